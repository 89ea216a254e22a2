"""The ways in which Dutch says when: each pattern, and what it puts in a group of times. Pure."""

import re
from collections.abc import Callable

from kaart.taal.versta.datums import lees_datum
from kaart.taal.versta.tijdgroep import Tijdgroep
from kaart.taal.versta.uren import DAG_EN_NACHT, KLOK, lees_klok
from kaart.taal.zeg.woorden import DAGEN, MAANDEN

_WEEK = tuple(DAGEN)
_DAGNAMEN = {
    naam: kort
    for kort, lang in DAGEN.items()
    for naam in (kort, lang, lang[:3], f"{kort}.", f"{lang}en", f"{lang}s", f"{lang[:3]}.")
}  # fmt: skip
DAG = "(?:" + "|".join(map(re.escape, sorted(_DAGNAMEN, key=len, reverse=True))) + ")"
_DAGNAMEN["vrij"] = "vr"  # only after t/m: elsewhere it means that one is free to come
_GRENS = r"(?![a-z0-9])"
_TOT = r"(?:t/m|tot en met|tot|-)"
_EN = r"(?:,|en|/|&|\+|of)"
_DAGDEEL = "(?:ochtend|morgen|middag|avond)"
_MEER_DAGEN = {
    "(?:op )?(?:werkdagen|(?:elke|iedere) werkdag|weekdagen)|doordeweeks|door de week": _WEEK[:5],
    "dagelijks|elke dag|iedere dag|alle dagen|7 dagen (?:per|in de) week": _WEEK,
    "(?:in )?(?:het )?weekend": _WEEK[5:],
}
_EENMAAL = "(?:(?:1|een|één) ?(?:x|keer|maal)|eens|eenmaal) (?:per|in de|in het)"
_RITMES = {
    "wekelijks": f"elke week|iedere week|wekelijks|{_EENMAAL} week",
    "om-de-week": "om de (?:andere )?week|tweewekelijks|veertiendaags|"
    f"(?:om de|elke|iedere|{_EENMAAL}) (?:(?:2|twee) weken|(?:14|veertien) dagen)|"
    "(?:elke|iedere) andere week",
    "maandelijks": f"elke maand|iedere maand|maandelijks|{_EENMAAL} maand",
    "jaarlijks": f"elk jaar|ieder jaar|jaarlijks|{_EENMAAL} jaar",
    "eenmalig": "eenmalig",
}
_RANGEN = {"eerste": "1", "tweede": "2", "derde": "3", "vierde": "4", "vijfde": "5",
           "laatste": "laatste"}  # fmt: skip
_RANG = r"(?:[1-5](?:e|ste|de)|" + "|".join(_RANGEN) + ")"
_KORTE_MAAND = {maand[:3]: maand for maand in MAANDEN} | {"sept": "september", "mrt": "maart"}
_MAAND = "(?:" + "|".join((*MAANDEN, *sorted(_KORTE_MAAND, key=len, reverse=True))) + r")\b\.?"
_DATUM = (
    r"(?:[0-9]{1,2} [a-z]+\.? [0-9]{4}|[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{1,2}-[0-9]{1,2}-[0-9]{4})"
)
_VRIJ = r"(?:de )?(?:schoolvakanties?|vakanties?|feestdagen)"
_NIET = rf"(?:{_VRIJ}|{_DATUM}|{_MAAND})"
_ZEGT_NIETS = "open|geopend|uur|en|of|ook|op|dan|telkens|steeds|inloop|vraag na welke week"
_VULWOORD = rf"(?:{_ZEGT_NIETS}){_GRENS}|[,:;.()/&+-]"
_PARITEIT = r"(?:(?:in )?(?:de )?)?(?:on)?even (?:weken|week|weeknummers?)"

_Doe = Callable[[Tijdgroep, re.Match[str]], bool]


def _dag(naam: str) -> str:
    return _DAGNAMEN[naam.strip()]


def _dagen_in(tekst: str) -> list[str]:
    return [_dag(naam) for naam in re.findall(rf"{DAG}(?![a-z])", tekst)]


def _zet_dagen(groep: Tijdgroep, dagen: list[str] | tuple[str, ...]) -> bool:
    if set(groep.dagen) & set(dagen) or ("dagdeel" in groep.rest and groep.dagen):
        return False
    groep.dagen_eerst = groep.dagen_eerst or not groep.uren
    groep.dagen += dagen
    return True


def _zet_reeks(groep: Tijdgroep, gevonden: re.Match[str]) -> bool:
    """Set all days from one to another, also over Sunday."""
    eerste, laatste = (_WEEK.index(_dag(gevonden[nr])) for nr in (1, 2))
    aantal = (laatste - eerste) % len(_WEEK) + 1
    return _zet_dagen(groep, [_WEEK[(eerste + nr) % len(_WEEK)] for nr in range(aantal)])


def _zet_meer(dagen: tuple[str, ...]) -> _Doe:
    return lambda groep, _: not groep.dagen and _zet_dagen(groep, dagen)


