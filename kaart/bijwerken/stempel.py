"""A check belongs to the value that was checked: what changes loses the stamp of before.

The stamp stands at the smallest thing that can carry one: a contact, an aanbod, a tijd, an adres,
else the whole. What changed in such a part was never checked, whatever the whole says; what changed
in the whole itself is named in `behalve`. Which parts there are, the schema says.
"""

from collections.abc import Collection, Iterator, Mapping
from typing import Any

from kaart.bijwerken.gelijk import zelfde_waarde
from kaart.bijwerken.meldingen import zonder_meldingen
from kaart.bijwerken.onderdelen import GEEN_WAARDE, eerdere
from kaart.schema import Schema, haal, laad_schema
from kaart.yamllezer import Pad

Groep = Mapping[str, Any]

_CONTROLE = "gecontroleerd"
_PUNT = "middelpunt"
_WAAR = ("straat", "huisnummer", "postcode", "plaats")
_NOOIT: dict[str, Any] = {}
# Whoever stops has a date of his own.
_EINDE = frozenset({"status", "gestopt_op", "reden", "opgevolgd_door"})
_VOORBIJ = frozenset({"gestopt", "niet-opnemen"})


def met_stempels(
    soort: str, oud: Groep, nieuw: Groep, nagegaan: Collection[Pad] = ()
) -> dict[str, Any]:
    """Return the new values of a thing with no value under a stamp that is older than it.

    `nagegaan` are the places that were checked together with this change; () is the whole.
    """
    schema = laad_schema(soort)
    nieuw = zonder_oud_punt(schema, oud, nieuw)
    if _CONTROLE not in schema["properties"]:
        return dict(nieuw)
    controle = nieuw.get(_CONTROLE, {})
    vers = () in nagegaan or _is_nieuwe_controle(oud, nieuw)
    gedekt = "op" in controle and not vers
    uit = _met_delen(schema, oud, nieuw, (), nagegaan, gedekt=gedekt)
    if vers:
        uit = zonder_meldingen(uit, controle.get("op", ""))
    for plek in filter(None, nagegaan):  # of a part: what was told of its keys
        deel = haal(uit, plek) or {}
        velden = {str(plek[0]), *deel}
        uit = zonder_meldingen(uit, deel.get(_CONTROLE, {}).get("op", ""), velden)
    if gedekt:
        namen = dict.fromkeys((*controle.get("behalve", ()), *_veranderd(schema, oud, nieuw)))
        if behalve := [naam for naam in namen if naam in nieuw]:
            uit[_CONTROLE] = {**controle, "behalve": behalve}
    return uit


def zonder_oud_punt(schema: Schema, oud: Groep, nieuw: Groep) -> dict[str, Any]:
    """Return a place that moved without the point where it was; a new point stays.

    Where an address lies follows from it: under another street the old point sends people astray.
    """
    uit = dict(nieuw)
    if isinstance(nieuw.get("adres"), Mapping) and isinstance(oud.get("adres"), Mapping):
        uit["adres"] = zonder_oud_punt(schema["properties"]["adres"], oud["adres"], nieuw["adres"])
    if _PUNT in uit and uit[_PUNT] == oud.get(_PUNT):
        velden = schema["properties"]
        if not all(
            zelfde_waarde(velden.get(veld, {}), oud[veld], nieuw.get(veld, ""))
            for veld in _WAAR
            if veld in oud  # what was not known before does not move it
        ):
            del uit[_PUNT]
    return uit


def _met_delen(
    schema: Schema, oud: Groep, nieuw: Groep, pad: Pad, nagegaan: Collection[Pad], *, gedekt: bool
) -> dict[str, Any]:
    uit = dict(nieuw)
    for sleutel, onder in _delen(schema):
        if sleutel not in nieuw:
            continue
        is_, was = nieuw[sleutel], oud.get(sleutel)
        if isinstance(is_, Mapping):
            plek = (*pad, sleutel)
            uit[sleutel] = _deel(onder, was, is_, plek, nagegaan, gedekt=gedekt)
        elif isinstance(is_, list):
            toen = was or []
            bij = [None if nr is None else toen[nr] for nr in eerdere(toen, is_)]
            uit[sleutel] = [
                _deel(onder, eerder, deel, (*pad, sleutel, nr), nagegaan, gedekt=gedekt)
                for nr, (eerder, deel) in enumerate(zip(bij, is_, strict=True))
            ]
    return uit


def _deel(
    schema: Schema,
    oud: Groep | None,
    nieuw: Groep,
    pad: Pad,
    nagegaan: Collection[Pad],
    *,
    gedekt: bool,
) -> dict[str, Any]:
    """Return a part that was `oud`, with no stamp for what is not that any more."""
    was = oud or {}
    eigen = _heeft_klok(nieuw)
    vers = pad in nagegaan or _is_nieuwe_controle(was, nieuw)
    uit = _met_delen(schema, was, nieuw, pad, nagegaan, gedekt=not vers and (eigen or gedekt))
    if vers or not (eigen or gedekt):
        return uit
    if not any(_veranderd(schema, was, nieuw)):
        if _CONTROLE in was:  # to wipe it out is no check
            uit.setdefault(_CONTROLE, was[_CONTROLE])
        return uit
    if any("datum" in b and b not in was.get("bronnen", ()) for b in nieuw.get("bronnen", ())):
        uit.pop(_CONTROLE, None)  # its date is that of the source that came with it
    else:
        uit[_CONTROLE] = dict(_NOOIT)
    return uit


def _delen(schema: Schema) -> Iterator[tuple[str, Schema]]:
    """Yield the keys below which things stand that can have a check of their own."""
    for sleutel, deel in schema["properties"].items():
        onder = deel.get("items", deel)
        if _CONTROLE in onder.get("properties", {}):
            yield sleutel, onder


def _veranderd(schema: Schema, oud: Groep, nieuw: Groep) -> Iterator[str]:
    """Yield the keys of a thing itself, not of its parts, that hold another value."""
    delen = {sleutel for sleutel, _ in _delen(schema)}
    voorbij = _EINDE if nieuw.get("status") in _VOORBIJ else frozenset()
    for sleutel, waarde in nieuw.items():
        if sleutel in delen or sleutel in GEEN_WAARDE or sleutel in voorbij:
            continue
        veld = schema["properties"].get(sleutel, {})
        if not (sleutel in oud and zelfde_waarde(veld, oud[sleutel], waarde)):
            yield sleutel


def _heeft_klok(deel: Groep) -> bool:
    """Say whether a part has a date that is not that of the whole."""
    return "op" in deel.get(_CONTROLE, {}) or any("datum" in b for b in deel.get("bronnen", ()))


def _is_nieuwe_controle(oud: Groep, nieuw: Groep) -> bool:
    """Say whether a thing brings a check that it did not have."""
    return "op" in nieuw.get(_CONTROLE, {}) and _dag(nieuw) != _dag(oud)


def _dag(ding: Groep) -> Groep:
    return {k: w for k, w in ding.get(_CONTROLE, {}).items() if k != "behalve"}
