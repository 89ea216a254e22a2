"""The data of the search page, a script for each: what a question needs, in the order of need."""

from base64 import b64encode
from collections.abc import Iterable
from datetime import date
from typing import Any

from kaart.basis import vouwtabel
from kaart.gevaar import gevaartabel
from kaart.hulp import (
    HEEL_HET_LAND,
    HELE_STAD,
    HIER,
    NIET_IEDEREEN,
    OMVATTEND,
    VOOR_IEDEREEN,
)
from kaart.taal import DAGEN, MAANDEN, TALEN, woord
from kaart.vrijgave import VrijeKaart
from kaart.website.zoekindex.javascript import als_script
from kaart.website.zoekindex.kaarttabel import kaarttabel
from kaart.website.zoekindex.organisaties import GEERFDE_VELDEN, LEEG
from kaart.website.zoekindex.treffers import treffertabel
from kaart.zoek import getallentabel, goede_woorden, kenmerktabel, vaktabel, zinnenlijst

_OPTIENAMEN = {
    "wijk": "de wijk", "thema": "het thema", "hulpvraag": "de hulpvraag",
    "doelgroep": "voor wie", "vorm": "de vorm", "toegang": "de toegang", "soort": "het soort",
    "dag": "de dag", "dagdeel": "het dagdeel", "netwerk": "het netwerk", "taal": "de taal",
    "sector": "de sector", "kosten": "gratis", "vers": "de datum",
}  # fmt: skip
_MET_WOORDEN = ("doelgroepen", "vormen", "toegang")
# Choices about what is offered, and not only about where or who (`hulp.vraagt_iets`).
_OVER_AANBOD = (
    "themas", "hulpvragen", "doelgroepen", "vormen", "toegang", "soorten", "dagen", "dagdelen",
)  # fmt: skip


def maak_zoekbestanden(kaart: VrijeKaart, dag: date) -> dict[str, bytes]:
    """Return each data file of the search page by its path in the site; `dag` is that of the trust.

    Nothing in it is judged for a day but the words of that trust: the browser knows what day it is.
    """
    index, gevaar = kaarttabel(kaart), gevaartabel(kaart)
    waarschuwingen = [
        *(oproep["tekst"] for oproep in gevaar["oproepen"].values()),
        *(thema["oproep"]["tekst"] for thema in gevaar["themas"]),
    ]
    lijnen = [lijn["telefoon"] for lijn in gevaar["lijnen"]]
    bestanden = {
        "taal": "".join(als_script(naam, waarde) for naam, waarde in _taal(index).items()),
        "kaart": als_script("kaart", index),
        "gevaar": als_script("gevaar", gevaar),
        "zinnen": als_script("zinnen", zinnenlijst(kaart)),
        "treffers": als_script("treffers", treffertabel(kaart, dag, waarschuwingen, lijnen)),
        "goedewoorden": als_script("goedewoorden", b64encode(goede_woorden()).decode()),
    }
    return {f"zoek/gegevens/{naam}.js": tekst.encode() for naam, tekst in bestanden.items()}


def _taal(index: dict[str, Any]) -> dict[str, Any]:
    """Return what holds for every map, and how its values are said."""
    return {
        "vouwen": {**vouwtabel(), **kenmerktabel()},
        "vak": {**vaktabel(), "optienamen": _OPTIENAMEN},
        "namen": {
            "woorden": _woorden(index), "talen": TALEN, "dagen": DAGEN, "maanden": MAANDEN,
        },
        "getallen": {**getallentabel(), **_afspraken()},
    }  # fmt: skip


def _afspraken() -> dict[str, Any]:
    return {
        "afstanden": {
            "HIER": HIER, "OMVATTEND": OMVATTEND, "HELE_STAD": HELE_STAD,
            "HEEL_HET_LAND": HEEL_HET_LAND,
        },
        "voor_iedereen": sorted(VOOR_IEDEREEN),
        "niet_iedereen": sorted(NIET_IEDEREEN),
        "over_aanbod": _OVER_AANBOD,
        "geerfd": GEERFDE_VELDEN,
        "leeg": LEEG,
    }  # fmt: skip


def _woorden(gegevens: dict[str, Any]) -> dict[str, str]:
    """Return how the values of this map are said, where that is not with a space for a hyphen."""
    waarden = set(gegevens["groepswoorden"].values())
    velden = gegevens["organisaties"]  # packed: a list for each field
    waarden.update(w for veld in _MET_WOORDEN for rij in velden.get(veld, ()) for w in rij or ())
    for aanbod in velden.get("aanbod", ()):
        for wie in aanbod or ():
            waarden.update(_waarden(wie))
    return {w: woord(w) for w in sorted(waarden) if woord(w) != w.replace("-", " ")}


def _waarden(wie: dict[str, Any]) -> Iterable[str]:
    for veld in _MET_WOORDEN:
        yield from wie.get(veld, ())
    yield wie.get("soort", "")
