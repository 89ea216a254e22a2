"""Nothing of a person in files that everybody can read."""

import re
from collections.abc import Iterator
from functools import lru_cache

from kaart.basis import Bevinding, Ernst, vergelijkbaar, zichtbaar
from kaart.keuring.invoer import Keuring, Keurstuk, Toetsvondst
from kaart.keuring.persoonlijk import bsn, geboortedata, genoemde, is_als_naam
from kaart.keuring.teksten import TEKST
from kaart.keuring.voornamen import VOORNAMEN
from kaart.personen import is_eigen_postbus, is_mobiel, is_rol
from kaart.taal import mobiele_nummers, postbussen
from kaart.yamllezer import Pad

NAAM = "privacy"
ERNST = Ernst.LET_OP
UITLEG = """\
De bestanden zijn openbaar en git vergeet niets, ook een opmerking niet. Zet er daarom geen
06-nummers in, geen eigen postbus (gmail, ziggo, voornaam.achternaam@), niets dat op een
burgerservicenummer lijkt, geen geboortedatum en geen naam (“t.a.v.”, “vraag naar”). Een algemeen
nummer, een algemene postbus en “t.a.v. het bestuur” mogen wel.

Goed:

    # data/organisaties/samen-eten.yaml
    contacten:
      - functie: coördinator
        email: coordinator@samen-eten.example

Fout:

    # data/organisaties/samen-eten.yaml
    contacten:
      - functie: coördinator
        email: voornaam.achternaam@samen-eten.example
"""
# first.last@ and first_last@; with a hyphen it is mostly a place or a group. jan.jansen2@ as well.
_SCHEIDING = re.compile(r"[^._][._][^._]")
_NAAMDEEL = re.compile(r"[^\W\d_]+[0-9]{0,2}")
_CIJFER = re.compile(r"\d")
_WEBADRES = re.compile(r"\b(?:https?://|www\.)\S+")
# Words that make a mailbox one of a desk and not of a person; names of wijken and the words of
# the organisation itself come on top.
_GEEN_NAAM = frozenset(
    "aanbod aanmelden aanmelding aanvraag activiteit activiteiten administratie advies afdeling "
    "agenda algemeen balie beheer bemiddeling bestuur bewoners bezoek bibliotheek buurt "
    "buurtcentrum buurthuis buurtteam centrum clienten communicatie contact coordinatie "
    "coordinator cursus cursussen diaconie dienst diensten directie donatie educatie en financien "
    "gemeente groep hallo help helpdesk huis hulp info informatie inkoop inloop inschrijven "
    "inschrijving intake jeugd jongeren kantoor kinderen klachten klant klantenservice loket "
    "maatje maatjes maatschappelijk mail makelaar makelaars mantelzorg meldingen meldpunt "
    "nederland nieuws nl noord office ondersteuning onderwijs oost ouderen ouders pers planning "
    "post project projecten punt raad raadslieden receptie redactie regio reserveren secretariaat "
    "secretaris service sociaal sociale sport spreekuur stad steunpunt stichting team teams thuis "
    "training utrecht verhuur verwijzers voorzitter vraag vragen vrijwilliger vrijwilligers "
    "vrijwilligerswerk web webmaster welkom welzijn werk west wijk wijkteam wmo wonen zaal zorg "
    "zuid".split()
)


def toets(stuk: Keurstuk, keuring: Keuring) -> Iterator[Toetsvondst]:
    """Look at every text of the document but web addresses."""
    bestand = stuk.document.bestand
    for pad, nummer in stuk.teksten.get("telefoonnummer", ()):
        if is_mobiel(nummer):
            yield Toetsvondst(bestand, pad, f"“{nummer}” is een 06-nummer", _RAAD_NUMMER)
    for pad, adres in stuk.teksten.get("e-mailadres", ()):
        if bezwaar := _bezwaar_postbus(adres, stuk, keuring):
            yield Toetsvondst(bestand, pad, f"“{adres}” {bezwaar}", _RAAD_POSTBUS)
    for pad, tekst in stuk.teksten.get(TEKST, ()):
        for melding, raad in (*_wie(pad, tekst, keuring), *_in_tekst(tekst, stuk, keuring)):
            yield Toetsvondst(bestand, pad, melding, raad)


