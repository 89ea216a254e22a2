"""Sheets for the people of the network only: with the contact persons on them.

The public sheet stays what it is; here it gets names, and says for whom it is in its foot. What is
recorded of it (`Inhoud`) holds the ids only: editions are kept in git, names are not.
"""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import NamedTuple

from kaart.drukwerk.blad.blad import Blad, Contactregel, Voet
from kaart.model import Persoon, Termijnen
from kaart.personen import Kanaal
from kaart.vrijgave import Publiek, mensen_erbij

DEELNEMERS = "deelnemers"
ALLEEN = "alleen voor deelnemers"
WAARSCHUWING = (
    "op deze bladen staan namen: deel ze alleen met deelnemers, en zet het bestand niet op een "
    "website of in git"
)


class Deelnemersbladen(NamedTuple):
    """The sheets, and by id who is not on them and why."""

    bladen: list[Blad]
    niet: tuple[str, ...]


def met_personen(
    bladen: Iterable[Blad], personen: Sequence[Persoon], peildatum: date, termijnen: Termijnen
) -> Deelnemersbladen:
    """Put on each sheet who may stand there on this day; each sheet says that it is not public."""
    uit: list[Blad] = []
    niet: list[str] = []
    for blad in bladen:
        hier = [persoon for persoon in personen if persoon.organisatie == blad.inhoud.id]
        keus = mensen_erbij(hier, Publiek.DEELNEMERS, Kanaal.PAPIER, peildatum, termijnen)
        niet += keus.niet
        uit.append(
            blad._replace(
                inhoud=blad.inhoud._replace(personen=tuple(p.id for p in keus.personen)),
                personen=tuple(_regel(persoon) for persoon in keus.personen),
                # In the place of the name of the map, so that a template of one's own says it too.
                voet=blad.voet._replace(kaart=ALLEEN),
            )
        )
    return Deelnemersbladen(uit, tuple(niet))


def voet_eromheen(voet: Voet, bladen: Iterable[Blad]) -> Voet:
    """Return the foot of the lists around the sheets: as much for deelnemers as those are.

    It takes the place of the day, which the title page says; the edition stays.
    """
    if not zijn_voor_deelnemers(bladen):
        return voet
    return voet._replace(kaart=ALLEEN, stand=ALLEEN)


def zijn_voor_deelnemers(bladen: Iterable[Blad]) -> bool:
    """Whether names may stand on these sheets."""
    return any(blad.voet.kaart == ALLEEN for blad in bladen)


def _regel(persoon: Persoon) -> Contactregel:
    """Return a person as a contact that never catches the eye before the desk does."""
    wie = f"{persoon.naam}, {persoon.functie}"
    return Contactregel(wie, persoon.telefoon, persoon.email, bijzaak=True)
