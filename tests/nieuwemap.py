"""A new map as `kaart begin` writes it: one wijk, one organisation, and one thema for speed."""

from datetime import date
from pathlib import Path

from kaart.begin.begin import Kaartinhoud, kaartbestanden, keur_gemeente, schrijf_kaart
from kaart.begin.themaset import themabestanden


def begin_kaart(plek: Path, gemeente: str, vandaag: date) -> tuple[Path, ...]:
    """Write the new map, without git, and return its files."""
    naam = keur_gemeente(gemeente)
    themas = {"eenzaamheid": themabestanden()["eenzaamheid"]}
    inhoud = Kaartinhoud({"naam": naam}, {}, themas, {})
    return schrijf_kaart(plek, kaartbestanden(inhoud, vandaag))
