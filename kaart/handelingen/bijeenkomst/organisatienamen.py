"""What an organisation is called on a list of somebody else → its id on the map."""

from collections.abc import Mapping

from kaart.basis import aaneen
from kaart.model import Kaart


def organisatienamen(kaart: Kaart) -> Mapping[str, str]:
    """Return the id behind each id, name and abbreviation, as `aaneen` writes them."""
    return {
        aaneen(naam): organisatie.id
        for organisatie in kaart.organisaties.values()
        for naam in (organisatie.afkorting, organisatie.naam, organisatie.id)
        if naam
    }
