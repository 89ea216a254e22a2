"""Where the printed sets go: the print run, and a list for whoever brings them round."""

import io
import json
from typing import Any

import pytest
from drukproef import GEGEVENS, LOCATIES, PEILDATUM, WIJKEN, stad, tekst_van
from pypdf import PdfReader

from kaart.drukwerk.lijsten.verspreiding import (
    GEEN_PUNTEN,
    Oplage,
    Verspreiding,
    druk_verspreiding,
    maak_verspreiding,
)
from kaart.drukwerk.lijsten.verspreidvoorstel import stel_plekken_voor
from kaart.drukwerk.pers.drukpers import Drukopdracht
from kaart.drukwerk.pers.product import Product
from kaart.model import Kaart, maak_kaart
from kaart.weergave.verspreiding import VERSPREIDINGSVORMEN

OPDRACHT = Drukopdracht("Bezorglijst", PEILDATUM)


def kaart_met(**locaties: dict[str, Any]) -> Kaart:
    return maak_kaart([
        ("", "kaart", GEGEVENS),
        *(("wijken", id_, waarde) for id_, waarde in WIJKEN.items()),
        *(("locaties", id_.replace("_", "-"), waarde) for id_, waarde in locaties.items()),
    ])  # fmt: skip


def punt(sets: int, **anders: Any) -> dict[str, Any]:
    return {**LOCATIES["de-brug"], "verspreidpunt": {"sets": sets}, **anders}


KAART = kaart_met(
    de_brug=punt(20, telefoon="030 123 45 67",
                 openingstijden=[{"dag": "ma", "van": "09:00", "tot": "12:00"}]),
    aula=punt(5, naam="Aula", status="tijdelijk-gesloten"),
    strandhuis=punt(30, naam="Strandhuis", wijk="aan-zee"),
    los=punt(2, naam="Bibliobus", wijk=""),
    oud=punt(9, naam="Oud gebouw", status="gestopt"),
    leeg=LOCATIES["de-brug"],
)  # fmt: skip


def test_per_wijk_op_naam_met_wat_een_bezorger_moet_weten() -> None:
    verspreiding = maak_verspreiding(KAART, PEILDATUM)
    rondes = {r.wijk: [(p.naam, p.sets) for p in r.plekken] for r in verspreiding.rondes}
    assert rondes == {
        "Noord": [("Aula", 5), ("De Brug", 20)],
        "Aan Zee": [("Strandhuis", 30)],
        "Zonder wijk": [("Bibliobus", 2)],
    }
    brug = verspreiding.rondes[0].plekken[1]
    assert brug.adres == "Kade 3, 1001 AB Voorbeeldstad"
    assert brug.open == ("maandag 9.00–12.00 uur",)
    assert verspreiding.rondes[0].plekken[0].opmerking == "tijdelijk gesloten"
    assert verspreiding.overgeslagen == ("Oud gebouw",)


def test_de_oplage_per_product_een_poster_hangt_er_een_keer() -> None:
    verspreiding = maak_verspreiding(KAART, PEILDATUM, ["noord"])
    assert (verspreiding.sets, verspreiding.plekken) == (25, 2)
    assert verspreiding.oplagen == (
        Oplage("kaartjes", "Noord", 25), Oplage("bladen", "Noord", 25),
        Oplage("poster", "Noord", 2),
    )  # fmt: skip


@pytest.mark.parametrize("vorm", VERSPREIDINGSVORMEN)
def test_elke_vorm_noemt_elke_plek(vorm: str) -> None:
    tekst = VERSPREIDINGSVORMEN[vorm](maak_verspreiding(KAART, PEILDATUM))
    assert all(naam in tekst for naam in ("De Brug", "Aula", "Strandhuis", "Bibliobus"))
    assert "leeg" not in tekst


def test_op_het_scherm_eerst_wat_er_gedrukt_moet_worden() -> None:
    tekst = VERSPREIDINGSVORMEN["tekst"](maak_verspreiding(KAART, PEILDATUM, ["noord", "aan-zee"]))
    assert tekst.splitlines()[:6] == [
        "Oplage: 55 sets voor 3 plekken",
        "  kaartjes    55  (Noord 25, Aan Zee 30)",
        "  bladen      55  (Noord 25, Aan Zee 30)",
        "  poster       3  (Noord 2, Aan Zee 1)",
        "",
        "Noord: 25 sets",
    ]


def test_csv_en_json_zijn_voor_een_ander_programma() -> None:
    verspreiding = maak_verspreiding(KAART, PEILDATUM)
    regels = VERSPREIDINGSVORMEN["csv"](verspreiding).splitlines()
    assert regels[0] == "wijk;locatie;naam;adres;telefoon;open;sets;opmerking"
    assert regels[2].startswith("Noord;de-brug;De Brug;")
    assert json.loads(VERSPREIDINGSVORMEN["json"](verspreiding))["rondes"][0]["sets"] == 25


