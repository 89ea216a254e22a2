"""The contact persons that are to be printed: all of them readable and right, or none."""

from contextlib import suppress
from datetime import date
from pathlib import Path

from kaart.basis import Ernst, KaartFout
from kaart.bestand import Inleesresultaat, Werkmap, is_repository, negeert
from kaart.drukwerk import weiger_onvolledig
from kaart.keuring import gaat_over_git, keur
from kaart.model import Persoon
from kaart.personen import PERSONENPLEK, laad_personen


def kan_met_git_mee(bestand: Path) -> tuple[str, ...]:
    """Return the warning about a file with names that lies where git would take it along."""
    map_ = bestand.resolve().parent
    with suppress(KaartFout):
        if is_repository(map_) and not negeert(map_, bestand.name):
            return (f"git kan {bestand.name} meenemen: verplaats het, of zet het in .gitignore",)
    return ()


def lees_personen(werkmap: Werkmap, resultaat: Inleesresultaat, dag: date) -> tuple[Persoon, ...]:
    """Return every contact person.

    Raises KaartFout without data/personen, for then every name would seem to have gone, and
    Onvolledig when one of them has a fout.
    """
    if not (werkmap.wortel / PERSONENPLEK).is_dir():
        raise KaartFout(
            f"Voor deelnemers drukken kan alleen waar de map {PERSONENPLEK} is: daar staan de namen"
        )
    fouten = {
        bevinding.vindplaats.bestand
        for bevinding in keur(resultaat, dag, werkmap)
        if bevinding.ernst is Ernst.FOUT
        and bevinding.vindplaats.bestand.startswith(PERSONENPLEK)
        and not gaat_over_git(bevinding)  # which says nothing of what is right
    }
    weiger_onvolledig(f"een fout, zie kaart valideer {bestand}" for bestand in sorted(fouten))
    return laad_personen(werkmap).personen
