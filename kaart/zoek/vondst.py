"""What the words of a question say about each organisation: points, and why.

Three things are added: whose name, number, mailbox, building or street was typed; who answers the
hulpvraag that was meant (`tabel.zinnen`); and who has the words (`tabel.woorden`).
"""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from kaart.basis import aaneen, vergelijkbaar
from kaart.bestand import Naslag
from kaart.hulp import STOPWOORDEN
from kaart.model import Kaart
from kaart.zoek.rangorde import (
    HEEL,
    Bedoeling,
    Punten,
    bedoelingen,
    hulppunten,
    samen,
    tel_op,
    woordpunten,
)
from kaart.zoek.tabel.hulpvragen import hulpvragen_van
from kaart.zoek.tabel.kenmerken import (
    GEBOUW,
    HULP,
    KORT,
    NAAM,
    PRECIES,
    STRAAT,
    WOORD,
    ZIN,
    kenmerken,
)
from kaart.zoek.tabel.velden import AANBOD, NAAM as NAAMVELD, PLEK, VELDEN
from kaart.zoek.tabel.woordstam import stam
from kaart.zoek.vak.kleinewoorden import BELEEFD
from kaart.zoek.vraag import Zoekvraag
from kaart.zoek.woordvorm import GelezenWoord, lees_woord

GENOEMD = 100 * HEEL  # whose own name or number was typed, before whatever else fits
_MEESTE = 40  # words that are looked at
_NAAMWOORDEN = 6
_LETTERS_ALLEEN = 9  # points for each feature, when no word of the text is known
_GEEN_VRAAG = 1250  # of HEEL: how much more it says to be no question than to be the next best


class Vondst(NamedTuple):
    """What was found, by the number of an organisation."""

    punten: Punten = {}  # noqa: RUF012 - never written to
    redenen: dict[int, tuple[str, ...]] = {}  # noqa: RUF012
    genoemd: frozenset[int] = frozenset()
    bedoeld: tuple[tuple[str, int], ...] = ()  # hulpvraag, how surely
    gelezen: tuple[tuple[str, str], ...] = ()  # typed, taken for
    niet_gebruikt: tuple[str, ...] = ()
    geen_vraag: bool = False


def vind(kaart: Kaart, naslag: Naslag, vraag: Zoekvraag) -> Vondst:
    """Look the words of a question up."""
    genoemd, via = _ingangen(naslag, vraag)
    inhoud = inhoud_van(vraag)
    gelezen = [lees_woord(woord, naslag) for woord in inhoud]
    bedoeld, geen_vraag = _bedoeld(kaart, naslag, vraag, gelezen)
    antwoorden = naslag.geef(HULP + hulpvraag for hulpvraag, _ in bedoeld)
    hulp = hulppunten(
        [Bedoeling(nummer, zeker) for nummer, (_, zeker) in enumerate(bedoeld)],
        {n: antwoorden.get(HULP + hulpvraag, ()) for n, (hulpvraag, _) in enumerate(bedoeld)},
    )
    rijen = _woordrijen(naslag, gelezen)
    # Who says a hulpvraag word for word means that, and no word of it.
    precies = hulp and PRECIES + aaneen(vraag.tekst) in naslag.geef([PRECIES + aaneen(vraag.tekst)])
    woorden = {} if precies else woordpunten([rij for _, rij in rijen], len(inhoud))
    redenen: dict[int, list[str]] = {}
    for wie, waarom in via:
        redenen.setdefault(wie, []).append(waarom)
    for woord, rij in rijen:
        for wie, _, veld in _drietallen(rij):
            redenen.setdefault(wie, []).append(f"“{woord}” in {VELDEN[veld].naam}")
    return Vondst(
        samen(genoemd, samen(hulp, woorden)),
        {wie: tuple(dict.fromkeys(r)) for wie, r in redenen.items()},
        frozenset(wie for wie, punten in genoemd.items() if punten >= GENOEMD),
        tuple(bedoeld),
        tuple((lees.getypt, als) for lees in gelezen if lees.hersteld for als in lees.als),
        _niet_gebruikt(naslag, gelezen),
        geen_vraag and not genoemd and not _in_een_naam(rijen),
    )


def _in_een_naam(rijen: Iterable[tuple[str, tuple[int, ...]]]) -> bool:
    """Say whether a word stands where somebody says what it is called or does."""
    return any(
        veld in {NAAMVELD, AANBOD, PLEK} for _, rij in rijen for *_, veld in _drietallen(rij)
    )


def inhoud_van(vraag: Zoekvraag) -> list[str]:
    """Return the words to look for; of a question that only says where, those of the place."""
    inhoud = woorden_van(vraag)
    return inhoud or [w for plek, _ in vraag.wens.plaatsen for w in plek.split()]


def woorden_van(vraag: Zoekvraag) -> list[str]:
    """Return the words of a question that say what it is about."""
    niets = STOPWOORDEN | BELEEFD
    return [w for w in dict.fromkeys(vraag.woorden) if w not in niets][:_MEESTE]


