"""The week of a building or a wijk on paper: what each line says, and who is not on it."""

import io
from datetime import date

import pytest
from hulp.buurtje import kaart_met
from pypdf import PdfReader

from kaart.basis import KaartFout
from kaart.drukwerk import blad_van_gebied, blad_van_gebouw
from kaart.drukwerk.pers.drukpers import Drukopdracht
from kaart.drukwerk.rooster.rooster import druk_roosters
from kaart.drukwerk.rooster.roosterblad import Roosterblad, bladen_van_de_map
from kaart.hulp import begrijp_gebied
from kaart.vrijgave import Publiek, VrijeKaart, geef_vrij

VANDAAG = date(2026, 11, 30)
WEEK = [{"dag": dag, "van": "09:00", "tot": "12:00", "ritme": "wekelijks"} for dag in
        ("ma", "di", "wo", "do", "vr")]  # fmt: skip
KAART = VrijeKaart(kaart_met(
    "a/brug", "b/brug/di/ochtend", "c/brug", "d/brug", "e/brug/zo/10:00", "f/zaal/ma/ochtend",
    "g//ma",
    a0={"tijden": WEEK, "gecontroleerd": {"op": "2026-10", "hoe": "telefoon"}},
    a={"contacten": [{"functie": "balie", "telefoon": "030 111 11 11"},
                     {"functie": "klachten", "soort": "klachten", "telefoon": "030 111 11 12"}]},
    a2={"tijden": [{"dag": "di", "van": "13:00", "tot": "15:00", "week": "1"},
                   {"dag": "wo", "ritme": "om-de-week", "vanaf": "2026-12-09"}]},
    a3={"tijden": [{"datum": "2026-12-24", "dagdeel": "avond"}, {"datum": "2026-11-29"}]},
))  # fmt: skip


def plat(blad: Roosterblad) -> list[str]:
    """Return each day with its lines, as they are read."""
    return [
        f"{dag.kop}: " + " | ".join(
            ", ".join(filter(None, (r.wanneer, r.wie, r.waar, r.keer, r.nummer, r.oud)))
            for r in dag.rijen
        )
        for dag in blad.dagen
    ]  # fmt: skip


def test_de_week_van_een_gebouw() -> None:
    blad = blad_van_gebouw(KAART, KAART.locaties["brug"], VANDAAG)
    assert plat(blad) == [
        "Elke werkdag: 9.00–12.00 uur, A, 030 111 11 11, nagekeken oktober 2026",
        ("Dinsdag: Ochtend, B, hoe vaak is niet bekend: vraag na, nooit nagekeken | "
         "13.00–15.00 uur, C, eerste dinsdag van de maand, nooit nagekeken"),
        "Woensdag: Tijd onbekend, C, om de week, gerekend vanaf 9 december 2026, nooit nagekeken",
        "Zondag: Vanaf 10.00 uur, E, hoe vaak is niet bekend: vraag na, nooit nagekeken",
        "Op een datum: 24 december 2026, avond, D, nooit nagekeken",
    ]  # fmt: skip
    assert (blad.aantal, blad.meeste_oud) == (5, True)  # five blocks on six lines


def test_een_wijk_noemt_de_plek_en_wie_een_fout_heeft_staat_er_niet() -> None:
    noord = begrijp_gebied(KAART, "Noord")
    fouten = {id_: ["fout"] for id_ in "abcd"}
    vrij = geef_vrij(KAART, Publiek.OPENBAAR, VANDAAG, fouten).kaart
    blad = blad_van_gebied(vrij, noord, VANDAAG)
    assert plat(blad) == [
        "Maandag: Ochtend, F, Zaal, hoe vaak is niet bekend: vraag na, nooit nagekeken",
        "Zondag: Vanaf 10.00 uur, E, Brug, hoe vaak is niet bekend: vraag na, nooit nagekeken",
    ]


def test_waar_niemand_de_dag_van_weet_staat_achteraan() -> None:
    kaart = VrijeKaart(kaart_met("a/brug", "b/brug", a1={"tijden": [{"ritme": "wekelijks"}]}))
    assert plat(blad_van_gebouw(kaart, kaart.locaties["brug"], VANDAAG)) == [
        "Dag onbekend: vraag na: Tijd onbekend, A, nooit nagekeken | Elke week, B, nooit nagekeken",
    ]


def test_in_de_map_komt_elk_gebouw_met_wie_er_een_blad_heeft() -> None:
    for wijken in ({"Noord", "Stad"}, {"Eten"}):  # by wijk, and by theme
        bladen = bladen_van_de_map(KAART, {"b", "f", "g"}, wijken, VANDAAG)
        assert [(blad.naam, [rij.wie for rij in blad.rijen]) for blad in bladen] == [
            ("Brug", ["B"]), ("Zaal", ["F"]),
        ]  # fmt: skip
    assert bladen_van_de_map(KAART, {"b", "f", "g"}, {"Zuid"}, VANDAAG) == ()


def test_op_papier() -> None:
    bladen = [blad_van_gebouw(KAART, KAART.locaties[plek], VANDAAG) for plek in ("brug", "kerk")]
    product = druk_roosters(bladen, KAART, Drukopdracht("Proef", VANDAAG), "a3", ("X: 1 fout",))
    (bladzijde,) = PdfReader(io.BytesIO(product.pdf)).pages
    tekst = " ".join(bladzijde.extract_text().split())
    for deel in (
        "De week van Brug", "Bel even voordat u gaat.", "Elke werkdag", "bel 030 111 11 11",
        "vraag na of het er nog is", "eerste dinsdag van de maand",
    ):  # fmt: skip
        assert deel in tekst
    assert "111 11 12" not in tekst  # complaints
    assert round(float(bladzijde.mediabox.width) * 25.4 / 72) == 297
    assert (product.verslag, product.opmerkingen, product.geweigerd) == (
        "A3, 5 activiteiten", ("niets bekend bij Kerk",), ("X: 1 fout",),
    )  # fmt: skip


def test_zonder_iets_is_er_geen_rooster() -> None:
    leeg = [blad_van_gebouw(KAART, KAART.locaties["kerk"], VANDAAG)]
    opdracht = Drukopdracht("Proef", VANDAAG)
    with pytest.raises(KaartFout, match="Er is niets te drukken: bij Kerk"):
        druk_roosters(leeg, KAART, opdracht)
    assert druk_roosters(leeg, KAART, opdracht, "a4", ("X: 1 fout",)).geweigerd == ("X: 1 fout",)
