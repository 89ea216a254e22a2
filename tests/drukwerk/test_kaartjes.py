"""The cards in print, measured; and the same cards on their sheets."""

import io
import re
import struct
import zlib
from functools import cache
from typing import Any

import pytest
from drukproef import MM, tekst_van
from kaartproef import OPDRACHT, helper, kies, maak_kaartstad
from pypdf import PageObject, PdfReader

from kaart.basis.fouten import KaartFout
from kaart.drukwerk.kaartjes.kaartje import Kaartjes
from kaart.drukwerk.kaartjes.kaartjes import maak_kaartjes, qr_van
from kaart.drukwerk.kaartjes.kaartvellen import leg_kaartjes, maak_proefvel
from kaart.drukwerk.pers.beeld import maak_beelden
from kaart.drukwerk.pers.drukvel import maak_drukvel
from kaart.drukwerk.pers.indeling import twee_op_een
from kaart.drukwerk.pers.product import Product
from kaart.drukwerk.pers.vellen import A6, VELLEN, Verschuiving, achterkanten, kies_vel, voorkanten
from kaart.model import Kaartvel
from kaart.vrijgave import VrijeKaart

VEILIG = "veilig/niet-veilig"
NUMMERS = ["030 111 11 11", "030 222 22 22", "030 333 33 33", "0800 1234"]
LANG = "Stichting voor Ontmoeting en Ondersteuning van Buurtbewoners en hun Naasten"
ONMOGELIJK = "Ik zoek " + "een heel erg lang verhaal over wat ik zoek " * 12


@cache
def stad() -> VrijeKaart:
    return maak_kaartstad(
        een=helper("Samen", website="https://samen.example/"),
        twee=helper("Buren", NUMMERS[1], gecontroleerd={"op": "2019"}),
        drie=helper(f"Zorg: {LANG}", NUMMERS[2], hulpvragen=["eenzaamheid/praten"]),
        noodlijn=helper("Noodlijn", NUMMERS[3], themas=["veilig"], hulpvragen=[VEILIG]),
    )


@cache
def proef() -> Product:
    return maak_kaartjes(kies(kaart=stad()), OPDRACHT)


def bladzijden(product: Product | bytes) -> list[PageObject]:
    pdf = product if isinstance(product, bytes) else product.pdf
    return list(PdfReader(io.BytesIO(pdf)).pages)


def teksten(product: Product) -> list[str]:
    return [tekst_van(bladzijde) for bladzijde in bladzijden(product)]


def punten(bladzijde: PageObject) -> dict[str, float]:
    """Return each piece of text with its size."""
    uit: dict[str, float] = {}

    def bezoek(tekst: str, _: Any, __: Any, ___: Any, grootte: float) -> None:
        if tekst.strip():
            uit[tekst.strip()] = grootte

    bladzijde.extract_text(visitor_text=bezoek)
    return uit


def test_een_kaartje_per_bladzijde_voor_en_dan_achter_op_ware_grootte() -> None:
    assert len(bladzijden(proef())) == 6
    for bladzijde in bladzijden(proef()):
        maat = float(bladzijde.mediabox.width) / MM, float(bladzijde.mediabox.height) / MM
        assert maat == pytest.approx((85, 54), abs=0.01)
    voor, achter = teksten(proef())[:2]
    assert voor.startswith("Eenzaamheid en contact Noord Ik voel me vaak alleen. Samen")
    assert achter.startswith("Ook voor deze vraag Buren 030 222 22 22 verouderd: 2019")
    assert achter.endswith("Sociale kaart van Voorbeeldstad, 21 november 2026")


def test_elk_nummer_staat_er_als_tekst_en_het_merk_ook() -> None:
    alles = " ".join(teksten(proef()))
    assert [nummer for nummer in [*NUMMERS, "112"] if nummer not in alles] == []
    assert "gecontroleerd in oktober 2026" in alles


