"""What the browser judges an organisation by: the fields that a question can ask, and no text."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from kaart.hulp import kan_bewoner_erin, netwerken_van, weet_men_hoe_men_er_komt
from kaart.model import GEERFD, Aanbieder, Aanbod, Organisatie, Tijd
from kaart.oordeel import dagdelen, gestopt_vanaf, laatste_dag, vol_van_tot, weekdag
from kaart.taal import tijdtekst
from kaart.vrijgave import VrijeKaart
from kaart.website.zoekindex.controles import Controlelijst
from kaart.zoek import vast_bezwaar

# What everybody has when nothing is written; the script fills it in again.
LEEG: Mapping[str, Any] = {
    "afkorting": "", "themas": [], "hulpvragen": [], "doelgroepen": [], "leeftijd": None,
    "vormen": [], "werkgebied": [], "toegang": [], "gratis": None, "vol": None, "gestopt": "",
    "tijden": [], "talen": [], "netwerken": [], "sector": "onbekend", "soort": "", "plek": None,
    "bezwaar": "", "te_bereiken": True, "voor_bewoners": True, "aanbod": [],
    "controles": [],
}  # fmt: skip
# What an aanbod has of its organisation when it does not say it itself.
GEERFDE_VELDEN = [v for v in (*GEERFD, "hulpvragen") if v in LEEG] + ["vol"]


def organisatierijen(kaart: VrijeKaart) -> tuple[list[dict[str, Any]], Controlelijst]:
    """Return the organisations in the order of the tables, and the checks they rest on."""
    controles = Controlelijst(kaart.gegevens.termijnen)
    return [_organisatie(kaart, o, controles) for o in kaart.organisaties.values()], controles


def _organisatie(
    kaart: VrijeKaart, organisatie: Organisatie, controles: Controlelijst
) -> dict[str, Any]:
    eigen = {
        **_van_aanbieder(kaart, organisatie),
        "tijden": list(map(_tijd, organisatie.openingstijden)),
        "talen": [taal.partition("-")[0] for taal in organisatie.talen],
        "netwerken": sorted(netwerken_van(kaart, organisatie)),
        "sector": organisatie.sector,
        "bezwaar": vast_bezwaar(organisatie),
        "te_bereiken": weet_men_hoe_men_er_komt(organisatie, kaart),
        "controles": controles.van_organisatie(organisatie),
    }
    aanbod = [_aanbod(kaart, a, organisatie, eigen, controles)
              for a in organisatie.aanbod_volledig()]  # fmt: skip
    kort = {veld: waarde for veld, waarde in eigen.items() if waarde != LEEG[veld]}
    wie = {"id": organisatie.id, "naam": organisatie.naam}
    return wie | kort | ({"aanbod": aanbod} if aanbod else {})


def _aanbod(
    kaart: VrijeKaart,
    aanbod: Aanbod,
    organisatie: Organisatie,
    van_organisatie: Mapping[str, Any],
    controles: Controlelijst,
) -> dict[str, Any]:
    """Return an aanbod, without what is as its organisation has it."""
    locatie = kaart.locaties.get(aanbod.locatie)
    eigen = {
        **_van_aanbieder(kaart, aanbod),
        "soort": aanbod.soort,
        "plek": [locatie.naam, locatie.wijk] if locatie else None,
        "tijden": list(map(_tijd, aanbod.tijden)),
        "controles": controles.van_aanbod(aanbod, organisatie),
    }
    geerfd = {veld: van_organisatie[veld] for veld in GEERFDE_VELDEN}
    zonder = {**LEEG, **geerfd}
    return {"naam": aanbod.naam} | {v: w for v, w in eigen.items() if w != zonder[v]}


def _van_aanbieder(kaart: VrijeKaart, wie: Aanbieder) -> dict[str, Any]:
    vol = vol_van_tot(wie, kaart.gegevens.termijnen)
    return {
        "themas": list(wie.themas),
        "hulpvragen": list(wie.hulpvragen),
        "doelgroepen": list(wie.doelgroepen),
        "leeftijd": list(wie.leeftijd) if wie.leeftijd else None,
        "vormen": list(wie.vormen),
        "werkgebied": list(wie.werkgebied),
        "toegang": list(wie.toegang),
        "gratis": wie.gratis,
        "vol": [dag.isoformat() for dag in vol] if vol else None,
        "gestopt": _dag(gestopt_vanaf(wie)),
        "voor_bewoners": kan_bewoner_erin(wie),
    }


def _tijd(tijd: Tijd) -> dict[str, Any]:
    alles = {
        "dag": weekdag(tijd),
        "dagdelen": list(dagdelen(tijd)),
        "einde": _dag(laatste_dag(tijd)),
        "tekst": tijdtekst(tijd),
    }
    return {sleutel: waarde for sleutel, waarde in alles.items() if waarde}


def _dag(dag: date | None) -> str:
    return dag.isoformat() if dag else ""
