"""Nobody has checked anything tomorrow."""

from collections.abc import Iterator

from kaart.basis import Ernst
from kaart.keuring.invoer import Keuring, Keurstuk, Toetsvondst
from kaart.model import eerste_dag
from kaart.yamllezer import Pad

NAAM = "toekomst"
ERNST = Ernst.FOUT
UITLEG = """\
Een controle, een opgave van de wachttijd en een bron hebben een datum van vandaag of eerder.
Anders blijft iets te lang gelden als nagekeken.

Goed:

    # data/organisaties/samen-eten.yaml
    gecontroleerd:
      op: 2026-05-01
      hoe: telefoon

Fout:

    # data/organisaties/samen-eten.yaml
    gecontroleerd:
      op: 2062-05-01
      hoe: telefoon
"""


def toets(stuk: Keurstuk, keuring: Keuring) -> Iterator[Toetsvondst]:
    """Look at each date that says since when something is known."""
    for pad, datum in stuk.teksten.get("datum", ()):
        dag = eerste_dag(datum)
        if dag is not None and dag > keuring.peildatum and _telt_als_controle(pad):
            melding = f"“{datum}” is nog niet geweest"
            yield Toetsvondst(
                stuk.document.bestand, pad, melding, "vul de dag in waarop het echt was"
            )


def _telt_als_controle(pad: Pad) -> bool:
    """Say whether a date counts as a check: those of bronnen stand in when there is none."""
    return pad[-1] == "op" or "bronnen" in pad
