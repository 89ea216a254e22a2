"""Templates are for people to change: a mistake names the template, the line and what it means."""

import os
import re
from pathlib import Path

import pytest
from drukproef import druk, maak_bladen, maak_stad, organisatie, pdf_van, tekst_van

from kaart.basis.ingebouwd import SJABLONEN
from kaart.drukwerk.blad.blad import Blad
from kaart.drukwerk.pers.sjabloon import Sjablonen, SjabloonFout, herken, lees_sjablonen, vul_in


@pytest.fixture
def eigen(tmp_path: Path) -> Path:
    """Return the template folder of a map."""
    plek = tmp_path / "templates"
    plek.mkdir()
    return plek


def bladen() -> list[Blad]:
    return maak_bladen(maak_stad(proef=organisatie()))


def pas_aan(eigen: Path, naam: str, oud: str, nieuw: str) -> int:
    """Put a changed template in the folder of the map; return the line that was changed."""
    tekst = (SJABLONEN / naam).read_text(encoding="utf-8")
    assert oud in tekst
    (eigen / naam).write_text(tekst.replace(oud, nieuw, 1), encoding="utf-8")
    return tekst[: tekst.index(oud)].count("\n") + 1


def fout_van(eigen: Path) -> str:
    with pytest.raises(SjabloonFout) as fout:
        druk(bladen(), eigen_sjablonen=eigen)
    return str(fout.value)


def test_een_eigen_sjabloon_gaat_voor_de_rest_blijft(eigen: Path) -> None:
    pas_aan(eigen, "blad.typ.j2", '"Voor wie"', '"Voor jou"')
    tekst = tekst_van(pdf_van(druk(bladen(), eigen_sjablonen=eigen)).pages[0])
    assert "Voor jou Iedereen." in tekst
    assert "Contact" in tekst


def test_een_eigen_kleur_werkt_zonder_de_rest_over_te_nemen(eigen: Path) -> None:
    pas_aan(eigen, "stijl.typ", '"#0f4c5c"', '"#8c1d18"')
    assert druk(bladen(), eigen_sjablonen=eigen).pdf != druk(bladen()).pdf


@pytest.mark.parametrize(
    ("oud", "nieuw", "melding"),
    [
        ("{{ i.kern }}", "{{ i.kernn }}", "kernn"),
        ("{{ i.kern }}", "{{ i.kern", "een waarde staat tussen"),
        ("{{ i.kern }}", "{{ i.themas }}", "dit is een lijst en geen tekst"),
        ("{{ i.kern }}", "{{ i.kern | groter }}", "groter bestaat niet"),
        ("{{ i.kern }}", "{{ i.__class__.__mro__ }}", "dit mag een sjabloon niet"),
        ("{{ i.kern }}", "{{ range(10 ** 9) | list }}", "dit gaat te lang door"),
        ("#kern({{ i.kern }})", "#kerm({{ i.kern }})", "kerm bestaat niet"),
        ("#kern({{ i.kern }})", "#kern({{ i.kern }}", "een haakje, * of _ is nergens gesloten"),
        ("#kern({{ i.kern }})", '#read("/etc/passwd") // {{ i.kern }}', "er niet"),
        ("#kern({{ i.kern }})", '#read("../../geheim") // {{ i.kern }}', "geen goede Typst"),
    ],
)
def test_een_fout_noemt_sjabloon_en_regel(eigen: Path, oud: str, nieuw: str, melding: str) -> None:
    regel = pas_aan(eigen, "blad.typ.j2", oud, nieuw)
    assert (tekst := fout_van(eigen)).startswith("Fout in sjabloon blad.typ.j2")
    assert melding in tekst
    assert re.search(rf"regel {regel}(, kolom \d+)?:", tekst) or "geen goede" in tekst


def test_een_fout_in_de_stijl_noemt_de_regel(eigen: Path) -> None:
    regel = pas_aan(eigen, "stijl.typ", "fill: grijs", "fill: griijs")
    assert fout_van(eigen).startswith(f"Fout in sjabloon stijl.typ, regel {regel}, kolom ")
    assert "griijs bestaat niet; staat het goed gespeld?" in fout_van(eigen)


