"""The disk refuses once, at whichever step: a sentence, and a map that is old or new, never half.

A step is whatever a command opens to write, makes, moves or removes in its folder.
"""

import shutil
from pathlib import Path

import pytest
from aanroep import Antwoord, roep
from conftest import VOORBEELDKAART
from hulp.schijffout import SCHIJF

# One file, two at once, a new one, a folder, a product, a removal.
OPDRACHTEN = {
    "wijzig": "wijzig soep-aan-zee kosten=gratis --ja",
    "stop": "stop soep-aan-zee --reden opgeheven --ja",
    "nieuw": "nieuw thema --naam Tuinieren --ja",
    "voeg-samen": "voeg-samen soep-aan-zee belmaatjes --houd soep-aan-zee --ja",
    "ronde": "ronde begin --aantal 2",
    "lees-in": "lees-in lijst.csv --ja",
    "plaats": "plaats de-meerpaal 52.0907,5.0123 --bron https://kaart.example --ja",
    "bijeenkomst": "bijeenkomst nieuw --naam Avond --datum 2026-12-10 --ja",
    "dekking": "dekking vlek noord eten --stand afwezig --hoe telefoon --ja",
    "uitgave": "drukwerk --wijk noord --uitgave 2026-1 -o bladen.pdf",
    "exporteer": "exporteer csv -o uit",
    "begin": "begin nieuw --gemeente Zeist",
}
_MEESTE = 8  # steps tried of each command; who takes more of them is tried spread over all
LIJST = "id;kosten\nsoep-aan-zee;gratis\n"


def maak_plek(plek: Path) -> Path:
    shutil.copytree(VOORBEELDKAART / "data", plek / "data")
    (plek / "lijst.csv").write_text(LIJST, "utf-8")
    return plek


def stand(plek: Path) -> dict[str, bytes]:
    """Return what the map says: its files, without what is only there to write them."""
    return {
        pad.relative_to(plek).as_posix(): pad.read_bytes()
        for pad in (plek / "data").rglob("*.yaml")
    }


def draai(plek: Path, opdracht: str, bij: int, monkeypatch: pytest.MonkeyPatch) -> Antwoord:
    monkeypatch.chdir(plek)
    with SCHIJF.weiger(plek, bij):
        return roep("--peildatum", "2026-11-21", *OPDRACHTEN[opdracht].split())


@pytest.mark.parametrize("opdracht", OPDRACHTEN)
def test_een_weigering_geeft_een_zin_en_een_hele_kaart(
    opdracht: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    goed = maak_plek(tmp_path / "goed")
    oud = stand(goed)
    antwoord = draai(goed, opdracht, 0, monkeypatch)
    assert antwoord.code == 0, antwoord.fout
    nieuw, keren = stand(goed), SCHIJF.geteld
    assert keren > 0
    for bij in sorted({1 + (keren - 1) * stap // (_MEESTE - 1) for stap in range(_MEESTE)}):
        plek = maak_plek(tmp_path / f"{bij}")
        antwoord = draai(plek, opdracht, bij, monkeypatch)
        hier = f"{opdracht}, weigering {bij} van {keren}: {antwoord}"
        assert stand(plek) in (oud, nieuw), hier
        if antwoord.code:
            assert antwoord.code in {1, 2}, hier
            assert "de schijf is vol" in antwoord.fout, hier
        shutil.rmtree(plek)
