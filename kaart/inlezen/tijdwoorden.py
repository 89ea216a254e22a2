"""A tijd as the words in a cell, there and back: "dinsdag 10.30-12.00 uur, elke week". Pure.

`in_woorden` leaves nothing out, so that what it wrote is read back as the same tijd; reading takes
more, such as "ma t/m vr 9-17".
"""

import re
from collections.abc import Callable, Mapping
from typing import Any

from kaart.inlezen.datums import lees_datum
from kaart.taal import DAGEN, MAANDEN, datumtekst, uurtekst, woord

_EN = " en "
_DAGDELEN = ("ochtend", "middag", "avond")
_RITMES = {
    "wekelijks": ("elke week", "iedere week", "wekelijks"),
    "om-de-week": ("om de week", "om de andere week", "tweewekelijks"),
    "maandelijks": ("elke maand", "iedere maand", "maandelijks"),
    "jaarlijks": ("elk jaar", "ieder jaar", "jaarlijks"),
    "eenmalig": ("eenmalig",),
}
_WEKEN = {"eerste": "1", "tweede": "2", "derde": "3", "vierde": "4", "vijfde": "5"}


def in_woorden(tijd: Mapping[str, Any]) -> str:
    """Return one tijd in words."""
    wanneer = [
        DAGEN[tijd["dag"]] if "dag" in tijd else "",
        datumtekst(tijd["datum"]) if "datum" in tijd else "",
        tijd.get("dagdeel", ""),
        _uren(tijd.get("van", ""), tijd.get("tot", "")),
    ]
    delen = [
        " ".join(filter(None, wanneer)),
        woord(tijd["ritme"]) if "ritme" in tijd else "",
        f"de {_rang(tijd['week'])} van de maand" if "week" in tijd else "",
        f"gerekend vanaf {datumtekst(tijd['vanaf'])}" if "vanaf" in tijd else "",
        f"in {_EN.join(tijd['maanden'])}" if "maanden" in tijd else "",
        f"geldig vanaf {datumtekst(tijd['geldig_van'])}" if "geldig_van" in tijd else "",
        f"geldig tot en met {datumtekst(tijd['geldig_tot'])}" if "geldig_tot" in tijd else "",
        f"niet in {_EN.join(map(_uitzondering, tijd['behalve']))}" if "behalve" in tijd else "",
    ]
    return ", ".join(filter(None, delen))


def _uren(van: str, tot: str) -> str:
    if van and tot:
        return f"{uurtekst(van)}-{uurtekst(tot)} uur"
    if van:
        return f"vanaf {uurtekst(van)} uur"
    return f"tot {uurtekst(tot)} uur" if tot else ""


def _rang(week: str) -> str:
    return f"{week}e" if week.isdigit() else week


def _uitzondering(stuk: str) -> str:
    return datumtekst(stuk) if stuk[:1].isdigit() else stuk


_NAMEN_VAN_DAGEN = {naam: kort for kort, lang in DAGEN.items() for naam in (kort, lang)}
_DAG = "(?:" + "|".join(sorted(_NAMEN_VAN_DAGEN, key=len, reverse=True)) + r")(?:en|s)?(?![a-z])"
_DAGDEEL = "(?:" + "|".join(_DAGDELEN) + ")"
_REEKS = re.compile(rf"({_DAG})\.? ?(?:t/m|tot en met|-|–|tot) ?({_DAG})\.?")
_OPSOMMING = re.compile(rf"{_DAG}\.?(?: ?(?:,|en|/|&|\+) ?{_DAG}\.?)+")
_MEER_DAGEN = {"werkdagen": "ma di wo do vr", "dagelijks": " ".join(DAGEN),
               "elke dag": " ".join(DAGEN), "doordeweeks": "ma di wo do vr"}  # fmt: skip
