"""The templates of the printed matter, for people to change: which, a copy, a trial print."""

from datetime import date
from pathlib import Path
from typing import NamedTuple

from kaart.basis import KaartFout, oorzaak
from kaart.bestand import Werkmap, eis_binnen, laad, maak_map
from kaart.drukwerk import (
    Drukopdracht,
    Gekopieerd,
    Huisstijl,
    Perforatie,
    Sjabloongebrek,
    Sjabloonregel,
    controleer,
    kopieer,
    lees_lijst,
)
from kaart.handelingen.uitkomst import Uitkomst
from kaart.schrijven import schrijf

_MAP = "templates"
PROEFBLAD = Path("drukwerk") / "proefblad.pdf"


class Kopieerverzoek(NamedTuple):
    """Which templates (none is all), and whether what stands there may go."""

    namen: tuple[str, ...] = ()
    overschrijf: bool = False
    lettertypen: bool = False


class Sjabloonantwoord(NamedTuple):
    """Where the example lies, and what is wrong with what the templates print."""

    proefblad: Path
    gevonden: tuple[Sjabloongebrek, ...] = ()


def toon_sjablonen(werkmap: Werkmap) -> Uitkomst[tuple[Sjabloonregel, ...]]:
    """Return every template, the built-in ones and those of the map."""
    return Uitkomst(lees_lijst(werkmap.wortel / _MAP))


def kopieer_sjablonen(werkmap: Werkmap, verzoek: Kopieerverzoek) -> Uitkomst[Gekopieerd]:
    """Put templates in the folder of the map; what is other there already stays."""
    gekopieerd = kopieer(
        verzoek.namen, werkmap.wortel / _MAP,
        overschrijf=verzoek.overschrijf, lettertypen=verzoek.lettertypen,
    )  # fmt: skip
    opmerkingen = [
        f"{_MAP}/{naam} staat er al en is anders, niet overschreven (met --ja wel)"
        for naam in gekopieerd.overgeslagen
    ]
    if not gekopieerd.geschreven and not gekopieerd.overgeslagen:
        opmerkingen.append("alles stond er al")
    return Uitkomst(
        gekopieerd, opmerkingen=tuple(opmerkingen), code=int(bool(gekopieerd.overgeslagen))
    )


def controleer_sjablonen(
    werkmap: Werkmap, peildatum: date, bestand: Path | None = None
) -> Uitkomst[Sjabloonantwoord]:
    """Print every product of an invented map with these templates, and look at the pages."""
    doel, binnen = bestand or werkmap.wortel / PROEFBLAD, None if bestand else werkmap.wortel
    if binnen is not None:
        eis_binnen(binnen, doel)
    kaart = laad(werkmap).kaart
    keuze = kaart.gegevens.drukwerk
    opdracht = Drukopdracht(
        "Proefblad", peildatum, Perforatie(keuze.perforatie), huisstijl=Huisstijl.van(keuze)
    )
    proef = controleer(werkmap.wortel / _MAP, opdracht, kaart)
    try:
        if binnen is None:
            doel.parent.mkdir(parents=True, exist_ok=True)
        else:
            maak_map(binnen, doel.parent)
    except OSError as fout:
        raise KaartFout(f"Kan de map {doel.parent} niet maken ({oorzaak(fout)})") from None
    schrijf(doel, proef.pdf, binnen=binnen)
    return Uitkomst(
        Sjabloonantwoord(doel, proef.gevonden),
        opmerkingen=tuple(
            f"niet nagekeken: {naam} (wordt in dit voorbeeld niet gebruikt)"
            for naam in proef.niet_nagekeken
        ),
        code=int(bool(proef.gevonden)),
    )
