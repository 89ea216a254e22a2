"""Tables come and go as they are: every delimiter, every coding, and no formula."""

import io
import zipfile
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings, strategies as st
from openpyxl import Workbook, load_workbook

from kaart.basis import KaartFout
from kaart.tabellen.csvlezer import lees_csv, met_bescherming, zonder_bescherming
from kaart.tabellen.tabel import Cel, Tabel, letter
from kaart.tabellen.tabellezer import GeenTabel, lees_tabellen
from kaart.tabellen.tabelschrijver import Tabkolom, Werkblad, maak_csv, maak_werkboek

DAG = date(2026, 11, 21)
KOPPEN = (Tabkolom("naam"), Tabkolom("telefoon"))
GEVAARLIJK = st.text(st.sampled_from("=+-@'\"\t;,|\nab1 é€"), max_size=12).map(str.strip)


def teksten(tabel: Tabel) -> list[list[str]]:
    return [[cel.tekst for cel in rij.cellen] for rij in tabel.rijen]


def zonder_wit(tekst: str) -> str:
    return "\n".join(regel.strip() for regel in tekst.split("\n")).strip()


def lees(plek: Path, inhoud: bytes, naam: str = "lijst.csv") -> Tabel:
    pad = plek / naam
    pad.write_bytes(inhoud)
    return lees_tabellen(pad)[0]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(st.lists(st.tuples(GEVAARLIJK, GEVAARLIJK), max_size=4))
@example([("'\t\na1", "b")])  # what is protected must be so after reading too
@pytest.mark.parametrize("soort", ["csv", "xlsx"])
def test_elk_vak_komt_terug_zoals_het_was(
    tmp_path: Path, soort: str, rijen: list[tuple[str, str]]
) -> None:
    blad = Werkblad("blad", KOPPEN, tuple(rijen))
    inhoud = maak_csv(blad) if soort == "csv" else maak_werkboek([blad], "Proef", DAG)
    gelezen = teksten(lees(tmp_path, inhoud, f"lijst.{soort}"))
    regels = [
        ["\n".join(r.strip() for r in cel.split("\n")).strip() for cel in rij] for rij in rijen
    ]
    assert gelezen == [["naam", "telefoon"], *(rij for rij in regels if any(rij))]


@given(st.text(max_size=8))
def test_bescherming_gaat_er_weer_af(tekst: str) -> None:
    beschermd = met_bescherming(tekst)
    assert zonder_bescherming(beschermd) == tekst
    assert not beschermd.lstrip().startswith(tuple("=+-@"))


def test_een_formule_wordt_een_tekst(tmp_path: Path) -> None:
    rijen = (("=1+1", "+31 30 123 45 67"), ("@som", "0301234567"))
    pad = tmp_path / "lijst.xlsx"
    pad.write_bytes(maak_werkboek([Werkblad("blad", KOPPEN, rijen)], "Proef", DAG))
    cellen = [cel for rij in load_workbook(pad).active.iter_rows(min_row=2) for cel in rij]  # type: ignore[union-attr]
    assert [cel.data_type for cel in cellen] == ["s"] * 4
    assert [cel.quotePrefix for cel in cellen] == [True, True, True, False]
    assert {cel.number_format for cel in cellen} == {"@"}
    assert maak_csv(Werkblad("blad", KOPPEN, rijen)).decode("utf-8-sig").splitlines()[1:] == [
        "'=1+1;'+31 30 123 45 67", "'@som;0301234567",
    ]  # fmt: skip


def test_hetzelfde_geeft_dezelfde_bytes() -> None:
    blad = Werkblad("blad", KOPPEN, (("a", "b"),))
    assert maak_werkboek([blad], "Proef", DAG) == maak_werkboek([blad], "Proef", DAG)


