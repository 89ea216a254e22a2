"""Who is chosen for the same words: by zoek, for paper and for whoever checks, on the real map."""

from collections.abc import Iterator
from datetime import date

import pytest
from conftest import VOORBEELDKAART
from zoekproef import gezocht, vraag_van

from kaart.bestand.dataset import laad
from kaart.bestand.werkmap import Werkmap
from kaart.drukwerk.blad.keuze import begrijp_bladkeuze, kies
from kaart.hulp.eisen import Keuze, Reikwijdte, is_gekozen
from kaart.hulp.gebied import HELE_STAD, afstand
from kaart.hulp.keuze import kies_organisaties
from kaart.model import Kaart, maak_kaart
from kaart.nakijken.achterstand.verouderd import Nakijkkeuze, maak_overzicht
from kaart.zoek import Treffer

DAG = date(2026, 11, 21)


@pytest.fixture(scope="module")
def utrecht() -> Kaart:
    return laad(Werkmap(VOORBEELDKAART.parents[2])).kaart


def woorden(kaart: Kaart) -> Iterator[tuple[str, str]]:
    """Yield every wijk, thema, hulpvraag and netwerk of the map, with its option."""
    yield from (("wijk", wijk) for wijk in kaart.wijken)
    yield from (("thema", thema) for thema in kaart.themas)
    yield from (("netwerk", netwerk) for netwerk in kaart.netwerken)
    for thema in kaart.themas.values():
        yield from (("hulpvraag", f"{thema.id}/{vraag.id}") for vraag in thema.hulpvragen)


def van_zoek(kaart: Kaart, optie: str, woord: str) -> tuple[Treffer, ...]:
    vraag, _ = vraag_van(kaart, "", {optie: [woord]})
    zonder_nood = vraag._replace(alarm=())  # whom to call comes first, chosen or not
    return gezocht(kaart, zonder_nood, DAG)


def ids_van_zoek(kaart: Kaart, optie: str, woord: str) -> set[str]:
    return {treffer.organisatie.id for treffer in van_zoek(kaart, optie, woord)}


def gedrukt(kaart: Kaart, optie: str, woord: str) -> set[str]:
    namen = {"wijk": "wijken", "thema": "themas", "hulpvraag": "hulpvragen", "netwerk": "netwerken"}
    niets: dict[str, list[str]] = {"wijken": [], "themas": [], "organisaties": []}
    keuze = begrijp_bladkeuze(kaart, **{**niets, namen[optie]: [woord]})
    return {organisatie.id for _, organisatie in kies(kaart, keuze, DAG)}


def na_te_kijken(kaart: Kaart, optie: str, woord: str) -> set[str]:
    vraag, _ = vraag_van(kaart, "", {optie: [woord]})
    overzicht = maak_overzicht(kaart, DAG, Nakijkkeuze(vraag.gebieden, vraag.themas))
    return {a.id for a in overzicht.bekeken if a.soort == "organisatie"}


def test_zoek_en_papier_kiezen_bij_elk_woord_dezelfde_organisaties(utrecht: Kaart) -> None:
    """But who thinks along where nobody answers: zoek says it is that, a binder has its sheet."""
    for optie, woord in woorden(utrecht):
        treffers = van_zoek(utrecht, optie, woord)
        alle = {treffer.organisatie.id for treffer in treffers}
        zelf = {treffer.organisatie.id for treffer in treffers if not treffer.vangnet}
        assert zelf <= gedrukt(utrecht, optie, woord) <= alle, woord


def test_wie_nakijkt_kiest_bij_elk_thema_dezelfde(utrecht: Kaart) -> None:
    for thema in utrecht.themas:
        assert na_te_kijken(utrecht, "thema", thema) == ids_van_zoek(utrecht, "thema", thema), thema


def test_wie_een_wijk_nakijkt_kiest_wat_van_die_wijk_zelf_is(utrecht: Kaart) -> None:
    """The one difference, with a name: `Reikwijdte.EIGEN`."""
    for wijk in utrecht.wijken:
        vraag, _ = vraag_van(utrecht, "", {"wijk": [wijk]})
        eigen = {
            id_
            for id_ in ids_van_zoek(utrecht, "wijk", wijk)
            for nabij in [afstand(utrecht.organisaties[id_].werkgebied, vraag.gebieden[0])]
            if nabij is not None and nabij < HELE_STAD
        }
        assert na_te_kijken(utrecht, "wijk", wijk) == eigen, wijk


