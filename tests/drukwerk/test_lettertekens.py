"""A character that no font has is found before Typst stumbles over it."""

import io
import unicodedata
from pathlib import Path

import pytest
import typst
from drukproef import druk, maak_bladen, maak_stad, organisatie
from pypdf import PdfReader

from kaart.basis.fouten import KaartFout
from kaart.basis.ingebouwd import LETTERTYPEN
from kaart.basis.lettertekens import dekking, eis_tekens, ontbrekend, teken_in_woorden

TEKST = ["Łódź çağ İstanbul ğüşöç Ωμέγα Київ مرحبا ☐ → ☎ é ñ", "e\u0301 ŵ ĝ ĉ ạ"]


def test_de_talen_van_de_stad_zijn_te_drukken() -> None:
    assert ontbrekend(TEKST, (LETTERTYPEN,)) == []


def test_wat_niet_kan_staat_er_een_keer_en_in_volgorde() -> None:
    assert ontbrekend(["een 😀 en 中", "中"], (LETTERTYPEN,)) == ["😀", "中"]
    assert teken_in_woorden("😀") == "“😀” (U+1F600)"


def test_wat_geen_blad_is_wordt_geweigerd_met_de_tekst_erbij() -> None:
    eis_tekens(TEKST, (LETTERTYPEN,))
    with pytest.raises(KaartFout, match=r"U\+1F600\); het staat in “een 😀”"):
        eis_tekens(["goed", "een 😀"], (LETTERTYPEN,))


def test_tekens_die_een_nummer_achterstevoren_kunnen_zetten_worden_niet_gedrukt() -> None:
    for teken in "\u202e\u2066\x07\x00\ue000\ufeff\x7f":
        assert ontbrekend([f"030{teken}123"], (LETTERTYPEN,)) == [teken]
    assert teken_in_woorden("\u202e") == "U+202E"


def test_alles_wat_de_lettertypen_zeggen_te_hebben_drukt_typst_ook(tmp_path: Path) -> None:
    """The table is read by us, the glyphs by Typst: PDF/UA stops at the first that is missing."""
    tekens = [
        chr(code)
        for code in sorted(dekking((LETTERTYPEN,)))
        if not ontbrekend([chr(code)], (LETTERTYPEN,))
    ]
    assert len(tekens) > 2000
    codes = [f"\\u{{{ord(teken):x}}} " for teken in tekens]
    regels = ["".join(codes[begin : begin + 20]) for begin in range(0, len(codes), 20)]
    inhoud = "\n\n".join(f'#"{regel}" #strong("{regel}")' for regel in regels)
    stijl = (Path(LETTERTYPEN).parent / "stijl.typ").read_text(encoding="utf-8")
    (tmp_path / "stijl.typ").write_text(stijl, encoding="utf-8")
    (tmp_path / "standen.json").write_text("{}", encoding="utf-8")
    (tmp_path / "t.typ").write_text(
        f'#import "stijl.typ": *\n#show: opmaak.with("x")\n= Kop\n{inhoud}',
        encoding="utf-8",
    )
    pdf = typst.compile(
        str(tmp_path / "t.typ"), root=str(tmp_path), font_paths=[str(LETTERTYPEN)],
        ignore_system_fonts=True, pdf_standards=["ua-1"],
    )  # fmt: skip
    gelezen = "".join(b.extract_text() for b in PdfReader(io.BytesIO(pdf)).pages)
    zichtbaar = {t for t in tekens if unicodedata.category(t)[0] in "LN"}
    assert len(zichtbaar - set(gelezen)) < 20  # a few are written as their twin (Å, Ω)


def test_een_blad_met_zon_teken_wordt_bij_naam_geweigerd_en_de_rest_gedrukt() -> None:
    kaart = maak_stad(
        goed=organisatie(naam="Goed"), emoji=organisatie(naam="Blij", omschrijving="Wij lachen 😀.")
    )
    proef = druk(maak_bladen(kaart))
    assert [blad.inhoud.naam for blad in proef.bladen] == ["Goed"]
    (geweigerd,) = proef.geweigerd
    assert (geweigerd.id, geweigerd.naam) == ("emoji", "Blij")
    assert "“😀” (U+1F600)" in geweigerd.reden


def test_zijn_alle_bladen_geweigerd_dan_is_er_geen_pdf() -> None:
    proef = druk(maak_bladen(maak_stad(emoji=organisatie(naam="😀"))))
    assert (proef.pdf, proef.bladen) == (b"", ())
    assert len(proef.geweigerd) == 1
