"""The call list on paper, A4 on its side: to read aloud from, and to write on with a pen.

The spreadsheet is what comes back; the paper is for who calls away from a screen, and at a meeting.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from kaart.basis import ontbrekend, teken_in_woorden
from kaart.drukwerk.blad.inhoud import maak_voet
from kaart.drukwerk.pers.drukpers import Drukopdracht, druk, lettertypen, teksten
from kaart.drukwerk.pers.product import Product
from kaart.model import Kaart
from kaart.nakijken import AVG, OORDELEN, Belregel

SJABLOON = "bellijst.typ.j2"
_BLADZIJDEN = {1: "1 bladzijde"}


class Belgesprek(NamedTuple):
    """How the list is called, how one begins, and what one may tick."""

    titel: str
    uitleg: tuple[str, ...]
    oordelen: tuple[str, ...]
    door: str
    nummer: bool  # whether there is a number to call


def maak_gesprek(kaart: Kaart, titel: str, via: str, bestand: str) -> Belgesprek:
    """Say how to ask; `bestand` is the spreadsheet in which it is filled in afterwards."""
    gegevens = kaart.gegevens
    stad = f" van {gegevens.gemeente.naam}" if gegevens.gemeente else ""
    wie = gegevens.beheerder.organisatie if gegevens.beheerder else ""
    namens = f"ik bel namens {wie}. U" if wie else "u"
    daarna = f"{AVG} Zet het daarna in {bestand}: alleen daaruit komt het op de kaart."
    niet = "Klopt er iets niet? Schrijf rechts alleen op wat anders moet."
    if via == "bijeenkomst":
        zin = f"Zoek uw organisatie op. Klopt alles wat er staat? Kruis klopt aan. {niet}"
        return Belgesprek(titel, (zin, daarna), OORDELEN, "Ingevuld door (functie)", nummer=False)
    groet = f"Goedendag, {namens} staat op de sociale kaart{stad}."
    zin = (
        f"“{groet} Mag ik kort nakijken of alles nog "
        f"klopt?” Lees voor wat er staat. Klopt alles? Kruis klopt aan en ga door. {niet}"
    )
    oordelen = (*OORDELEN, "niet bereikt")
    return Belgesprek(titel, (zin, daarna), oordelen, "Gesproken met (functie)", nummer=True)


def druk_bellijst(
    regels: Sequence[Belregel], gesprek: Belgesprek, kaart: Kaart, opdracht: Drukopdracht
) -> Product:
    """Print the list; an organisation with a text that no font has is refused by name."""
    goed, geweigerd = [], []
    for nummer, regel in enumerate(regels, 1):
        tekens = list(_niet_te_drukken(regel, opdracht))
        if tekens:
            geweigerd.append(f"{regel.lijst.naam}: geen lettertype heeft {', '.join(tekens)}")
        else:
            goed.append((nummer, regel))
    if not goed:
        return Product(b"", "", (), tuple(geweigerd))
    waarden = {
        "titel": opdracht.titel,
        "gesprek": gesprek,
        "regels": goed,
        "voet": maak_voet(kaart, opdracht.peildatum),
    }
    gezet = druk(SJABLOON, waarden, opdracht, len(goed))
    aantal = gezet.bladzijden.get("bellijst", 1)
    return Product(gezet.pdf, _BLADZIJDEN.get(aantal, f"{aantal} bladzijden"), (), tuple(geweigerd))


def _niet_te_drukken(regel: Belregel, opdracht: Drukopdracht) -> Iterator[str]:
    for teken in ontbrekend(teksten(regel), lettertypen(opdracht)):
        yield teken_in_woorden(teken)
