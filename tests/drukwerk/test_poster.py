"""The poster of a place: who may be on it, in what turn, and what the paper then says."""

import io
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from drukproef import MM, PEILDATUM, maak_stad, organisatie, tekst_van
from pypdf import PdfReader
from test_bladen import teksten

from kaart.basis.fouten import KaartFout
from kaart.bestand.dataset import laad
from kaart.bestand.werkmap import Werkmap
from kaart.drukwerk.kaartjes.kaartje import kies_kaartjes
from kaart.drukwerk.pers.drukpers import Drukopdracht
from kaart.drukwerk.pers.product import Product
from kaart.drukwerk.poster.poster import Papier, maak_poster
from kaart.drukwerk.poster.posterinhoud import Poster, Weg
from kaart.drukwerk.poster.posterkeuze import kies_poster
from kaart.hulp.gebied import begrijp_gebied
from kaart.model import Hulpvraag, LetOp
from kaart.vrijgave import Publiek, VrijeKaart, geef_vrij

OPDRACHT = Drukopdracht("Sociale kaart van Voorbeeldstad: poster", PEILDATUM)
BEL: dict[str, Any] = {"contacten": [{"functie": "algemeen", "telefoon": "030 123 45 67"}]}
OUD: dict[str, Any] = {"gecontroleerd": {"op": "2018", "hoe": "document"}}


def met_vragen(**organisaties: dict[str, Any]) -> VrijeKaart:
    kaart = maak_stad(**organisaties)
    eenzaam = kaart.themas["eenzaamheid"]._replace(
        hulpvragen=(Hulpvraag("alleen", "Ik ben alleen."), Hulpvraag("maatje", "Wie gaat mee?")),
        let_op=LetOp("Bij gevaar: bel 112. Geef deze kaart onopvallend mee."),
        vangnet="vang" if "vang" in organisaties else "",
    )
    return kaart._replace(themas={**kaart.themas, "eenzaamheid": eenzaam})


@cache
def wijk() -> VrijeKaart:
    return met_vragen(
        stads=organisatie(
            naam="Stads", werkgebied=["stad"], hulpvragen=["eenzaamheid/alleen"], **BEL
        ),
        buurt=organisatie(
            naam="Buurt", hulpvragen=["eenzaamheid/alleen"], locaties=["de-brug"], **OUD
        ),
        eetclub=organisatie(naam="Eetclub", website="https://www.eetclub.example/"),
        elders=organisatie(naam="Elders", werkgebied=["aan-zee"], **BEL),
        stil=organisatie(naam="Stil", hulpvragen=["eenzaamheid/alleen"]),
        twijfel=organisatie(naam="Twijfel", onzeker="of het nog bestaat.", **BEL),
        via=organisatie(naam="Via", toegang=["verwijzer"], **BEL),
        weg=organisatie(naam="Weg", status="gestopt", **BEL),
    )


def kies(kaart: VrijeKaart, plek: str = "noord") -> Poster:
    return kies_poster(kaart, begrijp_gebied(kaart, plek), PEILDATUM)


def druk(kaart: VrijeKaart, papier: Papier = Papier.A3, **anders: Any) -> Product:
    return maak_poster(kaart, begrijp_gebied(kaart, "noord"), OPDRACHT._replace(**anders), papier)


def groepen(poster: Poster) -> list[tuple[tuple[str, ...], list[str]]]:
    return [
        (tuple(kop.tekst for kop in groep.koppen), [regel.naam for regel in groep.regels])
        for thema in poster.themas
        for groep in thema.groepen
    ]


def test_een_vraag_heeft_een_antwoord_en_daarna_wie_er_verder_is() -> None:
    assert groepen(kies(wijk())) == [
        (("Ik ben alleen.",), ["Buurt"]),
        (("Wie gaat mee?",), ["Eetclub"]),
        (("Ook voor de hele stad",), ["Stads"]),
    ]


def test_wie_geen_vraag_noemt_staat_er_ook() -> None:
    kaart = met_vragen(
        een=organisatie(naam="Een", hulpvragen=["eenzaamheid/alleen", "eenzaamheid/maatje"], **BEL),
        twee=organisatie(naam="Twee", **BEL),
        drie=organisatie(naam="Drie", werkgebied=["stad"], **BEL),
    )
    assert groepen(kies(kaart)) == [
        (("Ik ben alleen.", "Wie gaat mee?"), ["Een"]),  # one answer to two questions
        (("Ook in Noord",), ["Twee"]),
        (("Ook voor de hele stad",), ["Drie"]),
    ]


