"""How far it is to the nearest, for who placed enough."""

from datetime import date
from typing import NamedTuple

from kaart.bestand import Werkmap, laad
from kaart.handelingen.dekking import Dekkingsverzoek
from kaart.handelingen.uitkomst import Uitkomst, weggelaten
from kaart.hulp import begrijp_gebied, begrijp_thema
from kaart.model import Kaart
from kaart.wijk import Afstanden, Dekkingsvraag, meet


class Afstandsantwoord(NamedTuple):
    """The distances, and the map they are of."""

    kaart: Kaart
    peildatum: date
    afstanden: Afstanden


def meet_afstanden(
    werkmap: Werkmap, peildatum: date, verzoek: Dekkingsverzoek
) -> Uitkomst[Afstandsantwoord]:  # fmt: skip
    """Measure from each buurt of these wijken. Raises TeWeinigGeplaatst.

    The files themselves are read, as for the list of what must be placed: both count alike.
    """
    gelezen = laad(werkmap)
    kaart = gelezen.kaart
    wijken = {w: None for tekst in verzoek.wijk for w in begrijp_gebied(kaart, tekst).wijken}
    themas = {t: None for tekst in verzoek.thema for t in begrijp_thema(kaart, tekst)}
    afstanden = meet(kaart, Dekkingsvraag(tuple(wijken), tuple(themas)), peildatum)
    return Uitkomst(
        Afstandsantwoord(kaart, peildatum, afstanden),
        opmerkingen=weggelaten([document.bestand for document in gelezen.geweigerd]),
    )
