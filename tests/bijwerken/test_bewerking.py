"""A change to the map: put together, judged, and written in one go."""

import difflib
import re
import shutil
import threading
from datetime import date
from pathlib import Path

import pytest

from kaart.basis.bevinding import Ernst
from kaart.basis.fouten import KaartFout, OnbekendeWaarde
from kaart.bestand.werkmap import Werkmap
from kaart.bijwerken import Bewerking, GeenWijziging, met_controle
from kaart.schrijven.bewaren import IntussenVeranderd

DAG = date(2026, 11, 22)


@pytest.fixture
def werkmap(tmp_path: Path, voorbeeldkaart: Path) -> Werkmap:
    shutil.copytree(voorbeeldkaart, tmp_path / "kaart")
    return Werkmap.op(tmp_path / "kaart")


def bestanden(werkmap: Werkmap) -> dict[str, str]:
    return {
        pad.relative_to(werkmap.wortel).as_posix(): pad.read_text()
        for pad in sorted(werkmap.data.rglob("*"))
        if pad.is_file()
    }


def verschil(voor: dict[str, str], na: dict[str, str]) -> list[str]:
    """Return per file the lines that went and came."""
    uit: list[str] = []
    for naam in sorted(voor.keys() | na.keys()):
        regels = difflib.ndiff(voor.get(naam, "").splitlines(), na.get(naam, "").splitlines())
        anders = [regel for regel in regels if regel[0] in "-+"]
        uit += [naam, *anders] if anders else []
    return uit


def test_twee_bestanden_in_een_keer_en_verder_niets(werkmap: Werkmap) -> None:
    voor = bestanden(werkmap)
    bewerking = Bewerking(werkmap, DAG)
    soep = bewerking.lees("soep-aan-zee")
    soep["kosten"] = "4 euro per maaltijd"
    bewerking.zet("soep-aan-zee", soep)
    bewerking.zet("belmaatjes", met_controle(bewerking.lees("belmaatjes"), "2026-11-22", "mail"))
    assert bestanden(werkmap) == voor, "nothing is written before `bewaar`"
    assert bewerking.keur() == ()
    assert bewerking.bewaar() == (
        "data/organisaties/belmaatjes.yaml",
        "data/organisaties/soep-aan-zee.yaml",
    )
    regels = verschil(voor, bestanden(werkmap))
    assert "+ kosten: 4 euro per maaltijd" in regels
    assert "+   op: 2026-11-22" in regels
    assert [regel for regel in regels if regel.startswith("data/")] == [
        "data/organisaties/belmaatjes.yaml",
        "data/organisaties/soep-aan-zee.yaml",
    ]


def test_wat_wordt_teruggezet_is_geen_wijziging(werkmap: Werkmap) -> None:
    voor = bestanden(werkmap)
    bewerking = Bewerking(werkmap, DAG)
    oud = bewerking.lees("soep-aan-zee")
    bewerking.zet("soep-aan-zee", {**oud, "naam": "Anders"})
    bewerking.zet("soep-aan-zee", oud)
    assert bewerking.wijzigingen() == ()
    assert bewerking.bewaar() == ()
    assert bestanden(werkmap) == voor


def test_nieuw_en_weg(werkmap: Werkmap) -> None:
    bewerking = Bewerking(werkmap, DAG)
    bewerking.nieuw(
        "locaties",
        "de-hoek",
        {"wijk": "noord", "soort": "buurthuis", "naam": "De Hoek", "plaats": "Voorbeeldstad"},
    )
    assert bewerking.heeft("de-hoek")
    assert not bewerking.heeft("bestaat-niet")
    with pytest.raises(GeenWijziging, match="de-hoek bestaat al"):
        bewerking.nieuw("organisaties", "de-hoek", {})
    bewerking.verwijder("oude-eettafel")
    assert not bewerking.heeft("oude-eettafel")
    with pytest.raises(OnbekendeWaarde, match="oude-eettafel"):
        bewerking.lees("oude-eettafel")


def test_een_nieuw_bestand_staat_in_de_vaste_vorm(werkmap: Werkmap) -> None:
    bewerking = Bewerking(werkmap, DAG)
    soep = bewerking.lees("soep-aan-zee")
    bewerking.nieuw("organisaties", "soep-twee", {**soep, "naam": "Soep 2"})
    bewerking.bewaar()
    regels = (werkmap.data / "organisaties" / "soep-twee.yaml").read_text().splitlines()
    assert regels[0] == (
        "# yaml-language-server: $schema=../../schemas/editor/organisatie.schema.json"
    )
    assert regels[1] == "naam: Soep 2"


