"""`--vorm drukkerij`: read back from the PDF, as the program of a shop would."""

import io
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from aanroep import Antwoord, roep
from drukproef import MM
from hulp.kaartje import schrijf_kaartje
from PIL import Image
from pypdf import PageObject, PdfReader
from pypdf.generic import ContentStream

from kaart.drukwerk.pers.drukbrief import PAPIERSOORTEN, Drukbriefvraag, schrijf_drukbrief
from kaart.drukwerk.pers.drukkerij import Drukbaar, eerste_bladzijden
from kaart.drukwerk.pers.inkt import Inkt, in_inkt, inkt_van
from kaart.handelingen import PRODUCTEN

ZWART = [0.0, 0.0, 0.0, 1.0]
_KLEURWOORDEN = {b"k", b"K", b"g", b"G", b"rg", b"RG", b"scn", b"SCN", b"sc", b"SC"}


def laat_drukken(kaart: Path, *woorden: object) -> Antwoord:
    return roep("drukwerk", "--map", kaart, "--peildatum", "2026-11-21", *woorden)


def bewerkingen(bladzijde: PageObject) -> Iterator[tuple[list[Any], bytes]]:
    inhoud = bladzijde.get_contents()
    if inhoud is not None:
        yield from inhoud.operations
    bronnen: Any = bladzijde["/Resources"]
    for vorm in bronnen.get("/XObject", {}).values():
        if vorm.get_object()["/Subtype"] == "/Form":
            yield from ContentStream(vorm.get_object(), None).operations


def kleuren(bladzijde: PageObject) -> set[tuple[bytes, int]]:
    """Return with which words the page chooses a colour, and from how many numbers."""
    return {(w, len(g)) for g, w in bewerkingen(bladzijde) if w in _KLEURWOORDEN}


def tekstkleuren(bladzijde: PageObject) -> set[tuple[float, ...]]:
    """Return the inks in which there are letters."""
    stapel: list[tuple[float, ...] | None] = []
    inkt: tuple[float, ...] | None = None
    gevonden = set()
    for waarden, woord in bewerkingen(bladzijde):
        if woord == b"q":
            stapel.append(inkt)
        elif woord == b"Q":
            inkt = stapel.pop()
        elif woord == b"k":
            inkt = tuple(float(w) for w in waarden)
        elif woord in {b"Tj", b"TJ"}:
            gevonden.add(inkt)
    return {g for g in gevonden if g is not None}


def balkjes(bladzijde: PageObject) -> list[tuple[float, float, float, float]]:
    """Return what is filled, in mm from the top left of the sheet as it is cut: x0, y0, x1, y1."""
    stapel: list[list[float]] = []
    plek, punten, gevonden = [1.0, 0, 0, 1, 0, 0], [], []
    links, boven = float(bladzijde.trimbox.left), float(bladzijde.trimbox.top)
    for waarden, woord in bewerkingen(bladzijde):
        if woord == b"q":
            stapel.append(plek)
        elif woord == b"Q":
            plek = stapel.pop()
        elif woord == b"cm":
            a, b, c, d, e, f = (float(w) for w in waarden)
            p, q, r, s, t, u = plek
            plek = [
                a * p + b * r,
                a * q + b * s,
                c * p + d * r,
                c * q + d * s,
                e * p + f * r + t,
                e * q + f * s + u,
            ]
        elif woord in {b"m", b"l"}:
            x, y = (float(w) for w in waarden)
            punten.append(
                (x * plek[0] + y * plek[2] + plek[4], x * plek[1] + y * plek[3] + plek[5])
            )
        elif woord == b"f":
            xs = [(x - links) / MM for x, _ in punten]
            ys = [(boven - y) / MM for _, y in punten]
            gevonden.append((min(xs), min(ys), max(xs), max(ys)))
            punten = []
        elif woord in {b"S", b"n"}:
            punten = []
    return gevonden  # fmt: skip


def maten(bladzijde: PageObject, kader: str) -> tuple[float, float, float, float]:
    """Return a box in mm: left, bottom, width, height."""
    hoeken: Any = bladzijde[kader]
    x0, y0, x1, y1 = (float(v) / MM for v in hoeken)
    return round(x0, 1), round(y0, 1), round(x1 - x0, 1), round(y1 - y0, 1)


# Eleven wijken, one with a long name: with so many there is little room for each.
WIJKEN = ["Aan Zee", "Centrum", "Dorp", "Haven", "Meer", "Molenwijk", "Oost", "Over het Spoor",
          "Vleuten-De Grote Meern", "West"]  # fmt: skip


