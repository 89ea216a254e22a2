"""Every toets on files that are right and files that are not: a new case is a dropped file.

`tests/gevallen/keuring/TOETS/NAAM.yaml` is laid over the map of `hulp.kaartje`; NAAM.verwacht is
what that toets then says, line for line.
"""

from datetime import date
from pathlib import Path
from textwrap import dedent

import pytest
from hulp.kaartje import schrijf_kaartje
from hulp.repo import git

from kaart.basis.bevinding import Bevinding, Ernst
from kaart.bestand.dataset import laad
from kaart.keuring import TOETSEN, keur, zoek_fouten
from kaart.keuring.uitleg import UITLEG
from kaart.weergave.bevindingen import regel

PEILDATUM = date(2026, 11, 21)
MAP = Path(__file__).parents[1] / "gevallen" / "keuring"
GEVALLEN = sorted(MAP.glob("*/*.yaml"))


def gekeurd(plek: Path, stukken: str, toets: str = "") -> list[Bevinding]:
    werkmap = schrijf_kaartje(plek, stukken)
    if toets in {"personen", "aanmeldingen"}:
        git(plek, "init", "-q")
        git(plek, "add", "-A")
    gevonden = keur(laad(werkmap), PEILDATUM, werkmap)
    return [bevinding for bevinding in gevonden if bevinding.toets == toets or not toets]


def test_een_gewone_kaart_geeft_geen_enkele_bevinding(tmp_path: Path) -> None:
    assert gekeurd(tmp_path, "") == []


@pytest.mark.parametrize("geval", GEVALLEN, ids=lambda pad: f"{pad.parent.name}/{pad.stem}")
def test_een_geval_geeft_precies_wat_verwacht_is(geval: Path, tmp_path: Path) -> None:
    verwacht = geval.with_suffix(".verwacht").read_text(encoding="utf-8").splitlines()
    gevonden = gekeurd(tmp_path, geval.read_text(encoding="utf-8"), geval.parent.name)
    assert [regel(bevinding) for bevinding in gevonden] == verwacht


@pytest.mark.parametrize("geval", GEVALLEN, ids=lambda pad: f"{pad.parent.name}/{pad.stem}")
def test_wie_drukt_vindt_dezelfde_fouten(geval: Path, tmp_path: Path) -> None:
    resultaat = laad(schrijf_kaartje(tmp_path, geval.read_text(encoding="utf-8")))
    bestanden = {document.bestand for document in resultaat.documenten}
    fouten = [b for b in keur(resultaat, PEILDATUM) if b.ernst is Ernst.FOUT]
    assert list(zoek_fouten(resultaat, PEILDATUM, bestanden)) == [
        b for b in fouten if b.vindplaats.bestand in bestanden
    ]
    assert zoek_fouten(resultaat, PEILDATUM, ()) == ()


@pytest.mark.parametrize("toets", TOETSEN)
def test_elke_toets_heeft_een_geval_dat_goed_is_en_een_dat_fout_is(toets: str) -> None:
    leeg = {not pad.read_bytes() for pad in (MAP / toets).glob("*.verwacht")}
    assert leeg == {True, False}


def voorbeelden(uitleg: str) -> tuple[str, str]:
    """Take the two examples out of an explanation."""
    _, _, rest = uitleg.partition("\nGoed:\n\n")
    goed, _, fout = rest.partition("\nFout:\n\n")
    return dedent(goed), dedent(fout)


@pytest.mark.parametrize("toets", UITLEG)
def test_de_voorbeelden_in_de_uitleg_kloppen(toets: str, tmp_path: Path) -> None:
    goed, fout = voorbeelden(UITLEG[toets])
    assert gekeurd(tmp_path / "goed", goed, toets) == []
    assert gekeurd(tmp_path / "fout", fout, toets)


@pytest.mark.parametrize("toets", UITLEG)
def test_een_goed_voorbeeld_is_ook_verder_goed(toets: str, tmp_path: Path) -> None:
    goed, _ = voorbeelden(UITLEG[toets])
    gevonden = gekeurd(tmp_path, goed)
    verder = [b for b in gevonden if b.ernst is not Ernst.TIP and not b.aanvaard]
    assert verder == []
