"""What a number in a question is, judged before anything else: a sentence is full of them.

A telephone number or mailbox of the map says who is asked for; any other, and whatever may be a
BSN, is of somebody: it is neither searched, shown nor kept. A postcode is a place. An age is told
by what stands around it. An amount, a house number and the number of a bus say nothing here.
"""

import re
from collections.abc import Callable
from typing import NamedTuple

from kaart.basis import zichtbaar

WEGGELATEN = "[…]"
_KAN_NUMMER = re.compile(r"[0-9@]|\bat\b|apenstaart|\bjarige", re.IGNORECASE)
_CIJFERS = re.compile(r"(?<![0-9])[0-9](?:[ .-]?[0-9]){7,8}(?![0-9])")
_WIE = (
    "mw|mevr|mevrouw|dhr|meneer|mnr|cl|client|man|vrouw|jongen|meisje|zoon|dochter|broer|zus|kind|"
    "moeder|vader|oma|opa|puber|weduwe|weduwnaar|vriend|vriendin|buurman|buurvrouw|jongere|student"
)
_LEEFTIJD = re.compile(
    r"(?<![0-9])([0-9]{1,3}) ?[-–]?(?:jaar|jr|jarige?|years old|jaar oud)\b(?! (?:geleden|lang))"
    rf"|\b(?:{_WIE})\.?(?: van)?,? ?\(?([0-9]{{1,3}})\)?(?![0-9])"
    r"(?! ?(?:e|ste|de|euro|kinderen|x)\b)"
    r"|\bik ben ([0-9]{1,3})\b"
    r"|\b([5-9][05]) ?(?:\+|plus)['’]?(?:ers?|sers?)?",
    re.IGNORECASE,
)
OUDST = 110
KORTSTE = 9  # digits of a telephone number
_BEDRAG = re.compile(
    r"(?:€ ?[0-9]+(?:[.,][0-9]+)?|[0-9]+(?:[.,][0-9]+)? ?"
    r"(?:euro|eur|€|procent|%|km|uur|dagen|weken|maanden|keer|x)\b"
    r"|\b(?:bus|lijn|tram|nummer|nr|no) ?[0-9]+)",
    re.IGNORECASE,
)

PATRONEN = {
    "kan_nummer": _KAN_NUMMER, "cijfers": _CIJFERS, "leeftijd": _LEEFTIJD, "bedrag": _BEDRAG,
}  # fmt: skip


class Nummers(NamedTuple):
    """A text without what is of somebody, and what its numbers said."""

    tekst: str
    bekend: tuple[tuple[str, str], ...] = ()  # (key of a table, as it was typed)
    leeftijd: int | None = None
    leeftijd_gezegd: str = ""
    weggelaten: bool = False


def lees_nummers(tekst: str, is_bekend: Callable[[str], str]) -> Nummers:
    """Judge the numbers of a text; `is_bekend` gives the key of one that stands on the map."""
    tekst = zichtbaar(tekst)
    if not _KAN_NUMMER.search(tekst):
        return Nummers(tekst)
    from kaart.taal import nummer_thuis, nummers, postbussen  # most sentences hold no number

    bekend: list[tuple[str, str]] = []
    weg = False
    for soort, kandidaten in (("postbus", postbussen(tekst)), ("nummer", nummers(tekst))):
        for gezegd in list(kandidaten):
            kort = nummer_thuis(gezegd) if soort == "nummer" else gezegd.casefold()
            if sleutel := is_bekend(f"{soort}:{kort}"):
                bekend.append((sleutel, gezegd.strip()))
                tekst = tekst.replace(gezegd, " ")
            elif soort == "postbus" or len(kort) >= KORTSTE:
                tekst, weg = _zonder(tekst, gezegd), True
    tekst, keren = _CIJFERS.subn(WEGGELATEN, tekst)
    weg = weg or bool(keren)
    jaren, gezegd = _leeftijd(tekst)
    return Nummers(tekst, tuple(bekend), jaren, gezegd, weg)


def _zonder(tekst: str, gezegd: str) -> str:
    """Take out what is of somebody, also when it was spelled so as not to be found."""
    if gezegd in tekst:
        return tekst.replace(gezegd, WEGGELATEN)
    for deel in re.split("[@.]", gezegd):
        tekst = re.sub(rf"(?<!\w){re.escape(deel)}(?!\w)", WEGGELATEN, tekst)
    return tekst


def zonder_getallen(tekst: str) -> str:
    """Return a text without its ages, amounts and numbers of things."""
    return _BEDRAG.sub(" ", _LEEFTIJD.sub(lambda g: _zonder_cijfers(g[0]), tekst))


def _zonder_cijfers(gezegd: str) -> str:
    return re.sub("[0-9]+", " ", gezegd)


def _leeftijd(tekst: str) -> tuple[int | None, str]:
    for gevonden in _LEEFTIJD.finditer(tekst):
        jaren = int(next(filter(None, gevonden.groups())))
        if 0 < jaren <= OUDST:
            return jaren, gevonden[0].strip()
    return None, ""
