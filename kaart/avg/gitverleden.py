"""Every version of every file that git still has, and every message: git forgets nothing.

Not `git log -S`, which wants the very letters: a name is found however it was written. Each version
is read once, whatever the number of branches; what lies in a stash or only in the reflog counts.
"""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from kaart.avg.lezen.lezer import Lezer
from kaart.avg.naald import Naald, vind
from kaart.avg.naamdelen import Hoe
from kaart.bestand import is_ondiep, is_repository, vraag

_MAX_BYTES = 1_000_000
_PER_KEER = 16_000_000  # bytes of content that are in memory at once
_KORT = 9  # of a commit: enough to find it by, also in a large repository
_ALLES = ("--all", "--reflog")


class Versie(NamedTuple):
    """A commit: its short id and its day (jjjj-mm-dd)."""

    commit: str
    dag: str


class Oud(NamedTuple):
    """A file in the history that names somebody: since when, and until when (None: until now)."""

    bestand: str
    sinds: Versie
    tot: Versie | None
    hoe: Hoe


class Verleden(NamedTuple):
    """What git still has; `onleesbaar` counts versions that could not be read (PDF, pictures)."""

    bestanden: tuple[Oud, ...] = ()
    berichten: tuple[Versie, ...] = ()
    schrijver: int = 0  # of so many commits
    onleesbaar: int = 0
    ondiep: bool = False  # a clone without its beginning: there may be more elsewhere


def doorzoek_git(map_: Path, naalden: Sequence[Naald]) -> Verleden | None:
    """Look through the whole history; None when the folder is not in git. Raises GitFout."""
    if not is_repository(map_):
        return None
    gevonden: dict[str, Hoe] = {}
    onleesbaar = 0
    for oid, inhoud in _versies(map_):
        # A PDF takes a second, and there may be a hundred versions of each.
        stuk = Lezer(met_pdf=False).lees(inhoud, "")
        onleesbaar += stuk.tekst is None or bool(stuk.dicht)
        if treffers := vind(stuk.tekst or "", naalden):
            soorten = [treffer.hoe for treffer in treffers if treffer.hoe is not Hoe.MISSCHIEN]
            gevonden[oid] = soorten[0] if soorten else Hoe.MISSCHIEN
    berichten, schrijver = _berichten(map_, naalden)
    ondiep = is_ondiep(map_)
    bestanden = tuple(_levens(map_, gevonden)) if gevonden else ()
    return Verleden(bestanden, berichten, schrijver, onleesbaar, ondiep)


def _versies(map_: Path) -> Iterator[tuple[str, bytes]]:
    """Yield each version of a file that git has, once."""
    alle = vraag(map_, "rev-list", *_ALLES, "--objects")
    oids = b"\n".join(regel[: _oid(regel)] for regel in alle.splitlines() if b" " in regel)
    wat = b"%(objectname) %(objecttype) %(objectsize)".decode()
    lijst = vraag(map_, "cat-file", f"--batch-check={wat}", invoer=oids + b"\n") if oids else b""
    stapel: list[str] = []
    grootte = 0
    for regel in lijst.decode().splitlines():
        oid, soort, *rest = regel.split()
        if soort != "blob" or int(rest[0]) > _MAX_BYTES:
            continue
        stapel.append(oid)
        grootte += int(rest[0])
        if grootte > _PER_KEER:
            yield from _lees(map_, stapel)
            stapel, grootte = [], 0
    yield from _lees(map_, stapel)


def _oid(regel: bytes) -> int:
    return regel.index(b" ")


def _lees(map_: Path, oids: Sequence[str]) -> Iterator[tuple[str, bytes]]:
    if not oids:
        return
    uit = vraag(map_, "cat-file", "--batch", invoer="\n".join(oids).encode() + b"\n")
    plek = 0
    for oid in oids:
        einde = uit.index(b"\n", plek)
        grootte = int(uit[plek:einde].split()[2])
        yield oid, uit[einde + 1 : einde + 1 + grootte]
        plek = einde + 2 + grootte


def _levens(map_: Path, gevonden: dict[str, Hoe]) -> Iterator[Oud]:
    """Yield for each file from which commit to which one it named somebody."""
    uit = vraag(
        map_, "log", *_ALLES, "-m", "--raw", "--no-abbrev", "--no-renames", "--root",
        "--topo-order", "--reverse", "--format=%x01%H%x09%cs",
    ).decode("utf-8", "replace")  # fmt: skip
    erin: dict[str, tuple[Versie, Hoe]] = {}
    eruit: dict[str, Versie | None] = {}
    nu = Versie("", "")
    for regel in uit.splitlines():
        if regel.startswith("\x01"):
            nu = _versie(*regel[1:].split("\t", 1))
        elif regel.startswith(":"):
            feiten, _, bestand = regel.partition("\t")
            _, _, oud, nieuw, _ = feiten.split(" ", 4)
            if nieuw in gevonden:
                erin.setdefault(bestand, (nu, gevonden[nieuw]))
                eruit[bestand] = None
            elif oud in gevonden and bestand in erin:
                eruit[bestand] = nu
    for bestand, (versie, hoe) in erin.items():
        yield Oud(bestand, versie, eruit[bestand], hoe)


def _berichten(map_: Path, naalden: Sequence[Naald]) -> tuple[tuple[Versie, ...], int]:
    """Return the commits whose message names somebody, and of how many they are the writer."""
    uit = vraag(map_, "log", *_ALLES, "--format=%H%x09%cs%x09%an %ae %cn %ce%x02%B%x01")
    noemen, schrijver = [], 0
    for stuk in uit.decode("utf-8", "replace").split("\x01"):
        kop, _, bericht = stuk.strip("\n").partition("\x02")
        if not kop:
            continue
        commit, dag, wie = kop.split("\t", 2)
        schrijver += _zeker(wie, naalden)
        if _zeker(bericht, naalden):
            noemen.append(_versie(commit, dag))
    return tuple(noemen), schrijver


def _versie(commit: str, dag: str) -> Versie:
    return Versie(commit[:_KORT], dag)


def _zeker(tekst: str, naalden: Sequence[Naald]) -> bool:
    return any(treffer.hoe is not Hoe.MISSCHIEN for treffer in vind(tekst, naalden))
