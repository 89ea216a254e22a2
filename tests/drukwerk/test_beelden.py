"""One page of every product, as it looks: a picture that somebody has approved.

What the words say is tested elsewhere; this is for what moves, fades or falls over something else.
The pages are compared in tiles of 4 mm, so that an engine that rounds a line differently does not
count as a change. After a change on purpose: `KAART_TEST_NEEM_OVER=1 pytest
tests/drukwerk/test_beelden.py`, and look at the new pictures beside the old ones.
"""

import io
import os
from itertools import islice
from pathlib import Path
from typing import Any

import pytest
from drukproef import maak_bladen
from oplage import OPDRACHT, PRODUCTEN, SAMEN, maak_stad, pdf_van
from PIL import Image, ImageChops

from kaart.drukwerk.blad.bladen import druk_bladen
from kaart.drukwerk.pers.beeld import maak_beelden

BEELDEN = Path(__file__).parent.parent / "gevallen" / "beelden"
TEGEL = 8  # pixels
GRENS = 12  # of 255: so much darker or lighter may a tile be
PPI = {"kaartjes": 100, "poster": 34, "bellijst": 45, "bladen-a4-groot": 40}
BLADZIJDE = {"map": 3}  # the contents, from 0; of everything else the first page


def teken(pdf: bytes, product: str) -> Image.Image:
    """Return the page of a product in sixteen greys: so it is small, and as a copier shows it."""
    nummer = BLADZIJDE.get(product, 0)
    (png,) = islice(maak_beelden(pdf, PPI.get(product, 50)), nummer, nummer + 1)
    return in_grijzen(Image.open(io.BytesIO(png)))


def in_grijzen(beeld: Image.Image) -> Image.Image:
    return beeld.convert("L").point(lambda grijs: round(grijs / 17) * 17)


def verschil(een: Image.Image, ander: Image.Image) -> int:
    """Return by how much the tile differs that differs most; another size is all the difference."""
    if een.size != ander.size:
        return 255
    _, meest = ImageChops.difference(een.reduce(TEGEL), ander.reduce(TEGEL)).getextrema()
    assert not isinstance(meest, tuple)  # one channel: grey
    return int(meest)


def neem_over(product: str, beeld: Image.Image) -> None:
    """Make this the approved picture, unless the one that is there still fits."""
    bestand = BEELDEN / f"{product}.png"
    if not bestand.exists() or verschil(beeld, Image.open(bestand)) > GRENS:
        beeld.save(bestand, optimize=True)


@pytest.mark.parametrize("product", PRODUCTEN)
def test_zo_ziet_het_eruit(product: str, tmp_path: Path) -> None:
    beeld = teken(pdf_van(product), product)
    if os.environ.get("KAART_TEST_NEEM_OVER"):
        neem_over(product, beeld)
    nieuw = tmp_path / f"{product}.png"
    beeld.save(nieuw)
    goed = BEELDEN / f"{product}.png"
    assert verschil(beeld, Image.open(goed)) <= GRENS, f"leg {nieuw} naast {goed}"


def test_er_is_een_klein_beeld_van_elk_product_en_verder_niets() -> None:
    assert {pad.stem for pad in BEELDEN.iterdir()} == set(PRODUCTEN)
    assert all(pad.stat().st_size < 20_000 for pad in BEELDEN.iterdir())


def blad(**anders: Any) -> Image.Image:
    bladen = maak_bladen(maak_stad({"samen": {**SAMEN, **anders}}))
    return teken(druk_bladen(bladen, OPDRACHT).pdf, "bladen")


def schuif(beeld: Image.Image, pixels: float) -> Image.Image:
    plaats = (1, 0, pixels, 0, 1, pixels)
    return beeld.transform(
        beeld.size, Image.Transform.AFFINE, plaats, Image.Resampling.BICUBIC, fillcolor=255
    )


@pytest.mark.parametrize(
    "anders",
    [
        {"naam": "Samen Eten"},
        {"kosten": ""},
        {"website": ""},
        {"gecontroleerd": {"op": "2019", "hoe": "telefoon"}},
        {"werkgebied": ["stad"]},
    ],
    ids=lambda anders: next(iter(anders)),
)
def test_een_andere_bladzijde_valt_op(anders: dict[str, Any]) -> None:
    assert verschil(blad(**anders), Image.open(BEELDEN / "bladen.png")) > GRENS


def test_een_millimeter_valt_op_en_een_afronding_niet() -> None:
    goed = Image.open(BEELDEN / "bladen.png")
    assert verschil(schuif(goed, 0.15), goed) <= GRENS
    assert verschil(schuif(goed, 2), goed) > GRENS  # pixels: a millimetre
    assert verschil(goed.point(lambda grijs: min(255, grijs + 40)), goed) > GRENS  # faded
    assert verschil(goed.crop((0, 0, goed.width, goed.height - 1)), goed) > GRENS
