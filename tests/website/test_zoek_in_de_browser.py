"""Whoever asks the page is answered as whoever asks the command: hits, order, danger and words.

The scripts of the page are run in Node on questions made of the map itself. Many more questions,
also on a map of a thousand organisations, two minutes: `KAART_TEST_ALLES=1 pytest tests/website`.
"""

import gzip
import os
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import pytest
from conftest import VOORBEELDKAART
from gelijk import NODE, van_de_opdracht, van_de_pagina, verschillen
from kaartmaker import maak_map
from vragenmaker import Proefvraag, vragen

from kaart.bestand import Naslag, Werkmap, laad_kaart
from kaart.model import Kaart
from kaart.vrijgave import Publiek, VrijeKaart, geef_vrij
from kaart.website import maak_zoekbestanden
from kaart.zoek import maak_tabellen

UTRECHT = VOORBEELDKAART.parents[2]
VANDAAG = date(2026, 12, 1)

pytestmark = pytest.mark.skipif(
    NODE is None, reason="Node staat hier niet; de scripts van de zoekpagina zijn niet geprobeerd"
)
alles = pytest.mark.skipif(
    not os.environ.get("KAART_TEST_ALLES"), reason="duizenden vragen: zet KAART_TEST_ALLES=1"
)


def vrij(kaart: Kaart) -> VrijeKaart:
    return geef_vrij(kaart, Publiek.OPENBAAR, VANDAAG).kaart


def utrecht() -> VrijeKaart:
    return vrij(laad_kaart(Werkmap(UTRECHT)).kaart)


def anders(kaart: VrijeKaart, gevraagd: Sequence[Proefvraag], map_: Path) -> list[object]:
    pagina, *_ = van_de_pagina(kaart, gevraagd, map_)
    opdracht = van_de_opdracht(kaart, Naslag(maak_tabellen(kaart)), gevraagd)
    return [(gevraagd[nr], *rest) for nr, *rest in verschillen(opdracht, pagina)]


def test_de_pagina_antwoordt_als_de_opdracht(tmp_path: Path) -> None:
    kaart = utrecht()
    assert anders(kaart, vragen(kaart, 150), tmp_path) == []


def test_ook_op_een_kleine_kaart_en_op_een_andere_dag(voorbeeldkaart: Path, tmp_path: Path) -> None:
    kaart = vrij(laad_kaart(Werkmap(voorbeeldkaart)).kaart)
    gevraagd = [vraag._replace(dag="2027-06-15") for vraag in vragen(kaart, 120, zaad=2)]
    assert anders(kaart, gevraagd, tmp_path) == []


def test_een_verschil_wordt_gezien(voorbeeldkaart: Path, tmp_path: Path) -> None:
    kaart = vrij(laad_kaart(Werkmap(voorbeeldkaart)).kaart)
    eerste = next(iter(kaart.organisaties.values()))
    ander = {**kaart.organisaties, eerste.id: eerste._replace(naam="Heel iets anders")}
    gevraagd = [Proefvraag(eerste.naam), Proefvraag("mijn man slaat me")]
    pagina, *_ = van_de_pagina(kaart, gevraagd, tmp_path)
    andere = VrijeKaart(kaart._replace(organisaties=ander))
    opdracht = van_de_opdracht(andere, Naslag(maak_tabellen(andere)), gevraagd)
    assert {nummer for nummer, *_ in verschillen(opdracht, pagina)} == {0}


@alles
@pytest.mark.langzaam
@pytest.mark.parametrize("zaad", range(3))
def test_op_duizenden_vragen(zaad: int, tmp_path: Path) -> None:
    kaart = utrecht()
    assert anders(kaart, vragen(kaart, 1000, zaad=10 + zaad), tmp_path) == []


@alles
@pytest.mark.langzaam
def test_op_duizend_organisaties(tmp_path: Path) -> None:
    maak_map(tmp_path / "groot", 1000)
    kaart = vrij(laad_kaart(Werkmap(tmp_path / "groot")).kaart)
    assert anders(kaart, vragen(kaart, 500, zaad=20), tmp_path) == []


def test_de_bestanden_zijn_klein_genoeg() -> None:
    ingepakt = {
        Path(pad).stem: len(gzip.compress(inhoud, 9, mtime=0)) / 1000
        for pad, inhoud in maak_zoekbestanden(utrecht(), VANDAAG).items()
    }
    assert ingepakt["kaart"] + ingepakt["taal"] <= 60  # names and fields, and how to read them
    assert ingepakt["zinnen"] + ingepakt["gevaar"] <= 200
    assert set(ingepakt) == {"taal", "kaart", "gevaar", "zinnen", "treffers", "goedewoorden"}
