"""`veld=waarde` as somebody types it → what the file must say."""

from collections.abc import Mapping
from typing import Any

from kaart.bijwerken.antwoorden import GeenAntwoord, begrijp_antwoord
from kaart.bijwerken.bewerking import GeenWijziging
from kaart.bijwerken.velden import is_verplicht, lees_pad, met_veld
from kaart.model import Kaart
from kaart.schema import haal, schema_op
from kaart.yamllezer import Pad


def pas_toe(
    kaart: Kaart, soort: str, waarden: Mapping[str, Any], tekst: str
) -> tuple[Pad, dict[str, Any]]:
    """Return which field changes, and the values with it changed.

    Nothing behind the = takes it away; += and -= add to a list and take from it. Raises KaartFout
    for what cannot be.
    """
    naam, teken, waarde = tekst.partition("=")
    if not teken:
        raise GeenWijziging(f"“{tekst}”: schrijf het zoals kosten=gratis")
    hoe = naam[-1:] if naam[-1:] in ("+", "-") else ""
    pad = lees_pad(soort, naam.removesuffix(hoe), waarden)
    schema = schema_op(soort, pad)
    if not waarde.strip():
        if is_verplicht(soort, pad) and haal(waarden, pad[:-1]) is not None:
            raise GeenWijziging(f"{naam} moet er staan; geef een waarde")
        return pad, met_veld(waarden, pad, None)
    sleutel = next(str(stap) for stap in reversed(pad) if isinstance(stap, str))
    nieuw = begrijp_antwoord(kaart, schema, sleutel, waarde)
    if not hoe:
        return pad, met_veld(waarden, pad, nieuw)
    if schema.get("type") != "array":
        raise GeenAntwoord(f"{naam.removesuffix(hoe)} is geen lijst; schrijf = zonder {hoe}")
    nu = haal(waarden, pad) or []
    if hoe == "+":
        return pad, met_veld(waarden, pad, [*nu, *(deel for deel in nieuw if deel not in nu)])
    weg = [deel for deel in nieuw if deel not in nu]
    if weg:
        raise GeenAntwoord(f"{', '.join(map(str, weg))} staat niet bij {sleutel}")
    return pad, met_veld(waarden, pad, [deel for deel in nu if deel not in nieuw] or None)


def klokplek(soort: str, waarden: Mapping[str, Any], pad: Pad) -> Pad:
    """Return what carries the check of a field: its contact, aanbod, tijd or adres, else the whole.

    What a change took away carries nothing.
    """
    for lengte in range(len(pad), 0, -1):
        plek = pad[:lengte]
        drager = "gecontroleerd" in schema_op(soort, plek).get("properties", {})
        if drager and haal(waarden, plek):
            return plek
    return ()


def met_klok(waarden: Mapping[str, Any], plek: Pad, controle: Mapping[str, str]) -> dict[str, Any]:
    """Return the values with a check at a place that `klokplek` gave."""
    return met_veld(waarden, (*plek, "gecontroleerd"), dict(controle))
