"""The contact persons that are to be printed: all of them readable and right, or none."""

import sys
from contextlib import suppress
from datetime import date
from pathlib import Path

from kaart.basis import Ernst, KaartFout
from kaart.bestand import Inleesresultaat, Werkmap, is_repository, negeert
from kaart.drukwerk import weiger_onvolledig
from kaart.keuring import keur
from kaart.keuring.personen import NAAM as GIT
from kaart.model import Persoon
from kaart.personen import PERSONENPLEK, laad_personen
from kaart.weergave import schoon


def eis_vastgelegd_papier(vorm: str, uitgave: str) -> None:
    """Raise KaartFout unless the names go on paper of which an edition says where they are."""
    if vorm == "png":
        raise KaartFout("Namen van mensen komen alleen op papier: --vorm pdf of drukvel")
    if not uitgave:
        raise KaartFout(
            "Noem ook een --uitgave: die onthoudt op welke bladen iemand staat, voor wie er af wil"
        )


def waarschuw_voor_git(bestand: Path) -> None:
    """Say on stderr when a file with names lies where git would take it along."""
    map_ = bestand.resolve().parent
    with suppress(KaartFout):
        if is_repository(map_) and not negeert(map_, bestand.name):
            melding = f"git kan {bestand.name} meenemen: verplaats het, of zet het in .gitignore"
            print(f"kaart: {schoon(melding)}", file=sys.stderr)


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
        and bevinding.toets != GIT  # what git follows says nothing of what is right
    }
    weiger_onvolledig(f"een fout, zie kaart valideer {bestand}" for bestand in sorted(fouten))
    return laad_personen(werkmap).personen
