"""Names of things as people write them → their ids: a theme, a wijk, a place, a language."""

import re
from collections.abc import Callable

from kaart.basis import KaartFout, OnbekendeWaarde, aaneen, lijkt_op
from kaart.hulp import begrijp_gebied, begrijp_netwerk, begrijp_taal, begrijp_thema, themawoorden
from kaart.inlezen.gelezen import Gelezen, citeer, onbekend
from kaart.model import LANDELIJK, STAD, Kaart

_LAND = frozenset({LANDELIJK, "nederland", "heelnederland", "hetheleland"})
_STAD = frozenset({STAD, "gemeente", "helestad", "destad", "dehelestad", "allewijken", "stedelijk"})


def lees_taal(tekst: str) -> Gelezen:
    """Return the code of a language."""
    try:
        return Gelezen(begrijp_taal(tekst))
    except OnbekendeWaarde as fout:
        return onbekend(tekst, "taal", fout.suggesties)


def lees_werkgebied(tekst: str, kaart: Kaart) -> Gelezen:
    """Return what a name of a place stands for: one area or several."""
    kaal = re.sub(r"(?i)^(?:heel|hele|de|gemeente|wijk|buurt|stad) +", "", tekst)
    gemeente = kaart.gegevens.gemeente
    eigen = {aaneen(gemeente.naam), aaneen(gemeente.code)} if gemeente else set()
    if aaneen(tekst) in _LAND:
        return Gelezen([LANDELIJK])
    if aaneen(tekst) in _STAD or aaneen(kaal) in eigen:
        return Gelezen([STAD])
    suggesties: tuple[str, ...] = ()
    for poging in dict.fromkeys((tekst, kaal)):
        try:
            gebied = begrijp_gebied(kaart, poging)
        except OnbekendeWaarde as fout:
            suggesties = suggesties or fout.suggesties
            continue
        return Gelezen(
            [f"{wijk}/{buurt}" if buurt else wijk
             for wijk, buurten in gebied.delen for buurt in sorted(buurten) or ("",)]
        )  # fmt: skip
    return onbekend(tekst, "gebied op deze kaart", suggesties)


def lees_verwijzing(soort: str, tekst: str, kaart: Kaart) -> Gelezen:
    """Return the id of what is named, in the collection that the schema refers to."""
    match soort:
        case "themas":
            return _thema(tekst, kaart)
        case "hulpvragen":
            return _hulpvraag(tekst, kaart)
        case "netwerken":
            return _of_bezwaar(lambda: begrijp_netwerk(kaart, tekst), tekst, "netwerk")
    return _ding(soort, tekst, kaart)


def _of_bezwaar(begrijp: Callable[[], str], tekst: str, wat: str) -> Gelezen:
    try:
        return Gelezen(begrijp())
    except KaartFout as fout:
        return onbekend(tekst, f"{wat} op deze kaart", getattr(fout, "suggesties", ()))


def _thema(tekst: str, kaart: Kaart) -> Gelezen:
    try:
        ids = begrijp_thema(kaart, tekst)
    except OnbekendeWaarde:
        return onbekend(tekst, "thema op deze kaart", lijkt_op(tekst, themawoorden(kaart)))
    if len(ids) > 1:
        return Gelezen(None, f"{citeer(tekst)} hoort bij meer thema’s", f"kies {' of '.join(ids)}")
    return Gelezen(ids[0])


def _hulpvraag(tekst: str, kaart: Kaart) -> Gelezen:
    vragen = {
        f"{thema.id}/{vraag.id}": vraag.tekst
        for thema in kaart.themas.values()
        for vraag in thema.hulpvragen
    }
    if tekst in vragen:
        return Gelezen(tekst)
    for sleutel, vraag in vragen.items():
        if aaneen(vraag) == aaneen(tekst):
            return Gelezen(sleutel)
    lijkt = lijkt_op(tekst, [*vragen, *vragen.values()])
    return onbekend(tekst, "hulpvraag op deze kaart", lijkt)


def _ding(collectie: str, tekst: str, kaart: Kaart) -> Gelezen:
    """Return the one organisation or locatie with this id or name."""
    dingen = getattr(kaart, collectie)
    if tekst in dingen:
        return Gelezen(tekst)
    gezocht = aaneen(tekst)
    zelfde = [
        id_
        for id_, ding in dingen.items()
        if gezocht and gezocht in (aaneen(ding.naam), aaneen(getattr(ding, "afkorting", "")))
    ]
    if len(zelfde) == 1:
        return Gelezen(zelfde[0])
    wat = "organisatie" if collectie == "organisaties" else "plek"
    if zelfde:
        return Gelezen(None, f"{citeer(tekst)} heten er meer", f"kies {' of '.join(zelfde)}")
    lijkt = lijkt_op(tekst, [*dingen, *(ding.naam for ding in dingen.values())])
    return onbekend(tekst, f"{wat} op deze kaart", lijkt)
