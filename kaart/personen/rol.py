"""Who checked something, or answers a telephone: a role or an organisation, never a person. Pure.

Git keeps what is written for ever and everybody can read it, so here it is not enough that a text
does not look like a name: it must look like a role.
"""

import re
from collections.abc import Iterable
from functools import lru_cache

from kaart.basis import vergelijkbaar
from kaart.model import Kaart

# A word with one of these in it is what somebody does, or where.
_ROL = re.compile(
    "vrijwillig|coordinat|makelaar|medewerk|werker|werkster|team|beheer|consulent|adviseur|bestuur|"
    "secretari|receptie|balie|redactie|voorzitter|penningmeester|directeur|directrice|directie|"
    "manager|hoofd|leider|leiding|gastvrouw|gastheer|stagiair|verpleeg|wijk|buurt|welzijn|gemeente|"
    "stichting|vereniging|centrale|centrum|bibliotheek|kerk|moskee|diacon|pastor|predikant|imam|"
    "organisat|organisator|instelling|loket|punt|klantenservice|telefonist|administrati|contact|"
    "beroepskracht|ondersteun|begeleid|trainer|docent|school|zorg|hulpverlen|hulplijn|huisarts|"
    "praktijk|portier|concierge|maatje|deelnemer|bewoner|sportclub|winkel|woordvoerder|projectleid|"
    "maatschappelijk|ouderen|jongeren|informatie|verzorg|verwijzer|aanmeld|kantoor|bureau|website|zelf|"
    "kok|keuken|chauffeur|bezorg|eigenaar|eigenares|oprichter|oprichtster|initiatiefnem|leden|collega"
)
_KLEIN = frozenset(
    "van de het der den des een en of voor bij op in uit aan te ter ten met namens door namelijk "
    "sociaal sociale lokaal lokale algemeen algemene afdeling regio stad".split()
)
_AANHEF = frozenset("dhr mw mevr mevrouw heer meneer mijnheer".split())
_VOORLETTERS = re.compile(r"(?:\w\.)+")
_WOORD = re.compile(r"(?:\w\.)+|[\w'’&-]+")


def is_rol(tekst: str, kaart: Kaart) -> bool:
    """Say whether this is a role, or a name that stands on the map ("balie van Buurtteam Zuid").

    Nothing is a role too. A word between capitals that is neither is taken for a person; a name in
    small letters beside a role passes, because no list holds all names.
    """
    if "@" in tekst:
        return False
    woorden = _WOORD.findall(tekst)
    if not woorden:
        return not tekst.strip()
    bekend = _bekend(_namen(kaart))
    rol = False
    for woord in woorden:
        kaal = vergelijkbaar(woord)
        if _VOORLETTERS.fullmatch(woord) or kaal in _AANHEF:
            return False
        op_de_kaart = bool(kaal) and set(kaal.split()) <= bekend
        afkorting = len(woord) > 1 and woord.isupper()
        zegt_iets = bool(_ROL.search(kaal)) or (op_de_kaart and kaal not in _KLEIN) or afkorting
        if woord[0].isupper() and not zegt_iets and kaal not in _KLEIN:
            return False
        rol = rol or zegt_iets
    return rol


def _namen(kaart: Kaart) -> tuple[str, ...]:
    gemeente = kaart.gegevens.gemeente
    namen = [gemeente.naam] if gemeente else []
    for collectie in (kaart.organisaties, kaart.netwerken, kaart.locaties, kaart.wijken):
        for ding in collectie.values():
            namen += [ding.naam, ding.id, getattr(ding, "afkorting", "")]
    namen += [buurt.naam for wijk in kaart.wijken.values() for buurt in wijk.buurten]
    return tuple(namen)


@lru_cache(maxsize=2)
def _bekend(namen: Iterable[str]) -> frozenset[str]:
    """Return the words of the names; kept, because a check asks for hundreds of texts."""
    return frozenset(woord for naam in namen for woord in vergelijkbaar(naam).split())
