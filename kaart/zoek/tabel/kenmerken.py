"""A text as the features by which it is compared: its words, and every four letters in a row.

The four letters see through inflection, compounds and typing errors, and need no list of any of
them: medicijnen, medicijntas and mediceinen share most of theirs. `docs/zoeken.md` says how these
are made, because the website makes the same.
"""

from kaart.basis import vergelijkbaar

RIJ = 4
# What stands before a key, by the table that it is a row of.
ZIN, VIER, WOORD, LETTERS, HULP = "zin:", "vier:", "woord:", "letters:", "hulp:"
NAAM, KORT, NUMMER = "naam:", "kort:", "nummer:"
PRECIES = "precies:"
POSTBUS, GEBOUW, STRAAT = "postbus:", "gebouw:", "straat:"


def kenmerken(tekst: str) -> list[str]:
    """Return the features of a text, each once: keys of the table of sentences."""
    gevonden: dict[str, None] = {}
    for woord in vergelijkbaar(tekst).split():
        gevonden[ZIN + woord] = None
        rand = f" {woord} "
        for begin in range(len(rand) - RIJ + 1):
            gevonden[VIER + rand[begin : begin + RIJ]] = None
    return list(gevonden)