WIJK = """\
# data/wijken/{id}.yaml
naam: {naam}
# data/organisaties/huis-{id}.yaml
naam: Huis {naam}
organisatievorm: bewonersinitiatief
omschrijving: Bewoners eten samen.
themas: [eenzaamheid]
doelgroepen: [iedereen]
werkgebied: [{id}]
contacten: [{{functie: algemeen, telefoon: "030 123 45 67"}}]
bronnen: [{{document: Folder}}]
gecontroleerd: {{op: 2026-02, hoe: bezoek}}
"""


@pytest.fixture(scope="module")
def stad(tmp_path_factory: pytest.TempPathFactory) -> Path:
    plek = tmp_path_factory.mktemp("stad")
    stukken = (WIJK.format(id=naam.lower().replace(" ", "-"), naam=naam) for naam in WIJKEN)
    schrijf_kaartje(plek, "".join(stukken))
    return plek


@pytest.fixture(scope="module")
def map_(stad: Path) -> PdfReader:
    antwoord = laat_drukken(stad, "map", "--vorm", "drukkerij")
    plek = stad / "drukwerk" / "map-drukkerij"
    assert antwoord.code == 0, antwoord.fout
    assert antwoord.uit.endswith(f"{plek}.txt: voor de drukkerij\n")
    return PdfReader(f"{plek}.pdf")


def test_elke_bladzijde_heeft_3_mm_afloop_en_zegt_waar_de_snede_is(map_: PdfReader) -> None:
    for bladzijde in map_.pages:
        assert maten(bladzijde, "/MediaBox") == (0, 0, 154, 216)
        assert maten(bladzijde, "/BleedBox") == (0, 0, 154, 216)
        assert maten(bladzijde, "/TrimBox") == (3, 3, 148, 210)
        assert "/Annots" not in bladzijde


def test_alles_is_inkt_en_zwarte_letters_zijn_een_inkt(map_: PdfReader) -> None:
    woorden = {w for bladzijde in map_.pages for w in kleuren(bladzijde)}
    assert woorden == {(b"k", 4), (b"K", 4)}  # the QR codes and lines too
    letters = {inkt for bladzijde in map_.pages for inkt in tekstkleuren(bladzijde)}
    zonder_kleur = [inkt for inkt in letters if not any(inkt[:3])]
    assert zonder_kleur == [(0, 0, 0, 1)]  # nothing in a grid of dots


def test_de_gewone_pdf_is_voor_een_scherm(stad: Path) -> None:
    """What this file looks at says no: light instead of inks, and no room to cut."""
    laat_drukken(stad, "bladen", "--organisatie", "maatje-meer")
    (bladzijde,) = PdfReader(stad / "drukwerk" / "bladen.pdf").pages
    assert {w for w, _ in kleuren(bladzijde)} & {b"scn", b"SCN"}
    assert "/TrimBox" not in bladzijde
    grepen = [b for b in balkjes(bladzijde) if b[2] > 135 and b[3] - b[1] > 5]
    assert [(round(x0, 1), round(x1, 1)) for x0, _, x1, _ in grepen] == [(139.8, 143)]
    # 5 mm stays free: no printer in an office gets there


def test_de_tabbladen_lopen_van_de_rand_af_en_liggen_nooit_over_elkaar(map_: PdfReader) -> None:
    grepen: set[tuple[float, float]] = set()
    for bladzijde in map_.pages:
        for x0, y0, x1, y1 in balkjes(bladzijde):
            if (x0 < 0 or x1 > 148) and y1 - y0 > 5:
                assert round(min(x0, 148 - x1), 1) == -3
                grepen.add((round(y0, 1), round(y1, 1)))
    op_volgorde = sorted(grepen)
    assert len(op_volgorde) == len(WIJKEN) + 2  # Noord, and Stad
    assert all(boven[1] < onder[0] for boven, onder in pairwise(op_volgorde))
    assert op_volgorde[0][0] >= 10
    assert op_volgorde[-1][1] <= 200


def test_elk_los_blad_begint_op_een_voorkant(map_: PdfReader) -> None:
    assert len(map_.pages) % 2 == 0
    rug_links = [b for nr, b in enumerate(map_.pages) if nr % 2 == 0]
    assert all(b.extract_text() for b in rug_links)  # no blank front


def test_de_brief_zegt_wat_de_drukker_moet_weten(stad: Path, map_: PdfReader) -> None:
    brief = (stad / "drukwerk" / "map-drukkerij.txt").read_text(encoding="utf-8")
    assert brief.startswith("Voor de drukkerij: Sociale kaart van Voorbeeldstad: contactenmap\n")
    assert "A5, 148 × 210 mm na snijden, 154 × 216 mm met afloop" in brief
    assert f"{len(map_.pages)} bladzijden: {len(map_.pages) // 2} stuks, dubbelzijdig" in brief


