"""What the map knows, as one plain value: the index of names and fields of the search page."""

from collections.abc import Mapping, Sequence
from typing import Any

from kaart.hulp import genoemde_groepen, vraagtekst
from kaart.vrijgave import VrijeKaart
from kaart.website.zoekindex.organisaties import organisatierijen
from kaart.website.zoekindex.pakken import pak_gebieden, pak_organisaties, pak_tabel, zonder_vragen
from kaart.zoek import groepentabel, leegtetabel, maak_tabellen, plaatsentabel

# The tables of sentences are made again of the sentences; that is a third of the size.
_VAN_PLAATSEN = ("plaatsen", "postcodes", "plaatswoorden", "steden_hier")
_VAN_ZINNEN = frozenset({"zin", "vier"})
# How many numbers belong together in a row that is written in steps.
BREED = {"woord": 3, "hulp": 2}


def kaarttabel(kaart: VrijeKaart) -> dict[str, Any]:
    """Return organisations, themes, places, and every row by which they are found."""
    organisaties, controles = organisatierijen(kaart)
    plaatsen = plaatsentabel(kaart)
    rijen = _tabellen(kaart)
    teksten = (vraagtekst(kaart, hulpvraag) for hulpvraag in rijen["hulp"])
    rijen["precies"] = zonder_vragen(rijen["precies"], teksten)
    return {
        "organisaties": pak_organisaties(organisaties, [*rijen["hulp"]]),
        "controles": controles.regels,
        "themas": {
            thema.id: {
                "naam": thema.naam,
                "vangnet": thema.vangnet,
                "hulpvragen": {vraag.id: vraag.tekst for vraag in thema.hulpvragen},
            }
            for thema in kaart.themas.values()
        },
        "noemt": _noemt(kaart),
        "wijken": {
            wijk.id: {
                "naam": wijk.naam,
                "eerste_adres": wijk.eerste_adres,
                "gebied": plaatsen["wijken"][wijk.id],
            }
            for wijk in kaart.wijken.values()
        },
        "netwerken": {netwerk.id: netwerk.naam for netwerk in kaart.netwerken.values()},
        "vangnet": kaart.gegevens.vangnet,
        "groepswoorden": groepentabel(kaart),
        **{naam: plaatsen[naam] for naam in _VAN_PLAATSEN},
        "gebieden": pak_gebieden(plaatsen["gebieden"]),
        "leeg": leegtetabel(kaart, _zonder_iemand(rijen)),
        "letters": " ".join(sorted(rijen.pop("letters"))),
        "tabellen": {naam: pak_tabel(tabel) for naam, tabel in rijen.items()},
        "breed": BREED,
    }


def _tabellen(kaart: VrijeKaart) -> dict[str, dict[str, Sequence[int]]]:
    """Return the rows of `kaart.zoek` by table, then by key."""
    namen = ("letters", "woord", "hulp", "precies", "naam", "kort", "gebouw", "straat", "nummer")
    uit: dict[str, dict[str, Sequence[int]]] = {naam: {} for naam in (*namen, "postbus")}
    for sleutel, rij in maak_tabellen(kaart).items():
        tabel, _, rest = sleutel.partition(":")
        if tabel not in _VAN_ZINNEN and " " not in rest:  # nobody can ask for one with a space
            uit[tabel][rest] = stappen(rij, BREED[tabel]) if tabel in BREED else list(rij)
    return uit


def stappen(rij: Sequence[int], breed: int) -> list[int]:
    """Return a row with each first number of `breed` as the step from the one before it.

    The numbers of organisations go up, so a step is shorter than a number.
    """
    uit = list(rij)
    for plek in range(breed, len(rij), breed):
        uit[plek] -= rij[plek - breed]
    return uit


def _zonder_iemand(rijen: Mapping[str, Mapping[str, Sequence[int]]]) -> list[str]:
    """Return the keys of buildings and streets where nobody is known."""
    return [f"{t}:{s}" for t in ("gebouw", "straat") for s, rij in rijen[t].items() if not rij]


def _noemt(kaart: VrijeKaart) -> dict[str, list[str]]:
    """Return which groups a hulpvraag names, of those that somebody on the map is there for."""
    organisaties = kaart.organisaties.values()
    aanbod = [aanbod for organisatie in organisaties for aanbod in organisatie.aanbod]
    groepen = {groep for organisatie in organisaties for groep in organisatie.doelgroepen}
    groepen |= {groep for een in aanbod for groep in een.doelgroepen}
    genoemd = {
        f"{thema.id}/{vraag.id}": genoemde_groepen(thema, vraag, sorted(groepen))
        for thema in kaart.themas.values()
        for vraag in thema.hulpvragen
    }
    return {hulpvraag: rij for hulpvraag, rij in genoemd.items() if rij}
