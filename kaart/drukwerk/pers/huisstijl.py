"""The look of one map: its colour, logo and letter, from `data/kaart.yaml`.

They reach Typst as input and not as source, so that a value cannot be code.
"""

from collections.abc import Container, Mapping, Sequence
from typing import NamedTuple

from kaart.basis import KaartFout
from kaart.model import Drukwerkkeuze

# WCAG 2.1 AA for text; the colour prints words on white, and white words stand on it.
CONTRAST = 4.5
# AAA, for who prints large because the reader sees little.
CONTRAST_GROOT = 7


class HuisstijlFout(KaartFout):
    """What `data/kaart.yaml` asks for cannot be printed."""

    def __init__(self, sleutel: str, melding: str) -> None:
        super().__init__(f"data/kaart.yaml, drukwerk.{sleutel}: {melding}")


class Huisstijl(NamedTuple):
    """Colour (#rrggbb), logo (a file name) and letter (a family); "" is the built-in look."""

    kleur: str = ""
    logo: str = ""
    letter: str = ""

    @classmethod
    def van(cls, keuze: Drukwerkkeuze) -> "Huisstijl":
        """Take the look from what the map chose."""
        return cls(keuze.kleur, keuze.logo, keuze.letter)

    def invoer(self, materiaal: Container[str], *, groot: bool = False) -> Mapping[str, str]:
        """Return what the templates get of it; raises HuisstijlFout for what cannot be.

        In large print a colour that is good enough for others gives way to the built-in one.
        """
        if self.kleur and (gemeten := contrast_met_wit(self.kleur)) < CONTRAST:
            getal = f"{gemeten:.1f}".replace(".", ",")
            raise HuisstijlFout(
                "kleur",
                f"{self.kleur} is te licht om op wit te lezen (contrast {getal}, minstens 4,5); "
                "kies een donkerder kleur",
            )
        if self.logo and self.logo not in materiaal:
            raise HuisstijlFout(
                "logo", f"{self.logo} staat niet in de map templates; zet het daar neer"
            )
        kleur = self.kleur
        if groot and kleur and contrast_met_wit(kleur) < CONTRAST_GROOT:
            kleur = ""
        return {sl: waarde for sl, waarde in self._replace(kleur=kleur)._asdict().items() if waarde}

    def geen_plaatje(self) -> HuisstijlFout:
        """Say that the file of the logo is no picture, whatever its name says."""
        return HuisstijlFout(
            "logo", f"{self.logo} is geen plaatje dat te drukken is; bewaar het als svg, png of jpg"
        )

    def geen_letter(self) -> HuisstijlFout:
        """Say that no font file holds this letter."""
        return HuisstijlFout(
            "letter",
            f"er is geen lettertype “{self.letter}” in templates/lettertypen; "
            "zet de bestanden (.ttf of .otf) daar neer, of kijk hoe de familie precies heet",
        )


def contrast_met_wit(kleur: str) -> float:
    """Return the contrast of #rrggbb with white, as WCAG counts it: from 1 to 21."""
    return contrast([int(kleur[plek : plek + 2], 16) / 255 for plek in (1, 3, 5)], (1, 1, 1))


def contrast(een: Sequence[float], ander: Sequence[float]) -> float:
    """Return the contrast of two colours of which red, green and blue go from 0 to 1."""
    donker, licht = sorted((_helderheid(een), _helderheid(ander)))
    return (licht + 0.05) / (donker + 0.05)


def _helderheid(kleur: Sequence[float]) -> float:
    rood, groen, blauw = (_lineair(deel) for deel in kleur)
    return 0.2126 * rood + 0.7152 * groen + 0.0722 * blauw


def _lineair(deel: float) -> float:
    return deel / 12.92 if deel <= 0.04045 else float(((deel + 0.055) / 1.055) ** 2.4)  # noqa: PLR2004
