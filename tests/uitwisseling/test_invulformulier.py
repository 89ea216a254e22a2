"""A form for people without git: what they fill in comes back field by field."""

import io
import zipfile
from datetime import date, datetime, time
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hulp.libreoffice import bewaard
from hypothesis import given, settings, strategies as st
from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from kaart.model import Beheerder, Kaart, maak_kaart
from kaart.nakijken.lijsten import formulierlezer
from kaart.nakijken.lijsten.formulierlezer import GeenFormulier, lees_formulier
from kaart.nakijken.lijsten.invulformulier import ANTWOORD, NU, VELD, maak_invulformulier, retourzin
from kaart.nakijken.lijsten.vragenlijst import (
    ANDERS,
    ANTWOORDEN,
    AVG,
    Ingevuld,
    Veldantwoord,
    Veldvraag,
    Vragenlijst,
)

PEILDATUM = date(2026, 11, 21)
DRIE_MEI = datetime.fromisoformat("2026-05-03")
KAART: Kaart = maak_kaart([
    ("", "kaart", {"naam": "Sociale kaart van Voorbeeldstad", "gemeente": {"naam": "V"},
                   "beheerder": {"organisatie": "VC", "email": "vc@voorbeeld.example"}}),
])  # fmt: skip
SAMEN_ETEN = Vragenlijst("samen-eten", "Samen Eten", (
    Veldvraag("naam", "Naam", "Samen Eten"),
    Veldvraag("contacten.0.telefoon", "Telefoon", "030 123 45 67"),
    Veldvraag("contacten.0.email", "E-mail"),
    Veldvraag("kosten", "Wat kost het?", "€ 2"),
    Veldvraag("openingstijden", "Wanneer open?", "dinsdag 9.30-12.00 uur\ndonderdag"),
))  # fmt: skip
MAATJE = Vragenlijst(
    "maatje-meer", "Maatje Meer", (Veldvraag("website", "Website", "https://m.example"),)
)


def rij(blad: Worksheet, veld: str) -> int:
    return next(r for r in range(1, blad.max_row + 1) if blad.cell(r, VELD).value == veld)


def vul_in(pad: Path, antwoorden: dict[str, dict[str, Any]], kolom: int = ANTWOORD) -> None:
    """Write answers by tab and field, as somebody in a spreadsheet would."""
    boek = load_workbook(pad)
    for tab, velden in antwoorden.items():
        for veld, antwoord in velden.items():
            boek[tab].cell(rij(boek[tab], veld), kolom).value = antwoord
    boek.save(pad)


@pytest.fixture
def pad(tmp_path: Path) -> Path:
    """Return a form with two organisations, as it was sent."""
    bestand = tmp_path / "formulier.xlsx"
    bestand.write_bytes(maak_invulformulier([SAMEN_ETEN, MAATJE], KAART, PEILDATUM))
    return bestand


INGEVULD = {
    "Samen Eten": {
        "#oordeel": "klopt niet", "#door": "coördinator", "#op": "3-5-2026",
        "contacten.0.telefoon": "030 765 43 21", "contacten.0.email": "info@samen-eten.example",
        "kosten": "Weg.", "openingstijden": "dinsdag\nvrijdag 9.00-10.00 uur",
        ANDERS: "Wij zoeken vrijwilligers.",
    },
    "Maatje Meer": {"#oordeel": "klopt"},
}  # fmt: skip
GELEZEN = (
    Ingevuld("samen-eten", "Samen Eten", "klopt niet", "coördinator", "2026-05-03", (
        Veldantwoord("samen-eten", "contacten.0.telefoon", "030 123 45 67", "030 765 43 21"),
        Veldantwoord("samen-eten", "contacten.0.email", "", "info@samen-eten.example"),
        Veldantwoord("samen-eten", "kosten", "€ 2", ""),
        Veldantwoord("samen-eten", "openingstijden", "dinsdag 9.30-12.00 uur\ndonderdag",
                 "dinsdag\nvrijdag 9.00-10.00 uur"),
        Veldantwoord("samen-eten", ANDERS, "", "Wij zoeken vrijwilligers."),
    )),
    Ingevuld("maatje-meer", "Maatje Meer", "klopt"),
)  # fmt: skip


def test_wat_is_ingevuld_komt_veld_voor_veld_terug(pad: Path) -> None:
    vul_in(pad, INGEVULD)
    assert lees_formulier(pad) == GELEZEN


