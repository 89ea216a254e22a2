"""Hours need a day, and lie in the part of the day that is named beside them."""

from collections.abc import Iterator
from typing import Any

from kaart.basis import Ernst
from kaart.keuring.invoer import Keuring, Keurstuk, Toetsvondst
from kaart.yamllezer import Pad

NAAM = "uren"
ERNST = Ernst.LET_OP
UITLEG = """\
Uren zonder dag zeggen niet wanneer iemand terechtkan: zo gaan dagen stil verloren bij het
overnemen van een lijst. Staat er een dagdeel bij de uren, dan vallen ze daarin: de ochtend is tot
13.00 uur, de middag van 11.00 tot 19.00 uur en de avond vanaf 16.00 uur. Zonder begintijd zegt een
eindtijd niets.

Goed:

    # data/organisaties/samen-eten.yaml
    openingstijden:
      - dag: di
        van: "09:00"
        tot: "12:00"

Fout:

    # data/organisaties/samen-eten.yaml
    openingstijden:
      - van: "09:00"
        tot: "12:00"
"""
# Wider than the clock, because people call half past twelve the morning and five o'clock both.
_DAGDEEL = {
    "ochtend": ("04:00", "13:00"),
    "middag": ("11:00", "19:00"),
    "avond": ("16:00", "24:00"),
}
_LIJSTEN = ("openingstijden", "tijden")
_RAAD_DAG = "zet de dag erbij; weet je die niet, haal de uren dan weg en zet ze in een opmerking"


def toets(stuk: Keurstuk, keuring: Keuring) -> Iterator[Toetsvondst]:  # noqa: ARG001
    """Look at each time as it stands in the file, not as a reader understood it."""
    for pad, tijd in _tijden(stuk.document.waarde):
        for sleutel, melding, raad in _bezwaren(tijd):
            yield Toetsvondst(stuk.document.bestand, (*pad, sleutel), melding, raad)
            break  # the rest follows from it


def _tijden(waarde: dict[str, Any]) -> Iterator[tuple[Pad, dict[str, Any]]]:
    """Yield the times of a thing and of its aanbod, each with its path."""
    for plek, deel in [((), waarde), *_aanbod(waarde)]:
        for lijst in _LIJSTEN:
            for nummer, tijd in enumerate(deel.get(lijst, ())):
                yield (*plek, lijst, nummer), tijd


def _aanbod(waarde: dict[str, Any]) -> Iterator[tuple[Pad, dict[str, Any]]]:
    for nummer, deel in enumerate(waarde.get("aanbod", ())):
        yield ("aanbod", nummer), deel


def _bezwaren(tijd: dict[str, Any]) -> Iterator[tuple[str, str, str]]:
    """Yield (key, what is wrong, what to do)."""
    van, tot = tijd.get("van", ""), tijd.get("tot", "")
    uur = "van" if van else "tot"
    if not van and not tot:
        return
    if "dag" not in tijd and "datum" not in tijd:
        yield uur, f"uren zonder dag ({van or '?'} tot {tot or '?'})", _RAAD_DAG
    if not van:
        yield "tot", f"een eindtijd ({tot}) zonder begintijd", "zet “van” erbij, of haal “tot” weg"
    if (dagdeel := tijd.get("dagdeel")) in _DAGDEEL:
        begin, einde = _DAGDEEL[dagdeel]
        if not begin <= (van or tot) <= einde or not begin <= (tot or van) <= einde:
            melding = f"{van or '?'} tot {tot or '?'} is geen {dagdeel}"
            yield uur, melding, "kijk de uren na, en haal “dagdeel” weg: de uren zeggen genoeg"
