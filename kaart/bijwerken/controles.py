"""A check: what was looked at, on which day, how, and by which role."""

import re
from collections.abc import Mapping
from typing import Any

from kaart.fouten import KaartFout
from kaart.model import Kaart
from kaart.schema import keuzes
from kaart.tekst import vergelijkbaar

ALLES = "alles"
CONTACTEN = "contacten"
HOE = keuzes("organisatie", "gecontroleerd", "hoe")
# "Fatima de Vries", "J. Jansen", "dhr. Jansen" and whatever has a mailbox in it.
_NAAM = re.compile(
    r"(?:(?:dhr|mevr|mw|heer|mevrouw)\b\.? .+)|(?:[A-Z]\. ?)+(?:\w+ ){0,2}\w+"
    r"|[A-ZÀ-Ý][\w'’-]+(?: (?:van|de|der|den|ten|ter|el|al|[A-Z]\.))*(?: [A-ZÀ-Ý][\w'’-]+){1,2}"
)
_WOORD = re.compile(r"[\w'’-]{3,}")
# A word of these makes a role of it, also between capitals.
_ROLLEN = frozenset(
    "vrijwilliger vrijwilligers coordinator makelaar buurtteam team welzijn centrale gemeente "
    "stichting vereniging redactie beheerder kaartbeheer balie receptie secretariaat bestuur "
    "voorzitter hoofd manager directeur directie werker medewerker consulent leider".split()
)
# Words that stand in the names of organisations and of people alike.
_IN_NAMEN = frozenset("van den der ten ter het".split())
_TUSSEN = re.compile(r"[(),;/]")


def met_controle(
    waarden: Mapping[str, Any], op: str, hoe: str = "", door: str = "", wat: str = ALLES
) -> dict[str, Any]:
    """Return the plain values of a thing as checked on `op` (jjjj-mm-dd).

    ALLES is all that has a clock of its own: the thing, its contacten and aanbod that carry a date
    (what carries none goes by the thing itself), and the waiting times. CONTACTEN is only the
    contacten.
    """
    controle = {k: v for k, v in (("op", op), ("hoe", hoe), ("door", door)) if v}
    uit = dict(waarden)
    if "contacten" in waarden:
        uit["contacten"] = [
            {**contact, "gecontroleerd": controle}
            if wat == CONTACTEN or "gecontroleerd" in contact
            else contact
            for contact in waarden["contacten"]
        ]
    if wat == CONTACTEN:
        return uit
    uit["gecontroleerd"] = controle
    uit |= _met_wachttijd(waarden, op)
    if "aanbod" in waarden:
        uit["aanbod"] = [_aanbod(aanbod, controle) for aanbod in waarden["aanbod"]]
    return uit


def _aanbod(aanbod: Mapping[str, Any], controle: Mapping[str, str]) -> dict[str, Any]:
    uit = dict(aanbod)
    if aanbod.get("status") in {"gestopt", "niet-opnemen"}:
        return uit
    # Without a date of its own it goes by that of the organisation.
    if "gecontroleerd" in aanbod or "bronnen" in aanbod:
        uit["gecontroleerd"] = dict(controle)
    if "gecontroleerd" in aanbod.get("contact", {}):
        uit["contact"] = {**aanbod["contact"], "gecontroleerd": dict(controle)}
    return uit | _met_wachttijd(aanbod, controle["op"])


def _met_wachttijd(waarden: Mapping[str, Any], op: str) -> dict[str, Any]:
    """Stamp the waiting time, and a stop on new people that has no end: that one ends by itself."""
    return {
        sleutel: {**waarden[sleutel], "op": op}
        for sleutel in ("wachttijd", "aanmeldstop")
        if sleutel in waarden and "tot" not in waarden[sleutel]
    }


def weiger_naam(door: str, kaart: Kaart) -> str:
    """Return who checked, without white space around it.

    Raises KaartFout when it looks like a person: git keeps it for ever, and everybody reads it.
    What has a word of a role, or of a name on the map, is taken for what it says.
    """
    door = " ".join(door.split())
    if lijkt_persoon(door, kaart):
        raise KaartFout(
            f"--door: “{door}” lijkt een persoon; noem een rol of een organisatie, "
            "bijvoorbeeld “vrijwilliger van de bibliotheek”"
        )
    return door


def lijkt_persoon(door: str, kaart: Kaart) -> bool:
    """Say whether a part of this is a name: "Jan de Vries (coördinator)" names him all the same."""
    geen_naam = (_ROLLEN | _woorden_op_de_kaart(kaart)) - _IN_NAMEN
    for deel in map(str.strip, _TUSSEN.split(door)):
        woorden = {vergelijkbaar(woord) for woord in _WOORD.findall(deel)}
        if "@" in deel or (_NAAM.fullmatch(deel) and woorden.isdisjoint(geen_naam)):
            return True
    return False


def _woorden_op_de_kaart(kaart: Kaart) -> frozenset[str]:
    dingen = (
        ding
        for collectie in (kaart.organisaties, kaart.netwerken, kaart.locaties, kaart.wijken)
        for ding in collectie.values()
    )
    namen = (f"{ding.naam} {getattr(ding, 'afkorting', '')}" for ding in dingen)
    return frozenset(vergelijkbaar(woord) for naam in namen for woord in _WOORD.findall(naam))
