"""Columns that others have as one and we as several: an address, an age, a waiting time."""

from collections.abc import Mapping
from typing import Any

from kaart.inlezen.gelijk import zelfde_waarde
from kaart.inlezen.waarden import uit_cel
from kaart.model import Kaart
from kaart.schema import Schema
from kaart.taal import Verstaan
from kaart.tabellen import Cel


def lees_groep(cel: Cel, schema: Schema, kaart: Kaart, nu: Mapping[str, Any]) -> Verstaan:
    """Return the group that one cell stands for; what it does not say stays as it is."""
    gelezen = uit_cel(cel, schema, kaart)
    if gelezen.bezwaar:
        return gelezen
    uit = dict(nu)
    for sleutel, waarde in gelezen.waarde.items():
        oud = nu.get(sleutel)
        if oud is None or not zelfde_waarde(oud, waarde, schema["properties"][sleutel]):
            uit[sleutel] = waarde
    return gelezen._replace(waarde=uit)
