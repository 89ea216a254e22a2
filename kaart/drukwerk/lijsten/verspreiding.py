"""Where the printed sets go: how much to print, and a list for whoever brings it round.

`verspreidpunt.sets` of a locatie says how many sets lie there. A set is that of its own wijk: the
card set and the sheets; a poster hangs once at each place.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import NamedTuple

from kaart.basis import ontbrekend, sorteersleutel, teken_in_woorden
from kaart.drukwerk.blad.inhoud import maak_voet
from kaart.drukwerk.blad.keuze import maak_secties
from kaart.drukwerk.pers.drukpers import Drukopdracht, druk, lettertypen, teksten
from kaart.drukwerk.pers.product import Product
from kaart.model import Kaart, Locatie
from kaart.oordeel import is_gestopt
from kaart.taal import opsomming, tijdregels

SJABLOON = "verspreiding.typ.j2"
_KOPPEN = ("Gebracht", "Sets", "Waar", "Ontvangen door (functie)")
_VOORSTELKOPPEN = ("Mag", "Sets", "Waar", "Gevraagd aan (functie)")
# What is said of a time at such a place.
_MARKT = {"markt": "Markt op"}
ZONDER_WIJK = "Zonder wijk"
GEEN_PUNTEN = (
    "Er is nog geen verspreidpunt: bij geen enkele locatie staat hoeveel sets er liggen. "
    "Zet het in data/locaties, bijvoorbeeld: verspreidpunt met daaronder sets: 20"
)


class Verspreidplek(NamedTuple):
    """A place to bring sets to, as the one who brings them wants to read it."""

    id: str
    naam: str
    adres: str
    telefoon: str
    open: tuple[str, ...]
    sets: int
    opmerking: str = ""
    wanneer: str = "Open"  # what stands before a time


class Wijkronde(NamedTuple):
    """The places of one wijk, by name."""

    wijk: str
    plekken: tuple[Verspreidplek, ...]

    @property
    def sets(self) -> int:
        """How many sets this wijk needs."""
        return sum(plek.sets for plek in self.plekken)


class Oplage(NamedTuple):
    """How many of a product to print for a wijk."""

    product: str
    wijk: str
    aantal: int


class Verspreiding(NamedTuple):
    """What to bring where; `overgeslagen` are places that have sets but have stopped.

    A `voorstel` is of places that nobody asked yet; `ook` are kinds of places to think of as well.
    """

    rondes: tuple[Wijkronde, ...]
    overgeslagen: tuple[str, ...] = ()
    voorstel: bool = False
    ook: tuple[str, ...] = ()

    @property
    def sets(self) -> int:
        """How many sets in all."""
        return sum(ronde.sets for ronde in self.rondes)

    @property
    def plekken(self) -> int:
        """To how many places."""
        return sum(len(ronde.plekken) for ronde in self.rondes)

    @property
    def oplagen(self) -> tuple[Oplage, ...]:
        """What to print: per product, per wijk."""
        return tuple(
            Oplage(product, ronde.wijk, aantal)
            for product in ("kaartjes", "bladen", "poster")
            for ronde in self.rondes
            if (aantal := len(ronde.plekken) if product == "poster" else ronde.sets)
        )


def maak_verspreiding(kaart: Kaart, peildatum: date, wijken: Iterable[str] = ()) -> Verspreiding:
    """Gather the places with sets, in the order of the binder; `wijken` are ids, none is all."""
    gekozen = set(wijken)
    punten = [
        locatie
        for locatie in kaart.locaties.values()
        if locatie.verspreidpunt is not None and (not gekozen or locatie.wijk in gekozen)
    ]
    gestopt = {locatie.id for locatie in punten if is_gestopt(locatie, peildatum)}
    open_ = [(p, p.verspreidpunt.sets) for p in punten if p.verspreidpunt and p.id not in gestopt]
    return Verspreiding(
        verdeel_over_wijken(open_, kaart),
        tuple(sorted(punt.naam for punt in punten if punt.id in gestopt)),
    )


def verdeel_over_wijken(
    plekken: Sequence[tuple[Locatie, int]], kaart: Kaart
) -> tuple[Wijkronde, ...]:
    """Put places, each with its number of sets, in the order of the binder."""
    namen = {wijk: sectie.naam for wijk, sectie in maak_secties(kaart).items() if wijk}
    rondes = (
        Wijkronde(naam, _plekken([paar for paar in plekken if paar[0].wijk == wijk]))
        for wijk, naam in namen.items()
    )
    los = Wijkronde(ZONDER_WIJK, _plekken([p for p in plekken if p[0].wijk not in namen]))
    return tuple(ronde for ronde in (*rondes, los) if ronde.plekken)


def druk_verspreiding(verspreiding: Verspreiding, kaart: Kaart, opdracht: Drukopdracht) -> Product:
    """Print the delivery list, a page for each wijk; without places there is no PDF."""
    opmerkingen = tuple(opmerking_over(verspreiding))
    if not verspreiding.rondes:
        return Product(b"", "", (GEEN_PUNTEN, *opmerkingen))
    tekens = ontbrekend(teksten(verspreiding), lettertypen(opdracht))
    if tekens:
        reden = f"geen lettertype heeft {', '.join(teken_in_woorden(t) for t in tekens)}"
        return Product(b"", "", opmerkingen, (f"bezorglijst: {reden} (data/locaties)",))
    waarden = {
        "titel": opdracht.titel,
        "verspreiding": verspreiding,
        "voet": maak_voet(kaart, opdracht.peildatum),
        "setstekst": setstekst,
        "plekkentekst": plekkentekst,
        "koppen": _VOORSTELKOPPEN if verspreiding.voorstel else _KOPPEN,
    }
    pdf = druk(SJABLOON, waarden, opdracht, len(verspreiding.rondes)).pdf
    soort = "voorstel" if verspreiding.voorstel else "bezorglijst"
    wat = f"{soort}: {setstekst(verspreiding.sets)} naar {plekkentekst(verspreiding.plekken)}"
    return Product(pdf, wat, opmerkingen)


def setstekst(aantal: int) -> str:
    """Return "1 set", "20 sets"."""
    return "1 set" if aantal == 1 else f"{aantal} sets"


def plekkentekst(aantal: int) -> str:
    """Return "1 plek", "3 plekken"."""
    return "1 plek" if aantal == 1 else f"{aantal} plekken"


def opmerking_over(verspreiding: Verspreiding) -> Iterator[str]:
    """Yield what whoever prints must know beside the numbers."""
    if verspreiding.voorstel:
        plek = verspreiding.rondes[0].plekken[0]
        yield (
            "er is nog geen verspreidpunt, dus dit is een voorstel. Vraag of het mag, en leg vast "
            f"wie ja zegt, bijvoorbeeld: kaart wijzig {plek.id} verspreidpunt.sets={plek.sets}"
        )
    if verspreiding.ook:
        yield f"denk ook aan, want niet op de kaart: {opsomming(verspreiding.ook)}"
    for naam in verspreiding.overgeslagen:
        yield f"overgeslagen, want gestopt: {naam}"
    zonder = [p.naam for ronde in verspreiding.rondes for p in ronde.plekken if not p.adres]
    if zonder:
        yield f"geen adres bekend, zoek uit waar het is: {opsomming(zonder)}"
    for ronde in verspreiding.rondes:
        if ronde.wijk == ZONDER_WIJK:
            namen = ", ".join(plek.naam for plek in ronde.plekken)
            yield f"geen wijk bekend, dus ook niet welke kaartjes daarheen moeten: {namen}"


def _plekken(locaties: Iterable[tuple[Locatie, int]]) -> tuple[Verspreidplek, ...]:
    op_naam = sorted(locaties, key=lambda paar: (sorteersleutel(paar[0].naam), paar[0].id))
    return tuple(_plek(locatie, sets) for locatie, sets in op_naam)


def _plek(locatie: Locatie, sets: int) -> Verspreidplek:
    straat = f"{locatie.straat} {locatie.huisnummer}".strip()
    plaats = f"{locatie.postcode} {locatie.plaats}".strip()
    return Verspreidplek(
        id=locatie.id,
        naam=locatie.naam,
        adres=", ".join(filter(None, (straat, plaats))),
        telefoon=locatie.telefoon,
        open=tijdregels(locatie.openingstijden),
        sets=sets,
        opmerking="tijdelijk gesloten" if locatie.status == "tijdelijk-gesloten" else "",
        wanneer=_MARKT.get(locatie.soort, "Open"),
    )
