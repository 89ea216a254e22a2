"""The answers of a checking round come back, and become a change of the map."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import NamedTuple

from kaart.bestand import Werkmap
from kaart.bijwerken import Bewerking
from kaart.handelingen.uitkomst import Uitkomst, weggelaten
from kaart.handelingen.voorstel import Wijzigvoorstel
from kaart.model import Ronde
from kaart.nakijken import (
    GeenFormulier,
    Poging,
    Rondeantwoord,
    Rondeuitkomst,
    begrijp_dag,
    laad_rondes,
    lees_terug,
    met_niet_bereikt,
    verwerk,
    wijziging_van,
)
from kaart.schrijven import Bestandswijziging, bewaar


class Antwoordenverzoek(NamedTuple):
    """The files that were filled in, and the day of what carries none."""

    bestanden: tuple[Path, ...]
    op: str = ""


def verwerk_antwoorden(
    werkmap: Werkmap, peildatum: date, verzoek: Antwoordenverzoek
) -> Uitkomst[Rondeuitkomst]:
    """Return what came of each answer, with the change.

    A round keeps its own diary of whom nobody reached. When the map does not change that is no
    change to agree with, and it is written at once.
    """
    antwoorden, gezien, onleesbaar = _lees(verzoek.bestanden)
    bewerking = Bewerking(werkmap, peildatum)
    rondes = laad_rondes(werkmap)
    uitkomst = verwerk(
        bewerking, antwoorden, rondes.rondes, peildatum, begrijp_dag(verzoek.op)
    )._replace(gezien=gezien)
    dagboek = list(_dagboek(werkmap, rondes.rondes, uitkomst.pogingen))
    if verandert := bool(bewerking.wijzigingen()):
        for wijziging in dagboek:
            bewerking.neem_mee(wijziging)
    else:
        bewaar(werkmap, dagboek)
    return Uitkomst(
        uitkomst,
        opmerkingen=(
            *map(str, onleesbaar),
            *weggelaten(bewerking.weggelaten),
            *weggelaten(rondes.geweigerd),
        ),
        voorstel=Wijzigvoorstel(bewerking) if verandert else None,
        ten_slotte=tuple(_raad(uitkomst)),
        code=int(not uitkomst.is_af or bool(onleesbaar)),
    )


def _lees(
    paden: Sequence[Path],
) -> tuple[list[Rondeantwoord], tuple[str, ...], list[GeenFormulier]]:
    """Return the answers, what stands out, and what is no form; raises it when nothing is."""
    antwoorden: list[Rondeantwoord] = []
    gezien: list[str] = []
    onleesbaar: list[GeenFormulier] = []
    for pad in paden:
        try:
            terug = lees_terug(pad)
        except GeenFormulier as fout:
            onleesbaar.append(fout)
            continue
        antwoorden += terug.antwoorden
        gezien += (f"{pad.name}: {zin}" for zin in terug.gezien)
    if len(onleesbaar) == len(paden):
        raise onleesbaar[0]
    return antwoorden, tuple(gezien), onleesbaar


def _dagboek(
    werkmap: Werkmap, rondes: Iterable[Ronde], pogingen: Iterable[Poging]
) -> Iterator[Bestandswijziging]:
    """Yield what the rounds have to remember of whom nobody reached."""
    for ronde in rondes:
        if wie := [(poging.id, poging.op) for poging in pogingen if poging.ronde == ronde.id]:
            wijziging = wijziging_van(werkmap, met_niet_bereikt(ronde, wie))
            if wijziging.oud != wijziging.nieuw:
                yield wijziging


def _raad(uitkomst: Rondeuitkomst) -> Iterator[str]:
    yield f"gelezen: {uitkomst.telling()}"
    if uitkomst.gelaten:
        yield "verbeter ze in het bestand en verwerk het nog eens; de rest telt niet dubbel"
    if uitkomst.half:
        yield "bij “zelf doen”: kaart wijzig met het id erachter, en daarna kaart bevestig"