def _zet_dag(groep: Tijdgroep, gevonden: re.Match[str]) -> bool:
    if gevonden["elke"]:
        groep.vanzelf["ritme"] = "wekelijks"
    return _zet_dagen(groep, _dagen_in(gevonden["dagen"] + " "))


def _zet_dag_met_dagdeel(groep: Tijdgroep, gevonden: re.Match[str]) -> bool:
    if gevonden["elke"]:
        groep.vanzelf["ritme"] = "wekelijks"
    return _zet_dagen(groep, [_dag(gevonden["dag"])]) and _zet_dagdeel(groep, gevonden)


def _zet_dagdeel(groep: Tijdgroep, gevonden: re.Match[str]) -> bool:
    naam = gevonden["deel"].replace("morgen", "ochtend")
    return groep.zet("dagdeel", naam)


def _zet_rang(groep: Tijdgroep, gevonden: re.Match[str]) -> bool:
    """Set which of the month: the 1st and 3rd Wednesday are two times."""
    if groep.weken:
        return False
    groep.weken += [_RANGEN.get(naam, naam[0]) for naam in re.findall(_RANG, gevonden["rangen"])]
    if not gevonden["dag"]:
        return True
    if deel := gevonden.groupdict().get("deel"):
        groep.zet("dagdeel", deel)
    groep.vanzelf["ritme"] = "maandelijks"
    return _zet_dagen(groep, [_dag(gevonden["dag"])])


def _zet_uren(groep: Tijdgroep, gevonden: re.Match[str]) -> bool:
    van, tot = lees_klok(gevonden, "a"), lees_klok(gevonden, "b")
    if van is None or tot is None or any(None in paar for paar in groep.uren):
        return False
    groep.uren.append((van, tot))
    return True


def _zet_etmaal(groep: Tijdgroep, _: re.Match[str]) -> bool:
    groep.uren.append(DAG_EN_NACHT)
    return len(groep.uren) == 1


def _zet_altijd(groep: Tijdgroep, gevonden: re.Match[str]) -> bool:
    return _zet_dagen(groep, _WEEK) and _zet_etmaal(groep, gevonden)


def _zet_begin(groep: Tijdgroep, gevonden: re.Match[str]) -> bool:
    return _zet_een(groep, gevonden, eind=False)


def _zet_eind(groep: Tijdgroep, gevonden: re.Match[str]) -> bool:
    return _zet_een(groep, gevonden, eind=True)


def _zet_een(groep: Tijdgroep, gevonden: re.Match[str], *, eind: bool) -> bool:
    klok = lees_klok(gevonden, "a")
    if klok is None or groep.uren:
        return False
    groep.uren.append((None, klok) if eind else (klok, None))
    return True


def _zet_ritme(ritme: str) -> _Doe:
    return lambda groep, _: groep.zet("ritme", ritme)


def _zet_datum(sleutel: str) -> _Doe:
    return lambda groep, gevonden: groep.zet(sleutel, lees_datum(gevonden["datum"]))


def _maand(naam: str) -> str:
    kaal = naam.strip(" .")
    return kaal if kaal in MAANDEN else _KORTE_MAAND[kaal]


def _zet_maanden(groep: Tijdgroep, gevonden: re.Match[str]) -> bool:
    return groep.zet("maanden", [_maand(m) for m in re.findall(_MAAND, gevonden["maanden"])])


def _zet_maandreeks(groep: Tijdgroep, gevonden: re.Match[str]) -> bool:
    """Set all months from one to another, also over New Year."""
    eerste, laatste = (MAANDEN.index(_maand(gevonden[naam])) for naam in ("eerste", "laatste"))
    aantal = (laatste - eerste) % len(MAANDEN) + 1
    namen = [MAANDEN[(eerste + nr) % len(MAANDEN)] for nr in range(aantal)]
    return groep.zet("maanden", sorted(namen, key=MAANDEN.index))


def _zet_behalve(groep: Tijdgroep, gevonden: re.Match[str]) -> bool:
    stukken: list[str] = []
    for stuk in re.findall(_NIET, gevonden["wat"]):
        if "vakantie" in stuk:
            stukken.append("schoolvakanties")
        elif "feestdagen" in stuk:
            stukken.append("feestdagen")
        else:
            stukken.append(lees_datum(stuk) if stuk[:1].isdigit() else _maand(stuk))
    if not all(stukken):
        return False
    groep.rest["behalve"] = list(dict.fromkeys([*groep.rest.get("behalve", ()), *stukken]))
    return True


def _sluit(groep: Tijdgroep, gevonden: re.Match[str]) -> bool:
    groep.gesloten = True
    groep.dagen += _dagen_in(gevonden["dagen"] + " ")
    return True


