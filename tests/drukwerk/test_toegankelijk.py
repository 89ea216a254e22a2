"""Every product as somebody hears it who cannot see it.

An independent checker says whether a PDF keeps to PDF/UA-1. What it cannot judge, such as whether
the order makes sense, is read here from the tags.
"""

import io
import re
from collections.abc import Callable, Iterator
from functools import cache
from itertools import pairwise
from typing import Any

import page
import pytest
from drukproef import maak_bladen
from kaartproef import kies
from oplage import OPDRACHT, PRODUCTEN, SITE, pdf_van, stad
from pypdf import PdfReader, PdfWriter
from pypdf.generic import Destination, DictionaryObject, NameObject
from structuur import Knoop, lees_structuur

from kaart.drukwerk.blad.bladen import druk_bladen
from kaart.drukwerk.kaartjes.kaartjes import maak_kaartjes
from kaart.drukwerk.map.map import Mapindeling, druk_map, op_thema
from kaart.drukwerk.pers.drukvel import maak_drukvel
from kaart.drukwerk.pers.indeling import twee_op_een
from kaart.drukwerk.poster.poster import Papier, maak_poster
from kaart.hulp.gebied import begrijp_gebied

ALLE = pytest.mark.parametrize("product", PRODUCTEN)
KOPPEN = tuple(f"H{niveau}" for niveau in range(1, 7))


@cache
def structuur(product: str) -> Knoop:
    return lees_structuur(pdf_van(product))


@cache
def lezer(product: str) -> PdfReader:
    return PdfReader(io.BytesIO(pdf_van(product)))


def plat(tekst: str) -> str:
    return re.sub(r"\s+", " ", tekst).strip()


# --- the independent checker


def fouten(pdf: bytes) -> set[str]:
    """Return the rules of PDF/UA-1 that a PDF breaks."""
    rapport = page.validate_pdf_bytes(pdf, profile="ua1")
    assert rapport.is_compliant is not bool(rapport.failures)
    return {fout.rule_id for fout in rapport.failures}


@ALLE
def test_elk_product_is_pdf_ua(product: str) -> None:
    assert fouten(pdf_van(product)) == set()


def groot() -> bytes:
    return druk_bladen(maak_bladen(stad()), OPDRACHT._replace(groot=True)).pdf


def groot_kaartje() -> bytes:
    return maak_kaartjes(kies(kaart=stad()), OPDRACHT._replace(groot=True)).pdf


def onopvallend() -> bytes:
    return maak_kaartjes(kies(kaart=stad()), OPDRACHT, discreet=True).pdf


def per_thema() -> bytes:
    bladen = op_thema(maak_bladen(stad()), stad())
    return druk_map(bladen, stad(), OPDRACHT, indeling=Mapindeling.THEMA).product.pdf


def kleine_poster() -> bytes:
    gebied = begrijp_gebied(stad(), "noord")
    return maak_poster(stad(), gebied, OPDRACHT, Papier.A4).pdf


@pytest.mark.parametrize("maak", [groot, groot_kaartje, onopvallend, per_thema, kleine_poster])
def test_ook_anders_gedrukt_is_het_pdf_ua(maak: Callable[[], bytes]) -> None:
    assert fouten(maak()) == set()


def test_een_vel_voor_de_printer_is_het_niet_en_zegt_dat_zelf() -> None:
    drukvel = maak_drukvel(pdf_van("bladen"), twee_op_een([1, 1, 1, 1]), OPDRACHT)
    assert fouten(drukvel)
    gegevens = PdfReader(io.BytesIO(drukvel)).metadata
    assert gegevens is not None
    assert gegevens.title == f"{OPDRACHT.titel} (drukvel, niet publiceren)"


def bewerk(ingreep: Callable[[PdfWriter], None]) -> bytes:
    schrijver = PdfWriter(clone_from=io.BytesIO(pdf_van("bladen")))
    ingreep(schrijver)
    uit = io.BytesIO()
    schrijver.write(uit)
    return uit.getvalue()


def niets(_: PdfWriter) -> None:
    """Only write it again."""


def zonder_labels(schrijver: PdfWriter) -> None:
    del schrijver.root_object["/StructTreeRoot"]


def zonder_taal(schrijver: PdfWriter) -> None:
    del schrijver.root_object["/Lang"]