@pytest.mark.parametrize("scheider", [";", ",", "\t", "|"])
@pytest.mark.parametrize("codering", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
@pytest.mark.parametrize("einde", ["\n", "\r\n"])
def test_csv_van_elk_programma(tmp_path: Path, scheider: str, codering: str, einde: str) -> None:
    regels = (("naam", "omschrijving"), ("Café", '"een, twee; drie\tvier|vijf"'), ("B", "€ 3"))
    tekst = "".join(scheider.join(regel) + einde for regel in regels)
    assert teksten(lees(tmp_path, tekst.encode(codering))) == [
        ["naam", "omschrijving"], ["Café", "een, twee; drie\tvier|vijf"], ["B", "€ 3"],
    ]  # fmt: skip


KOP = "naam;omschrijving;website"


@pytest.mark.parametrize(
    ("tekst", "rijen"),
    [
        ('A;"een, twee\ndrie, vier\nvijf, zes\nzeven, acht";w',
         [["A", "een, twee\ndrie, vier\nvijf, zes\nzeven, acht", "w"]]),
        ("A;helpt, met, van, alles;w", [["A", "helpt, met, van, alles", "w"]]),
        ('"A, B";"zei ""ja, nee; wel""";w', [["A, B", 'zei "ja, nee; wel"', "w"]]),
        ('A;6" buis, 8" buis;w', [["A", '6" buis, 8" buis', "w"]]),
    ],
)  # fmt: skip
def test_wat_in_een_cel_staat_verdeelt_geen_kolommen(
    tmp_path: Path, tekst: str, rijen: list[list[str]]
) -> None:
    tabel = lees(tmp_path, f"{KOP}\n{tekst}\n".encode())
    assert teksten(tabel) == [KOP.split(";"), *rijen]


@given(st.lists(st.tuples(GEVAARLIJK, GEVAARLIJK, GEVAARLIJK), max_size=6))
@example([('"|\n', "", '"')])
def test_een_csv_die_kaart_schreef_heeft_bij_het_lezen_dezelfde_kolommen(
    rijen: list[tuple[str, str, str]],
) -> None:
    kolommen = tuple(Tabkolom(naam) for naam in KOP.split(";"))
    inhoud = maak_csv(Werkblad("blad", kolommen, tuple(rijen)))
    gelezen = lees_csv(inhoud, KaartFout)
    assert {len(rij.cellen) for rij in gelezen.rijen if not rij.bezwaar} <= {3}


def test_csv_met_sep_regel(tmp_path: Path) -> None:
    tabel = lees(tmp_path, b"sep=|\r\nnaam|site\r\na;b|c,d\r\n")
    assert teksten(tabel) == [["naam", "site"], ["a;b", "c,d"]]
    assert [rij.nummer for rij in tabel.rijen] == [2, 3]


def maak(vul: Callable[[Workbook], None]) -> bytes:
    boek = Workbook()
    vul(boek)
    uit = io.BytesIO()
    boek.save(uit)
    return uit.getvalue()


def test_wat_een_programma_van_een_waarde_maakt(tmp_path: Path) -> None:
    def vul(boek: Workbook) -> None:
        blad = boek.worksheets[0]
        blad.append([
            "tekst", 301234567, 3.5, True, datetime(2026, 3, 5), datetime(2026, 3, 5, 9, 30),  # noqa: DTZ001
            "=A1", None, " met  wit ",
        ])  # fmt: skip
        blad["K1"] = "#REF!"
        blad["K1"].data_type = "e"
        blad.sheet_state = "visible"
        blad.protection.sheet = True

    (rij,) = lees(tmp_path, maak(vul), "lijst.xlsx").rijen
    assert rij.cellen == (
        Cel("tekst"), Cel("301234567", getal=True), Cel("3.5", getal=True), Cel("ja"),
        Cel("2026-03-05", datum=True), Cel("2026-03-05 09:30", datum=True),
        Cel(bezwaar="een formule zonder uitkomst"),
        Cel(), Cel("met  wit"), Cel(), Cel("#REF!", bezwaar="een fout van het rekenblad (#REF!)"),
    )  # fmt: skip


def bom() -> bytes:
    uit = io.BytesIO()
    with zipfile.ZipFile(uit, "w", zipfile.ZIP_DEFLATED) as deel:
        deel.writestr("xl/workbook.xml", b" " * 61_000_000)
    return uit.getvalue()


def lang(boek: Workbook) -> None:
    boek.worksheets[0]["A20000"] = "x"


@pytest.mark.parametrize(
    ("inhoud", "reden"),
    [
        (
            b"\xd0\xcf\x11\xe0" + b"x" * 99,
            "het is een oud Excel-bestand (.xls); open het en bewaar het als .xlsx",
        ),
        (b"%PDF-1.7", "het is een pdf; open het en bewaar het als .xlsx"),
        (b"PK\x03\x04rommel", "het is geen Excel-bestand; open het en bewaar het als .xlsx"),
        (b"naam\0;x\n", "de letters zijn niet te lezen; bewaar het als .xlsx, of als csv in UTF-8"),
        (b"naam;x\n\x81\n", "de letters zijn niet te lezen"),
        (b'naam;x\n"' + b"x" * 200_000, "het is geen csv-bestand"),
        (b"x" * 10_000_001, "het is groter dan 10 MB"),
        (b"a;b\n" * 10_001, "er staan meer dan 10000 rijen in; verdeel het"),
        (bom(), "er zit veel meer in dan erin hoort"),
        (maak(lang), "het tabblad Sheet loopt tot rij 20000; haal de lege rijen onderaan weg"),
    ],
    ids=lambda waarde: waarde[:30] if isinstance(waarde, str) else "",
)
def test_wat_geen_tabel_is(tmp_path: Path, inhoud: bytes, reden: str) -> None:
    with pytest.raises(GeenTabel) as fout:
        lees(tmp_path, inhoud)
    assert str(fout.value).startswith(f"lijst.csv is niet te lezen als tabel: {reden}")


def test_kolomletters() -> None:
    assert [letter(plek) for plek in (0, 25, 26, 51, 52, 701, 702)] == [
        "A", "Z", "AA", "AZ", "BA", "ZZ", "AAA",
    ]  # fmt: skip