@pytest.mark.parametrize("omweg", [("xlsx",), ("ods", "xlsx")], ids="-".join)
def test_ook_als_libreoffice_het_heeft_bewaard(pad: Path, omweg: tuple[str, ...]) -> None:
    vul_in(pad, INGEVULD)
    pad = bewaard(pad, omweg)
    assert lees_formulier(pad) == GELEZEN
    blad = load_workbook(pad)["Samen Eten"]
    assert blad.protection.sheet
    assert blad.data_validations.dataValidation


def test_een_leeg_formulier_geeft_geen_antwoorden(pad: Path) -> None:
    assert lees_formulier(pad) == (
        Ingevuld("samen-eten", "Samen Eten"), Ingevuld("maatje-meer", "Maatje Meer"),
    )  # fmt: skip
    assert all(formulier.is_leeg for formulier in lees_formulier(pad))


def test_wie_de_tekst_zelf_verbetert_wordt_ook_begrepen(pad: Path) -> None:
    vul_in(pad, {"Samen Eten": {"kosten": "€ 3"}}, NU)
    assert lees_formulier(pad)[0].antwoorden == (
        Veldantwoord("samen-eten", "kosten", "€ 2", "€ 3"),
    )


def test_hetzelfde_nog_eens_opschrijven_is_geen_antwoord(pad: Path) -> None:
    vul_in(pad, {"Samen Eten": {"kosten": " € 2 ", "contacten.0.email": "weg"}})
    assert lees_formulier(pad)[0].antwoorden == ()


def test_rijen_en_tabbladen_mogen_verhuizen(pad: Path) -> None:
    vul_in(pad, INGEVULD)
    boek = load_workbook(pad)
    boek.move_sheet("Maatje Meer", -1)
    boek["Samen Eten"].title = "Blad1"
    boek.create_sheet("Aantekeningen", 0)["A1"] = "Bellen!"
    blad = boek["Blad1"]
    blad.move_range(f"A{rij(blad, 'kosten')}:E{rij(blad, 'kosten')}", rows=40)
    boek.save(pad)
    maatje, samen = lees_formulier(pad)
    assert maatje == GELEZEN[1]
    assert set(samen.antwoorden) == set(GELEZEN[0].antwoorden)


@pytest.mark.parametrize(
    ("getypt", "gelezen"),
    [
        (300, "300"), (301234567.0, "301234567"), (2.5, "2.5"), (time(9, 30), "09:30"),
        (DRIE_MEI, "2026-05-03"), ("a\r\nb\u00a0", "a\nb"), ("=1+1", "=1+1"),
    ],
)  # fmt: skip
def test_wat_een_programma_van_een_antwoord_maakt(pad: Path, getypt: Any, gelezen: str) -> None:
    vul_in(pad, {"Samen Eten": {"kosten": getypt}})
    (antwoord,) = lees_formulier(pad)[0].antwoorden
    assert antwoord.nieuw == gelezen


@pytest.mark.parametrize(
    ("getypt", "op"),
    [
        ("3-5-2026", "2026-05-03"), ("03/05/2026", "2026-05-03"), ("2026-05-03", "2026-05-03"),
        (DRIE_MEI, "2026-05-03"), ("31-2-2026", "31-2-2026"), ("mei", "mei"),
    ],
)  # fmt: skip
def test_een_datum_zoals_mensen_die_schrijven(pad: Path, getypt: Any, op: str) -> None:
    vul_in(pad, {"Samen Eten": {"#op": getypt, "#oordeel": " Klopt Niet. "}})
    formulier = lees_formulier(pad)[0]
    assert (formulier.op, formulier.oordeel) == (op, "klopt niet")


@settings(deadline=None, max_examples=30)
@given(st.one_of(st.sampled_from(["=1+1", "+31", "@x", "_x0041_", "\ufffe", "\x00a"]), st.text()))
def test_geen_tekst_wordt_een_formule_en_wat_niet_is_ingevuld_is_geen_antwoord(tekst: str) -> None:
    lijst = Vragenlijst("x", tekst or "X", (Veldvraag("kosten", tekst or "?", tekst),))
    boek = load_workbook(io.BytesIO(maak_invulformulier([lijst], KAART, PEILDATUM)))
    (blad,) = boek.worksheets
    cel = blad.cell(rij(blad, "kosten"), NU)
    assert cel.data_type in {"s", "n"}
    if tekst.isprintable() and tekst.isascii():
        assert (cel.value or "") == tekst
    with TemporaryDirectory() as plek:
        boek.save(Path(plek, "x.xlsx"))
        assert lees_formulier(Path(plek, "x.xlsx"))[0].antwoorden == ()


