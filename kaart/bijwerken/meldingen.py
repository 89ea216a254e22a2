"""What somebody told about an entry: it waits there for the next check, and changes nothing else.

A report is no check: nobody looked. So it touches no value and no stamp, and the check that comes
after it takes it away, whatever that check found. Pure.
"""

from collections.abc import Collection, Mapping
from typing import Any

from kaart.model import Melding, eerste_dag
from kaart.taal import datumtekst

GEMELD = "gemeld"


def waarom_niet(waarden: Mapping[str, Any], melding: Melding) -> str:
    """Return why a thing needs no such report; "" when it does."""
    gezegd = {(oud.get("veld", ""), oud["zin"]) for oud in waarden.get(GEMELD, ())}
    if (melding.veld, melding.zin) in gezegd:
        return "dit was al gemeld"
    controle = waarden.get("gecontroleerd", {}).get("op", "")
    nagegaan, toen = eerste_dag(controle), eerste_dag(melding.op)
    if nagegaan and toen and toen < nagegaan:
        return f"sinds deze melding nagekeken, op {datumtekst(controle)}"
    return ""


def zonder_meldingen(
    waarden: Mapping[str, Any], op: str, velden: Collection[str] | None = None
) -> dict[str, Any]:
    """Return a thing without the reports that a check on `op` answers; None is of every field."""
    uit, dag = dict(waarden), eerste_dag(op)
    blijft = [
        melding
        for melding in uit.pop(GEMELD, ())
        if (velden is not None and melding.get("veld") not in velden)
        or dag is None
        or (toen := eerste_dag(melding["op"])) is None
        or toen > dag
    ]
    return {**uit, GEMELD: blijft} if blijft else uit
