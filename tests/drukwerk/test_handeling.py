"""Paper without a command line."""

from datetime import date
from pathlib import Path

import pytest
from conftest import VOORBEELDKAART

from kaart.basis import KaartFout
from kaart.bestand import Werkmap
from kaart.handelingen import Drukverzoek, druk_af

KAART = Werkmap(VOORBEELDKAART)
VANDAAG = date(2026, 11, 21)


def test_een_blad_van_wie_is_gekozen(tmp_path: Path) -> None:
    verzoek = Drukverzoek(organisaties=("soep-aan-zee",))
    uitkomst = druk_af(KAART, VANDAAG, "bladen", verzoek, tmp_path / "soep.pdf")
    assert uitkomst.antwoord.paden == (tmp_path / "soep.pdf",)
    assert uitkomst.antwoord.regels == (f"{tmp_path / 'soep.pdf'}: 1 blad (Noord-Overzee 1)",)
    assert (uitkomst.opmerkingen, uitkomst.code) == ((), 0)
    assert (tmp_path / "soep.pdf").read_bytes().startswith(b"%PDF")


def test_een_naam_komt_alleen_op_papier_dat_een_uitgave_onthoudt() -> None:
    with pytest.raises(KaartFout, match="Noem ook een --uitgave"):
        druk_af(KAART, VANDAAG, "bladen", Drukverzoek(voor="deelnemers"))
