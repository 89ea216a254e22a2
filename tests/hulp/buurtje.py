"""An invented map to meet on: each line a block, "wie/plek/dag/van-tot/doelgroep/thema"."""

from typing import Any

from kaart.model import Kaart, maak_kaart

_WIJK = {
    "naam": "Noord", "buurten": [{"id": "haven", "naam": "Haven"}, {"id": "dorp", "naam": "Dorp"}],
}  # fmt: skip
_METERS = {  # from the first, to the north
    "brug": 0, "loods": 150, "kerk": 151, "veer": 500, "molen": 501, "oord": 1000, "eind": 1001,
}  # fmt: skip
_PER_METER = 1 / 111_195


def kaart_met(*blokken: str, **anders: Any) -> Kaart:
    """Return a map with these blocks, an organisation for each first word.

    `anders` lays values over an aanbod (a0, a1 …: by its number on the map), over an organisation,
    or over a place.
    """
    dingen: list[tuple[str, str, dict[str, Any]]] = [("wijken", "noord", _WIJK)]
    dingen += [("wijken", "zuid", {"naam": "Zuid"})]
    dingen += [("themas", naam, {"naam": naam.capitalize()}) for naam in ("eten", "taal", "geld")]
    for naam, meter in _METERS.items():
        punt = {"lat": 52.0 + meter * _PER_METER, "lon": 5.0}
        dingen.append(("locaties", naam, {
            "naam": naam.capitalize(), "wijk": "noord", "middelpunt": punt, **anders.get(naam, {}),
        }))  # fmt: skip
    for naam in ("zaal", "salon"):  # without coordinates, in one buurt
        plek = {"naam": naam.capitalize(), "wijk": "noord", "buurt": "dorp", **anders.get(naam, {})}
        dingen.append(("locaties", naam, plek))
    per_wie: dict[str, list[dict[str, Any]]] = {}
    for nummer, regel in enumerate(blokken):
        wie, aanbod = _aanbod(regel)
        per_wie.setdefault(wie, []).append({**aanbod, **anders.get(f"a{nummer}", {})})
    for wie, aanbod_van in per_wie.items():
        dingen.append(("organisaties", wie, {
            "naam": wie.capitalize(), "organisatievorm": "welzijn", "omschrijving": "Doet iets.",
            "werkgebied": ["noord"], "aanbod": aanbod_van, **anders.get(wie, {}),
        }))  # fmt: skip
    return maak_kaart(dingen)


def _aanbod(regel: str) -> tuple[str, dict[str, Any]]:
    """Read "soep/brug/di/10:00-12:00/ouderen/eten"; what is left off at the end is plain."""
    delen = regel.split("/")
    wie, plek, dag, uren, doelgroep, thema = (*delen, *("", "", "", "", "", "")[len(delen) :])
    tijd: dict[str, Any] = {"dag": dag} if dag else {}
    van, _, tot = uren.partition("-")
    if uren in ("ochtend", "middag", "avond"):
        tijd["dagdeel"] = uren
    elif uren:
        tijd |= {"van": van} | ({"tot": tot} if tot else {})
    return wie, {
        "naam": f"Blok van {wie}", "soort": "activiteit", "locatie": plek,
        "tijden": [tijd] if tijd else [],
        "doelgroepen": (doelgroep or "iedereen").split("+"), "themas": (thema or "eten").split("+"),
    }  # fmt: skip