_UUR = r"([0-9]{1,2})(?:[.:u]([0-9]{2}))?(?: ?(?:uur|u\b))?"
_DATUM = r"([0-9]{1,2} [a-z]+ [0-9]{4}|[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{1,2}-[0-9]{1,2}-[0-9]{4})"
_RANGWOORD = "([1-5]e|eerste|tweede|derde|vierde|vijfde|laatste)"
_RITMEWOORD = "|".join(naam for namen in _RITMES.values() for naam in namen)
_MAAND = "|".join(MAANDEN)
_NIET = rf"(?:schoolvakanties|feestdagen|{_MAAND}|{_DATUM.replace('(', '(?:', 1)})"

_Tijd = dict[str, Any]
_Zet = Callable[[_Tijd, re.Match[str]], bool]


def lees_tijden(tekst: str) -> tuple[dict[str, Any], ...]:
    """Return what one item of a cell means: one tijd, or one for each of its days.

    () when a part of it cannot be understood: half a time sends people to a closed door.
    """
    kaal = " ".join(tekst.casefold().replace("’", "'").split()).strip(" .")
    dagen, rest = _dagen(kaal)
    tijden = []
    for dag in dagen or ("",):
        tijd = _lees(rest)
        if tijd is None or (dag and "dag" in tijd):
            return ()
        tijden.append({"dag": dag, **tijd} if dag else tijd)
    return tuple(tijden)


def _dagen(tekst: str) -> tuple[tuple[str, ...], str]:
    """Return the days of "ma t/m vr 9-17" and what follows; () when it is about one day."""
    for naam, dagen in _MEER_DAGEN.items():
        if tekst.startswith(naam):
            return tuple(dagen.split()), tekst.removeprefix(naam)
    if gevonden := _REEKS.match(tekst):
        eerste, laatste = (list(DAGEN).index(_dag(gevonden[nr])) for nr in (1, 2))
        return tuple(DAGEN)[eerste : laatste + 1], tekst[gevonden.end() :]
    if gevonden := _OPSOMMING.match(tekst):
        namen = re.findall(_DAG, gevonden[0])
        return tuple(dict.fromkeys(map(_dag, namen))), tekst[gevonden.end() :]
    return (), tekst


def _dag(naam: str) -> str:
    kaal = naam if naam in _NAMEN_VAN_DAGEN else naam.removesuffix("s").removesuffix("en")
    return _NAMEN_VAN_DAGEN[kaal]


def _lees(tekst: str) -> _Tijd | None:
    tijd: _Tijd = {}
    rest = tekst.strip(" ,:")
    while rest:
        for patroon, zet in _DELEN:
            gevonden = patroon.match(rest)
            if gevonden and zet(tijd, gevonden):
                rest = rest[gevonden.end() :].strip(" ,:")
                break
        else:
            return None
    return tijd or None


def _zet(tijd: _Tijd, sleutel: str, waarde: object) -> bool:
    """Set a key once: what says two things is not understood."""
    if not waarde or sleutel in tijd:
        return False
    tijd[sleutel] = waarde
    return True


def _uur(uren: str, minuten: str | None) -> str:
    klok = f"{int(uren):02}:{minuten or '00'}"
    goed = int(uren) < 24 and int(minuten or 0) < 60  # noqa: PLR2004
    return klok if goed or klok == "24:00" else ""


def _zet_uren(tijd: _Tijd, gevonden: re.Match[str]) -> bool:
    van, tot = _uur(gevonden[1], gevonden[2]), _uur(gevonden[3], gevonden[4])
    return bool(van and tot) and _zet(tijd, "van", van) and _zet(tijd, "tot", tot)


def _zet_dag(tijd: _Tijd, gevonden: re.Match[str]) -> bool:
    return _zet(tijd, "dag", _NAMEN_VAN_DAGEN[gevonden[1]] if gevonden[1] in _NAMEN_VAN_DAGEN
                else _dag(gevonden[1]))  # fmt: skip


