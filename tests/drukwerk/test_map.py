"""The whole binder, measured: every reference followed in the text of the PDF."""

import io
import re
from collections.abc import Iterator
from functools import cache
from typing import Any

import pytest
from drukproef import LANG, MM, PEILDATUM, maak_bladen, maak_stad, organisatie, tekst_van
from pypdf import PdfReader
from pypdf.generic import Destination
from test_bladen import kruisjes, teksten

from kaart.basis.fouten import KaartFout
from kaart.drukwerk.blad.blad import Blad
from kaart.drukwerk.map.inhoudsopgave import Vervallen
from kaart.drukwerk.map.map import Mapindeling, druk_map
from kaart.drukwerk.pers.drukpers import Drukopdracht
from kaart.drukwerk.pers.indeling import twee_op_een
from kaart.drukwerk.pers.product import Product
from kaart.model import Herkomst, Hulpvraag
from kaart.vrijgave import VrijeKaart

OPDRACHT = Drukopdracht("Sociale kaart van Voorbeeldstad: contactenmap", PEILDATUM)


@cache
def stad() -> VrijeKaart:
    kaart = maak_stad(
        samen_eten=organisatie(hulpvragen=["eenzaamheid/alleen"]),
        de_zee=organisatie(naam="De Zee", werkgebied=["aan-zee"], themas=["geld", "eenzaamheid"]),
        lang={**LANG, "afkorting": "ALS"},
        oud=organisatie(
            naam="Oud", werkgebied=["stad"], gecontroleerd={"op": "2018", "hoe": "document"}
        ),
    )
    eenzaam = kaart.themas["eenzaamheid"]._replace(
        hulpvragen=(Hulpvraag("alleen", "Ik ben alleen."), Hulpvraag("maatje", "Wie gaat mee?")),
        vangnet="lang",
    )
    bron = Herkomst("namen van wijken", "CBS", "CC BY 4.0", "2025")
    return kaart._replace(
        themas={**kaart.themas, "eenzaamheid": eenzaam},
        gegevens=kaart.gegevens._replace(bronnen=(bron,)),
    )


@cache
def product() -> Product:
    return druk_map(maak_bladen(stad()), stad(), OPDRACHT, licentie="CC BY 4.0").product


def met_codes() -> list[Blad]:
    """Return the sheets as an edition gives them: each with its code."""
    return [
        blad._replace(voet=blad.voet._replace(bladcode=f"{nr}-7", uitgave=uitgave))
        for nr, (blad, uitgave) in enumerate(
            zip(maak_bladen(stad()), ["2026-9", "2026-10", "2026-9", "2026-9"], strict=True), 1
        )
    ]


@cache
def lees(pdf: bytes) -> list[str]:
    return [tekst_van(bladzijde) for bladzijde in PdfReader(io.BytesIO(pdf)).pages]


def delen(pdf: bytes) -> dict[str, int]:
    """Return the bookmarks of the parts, with their page from 1."""
    lezer = PdfReader(io.BytesIO(pdf))
    return {
        str(item.title): (lezer.get_destination_page_number(item) or 0) + 1
        for item in lezer.outline
        if isinstance(item, Destination)
    }


def test_de_delen_liggen_op_volgorde_en_hebben_een_bladwijzer() -> None:
    assert list(delen(product().pdf)) == [
        "Sociale kaart van Voorbeeldstad", "Zo leest u deze map", "Zo gebruikt u deze map",
        "Inhoud", "Noord", "Aan Zee", "Stad", "Vragen", "Thema’s", "Namen",
        "Wat is waar", "De week per gebouw", "Colofon",
    ]  # fmt: skip
    assert product().verslag == "4 bladen, 3 tabbladen, 18 bladzijden"
    assert product().opmerkingen == (
        "gaat door op de achterkant: Steunpunt voor Alles (ALS) (2 bladzijden)",
    )