# --- What it looks like


def test_alleen_de_antwoorden_zijn_te_bewerken_en_het_oordeel_is_een_keuze(pad: Path) -> None:
    blad = load_workbook(pad)["Samen Eten"]
    assert blad.protection.sheet
    assert not blad.protection.password
    open_ = {cel.coordinate for r in blad.iter_rows() for cel in r if not cel.protection.locked}
    velden = [*(vraag.veld for vraag in SAMEN_ETEN.vragen), "#oordeel", "#door", "#op", ANDERS]
    assert open_ == {f"D{rij(blad, veld)}" for veld in velden}
    (keuze,) = blad.data_validations.dataValidation
    assert keuze.formula1 == f'"{",".join(ANTWOORDEN)}"'
    assert str(keuze.sqref) == f"D{rij(blad, '#oordeel')}"
    assert blad.column_dimensions["A"].hidden
    assert blad.cell(rij(blad, "contacten.0.telefoon"), ANTWOORD).number_format == "@"


def test_het_zegt_wat_er_niet_op_mag_en_waar_het_heen_moet(pad: Path) -> None:
    zinnen = [cel.value for cel in load_workbook(pad)["Samen Eten"]["B"]]
    assert AVG in zinnen
    assert "Stuur dit bestand terug naar vc@voorbeeld.example." in zinnen
    zonder = KAART._replace(gegevens=KAART.gegevens._replace(beheerder=None))
    assert retourzin(zonder) == "Stuur dit bestand terug naar wie het u stuurde."
    alleen_naam = KAART._replace(gegevens=KAART.gegevens._replace(beheerder=Beheerder("VC")))
    assert retourzin(alleen_naam) == "Stuur dit bestand terug naar VC."


def test_dezelfde_gegevens_geven_dezelfde_bytes() -> None:
    een, twee = (maak_invulformulier([SAMEN_ETEN], KAART, PEILDATUM) for _ in range(2))
    assert een == twee
    with zipfile.ZipFile(io.BytesIO(een)) as delen:
        assert b"2026-11-21T00:00:00Z" in delen.read("docProps/core.xml")


def test_tabbladen_hebben_een_naam_die_elk_programma_neemt() -> None:
    namen = ["Zorg/Welzijn: [Noord]?*", "x" * 40, "X" * 40, "'", "\x01"]
    lijsten = [Vragenlijst(f"o{nr}", naam, ()) for nr, naam in enumerate(namen)]
    inhoud = maak_invulformulier(lijsten, KAART, PEILDATUM)
    tabs = load_workbook(io.BytesIO(inhoud)).sheetnames
    lang = ["x" * 31, "X" * 29 + " 2"]
    assert tabs == ["Overzicht", "Zorg Welzijn Noord", *lang, "organisatie", "organisatie 2"]


def test_voorop_een_overzicht_van_wie_het_zijn_en_wat_er_al_is(pad: Path) -> None:
    overzicht = load_workbook(pad).worksheets[0]
    rijen = [[cel.value for cel in rij] for rij in overzicht.iter_rows(max_col=2)]
    assert rijen == [
        ["Sociale kaart van Voorbeeldstad", None],
        ["2 formulieren. Klik op een naam, en vul dat tabblad in.", None],
        ["Stuur dit bestand terug naar vc@voorbeeld.example.", None],
        [None, None],
        ["Organisatie", "Klopt dit blad?"],
        ["Samen Eten", "=IF('Samen Eten'!D7=\"\",\"nog niet ingevuld\",'Samen Eten'!D7)"],
        ["Maatje Meer", "=IF('Maatje Meer'!D7=\"\",\"nog niet ingevuld\",'Maatje Meer'!D7)"],
    ]
    link = overzicht["A6"].hyperlink
    assert link is not None
    assert link.location == "'Samen Eten'!D7"
    # It is for people: what comes back is read from the forms.
    assert [formulier.id for formulier in lees_formulier(pad)] == ["samen-eten", "maatje-meer"]


