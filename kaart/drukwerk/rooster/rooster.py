"""Timetables in print: a list per day, as long as it is, on A5, A4 or A3."""

from collections.abc import Mapping, Sequence

from kaart.basis import KaartFout, eis_tekens
from kaart.drukwerk.blad.inhoud import maak_voet
from kaart.drukwerk.pers.drukpers import Drukopdracht, druk, lettertypen, teksten
from kaart.drukwerk.pers.product import Product
from kaart.drukwerk.rooster.roosterblad import Roosterblad
from kaart.model import Kaart

SJABLOON = "rooster.typ.j2"
PAPIER = ("a5", "a4", "a3")


def druk_roosters(
    bladen: Sequence[Roosterblad],
    kaart: Kaart,
    opdracht: Drukopdracht,
    papier: str = "a4",
    geweigerd: tuple[str, ...] = (),
) -> Product:
    """Print each timetable on a page of its own; `geweigerd` is who is not on it for a FOUT.

    Raises KaartFout when nothing is known of any of them (unless all of it has a FOUT), or for a
    character that no font has.
    """
    vol = [blad for blad in bladen if blad.dagen]
    if not vol and geweigerd:
        return Product(b"", "", (), geweigerd)
    if not vol:
        namen = " en ".join(blad.naam for blad in bladen)
        raise KaartFout(f"Er is niets te drukken: bij {namen} staat niets op de kaart met een plek")
    voet = maak_voet(kaart, opdracht.peildatum)
    eis_tekens((*teksten(tuple(vol)), *voet), lettertypen(opdracht))
    waarden: Mapping[str, object] = {
        "titel": opdracht.titel, "roosters": vol, "voet": voet, "papier": papier,
    }  # fmt: skip
    pdf = druk(SJABLOON, waarden, opdracht, len(vol)).pdf
    aantal = sum(blad.aantal for blad in vol)
    wat = "1 activiteit" if aantal == 1 else f"{aantal} activiteiten"
    leeg = tuple(f"niets bekend bij {blad.naam}" for blad in bladen if not blad.dagen)
    return Product(pdf, f"{papier.upper()}, {wat}", leeg, geweigerd)
