"""A long list over several pages: what does not fit on the first stands on the next, none left out.

On a large map a wijk has a hundred entries; who has a telephone and a weak connection waits for all
of them, while the first page answers most. Pure.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from kaart.basis import sorteersleutel
from kaart.drukwerk import Roosterblad, Roosterkop, Vermelding
from kaart.model import Wijk
from kaart.website.pagina import WIJK, Paginalink, Webpagina, pad_van

# So many entries, and lines of a week, stand on the first page of a wijk and on each that follows.
EERST, VERDER = 30, 100
EERSTE_RIJEN, RIJEN = 40, 120


class Vervolg(NamedTuple):
    """The pages that go on with a list, and how the page of the wijk leads there."""

    links: tuple[Paginalink, ...] = ()
    paginas: tuple[Webpagina, ...] = ()


def verdeel(wijk: Wijk, hier: Sequence[Vermelding]) -> Vervolg:
    """Return the pages of who does not stand on the page of a wijk itself: all after EERST."""
    rest = hier[EERST:]
    groepen = [rest[begin : begin + VERDER] for begin in range(0, len(rest), VERDER)]
    links = tuple(
        Paginalink(
            f"{_letters(groep)} in {wijk.naam}", pad_van(WIJK, f"{wijk.id}/{nummer}"), len(groep)
        )
        for nummer, groep in enumerate(groepen, 2)
    )
    paginas = tuple(
        _pagina(wijk, link, {"hier": groep, "anders": links})
        for link, groep in zip(links, groepen, strict=True)
    )
    return Vervolg(links, paginas)


def deel_week(wijk: Wijk, rooster: Roosterblad, paden: Mapping[str, str]) -> Vervolg:
    """Return the pages of a week that does not fit on the page of the wijk; none when it does."""
    if len(rooster.rijen) <= EERSTE_RIJEN:
        return Vervolg()
    delen = [*_weekdelen(rooster)]
    links = tuple(
        Paginalink(
            f"De week in {wijk.naam}: {_dagen(deel)}", pad_van(WIJK, f"{wijk.id}/week-{nummer}"),
            len(deel.rijen),
        )
        for nummer, deel in enumerate(delen, 1)
    )  # fmt: skip
    return Vervolg(
        links,
        tuple(
            _pagina(wijk, link, {"rooster": deel, "paden": paden, "anders": links})
            for link, deel in zip(links, delen, strict=True)
        ),
    )


def _pagina(wijk: Wijk, link: Paginalink, waarden: Mapping[str, object]) -> Webpagina:
    return Webpagina(
        link.pad, "wijkvervolg.html.j2", link.naam,
        {
            "wijk": Paginalink(wijk.naam, pad_van(WIJK, wijk.id)),
            "hier": (), "rooster": None, "paden": {}, **waarden,
        },
        beschrijving=f"{link.naam}: wat niet op de eerste bladzijde paste.", deel=WIJK,
    )  # fmt: skip


def _letters(groep: Sequence[Vermelding]) -> str:
    """Return from and to which name: “Bu t/m De”."""
    van, tot = (sorteersleutel(wie.naam)[:2].capitalize() for wie in (groep[0], groep[-1]))
    return van if van == tot else f"{van} t/m {tot}"


def _weekdelen(rooster: Roosterblad) -> Iterator[Roosterblad]:
    """Yield days together as long as they fit; one long day alone may take more pages."""
    samen: list[Roosterkop] = []
    aantal = 0
    for dag in rooster.dagen:
        for begin in range(0, len(dag.rijen), RIJEN):
            stuk = dag._replace(rijen=dag.rijen[begin : begin + RIJEN])
            if samen and aantal + len(stuk.rijen) > RIJEN:
                yield rooster._replace(dagen=tuple(samen))
                samen, aantal = [], 0
            samen.append(stuk)
            aantal += len(stuk.rijen)
    yield rooster._replace(dagen=tuple(samen))


def _dagen(deel: Roosterblad) -> str:
    van, tot = deel.dagen[0].kop.lower(), deel.dagen[-1].kop.lower()
    return van if van == tot else f"{van} t/m {tot}"
