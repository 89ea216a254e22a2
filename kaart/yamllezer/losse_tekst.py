"""Which plain text is read by other programs as something else than text."""

import re
from collections.abc import Mapping

from yaml.resolver import Resolver

_IMPLICIET: Mapping[str, list[tuple[str, re.Pattern[str]]]] = Resolver.yaml_implicit_resolvers
_TIJDSTIP = "tag:yaml.org,2002:timestamp"
_DATUM = re.compile(r"[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])")
_YAML12 = re.compile(r"0o[0-7]+|[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?")
# YAML 1.1 has these for yes and no; PyYAML leaves them out, others do not.
_JA_NEE = frozenset("yYnN")
_JA_OF_NEE = "ja of nee"
_ALS = {
    "int": "een getal",
    "float": "een getal",
    "bool": _JA_OF_NEE,
    "null": "niets",
    "timestamp": "een tijdstip",
}
# A text that begins with anything else is text to every reader.
_BEGIN = frozenset(_IMPLICIET) | _JA_NEE | frozenset("+-.0123456789")


def leest_anders(tekst: str) -> bool:
    """Say whether a YAML 1.1 or 1.2 reader takes this plain text for something else than text.

    Full dates are let through: every reader that makes a date of 2024-05-01 prints it the same.
    """
    return bool(leest_als(tekst))


def leest_als(tekst: str) -> str:
    """Return what such a reader takes it for, in words; "" when it is text to all of them."""
    if not tekst or tekst[0] not in _BEGIN:
        return ""
    if tekst in _JA_NEE:
        return _JA_OF_NEE
    for tag, patroon in _IMPLICIET.get(tekst[0], ()):
        if patroon.match(tekst):
            if tag == _TIJDSTIP and _DATUM.fullmatch(tekst):
                return ""
            return _ALS.get(tag.rpartition(":")[2], "iets anders dan tekst")
    getal = tekst[0] in "0123456789+-." and _YAML12.fullmatch(tekst)
    return _ALS["int"] if getal else ""
