"""The address of a shelter is stored nowhere: the files are public."""

from collections.abc import Collection, Iterator

from kaart.basis import Ernst
from kaart.keuring.invoer import Keuring, Keurstuk, Toetsvondst
from kaart.keuring.teksten import TEKST
from kaart.model import Organisatie
from kaart.taal import postcodes, straten_met_nummer

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
_RAAD_STRAAT = "verblijft men daar, haal het dan weg, ook uit de geschiedenis van git"


def toets(stuk: Keurstuk, keuring: Keuring) -> Iterator[Toetsvondst]:  # noqa: ARG001
    """Look for an address where there may be none."""
    organisatie = stuk.ding
    if not isinstance(organisatie, Organisatie):
        return
    bestand = stuk.document.bestand
    if organisatie.geheim_adres:
        for sleutel in ("adres", "locaties"):
            if sleutel in stuk.document.waarde:
                melding = f"“{sleutel}” bij een geheim adres"
                yield Toetsvondst(bestand, (sleutel,), melding, _RAAD, sleutel=True)
    geheim = {n for n, aanbod in enumerate(organisatie.aanbod) if aanbod.geheim_adres}
    if organisatie.geheim_adres or geheim:
        yield from _in_teksten(stuk, None if organisatie.geheim_adres else geheim)
    for nummer, aanbod in enumerate(organisatie.aanbod):
        if aanbod.locatie and (organisatie.geheim_adres or aanbod.geheim_adres):
            pad = ("aanbod", nummer, "locatie")
            yield Toetsvondst(bestand, pad, "“locatie” bij een geheim adres", _RAAD, sleutel=True)


def _in_teksten(stuk: Keurstuk, alleen: Collection[int] | None) -> Iterator[Toetsvondst]:
    """Look at every text, or only at those of the aanbod with these numbers."""
    bestand = stuk.document.bestand
    for pad, tekst in stuk.teksten.get(TEKST, ()):
        if alleen is not None and not (pad[0] == "aanbod" and pad[1] in alleen):
            continue
        for code in postcodes(tekst):
            yield Toetsvondst(bestand, pad, f"de postcode “{code}” bij een geheim adres", _RAAD)
        for straat in straten_met_nummer(tekst):
            melding = f"“{straat}” bij een geheim adres lijkt een adres"
            yield Toetsvondst(bestand, pad, melding, _RAAD_STRAAT, ernst=Ernst.LET_OP)
