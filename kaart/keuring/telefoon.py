"""A telephone number must be one that can be called; it is never rewritten."""

import re
from collections.abc import Iterator
from functools import lru_cache

from kaart.basis import Ernst
from kaart.keuring.invoer import Gevonden, Keuring, Stuk
from kaart.keuring.korte_nummers import is_gemeentenummer, is_kort_nummer
from kaart.taal import nummer_thuis

NAAM = "telefoon"
ERNST = Ernst.FOUT
UITLEG = """\
Een telefoonnummer moet echt kunnen bestaan: het goede aantal cijfers en een begin dat in gebruik
is. Korte nummers zoals 112, 113 en 14 030 mogen. Hoe je het schrijft mag je zelf weten.

Goed:

    # data/organisaties/samen-eten.yaml
    contacten:
      - functie: algemeen
        telefoon: "030 123 45 67"

Fout:

    # data/organisaties/samen-eten.yaml
    contacten:
      - functie: algemeen
        telefoon: "030 123 45 6"
"""
_LENGTE = 10
_ANDERE_LENGTE = ("08", "09", "00")  # 0800 and 0900 numbers vary, and 00 leads abroad
_GEEN_CIJFER = re.compile("[^0-9]")


def toets(stuk: Stuk, keuring: Keuring) -> Iterator[Gevonden]:  # noqa: ARG001
    """Look at each telephone number of the document."""
    for pad, nummer in stuk.teksten.get("telefoonnummer", ()):
        if bezwaar := bezwaar_tegen(nummer):
            melding = f"“{nummer}” is geen geldig telefoonnummer"
            yield Gevonden(stuk.document.bestand, pad, melding, bezwaar)


@lru_cache(maxsize=4096)
def bezwaar_tegen(nummer: str) -> str:
    """Return the advice for a wrong number; "" when it is good."""
    if is_kort_nummer(_GEEN_CIJFER.sub("", nummer)):
        return ""
    import phonenumbers  # slow to load, and a map can be without numbers

    try:
        gelezen = phonenumbers.parse(nummer, "NL")
    except phonenumbers.NumberParseException:
        return "kijk het nummer na"
    if phonenumbers.is_valid_number(gelezen):
        # The library forgives the lost zero that a spreadsheet eats; a telephone does not.
        compleet = nummer.startswith(("+", "0")) or is_gemeentenummer(nummer_thuis(nummer))
        return "" if compleet else "er ontbreekt een 0 aan het begin"
    thuis = nummer_thuis(nummer)
    if thuis.startswith("0") and not thuis.startswith(_ANDERE_LENGTE) and len(thuis) != _LENGTE:
        return f"een nummer heeft {_LENGTE} cijfers, dit heeft er {len(thuis)}"
    return "kijk het nummer na: zo begint geen nummer dat in gebruik is"
