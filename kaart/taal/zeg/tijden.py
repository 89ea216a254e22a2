"""When something is, as people say it: "eerste dinsdag van de maand 10.00-12.00 uur".

Whoever reads it goes there: a rhythm that starts to count somewhere says where.
"""

import re
from collections.abc import Iterable, Iterator, Sequence

from kaart.model import Tijd
from kaart.taal.zeg.woorden import DAGEN, datumtekst, opsomming, uurtekst, woord

_WEEK = list(DAGEN)
_VAN_TOT = re.compile(r"([0-9])-([0-9])")
_MINSTENS = 3  # from three days in a row on, people say "maandag tot en met woensdag"
_RANG = {"1": "eerste", "2": "tweede", "3": "derde", "4": "vierde", "5": "vijfde"}
# What one is "op" and not "in", and how the rest is called.
_OP_DAGEN = ("feestdagen",)
# What a rhythm leaves open, by its value.
_OPEN = {
    "": "hoe vaak is niet bekend: vraag na",
    "maandelijks": "vraag na welke week",
    "jaarlijks": "vraag na wanneer",
    "eenmalig": "vraag na wanneer",
}
_GENOEMD = {"schoolvakanties": "de schoolvakanties"}


def tijdtekst(tijd: Tijd) -> str:
    """Return when, in words: "dinsdag 9.30-12.00 uur, elke week"."""
    return _zin(tijd, _dagtekst(tijd, (tijd.dag,) if tijd.dag else ()))


def tijdregels(tijden: Iterable[Tijd]) -> tuple[str, ...]:
    """Return one line for all days that share everything but the day."""
    dagen_per_tijd: dict[Tijd, list[str]] = {}
    for tijd in tijden:
        zonder_herkomst = tijd._replace(dag="", bronnen=(), gecontroleerd=None)
        dagen_per_tijd.setdefault(zonder_herkomst, []).append(tijd.dag)
    regels = (_regel(tijd, dagen) for tijd, dagen in dagen_per_tijd.items())
    return tuple(_VAN_TOT.sub("\\1\N{EN DASH}\\2", regel) for regel in regels)


def ritmetekst(tijd: Tijd) -> str:
    """Return how often, as far as the day does not say it: "om de week, gerekend vanaf …"."""
    vanaf = f"gerekend vanaf {datumtekst(tijd.vanaf)}" if tijd.vanaf else ""
    if tijd.week:
        return ", ".join(filter(None, (_bijzonder(tijd), vanaf)))
    if tijd.ritme == "om-de-week" and not vanaf:
        vanaf = "vraag na welke week"
    return ", ".join(filter(None, (woord(tijd.ritme), vanaf)))


def urentekst(tijd: Tijd) -> str:
    """Return when on its day, or in which part of it: "10.00-12.00 uur", "ochtend", or ""."""
    return _uren(tijd) or tijd.dagdeel


def keertekst(tijd: Tijd) -> str:
    """Return on which of its days, for below a heading that names the day; "" is every week.

    What nobody told is said too: below a heading it would pass for every week.
    """
    dag = _dagtekst(tijd._replace(dagdeel=""), (tijd.dag,)) if tijd.week and tijd.dag else ""
    ritme = "" if tijd.ritme == "wekelijks" else ritmetekst(tijd)
    open_ = "" if tijd.week or tijd.datum else _OPEN.get(tijd.ritme, "")
    return ", ".join(filter(None, (dag, ritme, open_, *_grenzen(tijd), _twijfel(tijd))))


def _bijzonder(tijd: Tijd) -> str:
    """Return a rhythm that does not go without saying beside "eerste dinsdag van de maand"."""
    return "" if tijd.ritme in ("", "maandelijks") else woord(tijd.ritme)


def _regel(tijd: Tijd, dagen: Sequence[str]) -> str:
    op_volgorde = sorted({dag for dag in dagen if dag}, key=_WEEK.index)
    if _is_reeks(op_volgorde) and not tijd.week and tijd.ritme == "wekelijks":
        tijd = tijd._replace(ritme="")  # opening hours: every week goes without saying
    return _zin(tijd, _dagtekst(tijd, op_volgorde))


def _is_reeks(dagen: Sequence[str]) -> bool:
    return (
        len(dagen) >= _MINSTENS and _WEEK.index(dagen[-1]) - _WEEK.index(dagen[0]) == len(dagen) - 1
    )


def dagentekst(dagen: Sequence[str]) -> str:
    """Return days of the week in words: "maandag tot en met vrijdag", "maandag en woensdag"."""
    return _reeks(dagen, [DAGEN[dag] for dag in dagen])


def _reeks(dagen: Sequence[str], namen: list[str]) -> str:
    return f"{namen[0]} tot en met {namen[-1]}" if _is_reeks(dagen) else opsomming(namen)


def _dagtekst(tijd: Tijd, dagen: Sequence[str]) -> str:
    """Return the days with their dagdeel, or the day of the month: one word, "dinsdagochtend"."""
    dagdeel = "" if tijd.van or tijd.tot else tijd.dagdeel
    namen = [DAGEN.get(dag, dag) + dagdeel for dag in dagen]
    if tijd.week:
        rang = _RANG.get(tijd.week, tijd.week)
        keren = [f"{rang} {naam}" for naam in namen] or [f"{dagdeel} {rang} week".strip()]
        return f"{opsomming(keren)} van de maand"
    if not dagen:
        return " ".join(filter(None, (datumtekst(tijd.datum) if tijd.datum else "", dagdeel)))
    return _reeks(dagen, namen)


def _zin(tijd: Tijd, dagtekst: str) -> str:
    wanneer = " ".join(filter(None, (dagtekst, _uren(tijd))))
    return ", ".join(filter(None, (wanneer, ritmetekst(tijd), *_grenzen(tijd), _twijfel(tijd))))


def _twijfel(tijd: Tijd) -> str:
    return f"niet bevestigd: {tijd.onzeker}" if tijd.onzeker else ""


def _uren(tijd: Tijd) -> str:
    if tijd.van and tijd.tot:
        return f"{uurtekst(tijd.van)}-{uurtekst(tijd.tot)} uur"
    if tijd.van:
        return f"vanaf {uurtekst(tijd.van)} uur"
    return f"tot {uurtekst(tijd.tot)} uur" if tijd.tot else ""


def _grenzen(tijd: Tijd) -> Iterator[str]:
    if tijd.maanden:
        yield f"in {opsomming(tijd.maanden)}"
    if tijd.geldig_van:
        yield f"vanaf {datumtekst(tijd.geldig_van)}"
    if tijd.geldig_tot:
        yield f"tot en met {datumtekst(tijd.geldig_tot)}"
    op = [stuk for stuk in tijd.behalve if stuk in _OP_DAGEN or stuk[:1].isdigit()]
    in_ = [stuk for stuk in tijd.behalve if stuk not in op]
    if in_:
        yield f"niet in {opsomming([_GENOEMD.get(stuk, stuk) for stuk in in_])}"
    if op:
        namen = [datumtekst(stuk) if stuk[:1].isdigit() else stuk for stuk in op]
        yield f"niet op {opsomming(namen)}"
