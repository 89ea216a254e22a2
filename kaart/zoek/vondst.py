"""What the words of a question say about each organisation: points, and why.

Three things are added: whose name, number, mailbox, building or street was typed; who answers the
hulpvraag that was meant (`tabel.zinnen`); and who has the words (`tabel.woorden`).
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from kaart.basis import aaneen
from kaart.bestand import Naslag
from kaart.hulp import STOPWOORDEN
from kaart.model import Kaart
from kaart.taal import stam
from kaart.zoek.ingang import GENOEMD, MEESTE, Ingangen, ingangen
from kaart.zoek.legeplek import Legeplek, legeplekken
from kaart.zoek.rangorde import (
    HEEL,
    Bedoeling,
    Punten,
    bedoelingen,
    hulppunten,
    is_zwak,
    samen,
    tel_op,
    woordpunten,
)
from kaart.zoek.tabel.hulpvragen import hulpvragen_van
from kaart.zoek.tabel.ingangen import plaatswoorden
from kaart.zoek.tabel.kenmerken import (
    HULP,
    PRECIES,
    WOORD,
    ZIN,
    kenmerken,
)
from kaart.zoek.tabel.velden import AANBOD, NAAM as NAAMVELD, PLEK, VELDEN
from kaart.zoek.vak.kleinewoorden import BELEEFD, taalwoorden
from kaart.zoek.vraag import Zoekvraag
from kaart.zoek.woordvorm import GelezenWoord, lees_woord

LETTERS_ALLEEN = 9  # points for each feature, when no word of the text is known
GEEN_VRAAG = 1250  # of HEEL: how much more it says to be no question than to be the next best
WIE_ZIT = frozenset("zit zitten gevestigd adres gebouw pand straat telefoonnummer".split())
# Where somebody says what it is called or does.
NAAMVELDEN = frozenset({NAAMVELD, AANBOD, PLEK})


class Vondst(NamedTuple):
    """What was found, by the number of an organisation."""

    punten: Punten = {}  # noqa: RUF012 - never written to
    redenen: dict[int, tuple[str, ...]] = {}  # noqa: RUF012
    genoemd: frozenset[int] = frozenset()
    bedoeld: tuple[tuple[str, int], ...] = ()  # hulpvraag, how surely
    gelezen: tuple[tuple[str, str], ...] = ()  # typed, taken for
    niet_gebruikt: tuple[str, ...] = ()
    geen_vraag: bool = False
    leeg: tuple[Legeplek, ...] = ()  # buildings and streets where nobody is known
    zwak: bool = False  # nobody has it: the best only comes nearest


def vind(kaart: Kaart, naslag: Naslag, vraag: Zoekvraag) -> Vondst:
    """Look the words of a question up."""
    ingang = ingangen(naslag, vraag)
    inhoud = [w for w in inhoud_van(vraag) if w not in ingang.vreemd and not w.isdigit()]
    plaatsen = plaatswoorden(kaart)
    gelezen = [lees_woord(woord, naslag, plaatsen) for woord in inhoud]
    # Who types a building or a street only means no hulpvraag with it.
    alleen_plek = (ingang.woorden | WIE_ZIT).issuperset(inhoud) and not _is_genoemd(ingang)
    bedoeld, geen_vraag = ([], False) if alleen_plek and (ingang.woorden or ingang.vreemd) else (
        _bedoeld(kaart, naslag, vraag, gelezen)
    )  # fmt: skip
    antwoorden = naslag.geef(HULP + hulpvraag for hulpvraag, _ in bedoeld)
    hulp = hulppunten(
        [Bedoeling(nummer, zeker) for nummer, (_, zeker) in enumerate(bedoeld)],
        {n: antwoorden.get(HULP + hulpvraag, ()) for n, (hulpvraag, _) in enumerate(bedoeld)},
    )
    rijen = _woordrijen(naslag, gelezen)
    # Who says a hulpvraag word for word means that, and no word of it.
    precies = hulp and PRECIES + aaneen(vraag.tekst) in naslag.geef([PRECIES + aaneen(vraag.tekst)])
    niemand = alleen_plek and bool(ingang.leeg)
    woorden = {} if precies or niemand else woordpunten([rij for _, rij in rijen], len(inhoud))
    talen = taalwoorden() if vraag.wens.talen else {}
    elders_gebruikt = {*ingang.woorden, *talen}
    redenen: dict[int, list[str]] = {}
    for wie, waarom in ingang.via:
        redenen.setdefault(wie, []).append(waarom)
    for woord, rij in rijen:
        for wie, _, veld in _drietallen(rij):
            redenen.setdefault(wie, []).append(f"“{woord}” in {VELDEN[veld].naam}")
    punten = samen(ingang.punten, samen(hulp, woorden))
    return Vondst(
        punten,
        {wie: tuple(dict.fromkeys(r)) for wie, r in redenen.items()},
        frozenset(wie for wie, punten in ingang.punten.items() if punten >= GENOEMD),
        tuple(bedoeld),
        tuple((lees.getypt, als) for lees in gelezen if lees.hersteld for als in lees.als),
        tuple(w for w in _niet_gebruikt(naslag, gelezen) if w not in elders_gebruikt),
        geen_vraag and not (ingang.punten or ingang.leeg) and not _in_een_naam(rijen),
        tuple(legeplekken(kaart, ingang)),
        not ingang.punten
        and is_zwak((zeker for _, zeker in bedoeld), woorden)
        and bool(woorden_van(vraag)),
    )


def _is_genoemd(ingang: Ingangen) -> bool:
    return any(punten >= GENOEMD // 2 for punten in ingang.punten.values())


def _in_een_naam(rijen: Iterable[tuple[str, tuple[int, ...]]]) -> bool:
    """Say whether a word stands where somebody says what it is called or does."""
    return any(veld in NAAMVELDEN for _, rij in rijen for *_, veld in _drietallen(rij))


def inhoud_van(vraag: Zoekvraag) -> list[str]:
    """Return the words to look for; of a question that only says where, those of the place."""
    inhoud = woorden_van(vraag)
    return inhoud or [w for plek, _ in vraag.wens.plaatsen for w in plek.split()]


def woorden_van(vraag: Zoekvraag) -> list[str]:
    """Return the words of a question that say what it is about."""
    niets = STOPWOORDEN | BELEEFD
    return [w for w in dict.fromkeys(vraag.woorden) if w not in niets][:MEESTE]


def _bedoeld(
    kaart: Kaart, naslag: Naslag, vraag: Zoekvraag, gelezen: Sequence[GelezenWoord]
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
    if not kent_een_woord and hoogste < LETTERS_ALLEEN * len(van_de_zin):
        return [], False
    getypt = [lees.getypt for lees in gelezen if not (lees.hersteld and lees.als)]
    gezegd = naslag.geef(ZIN + woord for woord in getypt)
    vreemd = sum(ZIN + woord not in gezegd for woord in getypt)
    bedoeld = bedoelingen(punten, len(van_de_zin), vreemd, len(getypt))
    lijst = [(hulpvragen[nummer], zeker) for nummer, zeker in bedoeld if zeker]
    return lijst, van_geen * HEEL > hoogste * GEEN_VRAAG


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
    return not (vondst.punten or vondst.bedoeld or any(plek.naam for plek in vondst.leeg))