def _zet_week(tijd: _Tijd, gevonden: re.Match[str]) -> bool:
    naam = gevonden[1]
    return _zet(tijd, "week", _WEKEN.get(naam, naam if naam == "laatste" else naam[0]))


def _zet_dag_van_de_maand(tijd: _Tijd, gevonden: re.Match[str]) -> bool:
    naam, dag = gevonden.groups()
    return (
        _zet(tijd, "week", _WEKEN.get(naam, naam if naam == "laatste" else naam[0]))
        and _zet(tijd, "dag", _dag(dag))
        and _zet(tijd, "ritme", "maandelijks")
    )


def _zet_ritme(tijd: _Tijd, gevonden: re.Match[str]) -> bool:
    return _zet(tijd, "ritme", next(r for r, namen in _RITMES.items() if gevonden[0] in namen))


def _zet_behalve(tijd: _Tijd, gevonden: re.Match[str]) -> bool:
    stukken = [stuk if not stuk[:1].isdigit() else lees_datum(stuk)
               for stuk in re.split(r" en |, ", gevonden[1])]  # fmt: skip
    return all(stukken) and _zet(tijd, "behalve", stukken)


def _datum(sleutel: str) -> _Zet:
    return lambda tijd, gevonden: _zet(tijd, sleutel, lees_datum(gevonden[1]))


def _klok(sleutel: str) -> _Zet:
    return lambda tijd, gevonden: _zet(tijd, sleutel, _uur(gevonden[1], gevonden[2]))


# What may follow each other, the longest first: "tot en met 5 mei" is no hour.
_DELEN: tuple[tuple[re.Pattern[str], _Zet], ...] = tuple(
    (re.compile(patroon), zet)
    for patroon, zet in (
        (rf"gerekend vanaf {_DATUM}", _datum("vanaf")),
        (rf"(?:geldig )?(?:vanaf|van) {_DATUM}", _datum("geldig_van")),
        (rf"(?:geldig )?(?:tot en met|t/m) {_DATUM}", _datum("geldig_tot")),
        (rf"(?:niet in|niet op|behalve(?: in)?) ({_NIET}(?:(?: en |, ){_NIET})*)", _zet_behalve),
        (rf"(?:alleen )?in ((?:{_MAAND})(?: en (?:{_MAAND}))*)(?![a-z])",
         lambda tijd, gevonden: _zet(tijd, "maanden", gevonden[1].split(_EN))),
        (rf"({_RITMEWOORD})(?![a-z])", _zet_ritme),
        (rf"(?:op )?(?:de |elke |iedere )?{_RANGWOORD} ({_DAG}) van (?:de|elke|iedere) maand",
         _zet_dag_van_de_maand),
        (rf"(?:(?:op )?(?:de|elke|iedere) )?{_RANGWOORD}(?: (?:week )?van de maand)?(?![a-z0-9])",
         _zet_week),
        (rf"(?:op )?(?:elke|iedere) ({_DAG})",
         lambda tijd, gevonden: _zet_dag(tijd, gevonden) and _zet(tijd, "ritme", "wekelijks")),
        (rf"(?:op )?({_DAG})", _zet_dag),
        (rf"(?:op )?((?:{'|'.join(_NAMEN_VAN_DAGEN)}))(?={_DAGDEEL})", _zet_dag),
        (_DATUM, _datum("datum")),
        (rf"(?:(?:in|'?s) (?:de )?)?({_DAGDEEL})s?(?![a-z])",
         lambda tijd, gevonden: _zet(tijd, "dagdeel", gevonden[1])),
        (rf"(?:van |om )?{_UUR} ?(?:-|–|tot|t/m) ?{_UUR}(?![0-9])", _zet_uren),
        (rf"(?:vanaf|van|om) {_UUR}(?![0-9])", _klok("van")),
        (rf"tot {_UUR}(?![0-9])", _klok("tot")),
    )
)  # fmt: skip
