"""Which activities could meet: in a building, in a wijk, or with somebody who looks for a place."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from kaart.basis import KaartFout
from kaart.bestand import Werkmap, laad_kaart
from kaart.handelingen.uitkomst import Uitkomst, weggelaten
from kaart.hulp import Gebied, begrijp_ding, begrijp_gebied, begrijp_locaties
from kaart.model import Kaart, Organisatie
from kaart.wijk import (
    Blokkeuze,
    Bouwblokken,
    Gebouw,
    PastBij,
    bekijk_gebouw,
    past_bij,
    zoek_bouwblokken,
)
from kaart.zoek import Zoekvraag, begrijp_opties

Woorden = tuple[str, ...]


class Blokkenverzoek(NamedTuple):
    """What somebody asks; more words of one kind are “or”, kinds are “and”."""

    wijk: Woorden = ()
    buurt: Woorden = ()  # smaller than a wijk, and so instead of it
    locatie: Woorden = ()
    thema: Woorden = ()
    doelgroep: Woorden = ()
    dag: Woorden = ()
    past_bij: str = ""  # an organisation that looks for a running inloop


class Blokkenantwoord(NamedTuple):
    """Who meets; with one building asked for, also what it needs to know of itself."""

    kaart: Kaart
    peildatum: date
    gevraagd: Woorden
    bouwblokken: Bouwblokken
    gebouwen: tuple[Gebouw, ...] = ()


class Gastantwoord(NamedTuple):
    """Where an organisation that comes once would find its people."""

    kaart: Kaart
    peildatum: date
    organisatie: Organisatie
    plekken: tuple[PastBij, ...]


def bekijk_bouwblokken(
    werkmap: Werkmap, peildatum: date, verzoek: Blokkenverzoek
) -> Uitkomst[Blokkenantwoord]:
    """Return who meets. Raises OnbekendeWaarde for a word that the map does not know."""
    leesbaar = laad_kaart(werkmap)
    kaart = leesbaar.kaart
    vraag, uitleg = _begrijp(kaart, verzoek)
    locaties = begrijp_locaties(kaart, verzoek.locatie)
    keuze = Blokkeuze(
        vraag.gebieden, tuple(plek.id for plek in locaties), vraag.themas, vraag.doelgroepen,
        vraag.dagen,
    )  # fmt: skip
    antwoord = Blokkenantwoord(
        kaart,
        peildatum,
        (*(plek.naam for plek in locaties), *uitleg),
        zoek_bouwblokken(kaart, keuze, peildatum),
        tuple(bekijk_gebouw(kaart, plek, peildatum) for plek in locaties),
    )
    opmerkingen = (*weggelaten(leesbaar.weggelaten), *_zonder_buurt(kaart, keuze))
    return Uitkomst(antwoord, opmerkingen=opmerkingen)


def zoek_gastplek(
    werkmap: Werkmap, peildatum: date, verzoek: Blokkenverzoek
) -> Uitkomst[Gastantwoord]:
    """Return which running inloop sees the people of `past_bij`."""
    if verzoek.thema or verzoek.doelgroep or verzoek.dag or verzoek.buurt or verzoek.wijk:
        raise KaartFout(
            "daar hoort alleen een plek bij", "laat de andere keuzes weg", bij="past_bij"
        )
    leesbaar = laad_kaart(werkmap)
    kaart = leesbaar.kaart
    collectie, organisatie = begrijp_ding(kaart, verzoek.past_bij, "past_bij")
    if collectie != "organisaties":
        raise KaartFout(f"{organisatie.naam} is geen organisatie", bij="past_bij")
    ids = tuple(plek.id for plek in begrijp_locaties(kaart, verzoek.locatie))
    plekken = past_bij(kaart, organisatie, ids, peildatum)
    antwoord = Gastantwoord(kaart, peildatum, organisatie, plekken)
    return Uitkomst(antwoord, opmerkingen=weggelaten(leesbaar.weggelaten))


def _begrijp(kaart: Kaart, verzoek: Blokkenverzoek) -> tuple[Zoekvraag, Woorden]:
    """Understand the words as a search does; a buurt takes the place of its wijk."""
    woorden = {"thema": verzoek.thema, "doelgroep": verzoek.doelgroep, "dag": verzoek.dag}
    if not verzoek.buurt:
        woorden = {"wijk": verzoek.wijk, **woorden}
    vraag, begrepen = begrijp_opties(kaart, woorden)
    buurten = tuple(_buurt(kaart, buurt) for buurt in verzoek.buurt)
    uitleg = (*(gebied.uitleg for gebied in buurten), *(begrip.uitleg for begrip in begrepen))
    return vraag._replace(gebieden=(*vraag.gebieden, *buurten)), uitleg


def _buurt(kaart: Kaart, tekst: str) -> Gebied:
    try:
        return begrijp_gebied(kaart, tekst)
    except KaartFout as fout:
        fout.bij = "buurt"
        raise


def _zonder_buurt(kaart: Kaart, keuze: Blokkeuze) -> Iterator[str]:
    """Say of how many places nobody knows in which part of the wijk they are."""
    delen = {wijk for gebied in keuze.gebieden for wijk, buurten in gebied.delen if buurten}
    aantal = sum(plek.wijk in delen and not plek.buurt for plek in kaart.locaties.values())
    if aantal and not keuze.locaties:
        wat, hebben = ("1 plek", "heeft") if aantal == 1 else (f"{aantal} plekken", "hebben")
        yield f"{wat} in deze wijk {hebben} geen buurt op de kaart; alles daar telt mee"
