"""*De maand van …*: what may stand in the programme, in which order, and in the calendar."""

import shutil
from datetime import date
from pathlib import Path

import pytest
from aanroep import roep
from conftest import VOORBEELDKAART

from kaart.bestand import Werkmap, laad_kaart
from kaart.drukwerk import maak_maandblad
from kaart.vrijgave import Publiek, geef_vrij

DAG = date(2027, 2, 20)
MAAND = """\
naam: De maand van Noord
soort: maand
van: 2027-03-01
tot: 2027-03-31
organisatoren: [soep-aan-zee]
programma:
  - datum: 2027-03-09
    van: "14:00"
    tot: "16:00"
    titel: Workshop bellen met beeld
    organisatie: belmaatjes
    soort: workshop
    werft: vrijwilligers
  - titel: Afsluiting
  - datum: 2027-03-02
    van: "10:00"
    tot: "12:00"
    titel: Soep voor de buurt
    organisatie: oude-eettafel
    locatie: de-meerpaal
    soort: opening
"""


@pytest.fixture
def map_(tmp_path: Path) -> Path:
    plek = Path(shutil.copytree(VOORBEELDKAART, tmp_path / "kaart"))
    (plek / "data/bijeenkomsten/maand-van-noord.yaml").write_text(MAAND, "utf-8")
    return plek


def test_op_volgorde_van_de_dagen_en_zonder_wie_gestopt_is(map_: Path) -> None:
    kaart = laad_kaart(Werkmap(map_)).kaart
    vrij = geef_vrij(kaart, Publiek.OPENBAAR, DAG).kaart
    blad = maak_maandblad(vrij, kaart.bijeenkomsten["maand-van-noord"])
    assert blad.wanneer == "1 maart 2027 tot en met 31 maart 2027"
    assert [(dag.kop, [tuple(rij) for rij in dag.rijen]) for dag in blad.dagen] == [
        ("Dinsdag 2 maart 2027", [
            ("10:00-12:00 uur", "Soep voor de buurt",
             ("Opening", "Buurthuis De Meerpaal, Voorbeeldweg 12"), ""),
        ]),
        ("Dinsdag 9 maart 2027", [
            ("14:00-16:00 uur", "Workshop bellen met beeld", ("Belmaatjes Voorbeeldstad",),
             "Zoekt vrijwilligers"),
        ]),
        ("Dag nog niet bekend", [("tijd nog niet bekend", "Afsluiting", (), "")]),
    ]  # fmt: skip


def test_poster_programma_en_agenda_twee_keer_gelijk(map_: Path, tmp_path: Path) -> None:
    opdracht = ("--map", map_, "--peildatum", DAG, "bijeenkomst", "maand", "maand-van-noord", "-o")
    eerst, daarna = tmp_path / "een", tmp_path / "twee"
    antwoord = roep(*opdracht, eerst)
    assert antwoord.code == 0
    assert antwoord.uit.splitlines() == [
        f"{eerst}/maand-van-noord-poster.pdf: poster op A3, 3 onderdelen",
        f"{eerst}/maand-van-noord-programma.pdf: programma op A5, 3 onderdelen",
        f"{eerst}/maand-van-noord.ics: agenda, 2 van 3 onderdelen",
    ]
    roep(*opdracht, daarna)
    agenda = (eerst / "maand-van-noord.ics").read_bytes()
    assert agenda == (daarna / "maand-van-noord.ics").read_bytes()
    assert agenda.count(b"BEGIN:VEVENT") == 2
    assert b"SUMMARY:Soep voor de buurt" in agenda


def test_een_poster_en_programma_voor_de_drukkerij(map_: Path, tmp_path: Path) -> None:
    opdracht = ("--map", map_, "--peildatum", DAG, "bijeenkomst", "maand", "maand-van-noord", "-o")
    assert roep(*opdracht, tmp_path, "--vorm", "drukkerij").uit.splitlines()[:4] == [
        f"{tmp_path}/maand-van-noord-poster-drukkerij.pdf: poster op A3, 3 onderdelen",
        f"{tmp_path}/maand-van-noord-poster-drukkerij.txt: voor de drukkerij",
        f"{tmp_path}/maand-van-noord-programma-drukkerij.pdf: programma op A5, 3 onderdelen",
        f"{tmp_path}/maand-van-noord-programma-drukkerij.txt: voor de drukkerij",
    ]


def test_een_andere_bijeenkomst_is_geen_maand(map_: Path) -> None:
    antwoord = roep("--map", map_, "bijeenkomst", "maand", "noord-2026-11")
    assert antwoord.code == 2
    assert "noord-2026-11 is geen maandprogramma" in antwoord.fout
