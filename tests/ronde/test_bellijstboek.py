"""The call list as a spreadsheet: there, filled in by whatever program, and back."""

import csv
from pathlib import Path
from typing import Any

import pytest
from hulp.libreoffice import bewaard
from openpyxl import load_workbook
from openpyxl.comments import Comment
from openpyxl.styles import Font
from openpyxl.worksheet.worksheet import Worksheet
from proefronde import BEGIN, KAART, VANDAAG, Proefronde

from kaart.bestand.dataset import laad
from kaart.bijwerken import Bewerking
from kaart.nakijken.lijsten.bellijst import Feit, maak_bellijst
from kaart.nakijken.lijsten.bellijstboek import KEUZES, KOLOM, MET, OORDEEL
from kaart.nakijken.lijsten.formulierlezer import GeenFormulier
from kaart.nakijken.lijsten.invulformulier import ANTWOORD, OUD, VELD, maak_invulformulier
from kaart.nakijken.lijsten.rondeantwoorden import Rondeantwoord, lees_antwoorden, lees_terug
from kaart.nakijken.lijsten.vragenlijst import Ingevuld, Veldantwoord, maak_vragenlijst
from kaart.nakijken.ronde.uitkomst import Rondeuitkomst
from kaart.nakijken.ronde.verwerken import verwerk

INGEVULD = {
    "samen-eten": {
        "oordeel": "klopt niet", "met": "kok", "telefoon": "030 765 43 21", "kosten": "Weg.",
        "anders": "Dinsdag niet meer\nwel woensdag",
    },
    "maatje-meer": {"oordeel": "Klopt", "op": "1 juni 2027"},
}  # fmt: skip
MAATJE = Ingevuld("maatje-meer", "Maatje Meer", "klopt", "", "2027-06-01")
SAMEN = Ingevuld("samen-eten", "Samen Eten", "klopt niet", "kok", "2027-06-03", (
    Veldantwoord("samen-eten", "contacten.1.telefoon", "030 123 45 67", "030 765 43 21"),
    Veldantwoord("samen-eten", "kosten", "2 euro", ""),
    Veldantwoord("samen-eten", "anders", "", "Dinsdag niet meer\nwel woensdag"),
))  # fmt: skip


@pytest.fixture
def ronde(tmp_path: Path) -> Proefronde:
    return Proefronde(tmp_path)


def gelezen(pad: Path) -> list[tuple[str, str, Ingevuld]]:
    return [(a.plek, a.ronde, a.ingevuld) for a in lees_antwoorden(pad)]


VERWACHT = [
    ("Bellijst, rij 7", "2027-06-01-telefoon", MAATJE),
    ("Bellijst, rij 8", "2027-06-01-telefoon", SAMEN),
]


def test_wat_is_ingevuld_komt_regel_voor_regel_terug(ronde: Proefronde) -> None:
    ronde.vul_in(INGEVULD)
    assert gelezen(ronde.lijst) == VERWACHT


@pytest.mark.parametrize("omweg", [("xlsx",), ("ods", "xlsx"), ("csv",)], ids="-".join)
def test_ook_als_libreoffice_het_heeft_bewaard(ronde: Proefronde, omweg: tuple[str, ...]) -> None:
    ronde.vul_in(INGEVULD)
    pad = bewaard(ronde.lijst, omweg)
    lijst = "rij" if pad.suffix == ".csv" else "Bellijst, rij"
    assert [(plek.replace(lijst, "Bellijst, rij"), *rest) for plek, *rest in gelezen(pad)] == (
        VERWACHT
    )


@pytest.mark.parametrize("teken", [";", ",", "\t"])
@pytest.mark.parametrize("codering", ["utf-8-sig", "utf-8", "cp1252"])
def test_een_lijst_die_als_csv_is_bewaard(ronde: Proefronde, teken: str, codering: str) -> None:
    ronde.vul_in(INGEVULD)
    blad = load_workbook(ronde.lijst).worksheets[0]
    pad = ronde.lijst.with_suffix(".CSV")
    with pad.open("w", encoding=codering, newline="") as bestand:
        csv.writer(bestand, delimiter=teken).writerows(blad.iter_rows(values_only=True))
    assert [ingevuld for _, _, ingevuld in gelezen(pad)] == [MAATJE, SAMEN]


