"""The sheet of one building: handed out at a meeting, and read back as aanbod."""

import csv
from pathlib import Path

import pytest
from aanroep import Antwoord, roep
from hulp.kaartje import schrijf_kaartje
from openpyxl import load_workbook

from kaart.bestand import Werkmap, laad
from kaart.inlezen import als_aanbod
from kaart.taal import tijdtekst
from kaart.tabellen import Cel, Rij, Tabel

AANBOD = """\
# data/organisaties/samen-eten.yaml
aanbod:
  - naam: Samen koken
    soort: activiteit
    doelgroepen:
      - ouderen
      - mantelzorgers
    locatie: de-brug
    tijden:
      - dag: di
        van: "10:00"
        tot: "12:00"
        ritme: wekelijks
      - dag: do
        dagdeel: middag
        ritme: om-de-week
        vanaf: 2026-12-03
  - naam: Oude inloop
    soort: inloop
    locatie: de-brug
    status: gestopt
  - naam: Buurtmaal
    soort: activiteit
    locatie: de-brug
"""
KOP = "dag;tijd;hoe vaak;wat;soort;voor wie;door wie;plek;id\n"


@pytest.fixture
def map_(tmp_path: Path) -> Path:
    schrijf_kaartje(tmp_path, AANBOD)
    return tmp_path


def kaart(map_: Path, *woorden: object) -> Antwoord:
    return roep("--map", map_, "--peildatum", "2026-11-21", "lees-in", *woorden)


def lees(map_: Path, *regels: str) -> Antwoord:
    pad = map_ / "week.csv"
    pad.write_text(KOP + "".join(f"{regel}\n" for regel in regels), encoding="utf-8")
    return kaart(map_, pad, "--ja")


def eten(map_: Path) -> str:
    return (map_ / "data/organisaties/samen-eten.yaml").read_text(encoding="utf-8")


def test_de_week_zoals_zij_op_de_kaart_staat(map_: Path) -> None:
    pad = map_ / "week.csv"
    antwoord = kaart(map_, "--gevuld", "--locatie", "de-brug", "-o", pad)
    assert antwoord.uit == f"{pad}: de week van De Brug\n"
    rijen = list(csv.reader(pad.read_text(encoding="utf-8-sig").splitlines(), delimiter=";"))
    assert rijen[2:5] == [
        ["dinsdag", "10.00-12.00 uur", "elke week", "Samen koken", "activiteit",
         "ouderen; mantelzorgers", "Samen Eten", "de-brug", "samen-eten/samenkoken"],
        ["donderdag", "middag", "om de week, gerekend vanaf 3 december 2026", "Samen koken",
         "activiteit", "ouderen; mantelzorgers", "Samen Eten", "de-brug", "samen-eten/samenkoken"],
        ["", "", "", "Buurtmaal", "activiteit", "", "Samen Eten", "de-brug",
         "samen-eten/buurtmaal"],
    ]  # fmt: skip
    assert {tuple(rij) for rij in rijen[5:]} == {("",) * 7 + ("de-brug", "")}


@pytest.mark.parametrize("hoe", ["--gevuld", "--sjabloon"])
@pytest.mark.parametrize("naam", ["week.csv", "week.xlsx"])
def test_wat_niemand_verandert_verandert_niets(map_: Path, naam: str, hoe: str) -> None:
    voor = eten(map_)
    assert kaart(map_, hoe, "--locatie", "De Brug", "-o", map_ / naam).code == 0
    antwoord = kaart(map_, map_ / naam, "--ja")
    assert "2 ongewijzigd" in antwoord.uit
    assert eten(map_) == voor


def test_een_gebouw_zonder_aanbod_krijgt_een_leeg_blad_met_een_voorbeeld(map_: Path) -> None:
    (map_ / "data/locaties/de-kade.yaml").write_text(
        "naam: De Kade\nsoort: buurthuis\npostcode: 1001 AB\nwijk: noord\n", encoding="utf-8"
    )
    assert kaart(map_, "--sjabloon", "--locatie", "de-kade", "-o", map_ / "leeg.xlsx").code == 0
    boek = load_workbook(map_ / "leeg.xlsx")
    assert boek.sheetnames == ["week"]
    blad = boek["week"]
    assert [cel.value for cel in blad[3]][3] == "Samen eten (voorbeeld)"
    assert {cel.value for cel in blad["H"][3:20]} == {"de-kade"}
    assert "1 voorbeeld overgeslagen" in kaart(map_, map_ / "leeg.xlsx").uit


VERBETERD = {
    "tijd": ((4, 2, "10.30-12.00 uur"),),
    "dag": ((4, 1, "woensdag"),),
    "hoe vaak": ((4, 3, "om de week"),),
    "naam in één rij": ((4, 4, "Koken met elkaar"),),
    "naam in elke rij": ((4, 4, "Koken met elkaar"), (5, 4, "Koken met elkaar")),
    "voor wie in elke rij": ((4, 6, "ouderen"), (5, 6, "ouderen")),
    "van wat geen tijd had": ((6, 1, "vrijdag"), (6, 4, "Buurtmaaltijd")),
}


