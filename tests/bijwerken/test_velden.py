"""One field: named, found, filled from what somebody typed."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from conftest import VOORBEELDKAART

from kaart.basis.fouten import KaartFout
from kaart.bestand.dataset import laad
from kaart.bestand.werkmap import Werkmap
from kaart.bijwerken import GeenWijziging
from kaart.bijwerken.antwoorden import begrijp_adres, begrijp_antwoord
from kaart.bijwerken.velden import lees_pad, met_veld
from kaart.bijwerken.vragenplan import (
    NIEUWE_SOORTEN,
    ontbreekt,
    stel_id_voor,
    voorstel,
    vragen,
    vrij_id,
)
from kaart.schema import haal, laad_schema, schema_op

KAART = laad(Werkmap(VOORBEELDKAART)).kaart
UTRECHT = laad(Werkmap(Path(__file__).parents[2])).kaart


@pytest.mark.parametrize(
    ("tekst", "pad"),
    [
        ("kosten", ("kosten",)),
        ("contacten.0.telefoon", ("contacten", 0, "telefoon")),
        ("niet-voor", ("niet_voor",)),
        ("aanbod.2.tijden.0.van", ("aanbod", 2, "tijden", 0, "van")),
    ],
)
def test_een_veld_heeft_een_pad(tekst: str, pad: tuple[Any, ...]) -> None:
    assert lees_pad("organisatie", tekst) == pad


@pytest.mark.parametrize(
    ("tekst", "zin"),
    [
        ("kosen", "bedoelde je kosten"),
        ("contacten.telefoon", "de hoeveelste, te beginnen met 0: contacten.0"),
        ("kosten.euro", "onder dit veld is er geen “euro”"),
        ("", "er is geen veld"),
    ],
)
def test_een_veld_dat_er_niet_is(tekst: str, zin: str) -> None:
    with pytest.raises(GeenWijziging, match=zin):
        lees_pad("organisatie", tekst)


@pytest.mark.parametrize(
    ("waarden", "pad", "waarde", "wordt"),
    [
        ({}, ("kosten",), "€ 2", {"kosten": "€ 2"}),
        ({"adres": {"plaats": "U"}}, ("adres", "straat"), "K",
         {"adres": {"plaats": "U", "straat": "K"}}),
        ({}, ("contacten", 0, "functie"), "balie", {"contacten": [{"functie": "balie"}]}),
        ({"themas": ["a"]}, ("themas", 1), "b", {"themas": ["a", "b"]}),
        # what gets empty goes
        ({"adres": {"plaats": "U"}, "naam": "N"}, ("adres", "plaats"), None, {"naam": "N"}),
        ({"naam": "N"}, ("contacten", 0, "telefoon"), None, {"naam": "N"}),
        ({"themas": ["a", "b"]}, ("themas", 0), None, {"themas": ["b"]}),
    ],
)  # fmt: skip
def test_een_veld_wordt_gezet(
    waarden: dict[str, Any], pad: tuple[Any, ...], waarde: Any, wordt: dict[str, Any]
) -> None:
    eerst = repr(waarden)
    assert met_veld(waarden, pad, waarde) == wordt
    assert repr(waarden) == eerst, "what was given stays as it was"
    assert haal(met_veld(waarden, pad, waarde), pad) in (waarde, "b")


def bladeren(waarde: Any, pad: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Yield the path of every single value."""
    stukken = waarde.items() if isinstance(waarde, dict) else enumerate(waarde)
    for stap, deel in stukken:
        if isinstance(deel, dict | list):
            yield from bladeren(deel, (*pad, stap))
        else:
            yield (*pad, stap)


def test_elke_waarde_op_de_kaart_is_een_veld() -> None:
    """Named and written back the map says the same; taken away it says no more of it."""
    aantal = 0
    for document in laad(Werkmap(Path(__file__).parents[2])).documenten[::6]:
        for pad in bladeren(document.waarde):
            assert lees_pad(document.soort, ".".join(map(str, pad))) == pad
            waarde = haal(document.waarde, pad)
            assert met_veld(document.waarde, pad, waarde) == document.waarde
            zonder = met_veld(document.waarde, pad, None)
            assert len([*bladeren(zonder)]) == len([*bladeren(document.waarde)]) - 1
            aantal += 1
    assert aantal > 500


def test_een_plaats_overslaan_kan_niet() -> None:
    with pytest.raises(GeenWijziging, match="de volgende is nummer 1"):
        met_veld({"themas": ["a"]}, ("themas", 3), "b")


