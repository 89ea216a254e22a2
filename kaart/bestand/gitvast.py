"""Recording files in git without letting it read them: from bytes to a commit, by hand.

`git add` and `git commit` run filters, hooks, an editor and a signing program, some of which the
repository may name. Here git gets the contents handed over, in a list of files of its own, and the
commit becomes the branch in one step that fails when somebody else was first.
"""

import os
import stat
import tempfile
from collections.abc import Collection, Iterable, Iterator, Mapping
from pathlib import Path

from kaart.bestand.git import gewijzigde_bestanden, zoek_commit
from kaart.bestand.gitproces import GitFout, draai, draai_schrijvend, instelling
from kaart.bestand.plek import eis_binnen

_BEZIG = (
    "MERGE_HEAD", "CHERRY_PICK_HEAD", "REVERT_HEAD", "rebase-merge", "rebase-apply", "sequencer",
)  # fmt: skip
_GEWOON, _WEG = "100644", "0"
_GEEN = "0" * 40
_NIET_ZELF = {"filter", "working-tree-encoding"}
_UIT = {"unspecified", "unset"}


def losse_bestanden(map_: Path, niet: Collection[str]) -> tuple[str, ...]:
    """Return the data that changed since the last commit, but for what lies below `niet`.

    Raises GitFout when there is no git or no repository.
    """
    return tuple(
        sorted(
            naam
            for naam in gewijzigde_bestanden(map_)
            if naam.startswith("data/") and not naam.startswith(tuple(f"{m}/" for m in niet))
        )
    )


def leg_bestanden_vast(map_: Path, namen: Collection[str], bericht: str) -> str:
    """Make a commit of these files as they are now, and of nothing else; return its name.

    What the user had ready for a commit of their own stays ready. Raises GitFout with what to do
    when git is in the middle of something, or does not know who this is.
    """
    _eis_rust(map_)
    wie = _identiteit(map_)
    regels = "".join(_regels(map_, namen)).encode("utf-8", "surrogateescape")
    oud = zoek_commit(map_, "HEAD")
    boom = _boom(map_, oud, regels)
    vader = ("-p", oud) if oud else ()
    commit = _doe(map_, "commit-tree", boom, *vader, invoer=f"{bericht}\n".encode(), erbij=wie)
    _doe(map_, "update-index", "-z", "--index-info", invoer=regels)
    _doe(map_, "update-ref", "-m", "kaart leg-vast", "HEAD", commit, oud or _GEEN, erbij=wie)
    return commit


def _eis_rust(map_: Path) -> None:
    plek = Path(os.fsdecode(_vraag(map_, "rev-parse", "--absolute-git-dir")))
    if any(os.path.lexists(plek / naam) for naam in _BEZIG):
        raise GitFout(
            "git is hier bezig met iets anders (samenvoegen, verplaatsen); maak dat eerst af, "
            "kijk met: git status"
        )
    code, _, _ = draai(map_, "symbolic-ref", "--quiet", "HEAD")
    if code != 0:
        raise GitFout(
            "je staat niet op een branch, dus dit zou zoekraken; ga eerst naar: git switch main"
        )


def _identiteit(map_: Path) -> dict[str, str]:
    naam, mailbox = instelling(map_, "user.name"), instelling(map_, "user.email")
    if not (naam and mailbox):
        raise GitFout(
            "git weet niet wie je bent; zeg dat een keer met: "
            'git config --global user.name "Je naam" en '
            "git config --global user.email jij@example.org"
        )
    return {
        f"GIT_{rol}_{wat}": waarde
        for rol in ("AUTHOR", "COMMITTER")
        for wat, waarde in (("NAME", naam), ("EMAIL", mailbox))
    }


def _boom(map_: Path, oud: str, regels: bytes) -> str:
    """Return the tree of the last commit with these files in it."""
    with tempfile.TemporaryDirectory(prefix="kaart-git-") as plek:
        lijst = {"GIT_INDEX_FILE": str(Path(plek) / "lijst")}
        _doe(map_, "read-tree", *((oud,) if oud else ("--empty",)), erbij=lijst)
        _doe(map_, "update-index", "-z", "--index-info", invoer=regels, erbij=lijst)
        return _doe(map_, "write-tree", erbij=lijst)


