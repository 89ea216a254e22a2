"""What leads straight to an organisation: its name, number, mailbox, building and street."""

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import lru_cache

from kaart.basis import aaneen, vergelijkbaar
from kaart.hulp import STOPWOORDEN, namen
from kaart.model import Contact, Kaart, Locatie, Organisatie
from kaart.taal import nummer_thuis
from kaart.zoek.goedewoorden import is_goed_woord
from kaart.zoek.tabel.kenmerken import GEBOUW, KORT, NAAM, NUMMER, POSTBUS, STRAAT
from kaart.zoek.tabel.velden import plekken

# What a name can do without.
_KAN_WEG = frozenset("de het een t stichting vereniging".split())
# What a building is, before what it is called: buurtcentrum De Dreef.
_SOORT_GEBOUW = re.compile(
    r"(?:buurt|wijk|ontmoetings|cultureel|gezondheids|zorg|activiteiten|jongeren|sport|dorps)*"
    r"(?:centrum|huis|huiskamer|kamer)|speeltuin|stadstuin|cultuurcampus"
)
_STRAATSOORT = re.compile(r"(?:straat|laan|dreef|weg|plein|kade|singel|gracht|park|plantsoen)$")


def ingangentabel(kaart: Kaart) -> Iterator[tuple[str, list[int]]]:
    """Yield (key, organisation number, organisation number …)."""
    wie: dict[str, dict[int, None]] = defaultdict(dict)
    plaatsen = plaatswoorden(kaart)
    for nummer, organisatie in enumerate(kaart.organisaties.values()):
        for sleutel in _sleutels(kaart, organisatie, plaatsen):
            wie[sleutel][nummer] = None
    for locatie in kaart.locaties.values():  # a row without anybody: it is there, and not who
        if locatie.status != "gestopt":
            for sleutel in (*gebouwnamen(kaart, locatie), *straatnamen(locatie)):
                wie[sleutel] |= {}
    yield from ((sleutel, list(nummers)) for sleutel, nummers in wie.items())


def plaatswoorden(kaart: Kaart) -> frozenset[str]:
    """Return the words that only say where: of the municipality, its wijken and their parts."""
    gemeente = kaart.gegevens.gemeente
    return _woorden_van((*namen(kaart), gemeente.naam if gemeente else ""))


@lru_cache(maxsize=1)
def _woorden_van(plaatsen: tuple[str, ...]) -> frozenset[str]:
    """Return the words of these names; every building of a map asks for the same."""
    return frozenset(woord for naam in plaatsen for woord in vergelijkbaar(naam).split())


def _sleutels(kaart: Kaart, organisatie: Organisatie, plaatsen: frozenset[str]) -> Iterator[str]:
    for naam in (organisatie.naam, organisatie.afkorting, organisatie.id):
        yield NAAM + aaneen(naam)
        yield from (KORT + kort for kort in kortere(naam, plaatsen))
    for contact in _contacten(organisatie):
        if contact.telefoon:
            yield NUMMER + nummer_thuis(contact.telefoon)
        if contact.email:
            yield POSTBUS + contact.email.casefold()
    for plek in plekken(kaart, organisatie):
        locatie = kaart.locaties[plek]
        yield from gebouwnamen(kaart, locatie)
        if locatie.telefoon:
            yield NUMMER + nummer_thuis(locatie.telefoon)
        yield from straatnamen(locatie)
    if organisatie.adres:
        yield from _straat(organisatie.adres.straat, organisatie.adres.huisnummer)


def gebouwnamen(kaart: Kaart, locatie: Locatie) -> Iterator[str]:
    """Yield the keys of a building: its name, and without what sort of building it is."""
    plaatsen = plaatswoorden(kaart)
    for naam in (locatie.naam, locatie.id.replace("-", " ")):
        yield GEBOUW + aaneen(naam)
        yield from (GEBOUW + kort for kort in kortere(naam, plaatsen))
        soort, *rest = vergelijkbaar(naam).split()
        # Buurthuis Burezina is Burezina, Buurtcentrum Bij de Buren is not “bij de buren”.
        eigen = [w for w in rest if w not in plaatsen | STOPWOORDEN and not is_goed_woord(w)]
        if _SOORT_GEBOUW.fullmatch(soort) and eigen:
            yield GEBOUW + "".join(rest)


def straatnamen(locatie: Locatie) -> Iterator[str]:
    """Yield the keys of the street of a building."""
    return _straat(locatie.straat, locatie.huisnummer)


def kortere(naam: str, plaatsen: frozenset[str]) -> Iterator[str]:
    """Yield a name in one piece without what says only where or that it is one, if that is left."""
    woorden = vergelijkbaar(naam).split()
    zonder = [woord for woord in woorden if woord not in _KAN_WEG]
    while len(zonder) > 1 and zonder[-1] in plaatsen:
        zonder.pop()
    if len("".join(zonder)) >= 3 and not plaatsen.issuperset(zonder):  # noqa: PLR2004
        yield "".join(zonder)


def _contacten(organisatie: Organisatie) -> Iterator[Contact]:
    yield from organisatie.contacten
    yield from (aanbod.contact for aanbod in organisatie.aanbod if aanbod.contact)


def _straat(straat: str, huisnummer: str) -> Iterator[str]:
    """Yield a street, with its number, and one of more words without what sort of street it is."""
    if straat:
        yield STRAAT + aaneen(straat)
        if huisnummer:
            yield STRAAT + aaneen(f"{straat} {huisnummer}")
        *eerder, laatste = vergelijkbaar(straat).split()
        if eerder and (kort := _STRAATSOORT.sub("", laatste)) and kort != laatste:
            yield STRAAT + "".join((*eerder, kort))