@pytest.mark.parametrize(
    ("inhoud", "melding"),
    [
        (b"naam;telefoon\n", "het is geen bellijst van kaart"),
        (b"", "het is geen bellijst van kaart"),
        (b"kaart-bellijst 1;Bellijst\n2027;x\n", "de regel met de namen van de kolommen is weg"),
        (b"0" * 5_000_001, "groter dan 5 MB"),
    ],
)
def test_een_csv_die_niet_van_ons_is(tmp_path: Path, inhoud: bytes, melding: str) -> None:
    pad = tmp_path / "lijst.csv"
    pad.write_bytes(inhoud)
    with pytest.raises(GeenFormulier, match=melding):
        lees_antwoorden(pad)


# --- What it looks like


def blad_van(ronde: Proefronde) -> Worksheet:
    return load_workbook(ronde.lijst).worksheets[0]


def test_een_regel_zegt_alles_waar_klopt_over_gaat(ronde: Proefronde) -> None:
    kaart = laad(ronde.werkmap).kaart
    (regel,) = maak_bellijst([kaart.organisaties["samen-eten"]], kaart, BEGIN)
    assert (regel.telefoon, regel.wie) == ("030 123 45 67", "kok, maandag")
    assert regel.feiten == (
        Feit("Telefoon", "030 123 45 67"),
        Feit("E-mail", "kok@samen-eten.example"),
        Feit("Kosten", "2 euro"),
        Feit("Telefoon, hulplijn voor eters", "0800 1234"),
        Feit("Doet", "Bewoners koken en eten samen."),
        Feit("Voor", "iedereen"),
        Feit("In", "Noord"),
        Feit("Waar", "De Brug, 1001 AB"),
        Feit("Open", "dinsdag 17.00–19.00 uur"),
        Feit("Activiteit", "Soep; woensdagmiddag"),
        Feit("Klopt geldt ook voor", "Soep"),
    )
    assert regel.onbekend == ("website", "aanmelden")


TWIJFEL = KAART.replace("kosten:", "onzeker: Bestaat het nog?\nopmerking: Kok ziek.\nkosten:")
TWIJFEL = TWIJFEL.replace("naam: Soep\n", "naam: Soep\n    opmerking: Toegezegd tot 2021.\n")


def test_wat_twijfelachtig_is_staat_op_de_lijst_van_wie_belt(tmp_path: Path) -> None:
    kaart = laad(Proefronde(tmp_path, TWIJFEL).werkmap).kaart
    wie = [kaart.organisaties["samen-eten"]]
    (regel,) = maak_bellijst(wie, kaart, BEGIN)
    assert regel.feiten[0] == Feit("Niet bevestigd", "Bestaat het nog?")
    assert regel.opmerkingen == (
        Feit("Onze opmerking", "Kok ziek."), Feit("Onze opmerking bij Soep", "Toegezegd tot 2021."),
    )  # fmt: skip
    nu = blad_van(Proefronde(tmp_path / "boek", TWIJFEL))["E8"].value
    assert nu.startswith(
        "Onze opmerking: Kok ziek.\nOnze opmerking bij Soep: Toegezegd tot 2021.\nNiet"
    )
    for via in ("bijeenkomst", "mail"):
        (regel,) = maak_bellijst(wie, kaart, BEGIN, via)
        assert not any("Toegezegd" in feit.tekst for feit in regel.feiten)
    assert maak_bellijst(wie, kaart, BEGIN, "bijeenkomst")[0].opmerkingen == ()


def test_een_hulplijn_is_bekend_maar_niet_om_dit_te_vragen(tmp_path: Path) -> None:
    alleen = KAART.replace("    telefoon: 030 123 45 67\n", "")
    ronde = Proefronde(tmp_path, alleen)
    kaart = laad(ronde.werkmap).kaart
    (regel,) = maak_bellijst([kaart.organisaties["samen-eten"]], kaart, BEGIN)
    assert regel.niet_bellen == (
        "0800 1234 (hulplijn voor eters): niet om dit te vragen\n"
        "geen nummer: mail naar kok@samen-eten.example"
    )
    assert regel.onbekend == ("website", "aanmelden"), "a number we have is not unknown"
    blad = blad_van(ronde)
    assert blad["D8"].value == "geen nummer bekend\nkok, maandag"
    assert blad["E8"].value.startswith(f"{regel.niet_bellen}\nE-mail: ")


