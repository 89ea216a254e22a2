"""A small city on paper: what the tests of drukwerk print."""

import io
import re
from collections.abc import Iterable, Mapping
from datetime import date
from functools import cache
from typing import Any

from pypdf import PageObject, PdfReader

from kaart.drukwerk.blad.blad import Blad
from kaart.drukwerk.blad.bladen import Drukproef, druk_bladen
from kaart.drukwerk.blad.inhoud import maak_blad
from kaart.drukwerk.blad.keuze import kies
from kaart.drukwerk.pers.drukpers import Drukopdracht
from kaart.hulp import Keuze
from kaart.model import Kaart, maak_kaart
from kaart.vrijgave import Publiek, VrijeKaart, geef_vrij

PEILDATUM = date(2026, 11, 21)
MM = 72 / 25.4

GEGEVENS = {
    "naam": "Sociale kaart van Voorbeeldstad",
    "gemeente": {"naam": "Voorbeeldstad"},
    "beheerder": {"email": "kaart@voorbeeld.example"},
}
WIJKEN: dict[str, dict[str, Any]] = {
    "noord": {
        "naam": "Noord", "code": "WK999901",
        "buurten": [{"id": "dorp", "naam": "Dorp"}, {"id": "haven", "naam": "Haven"}],
        "aliassen": [{"naam": "Oud-Noord", "buurten": ["dorp", "haven"]}],
    },
    "aan-zee": {"naam": "Aan Zee", "code": "WK999902", "buurten": [{"id": "duin", "naam": "Duin"}]},
}  # fmt: skip
THEMAS: dict[str, dict[str, Any]] = {
    "eenzaamheid": {"naam": "Eenzaamheid en contact", "synoniemen": ["alleen"]},
    "geld": {"naam": "Geld en schulden"},
}
LOCATIES: dict[str, dict[str, Any]] = {
    "de-brug": {
        "naam": "De Brug", "straat": "Kade", "huisnummer": "3", "postcode": "1001 AB",
        "plaats": "Voorbeeldstad", "wijk": "noord", "toegankelijkheid": ["rolstoel", "lift"],
    },
}  # fmt: skip


def organisatie(**anders: Any) -> dict[str, Any]:
    """Return the plain values of an organisation, with little in it but what is asked."""
    return {
        "naam": "Samen Eten",
        "organisatievorm": "bewonersinitiatief",
        "omschrijving": "Bewoners koken samen. Iedereen kan aanschuiven.",
        "themas": ["eenzaamheid"],
        "doelgroepen": ["iedereen"],
        "werkgebied": ["noord"],
        "bronnen": [{"url": "https://voorbeeld.example"}],
        "gecontroleerd": {"op": "2026-10-05", "hoe": "telefoon"},
        **anders,
    }


def vrij(kaart: Kaart) -> VrijeKaart:
    """Return what of a map may go on paper."""
    return geef_vrij(kaart, Publiek.VERWIJZERS, PEILDATUM).kaart


def maak_stad(**organisaties: dict[str, Any]) -> VrijeKaart:
    """Build a Kaart of these organisations; `_` in a name becomes `-` in its id.

    It has not been through the gate, so that a test can put anything in it.
    """
    dingen: list[tuple[str, str, Mapping[str, Any]]] = [("", "kaart", GEGEVENS)]
    for collectie, waarden in (
        ("wijken", WIJKEN),
        ("themas", THEMAS),
        ("locaties", LOCATIES),
        ("organisaties", organisaties),
    ):
        dingen += [(collectie, naam.replace("_", "-"), waarde) for naam, waarde in waarden.items()]
    return VrijeKaart(maak_kaart(dingen))


def maak_bladen(kaart: Kaart, keuze: Keuze | None = None) -> list[Blad]:
    return [
        maak_blad(organisatie.id, sectie, vrij(kaart), PEILDATUM)
        for sectie, organisatie in kies(kaart, keuze or Keuze(), PEILDATUM)
    ]


def druk(bladen: Iterable[Blad], **anders: Any) -> Drukproef:
    return druk_bladen(bladen, Drukopdracht("Proef", PEILDATUM)._replace(**anders))


def pdf_van(proef: Drukproef) -> PdfReader:
    return PdfReader(io.BytesIO(proef.pdf))


def tekst_van(bladzijde: PageObject) -> str:
    """Return the text of a page on one line, without the breaks that the layout made."""
    return re.sub(r"\s+", " ", bladzijde.extract_text())


LANG = organisatie(
    naam="Steunpunt voor Alles",
    omschrijving="Hulp bij alles. " + "Wij denken mee over geld, wonen, werk en gezondheid. " * 12,
    werkgebied=["stad"],
    contacten=[{"functie": "algemeen", "telefoon": "030 111 22 33"}],
    aanbod=[
        {"naam": f"Spreekuur {nummer}", "soort": "spreekuur", "locatie": "de-brug",
         "omschrijving": "Loop binnen met een vraag over brieven en formulieren.",
         "tijden": [{"dag": "di", "van": "10:00", "tot": "12:00"}]}
        for nummer in range(6)
    ],
)  # fmt: skip


@cache
def stad() -> VrijeKaart:
    """Return a city with a sheet of each kind: little, much, stale, stopped."""
    return maak_stad(
        samen_eten=organisatie(
            website="https://samen-eten.example/",
            contacten=[
                {"functie": "keuken", "telefoon": "030 123 45 67", "bereikbaar": "werkdagen",
                 "email": "keuken@samen-eten.example"},
                {"functie": "klachten", "soort": "klachten", "telefoon": "030 765 43 21"},
            ],
        ),
        leeg=organisatie(naam="Leeg", omschrijving="Iets.", werkgebied=["aan-zee/duin"]),
        de_oude=organisatie(
            naam="De Oude", werkgebied=["noord", "aan-zee"], onzeker="of het nog bestaat.",
            gecontroleerd={"op": "2018", "hoe": "document"},
        ),
        lang=LANG,
        weg=organisatie(naam="Weg", status="gestopt", gestopt_op="2026-01-01"),
    )  # fmt: skip


@cache
def proef() -> Drukproef:
    """Return that city in print."""
    return druk(maak_bladen(stad()))
