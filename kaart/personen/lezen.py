"""data/personen/ → contact persons: read as strictly as the rest, and kept apart from it.

They are no collection: not in the Kaart, not in the index, not in any answer that does not ask for
them by name. Everything works without that folder.
"""

import re
from collections.abc import Iterable, Iterator
from itertools import count
from pathlib import PurePosixPath
from typing import NamedTuple

from kaart.basis import Bevinding, Ernst, KaartFout, Vindplaats
from kaart.bestand import Document, Werkmap, lees_map
from kaart.model import Persoon, maak
from kaart.personen.logboek import LOGBOEK, Logregel, lees_logboek, vergeten
from kaart.personen.verbergen import verberg
from kaart.schema import verklaar

MAP = "personen"
PERSONENPLEK = f"data/{MAP}"
SOORT = "persoon"
TOETS = "contactpersoon"
_ID = re.compile(r"p-[0-9]{4,6}")


class Personenlijst(NamedTuple):
    """Who could be read, and what was wrong with the files; nothing in it names anybody."""

    personen: tuple[Persoon, ...] = ()
    bevindingen: tuple[Bevinding, ...] = ()
    documenten: tuple[Document, ...] = ()
    logboek: tuple[Logregel, ...] = ()
    terug: tuple[Persoon, ...] = ()  # forgotten, and back from a backup: to be forgotten again

    def goede(self) -> Iterator[tuple[Document, Persoon]]:
        """Yield each file of the right shape with the person in it."""
        per_id = self.per_id
        return ((d, per_id[d.id]) for d in self.documenten if d.goed)

    @property
    def onleesbaar(self) -> tuple[str, ...]:
        """For each file that could not be used, its number and where to look."""
        ids = (d.id if is_nummer(d.id) else PERSONENPLEK for d in self.documenten if not d.goed)
        return tuple(f"{id_}: een fout, zie kaart valideer {PERSONENPLEK}" for id_ in ids)

    @property
    def per_id(self) -> dict[str, Persoon]:
        """The persons by id, also who is only there to be forgotten again."""
        return {persoon.id: persoon for persoon in (*self.personen, *self.terug)}


def laad_personen(werkmap: Werkmap) -> Personenlijst:
    """Read data/personen; empty when it is not there."""
    gelezen, over_de_map = lees_map(werkmap, MAP, SOORT)
    documenten = [d if is_nummer(d.id) else d._replace(goed=False) for d in gelezen]
    bevindingen = [
        _zonder_naam(verberg(b, PurePosixPath(b.vindplaats.bestand).stem))
        for b in over_de_map
        if b.vindplaats.bestand != LOGBOEK
    ]
    logboek: tuple[Logregel, ...] = ()
    try:
        logboek = lees_logboek(werkmap)
    except KaartFout as fout:
        bevindingen.append(Bevinding(Vindplaats(LOGBOEK), Ernst.FOUT, TOETS, str(fout)))
    vrij = _vrije_nummers((*(d.id for d in documenten), *(regel.nummer for regel in logboek)))
    for document in documenten:
        eigen = list(document.bevindingen)
        if not is_nummer(document.id):
            eigen = [b for b in eigen if b.toets != "bestand"]
            raad = f"noem het {next(vrij)}.yaml"
            plek = Vindplaats(document.bestand)
            eigen.append(Bevinding(plek, Ernst.FOUT, TOETS, _GEEN_NUMMER, raad))
        if not document.goed and document.waarde is not None:
            eigen += verklaar(SOORT, document.waarde, document.plaatsen())
        bevindingen += [_zonder_naam(verberg(b, document.waarde)) for b in eigen]
    # A number that was forgotten is a fout in the file, so nothing shows or keeps who it is.
    dagen = vergeten(logboek)
    terug = {d.id: maak(Persoon, {"id": d.id, **d.waarde})
             for d in documenten if d.goed and d.id in dagen}  # fmt: skip
    for document in documenten:
        if document.id in terug:
            melding = f"dit nummer is vergeten op {dagen[document.id]}, en staat er weer"
            raad = f"haal het weg: kaart avg vergeet {document.id}"
            plek = Vindplaats(document.bestand)
            bevindingen.append(Bevinding(plek, Ernst.FOUT, TOETS, melding, raad))
    documenten = [d._replace(goed=False) if d.id in terug else d for d in documenten]
    personen = tuple(maak(Persoon, {"id": d.id, **d.waarde}) for d in documenten if d.goed)
    return Personenlijst(
        personen, tuple(bevindingen), tuple(documenten), logboek, tuple(terug.values())
    )


_GEEN_NUMMER = "een bestandsnaam die geen nummer is, kan iemand verraden"


def _vrije_nummers(bezet: Iterable[str]) -> Iterator[str]:
    """Yield the numbers that nobody has or had, as far as the files and the log can tell."""
    hoogste = max((int(id_[2:]) for id_ in bezet if is_nummer(id_)), default=0)
    return (f"p-{nummer:04}" for nummer in count(hoogste + 1))


def is_nummer(identiteit: str) -> bool:
    """Say whether an id tells nothing of who it is."""
    return bool(_ID.fullmatch(identiteit))


def zonder_naam(bestand: str) -> str:
    """Return the path of a file of a person, or only its folder when its name may be a name."""
    map_, _, naam = bestand.rpartition("/")
    eigen = map_ == PERSONENPLEK and not is_nummer(naam.removesuffix(".yaml"))
    return PERSONENPLEK if eigen or map_.startswith(f"{PERSONENPLEK}/") else bestand


def _zonder_naam(bevinding: Bevinding) -> Bevinding:
    plek = bevinding.vindplaats
    return bevinding._replace(vindplaats=plek._replace(bestand=zonder_naam(plek.bestand)))
