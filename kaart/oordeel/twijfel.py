"""What is not sure about an organisation, wherever the doubt stands."""

from collections.abc import Iterator
from datetime import date

from kaart.model import Organisatie
from kaart.oordeel.actualiteit import lopend_aanbod


def twijfels(organisatie: Organisatie, peildatum: date) -> Iterator[tuple[str, str]]:
    """Yield each doubt with the part that it is about; "" is the organisation itself."""
    if organisatie.onzeker:
        yield "", organisatie.onzeker
    for contact in organisatie.contacten:
        if contact.onzeker:
            yield f"contact {contact.functie}", contact.onzeker
    if organisatie.adres is not None and organisatie.adres.onzeker:
        yield "adres", organisatie.adres.onzeker
    for tijd in organisatie.openingstijden:
        if tijd.onzeker:
            yield "openingstijden", tijd.onzeker
    for aanbod in lopend_aanbod(organisatie, peildatum):
        eigen = [aanbod.onzeker, aanbod.contact.onzeker if aanbod.contact else ""]
        for twijfel in filter(None, (*eigen, *(tijd.onzeker for tijd in aanbod.tijden))):
            yield f"aanbod {aanbod.naam}", twijfel