def test_elk_deel_en_elk_blad_begint_op_een_voorkant() -> None:
    lezer = PdfReader(io.BytesIO(product().pdf))
    for bladzijde in lezer.pages:
        maten = (float(bladzijde.mediabox.width) / MM, float(bladzijde.mediabox.height) / MM)
        assert maten == pytest.approx((148, 210), abs=0.01)
    begin = delen(product().pdf)
    achterop = begin.pop("Zo gebruikt u deze map")  # behind how to read it
    for nummer in begin.values():
        assert kruisjes(lezer.pages[nummer - 1]) == {(12, 65), (12, 145)}
    assert kruisjes(lezer.pages[achterop - 1]) == {(136, 65), (136, 145)}
    # Of the sheets only the one that goes on has a back, and there the spine is on the right.
    achter = [b for b in lezer.pages if kruisjes(b) == {(136, 65), (136, 145)}]
    gebruik, blad = (tekst_van(bladzijde) for bladzijde in achter)
    assert "Zo gebruikt u deze map" in gebruik
    assert "Steunpunt voor Alles (ALS), vervolg" in blad


def test_ook_op_vellen_voor_de_printer_begint_elk_stuk_op_een_voorkant() -> None:
    proef = druk_map(maak_bladen(stad()), stad(), OPDRACHT, licentie="CC BY 4.0")
    assert proef.product == product()
    assert sum(proef.per_stuk) == len(lees(product().pdf))
    zijden = twee_op_een(proef.per_stuk).zijden
    voorkanten = {plaats.bladzijde + 1 for zijde in zijden[::2] for plaats in zijde}
    begin = delen(product().pdf)
    del begin["Zo gebruikt u deze map"]
    assert set(begin.values()) <= voorkanten
    assert len(voorkanten) == len(proef.per_stuk)  # nothing here takes more than two pages


def verwijzingen(tekst: str) -> list[tuple[str, int]]:
    """Return the rows of a register: a name, the part, and the page."""
    rijen = re.findall(r"([A-Z][^.?0-9]*?) (?:Noord|Aan Zee|Stad) (\d+)", tekst)
    return [(naam, int(bladzijde)) for naam, bladzijde in rijen]


def test_elke_verwijzing_leidt_naar_het_goede_blad() -> None:
    bladzijden = lees(product().pdf)
    begin = delen(product().pdf)
    namen = verwijzingen(bladzijden[begin["Namen"] - 1])
    assert len(namen) == 5  # four names and an abbreviation
    gevolgd = 0
    for deel in ("Vragen", "Thema’s", "Namen"):
        for naam, nummer in verwijzingen(bladzijden[begin[deel] - 1]):
            doel = bladzijden[nummer - 1]
            echt = next(n for n in ("Samen Eten", "De Zee", "Steunpunt", "Oud") if n in naam)
            assert re.match(rf"(Noord|Aan Zee|Stad)? ?{echt}", doel), (naam, nummer)
            assert f"blz. {nummer} ·" in doel  # the page says so itself
            gevolgd += 1
    assert gevolgd == 5 + 5 + 3


def test_ook_de_koppelingen_gaan_naar_de_bladzijde_die_er_staat() -> None:
    lezer = PdfReader(io.BytesIO(product().pdf))
    paginas = {bladzijde.indirect_reference: nr for nr, bladzijde in enumerate(lezer.pages, 1)}
    inhoud = lezer.pages[delen(product().pdf)["Inhoud"] - 1]
    noten: Any = inhoud["/Annots"]
    doelen = [
        paginas[noot.get_object()["/Dest"][0]] for noot in noten if "/Dest" in noot.get_object()
    ]
    tekst = tekst_van(inhoud)
    assert len(doelen) == 4 + 6  # four sheets, and what is at the back
    for doel in doelen:
        assert re.search(rf"\b{doel}\b", tekst)
    voorin = ["Samen Eten", "De Zee", "Steunpunt", "Oud"]
    for naam in voorin:
        assert any(naam in tekst_van(lezer.pages[doel - 1]) for doel in doelen)


