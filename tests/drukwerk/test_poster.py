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
from kaart.drukwerk.poster.posterkeuze import Poster, kies_poster
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


def groepen(poster: Poster) -> list[tuple[tuple[str, ...], str, list[str]]]:
    return [
        (groep.vragen, groep.kop, [regel.naam for regel in groep.regels])
        for thema in poster.themas
        for groep in thema.groepen
    ]


def test_onder_elke_vraag_eerst_de_wijk_dan_de_stad_en_daarna_wie_er_verder_is() -> None:
    assert groepen(kies(wijk())) == [
        (("Ik ben alleen.",), "", ["Buurt", "Stads"]),
        (("Wie gaat mee?",), "", ["Eetclub"]),
    ]


def test_wie_geen_vraag_noemt_staat_er_ook() -> None:
    kaart = met_vragen(
        een=organisatie(naam="Een", hulpvragen=["eenzaamheid/alleen", "eenzaamheid/maatje"], **BEL),
        twee=organisatie(naam="Twee", **BEL),
        drie=organisatie(naam="Drie", werkgebied=["stad"], **BEL),
    )
    assert groepen(kies(kaart)) == [
        ((), "In Noord", ["Twee"]),
        (("Ik ben alleen.", "Wie gaat mee?"), "", ["Een"]),  # one answer to two questions
        ((), "Voor de hele stad", ["Drie"]),
    ]


def test_wat_een_fout_heeft_staat_er_niet_en_telt_niet_mee() -> None:
    fouten = {"buurt": ["fout"], "stil": ["fout"]}
    poster = kies(geef_vrij(wijk(), Publiek.OPENBAAR, PEILDATUM, fouten).kaart)
    assert groepen(poster)[0] == (("Ik ben alleen.",), "", ["Stads"])
    assert {"buurt", "stil"}.isdisjoint(dict(poster.namen))


def test_beantwoordt_niemand_een_vraag_dan_het_vangnet() -> None:
    kaart = met_vragen(
        een=organisatie(naam="Een", **BEL),
        vang=organisatie(naam="Vang", werkgebied=["stad"], themas=["geld"], **BEL),
    )  # fmt: skip
    assert groepen(kies(kaart))[:2] == [
        ((), "In Noord", ["Een"]),
        (("Ik ben alleen.", "Wie gaat mee?"), "", ["Vang"]),
    ]
    assert [regel.vangnet for regel in kies(kaart).regels[:2]] == [False, True]
    (bladzijde,) = PdfReader(io.BytesIO(druk(kaart).pdf)).pages
    assert "Vang als niets anders past 030" in tekst_van(bladzijde)


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
    assert "Dak 030 123 45 67 Voor dak- en thuislozen" in gedrukt
    assert "Elk 030 123 45 67 Voor" not in gedrukt


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
    bereik = {regel.naam: (regel.bereik, regel.is_nummer) for regel in kies(wijk()).regels}
    assert bereik == {
        "Stads": ("030 123 45 67", True),
        "Buurt": ("De Brug, Kade\u00a03", False),
        "Eetclub": ("www.eetclub.example", False),
    }


def test_een_geheim_adres_staat_er_niet() -> None:
    kaart = met_vragen(een=organisatie(geheim_adres=True, locaties=["de-brug"], **BEL))
    assert "Brug" not in " ".join(regel.bereik for regel in kies(kaart).regels)
    zonder = met_vragen(een=organisatie(geheim_adres=True, locaties=["de-brug"]))
    assert kies(zonder).themas == ()


def test_bij_te_weinig_ruimte_gaat_de_wijk_voor_en_krijgt_elke_vraag_een_antwoord() -> None:
    kaart = met_vragen(
        a=organisatie(naam="A", werkgebied=["stad"], hulpvragen=["eenzaamheid/alleen"], **BEL),
        b=organisatie(naam="B", werkgebied=["stad"], hulpvragen=["eenzaamheid/alleen"], **BEL),
        c=organisatie(naam="C", werkgebied=["stad"], hulpvragen=["eenzaamheid/maatje"], **BEL),
        d=organisatie(naam="D", **BEL),
    )
    assert _beurten(_zonder_gevaar(kaart)) == ["D", "A", "C", "B"]
    # With a warning each question first: with the answer stands the number to call.
    assert _beurten(kaart) == ["A", "C", "D", "B"]


def _zonder_gevaar(kaart: VrijeKaart) -> VrijeKaart:
    eenzaam = kaart.themas["eenzaamheid"]._replace(let_op=None)
    return kaart._replace(themas={**kaart.themas, "eenzaamheid": eenzaam})


def _beurten(kaart: VrijeKaart) -> list[str]:
    return [regel.naam for regel in sorted(kies(kaart).regels, key=lambda regel: regel.rang)]


@pytest.mark.parametrize(("groot", "papier"), [(True, Papier.A4), (False, Papier.A4)])
def test_waar_gevaar_kan_zijn_valt_nooit_iets_weg(*, groot: bool, papier: Papier) -> None:
    ander = {f"g{n}": organisatie(naam=f"Geld {n}", themas=["geld"], **BEL) for n in range(200)}
    lijn = organisatie(naam="Lijn", werkgebied=["stad"], hulpvragen=["eenzaamheid/alleen"], **BEL)
    product = druk(met_vragen(lijn=lijn, **ander), papier, groot=groot)
    (bladzijde,) = PdfReader(io.BytesIO(product.pdf)).pages
    gedrukt = tekst_van(bladzijde)
    assert "Bij gevaar: bel 112." in gedrukt
    assert "Ik ben alleen. Lijn 030 123 45 67" in gedrukt
    assert product.opmerkingen[0].startswith("past niet op de poster: Geld ")


