"""Which word stands where: the table of the words of organisations (after BM25F).

A word counts by its stem, in the fields of an organisation together, more where it says more and
less the more organisations have it. A compound of two known words is found by each of them for
half: bank finds voedselbank, eten does not find ontmoeten.
"""

import math
from collections import Counter, defaultdict
from collections.abc import Collection, Iterator

from kaart.basis import vergelijkbaar
from kaart.hulp import STOPWOORDEN
from kaart.model import Kaart
from kaart.oordeel import gestopt_vanaf
from kaart.taal import stam
from kaart.zoek.tabel.hulpvragen import hulpvragen_van
from kaart.zoek.tabel.kenmerken import LETTERS, WOORD
from kaart.zoek.tabel.velden import VELDEN, teksten
from kaart.zoek.tabel.zinnen import voorbeelden

_SCHAAL = 16
_MINSTENS = 100  # organisations: in a small map no word is common
_VERZADIGD = 12  # points in the fields together at which a word counts for half
_MINDER = 0.6  # of 1: what a word loses that is said for every hulpvraag
_MINST_HULPVRAGEN = 50  # in a map with few of them no word is said for all
_LANG = 40  # words in a field at which one of them counts for half
KORTSTE_DEEL = 4
# Two words of an organisation's table row: its number, weight, and the field where it says most.
Plekken = dict[str, dict[int, list[tuple[float, int]]]]


def woordentabel(kaart: Kaart) -> Iterator[tuple[str, list[int]]]:
    """Yield (stem, organisation number, weight, field number, organisation number …)."""
    plekken, woorden = _lees(kaart)
    for woord in sorted(woorden):  # a part can be a compound itself: the same each time
        for deel in delen(woord, woorden):
            for nummer, gewogen in plekken[stam(woord)].items():
                plekken[stam(deel)][nummer] += [(punten / 2, veld) for punten, veld in gewogen]
    blijft = _wie_blijft(kaart)
    aantal = max(_MINSTENS, len(blijft))
    zegt = _zegt_wat_nodig_is(kaart)
    for wortel, rij in plekken.items():
        hebben = len(blijft & rij.keys())
        zeldzaam = math.log(1 + (aantal - hebben + 0.5) / (hebben + 0.5)) * zegt.get(wortel, 1)
        getallen = []
        for nummer, gewogen in sorted(rij.items()):
            punten = sum(p for p, _ in gewogen)
            _, veld = max(gewogen, key=lambda paar: (paar[0], -paar[1]))
            gewicht = round(_SCHAAL * zeldzaam * punten / (punten + _VERZADIGD))
            getallen += [nummer, gewicht, veld]
        yield WOORD + wortel, getallen


def _zegt_wat_nodig_is(kaart: Kaart) -> dict[str, float]:
    """Return by stem how much a word tells of what is needed, of 1.

    Huis and school are in the sentences of half of all hulpvragen: whoever happens to have them in
    a description is no answer for that. Voedselbank is in those of one.
    """
    bij: dict[str, set[str]] = defaultdict(set)
    for hulpvraag, gezegd in voorbeelden(kaart):
        for woord in vergelijkbaar(gezegd).split():
            bij[stam(woord)].add(hulpvraag)
    alle = math.log(max(_MINST_HULPVRAGEN, len(hulpvragen_van(kaart))))
    return {wortel: 1 - _MINDER * math.log(len(wie)) / alle for wortel, wie in bij.items()}


def _wie_blijft(kaart: Kaart) -> frozenset[int]:
    """Return the numbers of who has not stopped: whoever has, makes no word of others common.

    So the website, which knows nothing of who has stopped, has the same weights.
    """
    organisaties = enumerate(kaart.organisaties.values())
    return frozenset(nummer for nummer, wie in organisaties if gestopt_vanaf(wie) is None)


def _lees(kaart: Kaart) -> tuple[Plekken, frozenset[str]]:
    plekken: Plekken = defaultdict(lambda: defaultdict(list))
    gezien: set[str] = set()
    blijft = _wie_blijft(kaart)
    for nummer, organisatie in enumerate(kaart.organisaties.values()):
        for veld, tekst in teksten(kaart, organisatie):
            geteld = Counter(w for w in vergelijkbaar(tekst).split() if w not in STOPWOORDEN)
            if nummer in blijft:
                gezien.update(geteld)
            korter = _LANG / (_LANG + geteld.total())
            for woord, keren in geteld.items():
                punten = VELDEN[veld].gewicht * min(keren, 2) * korter
                plekken[stam(woord)][nummer].append((punten, veld))
    return plekken, frozenset(gezien)


def delen(woord: str, bekend: Collection[str]) -> tuple[str, ...]:
    """Return the two known words that a compound is made of; () when it is none."""
    for einde in range(len(woord) - KORTSTE_DEEL, KORTSTE_DEEL - 1, -1):
        voor, achter = woord[:einde], woord[einde:]
        if achter in bekend and (eerste := _als_woord(voor, bekend)):
            return eerste, achter
    return ()


def _als_woord(deel: str, bekend: Collection[str]) -> str:
    """Return a part as the word it is without the s or en between two parts; "" for no word."""
    for vorm in (deel, deel.removesuffix("s"), deel.removesuffix("en"), f"{deel}e"):
        if len(vorm) >= KORTSTE_DEEL and vorm in bekend:
            return vorm
    return ""


def lettertabel(kaart: Kaart) -> Iterator[tuple[str, list[int]]]:
    """Yield every word that a typing error can be of: of names, themes and words of hulpvragen."""
    namen = [
        f"{ding.naam} {getattr(ding, 'afkorting', '')}"
        for dingen in (kaart.organisaties, kaart.locaties, kaart.netwerken)
        for ding in dingen.values()
    ]
    namen += [aanbod.naam for o in kaart.organisaties.values() for aanbod in o.aanbod]
    for thema in kaart.themas.values():
        namen += [thema.naam, *thema.synoniemen]
        namen += [woord for vraag in thema.hulpvragen for woord in vraag.woorden]
    geteld = Counter(woord for naam in namen for woord in vergelijkbaar(naam).split())
    for woord, keren in geteld.items():
        if len(woord) >= KORTSTE_DEEL and woord.isalpha():
            yield LETTERS + woord, [keren]
