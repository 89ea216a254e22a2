"""A meeting that is asked for by its id: the map, who signed up, what has to be said with it."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from kaart.basis import KaartFout, OnbekendeWaarde, lijkt_op
from kaart.bestand import Werkmap, laad_kaart
from kaart.handelingen.uitkomst import weggelaten
from kaart.hulp import begrijp_ding
from kaart.model import Bijeenkomst, Kaart
from kaart.personen import (
    AANMELDINGENPLEK,
    Aanmeldlijst,
    aanmeldbestanden,
    lees_aanmeldingen,
    opruimdag,
)
from kaart.taal import datumtekst

COLLECTIE = "bijeenkomsten"


class Zaak(NamedTuple):
    """A meeting with what lies around it."""

    werkmap: Werkmap
    kaart: Kaart
    bijeenkomst: Bijeenkomst
    aanmeldingen: Aanmeldlijst  # empty without any
    opmerkingen: tuple[str, ...]  # what could not be read
    ten_slotte: tuple[str, ...]  # which sign-ups have to go, and when

    def organisaties(self) -> tuple[str, ...]:
        """Return who was there, else who signed up and is on the map, in the order of the map."""
        bij = set(self.bijeenkomst.aanwezig or self.aanmeldingen)
        return tuple(id_ for id_ in self.kaart.organisaties if id_ in bij)


def open_zaak(werkmap: Werkmap, peildatum: date, wie: str) -> Zaak:
    """Return the meeting that is meant. Raises OnbekendeWaarde."""
    leesbaar = laad_kaart(werkmap)
    kaart = leesbaar.kaart
    bijeenkomst = vind_bijeenkomst(kaart, wie)
    aanmeldingen = lees_aanmeldingen(werkmap, bijeenkomst.id) or {}
    return Zaak(
        werkmap,
        kaart,
        bijeenkomst,
        aanmeldingen,
        weggelaten(leesbaar.weggelaten),
        zegt_tot_slot(werkmap, kaart, peildatum),
    )


def zegt_tot_slot(werkmap: Werkmap, kaart: Kaart, peildatum: date) -> tuple[str, ...]:
    """Return what every word of `kaart bijeenkomst` ends with: what has to go, in one line."""
    zinnen = tuple(opruimzinnen(werkmap, kaart, peildatum))
    return ("; ".join(zinnen),) if zinnen else ()


def vind_bijeenkomst(kaart: Kaart, wie: str) -> Bijeenkomst:
    """Return the meeting with this id or name. Raises OnbekendeWaarde."""
    if not kaart.bijeenkomsten:
        raise KaartFout(
            "er staat nog geen bijeenkomst op de kaart", "maak er een met kaart bijeenkomst nieuw"
        )
    try:
        collectie, ding = begrijp_ding(kaart._replace(organisaties={}, locaties={}), wie)
    except OnbekendeWaarde:
        collectie, ding = "", None
    if collectie != COLLECTIE or ding is None:
        ids = list(kaart.bijeenkomsten)
        raise OnbekendeWaarde("bijeenkomst", wie, lijkt_op(wie, ids), ids)
    gevonden: Bijeenkomst = ding
    return gevonden


def opruimzinnen(werkmap: Werkmap, kaart: Kaart, peildatum: date) -> Iterator[str]:
    """Yield for each file with sign-ups when it must be gone."""
    for id_ in aanmeldbestanden(werkmap):
        bestand = f"{AANMELDINGENPLEK}/{id_}.yaml"
        bijeenkomst = kaart.bijeenkomsten.get(id_)
        dag = opruimdag(bijeenkomst) if bijeenkomst else None
        if dag is None:
            yield f"{bestand}: bij welke dag dit hoort is niet bekend; kaart bijeenkomst ruim-op"
        elif dag <= peildatum:
            yield f"{bestand} moest weg op {_dag(dag)}; doe dat met kaart bijeenkomst ruim-op"
        else:
            yield f"{bestand} moet weg op {_dag(dag)}"


def _dag(dag: date) -> str:
    return datumtekst(dag.isoformat())
