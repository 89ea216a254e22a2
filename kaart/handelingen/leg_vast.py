"""Recording the changes of the map in git, in words made from what changed."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import NamedTuple

from kaart.basis import KaartFout
from kaart.bestand import (
    GitFout,
    Werkmap,
    is_repository,
    laad,
    leg_bestanden_vast,
    losse_bestanden,
    zoek_commit,
)
from kaart.geschiedenis import VERSCHILSOORTEN, Dingverschil, kies_moment, vergelijk_kaart
from kaart.handelingen.uitkomst import Uitkomst
from kaart.personen import AANMELDINGENPLEK, PERSONENPLEK
from kaart.taal import opsomming

# What is about people never goes along: git keeps it for ever.
NOOIT_MEE = (PERSONENPLEK, AANMELDINGENPLEK)
_KORT = 9
_NAGEKEKEN = "nagekeken"
_NOEM = 2  # so many things by name in the first line


class Vastlegging(NamedTuple):
    """The commit ("" when there was nothing to record), its words, and the files in it."""

    commit: str
    bericht: str
    bestanden: tuple[str, ...]


def leg_kaart_vast(werkmap: Werkmap, peildatum: date, bericht: str = "") -> Uitkomst[Vastlegging]:
    """Record the data as they are now; persons and what was sent in stay out, and nothing is sent.

    Raises KaartFout when git cannot, with what to do.
    """
    bestanden = losse_bestanden(werkmap.wortel, NOOIT_MEE)
    if not bestanden:
        return Uitkomst(Vastlegging("", "", ()), opmerkingen=("er is niets vast te leggen",))
    woorden = " ".join(bericht.split()) or _in_woorden(werkmap, peildatum, bestanden)
    commit = leg_bestanden_vast(werkmap.wortel, bestanden, woorden)
    return Uitkomst(
        Vastlegging(commit[:_KORT], woorden, bestanden),
        opmerkingen=(
            f"vastgelegd als {commit[:_KORT]}; er is niets verstuurd (dat doet: git push)",
        ),
    )


def tel_losse(werkmap: Werkmap) -> int:
    """Return how many files wait to be recorded; 0 when the map is not in git or git is silent."""
    if not is_repository(werkmap.wortel):
        return 0
    try:
        return len(losse_bestanden(werkmap.wortel, NOOIT_MEE))
    except GitFout:  # whoever keeps no map in git has not to hear of it after each change
        return 0


def zin_over_losse(werkmap: Werkmap) -> Iterator[str]:
    """Yield the sentence about what is not recorded yet, if anything."""
    if aantal := tel_losse(werkmap):
        wat = "1 gewijzigd bestand is" if aantal == 1 else f"{aantal} gewijzigde bestanden zijn"
        yield f"{wat} nog niet vastgelegd in git; dat doet: kaart leg-vast"


def _in_woorden(werkmap: Werkmap, peildatum: date, bestanden: Sequence[str]) -> str:
    """Return the message: what changed in a line, then each thing with the fields of it."""
    if not zoek_commit(werkmap.wortel, "HEAD"):
        return f"Leg de kaart voor het eerst vast: {len(bestanden)} bestanden"
    try:
        sinds = kies_moment(werkmap, "HEAD", peildatum)
        dingen = vergelijk_kaart(werkmap, laad(werkmap), sinds).dingen
    except GitFout:
        raise
    except KaartFout:  # a map with a fault can be recorded as well
        dingen = ()
    overig = len(bestanden) - len(dingen)
    kop = "; ".join([*_kop(dingen), *([_aantal(overig)] if overig > 0 or not dingen else [])])
    regels = [f"- {_ding(ding)}" for ding in dingen]
    return "\n".join([kop[0].upper() + kop[1:], *(["", *regels] if len(dingen) > 1 else [])])


def _kop(dingen: Sequence[Dingverschil]) -> Iterator[str]:
    if len(dingen) == 1:
        yield _ding(dingen[0])
        return
    per = Counter(ding.wat or _NAGEKEKEN for ding in dingen)
    for wat in (*VERSCHILSOORTEN, _NAGEKEKEN):
        if per[wat]:
            namen = [_naam(d) for d in dingen if (d.wat or _NAGEKEKEN) == wat]
            yield f"{wat}: {_kort(namen)}"


def _kort(namen: list[str]) -> str:
    if len(namen) <= _NOEM:
        return opsomming(namen)
    return f"{', '.join(namen[:_NOEM])} en nog {len(namen) - _NOEM}"


def _ding(ding: Dingverschil) -> str:
    velden = dict.fromkeys(_velden(ding)) if ding.wat == "gewijzigd" else {}
    wat = f" ({', '.join(velden)})" if velden else ""
    return f"{_naam(ding)}: {ding.wat or _NAGEKEKEN}{wat}"


def _velden(ding: Dingverschil) -> Iterable[str]:
    """Yield which fields, and never what they said: an old number may have had to go."""
    return (g.verschil.veld for g in ding.gebeurtenissen if g.verschil)


def _naam(ding: Dingverschil) -> str:
    return " ".join(ding.naam.split()) or ding.id


def _aantal(overig: int) -> str:
    return "1 ander bestand" if overig == 1 else f"{overig} andere bestanden"