@pytest.mark.parametrize("wat", VERBETERD)
@pytest.mark.parametrize("naam", ["week.csv", "week.xlsx"])
def test_een_verbeterde_rij_verandert_wat_er_stond_en_maakt_niets_dubbel(
    map_: Path, naam: str, wat: str
) -> None:
    kaart(map_, "--sjabloon", "--locatie", "de-brug", "-o", map_ / naam)
    vul_in(map_ / naam, VERBETERD[wat])
    antwoord = kaart(map_, map_ / naam, "--ja")
    assert (antwoord.code, "1 gewijzigd" in antwoord.uit) == (0, True), antwoord
    aanbod = laad(Werkmap.op(map_)).kaart.organisaties["samen-eten"].aanbod
    assert (len(aanbod), len(aanbod[0].tijden)) == (3, 2)
    assert "id:" not in eten(map_)


def vul_in(pad: Path, vakken: tuple[tuple[int, int, str], ...]) -> None:
    """Type in cells of a sheet, of a csv by the rows of the workbook."""
    if pad.suffix == ".csv":
        regels = list(csv.reader(pad.read_text("utf-8-sig").splitlines(), delimiter=";"))
        for rij, kolom, tekst in vakken:
            regels[rij - 2][kolom - 1] = tekst
        with pad.open("w", encoding="utf-8", newline="") as bestand:
            csv.writer(bestand, delimiter=";").writerows(regels)
        return
    boek = load_workbook(pad)
    for rij, kolom, tekst in vakken:
        boek["week"].cell(rij, kolom).value = tekst
    boek.save(pad)


@pytest.mark.parametrize(
    ("vakken", "zin"),
    [
        (((4, 6, "jongeren"),), "de rijen 4 en 5 gaan over hetzelfde en zeggen hier iets anders"),
        (((4, 7, "Maatje Meer"), (5, 7, "Maatje Meer")), "dit staat op de kaart bij samen-eten"),
        (((4, 4, "A"), (5, 4, "B")), "de rijen 4 en 5 gaan over hetzelfde"),
    ],
)
def test_wat_niemand_kan_weten_is_een_vraag(
    map_: Path, vakken: tuple[tuple[int, int, str], ...], zin: str
) -> None:
    voor = eten(map_)
    kaart(map_, "--sjabloon", "--locatie", "de-brug", "-o", map_ / "week.xlsx")
    vul_in(map_ / "week.xlsx", vakken)
    antwoord = kaart(map_, map_ / "week.xlsx", "--ja")
    assert zin in " ".join(antwoord.uit.split())
    assert (antwoord.code, eten(map_)) == (1, voor)


def test_een_andere_tijd_en_wat_er_nieuw_bij_komt(map_: Path) -> None:
    antwoord = lees(
        map_,
        "dinsdag;10.30 - 12 uur;elke week;Samen koken;;;Samen Eten;de-brug;",
        ";;;;;;;de-brug;",
        "vrijdag;13.30-15.00;;Sjoelen;activiteit;ouderen;maatje-meer;de-brug;",
        "woensdagmiddag;;eerste van de maand;Sjoelen;activiteit;ouderen;maatje-meer;de-brug;",
    )
    assert antwoord.code == 0, antwoord
    assert """    tijden:
      - dag: di
        van: "10:30"
        tot: "12:00"
        ritme: wekelijks
""" in eten(map_)
    (sjoelen,) = laad(Werkmap.op(map_)).kaart.organisaties["maatje-meer"].aanbod
    assert (sjoelen.soort, sjoelen.doelgroepen, sjoelen.locatie) == (
        "activiteit", ("ouderen",), "de-brug",
    )  # fmt: skip
    assert [tijdtekst(tijd) for tijd in sjoelen.tijden] == [
        "vrijdag 13.30-15.00 uur", "eerste woensdagmiddag van de maand",
    ]  # fmt: skip
    weer = lees(map_, "vrijdag;13.30-15.00;;Sjoelen;;;maatje-meer;;")
    assert "tijden" in weer.uit  # the whole of its week was written down again


@pytest.mark.parametrize(
    ("regel", "zin"),
    [
        ("dinsdag;rond koffietijd;;Samen koken;;;Samen Eten;de-brug;", "B (tijden)"),
        ("dinsdag;10-12;;Sjoelen;activiteit;;Niemand;de-brug;", "Niemand"),
        ("dinsdag;10-12;;Sjoelen;;;Samen Eten;de-brug;", "“soort” ontbreekt"),
        ("dinsdag;10-12;;Sjoelen;activiteit;;;de-brug;", "er staat niet van welke organisatie"),
    ],
)
def test_wat_niet_te_lezen_is_blijft_liggen_met_de_kolom(map_: Path, regel: str, zin: str) -> None:
    voor = eten(map_)
    antwoord = lees(map_, regel)
    assert zin in " ".join(antwoord.uit.split())
    assert antwoord.code == 1
    assert eten(map_) == voor


def test_een_andere_tabel_blijft_zoals_zij_is() -> None:
    tabel = Tabel("lijst", (Rij(1, (Cel("naam"), Cel("dag"))), Rij(2, (Cel("x"), Cel("ma")))))
    assert als_aanbod(tabel) is tabel


def test_verkeerd_gevraagd(map_: Path) -> None:
    samen = kaart(map_, "--gevuld", "--locatie", "de-brug", "--wijk", "noord")
    assert "laat de rest weg" in samen.fout
    onbekend = kaart(map_, "--sjabloon", "--locatie", "samen-eten")
    assert "Onbekend bij --locatie: “samen-eten”" in onbekend.fout