def _regels(map_: Path, namen: Collection[str]) -> Iterator[str]:
    """Yield for each file what git is to keep; one that is gone is taken off."""
    hier = os.fsdecode(_vraag(map_, "rev-parse", "--show-prefix"))
    er = [naam for naam in namen if os.path.lexists(map_ / naam)]
    for naam in set(namen) - set(er):
        yield f"{_WEG} {_GEEN}\t{hier}{naam}\0"
    if er:
        for naam, inhoud in zip(er, _bewaar_inhoud(map_, _inhouden(map_, er)), strict=True):
            yield f"{_GEWOON} {inhoud}\t{hier}{naam}\0"


def _bewaar_inhoud(map_: Path, inhouden: Iterable[bytes]) -> list[str]:
    """Give git contents to keep, by way of files outside the map; return their names."""
    with tempfile.TemporaryDirectory(prefix="kaart-git-") as plek:
        paden = []
        for nummer, inhoud in enumerate(inhouden):
            pad = Path(plek) / str(nummer)
            pad.write_bytes(inhoud)
            paden.append(pad.as_posix())
        invoer = "".join(f"{pad}\n" for pad in paden).encode()
        vraagt = ("hash-object", "-w", "--no-filters", "--stdin-paths")
        return _doe(map_, *vraagt, invoer=invoer).splitlines()


def _inhouden(map_: Path, namen: Collection[str]) -> Iterator[bytes]:
    """Yield what each file says, with the line ends that git would give it."""
    eigenschappen = _eigenschappen(map_, namen)
    autocrlf = instelling(map_, "core.autocrlf").lower() in {"true", "input", "yes", "on", "1"}
    for naam in namen:
        pad = map_ / naam
        eis_binnen(map_, pad)
        if not stat.S_ISREG(pad.lstat().st_mode):
            raise GitFout(f"{naam} is geen gewoon bestand; dat legt kaart niet vast")
        eigen = eigenschappen.get(naam, {})
        if zelf := sorted(s for s in _NIET_ZELF if eigen.get(s, "unspecified") not in _UIT):
            raise GitFout(
                f"{naam} gaat in git door een programma ({zelf[0]} in .gitattributes), en dat "
                "start kaart niet; leg de kaart zelf vast met: git add data && git commit"
            )
        inhoud = pad.read_bytes()
        if _krijgt_regeleinden_van_git(eigen, inhoud, autocrlf=autocrlf):
            inhoud = inhoud.replace(b"\r\n", b"\n")
        yield inhoud


def _eigenschappen(map_: Path, namen: Collection[str]) -> dict[str, dict[str, str]]:
    """Return what .gitattributes says of each file."""
    vraagt = ("check-attr", "-z", "--stdin", "text", "eol", *sorted(_NIET_ZELF))
    invoer = "".join(f"{naam}\0" for naam in namen).encode("utf-8", "surrogateescape")
    velden = os.fsdecode(_vraag(map_, *vraagt, invoer=invoer, kaal=False)).split("\0")
    uit: dict[str, dict[str, str]] = {}
    for naam, sleutel, waarde in zip(velden[::3], velden[1::3], velden[2::3], strict=False):
        uit.setdefault(naam, {})[sleutel] = waarde
    return uit


def _krijgt_regeleinden_van_git(eigen: Mapping[str, str], inhoud: bytes, *, autocrlf: bool) -> bool:
    """Say whether git keeps this file with its own line ends, so that it will see no change."""
    tekst = eigen.get("text", "unspecified")
    if tekst == "unspecified" and eigen.get("eol", "unspecified") not in _UIT:
        tekst = "set"
    if tekst == "unspecified" and autocrlf:
        tekst = "auto"
    if tekst == "auto":
        return b"\0" not in inhoud and b"\r" not in inhoud.replace(b"\r\n", b"")
    return tekst == "set"


def _vraag(map_: Path, *opdracht: str, invoer: bytes = b"", kaal: bool = True) -> bytes:
    code, uit, fout = draai(map_, *opdracht, invoer=invoer)
    if code != 0:
        raise GitFout(f"git kan dit niet: {_regel(fout)}")
    return uit.removesuffix(b"\n") if kaal else uit


def _doe(
    map_: Path, *opdracht: str, invoer: bytes = b"", erbij: Mapping[str, str] | None = None
) -> str:
    code, uit, fout = draai_schrijvend(map_, *opdracht, invoer=invoer, erbij=erbij)
    if code != 0 and b"index.lock" in fout:
        raise GitFout(
            "een ander programma is nu met git bezig in deze map; probeer het zo nog eens"
        )
    if code != 0:
        raise GitFout(f"git kan dit niet vastleggen: {_regel(fout)}")
    return uit.decode().strip()


def _regel(fout: bytes) -> str:
    return fout.decode(errors="replace").strip().partition("\n")[0]
