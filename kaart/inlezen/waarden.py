"""One value and its cell, there and back; what it means is read by `taal`.

What only a spreadsheet does is seen here: a cell that became a date, or says that it is a fault.
"""

import re
from typing import Any

from kaart.hulp import namenlezer
from kaart.inlezen.cellen import cel_als_tekst, lijst_in_cel, tekst_in_cel
from kaart.model import Kaart
from kaart.schema import Schema, soort_van
from kaart.taal import Verstaan, citeer, versta_waarde, zeg_stuk
from kaart.tabellen import Cel

_DAG_MAAND = re.compile(r"[0-9]{1,2}-[a-z]{3}|[a-z]{3}-[0-9]{2}", re.IGNORECASE)
_JAAR = re.compile("(?:19|20)[0-9]{2}")


def in_cel(waarde: Any, schema: Schema) -> str:
    """Return a value as a cell; "" is nothing."""
    if waarde is None:
        return ""
    if isinstance(waarde, bool):
        return "ja" if waarde else "nee"
    if isinstance(waarde, list | tuple):
        return lijst_in_cel(zeg_stuk(stuk, schema["items"]) for stuk in waarde)
    return tekst_in_cel(str(waarde))


def uit_cel(cel: Cel, schema: Schema, kaart: Kaart, nu: Any = None) -> Verstaan:
    """Return what a cell means at a place of this schema, where now stands `nu`."""
    if cel.bezwaar:
        return Verstaan(None, cel.bezwaar, "typ er zelf wat er moet staan")
    soort = soort_van(schema)
    als_datum = cel.datum or (soort == "huisnummer" and _DAG_MAAND.fullmatch(cel.tekst))
    if soort != "datum" and als_datum:
        melding = f"{citeer(cel.tekst)}: het programma maakte er een datum van"
        return Verstaan(None, melding, "maak het vak tekst en typ het opnieuw")
    if soort == "datum" and cel.getal and not _JAAR.fullmatch(cel.tekst):
        return Verstaan(None, f"het getal {cel.tekst} is geen datum", "maak er een datum van")
    tekst = cel.tekst if schema["type"] == "array" else cel_als_tekst(cel.tekst)
    return versta_waarde(tekst, schema, namenlezer(kaart), nu)
