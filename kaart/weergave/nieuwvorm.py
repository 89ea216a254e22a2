"""What is about to be added: the whole file of it, to be read before one says yes."""

from kaart.handelingen import Nieuwantwoord
from kaart.weergave.schoonmaken import schoon
from kaart.weergave.uitvoer import Vorm, van_antwoord


def nieuw_bestand(antwoord: Nieuwantwoord) -> str:
    """Return the whole file of something new, under its name."""
    return schoon(f"# {antwoord.bestand}\n{antwoord.tekst}").removesuffix("\n")


NIEUWVORM: Vorm[Nieuwantwoord] = van_antwoord(lambda antwoord, _: nieuw_bestand(antwoord))
