"""Columns that others have as one and we as several: an address, an age."""

import re
from collections.abc import Mapping
from typing import Any

from kaart.inlezen.gelezen import Gelezen
from kaart.inlezen.gelijk import zelfde_waarde
from kaart.inlezen.waarden import uit_cel
from kaart.model import Kaart
from kaart.schema import Schema
from kaart.tabellen import Cel

_ADRES = re.compile(
    r"(?P<straat>.*[^\W\d].*?) "
    r"(?P<huisnummer>[0-9]+(?:[-/ ]?(?![1-9][0-9]{3} ?[a-zA-Z]{2}\b)[a-zA-Z0-9]{1,4}\b)?)"
    r"(?:[,;\s]+(?P<postcode>[1-9][0-9]{3} ?[a-zA-Z]{2}))?(?:[,;\s]+(?P<plaats>[^\W\d].*))?"
)
_LEEFTIJD = re.compile(
    r"(?:van |vanaf )?(?P<van>[0-9]{1,3})(?: ?jaar)?"
    r"(?: ?(?:-|–|tot en met|t/m) ?(?P<tot>[0-9]{1,3})|(?: en ouder| ?\+))(?: ?jaar)?"
)
_OPEN = re.compile(
    r"vanaf (?P<van>[0-9]{1,3})(?: ?jaar)?|(?:tot en met|t/m) (?P<tot>[0-9]{1,3})(?: ?jaar)?"
)


def lees_groep(
    naam: str | int, cel: Cel, schema: Schema, kaart: Kaart, nu: Mapping[str, Any]
) -> Gelezen:
    """Return the group that one cell stands for; what it does not say stays as it is."""
    tekst = " ".join(cel.tekst.split())
    if naam == "adres":
        delen, voorbeeld = _ADRES.fullmatch(tekst), "Dorpsstraat 1, 3451 AB Utrecht"
    else:
        kaal = tekst.casefold()
        delen, voorbeeld = _LEEFTIJD.fullmatch(kaal) or _OPEN.fullmatch(kaal), "18 t/m 65"
    if cel.bezwaar or delen is None:
        bezwaar = cel.bezwaar or f"“{tekst[:60]}” is niet te lezen als {naam}"
        return Gelezen(None, bezwaar, f"schrijf het zoals: {voorbeeld}")
    uit = dict(nu)
    for sleutel, stuk in delen.groupdict().items():
        if stuk:
            gelezen = uit_cel(Cel(stuk), schema["properties"][sleutel], kaart)
            if gelezen.bezwaar:
                return gelezen
            oud = nu.get(sleutel)
            if oud is None or not zelfde_waarde(oud, gelezen.waarde, schema["properties"][sleutel]):
                uit[sleutel] = gelezen.waarde
    return Gelezen(uit)
