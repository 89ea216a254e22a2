"""It is no longer there; its name stays, with the way on."""

from datetime import date
from typing import NamedTuple

from kaart.basis import KaartFout
from kaart.bestand import Werkmap
from kaart.bijwerken import GESTOPT, NIET_OPNEMEN, Bewerking, stop, stop_aanbod
from kaart.handelingen.uitkomst import Uitkomst, weggelaten
from kaart.handelingen.voorstel import Wijzigvoorstel
from kaart.hulp import begrijp_ding
from kaart.model import eerste_dag


class Stopverzoek(NamedTuple):
    """A thing that stops: why, who does it now, and its last day (today when none is named)."""

    wie: str
    reden: str
    opvolger: str = ""
    op: str = ""
    niet_opnemen: bool = False  # it does not belong on the map, later neither


class Stopaanbodverzoek(NamedTuple):
    """One aanbod that stops, of an organisation that goes on."""

    wie: str
    aanbod: str


def stop_ding(werkmap: Werkmap, peildatum: date, verzoek: Stopverzoek) -> Uitkomst[str]:
    """Return the id of what stops, with the change."""
    dag = verzoek.op or peildatum.isoformat()
    if eerste_dag(dag) is None:
        raise KaartFout(f"“{verzoek.op}” is geen datum", "schrijf 2026-11-22", "op")
    bewerking = Bewerking(werkmap, peildatum)
    id_ = begrijp_ding(bewerking.kaart, verzoek.wie)[1].id
    na = verzoek.opvolger and begrijp_ding(bewerking.kaart, verzoek.opvolger, "opvolger")[1].id
    status = NIET_OPNEMEN if verzoek.niet_opnemen else GESTOPT
    stop(bewerking, id_, dag, verzoek.reden, na, status)
    return Uitkomst(
        id_,
        opmerkingen=weggelaten(bewerking.weggelaten),
        voorstel=Wijzigvoorstel(bewerking),
        ten_slotte=_verwijzingen(bewerking, id_),
    )


def stop_een_aanbod(
    werkmap: Werkmap, peildatum: date, verzoek: Stopaanbodverzoek
) -> Uitkomst[str]:  # fmt: skip
    """Return the id of whose aanbod stops, with the change."""
    bewerking = Bewerking(werkmap, peildatum)
    id_ = begrijp_ding(bewerking.kaart, verzoek.wie)[1].id
    stop_aanbod(bewerking, id_, verzoek.aanbod)
    opmerkingen = weggelaten(bewerking.weggelaten)
    return Uitkomst(id_, opmerkingen=opmerkingen, voorstel=Wijzigvoorstel(bewerking))


def _verwijzingen(bewerking: Bewerking, id_: str) -> tuple[str, ...]:
    """Say who still points there; changing those is for a person to decide.

    A meeting that is over says who was there, and goes on saying so.
    """
    vandaag = bewerking.peildatum.isoformat()
    over = {b.id for b in bewerking.kaart.bijeenkomsten.values() if "" < b.eind < vandaag}
    plekken = [
        f"  {wie} ({'.'.join(map(str, pad))})"
        for wie, pad in bewerking.verwijzingen_naar(id_)
        if wie not in over
    ]
    return ("\n".join([f"naar {id_} verwijzen nog:", *plekken]),) if plekken else ()
