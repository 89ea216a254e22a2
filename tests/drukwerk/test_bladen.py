"""The PDF, measured."""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Any, NamedTuple

import pytest
import segno
from drukproef import (
    MM,
    druk,
    maak_bladen,
    maak_stad,
    organisatie,
    pdf_van,
    proef,
    stad,
    tekst_van,
)
from pypdf import PageObject
from pypdf.generic import ContentStream, Destination

from kaart.drukwerk.pers.drukpers import Perforatie
from kaart.drukwerk.pers.qr import qr_inhoud, qr_svg, qr_uitleg
from kaart.taal import telefoonlink


def test_elke_bladzijde_is_a5() -> None:
    for bladzijde in pdf_van(proef()).pages:
        maten = (float(bladzijde.mediabox.width) / MM, float(bladzijde.mediabox.height) / MM)
        assert maten == pytest.approx((148, 210), abs=0.01)


def test_de_pdf_is_toegankelijk_titel_taal_labels_en_pdf_ua() -> None:
    pdf = pdf_van(proef())
    wortel: Any = pdf.trailer["/Root"]
    assert wortel["/Lang"].startswith("nl")
    assert wortel["/MarkInfo"]["/Marked"].value
    assert wortel["/ViewerPreferences"]["/DisplayDocTitle"].value
    assert pdf.metadata is not None
    assert pdf.metadata.title == "Proef"
    assert b"pdfuaid:part" in wortel["/Metadata"].get_data()


def koppen(knoop: Any) -> Iterator[str]:
    """Yield the headings and pictures of the structure tree, in reading order."""
    knoop = knoop.get_object() if hasattr(knoop, "get_object") else knoop
    if isinstance(knoop, list):
        for deel in knoop:
            yield from koppen(deel)
    elif isinstance(knoop, dict):
        if re.fullmatch(r"/H[1-6]|/Figure", str(knoop.get("/S"))):
            yield str(knoop["/S"]) + str(knoop.get("/Alt", ""))
        yield from koppen(knoop.get("/K", []))


def test_een_schermlezer_hoort_de_koppen_in_volgorde_zonder_sprong() -> None:
    boom: Any = pdf_van(proef()).trailer["/Root"]
    gelezen = list(koppen(boom["/StructTreeRoot"]["/K"]))
    niveaus = [int(kop[2]) for kop in gelezen if kop.startswith("/H")]
    assert niveaus[:3] == [1, 2, 3]
    assert all(na - voor <= 1 for voor, na in pairwise(niveaus))
    assert niveaus.count(1) == 3  # Noord, Aan Zee, Stad
    assert niveaus.count(2) == 4
    assert "/FigureQR-code naar https://samen-eten.example/" in gelezen


def test_bladwijzers_per_wijk_en_daaronder_per_organisatie() -> None:
    def titels(items: list[Any]) -> list[Any]:
        return [item.title if isinstance(item, Destination) else titels(item) for item in items]

    assert titels(pdf_van(proef()).outline) == [
        "Noord", ["Samen Eten"], "Aan Zee", ["Leeg"], "Stad", ["De Oude", "Steunpunt voor Alles"],
    ]  # fmt: skip


def test_elk_lettertype_reist_mee() -> None:
    gezien = set()
    for bladzijde in pdf_van(proef()).pages:
        bronnen: Any = bladzijde["/Resources"]
        for lettertype in bronnen["/Font"].values():
            afgeleid = lettertype.get_object()["/DescendantFonts"][0].get_object()
            beschrijving = afgeleid["/FontDescriptor"]
            assert {"/FontFile2", "/FontFile3"} & set(beschrijving), beschrijving
            gezien.add(beschrijving["/FontName"].partition("+")[2])
    assert "AtkinsonHyperlegibleNext-Regular" in gezien


def test_elk_telefoonnummer_van_de_keuze_staat_in_de_tekst() -> None:
    gedrukt = " ".join(tekst_van(bladzijde) for bladzijde in pdf_van(proef()).pages)
    nummers = [
        contact.telefoon
        for organisatie_ in stad().organisaties.values()
        for contact in organisatie_.contacten
    ]
    assert len(nummers) == 3
    assert [nummer for nummer in nummers if nummer not in gedrukt] == []


