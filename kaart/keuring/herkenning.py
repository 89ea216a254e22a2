"""What in a sentence of somebody else could be about a person: a name, a number, somebody's health.

Asked before such a sentence is kept, because git keeps it for ever. Somebody looks at each, so it
may ask too much; the toets `privacy`, which speaks of what stands there already, may not. Pure.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from kaart.basis import vergelijkbaar, zichtbaar
from kaart.keuring.persoonlijk import bsn, geboortedata, genoemde
from kaart.keuring.voornamen import VOORNAMEN
from kaart.model import Kaart
from kaart.taal import mobiele_nummers, nummer_thuis, postbussen

_LANG_NUMMER = re.compile(r"(?<![\w.])\+?[0-9(][0-9 ()./-]{6,}[0-9]")
_MINSTENS = 8  # digits; a date, a year, a price and a house number have fewer
_DAG = re.compile(r"[0-9]{1,2}[-/.][0-9]{1,2}[-/.][0-9]{2,4}|[0-9]{4}-[0-9]{2}-[0-9]{2}")
_IBAN = re.compile(r"\b[A-Z]{2}[0-9]{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\b")
_HOOFDLETTER = r"[A-ZÀ-Ý][\w'’-]+"
_STELT_VOOR = re.compile(
    rf"\b(?:[Ii]k ben|[Mm]ijn naam is|[Ii]k heet|[Nn]aam:|[Gg]roet(?:en|jes)?,?) ({_HOOFDLETTER})"
)
_MET_WIE = re.compile(
    r"\b(?:met|van|door|naar|aan|heet|heten|ben|vrouw|heer|collega|beheerder|coördinator|medewerker)"
    r" ([a-zà-ÿ]{3,})\b"
)
_TWEE_NAMEN = re.compile(rf"({_HOOFDLETTER})(?: {_HOOFDLETTER})+")
_WOORD = re.compile(r"[\w'’-]+")
_GEEN_NAAM = frozenset(
    "de het een dit dat deze die er hier daar ik wij we u jullie hij zij ze ja nee niet bel mail "
    "telefoon nummer adres website maandag dinsdag woensdag donderdag vrijdag zaterdag zondag "
    "januari februari maart april mei juni juli augustus september oktober november december "
    "stichting vereniging gemeente organisatie wmo ggz ggd svb uwv nieuwe oude op in van "
    "voor".split()
)
_KWAAL = (
    r"(?:\w*(?:ziekte|verslav|verslaafd|dement|depress|psychos|psychisch|schizo|autis|kanker|tumor|"
    r"diabet|epilep|trauma|miskra|abortus|zwanger|beroerte|herseninfarct|hartaanval|hartinfarct|"
    r"suïcid|suicid|zelfmoord|zelfdod|handicap|diagnos|medicijn|alcoholis|eetstoornis|borderline|"
    r"burn-?out|overspannen|alzheimer|parkinson)\w*|ziek|zieke?r|hiv|aids|ptss|adhd|covid|corona|ms)"
)
_VAN_WIE = (
    r"(?:ik|mijn|m'n|mij|hij|zijn vrouw|haar man|moeder|vader|ouders|zoon|dochter|kind|broer|zus|"
    r"man|vrouw|partner|opa|oma|buurman|buurvrouw|vriend|vriendin|cliënt|client|mevrouw|meneer|"
    r"coördinator|coordinator|voorzitter|beheerder|medewerker|medewerkster|vrijwilliger)"
)
_GEZONDHEID = re.compile(
    rf"\b{_VAN_WIE}\b[^.!?]*?\b({_KWAAL})\b"
    r"|\b(?:heeft|had|kreeg|krijgt|is|was|ben|werd|door|vanwege|wegens|aan)"
    rf"(?: een| haar| zijn| mijn)? ({_KWAAL})\b",
    re.IGNORECASE,
)


def herkenbaar(tekst: str, kaart: Kaart) -> Iterator[str]:
    """Yield in words what may be of a person: “030 1234567” is een nummer."""
    gezien = zichtbaar(tekst)
    bekend = _bekende_woorden(_namen(kaart))
    yield from (f"“{naam}” lijkt een naam" for naam in dict.fromkeys(_wie(gezien, bekend)))
    openbaar = _openbaar(kaart)
    adressen = (a for a in dict.fromkeys(postbussen(gezien)) if a.casefold() not in openbaar)
    yield from (f"“{adres}” is een mailadres" for adres in adressen)
    nummers = dict.fromkeys(_nummers(gezien, openbaar))
    yield from (f"“{nummer}” lijkt een nummer van iemand" for nummer in nummers)
    yield from (f"“{datum}” is een geboortedatum" for datum in geboortedata(gezien))
    kwalen = dict.fromkeys(een or ander for een, ander in _GEZONDHEID.findall(gezien))
    yield from (f"“{kwaal}” zegt iets over iemands gezondheid" for kwaal in kwalen)


def _wie(tekst: str, bekend: frozenset[str]) -> Iterator[str]:
    yield from genoemde(tekst, lambda: bekend)
    yield from (naam for naam in _STELT_VOOR.findall(tekst) if _is_vreemd(naam, bekend))
    yield from (naam for naam in _MET_WIE.findall(tekst) if vergelijkbaar(naam) in VOORNAMEN)
    for woord in _WOORD.findall(tekst):
        if woord[0].isupper() and vergelijkbaar(woord) in VOORNAMEN and _is_vreemd(woord, bekend):
            yield woord
    for gevonden in _TWEE_NAMEN.finditer(tekst):
        vreemd = [woord for woord in gevonden[0].split() if _is_vreemd(woord, bekend)]
        if len(vreemd) > 1:
            yield " ".join(vreemd)


def _is_vreemd(woord: str, bekend: frozenset[str]) -> bool:
    """Say whether a word is neither of this map nor one that is never a name."""
    delen = set(vergelijkbaar(woord).split())
    return bool(delen) and delen.isdisjoint(bekend) and delen.isdisjoint(_GEEN_NAAM)


def _nummers(tekst: str, openbaar: frozenset[str]) -> Iterator[str]:
    """Yield telephone numbers that are not on the map, and the numbers of persons and accounts."""
    yield from bsn(tekst)
    yield from mobiele_nummers(tekst)
    yield from (gevonden[0] for gevonden in _IBAN.finditer(tekst))
    for gevonden in _LANG_NUMMER.finditer(_DAG.sub(" ", tekst)):
        if sum(map(str.isdigit, gevonden[0])) < _MINSTENS:
            continue
        if nummer_thuis(gevonden[0]) not in openbaar:
            yield gevonden[0].strip()


def _openbaar(kaart: Kaart) -> frozenset[str]:
    """Return the numbers and mailboxes that everybody reads on the map."""
    contacten = [c for o in kaart.organisaties.values() for c in o.contacten]
    contacten += [a.contact for o in kaart.organisaties.values() for a in o.aanbod if a.contact]
    nummers = [c.telefoon for c in contacten] + [p.telefoon for p in kaart.locaties.values()]
    adressen = (contact.email.casefold() for contact in contacten)
    return frozenset((*map(nummer_thuis, filter(None, nummers)), *adressen))


def _namen(kaart: Kaart) -> tuple[str, ...]:
    namen = [kaart.gegevens.gemeente.naam] if kaart.gegevens.gemeente else []
    for dingen in (kaart.organisaties, kaart.locaties, kaart.netwerken, kaart.themas, kaart.wijken):
        for ding in dingen.values():
            namen += [ding.naam, getattr(ding, "afkorting", ""), getattr(ding, "straat", "")]
    for organisatie in kaart.organisaties.values():
        namen += [aanbod.naam for aanbod in organisatie.aanbod]
        namen += [organisatie.adres.straat] if organisatie.adres else []
    namen += [buurt.naam for wijk in kaart.wijken.values() for buurt in wijk.buurten]
    return tuple(namen)


@lru_cache(maxsize=2)
def _bekende_woorden(namen: tuple[str, ...]) -> frozenset[str]:
    return frozenset(vergelijkbaar(" ".join(namen)).split())
