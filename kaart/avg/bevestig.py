"""Contact persons that were asked again and are still right: their clock starts anew."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from kaart.basis import KaartFout, OnbekendeWaarde
from kaart.bestand import Werkmap
from kaart.model import Controle, eerste_dag
from kaart.personen import PERSONENPLEK, SOORT, is_nummer, laad_personen
from kaart.schrijven import Bestandswijziging, bewaar, herschrijf


class Bevestigd(NamedTuple):
    """A number, and when it was confirmed before: by a check, else the day the data came."""

    id: str
    was: str


def bevestig_personen(
    werkmap: Werkmap, ids: Iterable[str], controle: Controle
) -> tuple[Bevestigd, ...]:
    """Write the check with every person, or with none.

    Raises KaartFout for a number that is not there, has a fault or was checked later.
    """
    lijst = laad_personen(werkmap)
    documenten = {d.id: d for d in lijst.documenten if is_nummer(d.id)}
    waarde = {sleutel: deel for sleutel, deel in controle._asdict().items() if deel}
    wijzigingen, gedaan = [], []
    for id_ in dict.fromkeys(ids):
        document = documenten.get(id_)
        if document is None:
            raise OnbekendeWaarde("nummer van een persoon", id_, keuzes=sorted(documenten))
        if not document.goed:
            raise KaartFout(f"{id_} heeft een fout, zie kaart valideer {PERSONENPLEK}")
        was = _was(document.waarde)
        eerder, nu = eerste_dag(was), eerste_dag(controle.op)
        if eerder and nu and eerder > nu:
            raise KaartFout(f"{id_} is later al bevestigd, op {was}; er is niets geschreven")
        nieuw = herschrijf(document.inhoud, {**document.waarde, "gecontroleerd": waarde}, SOORT)
        pad = werkmap.wortel / document.bestand
        wijzigingen.append(Bestandswijziging(pad, document.inhoud, nieuw))
        gedaan.append(Bevestigd(id_, was))
    bewaar(werkmap, wijzigingen)
    return tuple(gedaan)


def _was(waarde: Mapping[str, Mapping[str, str]]) -> str:
    return waarde.get("gecontroleerd", {}).get("op", "") or waarde["bron"]["op"]
