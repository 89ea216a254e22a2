"""What the words of a question mean."""

import contextlib

import pytest
from conftest import VOORBEELDKAART
from hypothesis import given, strategies as st
from zoekproef import vraag_van

from kaart.basis.fouten import KaartFout, OnbekendeWaarde
from kaart.basis.tekst import lijkt_op
from kaart.bestand.dataset import laad
from kaart.bestand.werkmap import Werkmap
from kaart.hulp.begrip import (
    Bedoeld,
    begrijp_ding,
    begrijp_hulpvraag,
    begrijp_keuze,
    begrijp_netwerk,
    begrijp_taal,
    begrijp_thema,
)
from kaart.zoek import begrijp_vers

UTRECHT = laad(Werkmap(VOORBEELDKAART.parents[2])).kaart


@pytest.mark.parametrize(
    ("tekst", "verwacht"),
    [
        ("eenzaamheid", ("eenzaamheid",)),
        ("Eenzaamheid en contact", ("eenzaamheid",)),
        ("alleen", ("eenzaamheid",)),
        ("ALLEEN", ("eenzaamheid",)),
        ("tafeltje-dekje", ("eten",)),
        ("verhuizen", ("klussen", "wonen")),
        ("maaltijden", ("eten",)),
        ("client ondersteuner", ("formulieren",)),
        ("rouwen", ("rouw",)),  # another form of a name
        ("toeslagen", ("geld",)),  # a word of one of its hulpvragen
        ("rollators", ("gezond",)),
    ],
)
def test_thema(tekst: str, verwacht: tuple[str, ...]) -> None:
    assert begrijp_thema(UTRECHT, tekst) == verwacht


@pytest.mark.parametrize("tekst", ["", "kwantumfysica"])
def test_thema_onbekend(tekst: str) -> None:
    with pytest.raises(OnbekendeWaarde):
        begrijp_thema(UTRECHT, tekst)


@pytest.mark.parametrize(
    ("tekst", "verwacht"),
    [
        ("eenzaamheid/vaak-alleen", "eenzaamheid/vaak-alleen"),
        ("vaak-alleen", "eenzaamheid/vaak-alleen"),
        ("ik voel me vaak alleen", "eenzaamheid/vaak-alleen"),
        ("ik ben zo alleen", "eenzaamheid/vaak-alleen"),
        ("ik kan zelf niet meer koken", "eten/niet-meer-zelf-koken"),
        ("mijn man is overleden", "rouw/partner-overleden"),
    ],
)
def test_hulpvraag(tekst: str, verwacht: str) -> None:
    assert begrijp_hulpvraag(UTRECHT, tekst) == Bedoeld(hulpvragen=(verwacht,))


@pytest.mark.parametrize(
    ("tekst", "themas"),
    [
        # A cry for help is never taken for something harmless that shares a word with it.
        ("ik word geslagen door mijn man", ("veilig",)),
        ("ik ben bang voor mijn ex", ("veilig",)),
        ("ik wil niet meer leven", ("psychisch",)),
        ("ik wil een einde aan mijn leven maken", ("psychisch",)),
        # No question says this, but a synonym of a theme does.
        ("ik ben eenzaam", ("eenzaamheid",)),
        ("ik gebruik drugs", ("verslaving",)),
        ("ik heb honger", ("eten",)),
        ("mijn buurman maakt lawaai", ("veilig",)),
        ("wie wil mijn hond uitlaten", ("klussen",)),
        ("mijn vader dwaalt 's nachts", ("dementie",)),
        ("mijn man heeft alzheimer en ik houd het niet meer vol", ("dementie",)),
    ],
)
def test_hulpvraag_die_geen_vraag_is_wordt_hoogstens_een_thema(
    tekst: str, themas: tuple[str, ...]
) -> None:
    assert begrijp_hulpvraag(UTRECHT, tekst) == Bedoeld(themas=themas)


def test_een_lange_tekst_duurt_niet_lang() -> None:
    with contextlib.suppress(OnbekendeWaarde):
        begrijp_hulpvraag(UTRECHT, "woord " * 20_000)


def test_elke_hulpvraag_vindt_zichzelf() -> None:
    for thema in UTRECHT.themas.values():
        for vraag in thema.hulpvragen:
            gevonden = begrijp_hulpvraag(UTRECHT, vraag.tekst)
            assert gevonden.hulpvragen == (f"{thema.id}/{vraag.id}",)


