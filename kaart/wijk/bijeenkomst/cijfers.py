"""What the forms of a meeting or a series say, in sentences that tell of no few people. Pure.

A figure of a series is a sum of figures that its meetings show themselves, so it gives nothing away
that they do not, also not beside the report of last month.
"""

from collections.abc import Iterable, Iterator, Sequence

from kaart.model import Bijeenkomst, Evaluatie, Evaluatiegroep, Stemmen
from kaart.wijk.bijeenkomst.bescherming import MINST, Stemvak, Zegwijze, zegwijze, zegwijzen

VOOR_PERCENTAGE = 20
VRAGEN = (
    ("vervolg", "wil een vervolg"),
    ("nieuwe_contacten", "deed nieuwe contacten op"),
    ("bestaande_contacten", "sprak mensen die men al kende"),
)
Gezegd = list[tuple[Zegwijze, Stemvak]]


def cijferzinnen(keren: Sequence[Bijeenkomst]) -> Iterator[str]:
    """Yield per question how many of how many, of all and of each group; a share from 20 on."""
    evaluaties = [b.evaluatie for b in keren if b.evaluatie]
    if any((e.formulieren or 0) < MINST for e in evaluaties if e.formulieren is not None):
        yield f"bij minder dan {MINST} formulieren blijven de cijfers weg"
    for veld, zin in VRAGEN:
        totalen: Gezegd = []
        groepen: dict[str, Gezegd] = {}
        for evaluatie in evaluaties:
            totaal = _vak(evaluatie, veld)
            totalen.append((zegwijze(totaal), totaal))
            delen = [_vak(groep, veld) for groep in evaluatie.groepen]
            wijzen = zegwijzen(delen, totaal)
            for groep, wijze, deel in zip(evaluatie.groepen, wijzen, delen, strict=True):
                groepen.setdefault(groep.naam, []).append((wijze, deel))
        yield from _zin(totalen, zin)
        for naam, gezegd in groepen.items():
            yield from (f"{naam}: {tekst}" for tekst in _zin(gezegd, zin))


def _zin(gezegd: Iterable[tuple[Zegwijze, Stemvak]], zin: str) -> Iterator[str]:
    """Yield the sum of what is told in figures; without any what is told in words, if all agree."""
    vakken = [vak for wijze, vak in gezegd if wijze is Zegwijze.CIJFERS]
    woorden = {vak.ja > 0 for wijze, vak in gezegd if wijze is Zegwijze.WOORDEN}
    if vakken:
        ja, van = sum(vak.ja for vak in vakken), sum(vak.van for vak in vakken)
        procent = f" ({(200 * ja + van) // (2 * van)}%)" if van >= VOOR_PERCENTAGE else ""
        yield f"{ja} van {van} {zin}{procent}"
    elif len(woorden) == 1:
        yield f"{'iedereen' if True in woorden else 'niemand'} {zin}"


def _vak(wie: Evaluatie | Evaluatiegroep, veld: str) -> Stemvak:
    """Return the answers; without the other answers of all the forms, and nothing of nobody."""
    stemmen: Stemmen | None = getattr(wie, veld)
    if stemmen is None or stemmen.ja is None or not wie.formulieren:
        return Stemvak(0, 0)
    rest = [aantal for aantal in (stemmen.nee, stemmen.weet_niet) if aantal is not None]
    return Stemvak(stemmen.ja, sum(rest) if rest else max(0, wie.formulieren - stemmen.ja))