def test_op_papier_past_de_lijst_over_de_breedte(ronde: Proefronde) -> None:
    blad = blad_van(ronde)
    assert blad.print_area == "'Bellijst'!$B$1:$H$8"


def test_alleen_de_antwoorden_zijn_te_bewerken_en_het_oordeel_is_een_keuze(
    ronde: Proefronde,
) -> None:
    blad = blad_van(ronde)
    assert blad.protection.sheet
    assert not blad.protection.password
    open_ = {cel.coordinate for rij in blad.iter_rows() for cel in rij if not cel.protection.locked}
    assert open_ == {"E4", *(f"{kolom}{rij}" for kolom in "FGHIJKLMN" for rij in (7, 8))}
    oordeel, met = blad.data_validations.dataValidation
    assert (oordeel.formula1, str(oordeel.sqref)) == (f'"{",".join(KEUZES)}"', "F7:F8")
    assert (oordeel.showErrorMessage, met.showErrorMessage) == (True, False)
    assert (KOLOM[OORDEEL], KOLOM[MET]) == (6, 7)
    assert blad.freeze_panes == "D7"
    assert blad["I7"].number_format == "@", "a number keeps its first 0"
    verborgen = {k for k, kolom in blad.column_dimensions.items() if kolom.hidden}
    assert verborgen == {"A", *"OPQRST"}


def test_de_naam_leidt_naar_alle_vragen_en_terug(ronde: Proefronde) -> None:
    boek = load_workbook(ronde.lijst)
    assert boek.sheetnames == ["Bellijst", "Maatje Meer", "Samen Eten"]
    assert boek["Bellijst"]["C8"].hyperlink.location == "'Samen Eten'!D5"
    assert boek["Samen Eten"]["B2"].hyperlink.location == "'Bellijst'!F8"


def test_zonder_nummer_is_de_website_een_klik(ronde: Proefronde) -> None:
    blad = blad_van(ronde)
    assert blad["D7"].value == "geen nummer; zie site"
    assert blad["D7"].hyperlink.target == "https://www.maatjemeer.example"
    assert (blad["D8"].value, blad["D8"].hyperlink) == ("030 123 45 67\nkok, maandag", None)


def test_dezelfde_gegevens_geven_dezelfde_bytes(tmp_path: Path) -> None:
    een, twee = (Proefronde(tmp_path / naam).lijst.read_bytes() for naam in ("een", "twee"))
    assert een == twee


# --- The tab behind a name, and the form of one organisation


def vul_tab(pad: Path, tab: str, velden: dict[str, Any]) -> None:
    boek = load_workbook(pad)
    blad = boek[tab]
    rijen = {blad.cell(rij, VELD).value: rij for rij in range(1, blad.max_row + 1)}
    for veld, waarde in velden.items():
        blad.cell(rijen[veld], ANTWOORD).value = waarde
    boek.save(pad)


def test_wat_op_het_tabblad_staat_hoort_bij_de_regel(ronde: Proefronde) -> None:
    ronde.vul_in({"samen-eten": {"oordeel": "klopt niet", "kosten": "3 euro"}})
    vul_tab(ronde.lijst, "Samen Eten", {
        "kosten": "3 euro", "niet_voor": "Geen honden.", "openingstijden": "woensdag na afspraak",
    })  # fmt: skip
    uitkomst, bewerking = ronde.verwerk()
    assert [(w.wat, w.tekst) for w in uitkomst.handwerk] == [
        ("Wanneer open?", "woensdag na afspraak")
    ]
    nieuw = bewerking.lees("samen-eten")
    assert (nieuw["kosten"], nieuw["niet_voor"]) == ("3 euro", "Geen honden.")
    vul_tab(ronde.lijst, "Samen Eten", {"kosten": "4 euro"})
    assert ronde.redenen() == {
        "Bellijst, rij 8": "kosten staat er twee keer in: “3 euro” op de lijst en “4 euro” op het "
        "tabblad"
    }


