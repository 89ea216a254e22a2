"""What git remembers of the map, for the feed of its website."""

from collections.abc import Mapping
from datetime import date
from typing import Any, NamedTuple

from kaart.basis import KaartFout
from kaart.bestand import GitFout, Inleesresultaat, Werkmap
from kaart.geschiedenis import kies_moment, lees_stappen, vergelijk_kaart
from kaart.oordeel import plus_maanden

_MAANDEN = 3
_MAP = "organisaties"


class Sitenieuws(NamedTuple):
    """By id what a file said at the beginning (None is no file), and when it last changed."""

    eerder: Mapping[str, Mapping[str, Any] | None]
    dagen: Mapping[str, str]


def lees_sitenieuws(
    werkmap: Werkmap, resultaat: Inleesresultaat, peildatum: date
) -> Sitenieuws | None:
    """Return what changed in the last months; None when git remembers too little to say so."""
    begin = plus_maanden(peildatum, -_MAANDEN).isoformat()
    try:
        sinds = kies_moment(werkmap, begin, peildatum)
        if sinds.moment.dag >= peildatum.isoformat():
            return None
        verschil = vergelijk_kaart(werkmap, resultaat, sinds)
        stappen = lees_stappen(werkmap.wortel, f"data/{_MAP}")
    except (GitFout, KaartFout):
        return None
    dagen: dict[str, str] = {}
    for stap in stappen:
        dagen.setdefault(stap.bestand.rpartition("/")[2].removesuffix(".yaml"), stap.dag)
    eerder = {d.id: d.oud for d in verschil.dingen if d.collectie == _MAP and d.nieuw is not None}
    return Sitenieuws(eerder, dagen)