def test_wat_een_fout_heeft_staat_er_niet_en_telt_niet_mee() -> None:
    fouten = {"buurt": ["fout"], "stil": ["fout"]}
    poster = kies(geef_vrij(wijk(), Publiek.OPENBAAR, PEILDATUM, fouten).kaart)
    assert groepen(poster)[0] == (("Ik ben alleen.",), ["Stads"])
    assert {"buurt", "stil"}.isdisjoint(dict(poster.namen))


def test_beantwoordt_niemand_een_vraag_dan_het_vangnet() -> None:
    kaart = met_vragen(
        een=organisatie(naam="Een", **BEL),
        vang=organisatie(naam="Vang", werkgebied=["stad"], themas=["geld"], **BEL),
    )  # fmt: skip
    assert groepen(kies(kaart))[:2] == [
        (("Ik ben alleen.", "Wie gaat mee?"), ["Vang"]),
        (("Ook in Noord",), ["Een"]),
    ]
    assert [regel.vangnet for regel in kies(kaart).regels[:2]] == [True, False]
    (bladzijde,) = PdfReader(io.BytesIO(druk(kaart).pdf)).pages
    assert "Vang denkt met u mee bel 030" in tekst_van(bladzijde)


def test_een_plek_is_die_van_de_activiteit_en_nooit_van_een_andere() -> None:
    vraag = {"soort": "inloop", "hulpvragen": ["eenzaamheid/alleen"]}
    elders = {"naam": "Yoga", "soort": "cursus", "locatie": "de-brug", "themas": ["geld"]}
    samen = {"locaties": ["de-brug"], "website": "https://samen.example"}
    met_plek = met_vragen(
        een=organisatie(aanbod=[{"naam": "Inloop", "locatie": "de-brug", **vraag}], **samen)
    )
    zonder = met_vragen(een=organisatie(aanbod=[{"naam": "Inloop", **vraag}, elders], **samen))
    bereik = [
        next(regel.bereik for groep in kies(kaart).themas[0].groepen for regel in groep.regels)
        for kaart in (met_plek, zonder)
    ]
    assert bereik == ["De Brug, Kade\u00a03", "samen.example"]


def test_er_staat_voor_wie_het_is_als_dat_niet_iedereen_is() -> None:
    """As on the card: nobody goes in vain to a shelter that is not for them."""
    kaart = met_vragen(
        dak=organisatie(naam="Dak", hulpvragen=["eenzaamheid/alleen"],
                        doelgroepen=["dak-en-thuislozen"], **BEL),
        elk=organisatie(naam="Elk", hulpvragen=["eenzaamheid/maatje"], doelgroepen=["volwassenen"],
                        **BEL),
    )  # fmt: skip
    (bladzijde,) = PdfReader(io.BytesIO(druk(kaart).pdf)).pages
    gedrukt = tekst_van(bladzijde)
    assert "Dak alleen voor dak- en thuislozen bel 030 123 45 67" in gedrukt
    assert "Elk bel 030 123 45 67" in gedrukt


def test_een_nummer_is_een_link_die_belt() -> None:
    links = {regel.naam: regel.link for regel in kies(wijk()).regels}
    assert links == {
        "Stads": "tel:0301234567", "Buurt": "", "Eetclub": "https://www.eetclub.example/",
    }  # fmt: skip
    (bladzijde,) = PdfReader(io.BytesIO(druk(wijk()).pdf)).pages
    verwijzingen: Any = bladzijde["/Annots"]
    adressen = {verwijzing.get_object()["/A"].get("/URI") for verwijzing in verwijzingen}
    assert {"tel:0301234567", "https://www.eetclub.example/"} <= adressen


def test_een_nummer_gaat_voor_een_plek_en_een_plek_voor_een_website() -> None:
    bereik = {regel.naam: (regel.bereik, regel.weg) for regel in kies(wijk()).regels}
    assert bereik == {
        "Stads": ("030 123 45 67", Weg.BEL),
        "Buurt": ("De Brug, Kade\u00a03", Weg.PLEK),
        "Eetclub": ("www.eetclub.example", Weg.WEB),
    }