@pytest.mark.parametrize(
    ("woorden", "gesneden"),
    [
        (("kaartjes", "--wijk", "Noord"), {(85, 54)}),
        (("poster", "--wijk", "Noord"), {(297, 420)}),
        (("formulier", "--organisatie", "maatje-meer"), {(148, 210)}),
    ],
)
def test_ook_wat_geen_map_is(
    stad: Path, tmp_path: Path, woorden: tuple[str, ...], gesneden: set[tuple[int, int]]
) -> None:
    pdf = tmp_path / "proef.pdf"
    antwoord = laat_drukken(stad, *woorden, "--vorm", "drukkerij", "-o", pdf)
    assert antwoord.code == 0, antwoord.fout
    bladzijden = PdfReader(pdf).pages
    assert {maten(b, "/TrimBox")[2:] for b in bladzijden} == gesneden
    assert {w for b in bladzijden for w, _ in kleuren(b)} <= {b"k", b"K"}
    assert (tmp_path / "proef-drukkerij.txt").exists()


def logo(kleur: str, meer: str = "") -> bytes:
    vlak = f'<rect width="30" height="10" fill="{kleur}" {meer}/>'
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" width="30" height="10">{vlak}</svg>'
    return svg.encode()


def png(kleur: tuple[int, ...]) -> bytes:
    doel = io.BytesIO()
    Image.new("RGBA" if len(kleur) > 3 else "RGB", (30, 10), kleur).save(doel, "png")
    return doel.getvalue()


@pytest.mark.parametrize(
    ("naam", "inhoud", "drukt", "let_op"),
    [
        ("logo.svg", logo("#000"), "alleen zwart (1/1)", ()),
        ("logo.svg", logo("#c81e1e"), "vierkleurendruk (CMYK) op elke bladzijde", ()),
        ("logo.svg", logo("#000", 'opacity="0.5"'), "alleen zwart (1/1)", ("doorzichtig",)),
        ("logo.png", png((200, 30, 30)), "vierkleurendruk (CMYK) op elke bladzijde", ("RGB",)),
        ("logo.png", png((200, 30, 30, 99)), "vierkleurendruk (CMYK) op elke bladzijde",
         ("RGB", "doorzichtig")),
    ],
)  # fmt: skip
def test_een_logo_wordt_inkt_of_genoemd(
    tmp_path: Path, naam: str, inhoud: bytes, drukt: str, let_op: tuple[str, ...]
) -> None:
    keuze = f'drukwerk:\n  kleur: "#000000"\n  logo: {naam}\n'
    stad = "naam: Voorbeeld\ngemeente:\n  naam: Voorbeeldstad\n"
    schrijf_kaartje(tmp_path, f"# data/kaart.yaml\n{stad}{keuze}")
    (tmp_path / "templates").mkdir()
    (tmp_path / "templates" / naam).write_bytes(inhoud)
    laat_drukken(tmp_path, "poster", "--wijk", "Noord", "--vorm", "drukkerij")
    brief = (tmp_path / "drukwerk" / "poster-drukkerij.txt").read_text(encoding="utf-8")
    assert f"Druk         {drukt}\n" in brief
    assert [woord for woord in ("RGB", "doorzichtig") if woord in brief] == list(let_op)


def test_namen_en_een_proefvel_gaan_niet_naar_een_drukkerij(stad: Path) -> None:
    for woorden, zin in (
        (("bladen", "--voor", "deelnemers", "--uitgave", "2026-1"), "Namen van mensen gaan niet"),
        (("kaartjes", "--proefvel"), "Een proefvel is voor de printer op kantoor"),
        (("verspreiding",), "Bij verspreiding kan --vorm zijn: pdf, png"),
    ):
        antwoord = laat_drukken(stad, *woorden, "--vorm", "drukkerij")
        assert (antwoord.code, antwoord.uit) == (2, "")
        assert zin in antwoord.fout


@pytest.mark.parametrize(
    ("licht", "inkt"),
    [
        ([0.0], Inkt(0, 0, 0, 1)),
        ([0.102, 0.102, 0.102], Inkt(0, 0, 0, 1)),  # the ink of the templates
        ([0.29], Inkt(0, 0, 0, 1)),  # and their grey: letters are no grid of dots
        ([0.35], Inkt(0, 0, 0, 1)),
        ([0.36], Inkt(0, 0, 0, 0.64)),
        ([1.0], Inkt(0, 0, 0, 0)),
        ([0.706, 0.749, 0.761], Inkt(0, 0, 0, 0.261)),  # nearly grey is grey
        ([1.0, 0.0, 0.0], Inkt(0, 1, 1, 0)),
        ([0.06, 0.3, 0.36], Inkt(0.833, 0.167, 0, 0.64)),
    ],
)
def test_van_licht_naar_inkt(licht: list[float], inkt: Inkt) -> None:
    assert inkt_van(licht) == inkt


