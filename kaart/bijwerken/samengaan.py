"""Two changes of one file, made beside each other, become one: what nobody else touched goes in.

`basis` is the file as both read it, `eigen` what the one makes of it, `ander` what the other wrote
meanwhile. Only a value that both made something else of is a question. Pure.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from kaart.bijwerken.onderdelen import eerdere
from kaart.schema import Schema, laad_schema
from kaart.yamllezer import Pad

Groep = Mapping[str, Any]
_CONTROLE = "gecontroleerd"
_BEHALVE = "behalve"
_WEG = object()  # there is nothing at this place


class Botst(Exception):
    """Both made something else of one value."""

    def __init__(self, pad: Pad, ander: Any) -> None:
        super().__init__(pad)
        self.pad = pad
        self.ander = None if ander is _WEG else ander


def gaan_samen(soort: str, basis: Groep, eigen: Groep, ander: Groep) -> dict[str, Any]:
    """Return what the file says with both changes. Raises Botst."""
    return _groep(laad_schema(soort), basis, eigen, ander, ())


def _groep(schema: Schema, basis: Groep, eigen: Groep, ander: Groep, pad: Pad) -> dict[str, Any]:
    velden = schema.get("properties", {})
    uit: dict[str, Any] = {}
    for sleutel in dict.fromkeys((*ander, *eigen)):
        was, is_, daar = (groep.get(sleutel, _WEG) for groep in (basis, eigen, ander))
        waarde = _waarde(velden.get(sleutel, {}), was, is_, daar, (*pad, sleutel))
        if waarde is not _WEG:
            uit[sleutel] = waarde
    return uit


def _waarde(schema: Schema, basis: Any, eigen: Any, ander: Any, pad: Pad) -> Any:
    if eigen in (basis, ander):
        return ander
    if ander == basis:
        return eigen
    if pad[-1] == _CONTROLE and _zijn(Mapping, eigen, ander):
        return _controle(basis if isinstance(basis, Mapping) else None, eigen, ander, pad)
    if _zijn(Mapping, basis, eigen, ander) and _heeft_delen(schema):
        return _groep(schema, basis, eigen, ander, pad)
    if _zijn(list, eigen, ander) and (basis is _WEG or isinstance(basis, list)):
        was: list[Any] = basis if isinstance(basis, list) else []
        if _heeft_delen(schema.get("items", {})):
            return _dingen(schema["items"], was, eigen, ander, pad)
        return _lijst(was, eigen, ander)
    raise Botst(pad, ander)


def _zijn(soort: type, *waarden: Any) -> bool:
    return all(isinstance(waarde, soort) for waarde in waarden)


def _heeft_delen(schema: Schema) -> bool:
    """Say whether a thing has keys that two people can change apart: not a date, not a time."""
    return schema.get("type") == "object" and schema.get("title") not in {"Tijd", "Bron", "Melding"}


def _lijst(basis: Sequence[Any], eigen: Sequence[Any], ander: Sequence[Any]) -> list[Any]:
    """Return the list of the other, without what the one took out and with what he put in."""
    gebleven = [stuk for stuk in ander if stuk in eigen or stuk not in basis]
    return gebleven + [stuk for stuk in eigen if stuk not in basis and stuk not in gebleven]


def _dingen(
    schema: Schema, basis: Sequence[Groep], eigen: Sequence[Groep], ander: Sequence[Groep], pad: Pad
) -> list[Any]:
    """Unite two lists of things with a name, wherever each of them stands by now."""
    mijn = {was: nr for nr, was in enumerate(eerdere(basis, eigen)) if was is not None}
    uit: list[Any] = []
    gezien = set()
    for nummer, was in enumerate(eerdere(basis, ander)):
        gezien.add(was)
        ding = ander[nummer]
        if was is None:
            uit.append(ding)
        elif was in mijn:
            uit.append(_groep(schema, basis[was], eigen[mijn[was]], ding, (*pad, nummer)))
        elif ding != basis[was]:  # taken away here, changed there
            raise Botst((*pad, nummer), ding)
    for was, nummer in mijn.items():
        if was not in gezien and eigen[nummer] != basis[was]:
            raise Botst((*pad, was), None)
    nieuw = [ding for nr, ding in enumerate(eigen) if nr not in mijn.values()]
    return uit + [ding for ding in nieuw if ding not in uit]


def _controle(basis: Groep | None, eigen: Groep, ander: Groep, pad: Pad) -> dict[str, Any]:
    """Return the check of a thing that both touched: neither check saw what the other changed."""
    if not eigen or not ander:  # somebody changed the value under it
        return {}
    was, is_, daar = (_kaal(controle or {}) for controle in (basis, eigen, ander))
    if is_ not in (was, daar) and daar != was:
        raise Botst(pad, ander)
    toen = (basis or {}).get(_BEHALVE, [])
    erbij = [n for c in (eigen, ander) for n in c.get(_BEHALVE, []) if n not in toen]
    gebleven = toen if is_ == was and daar == was else []
    namen = list(dict.fromkeys((*gebleven, *erbij)))
    return {**(daar if is_ == was else is_), **({_BEHALVE: namen} if namen else {})}


def _kaal(controle: Groep) -> dict[str, Any]:
    return {sleutel: waarde for sleutel, waarde in controle.items() if sleutel != _BEHALVE}
