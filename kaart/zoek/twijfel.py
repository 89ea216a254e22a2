"""Why the one that stands first may not be the one to call, and who is there beside it."""

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from kaart.hulp import weet_men_hoe_men_er_komt
from kaart.model import Kaart, Organisatie
from kaart.oordeel import is_gestopt, is_vol

VOL, ONBEREIKBAAR = "neemt nu niemand aan", "hoe u er komt is niet bekend"


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
    if bezwaar := vast_bezwaar(organisatie):
        return bezwaar
    if is_vol(organisatie, kaart.gegevens.termijnen, peildatum):
        return VOL
    return "" if weet_men_hoe_men_er_komt(organisatie, kaart) else ONBEREIKBAAR


def vast_bezwaar(organisatie: Organisatie) -> str:
    """Say what is the matter with it whatever the day."""
    if organisatie.status == "tijdelijk-gesloten":
        return "tijdelijk gesloten"
    return "niet bevestigd" if organisatie.onzeker else ""


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