def test_een_wijziging_met_een_fout_komt_er_niet_in(werkmap: Werkmap) -> None:
    voor = bestanden(werkmap)
    bewerking = Bewerking(werkmap, DAG)
    goed = bewerking.lees("belmaatjes")
    bewerking.zet("belmaatjes", {**goed, "afkorting": "BM"})
    soep = bewerking.lees("soep-aan-zee")
    bewerking.zet("soep-aan-zee", {**soep, "themas": [*soep["themas"], "bestaat-niet"]})
    erbij = bewerking.keur()
    assert [(b.toets, b.ernst) for b in erbij] == [("verwijzing", Ernst.FOUT)]
    with pytest.raises(GeenWijziging, match="er is niets geschreven: data"):
        bewerking.bewaar()
    assert bestanden(werkmap) == voor


def test_oude_fouten_houden_een_wijziging_niet_tegen(werkmap: Werkmap) -> None:
    pad = werkmap.data / "organisaties" / "belmaatjes.yaml"
    pad.write_text(pad.read_text() + "vreemd: ja\n")
    bewerking = Bewerking(werkmap, DAG)
    assert bewerking.weggelaten == ("data/organisaties/belmaatjes.yaml",)
    with pytest.raises(GeenWijziging, match="staat een fout; maak die eerst goed"):
        bewerking.lees("belmaatjes")
    bewerking.zet("soep-aan-zee", {**bewerking.lees("soep-aan-zee"), "afkorting": "SAZ"})
    assert bewerking.keur() == ()
    assert bewerking.bewaar() == ("data/organisaties/soep-aan-zee.yaml",)


def test_de_gegevens_van_de_kaart(werkmap: Werkmap) -> None:
    bewerking = Bewerking(werkmap, DAG)
    bewerking.zet_gegevens({**bewerking.lees_gegevens(), "naam": "Andere naam"})
    assert bewerking.bewaar() == ("data/kaart.yaml",)
    assert Bewerking(werkmap, DAG).kaart.gegevens.naam == "Andere naam"


def test_wie_eerst_schrijft_wint_en_de_ander_hoort_het(werkmap: Werkmap) -> None:
    een, ander = Bewerking(werkmap, DAG), Bewerking(werkmap, DAG)
    een.zet("belmaatjes", {**een.lees("belmaatjes"), "afkorting": "EEN"})
    ander.zet("belmaatjes", {**ander.lees("belmaatjes"), "afkorting": "TWEE"})
    een.bewaar()
    with pytest.raises(IntussenVeranderd):
        ander.bewaar()
    assert Bewerking(werkmap, DAG).lees("belmaatjes")["afkorting"] == "EEN"


def test_twee_schrijvers_tegelijk_verliezen_niets(werkmap: Werkmap) -> None:
    """Each adds its own words to one list, and begins again when the other was first."""
    keren = 8

    def voeg_toe(wie: str) -> None:
        for nummer in range(keren):
            while True:
                bewerking = Bewerking(werkmap, DAG)
                oud = bewerking.lees("belmaatjes")
                opmerking = f"{oud.get('opmerking', '')} {wie}{nummer}".strip()
                bewerking.zet("belmaatjes", {**oud, "opmerking": opmerking})
                try:
                    bewerking.bewaar()
                except IntussenVeranderd:
                    continue
                break

    draden = [threading.Thread(target=voeg_toe, args=(wie,)) for wie in "ab"]
    for draad in draden:
        draad.start()
    for draad in draden:
        draad.join()
    woorden = Bewerking(werkmap, DAG).lees("belmaatjes")["opmerking"].split()
    assert sorted(woorden)[-2 * keren :] == sorted(f"{w}{n}" for w in "ab" for n in range(keren))


ONZICHTBAAR = "wat je opgaf kan er niet in: onzichtbaar stuurteken U+001B in de tekst"


def test_een_onzichtbaar_teken_is_van_wie_het_opgaf_en_niet_van_het_bestand(
    werkmap: Werkmap,
) -> None:
    bewerking = Bewerking(werkmap, DAG)
    waarden = bewerking.lees("belmaatjes")
    fout = {**waarden, "reden": "a\x1b[31mb"}
    with pytest.raises(GeenWijziging, match=re.escape(ONZICHTBAAR)):
        bewerking.zet("belmaatjes", fout)
    with pytest.raises(GeenWijziging, match=re.escape(ONZICHTBAAR)):
        bewerking.nieuw("organisaties", "anders", fout)
    assert bewerking.wijzigingen() == ()


def test_een_verkeerd_id_krijgt_raad(werkmap: Werkmap) -> None:
    with pytest.raises(KaartFout, match="bedoelde je belmaatjes"):
        Bewerking(werkmap, DAG).lees("belmaatje")
