"""The data of the search page, a script for each: what a question needs, in the order of need."""

from base64 import b64encode
from collections.abc import Iterable
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
from kaart.zoek import getallentabel, goede_woorden, kenmerktabel, vaktabel, zinnenlijst

_OPTIENAMEN = {
    "wijk": "de wijk", "thema": "het thema", "hulpvraag": "de hulpvraag",
    "doelgroep": "voor wie", "vorm": "de vorm", "toegang": "de toegang", "soort": "het soort",
    "dag": "de dag", "dagdeel": "het dagdeel", "netwerk": "het netwerk", "taal": "de taal",
    "sector": "de sector", "kosten": "gratis", "vers": "de datum",
}  # fmt: skip
# Choices about what is offered, and not only about where or who (`hulp.vraagt_iets`).
_OVER_AANBOD = (
    "themas", "hulpvragen", "doelgroepen", "vormen", "toegang", "soorten", "dagen", "dagdelen",
)  # fmt: skip


def maak_zoekbestanden(kaart: VrijeKaart) -> dict[str, str]:
    """Return the text of each data file of the search page, by its name."""
    gegevens = kaarttabel(kaart)
    taal = {
        "vouwen": {**vouwtabel(), **kenmerktabel()},
        "vak": {**vaktabel(), "optienamen": _OPTIENAMEN},
        "namen": {
            "woorden": _woorden(gegevens),
            "talen": TALEN,
            "dagen": DAGEN,
            "maanden": MAANDEN,
        },
        "getallen": {**getallentabel(), **_afspraken()},
    }
    return {
        "taal.js": "".join(als_script(naam, waarde) for naam, waarde in taal.items()),
        "kaart.js": als_script("kaart", gegevens),
        "gevaar.js": als_script("gevaar", gevaartabel(kaart)),
        "zinnen.js": als_script("zinnen", zinnenlijst(kaart)),
        "goedewoorden.js": als_script("goedewoorden", b64encode(goede_woorden()).decode()),
    }


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
    for organisatie in gegevens["organisaties"]:
        for wie in (organisatie, *organisatie.get("aanbod", ())):
            waarden.update(_waarden(wie))
    return {w: woord(w) for w in sorted(waarden) if woord(w) != w.replace("-", " ")}


def _waarden(wie: dict[str, Any]) -> Iterable[str]:
    for veld in ("doelgroepen", "vormen", "toegang"):
        yield from wie.get(veld, ())
    yield wie.get("soort", "")
