"""A table that was made for people to fill in."""

from kaart.handelingen import Tabelantwoord
from kaart.weergave.schoonmaken import schoon
from kaart.weergave.uitvoer import Vorm, van_antwoord

TABELVORM: Vorm[Tabelantwoord] = van_antwoord(
    lambda antwoord, _: schoon(f"{antwoord.bestand}: {antwoord.wat}")
)
