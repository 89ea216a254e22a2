"""The dividers of the binder: what is behind each. Pure."""

from collections.abc import Iterable, Sequence
from datetime import date
from itertools import groupby
from typing import NamedTuple

from kaart.basis import aaneen
from kaart.drukwerk.blad.blad import Blad, Sectie
from kaart.drukwerk.blad.keuze import SECTIE_STAD
from kaart.drukwerk.map.register import Registeringang, ingang_van, met_thema
from kaart.model import Thema, Wijk
from kaart.taal import opsomming
from kaart.vrijgave import VrijeKaart


class Lijst(NamedTuple):
    """A heading and the sheets under it."""

    kop: str
    ingangen: tuple[Registeringang, ...]


class Tabblad(NamedTuple):
    """One divider and the sheets behind it; `delen` are the parts of a wijk or the questions."""

    sectie: Sectie
    uitleg: str
    delen: tuple[str, ...]
    lijsten: tuple[Lijst, ...]
    bladen: tuple[Blad, ...]


def maak_tabbladen(
    bladen: Sequence[Blad], kaart: VrijeKaart, peildatum: date, *, per_thema: bool = False
) -> tuple[Tabblad, ...]:
    """Return a divider for each section that has sheets."""
    wijken = {wijk.naam: wijk for wijk in kaart.wijken.values()}
    themas = {thema.naam: thema for thema in kaart.themas.values()}
    tabbladen = []
    for sectie, groep in groupby(bladen, key=lambda blad: blad.sectie):
        eigen = tuple(groep)
        if per_thema:
            thema = themas.get(sectie.naam)
            elders = () if thema is None else met_thema(bladen, thema, kaart, peildatum)
            tabbladen.append(_van_thema(sectie, thema, eigen, elders))
        else:
            tabbladen.append(_van_wijk(sectie, wijken.get(sectie.naam), eigen, kaart))
    return tuple(tabbladen)


def _van_wijk(
    sectie: Sectie, wijk: Wijk | None, eigen: tuple[Blad, ...], kaart: VrijeKaart
) -> Tabblad:
    lijsten = (_lijst("Achter dit tabblad", eigen),)
    if wijk is None:
        gemeente = kaart.gegevens.gemeente
        stad = gemeente.naam if gemeente and sectie.naam == SECTIE_STAD else "de stad"
        uitleg = f"Voor heel {stad}, of voor meer wijken tegelijk."
        return Tabblad(sectie, uitleg, (), lijsten, eigen)
    return Tabblad(sectie, f"Alleen voor {wijk.naam}.", tuple(_delen(wijk)), lijsten, eigen)


def _delen(wijk: Wijk) -> list[str]:
    """Return the names people use for parts of a wijk, each once."""
    deelgebieden = _eens(
        (stuk.strip() for deel in wijk.deelgebieden for stuk in deel.naam.split(",")), wijk.naam
    )
    overig = _eens((alias.naam for alias in wijk.aliassen), wijk.naam, *deelgebieden)
    regels = [f"Hier horen bij: {opsomming(deelgebieden)}."] if deelgebieden else []
    return regels + ([f"Ook bekend als {opsomming(overig)}."] if overig else [])


def _eens(namen: Iterable[str], *gezegd: str) -> list[str]:
    """Return each name once, however it is written, and none that was said before."""
    gezien = {aaneen(naam) for naam in gezegd}
    nieuw: dict[str, str] = {}
    for naam in namen:
        nieuw.setdefault(aaneen(naam), naam)
    return [naam for sleutel, naam in nieuw.items() if sleutel not in gezien]


def _van_thema(
    sectie: Sectie, thema: Thema | None, eigen: tuple[Blad, ...], raak: Sequence[Blad]
) -> Tabblad:
    elders = [blad for blad in raak if blad.sectie != sectie]
    lijsten = [_lijst("Achter dit tabblad", eigen)]
    if elders:
        lijsten.append(_lijst("Zie ook", elders))
    vragen = tuple(f"“{vraag.tekst}”" for vraag in thema.hulpvragen) if thema else ()
    return Tabblad(sectie, "", vragen, tuple(lijsten), eigen)


def _lijst(kop: str, bladen: Sequence[Blad]) -> Lijst:
    return Lijst(kop, tuple(map(ingang_van, bladen)))
