"""Contact persons never enter git: what is there once, stays there."""

from collections.abc import Iterator

from kaart.basis import Bevinding, Ernst, KaartFout
from kaart.bestand import gevolgde_bestanden, is_repository, negeert
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


def toets(keuring: Keuring) -> Iterator[Toetsvondst]:
    """Ask git which files of contact persons it follows, and the log what waits too long."""
    yield from _te_laat(keuring)
    wortel = keuring.wortel
    if wortel is None or not is_repository(wortel):
        return
    is_er = (wortel / PERSONENPLEK).exists()
    try:
        gevolgd = gevolgde_bestanden(wortel, PERSONENPLEK)
        veilig = bool(gevolgd) or not is_er or negeert(wortel, f"{PERSONENPLEK}/p-0001.yaml")
    except KaartFout as fout:
        if is_er:
            yield Toetsvondst(
                PERSONENPLEK, (), f"niet na te gaan of dit in git staat ({fout})",
                "kijk het na met: git ls-files data/personen", ernst=Ernst.LET_OP,
            )  # fmt: skip
        return
    for bestand in gevolgd:
        yield Toetsvondst(
            zonder_naam(bestand), (), "gegevens van een persoon staan in git",
            "haal het uit git met: git rm --cached, en vraag hulp om het ook uit de geschiedenis "
            "te halen",
        )  # fmt: skip
    if not veilig:
        yield Toetsvondst(
            PERSONENPLEK, (), "git kan deze bestanden zo meenemen",
            f"zet de regel {PERSONENPLEK}/ in .gitignore", ernst=Ernst.LET_OP,
        )  # fmt: skip


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