def test_wat_iemand_zelf_deed_hoeft_niet_nog_een_keer(ronde: Proefronde) -> None:
    ronde.vul_in({"samen-eten": {"oordeel": "klopt niet", "kosten": "3 euro"}})
    vul_tab(ronde.lijst, "Samen Eten", {"openingstijden": "woensdag na afspraak"})
    uitkomst, bewerking = ronde.verwerk()
    assert (uitkomst.half, uitkomst.gewijzigd) == (("samen-eten",), ())
    bewerking.bewaar()
    assert ronde.verwerk()[0].half == ("samen-eten",)
    pad = ronde.werkmap.data / "organisaties" / "samen-eten.yaml"
    pad.write_text(pad.read_text().replace("dag: di", "dag: wo"))
    assert ronde.verwerk()[0] == Rondeuitkomst(gewijzigd=("samen-eten",))


def test_alleen_een_tabblad_invullen_is_geen_oordeel(ronde: Proefronde) -> None:
    vul_tab(ronde.lijst, "Samen Eten", {"kosten": "3 euro"})
    ronde.vul_in({})
    assert "wel iets ingevuld, maar geen oordeel" in ronde.redenen()["Bellijst, rij 8"]


def formulier(ronde: Proefronde, naam: str = "") -> Path:
    kaart = laad(ronde.werkmap).kaart
    lijsten = [maak_vragenlijst(o, kaart, BEGIN) for o in kaart.organisaties.values()]
    pad = ronde.lijst.with_name("formulier.xlsx")
    pad.write_bytes(maak_invulformulier(lijsten, kaart, BEGIN, naam))
    return pad


def test_een_formulier_zonder_ronde_komt_per_mail(ronde: Proefronde) -> None:
    pad = formulier(ronde)
    assert lees_antwoorden(pad) == ()
    vul_tab(pad, "Samen Eten", {"kosten": "3 euro", "#op": "3-6-2027", "#door": "bestuur"})
    vul_tab(pad, "Maatje Meer", {"#oordeel": "klopt", "#op": "3-6-2025"})
    uitkomst, bewerking = ronde.verwerk(pad)
    assert uitkomst.gewijzigd == ("samen-eten",), "a correction on a form is a verdict"
    assert bewerking.lees("samen-eten")["gecontroleerd"] == {
        "op": "2027-06-03", "hoe": "mail", "door": "bestuur",
    }  # fmt: skip
    assert [(g.antwoord.plek, g.reden) for g in uitkomst.gelaten] == [
        ("Maatje Meer", "3 juni 2025 is meer dan een jaar geleden; kijk de datum na")
    ]


def test_een_formulier_van_een_ronde_weet_hoe_er_is_gevraagd(ronde: Proefronde) -> None:
    pad = formulier(ronde, ronde.ronde.id)
    vul_tab(pad, "Maatje Meer", {"#oordeel": "klopt", "#op": "3-6-2027"})
    _, bewerking = ronde.verwerk(pad)
    assert bewerking.lees("maatje-meer")["gecontroleerd"]["hoe"] == "telefoon"


def test_een_lijst_en_een_formulier_samen(ronde: Proefronde) -> None:
    pad = formulier(ronde, ronde.ronde.id)
    vul_tab(pad, "Samen Eten", {"#oordeel": "klopt", "#op": "2-6-2027"})
    ronde.vul_in({"maatje-meer": {"oordeel": "klopt"}})
    uitkomst, _ = ronde.verwerk(ronde.lijst, pad)
    assert uitkomst == Rondeuitkomst(klopt=("maatje-meer", "samen-eten"))


def test_een_contact_dat_weg_is_laat_geen_leeg_contact_achter(tmp_path: Path) -> None:
    ronde = Proefronde(tmp_path, KAART.split("aanbod:")[0])
    vul_tab(ronde.lijst, "Samen Eten", {"contacten.0.telefoon": "weg"})
    ronde.vul_in({"samen-eten": {"oordeel": "klopt niet"}})
    _, bewerking = ronde.verwerk()
    assert [c["functie"] for c in bewerking.lees("samen-eten")["contacten"]] == ["kok"]


