"""What is asked of something new, in which order; all but the order comes from its schema."""

import re
from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import date
from typing import Any, NamedTuple

from kaart.basis import OnbekendeWaarde, is_id, vergelijkbaar
from kaart.bijwerken.antwoorden import GeenAntwoord, begrijp_adres, begrijp_antwoord
from kaart.bijwerken.controles import weiger_naam
from kaart.bijwerken.velden import lees_pad, met_veld
from kaart.hulp import begrijp_gebied
from kaart.model import COLLECTIES, SOORTEN, Kaart
from kaart.schema import Schema, haal, laad_schema, schema_op
from kaart.taal import veldnaam
from kaart.yamllezer import Pad

# The kinds that can be added, and their fields in the order of a talk.
_VOLGORDE: Mapping[str, str] = {
    "organisaties": "naam website contacten.0.telefoon contacten.0.email contacten.0.functie "
    "organisatievorm omschrijving themas doelgroepen werkgebied toegang gratis kosten locaties "
    "adres netwerken bronnen.0 bronnen.0.datum gecontroleerd.hoe gecontroleerd.door",
    "locaties": "naam soort straat huisnummer postcode plaats wijk telefoon website bronnen.0 "
    "bronnen.0.datum gecontroleerd.hoe gecontroleerd.door",
    "netwerken": "naam afkorting omschrijving organisatie werkgebied website bronnen.0 "
    "bronnen.0.datum gecontroleerd.hoe gecontroleerd.door",
    "bijeenkomsten": "naam datum soort reeks wijk locatie aanmelden_voor",
    "reeksen": "naam omschrijving",
    "themas": "naam synoniemen hulpvragen let_op.tekst let_op.signaalwoorden vangnet",
    "wijken": "naam code postcodes plaatsen",
}
NIEUWE_SOORTEN: Mapping[str, str] = {
    soort.naam: soort.map
    for soort in sorted(SOORTEN.values(), key=lambda s: [*_VOLGORDE, s.map].index(s.map))
    if "nieuw" not in soort.elders
}
# From these one knows that it may be there already.
KENMERKEN = frozenset({"naam", "website", "telefoon", "email"})
_BRON: Pad = ("bronnen", 0)
_DATUM: Pad = ("bronnen", 0, "datum")
_HOE: Pad = ("gecontroleerd", "hoe")
_DOOR: Pad = ("gecontroleerd", "door")
_HULPVRAGEN: Pad = ("hulpvragen",)
_LET_OP: Pad = ("let_op", "tekst")
_SIGNAALWOORDEN: Pad = ("let_op", "signaalwoorden")
_FUNCTIE: Pad = ("contacten", 0, "functie")
ZELF = "zelf"
ONBEKEND = "onbekend"
_OPGAVE = "opgave van henzelf"
_WEBADRES = re.compile(r"https?://|www\.|[\w-]+(\.[\w-]+)+(/\S*)?$", re.IGNORECASE)
_LANGSTE_ID = 40
# What the schema says of a file is not always what one asks somebody.
_UITLEG: Mapping[Pad, str] = {
    _BRON: "Waar het vandaan komt: een webadres of de naam van een document. "
    f"Van henzelf gehoord: {ZELF}.",
    _DATUM: f"Van welke dag de bron is. Draagt zij geen datum: {ONBEKEND}.",
    ("website",): "Het adres van de site.",
    ("telefoon",): "Nummer zoals het op papier moet komen. Geen nummer van een persoon.",
    ("contacten", 0, "telefoon"): "Nummer van de organisatie, zoals het op papier moet komen. Geen "
    "nummer van een persoon.",
    ("werkgebied",): "Voor wie het werkt (niet: waar het gebouw staat). Een wijk, buurt, plaats of "
    "postcode; of stad, of landelijk.",
    ("gratis",): "Kost het niets: ja. Kost het iets: nee. Onbekend: leeg.",
    ("locaties",): "Waar men haar bezoekt: een plek die al op de kaart staat.",
    ("adres",): "Eigen adres, zoals Kerkstraat 12, 3500 AA Utrecht.",
    ("straat",): "Naam van de straat, of meteen Kerkstraat 12, 3500 AA Utrecht.",
    _HULPVRAGEN: "Wat bewoners ermee vragen, in hun woorden: Ik voel me vaak alleen. Meer dan één: "
    "zet er ; tussen.",
    _LET_OP: "Wat iedereen bij dit thema eerst moet weten, zoals een noodnummer. Meestal leeg.",
    _SIGNAALWOORDEN: "Woorden waarbij dit altijd eerst komt, wat men ook zoekt. Komma’s ertussen.",
    ("synoniemen",): "Andere woorden waarmee men dit thema zoekt, met komma’s ertussen.",
    ("vangnet",): "Wie meedenkt als niemand past: een organisatie die al op de kaart staat.",
    _HOE: "Hoe het vandaag bij henzelf is nagegaan. Niet nagegaan: leeg.",
}


