"""From how people put it to which hulpvraag they mean: the table of sentences.

Every sentence and word of a hulpvraag is counted by its features (`kenmerken`). A feature weighs
what it says for a hulpvraag against all others together: the logarithm of how much oftener it
occurs there (naive Bayes against the complement). Nothing is trained: whoever adds a sentence adds
a count. Only what speaks for a hulpvraag is kept, in whole numbers.
"""

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator

from kaart.basis import aaneen
from kaart.model import Hulpvraag, Kaart
from kaart.zoek.tabel.geen_hulpvraag import ZINNEN
from kaart.zoek.tabel.hulpvragen import GEEN, hulpvragen_van
from kaart.zoek.tabel.kenmerken import PRECIES, kenmerken

_OVERWICHT = 5
SCHAAL = 16  # whole numbers to a factor e
VLAKKER = 0.5  # what is added to every count: once seen is not yet a rule
ZELDZAAM = 0.08  # of that, for what a hulpvraag did not say among all that could be said


def voorbeelden(kaart: Kaart) -> Iterator[tuple[str, str]]:
    """Yield (hulpvraag, what one can say for it)."""
    van_de_kaart = list(_van_de_kaart(kaart))
    yield from van_de_kaart
    # A map with few sentences of its own would take most questions for none of them.
    if len(van_de_kaart) > _OVERWICHT * len(ZINNEN):
        yield from ((GEEN, zin) for zin in ZINNEN)


def _van_de_kaart(kaart: Kaart) -> Iterator[tuple[str, str]]:
    for thema in kaart.themas.values():
        themawoorden = (thema.naam, *thema.synoniemen)
        for vraag in thema.hulpvragen or (Hulpvraag("", thema.naam),):
            for gezegd in (vraag.tekst, *vraag.woorden, *vraag.zinnen, *themawoorden):
                yield f"{thema.id}/{vraag.id}", gezegd


def weeg(voorbeelden_: Iterable[tuple[str, str]]) -> dict[str, dict[str, int]]:
    """Return for each feature what it weighs for each hulpvraag."""
    geteld: dict[str, Counter[str]] = defaultdict(Counter)
    per_hulpvraag: Counter[str] = Counter()
    for hulpvraag, gezegd in voorbeelden_:
        gevonden = kenmerken(gezegd)
        per_hulpvraag[hulpvraag] += len(gevonden)
        for kenmerk in gevonden:
            geteld[kenmerk][hulpvraag] += 1
    alles = per_hulpvraag.total()
    mogelijk = VLAKKER * len(geteld)
    gewichten: dict[str, dict[str, int]] = {}
    for kenmerk, telling in geteld.items():
        overal = telling.total()
        rij = {}
        for hulpvraag, hier in telling.items():
            hierin, elders = per_hulpvraag[hulpvraag], alles - per_hulpvraag[hulpvraag]
            voor = (hier + VLAKKER) / (hierin + ZELDZAAM * mogelijk)
            tegen = (overal - hier + VLAKKER) / (elders + mogelijk)
            rij[hulpvraag] = round(SCHAAL * math.log(voor / tegen))
        if rij := {hulpvraag: punten for hulpvraag, punten in rij.items() if punten > 0}:
            gewichten[kenmerk] = rij
    return gewichten


def preciestabel(kaart: Kaart) -> Iterator[tuple[str, list[int]]]:
    """Yield (a hulpvraag word for word, its number): who types that means that."""
    nummer = {hulpvraag: n for n, hulpvraag in enumerate(hulpvragen_van(kaart))}
    for thema in kaart.themas.values():
        for vraag in thema.hulpvragen:
            yield PRECIES + aaneen(vraag.tekst), [nummer[f"{thema.id}/{vraag.id}"]]


def zinnentabel(kaart: Kaart) -> Iterator[tuple[str, list[int]]]:
    """Yield (feature, hulpvraag number, weight, hulpvraag number, weight …)."""
    nummer = {hulpvraag: n for n, hulpvraag in enumerate(hulpvragen_van(kaart))}
    for kenmerk, rij in weeg(voorbeelden(kaart)).items():
        paren = sorted((nummer[hulpvraag], punten) for hulpvraag, punten in rij.items())
        yield kenmerk, [getal for paar in paren for getal in paar]
