"""Names of things as people write them → their ids on this map: a theme, a wijk, a place."""

import re
from collections.abc import Callable
from functools import partial

from kaart.basis import KaartFout, OnbekendeWaarde, aaneen, lijkt_op
from kaart.hulp.begrip import begrijp_netwerk, begrijp_thema, themawoorden
from kaart.hulp.gebied import Gebied, begrijp_gebied
from kaart.model import LANDELIJK, STAD, Kaart
from kaart.taal import Namenlezer, Verstaan, citeer, onbekend

_LAND = frozenset({LANDELIJK, "nederland", "heelnederland", "hetheleland", "heelhetland"})
_STAD = frozenset({STAD, "gemeente", "helestad", "destad", "dehelestad", "allewijken", "stedelijk"})
_GEBIED = "schrijf stad, landelijk, of de naam van een wijk, een buurt of een postcode"
_ERVOOR = re.compile(r"(?i)^(?:heel|hele|de|gemeente|wijk|buurt|stad) +")


def namenlezer(kaart: Kaart) -> Namenlezer:
    """Return the reader of names on this map, which `versta_waarde` asks."""
    return partial(lees_naam, kaart)


def lees_naam(kaart: Kaart, soort: str, tekst: str) -> Verstaan:
    """Return the id of what is named, in the collection that a schema refers to."""
    match soort:
        case "werkgebied":
            return _werkgebied(tekst, kaart)
        case "wijken" | "buurten":
            return _deel(soort, tekst, kaart)
        case "themas":
            return _thema(tekst, kaart)
        case "hulpvragen":
            return _hulpvraag(tekst, kaart)
        case "netwerken":
            return _of_bezwaar(lambda: begrijp_netwerk(kaart, tekst), tekst, "netwerk")
    return _ding(soort, tekst, kaart)


def _werkgebied(tekst: str, kaart: Kaart) -> Verstaan:
    """Return what a name of a place stands for: one area or several."""
    kaal = _ERVOOR.sub("", tekst)
    gemeente = kaart.gegevens.gemeente
    eigen = {aaneen(gemeente.naam), aaneen(gemeente.code)} if gemeente else set()
    if aaneen(tekst) in _LAND:
        return Verstaan([LANDELIJK])
    if aaneen(tekst) in _STAD or aaneen(kaal) in eigen:
        return Verstaan([STAD])
    gebied, suggesties = _gebied(tekst, kaart)
    if gebied is None:
        gelezen = onbekend(tekst, "gebied op deze kaart", suggesties)
        return gelezen if suggesties else gelezen._replace(raad=_GEBIED)
    return Verstaan(
        [f"{wijk}/{buurt}" if buurt else wijk
         for wijk, buurten in gebied.delen for buurt in sorted(buurten) or ("",)]
    )  # fmt: skip


def _gebied(tekst: str, kaart: Kaart) -> tuple[Gebied | None, tuple[str, ...]]:
    """Return the area of a name, without the word before it when need be; else what comes near.

    kaart says a buurt as “Dorp (Noord)”, so that is a name of it too.
    """
    suggesties: tuple[str, ...] = ()
    haken = re.fullmatch(r"(.+?) \((.+)\)", tekst)
    binnen = [f"{haken[2]}/{haken[1]}".casefold().replace(" ", "-")] if haken else []
    for poging in dict.fromkeys((tekst, _ERVOOR.sub("", tekst), *binnen)):
        try:
            return begrijp_gebied(kaart, poging), ()
        except OnbekendeWaarde as fout:
            suggesties = suggesties or tuple(fout.suggesties)
    return None, suggesties


def _deel(soort: str, tekst: str, kaart: Kaart) -> Verstaan:
    """Return the one wijk or buurt that a name or a postcode stands for."""
    wat = "wijk" if soort == "wijken" else "buurt"
    gebied, suggesties = _gebied(tekst, kaart)
    if gebied is None:
        return onbekend(tekst, f"{wat} op deze kaart", suggesties)
    ids = gebied.wijken if soort == "wijken" else tuple(
        buurt for _, buurten in gebied.delen for buurt in sorted(buurten)
    )  # fmt: skip
    if not ids:
        return onbekend(tekst, f"{wat} op deze kaart", ())
    if len(ids) > 1:
        # The first has the main share of a postcode; which of them it is, somebody must say.
        bezwaar = f"{citeer(tekst)} ligt in meer {soort}"
        return Verstaan(None, bezwaar, f"kies {' of '.join(ids)}")
    return Verstaan(ids[0])


def _of_bezwaar(begrijp: Callable[[], str], tekst: str, wat: str) -> Verstaan:
    try:
        return Verstaan(begrijp())
    except KaartFout as fout:
        return onbekend(tekst, f"{wat} op deze kaart", getattr(fout, "suggesties", ()))


def _thema(tekst: str, kaart: Kaart) -> Verstaan:
    try:
        ids = begrijp_thema(kaart, tekst)
    except OnbekendeWaarde:
        return onbekend(tekst, "thema op deze kaart", lijkt_op(tekst, themawoorden(kaart)))
    if len(ids) > 1:
        return Verstaan(None, f"{citeer(tekst)} hoort bij meer thema’s", f"kies {' of '.join(ids)}")
    return Verstaan(ids[0])


def _hulpvraag(tekst: str, kaart: Kaart) -> Verstaan:
    vragen = {
        f"{thema.id}/{vraag.id}": vraag.tekst
        for thema in kaart.themas.values()
        for vraag in thema.hulpvragen
    }
    if tekst in vragen:
        return Verstaan(tekst)
    letterlijk = [
        sleutel for sleutel, vraag in vragen.items()
        if tekst == sleutel.partition("/")[2] or aaneen(vraag) == aaneen(tekst)
    ]  # fmt: skip
    if len(letterlijk) == 1:
        return Verstaan(letterlijk[0])
    if letterlijk:
        return Verstaan(None, f"{citeer(tekst)} zijn er meer", f"kies {' of '.join(letterlijk)}")
    return onbekend(tekst, "hulpvraag op deze kaart", lijkt_op(tekst, [*vragen, *vragen.values()]))


def _ding(collectie: str, tekst: str, kaart: Kaart) -> Verstaan:
    """Return the one organisation or locatie with this id or name."""
    dingen = getattr(kaart, collectie)
    if tekst in dingen:
        return Verstaan(tekst)
    gezocht = aaneen(tekst)
    zelfde = [
        id_
        for id_, ding in dingen.items()
        if gezocht and gezocht in map(aaneen, (id_, ding.naam, getattr(ding, "afkorting", "")))
    ]
    if len(zelfde) == 1:
        return Verstaan(zelfde[0])
    wat = "organisatie" if collectie == "organisaties" else "plek"
    if zelfde:
        return Verstaan(None, f"{citeer(tekst)} heten er meer", f"kies {' of '.join(zelfde)}")
    lijkt = lijkt_op(tekst, [*dingen, *(ding.naam for ding in dingen.values())])
    return onbekend(tekst, f"{wat} op deze kaart", lijkt)
