"""Contact persons never enter git: what is there once, stays there."""

from collections.abc import Iterator

from kaart.basis import Bevinding, Ernst
from kaart.keuring.buiten_git import Priveplek, staat_buiten
from kaart.keuring.invoer import Keuring, Toetsvondst
from kaart.personen import LOGBOEK, PERSONENPLEK, is_open, zonder_naam

NAAM = "personen"
ERNST = Ernst.FOUT
UITLEG = """\
Contactpersonen staan in data/personen en komen nooit in git: git vergeet niets en de kaart is
openbaar. De regel data/personen/ in .gitignore houdt ze erbuiten.

Goed:

    # .gitignore
    data/personen/

    # data/personen/p-0001.yaml
    naam: Sam Voorbeeld
    organisatie: samen-eten
    functie: coördinator
    grondslag: toestemming
    bereik:
      - netwerk
    bron:
      wat: zelf gegeven, per mail
      op: 2026-09-01
    gemeld_op: 2026-09-01
    verloopt_op: 2028-09-01

Fout:

    # data/personen/p-0001.yaml
    functie: coördinator
"""

_PLEK = Priveplek(PERSONENPLEK, "p-0001.yaml", "gegevens van een persoon", Ernst.LET_OP)


def toets(keuring: Keuring) -> Iterator[Toetsvondst]:
    """Ask git which files of contact persons it follows, and the log what waits too long."""
    yield from _te_laat(keuring)
    for gevonden in staat_buiten(keuring.wortel, _PLEK):
        yield gevonden._replace(bestand=zonder_naam(gevonden.bestand))


def _te_laat(keuring: Keuring) -> Iterator[Toetsvondst]:
    vandaag = keuring.peildatum.isoformat()
    for regel in keuring.personen.logboek:
        if is_open(regel) and regel.uiterlijk < vandaag:
            wat = f"een {regel.wat} van {regel.datum}"
            melding = f"{wat} had klaar moeten zijn op {regel.uiterlijk}"
            raad = "antwoord alsnog, en noteer het met: kaart avg verzoek klaar"
            yield Toetsvondst(LOGBOEK, (), melding, raad, ernst=Ernst.LET_OP)


def gaat_over_git(bevinding: Bevinding) -> bool:
    """Say whether a finding is that git follows the contact persons, and not what a file says."""
    return bevinding.toets == NAAM
