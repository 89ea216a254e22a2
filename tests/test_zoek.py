"""Zoekvraag → Treffers: what must hold for every question on the real map."""

from datetime import date

import pytest
from conftest import VOORBEELDKAART
from hypothesis import given, settings, strategies as st
from zoekproef import advies, gezocht, vraag_van

from kaart.bestand.dataset import laad
from kaart.bestand.werkmap import Werkmap
from kaart.hulp.contacten import voor_bewoner, voor_verwijzer
from kaart.hulp.gebied import HELE_STAD
from kaart.model import Aanbod, Contact, Organisatie, Tijd
from kaart.oordeel.actualiteit import is_gestopt, is_voorbij
from kaart.schema import keuzes
from kaart.zoek import Zoekvraag, waarschuwingen

UTRECHT = laad(Werkmap(VOORBEELDKAART.parents[2])).kaart
VANDAAG = date(2026, 11, 21)


def vind(tekst: str = "", **woorden: list[str]) -> list[str]:
    vraag, _ = vraag_van(UTRECHT, tekst, woorden)
    return [treffer.organisatie.id for treffer in gezocht(UTRECHT, vraag, VANDAAG)]


vragen = st.builds(
    lambda wijk, thema, doelgroep, dag: vraag_van(
        UTRECHT, "", {"wijk": wijk, "thema": thema, "doelgroep": doelgroep, "dag": dag}
    )[0],
    st.lists(st.sampled_from(["Vleuten", "Zuilen", "3526", "overvecht", "Utrecht"]), max_size=2),
    st.lists(st.sampled_from(sorted(UTRECHT.themas)), max_size=2),
    st.lists(st.sampled_from(keuzes("organisatie", "doelgroepen")), max_size=2),
    st.lists(st.sampled_from(["ma", "di", "za"]), max_size=2),
)


@given(vragen)
def test_minder_vragen_geeft_nooit_minder(vraag: Zoekvraag) -> None:
    gevonden = {t.organisatie.id for t in gezocht(UTRECHT, vraag, VANDAAG)}
    for veld in ("gebieden", "themas", "doelgroepen", "dagen"):
        leeg = vraag._replace(**{veld: ()})  # type: ignore[arg-type]
        assert gevonden <= {t.organisatie.id for t in gezocht(UTRECHT, leeg, VANDAAG)}


@given(vragen)
def test_gestopt_blijft_weg_en_dichtbij_komt_eerst(vraag: Zoekvraag) -> None:
    treffers = gezocht(UTRECHT, vraag, VANDAAG)
    assert not any(is_gestopt(t.organisatie, VANDAAG) for t in treffers)
    assert [t.afstand for t in treffers] == sorted(t.afstand for t in treffers)
    assert all(t.waarom for t in treffers) or vraag == Zoekvraag()


@settings(max_examples=20)
@given(vragen)
def test_advies_telt_wat_er_zonder_een_filter_is(vraag: Zoekvraag) -> None:
    for naam, aantal in advies(UTRECHT, vraag, VANDAAG).zonder:
        veld = {"--wijk": "gebieden", "--thema": "themas", "--doelgroep": "doelgroepen",
                "--dag": "dagen"}[naam]  # fmt: skip
        leeg = vraag._replace(**{veld: ()})  # type: ignore[arg-type]
        assert aantal == len(gezocht(UTRECHT, leeg, VANDAAG))


@given(st.text(max_size=40))
def test_geen_enkele_tekst_laat_het_struikelen(tekst: str) -> None:
    gezocht(UTRECHT, vraag_van(UTRECHT, tekst)[0])


def test_filters_die_alleen_samen_alles_uitsluiten_worden_samen_genoemd() -> None:
    woorden = {"wijk": ["Vleuten"], "thema": ["taal"], "dag": ["zo"]}
    vraag = vraag_van(UTRECHT, "", woorden)[0]._replace(gratis=True)
    gezegd = advies(UTRECHT, vraag)
    assert gezegd.zonder == ()
    assert ("--dag", "--kosten") in [namen for namen, _ in gezegd.samen]
    assert gezegd.vangnet == "bibliotheek-utrecht"


