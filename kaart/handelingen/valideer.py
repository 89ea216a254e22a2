"""Every finding in the files: of the map, of what was printed, of the rounds."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import NamedTuple

from kaart.basis import Bevinding, Ernst, KaartFout, Vindplaats, uitgangscode
from kaart.bestand import Document, Werkmap, gewijzigde_bestanden, laad
from kaart.handelingen.padkeuze import Padkeuze
from kaart.handelingen.uitkomst import Uitkomst
from kaart.keuring import keur
from kaart.personen import laad_personen


class Valideerverzoek(NamedTuple):
    """Of which files one sees the findings; all are read, or no reference could be judged."""

    paden: tuple[Path, ...] = ()
    alleen_gewijzigd: bool = False
    sinds: str | None = None  # a branch or commit
    streng: bool = False


class Gekeurd(NamedTuple):
    """The chosen files, and what was found: in all files, and in the chosen ones."""

    documenten: tuple[Document, ...]
    gevonden: tuple[Bevinding, ...]
    bevindingen: tuple[Bevinding, ...]


def valideer_kaart(
    werkmap: Werkmap, peildatum: date, verzoek: Valideerverzoek
) -> Uitkomst[Gekeurd]:
    """Return what is wrong. Raises KaartFout for a path or a commit that is not there."""
    keuze = Padkeuze.maak(werkmap, verzoek.paden)
    if verzoek.alleen_gewijzigd or verzoek.sinds is not None:
        keuze = keuze._replace(gewijzigd=gewijzigde_bestanden(werkmap.wortel, verzoek.sinds))
    resultaat = laad(werkmap)
    alle = (*resultaat.documenten, *laad_personen(werkmap).documenten)
    gevonden = (
        *keur(resultaat, peildatum, werkmap),
        *_uitgaven(werkmap),
        *_rondes(werkmap),
    )
    bevindingen = tuple(b for b in gevonden if keuze.heeft(b.vindplaats.bestand))
    return Uitkomst(
        Gekeurd(tuple(d for d in alle if keuze.heeft(d.bestand)), gevonden, bevindingen),
        code=uitgangscode(bevindingen, streng=verzoek.streng),
    )


def _uitgaven(werkmap: Werkmap) -> Iterator[Bevinding]:
    """Yield what is wrong with the record of what was printed, when there is one."""
    if not (werkmap.data / "uitgaven").is_dir():
        return
    from kaart.drukwerk import lees_archief

    try:
        lees_archief(werkmap)
    except KaartFout as fout:
        yield Bevinding(Vindplaats("data/uitgaven"), Ernst.FOUT, "bestand", str(fout))


def _rondes(werkmap: Werkmap) -> Iterator[Bevinding]:
    """Yield what is wrong with the rounds, when there are any."""
    if (werkmap.data / "rondes").is_dir():
        from kaart.nakijken import keur_rondes

        yield from keur_rondes(werkmap)
