"""The band over a poster: whom to call when it cannot wait, large enough for across a room. Pure.

112 always; then the numbers that the let_ops of the map name. For 113 and Veilig Thuis the
national number steps in where the map has none to print: who reads a wall has no time to look.
"""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from kaart.basis import aaneen
from kaart.drukwerk.kaartjes.kaartje import Noodregel, noodregels
from kaart.gevaar import LIJNEN
from kaart.model import Kaart
from kaart.taal import telefoonlink

_ALARM = "112"
_ALTIJD = ("113-zelfmoordpreventie", "veilig-thuis")
_WANNEER = {
    "113": "Denkt u aan zelfdoding?",
    "08000113": "Denkt u aan zelfdoding?",
    "08002000": "Geweld thuis?",
}


class Crisisnummer(NamedTuple):
    """One number of the band: when to call it, and whom one then speaks to."""

    nummer: str
    wanneer: str
    wie: str
    link: str


class Crisisband(NamedTuple):
    """The numbers, and the warnings that name no number that can be called now."""

    nummers: tuple[Crisisnummer, ...]
    zinnen: tuple[str, ...] = ()


def maak_crisisband(kaart: Kaart, peildatum: date) -> Crisisband:
    """Return what goes before every question on the wall of this map."""
    regels = list(_regels(kaart, peildatum))
    per_nummer: dict[str, Noodregel] = {}
    for regel in regels:
        if regel.nummer:
            per_nummer.setdefault(aaneen(regel.nummer), regel)
    for lijn in LIJNEN:
        if lijn.id in _ALTIJD:
            nummers = {aaneen(lijn.telefoon), aaneen(lijn.telefoon_ook)}
            if nummers.isdisjoint(per_nummer):
                per_nummer[aaneen(lijn.telefoon)] = Noodregel(lijn.naam, lijn.telefoon)
    per_nummer.pop(_ALARM, None)
    alarm = Crisisnummer(_ALARM, "Direct gevaar?", "alarmnummer", "tel:112")
    # The shortest first: that is the one to remember.
    overige = sorted(per_nummer.items(), key=lambda paar: (len(paar[0]), paar[0]))
    return Crisisband(
        (alarm, *(_nummer(sleutel, regel) for sleutel, regel in overige)),
        tuple(dict.fromkeys(_voor_de_muur(regel.wat) for regel in regels if not regel.nummer)),
    )


def _voor_de_muur(tekst: str) -> str:
    """Return a warning without what it says to whoever hands out a card."""
    zinnen = tekst.replace("? ", "?\n").replace(". ", ".\n").splitlines()
    return " ".join(zin for zin in zinnen if "deze kaart" not in zin.casefold())


def _regels(kaart: Kaart, peildatum: date) -> Iterator[Noodregel]:
    for thema in kaart.themas.values():
        yield from noodregels(kaart, thema.let_op, peildatum)


def _nummer(sleutel: str, regel: Noodregel) -> Crisisnummer:
    wanneer = _WANNEER.get(sleutel, "")
    # Of 113 Zelfmoordpreventie the number stands above it already.
    wie = regel.wat.removeprefix(f"{regel.nummer} ")
    return Crisisnummer(regel.nummer, wanneer, wie, telefoonlink(regel.nummer))
