"""A contact person who was asked again: the clock starts anew, and nothing else changes."""

from pathlib import Path

import pytest
from aanroep import Antwoord, roep
from hulp.kaartje import schrijf_kaartje
from hulp.persoon import PERSOON

TWEE = PERSOON + PERSOON.replace("p-0001", "p-0002")


@pytest.fixture
def kaart(tmp_path: Path) -> Path:
    return schrijf_kaartje(tmp_path, TWEE).wortel


def bevestig(kaart: Path, *woorden: str) -> Antwoord:
    return roep("bevestig", *woorden, "--map", kaart, "--peildatum", "2027-10-01")


def test_de_datum_komt_erbij_en_verder_niets(kaart: Path) -> None:
    pad = kaart / "data/personen/p-0001.yaml"
    oud = pad.read_text("utf-8").splitlines()
    assert bevestig(kaart, "p-0001", "--hoe", "mail", "--door", "vrijwilligerscentrale") == (
        0,
        "p-0001: bevestigd op 1 oktober 2027 (was 1 september 2026)\n",
        "kaart: 1 bestand geschreven: data/personen/p-0001.yaml\n",
    )
    nieuw = pad.read_text("utf-8").splitlines()
    assert [regel for regel in nieuw if regel not in oud] == [
        "gecontroleerd:", "  op: 2027-10-01", "  hoe: mail", "  door: vrijwilligerscentrale",
    ]  # fmt: skip
    assert [regel for regel in oud if regel not in nieuw] == []
    toon = ("toon", "samen-eten", "--met-personen", "--map", kaart, "--peildatum", "2027-10-01")
    antwoord = roep(*toon)
    assert "(bevestigd oktober 2027) [p-0001]" in " ".join(antwoord.uit.split())
    assert antwoord.fout == "kaart: niet getoond: p-0002: al 12 maanden niet bevestigd\n"


@pytest.mark.parametrize(
    ("woorden", "zin"),
    [
        (("p-0001", "p-0009"), "Onbekend bij nummer van een persoon: “p-0009”"),
        (("p-0001", "samen-eten"), "Onbekend bij nummer van een persoon: “samen-eten”"),
        (("p-0001", "--op", "2026-08-31"), "p-0001 is later al bevestigd, op 2026-09-01"),
        (("p-0001", "--alleen", "contacten"), "--alleen hoort bij organisaties"),
        (("p-0001", "--door", "F. Voorbeeld"), "lijkt een persoon"),
    ],
)
def test_allemaal_of_geen(kaart: Path, woorden: tuple[str, ...], zin: str) -> None:
    antwoord = bevestig(kaart, *woorden)
    assert (antwoord.code, antwoord.uit) == (2, "")
    assert zin in antwoord.fout
    assert "gecontroleerd" not in (kaart / "data/personen/p-0001.yaml").read_text("utf-8")
