"""Make texts comparable: case, accents, hyphens and double spaces never matter in a search."""

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

WEGLATING = re.compile("['’‘`´]")
_GEEN_LETTER = re.compile(r"[^a-z0-9]+")
_LETTERS_PER_FOUT = 3
_MIN_STUK = 4
_BEKIJK = 4  # times what is asked for, as most may not be meant
_GEEN_ASCII_LETTER = re.compile(r"[^\w]+")
# Letters that Unicode does not take apart, each as who has a Dutch keyboard types it.
LETTERS = {
    "ı": "i", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "æ": "ae", "œ": "oe", "þ": "th",
    "ħ": "h", "ŧ": "t", "ŋ": "n", "ƒ": "f", "ə": "e",
}  # fmt: skip
# What nobody sees: marks between letters, of the reading direction, the soft hyphen.
ONZICHTBAAR = dict.fromkeys(
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b\u180c\u180d\u180e\u200b\u200c\u200d\u200e\u200f"
    "\u202a\u202b\u202c\u202d\u202e\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069\u206a\u206b\u206c"
    "\u206d\u206e\u206f\u2800\u3164\ufeff\uffa0\ufff9\ufffa\ufffb"
)
_VOUWEN = str.maketrans({**LETTERS, **ONZICHTBAAR})
STREEPJES = dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2043\u2212", "-")
_ZICHTBAAR = str.maketrans({**ONZICHTBAAR, **STREEPJES, "\u1680": " "})
_ZONDER_ONZICHTBAAR = str.maketrans(ONZICHTBAAR)
LIDWOORDEN = frozenset("de het een t n s".split())
_ANDER_CIJFER = re.compile(r"[^\D0-9]")


@lru_cache(maxsize=4096)
def vergelijkbaar(tekst: str) -> str:
    """Return `tekst` in lower case, without accents, with one space for all that is no letter.

    An apostrophe leaves nothing: Me’kaar is mekaar, 's avonds is s avonds. Letters that Dutch does
    not have are their plain letter: Yıldız is yildiz, Søren is soren.
    """
    tekst = WEGLATING.sub("", tekst)
    if tekst.isascii():
        return _GEEN_LETTER.sub(" ", tekst.lower()).strip()
    plat = unicodedata.normalize("NFKD", tekst.casefold().translate(_VOUWEN))
    zonder = "".join(teken for teken in plat if not unicodedata.combining(teken))
    return _GEEN_ASCII_LETTER.sub(" ", zonder.replace("_", " ")).strip()


def aaneen(tekst: str) -> str:
    """Return `tekst` comparable and without spaces: Oog in Al, oog-in-al and ooginal are one."""
    return vergelijkbaar(tekst).replace(" ", "")


def zonder_onzichtbaar(tekst: str) -> str:
    """Return a text without the signs that nobody sees; all else is as it was."""
    return tekst if tekst.isascii() else tekst.translate(_ZONDER_ONZICHTBAAR)


def zichtbaar(tekst: str) -> str:
    """Return a text as the eye reads it: plain spaces, hyphens and digits, nothing unseen.

    To look in, not to keep: a full-width 0 and an Arabic one are a 0, and ½ is 1⁄2.
    """
    if tekst.isascii():
        return tekst
    plat = unicodedata.normalize("NFKC", tekst).translate(_ZICHTBAAR)
    return _ANDER_CIJFER.sub(lambda cijfer: str(unicodedata.decimal(cijfer[0])), plat)


def lijkt_op(tekst: str, mogelijk: Iterable[str], aantal: int = 3) -> list[str]:
    """Return the words that come near a misspelt `tekst`, nearest first."""
    from rapidfuzz import fuzz, process  # only when something was not found

    eerste: dict[str, str] = {}
    for naam in mogelijk:  # of eenzaamheid and Eenzaamheid the first is enough
        eerste.setdefault(aaneen(naam), naam)
    keuzes = list(eerste.values())
    gevonden = process.extract(
        tekst,
        keuzes,
        scorer=fuzz.WRatio,
        processor=vergelijkbaar,
        limit=_BEKIJK * aantal,
        score_cutoff=72,
    )
    # A part of a word looks like much: groen like roken, and like a piece of zelfhulpgroep.
    gevonden = [gevonden_ for gevonden_ in gevonden if _kan_bedoeld_zijn(tekst, gevonden_[0])]
    beste = max((punten for _, punten, _ in gevonden), default=0.0)
    return [naam for naam, punten, _ in gevonden if punten > beste - 12][:aantal]


def _kan_bedoeld_zijn(tekst: str, naam: str) -> bool:
    """Say whether a word was misspelt or cut off: few letters differ, of all or of one word."""
    from rapidfuzz.distance import OSA

    getypt, bekend = aaneen(tekst), aaneen(naam)
    if not getypt or not bekend:
        return False
    if getypt.startswith(bekend) or bekend.startswith(getypt):
        return True
    if OSA.distance(getypt, bekend) <= len(getypt) // _LETTERS_PER_FOUT:
        return True
    return any(
        OSA.distance(woord, ander) <= len(woord) // _LETTERS_PER_FOUT
        or (len(woord) >= _MIN_STUK and (woord in ander or ander.startswith(woord[:_MIN_STUK])))
        for woord in vergelijkbaar(tekst).split()
        for ander in vergelijkbaar(naam).split()
        if min(len(woord), len(ander)) >= _LETTERS_PER_FOUT
    )


def bijna_zelfde(tekst: str, mogelijk: Iterable[str], grens: float = 85) -> str:
    """Return the one that is the same but for a typing error; "" when none is, or several are."""
    from rapidfuzz import fuzz, process  # only when something was not found

    gevonden = process.extract(
        tekst, set(mogelijk), scorer=fuzz.ratio, processor=aaneen, limit=2, score_cutoff=grens
    )
    if len(gevonden) > 1 and gevonden[0][1] == gevonden[1][1]:
        return ""
    return gevonden[0][0] if gevonden else ""


def sorteersleutel(tekst: str) -> str:
    """Return the key by which Dutch readers look a name up: 't Hart under H, De Roef under R."""
    woorden = vergelijkbaar(tekst).split()
    while len(woorden) > 1 and woorden[0] in LIDWOORDEN:
        woorden = woorden[1:]
    return " ".join(woorden)
