"""A sentence → what it asks for besides its words, and the words that are left.

What is taken out is a wish and not a demand: it decides the order, and never empties an answer.
Only a place leaves out who does not serve it.
"""

from collections.abc import Callable, Iterable
from datetime import date
from typing import NamedTuple

from kaart.hulp import Gebied
from kaart.model import Kaart
from kaart.taal import DAGEN, opsomming, taalnaam, woord
from kaart.zoek.vak.groepswoorden import groep_van_leeftijd, groepswoorden
from kaart.zoek.vak.kleinewoorden import GRATIS, taalwoorden
from kaart.zoek.vak.nummers import lees_nummers, zonder_getallen
from kaart.zoek.vak.plekwoorden import buiten_de_kaart, plekken_in
from kaart.zoek.vak.stukken import Zin
from kaart.zoek.vak.tijdwoorden import Moment, begrijp_moment


class Begrepen(NamedTuple):
    """How one piece of the question was understood; `optie` is the option that asks the same."""

    optie: str
    gevraagd: str
    ids: tuple[str, ...]
    uitleg: str


class Wens(NamedTuple):
    """What a sentence asks for besides its words."""

    plaatsen: tuple[tuple[str, Gebied], ...] = ()
    buiten: str = ""  # a town that is not on the map
    dagen: tuple[str, ...] = ()
    dagdelen: tuple[str, ...] = ()
    doelgroepen: tuple[str, ...] = ()
    talen: tuple[str, ...] = ()
    gratis: bool = False
    leeftijd: int | None = None
    ingangen: tuple[str, ...] = ()  # keys of numbers and mailboxes of the map


class Vak(NamedTuple):
    """A sentence, read."""

    tekst: str  # without what is of somebody: this may be shown
    zin: str  # what is compared with sentences: without places and times
    woorden: tuple[str, ...]  # what is looked for, word by word
    wens: Wens
    begrepen: tuple[Begrepen, ...]


def lees_vak(kaart: Kaart, tekst: str, vandaag: date, is_bekend: Callable[[str], str]) -> Vak:
    """Read a sentence. `is_bekend` gives the key of a number or mailbox that is on the map."""
    nummers = lees_nummers(tekst, is_bekend)
    zin = Zin(zonder_getallen(nummers.tekst))
    plaatsen = tuple(plekken_in(kaart, zin))
    begrepen = [Begrepen("wijk", p, plekken_van(g), g.uitleg) for p, g in plaatsen]
    buiten = buiten_de_kaart(kaart, zin)
    momenten = _momenten(zin, vandaag)
    begrepen += [b for gezegd, moment in momenten for b in _van_moment(gezegd, moment)]
    gratis = tuple(zin.haal_uit(GRATIS))
    begrepen += [Begrepen("kosten", gezegd, ("gratis",), "gratis") for gezegd, _ in gratis]
    zonder_groep = Zin(" ".join(zin.over))
    groepen = tuple(zonder_groep.haal_uit(groepswoorden(kaart)))
    begrepen += [Begrepen("doelgroep", g, (groep,), f"voor {woord(groep)}") for g, groep in groepen]
    talen = tuple((p, t) for _, _, p, t in zonder_groep.zoek(taalwoorden().get))
    begrepen += [Begrepen("taal", gezegd, (t,), f"taal {taalnaam(t)}") for gezegd, t in talen]
    jaren = nummers.leeftijd
    if jaren is not None:
        uitleg = f"{jaren} jaar"
        begrepen.append(Begrepen("leeftijd", nummers.leeftijd_gezegd, (str(jaren),), uitleg))
    wens = Wens(
        plaatsen,
        buiten,
        _rij(dag for _, m in momenten for dag in m.dagen),
        _rij(deel for _, m in momenten for deel in m.dagdelen),
        _rij((*(groep for _, groep in groepen), *_van_leeftijd(jaren))),
        _rij(taal for _, taal in talen),
        bool(gratis),
        jaren,
        tuple(sleutel for sleutel, _ in nummers.bekend),
    )
    over = tuple(zonder_groep.over)
    return Vak(nummers.tekst.strip(), " ".join(zin.over), over, wens, tuple(begrepen))


def plekken_van(gebied: Gebied) -> tuple[str, ...]:
    """Return a place as wijken and buurten."""
    return tuple(
        plek
        for wijk, buurten in gebied.delen
        for plek in ([f"{wijk}/{buurt}" for buurt in sorted(buurten)] or [wijk])
    )


def _momenten(zin: Zin, vandaag: date) -> list[tuple[str, Moment]]:
    gevonden = list(zin.zoek(lambda gezegd: begrijp_moment(gezegd, vandaag), meeste=1))
    for plek, aantal, *_ in gevonden:
        zin.neem(plek, aantal)
    return [(gezegd, moment) for _, _, gezegd, moment in gevonden]


def _van_moment(gezegd: str, moment: Moment) -> list[Begrepen]:
    dagen = [DAGEN[dag] for dag in moment.dagen]
    gevonden = [Begrepen("dag", gezegd, moment.dagen, opsomming(dagen, "of"))] if dagen else []
    if moment.dagdelen:
        gevonden.append(Begrepen("dagdeel", gezegd, moment.dagdelen, opsomming(moment.dagdelen)))
    return gevonden


def _van_leeftijd(jaren: int | None) -> tuple[str, ...]:
    groep = groep_van_leeftijd(jaren) if jaren is not None else ""
    return (groep,) if groep else ()


def _rij(waarden: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(waarden))
