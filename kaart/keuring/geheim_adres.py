"""The address of a shelter is stored nowhere: the files are public."""

import re
from collections.abc import Iterator

from kaart.basis import Ernst
from kaart.keuring.invoer import Gevonden, Keuring, Stuk
from kaart.keuring.teksten import TEKST
from kaart.model import Organisatie

NAAM = "geheim-adres"
ERNST = Ernst.FOUT
UITLEG = """\
Bij een opvang met een geheim adres staat het adres nergens in de bestanden: geen adres, geen
plek, geen postcode in een tekst. De bestanden zijn openbaar, ook wat er vroeger in stond.

Goed:

    # data/organisaties/maatje-meer.yaml
    geheim_adres: true
    contacten:
      - functie: aanmelden
        telefoon: "030 123 45 68"

Fout:

    # data/organisaties/maatje-meer.yaml
    geheim_adres: true
    adres:
      plaats: Voorbeeldstad
"""
_RAAD = "haal het weg; staat het al in git, vraag dan hulp om het ook daar weg te halen"
_POSTCODE = re.compile(r"\b[1-9][0-9]{3} ?(?!S[ADS])[A-Z]{2}\b")


def toets(stuk: Stuk, keuring: Keuring) -> Iterator[Gevonden]:  # noqa: ARG001
    """Look for an address where there may be none."""
    organisatie = stuk.ding
    if not isinstance(organisatie, Organisatie):
        return
    bestand = stuk.document.bestand
    if organisatie.geheim_adres:
        for sleutel in ("adres", "locaties"):
            if sleutel in stuk.document.waarde:
                melding = f"“{sleutel}” bij een geheim adres"
                yield Gevonden(bestand, (sleutel,), melding, _RAAD, sleutel=True)
        for pad, tekst in stuk.teksten.get(TEKST, ()):
            if gevonden := _POSTCODE.search(tekst):
                melding = f"de postcode “{gevonden[0]}” bij een geheim adres"
                yield Gevonden(bestand, pad, melding, _RAAD)
    for nummer, aanbod in enumerate(organisatie.aanbod):
        if aanbod.locatie and (organisatie.geheim_adres or aanbod.geheim_adres):
            pad = ("aanbod", nummer, "locatie")
            yield Gevonden(bestand, pad, "“locatie” bij een geheim adres", _RAAD, sleutel=True)
