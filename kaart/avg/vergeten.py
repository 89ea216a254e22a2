"""Taking somebody off: what will happen, doing it, and what no program can do for you."""

from datetime import date
from typing import NamedTuple

from kaart.avg.gedrukt import te_vervangen, volgende_uitgave
from kaart.avg.inzage import Inzage, inzage_van
from kaart.avg.verzoeken import logwijziging
from kaart.basis import KaartFout, OnbekendeWaarde
from kaart.bestand import Werkmap
from kaart.drukwerk import Archief, lees_archief
from kaart.model import Persoon
from kaart.personen import (
    LOGBOEK,
    PERSONENPLEK as MAP,
    VERGETEN,
    Logregel,
    is_nummer,
    is_open,
    laad_personen,
    lees_logboek,
    vergeten,
    verzoekwoord,
)
from kaart.schrijven import Bestandswijziging, bewaar


class Plan(NamedTuple):
    """What forgetting somebody comes down to. `persoon` is None when the file cannot be read."""

    id: str
    bestand: str
    persoon: Persoon | None
    inzage: Inzage | None  # without the file itself
    inlegbladen: tuple[tuple[str, str], ...]  # (since which edition, number of the supplement)


def maak_plan(werkmap: Werkmap, id_: str, peildatum: date) -> Plan:
    """Say what will happen. Raises KaartFout when there is nobody with this number."""
    lijst = laad_personen(werkmap)
    ids = [d.id for d in lijst.documenten if is_nummer(d.id)]
    if id_ not in ids:
        if dag := vergeten(lees_logboek(werkmap)).get(id_):
            raise KaartFout(f"{id_} is al vergeten, op {dag} ({LOGBOEK})")
        if not ids:
            raise KaartFout(f"In {MAP} staat nog geen contactpersoon")
        raise OnbekendeWaarde("nummer van een persoon", id_, keuzes=ids)
    bestand = f"{MAP}/{id_}.yaml"
    persoon = lijst.per_id.get(id_)
    try:
        archief = lees_archief(werkmap)
    except KaartFout:  # the answer says so; a broken edition is no reason to keep somebody
        archief = Archief()
    sinds = te_vervangen(archief, id_)
    jaar, nummer = volgende_uitgave(archief, peildatum.year).split("-")
    namen = [f"{jaar}-{int(nummer) + plek}" for plek in range(len(sinds))]
    return Plan(
        id_, bestand, persoon,
        _zonder(inzage_van(werkmap, persoon), bestand) if persoon else None,
        tuple(zip(sinds, namen, strict=True)),
    )  # fmt: skip


def _zonder(inzage: Inzage, bestand: str) -> Inzage:
    """Leave out the file that goes: it is no place that stays."""
    over = tuple(spoor for spoor in inzage.doorzocht.sporen if spoor.bestand != bestand)
    return inzage._replace(doorzocht=inzage.doorzocht._replace(sporen=over))


def vergeet(werkmap: Werkmap, plan: Plan, peildatum: date) -> None:
    """Take the file away and note the day and the number: both or neither.

    A request of that person to be taken off is answered by it.
    """
    pad, dag = werkmap.wortel / plan.bestand, peildatum.isoformat()
    wacht = verzoekwoord("verwijderen")
    regels = (
        regel._replace(klaar_op=dag)
        if is_open(regel) and (regel.wat, regel.nummer) == (wacht, plan.id)
        else regel
        for regel in lees_logboek(werkmap)
    )
    vergeten_ = Logregel(dag, VERGETEN, plan.id, klaar_op=dag)
    weg = Bestandswijziging(pad, pad.read_bytes(), None)
    bewaar(werkmap, (weg, logwijziging(werkmap, (*regels, vergeten_))))