def test_de_vraag_is_minstens_14_punt_en_niets_is_kleiner_dan_9() -> None:
    voor = punten(bladzijden(proef())[0])
    assert voor["Ik voel me vaak alleen."] >= 14
    assert voor["030 111 11 11"] > voor["Ik voel me vaak alleen."]
    for bladzijde in bladzijden(proef()):
        assert min(punten(bladzijde).values()) >= 9


def test_de_pdf_is_toegankelijk() -> None:
    wortel: Any = PdfReader(io.BytesIO(proef().pdf)).trailer["/Root"]
    assert wortel["/MarkInfo"]["/Marked"].value
    assert wortel["/Lang"].startswith("nl")
    assert b"pdfuaid:part" in wortel["/Metadata"].get_data()
    bladwijzers = PdfReader(io.BytesIO(proef().pdf)).outline
    assert bladwijzers[0].title == "Eenzaamheid en contact"  # type: ignore[union-attr]
    assert bladwijzers[1][0].title == "Ik voel me vaak alleen."  # type: ignore[union-attr]


def test_het_zijn_steeds_dezelfde_bytes() -> None:
    vel = VELLEN[0]
    nog_eens = maak_kaartjes(kies(kaart=stad()), OPDRACHT)
    assert nog_eens == proef()
    assert leg_kaartjes(proef(), vel, OPDRACHT) == leg_kaartjes(nog_eens, vel, OPDRACHT)


def test_112_en_de_noodlijn_staan_boven_alles() -> None:
    voor = teksten(proef())[4]
    assert voor.startswith("Direct gevaar 112 Noodlijn 0800 1234 Veilig thuis")


def test_onopvallend_zegt_de_voorkant_niets_en_is_er_geen_qr_code() -> None:
    product = maak_kaartjes(kies(VEILIG, kaart=stad()), OPDRACHT, discreet=True)
    voor, achter = teksten(product)
    (nummer,) = (kaartje.nummer for kaartje in kies(VEILIG, kaart=stad()).kaartjes)
    assert voor == (
        f"Handige nummers Noord Sociale kaart van Voorbeeldstad, 21 november 2026 {nummer}"
    )
    assert f"op de voorkant: {nummer} is “Ik voel me thuis niet veilig.”" in product.opmerkingen
    assert achter.startswith("Direct gevaar 112 Noodlijn 0800 1234")
    assert b"QR-code" not in product.pdf
    assert "veilig" not in (voor + achter).casefold()


