"""Whether a value was checked after the day that somebody else speaks of."""

from collections.abc import Mapping
from typing import Any

from kaart.model import eerste_dag
from kaart.taal import datumtekst
from kaart.yamllezer import Pad

_CONTROLE = "gecontroleerd"
_MET_DAG = len("2026-11-30")


def later_nagegaan(ding: Mapping[str, Any], pad: Pad, datum: str) -> str:
    """Say when a value was checked, when that is after `datum`; "" when it was not.

    A source without a date ("") is never the later one.
    """
    op, hoe = _klok(ding, pad)
    dag, ander = eerste_dag(op), eerste_dag(datum)
    if dag is None or (ander is not None and dag <= ander):
        return ""
    wanneer = f"{'op' if len(op) == _MET_DAG else 'in'} {datumtekst(op)}"
    return ", ".join(filter(None, (f"nagekeken {wanneer}", hoe)))


def _klok(ding: Mapping[str, Any], pad: Pad) -> tuple[str, str]:
    """Return the day and the way of the check that covers a value: that of its smallest part."""
    controle: Mapping[str, Any] = ding.get(_CONTROLE, {})
    if pad[0] in controle.get("behalve", ()):
        controle = {}
    deel: Any = ding
    for stap in pad:
        try:
            deel = deel[stap]
        except (LookupError, TypeError):
            break
        if isinstance(deel, Mapping):
            controle = _eigen(deel, controle)
    return controle.get("op", ""), controle.get("hoe", "")


def _eigen(deel: Mapping[str, Any], geheel: Mapping[str, Any]) -> Mapping[str, Any]:
    if _CONTROLE in deel:
        eigen: Mapping[str, Any] = deel[_CONTROLE]
        return eigen
    datums = [bron["datum"] for bron in deel.get("bronnen", ()) if "datum" in bron]
    return {"op": max(datums), "hoe": "document"} if datums else geheel
