"""The one module that asks git: which files changed, which files it follows, what was before.

Git runs without a shell, with a time limit, and without the settings through which a repository
could make it start other programs. Names come back separated by NUL, so that no name can pass
for two.
"""

import os
from pathlib import Path

from kaart.basis import KaartFout

TIJDSLIMIET = 30
_INSTELLINGEN = ("-c", "core.fsmonitor=false", "-c", "core.quotePath=false")
# What a clone without its old files lacks is not fetched in passing, over whatever road it names;
# and what a commit says it is, it is.
_OMGEVING = {
    "LANG": "C", "LC_ALL": "C", "GIT_OPTIONAL_LOCKS": "0", "GIT_NO_REPLACE_OBJECTS": "1",
    "GIT_NO_LAZY_FETCH": "1", "GIT_ALLOW_PROTOCOL": "none", "GIT_TERMINAL_PROMPT": "0",
}  # fmt: skip
# A hook sets these for its own repository; the map that was asked for counts.
_VREEMD = ("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_EXTERNAL_DIFF")


class GitFout(KaartFout):
    """Git could not answer."""


def is_repository(map_: Path) -> bool:
    """Say whether the folder lies in a git repository, without starting git."""
    return any((plek / ".git").exists() for plek in (map_, *map_.parents))


def gewijzigde_bestanden(map_: Path, sinds: str | None = None) -> frozenset[str]:
    """Return what changed in the folder since `sinds` (else since the last commit), also new files.

    Names are relative to the folder, with `/`. What `sinds` itself got since the two parted does
    not count. Raises GitFout when there is no git, no repository, or no such `sinds`.
    """
    _eis_repository(map_)
    nieuw = _namen(map_, "ls-files", "--others", "--exclude-standard")
    begin = _begin(map_, sinds)
    if begin is None:  # nothing was ever committed: all is new
        return nieuw | _namen(map_, "ls-files")
    return nieuw | _namen(
        map_, "diff", "--name-only", "--relative", "--no-renames", "--no-ext-diff", begin
    )


def gevolgde_bestanden(map_: Path, onder: str) -> tuple[str, ...]:
    """Return the files below `onder` that git follows, relative to the folder, sorted.

    Raises GitFout when there is no git or no repository.
    """
    _eis_repository(map_)
    return tuple(sorted(_namen(map_, "ls-files", "--cached", onder=onder)))


def negeert(map_: Path, bestand: str) -> bool:
    """Say whether git would leave this file alone when somebody adds everything.

    Raises GitFout when there is no git or no repository.
    """
    _eis_repository(map_)
    code, _, _ = _draai(map_, "check-ignore", "-q", "--", bestand)
    return code == 0


def vraag(map_: Path, *opdracht: str, invoer: bytes = b"") -> bytes:
    """Return what git answers in this folder; for `verleden`, which knows what that means.

    Raises GitFout when there is no git, no repository, or git says no.
    """
    _eis_repository(map_)
    code, uit, fout = _draai(map_, *opdracht, invoer=invoer)
    if code != 0:
        raise _geen_antwoord(map_, fout)
    return uit


def zoek_commit(map_: Path, naam: str) -> str:
    """Return the commit behind a branch, tag or commit; "" when git knows no such name."""
    _eis_repository(map_)
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


def _eis_repository(map_: Path) -> None:
    if not is_repository(map_):
        raise GitFout(f"{map_} staat niet in git; maak er een repository van met: git init")


def _begin(map_: Path, sinds: str | None) -> str | None:
    """Return the commit to compare with; None when there is no commit yet."""
    if sinds is None:
        return _uitkomst(map_, "rev-parse", "--verify", "--quiet", "HEAD^{commit}")
    if not sinds or sinds.startswith("-") or "\0" in sinds:
        raise GitFout(f"--sinds: “{sinds}” kan geen naam in git zijn; noem een branch of commit")
    begin = zoek_begin(map_, sinds)
    if not begin:
        raise GitFout(f"--sinds: git kent “{sinds}” niet; noem een branch, label of commit")
    return begin


def _uitkomst(map_: Path, *opdracht: str) -> str | None:
    """Return the one line that git answers, or None when it says no."""
    code, uit, _ = _draai(map_, *opdracht)
    return uit.decode().strip() or None if code == 0 else None


def _namen(map_: Path, *opdracht: str, onder: str = ".") -> frozenset[str]:
    code, uit, fout = _draai(map_, *opdracht, "-z", "--", onder)
    if code != 0:
        raise _geen_antwoord(map_, fout)
    return frozenset(os.fsdecode(naam) for naam in uit.split(b"\0") if naam)


def _geen_antwoord(map_: Path, fout: bytes) -> GitFout:
    zegt = fout.decode(errors="replace").strip().partition("\n")[0]
    return GitFout(f"git geeft geen antwoord over {map_}: {zegt}")


def _draai(map_: Path, *opdracht: str, invoer: bytes = b"") -> tuple[int, bytes, bytes]:
    import subprocess  # only who asks git pays for it

    omgeving = {naam: waarde for naam, waarde in os.environ.items() if naam not in _VREEMD}
    omgeving |= _OMGEVING
    try:
        klaar = subprocess.run(  # noqa: S603 - no shell, and each word is our own or a commit
            ("git", *_INSTELLINGEN, "-C", str(map_), *opdracht),  # noqa: S607 - git of the user
            env=omgeving, input=invoer, capture_output=True, timeout=TIJDSLIMIET,
            check=False,
        )  # fmt: skip
    except FileNotFoundError:
        raise GitFout("git is niet gevonden op deze computer; installeer git") from None
    except subprocess.TimeoutExpired:
        raise GitFout(f"git gaf na {TIJDSLIMIET} seconden geen antwoord") from None
    return klaar.returncode, klaar.stdout, klaar.stderr
