"""Opening hours as people say them: days with the same hours are one line."""

import re
from collections.abc import Iterable, Sequence

from kaart.model import Tijd
from kaart.taal.zeg.woorden import DAGEN, opsomming, tijdtekst

_WEEK = list(DAGEN)
_VAN_TOT = re.compile(r"([0-9])-([0-9])")
_MINSTENS = 3  # from three days in a row on, people say "maandag tot en met woensdag"


def tijdregels(tijden: Iterable[Tijd]) -> tuple[str, ...]:
    """Return one line for all days that share everything but the day."""
    dagen_per_tijd: dict[Tijd, list[str]] = {}
    for tijd in tijden:
        dagen_per_tijd.setdefault(tijd._replace(dag=""), []).append(tijd.dag)
    regels = (_regel(tijd, dagen) for tijd, dagen in dagen_per_tijd.items())
    return tuple(_VAN_TOT.sub("\\1\N{EN DASH}\\2", regel) for regel in regels)


def _regel(tijd: Tijd, dagen: Sequence[str]) -> str:
    op_volgorde = sorted({dag for dag in dagen if dag}, key=_WEEK.index)
    if not op_volgorde:
        return tijdtekst(tijd)
    op_rij = len(op_volgorde) >= _MINSTENS and _is_reeks(op_volgorde)
    if op_rij and tijd.ritme == "wekelijks":
        tijd = tijd._replace(ritme="")  # opening hours: every week goes without saying
    dagen = [DAGEN[dag] for dag in op_volgorde]
    eerste = tijdtekst(tijd._replace(dag=op_volgorde[0]))
    if tijd.dagdeel and eerste.startswith(dagen[0] + tijd.dagdeel):
        dagen = [dag + tijd.dagdeel for dag in dagen]
    tekst = f"{dagen[0]} tot en met {dagen[-1]}" if op_rij else opsomming(dagen)
    return tekst + eerste.removeprefix(dagen[0])


def _is_reeks(dagen: Sequence[str]) -> bool:
    return _WEEK.index(dagen[-1]) - _WEEK.index(dagen[0]) == len(dagen) - 1
