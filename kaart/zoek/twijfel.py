"""Why the one that stands first may not be the one to call, and who is there beside it."""

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from kaart.hulp import weet_men_hoe_men_er_komt
from kaart.model import Kaart, Organisatie
from kaart.oordeel import is_gestopt, is_vol


class Twijfel(NamedTuple):
    """What is the matter with it, and whom to name beside it; "" when nobody is named."""

    waarom: str
    vangnet: str = ""  # id

    def zin(self, kaart: Kaart) -> str:
        """Say it in a line, with who thinks along."""
        anders = kaart.organisaties.get(self.vangnet)
        erbij = f"; zekerder: {anders.naam} [{anders.id}]" if anders else ""
        return f"{self.waarom}{erbij}"


def twijfel_aan(kaart: Kaart, organisatie: Organisatie, peildatum: date) -> str:
    """Say why one may not be helped or get through there; "" when nothing is the matter."""
    if is_gestopt(organisatie, peildatum):
        return ""  # said in the place of everything else
    if organisatie.status == "tijdelijk-gesloten":
        return "tijdelijk gesloten"
    if organisatie.onzeker:
        return "niet bevestigd"
    if is_vol(organisatie, kaart.gegevens.termijnen, peildatum):
        return "neemt nu niemand aan"
    bereikbaar = weet_men_hoe_men_er_komt(organisatie, kaart)
    return "" if bereikbaar else "hoe u er komt is niet bekend"


def twijfel_met_vangnet(
    kaart: Kaart, eerste: Organisatie, vangnetten: Iterable[str], peildatum: date
) -> Twijfel | None:
    """Return what has to be said in the first line of the first hit; None when nothing has.

    `vangnetten` are whom to name, the nearest to the question first.
    """
    waarom = twijfel_aan(kaart, eerste, peildatum)
    if not waarom:
        return None
    goed = (
        naam
        for naam in vangnetten
        if naam != eerste.id
        and naam in kaart.organisaties
        and not is_gestopt(kaart.organisaties[naam], peildatum)
        and not twijfel_aan(kaart, kaart.organisaties[naam], peildatum)
    )
    return Twijfel(waarom, next(goed, ""))
