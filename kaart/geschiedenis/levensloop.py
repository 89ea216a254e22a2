"""What happened to a thing of the map, in sentences: added, checked, stopped, changed. Pure."""

from collections.abc import Iterator, Mapping
from enum import Enum
from typing import Any, NamedTuple

from kaart.model import eerste_dag
from kaart.taal import datumtekst, lees_datum
from kaart.veldverschil import (
    Noemer,
    Pad,
    Veldverschil,
    als_id,
    deelschema,
    in_een_regel,
    in_zin,
    vergelijk,
    waardetekst,
)

Waarden = Mapping[str, Any]
_ACTIEF, _OVER = "actief", ("gestopt", "niet-opnemen")
_SAMEN = "samengevoegd met"
# What belongs to the sentence that says that something stopped.
_BIJ_STATUS = ("status", "gestopt_op", "reden", "opgevolgd_door")


class Wat(Enum):
    """What kind of event it is."""

    TOEGEVOEGD = "toegevoegd"
    WEGGEHAALD = "weggehaald"
    HERNOEMD = "hernoemd"
    STATUS = "status"
    GECONTROLEERD = "gecontroleerd"
    GEWIJZIGD = "gewijzigd"
    OPMAAK = "opmaak"
    ONLEESBAAR = "onleesbaar"


class Gebeurtenis(NamedTuple):
    """One sentence of a life; `verschil` is the field it is about, when it is about one."""

    wat: Wat
    zin: str
    verschil: Veldverschil | None = None


def bepaal_gebeurtenissen(
    soort: str, oud: Waarden | None, nieuw: Waarden | None, noem: Noemer = als_id
) -> tuple[Gebeurtenis, ...]:
    """Return what happened between two versions of a document; None is no document."""
    if oud is None or nieuw is None:
        if oud is None and nieuw is None:
            return ()
        if nieuw is None:
            return (Gebeurtenis(Wat.WEGGEHAALD, "weggehaald van de kaart"),)
        over = (Gebeurtenis(Wat.STATUS, _status(soort, nieuw, noem)),) if is_over(nieuw) else ()
        return (Gebeurtenis(Wat.TOEGEVOEGD, "toegevoegd aan de kaart"), *over)
    verschillen = vergelijk(soort, oud, nieuw, noem)
    status = _anders(soort, verschillen, oud, nieuw, noem)
    return (*status, *_rest(verschillen, oud, nieuw))


def is_over(waarden: Waarden) -> bool:
    """Say whether a document is about something that stopped, whenever that is."""
    return waarden.get("status") in _OVER


def is_opgegaan(waarden: Waarden) -> bool:
    """Say whether a document only leads to the one that it was merged into."""
    return waarden.get("status") == "niet-opnemen" and "opgevolgd_door" in waarden


def is_opnieuw_gecontroleerd(oud: Waarden, nieuw: Waarden) -> bool:
    """Say whether somebody checked the thing itself since; another word for how is no check."""
    was, is_ = (_dag(waarden.get("gecontroleerd")) for waarden in (oud, nieuw))
    return is_ > was


def _dag(controle: object) -> str:
    op = controle.get("op") if isinstance(controle, Mapping) else None
    dag = eerste_dag(op) if isinstance(op, str) else None
    return dag.isoformat() if dag else ""


def _anders(
    soort: str,
    verschillen: tuple[Veldverschil, ...],
    oud: Waarden,
    nieuw: Waarden,
    noem: Noemer,
) -> Iterator[Gebeurtenis]:
    """Yield the sentence about another status, or about the same one told otherwise."""
    verschil = next((v for v in verschillen if v.pad[0] in _BIJ_STATUS), None)
    if verschil is None:
        return
    zelfde = oud.get("status", _ACTIEF) == nieuw.get("status", _ACTIEF)
    if not zelfde or is_over(nieuw):
        opnieuw = "anders beschreven: " if zelfde else ""
        yield Gebeurtenis(Wat.STATUS, opnieuw + _status(soort, nieuw, noem), verschil)


