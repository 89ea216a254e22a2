"""Text → which numbers are called out, in which order, and whether the text is suspicious.

Something that happens now or medical is 112, a wish to die is 113, else it is Veilig Thuis. The
rules say it is loud, unless the weights see nothing at all in it; or the weights alone say it,
above a bound at which no everyday sentence of a set that was left out is loud.
"""

from typing import NamedTuple

from kaart.gevaar.gewichten import Weging, gewichten
from kaart.gevaar.lezing import Lezing, lees

ONZEKER = 150  # points in thousands between two numbers: too near to choose
OP_AFSTAND = 500  # more is needed when somebody learns about it, or it was long ago
WEINIG_WOORDEN = 3  # fewer say too little for the weights to be loud
DE_HELE_VRAAG = {"112": "112", "113": "113", "brand": "112", "ambulance": "112"}
ERBIJ = frozenset(
    "bel bellen ik moet nu help nummer alarmnummer met telefoon telefoonnummer van wil er is de een"
    .split()
)  # fmt: skip


class Gevaar(NamedTuple):
    """The judgement of one text."""

    luid: tuple[str, ...] = ()  # "112", "113", "VT": in this order on top
    verdacht: bool = False  # the quiet line moves above the answer
    over_mensen: bool = False  # it moves too when nothing was found


def beoordeel_gevaar(tekst: str) -> Gevaar:
    """Judge what somebody typed, whatever the map holds."""
    lezing = lees(tekst)
    if not lezing.woorden:
        return Gevaar()
    if genoemd := _genoemd_nummer(lezing):
        return Gevaar((genoemd,), verdacht=True)
    grenzen = gewichten()
    weging = grenzen.weeg(lezing)
    if lezing.vreemd or (lezing.alarm and weging.luid >= grenzen.regel_vanaf):
        return Gevaar(_met_twijfel(lezing.alarm, weging), verdacht=True)
    afstand = OP_AFSTAND if lezing.over or lezing.vroeger else 0
    if weging.luid >= grenzen.luid_vanaf + afstand and len(lezing.woorden) >= WEINIG_WOORDEN:
        return Gevaar(_uit_weging(weging), verdacht=True)
    verdacht = bool(lezing.alarm) or weging.stil >= grenzen.stil_vanaf
    return Gevaar((), verdacht, "persoon" in lezing.velden)


def _genoemd_nummer(lezing: Lezing) -> str:
    """Return the number that is the whole question, and not a house number or an amount."""
    rest = set(lezing.woorden) - ERBIJ
    return DE_HELE_VRAAG.get(rest.pop(), "") if len(rest) == 1 else ""


def _met_twijfel(alarm: tuple[str, ...], weging: Weging) -> tuple[str, ...]:
    """Put 112 before Veilig Thuis when the weights see something that happens now."""
    if alarm == ("VT",) and weging.nummers[0][1] == "112":
        return ("112", "VT")
    return alarm


def _uit_weging(weging: Weging) -> tuple[str, ...]:
    (hoogste, eerste), (tweede_punten, _), _ = weging.nummers
    if hoogste - tweede_punten >= ONZEKER:
        return (eerste,)
    return ("113", "112") if eerste == "113" else ("112", "VT")
