"""What is likely on the map twice, and two that somebody found out are not the same."""

from datetime import date
from typing import NamedTuple

from kaart.bestand import Werkmap, laad_kaart
from kaart.handelingen.uitkomst import Uitkomst, weggelaten
from kaart.hulp import begrijp_ding
from kaart.keuring import Paar, zoek_dubbelgangers
from kaart.model import Kaart


class Dubbelantwoord(NamedTuple):
    """The pairs, the surest first, on the map that has their names."""

    kaart: Kaart
    paren: tuple[Paar, ...]


class Apartverzoek(NamedTuple):
    """Two that are not the same, and why."""

    een: str
    ander: str
    reden: str


def zoek_dubbelen(werkmap: Werkmap) -> Uitkomst[Dubbelantwoord]:
    """Return who is likely the same."""
    leesbaar = laad_kaart(werkmap)
    paren = tuple(zoek_dubbelgangers(leesbaar.kaart))
    return Uitkomst(
        Dubbelantwoord(leesbaar.kaart, paren), opmerkingen=weggelaten(leesbaar.weggelaten)
    )


def houd_dingen_apart(
    werkmap: Werkmap, peildatum: date, verzoek: Apartverzoek
) -> Uitkomst[tuple[str, str]]:
    """Return both ids, with the change by which nobody calls them doubles any more."""
    from kaart.bijwerken import Bewerking, houd_apart  # who only looks, loads no writer
    from kaart.handelingen.voorstel import Wijzigvoorstel

    bewerking = Bewerking(werkmap, peildatum)
    een, ander = (
        str(begrijp_ding(bewerking.kaart, tekst, "geen")[1].id)
        for tekst in (verzoek.een, verzoek.ander)
    )
    houd_apart(bewerking, een, ander, verzoek.reden, peildatum.isoformat())
    return Uitkomst((een, ander), voorstel=Wijzigvoorstel(bewerking))
