"""Times as Dutch guides write them → the tijden of a file: “ma t/m do 9-12 en 13-17”. Pure.

Read from the front, each piece by the first way of saying that fits. A word that fits none is kept
and named: half a time sends people to a closed door.
"""

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from kaart.basis import zichtbaar
from kaart.taal.versta.tijdgroep import Tijdgroep
from kaart.taal.versta.tijdwoorden import DAG, DELEN, PARITEIT, UREN, VULLING, WELKE_WEEK
from kaart.taal.versta.uren import cijfers_voor_woorden

_HOE_LANG = 40


class Tijdlezing(NamedTuple):
    """The tijden that were understood, what was not (to the word), and what was put right."""

    tijden: tuple[dict[str, Any], ...] = ()
    niet: tuple[str, ...] = ()
    raad: str = ""
    hersteld: str = ""


def lees_tijden(tekst: str) -> Tijdlezing:
    """Return what a text says about when."""
    rest = _effen(tekst)
    groepen = [Tijdgroep()]
    niet: list[str] = []
    raad = ""
    sinds_komma: set[str] = set()
    while rest:
        if nieuw := VULLING.match(rest):
            if nieuw[0] in ",;":
                sinds_komma = set()
            if nieuw[0] == ";" and not groepen[-1].is_leeg:
                groepen.append(Tijdgroep())
            rest = rest[nieuw.end() :].lstrip()
            continue
        eerder = set(groepen[-1].rest)
        lengte = _lees_deel(rest, groepen)
        if not lengte:
            pariteit = PARITEIT.match(rest)
            woord = pariteit[0] if pariteit else rest.split(" ", 1)[0]
            raad = raad or (WELKE_WEEK if pariteit else "")
            niet.append(woord.rstrip(",;"))
            lengte = len(woord)
        sinds_komma |= set(groepen[-1].rest) - eerder
        rest = rest[lengte:].lstrip()
    for groep in groepen[:-1]:
        groepen[-1].deel_met(groep, sinds_komma)
    return _af(tekst, groepen, niet, raad)


def _effen(tekst: str) -> str:
    plat = " ".join(zichtbaar(tekst).casefold().replace("’", "'").replace("`", "'").split())
    plat = re.sub(r"\bt(?:/| ?\. ?)m\b\.?|\btot[ -]en[ -]met\b", "t/m", plat)
    plat = re.sub(r"\bt/m ?", "t/m ", plat)
    # “dinsdag- en donderdagmiddag”: what hangs there belongs to both.
    plat = re.sub(rf"({DAG})- (?=en |of |, )", r"\1 ", plat)
    return cijfers_voor_woorden(plat).strip(" .")


def _lees_deel(rest: str, groepen: list[Tijdgroep]) -> int:
    """Put the piece at the front in its group; return its length, 0 when it fits nowhere."""
    for patroon, doe, opent in DELEN:
        gevonden = patroon.match(rest)
        if gevonden is None or not gevonden[0]:
            continue
        groep = _groep_voor(opent, groepen[-1], rest[gevonden.end() :].lstrip(" ,"))
        if doe(groep, gevonden):
            if groep is not groepen[-1]:
                # A day that is closed stands between: what follows is of the days before it.
                groepen.insert(len(groepen) - (opent == "gesloten"), groep)
            return gevonden.end()
    return 0


def _groep_voor(opent: str, nu: Tijdgroep, erna: str) -> Tijdgroep:
    """Return the group that a piece belongs to: the one at hand, or a new one."""
    match opent:
        case "dagen" if nu.is_begonnen:
            return Tijdgroep()
        case "gesloten" if not nu.is_leeg:
            return Tijdgroep()
        case "uren" if nu.uren_eerst and nu.dagen:
            return Tijdgroep()
        case "deel" if "dagdeel" in nu.rest or (nu.uren and UREN.match(erna)):
            return nu.nog_een()
        case "deel" if len(nu.uren) > 1:
            return nu.splits()
    return nu


def _af(tekst: str, groepen: list[Tijdgroep], niet: list[str], raad: str) -> Tijdlezing:
    dicht = frozenset(dag for groep in groepen if groep.gesloten for dag in groep.dagen)
    uit: list[dict[str, Any]] = []
    for groep in groepen:
        if groep.gesloten and (groep.uren or groep.rest):
            niet = [*niet, tekst]
        if groep.gesloten or groep.is_leeg:
            continue
        for tijd in groep.tijden(dicht):
            if isinstance(tijd, str):
                niet, raad = [*niet, tekst], raad or tijd
            elif tijd not in uit and not _is_ander_einde(tijd, uit):
                uit.append(tijd)
    if not uit and not niet:
        niet = [tekst]
    samen = tuple(dict.fromkeys(_aaneen(tekst, niet)))
    if raad == WELKE_WEEK:  # every Monday is not what “oneven weken op maandag” says
        return Tijdlezing((), samen, raad)
    return Tijdlezing(tuple(uit), samen, raad, _anders(tekst, uit))


def _is_ander_einde(tijd: dict[str, Any], eerder: list[dict[str, Any]]) -> bool:
    """Let “ma-vr 9-17, vrijdag tot 12” end Friday at noon; say whether that was meant."""
    zelfde = [ander for ander in eerder if "van" in ander and ander.get("dag") == tijd.get("dag")]
    if tijd.keys() - {"ritme"} != {"dag", "tot"} or len(zelfde) != 1:
        return False
    if zelfde[0]["van"] >= tijd["tot"]:
        return False
    zelfde[0]["tot"] = tijd["tot"]
    return True


def _aaneen(tekst: str, niet: list[str]) -> Iterator[str]:
    """Yield the words that were not understood, those that stood together in one."""
    if tekst in niet:
        yield tekst[:_HOE_LANG]
        return
    plat, stuk = _effen(tekst), ""
    for woord in niet:
        if stuk and f"{stuk} {woord}" in plat:
            stuk = f"{stuk} {woord}"
        else:
            yield from filter(None, [stuk])
            stuk = woord
    yield from filter(None, [stuk])


def _anders(tekst: str, tijden: list[dict[str, Any]]) -> str:
    """Return the hours that were put in another half of the day than the digits say."""
    cijfers = re.findall(r"(?<![0-9])([0-9]{1,2})(?:[0-9]{2})?(?![0-9])", zichtbaar(tekst))
    gezegd = {f"{int(uur):02}" for uur in cijfers}
    for tijd in tijden:
        uren = [tijd[sleutel] for sleutel in ("van", "tot") if sleutel in tijd]
        if any(uur[:2] not in gezegd and uur != "24:00" for uur in uren) and uren:
            return f"{tekst} → {'-'.join(uur.replace(':', '.') for uur in uren)} uur"
    return ""
