"""The contact persons that are to be printed: all of them readable and right, or none."""

from datetime import date

from kaart.bevinding import Ernst
from kaart.dataset import Inleesresultaat
from kaart.drukwerk.opstellen import weiger_onvolledig
from kaart.fouten import KaartFout
from kaart.keuring import keur
from kaart.keuring.personen import NAAM as GIT
from kaart.model import Persoon
from kaart.personen import PLEK, laad_personen
from kaart.werkmap import Werkmap


def eis_vastgelegd_papier(vorm: str, uitgave: str) -> None:
    """Raise KaartFout unless the names go on paper of which an edition says where they are."""
    if vorm == "png":
        raise KaartFout("Namen van mensen komen alleen op papier: --vorm pdf of drukvel")
    if not uitgave:
        raise KaartFout(
            "Noem ook een --uitgave: die onthoudt op welke bladen iemand staat, voor wie er af wil"
        )


def lees_personen(werkmap: Werkmap, resultaat: Inleesresultaat, dag: date) -> tuple[Persoon, ...]:
    """Return every contact person.

    Raises KaartFout without data/personen, for then every name would seem to have gone, and
    Onvolledig when one of them has a fout.
    """
    if not (werkmap.wortel / PLEK).is_dir():
        raise KaartFout(
            f"Voor deelnemers drukken kan alleen waar de map {PLEK} is: daar staan de namen"
        )
    fouten = {
        bevinding.vindplaats.bestand
        for bevinding in keur(resultaat, dag, werkmap)
        if bevinding.ernst is Ernst.FOUT
        and bevinding.vindplaats.bestand.startswith(PLEK)
        and bevinding.toets != GIT  # what git follows says nothing of what is right
    }
    weiger_onvolledig(f"een fout, zie kaart valideer {bestand}" for bestand in sorted(fouten))
    return laad_personen(werkmap).personen
