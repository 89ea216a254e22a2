"""A question has one first answer: on a card, the poster, in the register and in a search.

In the real map, of every question in every wijk: who is asked twice hears the same twice. And who
is there for one group is never first while somebody is there for whoever asks.
"""

import os
from datetime import date
from functools import cache
from pathlib import Path

import pytest
from zoekproef import gezocht, vraag_van

from kaart.bestand.dataset import laad
from kaart.bestand.werkmap import Werkmap
from kaart.drukwerk.blad.inhoud import maak_blad
from kaart.drukwerk.blad.keuze import kies
from kaart.drukwerk.kaartjes.kaartje import kies_kaartjes
from kaart.drukwerk.map.register import register_hulpvraag
from kaart.drukwerk.poster.posterkeuze import kies_poster
from kaart.hulp import (
    Gebied,
    Keuze,
    alleen_voor_groep,
    begrijp_gebied,
    is_heel,
    kandidaten,
    wie_helpt,
)
from kaart.model import Hulpvraag, Thema
from kaart.vrijgave import Publiek, VrijeKaart, geef_vrij

DAG = date(2026, 12, 1)
WIJKEN = (
    "binnenstad", "leidsche-rijn", "noordoost", "noordwest", "oost", "overvecht",
    "vleuten-de-meern", "west", "zuid", "zuidwest", "stad",
)  # fmt: skip


@cache
def kaart(publiek: Publiek) -> VrijeKaart:
    return geef_vrij(laad(Werkmap(Path(__file__).parents[1])).kaart, publiek, DAG).kaart


def vragen() -> list[tuple[Thema, Hulpvraag]]:
    themas = kaart(Publiek.OPENBAAR).themas.values()
    return [(thema, vraag) for thema in themas for vraag in thema.hulpvragen]


def op_kaartjes(gebied: Gebied) -> dict[str, str]:
    kaartjes = kies_kaartjes(kaart(Publiek.OPENBAAR), gebied, DAG).kaartjes
    return {kaartje.vraag: kaartje.eerste.id for kaartje in kaartjes}


def op_de_poster(gebied: Gebied) -> dict[str, str]:
    groepen = kies_poster(kaart(Publiek.OPENBAAR), gebied, DAG).groepen
    return {
        kop.tekst: groep.regels[0].organisatie
        for groep in groepen if not groep.rest for kop in groep.koppen
    }  # fmt: skip


def in_het_register(gebied: Gebied) -> dict[str, str]:
    alles = kaart(Publiek.VERWIJZERS)
    gebieden = () if is_heel(alles, gebied) else (gebied,)
    bladen = [
        maak_blad(organisatie.id, sectie, alles, DAG)
        for sectie, organisatie in kies(alles, Keuze(gebieden=gebieden), DAG)
    ]
    register = register_hulpvraag(bladen, alles, DAG, gebieden)
    return {groep.kop: groep.ingangen[0].doel for groep in register.groepen if groep.ingangen}


@pytest.mark.parametrize("plek", WIJKEN)
def test_kaartje_poster_en_register_zeggen_hetzelfde(plek: str) -> None:
    gebied = begrijp_gebied(kaart(Publiek.OPENBAAR), plek)
    kaartjes = op_kaartjes(gebied)
    assert op_de_poster(gebied) == kaartjes
    register = in_het_register(gebied)
    assert {vraag: wie for vraag, wie in register.items() if vraag in kaartjes} == kaartjes
    # The named difference: whom a card has nobody for. The register then points at the theme, or,
    # in a binder of the whole city, at who serves one wijk of it.
    over = {wie for vraag, wie in register.items() if vraag not in kaartjes}
    assert all(wie.startswith("thema/") or is_heel(kaart(Publiek.OPENBAAR), gebied) for wie in over)


@pytest.mark.parametrize("plek", WIJKEN if "KAART_TEST_ZOEK" in os.environ else ["overvecht"])
def test_zoek_zegt_hetzelfde_als_een_kaartje(plek: str) -> None:
    """Where a card has nobody, zoek still names who does it beside other work; it says so."""
    openbaar = kaart(Publiek.OPENBAAR)
    kaartjes = op_kaartjes(begrijp_gebied(openbaar, plek))
    for thema, vraag in vragen():
        if vraag.tekst in kaartjes:
            opties = {"wijk": [plek], "hulpvraag": [f"{thema.id}/{vraag.id}"]}
            (eerste, *_) = gezocht(openbaar, vraag_van(openbaar, "", opties, DAG)[0], DAG)
            assert eerste.organisatie.id == kaartjes[vraag.tekst], vraag.tekst


@pytest.mark.parametrize("plek", WIJKEN)
def test_wie_er_alleen_voor_een_groep_is_staat_nooit_voorop(plek: str) -> None:
    openbaar = kaart(Publiek.OPENBAAR)
    mogelijk = list(kandidaten(openbaar, begrijp_gebied(openbaar, plek), DAG))
    for thema, vraag in vragen():
        wie = wie_helpt(mogelijk, thema, vraag).wie
        if wie and alleen_voor_groep(wie[0].wie, thema, vraag):
            assert all(alleen_voor_groep(k.wie, thema, vraag) for k in wie), vraag.tekst
