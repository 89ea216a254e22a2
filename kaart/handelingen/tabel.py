"""The table that `lees-in` reads: empty, with what the map says now, or the week of a building."""

import os
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import NamedTuple

from kaart.basis import KaartFout, KanNietSchrijven
from kaart.bestand import Inleesresultaat, Werkmap, laad
from kaart.handelingen.uitkomst import Uitkomst, weggelaten
from kaart.hulp import Reikwijdte, begrijp_locaties, kies_organisaties
from kaart.inlezen import ORGANISATIES, WEEK, maak_bladen, maak_weekblad
from kaart.model import Kaart, Locatie, toonbaar
from kaart.schrijven import schrijf
from kaart.tabellen import Werkblad, maak_csv, maak_werkboek
from kaart.zoek import begrijp_opties

_XLSX, _CSV = ".xlsx", ".csv"


class Tabelverzoek(NamedTuple):
    """Where it comes, of what, and whether it is the empty one."""

    sjabloon: bool
    uitvoer: Path | None = None
    tabblad: str = ""
    wijk: tuple[str, ...] = ()
    thema: tuple[str, ...] = ()
    locatie: str = ""


class Tabelantwoord(NamedTuple):
    """The file, and what is in it."""

    bestand: Path
    wat: str


def maak_tabel(werkmap: Werkmap, peildatum: date, verzoek: Tabelverzoek) -> Uitkomst[Tabelantwoord]:
    """Write the table; never over one that somebody may have filled in."""
    resultaat = laad(werkmap)
    kaart = resultaat.kaart
    leeg = verzoek.sjabloon and not verzoek.locatie  # a building is handed what is known of it
    ids = frozenset() if leeg else _kies(kaart, peildatum, verzoek)
    documenten = {d.id: toonbaar(d.waarde) for d in resultaat.documenten if d.goed and d.id in ids}
    if not leeg and not verzoek.locatie and not documenten:
        raise KaartFout("Bij deze keuze hoort geen enkele organisatie; er is niets gemaakt")
    (plek,) = begrijp_locaties(kaart, [verzoek.locatie]) if verzoek.locatie else (None,)
    doel = _doel(verzoek, plek)
    bladen = (
        maak_weekblad(kaart, plek, documenten, peildatum)
        if plek
        else maak_bladen(kaart, documenten, sjabloon=verzoek.sjabloon)
    )
    inhoud = _inhoud(doel, verzoek.tabblad, bladen, kaart.gegevens.naam, peildatum)
    try:
        doel.parent.mkdir(parents=True, exist_ok=True)
    except OSError as fout:
        raise KanNietSchrijven(doel.parent, fout) from None
    schrijf(doel, inhoud, binnen=None if verzoek.uitvoer else Path())
    wat = "leeg sjabloon" if verzoek.sjabloon else f"{len(documenten)} organisaties"
    wat = f"de week van {plek.naam}" if plek else wat
    return Uitkomst(Tabelantwoord(doel, wat), opmerkingen=weggelaten(_geweigerd(resultaat)))


def _doel(verzoek: Tabelverzoek, plek: Locatie | None) -> Path:
    """Return the file to make. Raises KaartFout when there is one: an evening may be in it."""
    naam = f"week-{plek.id}.xlsx" if plek else "kaart.xlsx"
    doel = verzoek.uitvoer or Path("sjabloon.xlsx" if verzoek.sjabloon and not plek else naam)
    if os.path.lexists(doel):
        raise KaartFout(f"{doel} is er al, misschien al ingevuld; kies met -o een andere naam")
    return doel


def _inhoud(doel: Path, tabblad: str, bladen: Sequence[Werkblad], naam: str, dag: date) -> bytes:
    match doel.suffix.casefold():
        case suffix if suffix == _CSV:
            gekozen = next(blad for blad in bladen if blad.naam in (tabblad or ORGANISATIES, WEEK))
            return maak_csv(gekozen)
        case suffix if suffix != _XLSX:
            raise KaartFout(f"{doel.name}: laat de naam eindigen op .xlsx of .csv")
        case _ if tabblad:
            raise KaartFout("--tab hoort bij csv; in een xlsx staan alle tabbladen")
        case _:
            return maak_werkboek(bladen, naam or "Sociale kaart", dag)


def _geweigerd(resultaat: Inleesresultaat) -> list[str]:
    return [d.bestand for d in resultaat.geweigerd if d.collectie == ORGANISATIES]


def _kies(kaart: Kaart, dag: date, verzoek: Tabelverzoek) -> frozenset[str]:
    """Return the ids; without a choice all of them, what has stopped too."""
    if not (verzoek.wijk or verzoek.thema):
        return frozenset(kaart.organisaties)
    vraag, _ = begrijp_opties(kaart, {"wijk": [*verzoek.wijk], "thema": [*verzoek.thema]})
    keuze = vraag.keuze._replace(reikwijdte=Reikwijdte.EIGEN)
    return frozenset(o.id for o in kies_organisaties(kaart, keuze, dag))
