"""What somebody checked after the day of a list: the list does not replace it, it is a question."""

from collections.abc import Mapping, Sequence
from typing import Any

from kaart.bijwerken import later_nagegaan
from kaart.inlezen.invoer import Celfout, Invoer
from kaart.inlezen.kolommen import Kolom, Pad
from kaart.inlezen.koppen import Kop
from kaart.inlezen.plekken import zet
from kaart.model import eerste_dag
from kaart.schema import haal
from kaart.taal import datumtekst
from kaart.veldverschil import waardetekst

_CONTROLE = "gecontroleerd"
_RAAD = "klopt de lijst, wijzig het dan zelf: kaart wijzig"


def houd_wat_later_is(
    waarden: dict[str, Any],
    ding: Mapping[str, Any],
    plekken: Sequence[tuple[Kop, Pad]],
    weg: list[Pad],
    invoer: Invoer,
) -> tuple[Celfout, ...]:
    """Put back each value that was checked after the list, and return what the list said of it.

    What a list adds replaces nothing. `weg` are the values that the row takes away. A table of ours
    that was handed out is corrected on purpose; what changed meanwhile is known there anyhow.
    """
    uit: list[Celfout] = []
    if invoer.stand is not None:
        return ()
    for kop, pad in plekken:
        was, is_ = haal(ding, pad), haal(waarden, pad)
        if was is None or kop.kolom is None or (pad not in weg and _is_erbij(was, is_)):
            continue
        if pad[0] == _CONTROLE:
            later = _oudere_controle(waarden, ding, pad)
        elif invoer.datum or invoer.aanvullen or invoer.vreemd:
            later = later_nagegaan(invoer.heel or ding, (*invoer.onder, *pad), invoer.datum)
        else:
            later = ""
        if later:
            uit.append(_vraag(kop, kop.kolom, was, is_ if pad not in weg else None, later, invoer))
            zet(waarden, pad, was)
            weg[:] = [ander for ander in weg if ander != pad]
    if any(fout.melding.startswith(_CONTROLE) for fout in uit):
        waarden[_CONTROLE] = ding[_CONTROLE]
    return tuple(uit)


def _is_erbij(was: Any, is_: Any) -> bool:
    """Say whether nothing went: the same value, or a list with more in it."""
    if isinstance(was, list) and isinstance(is_, list):
        return all(stuk in is_ for stuk in was)
    return bool(was == is_)


def _oudere_controle(waarden: Mapping[str, Any], ding: Mapping[str, Any], pad: Pad) -> str:
    """Say that a check of ours is later than the one in the list; "" when it is not."""
    nu, toen = (eerste_dag(haal(w, (_CONTROLE, "op")) or "") for w in (ding, waarden))
    if pad[-1] != "op" or nu is None or toen is None or nu <= toen:
        return ""
    return f"nagekeken op {datumtekst(nu.isoformat())}"


def _vraag(kop: Kop, kolom: Kolom, was: Any, is_: Any, later: str, invoer: Invoer) -> Celfout:
    """Return the difference to decide: what stands there and why, and what the list says."""
    hier = waardetekst(kolom.schema, was)
    daar = waardetekst(kolom.schema, is_) or "niets"
    wanneer = f"is van {datumtekst(invoer.datum)}" if invoer.datum else "draagt geen datum"
    zin = f"op de kaart “{hier}” ({later}), in de lijst “{daar}”; de lijst {wanneer}"
    begin = f"{_CONTROLE}: " if kolom.pad[0] == _CONTROLE else ""
    return Celfout(kop.naam, begin + zin, _RAAD)
