"""`kaart dekking vlek`: write down that something is missing somewhere, and until when."""

from collections.abc import Mapping

import typer

from kaart.basis import KaartFout
from kaart.bijwerken import Bewerking, zet_vlek
from kaart.cli.bewaren import bewaar_na_vraag
from kaart.cli.opties import meld_weggelaten, peildatum, werkmap
from kaart.hulp import begrijp_gebied, begrijp_keuze, begrijp_thema
from kaart.model import Navraag, Vlek, eerste_dag
from kaart.schema import keuzes


def leg_vlek_vast(
    context: typer.Context, waar: str, waarvoor: str, opties: Mapping[str, str], *, ja: bool
) -> None:
    """Write one vlek. Raises KaartFout when it is not clear where, of what or until when."""
    if not (waar and waarvoor):
        raise KaartFout("noem een wijk en een thema: kaart dekking vlek Vleuten vervoer")
    dag = peildatum(context)
    bewerking = Bewerking(werkmap(context), dag)
    meld_weggelaten(bewerking.weggelaten)
    wijken = begrijp_gebied(bewerking.kaart, waar).wijken
    themas = begrijp_thema(bewerking.kaart, waarvoor)
    if len(wijken) != 1 or len(themas) != 1:
        raise KaartFout(f"“{waar}” en “{waarvoor}” zijn niet één wijk en één thema; noem het id")
    if opties["--tot"] and eerste_dag(opties["--tot"]) is None:
        raise KaartFout(f"--tot: “{opties['--tot']}” is geen datum; schrijf 2027-10-01")
    stand = begrijp_keuze(
        "--stand", opties["--stand"] or "afwezig", keuzes("wijk", "vlekken", "stand")
    )
    hoe = opties["--hoe"] and begrijp_keuze(
        "--hoe", opties["--hoe"], keuzes("wijk", "vlekken", "gevraagd", "hoe")
    )
    gevraagd = Navraag(dag.isoformat(), hoe, opties["--door"])
    vlek = Vlek(
        themas[0], stand, gevraagd, opties["--reden"], opties["--eigenaar"], opties["--tot"]
    )
    zet_vlek(bewerking, wijken[0], vlek)
    if not bewaar_na_vraag(bewerking, ja=ja):
        raise typer.Exit(1)
