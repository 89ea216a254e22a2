"""`kaart meld`: taken in once, changes nothing else, waits in front, gone by the next check."""

import json
from pathlib import Path

import pytest
from aanroep import Antwoord, roep
from hulp.kaartje import schrijf_kaartje
from hulp.meldmail import mail

DAG = "2026-02-20"
EETCLUB = "data/organisaties/samen-eten.yaml"
GOED = "Samen Eten [samen-eten]\nDit klopt niet:\nDe kosten zijn veranderd.\n"
ANDERS = "Maatje Meer [maatje-meer]\nDit klopt niet:\nBel Fatima op 06-12345678.\n"


@pytest.fixture
def map_(tmp_path: Path) -> Path:
    schrijf_kaartje(tmp_path)
    return tmp_path


def kaart(map_: Path, *woorden: object, dag: str = DAG) -> Antwoord:
    return roep("--map", map_, "--peildatum", dag, *woorden)


def bewaar(map_: Path, **mails: str) -> Path:
    plek = map_ / "mails"
    plek.mkdir(exist_ok=True)
    for naam, tekst in mails.items():
        (plek / f"{naam}.eml").write_bytes(mail(tekst, naam, "Sun, 15 Feb 2026 10:00:00 +0100"))
    return plek


def lees(map_: Path, bestand: str = EETCLUB) -> str:
    return (map_ / bestand).read_text(encoding="utf-8")


def test_een_melding_komt_erbij_en_verandert_verder_niets(map_: Path) -> None:
    was = lees(map_)
    antwoord = kaart(map_, "meld", bewaar(map_, goed=GOED), "--ja")
    assert antwoord.code == 0
    assert antwoord.uit == (
        "Samen Eten [samen-eten]: gemeld op 15 februari 2026, kosten: De kosten zijn veranderd.\n"
    )
    erbij = "gemeld:\n  - op: 2026-02-15\n    veld: kosten\n    zin: De kosten zijn veranderd.\n"
    assert lees(map_) == was.rstrip("\n") + "\n" + erbij
    assert "Sam" not in lees(map_).replace("Samen", "")
    assert kaart(map_, "valideer").code == 0


def test_dezelfde_mail_nog_eens_is_dezelfde_melding(map_: Path) -> None:
    mails = bewaar(map_, goed=GOED, nogeens=GOED)
    kaart(map_, "meld", mails, "--ja")
    was = lees(map_)
    antwoord = kaart(map_, "meld", mails, "--ja", dag="2026-02-23")
    assert (antwoord.code, antwoord.uit.strip(), lees(map_)) == (0, "", was)
    assert "dit was al gemeld" in antwoord.fout


def test_zonder_ja_en_zonder_scherm_wordt_niets_geschreven(map_: Path) -> None:
    was = lees(map_)
    antwoord = kaart(map_, "meld", bewaar(map_, goed=GOED))
    assert (antwoord.code, lees(map_)) == (1, was)
    assert "er is niets geschreven; schrijf met --ja" in antwoord.fout


def test_wat_van_een_mens_kan_zijn_blijft_liggen_en_de_rest_niet(map_: Path) -> None:
    antwoord = kaart(map_, "meld", bewaar(map_, goed=GOED, anders=ANDERS), "--ja")
    assert antwoord.code == 1
    assert (
        "kaart: blijft liggen: anders.eml: “Fatima” lijkt een naam; “06-12345678” lijkt een nummer "
        'van iemand; zeg het zonder dat: kaart meld maatje-meer --zin "…"\n'
    ) in antwoord.fout
    assert "gemeld" in lees(map_)
    assert "gemeld" not in lees(map_, "data/organisaties/maatje-meer.yaml")


@pytest.mark.parametrize(
    ("naam", "tekst", "waarom"),
    [
        ("weg", "[nergens]\nDit klopt niet:\nAlles.\n", "“nergens” staat niet op de kaart"),
        ("zonder", "De kosten zijn veranderd.\n", "er staat niet in over wie het gaat"),
        ("leeg", "[samen-eten]\nDit klopt niet:\n\nZo is het wel:\n", "er is niets ingevuld"),
        ("wijk", "Noord [noord]\nDit klopt niet:\nDe grens.\n", "heeft geen controle"),
    ],
)  # fmt: skip
def test_wat_nergens_bij_hoort_wordt_genoemd(
    map_: Path, naam: str, tekst: str, waarom: str
) -> None:
    antwoord = kaart(map_, "meld", bewaar(map_, **{naam: tekst}), "--ja")
    assert antwoord.code == 1
    assert f"blijft liggen: {naam}.eml: {waarom}" in antwoord.fout