def test_een_lettertype_dat_er_niet_is_is_een_fout_en_geen_stil_ander_lettertype(
    eigen: Path,
) -> None:
    pas_aan(eigen, "stijl.typ", '"Noto Sans", ', '"Comic Sans MS", ')
    assert "het lettertype comic sans ms is er niet" in fout_van(eigen)


def test_wat_niet_voor_iedereen_te_lezen_is_wordt_niet_gedrukt(eigen: Path) -> None:
    pas_aan(eigen, "stijl.typ", "alt: uitleg, ", "")
    kaart = maak_stad(proef=organisatie(website="https://voorbeeld.example"))
    with pytest.raises(SjabloonFout, match="niet voor iedereen te lezen"):
        druk(maak_bladen(kaart), eigen_sjablonen=eigen)


def test_pakketten_van_het_internet_worden_niet_gehaald(eigen: Path) -> None:
    pas_aan(eigen, "stijl.typ", "#let groot", '#import "@preview/cetz:0.3.0"\n#let groot')
    assert "pakketten van het internet worden niet gebruikt" in fout_van(eigen)


def test_een_sjabloon_dat_zichzelf_invoegt_houdt_op(eigen: Path) -> None:
    pas_aan(eigen, "slot.typ.j2", "slot[", '{% include "slot.typ.j2" %}\nslot[')
    assert "slot.typ.j2" in fout_van(eigen)


@pytest.mark.skipif(not hasattr(os, "symlink"), reason="no links here")
def test_koppelingen_worden_niet_gevolgd(eigen: Path, tmp_path: Path) -> None:
    geheim = tmp_path / "geheim.txt"
    geheim.write_text("van een ander", encoding="utf-8")
    (eigen / "blad.typ.j2").symlink_to(geheim)
    (eigen / "foto.svg").symlink_to(geheim)
    (eigen / "map.typ").mkdir()
    sjablonen = lees_sjablonen(SJABLONEN, eigen)
    assert "van een ander" not in sjablonen.bronnen["blad.typ.j2"]
    assert "foto.svg" not in sjablonen.materiaal
    assert druk(bladen(), eigen_sjablonen=eigen).pdf == druk(bladen()).pdf
    (tmp_path / "elders").symlink_to(eigen)
    with pytest.raises(SjabloonFout, match="elders: deze map is een koppeling"):
        lees_sjablonen(tmp_path / "elders")


def test_alleen_wat_een_sjabloon_nodig_heeft_gaat_mee(eigen: Path) -> None:
    for naam in ("logo.svg", "lijst.csv", "typst.py", "geheim.env"):
        (eigen / naam).write_text("<svg/>", encoding="utf-8")
    assert set(lees_sjablonen(eigen).materiaal) == {"logo.svg"}


def test_een_sjabloon_in_een_andere_codering(eigen: Path) -> None:
    (eigen / "blad.typ.j2").write_bytes(b"\xff\xfe")
    assert fout_van(eigen) == "Fout in sjabloon blad.typ.j2: dit bestand is geen UTF-8"


def test_een_regel_typst_wordt_teruggevonden_in_zijn_sjabloon() -> None:
    sjablonen = Sjablonen({"a": "#x({{ y }})\n\n#z({{ y }})", "b": "#z({{ y }}) "}, {}, ())
    assert herken(sjablonen, '  #x("\\u{22}")') == ("a", 1)
    assert herken(sjablonen, '#z("a")') is None  # it could be either
    assert herken(sjablonen, "iets anders") is None
    # A line that could have made anything gives way to one that says more.
    vaag = Sjablonen({"a": "#{{ x }}\n#kern({{ x }})"}, {}, ())
    assert herken(vaag, '#kern("a")') == ("a", 2)


def test_een_sjabloon_dat_er_niet_is() -> None:
    with pytest.raises(SjabloonFout, match="het sjabloon weg is er niet"):
        vul_in(Sjablonen({"a": '{% include "weg" %}'}, {}, ()), "a", {})