def inkt(png: bytes) -> tuple[int, int, int, int, int, int]:
    """Return the size of a picture, and the box around everything that is not white."""
    breed, hoog = struct.unpack(">II", png[16:24])
    ruw, plek = b"", 8
    while plek < len(png):
        (lengte,) = struct.unpack(">I", png[plek : plek + 4])
        if png[plek + 4 : plek + 8] == b"IDAT":
            ruw += png[plek + 8 : plek + 8 + lengte]
        plek += lengte + 12
    pixels, stap = zlib.decompress(ruw), 4
    vorige, xs, ys = bytearray(breed * stap), [], []
    for y in range(hoog):
        begin = y * (breed * stap + 1)
        soort, rij = pixels[begin], bytearray(pixels[begin + 1 : begin + 1 + breed * stap])
        for n in range(len(rij)):
            a = rij[n - stap] if n >= stap else 0
            b, c = vorige[n], vorige[n - stap] if n >= stap else 0
            paeth = min((abs(b - c), 0, a), (abs(a - c), 1, b), (abs(a + b - 2 * c), 2, c))[2]
            rij[n] = (rij[n] + (0, a, b, (a + b) // 2, paeth)[soort]) & 255
        donker = [n // stap for n in range(0, len(rij), stap) if rij[n] < 200]
        xs += donker[:1] + donker[-1:]
        ys += [y] if donker else []
        vorige = rij
    return breed, hoog, min(xs), max(xs), min(ys), max(ys)


@pytest.mark.parametrize("groot", [False, True])
def test_alles_blijft_binnen_de_veilige_rand(*, groot: bool) -> None:
    """The printer and the knife are each off by a millimetre or two."""
    product = maak_kaartjes(kies(VEILIG, kaart=stad()), OPDRACHT._replace(groot=groot))
    ppi = 36 if groot else 60
    pixel = 25.4 / ppi
    for beeld in maak_beelden(product.pdf, ppi):
        breed, hoog, links, rechts, boven, onder = inkt(beeld)
        marges = (links, breed - 1 - rechts, boven, hoog - 1 - onder)
        assert min(marges) * pixel >= 3.5 - pixel


def ladder(vraag: str, naam: str = LANG) -> Product:
    themas = {"t": {"naam": "Thema", "hulpvragen": [{"id": "v", "tekst": vraag}]}}
    kaart = maak_kaartstad(themas, een=helper(naam, hulpvragen=["t/v"]))
    return maak_kaartjes(kies(kaart=kaart), OPDRACHT)


def test_wat_niet_past_wordt_kleiner_en_dat_wordt_gezegd() -> None:
    vraag = "Ik zoek iemand die met mij meegaat, " * 3 + "en weer terug."
    product = ladder(vraag)
    (opmerking,) = product.opmerkingen
    assert opmerking.startswith("voorkant kleiner gezet, ")
    assert vraag in opmerking
    grootte = min(g for tekst, g in punten(bladzijden(product)[0]).items() if "Ik zoek" in tekst)
    assert 9 <= grootte < 14
    assert "terug." in teksten(product)[0]


def test_wat_ook_klein_niet_past_wordt_bij_naam_geweigerd() -> None:
    product = ladder(ONMOGELIJK)
    assert (product.pdf, product.verslag) == (b"", "")
    (reden,) = product.geweigerd
    assert reden == f"“{ONMOGELIJK}”: past ook met de kleinste letter niet op de voorkant"


def test_een_geweigerd_kaartje_houdt_de_andere_niet_tegen() -> None:
    vragen = [{"id": "a", "tekst": ONMOGELIJK}, {"id": "b", "tekst": "Ik wil koffie 😀."},
              {"id": "c", "tekst": "Ik wil thee."}]  # fmt: skip
    kaart = maak_kaartstad({"t": {"naam": "Thema", "hulpvragen": vragen}},
                           een=helper(themas=["t"], hulpvragen=[]))  # fmt: skip
    product = maak_kaartjes(kies(kaart=kaart), OPDRACHT)
    assert product.verslag == "1 kaartje (Noord) van 85 × 54 mm"
    assert "Ik wil thee." in teksten(product)[0]
    assert "“😀” (U+1F600)" in product.geweigerd[0]
    assert "kleinste letter" in product.geweigerd[1]


def test_twee_wijken_in_een_set_zitten_elkaar_niet_in_de_weg() -> None:
    vraag = "eenzaamheid/vaak-alleen"
    kaart = maak_kaartstad(
        noord=helper(f"{LANG} {LANG} {LANG} {LANG} {LANG}", "030 111 11 11"),
        zee=helper("Zee", "030 222 22 22", werkgebied=["aan-zee"]),
    )
    noord, zee = (kies(vraag, wijk=wijk, kaart=kaart) for wijk in ("noord", "aan-zee"))
    samen = Kaartjes(noord.kaartjes + zee.kaartjes, ())
    product = maak_kaartjes(samen, OPDRACHT)
    assert product.verslag == "1 kaartje (Aan Zee) van 85 × 54 mm"
    assert len(product.geweigerd) == 1


def test_achterop_liever_een_contact_minder_dan_geen_kaartje() -> None:
    lang = {f"o{n}": helper(f"{n} {LANG} {LANG}", f"030 111 11 1{n}") for n in range(4)}
    product = maak_kaartjes(kies("eenzaamheid/vaak-alleen", kaart=maak_kaartstad(**lang)), OPDRACHT)
    assert "niet alle contacten passen op de achterkant: “Ik voel me vaak alleen.”" in (
        product.opmerkingen
    )
    assert "1 Stichting" in teksten(product)[1]
    assert "3 Stichting" not in teksten(product)[1]


def test_wie_er_niet_is_wordt_gemeld_en_het_vangnet_ook() -> None:
    kaart = maak_kaartstad(wijkteam=helper("Team", themas=["geld"], hulpvragen=[]))
    product = maak_kaartjes(kies(kaart=kaart), OPDRACHT)
    vangnet, zonder = product.opmerkingen
    assert vangnet == (
        "niemand past, dus het vangnet staat voorop: Team bij “Ik voel me thuis niet veilig.”"
    )
    assert zonder == (
        "geen kaartje, er is niemand om te noemen: "
        "“Ik voel me vaak alleen.” en “Wie wil met mij praten?”"
    )


def test_veel_opmerkingen_worden_geteld() -> None:
    vraag = "Ik zoek iemand die met mij meegaat, " * 3 + "en weer terug."
    vragen = [{"id": f"v{n}", "tekst": f"{n} {vraag}"} for n in range(4)]
    kaart = maak_kaartstad({"t": {"naam": "Thema", "hulpvragen": vragen}},
                           een=helper(themas=["t"], hulpvragen=[]))  # fmt: skip
    (opmerking,) = maak_kaartjes(kies(kaart=kaart), OPDRACHT).opmerkingen
    assert re.fullmatch(r"voorkant kleiner gezet, tot [0-9,]+ punt: 4 kaartjes", opmerking)


def test_grote_letters_op_een_klein_vel_is_een_zin() -> None:
    gekozen = kies("eenzaamheid/vaak-alleen", kaart=stad())
    with pytest.raises(
        KaartFout, match=r"Grote letters passen niet op Avery C32011 \(85 × 54 mm\)"
    ):
        maak_kaartjes(gekozen, OPDRACHT._replace(groot=True), VELLEN[0])


def test_de_qr_code_is_nooit_te_fijn_om_te_lezen() -> None:
    (een,) = kies("eenzaamheid/vaak-alleen", kaart=stad()).kaartjes
    lang = een.eerste._replace(website="https://samen.example/" + "a" * 90)
    assert qr_van(een.eerste) == "https://samen.example/"
    assert qr_van(lang) == "https://samen.example/"
    assert qr_van(een.eerste._replace(website="")) == "tel:0301111111"


# --- On sheets. ---


def stukken(bladzijde: PageObject) -> list[tuple[float, float, float, float, str]]:
    """Return what lies on a sheet: x and y of its top left, width and height in mm, its text."""
    vormen: Any = bladzijde["/Resources"]
    inhoud = bladzijde.get_contents()
    assert inhoud is not None
    hoog, uit = float(bladzijde.mediabox.height), []
    for regel in inhoud.get_data().decode().splitlines():
        _, *matrix, _, naam, _, _ = regel.split()
        assert matrix[:4] == ["1", "0", "0", "1"]
        vorm = vormen["/XObject"][naam].get_object()
        _, _, breedte, hoogte = map(float, vorm["/BBox"])
        x, y = float(matrix[4]), hoog - float(matrix[5]) - hoogte
        tekst = " ".join(bladzijde.extract_xform_text(vorm, (0, 90, 180, 270), 200.0).split())
        uit.append((x / MM, y / MM, breedte / MM, hoogte / MM, tekst))
    return uit


@cache
def drie_kaartjes(breedte: float, hoogte: float) -> Product:
    vel = VELLEN[0]._replace(breedte=breedte, hoogte=hoogte)
    return maak_kaartjes(kies(kaart=stad()), OPDRACHT, vel)


@pytest.mark.parametrize("vel", [*VELLEN, A6])
def test_de_kaartjes_liggen_op_elk_vel_waar_ze_moeten_en_hun_achterkant_erachter(
    vel: Kaartvel,
) -> None:
    drie = drie_kaartjes(vel.breedte, vel.hoogte)
    product = leg_kaartjes(drie, vel, OPDRACHT)
    assert product.verslag.endswith(f"op 1 vel {vel.naam}")
    voor, achter = bladzijden(product)[-2:]
    for zijde, hoeken in ((voor, voorkanten(vel)), (achter, achterkanten(vel))):
        _, *kaarten = stukken(zijde)
        gemeten = [maat for kaart in kaarten for maat in kaart[:4]]
        bedoeld = [maat for hoek in hoeken[:3] for maat in (*hoek, vel.breedte, vel.hoogte)]
        assert gemeten == pytest.approx(bedoeld, abs=0.2)
    assert [k[4][-30:] for k in stukken(voor)[1:]] == [t[-30:] for t in teksten(drie)[::2]]
    assert [k[4][-30:] for k in stukken(achter)[1:]] == [t[-30:] for t in teksten(drie)[1::2]]


def voorkeuren(pdf: bytes) -> Any:
    wortel: Any = PdfReader(io.BytesIO(pdf)).trailer["/Root"]
    return wortel["/ViewerPreferences"]


def test_een_kaartvel_zegt_hoe_het_moet_en_dat_het_niet_is_om_te_publiceren() -> None:
    product = leg_kaartjes(proef(), VELLEN[0], OPDRACHT, Verschuiving(1, -1))
    keuze = voorkeuren(product.pdf)
    assert (keuze["/Duplex"], keuze["/PrintScaling"]) == ("/DuplexFlipLongEdge", "/None")
    onder, eerste, *_ = stukken(bladzijden(product)[0])
    assert "Drukvel: niet publiceren" in onder[4]
    assert "Op 100 %, omslaan langs de lange kant" in onder[4]
    assert eerste[:2] == pytest.approx((16, 12.5), abs=0.2)
    informatie = PdfReader(io.BytesIO(product.pdf)).metadata
    assert informatie is not None
    assert informatie.title == "Kaartjes (drukvel, niet publiceren)"
    assert "lange kant" in product.opmerkingen[-1]


def test_op_een_drukvel_blijft_elk_nummer_tekst() -> None:
    product = leg_kaartjes(proef(), VELLEN[0], OPDRACHT)
    alles = " ".join(teksten(product))
    assert [nummer for nummer in NUMMERS if nummer not in alles] == []


def test_niets_te_drukken_geeft_geen_vel() -> None:
    leeg = Product(b"", "")
    assert leg_kaartjes(leeg, VELLEN[0], OPDRACHT) == leeg


def test_bladen_gaan_met_twee_op_een_vel_met_een_bon_ervoor() -> None:
    pdf = maak_drukvel(proef().pdf, twee_op_een([1, 2, 2, 1]), OPDRACHT)
    bon, leeg, *vellen = bladzijden(pdf)
    assert "op 100 % (ware grootte), dubbelzijdig: omslaan langs de korte kant" in tekst_van(bon)
    assert tekst_van(leeg) == ""
    assert len(vellen) == 4
    for bladzijde in (bon, leeg, *vellen):
        assert float(bladzijde.mediabox.width) / MM == pytest.approx(297, abs=0.01)
    x_en = [[stuk[0] for stuk in stukken(vel)[1:]] for vel in vellen]
    bedoeld = [[0, 148.5], [0.5], [0, 148.5], [149]]
    for gemeten, goed in zip(x_en, bedoeld, strict=True):
        assert gemeten == pytest.approx(goed, abs=0.2)
    keuze = voorkeuren(pdf)
    assert (keuze["/Duplex"], keuze["/PrintScaling"]) == ("/DuplexFlipShortEdge", "/None")


def test_het_proefvel_laat_zien_welke_kaart_waar_komt() -> None:
    product = maak_proefvel(kies_vel("Hama 50400"), OPDRACHT)
    voor, achter = teksten(product)
    assert "Proefvel Hama 50400. Druk af op 100 %" in voor
    assert all(f"{nummer} voor" in voor for nummer in range(1, 11))
    assert achter.startswith("1 achter")
    assert voorkeuren(product.pdf)["/Duplex"] == "/DuplexFlipLongEdge"


def test_een_plaatje_van_elke_bladzijde() -> None:
    beelden = list(maak_beelden(proef().pdf, ppi=72))
    assert len(beelden) == 6
    assert inkt(beelden[0])[:2] == (241, 153)