def test_een_geheim_adres_staat_er_niet() -> None:
    kaart = met_vragen(een=organisatie(geheim_adres=True, locaties=["de-brug"], **BEL))
    assert "Brug" not in " ".join(regel.bereik for regel in kies(kaart).regels)
    zonder = met_vragen(een=organisatie(geheim_adres=True, locaties=["de-brug"]))
    assert kies(zonder).themas == ()


def test_van_elk_thema_eerst_een_vraag_dan_de_wijk_en_dan_de_andere_vragen() -> None:
    kaart = met_vragen(
        a=organisatie(naam="A", werkgebied=["stad"], hulpvragen=["eenzaamheid/alleen"], **BEL),
        b=organisatie(naam="B", werkgebied=["stad"], hulpvragen=["eenzaamheid/alleen"], **BEL),
        c=organisatie(naam="C", werkgebied=["stad"], hulpvragen=["eenzaamheid/maatje"], **BEL),
        d=organisatie(naam="D", **BEL),
        g=organisatie(naam="G", themas=["geld"], **BEL),
    )
    geld = kaart.themas["geld"]._replace(
        naam="Armoede", hulpvragen=(Hulpvraag("rood", "Ik sta rood."),)
    )
    poster = kies(kaart._replace(themas={**kaart.themas, "geld": geld}))
    beurten = {kop.rang: kop.tekst for kop in poster.vragen}
    beurten |= {r.rang: r.naam for groep in poster.groepen if groep.rest for r in groep.regels}
    # Where danger may be goes first, whatever the alphabet says.
    assert [beurten[nummer] for nummer in sorted(beurten)] == [
        "Ik ben alleen.", "Ik sta rood.", "D", "Wie gaat mee?", "B",
    ]  # fmt: skip


def test_wat_de_band_al_zegt_gaat_na_wat_zij_niet_zegt() -> None:
    kaart = met_vragen(
        lijn=organisatie(naam="Veilig Thuis", hulpvragen=["eenzaamheid/alleen"], contacten=[
            {"functie": "algemeen", "telefoon": "0800 2000"}]),
        mee=organisatie(naam="Mee", hulpvragen=["eenzaamheid/maatje"], **BEL),
    )  # fmt: skip
    assert [(k.rang, k.tekst) for k in kies(kaart).vragen] == [
        (1, "Ik ben alleen."), (0, "Wie gaat mee?"),
    ]  # fmt: skip


def _band(**let_op: Any) -> tuple[list[tuple[str, str, str]], tuple[str, ...]]:
    lijn = organisatie(naam="Crisislijn", contacten=[
        {"functie": "algemeen", "telefoon": "088 1234567"}])  # fmt: skip
    kaart = met_vragen(lijn=lijn, een=organisatie(naam="Een", **BEL))
    thema = kaart.themas["eenzaamheid"]._replace(let_op=LetOp(**let_op) if let_op else None)
    band = kies(kaart._replace(themas={**kaart.themas, "eenzaamheid": thema})).crisis
    return [(n.wanneer or n.wie, n.nummer, n.link) for n in band.nummers], band.zinnen


VAST = [
    ("Direct gevaar?", "112", "tel:112"),
    ("Denkt u aan zelfdoding?", "113", "tel:113"),
    ("Geweld thuis?", "0800 2000", "tel:08002000"),
]


@pytest.mark.parametrize(
    ("let_op", "nummers", "zinnen"),
    [
        ({}, VAST, ()),
        (
            {"tekst": "Bij gevaar: bel 112.", "organisatie": "lijn"},
            [*VAST, ("Crisislijn", "088 1234567", "tel:0881234567")],
            (),
        ),
        ({"tekst": "Bel de huisarts."}, VAST, ("Bel de huisarts.",)),
    ],
)
def test_boven_alles_wie_er_nu_nodig_is(
    let_op: dict[str, Any], nummers: list[tuple[str, str, str]], zinnen: tuple[str, ...]
) -> None:
    """Also in a map that has no entry of 113 or Veilig Thuis, or dropped it for a mistake."""
    assert _band(**let_op) == (nummers, zinnen)


