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
# A text that begins with anything else is text to every reader.
_BEGIN = frozenset(_IMPLICIET) | _JA_NEE | frozenset("+-.0123456789")


def leest_anders(tekst: str) -> bool:
    """Say whether a YAML 1.1 or 1.2 reader takes this plain text for something else than text.

    Full dates are let through: every reader that makes a date of 2024-05-01 prints it the same.
    """
    if not tekst or tekst[0] not in _BEGIN:
        return False
    if tekst in _JA_NEE:
        return True
    for tag, patroon in _IMPLICIET.get(tekst[0], ()):
        if patroon.match(tekst):
            return tag != _TIJDSTIP or not _DATUM.fullmatch(tekst)
    return tekst[0] in "0123456789+-." and _YAML12.fullmatch(tekst) is not None
