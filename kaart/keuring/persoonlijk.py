"""Signs of a person in running text: a BSN, a day of birth, somebody who is named. Pure.

Each is a pair of what to see and what to leave alone: a warning that is mostly wrong is not read.
"""

import re
from collections.abc import Callable, Collection, Iterator

from kaart.basis import vergelijkbaar

# Digits in groups, as people write a long number; a telephone number has ten of them.
_REEKS = re.compile(r"(?<![\w/.,+-])[0-9]+(?:[. ][0-9]+)*(?![\w/-]|[.,][0-9])")
_BSN_GROEPEN = {(9,), (3, 3, 3), (4, 2, 3), (4, 3, 2), (2, 2, 2, 3), (2, 3, 4)}
_BSN = re.compile(
    r"\b(?:bsn|burgerservicenummer|sofi-?nummer)\b\W{0,5}([0-9][0-9. ]{6,12}[0-9])", re.IGNORECASE
)
# Numbers of organisations that look the same: RSIN is the BSN of an organisation, and public.
_GEEN_BSN = re.compile(r"\b(?:rsin|kvk|anbi|fiscaal|rekening)\b[^0-9]*$", re.IGNORECASE)
_VLAK_ERVOOR = 30

_MAAND = (
    "jan(?:uari)?|feb(?:ruari)?|maart|mrt|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?|sep(?:tember)?|"
    "okt(?:ober)?|nov(?:ember)?|dec(?:ember)?"
)
_DAG = (
    rf"[0-9]{{1,2}}[-/. ]{{1,2}}(?:[0-9]{{1,2}}|(?:{_MAAND})\.?)[-/. ]{{1,2}}[0-9]{{2,4}}"
    r"|[0-9]{4}-[0-9]{2}-[0-9]{2}"
)
# “Voor wie geboren is voor 1 januari 1960” says for whom it is, and not who somebody is.
_GEBOREN = re.compile(
    rf"\b(?:geb\.?|geboren|geboortedatum|geb\.?-?datum)(?: is| op|:|,)* {{0,2}}(?:{_DAG})\b",
    re.IGNORECASE,
)

_TAV = re.compile(r"\bt\.? ?a\.? ?v\.(?!\w)|\btav\b|\bter attentie van\b", re.IGNORECASE)
# What follows “t.a.v.”: a desk (“het bestuur”), or a word that may be a name.
_ERNA = re.compile(r"[\s:]*(?:(?:het|de|een|onze|uw|afdeling|team) [a-zà-ÿ]|([\w-]+))")
_TITEL = re.compile(
    r"\b(?:(?:[Dd]hr|[Mm]w|[Mm]evr)\b\.?|[Mm]evrouw|[Dd]e heer|[Mm]eneer|"
    r"(?:[Dd]rs|[Dd]r|[Pp]rof|[Mm]r|[Ii]r|[Ii]ng|[Dd]s)\.(?: ?(?:drs|dr|mr|ir|ing)\.)*)"
    r"((?: [A-Z]\.(?: ?[A-Z]\.)*)?(?: (?:van|de|der|den|ten|ter|el|al))* [A-ZÀ-Ý][\w'’-]+)"
)
_VRAAG_NAAR = re.compile(
    r"\b(?:[Vv]raag naar|[Cc]ontactpersoon(?: is)?:?)"
    r" ((?:[A-Z]\. ?)*[A-ZÀ-Ý][\w'’-]+(?:(?: (?:van|de|der|den|ten|ter|el|al))* [A-ZÀ-Ý][\w'’-]+)?)"
)

# “Fatima de Voorbeeld”: written out like this it is nearly always somebody.
_VOLUIT = re.compile(
    r"(?<![\w’'-])([A-ZÀ-Ý][a-zà-ÿ'’-]+)(?: (?:van|de|der|den|ten|ter|el|al|v\.d\.))+"
    r" ([A-ZÀ-Ý][\w'’-]+)"
)
# “Inwoners van Utrecht”: a group, and where it is.
_GROEP = frozenset(
    "inwoners inwoner bewoners bewoner burgers mensen buren ouders vaders moeders vrouwen mannen "
    "kinderen jongeren ouderen senioren leden vrienden vriendinnen vrijwilligers klanten gasten "
    "bezoekers deelnemers huurders leerlingen studenten scholieren ondernemers werkgevers "
    "werknemers medewerkers gezinnen mantelzorgers verwijzers professionals patienten clienten "
    "stichting vereniging gemeente team huis hart".split()
)
# What is named after somebody is not that person.
_VERNOEMD = re.compile(
    r"(?:straat|dreef|laan|weg|plein|kade|singel|gracht|pad|hof|park|plantsoen|brug|school|huis|"
    r"kerk|fonds|stichting|oord|hoeve|plaats|steeg|erf|zaal)$"
)
# A desk named like a person: every word a capital, or what stands between the parts of a name.
_ALS_NAAM = re.compile(
    r"(?:[A-ZÀ-Ý][\w.'’-]*)(?: (?:van|de|der|den|ten|ter|el|al|v\.d\.|[A-ZÀ-Ý][\w.'’-]*))*"
)