def zonder_titel(schrijver: PdfWriter) -> None:
    gegevens: Any = schrijver.root_object["/Metadata"].get_object()
    met = gegevens.get_data()
    gegevens.set_data(re.sub(rb"<dc:title>.*?</dc:title>", b"", met, flags=re.DOTALL))
    assert gegevens.get_data() != met


def elementen(schrijver: PdfWriter, soort: str) -> Iterator[DictionaryObject]:
    for voorwerp in schrijver._objects:
        if isinstance(voorwerp, DictionaryObject) and voorwerp.get("/S") == soort:
            yield voorwerp


def zonder_uitleg_bij_de_code(schrijver: PdfWriter) -> None:
    for figuur in elementen(schrijver, "/Figure"):
        del figuur["/Alt"]


def met_een_sprong_in_de_koppen(schrijver: PdfWriter) -> None:
    for kop in elementen(schrijver, "/H2"):
        kop[NameObject("/S")] = NameObject("/H4")


@pytest.mark.parametrize(
    ("ingreep", "regel"),
    [
        (zonder_labels, "STRUCT-TREE-ROOT"),
        (zonder_taal, "LANGUAGE"),
        (zonder_titel, "TITLE"),
        (zonder_uitleg_bij_de_code, "FIGURE-ALTERNATIVE-TEXT"),
        (met_een_sprong_in_de_koppen, "HEADING-NESTING"),
    ],
)
def test_de_keurder_ziet_wat_er_mist(ingreep: Callable[[PdfWriter], None], regel: str) -> None:
    assert [fout for fout in fouten(bewerk(ingreep)) if regel in fout]


def test_wat_alleen_opnieuw_is_geschreven_is_goed() -> None:
    assert fouten(bewerk(niets)) == set()


# --- what it says of itself


@ALLE
def test_taal_en_titel(product: str) -> None:
    wortel: Any = lezer(product).trailer["/Root"]
    assert wortel["/Lang"] == "nl-NL"
    assert wortel["/ViewerPreferences"]["/DisplayDocTitle"].value
    gegevens = lezer(product).metadata
    assert gegevens is not None
    aanvulling = "Sociale kaart van Voorbeeldstad: aanvulling 2026-2"
    assert gegevens.title == (aanvulling if product == "inlegbladen" else OPDRACHT.titel)


@ALLE
def test_de_koppen_beginnen_boven_en_slaan_niets_over(product: str) -> None:
    koppen = list(structuur(product).alle(*KOPPEN))
    niveaus = [int(kop.soort[1]) for kop in koppen]
    assert niveaus[0] == 1
    assert all(na - voor <= 1 for voor, na in pairwise(niveaus))
    assert all(plat(kop.tekst) for kop in koppen)


def bladwijzers(product: str) -> Iterator[tuple[str, int]]:
    """Yield each bookmark with the page it leads to, from 0."""

    def loop(deel: Any) -> Iterator[Destination]:
        for iets in deel:
            if isinstance(iets, Destination):
                yield iets
            else:
                yield from loop(iets)

    for bladwijzer in loop(lezer(product).outline):
        yield (
            plat(str(bladwijzer.title)),
            lezer(product).get_destination_page_number(bladwijzer) or 0,
        )


@ALLE
def test_elke_bladwijzer_is_een_kop_en_leidt_ernaartoe(product: str) -> None:
    koppen = iter([plat(kop.tekst) for kop in structuur(product).alle("H1", "H2")])
    gezien = list(bladwijzers(product))
    assert gezien
    for titel, nummer in gezien:
        assert titel in koppen  # in the same order: what was passed does not come back
        assert titel in plat(lezer(product).pages[nummer].extract_text())


# --- pictures and tables


def uitleg(product: str) -> list[str]:
    return [figuur.waarden.get("/Alt", "") for figuur in structuur(product).alle("Figure")]


def test_elke_qr_code_zegt_waar_hij_heen_gaat() -> None:
    codes = [f"QR-code naar {SITE}", "QR-code om te bellen met 0302222222",
             "QR-code om te bellen met 08001234"]  # fmt: skip
    assert uitleg("bladen") == uitleg("map") == codes
    assert uitleg("inlegbladen") == codes[:1]
    assert [("QR-code" in tekst, nr in tekst) for tekst, nr in zip(
        uitleg("kaartjes"), [SITE, "0302222222", "08001234"], strict=True
    )] == [(True, True)] * 3  # fmt: skip


