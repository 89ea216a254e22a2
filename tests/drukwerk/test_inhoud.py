"""What the paper says, before any layout."""

from typing import Any

import pytest
from drukproef import PEILDATUM, maak_bladen, maak_stad, organisatie, stad

from kaart.drukwerk.blad.blad import Blad, Inhoud
from kaart.taal import aanmeldtekst, kern_en_rest


def blad(**anders: Any) -> Blad:
    (enige,) = maak_bladen(maak_stad(proef=organisatie(**anders)))
    return enige


def inhoud(**anders: Any) -> Inhoud:
    return blad(**anders).inhoud


def test_de_eerste_zin_staat_onder_de_naam_en_de_rest_bij_wat() -> None:
    assert inhoud().kern == "Bewoners koken samen."
    assert inhoud().omschrijving == "Iedereen kan aanschuiven."


@pytest.mark.parametrize(
    ("tekst", "kern"),
    [
        ("Eén zin.", "Eén zin."),
        ("Zonder punt", "Zonder punt"),
        ("Hulp bij bijv. De Roef. En meer.", "Hulp bij bijv. De Roef."),
        ("Open om 9.30 uur. Kom langs.", "Open om 9.30 uur."),
        ("Ook o.a. Wmo. Klaar.", "Ook o.a. Wmo."),
        ("Wat nu? Bel ons.", "Wat nu?"),
    ],
)
def test_een_afkorting_is_geen_einde_van_een_zin(tekst: str, kern: str) -> None:
    assert kern_en_rest(tekst)[0] == kern
    assert " ".join(filter(None, kern_en_rest(tekst))) == tekst


def test_voor_wie_in_een_zin() -> None:
    assert (
        inhoud(doelgroepen=["ouderen", "nah"], leeftijd={"van": 55}).voor_wie
        == "Ouderen en mensen met niet-aangeboren hersenletsel, vanaf 55 jaar."
    )
    assert inhoud(doelgroepen=["iedereen", "kinderen"]).voor_wie == "Iedereen, ook kinderen."


@pytest.mark.parametrize(
    ("werkgebied", "tekst"),
    [
        (["landelijk"], "heel Nederland"),
        (["stad"], "heel Voorbeeldstad"),
        (["noord", "aan-zee"], "Noord en Aan Zee"),
        (["noord/dorp"], "Dorp (Noord)"),
        (["noord/dorp", "noord/haven"], "Oud-Noord (Noord)"),  # a name people use
    ],
)
def test_werkgebied_in_namen_die_mensen_kennen(werkgebied: list[str], tekst: str) -> None:
    assert inhoud(werkgebied=werkgebied).werkgebied == tekst


@pytest.mark.parametrize(
    ("toegang", "aanmelden", "tekst"),
    [
        (("inloop",), "", "Inlopen."),
        (("zelf-aanmelden", "verwijzer"), "", "Zelf aanmelden of via een verwijzer."),
        (("zelf-aanmelden",), "Zelf aanmelden via de website.", "Zelf aanmelden via de website."),
        (("inloop",), "bel eerst", "Inlopen. Bel eerst."),
        ((), "", ""),
    ],
)
def test_hoe_je_binnenkomt_wordt_niet_twee_keer_gezegd(
    toegang: tuple[str, ...], aanmelden: str, tekst: str
) -> None:
    assert aanmeldtekst(toegang, aanmelden) == tekst


def test_hoe_het_gaat_in_een_zin_en_niet_wat_niets_zegt() -> None:
    vormen = ["een-op-een", "huisbezoek", "dienst", "groep"]
    gezegd = "U praat met één persoon, krijgt thuis bezoek en komt in een groep."
    assert inhoud(vormen=vormen).vormen == gezegd
    eten = {"vormen": ["groep", "maaltijd"]}
    assert inhoud(**eten).vormen == "U komt in een groep en eet mee."
    je = inhoud(**eten, omschrijving="Koken met je buren.").vormen
    assert je == "Je komt in een groep en eet mee."
    assert inhoud(vormen=["dienst"]).vormen == ""


@pytest.mark.parametrize(
    ("kosten", "tekst"),
    [
        ({}, ""),
        ({"gratis": True}, "Gratis."),
        ({"gratis": False}, "Niet gratis."),
        ({"kosten": "€ 3 per keer", "gratis": False}, "€ 3 per keer."),
    ],
)
def test_kosten_in_woorden(kosten: dict[str, Any], tekst: str) -> None:
    assert inhoud(**kosten).kosten == tekst


def test_een_wachttijd_staat_er_met_datum_en_verdwijnt_na_zijn_termijn() -> None:
    assert (
        inhoud(wachttijd={"weken": 6, "op": "2026-11-01"}).wachttijd
        == "Ongeveer 6 weken (opgave van 1 november 2026)."
    )
    assert inhoud(wachttijd={"weken": 6, "op": "2026-08-01"}).wachttijd == ""


@pytest.mark.parametrize(
    ("stop", "staat_er"),
    [
        ({"sinds": "2026-10-01"}, True),
        ({"sinds": "2026-05-01"}, False),  # too old to believe
        ({"sinds": "2026-05-01", "tot": "2026-12-31"}, True),  # its end is still to come
        ({"sinds": "2026-10-01", "tot": "2026-11-01"}, False),  # over
        ({"sinds": "2026-12-01"}, False),  # not yet
    ],
)
def test_een_aanmeldstop_staat_er_zolang_hij_geldt(stop: dict[str, str], staat_er: bool) -> None:
    assert bool(inhoud(aanmeldstop=stop).aanmeldstop) is staat_er


