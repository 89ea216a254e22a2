"""The QR codes, read from the picture of a page as a telephone does."""

import io
from collections.abc import Callable
from functools import cache
from itertools import chain

import pytest
import segno
import zxingcpp
from drukproef import druk, maak_bladen, maak_stad, organisatie
from kaartproef import helper, kies, maak_kaartstad
from oplage import OPDRACHT, SITE, pdf_van, stad
from PIL import Image, ImageFilter

from kaart.drukwerk.kaartjes.kaartjes import maak_kaartjes
from kaart.drukwerk.kaartjes.kaartvellen import leg_kaartjes
from kaart.drukwerk.pers.beeld import maak_beelden
from kaart.drukwerk.pers.drukvel import maak_drukvel
from kaart.drukwerk.pers.indeling import twee_op_een
from kaart.drukwerk.pers.product import Product
from kaart.drukwerk.pers.vellen import VELLEN

BELLEN = ["tel:0302222222", "tel:08001234"]
SCHERP = 200
# As long as fits in the code of a sheet, and of a card.
LANG_BLAD, LANG_KAARTJE = (
    f"https://samen.example/{'doe-mee/' * 40}"[:lengte] for lengte in (200, 84)
)


@cache
def beelden(pdf: bytes, ppi: int = 110) -> tuple[Image.Image, ...]:
    return tuple(Image.open(io.BytesIO(png)).convert("L") for png in maak_beelden(pdf, ppi))


def codes(beeld: Image.Image) -> list[zxingcpp.Barcode]:
    gelezen = zxingcpp.read_barcodes(beeld)
    assert all(code.format == zxingcpp.BarcodeFormat.QRCode for code in gelezen)
    return gelezen


def lees(pdf: bytes) -> list[list[str]]:
    """Return what the codes of each page hold."""
    return [[code.text for code in codes(beeld)] for beeld in beelden(pdf)]


def test_de_code_op_een_blad_gaat_naar_de_website_en_belt_als_die_er_niet_is() -> None:
    samen, wijkteam, buren, noodlijn = lees(pdf_van("bladen"))
    assert (samen, buren, noodlijn) == ([SITE], BELLEN[:1], BELLEN[1:])
    assert wijkteam == []  # nothing to go to, and so no code


def test_de_code_van_een_kaartje_staat_op_de_voorkant() -> None:
    assert lees(pdf_van("kaartjes")) == [[SITE], [], BELLEN[:1], [], BELLEN[1:], []]


def test_op_een_onopvallend_kaartje_staat_geen_code() -> None:
    product = maak_kaartjes(kies("veilig/niet-veilig", kaart=stad()), OPDRACHT, discreet=True)
    assert lees(product.pdf) == [[], []]


def test_een_aanvulling_heeft_de_code_van_het_blad() -> None:
    assert list(chain.from_iterable(lees(pdf_van("inlegbladen")))) == [SITE]


def test_op_vellen_voor_de_printer_zijn_de_codes_nog_te_lezen() -> None:
    bladen = maak_drukvel(pdf_van("bladen"), twee_op_een([1, 1, 1, 1]), OPDRACHT)
    assert sorted(chain.from_iterable(lees(bladen))) == sorted([SITE, *BELLEN])
    kaartjes = leg_kaartjes(Product(pdf_van("kaartjes"), ""), VELLEN[0], OPDRACHT)
    voor, achter = lees(kaartjes.pdf)
    assert (sorted(voor), achter) == (sorted([SITE, *BELLEN]), [])


@cache
def lang_blad() -> bytes:
    return druk(maak_bladen(maak_stad(lang=organisatie(website=LANG_BLAD)))).pdf


@cache
def lang_kaartje() -> bytes:
    kaart = maak_kaartstad(lang=helper(website=LANG_KAARTJE))
    return maak_kaartjes(kies("eenzaamheid/vaak-alleen", kaart=kaart), OPDRACHT).pdf


@pytest.mark.parametrize(
    ("pdf", "link"), [(lang_blad, LANG_BLAD), (lang_kaartje, LANG_KAARTJE)], ids=["blad", "kaartje"]
)
def test_ook_het_langste_adres_is_te_lezen(pdf: Callable[[], bytes], link: str) -> None:
    voorkant = beelden(pdf(), SCHERP)[0]
    (code,) = codes(voorkant)
    assert code.text == link
    hoeken = code.position
    breed = (hoeken.top_right.x - hoeken.top_left.x) * 25.4 / SCHERP
    modulen = len(segno.make(link, error="m", micro=False).matrix)
    assert breed / modulen >= 0.395
    # Out of focus, on a grey copy.
    vaag = voorkant.filter(ImageFilter.GaussianBlur(1)).point(lambda punt: 60 + punt // 2)
    assert [code.text for code in codes(vaag)] == [link]


def test_wat_geen_code_is_wordt_niet_gelezen() -> None:
    voorkant = beelden(pdf_van("bladen"))[0]
    assert codes(voorkant.crop((0, 0, voorkant.width, voorkant.height // 2))) == []
