"""An organisation that nobody can find is of no use on the map."""

from collections.abc import Iterator

from kaart.basis import Ernst
from kaart.hulp import is_te_bereiken
from kaart.keuring.invoer import Keuring, Keurstuk, Toetsvondst
from kaart.model import Organisatie

NAAM = "onbereikbaar"
ERNST = Ernst.LET_OP
UITLEG = """\
Wie iemand doorverwijst, moet weten waarheen. Een organisatie heeft minstens een telefoonnummer,
een e-mailadres, een website of een plek. Dat mag ook bij haar aanbod staan. Voor een organisatie
die gestopt is, geldt dit niet.

Goed:

    # data/organisaties/nieuw.yaml
    naam: Nieuw
    organisatievorm: welzijn
    omschrijving: Helpt.
    themas:
      - geld
    doelgroepen:
      - iedereen
    werkgebied:
      - stad
    website: https://nieuw.example
    bronnen:
      - document: Folder

Fout:

    # data/organisaties/nieuw.yaml
    naam: Nieuw
    organisatievorm: welzijn
    omschrijving: Helpt.
    themas:
      - geld
    doelgroepen:
      - iedereen
    werkgebied:
      - stad
    bronnen:
      - document: Folder
"""


def toets(stuk: Keurstuk, keuring: Keuring) -> Iterator[Toetsvondst]:
    """Look for one way to reach the organisation."""
    organisatie = stuk.ding
    if not isinstance(organisatie, Organisatie) or stuk.is_gestopt(keuring.peildatum):
        return
    if not is_te_bereiken(organisatie):
        melding = "geen telefoon, e-mail, website of plek"
        yield Toetsvondst(stuk.document.bestand, ("naam",), melding, "zoek uit hoe men er komt")