@pytest.mark.parametrize(("groot", "papier"), [(False, Papier.A3), (True, Papier.A4)])
def test_de_band_is_te_lezen_van_twee_meter_en_een_beperking_zo_groot_als_de_naam(
    *, groot: bool, papier: Papier
) -> None:
    ander = {f"g{n}": organisatie(naam=f"Geld {n}", themas=["geld"], **BEL) for n in range(60)}
    lijn = organisatie(naam="Lijn", werkgebied=["stad"], hulpvragen=["eenzaamheid/alleen"],
                       doelgroepen=["dak-en-thuislozen"], **BEL)  # fmt: skip
    product = druk(met_vragen(lijn=lijn, **ander), papier, groot=groot)
    (bladzijde,) = PdfReader(io.BytesIO(product.pdf)).pages
    gedrukt = tekst_van(bladzijde)
    assert "Ik ben alleen. Lijn alleen voor dak- en thuislozen bel 030 123 45 67" in gedrukt
    stukken = sorted(teksten(bladzijde), key=lambda stuk: stuk.punten)
    punten = {stuk.tekst.strip(): stuk.punten for stuk in stukken}
    assert punten["112"] >= (60 if papier is Papier.A3 else 40)
    assert punten["alleen voor dak- en thuislozen"] == punten["Lijn"]
    assert punten["Lijn"] >= (18 if papier is Papier.A3 else 13)


def test_een_kaart_met_een_adres_heeft_een_qr_code_en_een_andere_zegt_waarom_niet() -> None:
    kaart = wijk()
    adres = kaart.gegevens._replace(website="https://kaart.voorbeeld.example/")
    met, zonder = druk(kaart._replace(gegevens=adres)), druk(kaart)
    (bladzijde,) = PdfReader(io.BytesIO(met.pdf)).pages
    assert "De rest staat op kaart.voorbeeld.example." in tekst_van(bladzijde)
    assert not any("QR" in regel for regel in met.opmerkingen)
    assert zonder.opmerkingen[-1] == (
        "geen QR-code: de kaart heeft geen adres; zet het met kaart wijzig kaart website=https://…"
    )


def test_een_vraag_heeft_op_poster_en_kaartje_hetzelfde_eerste_antwoord() -> None:
    """Also in the real map; the register names the vangnet as whole."""
    echt = laad(Werkmap(Path(__file__).parents[2])).kaart
    kaart = geef_vrij(echt, Publiek.OPENBAAR, PEILDATUM).kaart
    for plek in ("vleuten", "overvecht", "noordoost"):
        gebied = begrijp_gebied(kaart, plek)
        vooraan = {
            kop.tekst: groep.regels[0].organisatie
            for groep in kies_poster(kaart, gebied, PEILDATUM).groepen
            for kop in groep.koppen
            if not groep.rest
        }
        gekozen = kies_kaartjes(kaart, gebied, PEILDATUM).kaartjes
        assert {k.vraag: k.eerste.id for k in gekozen} == vooraan, plek


def test_wie_alleen_het_thema_heeft_gaat_nergens_voor_het_vangnet() -> None:
    kaart = met_vragen(
        woon=organisatie(naam="Woongroep", **BEL),
        vang=organisatie(naam="Vang", werkgebied=["stad"], themas=["geld"], **BEL),
    )
    (eerste, _) = kies_kaartjes(kaart, begrijp_gebied(kaart, "noord"), PEILDATUM).kaartjes
    assert (eerste.eerste.naam, eerste.vangnet) == ("Vang", True)


def test_een_plek_waarvan_niemand_het_adres_weet_gaat_na_een_website_of_adres() -> None:
    kaart = met_vragen(
        web=organisatie(naam="Web", website="https://web.example", locaties=["de-brug"]),
        mail=organisatie(naam="Mail", locaties=["de-brug"], contacten=[
            {"functie": "algemeen", "email": "info@mail.example"}]),
        plek=organisatie(naam="Plek", locaties=["de-brug"]),
    )  # fmt: skip
    brug = kaart.locaties["de-brug"]._replace(straat="", huisnummer="")
    zonder = kaart._replace(locaties={**kaart.locaties, "de-brug": brug})
    bereik = {regel.naam: regel.bereik for regel in kies(zonder).regels}
    assert bereik == {"Web": "web.example", "Mail": "info@mail.example", "Plek": "De Brug"}


