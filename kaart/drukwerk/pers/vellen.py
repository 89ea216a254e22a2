"""Sheets of cards: where on an A4 each card lies, seen from the front and from the back."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from kaart.basis import KaartFout, OnbekendeWaarde, aaneen, lijkt_op
from kaart.model import Kaartvel

A4 = (210.0, 297.0)
# Measures of the makers, in mm; every one is tested on the PDF.
VELLEN = (
    Kaartvel("Avery C32011", 85, 54, 2, 5, 15, 13.5, 95, 54),
    Kaartvel("Sigel LP800", 85, 55, 2, 5, 15, 10, 95, 55),
    Kaartvel("Sigel LP795", 85, 55, 2, 5, 14, 10.5, 95, 55),
    Kaartvel("Hama 50400", 85, 55, 2, 5, 13.5, 10.5, 95, 55),
    Kaartvel("Avery 32015", 85, 54, 2, 4, 17, 31.5, 91, 60),
)
# For large letters: four on plain paper, that one cut each way takes apart.
A6 = Kaartvel("A6", 105, 148, 2, 2, 0, 0.25, 105, 148.5)
_VERSTE = 10.0
_GETAL = r"([+-]?[0-9]+(?:[.,][0-9]+)?)"
_PUNT = r"([+-]?[0-9]+(?:\.[0-9]+)?)"
# A comma between the numbers, or a semicolon when the numbers have a comma of their own.
# "1,5" is one and a half, or 1 and 5: who means the first would print 5 mm off.
_DUBBELZINNIG = re.compile(r"[+-]?[0-9]+,[0-9]+")
_TWEE_GETALLEN = (re.compile(f"{_PUNT} *, *{_PUNT}"), re.compile(f"{_GETAL}(?: *; *| +){_GETAL}"))


class Verschuiving(NamedTuple):
    """How far a printer puts everything off, to the right and down, in mm."""

    x: float = 0.0
    y: float = 0.0


GEEN_VERSCHUIVING = Verschuiving()


class Hoek(NamedTuple):
    """The top left corner of a card on the paper, in mm."""

    x: float
    y: float


def kies_vel(naam: str, eigen: Sequence[Kaartvel] = ()) -> Kaartvel:
    """Return the sheet of this name; the map's own go before ours.

    Raises OnbekendeWaarde with what comes near, KaartFout when its measures cannot be.
    """
    vellen = {aaneen(vel.naam): vel for vel in (*VELLEN, A6, *eigen)}
    vel = vellen.get(aaneen(naam))
    if vel is None:
        namen = [vel.naam for vel in vellen.values()]
        raise OnbekendeWaarde("vellen", naam, lijkt_op(naam, namen), namen)
    _controleer(vel)
    return vel


def begrijp_verschuiving(tekst: str) -> Verschuiving:
    """Return "1.5,-2", or "1,5;-2", as mm to the right and down."""
    if _DUBBELZINNIG.fullmatch(tekst):
        opzij, _, omlaag = tekst.partition(",")
        raise KaartFout(
            f"“{tekst}” kan twee dingen zijn",
            f"schrijf “{opzij}.{omlaag};0” voor {tekst} mm naar rechts, of “{opzij};{omlaag}” voor "
            f"{opzij} naar rechts en {omlaag} naar beneden",
            "verschuif",
        )
    gevonden = next((g for patroon in _TWEE_GETALLEN if (g := patroon.fullmatch(tekst))), None)
    if gevonden is None:
        raise KaartFout(
            f"“{tekst}” kan niet",
            "schrijf het als 1.5,-2: zoveel millimeter naar rechts en zoveel naar beneden",
            "verschuif",
        )
    x, y = (float(getal.replace(",", ".")) for getal in gevonden.groups())
    if max(abs(x), abs(y)) > _VERSTE:
        raise KaartFout(
            f"het gaat tot {_VERSTE:.0f} mm", "meet nog eens op het proefvel", "verschuif"
        )
    return Verschuiving(x, y)


def voorkanten(vel: Kaartvel, verschuiving: Verschuiving = GEEN_VERSCHUIVING) -> tuple[Hoek, ...]:
    """Return where the fronts lie, row by row."""
    return tuple(
        Hoek(
            vel.links + kolom * vel.stap_opzij + verschuiving.x,
            vel.boven + rij * vel.stap_omlaag + verschuiving.y,
        )
        for rij in range(vel.rijen)
        for kolom in range(vel.kolommen)
    )


def achterkanten(vel: Kaartvel, verschuiving: Verschuiving = GEEN_VERSCHUIVING) -> tuple[Hoek, ...]:
    """Return where the backs of those cards lie, when the paper is flipped on its long edge.

    What lies left then lies right, as far from the other edge of the paper. The printer is off to
    the same side on both sides of the paper, so the shift is not mirrored.
    """
    return tuple(
        Hoek(A4[0] - hoek.x - vel.breedte + verschuiving.x, hoek.y + verschuiving.y)
        for hoek in voorkanten(vel)
    )


def _controleer(vel: Kaartvel) -> None:
    for stap, maat, aantal in (
        (vel.stap_opzij, vel.breedte, vel.kolommen),
        (vel.stap_omlaag, vel.hoogte, vel.rijen),
    ):
        if aantal > 1 and stap < maat:
            raise KaartFout(
                f"Vel {vel.naam}: de kaartjes liggen over elkaar "
                f"(een kaartje is {maat:g} mm, de stap {stap:g} mm); zie drukwerk.vellen"
            )
    laatste = voorkanten(vel)[-1]
    if laatste.x + vel.breedte > A4[0] or laatste.y + vel.hoogte > A4[1]:
        raise KaartFout(f"Vel {vel.naam}: niet alle kaartjes passen op A4; zie drukwerk.vellen")