def proefkaart(**velden: object) -> Kaart:
    """Return a map with one wijk, one netwerk and the organisation `proef`."""
    proef = {"naam": "Proef", "organisatievorm": "stichting", "omschrijving": "Proeft.", **velden}
    return maak_kaart([
        ("wijken", "noord", {"naam": "Noord"}),
        ("wijken", "zuid", {"naam": "Zuid"}),
        ("themas", "geld", {"naam": "Geld"}),
        ("netwerken", "net", {"naam": "Net", "organisatie": "bureau"}),
        ("organisaties", "proef", proef),
    ])  # fmt: skip


VOORBIJ = {"naam": "Zomer", "soort": "activiteit", "themas": ["geld"],
           "tijden": [{"datum": "2026-07-01"}]}  # fmt: skip


@pytest.mark.parametrize(
    ("velden", "keuze", "past"),
    [
        ({"themas": ["geld"]}, Keuze(themas=("geld",)), True),
        ({"aanbod": [VOORBIJ]}, Keuze(themas=("geld",)), False),  # nobody can go there any more
        ({"netwerken": ["net"]}, Keuze(netwerken=("net",)), True),
        ({}, Keuze(netwerken=("net",)), False),
        ({}, Keuze(organisaties=("proef",)), True),
        ({}, Keuze(organisaties=("ander",)), False),
        ({"status": "gestopt"}, Keuze(), False),
        ({"status": "gestopt"}, Keuze(ook_gestopt=True), True),
        ({"talen": ["ar-MA"]}, Keuze(talen=("ar",)), True),
        ({"doelgroepen": ["iedereen"]}, Keuze(doelgroepen=("ouderen",)), True),
        ({"doelgroepen": ["iedereen"]}, Keuze(doelgroepen=("professionals",)), False),
        ({"gratis": None}, Keuze(gratis=True), False),
    ],
)
def test_wat_past(velden: dict[str, object], keuze: Keuze, past: bool) -> None:
    kaart = proefkaart(**velden)
    assert is_gekozen(kaart, kaart.organisaties["proef"], keuze, DAG) is past


def test_wat_gevraagd_is_geldt_samen_in_een_aanbod() -> None:
    kaart = proefkaart(
        aanbod=[{"naam": "Loket", "soort": "spreekuur", "themas": ["geld"], "werkgebied": ["zuid"]}]
    )
    for wijk, aantal in (("zuid", 1), ("noord", 0)):
        vraag, _ = vraag_van(kaart, "", {"wijk": [wijk], "thema": ["geld"]})
        assert len(list(kies_organisaties(kaart, vraag.keuze, DAG))) == aantal


@pytest.mark.parametrize(
    ("werkgebied", "eigen"),
    [("noord", True), ("noord/dorp", True), ("stad", False), ("landelijk", False), ("zuid", False)],
)
def test_de_hele_stad_hoort_niet_bij_een_wijk_die_iemand_nakijkt(
    werkgebied: str, eigen: bool
) -> None:
    kaart = proefkaart(werkgebied=[werkgebied])
    vraag, _ = vraag_van(kaart, "", {"wijk": ["noord"]})
    keuze = vraag.keuze._replace(reikwijdte=Reikwijdte.EIGEN)
    assert [o.id for o in kies_organisaties(kaart, keuze, DAG)] == ["proef"] * eigen


def test_een_netwerk_zonder_leden_geeft_wie_het_zelf_is() -> None:
    """Its contacts stand at its own organisation: that is whom to call."""
    kaart = maak_kaart([
        ("netwerken", "net", {"naam": "Net", "organisatie": "bureau"}),
        ("organisaties", "bureau",
         {"naam": "Bureau Net", "organisatievorm": "stichting", "omschrijving": "Het bureau."}),
    ])  # fmt: skip
    vraag, _ = vraag_van(kaart, "", {"netwerk": ["net"]})
    (treffer,) = gezocht(kaart, vraag, DAG)
    assert (treffer.organisatie.id, treffer.waarom) == ("bureau", ("Net",))
