"""Places in a plain document: what stands there, putting it there, taking it away."""

from collections.abc import Mapping
from itertools import pairwise
from typing import Any

from kaart.basis import aaneen
from kaart.inlezen.invoer import Invoer
from kaart.inlezen.kolommen import CONTACTEN, Pad
from kaart.schema import haal

FUNCTIE = "functie"
_ALGEMEEN = "algemeen"


def contactplaatsen(waarden: Mapping[str, Any], invoer: Invoer) -> dict[int, int]:
    """Return which contact of the file each numbered one is: by its functie, else by its place."""
    contacten = waarden.get(CONTACTEN, [])
    functies = [aaneen(contact.get(FUNCTIE, "")) for contact in contacten]
    nummers = sorted(
        {kop.kolom.contact for kop in invoer.kopregel.koppen if kop.kolom} - {None}  # type: ignore[type-var]
    )
    plaatsen: dict[int, int] = {}
    for nummer in nummers:
        if nummer is None:
            continue
        kop = invoer.kopregel.van((CONTACTEN, nummer, FUNCTIE))
        functie = aaneen(invoer.rij.cel(kop.plek).tekst) if kop else ""
        if functie and functies.count(functie) == 1:
            plaatsen[nummer] = functies.index(functie)
    for nummer in nummers:
        if nummer is not None and nummer not in plaatsen:
            bezet = set(plaatsen.values())
            plaatsen[nummer] = (
                nummer if nummer not in bezet else max(*bezet, len(contacten) - 1) + 1
            )
    return plaatsen


def zet(waarden: dict[str, Any], pad: Pad, waarde: Any) -> None:
    """Put a value at a place, and make the groups that lead to it."""
    plek: Any = waarden
    for stap, volgende in pairwise(pad):
        if isinstance(stap, int):
            while len(plek) <= stap:
                plek.append({})
            plek = plek[stap]
        else:
            plek = plek.setdefault(stap, [] if isinstance(volgende, int) else {})
    plek[pad[-1]] = waarde


def haal_weg(waarden: dict[str, Any], paden: list[Pad]) -> None:
    """Take values away; a contact goes as a whole with its functie."""
    for pad in sorted(paden, key=repr, reverse=True):
        groep = haal(waarden, pad[:-1])
        if not groep:
            continue
        if pad[0] == CONTACTEN and pad[-1] == FUNCTIE:
            groep.clear()
        else:
            groep.pop(pad[-1], None)
    for sleutel in {str(pad[0]) for pad in paden}:  # gecontroleerd: {} of the file says something
        if waarden.get(sleutel) == {}:
            del waarden[sleutel]


def maak_contacten_af(waarden: dict[str, Any]) -> None:
    """Leave out contacten that say nothing; the only one needs no name of its own."""
    if CONTACTEN in waarden:
        contacten = [contact for contact in waarden[CONTACTEN] if contact]
        if contacten and FUNCTIE not in contacten[0]:
            contacten[0] = {FUNCTIE: _ALGEMEEN, **contacten[0]}
        waarden[CONTACTEN] = contacten
        if not contacten:
            del waarden[CONTACTEN]
    if waarden.get("contact") and FUNCTIE not in waarden["contact"]:
        waarden["contact"] = {FUNCTIE: _ALGEMEEN, **waarden["contact"]}
