"""Numbers, mailboxes and addresses in running text, however somebody wrote them. Pure.

One reader for all who look for what must not stand somewhere, or for whom it is: an evasive
spelling, “(06) 12345678” or “anna (at) gmail punt com”, is the same number and the same mailbox.
"""

import re
from collections.abc import Iterator

from kaart.basis import zichtbaar

_SCHEIDING = r"[ ().,/_\-]{0,4}"
_NUL = "[0Oo]"
# Who hides a number writes O for 0; a letter beside it makes it a word.
_MOBIEL = re.compile(
    rf"(?<![0-9+])(?:(?:\(?\+ ?|0 ?0 ?)3 ?1{_SCHEIDING}(?:{_NUL}{_SCHEIDING})?|31 ?(?:\(0\))? ?"
    rf"|\(?0{_SCHEIDING}|(?<!\w)[Oo]{_SCHEIDING})6(?:{_SCHEIDING}(?:[0-9]|[Oo](?![^\W\d_Oo]))){{8}}"
    rf"(?![0-9])"
)
_NUMMER = re.compile(
    rf"(?<![0-9+])(?:\(?\+ ?|\()?(?:[0-9]|(?<!\w)[Oo](?=[ -]?6))"
    rf"(?:{_SCHEIDING}(?:[0-9]|[Oo](?![^\W\d_Oo]))){{5,}}(?![0-9])"
)
# Days and accounts are full of digits that are no telephone number: 10.06.2026-30.06.2026.
_ANDERS = re.compile(
    r"(?<![0-9])[0-3]?[0-9][-./][01]?[0-9][-./](?:19|20)[0-9]{2}(?![-.]?[0-9])"
    r"|(?:19|20)[0-9]{2}-[01][0-9]-[0-3][0-9](?![0-9])"
    r"|\b[A-Z]{2}[0-9]{2} ?[A-Z]{4}(?: ?[0-9]){10}\b"
)
_CIJFER = re.compile("[0-9]")
_GEEN_CIJFER = re.compile("[^0-9]")

_BIJ = r"(?: ?@ ?| ?[\[({<] ?(?:at|apenstaart(?:je)?) ?[\])}>] ?| (?:at|apenstaart(?:je)?) )"
_PUNT = r"(?:\.| ?[\[({<] ?(?:punt|dot|\.) ?[\])}>] ?| (?:punt|dot) )"
_HEEFT_BIJ = re.compile(r"@|\bat\b|apenstaart", re.IGNORECASE)
# From the first letter only: from every letter of a long word would take a very long time.
_POSTBUS = re.compile(
    rf"(?<![\w.%+'-])([A-Za-z0-9._%+'-]+(?:{_PUNT}[A-Za-z0-9_%+'-]+){{0,2}}){_BIJ}"
    rf"([A-Za-z0-9-]+(?:{_PUNT}[A-Za-z0-9-]+)+)",
    re.IGNORECASE,
)
_ALS_PUNT = re.compile(rf" ?{_PUNT} ?", re.IGNORECASE)
_RUIMTE = re.compile(r"\s+")

_POSTCODE = re.compile(r"(?<!\w)([1-9][0-9]{3})( {0,3})([A-Za-z]{2})(?!\w)")
_NOOIT = frozenset({"SA", "SD", "SS"})
_MAAT = frozenset("km cm mm kg mg ml cl dl kb mb gb kw pk px pm am st nl".split())
# After a space two small letters are mostly a word: in 2026 te, 1500 en meer.
_GEEN_WOORD = re.compile("[abcdeghjklmnprstvwxz]{2}")
_WOORDEN = frozenset("al de en er ga ha je la me na te we ze".split())

_STRAAT = re.compile(
    r"(?<!\w)(?:[A-ZÀ-Ý][\w'’.-]{0,40}(?: [\w'’.-]{1,40}){0,3}?(?i:straat|laan|weg|plein|kade|"
    r"gracht|singel|dreef|hof|pad|steeg|plantsoen|park|dijk|wal|werf|baan|hage|poort|markt|"
    r"boulevard|str\.?)"
    r"|[A-ZÀ-Ý][\w'’.-]{1,40} (?:Straat|Laan|Weg|Plein|Kade|Gracht|Singel|Dreef|Hof|Park|Dijk)"
    r"|(?:Laan|Weg|Plein|Hof|Park) (?:van|der|de|naar)(?: [\w'’.-]{1,40}){1,3}?"
    r"|[a-zà-ý]{3,40}(?:straat|laan|gracht|singel|kade|dreef|steeg|plantsoen|plein|dijk))"
    r",?\s*(?:(?:huisnummer|nummer|nr|no)\.?:?\s*)?[0-9]{1,4}(?![0-9])(?! ?(?:uur|keer|x|euro)\b)"
)

# What a question is read with too, wherever it is asked.
LOPENDE_PATRONEN = {
    "nummer": _NUMMER, "postbus": _POSTBUS, "heeft_bij": _HEEFT_BIJ, "als_punt": _ALS_PUNT,
    "ruimte": _RUIMTE,
}  # fmt: skip


def mobiele_nummers(tekst: str) -> Iterator[str]:
    """Yield the 06 numbers in a text, as they stand there."""
    plat = _zonder_data(tekst)
    yield from (gevonden[0] for gevonden in _MOBIEL.finditer(plat))


def nummers(tekst: str) -> Iterator[str]:
    """Yield what may be a telephone number, with O read as 0."""
    for gevonden in _NUMMER.finditer(zichtbaar(tekst)):
        yield re.sub("[Oo]", "0", gevonden[0])


def postbussen(tekst: str) -> Iterator[str]:
    """Yield the mailboxes in a text as one types them: anna (at) ziggo punt nl is anna@ziggo.nl."""
    if not _HEEFT_BIJ.search(tekst := zichtbaar(tekst)):
        return
    for gevonden in _POSTBUS.finditer(_RUIMTE.sub(" ", tekst)):
        naam, site = (_ALS_PUNT.sub(".", deel).strip(".") for deel in gevonden.groups())
        yield f"{naam}@{site}"


def postcodes(tekst: str) -> Iterator[str]:
    """Yield the postcodes in a text as they are written on paper: 3526aa is 3526 AA."""
    for cijfers, ruimte, letters in _POSTCODE.findall(zichtbaar(tekst)):
        klein = letters.lower()
        if letters.upper() in _NOOIT or klein in _MAAT:
            continue
        if (
            not ruimte
            or letters.isupper()
            or (letters.islower() and _GEEN_WOORD.fullmatch(klein) and klein not in _WOORDEN)
        ):
            yield f"{cijfers} {letters.upper()}"


def straten_met_nummer(tekst: str) -> Iterator[str]:
    """Yield a street with a house number, as it stands there."""
    yield from (gevonden[0] for gevonden in _STRAAT.finditer(zichtbaar(tekst)))


def _zonder_data(tekst: str) -> str:
    """Return a text to look for a number in, without what has many digits and is none."""
    plat = zichtbaar(tekst)
    return _ANDERS.sub(" ", plat) if _CIJFER.search(plat) else ""


def nummer_thuis(nummer: str) -> str:
    """Return the digits of a number as one dials them at home: +31 (0)30 becomes 030."""
    plat = zichtbaar(nummer).strip()
    kaal = _GEEN_CIJFER.sub("", plat)
    for voorvoegsel in ("310", "31") if plat.startswith(("+", "(+")) else ("00310", "0031"):
        if kaal.startswith(voorvoegsel):
            return f"0{kaal[len(voorvoegsel) :]}"
    return kaal