def test_hulpvraag_onbekend_noemt_niets_dat_er_niet_op_lijkt() -> None:
    with pytest.raises(OnbekendeWaarde, match=r"“raketbrandstof”$"):
        begrijp_hulpvraag(UTRECHT, "raketbrandstof")


def test_keuze_neemt_het_id_en_de_woorden() -> None:
    keuzes = ["laag-inkomen", "ouderen"]
    assert begrijp_keuze("--doelgroep", "Laag inkomen", keuzes) == "laag-inkomen"
    assert begrijp_keuze("--doelgroep", "mensen met weinig geld", keuzes) == "laag-inkomen"
    assert begrijp_keuze("--doelgroep", "senioren", keuzes) == "ouderen"
    with pytest.raises(OnbekendeWaarde, match="kies uit laag-inkomen of ouderen"):
        begrijp_keuze("--doelgroep", "xyz", keuzes)


@pytest.mark.parametrize(
    ("tekst", "code"), [("Arabisch", "ar"), ("AR", "ar"), ("rif", "rif"), ("turks", "tr")]
)
def test_taal(tekst: str, code: str) -> None:
    assert begrijp_taal(tekst) == code


def test_taal_onbekend() -> None:
    with pytest.raises(OnbekendeWaarde, match="bedoelde je Arabisch"):
        begrijp_taal("arabsch")


def test_netwerk_bij_afkorting() -> None:
    assert begrijp_netwerk(UTRECHT, "nizu") == "nizu"


def test_ding_bij_naam_en_id() -> None:
    assert begrijp_ding(UTRECHT, "dock")[0] == "organisaties"
    assert begrijp_ding(UTRECHT, "vleuten de meern")[1] is UTRECHT.wijken["vleuten-de-meern"]
    with pytest.raises(OnbekendeWaarde, match="voedselbank-utrecht"):
        begrijp_ding(UTRECHT, "voedselbank utrech")


@pytest.mark.parametrize(("tekst", "maanden"), [("12m", 12), ("1j", 12), ("3M", 3), ("0m", 0)])
def test_vers(tekst: str, maanden: int) -> None:
    assert begrijp_vers(tekst) == maanden


@pytest.mark.parametrize("tekst", ["", "m", "12", "-3m", "1.5j", "9999m", "²m"])
def test_vers_onbekend(tekst: str) -> None:
    with pytest.raises(KaartFout):
        begrijp_vers(tekst)


OPTIES = (
    "wijk", "thema", "hulpvraag", "doelgroep", "vorm", "toegang", "soort", "dag", "dagdeel",
    "netwerk", "taal", "sector",
)  # fmt: skip


@given(st.sampled_from(OPTIES), st.text(max_size=20))
def test_geen_enkel_woord_laat_het_struikelen(optie: str, tekst: str) -> None:
    with contextlib.suppress(OnbekendeWaarde):
        vraag_van(UTRECHT, "", {optie: [tekst]})


@pytest.mark.parametrize(
    ("getypt", "mogelijk", "verwacht"),
    [
        # Letters in common are not yet a word that was meant.
        ("groen", ["roken", "gokken", "zelfhulpgroep"], []),
        ("geschiedenis kaart", ["stadstuin-klopvaart", "bo-ex"], []),
        ("../../x", ["bo-ex"], []),
        ("!!!", ["bo-ex"], []),
        # Misspelt, cut off, or one word of several.
        ("eenzamheid", ["eenzaamheid", "geld"], ["eenzaamheid"]),
        ("gelt", ["geld", "gezin"], ["geld"]),
        ("zorgring", ["Zorgkring Voorbeeldstad"], ["Zorgkring Voorbeeldstad"]),
        ("schuldhulp", ["schuld", "eten"], ["schuld"]),
        ("zonebloem", ["De Zonnebloem afdeling stad"], ["De Zonnebloem afdeling stad"]),
        ("spreekuur", ["Inloopspreekuur"], ["Inloopspreekuur"]),
    ],
)
def test_wat_bedoeld_kan_zijn(getypt: str, mogelijk: list[str], verwacht: list[str]) -> None:
    assert lijkt_op(getypt, mogelijk) == verwacht