def test_een_bewoner_krijgt_eerst_zijn_eigen_contact_en_klachten_vallen_niet_op() -> None:
    contacten = [
        {"functie": "klachten", "soort": "klachten", "telefoon": "030 111 11 11"},
        {"functie": "loket", "voor": "verwijzers", "telefoon": "030 222 22 22"},
        {"functie": "algemeen", "telefoon": "030 333 33 33"},
    ]
    tekst = inhoud(contacten=contacten)
    assert [(c.functie, c.telefoon) for c in tekst.contacten] == [("", "030 333 33 33")]
    assert [(c.functie, c.bijzaak) for c in tekst.andere_contacten] == [
        ("Voor verwijzers: loket", False),
        ("Klachten", True),
    ]


def test_het_contact_van_een_aanbod_staat_bij_de_contacten() -> None:
    aanbod = {
        "naam": "Bus", "soort": "dienst", "contact": {"functie": "bus", "telefoon": "030 444 44 44"}
    }  # fmt: skip
    assert [c.telefoon for c in inhoud(aanbod=[aanbod]).contacten] == ["030 444 44 44"]


def test_een_plek_staat_er_een_keer_met_adres() -> None:
    keer = {"soort": "inloop", "locatie": "de-brug", "tijden": [{"dag": "ma", "van": "10:00"}]}
    tekst = inhoud(locaties=["de-brug"], aanbod=[{"naam": "Een", **keer}, {"naam": "Twee", **keer}])
    assert tekst.plekken == ()
    assert [rij.waar.replace("\N{NO-BREAK SPACE}", " ") for rij in tekst.aanbod] == [
        "De Brug, Kade 3, 1001 AB Voorbeeldstad, rolstoel en lift",
        "De Brug",
    ]


def test_aanbod_zonder_tijd_of_plek_hoort_bij_wat() -> None:
    tekst = inhoud(aanbod=[{"naam": "Maatje", "soort": "maatje", "omschrijving": "Komt langs"}])
    assert [(rij.naam, rij.omschrijving) for rij in tekst.diensten] == [("Maatje", "Komt langs.")]
    assert tekst.aanbod == ()


def test_gestopt_aanbod_staat_er_niet_en_een_geheim_adres_nergens() -> None:
    gestopt = {"naam": "Oud", "soort": "inloop", "status": "gestopt", "locatie": "de-brug"}
    tekst = inhoud(aanbod=[gestopt], geheim_adres=True)
    assert (tekst.aanbod, tekst.plekken, tekst.geheim_adres) == ((), (), True)
    assert "Kade" not in str(tekst)


def test_wat_alleen_voor_de_redactie_is_komt_nooit_op_papier() -> None:
    aanbod = {"naam": "Iets", "soort": "dienst", "opmerking": "intern"}
    assert "intern" not in str(blad(opmerking="intern", aanbod=[aanbod]))


@pytest.mark.parametrize(
    ("controle", "merk", "regel"),
    [
        ({"op": "2026-10", "hoe": "telefoon"}, "", "Gecontroleerd in oktober 2026 (telefoon)."),
        (
            {"op": "2026-01", "hoe": "mail"},
            "Bijna verouderd",
            "Gecontroleerd in januari 2026 (mail).",
        ),
        (
            {"op": "2024"},
            "Verouderd",
            "Gecontroleerd in 2024. Vraag na of dit nog klopt.",
        ),
        (
            {"hoe": "website"},
            "Niet gecontroleerd",
            "De bron heeft geen datum. Vraag na of dit klopt.",
        ),
    ],
)
def test_het_merk_staat_er_in_woorden(controle: dict[str, str], merk: str, regel: str) -> None:
    vertrouwen = blad(gecontroleerd=controle).vertrouwen
    assert (vertrouwen.merk, vertrouwen.regel) == (merk, regel)


def test_tijden_die_verouderd_zijn_krijgen_hun_eigen_merk() -> None:
    rij = {"naam": "Koffie", "soort": "inloop", "tijden": [{"dag": "ma", "van": "10:00"}]}
    oud = {**rij, "gecontroleerd": {"op": "2026-03"}}
    nieuw = {**rij, "gecontroleerd": {"op": "2026-10"}}
    assert blad(aanbod=[oud, nieuw]).vertrouwen.aanbod == ("verouderd: maart 2026", "")


def test_een_nieuwe_controle_maakt_geen_ander_blad() -> None:
    """`inlegbladen` will print again what says something else, and nothing more."""
    voor = blad(gecontroleerd={"op": "2020"})
    na = blad(gecontroleerd={"op": "2026-11", "hoe": "bezoek"})
    assert voor.inhoud == na.inhoud
    assert voor.vertrouwen != na.vertrouwen


def test_de_voet_zegt_van_wanneer_het_is_en_waar_een_fout_heen_kan() -> None:
    voet = maak_bladen(stad())[0].voet
    assert (voet.kaart, voet.stand) == ("Sociale kaart van Voorbeeldstad", "stand 21 november 2026")
    assert voet.melden == "kaart@voorbeeld.example"
    assert PEILDATUM.year == 2026