_DAGENLIJST = rf"{DAG}(?: ?{_EN} ?{DAG}(?![a-z]))*"
_ELKE = r"(?:op )?(?P<elke>(?:elke|iedere) )?"
_DAG_EN_DEEL = rf"(?P<dag>{DAG})-?(?P<deel>{_DAGDEEL})(?:en|s)?"
_WAT_NIET = rf"(?P<wat>{_NIET}(?: ?(?:,|en|of)? (?:in |op )?{_NIET})*)"
_GEEN = r"(?:niet|behalve|uitgezonderd|gesloten|m\.u\.v\.|buiten)(?: in| op| tijdens)?"
_RANGEN_ALLE = rf"(?:op )?(?:de |elke |iedere )?(?P<rangen>{_RANG}(?: ?{_EN} ?(?:de )?{_RANG})*)"
_VAN_DE_MAAND = r"(?: (?:van (?:de|elke|iedere)|v[./]?d\.?|in de|per|vd) (?:maand|mnd\.?))?"
_A, _B = KLOK.format(n="a"), KLOK.format(n="b")
_UREN = rf"(?:van |om )?{_A} ?(?:t/m|tot|-) ?{_B}"
_TUSSEN = rf"tussen {_A} ?(?:en|-|tot) ?{_B}"
_LOS_UUR = (
    rf"(?=half |kwart |[0-9]{{1,2}}(?:[.:][0-9]{{2}})? ?u(?:ur)?(?![a-z])"
    rf"|[0-9]{{1,2}}[.:][0-9]{{2}}(?![0-9])){_A}"
)
WELKE_WEEK = "noem een dag waarop het er is: om de week, gerekend vanaf 3 november 2026"
UREN = re.compile(_UREN)
PARITEIT = re.compile(_PARITEIT)
VULLING = re.compile(_VULWOORD)
_MANIEREN: tuple[tuple[str, _Doe, str], ...] = (
    (rf"gerekend vanaf (?P<datum>{_DATUM})", _zet_datum("vanaf"), ""),
    (rf"(?:geldig )?(?:vanaf|van|sinds) (?P<datum>{_DATUM})", _zet_datum("geldig_van"), ""),
    (rf"(?:geldig )?t/m (?P<datum>{_DATUM})", _zet_datum("geldig_tot"), ""),
    (rf"{_GEEN} (?P<dagen>{_DAGENLIJST}){_GRENS}", _sluit, "gesloten"),
    (rf"(?P<dagen>{_DAGENLIJST}) ?:? ?(?:is )?(?:gesloten|dicht){_GRENS}", _sluit, "gesloten"),
    (rf"{_GEEN} {_WAT_NIET}", _zet_behalve, ""),
    (
        rf"(?:in |op |tijdens )?{_WAT_NIET} (?:zijn we |is het )?(?:gesloten|dicht)",
        _zet_behalve,
        "",
    ),
    (rf"(?:van |alleen )?(?P<eerste>{_MAAND}) ?{_TOT} ?(?P<laatste>{_MAAND})", _zet_maandreeks, ""),
    (rf"(?:alleen )?in (?P<maanden>{_MAAND}(?: ?(?:,|en) ?{_MAAND})*)", _zet_maanden, ""),
    *((rf"(?:{woorden}){_GRENS}", _zet_ritme(ritme), "") for ritme, woorden in _RITMES.items()),
    *(
        (rf"(?:{woorden}){_GRENS}", _zet_meer(dagen), "dagen")
        for woorden, dagen in _MEER_DAGEN.items()
    ),
    (rf"{_RANGEN_ALLE} (?P<dag>{DAG})(?![a-z]){_VAN_DE_MAAND}", _zet_rang, "dagen"),
    (
        rf"{_RANGEN_ALLE} (?P<dag>{DAG})(?P<deel>{_DAGDEEL}){_GRENS}{_VAN_DE_MAAND}",
        _zet_rang,
        "dagen",
    ),
    (rf"{_RANGEN_ALLE}(?P<dag>)(?: week)?{_VAN_DE_MAAND}{_GRENS}", _zet_rang, ""),
    (rf"(?:op )?(?:van )?({DAG}) ?{_TOT} ?({DAG}|vrij)(?![a-z])", _zet_reeks, "dagen"),
    (
        rf"{_ELKE}(?P<dag>{DAG})-?(?P<deel>{_DAGDEEL})(?:en|s)?{_GRENS}",
        _zet_dag_met_dagdeel,
        "dagen",
    ),
    (rf"{_ELKE}(?P<dagen>{_DAGENLIJST})(?![a-z])", _zet_dag, "dagen"),
    (rf"(?:op )?(?P<datum>{_DATUM})", _zet_datum("datum"), "dagen"),
    (rf"(?:(?:in de|'?s|des) )?(?P<deel>{_DAGDEEL})(?:en|s)?{_GRENS}", _zet_dagdeel, "deel"),
    (r"24/7|dag en nacht", _zet_altijd, "dagen"),
    (rf"24 uur(?: per dag)?{_GRENS}", _zet_etmaal, "uren"),
    (_UREN, _zet_uren, "uren"),
    (_TUSSEN, _zet_uren, "uren"),
    (rf"(?:vanaf|van|om) {_A}", _zet_begin, ""),
    (rf"tot {_A}", _zet_eind, ""),
    (_LOS_UUR, _zet_begin, ""),
)
# What may stand there, the longest first: “t/m 5 mei 2026” is no hour. Does it open a new group?
DELEN = tuple((re.compile(patroon), doe, opent) for patroon, doe, opent in _MANIEREN)
