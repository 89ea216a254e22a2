"""In what turn what may stand on a poster gets its place. Pure.

First one question of each theme, those of danger before all, and of a theme first what the band on
top does not answer yet; then who is of the wijk itself; then the other questions, again one of each
theme at a time; last who else there is.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import NamedTuple

from kaart.drukwerk.poster.posterinhoud import Postergroep, Posterthema

_VAN_DE_WIJK, _REST_HIER, _REST_STAD = 1, 998, 999


class _Plek(NamedTuple):
    """A question (`rij` None) or a row of the rest."""

    thema: int
    groep: int
    nummer: int


def geef_beurten(
    themas: Sequence[Posterthema], hoofdthemas: Mapping[str, str], boven: Collection[str] = ()
) -> tuple[Posterthema, ...]:
    """Give every question, and every row without one, its turn from 0.

    `hoofdthemas` is the main theme by organisation, `boven` the links that stand on top.
    """
    beurten = sorted(_beurten(themas, hoofdthemas, boven))
    rang = {plek: nummer for nummer, (*_, plek) in enumerate(beurten)}
    return tuple(
        thema._replace(
            groepen=tuple(_met_rang(groep, rang, t, g) for g, groep in enumerate(thema.groepen))
        )
        for t, thema in enumerate(themas)
    )


def _met_rang(groep: Postergroep, rang: Mapping[_Plek, int], t: int, g: int) -> Postergroep:
    if groep.rest:
        regels = (r._replace(rang=rang[_Plek(t, g, n)]) for n, r in enumerate(groep.regels))
        return groep._replace(regels=tuple(regels))
    koppen = (k._replace(rang=rang[_Plek(t, g, n)]) for n, k in enumerate(groep.koppen))
    return groep._replace(koppen=tuple(koppen))


def _beurten(
    themas: Sequence[Posterthema], hoofdthemas: Mapping[str, str], boven: Collection[str]
) -> Iterator[tuple[int, bool, int, _Plek]]:
    for t, thema in enumerate(themas):
        vragen = [
            (groep.regels[0].link in boven, groep.regels[0].vangnet, _Plek(t, g, n))
            for g, groep in enumerate(thema.groepen)
            if not groep.rest
            for n, _ in enumerate(groep.koppen)
        ]
        # Who answers it goes before who thinks along.
        for nummer, (*_, plek) in enumerate(sorted(vragen)):
            ronde = nummer if nummer == 0 else nummer + _VAN_DE_WIJK
            yield ronde, not thema.gevaar, nummer, plek
        yield from _rest(thema, t, hoofdthemas)


def _rest(
    thema: Posterthema, t: int, hoofdthemas: Mapping[str, str]
) -> Iterator[tuple[int, bool, int, _Plek]]:
    """Yield who stands without a question: of the wijk one early, as its main work."""
    eerste = True
    for g, groep in enumerate(thema.groepen):
        for n, regel in enumerate(groep.regels if groep.rest else ()):
            if regel.lokaal and eerste and hoofdthemas[regel.organisatie] == thema.id:
                eerste = False
                yield _VAN_DE_WIJK, True, n, _Plek(t, g, n)
            else:
                yield _REST_HIER if regel.lokaal else _REST_STAD, True, n, _Plek(t, g, n)