# What is only asked when something else was said.
_HOORT_BIJ = {_FUNCTIE: "contacten", _DOOR: "gecontroleerd", _SIGNAALWOORDEN: "let_op"}
_NA_STRAAT = frozenset({"huisnummer", "postcode", "plaats"})
_NAMEN: Mapping[Pad, str] = {
    _BRON: "bron", _DATUM: "datum van de bron", _HOE: "nagegaan", _DOOR: "nagegaan door",
    _LET_OP: "let op",
}  # fmt: skip


class Vraag(NamedTuple):
    """One question: which field it fills, what it is called, what it means, what may be said."""

    pad: Pad
    naam: str
    uitleg: str
    verplicht: bool
    schema: Schema

    @property
    def sleutel(self) -> str:
        """The key that is asked for."""
        return next(str(stap) for stap in reversed(self.pad) if isinstance(stap, str))


def vragen(collectie: str) -> tuple[Vraag, ...]:
    """Return the questions for something new in this collection, required ones included."""
    soort = COLLECTIES[collectie][0]
    schema = laad_schema(soort)
    paden = [lees_pad(soort, tekst) for tekst in _VOLGORDE.get(collectie, "naam").split()]
    genoemd = {pad[0] for pad in paden}
    paden += [(sleutel,) for sleutel in schema["required"] if sleutel not in genoemd]
    return tuple(_vraag(soort, pad, pad[0] in schema["required"]) for pad in paden)


def vraag_naar(collectie: str, tekst: str) -> Vraag:
    """Return the question about one field, also when the talk does not ask it.

    Raises GeenWijziging when there is no such field.
    """
    soort = COLLECTIES[collectie][0]
    pad = lees_pad(soort, tekst)
    return _vraag(soort, pad, verplicht=pad[0] in laad_schema(soort)["required"])


def _vraag(soort: str, pad: Pad, verplicht: bool) -> Vraag:
    deel = schema_op(soort, pad)
    sleutel = next(str(stap) for stap in reversed(pad) if isinstance(stap, str))
    uitleg = _UITLEG.get(pad) or str(deel["description"])
    moet = pad in (_BRON, _DATUM) or (verplicht and len(pad) == 1)
    return Vraag(pad, _NAMEN.get(pad) or veldnaam(sleutel), uitleg, moet, deel)


def past(vraag: Vraag, waarden: Mapping[str, Any]) -> bool:
    """Say whether a question makes sense after what was said, and is not answered yet."""
    if vraag.pad in _HOORT_BIJ:
        return _HOORT_BIJ[vraag.pad] in waarden
    if vraag.pad[0] in _NA_STRAAT and haal(waarden, vraag.pad) is not None:
        return False  # a whole address was given for the street
    if vraag.pad == ("adres",):
        return "locaties" not in waarden
    if vraag.pad == _DATUM:
        return "datum" not in haal(waarden, _BRON)
    return True


def ontbreekt(collectie: str, waarden: Mapping[str, Any]) -> tuple[Vraag, ...]:
    """Return what must still be said."""
    return tuple(
        vraag for vraag in vragen(collectie)
        if vraag.verplicht and vraag.pad != _DATUM and haal(waarden, vraag.pad) is None
    )  # fmt: skip


def beantwoord(
    kaart: Kaart, waarden: Mapping[str, Any], vraag: Vraag, tekst: str, dag: date
) -> dict[str, Any]:
    """Return the values with this answer in it. Raises KaartFout with what can be said instead."""
    tekst = " ".join(tekst.split())
    if vraag.pad == _DATUM and tekst.lower() == ONBEKEND:
        return dict(waarden)
    if vraag.pad == _DATUM and tekst.lower() == "vandaag":
        tekst = dag.isoformat()
    eigen = _EIGEN.get(vraag.pad)
    bijzonder = eigen(kaart, vraag, tekst, dag) if eigen else None
    if bijzonder is not None:
        return _samen(waarden, bijzonder)
    uit = met_veld(waarden, vraag.pad, begrijp_antwoord(kaart, vraag.schema, vraag.sleutel, tekst))
    if vraag.pad[0] == "contacten":  # no contact without a name for it
        uit["contacten"][0].setdefault("functie", "algemeen")
    return uit