def test_de_inhoud_zegt_wanneer_elk_blad_is_gecontroleerd() -> None:
    tekst = lees(product().pdf)[delen(product().pdf)["Inhoud"] - 1]
    assert re.search(r"\d+ Samen Eten okt\. 2026", tekst)
    assert re.search(r"\d+ Oud 2018, verouderd", tekst)


def knopen(knoop: Any, soort: str) -> Iterator[Any]:
    knoop = knoop.get_object() if hasattr(knoop, "get_object") else knoop
    if isinstance(knoop, list):
        for deel in knoop:
            yield from knopen(deel, soort)
    elif isinstance(knoop, dict):
        if knoop.get("/S") == soort:
            yield knoop
        yield from knopen(knoop.get("/K", []), soort)


def test_een_schermlezer_hoort_tabellen_met_koppen() -> None:
    wortel: Any = PdfReader(io.BytesIO(product().pdf)).trailer["/Root"]
    assert b"pdfuaid:part" in wortel["/Metadata"].get_data()
    tabellen = list(knopen(wortel["/StructTreeRoot"]["/K"], "/Table"))
    assert len(tabellen) == 1 + 3 + 3 + 1  # contents, dividers, registers, what is where
    for tabel in tabellen:
        rijen = list(knopen(tabel, "/TR"))
        assert len(list(knopen(rijen[0], "/TH"))) >= 2
        assert not list(knopen(rijen[0], "/TD"))
        assert any(list(knopen(rij, "/TD")) for rij in rijen)


def test_zo_gebruikt_u_de_map_past_op_een_bladzijde_en_zegt_wat_de_woorden_betekenen() -> None:
    begin = delen(product().pdf)
    assert begin["Inhoud"] == begin["Zo gebruikt u deze map"] + 1
    tekst = lees(product().pdf)[begin["Zo gebruikt u deze map"] - 1]
    for stuk in (
        "Verouderd langer dan een jaar niet nagekeken", "Niet bevestigd", "kaart@voorbeeld.example",
        "Noem de naam en de bladzijde.", "Deze map heeft geen uitgave.",
    ):  # fmt: skip
        assert stuk in tekst


def test_het_colofon_noemt_datum_bronnen_en_licenties() -> None:
    tekst = lees(product().pdf)[-1]
    for stuk in (
        "21 november 2026", "Bladen in deze map: 4. Daarvan 3 op tijd gecontroleerd, 1 verouderd",
        "CC BY 4.0", "Bron: CBS", "SIL Open Font License",
    ):  # fmt: skip
        assert stuk in tekst


def test_met_bladcodes_verwijst_alles_naar_de_code() -> None:
    pdf = druk_map(
        met_codes(), stad(), OPDRACHT, vervallen=[Vervallen("2-8", "Weg", "2026-9")]
    ).product.pdf
    bladzijden, begin = lees(pdf), delen(pdf)
    assert "blz." not in " ".join(bladzijden)
    assert "Samen Eten Noord 1-7" in bladzijden[begin["Namen"] - 1]
    inhoud = bladzijden[begin["Inhoud"] - 1]
    assert "1-7 Samen Eten 2026-9 okt. 2026" in inhoud
    assert "2-8 Weg 2026-9 vervallen" in inhoud
    assert "Uitgave 2026-10" in bladzijden[0]  # the newest, by number
    assert "Zit de vorige aanvulling niet in uw map?" in bladzijden[2]


def test_per_thema() -> None:
    pdf = druk_map(maak_bladen(stad()), stad(), OPDRACHT, indeling=Mapindeling.THEMA).product.pdf
    begin = delen(pdf)
    assert list(begin)[4:6] == ["Eenzaamheid en contact", "Geld en schulden"]
    tab = lees(pdf)[begin["Eenzaamheid en contact"] - 1]
    assert "“Ik ben alleen.”" in tab
    assert "Zie ook Naam Blz. De Zee" in tab


def test_grote_letters() -> None:
    pdf = druk_map(maak_bladen(stad()), stad(), OPDRACHT._replace(groot=True)).product.pdf
    for bladzijde in PdfReader(io.BytesIO(pdf)).pages:
        assert min(stuk.punten for stuk in teksten(bladzijde)) >= 11