_RAAD_NUMMER = "zet er het nummer van de organisatie in, of haal het weg"
_RAAD_POSTBUS = "zet er een algemeen adres in, zoals info@, of haal het weg"
_RAAD_WIE = "noem een rol, of een organisatie die op de kaart staat"


def _wie(pad: Pad, tekst: str, keuring: Keuring) -> Iterator[tuple[str, str]]:
    """Look at the two keys that say who somebody is: there only a role or organisation belongs."""
    persoon = pad[-1] == "door" or (pad[-1] == "functie" and is_als_naam(tekst))
    if persoon and not is_rol(tekst, keuring.kaart):
        yield f"“{tekst}” lijkt een persoon", _RAAD_WIE


def _in_tekst(tekst: str, stuk: Keurstuk, keuring: Keuring) -> Iterator[tuple[str, str]]:
    for adres in postbussen(tekst):
        if bezwaar := _bezwaar_postbus(adres, stuk, keuring):
            yield f"“{adres}” {bezwaar}", _RAAD_POSTBUS
    for naam in genoemde(tekst, lambda: _bekende_woorden(stuk, keuring)):
        yield f"“{naam}” wijst op een persoon", "noem een functie of haal het weg"
    if not _CIJFER.search(tekst):
        return
    tekst = zichtbaar(_WEBADRES.sub(" ", tekst))
    for nummer in mobiele_nummers(tekst):
        yield f"“{nummer}” is een 06-nummer", _RAAD_NUMMER
    for nummer in bsn(tekst):
        yield f"“{nummer}” lijkt een burgerservicenummer", "haal het weg"
    for datum in geboortedata(tekst):
        yield f"“{datum}” is een geboortedatum", "haal het weg"


def _bezwaar_postbus(adres: str, stuk: Keurstuk, keuring: Keuring) -> str:
    """Return why a mailbox seems to be of a person; "" when it does not."""
    postbus, _, site = adres.lower().partition("@")
    if is_eigen_postbus(adres):
        return "is een eigen postbus"
    delen = [deel for deel in re.split(r"[._+-]", postbus) if deel]
    bekend = {*_GEEN_NAAM, *_eigen_woorden(stuk, keuring), *vergelijkbaar(site).split()}
    if postbus in VOORNAMEN and postbus not in bekend:
        return "lijkt de postbus van een persoon"
    if not _SCHEIDING.search(postbus) or any(not _NAAMDEEL.fullmatch(deel) for deel in delen):
        return ""
    if any(deel.rstrip("0123456789") in bekend for deel in delen):
        return ""
    return "lijkt de postbus van een persoon"


def _bekende_woorden(stuk: Keurstuk, keuring: Keuring) -> set[str]:
    """Return the words of every organisation and place as well: one may ask for those."""
    kaart = keuring.kaart
    namen = [n for o in kaart.organisaties.values() for n in (o.naam, o.afkorting)]
    namen += [plek.naam for plek in kaart.locaties.values()]
    namen += [netwerk.naam for netwerk in kaart.netwerken.values()]
    return {*_GEEN_NAAM, *_eigen_woorden(stuk, keuring), *_woorden(tuple(namen))}


@lru_cache(maxsize=4)
def _woorden(namen: tuple[str, ...]) -> frozenset[str]:
    """Return the words of names; kept, because every name that is found asks for them."""
    return frozenset(vergelijkbaar(" ".join(namen)).split())


def _eigen_woorden(stuk: Keurstuk, keuring: Keuring) -> set[str]:
    """Return the words of places, themes and this thing itself: they make no name of a person."""
    kaart = keuring.kaart
    eigen = (getattr(stuk.ding, "naam", ""), getattr(stuk.ding, "afkorting", ""))
    namen = [thema.naam for thema in kaart.themas.values()]
    for wijk in kaart.wijken.values():
        namen += [wijk.naam, *(buurt.naam for buurt in wijk.buurten)]
    return {*vergelijkbaar(" ".join(eigen)).split(), *_woorden(tuple(namen))}


def noemt_een_persoon(bevinding: Bevinding) -> bool:
    """Say whether a finding is that somebody may be named, in files that everybody reads."""
    return bevinding.toets == NAAM
