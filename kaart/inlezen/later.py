"""What somebody checked after the day of a list: the list does not change it, it is a question.

Adding to a list of values (themas, doelgroepen, contacten, aanbod) changes that list.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from kaart.bijwerken import later_nagegaan
from kaart.inlezen.invoer import Celfout, Invoer
from kaart.inlezen.kolommen import CONTACTEN, Kolom, Pad
from kaart.inlezen.koppen import Kop
from kaart.inlezen.plekken import zet
from kaart.model import eerste_dag
from kaart.schema import haal
from kaart.taal import datumtekst
from kaart.veldverschil import waardetekst

_CONTROLE = "gecontroleerd"
_AANBOD = "aanbod"
_BRON = "bronnen"  # one more place where it can be read changes nothing of what was checked
_RAAD = "klopt de lijst, wijzig het dan zelf: kaart wijzig"


def houd_wat_later_is(
    waarden: dict[str, Any],
    ding: Mapping[str, Any],
    plekken: Sequence[tuple[Kop, Pad]],
    weg: list[Pad],
    invoer: Invoer,
) -> tuple[Celfout, ...]:
    """Put back each value that was checked after the list, and return what the list said of it.

    What was not there at all can be filled in. `weg` are the values that the row takes away. A
    table of ours that was handed out is corrected on purpose; what changed meanwhile is known there
    anyhow.
    """
    uit: list[Celfout] = []
    if invoer.stand is not None:
        return ()
    for kop, pad in plekken:
        was, is_ = haal(ding, pad), haal(waarden, pad)
        nieuw = _is_nieuw_contact(ding, pad)
        if kop.kolom is None or not (nieuw or pad in weg or _verandert(pad, was, is_)):
            continue
        if later := _later(waarden, ding, pad[:1] if nieuw else pad, invoer):
            uit.append(_vraag(kop, kop.kolom, was, is_ if pad not in weg else None, later, invoer))
            zet(waarden, pad, was)
            weg[:] = [ander for ander in weg if ander != pad] + ([pad] if nieuw else [])
    if any(fout.melding.startswith(_CONTROLE) for fout in uit):
        waarden[_CONTROLE] = ding[_CONTROLE]
    return tuple(uit)


def houd_aanbod_buiten(heel: Mapping[str, Any], invoer: Invoer) -> tuple[Celfout, ...]:
    """Return the question when a list adds an aanbod to those that were checked after it."""
    if invoer.stand is not None or not heel.get(_AANBOD) or not _weegt_dag(invoer):
        return ()
    later = later_nagegaan(heel, (_AANBOD,), invoer.datum)
    kop = invoer.kopregel.van(("naam",))
    if not later or kop is None:
        return ()
    zin = f"staat niet bij het aanbod op de kaart ({later}); {_wanneer(invoer)}"
    return (Celfout(kop.naam, zin, _RAAD),)


def _later(waarden: Mapping[str, Any], ding: Mapping[str, Any], pad: Pad, invoer: Invoer) -> str:
    """Say when what stands at a place was checked, when the list is older; "" when it is not."""
    if pad[0] == _CONTROLE:
        return _oudere_controle(waarden, ding, pad)
    if not _weegt_dag(invoer):
        return ""
    return later_nagegaan(invoer.heel or ding, (*invoer.onder, *pad), invoer.datum)


def _weegt_dag(invoer: Invoer) -> bool:
    """Say whether it matters of which day a row is: a table of ours without one is of today."""
    return bool(invoer.datum or invoer.aanvullen or invoer.vreemd)


def _is_nieuw_contact(ding: Mapping[str, Any], pad: Pad) -> bool:
    """Say whether a place is in a contact that comes beside those that there are."""
    eerder = len(ding.get(CONTACTEN, ()))
    return pad[0] == CONTACTEN and 0 < eerder <= int(pad[1])


def _verandert(pad: Pad, was: Any, is_: Any) -> bool:
    """Say whether a value that stood there is another one now."""
    if pad[0] == _BRON and isinstance(was, list) and isinstance(is_, list):
        return not all(stuk in is_ for stuk in was)
    return was is not None and bool(was != is_)


def _oudere_controle(waarden: Mapping[str, Any], ding: Mapping[str, Any], pad: Pad) -> str:
    """Say that a check of ours is later than the one in the list; "" when it is not."""
    nu, toen = (eerste_dag(haal(w, (_CONTROLE, "op")) or "") for w in (ding, waarden))
    if pad[-1] != "op" or nu is None or toen is None or nu <= toen:
        return ""
    return f"nagekeken op {datumtekst(nu.isoformat())}"


def _vraag(kop: Kop, kolom: Kolom, was: Any, is_: Any, later: str, invoer: Invoer) -> Celfout:
    """Return the difference to decide: what stands there and why, and what the list says."""
    hier = waardetekst(kolom.schema, was) or "niets"
    ook = ""
    if isinstance(was, list) and isinstance(is_, list) and all(stuk in is_ for stuk in was):
        is_, ook = [stuk for stuk in is_ if stuk not in was], "ook "
    daar = waardetekst(kolom.schema, is_) or "niets"
    zin = f"op de kaart “{hier}” ({later}), in de lijst {ook}“{daar}”; {_wanneer(invoer)}"
    begin = f"{_CONTROLE}: " if kolom.pad[0] == _CONTROLE else ""
    return Celfout(kop.naam, begin + zin, _RAAD)


def _wanneer(invoer: Invoer) -> str:
    return (
        f"de lijst {f'is van {datumtekst(invoer.datum)}' if invoer.datum else 'draagt geen datum'}"
    )