def _status(soort: str, waarden: Waarden, noem: Noemer) -> str:
    """Return in a sentence how it is with a thing: gestopt per 3 mei 2026: geen koks."""
    status = waarden.get("status", _ACTIEF)
    if status == _ACTIEF:
        return "weer actief"
    if status not in _OVER:
        return waardetekst(deelschema(soort, ("status",)), status) or "zonder status"
    op, reden, door = (
        waardetekst(deelschema(soort, (sleutel,)), waarden.get(sleutel), noem)
        for sleutel in _BIJ_STATUS[1:]
    )
    if is_opgegaan(waarden):
        return reden if reden.startswith(_SAMEN) else f"{_SAMEN} {door}{_na(': ', reden)}"
    begin = "gestopt" if status == "gestopt" else "blijft van de kaart (niet opnemen)"
    return begin + _na(" per ", op) + _na(": ", reden) + _na("; opgevolgd door ", door)


def _na(begin: str, tekst: str) -> str:
    return begin + tekst if tekst else ""


def _rest(
    verschillen: tuple[Veldverschil, ...], oud: Waarden, nieuw: Waarden
) -> Iterator[Gebeurtenis]:
    gezegd = is_over(nieuw) or oud.get("status", _ACTIEF) != nieuw.get("status", _ACTIEF)
    for verschil in verschillen:
        if gezegd and verschil.pad[0] in _BIJ_STATUS:
            continue
        if is_opgegaan(nieuw) and not verschil.nieuw:
            continue  # it went to the other, or the merge wrote down that it did not
        yield _gebeurtenis(verschil, oud, nieuw)


def _is_nagegaan(verschil: Veldverschil, oud: Waarden, nieuw: Waarden) -> bool:
    """Say whether a stamp came by a check: one that was lost, or left a field out, did not."""
    try:
        is_ = _op_pad(nieuw, verschil.pad)
    except (LookupError, TypeError):
        return False
    if not isinstance(is_, Mapping) or not is_:
        return bool(verschil.nieuw) and is_ != {}
    if len(verschil.pad) > 1:  # where it stood may be another place
        return True
    if _dag(is_) < _dag(oud.get("gecontroleerd")):
        return False  # a date was put right; nobody went to look again
    was = oud.get("gecontroleerd")
    return not isinstance(was, Mapping) or _zonder_behalve(is_) != _zonder_behalve(was)


def _zonder_behalve(controle: Mapping[str, object]) -> dict[str, object]:
    return {sleutel: waarde for sleutel, waarde in controle.items() if sleutel != "behalve"}


def _gebeurtenis(verschil: Veldverschil, oud: Waarden, nieuw: Waarden) -> Gebeurtenis:
    _, _, ding = verschil.veld.partition(" van ")
    match verschil.pad[-1]:
        case "gecontroleerd" if _is_nagegaan(verschil, oud, nieuw):
            zin = _controle(_op_pad(nieuw, verschil.pad), verschil.nieuw)
            return Gebeurtenis(Wat.GECONTROLEERD, f"{ding} {zin}".strip(), verschil)
        case "status" if ding and verschil.nieuw in {"gestopt", "niet opnemen"}:
            return Gebeurtenis(Wat.STATUS, f"{ding} gestopt", verschil)
    if verschil.oud and verschil.nieuw:
        zin = f"{verschil.veld} gewijzigd: {verschil.oud} → {verschil.nieuw}"
        return Gebeurtenis(Wat.GEWIJZIGD, zin, verschil)
    return Gebeurtenis(Wat.GEWIJZIGD, in_zin(verschil), verschil)


def _op_pad(waarde: Any, pad: Pad) -> Any:
    for stap in pad:
        waarde = waarde[stap]
    return waarde


def _controle(waarde: Any, tekst: str) -> str:
    """Return a check as a sentence: gecontroleerd op 3 mei 2026 door het buurtteam (telefoon)."""
    op = lees_datum(str(waarde.get("op", ""))) if isinstance(waarde, Mapping) else ""
    if not op:
        return f"gecontroleerd ({tekst})"
    door = _na(" door ", in_een_regel(str(waarde.get("door", ""))))
    hoe = f" ({waarde['hoe']})" if waarde.get("hoe") else ""
    return f"gecontroleerd op {datumtekst(op)}{door}{hoe}"