@pytest.mark.parametrize(
    ("inhoud", "omgezet", "kleurt"),
    [
        (b"q /c0 cs 0 scn f", b"q /c0 cs 0 0 0 1 k f", False),
        (b"/c1 CS 1 0 0 SCN S", b"/c1 CS 0 1 1 0 K S", True),
        (b".5 g 1 0 0 RG", b"0 0 0 0.5 k 0 1 1 0 K", True),
        (b"0 0 0 1 k", b"0 0 0 1 k", False),
        (b"0.2 0 0 1 k", b"0.2 0 0 1 k", True),
        (b"/P0 scn", b"/P0 scn", False),  # a pattern
        (rb"[(1 0 0 rg \) (0 g))] TJ", rb"[(1 0 0 rg \) (0 g))] TJ", False),  # letters
        (b"1 0 0 1 5 5 cm 12 Tf", b"1 0 0 1 5 5 cm 12 Tf", False),
    ],
)
def test_een_bladzijde_in_inkt(inhoud: bytes, omgezet: bytes, kleurt: bool) -> None:
    assert in_inkt(inhoud) == (omgezet, kleurt)


def test_waar_elk_stuk_begint() -> None:
    assert eerste_bladzijden([1, 2, 3, 1]) == [1, 3, 5, 9]


BRIEF = """\
Voor de drukkerij: Sociale kaart van Utrecht: netwerk

Bestand      netwerk-1.pdf, netwerk-2.pdf
Formaat      bladzijde 1-2, 5: A5, 148 × 210 mm na snijden, 154 × 216 mm met afloop;
             bladzijde 3-4: A4, 210 × 297 mm na snijden, 216 × 303 mm met afloop
Omvang       5 bladzijden, eenzijdig
Oplage       ...... stuks (vul in voordat u dit verstuurt)
Druk         vierkleurendruk (CMYK) op 2 bladzijden; de rest alleen zwart
Papier       120 g/m², mat
Afwerking    niet vouwen

De PDF
- Afloop 3 mm rondom. TrimBox is het gesneden blad, BleedBox het blad met afloop. Er
  staan geen snijtekens in.
- Druk op ware grootte: niet passend maken, niet verkleinen.
- Alle letters zijn ingesloten. Er is geen overdruk en geen link.
- Zwart is 100 % K, zonder andere inkt eronder. Grijs is een raster van K.
- Dit is geen PDF/X: er zit geen kleurprofiel in. Alles is DeviceCMYK; kies zelf het
  profiel van uw pers en papier.
- Let op: op bladzijde 2 staat een plaatje in RGB (het logo). Zet het om, of vraag
  ons een logo als svg.
- Let op: op bladzijde 2 is iets doorzichtig (het logo). Maak het plat voor u drukt.
"""


def test_van_elk_product_voor_een_drukkerij_is_bekend_op_welk_papier() -> None:
    gedrukt = {naam for naam, soort in PRODUCTEN.items() if "drukkerij" in soort.vormen}
    assert gedrukt == set(PAPIERSOORTEN) - {"programma"}  # of the month: another command
    assert set(PRODUCTEN) - gedrukt == {"verspreiding"}  # to walk round with


def test_een_brief_in_zijn_geheel() -> None:
    a4, a5, titel = (210, 297), (148, 210), "Sociale kaart van Utrecht: netwerk"
    delen = [
        Drukbaar(b"", titel, (a5, a5, a4), in_kleur=(1,), met_plaatje=(2,), doorzichtig=(2,)),
        Drukbaar(b"", titel, (a4, a5), in_kleur=(2,), met_plaatje=()),
    ]
    namen = ["netwerk-1.pdf", "netwerk-2.pdf"]
    vraag = Drukbriefvraag(namen, PAPIERSOORTEN["netwerk"], "iso838", dubbelzijdig=False)
    assert schrijf_drukbrief(vraag, delen) == BRIEF


def test_de_brief_van_een_map() -> None:
    deel = Drukbaar(b"", "Map", ((148, 210),) * 8, in_kleur=(), met_plaatje=())
    vraag = Drukbriefvraag(
        ["map.pdf"], PAPIERSOORTEN["map"], "a5-6ring", dubbelzijdig=True, oplage="40", tabbladen=[5]
    )
    regels = schrijf_drukbrief(vraag, [deel]).splitlines()
    for regel in (
        "Oplage       40",
        "Druk         alleen zwart (1/1)",
        "Tabbladen    bladzijde 5 (met hun achterkant) op 200 tot 250 g/m²",
        "Gaten        6 gaten voor een A5-ringband, hart 12 mm van de rug, op 32, 51, 70,",
    ):
        assert regel in regels
