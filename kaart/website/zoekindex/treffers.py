"""What a hit shows besides why it is one: whom to call, what it does, how far to trust it."""

import re
from collections.abc import Iterable
from datetime import date
from typing import Any

from kaart.gevaar import Stilleregel
from kaart.taal import telefoonlink
from kaart.vrijgave import VrijeKaart
from kaart.website.antwoorden import Vermelder
from kaart.website.sjabloon import NOODNUMMER, adres

_VELDEN = ("wat", "voor_wie", "nummer", "bereikbaar", "adres", "plek", "verouderd")


def treffertabel(
    kaart: VrijeKaart, dag: date, noodteksten: Iterable[str], lijnen: Iterable[str]
) -> dict[str, Any]:
    """Return by id what an entry says, and what the numbers of warnings and lines lead to."""
    vermelder = Vermelder(kaart, dag)
    gezegd = " ".join((Stilleregel().tekst, *noodteksten))
    nummers = dict.fromkeys((*re.findall(NOODNUMMER, gezegd), *lijnen))
    return {
        "van": {o.id: _feiten(vermelder.organisatie(o)) for o in kaart.organisaties.values()},
        "noodlinks": {nummer: telefoonlink(nummer) for nummer in nummers},
    }


def _feiten(wie: Any) -> dict[str, Any]:
    feiten = {veld: getattr(wie, veld) for veld in _VELDEN} | {
        "link": telefoonlink(wie.nummer) if wie.nummer else adres(wie.link),
        "merk": f"{wie.merk[:1].upper()}{wie.merk[1:]}"
        f"{'. Vraag na of het klopt' if wie.verouderd else ''}.",
    }
    return {veld: waarde for veld, waarde in feiten.items() if waarde}
