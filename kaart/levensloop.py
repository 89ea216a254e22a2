"""What happened to a thing of the map, in sentences: added, checked, stopped, changed. Pure."""

from collections.abc import Iterator, Mapping
from enum import Enum
from typing import Any, NamedTuple

from kaart.model import eerste_dag
from kaart.veldverschil import Pad, Veldverschil, in_zin, vergelijk
from kaart.veldwoorden import Noemer, als_id, in_een_regel
from kaart.woorden import datumtekst, woord

Waarden = Mapping[str, Any]
_OVER = ("gestopt", "niet-opnemen")
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
        over = (Gebeurtenis(Wat.STATUS, _status(nieuw, noem)),) if is_over(nieuw) else ()
        return (Gebeurtenis(Wat.TOEGEVOEGD, "toegevoegd aan de kaart"), *over)
    verschillen = vergelijk(soort, oud, nieuw, noem)
    return (*_over(verschillen, oud, nieuw, noem), *_rest(verschillen, oud, nieuw))


def is_over(waarden: Waarden) -> bool:
    """Say whether a document is about something that stopped, whenever that is."""
    return waarden.get("status") in _OVER


def is_opnieuw_gecontroleerd(oud: Waarden, nieuw: Waarden) -> bool:
    """Say whether somebody checked the thing itself since; another word for how is no check."""
    was, is_ = (_dag(waarden.get("gecontroleerd")) for waarden in (oud, nieuw))
    return is_ > was


def _dag(controle: object) -> str:
    op = controle.get("op") if isinstance(controle, Mapping) else None
    dag = eerste_dag(op) if isinstance(op, str) else None
    return dag.isoformat() if dag else ""


def _over(
    verschillen: tuple[Veldverschil, ...], oud: Waarden, nieuw: Waarden, noem: Noemer
) -> Iterator[Gebeurtenis]:
    verschil = next((v for v in verschillen if v.pad[0] in _BIJ_STATUS), None)
    if verschil is not None and is_over(nieuw):
        opnieuw = is_over(oud) and oud.get("status") == nieuw.get("status")
        anders = "het stoppen anders beschreven: " if opnieuw else ""
        yield Gebeurtenis(Wat.STATUS, anders + _status(nieuw, noem), verschil)
    elif verschil is not None and oud.get("status", "actief") != nieuw.get("status", "actief"):
        yield Gebeurtenis(Wat.STATUS, _status(nieuw, noem), verschil)


def _status(waarden: Waarden, noem: Noemer) -> str:
    """Return in a sentence how it is with a thing: gestopt per 3 mei 2026: geen koks."""
    status = waarden.get("status", "actief")
    if status == "actief":
        return "weer actief"
    if status not in _OVER:
        return woord(str(status))
    begin = "gestopt" if status == "gestopt" else "blijft van de kaart (niet opnemen)"
    op, reden, door = (waarden.get(sleutel) for sleutel in _BIJ_STATUS[1:])
    zin = begin + (f" per {datumtekst(op)}" if isinstance(op, str) and eerste_dag(op) else "")
    zin += f": {in_een_regel(reden)}" if isinstance(reden, str) else ""
    return zin + (f"; opgevolgd door {noem('organisaties', door)}" if isinstance(door, str) else "")


def _rest(
    verschillen: tuple[Veldverschil, ...], oud: Waarden, nieuw: Waarden
) -> Iterator[Gebeurtenis]:
    gezegd = is_over(nieuw) or oud.get("status", "actief") != nieuw.get("status", "actief")
    for verschil in verschillen:
        if gezegd and verschil.pad[0] in _BIJ_STATUS:
            continue
        yield _gebeurtenis(verschil, nieuw)


def _gebeurtenis(verschil: Veldverschil, nieuw: Waarden) -> Gebeurtenis:
    _, _, ding = verschil.veld.partition(" van ")
    match verschil.pad[-1]:
        case "gecontroleerd" if verschil.nieuw:
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
    op = waarde.get("op") if isinstance(waarde, Mapping) else None
    if not isinstance(op, str) or eerste_dag(op) is None:
        return f"gecontroleerd ({tekst})"
    door = f" door {waarde['door']}" if waarde.get("door") else ""
    hoe = f" ({waarde['hoe']})" if waarde.get("hoe") else ""
    return f"gecontroleerd op {datumtekst(op)}{door}{hoe}"
