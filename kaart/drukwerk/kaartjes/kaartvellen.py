"""Cards on their sheets, ready for the printer, and the sheet to try it on plain paper."""

import io

from pypdf import PdfReader

from kaart.drukwerk.pers.drukpers import Drukopdracht, druk
from kaart.drukwerk.pers.drukvel import INSTELLING, maak_drukvel, met_printkeuze
from kaart.drukwerk.pers.indeling import Omslaan, kaartvellen
from kaart.drukwerk.pers.product import Product
from kaart.drukwerk.pers.vellen import (
    A4,
    GEEN_VERSCHUIVING,
    Hoek,
    Verschuiving,
    achterkanten,
    voorkanten,
)
from kaart.model import Kaartvel

_PROEFVEL = "proefvel.typ.j2"


def leg_kaartjes(
    kaartjes: Product,
    vel: Kaartvel,
    opdracht: Drukopdracht,
    verschuiving: Verschuiving = GEEN_VERSCHUIVING,
) -> Product:
    """Lay printed cards on sheets of `vel`; the cards must have been made for its size."""
    if not kaartjes.pdf:
        return kaartjes
    aantal = len(PdfReader(io.BytesIO(kaartjes.pdf)).pages) // 2
    indeling = kaartvellen(aantal, vel, verschuiving)
    vellen = len(indeling.zijden) // 2
    return kaartjes._replace(
        pdf=maak_drukvel(kaartjes.pdf, indeling, opdracht),
        verslag=f"{kaartjes.verslag}, op {vellen} {'vel' if vellen == 1 else 'vellen'} {vel.naam}",
        opmerkingen=(*kaartjes.opmerkingen, printraad(indeling.omslaan)),
    )


def printraad(omslaan: Omslaan) -> str:
    """Say how to print a sheet; a printer does not always listen to the PDF."""
    hoe = f"druk af op 100 %, dubbelzijdig, {INSTELLING[omslaan]}"
    return f"{hoe}; een drukvel is niet om te publiceren"


def maak_proefvel(
    vel: Kaartvel, opdracht: Drukopdracht, verschuiving: Verschuiving = GEEN_VERSCHUIVING
) -> Product:
    """Print the outlines of the cards, front and back, to hold against the light."""
    waarden = {
        "titel": f"Proefvel {vel.naam}",
        "vel": vel.naam,
        "papier": _honderdsten(*A4),
        "kaart": _honderdsten(vel.breedte, vel.hoogte),
        "kanten": [
            {"naam": "voor", "hoeken": _hoeken(voorkanten(vel, verschuiving))},
            {"naam": "achter", "hoeken": _hoeken(achterkanten(vel, verschuiving))},
        ],
    }
    pdf = met_printkeuze(druk(_PROEFVEL, waarden, opdracht).pdf, Omslaan.LANG)
    return Product(pdf, f"proefvel {vel.naam}", (printraad(Omslaan.LANG),))


def _hoeken(hoeken: tuple[Hoek, ...]) -> list[tuple[int, ...]]:
    return [_honderdsten(*hoek) for hoek in hoeken]


def _honderdsten(*maten: float) -> tuple[int, ...]:
    return tuple(round(maat * 100) for maat in maten)
