"""Who may fit because nobody wrote it down: no hit, and not left out in silence."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from kaart.hulp import passend_van
from kaart.model import Aanbieder, Kaart, Organisatie
from kaart.taal import DAGEN, opsomming, taalnaam
from kaart.zoek.factoren import gratis, tijdoordeel
from kaart.zoek.treffer import Treffer
from kaart.zoek.vraag import Zoekvraag

NIET_BEKEND = "Dat staat zo niet op deze kaart; dit komt het dichtst bij."
SPREEKT_NIEMAND = "Van niemand hieronder is bekend of men er {} spreekt."


def spreekt_niemand(vraag: Zoekvraag, treffers: Sequence[Treffer]) -> Iterator[str]:
    """Say which languages of the sentence nobody in the answer is known to speak."""
    gesproken = {taal.partition("-")[0] for t in treffers for taal in t.organisatie.talen}
    niemand = [taalnaam(taal) for taal in vraag.wens.talen if taal not in gesproken]
    if niemand and treffers:
        yield SPREEKT_NIEMAND.format(opsomming(niemand, "of"))


class MisschienPassend(NamedTuple):
    """An organisation that fits but for what is not known of it."""

    id: str
    wat: str


def misschien_passend(
    kaart: Kaart, vraag: Zoekvraag, gevonden: Sequence[str], peildatum: date
) -> tuple[MisschienPassend, ...]:
    """Return who fits all other options, and of whom the language, times or price is unknown."""
    keuze = vraag.keuze._replace(talen=(), dagen=(), dagdelen=(), gratis=False)
    if keuze == vraag.keuze:
        return ()
    misschien = []
    for organisatie in kaart.organisaties.values():
        if organisatie.id in gevonden:
            continue
        wie = [wie for wie, _ in passend_van(kaart, organisatie, keuze, peildatum)]
        oordelen = list(_oordelen(organisatie, wie, vraag, peildatum)) if wie else [("", False)]
        # Who certainly does not fit in one thing is not made doubtful by another.
        if all(kan for _, kan in oordelen):
            wat = opsomming([wat for wat, _ in oordelen if wat])
            misschien.append(MisschienPassend(organisatie.id, f"onbekend {wat}"))
    return tuple(misschien)


def _oordelen(
    organisatie: Organisatie, wie: list[Aanbieder], vraag: Zoekvraag, dag: date
) -> Iterator[tuple[str, bool]]:
    """Yield (what is not known, whether it can fit) for each thing asked."""
    if vraag.talen:
        gesproken = {taal.partition("-")[0] for taal in organisatie.talen}
        namen = opsomming([taalnaam(taal) for taal in vraag.talen], "of")
        past = bool(gesproken & set(vraag.talen))
        yield "" if gesproken else f"of men er {namen} spreekt", past or not gesproken
    if vraag.dagen or vraag.dagdelen:
        oordeel = tijdoordeel(wie, vraag.dagen, vraag.dagdelen, dag)
        namen = " ".join(
            (opsomming([DAGEN[d] for d in vraag.dagen], "of"), opsomming(vraag.dagdelen, "of"))
        )
        onbekend = oordeel == "onbekend"
        yield f"of het er is op {namen.strip()}" if onbekend else "", oordeel != "anders"
    if vraag.gratis:
        prijs = gratis(wie)
        yield "of het gratis is" if prijs is None else "", prijs is not False
