"""The template of `kaart lees-in`, empty or with what the map says now."""

import os
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import typer

from kaart.basis import KaartFout, KanNietSchrijven
from kaart.bestand import Inleesresultaat, laad
from kaart.cli.opties import meld_weggelaten, peildatum, werkmap
from kaart.hulp import Reikwijdte, begrijp_locaties, kies_organisaties
from kaart.inlezen import ORGANISATIES, WEEK, maak_bladen, maak_weekblad
from kaart.model import toonbaar
from kaart.schrijven import schrijf
from kaart.tabellen import maak_csv, maak_werkboek
from kaart.weergave import schoon
from kaart.zoek import begrijp_opties

_XLSX, _CSV = ".xlsx", ".csv"


def maak_tabel(
    context: typer.Context,
    uitvoer: Path | None,
    tabblad: str,
    wijken: Sequence[str],
    themas: Sequence[str],
    locatie: str = "",
    *,
    sjabloon: bool,
) -> None:
    """Write the template, or the map as a table of the same form."""
    if locatie and (wijken or themas or tabblad):
        raise KaartFout("Met --locatie is de tabel de week van één gebouw: laat de rest weg")
    if sjabloon and (wijken or themas):
        raise KaartFout("--wijk en --thema horen bij --gevuld: een leeg sjabloon is voor alles")
    resultaat = laad(werkmap(context))
    dag = peildatum(context)
    ids = () if sjabloon else _kies(resultaat, dag, wijken, themas)
    documenten = {d.id: toonbaar(d.waarde) for d in resultaat.documenten if d.goed and d.id in ids}
    if not sjabloon and not documenten:
        raise KaartFout("Bij deze keuze hoort geen enkele organisatie; er is niets gemaakt")
    (plek,) = begrijp_locaties(resultaat.kaart, [locatie]) if locatie else (None,)
    doel = uitvoer or Path(
        f"week-{plek.id}.xlsx" if plek else "sjabloon.xlsx" if sjabloon else "kaart.xlsx"
    )
    if os.path.lexists(doel):  # somebody may have spent an evening on it
        raise KaartFout(f"{doel} is er al, misschien al ingevuld; kies met -o een andere naam")
    bladen = (
        maak_weekblad(resultaat.kaart, plek, documenten, dag, sjabloon=sjabloon)
        if plek
        else maak_bladen(resultaat.kaart, documenten, sjabloon=sjabloon)
    )
    if doel.suffix.casefold() == _CSV:
        gekozen = next(blad for blad in bladen if blad.naam in (tabblad or ORGANISATIES, WEEK))
        inhoud = maak_csv(gekozen)
    elif doel.suffix.casefold() == _XLSX:
        if tabblad:
            raise KaartFout("--tab hoort bij csv; in een xlsx staan alle tabbladen")
        inhoud = maak_werkboek(bladen, resultaat.kaart.gegevens.naam or "Sociale kaart", dag)
    else:
        raise KaartFout(f"{doel.name}: laat de naam eindigen op .xlsx of .csv")
    try:
        doel.parent.mkdir(parents=True, exist_ok=True)
    except OSError as fout:
        raise KanNietSchrijven(doel.parent, fout) from None
    schrijf(doel, inhoud, binnen=None if uitvoer else Path())
    meld_weggelaten([d.bestand for d in resultaat.geweigerd if d.collectie == ORGANISATIES])
    wat = "leeg sjabloon" if sjabloon else f"{len(documenten)} organisaties"
    wat = f"de week van {plek.naam}" if plek else wat
    print(schoon(f"{doel}: {wat}"))


def _kies(
    resultaat: Inleesresultaat, dag: date, wijken: Sequence[str], themas: Sequence[str]
) -> frozenset[str]:
    """Return the ids; without a choice all of them, what has stopped too."""
    kaart = resultaat.kaart
    if not (wijken or themas):
        return frozenset(kaart.organisaties)
    vraag, _ = begrijp_opties(kaart, {"wijk": [*wijken], "thema": [*themas]})
    keuze = vraag.keuze._replace(reikwijdte=Reikwijdte.EIGEN)
    return frozenset(o.id for o in kies_organisaties(kaart, keuze, dag))
