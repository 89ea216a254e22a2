"""Dates as people and spreadsheets write them → jjjj, jjjj-mm or jjjj-mm-dd. Pure."""

import re
from datetime import date

from kaart.basis import zichtbaar
from kaart.model import eerste_dag
from kaart.taal.versta.verstaan import Verstaan, citeer
from kaart.taal.zeg.woorden import MAANDEN

_KORT = {maand[:3]: nummer for nummer, maand in enumerate(MAANDEN, 1)} | {
    "mrt": 3, "may": 5, "oct": 10,
}  # fmt: skip
_LANG = {maand: nummer for nummer, maand in enumerate(MAANDEN, 1)}
_ISO = re.compile(r"[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?")
_WEEKDAG = r"(?:(?:ma|di|wo|do|vr|za|zo)[a-z]*\.? )?"
_CIJFERS = re.compile(_WEEKDAG + r"([0-9]{1,2})[-/. ]([0-9]{1,2})[-/. ]([0-9]{4})")
_OMGEKEERD = re.compile(r"([0-9]{4})[/. ]([0-9]{1,2})[/. ]([0-9]{1,2})")
_MAAND_JAAR = re.compile(r"([0-9]{1,2})[-/]([0-9]{4})")
_WOORDEN = re.compile(
    _WEEKDAG + r"(?:([0-9]{1,2})(?:e|ste|de)?[- .]+)?([a-z]+)\.?[- ]+([0-9]{4}|[0-9]{2})"
)
_EEUW = 2000
# 20-11-26: the year may be the first or the last, and a wrong one makes old news fresh.
_KORT_JAAR = re.compile(r"(?<![0-9])[0-9]{1,2}([-/.])[0-9]{1,2}\1[0-9]{2}(?![0-9])")
_MIDDERNACHT = re.compile(r"[t ]00:00(?::00(?:\.0+)?)?z?$")  # what a spreadsheet adds
_ZONDER_JAAR = re.compile(
    r"[0-9]{1,2}[-/.][0-9]{1,2}"
    rf"|[0-9]{{1,2}}(?:e|ste|de)? (?:{'|'.join(m[:3] for m in MAANDEN)}|mrt)[a-z]*\.?"
)
_VOORBEELD = "schrijf het zoals 2026-11-21"
_JAAR = re.compile("[0-9]{4}")
_DATUMWOORDEN = 4  # zondag 2 oktober 2026
# After these a date says until or since when something holds, not when it was written.
_GELDT = frozenset("tot m met vanaf sinds per tm".split())


def lees_datum(tekst: str) -> str:
    """Return a date; "" when it is none, or when one cannot be sure of it."""
    kaal = _MIDDERNACHT.sub("", " ".join(zichtbaar(tekst).casefold().split()).strip(" ."))
    if _ISO.fullmatch(kaal):
        return kaal if eerste_dag(kaal) else ""
    if delen := _CIJFERS.fullmatch(kaal):
        return _dag(int(delen[3]), int(delen[2]), int(delen[1]))
    if delen := _OMGEKEERD.fullmatch(kaal):
        return _dag(int(delen[1]), int(delen[2]), int(delen[3]))
    if delen := _MAAND_JAAR.fullmatch(kaal):
        return _maand(int(delen[2]), int(delen[1]))
    if delen := _WOORDEN.fullmatch(kaal):
        return _in_woorden(*delen.groups())
    return ""


def versta_datum(tekst: str) -> Verstaan:
    """Return a date, or why it is none that one can be sure of."""
    datum = lees_datum(tekst)
    return Verstaan(datum) if datum else bezwaar_tegen_datum(tekst, heel=True)


def bezwaar_tegen_datum(tekst: str, *, heel: bool = False) -> Verstaan:
    """Return what is not certain of a date in a text; with `heel` the text should be one."""
    kaal = " ".join(zichtbaar(tekst).casefold().split()).strip(" .")
    if jaartal_kort(kaal):
        raad = "schrijf het jaar met vier cijfers: 20-11-2026"
        return Verstaan(None, f"{citeer(tekst)}: het is niet zeker welk getal het jaar is", raad)
    if heel and _ZONDER_JAAR.fullmatch(kaal):
        raad = "schrijf het jaar erbij: 20-11-2026"
        return Verstaan(None, f"{citeer(tekst)}: van welk jaar staat er niet bij", raad)
    return (
        Verstaan(None, f"{citeer(tekst)} is geen geldige datum", _VOORBEELD) if heel else Verstaan()
    )


def jaartal_kort(tekst: str) -> bool:
    """Say whether there is a date in it of which one cannot tell the year."""
    return _KORT_JAAR.search(tekst) is not None


def datum_achteraan(tekst: str) -> tuple[str, str]:
    """Return what stands before a date at the end, and the date: "krant, 2 okt 2026".

    A year alone belongs to a name ("Gids 2026"). Without a date: the text as it is, and "".
    """
    woorden = tekst.split()
    for aantal in range(min(_DATUMWOORDEN, len(woorden) - 1), 0, -1):
        achter, voor = " ".join(woorden[-aantal:]), " ".join(woorden[:-aantal])
        kaal = voor.rstrip(" ,:-–")
        vlak_voor = re.split(r"\W+", voor.casefold())[-1]
        datum = "" if _JAAR.fullmatch(achter) else lees_datum(achter)
        if datum:
            return (kaal, datum) if kaal and vlak_voor not in _GELDT else (tekst, "")
    return tekst, ""


def _in_woorden(dag: str | None, naam: str, jaar: str) -> str:
    maand = _LANG.get(naam) or _KORT.get(naam) or (9 if naam == "sept" else 0)
    # Two digits are what a spreadsheet makes of a month ("mei-24"); in a whole date they may be
    # the day as well.
    if not maand or (dag and len(jaar) == 2):  # noqa: PLR2004
        return ""
    heel = int(jaar) if len(jaar) > 2 else _EEUW + int(jaar)  # noqa: PLR2004
    return _dag(heel, maand, int(dag)) if dag else _maand(heel, maand)


def _dag(jaar: int, maand: int, dag: int) -> str:
    try:
        return date(jaar, maand, dag).isoformat()
    except ValueError:
        return ""


def _maand(jaar: int, maand: int) -> str:
    return f"{jaar:04}-{maand:02}" if 1 <= maand <= len(MAANDEN) and jaar else ""
