"""What a file looks like to who made it: letters, quotation marks, merged, hidden, crossed out."""

import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl import Workbook
from openpyxl.comments import Comment
from openpyxl.styles import Font

from kaart.tabellen.celwaarde import getaltekst
from kaart.tabellen.tabel import Tabel
from kaart.tabellen.tabellezer import GeenTabel, lees_tabellen

KOP = "naam;wat;telefoon\n"


def lees(plek: Path, inhoud: bytes, naam: str = "lijst.csv") -> Tabel:
    (plek / naam).write_bytes(inhoud)
    return lees_tabellen(plek / naam)[0]


def verdacht(tabel: Tabel) -> list[int]:
    return [rij.nummer for rij in tabel.rijen if rij.bezwaar]


ZIN = "Café Één;coöperatie ‘De Brug’ – foto’s, € 3;030 123\n"


@pytest.mark.parametrize(
    ("codering", "gezien"),
    [
        ("utf-8", ()),
        ("utf-8-sig", ()),
        ("utf-16", ()),
        ("utf-16-le", ()),
        ("utf-16-be", ()),
        ("cp1252", ("Windows (cp1252)",)),
        ("mac-roman", ("een oude Mac (mac-roman)",)),
    ],
)
def test_letters_worden_goed_gelezen_en_wat_geraden_is_wordt_gezegd(
    tmp_path: Path, codering: str, gezien: tuple[str, ...]
) -> None:
    tabel = lees(tmp_path, (KOP + ZIN).encode(codering))
    assert [cel.tekst for cel in tabel.rijen[1].cellen] == ZIN.strip().split(";")
    assert tabel.gezien == tuple(
        f"De letters zijn gelezen als die van {wat}; eerste woord waaraan u ziet of dat klopt: Café"
        for wat in gezien
    )
    assert verdacht(tabel) == []


def test_dos_heeft_geen_euro_en_wordt_toch_herkend(tmp_path: Path) -> None:
    tabel = lees(tmp_path, (KOP + "Café Eén;coöperatie Crème;x\n").encode("cp850"))
    assert tabel.rijen[1].cellen[0].tekst == "Café Eén"
    assert "DOS (cp850)" in tabel.gezien[0]


@pytest.mark.parametrize(
    "woord", ["CafÃ©", "CafÂ´", "Caf\ufffd", "CafŽ", "Caf‚", "Ã‰Ã©n", "fotoâ€™s"]
)
def test_een_woord_dat_verkeerd_gelezen_is_houdt_zijn_rij_tegen(tmp_path: Path, woord: str) -> None:
    tabel = lees(tmp_path, f"{KOP}{woord} Noord;eten;1\nCafé Zuid;eten;2\n".encode())
    assert verdacht(tabel) == [2]
    assert tabel.rijen[1].bezwaar == f"de letters lijken verkeerd gelezen: {woord}"


def test_een_verkeerde_byte_in_utf_8(tmp_path: Path) -> None:
    tabel = lees(tmp_path, f"{KOP}Café;eten;1\n".encode() + b"Cr\xe8me;eten;2\n")
    assert tabel.gezien == (
        "De letters zijn UTF-8, maar op regel 3 staat een die dat niet is: Cr\ufffdme",
    )
    assert verdacht(tabel) == [3]


@pytest.mark.parametrize(
    "woord", ["Škoda", "Željko", "Ångström", "IJburg", "Çelik", "1½ uur", "Ağaç", "20°C"]
)
def test_gewone_woorden_zijn_niet_verdacht(tmp_path: Path, woord: str) -> None:
    assert verdacht(lees(tmp_path, f"{KOP}{woord};eten;1\n".encode())) == []


@pytest.mark.parametrize(
    ("tekst", "verdachte"),
    [
        ('A;"eten;1\nB;eten;2\nC;Samen" koken;3\nD;eten;4\n', [2, 3, 4]),
        ('A;"eten;1\nB;eten;2\n', [2, 3]),  # to the end of the file
        ('A;"eten;1\nB;eten";2\nC;eten;3\n', [2, 3]),  # it closes by chance
        ('A;"De "Brug"";1\nB;eten;2\n', [2]),
        ('A;"samen\neten; en meer";1\nB;6" buis;2\nC;"zei ""ja""";3\n', []),
        ("A;eten; koken;1\nB;eten;2\nC;eten;3\n", [2]),  # one delimiter too many
        ("A;eten;1;\nB;eten;2\nC;eten;3\n", []),
    ],
)  # fmt: skip
def test_een_los_teken_geeft_niemand_het_nummer_van_een_ander(
    tmp_path: Path, tekst: str, verdachte: list[int]
) -> None:
    tabel = lees(tmp_path, (KOP + tekst).encode())
    assert verdacht(tabel) == verdachte
    for rij in tabel.rijen[1:]:
        if not rij.bezwaar:
            assert rij.cel(2).tekst == str("ABCD".index(rij.cel(0).tekst) + 1)


def maak(vul: Callable[[Workbook], None]) -> bytes:
    boek = Workbook()
    for rij in (("naam", "wat", "telefoon"), ("A", "eten", "1"), ("B", "koken", "2")):
        boek.worksheets[0].append(rij)
    vul(boek)
    uit = io.BytesIO()
    boek.save(uit)
    return uit.getvalue()


def verberg(boek: Workbook) -> None:
    blad = boek.worksheets[0]
    blad.auto_filter.ref = "A1:C3"
    blad.row_dimensions[3].hidden = True
    blad.column_dimensions["B"].hidden = True