def test_de_delen_staan_in_de_volgorde_van_het_blad() -> None:
    kaart = maak_stad(
        proef=organisatie(
            niet_voor="Geen honden.", vormen=["groep"], toegang=["inloop"], verwijzen="Per brief.",
            kosten="€ 2.", wachttijd={"weken": 2, "op": "2026-11"},
            aanmeldstop={"sinds": "2026-11-01"}, locaties=["de-brug"],
            openingstijden=[{"dag": "ma", "van": "10:00", "tot": "11:00"}],
            contacten=[{"functie": "algemeen", "telefoon": "030 123 45 67"}],
            website="https://voorbeeld.example", talen=["nl", "ar"], toegankelijkheid=["lift"],
            onzeker="of dit zo is.", gecontroleerd={"op": "2020", "hoe": "bezoek"},
            status="tijdelijk-gesloten",
        )
    )  # fmt: skip
    gedrukt = tekst_van(pdf_van(druk(maak_bladen(kaart))).pages[0])
    delen = [
        "Noord", "Samen Eten", "Bewoners koken samen. Iedereen kan", "Tijdelijk gesloten",
        "Voor wie Iedereen.",
        "Werkt in Noord.", "Niet voor Geen honden.", "Wat U komt in een groep.",
        "Aanmelden Inlopen.", "Verwijzen Per brief.", "Kosten € 2.", "Wachttijd Ongeveer 2 weken",
        "Aanmeldstop Nu geen nieuwe", "De Brug, Kade", "Open maandag", "Contact", "030 123 45 67",
        "voorbeeld.example", "Nederlands en Arabisch", "Lift.", "Eenzaamheid en contact", "website",
        "Niet bevestigd: of dit zo is.", "Verouderd", "Gecontroleerd in 2020 (bezoek).",
        "kaart@voorbeeld.example", "Sociale kaart van Voorbeeldstad",
    ]  # fmt: skip
    plekken = [gedrukt.find(deel) for deel in delen]
    assert -1 not in plekken, delen[plekken.index(-1)]
    assert plekken == sorted(plekken)


class Tekst(NamedTuple):
    """A piece of text: the left edge in mm, and how large."""

    x: float
    punten: float
    tekst: str


def teksten(bladzijde: PageObject) -> list[Tekst]:
    uit: list[Tekst] = []

    def bezoek(tekst: str, cm: list[float], tm: list[float], _: object, punten: float) -> None:
        if tekst.strip():
            uit.append(Tekst((tm[4] * cm[0] + cm[4]) / MM, punten, tekst.strip()))

    bladzijde.extract_text(visitor_text=bezoek)
    return uit


def test_het_telefoonnummer_is_na_de_naam_het_grootste() -> None:
    grootten = {t.tekst: t.punten for t in teksten(pdf_van(proef()).pages[0])}
    assert grootten["Samen Eten"] > grootten["030 123 45 67"] == 16
    rest = {
        tekst: p for tekst, p in grootten.items() if tekst not in {"Samen Eten", "030 123 45 67"}
    }
    assert max(rest.values()) < 14
    assert min(rest.values()) >= 9
    assert grootten["030 765 43 21"] == 11  # complaints


def test_met_groot_is_niets_klein() -> None:
    proef_groot = druk(maak_bladen(stad()), groot=True)
    for bladzijde in pdf_van(proef_groot).pages:
        assert min(t.punten for t in teksten(bladzijde)) >= 11
        assert max(t.punten for t in teksten(bladzijde)) >= 16


