"""What may go out, and to whom: a word planted in every place that is not for everybody."""

from datetime import date
from typing import Any

import pytest

from kaart.model import Contact, Kaart, Persoon, Persoonsbron, Termijnen, maak_kaart
from kaart.personen import Kanaal
from kaart.vrijgave import Publiek, Weerhouden, geef_vrij, mensen_erbij

DAG = date(2026, 11, 21)
BRON = {"document": "Folder", "opmerking": "KANARIE bron"}
GEMELD = {"op": "2026-11-01", "zin": "KANARIE gemeld"}
CONTACTEN = [
    {"functie": "balie", "telefoon": "030 123 45 67"},
    {"functie": "artsen", "telefoon": "030 765 43 21", "voor": "verwijzers"},
]


def organisatie(**velden: Any) -> dict[str, Any]:
    return {
        "naam": "Proef", "organisatievorm": "stichting", "omschrijving": "Proeft.",
        "contacten": CONTACTEN, "bronnen": [BRON], "opmerking": "KANARIE organisatie",
        "gemeld": [GEMELD],
        "verwijzen": "Bel de artsenlijn.", **velden,
    }  # fmt: skip


def kaart(**organisaties: dict[str, Any]) -> Kaart:
    dingen: list[tuple[str, str, Any]] = [
        ("", "kaart", {"naam": "Proefkaart", "gemeld": [GEMELD]}),
        ("wijken", "noord", {"naam": "Noord", "opmerking": "KANARIE wijk"}),
        (
            "locaties",
            "huis",
            {"naam": "Huis", "opmerking": "KANARIE plek", "bronnen": [BRON], "gemeld": [GEMELD]},
        ),
        ("locaties", "dicht", {"naam": "Dicht", "status": "gestopt"}),
        (
            "netwerken",
            "net",
            {"naam": "Net", "opmerking": "KANARIE netwerk", "bronnen": [BRON], "gemeld": [GEMELD]},
        ),
    ]
    for id_, velden in organisaties.items():
        dingen.append(("organisaties", id_, velden))
    return maak_kaart(dingen)


AANBOD = {"naam": "Inloop", "soort": "inloop", "locatie": "huis", "ruimte": "zaal",
          "opmerking": "KANARIE aanbod", "bronnen": [BRON]}  # fmt: skip


@pytest.mark.parametrize("publiek", Publiek)
def test_een_opmerking_gaat_naar_niemand(publiek: Publiek) -> None:
    vrij = geef_vrij(kaart(proef=organisatie(aanbod=[AANBOD])), publiek, DAG).kaart
    assert "KANARIE" not in str(vrij)
    assert "Inloop" in str(vrij)


@pytest.mark.parametrize(
    ("publiek", "functies", "verwijzen"),
    [
        (Publiek.OPENBAAR, ["balie"], ""),
        (Publiek.VERWIJZERS, ["balie", "artsen"], "Bel de artsenlijn."),
        (Publiek.DEELNEMERS, ["balie", "artsen"], "Bel de artsenlijn."),
    ],
)
def test_wat_voor_verwijzers_is_is_niet_voor_iedereen(
    publiek: Publiek, functies: list[str], verwijzen: str
) -> None:
    eigen = {"naam": "Spreekuur", "soort": "spreekuur", "contact": CONTACTEN[1]}
    (wie,) = geef_vrij(
        kaart(proef=organisatie(aanbod=[eigen])), publiek, DAG
    ).kaart.organisaties.values()
    assert [contact.functie for contact in wie.contacten] == functies
    assert wie.verwijzen == verwijzen
    assert (wie.aanbod[0].contact is None) is (publiek is Publiek.OPENBAAR)


@pytest.mark.parametrize(
    ("geheim", "waar"),
    [
        ({}, ("Kade", ("huis",), "huis", "zaal")),
        ({"geheim_adres": True}, (None, (), "", "")),
        ({"aanbod": [{**AANBOD, "geheim_adres": True}]}, ("Kade", (), "", "")),
    ],
)
def test_een_geheime_plek_gaat_naar_niemand(geheim: dict[str, Any], waar: object) -> None:
    velden = {"adres": {"straat": "Kade"}, "locaties": ["huis"], "aanbod": [AANBOD], **geheim}
    for publiek in Publiek:
        vrij = geef_vrij(kaart(proef=organisatie(**velden)), publiek, DAG).kaart
        wie = vrij.organisaties["proef"]
        straat = wie.adres.straat if wie.adres else None
        assert (straat, wie.locaties, wie.aanbod[0].locatie, wie.aanbod[0].ruimte) == waar