@pytest.mark.parametrize(
    ("woorden", "zin"),
    [
        (["meld", "weg.eml"], "weg.eml is er niet"),
        (["meld", "samen-eten", "--zin", "Fout.", "--veld", "bestaat-niet"], "veld"),
        (["meld", "samen-eten", "--veld", "kosten"], "--veld hoort bij --zin"),
        (["meld", "nergens", "--zin", "Fout."], "“nergens”"),
        (["meld", "samen-eten", "de-brug", "--zin", "Fout."], "met --zin noem je één ding"),
        (["meld", "samen-eten", "--zin", " \u200b"], "er staat niets in"),
    ],
)
def test_verkeerd_gevraagd(map_: Path, woorden: list[str], zin: str) -> None:
    antwoord = kaart(map_, *woorden)
    assert antwoord.code == 2
    assert zin in antwoord.fout


def test_aan_de_telefoon_gezegd_wordt_getypt(map_: Path) -> None:
    getypt = ("meld", "De Brug", "--zin", "De deur is dicht.", "--veld", "openingstijden", "--ja")
    assert kaart(map_, *getypt).code == 0
    assert (
        "gemeld:\n  - op: 2026-02-20\n    veld: openingstijden\n    zin: De deur is dicht.\n"
        in lees(map_, "data/locaties/de-brug.yaml")
    )
    assert (
        "Gemeld          20 februari 2026, openingstijden: De deur is dicht."
        in kaart(map_, "toon", "de-brug").uit
    )


def test_wie_ontbreekt_staat_bij_de_hele_kaart(map_: Path) -> None:
    assert kaart(map_, "meld", "kaart", "--zin", "De weggeefkast.", "--ja").code == 0
    gezegd = "wie ontbreekt er? Gemeld op 20 februari 2026: De weggeefkast."
    assert gezegd in kaart(map_, "verouderd").fout
    assert kaart(map_, "wijzig", "kaart", "gemeld=", "--ja").code == 0
    assert gezegd not in kaart(map_, "verouderd").fout


def test_het_staat_vooraan_ook_als_het_actueel_is(map_: Path) -> None:
    kaart(map_, "meld", bewaar(map_, goed=GOED), "--ja")
    achterstand = json.loads(kaart(map_, "verouderd", "--formaat", "json").uit)["achterstand"]
    assert achterstand[0]["id"] == "samen-eten"
    assert achterstand[0]["oordeel"] == "actueel"
    assert achterstand[0]["gemeld"] == [
        {"op": "2026-02-15", "zin": "De kosten zijn veranderd.", "veld": "kosten"}
    ]
    assert kaart(map_, "verouderd", "--wat", "contact", "--formaat", "ids").uit.strip() == ""
    kaart(map_, "ronde", "begin", "--via", "bijeenkomst", "--aantal", "1", "-o", map_ / "uit")
    ronde = next((map_ / "data/rondes").glob("*.yaml")).read_text(encoding="utf-8")
    assert "organisatie: samen-eten" in ronde


@pytest.mark.parametrize(
    ("dag", "woorden", "nog"),
    [
        ("2026-02-14", ("bevestig", "samen-eten", "--hoe", "mail"), True),
        ("2026-02-15", ("bevestig", "samen-eten", "--hoe", "mail"), False),
        ("2026-02-16", ("bevestig", "samen-eten", "--hoe", "mail"), False),
        ("2026-02-16", ("bevestig", "samen-eten", "--alleen", "contacten"), True),
        ("2026-02-16", ("wijzig", "samen-eten", "kosten=vijf euro", "--ja"), True),
        ("2026-02-16",
         ("wijzig", "samen-eten", "kosten=vijf euro", "--gecontroleerd", "mail", "--ja"), False),
        ("2026-02-16", ("stop", "samen-eten", "--reden", "klaar", "--ja"), False),
    ],
)  # fmt: skip
def test_de_volgende_controle_haalt_het_weg(
    map_: Path, dag: str, woorden: tuple[str, ...], *, nog: bool
) -> None:
    kaart(map_, "meld", bewaar(map_, goed=GOED), "--ja")
    assert kaart(map_, *woorden, dag=dag).code in {0, 1}
    assert ("gemeld:" in lees(map_)) is nog


def test_wat_sindsdien_is_nagekeken_wordt_niet_weer_gemeld(map_: Path) -> None:
    kaart(map_, "bevestig", "samen-eten", "--hoe", "mail")
    antwoord = kaart(map_, "meld", bewaar(map_, goed=GOED), "--ja")
    assert "sinds deze melding nagekeken, op 20 februari 2026" in antwoord.fout
    assert "gemeld:" not in lees(map_)
