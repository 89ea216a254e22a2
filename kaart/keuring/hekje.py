"""What stands behind a # is no part of the text, also when its writer meant it to be."""

from collections.abc import Iterator

from kaart.basis import Ernst
from kaart.keuring.invoer import Keuring, Keurstuk, Toetsvondst
from kaart.keuring.teksten import TEKST
from kaart.yamllezer import achter_hekjes

NAAM = "hekje"
ERNST = Ernst.LET_OP
UITLEG = """\
Wat op een regel achter een spatie en een # staat, telt niet mee: “kies toets #2” wordt “kies
toets”. Zet de hele tekst tussen aanhalingstekens; kaart valideer --herstel doet dat waar het zeker
tekst is. Een aantekening komt op een eigen regel erboven. Achter een regel van een lijst mag een
aantekening staan, met een spatie achter de #.

Goed:

    # data/organisaties/samen-eten.yaml
    omschrijving: "Kom langs in kamer #3 en eet mee."

Fout:

    # data/organisaties/samen-eten.yaml
    omschrijving: Kom langs in kamer #3 en eet mee.
"""
_RAAD = "zet de hele tekst tussen aanhalingstekens; kaart valideer --herstel doet het voor je"
_RAAD_TWIJFEL = (
    "zet de hele tekst tussen aanhalingstekens, of zet de aantekening op een eigen regel erboven"
)
_MEESTE_TEKENS = 60


def toets(stuk: Keurstuk, keuring: Keuring) -> Iterator[Toetsvondst]:  # noqa: ARG001
    """Look behind each free text of the file itself."""
    document = stuk.document
    if b" #" not in document.inhoud and b"\t#" not in document.inhoud:
        return  # of nearly every file this is all
    vrij = {pad for pad, _ in stuk.teksten.get(TEKST, ())}
    for gevonden in achter_hekjes(document.inhoud, document.tekst):
        if gevonden.pad in vrij and not gevonden.lijkt_commentaar:
            melding = f"wat achter # staat telt niet mee: “{gevonden.verloren[:_MEESTE_TEKENS]}”"
            raad = _RAAD if gevonden.hoort_erbij else _RAAD_TWIJFEL
            yield Toetsvondst(document.bestand, gevonden.pad, melding, raad)