@pytest.mark.parametrize(
    ("veld", "tekst", "waarde"),
    [
        ("naam", "  Soep   aan Zee ", "Soep aan Zee"),
        ("organisatievorm", "Bewonersinitiatief", "bewonersinitiatief"),
        ("doelgroepen", "senioren, mensen met weinig geld", ["ouderen", "laag-inkomen"]),
        ("themas", "alleen, eten, alleen", ["eenzaamheid", "eten"]),
        ("werkgebied", "Zeedorp-Kern, zuid", ["noord/zeedorp-kern", "zuid"]),
        ("werkgebied", "heel Nederland", ["landelijk"]),
        ("werkgebied", "Voorbeeldstad", ["stad"]),
        ("hulpvragen", "Ik kan niet meer zelf koken.", ["eten/niet-koken"]),
        ("talen", "Arabisch, Nederlands", ["ar", "nl"]),
        ("gratis", "Ja", True),
        ("gratis", "nee", False),
        ("leeftijd.van", "55", 55),
        ("website", "www.soep.example", "https://www.soep.example"),
        ("wachttijd.op", "3-5-2026", "2026-05-03"),
        ("adres.postcode", "3451ab", "3451 AB"),
        ("locaties", "de meerpaal", ["de-meerpaal"]),
        ("onderdeel_van", "Soep aan Zee", "soep-aan-zee"),
        ("contacten.0.email", "mailto:info@soep.example", "info@soep.example"),
    ],
)
def test_gewone_woorden_worden_begrepen(veld: str, tekst: str, waarde: Any) -> None:
    pad = lees_pad("organisatie", veld)
    sleutel = next(str(stap) for stap in reversed(pad) if isinstance(stap, str))
    assert begrijp_antwoord(KAART, schema_op("organisatie", pad), sleutel, tekst) == waarde


@pytest.mark.parametrize(
    ("veld", "tekst", "zin"),
    [
        ("gratis", "soms", "kies ja of nee"),
        ("leeftijd.van", "volwassen", "schrijf alleen het getal"),
        ("website", "soep aan zee", "schrijf het zoals https://www.voorbeeld.nl"),
        ("contacten.0.email", "soep", "schrijf het zoals info@voorbeeld.nl"),
        ("locaties", "nergens", "locaties: “nergens” is geen plek op deze kaart"),
        ("contacten", "balie", "noem er een: functie, soort"),
        ("leeftijd", "55", "18 t/m 65"),
        ("adres", "ergens", "Kerkstraat 12"),
        ("hulpvragen", "knikkers", "is geen hulpvraag op deze kaart"),
    ],
)
def test_wat_niet_begrepen_wordt(veld: str, tekst: str, zin: str) -> None:
    pad = lees_pad("organisatie", veld)
    sleutel = next(str(stap) for stap in reversed(pad) if isinstance(stap, str))
    with pytest.raises(KaartFout, match=zin):
        begrijp_antwoord(KAART, schema_op("organisatie", pad), sleutel, tekst)


@pytest.mark.parametrize(
    ("tekst", "delen"),
    [
        ("Kerkstraat 12", ("Kerkstraat", "12", "", "")),
        ("1e Kerkstraat 12a, 3500ab Utrecht", ("1e Kerkstraat", "12a", "3500 AB", "Utrecht")),
        ("Lange Laan 12-bis, 3512 PH Utrecht", ("Lange Laan", "12-bis", "3512 PH", "Utrecht")),
        ("Kerkstraat 12, De Meern", ("Kerkstraat", "12", "", "De Meern")),
        ("Kerkstraat", None),
    ],
)  # fmt: skip
def test_een_adres(tekst: str, delen: tuple[str, ...] | None) -> None:
    if delen is None:
        with pytest.raises(KaartFout, match="niet te lezen als adres"):
            begrijp_adres(tekst)
    else:
        velden = ("straat", "huisnummer", "postcode", "plaats")
        assert begrijp_adres(tekst) == {
            veld: deel for veld, deel in zip(velden, delen, strict=True) if deel
        }


@pytest.mark.parametrize(
    ("naam", "id_"),
    [
        ("Soep aan Zee", "soep-aan-zee"),
        ("Stichting Me’kaar (Utrecht)", "mekaar"),
        ("Café ’t Hoekje", "cafe-t-hoekje"),
        ("Vereniging", "vereniging"),
        ("Yıldız Søren ẞtraße_2", "yildiz-soren-sstrasse-2"),
        ("()", ""),
        ("De heel erg lange naam van een werkgroep in de buurt",
         "de-heel-erg-lange-naam-van-een-werkgroep"),
    ],
)  # fmt: skip
def test_een_id_uit_een_naam(naam: str, id_: str) -> None:
    assert stel_id_voor(naam) == id_


def test_een_postcode_stelt_de_wijk_voor() -> None:
    wijk = next(vraag for vraag in vragen("locaties") if vraag.pad == ("wijk",))
    assert voorstel(UTRECHT, {"postcode": "3451 AB"}, wijk) == "Vleuten-De Meern"
    assert voorstel(UTRECHT, {"postcode": "9999 AB"}, wijk) == ""
    assert voorstel(UTRECHT, {}, wijk) == ""


def test_een_id_dat_bezet_is() -> None:
    assert vrij_id("Soep aan Zee", frozenset({"soep-aan-zee"})) == "soep-aan-zee-2"


@pytest.mark.parametrize(("soort", "collectie"), NIEUWE_SOORTEN.items())
def test_alles_wat_moet_wordt_gevraagd(soort: str, collectie: str) -> None:
    verplicht = {vraag.pad[0] for vraag in vragen(collectie) if vraag.verplicht}
    assert set(laad_schema(soort)["required"]) <= verplicht
    assert {vraag.pad[0] for vraag in ontbreekt(collectie, {})} == verplicht
    assert all(vraag.uitleg.endswith(".") and vraag.naam for vraag in vragen(collectie))
