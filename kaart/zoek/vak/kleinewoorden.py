"""Price and language in a sentence, and the words that carry no meaning in one."""

from functools import cache

from kaart.basis import vergelijkbaar
from kaart.taal import TALEN

GRATIS = dict.fromkeys(
    "gratis|kosteloos|kosteloze|zonder kosten|zonder te betalen|voor niets|voor niks|kost niks|"
    "kost niets|niks kost|niets kost|free|for free|bedava|ucretsiz|geen kosten".split("|"),
    "gratis",
)

# What people say to be polite, what workers write for whom it is about, and how they ask.
BELEEFD = frozenset(
    "aub svp graag alstublieft alsjeblieft bedankt dank dankjewel hallo hoi hi goedendag "
    "goedemorgen goedemiddag mw mevr mevrouw dhr meneer mnr cl client clienten fam mn mijne m n "
    "jaar jr hoe laat wanneer wie wat waar welke weet help hulp helpen helpt gezocht nodig zoekt "
    "zoeken zoek vraag vragen info informatie ivm tbv evt ism bijv bv ca "
    "please thanks hello the a an to i my is for".split()
)


@cache
def taalwoorden() -> dict[str, str]:
    """Return the words for a language that one may want to speak somewhere, with its code."""
    woorden = {}
    for code, naam in TALEN.items():
        kaal = vergelijkbaar(naam.partition(" (")[0])
        if code != "nl":
            woorden[kaal] = code
            woorden[f"{kaal}e"] = code
            woorden[f"{kaal}talig"] = code
            woorden[f"{kaal}talige"] = code
    woorden |= {"farsi": "fa", "perzisch": "fa", "tarifit": "rif", "gebarentaal": "dse",
                "ngt": "dse", "english": "en", "turkce": "tr", "engelstalig": "en"}  # fmt: skip
    return woorden
