"""`kaart sjabloon`: which templates there are, getting them, and do they still print."""

import os
from pathlib import Path

import pytest
from drukproef import PEILDATUM, pdf_van, proef, tekst_van

from kaart.basis.fouten import KaartFout, OnbekendeWaarde
from kaart.basis.ingebouwd import LETTERTYPEN, SJABLONEN
from kaart.drukwerk.pers.drukpers import Drukopdracht
from kaart.drukwerk.pers.huisstijl import Huisstijl, HuisstijlFout
from kaart.drukwerk.pers.sjabloon import SjabloonFout
from kaart.drukwerk.sjablonen.proeven import PROEVEN
from kaart.drukwerk.sjablonen.sjabloonmap import Sjabloonstand, controleer, kopieer, lees_lijst
from kaart.drukwerk.sjablonen.voorbeeld import voorbeeldkaart
from kaart.model import Kaartgegevens

OPDRACHT = Drukopdracht("Proefblad", PEILDATUM)
SJABLOONNAMEN = {pad.name for vorm in ("*.typ", "*.typ.j2") for pad in SJABLONEN.glob(vorm)}


@pytest.fixture
def eigen(tmp_path: Path) -> Path:
    return tmp_path / "templates"


def standen(eigen: Path) -> dict[str, Sjabloonstand]:
    """Return the printed ones; those of the website stand behind them."""
    return {r.naam: r.stand for r in lees_lijst(eigen) if not r.naam.startswith("website/")}


def test_de_lijst_zegt_wat_er_is_en_wat_van_de_kaart_zelf_is(eigen: Path) -> None:
    assert standen(eigen) == dict.fromkeys(SJABLOONNAMEN, Sjabloonstand.INGEBOUWD)
    kopieer(["blad", "stijl"], eigen)
    (eigen / "stijl.typ").write_text("#let x = 1", encoding="utf-8")
    (eigen / "oud.typ.j2").write_text("", encoding="utf-8")
    (eigen / "logo.svg").write_text("<svg/>", encoding="utf-8")
    anders = {
        naam: stand for naam, stand in standen(eigen).items() if stand != Sjabloonstand.INGEBOUWD
    }
    assert anders == {
        "blad.typ.j2": Sjabloonstand.GELIJK,
        "stijl.typ": Sjabloonstand.EIGEN,
        "oud.typ.j2": Sjabloonstand.LOS,
    }
    assert set(standen(SJABLONEN).values()) == {Sjabloonstand.INGEBOUWD}


def test_elk_sjabloon_van_het_blad_zegt_waar_het_voor_is(eigen: Path) -> None:
    uitleg = {regel.naam: regel.uitleg for regel in lees_lijst(eigen)}
    assert uitleg["blad.typ.j2"] == "Eén blad"
    assert all(uitleg[f"{naam}.typ.j2"] for naam in ("aanbod", "contact", "bladen", "formulier"))


def test_kopieren_overschrijft_alleen_als_het_mag(eigen: Path) -> None:
    assert kopieer(["blad.typ.j2", "blad"], eigen).geschreven == ("blad.typ.j2",)
    assert kopieer(["blad"], eigen) == ((), ())  # the same already
    (eigen / "blad.typ.j2").write_text("van mij", encoding="utf-8")
    assert kopieer(["blad"], eigen).overgeslagen == ("blad.typ.j2",)
    assert (eigen / "blad.typ.j2").read_text(encoding="utf-8") == "van mij"
    assert kopieer(["blad"], eigen, overschrijf=True).geschreven == ("blad.typ.j2",)
    assert (eigen / "blad.typ.j2").read_bytes() == (SJABLONEN / "blad.typ.j2").read_bytes()


def test_de_sjablonen_van_de_website_gaan_mee_als_je_erom_vraagt(eigen: Path) -> None:
    assert kopieer(["website/stijl.css.j2"], eigen).geschreven == ("website/stijl.css.j2",)
    kopieer(["website"], eigen)
    gekopieerd = {p.relative_to(eigen) for p in eigen.rglob("*") if p.is_file()}
    assert gekopieerd == {
        p.relative_to(SJABLONEN) for p in (SJABLONEN / "website").rglob("*") if p.is_file()
    }
    with pytest.raises(OnbekendeWaarde):
        kopieer(["website/weg.html.j2"], eigen)


