"""Contact persons never enter git: what is there once, stays there."""

from collections.abc import Iterator

from kaart.bevinding import Ernst
from kaart.fouten import KaartFout
from kaart.git import gevolgde_bestanden, is_repository
from kaart.keuring.invoer import Gevonden, Keuring

NAAM = "personen"
ERNST = Ernst.FOUT
MAP = "data/personen"
UITLEG = """\
Contactpersonen staan in data/personen en komen nooit in git: git vergeet niets en de kaart is
openbaar. De regel data/personen/ in .gitignore houdt ze erbuiten.

Goed:

    # .gitignore
    data/personen/

    # data/personen/p-0001.yaml
    functie: coördinator

Fout:

    # data/personen/p-0001.yaml
    functie: coördinator
"""


def toets(keuring: Keuring) -> Iterator[Gevonden]:
    """Ask git which files of contact persons it follows."""
    wortel = keuring.wortel
    if wortel is None or not is_repository(wortel):
        return
    try:
        gevolgd = gevolgde_bestanden(wortel, MAP)
    except KaartFout as fout:
        if (wortel / MAP).exists():
            yield Gevonden(
                MAP, (), f"niet na te gaan of dit in git staat ({fout})",
                "kijk het na met: git ls-files data/personen", ernst=Ernst.LET_OP,
            )  # fmt: skip
        return
    for bestand in gevolgd:
        yield Gevonden(
            bestand, (), "gegevens van een persoon staan in git",
            "haal het uit git met: git rm --cached, en vraag hulp om het ook uit de geschiedenis "
            "te halen",
        )  # fmt: skip
