"""What people asked (AVG art. 12): an answer is due within a month, so each has a day."""

from datetime import date
from typing import NamedTuple

from kaart.basis import KaartFout
from kaart.bestand import Werkmap
from kaart.oordeel import plus_maanden
from kaart.personen import LOGBOEK, Logregel, als_tekst, is_open, lees_logboek, verzoekwoord
from kaart.schrijven import Bestandswijziging, bewaar

VERZOEKSOORTEN = ("inzage", "verbeteren", "verwijderen", "bezwaar")
_MAANDEN = 1


class Openstaand(NamedTuple):
    """A request without an answer; `nummer` is its place in the list, from 1."""

    nummer: int
    regel: Logregel
    te_laat: bool


def logwijziging(werkmap: Werkmap, regels: tuple[Logregel, ...]) -> Bestandswijziging:
    """Return the log as a change, to be written together with what it tells of."""
    pad = werkmap.wortel / LOGBOEK
    oud = pad.read_bytes() if pad.exists() else None
    return Bestandswijziging(pad, oud, als_tekst(regels).encode())


def open_verzoeken(werkmap: Werkmap, peildatum: date) -> tuple[Openstaand, ...]:
    """Return the requests that wait for an answer, the oldest first."""
    regels = [regel for regel in lees_logboek(werkmap) if is_open(regel)]
    return tuple(
        Openstaand(nummer, regel, regel.uiterlijk < peildatum.isoformat())
        for nummer, regel in enumerate(regels, 1)
    )


def noteer(werkmap: Werkmap, soort: str, id_: str, op: date) -> Logregel:
    """Write down that somebody asked something on this day."""
    uiterlijk = plus_maanden(op, _MAANDEN).isoformat()
    regel = Logregel(op.isoformat(), verzoekwoord(soort), id_, uiterlijk)
    bewaar(werkmap, (logwijziging(werkmap, (*lees_logboek(werkmap), regel)),))
    return regel


def rond_af(werkmap: Werkmap, nummer: int, peildatum: date) -> Logregel:
    """Write down that a request was answered. Raises KaartFout when there is none so numbered."""
    regels = list(lees_logboek(werkmap))
    openstaand = [plek for plek, regel in enumerate(regels) if is_open(regel)]
    if not 1 <= nummer <= len(openstaand):
        raise KaartFout(f"Er is geen open verzoek {nummer}; kaart avg verzoek laat ze zien")
    plek = openstaand[nummer - 1]
    regels[plek] = regels[plek]._replace(klaar_op=peildatum.isoformat())
    bewaar(werkmap, (logwijziging(werkmap, tuple(regels)),))
    return regels[plek]