@pytest.mark.parametrize(
    ("dag", "niet"),
    [
        ("2026-11-20", {}),  # it stops tomorrow
        ("2026-11-21", {"proef": Weerhouden.GESTOPT}),
        ("2026-11-22", {"proef": Weerhouden.GESTOPT}),
    ],
)
def test_wat_gestopt_is_gaat_niet_mee(dag: str, niet: dict[str, Weerhouden]) -> None:
    velden = organisatie(status="gestopt", gestopt_op="2026-11-21")
    vrij = geef_vrij(kaart(proef=velden), Publiek.OPENBAAR, date.fromisoformat(dag))
    assert (vrij.niet, set(vrij.kaart.organisaties)) == (niet, {"proef"} - set(niet))
    assert set(vrij.kaart.locaties) == {"huis"}


def test_aanbod_dat_voorbij_of_gestopt_is_gaat_niet_mee() -> None:
    aanbod = [
        {"naam": "Nu", "soort": "inloop", "tijden": [{"dag": "di"}]},
        {"naam": "Toen", "soort": "inloop", "tijden": [{"datum": "2026-11-20"}]},
        {"naam": "Vandaag", "soort": "inloop", "tijden": [{"datum": "2026-11-21"}]},
        {"naam": "Weg", "soort": "inloop", "status": "gestopt"},
    ]
    vrij = geef_vrij(kaart(proef=organisatie(aanbod=aanbod)), Publiek.OPENBAAR, DAG).kaart
    assert [a.naam for a in vrij.organisaties["proef"].aanbod] == ["Nu", "Vandaag"]


def test_een_fout_houdt_tegen_tenzij_iemand_het_wil_en_dan_zonder_wat_niet_klopt() -> None:
    velden = organisatie(website="https://fout.example")
    fouten = {"proef": ["“030 123 45 67” is geen nummer", "“https://fout.example” bestaat niet"]}
    dicht = geef_vrij(kaart(proef=velden), Publiek.VERWIJZERS, DAG, fouten)
    assert (dicht.niet, dict(dicht.kaart.organisaties)) == ({"proef": Weerhouden.FOUT}, {})
    open_ = geef_vrij(kaart(proef=velden), Publiek.VERWIJZERS, DAG, fouten, ondanks_fouten=True)
    wie = open_.kaart.organisaties["proef"]
    assert (dict(open_.niet), set(open_.ingekort)) == ({}, {"proef"})
    assert (wie.website, wie.contacten) == (
        "", (Contact("artsen", voor="verwijzers", telefoon="030 765 43 21"),),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("publiek", "bereik", "erbij"),
    [
        (Publiek.OPENBAAR, ("papier", "netwerk"), False),
        (Publiek.VERWIJZERS, ("papier", "netwerk"), False),
        (Publiek.DEELNEMERS, ("papier", "netwerk"), True),
        (Publiek.DEELNEMERS, ("papier",), False),
        (Publiek.DEELNEMERS, ("netwerk",), False),
    ],
)
def test_mensen_gaan_alleen_mee_naar_deelnemers_en_waar_zij_dat_goedvonden(
    publiek: Publiek, bereik: tuple[str, ...], *, erbij: bool
) -> None:
    wie = Persoon(
        "p-0001", naam="Proef Persoon", organisatie="proef", functie="beheer", bereik=bereik,
        grondslag="gerechtvaardigd-belang", bron=Persoonsbron("mail", "2026-11-01"),
        gemeld_op="2026-11-01", verloopt_op="2027-11-01",
    )  # fmt: skip
    keus = mensen_erbij([wie], publiek, Kanaal.PAPIER, DAG, Termijnen())
    assert [persoon.id for persoon in keus.personen] == ["p-0001"] * erbij


def test_een_plek_die_alleen_een_geheim_adres_is_bestaat_niet() -> None:
    opvang = organisatie(geheim_adres=True, locaties=["huis"])
    for publiek in Publiek:
        assert set(geef_vrij(kaart(opvang=opvang), publiek, DAG).kaart.locaties) == set()
        ook = kaart(opvang=opvang, buurthuis=organisatie(locaties=["huis"]))
        assert set(geef_vrij(ook, publiek, DAG).kaart.locaties) == {"huis"}


@pytest.mark.parametrize("publiek", Publiek)
def test_wat_voor_leden_is_gaat_alleen_naar_deelnemers(publiek: Publiek) -> None:
    scholing = {"naam": "Leren luisteren", "soort": "scholing", "voor": "leden"}
    eigen = kaart(proef=organisatie(aanbod=[AANBOD, scholing]))
    namen = [a.naam for a in geef_vrij(eigen, publiek, DAG).kaart.organisaties["proef"].aanbod]
    leden = ["Leren luisteren"] if publiek is Publiek.DEELNEMERS else []
    assert namen == ["Inloop", *leden]