@pytest.mark.parametrize(
    ("optie", "gezegd", "veld", "waarde"),
    [
        ("dag", "dinsdagochtend", "dagen", ("di",)),
        ("dag", "morgenavond", "dagen", ("zo",)),  # the day after VANDAAG, a Saturday
        ("dagdeel", "'s avonds", "dagdelen", ("avond",)),
        ("dagdeel", "ochtends", "dagdelen", ("ochtend",)),
        ("doelgroep", "doof", "doelgroepen", ("zintuiglijke-beperking",)),
        ("doelgroep", "65+", "doelgroepen", ("ouderen",)),
        ("taal", "Engelstalig", "talen", ("en",)),
    ],
)
def test_een_optie_verstaat_wat_een_zin_verstaat(
    optie: str, gezegd: str, veld: str, waarde: tuple[str, ...]
) -> None:
    assert getattr(vraag_van(UTRECHT, "", {optie: [gezegd]})[0], veld) == waarde


def test_een_deel_van_de_wijk_vindt_niet_wat_een_ander_deel_bedient() -> None:
    vleuten, de_meern = vind(wijk=["Vleuten"]), vind(wijk=["De Meern"])
    assert "buurtteam-vleuten" in vleuten
    assert "buurtteam-vleuten" not in de_meern
    assert "sociaal-cultureel-centrum-de-schalm" in de_meern
    assert "sociaal-cultureel-centrum-de-schalm" not in vleuten
    assert {"wil-in-je-buurt", "dock"} <= set(vleuten) & set(de_meern)


def test_in_de_stad_maar_hier_gehouden_is_dichtbij() -> None:
    """The Buurtteam serves the whole city; its walk-in hour is in De Pijler in Vleuten-De Meern."""
    vraag, _ = vraag_van(UTRECHT, "", {"wijk": ["De Meern"], "dag": ["di"]})
    eerste = gezocht(UTRECHT, vraag, VANDAAG)[0]
    assert eerste.organisatie.id == "buurtteams-utrecht"
    assert eerste.waarom[0] == "in Buurtcentrum De Pijler"


@pytest.mark.parametrize(
    ("getypt", "verwacht"),
    [
        ("voedselbank", "voedselbank-utrecht"),
        ("voedselbnk", "voedselbank-utrecht"),
        ("vodselbank", "voedselbank-utrecht"),
        ("mantelzog", "mantelzorg-utrecht"),
        ("mantelzorg", "mantelzorg-utrecht"),
        ("MANTELZORG", "mantelzorg-utrecht"),
        ("repaircafe", "repaircafe-lunetten"),
        ("Repaircafé", "repaircafe-lunetten"),
        ("dock", "dock"),
        ("nizu", "netwerk-informele-zorg-utrecht"),
        ("zonnebloem", "de-zonnebloem-utrecht"),
        ("zonebloem", "de-zonnebloem-utrecht"),
        ("schuldhulp", "schuldhulpmaatje-utrecht"),
        # The stem of a word, and not the freshest of all who have the theme.
        ("schulden", "gemeente-schulddienstverlening"),
        ("ik heb geen geld", "u-centraal"),
        # A place in the words: who serves it, also when no text says so.
        ("buurtteam overvecht", "buurtteams-utrecht"),
        ("voedselbank de meern", "voedselbank-vleuten-de-meern"),
        ("overvecht", "buurtbuik-utrecht"),
    ],
)
def test_vrije_tekst_vindt_bovenaan(getypt: str, verwacht: str) -> None:
    assert verwacht in vind(getypt)[:3]


@pytest.mark.parametrize(
    ("vraag", "waarschuwing"),
    [
        ({"thema": ["geweld"]}, "112"),
        ({"thema": ["psychisch"]}, "113"),
        ({"hulpvraag": ["thuis-niet-veilig"]}, "112"),
        ({"thema": ["eten"]}, ""),
    ],
)
def test_waarschuwing(vraag: dict[str, list[str]], waarschuwing: str) -> None:
    teksten = [w.tekst for w in waarschuwingen(UTRECHT, vraag_van(UTRECHT, "", vraag)[0])]
    assert bool(teksten) == bool(waarschuwing)
    assert all(waarschuwing in tekst for tekst in teksten)


@pytest.mark.parametrize(
    ("tekst", "eerst"),
    [
        ("mijn man slaat mij", "veilig-thuis-utrecht"),
        ("mijn vader wordt mishandeld", "veilig-thuis-utrecht"),
        ("ouderenmishandeling", "veilig-thuis-utrecht"),
        ("ik wil dood", "113-zelfmoordpreventie"),
        ("zelfmoord", "113-zelfmoordpreventie"),
        ("suïcidaal", "113-zelfmoordpreventie"),
    ],
)
def test_bij_een_signaal_komt_de_noodlijn_eerst_wat_er_ook_is(tekst: str, eerst: str) -> None:
    assert vind(tekst)[0] == eerst
    assert vind(hulpvraag=[tekst])[0] == eerst
    assert vind(tekst, wijk=["Overvecht"], dag=["zo"])[0] == eerst
    assert waarschuwingen(UTRECHT, vraag_van(UTRECHT, tekst, {})[0])


