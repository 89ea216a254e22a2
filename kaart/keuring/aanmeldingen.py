"""Sign-ups never enter git: one person of a small organisation on a day is nearly a name."""

from collections.abc import Iterator

from kaart.basis import Ernst
from kaart.keuring.buiten_git import Priveplek, staat_buiten
from kaart.keuring.invoer import Keuring, Toetsvondst
from kaart.personen import AANMELDINGENPLEK

NAAM = "aanmeldingen"
ERNST = Ernst.FOUT
UITLEG = """\
Wie zich aanmeldt voor een bijeenkomst staat in data/aanmeldingen, per organisatie een aantal. Een
mens van een kleine organisatie op een dag is bijna een naam, dus dit komt nooit in git. De regel
data/aanmeldingen/ in .gitignore houdt het erbuiten; kaart bijeenkomst ruim-op haalt het weg.

Goed:

    # .gitignore
    data/aanmeldingen/

    # data/aanmeldingen/noord-2026.yaml
    samen-eten: 2

Fout:

    # data/aanmeldingen/noord-2026.yaml
    samen-eten: 2
"""
_PLEK = Priveplek(AANMELDINGENPLEK, "bijeenkomst.yaml", "aanmeldingen", Ernst.FOUT)


def toets(keuring: Keuring) -> Iterator[Toetsvondst]:
    """Ask git which sign-ups it follows, or would take."""
    yield from staat_buiten(keuring.wortel, _PLEK)
