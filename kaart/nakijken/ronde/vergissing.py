"""What is possible and yet a slip: a row of somebody else, and a number that nobody has."""

import re
from collections.abc import Iterator

from kaart.basis import bijna_zelfde, vergelijkbaar
from kaart.model import Kaart, Organisatie
from kaart.nakijken.lijsten.rondeantwoorden import Rondeantwoord
from kaart.nakijken.ronde.oordelen import kort, verbeteringen
from kaart.taal import is_kort_nummer

_GEEN_CIJFER = re.compile("[^0-9]")


def bezwaar_tegen_rij(antwoord: Rondeantwoord, organisatie: Organisatie, kaart: Kaart) -> str:
    """Return why this row may be about somebody else; "" when name and id agree.

    Which organisation a row is stands in a hidden column, and whoever sorts or pastes does not
    always take that along. A typing error is none, unless it is the name of another.
    """
    naam = antwoord.ingevuld.naam
    if not antwoord.op_lijst or naam == organisatie.id:  # without a name there is only the id
        return ""
    gezien = vergelijkbaar(naam)
    if gezien in map(vergelijkbaar, (organisatie.naam, organisatie.afkorting)):
        return ""
    van_ander = any(vergelijkbaar(o.naam) == gezien for o in kaart.organisaties.values())
    if not van_ander and bijna_zelfde(naam, [organisatie.naam]):
        return ""
    return (
        f"hier staat “{kort(naam)}”, maar de regel hoort bij {kort(organisatie.naam)} "
        f"[{organisatie.id}]; is er gesorteerd of geplakt? Neem de regel over op een nieuwe lijst"
    )


def bezwaren_tegen_nummers(antwoord: Rondeantwoord, organisatie: Organisatie) -> Iterator[str]:
    """Yield what is wrong with a short number (112, 113): it is right, but of somebody else.

    Who has one already may change where it stands.
    """
    contacten = [*organisatie.contacten, *(a.contact for a in organisatie.aanbod if a.contact)]
    eigen = {_cijfers(contact.telefoon) for contact in contacten}
    for a in verbeteringen(antwoord.ingevuld):
        nummer = _cijfers(a.nieuw) if a.veld.endswith(".telefoon") else ""
        if is_kort_nummer(nummer) and nummer not in eigen:
            yield (
                f"“{kort(a.nieuw)}” is een landelijk noodnummer of hulpnummer, en niet van deze "
                "organisatie; klopt het toch, dan met kaart wijzig"
            )


def _cijfers(telefoon: str) -> str:
    return _GEEN_CIJFER.sub("", telefoon)
