"""How far each round is, and a round that is over."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from kaart.basis import KaartFout
from kaart.bestand import Werkmap, laad
from kaart.handelingen.uitkomst import Uitkomst, weggelaten
from kaart.model import Ronde
from kaart.nakijken import Rondestap, Rondevoortgang, bepaal_voortgang, laad_rondes, wijziging_van
from kaart.schrijven import bewaar


class Rondestand(NamedTuple):
    """A round and how far each of its organisations is."""

    ronde: Ronde
    stappen: tuple[Rondevoortgang, ...]

    def aantal(self, stap: Rondestap) -> int:
        """How many are at this step."""
        return sum(voortgang.stap is stap for voortgang in self.stappen)

    @property
    def klaar(self) -> int:
        """How many need not be asked any more."""
        return len(self.stappen) - self.aantal(Rondestap.OPEN)


class Gesloten(NamedTuple):
    """A round that is over."""

    regels: tuple[str, ...]


def bepaal_standen(
    werkmap: Werkmap, peildatum: date, namen: Sequence[str] = ()
) -> Uitkomst[tuple[Rondestand, ...]]:
    """Return how far these rounds are; all of them when none is named."""
    rondelijst = laad_rondes(werkmap)
    rondes = [rondelijst.zoek(naam) for naam in namen] if namen else rondelijst.rondes
    resultaat = laad(werkmap)
    documenten = {d.id: d for d in resultaat.documenten if d.collectie == "organisaties"}
    organisaties = resultaat.kaart.organisaties
    return Uitkomst(
        tuple(
            Rondestand(ronde, bepaal_voortgang(ronde, documenten, organisaties, peildatum))
            for ronde in rondes
        ),
        opmerkingen=(
            *weggelaten(rondelijst.geweigerd),
            *weggelaten([document.bestand for document in resultaat.geweigerd]),
        ),
    )


def sluit_ronde(werkmap: Werkmap, peildatum: date, naam: str) -> Uitkomst[Gesloten]:
    """Let a round be over: nobody is kept by it, and what still comes back may be handed in."""
    ronde = laad_rondes(werkmap).zoek(naam)
    if ronde.gesloten:
        raise KaartFout(f"Ronde {naam} is al gesloten")
    bewaar(werkmap, [wijziging_van(werkmap, ronde._replace(gesloten=peildatum.isoformat()))])
    zin = f"Ronde {naam} is gesloten; wat nog terugkomt, kan gewoon worden verwerkt"
    return Uitkomst(Gesloten((zin,)))
