"""A vlek: that something is missing somewhere, who found that out, and until when it counts."""

from datetime import date
from typing import Any

from kaart.model import Vlek, eerste_dag

AFWEZIG, GEMELD, AANVAARD = "afwezig", "gemeld", "aanvaard"


def geldt(vlek: Vlek, peildatum: date) -> bool:
    """Say whether it still counts; past `tot` somebody has to ask again."""
    einde = eerste_dag(vlek.tot)
    return einde is None or peildatum <= einde


def is_leeg(vlek: Vlek | None) -> bool:
    """Say whether somebody asked and it is not there; what was only reported is not known."""
    return vlek is not None and vlek.stand in (AFWEZIG, AANVAARD)


def vlek_als_waarden(vlek: Vlek) -> dict[str, Any]:
    """Return a vlek as it stands in the file of its wijk: without what is not known."""
    waarden = {sleutel: waarde for sleutel, waarde in vlek._asdict().items() if waarde}
    if vlek.gevraagd is not None:
        waarden["gevraagd"] = {s: w for s, w in vlek.gevraagd._asdict().items() if w}
    return waarden
