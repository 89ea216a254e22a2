"""What leads straight to somebody: a name, number, mailbox, building or street that was typed.

A building or street of the map where nobody is known (a row without anybody), and a street that is
not on it, is said: who asks for it must not read the answer to another question.
"""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from kaart.basis import vergelijkbaar
from kaart.bestand import Naslag
from kaart.hulp import STOPWOORDEN
from kaart.zoek.goedewoorden import is_goed_woord
from kaart.zoek.rangorde import HEEL, Punten
from kaart.zoek.tabel.kenmerken import GEBOUW, KORT, NAAM, NUMMER, STRAAT, ZIN
from kaart.zoek.vraag import Zoekvraag

GENOEMD = 100 * HEEL  # whose own name or number was typed, before whatever else fits
MEESTE = 40  # words that are looked at
NAAMWOORDEN = 6
OP_ADRES = "adres:"  # a street with its house number
WAARD = {
    NAAM: 5 * GENOEMD, KORT: GENOEMD // 2, NUMMER: GENOEMD, GEBOUW: 2 * HEEL, STRAAT: 2 * HEEL,
    OP_ADRES: 3 * HEEL,
}  # fmt: skip
VIA = {
    NAAM: "heet zo", KORT: "heet zo", NUMMER: "het nummer of de postbus",
    GEBOUW: "in dit gebouw", STRAAT: "in deze straat", OP_ADRES: "op dit adres",
}  # fmt: skip
STRAATNAAM = re.compile(r"[a-z]{3,}(?:straat|laan|dreef|plantsoen|singel|gracht|kade|steeg)")


class Ingangen(NamedTuple):
    """Who is asked for so, by the number of an organisation."""

    punten: Punten = {}  # noqa: RUF012 - never written to
    via: tuple[tuple[int, str], ...] = ()  # why
    woorden: frozenset[str] = frozenset()  # words of the question that these are
    leeg: tuple[str, ...] = ()  # keys of buildings and streets of the map where nobody is
    vreemd: tuple[str, ...] = ()  # streets that are not on the map


def ingangen(naslag: Naslag, vraag: Zoekvraag) -> Ingangen:
    """Return who is asked for by name, number, mailbox, building or street."""
    woorden = vergelijkbaar(vraag.tekst).split()[:MEESTE]
    punten: Punten = {}
    via: list[tuple[int, str]] = []
    leeg: list[str] = []
    gebruikt: set[int] = set()

    def noem(wie: Iterable[int], waard: int, waarom: str) -> None:
        for nummer in wie:
            punten[nummer] = max(punten.get(nummer, 0), waard)
            via.append((nummer, waarom))

    gevonden = naslag.geef(vraag.wens.ingangen)
    for ingang in vraag.wens.ingangen:
        noem(gevonden.get(ingang, ()), WAARD[NUMMER], VIA[NUMMER])
    for soort, plek, wie in _getypt(naslag, woorden):
        gebruikt.update(plek)
        adres = soort == STRAAT and woorden[plek[-1]][:1].isdigit()
        hoe = OP_ADRES if adres else soort
        noem(wie, WAARD[hoe], VIA[hoe])
        if not wie:
            leeg.append(soort + "".join(woorden[plek.start : plek.stop]))
    over = (woord for plek, woord in enumerate(woorden) if plek not in gebruikt)
    return Ingangen(
        punten,
        tuple(via),
        frozenset(woorden[plek] for plek in gebruikt),
        tuple(leeg),
        tuple(woord for woord in over if _is_vreemde_straat(naslag, woord)),
    )


def _getypt(naslag: Naslag, woorden: list[str]) -> Iterator[tuple[str, range, tuple[int, ...]]]:
    """Yield (kind, the words, who), longest first; a name within a longer name is none."""
    plekken = [
        range(begin, begin + aantal)
        for aantal in range(NAAMWOORDEN, 0, -1)
        for begin in range(len(woorden) - aantal + 1)
    ]
    sleutels = {
        (soort, plek): soort + "".join(woorden[plek.start : plek.stop])
        for plek in plekken
        for soort in (NAAM, KORT, GEBOUW, STRAAT)
    }
    gevonden = naslag.geef(sleutels.values())
    genoemd: list[range] = []
    for (soort, plek), sleutel in sleutels.items():
        # Gemeente Utrecht is no name in the longer name Initiatievenfonds gemeente Utrecht.
        if sleutel not in gevonden or any(set(plek) < set(langer) for langer in genoemd):
            continue
        gezegd = woorden[plek.start : plek.stop]
        if soort != STRAAT and not _is_naam(naslag, soort, gezegd, len(woorden)):
            continue
        if soort in {NAAM, KORT}:
            genoemd.append(plek)
        yield soort, plek, tuple(gevonden[sleutel])


def _is_naam(naslag: Naslag, soort: str, gezegd: list[str], woorden: int) -> bool:
    """Say whether words in a sentence are a name there: a name of one common word is not."""
    if len(gezegd) in {woorden, *range(2, NAAMWOORDEN + 1)}:
        return True
    if soort == GEBOUW and is_goed_woord(gezegd[0]):
        return False
    return gezegd[0] not in STOPWOORDEN and not naslag.geef([ZIN + gezegd[0]])


def _is_vreemde_straat(naslag: Naslag, woord: str) -> bool:
    return bool(
        STRAATNAAM.fullmatch(woord) and not is_goed_woord(woord) and not naslag.geef([ZIN + woord])
    )
