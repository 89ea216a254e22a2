"""In what way somebody answers a hulpvraag: the one judgement, before place or anything else."""

from enum import Enum

from kaart.model import Aanbieder


class Antwoordwijze(Enum):
    """How somebody comes to answer a hulpvraag, from sure to a guess.

    Whoever shows answers says which of these it shows: `zoek` all, a card and the poster not who
    only has the theme beside other work, the register of the binder only who says so itself.
    """

    ZELF = "zelf"  # names the question
    HOOFDTHEMA = "hoofdthema"  # names no question of the theme, and has it as main work
    NEVENTHEMA = "neventhema"  # as well, beside other work
    VANGNET = "vangnet"  # thinks along where nobody answers


def antwoordwijze(wie: Aanbieder, hulpvraag: str) -> Antwoordwijze | None:
    """Say how it answers a question (`thema/hulpvraag`); None when it does not.

    Who names questions of a theme answers only those of that theme.
    """
    if hulpvraag in wie.hulpvragen:
        return Antwoordwijze.ZELF
    thema = hulpvraag.partition("/")[0]
    if thema not in wie.themas or any(v.startswith(f"{thema}/") for v in wie.hulpvragen):
        return None
    hoofd = wie.themas[0] == thema
    return Antwoordwijze.HOOFDTHEMA if hoofd else Antwoordwijze.NEVENTHEMA


def alleen_thema(wie: Aanbieder, hulpvraag: str) -> bool:
    """Say whether it has the theme of a question and names no questions of that theme itself."""
    return antwoordwijze(wie, hulpvraag) in {Antwoordwijze.HOOFDTHEMA, Antwoordwijze.NEVENTHEMA}


def beantwoordt(wie: Aanbieder, hulpvraag: str) -> bool:
    """Say whether it answers the question itself; who says no questions counts by its theme."""
    return antwoordwijze(wie, hulpvraag) is not None