def test_een_vraag_heeft_op_poster_en_kaartje_hetzelfde_eerste_antwoord() -> None:
    """Also in the real map; the register names the vangnet as whole."""
    echt = laad(Werkmap(Path(__file__).parents[2])).kaart
    kaart = geef_vrij(echt, Publiek.OPENBAAR, PEILDATUM).kaart
    for plek in ("vleuten", "overvecht", "noordoost"):
        gebied = begrijp_gebied(kaart, plek)
        vooraan = {
            vraag: groep.regels[0].organisatie
            for thema in kies_poster(kaart, gebied, PEILDATUM).themas
            for groep in thema.groepen
            for vraag in groep.vragen
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
    (opmerking,) = product.opmerkingen
    assert opmerking.startswith("niet voor een poster (twijfel, vol, dicht, niet voor bewoners")
    assert opmerking.endswith("of niet te bereiken): Stil, Twijfel en Via")
    (bladzijde,) = PdfReader(io.BytesIO(product.pdf)).pages
    gedrukt = tekst_van(bladzijde)
    for stuk in (
        "Wie helpt in Noord?", "Eenzaamheid en contact", "Bij gevaar: bel 112.", "Ik ben alleen.",
        "Stads 030 123 45 67", "stand 21 november 2026", "staan nog 3 organisaties voor Noord",
        "Buurt verouderd", "Staat er “verouderd” achter een naam?",
    ):  # fmt: skip
        assert stuk in gedrukt, stuk
    assert "deze kaart" not in gedrukt


def test_is_het_meeste_verouderd_dan_staat_dat_boven_en_krijgt_het_andere_een_maand() -> None:
    kaart = met_vragen(
        a=organisatie(naam="A", **BEL), **{f"o{n}": organisatie(naam=f"Oud {n}", **BEL, **OUD)
                                           for n in range(3)},
    )  # fmt: skip
    (bladzijde,) = PdfReader(io.BytesIO(druk(kaart).pdf)).pages
    gedrukt = tekst_van(bladzijde)
    assert "Let op: het meeste is verouderd" in gedrukt
    assert "A oktober 2026" in gedrukt


@cache
def overvol(papier: Papier) -> Product:
    """Print a wijk with far too much for one page."""
    buurt = {f"b{n}": organisatie(naam=f"Buurt {n}", **BEL) for n in range(3)}
    stads = {
        f"s{n}": organisatie(naam=f"Stads {n}", werkgebied=["stad"], **BEL) for n in range(150)
    }
    return druk(met_vragen(**buurt, **stads), papier)


def test_wat_niet_past_wordt_bij_naam_genoemd_en_niets_valt_weg() -> None:
    product = overvol(Papier.A4)
    (bladzijde,) = PdfReader(io.BytesIO(product.pdf)).pages
    gedrukt = tekst_van(bladzijde)
    genoemd = product.opmerkingen[0]
    assert genoemd.startswith("past niet op de poster: Stads ")
    for naam in [f"Buurt {n}" for n in range(3)] + [f"Stads {n}" for n in range(150)]:
        op_de_poster = f"{naam} 030" in gedrukt
        assert op_de_poster != (f" {naam}," in genoemd or genoemd.endswith(naam)
                                or f" {naam} en" in genoemd), naam  # fmt: skip
    assert all(f"Buurt {n} 030" in gedrukt for n in range(3))
    onderste = min(y for y in _hoogten(bladzijde))
    assert onderste > 9


def _hoogten(bladzijde: Any) -> list[float]:
    hoogten: list[float] = []

    def bezoek(tekst: str, cm: list[float], tm: list[float], *_: object) -> None:
        if tekst.strip():
            hoogten.append((tm[5] * cm[3] + cm[5]) / MM)

    bladzijde.extract_text(visitor_text=bezoek)
    return hoogten


@pytest.mark.parametrize(("papier", "kleinste", "kop"), [(Papier.A3, 12, 18), (Papier.A4, 9, 12)])
def test_te_lezen_van_een_meter(papier: Papier, kleinste: int, kop: int) -> None:
    (bladzijde,) = PdfReader(io.BytesIO(overvol(papier).pdf)).pages
    stukken = teksten(bladzijde)
    assert min(stuk.punten for stuk in stukken if "Stads" in stuk.tekst) >= kleinste
    assert max(s.punten for s in stukken if "Eenzaamheid" in s.tekst) >= kop
    assert max(stuk.punten for stuk in stukken) >= 36


def test_er_is_niets_voor_een_poster() -> None:
    with pytest.raises(KaartFout, match="niemand past op een poster van Noord"):
        druk(maak_stad(een=organisatie(naam="Stil")))


def test_een_teken_dat_niet_te_drukken_is() -> None:
    with pytest.raises(KaartFout, match="het staat in “Blij 😀”"):
        druk(met_vragen(een=organisatie(naam="Blij 😀", **BEL)))


def test_dezelfde_gegevens_en_peildatum_geven_dezelfde_bytes() -> None:
    assert druk(wijk()) == druk(wijk())