def _ingangen(naslag: Naslag, vraag: Zoekvraag) -> tuple[Punten, list[tuple[int, str]]]:
    """Return who is asked for by name, number, mailbox, building or street."""
    woorden = vergelijkbaar(vraag.tekst).split()[:_MEESTE]
    plekken = [
        range(begin, begin + aantal)
        for aantal in range(_NAAMWOORDEN, 0, -1)
        for begin in range(len(woorden) - aantal + 1)
    ]
    sleutels = {
        (soort, plek): soort + "".join(woorden[plek.start : plek.stop])
        for plek in plekken
        for soort in (NAAM, KORT, GEBOUW, STRAAT)
    }
    gevonden = naslag.geef((*sleutels.values(), *vraag.wens.ingangen))
    punten: Punten = {}
    via: list[tuple[int, str]] = []

    def noem(wie: Iterable[int], waard: int, waarom: str) -> None:
        for nummer in wie:
            punten[nummer] = max(punten.get(nummer, 0), waard)
            via.append((nummer, waarom))

    for ingang in vraag.wens.ingangen:
        noem(gevonden.get(ingang, ()), GENOEMD, "het nummer of de postbus")
    genoemd: list[range] = []
    for (soort, plek), sleutel in sleutels.items():
        # Gemeente Utrecht is no name in the longer name Initiatievenfonds gemeente Utrecht.
        if sleutel not in gevonden or any(set(plek) < set(langer) for langer in genoemd):
            continue
        if soort in {NAAM, KORT}:
            if not _is_naam(naslag, woorden[plek.start : plek.stop], len(woorden)):
                continue
            genoemd.append(plek)
        noem(gevonden[sleutel], _WAARD[soort], _VIA[soort])
    return punten, via


_WAARD = {NAAM: 5 * GENOEMD, KORT: GENOEMD // 2, GEBOUW: 2 * HEEL, STRAAT: 2 * HEEL}
_VIA = {NAAM: "heet zo", KORT: "heet zo", GEBOUW: "in dit gebouw", STRAAT: "in deze straat"}


def _is_naam(naslag: Naslag, gezegd: list[str], woorden: int) -> bool:
    """Say whether words in a sentence are a name there: a name of one common word is not."""
    if len(gezegd) in {woorden, *range(2, _NAAMWOORDEN + 1)}:
        return True
    return gezegd[0] not in STOPWOORDEN and not naslag.geef([ZIN + gezegd[0]])


def _bedoeld(
    kaart: Kaart, naslag: Naslag, vraag: Zoekvraag, gelezen: Iterable[GelezenWoord]
) -> tuple[list[tuple[str, int]], bool]:
    """Return the hulpvragen that can be meant, and whether it is no question for the map."""
    hersteld = " ".join(als for lees in gelezen if lees.hersteld for als in lees.als)
    van_de_zin = kenmerken(f"{vraag.zin} {hersteld}")
    precies = naslag.geef([PRECIES + aaneen(vraag.tekst)])
    rijen = naslag.geef(van_de_zin)
    punten = tel_op(rijen.values(), 2)
    hulpvragen = hulpvragen_van(kaart)
    for rij in precies.values():
        return [(hulpvragen[nummer], HEEL) for nummer in rij], False
    geen = len(hulpvragen) - 1
    van_geen = punten.pop(geen, 0)
    hoogste = max(punten.values(), default=0)
    kent_een_woord = any(lees.als for lees in gelezen) or any(s.startswith(ZIN) for s in rijen)
    if not kent_een_woord and hoogste < _LETTERS_ALLEEN * len(van_de_zin):
        return [], False
    bedoeld = bedoelingen(punten, len(van_de_zin))
    lijst = [(hulpvragen[nummer], zeker) for nummer, zeker in bedoeld if zeker]
    return lijst, van_geen * HEEL > hoogste * _GEEN_VRAAG


def _woordrijen(
    naslag: Naslag, gelezen: Iterable[GelezenWoord]
) -> list[tuple[str, tuple[int, ...]]]:
    """Return the rows of the words; one that was taken for several gives the best of each."""
    rijen = []
    for lees in gelezen:
        delen = naslag.geef(WOORD + stam(als) for als in lees.als)
        beste: dict[int, tuple[int, int]] = {}
        for rij in delen.values():
            for wie, punten, veld in _drietallen(rij):
                if punten > beste.get(wie, (0, 0))[0]:
                    beste[wie] = punten, veld
        if beste:
            gezegd = lees.als[0] if len(lees.als) == 1 else lees.getypt
            vlak = (g for wie, (punten, veld) in sorted(beste.items()) for g in (wie, punten, veld))
            rijen.append((gezegd, tuple(vlak)))
    return rijen


def _drietallen(rij: Iterable[int]) -> Iterator[tuple[int, int, int]]:
    getallen = iter(rij)
    return zip(getallen, getallen, getallen, strict=True)


def _niet_gebruikt(naslag: Naslag, gelezen: Iterable[GelezenWoord]) -> tuple[str, ...]:
    """Return the words of which nothing was made."""
    zonder = [lees.getypt for lees in gelezen if not lees.als]
    bekend = naslag.geef(ZIN + woord for woord in zonder)
    return tuple(woord for woord in zonder if ZIN + woord not in bekend)


def is_onbekend(vondst: Vondst) -> bool:
    """Say whether nothing of the words was understood."""
    return not (vondst.punten or vondst.bedoeld)
