"""A postcode or a number in a text, where no search, card or form finds it."""

import re
from collections.abc import Iterator

from kaart.basis import Ernst
from kaart.keuring.invoer import Keuring, Keurstuk, Toetsvondst
from kaart.keuring.teksten import TEKST
from kaart.model import Locatie, Organisatie
from kaart.taal import bezwaar_tegen, nummer_thuis, nummers, postcodes
from kaart.yamllezer import Pad

NAAM = "verdwaald"
ERNST = Ernst.LET_OP
UITLEG = """\
Een postcode hoort in “postcode” en een telefoonnummer bij “telefoon”. In een tekst vindt niemand
ze terug: niet bij het zoeken, niet op een kaartje en niet bij het nabellen. Een nummer dat ook in
zijn eigen veld staat, mag in een tekst genoemd worden; in een opmerking is het een tip, want daar
wacht soms een nummer dat nog moet worden nagebeld.

Goed:

    # data/organisaties/samen-eten.yaml
    omschrijving: Bewoners eten samen. Bel 030 123 45 67.
    contacten:
      - functie: algemeen
        telefoon: "030 123 45 67"

Fout:

    # data/organisaties/samen-eten.yaml
    omschrijving: Bewoners eten samen. Bel 030 123 45 69.
"""
# 09.00-17.00 has the digits of an 0900 number.
_UREN = re.compile(r"(?<![0-9])[0-2]?[0-9][.:][0-5][0-9](?![0-9])")
_CIJFER = re.compile(r"\d")
_IN_POSTCODE, _IN_NUMMER = 4, 8  # digits, at least: 1001 AB, 0800 2000
# Post is sent there, nobody goes there: it has no field of its own.
_POSTBUS = re.compile(r"\bpostbus [0-9]+,? *[1-9][0-9]{3} *[a-z]{2}\b", re.IGNORECASE)
_HUISNUMMER = "huisnummer"
_ADRES = ("straat", _HUISNUMMER, "plaats")  # here never, also when it is the same
_RAAD_CODE = "zet hem in “postcode”"
_RAAD_NUMMER = "bel het na en zet het bij “telefoon”"


def toets(stuk: Keurstuk, keuring: Keuring) -> Iterator[Toetsvondst]:  # noqa: ARG001
    """Look at the texts of who has fields for these."""
    ding = stuk.ding
    if not isinstance(ding, Organisatie | Locatie):
        return
    bestand = stuk.document.bestand
    codes = _codes(stuk)
    bekend = {nummer_thuis(nummer) for _, nummer in stuk.teksten.get("telefoonnummer", ())}
    for pad, tekst in (*stuk.teksten.get(TEKST, ()), *stuk.teksten.get(_HUISNUMMER, ())):
        cijfers = len(_CIJFER.findall(tekst))
        if cijfers >= _IN_POSTCODE and not _geheim(ding, pad):  # that is its own toets
            for code in postcodes(_POSTBUS.sub(" ", tekst)):
                if pad[-1] in _ADRES or code not in codes:
                    melding = f"de postcode “{code}” staat hier in een tekst"
                    yield Toetsvondst(bestand, pad, melding, _RAAD_CODE)
        if cijfers >= _IN_NUMMER:
            for nummer in nummers(_UREN.sub(" uur ", tekst)):
                if is_nummer(nummer) and nummer_thuis(nummer) not in bekend:
                    melding = f"het telefoonnummer “{nummer.strip()}” staat hier in een tekst"
                    # A remark is where a number waits that nobody called yet.
                    ernst = Ernst.TIP if pad[-1] == "opmerking" else None
                    yield Toetsvondst(bestand, pad, melding, _RAAD_NUMMER, ernst=ernst)


def _geheim(ding: Organisatie | Locatie, pad: Pad) -> bool:
    if not isinstance(ding, Organisatie):
        return False
    match pad:
        case ("aanbod", int() as nummer, *_):
            return ding.geheim_adres or ding.aanbod[nummer].geheim_adres
    return ding.geheim_adres


def is_nummer(tekst: str) -> bool:
    """Say whether these digits can be dialled; a 06 number is the work of `privacy`."""
    thuis = nummer_thuis(tekst)
    return thuis.startswith("0") and not thuis.startswith("06") and not bezwaar_tegen(thuis)


def _codes(stuk: Keurstuk) -> set[str]:
    """Return the postcodes that stand in their own field."""
    return {code for _, tekst in stuk.teksten.get("postcode", ()) for code in postcodes(tekst)}
