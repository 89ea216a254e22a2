"""The note for a print shop: what it must know and cannot see in the PDF."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from kaart.drukwerk.pers.drukkerij import AFLOOP, Drukbaar

_MATEN = {(297, 420): "A3", (210, 297): "A4", (148, 210): "A5", (105, 148): "A6"}
_GATEN = {
    "geen": "geen",
    "iso838": (
        "2 gaten van 6 mm (ISO 838), hart 12 mm van de rug, op {boven:g} en {onder:g} mm van "
        "boven. De rug is op een voorkant links. De kruisjes in de PDF staan op het hart"
    ),
    "a5-6ring": (
        "6 gaten voor een A5-ringband, hart 12 mm van de rug, op 32, 51, 70, 140, 159 en 178 mm "
        "van boven. De rug is op een voorkant links. De kruisjes in de PDF staan op het hart"
    ),
}
_BREED = 13
_REGEL = 84
# More page numbers than this are counted.
_BIJ_NUMMER = 40


class Papiersoort(NamedTuple):
    """What a product is printed on, and what is done with it afterwards."""

    papier: str
    afwerking: str
    geperforeerd: bool = False


_MAP = Papiersoort(
    "120 g/m², houtvrij offset of mat. Niet glanzend: dat spiegelt, en men schrijft erop",
    "los blad, niet vouwen, niet nieten, op volgorde van de PDF", geperforeerd=True,
)  # fmt: skip
_POSTER = Papiersoort(
    "150 g/m², mat. Niet glanzend: dat spiegelt", "niet vouwen; vlak of gerold leveren"
)
_BLAD = Papiersoort("120 g/m², mat", "niet vouwen")
PAPIERSOORTEN = {
    "bladen": _MAP, "map": _MAP, "leeswijzer": _MAP, "inlegbladen": _MAP, "formulier": _MAP,
    "poster": _POSTER, "rooster": _POSTER, "werving": _POSTER, "scholing": _POSTER,
    "programma": _BLAD, "netwerk": _BLAD,
    "kaartjes": Papiersoort(
        "300 g/m², mat, zonder laminaat: men schrijft erop",
        "los kaartje, rechte hoeken, niet vouwen; de serie op volgorde van de PDF",
    ),
}  # fmt: skip


class Drukbriefvraag(NamedTuple):
    """What the note is about; `tabbladen` are the pages that are better on thicker paper."""

    bestanden: Sequence[str]
    soort: Papiersoort
    perforatie: str
    dubbelzijdig: bool
    oplage: str = ""
    tabbladen: Sequence[int] = ()


def schrijf_drukbrief(vraag: Drukbriefvraag, delen: Sequence[Drukbaar]) -> str:
    """Return the note as plain text, to mail along or to paste in an order."""
    regels = [*_opdracht(vraag, delen), "", *_pdf(delen)]
    return "\n".join([f"Voor de drukkerij: {delen[0].titel}", "", *regels, ""])


def _opdracht(vraag: Drukbriefvraag, delen: Sequence[Drukbaar]) -> Iterator[str]:
    bladzijden = [formaat for deel in delen for formaat in deel.formaten]
    yield from _regel("Bestand", ", ".join(vraag.bestanden))
    yield from _regel("Formaat", _formaten(bladzijden))
    yield from _regel("Omvang", _omvang(len(bladzijden), dubbelzijdig=vraag.dubbelzijdig))
    yield from _regel("Oplage", vraag.oplage or "...... stuks (vul in voordat u dit verstuurt)")
    yield from _regel("Druk", _kleuren(delen))
    yield from _regel("Papier", vraag.soort.papier)
    if vraag.tabbladen:
        yield from _regel(
            "Tabbladen",
            f"bladzijde {_nummers(vraag.tabbladen)} (met hun achterkant) op 200 tot 250 g/m²",
        )
    yield from _regel("Afwerking", vraag.soort.afwerking)
    if vraag.soort.geperforeerd:
        midden = delen[0].formaten[0][1] / 2
        gaten = _GATEN[vraag.perforatie].format(boven=midden - 40, onder=midden + 40)
        yield from _regel("Gaten", gaten.replace(".5 ", ",5 "))


def _pdf(delen: Sequence[Drukbaar]) -> Iterator[str]:
    rond = f"{AFLOOP:g} mm"
    yield "De PDF"
    plaatjes = [nummer for deel in delen for nummer in deel.met_plaatje]
    doorzichtig = [nummer for deel in delen for nummer in deel.doorzichtig]
    zonder = "geen overdruk en geen link" if doorzichtig else "geen transparantie, overdruk of link"
    punten = [
        (
            f"Afloop {rond} rondom. TrimBox is het gesneden blad, BleedBox het blad met afloop. "
            "Er staan geen snijtekens in."
        ),
        "Druk op ware grootte: niet passend maken, niet verkleinen.",
        f"Alle letters zijn ingesloten. Er is {zonder}.",
        "Zwart is 100 % K, zonder andere inkt eronder. Grijs is een raster van K.",
        (
            "Dit is geen PDF/X: er zit geen kleurprofiel in. Alles is DeviceCMYK; kies zelf het "
            "profiel van uw pers en papier."
        ),
    ]
    if plaatjes:
        punten.append(
            f"Let op: op bladzijde {_nummers(plaatjes)} staat een plaatje in RGB (het logo). Zet "
            "het om, of vraag ons een logo als svg."
        )
    if doorzichtig:
        punten.append(
            f"Let op: op bladzijde {_nummers(doorzichtig)} is iets doorzichtig (het logo). Maak "
            "het plat voor u drukt."
        )
    for punt in punten:
        yield from _regel("-", punt, breed=2)


def _formaten(bladzijden: Sequence[tuple[int, int]]) -> str:
    genummerd = sorted(enumerate(bladzijden, 1), key=lambda paar: (paar[1], paar[0]))
    groepen = [(f, [nr for nr, _ in rij]) for f, rij in groupby(genummerd, key=lambda p: p[1])]
    if len(groepen) == 1:
        return _formaat(groepen[0][0])
    return "; ".join(f"bladzijde {_nummers(nrs)}: {_formaat(f)}" for f, nrs in groepen)


def _formaat(maat: tuple[int, int]) -> str:
    breed, hoog = maat
    naam = _MATEN.get(maat) or _MATEN.get((hoog, breed), "")
    begin = f"{naam}, " if naam else ""
    rond = 2 * AFLOOP
    return (
        f"{begin}{breed} × {hoog} mm na snijden, {breed + rond:g} × {hoog + rond:g} mm met afloop"
    )


def _omvang(aantal: int, *, dubbelzijdig: bool) -> str:
    if not dubbelzijdig:
        return "1 bladzijde, eenzijdig" if aantal == 1 else f"{aantal} bladzijden, eenzijdig"
    return (
        f"{aantal} bladzijden: {aantal // 2} stuks, dubbelzijdig, om en om voor- en achterkant. "
        "Een lege achterkant hoort zo"
    )


def _kleuren(delen: Sequence[Drukbaar]) -> str:
    gekleurd = [nr for deel in delen for nr in deel.in_kleur]
    if not gekleurd:
        return "alleen zwart (1/1)"
    if len(gekleurd) == sum(len(deel.formaten) for deel in delen):
        return "vierkleurendruk (CMYK) op elke bladzijde"
    if len(delen) == 1 and len(gekleurd) <= _BIJ_NUMMER:
        return f"vierkleurendruk (CMYK) op bladzijde {_nummers(gekleurd)}; de rest alleen zwart"
    return f"vierkleurendruk (CMYK) op {len(gekleurd)} bladzijden; de rest alleen zwart"


def _nummers(nummers: Iterable[int]) -> str:
    """Return page numbers as people write them: 1, 3, 5-9."""
    stukken: list[list[int]] = []
    for nummer in sorted(set(nummers)):
        if stukken and stukken[-1][-1] == nummer - 1:
            stukken[-1].append(nummer)
        else:
            stukken.append([nummer])
    return ", ".join(f"{s[0]}" if len(s) == 1 else f"{s[0]}-{s[-1]}" for s in stukken)


def _regel(kop: str, tekst: str, breed: int = _BREED) -> Iterator[str]:
    """Yield a head with its text beside it, in lines that fit in a mail."""
    from textwrap import wrap

    regels = wrap(tekst, _REGEL - breed, break_long_words=False, break_on_hyphens=False)
    for nummer, regel in enumerate(regels):
        yield f"{kop if nummer == 0 else '':<{breed}}{regel}"
