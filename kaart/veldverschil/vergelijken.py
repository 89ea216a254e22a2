"""What changed in a file, field by field, as somebody would say it. Pure.

The same words for the history of a file, the difference of two maps, a checking round and every
command that writes. Old versions may have any shape; none of them is a reason to stop.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from kaart.schema import Schema, laad_schema
from kaart.taal import veldnaam
from kaart.veldverschil.verandering import in_woorden, is_verschoven, koppel, weg_en_erbij
from kaart.veldverschil.woorden import (
    Noemer,
    als_id,
    als_tekens,
    is_ondeelbaar,
    waardetekst,
)

Pad = tuple[str | int, ...]
# By which keys people know one of a list, the best first; then by what two have in common.
_NAMEN = ("naam", "functie", "titel", "organisatie", "met", "een", "id")
_OOK = ("id", "telefoon", "email", "tekst", "onderwerp", "omschrijving")


class Veldverschil(NamedTuple):
    """One field that is not what it was; `oud` and `nieuw` in words, "" is nothing.

    `pad` is the place in the new file, or in the old one when it is no longer there. Of a list
    `oud` holds what went and `nieuw` what came, unless only its order changed.
    """

    pad: Pad
    veld: str
    oud: str
    nieuw: str


def in_zin(verschil: Veldverschil) -> str:
    """Return a difference as a line: "telefoon: 030 111 11 11 → 030 222 22 22"."""
    return in_woorden(verschil.veld, verschil.oud, verschil.nieuw)


def vergelijk(
    soort: str,
    oud: Mapping[str, Any] | None,
    nieuw: Mapping[str, Any] | None,
    noem: Noemer = als_id,
) -> tuple[Veldverschil, ...]:
    """Compare two plain documents of a kind, in the order of its schema; None is no document.

    Never nothing when they differ. `noem` gives the names of what a document refers to.
    """
    return tuple(_groep(laad_schema(soort), oud or {}, nieuw or {}, (), "", noem))


def _groep(
    schema: Schema,
    oud: Mapping[str, Any],
    nieuw: Mapping[str, Any],
    pad: Pad,
    van: str,
    noem: Noemer,
) -> Iterator[Veldverschil]:
    velden = schema.get("properties", {})
    for sleutel in dict.fromkeys((*velden, *nieuw, *oud)):
        was, is_ = oud.get(sleutel), nieuw.get(sleutel)
        if not _zelfde(was, is_):
            deel = velden.get(sleutel, {})
            yield from _veld(deel, was, is_, (*pad, sleutel), (veldnaam(str(sleutel)), van), noem)


def _zelfde(was: object, is_: object) -> bool:
    return was == is_ and als_tekens(was) == als_tekens(is_)  # true is not 1 in a file


def _veld(
    schema: Schema, was: Any, is_: Any, pad: Pad, naam: tuple[str, str], noem: Noemer
) -> Iterator[Veldverschil]:
    veld = " van ".join(filter(None, naam))
    if _zijn(list, was, is_):
        onder = schema.get("items", {})
        delen = [*(was or []), *(is_ or [])]
        if delen and None not in delen and _zijn(Mapping, *delen) and not is_ondeelbaar(onder):
            yield from _dingen(onder, was or [], is_ or [], pad, naam, noem)
        else:
            yield _lijst(onder, was, is_, pad, veld, noem)
    elif None not in (was, is_) and _zijn(Mapping, was, is_) and not is_ondeelbaar(schema):
        yield from _groep(schema, was, is_, pad, veld, noem)
    else:
        yield _waarde(schema, was, is_, pad, veld, noem)


def _zijn(soort: type, *waarden: object) -> bool:
    """Say whether each is of this kind or not there at all."""
    return all(waarde is None or isinstance(waarde, soort) for waarde in waarden)


def _waarde(
    schema: Schema, was: object, is_: object, pad: Pad, veld: str, noem: Noemer
) -> Veldverschil:
    oud, nieuw = waardetekst(schema, was, noem), waardetekst(schema, is_, noem)
    if oud == nieuw:  # words are not enough here
        oud, nieuw = ("" if waarde is None else als_tekens(waarde) for waarde in (was, is_))
    return Veldverschil(pad, veld, oud, nieuw)


def _lijst(
    schema: Schema,
    was: list[Any] | None,
    is_: list[Any] | None,
    pad: Pad,
    veld: str,
    noem: Noemer,
) -> Veldverschil:
    heel: Schema = {"type": "array", "items": schema}
    weg, erbij = weg_en_erbij(was or [], is_ or [])
    if schema.get("type") == "integer":  # a place on the tile map is no list of things
        return _waarde(heel, was, is_, pad, veld, noem)
    if weg or erbij:
        return _waarde(heel, list(weg) or None, list(erbij) or None, pad, veld, noem)
    return _waarde(heel, was, is_, pad, f"volgorde van {veld}", noem)


def _dingen(
    schema: Schema,
    was: Sequence[Mapping[str, Any]],
    is_: Sequence[Mapping[str, Any]],
    pad: Pad,
    naam: tuple[str, str],
    noem: Noemer,
) -> Iterator[Veldverschil]:
    """Yield what changed in a list of things that people know by a name."""
    eigen = next((sleutel for sleutel in _NAMEN if sleutel in schema.get("properties", {})), "naam")
    paren = koppel((eigen, *_OOK), was, is_)
    for voor, na in paren:
        ding = is_[na] if na is not None else was[voor or 0]
        plek = (*pad, na if na is not None else voor or 0)
        soort, heet = str(schema.get("title", naam[0])).casefold(), _heet(schema, ding, eigen, plek)
        if voor is None or na is None:
            rest = waardetekst(schema, {s: w for s, w in ding.items() if s != eigen}, noem)
            namen = (heet, rest) if eigen in ding or not rest else (rest,)
            tekst = ", ".join(filter(None, namen))
            oud, nieuw = ("", tekst) if voor is None else (tekst, "")
            yield Veldverschil(plek, " van ".join(filter(None, (soort, naam[1]))), oud, nieuw)
        else:
            veld = " van ".join(filter(None, (f"{soort} {heet}", naam[1])))
            yield from _groep(schema, was[voor], ding, plek, veld, noem)
    if is_verschoven(paren):
        volgorde = [
            ", ".join(_heet(schema, ding, eigen, (nummer,)) for nummer, ding in enumerate(dingen))
            for dingen in (was, is_)
        ]
        veld = " van ".join(filter(None, ("volgorde", *naam)))
        yield Veldverschil(pad, veld, *volgorde)


def _heet(schema: Schema, ding: Mapping[str, Any], eigen: str, pad: Pad) -> str:
    """Return what a thing of a list is called: by its name, else by its place."""
    deel = schema.get("properties", {}).get(eigen, {})
    return waardetekst(deel, ding.get(eigen)) or str(int(pad[-1]) + 1)