def kruisjes(bladzijde: PageObject) -> set[tuple[float, float]]:
    """Return the middles of the horizontal lines of 3 mm, in mm from the top left."""
    inhoud = ContentStream(bladzijde["/Contents"].get_object(), bladzijde.pdf)
    stapel: list[tuple[float, ...]] = []
    m: tuple[float, ...] = (1, 0, 0, 1, 0, 0)
    begin, uit = (0.0, 0.0), set()
    for waarden, opdracht in inhoud.operations:
        if opdracht == b"q":
            stapel.append(m)
        elif opdracht == b"Q":
            m = stapel.pop()
        elif opdracht == b"cm":
            a, b, c, d, e, f = map(float, waarden)
            m = (
                a * m[0] + b * m[2], a * m[1] + b * m[3], c * m[0] + d * m[2],
                c * m[1] + d * m[3], e * m[0] + f * m[2] + m[4], e * m[1] + f * m[3] + m[5],
            )  # fmt: skip
        elif opdracht in {b"m", b"l"}:
            x, y = map(float, waarden)
            punt = (m[0] * x + m[2] * y + m[4]) / MM, 210 - (m[1] * x + m[3] * y + m[5]) / MM
            if opdracht == b"l" and abs(abs(punt[0] - begin[0]) - 3) < 0.01:
                uit.add((round((punt[0] + begin[0]) / 2, 1), round(punt[1], 1)))
            begin = punt
    return uit


def test_kruisjes_voor_de_perforator_liggen_op_iso_838_en_op_de_achterkant_gespiegeld() -> None:
    voor, achter = pdf_van(proef()).pages[3:5]
    assert kruisjes(voor) == {(12, 65), (12, 145)}
    assert kruisjes(achter) == {(136, 65), (136, 145)}


@pytest.mark.parametrize(
    ("perforatie", "hoogten"),
    [(Perforatie.GEEN, set()), (Perforatie.ZESRINGS, {32, 51, 70, 140, 159, 178})],
)
def test_andere_perforatie(perforatie: Perforatie, hoogten: set[float]) -> None:
    blad = maak_bladen(maak_stad(proef=organisatie()))
    (bladzijde,) = pdf_van(druk(blad, perforatie=perforatie)).pages
    assert {y for _, y in kruisjes(bladzijde)} == hoogten


def test_de_rugmarge_is_22_mm_en_op_de_achterkant_rechts() -> None:
    pdf = pdf_van(proef())
    for nummer in (0, 1, 2, 3):  # every sheet begins on a front, whatever page it is
        assert min(t.x for t in teksten(pdf.pages[nummer])) == pytest.approx(22, abs=0.2)
    achter = [t for t in teksten(pdf.pages[4]) if t.tekst != "Stad"]
    assert min(t.x for t in achter) == pytest.approx(14, abs=0.2)


def test_wat_niet_past_gaat_door_op_de_achterkant_en_dat_staat_erbij() -> None:
    assert proef().doorlopend == (("Steunpunt voor Alles", 2),)
    voor, achter = (tekst_van(bladzijde) for bladzijde in pdf_van(proef()).pages[3:5])
    assert "Contact 030 111 22 33" in voor
    assert "verder op de achterkant" in voor
    assert achter.startswith("Stad Steunpunt voor Alles, vervolg")
    assert "Algemeen: 030 111 22 33" in achter
    assert ("1/2" in voor, "2/2" in achter) == (True, True)
    assert all(f"Spreekuur {nummer}" in voor + achter for nummer in range(6))
    assert "verder" not in "".join(tekst_van(b) for b in pdf_van(proef()).pages[:3])


@pytest.mark.parametrize("groot", [False, True])
@pytest.mark.parametrize("aantal", [1, 2, 3, 9])
def test_het_contact_staat_voorop_en_elk_nummer_bij_zijn_eigen_loket(
    aantal: int, groot: bool
) -> None:
    loketten = [{"functie": f"loket {n}", "telefoon": f"030 111 22 3{n}"} for n in range(aantal)]
    veel = organisatie(omschrijving="Hulp. " + "Wij denken mee over geld. " * 30)
    bladen = maak_bladen(maak_stad(veel={**veel, "contacten": loketten}))
    voor, *achter = (tekst_van(b) for b in pdf_van(druk(bladen, groot=groot)).pages)
    lopend = " ".join(voor.partition("Contact ")[2:])
    for loket in loketten[:2]:
        assert f"{loket['functie'].capitalize()} {loket['telefoon']}" in lopend
    rest = " ".join(achter)
    for loket in loketten[2:]:
        assert f"{loket['functie'].capitalize()} {loket['telefoon']}" in lopend + rest
    for bladzijde in achter:
        assert "Loket 0: 030 111 22 30" in bladzijde
        assert bladzijde.count("030 111 22 30") == 1


