"""Nobody is sent to what has stopped."""

from collections.abc import Iterator

from kaart.basis import Ernst
from kaart.keuring.invoer import Keuring, Keurstuk, Toetsvondst
from kaart.model import Bijeenkomst, Locatie, Organisatie
from kaart.oordeel import is_gestopt
from kaart.yamllezer import Pad

NAAM = "gestopt"
ERNST = Ernst.LET_OP
UITLEG = """\
Een verwijzing naar een organisatie of plek die gestopt is, stuurt mensen de verkeerde kant op.
Verwijs naar de opvolger. Wat zelf gestopt is, mag wel bij iets horen dat ook gestopt is, en wie bij
een bijeenkomst was, blijft daar staan.

Goed:

    # data/themas/geld.yaml
    vangnet: samen-eten

Fout:

    # data/organisaties/samen-eten.yaml
    status: gestopt
    opgevolgd_door: maatje-meer

    # data/themas/geld.yaml
    vangnet: samen-eten
"""


def toets(stuk: Keurstuk, keuring: Keuring) -> Iterator[Toetsvondst]:
    """Look at what each reference to an organisation or a locatie leads to."""
    for pad, soort, waarde in stuk.verwijzingen:
        ander = _ding(soort, waarde, keuring)
        if ander is None or not is_gestopt(ander, keuring.peildatum):
            continue
        if _zelf_gestopt(pad, stuk, keuring) and pad[-1] != "opgevolgd_door":
            continue
        hoe = "is gestopt" if ander.status == "gestopt" else "staat op niet-opnemen"
        raad = (
            f"de opvolger is {ander.opgevolgd_door}"
            if ander.opgevolgd_door
            else "haal de verwijzing weg"
        )
        yield Toetsvondst(stuk.document.bestand, pad, f"“{waarde}” {hoe}", raad)


def _zelf_gestopt(pad: Pad, stuk: Keurstuk, keuring: Keuring) -> bool:
    """Say whether what refers is over itself: the thing, or the aanbod in it."""
    if stuk.is_gestopt(keuring.peildatum) or _is_geweest(stuk.ding, keuring):
        return True
    return pad[0] == "aanbod" and is_gestopt(stuk.ding.aanbod[pad[1]], keuring.peildatum)


def _is_geweest(ding: object, keuring: Keuring) -> bool:
    """Say whether it is a meeting that was: who came then may have stopped since."""
    return isinstance(ding, Bijeenkomst) and "" < ding.eind < keuring.peildatum.isoformat()


def _ding(soort: str, waarde: str, keuring: Keuring) -> Organisatie | Locatie | None:
    match soort:
        case "organisaties":
            return keuring.kaart.organisaties.get(waarde)
        case "locaties":
            return keuring.kaart.locaties.get(waarde)
        case _:
            return None
