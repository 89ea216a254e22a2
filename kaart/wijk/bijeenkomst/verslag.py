"""What may be told of a meeting or a series: no more than was counted, and nothing of a few. Pure.

Under five forms there are no figures, and a meeting with so few stays out of the figures of its
series too: otherwise the difference would tell them.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from kaart.model import Bijeenkomst, Evaluatie, Kaart, Reeks
from kaart.wijk.bijeenkomst.bescherming import MINST
from kaart.wijk.bijeenkomst.cijfers import VRAGEN, cijferzinnen
from kaart.wijk.bijeenkomst.woorden import dagentekst, organisatienaam, organisatienamen_van


class Kerngetal(NamedTuple):
    """A number that stands out, what it counts, and what has to be said with it."""

    getal: int
    wat: str
    erbij: str = ""

    @property
    def zin(self) -> str:
        """The same as a sentence."""
        return " ".join(filter(None, (str(self.getal), self.wat, self.erbij)))


class Verslagdeel(NamedTuple):
    """Sentences that belong together, under a heading."""

    kop: str
    zinnen: tuple[str, ...]


class Bijeenkomstverslag(NamedTuple):
    """A report: what it is on, when that was, its numbers and what else there is to say."""

    kop: str
    wanneer: str
    kern: tuple[Kerngetal, ...]
    delen: tuple[Verslagdeel, ...]

    @property
    def zinnen(self) -> tuple[str, ...]:
        """All of it, a sentence each."""
        eerst = (self.wanneer,) if self.wanneer else ()
        return (
            *eerst,
            *(k.zin for k in self.kern),
            *(z for deel in self.delen for z in deel.zinnen),
        )


def mogelijke_bezoeken(keren: int, gemiddeld: int) -> tuple[int, int]:
    """Return between how many visits an average rounds to this number."""
    return -(-keren * (2 * gemiddeld - 1) // 2), (keren * (2 * gemiddeld + 1) - 1) // 2


def verslag_van_bijeenkomst(kaart: Kaart, bijeenkomst: Bijeenkomst) -> Bijeenkomstverslag:
    """Return the report on one meeting."""
    geteld = bijeenkomst.tellingen
    kern, waren = [], []
    if geteld and geteld.bezoekers is not None:
        kern.append(_tel(geteld.bezoekers, "bezoeker", "bezoekers"))
    else:
        waren.append("hoeveel bezoekers er waren, is niet geteld")
    if aantal := organisaties_van(bijeenkomst):
        kern.append(_tel(aantal, "organisatie", "organisaties"))
    genoemd = (*bijeenkomst.aanwezig, *bijeenkomst.aanwezig_zonder_kaart)
    if genoemd:
        waren.append(f"er waren: {organisatienamen_van(kaart, genoemd)}")
    delen = (
        ("Wie er waren", waren),
        ("Wat de formulieren zeggen", cijferzinnen([bijeenkomst])),
        *_gezegd(kaart, bijeenkomst.evaluatie),
    )
    return Bijeenkomstverslag(bijeenkomst.naam, dagentekst(bijeenkomst), tuple(kern), _delen(delen))


def verslag_van_reeks(kaart: Kaart, reeks: Reeks) -> Bijeenkomstverslag:
    """Return the report on a series: as entered, else from its meetings."""
    keren = [b for b in kaart.bijeenkomsten.values() if b.reeks == reeks.id]
    aantal = reeks.bijeenkomsten or len(keren)
    kern = [_tel(aantal, "bijeenkomst", "bijeenkomsten")] if aantal else []
    kern += _bezoeken(reeks, keren, aantal)
    onbekend = []
    if reeks.unieke_bezoekers is not None:
        kern.append(Kerngetal(reeks.unieke_bezoekers, "verschillende bezoekers"))
    else:
        onbekend.append("hoeveel verschillende bezoekers er waren, is niet bekend")
    organisaties = reeks.unieke_organisaties
    if organisaties is None:
        organisaties = len({wie for b in keren for wie in (*b.aanwezig, *b.aanwezig_zonder_kaart)})
    if organisaties:
        kern.append(Kerngetal(organisaties, "verschillende organisaties"))
    bron = [
        f"{procent}% {zin}, volgens de bron"
        for veld, zin in VRAGEN
        if (procent := getattr(reeks.percentages, veld, None)) is not None
    ]
    delen = (
        ("Wie er waren", onbekend),
        ("Wat de formulieren zeggen", bron or cijferzinnen(keren)),
        ("Wat men mist", _gemist(kaart, [b.evaluatie for b in keren if b.evaluatie])),
    )
    return Bijeenkomstverslag(reeks.naam, "", tuple(kern), _delen(delen))


def organisaties_van(bijeenkomst: Bijeenkomst) -> int:
    """Return how many organisations were there, those that are counted only with them."""
    genoemd = (
        len(bijeenkomst.aanwezig) + len(bijeenkomst.aanwezig_zonder_kaart) + bijeenkomst.niet_noemen
    )
    return (bijeenkomst.tellingen.organisaties if bijeenkomst.tellingen else None) or genoemd


def mag_van_gezegd(evaluatie: Evaluatie | None) -> bool:
    """Say whether there are forms enough to tell what people missed or wrote."""
    return evaluatie is not None and (evaluatie.formulieren or 0) >= MINST


def _bezoeken(reeks: Reeks, keren: Sequence[Bijeenkomst], aantal: int) -> Iterator[Kerngetal]:
    gemiddeld = reeks.bezoekers_per_keer
    if reeks.bezoeken is not None:
        yield Kerngetal(reeks.bezoeken, "bezoeken")
    if gemiddeld is not None:
        erbij = ""
        if reeks.bezoeken is None and aantal:
            laag, hoog = mogelijke_bezoeken(aantal, gemiddeld)
            erbij = f"({laag} tot {hoog} bezoeken mogelijk)"
        yield Kerngetal(gemiddeld, "bezoekers per keer", erbij)
    geteld = [b.tellingen.bezoekers for b in keren if b.tellingen]
    bekend = [bezoekers for bezoekers in geteld if bezoekers is not None]
    if bekend and gemiddeld is None and reeks.bezoeken is None:
        erbij = "" if len(bekend) == aantal else f"(geteld bij {len(bekend)} van {aantal})"
        yield Kerngetal(sum(bekend), "bezoeken", erbij)
        gemiddeld = (2 * sum(bekend) + len(bekend)) // (2 * len(bekend))
        yield Kerngetal(gemiddeld, "bezoekers per keer, gemiddeld")


def _gezegd(kaart: Kaart, evaluatie: Evaluatie | None) -> Iterator[tuple[str, Iterable[str]]]:
    """Yield what people wrote and missed when they were enough, and which sheets are wrong."""
    if evaluatie is None:
        return
    if mag_van_gezegd(evaluatie):
        yield "Wat mensen zeiden", (f"“{zin}”" for zin in evaluatie.gezegd)
        yield "Wat men mist", _gemist(kaart, [evaluatie])
    yield "Bladen om na te gaan", (_na_te_gaan(kaart, blad.organisatie, blad.wat)
                                   for blad in evaluatie.klopt_niet)  # fmt: skip


def _gemist(kaart: Kaart, evaluaties: Iterable[Evaluatie]) -> Iterator[str]:
    themas = [g.thema for e in evaluaties if mag_van_gezegd(e) for g in e.gemist]
    namen = [kaart.themas[thema].naam for thema in dict.fromkeys(themas) if thema in kaart.themas]
    if namen:
        yield f"gemist: {', '.join(namen)}"


def _na_te_gaan(kaart: Kaart, id_: str, wat: str) -> str:
    zin = f"ga na, op het blad van {organisatienaam(kaart, id_)} klopt iets niet"
    return f"{zin}: {wat}" if wat else zin


def _delen(delen: Iterable[tuple[str, Iterable[str]]]) -> tuple[Verslagdeel, ...]:
    """Return the parts in which something is said."""
    alle = (Verslagdeel(kop, tuple(zinnen)) for kop, zinnen in delen)
    return tuple(deel for deel in alle if deel.zinnen)


def _tel(aantal: int, een: str, meer: str) -> Kerngetal:
    return Kerngetal(aantal, een if aantal == 1 else meer)