def test_hoe_oud_het_blad_ook_is_een_onbekend_veld_breekt_niets(ronde: Proefronde) -> None:
    """A sheet may name a contact that is no longer there: that is a changed map, and no crash."""
    vreemd = Rondeantwoord(
        "x.xlsx", "rij 1", ronde.ronde.id, op_lijst=True,
        ingevuld=Ingevuld("samen-eten", "Samen Eten", "klopt niet", "", "2027-06-03", (
            Veldantwoord("samen-eten", "contacten.9.telefoon", "030 111 11 11", "030 765 43 21"),
        )),
        geweten=(("contacten.9.telefoon", "030 111 11 11"), ("aanbod.7.contact.email", "")),
    )  # fmt: skip
    bewerking = Bewerking(ronde.werkmap, VANDAAG)
    uitkomst = verwerk(bewerking, [vreemd], [ronde.ronde], VANDAAG)
    assert "bij telefoon staat nu niets" in uitkomst.gelaten[0].reden


@pytest.mark.parametrize("veld", ["aanbod.x.contact.email", "contacten.-1.telefoon", "a..b"])
def test_een_veld_dat_niet_van_ons_is(ronde: Proefronde, veld: str) -> None:
    """The hidden columns come from a file of somebody else."""
    pad = formulier(ronde, ronde.ronde.id)
    boek = load_workbook(pad)
    blad = boek["Samen Eten"]
    rij = next(r for r in range(1, blad.max_row + 1) if blad.cell(r, VELD).value == "kosten")
    blad.cell(rij, VELD).value = veld
    blad.cell(rij, OUD).value = None
    boek.save(pad)
    vul_tab(pad, "Samen Eten", {"#oordeel": "klopt niet", "#op": "3-6-2027"})
    boek = load_workbook(pad)
    boek["Samen Eten"].cell(rij, ANTWOORD).value = "x"
    boek.save(pad)
    uitkomst, bewerking = ronde.verwerk(pad)
    assert bewerking.wijzigingen() == ()
    (gelaten,) = uitkomst.gelaten
    zin = f"het veld “{veld}” heeft deze organisatie niet; is het bestand veranderd?"
    assert gelaten.reden == zin


def test_wat_iemand_in_de_lijst_deed_wordt_gezegd_en_een_streep_is_een_vraag(
    ronde: Proefronde,
) -> None:
    ronde.vul_in(INGEVULD)
    boek = load_workbook(ronde.lijst)
    blad = boek.worksheets[0]
    blad.cell(7, KOLOM["Organisatie"]).font = Font(strike=True)
    blad.cell(8, KOLOM[MET]).comment = Comment("bel na tienen", "iemand")
    blad.row_dimensions[8].hidden = True
    blad.merge_cells(
        start_row=7, end_row=8, start_column=KOLOM["Kosten"], end_column=KOLOM["Kosten"]
    )
    boek.save(ronde.lijst)
    terug = lees_terug(ronde.lijst)
    assert terug.gezien == (
        "Bellijst: Rij 8 is verborgen, en wel gelezen",
        "Bellijst: In rij 7 is tekst doorgestreept: gestopt?",
        "Bellijst: Opmerking bij G8: bel na tienen",
        "Bellijst: M7:M8 is samengevoegd: alleen rij 7 is gelezen; zet het in elke rij",
    )
    assert ronde.redenen()["Bellijst, rij 7"] == (
        "de rij is doorgestreept; haal de streep weg, of de rij"
    )


def test_een_csv_zegt_welke_letters_en_wat_er_los_staat(ronde: Proefronde) -> None:
    ronde.vul_in({"maatje-meer": {"oordeel": "klopt", "met": "coördinator"}})
    blad = load_workbook(ronde.lijst).worksheets[0]
    pad = ronde.lijst.with_suffix(".csv")
    with pad.open("w", encoding="cp1252", errors="replace", newline="") as bestand:
        csv.writer(bestand, delimiter=";").writerows(blad.iter_rows(values_only=True))
    terug = lees_terug(pad)
    assert terug.gezien[0].startswith("De letters zijn gelezen als die van Windows (cp1252)")
    assert [a.ingevuld.door for a in terug.antwoorden] == ["coördinator"]
    los = pad.read_bytes().replace(b"co\xf6rdinator", b'"co\xf6rdinator" x"')
    pad.write_bytes(los)
    assert "een los aanhalingsteken" in lees_terug(pad).antwoorden[0].bezwaar