def test_een_blad_zonder_contact_zegt_wat_te_doen() -> None:
    bladen = maak_bladen(maak_stad(zonder=organisatie()))
    tekst = tekst_van(pdf_van(druk(bladen)).pages[0])
    assert "Geen telefoon, e-mail of website bekend. Vraag ernaar waar dit blad" in tekst


def regelafstanden(bladzijde: PageObject) -> set[float]:
    """Return the distances in points between two lines that begin at the same place."""
    regels: dict[float, list[float]] = {}

    def bezoek(tekst: str, cm: list[float], tm: list[float], _: object, punten: float) -> None:
        if tekst.strip() and punten == 11:
            x, y = tm[4] * cm[0] + cm[4], tm[5] * cm[3] + cm[5]
            regels.setdefault(round(x, 1), []).append(y)

    bladzijde.extract_text(visitor_text=bezoek)
    return {round(a - b, 1) for ys in regels.values() for a, b in pairwise(ys) if 0 < a - b < 15}


@pytest.mark.parametrize(
    ("zinnen", "bladzijden", "afstand"),
    [(24, 1, 1.3), (25, 1, 1.2), (26, 2, 1.3)],
)
def test_net_te_vol_wordt_eerst_dichter_gezet(zinnen: int, bladzijden: int, afstand: float) -> None:
    tekst = "Hulp. " + "Wij denken mee over geld, wonen, werk en gezondheid. " * zinnen
    gemaakt = druk(maak_bladen(maak_stad(vol=organisatie(omschrijving=tekst))))
    assert gemaakt.per_blad == (bladzijden,)
    afstanden = regelafstanden(pdf_van(gemaakt).pages[0])
    assert min(afstanden) == pytest.approx(11 * afstand, abs=0.06)


def test_een_heel_lang_woord_of_adres_loopt_niet_van_het_papier() -> None:
    lang = "x" * 150
    kaart = maak_stad(
        proef=organisatie(
            naam=lang, omschrijving=lang, website=f"https://{lang}.example",
            contacten=[{"functie": lang, "email": f"{lang}@voorbeeld.example"}],
        )
    )  # fmt: skip
    for bladzijde in pdf_van(druk(maak_bladen(kaart))).pages:
        for stuk in teksten(bladzijde):
            assert stuk.x < 134 or stuk.tekst == "Noord"
            letters = stuk.tekst.replace("\u200b", "")
            assert len(letters) * stuk.punten / 2 / MM < 112  # x is half as wide as high
    gedrukt = "".join(tekst_van(b) for b in pdf_van(druk(maak_bladen(kaart))).pages)
    assert gedrukt.replace(" ", "").replace("\u200b", "").lower().count(lang) >= 5


def test_dezelfde_gegevens_en_peildatum_geven_dezelfde_bytes() -> None:
    assert druk(maak_bladen(stad())).pdf == proef().pdf


def test_de_qr_code_gaat_naar_de_website_of_belt() -> None:
    met_site, zonder, *_ = [blad.inhoud for blad in proef().bladen]
    assert qr_inhoud(met_site) == "https://samen-eten.example/"
    assert qr_uitleg(met_site) == "QR-code naar https://samen-eten.example/"
    assert qr_inhoud(zonder) == ""
    bellen = met_site._replace(website="")
    assert qr_inhoud(bellen) == "tel:0301234567"
    assert qr_uitleg(bellen) == "QR-code om te bellen met 0301234567"
    lang = "https://samen-eten.example/" + "x" * 5000
    assert qr_inhoud(met_site._replace(website=lang)) == "https://samen-eten.example/"
    assert telefoonlink("+31 (0)30-123 45 67") == "tel:+310301234567"


def test_de_qr_code_heeft_de_punten_van_zijn_inhoud() -> None:
    link = "https://samen-eten.example/"
    zijde = len(segno.make(link, error="m", micro=False).matrix)
    assert f'viewBox="0 -.5 {zijde} {zijde}"' in qr_svg(link)
    assert qr_svg(link) == qr_svg(link) != qr_svg(link + "x")