def druk(verspreiding: Verspreiding) -> Product:
    return druk_verspreiding(verspreiding, KAART, OPDRACHT)


def test_de_bezorglijst_op_papier_is_een_bladzijde_per_wijk() -> None:
    product = druk(maak_verspreiding(KAART, PEILDATUM))
    noord, zee, los = (tekst_van(b) for b in PdfReader(io.BytesIO(product.pdf)).pages)
    for deel in ("Noord", "25 sets naar 2 plekken", "De Brug", "Kade 3", "030 123 45 67",
                 "Open maandag 9.00–12.00 uur", "tijdelijk gesloten", "Gebracht", "☐"):  # fmt: skip
        assert deel in noord
    assert "30 sets naar 1 plek" in zee
    assert "Bibliobus" in los
    assert product.verslag == "bezorglijst: 57 sets naar 4 plekken"
    assert product.opmerkingen == (
        "overgeslagen, want gestopt: Oud gebouw",
        "geen wijk bekend, dus ook niet welke kaartjes daarheen moeten: Bibliobus",
    )
    assert druk(maak_verspreiding(KAART, PEILDATUM)).pdf == product.pdf


def test_zonder_verspreidpunten_wordt_dat_gewoon_gezegd() -> None:
    verspreiding = maak_verspreiding(stad(), PEILDATUM)
    assert VERSPREIDINGSVORMEN["tekst"](verspreiding) == GEEN_PUNTEN
    assert VERSPREIDINGSVORMEN["csv"](verspreiding).count("\n") == 0
    assert druk(verspreiding) == Product(b"", "", (GEEN_PUNTEN,))


def test_zonder_verspreidpunten_een_voorstel_van_waar_mensen_komen() -> None:
    plek = LOCATIES["de-brug"]
    kaart = kaart_met(
        de_brug={**plek, "soort": "buurthuis"},
        markt={**plek, "naam": "Weekmarkt", "soort": "markt", "wijk": "aan-zee",
               "openingstijden": [{"dag": "za", "van": "09:00", "tot": "17:00"}]},
        speeltuin={**plek, "naam": "Speeltuin", "soort": "speeltuin"},
        weg={**plek, "naam": "Weg", "soort": "bibliotheek", "status": "gestopt"},
    )  # fmt: skip
    voorstel = stel_plekken_voor(kaart, PEILDATUM)
    assert [
        (r.wijk, [(p.naam, p.sets, p.wanneer) for p in r.plekken]) for r in voorstel.rondes
    ] == [
        ("Noord", [("De Brug", 20, "Open")]),
        ("Aan Zee", [("Weekmarkt", 40, "Markt op")]),
    ]
    product = druk_verspreiding(voorstel, kaart, OPDRACHT)
    assert product.verslag == "voorstel: 60 sets naar 2 plekken"
    eerst, ook = product.opmerkingen
    assert eerst == (
        "er is nog geen verspreidpunt, dus dit is een voorstel. Vraag of het mag, en leg vast wie "
        "ja zegt, bijvoorbeeld: kaart wijzig de-brug verspreidpunt.sets=20"
    )
    assert ook == (
        "denk ook aan, want niet op de kaart: huisarts en apotheek, bibliotheek, kerk of moskee, "
        "school en supermarkt"
    )
    noord, zee = (tekst_van(b) for b in PdfReader(io.BytesIO(product.pdf)).pages)
    assert "Noord (voorstel)" in noord
    assert "Mag Sets Waar Gevraagd aan (functie)" in noord
    assert "Markt op zaterdag 9.00–17.00 uur" in zee
    assert [r.wijk for r in stel_plekken_voor(kaart, PEILDATUM, ["aan-zee"]).rondes] == ["Aan Zee"]


def test_zonder_een_plek_waar_mensen_komen_geen_voorstel() -> None:
    voorstel = stel_plekken_voor(kaart_met(x={**LOCATIES["de-brug"], "soort": "tuin"}), PEILDATUM)
    assert (voorstel.rondes, voorstel.voorstel) == ((), False)
    product = druk(voorstel)
    assert (product.pdf, product.opmerkingen[0]) == (b"", GEEN_PUNTEN)


def test_een_teken_dat_niet_te_drukken_is() -> None:
    product = druk(maak_verspreiding(kaart_met(x=punt(1, naam="Blij 😀")), PEILDATUM))
    assert product.pdf == b""
    assert product.geweigerd == (
        "bezorglijst: geen lettertype heeft “😀” (U+1F600) (data/locaties)",
    )
