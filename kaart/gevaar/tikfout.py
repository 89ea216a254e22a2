"""Long words of danger with one typing error: zelfbeschadeging, bewustloos, mishandelt.

Only these words and only one letter wrong, left out, added or swapped: nothing becomes a word of
danger that is good Dutch itself, and no short word is looked at.
"""

from collections.abc import Iterator

_WOORDEN = """
zelfmoord zelfmoordpoging zelfmoordgedachten zelfdoding zelfbeschadiging zelfverwonding
automutilatie
suicidaal suicide suicidaliteit suicidepoging doodswens
mishandelt mishandeld mishandelen mishandeling kindermishandeling ouderenmishandeling
verkracht verkrachting aanranding aangerand eerwraak uithuwelijken uitgehuwelijkt uithuwelijking
mensenhandel meisjesbesnijdenis vrouwenbesnijdenis verwaarlozing verwaarloosd bedreiging bedreigt
bewusteloos reanimeren hartaanval hartinfarct hartstilstand overdosis aanspreekbaar epileptische
epilepsie steekpartij schietpartij koolmonoxide
"""
KORTST = 8
# One letter from a word of danger, and good Dutch.
GOED = frozenset("bedreigd geslaagd gestagen stoking verwaarloosde verwaarloosden".split())


def _zonder_een(woord: str) -> Iterator[str]:
    yield from (woord[:i] + woord[i + 1 :] for i in range(len(woord)))


LANG = [woord for woord in _WOORDEN.split() if len(woord) >= KORTST]
HEEL = frozenset(_WOORDEN.split())
_RAND = {stuk: woord for woord in reversed(LANG) for stuk in (woord, *_zonder_een(woord))}


def hersteld(woord: str) -> str:
    """Return the word of danger that was meant; the word itself when it is none."""
    if len(woord) < KORTST - 1 or woord in HEEL or woord in GOED:
        return woord
    for stuk in (woord, *_zonder_een(woord)):
        bedoeld = _RAND.get(stuk)
        if bedoeld and bedoeld[:1] == woord[:1] and _een_fout(woord, bedoeld):
            return bedoeld
    return woord


def _een_fout(een: str, ander: str) -> bool:
    """Say whether one letter differs, is more or less, or two neighbours changed places."""
    begin = 0
    while begin < min(len(een), len(ander)) and een[begin] == ander[begin]:
        begin += 1
    rest, anders = een[begin:], ander[begin:]
    return (
        rest[1:] == anders[1:]
        or rest[1:] == anders
        or rest == anders[1:]
        or (rest[1::-1] == anders[:2] and rest[2:] == anders[2:])
    )
