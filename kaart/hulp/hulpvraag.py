"""Who answers a hulpvraag, without being asked for anything else."""

from kaart.model import Aanbod, Organisatie


def alleen_thema(wie: Organisatie | Aanbod, hulpvraag: str) -> bool:
    """Say whether it has the theme of a question and names no questions of that theme itself."""
    thema = hulpvraag.partition("/")[0]
    return thema in wie.themas and not any(
        eigen.startswith(f"{thema}/") for eigen in wie.hulpvragen
    )


def beantwoordt(wie: Organisatie | Aanbod, hulpvraag: str) -> bool:
    """Say whether it answers the question itself; who says no questions counts by its theme."""
    return hulpvraag in wie.hulpvragen or alleen_thema(wie, hulpvraag)
