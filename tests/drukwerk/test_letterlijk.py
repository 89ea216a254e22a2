"""No text from a file can become code: what goes in comes out of the PDF, letter by letter."""

import io
import json
import re
import unicodedata
from pathlib import Path

import pytest
import typst
from drukproef import druk, maak_bladen, maak_stad, organisatie, pdf_van, tekst_van
from hypothesis import given, settings, strategies as st
from jinja2 import StrictUndefined
from pypdf import PdfReader

from kaart.basis.ingebouwd import LETTERTYPEN, SJABLONEN
from kaart.basis.lettertekens import dekking, ontbrekend
from kaart.drukwerk.pers.sjabloon import Sjablonen, SjabloonFout, typst_letterlijk, vul_in

VIJANDIG = [
    '#panic("x")', '#read("/etc/passwd")', "$x$ *vet* _schuin_ `raw` <label> @ref ~ -- ...",
    '"] ) } #import "@preview/x:1.0.0"', "\\u{22}", '\\" + read("a")', "// weg /* weg */",
    "{{ 7 * 7 }} {% raw %}", "= Kop\n- lijst\n+ meer\n/ term: x", "a\\", "#", "\\", '"',
    "http://voorbeeld.nl/#a", "</svg>", "&amp; <b>",
]  # fmt: skip
SJABLOON = Sjablonen({"t.typ.j2": "#metadata({{ waarde }})<w>#{{ waarde }}"}, {}, ())
# Latin, Greek and Cyrillic. Beyond those, and for rare Latin letters that are made of two parts,
# pypdf reads an accent that is a glyph of its own wrongly, and Arabic from the wrong side; other
# readers do not.
AFDRUKBAAR = "".join(
    chr(code)
    for code in sorted(dekking((LETTERTYPEN,)))
    if code < 0x530 or 0x2010 <= code < 0x2200
    if not (0x180 <= code < 0x250 and unicodedata.decomposition(chr(code)))
    if unicodedata.category(chr(code))[0] in "LNPS"
    and unicodedata.normalize("NFKC", chr(code)) == chr(code)
)


def compileer(map_: Path, bron: str) -> typst.Compiler:
    pad = map_ / "t.typ"
    pad.write_text(bron, encoding="utf-8")
    return typst.Compiler(
        str(pad), root=str(map_), font_paths=[str(LETTERTYPEN)], ignore_system_fonts=True
    )


@pytest.fixture(scope="module")
def werkplek(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("letterlijk")


def zonder_wit(tekst: str) -> str:
    return unicodedata.normalize("NFC", re.sub(r"\s", "", tekst))


@settings(deadline=None, max_examples=100)
@given(st.one_of(st.sampled_from(VIJANDIG), st.text()))
def test_een_waarde_is_voor_typst_precies_die_tekst(werkplek: Path, tekst: str) -> None:
    drukker = compileer(werkplek, vul_in(SJABLOON, "t.typ.j2", {"waarde": tekst}))
    assert json.loads(drukker.query("<w>", field="value", one=True)) == tekst


@settings(deadline=None, max_examples=40)
@given(st.text(AFDRUKBAAR, min_size=1, max_size=60))
def test_een_waarde_staat_letterlijk_in_de_pdf(werkplek: Path, tekst: str) -> None:
    assert ontbrekend([tekst], (LETTERTYPEN,)) == []
    (werkplek / "stijl.typ").write_bytes((SJABLONEN / "stijl.typ").read_bytes())
    (werkplek / "standen.json").write_text("{}", encoding="utf-8")
    stijl = '#import "stijl.typ": *\n#show: opmaak.with("x")\n#set page(width: auto)\n'
    drukker = compileer(werkplek, stijl + vul_in(SJABLOON, "t.typ.j2", {"waarde": tekst}))
    pdf = drukker.compile(format="pdf")
    assert isinstance(pdf, bytes)
    gelezen = PdfReader(io.BytesIO(pdf)).pages[0].extract_text().replace("\u200b", "")
    assert zonder_wit(gelezen) == zonder_wit(tekst)


def test_vijandige_tekst_staat_overal_op_het_blad_zoals_hij_is() -> None:
    tekst = VIJANDIG[0] + " " + VIJANDIG[2] + " " + VIJANDIG[3] + " {{ x }}"
    kaart = maak_stad(
        proef=organisatie(
            naam=tekst,
            omschrijving=tekst,
            niet_voor=tekst,
            aanmelden=tekst,
            verwijzen=tekst,
            kosten=tekst,
            onzeker=tekst,
            contacten=[{"functie": tekst, "telefoon": "030 123 45 67", "bereikbaar": tekst}],
            aanbod=[{"naam": tekst, "soort": "inloop", "omschrijving": tekst, "ruimte": tekst}],
        )
    )
    proef = druk(maak_bladen(kaart))
    assert not proef.geweigerd
    gedrukt = "".join(tekst_van(bladzijde) for bladzijde in pdf_van(proef).pages)
    assert gedrukt.replace(" ", "").count(tekst.replace(" ", "")) >= 10


@pytest.mark.parametrize("waarde", [None, 1.5, ["a"], object(), b"x", "\ud800"])
def test_wat_geen_tekst_of_getal_is_wordt_geweigerd(waarde: object) -> None:
    with pytest.raises(SjabloonFout, match=r"t\.typ\.j2, regel 1"):
        vul_in(SJABLOON, "t.typ.j2", {"waarde": waarde})


def test_een_waarde_die_er_niet_is_wordt_geweigerd() -> None:
    with pytest.raises(SjabloonFout, match="waarde bestaat niet"):
        vul_in(SJABLOON, "t.typ.j2", {})
    with pytest.raises(Exception, match="is undefined"):
        typst_letterlijk(StrictUndefined(name="x"))


@pytest.mark.parametrize(
    ("waarde", "typst_bron"),
    [
        (True, "true"),
        (3, "3"),
        (-3, "-3"),
        ("a1 b", '"a1 b"'),
        ('"', '"\\u{22}"'),
        ("é", '"\\u{e9}"'),
    ],
)
def test_alles_behalve_letters_cijfers_en_spaties_is_een_code(
    waarde: object, typst_bron: str
) -> None:
    assert typst_letterlijk(waarde) == typst_bron


def test_ook_wat_jinja_veilig_noemt_wordt_letterlijk() -> None:
    sjablonen = Sjablonen({"t": "{{ waarde | safe }}{{ '#x' }}{{ waarde ~ '\"' }}"}, {}, ())
    assert vul_in(sjablonen, "t", {"waarde": "#y"}) == '"\\u{23}y""\\u{23}x""\\u{23}y\\u{22}"'
