"""Wijken as they come into the files: from CBS, or from names that somebody typed."""

import math
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any

from kaart.basis import is_id
from kaart.begin.cbs import Cbsgebied, Cbstabel, Cbswijk
from kaart.bijwerken import stel_id_voor
from kaart.model import LANDELIJK, STAD

_NIET = frozenset({STAD, LANDELIJK, "kaart"})  # these words mean something else as a place
_CBS, _LICENTIE = "CBS, Kerncijfers wijken en buurten", "CC BY 4.0"


def wijken_van(
    tabel: Cbstabel, gemeente: Cbsgebied, bezet: Collection[str]
) -> dict[str, dict[str, Any]]:
    """Return the files of the wijken of a municipality by id; `bezet` are ids of other things."""
    wijken = tabel.wijken(gemeente.code)
    ids = _ids([(_wijknaam(wijk, gemeente), wijk.nummer) for wijk in wijken], bezet, "wijk")
    plekken = tegels([None] * len(wijken))
    return {
        id_: wijkwaarden(tabel, wijk, gemeente) | {"tegel": list(tegel)}
        for id_, wijk, tegel in zip(ids, wijken, plekken, strict=True)
    }


def wijkwaarden(tabel: Cbstabel, wijk: Cbswijk, gemeente: Cbsgebied) -> dict[str, Any]:
    """Return what CBS says of a wijk, as its file says it."""
    namen = [(buurt.naam, buurt.code[-2:]) for buurt in wijk.buurten]
    buurten = [
        {"id": id_} | buurtwaarden(buurt)
        for id_, buurt in zip(_ids(namen, (), "buurt"), wijk.buurten, strict=True)
    ]
    alle = (wijk.gebied, *wijk.buurten)
    return gevuld(
        naam=_wijknaam(wijk, gemeente),
        code=wijk.gebied.code,
        inwoners=inwoners(tabel, wijk.gebied),
        postcodes=list(dict.fromkeys(gebied.pc4 for gebied in alle if gebied.pc4)),
        buurten=buurten,
        bronnen=[cbsbron(tabel)],
    )


def buurtwaarden(buurt: Cbsgebied) -> dict[str, Any]:
    """Return what CBS says of a buurt, but for its id."""
    return gevuld(
        naam=buurt.naam or buurt.code,
        code=buurt.code,
        postcodes=[buurt.pc4] if buurt.pc4 else [],
        inwoners=buurt.inwoners,
        ouderen=buurt.ouderen,
    )


def inwoners(tabel: Cbstabel, gebied: Cbsgebied) -> dict[str, Any]:
    """Return the count of residents; {} without a year, as then nobody knows how old it is."""
    if gebied.inwoners is None or tabel.jaar is None:
        return {}
    return gevuld(aantal=gebied.inwoners, ouderen=gebied.ouderen, jaar=tabel.jaar)


def cbsbron(tabel: Cbstabel) -> dict[str, Any]:
    """Return the source that CBS asks to be named."""
    jaar = f" {tabel.jaar}" if tabel.jaar else ""
    return gevuld(
        wat="codes, namen, inwoners, 65-plus, meest voorkomende postcode",
        bron=f"{_CBS}{jaar} ({tabel.bestand})",
        licentie=_LICENTIE,
        jaar=str(tabel.jaar or ""),
    )


def is_cbsbron(bron: Mapping[str, Any]) -> bool:
    """Say whether a source is this table, of whatever year."""
    return str(bron.get("bron", "")).startswith(_CBS)


def vrije_ids(buurten: Sequence[Cbsgebied], bezet: Collection[str]) -> list[str]:
    """Return an id for each buurt that nothing in the wijk has yet."""
    return list(_ids([(buurt.naam, buurt.code[-2:]) for buurt in buurten], bezet, "buurt"))


def volgende_tegel(
    tegels_nu: Iterable[Sequence[int]], al_bij: Sequence[str] = ()
) -> tuple[int, int]:
    """Return a place below the tiles there are, for a wijk that came later."""
    onder = max((tegel[0] for tegel in tegels_nu if tegel), default=0)
    return (onder + 1, len(al_bij) + 1)


def getypte_wijken(namen: Iterable[str], bezet: Collection[str]) -> dict[str, dict[str, Any]]:
    """Return the files of wijken of which no more is known than their names.

    Wijken that are called the same are two: somebody typed both.
    """
    getypt = list(filter(None, (" ".join(naam.split()) for naam in namen)))
    ids = _ids([(naam, f"{nummer:02}") for nummer, naam in enumerate(getypt, 1)], bezet, "wijk")
    plekken = tegels([None] * len(getypt))
    return {
        id_: {"naam": naam, "tegel": list(tegel)}
        for id_, naam, tegel in zip(ids, getypt, plekken, strict=True)
    }


def tegels(punten: Sequence[tuple[float, float] | None]) -> list[tuple[int, int]]:
    """Propose [row, column] for each wijk: as they lie (lat, lon), else a compact grid in order.

    Rows have as many tiles as there are rows, or one more; north and west come first.
    """
    kolommen = math.ceil(math.sqrt(len(punten)))
    bekend = [punt for punt in punten if punt is not None]
    if len(bekend) < len(punten):
        return [(n // kolommen + 1, n % kolommen + 1) for n in range(len(punten))]
    volgorde = sorted(range(len(punten)), key=lambda n: -bekend[n][0])
    uit: dict[int, tuple[int, int]] = {}
    for begin in range(0, len(volgorde), kolommen or 1):
        rij = sorted(volgorde[begin : begin + kolommen], key=lambda n: bekend[n][1])
        uit |= {n: (begin // kolommen + 1, plek) for plek, n in enumerate(rij, 1)}
    return [uit[n] for n in range(len(punten))]


def raster(wijken: Mapping[str, Mapping[str, Any]]) -> dict[str, int]:
    """Return the size of the grid in which the tiles of these wijken lie."""
    plekken = [wijk["tegel"] for wijk in wijken.values()]
    return {
        "rijen": max((rij for rij, _ in plekken), default=1),
        "kolommen": max((kolom for _, kolom in plekken), default=1),
    }


def gevuld(**waarden: Any) -> dict[str, Any]:
    """Return the values that say something: 0 does, and "", None and nothing at all do not."""
    return {sleutel: w for sleutel, w in waarden.items() if w or w == 0}


def _wijknaam(wijk: Cbswijk, gemeente: Cbsgebied) -> str:
    """Return its name; where there is one wijk, CBS often gives it none."""
    return wijk.gebied.naam or gemeente.naam


def _ids(namen: Sequence[tuple[str, str]], bezet: Collection[str], soort: str) -> Iterator[str]:
    """Yield an id for each name with its number, which is part of it when the name is taken."""
    voorstellen = [stel_id_voor(naam) for naam, _ in namen]
    gegeven: set[str] = set()
    for voorstel, (_, nummer) in zip(voorstellen, namen, strict=True):
        # Of some names no name of a file can be made.
        id_ = voorstel if is_id(voorstel) else soort
        if id_ == soort or id_ in bezet or id_ in _NIET or voorstellen.count(id_) > 1:
            id_ = f"{id_}-{nummer}"
        while id_ in gegeven or id_ in bezet:
            id_ = f"{id_}-{nummer}"
        gegeven.add(id_)
        yield id_
