"""Two files about one organisation."""

from collections import defaultdict
from collections.abc import Iterator, Mapping

from kaart.bevinding import Ernst
from kaart.keuring.gelijkenis import familie, lijken, netwerkparen, zelfde_adres, zelfde_plek
from kaart.keuring.invoer import Gevonden, Keuring
from kaart.keuring.korte_nummers import is_gemeentenummer, is_kort_nummer
from kaart.model import Organisatie
from kaart.prive import cijfers

NAAM = "dubbel"
ERNST = Ernst.LET_OP
UITLEG = """\
Twee bestanden over dezelfde organisatie of plek lopen na verloop van tijd uit elkaar. Twee
organisaties in hetzelfde gebied lijken dezelfde als ze (bijna) dezelfde naam, hetzelfde
telefoonnummer of dezelfde website hebben. Hoort de een bij de ander, zet dan “onderdeel_van”;
volgt de een de ander op, zet dan “opgevolgd_door”. Een nummer of site van drie of meer
organisaties telt niet: dat is een algemeen nummer of een landelijke site.

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
# What so many families share is a general number or a national site.
_ALGEMEEN = 3
_GRAFSTEEN = "niet-opnemen"


def toets(keuring: Keuring) -> Iterator[Gevonden]:
    """Gather who shares a name, a number or a site, and report each pair once."""
    kaart = keuring.kaart
    organisaties = kaart.organisaties
    families = familie(organisaties)
    samen = netwerkparen(kaart, families)
    redenen: dict[tuple[str, str], list[str]] = defaultdict(list)
    for reden, paren in (
        ("naam", lijken(organisaties.values(), kaart)),
        ("telefoon", _gedeeld(_nummers(organisaties), families)),
        ("website", _gedeeld(_sites(organisaties), families)),
    ):
        for een, ander in paren:
            paar = frozenset({families[een], families[ander]})
            zelfde_familie = len(paar) == 1 or paar in samen
            if not zelfde_familie and zelfde_plek(organisaties[een], organisaties[ander]):
                redenen[een, ander].append(reden)
    for (een, ander), waarom in redenen.items():
        yield _gevonden(organisaties[een], organisaties[ander], waarom)
    for een, ander in lijken(kaart.locaties.values(), kaart):
        if zelfde_adres(kaart.locaties[een], kaart.locaties[ander]):
            bestand, melding = f"data/locaties/{ander}.yaml", f"lijkt dezelfde als {een} (naam)"
            yield Gevonden(bestand, ("naam",), melding, "voeg ze samen")


def _gevonden(een: Organisatie, ander: Organisatie, waarom: list[str]) -> Gevonden:
    if ander.status == _GRAFSTEEN:
        een, ander = ander, een
    melding = f"lijkt dezelfde als {een.id} ({' en '.join(waarom)})"
    raad = "voeg ze samen, of zet onderdeel_van of opgevolgd_door"
    if een.status == _GRAFSTEEN:
        raad = f"{een.id} staat op niet-opnemen: {een.reden or 'kijk waarom'}"
    return Gevonden(f"data/organisaties/{ander.id}.yaml", ("naam",), melding, raad)


def _gedeeld(
    van: Mapping[str, list[str]], families: Mapping[str, str]
) -> Iterator[tuple[str, str]]:
    """Yield the pairs that share a value which is not a general one."""
    for ids in van.values():
        if 1 < len({families[i] for i in ids}) < _ALGEMEEN:
            # One of each family is enough: its parts share it too.
            een, ander = sorted({families[i]: i for i in sorted(ids, reverse=True)}.values())
            yield een, ander


def _nummers(organisaties: Mapping[str, Organisatie]) -> dict[str, list[str]]:
    uit: dict[str, list[str]] = defaultdict(list)
    for organisatie in _actieve(organisaties):
        eigen = {cijfers(c.telefoon) for c in organisatie.contacten if c.telefoon}
        for nummer in eigen:
            if not is_kort_nummer(nummer) and not is_gemeentenummer(nummer):
                uit[nummer].append(organisatie.id)
    return uit


def _sites(organisaties: Mapping[str, Organisatie]) -> dict[str, list[str]]:
    uit: dict[str, list[str]] = defaultdict(list)
    for organisatie in _actieve(organisaties):
        if organisatie.website:
            site = organisatie.website.partition("://")[2].removeprefix("www.").rstrip("/")
            naam, streep, rest = site.partition("/")
            uit[f"{naam.lower()}{streep}{rest}"].append(organisatie.id)
    return uit


def _actieve(organisaties: Mapping[str, Organisatie]) -> Iterator[Organisatie]:
    """Yield what has not stopped: an old entry may carry the site of whoever came after it."""
    return (o for o in organisaties.values() if o.status != "gestopt")
