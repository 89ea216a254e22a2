"""*De maand van …*: the programme of a wijk, as a poster on A3 and a booklet on A5."""

from collections.abc import Iterator
from itertools import groupby
from typing import NamedTuple

from kaart.basis import eis_tekens
from kaart.drukwerk.blad.inhoud import maak_voet
from kaart.drukwerk.pers.drukpers import Drukopdracht, druk, lettertypen, teksten
from kaart.drukwerk.pers.product import Product
from kaart.model import Bijeenkomst, Programmadeel
from kaart.taal import hoofdletter, opsomming, straatregel, woord, zin
from kaart.vrijgave import VrijeKaart
from kaart.wijk import dag_in_woorden, dagentekst

SJABLOON = "maand.typ.j2"
MAANDPAPIER = ("a3", "a5")


class Programmarij(NamedTuple):
    """One thing of a day."""

    uren: str
    titel: str
    regels: tuple[str, ...]
    werft: str


class Programmadag(NamedTuple):
    """A day with what there is."""

    kop: str
    rijen: tuple[Programmarij, ...]


class Maandblad(NamedTuple):
    """The whole month; `onder` is what it is and who does it."""

    naam: str
    wanneer: str
    onder: tuple[str, ...]
    dagen: tuple[Programmadag, ...]

    @property
    def aantal(self) -> int:
        """How many things there are."""
        return sum(len(dag.rijen) for dag in self.dagen)


def maak_maandblad(kaart: VrijeKaart, maand: Bijeenkomst) -> Maandblad:
    """Put the programme in the order of the days; what has no day yet comes last."""
    delen = sorted(maand.programma, key=lambda d: (d.datum or "9", d.van or "99", d.titel))
    namen = [kaart.organisaties[o].naam for o in maand.organisatoren if o in kaart.organisaties]
    door = f"Van {opsomming(namen)}" if namen else ""
    return Maandblad(
        maand.naam,
        hoofdletter(dagentekst(maand)),
        tuple(filter(None, (zin(maand.omschrijving), zin(door)))),
        tuple(
            Programmadag(
                hoofdletter(dag_in_woorden(datum)) if datum else "Dag nog niet bekend",
                tuple(_rij(kaart, maand, deel) for deel in rijen),
            )
            for datum, rijen in groupby(delen, key=lambda d: d.datum)
        ),
    )


def _rij(kaart: VrijeKaart, maand: Bijeenkomst, deel: Programmadeel) -> Programmarij:
    uren = "-".join(filter(None, (deel.van, deel.tot)))
    return Programmarij(
        f"{uren} uur" if uren else "tijd nog niet bekend",
        deel.titel or hoofdletter(woord(deel.soort)) if deel.titel or deel.soort else maand.naam,
        tuple(_regels(kaart, maand, deel)),
        f"Zoekt {woord(deel.werft)}" if deel.werft else "",
    )


def _regels(kaart: VrijeKaart, maand: Bijeenkomst, deel: Programmadeel) -> Iterator[str]:
    """Yield what it is, who does it and where; who or what may not go out is not named."""
    wie = kaart.organisaties.get(deel.organisatie)
    soort = woord(deel.soort)
    if not deel.titel or deel.titel.casefold().startswith(soort):
        soort = ""  # the title says so
    if kop := ", ".join(filter(None, (soort, wie.naam if wie else ""))):
        yield hoofdletter(kop)
    plek = kaart.locaties.get(deel.locatie or maand.locatie)
    if plek is not None:
        straat = straatregel(plek.straat, plek.huisnummer)
        yield ", ".join(filter(None, (plek.naam, straat, deel.ruimte)))
    if deel.omschrijving:
        yield zin(deel.omschrijving)


def druk_maand(blad: Maandblad, kaart: VrijeKaart, opdracht: Drukopdracht, papier: str) -> Product:
    """Print the month on this size. Raises KaartFout for a character that no font has."""
    voet = maak_voet(kaart, opdracht.peildatum)
    eis_tekens((*teksten(blad), *teksten(voet)), lettertypen(opdracht))
    waarden = {"titel": opdracht.titel, "blad": blad, "voet": voet, "papier": papier}
    pdf = druk(SJABLOON, waarden, opdracht, blad.aantal).pdf
    wat = "poster" if papier == "a3" else "programma"
    aantal = "1 onderdeel" if blad.aantal == 1 else f"{blad.aantal} onderdelen"
    return Product(pdf, f"{wat} op {papier.upper()}, {aantal}")