@pytest.mark.parametrize(("papier", "maten"), [(Papier.A3, (297, 420)), (Papier.A4, (210, 297))])
def test_een_bladzijde_van_de_gevraagde_maat(papier: Papier, maten: tuple[int, int]) -> None:
    (bladzijde,) = PdfReader(io.BytesIO(druk(wijk(), papier).pdf)).pages
    gemeten = (float(bladzijde.mediabox.width) / MM, float(bladzijde.mediabox.height) / MM)
    assert gemeten == pytest.approx(maten, abs=0.01)


def test_wat_erop_staat_en_wat_niet_wordt_gezegd() -> None:
    product = druk(wijk())
    assert product.verslag == "A3, Noord: 3 van 6 organisaties"
    assert product.opmerkingen[0] == (
        "3 organisaties niet voor op een muur: twijfel, vol, dicht, niet voor bewoners zelf, "
        "alleen via een verwijzer, of niet te bereiken"
    )
    (bladzijde,) = PdfReader(io.BytesIO(product.pdf)).pages
    gedrukt = tekst_van(bladzijde)
    for stuk in (
        "Wie helpt in Noord?", "Direct gevaar?", "112", "Eenzaamheid en contact", "Ik ben alleen.",
        "Stads bel 030 123 45 67", "stand 21 november 2026", "Buurt verouderd",
        "3 organisaties voor Noord staan er niet bij: er was geen plaats, of zij zijn vol",
        "De rest staat in de contactenmap.", "Staat er “verouderd” achter een naam?",
    ):  # fmt: skip
        assert stuk in gedrukt, stuk
    assert "bel www" not in gedrukt
    assert "deze kaart" not in gedrukt


def test_is_het_meeste_verouderd_dan_staat_dat_boven_en_krijgt_het_andere_een_maand() -> None:
    kaart = met_vragen(
        a=organisatie(naam="A", **BEL), **{f"o{n}": organisatie(naam=f"Oud {n}", **BEL, **OUD)
                                           for n in range(3)},
    )  # fmt: skip
    (bladzijde,) = PdfReader(io.BytesIO(druk(kaart).pdf)).pages
    gedrukt = tekst_van(bladzijde)
    assert "Let op: het meeste is langer dan een jaar niet nagekeken." in gedrukt
    assert "A nagekeken oktober 2026" in gedrukt


@cache
def overvol(papier: Papier) -> Product:
    """Print a wijk with far too much for one page."""
    buurt = {f"b{n}": organisatie(naam=f"Buurt {n}", **BEL) for n in range(3)}
    stads = {f"s{n}": organisatie(naam=f"Stads {n}", werkgebied=["stad"], **BEL) for n in range(90)}
    return druk(met_vragen(**buurt, **stads), papier)


def test_wat_niet_past_wordt_geteld_op_de_poster_en_door_de_opdracht() -> None:
    product = overvol(Papier.A4)
    (bladzijde,) = PdfReader(io.BytesIO(product.pdf)).pages
    gedrukt = tekst_van(bladzijde)
    niet = sum(f"Stads {n} bel" not in gedrukt for n in range(90))
    assert niet > 40
    assert product.opmerkingen[:-1] == (
        f"voor {niet} organisaties was geen plaats; kaart drukwerk map heeft ze alle",
    )
    assert f"{niet} organisaties voor Noord staan er niet bij" in gedrukt
    assert all(f"Buurt {n} bel 030" in gedrukt for n in range(3))
    assert min(_hoogten(bladzijde)) > 9


def _hoogten(bladzijde: Any) -> list[float]:
    hoogten: list[float] = []

    def bezoek(tekst: str, cm: list[float], tm: list[float], *_: object) -> None:
        if tekst.strip():
            hoogten.append((tm[5] * cm[3] + cm[5]) / MM)

    bladzijde.extract_text(visitor_text=bezoek)
    return hoogten


def test_er_is_niets_voor_een_poster() -> None:
    with pytest.raises(KaartFout, match="niemand past op een poster van Noord"):
        druk(maak_stad(een=organisatie(naam="Stil")))


def test_een_teken_dat_niet_te_drukken_is() -> None:
    with pytest.raises(KaartFout, match="het staat in “Blij 😀”"):
        druk(met_vragen(een=organisatie(naam="Blij 😀", **BEL)))


def test_dezelfde_gegevens_en_peildatum_geven_dezelfde_bytes() -> None:
    assert druk(wijk()) == druk(wijk())
