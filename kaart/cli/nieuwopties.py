"""The options of `kaart nieuw`: what they say, understood and looked at as an answer is."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from kaart.basis import Ernst, KaartFout
from kaart.bijwerken import (
    Bewerking,
    GeenWijziging,
    Vraag,
    beantwoord,
    bevindingen_bij,
    pas_toe,
    vraag_naar,
)
from kaart.cli.nieuwvragen import zin
from kaart.model import COLLECTIES
from kaart.yamllezer import Pad

# Where the answer to an option goes, per collection; a list may be given more than once.
_WAAR: Mapping[str, Mapping[str, str]] = {
    "organisaties": {
        "soort": "organisatievorm", "wijk": "werkgebied", "telefoon": "contacten.0.telefoon",
        "email": "contacten.0.email", "functie": "contacten.0.functie", "thema": "themas",
        "doelgroep": "doelgroepen", "locatie": "locaties", "netwerk": "netwerken",
    },
    "locaties": {"adres": "straat"},
    "netwerken": {"wijk": "werkgebied"},
}  # fmt: skip
_OVERAL = {
    "bron": "bronnen.0", "bron_datum": "bronnen.0.datum", "gecontroleerd": "gecontroleerd.hoe",
    "door": "gecontroleerd.door",
}  # fmt: skip
# An option that says nothing without another one.
_HOORT_BIJ = {"bron_datum": ("bronnen", "--bron"), "door": ("gecontroleerd", "--gecontroleerd")}


def optienaam(collectie: str, vraag: Vraag) -> str:
    """Return the option that fills a field."""
    tekst = ".".join(map(str, vraag.pad))
    anders = {pad: optie for optie, pad in {**_WAAR.get(collectie, {}), **_OVERAL}.items()}
    return f"--{anders.get(tekst, tekst).replace('_', '-')}"


def uit_opties(
    bewerking: Bewerking, collectie: str, gezegd: Mapping[str, str | list[str]], dag: date
) -> dict[str, Any]:
    """Return what the options say. Raises KaartFout for what cannot be, or not here."""
    waarden: dict[str, Any] = {}
    for optie, tekst in gezegd.items():
        naam = f"--{optie.replace('_', '-')}"
        pad = _OVERAL.get(optie) or _WAAR.get(collectie, {}).get(optie, optie)
        try:
            vraag = vraag_naar(collectie, pad)
        except GeenWijziging:
            soort = COLLECTIES[collectie][0]
            raise KaartFout(f"{naam} hoort niet bij een {soort}") from None
        sleutel, eerst = _HOORT_BIJ.get(optie, ("", ""))
        if sleutel and sleutel not in waarden:
            raise KaartFout(f"{naam} hoort bij {eerst}")
        heel = ", ".join(tekst) if isinstance(tekst, list) else tekst
        try:
            waarden = beantwoord(bewerking.kaart, waarden, vraag, heel, dag)
        except KaartFout as fout:  # this door calls it by its option
            raise KaartFout(fout.melding, fout.raad, optie) from None
        _keur(bewerking, collectie, vraag.pad, waarden, naam, dag)
    return waarden


def met_velden(
    bewerking: Bewerking, collectie: str, waarden: dict[str, Any], velden: Sequence[str], dag: date
) -> dict[str, Any]:
    """Return the values with these fields in them, each written as veld=waarde."""
    soort = COLLECTIES[collectie][0]
    for tekst in velden:
        pad, waarden = pas_toe(bewerking.kaart, soort, waarden, tekst)
        _keur(bewerking, collectie, pad, waarden, "--veld", dag)
    return waarden


def _keur(
    bewerking: Bewerking, collectie: str, pad: Pad, waarden: Mapping[str, Any], naam: str, dag: date
) -> None:
    for bevinding in bevindingen_bij(bewerking.wordt, collectie, pad, waarden, dag):
        if bevinding.ernst is Ernst.FOUT:
            raise KaartFout(f"{naam}: {zin(bevinding).removeprefix('fout: ')}")
