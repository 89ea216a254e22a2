"""What is asked of git: which files changed, which ones it follows, what was before.

What stands in the folder is compared here and not by git, which would start the filters that a
repository names. Names come back separated by NUL, so that no name can pass for two.
"""

import os
import stat
from pathlib import Path

from kaart.bestand.gitproces import GitFout, draai, vind_repository, weigering

ONDIEP = (
    "deze kopie heeft alleen het laatste stuk van de geschiedenis; haal de rest op met: "
    "git fetch --unshallow (in een werkstraat: fetch-depth: 0)"
)
_KOPPELING, _ANDERE_REPOSITORY = "120000", "160000"
# What is larger is no file of a map, and counts as changed.
_MAX_BYTES = 50_000_000


def is_repository(map_: Path) -> bool:
    """Say whether the folder lies in a git repository, without starting git."""
    return vind_repository(map_) is not None


def gewijzigde_bestanden(map_: Path, sinds: str | None = None) -> frozenset[str]:
    """Return what changed in the folder since `sinds` (else since the last commit), also new files.

    Names are relative to the folder, with `/`. What `sinds` itself got since the two parted does
    not count. Raises GitFout when there is no git, no repository, or no such `sinds`.
    """
    nieuw = _namen(map_, "ls-files", "--others", "--exclude-standard")
    begin = _begin(map_, sinds)
    vast = _boom(map_, begin) if begin is not None else {}
    klaar = _namen(map_, "ls-files", "--cached") - vast.keys()
    return nieuw | klaar | {naam for naam in vast if _is_anders(map_, naam, *vast[naam])}


def inhoudsnaam(inhoud: bytes, als: str = "") -> str:
    """Return the name that git gives to contents; `als` is a name of the same repository."""
    import hashlib  # only who compares with git needs it

    soort = hashlib.sha256 if len(als) == hashlib.sha256().digest_size * 2 else hashlib.sha1
    return soort(b"blob %d\0" % len(inhoud) + inhoud, usedforsecurity=False).hexdigest()


def is_inhoud(inhoud: bytes, naam: str) -> bool:
    """Say whether git calls these contents so, or would if their line ends were its own."""
    if inhoudsnaam(inhoud, naam) == naam:
        return True
    return b"\r\n" in inhoud and inhoudsnaam(inhoud.replace(b"\r\n", b"\n"), naam) == naam


def gevolgde_bestanden(map_: Path, onder: str) -> tuple[str, ...]:
    """Return the files below `onder` that git follows, relative to the folder, sorted.

    Raises GitFout when there is no git or no repository.
    """
    return tuple(sorted(_namen(map_, "ls-files", "--cached", onder=onder)))


def negeert(map_: Path, bestand: str) -> bool:
    """Say whether git would leave this file alone when somebody adds everything.

    Raises GitFout when there is no git or no repository.
    """
    code, _, fout = draai(map_, "check-ignore", "-q", "--", bestand)
    if code not in {0, 1}:
        raise weigering(map_, fout)
    return code == 0


def vraag(map_: Path, *opdracht: str, invoer: bytes = b"") -> bytes:
    """Return what git answers in this folder; for `verleden`, which knows what that means.

    Raises GitFout when there is no git, no repository, or git says no.
    """
    code, uit, fout = draai(map_, *opdracht, invoer=invoer)
    if code != 0:
        raise weigering(map_, fout)
    return uit


def zoek_commit(map_: Path, naam: str) -> str:
    """Return the commit behind a branch, tag or commit; "" when git knows no such name."""
    if not naam or naam.startswith("-") or "\0" in naam:
        return ""
    vraagt = ("rev-parse", "--verify", "--quiet", "--end-of-options", f"{naam}^{{commit}}")
    return _uitkomst(map_, *vraagt) or ""


def zoek_begin(map_: Path, naam: str) -> str:
    """Return where this line and that of a branch, tag or commit parted; "" for no such name.

    Of what lies behind us that is the commit itself.
    """
    commit = zoek_commit(map_, naam)
    return (_uitkomst(map_, "merge-base", commit, "HEAD") or commit) if commit else ""


def is_ondiep(map_: Path) -> bool:
    """Say whether this is a copy with only the last part of the history. Raises GitFout."""
    return vraag(map_, "rev-parse", "--is-shallow-repository").strip() == b"true"


def _begin(map_: Path, sinds: str | None) -> str | None:
    """Return the commit to compare with; None when there is no commit yet."""
    if sinds is None:
        return _uitkomst(map_, "rev-parse", "--verify", "--quiet", "HEAD^{commit}")
    if not sinds or sinds.startswith("-") or "\0" in sinds:
        raise GitFout(f"“{sinds}” kan geen naam in git zijn", "noem een branch of commit", "sinds")
    begin = zoek_begin(map_, sinds)
    if not begin:
        raad = ONDIEP if is_ondiep(map_) else "noem een branch, label of commit"
        raise GitFout(f"git kent “{sinds}” niet", raad, "sinds")
    return begin


def _uitkomst(map_: Path, *opdracht: str) -> str | None:
    """Return the one line that git answers, or None when it says no."""
    code, uit, _ = draai(map_, *opdracht)
    return uit.decode().strip() or None if code == 0 else None


def _namen(map_: Path, *opdracht: str, onder: str = ".") -> frozenset[str]:
    code, uit, fout = draai(map_, *opdracht, "-z", "--", onder)
    if code != 0:
        raise weigering(map_, fout)
    return frozenset(os.fsdecode(naam) for naam in uit.split(b"\0") if naam)


def _boom(map_: Path, commit: str) -> dict[str, tuple[str, str]]:
    """Return the files of the folder at a commit, each with its mode and its contents' name."""
    code, uit, fout = draai(map_, "ls-tree", "-r", "-z", commit, "--", ".")
    if code != 0:
        raise weigering(map_, fout)
    regels = (os.fsdecode(regel).partition("\t") for regel in uit.split(b"\0") if regel)
    return {naam: (kop.split(" ")[0], kop.split(" ")[2]) for kop, _, naam in regels}


def _is_anders(map_: Path, naam: str, soort: str, inhoud: str) -> bool:
    """Say whether a file is gone, became something else, or says something else."""
    if soort == _ANDERE_REPOSITORY:
        return False
    try:
        return _via_koppeling(map_, naam) or not is_inhoud(_inhoud(map_ / naam, soort), inhoud)
    except OSError:
        return True


def _inhoud(pad: Path, soort: str) -> bytes:
    """Return what git keeps of a file: of a link where it points to. Raises OSError."""
    feiten = pad.lstat()
    if soort == _KOPPELING and stat.S_ISLNK(feiten.st_mode):
        return os.fsencode(pad.readlink())
    if not stat.S_ISREG(feiten.st_mode) or feiten.st_size > _MAX_BYTES:
        raise OSError(pad)
    return pad.read_bytes()


def _via_koppeling(map_: Path, naam: str) -> bool:
    """Say whether a folder on the way to the file is a link now: then it is another file."""
    return any((map_ / plek).is_symlink() for plek in Path(naam).parents if plek != Path())