def _samen(waarden: Mapping[str, Any], erbij: Mapping[str, Any]) -> dict[str, Any]:
    uit = dict(waarden)
    for sleutel, waarde in erbij.items():
        uit[sleutel] = {**uit.get(sleutel, {}), **waarde} if isinstance(waarde, dict) else waarde
    return uit


def _bron(kaart: Kaart, vraag: Vraag, tekst: str, dag: date) -> dict[str, Any]:
    if tekst.lower() == ZELF:
        return {"bronnen": [{"document": _OPGAVE, "datum": dag.isoformat()}]}
    if not _WEBADRES.match(tekst):
        return {"bronnen": [{"document": tekst}]}
    url = vraag.schema["properties"]["url"]
    return {"bronnen": [{"url": begrijp_antwoord(kaart, url, "bron", tekst)}]}


def _hoe(kaart: Kaart, vraag: Vraag, tekst: str, dag: date) -> dict[str, Any]:
    hoe = begrijp_antwoord(kaart, vraag.schema, "nagegaan", tekst)
    return {"gecontroleerd": {"op": dag.isoformat(), "hoe": hoe}}


def _door(kaart: Kaart, _: Vraag, tekst: str, __: date) -> dict[str, Any]:
    return {"gecontroleerd": {"door": weiger_naam(tekst, kaart)}}


def _straat(_: Kaart, __: Vraag, tekst: str, ___: date) -> dict[str, Any] | None:
    """Take a whole address apart when one was given for a street."""
    return begrijp_adres(tekst) if any(teken.isdecimal() for teken in tekst) else None


def _hulpvragen(_: Kaart, vraag: Vraag, tekst: str, __: date) -> dict[str, Any] | None:
    """Take the questions of a thema apart; elsewhere hulpvragen are ids of those."""
    if vraag.schema["items"].get("type") != "object":
        return None
    uit: dict[str, str] = {}
    for zin in filter(None, (deel.strip() for deel in tekst.split(";"))):
        uit.setdefault(vrij_id(zin, frozenset(uit)), zin)
    return {"hulpvragen": [{"id": id_, "tekst": zin} for id_, zin in uit.items()]}


_EIGEN: Mapping[Pad, Callable[[Kaart, Vraag, str, date], dict[str, Any] | None]] = {
    _BRON: _bron, _HOE: _hoe, _DOOR: _door, ("straat",): _straat,
    _HULPVRAGEN: _hulpvragen,
}  # fmt: skip


def voorstel(kaart: Kaart, waarden: Mapping[str, Any], vraag: Vraag) -> str:
    """Return what is likely the answer, from what was said before; "" when nobody can tell."""
    match vraag.pad:
        case ("contacten", 0, "functie"):
            return "algemeen"
        case ("plaats",) if kaart.gegevens.gemeente:
            return kaart.gegevens.gemeente.naam
        case ("wijk",) if "postcode" in waarden:
            with suppress(OnbekendeWaarde):
                return kaart.wijken[begrijp_gebied(kaart, waarden["postcode"]).wijken[0]].naam
    return ""


def stel_id_voor(naam: str) -> str:
    """Return an id from a name: "Stichting Soep (aan Zee)" → soep."""
    kaal = vergelijkbaar(naam.partition("(")[0] or naam)
    woorden = [w for w in re.split("[^a-z0-9]+", kaal) if w]
    if len(woorden) > 1 and woorden[0] in {"stichting", "vereniging"}:
        woorden = woorden[1:]
    while len("-".join(woorden)) > _LANGSTE_ID and len(woorden) > 1:
        woorden = woorden[:-1]
    return "-".join(woorden)


def vrij_id(naam: str, bezet: Mapping[str, Any] | frozenset[str]) -> str:
    """Return an id from a name that nothing has yet. Raises GeenAntwoord when none can be made."""
    eerste = stel_id_voor(naam)
    if not eerste:
        raise GeenAntwoord(
            f"van “{naam}” is geen bestandsnaam te maken; noem er een met --id, zoals --id soep"
        )
    mogelijk = [eerste, *(f"{eerste}-{nummer}" for nummer in range(2, 100))]
    vrij = next((id_ for id_ in mogelijk if id_ not in bezet and is_id(id_)), None)
    if vrij is None:
        raise GeenAntwoord(f"er zijn er te veel die zo heten als {naam}; noem een id met --id")
    return vrij