def streep_door(boek: Workbook) -> None:
    boek.worksheets[0]["A3"].font = Font(strike=True)


def merk_op(boek: Workbook) -> None:
    blad = boek.worksheets[0]
    blad["B2"].comment = Comment("gestopt per 1 mei", "x")
    blad["A2"].hyperlink = "https://a.example/"
    blad["B3"] = "koken\nen eten"


def voeg_samen(boek: Workbook) -> None:
    blad = boek.worksheets[0]
    blad.append(("C", None, "030 123 45 67"))
    blad.append(("D", None, None))
    blad.merge_cells("B3:B5")
    blad.merge_cells("C4:C5")


def reken(boek: Workbook) -> None:
    blad = boek.worksheets[0]
    blad["B2"], blad["B2"].number_format = 2.5, '"€" #,##0.00'
    blad["B3"], blad["B3"].number_format = 0.1, "0%"


@pytest.mark.parametrize(
    ("vul", "gezien", "verdachte"),
    [
        (verberg, ("Rij 3 is verborgen (filter), en wel gelezen",
                   "Kolom B is verborgen, en wel gelezen"), []),
        (streep_door, ("In rij 3 is tekst doorgestreept: gestopt?",), [3]),
        (merk_op, ("Opmerking bij B2: gestopt per 1 mei", "Link achter A2: https://a.example/",
                   "Vakken die over meer regels lopen: rij 3"), []),
        (voeg_samen, ("B3:B5 is samengevoegd (“koken”): het geldt voor al die rijen",
                      "C4:C5 is samengevoegd (“030 123 45 67”): van wie dat is, staat er niet"),
         []),
        (reken, ("Getallen zijn gelezen zoals ze er staan: B2 (€ 2,50), B3 (10 %)",), []),
    ],
)  # fmt: skip
def test_wat_de_maker_van_een_werkboek_ziet(
    tmp_path: Path, vul: Callable[[Workbook], None], gezien: tuple[str, ...], verdachte: list[int]
) -> None:
    tabel = lees(tmp_path, maak(vul), "lijst.xlsx")
    assert tabel.gezien == gezien
    assert verdacht(tabel) == verdachte


def test_wat_samengevoegd_is_geldt_voor_elke_rij_maar_een_nummer_niet(tmp_path: Path) -> None:
    tabel = lees(tmp_path, maak(voeg_samen), "lijst.xlsx")
    assert [rij.cel(1).tekst for rij in tabel.rijen[2:]] == ["koken"] * 3
    assert tabel.rijen[4].cel(2).tekst == ""
    assert tabel.rijen[4].cel(2).bezwaar == "C4:C5 is samengevoegd: van wie is 030 123 45 67?"


@pytest.mark.parametrize(
    ("waarde", "opmaak", "tekst"),
    [
        (2.5, "General", "2.5"),
        (2.5, "[$€-413] #,##0.00", "€ 2,50"),
        (3, '"€" #,##0', "€ 3"),
        (0.125, "0.0%", "12,5 %"),
        (302728801, "0000000000", "0302728801"),
        (302728801, "000 000 00 00", "030 272 88 01"),
        (12, "#,##0.00", "12"),
    ],
)
def test_een_getal_zoals_het_er_staat(waarde: float, opmaak: str, tekst: str) -> None:
    assert getaltekst(waarde, opmaak) == tekst


def zip_met(naam: str, inhoud: str = "x") -> bytes:
    uit = io.BytesIO()
    with zipfile.ZipFile(uit, "w") as deel:
        deel.writestr(naam, inhoud)
    return uit.getvalue()


@pytest.mark.parametrize(
    ("inhoud", "soort"),
    [
        (b"<html><body><table><tr><td>naam", "het is een webpagina met een andere naam"),
        (b"\xff\xfe" + "<html>".encode("utf-16-le"), "het is een webpagina met een andere naam"),
        (b'<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">',
         "het is een XML-rekenblad van Excel 2003"),
        (b"\x09\x08\x10\x00\x00\x06\x05\x00", "het is een oud Excel-bestand (.xls)"),
        (b"\xd0\xcf\x11\xe0" + "EncryptedPackage".encode("utf-16-le"),
         "er staat een wachtwoord op"),
        (b"{\\rtf1", "het is een tekst van een tekstverwerker (rtf)"),
        (b'{"organisaties": []}', "het is json"),
        (zip_met("content.xml"), "het is een bestand van LibreOffice (.ods)"),
        (zip_met("Index/Document.iwa"), "het is een bestand van Numbers of Pages"),
        (zip_met("word/document.xml"), "het is een tekst van Word (.docx)"),
        (zip_met("foto.jpg"), "het is geen Excel-bestand"),
    ],
)  # fmt: skip
def test_een_bestand_dat_iets_anders_is(tmp_path: Path, inhoud: bytes, soort: str) -> None:
    with pytest.raises(GeenTabel, match=r"open het en bewaar het als \.xlsx") as fout:
        lees(tmp_path, inhoud, "lijst.xls")
    assert str(fout.value).startswith(f"lijst.xls is niet te lezen als tabel: {soort}; ")


def test_een_strikt_werkboek(tmp_path: Path) -> None:
    inhoud = zip_met("xl/workbook.xml", '<workbook xmlns="http://purl.oclc.org/ooxml/main"/>')
    with pytest.raises(GeenTabel, match="niet als Strict"):
        lees(tmp_path, inhoud, "lijst.xlsx")
