"""Something is missing somewhere: who found that out, and until when it counts."""

from datetime import date
from typing import NamedTuple

from kaart.basis import KaartFout
from kaart.bestand import Werkmap
from kaart.bijwerken import Bewerking, zet_vlek
from kaart.handelingen.uitkomst import Uitkomst, weggelaten
from kaart.handelingen.voorstel import Wijzigvoorstel
from kaart.hulp import begrijp_gebied, begrijp_keuze, begrijp_thema
from kaart.model import Navraag, Vlek, eerste_dag
from kaart.schema import keuzes


class Vlekverzoek(NamedTuple):
    """What is missing where, as somebody says it; absent is what was not said."""

    wijk: str
    thema: str
    stand: str = ""
    hoe: str = ""
    door: str = ""
    reden: str = ""
    eigenaar: str = ""
    tot: str = ""


def leg_vlek_vast(werkmap: Werkmap, peildatum: date, verzoek: Vlekverzoek) -> Uitkomst[str]:
    """Return the wijk, with the change. Raises KaartFout when it is not clear where or of what."""
    if not (verzoek.wijk and verzoek.thema):
        raise KaartFout("noem een wijk en een thema", "kaart dekking vlek Vleuten vervoer")
    bewerking = Bewerking(werkmap, peildatum)
    wijken = begrijp_gebied(bewerking.kaart, verzoek.wijk).wijken
    themas = begrijp_thema(bewerking.kaart, verzoek.thema)
    if len(wijken) != 1 or len(themas) != 1:
        wat = f"“{verzoek.wijk}” en “{verzoek.thema}” zijn niet één wijk en één thema"
        raise KaartFout(wat, "noem het id")
    if verzoek.tot and eerste_dag(verzoek.tot) is None:
        raise KaartFout(f"“{verzoek.tot}” is geen datum", "schrijf 2027-10-01", "tot")
    gevraagd = Navraag(peildatum.isoformat(), _keuze("hoe", verzoek.hoe), verzoek.door)
    stand = _keuze("stand", verzoek.stand or "afwezig")
    vlek = Vlek(themas[0], stand, gevraagd, verzoek.reden, verzoek.eigenaar, verzoek.tot)
    zet_vlek(bewerking, wijken[0], vlek)
    return Uitkomst(
        wijken[0],
        opmerkingen=weggelaten(bewerking.weggelaten),
        voorstel=Wijzigvoorstel(bewerking),
    )


_PAD = {"stand": ("vlekken", "stand"), "hoe": ("vlekken", "gevraagd", "hoe")}


def _keuze(veld: str, woord: str) -> str:
    return woord and begrijp_keuze(veld, woord, keuzes("wijk", *_PAD[veld]))