def test_wat_niet_te_drukken_is_staat_nergens_en_wordt_genoemd() -> None:
    kaart = maak_stad(goed=organisatie(), blij=organisatie(naam="Blij", omschrijving="Hoi 😀."))
    gemaakt = druk_map(maak_bladen(kaart), kaart, OPDRACHT).product
    assert gemaakt.geweigerd == (
        "Blij: geen lettertype heeft “😀” (U+1F600) (data/organisaties/blij.yaml)",
    )
    assert "Blij" not in " ".join(lees(gemaakt.pdf))
    niets = druk_map(
        [b for b in maak_bladen(kaart) if b.inhoud.id == "blij"], kaart, OPDRACHT
    ).product
    assert (niets.pdf, len(niets.geweigerd)) == (b"", 1)


def test_een_teken_in_een_vraag_dat_niet_te_drukken_is_wordt_genoemd() -> None:
    kaart = stad()
    eenzaam = kaart.themas["eenzaamheid"]._replace(hulpvragen=(Hulpvraag("x", "Hallo 😀?"),))
    kaart = kaart._replace(themas={**kaart.themas, "eenzaamheid": eenzaam})
    with pytest.raises(KaartFout, match="het staat in “Hallo 😀"):
        druk_map(maak_bladen(kaart), kaart, OPDRACHT)


def test_dezelfde_gegevens_en_peildatum_geven_dezelfde_bytes() -> None:
    assert (
        druk_map(maak_bladen(stad()), stad(), OPDRACHT, licentie="CC BY 4.0").product == product()
    )


def test_een_paar_regels_te_veel_krijgen_geen_eigen_bladzijde() -> None:
    groot = OPDRACHT._replace(groot=True)
    bladzijden = lees(druk_map(maak_bladen(stad()), stad(), groot).product.pdf)
    gebruik = [nr for nr, tekst in enumerate(bladzijden, 1) if "Zo gebruikt u deze map" in tekst]
    assert gebruik[-1] == 3
    assert "Klopt er iets niet?" in bladzijden[2]


def test_met_bladcodes_wijst_een_vraag_naar_een_bladzijde_van_themas_die_er_zo_staat() -> None:
    """No page of such a binder has a number of its own: what the foot says is 2/3."""
    kaart = stad()
    veel = {
        f"thema-{n:02}": kaart.themas["eenzaamheid"]._replace(
            id=f"thema-{n:02}", naam=f"Thema {n:02}", vangnet=""
        )
        for n in range(40)
    }
    alle = {
        id_: organisatie_._replace(themas=(*organisatie_.themas, *veel))
        for id_, organisatie_ in kaart.organisaties.items()
    }
    kaart = kaart._replace(themas={**kaart.themas, **veel}, organisaties=alle)
    bladzijden = lees(druk_map(met_codes(), kaart, OPDRACHT).product.pdf)
    themas = {
        gevonden[0]: bladzijde
        for bladzijde in bladzijden
        if bladzijde.endswith(tuple("0123456789"))
        and (gevonden := re.findall(r"\d+/\d+$", bladzijde))
        and "Thema’s · 2026-10" in bladzijde
    }
    vragen = " ".join(b for b in bladzijden if "Vragen · 2026-10" in b)
    rijen = re.findall(r"(Thema \d\d) Ik ben alleen\. Kijk ook bij dit thema Thema’s (\S+)", vragen)
    assert len(rijen) > 30
    for thema, plek in rijen:
        assert thema in themas[plek], (thema, plek)


def test_de_gebruiker_leest_wat_een_later_nummer_en_een_nieuwere_datum_betekenen() -> None:
    tekst = " ".join(lees(druk_map(met_codes(), stad(), OPDRACHT).product.pdf)[:3])
    assert "De bladen liggen op naam: een nieuw blad kan een later nummer hebben." in tekst
    assert "dan staat de nieuwste datum in de inhoud voorin." in tekst
