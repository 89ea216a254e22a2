"""Plain values as YAML text that every reader reads back."""

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from math import isfinite
from typing import Any

from kaart.yamllezer import TEKST_MET_AANHALINGSTEKENS, Vorm, leest_anders

_STAP = "  "
# Plain text cannot begin with one of these, nor hold the others: a reader would see a sign in it.
_TEKEN_VOORAAN = frozenset("-?:,[]{}#&*!|>'\"%@`")
_TEKEN_ERIN = re.compile(r":(?= |$)| #")
_VASTE_SPATIE = "\N{NO-BREAK SPACE}"


def aanhaal(tekst: str) -> str:
    """Return `tekst` between double quotes, as every YAML reader understands it."""
    vluchten = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t"}
    return f'"{"".join(vluchten.get(teken, teken) for teken in tekst)}"'


def als_yaml(waarden: Mapping[str, Any], vorm: Vorm = None) -> str:
    """Return plain values as a file in canonical form; every YAML reader reads them back."""
    return "".join(f"{regel}\n" for regel in yamlregels(waarden, vorm))


def yamlregels(waarde: object, vorm: Vorm = None) -> Iterator[str]:
    """Yield the lines of a plain value in canonical form, without indentation or line ends."""
    if isinstance(waarde, Mapping) and waarde:
        vormen = {} if vorm is None or isinstance(vorm, str) else vorm
        for sleutel, deel in waarde.items():
            regels = yamlregels(deel, vormen.get(sleutel))
            if isinstance(deel, Mapping | list | tuple) and deel:
                yield f"{_tekst(sleutel, None)}:"
                yield from (_STAP + regel for regel in regels)
            else:
                yield f"{_tekst(sleutel, None)}: {next(regels)}"
    elif isinstance(waarde, list | tuple) and waarde:
        for deel in waarde:
            eerste, *rest = yamlregels(deel, vorm)
            yield f"- {eerste}"
            yield from (_STAP + regel for regel in rest)
    else:
        yield _los(waarde, vorm)


def _los(waarde: object, vorm: Vorm) -> str:
    match waarde:
        case str():
            return _tekst(waarde, vorm)
        case bool():
            return "true" if waarde else "false"
        case int():
            return str(waarde)
        case float() if isfinite(waarde):
            return _getal(waarde)
        case list() | tuple():
            return "[]"
        case Mapping():
            return "{}"
        case _:
            raise TypeError(f"{type(waarde).__name__} has no place in a data file")


def _getal(waarde: float) -> str:
    """Return a number as people write it: 52.13, never 5e-05."""
    kort = repr(waarde)
    return f"{Decimal(kort):f}" if "e" in kort else kort


def _tekst(tekst: str, vorm: Vorm) -> str:
    """Return a text plain when every reader takes it for the same text, else between quotes."""
    zichtbaar = tekst.replace(_VASTE_SPATIE, "").isprintable()
    if (
        zichtbaar
        and tekst
        and vorm != TEKST_MET_AANHALINGSTEKENS
        and tekst == tekst.strip()
        and tekst[0] not in _TEKEN_VOORAAN
        and not _TEKEN_ERIN.search(tekst)
        and not leest_anders(tekst)
    ):
        return tekst
    return aanhaal(tekst) if zichtbaar else "".join(map(_zichtbaar, aanhaal(tekst)))


def _zichtbaar(teken: str) -> str:
    """Return a character that nobody sees, or that a reader takes for a line end, as its code."""
    if teken.isprintable() or teken == _VASTE_SPATIE:
        return teken
    return f"\\U{ord(teken):08x}"