@ALLE
def test_geen_figuur_zonder_uitleg(product: str) -> None:
    assert all(uitleg(product))


def eigenschap(cel: Knoop, naam: str) -> Any:
    return next((a[naam] for a in cel.waarden.get("/A", ()) if naam in a), None)


@pytest.mark.parametrize(
    ("product", "tabellen"),
    # The contents, three dividers, three registers, what is where; or the list of what to do.
    [("map", 8), ("inlegbladen", 5), ("formulier", 8), ("verspreiding", 1), ("bellijst", 1)],
)
def test_elke_cel_weet_onder_welke_kop_hij_staat(product: str, tabellen: int) -> None:
    gevonden = list(structuur(product).alle("Table"))
    assert len(gevonden) == tabellen
    for tabel in gevonden:
        koppen = {str(kop.waarden["/ID"]): kop for kop in tabel.alle("TH")}
        eerste, *_ = tabel.alle("TR")
        assert {cel.soort for cel in eerste.delen} == {"TH"}
        assert {eigenschap(kop, "/Scope") for kop in koppen.values()} <= {"/Column", "/Row"}
        for cel in tabel.alle("TD"):
            namen = [str(naam) for naam in eigenschap(cel, "/Headers")]
            assert namen
            assert set(namen) <= set(koppen)


def test_de_koppen_van_inhoud_en_registers() -> None:
    kopregels = [
        [plat(kop.tekst) for kop in next(tabel.alle("TR")).alle("TH")]
        for tabel in structuur("map").alle("Table")
    ]
    register = ["Deel", "Blz."]
    assert kopregels == [
        ["Blz.", "Naam", "Gecontroleerd"], *[["Naam", "Blz."]] * 3,
        ["Wie", *register], ["Wie", *register], ["Naam", *register], ["Thema", "Noord", "Aan Zee"],
    ]  # fmt: skip


# --- the order in which it is read aloud


def eis_volgorde(tekst: str, delen: list[str]) -> None:
    """Fail by name on the first part that is missing, or that is read too early."""
    plek = 0
    for deel in delen:
        assert deel in tekst, deel
        assert deel in tekst[plek:], f"te vroeg: {deel}"
        plek = tekst.index(deel, plek) + len(deel)


def test_een_blad_wordt_voorgelezen_in_de_volgorde_van_het_blad() -> None:
    gelezen = plat(structuur("bladen").tekst).partition("Aan Zee")[0]
    eis_volgorde(gelezen, [
        "Noord", "Samen", "Bewoners koken samen.", "Voor wie", "Werkt in Noord.", "Niet voor",
        "Wat", "U komt in een groep.", "Aanmelden", "Verwijzen", "Kosten", "Wachttijd",
        "Waar en wanneer", "Koffie", "De Brug", "Contact", "030 111 11 11", "verwijzers",
        "Klachten", "samen.example", "Talen", "Eenzaamheid en contact", "Klopt dit?",
        "Gecontroleerd in oktober 2026",
    ])  # fmt: skip
    slot = [
        deel.soort
        for deel in structuur("bladen").alle("Figure", "H3")
        if deel.soort == "Figure" or plat(deel.tekst) == "Klopt dit?"
    ]
    assert slot[:2] == ["Figure", "H3"]  # the code, then how far this can be trusted


def test_een_kaartje_wordt_voorgelezen_van_vraag_naar_antwoord_en_gevaar_eerst() -> None:
    gelezen = plat(structuur("kaartjes").tekst)
    eis_volgorde(gelezen, [
        "Eenzaamheid en contact", "Ik voel me vaak alleen.", "Samen", "030 111 11 11",
        "Wie wil met mij praten?", "Buren", "030 222 22 22",
        "112", "Ik voel me thuis niet veilig.", "Noodlijn", "0800 1234",
    ])  # fmt: skip


def test_bladzijde_voet_en_rand_worden_niet_voorgelezen() -> None:
    bladzijde = plat(lezer("bladen").pages[0].extract_text())
    assert "stand 21 november 2026" in bladzijde
    assert "stand 21 november 2026" not in structuur("bladen").tekst