def test_een_formulier_van_een_organisatie_heeft_geen_overzicht() -> None:
    inhoud = maak_invulformulier([MAATJE], KAART, PEILDATUM)
    assert load_workbook(io.BytesIO(inhoud)).sheetnames == ["Maatje Meer"]


def test_een_organisatie_die_overzicht_heet() -> None:
    lijsten = [MAATJE, Vragenlijst("overzicht", "Overzicht", ())]
    inhoud = maak_invulformulier(lijsten, KAART, PEILDATUM)
    assert load_workbook(io.BytesIO(inhoud)).sheetnames == [
        "Overzicht", "Maatje Meer", "Overzicht 2",
    ]  # fmt: skip


# --- Not ours


def leeg_boek() -> bytes:
    uit = io.BytesIO()
    Workbook().save(uit)
    return uit.getvalue()


def ingepakt(**delen: str) -> bytes:
    uit = io.BytesIO()
    with zipfile.ZipFile(uit, "w", zipfile.ZIP_DEFLATED) as zip_:
        for naam, tekst in delen.items():
            zip_.writestr(naam, tekst)
    return uit.getvalue()


@pytest.mark.parametrize(
    ("inhoud", "melding"),
    [
        (b"", "het is geen Excel-bestand"),
        (b"naam;telefoon\n", "bewaar het als .xlsx"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "zonder wachtwoord"),
        (ingepakt(mimetype="application/vnd.oasis.opendocument.spreadsheet"), "geen Excel-bestand"),
        (ingepakt(**{"xl/workbook.xml": "<kapot"}), "het bestand is beschadigd"),
        (ingepakt(**{"xl/workbook.xml": "x", "groot": "0" * 21_000_000}), "veel meer in dan"),
        (leeg_boek(), "het is niet gemaakt met kaart"),
        (b"0" * 5_000_001, "het is groter dan 5 MB"),
    ],
)  # fmt: skip
def test_een_bestand_dat_niet_van_ons_is(tmp_path: Path, inhoud: bytes, melding: str) -> None:
    bestand = tmp_path / "van-een-ander.xlsx"
    bestand.write_bytes(inhoud)
    with pytest.raises(GeenFormulier, match=melding) as fout:
        lees_formulier(bestand)
    assert str(fout.value).startswith("van-een-ander.xlsx is niet te lezen als formulier: ")


def test_een_bestand_dat_er_niet_is(tmp_path: Path) -> None:
    with pytest.raises(GeenFormulier, match="niet te lezen als formulier"):
        lees_formulier(tmp_path / "weg.xlsx")


def test_een_formulier_van_een_latere_versie(pad: Path) -> None:
    boek = load_workbook(pad)
    for blad in boek.worksheets:
        blad.cell(1, VELD).value = "kaart-formulier 2"
    boek.save(pad)
    with pytest.raises(GeenFormulier, match="andere versie van kaart"):
        lees_formulier(pad)


def test_twee_keer_dezelfde_organisatie_of_een_zonder_id(pad: Path) -> None:
    boek = load_workbook(pad)
    boek.copy_worksheet(boek["Maatje Meer"])
    boek.save(pad)
    with pytest.raises(GeenFormulier, match="maatje-meer staat er twee keer in"):
        lees_formulier(pad)
    boek["Maatje Meer"].cell(2, VELD).value = None
    boek.save(pad)
    with pytest.raises(GeenFormulier, match="op het tabblad Maatje Meer staat niet van wie"):
        lees_formulier(pad)


def test_een_beschadigd_bestand_geeft_altijd_een_zin(pad: Path) -> None:
    goed = pad.read_bytes()
    for plek in range(0, len(goed), len(goed) // 40):
        pad.write_bytes(goed[:plek] + b"\xff\x00<" + goed[plek + 3 :])
        try:
            lees_formulier(pad)
        except GeenFormulier as fout:
            assert "niet te lezen" in str(fout)  # noqa: PT017


def test_een_tabblad_met_heel_veel_rijen_kost_geen_tijd(
    pad: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    boek = load_workbook(pad)
    boek["Samen Eten"].cell(1_000_000, 7).value = "x"
    boek.save(pad)
    monkeypatch.setattr(formulierlezer, "_MAX_RIJEN", 20)
    assert len(lees_formulier(pad)) == 2
