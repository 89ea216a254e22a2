"""Two files about one organisation."""

from collections.abc import Iterator, Mapping
from typing import Any

from kaart.basis import Ernst
from kaart.keuring.dubbelgangers import Paar, zoek_dubbelgangers
from kaart.keuring.invoer import Keuring, Toetsvondst
from kaart.keuring.kopie import is_kopie
from kaart.model import Kaart

NAAM = "dubbel"
ERNST = Ernst.LET_OP
UITLEG = """\
Twee bestanden over dezelfde organisatie of plek lopen na verloop van tijd uit elkaar. Twee
organisaties in hetzelfde gebied lijken dezelfde als ze (bijna) dezelfde naam, hetzelfde
telefoonnummer, hetzelfde e-mailadres of dezelfde website hebben. Zijn ze het, voeg ze dan samen
met kaart voeg-samen. Hoort de een bij de ander, zet dan “onderdeel_van”; volgt de een de ander op,
zet dan “opgevolgd_door”; is het toeval, leg dat dan vast met kaart dubbel --geen. Een nummer of
site van drie of meer organisaties telt niet: dat is een algemeen nummer of een landelijke site.

Goed:

    # data/organisaties/maatje-meer.yaml
    onderdeel_van: samen-eten
    website: https://www.gedeeld.example

    # data/organisaties/samen-eten.yaml
    website: https://www.gedeeld.example

Fout:

    # data/organisaties/maatje-meer.yaml
    website: http://gedeeld.example/

    # data/organisaties/samen-eten.yaml
    website: https://www.gedeeld.example
"""
_GRAFSTEEN = "niet-opnemen"


def toets(keuring: Keuring) -> Iterator[Toetsvondst]:
    """Report each pair once, and what was said of things that are no longer there."""
    waarden = {(d.collectie, d.id): d.waarde for d in keuring.goede()}
    for paar in zoek_dubbelgangers(keuring.kaart):
        if _kopie(paar, waarden):
            continue  # two files of one thing, which the toets of that name says
        yield _gevonden(paar, keuring.kaart)
    yield from _vergeefs(keuring)


def _kopie(paar: Paar, waarden: Mapping[tuple[str, str], Any]) -> bool:
    een, ander = (waarden[paar.collectie, id_] for id_ in (paar.een, paar.ander))
    return is_kopie(paar.ander, paar.een, ander, een) or is_kopie(paar.een, paar.ander, een, ander)


def _gevonden(paar: Paar, kaart: Kaart) -> Toetsvondst:
    waarom = " en ".join(reden.wat for reden in paar.redenen)
    if paar.collectie != "organisaties":
        bestand = f"data/{paar.collectie}/{paar.ander}.yaml"
        return Toetsvondst(
            bestand, ("naam",), f"lijkt dezelfde als {paar.een} ({waarom})", "voeg ze samen"
        )
    een, ander = kaart.organisaties[paar.een], kaart.organisaties[paar.ander]
    if ander.status == _GRAFSTEEN:
        een, ander = ander, een
    melding = f"lijkt dezelfde als {een.id} ({waarom})"
    raad = "voeg ze samen, of zet onderdeel_van of opgevolgd_door"
    if een.status == _GRAFSTEEN:
        raad = f"{een.id} staat op niet-opnemen: {een.reden or 'kijk waarom'}"
    return Toetsvondst(f"data/organisaties/{ander.id}.yaml", ("naam",), melding, raad)


def _vergeefs(keuring: Keuring) -> Iterator[Toetsvondst]:
    """Point at what was remembered of a pair of which one has gone."""
    bekend = keuring.bekend["organisaties"] | keuring.bekend["locaties"]
    for nummer, paar in enumerate(keuring.kaart.gegevens.niet_dubbel):
        for sleutel, identiteit in (("een", paar.een), ("ander", paar.ander)):
            if identiteit not in bekend:
                yield Toetsvondst(
                    "data/kaart.yaml",
                    ("niet_dubbel", nummer, sleutel),
                    f"“{identiteit}” is er niet (meer)",
                    "haal dit paar weg bij niet_dubbel",
                    ernst=Ernst.TIP,
                )