@pytest.mark.parametrize("tekst", ["autisme", "burn-out", "eten", "jeu de boules"])
def test_zonder_signaal_geen_noodlijn_vooraan(tekst: str) -> None:
    assert not vraag_van(UTRECHT, tekst, {})[0].alarm


@pytest.mark.parametrize(
    ("tekst", "niet"),
    [
        ("eten", "common-ground-two"),  # ontmoeten is no eten
        ("statushouder", "nationaal-ouderenfonds"),  # nor ouder in statushouder
    ],
)
def test_een_stukje_van_een_woord_is_geen_woord(tekst: str, niet: str) -> None:
    gevonden = vind(tekst)
    assert niet not in gevonden[:20]


def test_wat_voorbij_is_wordt_niet_aangeboden() -> None:
    vraag, _ = vraag_van(UTRECHT, "", {"hulpvraag": ["ik kan niet meer zelf koken"]})
    for treffer in gezocht(UTRECHT, vraag, VANDAAG):
        assert not any(is_voorbij(aanbod, VANDAAG) for aanbod in treffer.aanbod)


def test_de_zwakste_van_het_getoonde_aanbod_bepaalt_het_oordeel() -> None:
    vraag, _ = vraag_van(UTRECHT, "", {"wijk": ["De Meern"], "thema": ["formulieren"]})
    treffer = next(
        t for t in gezocht(UTRECHT, vraag, VANDAAG) if t.organisatie.id == "u-centraal"
    )  # fmt: skip
    assert treffer.oordeel.controle.op == "2018-10"


def test_aanbod_in_een_andere_wijk_staat_niet_onder_dichtbij() -> None:
    vraag, _ = vraag_van(UTRECHT, "", {"wijk": ["Kanaleneiland"], "thema": ["geld"]})
    for treffer in gezocht(UTRECHT, vraag, VANDAAG):
        plekken = [UTRECHT.locaties[a.locatie].wijk for a in treffer.aanbod if a.locatie]
        assert treffer.afstand >= HELE_STAD or set(plekken) <= {"zuidwest", ""}


def test_een_dag_en_een_doelgroep_in_de_woorden() -> None:
    vraag, begrepen = vraag_van(UTRECHT, "koffie op maandag voor senioren")
    assert (vraag.wens.dagen, vraag.wens.doelgroepen) == (("ma",), ("ouderen",))
    assert [(b.optie, b.uitleg) for b in begrepen] == [
        ("dag", "maandag"), ("doelgroep", "voor ouderen"),
    ]  # fmt: skip
    assert "bibliotheek-utrecht" in vind("computer ouderen")  # it is for everyone


def test_een_bewoner_komt_nooit_bij_een_contact_voor_verwijzers_of_klachten() -> None:
    alle = (
        Contact("klachten", soort="klachten", telefoon="1"),
        Contact("consulent", voor="verwijzers", telefoon="2"),
        Contact("overig", soort="overig", telefoon="3"),
        Contact("balie", telefoon="4"),
        Contact("inschrijven", soort="aanmelden", email="a@b.example"),
        Contact("hulplijn", soort="hulplijn", voor="bewoners", telefoon="5"),
    )
    wie = Organisatie("x", "X", "welzijn", "Doet iets.")._replace(contacten=alle)
    assert [c.functie for c in voor_bewoner(wie)] == ["hulplijn", "inschrijven", "balie"]
    assert [c.functie for c in voor_verwijzer(wie)] == [
        "consulent", "inschrijven", "balie", "overig", "klachten",
    ]  # fmt: skip


def test_wat_elk_jaar_terugkomt_telt_ook_op_zijn_dag() -> None:
    tijd = Tijd(datum="2025-12-26", ritme="jaarlijks")
    kerst = Aanbod("Kerstdiner", "activiteit", tijden=(tijd,))
    wie = Organisatie("x", "X", "welzijn", "Kookt.", werkgebied=("stad",), aanbod=(kerst,))
    kaart = UTRECHT._replace(organisaties={"x": wie})
    assert [t.organisatie.id for t in gezocht(kaart, Zoekvraag(dagen=("vr",)), VANDAAG)] == ["x"]
    eenmalig = wie._replace(aanbod=(kerst._replace(tijden=(tijd._replace(ritme=""),)),))
    kaart = UTRECHT._replace(organisaties={"x": eenmalig})
    assert gezocht(kaart, Zoekvraag(dagen=("vr",)), VANDAAG) == ()
