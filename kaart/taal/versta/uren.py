"""A clock time as people say it: 9.30, half 2, 12u30; and which half of the day it is. Pure.

Who writes “2-4” means the afternoon, and “van 9 tot 5” ends at 17.00; who writes 02.00 means the
night. What may be morning and evening both is asked.
"""

import re
from typing import NamedTuple

_GETALLEN = {
    naam: nummer
    for nummer, naam in enumerate(
        "een twee drie vier vijf zes zeven acht negen tien elf twaalf".split(), 1
    )
} | {"één": 1}
_WOORD = "|".join(_GETALLEN)
_BEGIN = r"(?:van|vanaf|om|tot|half|over|voor|t/m|-)"
_GETALWOORD = re.compile(
    rf"(?<= )(?:{_WOORD})(?= uur\b)|(?<=van )(?:{_WOORD})\b|(?<=vanaf )(?:{_WOORD})\b"
    rf"|(?<=tot )(?:{_WOORD})\b|(?<=half )(?:{_WOORD})\b|(?<=over )(?:{_WOORD})\b"
    rf"|(?<=voor )(?:{_WOORD})\b|(?<=om )(?:{_WOORD})\b"
)
_UURWOORD = r"(?: ?(?:uur|u|h|hr)\b\.?)?"
# Each way to write a time, as one group per way; `_klok` reads them.
KLOK = (
    r"(?:(?:(?P<{n}m>kwart|[0-9]{{1,2}}) (?:min(?:uten|uut)? )?(?P<{n}vo>voor|over) )?"
    r"(?P<{n}half>half )?(?P<{n}u>[0-9]{{1,2}})"
    r"(?:(?P<{n}teken>[.:,]| ?[uh] ?| uur (?=[0-9]{{2}}\b))(?P<{n}min>[0-9]{{2}}))?"
    r"|(?P<{n}vier>[0-2][0-9][0-5][0-9])|(?P<{n}nacht>middernacht))" + _UURWOORD + r"(?![0-9])"
)
_DAG, _UUR = 24 * 60, 60
_MIDDAG = 12 * _UUR
_OCHTEND_BEGINT, _LAAT_BEGINT = 6 * _UUR, 8 * _UUR
_EEN_BIJEENKOMST = 3 * _UUR


class Klok(NamedTuple):
    """Minutes after midnight; `zeker` when it can be no other half of the day."""

    minuten: int
    zeker: bool
    kaal: bool  # an hour without its minutes


DAG_EN_NACHT = (Klok(0, zeker=True, kaal=False), Klok(_DAG, zeker=True, kaal=False))


def cijfers_voor_woorden(tekst: str) -> str:
    """Return a text in which the hours are digits: van twee tot vier uur."""
    return _GETALWOORD.sub(lambda woord: str(_GETALLEN[woord[0]]), tekst)


def lees_klok(gevonden: re.Match[str], naam: str) -> Klok | None:
    """Return the time that the groups of KLOK with this name hold; None when there is none."""
    deel = gevonden.groupdict().get
    if deel(f"{naam}nacht"):
        return Klok(_DAG, zeker=True, kaal=False)
    if vier := deel(f"{naam}vier"):
        return _geldig(int(vier[:2]) * _UUR + int(vier[2:]), zeker=True, kaal=False)
    uren = deel(f"{naam}u")
    if uren is None:
        return None
    minuten = int(uren) * _UUR + int(deel(f"{naam}min") or 0)
    if int(deel(f"{naam}min") or 0) >= _UUR:
        return None
    gezegd = deel(f"{naam}half") or deel(f"{naam}vo")
    if deel(f"{naam}half"):
        minuten -= 30
    if deel(f"{naam}vo"):
        erbij = 15 if deel(f"{naam}m") == "kwart" else int(deel(f"{naam}m") or 0)
        minuten += erbij if deel(f"{naam}vo") == "over" else -erbij
    zeker = uren.startswith("0") or int(uren) > 12  # noqa: PLR2004
    return _geldig(minuten, zeker=zeker and not gezegd, kaal=not deel(f"{naam}min") and not gezegd)


def _geldig(minuten: int, *, zeker: bool, kaal: bool) -> Klok | None:
    return Klok(minuten, zeker, kaal) if 0 <= minuten <= _DAG else None


def kies_helft(van: Klok | None, tot: Klok | None, dagdeel: str) -> tuple[str, str] | str:
    """Return begin and end as 14:00, or why they cannot be known; None of the two is "".

    In the afternoon 2 is 14, in the evening 7 is 19.
    """
    begin = _in_dagdeel(van, dagdeel, _MIDDAG) if van else None
    einde = _in_dagdeel(tot, dagdeel, begin if begin is not None else 0) if tot else None
    if begin is None or einde is None:
        return _als_tekst(begin), _als_tekst(einde)
    if einde <= begin and tot and not tot.zeker and einde + _MIDDAG <= _DAG:
        einde += _MIDDAG
    if einde <= begin:
        return "dat loopt over middernacht; maak er twee van, tot 24.00 en vanaf 00.00 uur"
    vroeg = van is not None and van.kaal and not van.zeker and not dagdeel
    if vroeg and _OCHTEND_BEGINT <= begin < _LAAT_BEGINT and einde - begin <= _EEN_BIJEENKOMST:
        return "is dat ’s ochtends of ’s avonds? Schrijf 19.00-21.00 of 07.00-09.00 uur"
    return _als_tekst(begin), _als_tekst(einde)


def _in_dagdeel(klok: Klok, dagdeel: str, na: int) -> int:
    """Return the minutes in the half of the day that is meant."""
    if klok.zeker or klok.minuten >= _MIDDAG + _UUR:
        return klok.minuten
    kan = klok.minuten + _MIDDAG if klok.minuten < _MIDDAG else klok.minuten
    match dagdeel:
        case "middag":
            later = klok.minuten < 7 * _UUR  # 11.30 in the afternoon begins before noon
        case "avond":
            later = klok.minuten <= _MIDDAG
            kan = _DAG if klok.minuten == _MIDDAG else kan
        case "ochtend":
            later = False
        case _:
            # Nobody opens at two in the night without saying so.
            later = 0 < klok.minuten < _OCHTEND_BEGINT and na >= 0
    return kan if later else klok.minuten


def _als_tekst(minuten: int | None) -> str:
    return "" if minuten is None else f"{minuten // _UUR:02}:{minuten % _UUR:02}"
