"""What of an organisation can be searched for by its words, and how much each place weighs."""

from collections.abc import Iterator
from typing import NamedTuple

from kaart.hulp import vraagtekst
from kaart.model import VRIJE_TEKSTEN, Aanbod, Kaart, Organisatie
from kaart.taal import woord


class Veld(NamedTuple):
    """A place where words stand: how it is called in a reason, and how much a word weighs there."""

    naam: str
    gewicht: int


# A number in a table is the place in this row.
VELDEN = (
    Veld("de naam", 16),
    Veld("het aanbod", 10),
    Veld("de plek", 8),
    Veld("de hulpvraag", 5),
    Veld("de omschrijving", 4),
    Veld("de doelgroep", 2),
    Veld("de contacten", 1),
)
NAAM, AANBOD, PLEK, HULPVRAAG, OMSCHRIJVING, DOELGROEP, CONTACT = range(len(VELDEN))


def teksten(kaart: Kaart, organisatie: Organisatie) -> Iterator[tuple[int, str]]:
    """Yield (number of a veld, text) of all that can be searched of an organisation."""
    yield NAAM, f"{organisatie.naam} {organisatie.afkorting}"
    yield OMSCHRIJVING, organisatie.omschrijving
    for tekst in VRIJE_TEKSTEN:
        if tekst.gezocht:
            yield OMSCHRIJVING, getattr(organisatie, tekst.veld)
    yield DOELGROEP, " ".join(f"{d} {woord(d)}" for d in organisatie.doelgroepen)
    yield CONTACT, " ".join(contact.functie for contact in organisatie.contacten)
    for aanbod in voor_ieder(organisatie):
        yield AANBOD, aanbod.naam
        yield OMSCHRIJVING, f"{aanbod.omschrijving} {aanbod.soort}"
    yield PLEK, " ".join(kaart.locaties[p].naam for p in plekken(kaart, organisatie))
    for hulpvraag in hulpvragen(organisatie):
        yield HULPVRAAG, vraagtekst(kaart, hulpvraag)


def voor_ieder(organisatie: Organisatie) -> Iterator[Aanbod]:
    """Yield what one finds: not what is for members of a network only."""
    return (aanbod for aanbod in organisatie.aanbod if not aanbod.alleen_leden)


def plekken(kaart: Kaart, organisatie: Organisatie) -> list[str]:
    """Return the locaties where it is or holds something."""
    genoemd = (*organisatie.locaties, *(aanbod.locatie for aanbod in voor_ieder(organisatie)))
    return [plek for plek in dict.fromkeys(genoemd) if plek in kaart.locaties]


def hulpvragen(organisatie: Organisatie) -> list[str]:
    """Return the hulpvragen that it or one of its aanbod names."""
    eigen = (*organisatie.hulpvragen, *(h for a in voor_ieder(organisatie) for h in a.hulpvragen))
    return list(dict.fromkeys(eigen))
