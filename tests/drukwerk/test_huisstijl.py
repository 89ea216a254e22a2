"""A map in its own colour, with its own logo and letter, chosen in `data/kaart.yaml`."""

import re
from pathlib import Path
from typing import Any

import pytest
from drukproef import druk, maak_bladen, maak_stad, organisatie, pdf_van
from hulp.kaartje import schrijf_kaartje

from kaart.bestand.dataset import laad
from kaart.drukwerk.blad.blad import Blad
from kaart.drukwerk.pers.huisstijl import Huisstijl, HuisstijlFout, contrast_met_wit
from kaart.model import Drukwerkkeuze
from kaart.schema import heeft_vorm

LOGO = b"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 10">\
<rect width="30" height="10" fill="#123456"/></svg>"""
KAART = {"naam": "X", "gemeente": {"naam": "X"}}


@pytest.fixture
def eigen(tmp_path: Path) -> Path:
    """Return the template folder of a map, with a logo in it."""
    plek = tmp_path / "templates"
    plek.mkdir()
    (plek / "logo.svg").write_bytes(LOGO)
    return plek


def bladen() -> list[Blad]:
    return maak_bladen(maak_stad(proef=organisatie()))


def eerste_bladzijde(**anders: Any) -> tuple[set[str], set[tuple[float, ...]]]:
    """Return the letters and the colours (0 to 1, two decimals) of the first page."""
    pagina: Any = pdf_van(druk(bladen(), **anders)).pages[0]
    letters = pagina["/Resources"]["/Font"].values()
    inhoud = pagina.get_contents().get_data().decode("latin-1")
    return (
        {letter.get_object()["/BaseFont"].partition("+")[2] for letter in letters},
        {
            tuple(round(float(deel), 2) for deel in kleur.split())
            for kleur in re.findall(r"((?:[\d.]+ ){3})scn", inhoud)
        },
    )


def test_kaart_yaml_kiest_kleur_logo_en_letter(tmp_path: Path) -> None:
    drukwerk = 'drukwerk:\n  kleur: "#8c1d18"\n  logo: logo.svg\n  letter: Noto Sans\n'
    werkmap = schrijf_kaartje(tmp_path, f"# data/kaart.yaml\n{drukwerk}")
    gegevens = laad(werkmap).kaart.gegevens
    assert Huisstijl.van(gegevens.drukwerk) == ("#8c1d18", "logo.svg", "Noto Sans")


def test_zonder_keuze_is_er_niets_anders(eigen: Path) -> None:
    gewoon = druk(bladen()).pdf
    assert Huisstijl.van(Drukwerkkeuze()).invoer(()) == {}
    assert druk(bladen(), huisstijl=Huisstijl(), eigen_sjablonen=eigen).pdf == gewoon
    assert druk(bladen(), huisstijl=Huisstijl("#0f4c5c")).pdf == gewoon


def test_de_letter_gaat_voor_en_het_logo_staat_op_elk_blad(eigen: Path) -> None:
    gewoon = eerste_bladzijde(eigen_sjablonen=eigen)
    assert (0.06, 0.3, 0.36) in gewoon[1]  # #0f4c5c
    stijl = Huisstijl("#8c1d18", "logo.svg", "Noto Sans")
    letters, kleuren = eerste_bladzijde(huisstijl=stijl, eigen_sjablonen=eigen)
    assert letters == {"NotoSans-Regular", "NotoSans-Bold"}
    assert kleuren - gewoon[1] == {(0.55, 0.11, 0.09), (0.07, 0.2, 0.34)}  # ours, and the logo's
    assert gewoon[1] - kleuren == {(0.06, 0.3, 0.36)}


@pytest.mark.parametrize(
    ("huisstijl", "melding"),
    [
        (Huisstijl(kleur="#ffd400"), "drukwerk.kleur: #ffd400 is te licht om op wit te lezen"),
        (Huisstijl(logo="weg.svg"), "drukwerk.logo: weg.svg staat niet in de map templates"),
        (Huisstijl(letter="Comic Sans"), "drukwerk.letter: er is geen lettertype “Comic Sans”"),
    ],
)
def test_wat_niet_kan_noemt_de_regel_van_kaart_yaml(huisstijl: Huisstijl, melding: str) -> None:
    with pytest.raises(HuisstijlFout) as fout:
        druk(bladen(), huisstijl=huisstijl)
    assert str(fout.value).startswith(f"data/kaart.yaml, {melding}")


@pytest.mark.parametrize("naam", ["logo.png", "logo.jpg", "logo.svg"])
def test_een_logo_dat_geen_plaatje_is_heet_zo(eigen: Path, naam: str) -> None:
    (eigen / naam).write_text("Dit is een tekst.", encoding="utf-8")
    with pytest.raises(HuisstijlFout) as fout:
        druk(bladen(), huisstijl=Huisstijl(logo=naam), eigen_sjablonen=eigen)
    assert str(fout.value) == (
        f"data/kaart.yaml, drukwerk.logo: {naam} is geen plaatje dat te drukken is; "
        "bewaar het als svg, png of jpg"
    )


def test_contrast_zoals_wcag_het_telt() -> None:
    assert contrast_met_wit("#000000") == pytest.approx(21)
    assert contrast_met_wit("#ffffff") == pytest.approx(1)
    assert contrast_met_wit("#767676") == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize(
    ("sleutel", "goed", "fout"),
    [
        ("kleur", "#8c1d18", ["rood", "#fff", "#8C1D18", "#8c1d18\n", '#000000"']),
        ("logo", "logo-2.png", ["../logo.svg", "/etc/logo.svg", "logo.pdf", "logo", ".svg"]),
        ("letter", "Noto Sans", ["", 'a"b', "../x", "a\n"]),
    ],
)
def test_het_schema_laat_alleen_door_wat_kan(sleutel: str, goed: str, fout: list[str]) -> None:
    assert heeft_vorm("kaart", {**KAART, "drukwerk": {sleutel: goed}})
    for waarde in fout:
        assert not heeft_vorm("kaart", {**KAART, "drukwerk": {sleutel: waarde}}), waarde
