"""Which column is what: our own words, those of others, a typing error, and what is left."""

import pytest

from kaart.basis.fouten import KaartFout
from kaart.inlezen.kolommen import AANBOD, ORGANISATIES, kolommen
from kaart.inlezen.koppen import herken_kolom, lees_koppen, lees_toewijzingen
from kaart.tabellen.tabel import Cel, Rij, Tabel


def tabel(*rijen: str, naam: str = "") -> Tabel:
    """Return a table; the cells of a row stand between |."""
    return Tabel(
        naam,
        tuple(Rij(nr, tuple(map(Cel, rij.split("|")))) for nr, rij in enumerate(rijen, 1)),
    )


@pytest.mark.parametrize("tabblad", [ORGANISATIES, AANBOD])
def test_elke_kolom_van_ons_wordt_herkend(tabblad: str) -> None:
    for kolom in kolommen(tabblad, 9):
        herkend = herken_kolom(kolom.kop, tabblad)
        assert herkend is not None
        assert herkend[0].pad == kolom.pad


@pytest.mark.parametrize(
    ("kop", "pad"),
    [
        ("Naam van de organisatie", "naam"), ("CATEGORIEËN", "themas"), ("site", "website"),
        ("E-mailadres", "contacten.0.email"), ("tel. nr.", "contacten.0.telefoon"),
        ("Telefoon 2", "contacten.1.telefoon"), ("contact 3 e-mail", "contacten.2.email"),
        ("Straat en huisnummer", "adres"), ("postcode", "adres.postcode"),
        ("Laatst gecontroleerd", "gecontroleerd.op"), ("niet_voor", "niet_voor"),
        ("wijk/buurt", "werkgebied"), ("Leeftijd", "leeftijd"), ("thema's", "themas"),
    ],
)  # fmt: skip
def test_koppen_van_anderen(kop: str, pad: str) -> None:
    herkend = herken_kolom(kop, ORGANISATIES)
    assert herkend is not None
    assert ".".join(map(str, herkend[0].pad)) == pad


@pytest.mark.parametrize("kop", ["Sterren", "laatst gewijzigd", "Naam contactpersoon", "Bijlage"])
def test_wat_wij_niet_kennen_is_niets(kop: str) -> None:
    kopregel = lees_koppen(tabel(f"naam|{kop}"), {})
    assert kopregel is not None
    assert kopregel.koppen[1].kolom is None
    assert kopregel.koppen[1].waarom


def test_een_tikfout_wordt_gezegd() -> None:
    kopregel = lees_koppen(tabel("naam|telefoonnumer|websit"), {})
    assert kopregel is not None
    assert [kop.waarom for kop in kopregel.koppen] == [
        "", "gelezen als contact 1 telefoon", "gelezen als website",
    ]  # fmt: skip


def test_de_kopregel_staat_niet_altijd_bovenaan() -> None:
    kopregel = lees_koppen(tabel("Sociale kaart 2026", "", "Naam|Telefoon|Wijk", "A|030|Noord"), {})
    assert kopregel is not None
    assert kopregel.rij == 3


def test_twee_kolommen_voor_hetzelfde_is_er_een_te_veel() -> None:
    kopregel = lees_koppen(tabel("naam|telefoon|tel"), {})
    assert kopregel is not None
    assert kopregel.koppen[2].waarom == "kolom B is ook “contact 1 telefoon”"


def test_met_de_hand() -> None:
    hand = lees_toewijzingen(["Hoe heet het=naam", "C=website", "naam="])
    kopregel = lees_koppen(tabel("Hoe heet het|naam|x"), hand)
    assert kopregel is not None
    assert [kop.kolom.kop if kop.kolom else kop.waarom for kop in kopregel.koppen] == [
        "naam", "overgeslagen", "website",
    ]  # fmt: skip


def test_met_de_hand_naar_niets() -> None:
    with pytest.raises(KaartFout, match="Onbekend bij kolom: “websait”; bedoelde je website"):
        lees_koppen(tabel("naam|x"), {"x": "websait"})
    with pytest.raises(KaartFout, match="schrijf bijvoorbeeld"):
        lees_toewijzingen(["telefoon"])


@pytest.mark.parametrize(
    ("rij", "naam", "tabblad"),
    [
        ("organisatie|naam|soort|tijden", "", AANBOD),
        ("organisatie|telefoon", "", ORGANISATIES),
        ("organisatie|naam|soort", "organisaties", ORGANISATIES),
        ("organisatie|activiteit", "Activiteiten", AANBOD),
    ],
)
def test_waar_een_tabel_over_gaat(rij: str, naam: str, tabblad: str) -> None:
    kopregel = lees_koppen(tabel(rij, naam=naam), {})
    assert kopregel is not None
    assert kopregel.tabblad == tabblad


@pytest.mark.parametrize(
    "bron", [tabel("a|b"), tabel(), tabel("telefoon|website"), tabel("naam|x", naam="keuzes")]
)
def test_zonder_naam_of_id_is_het_geen_tabel_van_organisaties(bron: Tabel) -> None:
    assert lees_koppen(bron, {}) is None
