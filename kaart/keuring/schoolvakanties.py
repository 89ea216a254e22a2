"""The list of school holidays must reach far enough."""

from collections.abc import Iterator

from kaart.basis import Ernst
from kaart.keuring.invoer import Keuring, Toetsvondst
from kaart.oordeel import einde_van, plus_maanden
from kaart.taal import datumtekst

NAAM = "schoolvakanties"
ERNST = Ernst.LET_OP
UITLEG = """\
Wat er niet is in de schoolvakanties, is er pas zeker als die vakanties op de kaart staan, in
data/kaart.yaml. Een half jaar voor de lijst ophoudt, vraagt kaart om de volgende. De data staan op
rijksoverheid.nl; kies de regio van de gemeente en zet de bron erbij.

Goed:

    # data/kaart.yaml
    naam: Sociale kaart van Voorbeeldstad
    schoolvakanties:
      - naam: zomer 2028
        van: 2028-07-08
        tot: 2028-08-20

Fout:

    # data/kaart.yaml
    naam: Sociale kaart van Voorbeeldstad
    schoolvakanties:
      - naam: herfst 2026
        van: 2026-10-17
        tot: 2026-10-25
"""
_OP_TIJD = 6  # months
_BESTAND = "data/kaart.yaml"
_RAAD = "neem de volgende over van rijksoverheid.nl, met de bron"


def toets(keuring: Keuring) -> Iterator[Toetsvondst]:
    """Look how far the list reaches, and whether there is one when a time asks for it."""
    vakanties = keuring.kaart.gegevens.schoolvakanties
    if not vakanties:
        if naam := _wie_vraagt(keuring):
            melding = f"er staan geen schoolvakanties, en “{naam}” is er dan niet"
            yield Toetsvondst(_BESTAND, (), melding, _RAAD)
        return
    einde = einde_van(vakanties)
    if einde <= plus_maanden(keuring.peildatum, _OP_TIJD):
        melding = f"de schoolvakanties lopen tot en met {datumtekst(einde.isoformat())}"
        yield Toetsvondst(_BESTAND, ("schoolvakanties",), melding, _RAAD)


def _wie_vraagt(keuring: Keuring) -> str:
    """Return the name of the first whose times depend on the list; "" when nobody's do."""
    for organisatie in keuring.kaart.organisaties.values():
        lijsten = (organisatie.openingstijden, *(deel.tijden for deel in organisatie.aanbod))
        if any("schoolvakanties" in tijd.behalve for tijden in lijsten for tijd in tijden):
            return organisatie.naam
    return ""
