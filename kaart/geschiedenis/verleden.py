"""What the files of a map were before: every step in git, and the contents at a commit.

Git is asked for raw steps and contents only, in two or three processes however long the history
is. Names of people and the texts of commits are never asked for: they are no part of the map.
"""

import os
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from kaart.bestand import vraag, zoek_commit

MAX_BYTES = 1_000_000  # as a file of the map may be
_LOG = (
    "log", "--format=%H %cs", "--raw", "--no-abbrev", "-z", "-M", "-c",
    "--topo-order",
)  # fmt: skip


class Bestandsstap(NamedTuple):
    """One file in one commit: `oud` and `nieuw` are its contents before and after, "" is none."""

    commit: str
    dag: str  # jjjj-mm-dd, as it was for whoever committed
    bestand: str  # relative to the map, with /
    eerder: str  # its name before
    oud: str
    nieuw: str


class Commitdag(NamedTuple):
    """A commit and its day."""

    commit: str
    dag: str


def lees_stappen(map_: Path, onder: str = "data") -> tuple[Bestandsstap, ...]:
    """Return every step of the files below `onder`, newest first.

    Of a merge only what it did itself. A file counts as renamed when its old name went in the same
    commit: to follow copies too would make each new file the child of one that resembles it.
    Raises GitFout when git cannot answer.
    """
    if not zoek_commit(map_, "HEAD"):  # nothing was ever committed
        return ()
    velden = _tekst(vraag(map_, *_LOG, "HEAD", "--", onder)).split("\0")
    # Git can say names from the map itself, but not those of a merge.
    hier = _tekst(vraag(map_, "rev-parse", "--show-prefix")).removesuffix("\n")
    return tuple(
        stap._replace(bestand=stap.bestand[len(hier) :], eerder=stap.eerder[len(hier) :])
        for stap in _stappen(velden)
        if stap.bestand.startswith(hier) and stap.eerder.startswith(hier)
    )


def _stappen(velden: Iterable[str]) -> Iterator[Bestandsstap]:
    """Read the stream: a commit, then per file what happened and its name, or its two names."""
    rest = iter(velden)
    commit = dag = ""
    for veld in rest:
        kop = veld.strip("\n")
        if kop.startswith(":"):
            # :mode mode old new status; of a merge one mode and one old content more per parent.
            ouders = len(kop) - len(kop.lstrip(":"))
            delen = kop.lstrip(":").split(" ")
            oud, nieuw = delen[ouders + 1], delen[2 * ouders + 1]
            eerder = bestand = next(rest, "")
            if ouders == 1 and delen[-1].startswith("R"):
                bestand = next(rest, "")
            yield Bestandsstap(commit, dag, bestand, eerder, _of_niets(oud), _of_niets(nieuw))
        elif kop:
            commit, _, dag = kop.partition(" ")


def _of_niets(inhoud: str) -> str:
    return inhoud if inhoud.strip("0") else ""


def lees_momenten(map_: Path, onder: str = "data") -> tuple[Commitdag, ...]:
    """Return each commit that changed something below `onder` along the main line, newest first."""
    if not zoek_commit(map_, "HEAD"):  # nothing was ever committed
        return ()
    return _momenten(map_, "--first-parent", "HEAD", "--", onder)


def lees_moment(map_: Path, commit: str) -> Commitdag:
    """Return a commit with its day."""
    return _momenten(map_, "-1", commit)[0]


def _momenten(map_: Path, *welke: str) -> tuple[Commitdag, ...]:
    einde = () if "--" in welke else ("--",)
    regels = _tekst(vraag(map_, "log", "--format=%H %cs", *welke, *einde))
    return tuple(Commitdag(*regel.split(" ")) for regel in regels.split("\n") if regel)


def lees_boom(map_: Path, commit: str, onder: str = "data") -> Mapping[str, str]:
    """Return the files below `onder` at a commit, each with the name of its contents."""
    regels = _tekst(vraag(map_, "ls-tree", "-r", "-z", commit, "--", f"{onder}/")).split("\0")
    uit = {}
    for regel in regels:
        kop, _, bestand = regel.partition("\t")
        soort, _, inhoud = kop.partition(" ")[2].partition(" ")
        if soort == "blob" and not kop.startswith("120000"):  # a link is no file of the map
            uit[bestand] = inhoud
    return uit


def lees_inhoud(map_: Path, namen: Iterable[str]) -> Mapping[str, bytes]:
    """Return the contents by their names; what is too big or not there is left out.

    A name is one of a Bestandsstap or a boom, or commit:./file.
    """
    # A line is a question, so a name of two lines (git allows it) would be two.
    gezocht = [naam for naam in dict.fromkeys(namen) if "\n" not in naam]
    if not gezocht:
        return {}
    maten = _tekst(vraag(map_, "cat-file", "--batch-check", invoer=_regels(gezocht))).split("\n")
    klein = [naam for naam, maat in zip(gezocht, maten, strict=False) if _is_klein(maat)]
    antwoord = vraag(map_, "cat-file", "--batch", invoer=_regels(klein))
    uit: dict[str, bytes] = {}
    plek = 0
    for naam in klein:
        einde = antwoord.index(b"\n", plek)
        lengte = int(antwoord[plek:einde].split(b" ")[2])
        uit[naam] = antwoord[einde + 1 : einde + 1 + lengte]
        plek = einde + lengte + 2
    return uit


def _regels(namen: Iterable[str]) -> bytes:
    return "".join(f"{naam}\n" for naam in namen).encode()


def _is_klein(regel: str) -> bool:
    """Say whether git has this as a file of a size that a map has: its name, kind and size."""
    match regel.split(" "):
        case [_, "blob", maat]:
            return int(maat) <= MAX_BYTES
    return False


def _tekst(uit: bytes) -> str:
    return os.fsdecode(uit)
