"""The items of a text that holds more than one: between ;, on lines, or in quotes. Pure."""

import re

# One item: between quotes (doubled inside), or all up to the next ;.
_STUK = re.compile(r'\s*(?:"((?:[^"]|"")*)"\s*(?=;|\n|$)|([^;\n]*))(?:[;\n]|$)')
_AANHALING = '"'


def stukken_van(tekst: str) -> tuple[str, ...]:
    """Return the items of a list."""
    return tuple(
        geciteerd.replace(_AANHALING * 2, _AANHALING) if geciteerd is not None else kaal.strip()
        for geciteerd, kaal in (gevonden.groups() for gevonden in _STUK.finditer(tekst))
        if geciteerd is not None or kaal.strip()
    )