def bsn(tekst: str) -> Iterator[str]:
    """Yield what looks like a BSN: nine digits that pass its test, or any that are called so."""
    genoemd = {gevonden[1] for gevonden in _BSN.finditer(tekst)}
    yield from sorted(genoemd)
    for gevonden in _REEKS.finditer(tekst):
        groepen = re.split(r"[. ]", gevonden[0])
        kaal = "".join(groepen)
        if tuple(map(len, groepen)) not in _BSN_GROEPEN or not _elfproef(kaal):
            continue
        ervoor = tekst[max(0, gevonden.start() - _VLAK_ERVOOR) : gevonden.start()]
        if gevonden[0] not in genoemd and not _GEEN_BSN.search(ervoor):
            yield gevonden[0]


def _elfproef(nummer: str) -> bool:
    gewichten = (9, 8, 7, 6, 5, 4, 3, 2, -1)
    som = sum(int(cijfer) * gewicht for cijfer, gewicht in zip(nummer, gewichten, strict=True))
    return som % 11 == 0 and nummer != "000000000"


def geboortedata(tekst: str) -> Iterator[str]:
    """Yield days of birth: a whole date that is called so."""
    yield from (gevonden[0] for gevonden in _GEBOREN.finditer(tekst))


# What a text must hold before it is worth a look: a large map has thousands of texts.
_TUSSENVOEGSELS = (" van ", " de ", " der ", " den ", " ter ", " ten ", " el ", " al ", " v.d. ")
_TITELS = (
    "dhr",
    "mw",
    "mevr",
    "heer",
    "meneer",
    "drs.",
    "dr.",
    "prof.",
    "mr.",
    "ir.",
    "ing.",
    "ds.",
)
_VRAGEN = ("raag naar", "ontactpersoon")
_ATTENTIES = ("tav", "a.v", "a. v", "attentie")
Bekend = Callable[[], Collection[str]]


def genoemde(tekst: str, bekend: Bekend) -> Iterator[str]:
    """Yield who is named; `bekend` gives the words of places, organisations and desks."""
    klein = tekst.lower()
    if _heeft(klein, _ATTENTIES):
        yield from _ter_attentie(tekst, bekend)
    if _heeft(klein, _TITELS):
        yield from (g[0] for g in _TITEL.finditer(tekst) if not _VERNOEMD.search(g[0]))
    if _heeft(klein, _TUSSENVOEGSELS):
        yield from _voluit(tekst, bekend)
    if _heeft(klein, _VRAGEN):
        for gevonden in _VRAAG_NAAR.finditer(tekst):
            if set(vergelijkbaar(gevonden[1]).split()).isdisjoint(bekend()):
                yield gevonden[0]


def _heeft(tekst: str, stukken: Collection[str]) -> bool:
    for stuk in stukken:  # noqa: SIM110 - any() would make a generator for each of all texts
        if stuk in tekst:
            return True
    return False


def _ter_attentie(tekst: str, bekend: Bekend) -> Iterator[str]:
    for gevonden in _TAV.finditer(tekst):
        erna = _ERNA.match(tekst, gevonden.end())
        if erna is None or (erna[1] and vergelijkbaar(erna[1]) not in bekend()):
            yield gevonden[0]


def _voluit(tekst: str, bekend: Bekend) -> Iterator[str]:
    for gevonden in _VOLUIT.finditer(tekst):
        delen = {vergelijkbaar(gevonden[1]), vergelijkbaar(gevonden[2])}
        eerste = vergelijkbaar(gevonden[1])
        if eerste in _GROEP or _VERNOEMD.fullmatch(eerste):  # Hof van Bern
            continue
        if not _VERNOEMD.search(gevonden[2]) and delen.isdisjoint(bekend()):
            yield gevonden[0]


def is_als_naam(functie: str) -> bool:
    """Say whether a functie is written as a person is: without a word in small letters."""
    return _ALS_NAAM.fullmatch(functie.strip()) is not None