def test_zonder_namen_alle_sjablonen_en_lettertypen_alleen_op_verzoek(eigen: Path) -> None:
    assert set(kopieer([], eigen).geschreven) == SJABLOONNAMEN
    assert {pad.name for pad in eigen.iterdir()} == SJABLOONNAMEN
    geschreven = kopieer(["blad"], eigen, lettertypen=True).geschreven
    assert len(geschreven) == len(list(LETTERTYPEN.iterdir()))
    assert (eigen / "lettertypen" / "OFL-NotoSans.txt").is_file()  # a letter never without licence


def test_een_naam_die_er_niet_is(eigen: Path) -> None:
    with pytest.raises(OnbekendeWaarde, match="bedoelde je formulier"):
        kopieer(["formulir"], eigen)
    assert not eigen.exists()


@pytest.mark.skipif(not hasattr(os, "symlink"), reason="no links here")
def test_door_een_koppeling_wordt_niet_geschreven(eigen: Path, tmp_path: Path) -> None:
    eigen.mkdir()
    ander = tmp_path / "ander.txt"
    ander.write_text("van een ander", encoding="utf-8")
    (eigen / "blad.typ.j2").symlink_to(ander)
    with pytest.raises(KaartFout, match="is een koppeling"):
        kopieer(["blad"], eigen, overschrijf=True)
    (tmp_path / "elders").mkdir()
    (tmp_path / "via").symlink_to(tmp_path / "elders")
    with pytest.raises(KaartFout, match="is een koppeling"):
        kopieer(["blad"], tmp_path / "via")
    assert ander.read_text(encoding="utf-8") == "van een ander"


def test_controleren_drukt_een_verzonnen_blad_en_zegt_wat_het_niet_gebruikt(eigen: Path) -> None:
    kopieer(["blad", "slot"], eigen)
    (eigen / "oud.typ.j2").write_text("{{ fout }}", encoding="utf-8")
    pad = eigen / "blad.typ.j2"
    bron = pad.read_text(encoding="utf-8")
    pad.write_text(bron.replace('"Voor wie"', '"Voor jou"'), encoding="utf-8")
    gedrukt = controleer(eigen, OPDRACHT)
    tekst = " ".join(tekst_van(b) for b in pdf_van(proef()._replace(pdf=gedrukt.pdf)).pages)
    assert "Voor jou" in tekst
    assert "Steunpunt Voorbeeld (SPV)" in tekst
    assert "vervolg" in tekst  # the back is tried as well
    assert gedrukt.niet_nagekeken == ("oud.typ.j2",)
    assert gedrukt.gevonden == ()  # nothing wrong in any product


def test_controleren_zegt_welk_sjabloon_welke_regel_en_wat(eigen: Path) -> None:
    kopieer([], eigen)
    for naam, melding in (("contact", "contact.typ.j2"), ("formulier-leeg", "formulier-leeg")):
        pad = eigen / f"{naam}.typ.j2"
        goed = pad.read_text(encoding="utf-8")
        regel = goed.count("\n") + 1
        pad.write_text(f"{goed}{{{{ bestaat_niet }}}}\n", encoding="utf-8")
        with pytest.raises(SjabloonFout, match=rf"{melding}.*regel {regel}: bestaat_niet"):
            controleer(eigen, OPDRACHT)
        pad.write_text(goed, encoding="utf-8")
    with pytest.raises(HuisstijlFout, match=r"drukwerk\.kleur"):
        controleer(eigen, OPDRACHT._replace(huisstijl=Huisstijl("#ffff00")))


def test_het_voorbeeld_is_verzonnen_maar_draagt_de_naam_van_de_kaart() -> None:
    kaart = voorbeeldkaart()._replace(gegevens=Kaartgegevens(naam="Kaart van Zeist"))
    assert voorbeeldkaart(kaart).gegevens.naam == "Kaart van Zeist"
    assert all("oorbeeld" in o.naam for o in voorbeeldkaart().organisaties.values())


@pytest.mark.parametrize("sjabloon", PROEVEN)
def test_elk_product_heeft_een_voorbeeld_dat_drukt(sjabloon: str) -> None:
    assert PROEVEN[sjabloon](voorbeeldkaart(), OPDRACHT).startswith(b"%PDF")
    assert sjabloon in SJABLOONNAMEN
