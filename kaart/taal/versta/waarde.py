"""A text → the value that a schema asks for: the one reader behind every door where people type.

A text is understood when there is one thing that it can mean; else it is no value but a bezwaar
with its cure. What was put right on the way is said. Names of the map are read by whoever knows the
map, the Namenlezer.
"""

import re
from collections.abc import Callable, Sequence
from typing import Any

from kaart.basis import zonder_onzichtbaar
from kaart.schema import HET, Schema, soort_van, verbeter
from kaart.taal.versta.adres import lees_adres
from kaart.taal.versta.datums import versta_datum
from kaart.taal.versta.groepen import bron_anders, lees_bron, lees_leeftijd, lees_wachttijd
from kaart.taal.versta.keuze import lees_getal, lees_ja_nee, lees_keuze, lees_taal
from kaart.taal.versta.lijst import stukken_van
from kaart.taal.versta.lopend import postbussen, postcodes
from kaart.taal.versta.telefoon import lees_telefoon
from kaart.taal.versta.tijden import lees_tijden
from kaart.taal.versta.verstaan import Verstaan, citeer, samen
from kaart.taal.zeg.bron import bron_in_woorden
from kaart.taal.zeg.tijdcel import in_woorden

# (what is referred to, the text) → an id, or of a werkgebied the ids.
Namenlezer = Callable[[str, str], Verstaan]
MAX_TEKENS = 5_000
_STUURTEKEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")
_SPLITS = re.compile(r"\s*(?:[,/&+]|\ben\b)\s*")
_VEEL = 1_000_000_000
_TIJD = "schrijf het zoals: dinsdag 10.30-12.00 uur, elke week"


def versta_waarde(tekst: str, schema: Schema, namen: Namenlezer, nu: Any = None) -> Verstaan:
    """Return what a text means at a place of this schema, where now stands `nu`."""
    if stuur := _STUURTEKEN.search(tekst):
        bezwaar = f"er staat een onzichtbaar teken in (U+{ord(stuur[0]):04X})"
        return Verstaan(None, bezwaar, "typ het opnieuw")
    if len(tekst) > MAX_TEKENS:
        return Verstaan(None, f"langer dan {MAX_TEKENS} tekens", "maak het korter")
    tekst = zonder_onzichtbaar(tekst)
    if schema["type"] == "array":
        return _lijst(tekst, schema["items"], namen, nu or ())
    return _een(" ".join(tekst.split()), schema, namen)


def zeg_stuk(waarde: Any, schema: Schema) -> str:
    """Return one item of a list in words that are read back as the same item."""
    match schema.get("title"):
        case "Tijd":
            return in_woorden(waarde)
        case "Bron":
            return bron_in_woorden(waarde)
    return str(waarde)


def _lijst(tekst: str, schema: Schema, namen: Namenlezer, nu: Sequence[Any]) -> Verstaan:
    """Read a list; what stands there already in the same words stays just as it is."""
    over = list(nu)
    waarden: list[Any] = []
    gelezen: list[Verstaan] = []
    for stuk in _stukken(tekst, schema, [zeg_stuk(w, schema) for w in over]):
        bekend = next((w for w in over if zeg_stuk(w, schema) == stuk), None)
        if bekend is not None:
            over.remove(bekend)
            waarden.append(bekend)
            continue
        gelezen.append(_stuk(stuk, schema, namen))
        waarden += (_met_oude_opmerking(w, over) for w in gelezen[-1].waarde or ())
    if fouten := [deel for deel in gelezen if deel.bezwaar]:
        return samen(fouten)
    uniek = [w for nummer, w in enumerate(waarden) if w not in waarden[:nummer]]
    if not uniek:
        return Verstaan(None, "er staat niets leesbaars", "vul het in of laat het leeg")
    return Verstaan(uniek, hersteld="; ".join(filter(None, (deel.hersteld for deel in gelezen))))


def _stukken(tekst: str, schema: Schema, bekend: Sequence[str]) -> tuple[str, ...]:
    """Return the items; times are read together, as one may say what another leaves out."""
    stukken = tuple(" ".join(stuk.split()) for stuk in stukken_van(tekst))
    if schema.get("title") != "Tijd":
        return stukken
    nieuw = "; ".join(stuk for stuk in stukken if stuk not in bekend)
    eerste = next((nr for nr, stuk in enumerate(stukken) if stuk not in bekend), len(stukken))
    oud = tuple(stuk for stuk in stukken[eerste:] if stuk in bekend)
    return (*stukken[:eerste], *filter(None, [nieuw]), *oud)


def _met_oude_opmerking(waarde: Any, over: list[Any]) -> Any:
    """Return a source with the remark it had: only its date was changed."""
    if isinstance(waarde, dict):
        for oud in over:
            zelfde = {s: w for s, w in oud.items() if s not in ("datum", "opmerking")}
            if zelfde == {s: w for s, w in waarde.items() if s != "datum"} and "opmerking" in oud:
                return {**waarde, "opmerking": oud["opmerking"]}
    return waarde


def _stuk(tekst: str, schema: Schema, namen: Namenlezer) -> Verstaan:
    """Return the values that one item of a list stands for: a name may mean several areas."""
    match schema.get("title"):
        case "Tijd":
            return _tijden(tekst)
        case "Bron":
            bron = lees_bron(tekst)
            return Verstaan([bron], hersteld=bron_anders(tekst, bron))
    heel = _als_lijst(_een(tekst, schema, namen))
    delen = [deel for deel in _SPLITS.split(tekst) if deel]
    vrij = schema["type"] == "string" and not schema.keys() & {"enum", "pattern", "x-verwijst"}
    if len(delen) < 2 or not (heel.bezwaar or vrij):  # noqa: PLR2004
        return heel
    if vrij:  # a free word may hold “en”
        return Verstaan([deel.strip() for deel in tekst.split(",") if deel.strip()])
    gelezen = [_als_lijst(_een(deel, schema, namen)) for deel in delen]
    if fouten := [deel for deel in gelezen if deel.bezwaar]:
        return samen(fouten)
    return Verstaan([w for deel in gelezen for w in deel.waarde])


def _als_lijst(gelezen: Verstaan) -> Verstaan:
    if gelezen.bezwaar or isinstance(gelezen.waarde, list):
        return gelezen
    return gelezen._replace(waarde=[gelezen.waarde])


def _tijden(tekst: str) -> Verstaan:
    lezing = lees_tijden(tekst)
    if not lezing.niet:
        return Verstaan(list(lezing.tijden), hersteld=lezing.hersteld)
    woorden = " en ".join(citeer(woord) for woord in lezing.niet)
    zijn = "is" if len(lezing.niet) == 1 else "zijn"
    return Verstaan(None, f"{woorden} {zijn} niet te lezen als tijd", lezing.raad or _TIJD)


def _een(tekst: str, schema: Schema, namen: Namenlezer) -> Verstaan:
    if soort := schema.get("x-verwijst"):
        return namen(soort, tekst)
    if "enum" in schema:
        return lees_keuze(tekst, schema["enum"], schema["title"].casefold())
    if schema["type"] == "array":
        return _lijst(tekst, schema["items"], namen, ())
    return _patroon(tekst, schema) if "pattern" in schema else _gewoon(tekst, schema)


def _gewoon(tekst: str, schema: Schema) -> Verstaan:
    match schema["type"]:
        case "boolean":
            return lees_ja_nee(tekst)
        case "integer" | "number" as soort:
            tussen = schema.get("minimum", -_VEEL), schema.get("maximum", _VEEL)
            return lees_getal(tekst, *tussen, heel=soort == "integer")
        case "object":
            return _groep(tekst, schema)
    return Verstaan(tekst)


def _groep(tekst: str, schema: Schema) -> Verstaan:
    match schema.get("title"):
        case "Adres":
            return lees_adres(tekst)
        case "Leeftijd":
            return lees_leeftijd(tekst)
        case "Wachttijd":
            return lees_wachttijd(tekst)
    velden = ", ".join(schema["properties"])
    return Verstaan(None, "dit bestaat uit meer velden", f"noem er een: {velden}")


def _patroon(tekst: str, schema: Schema) -> Verstaan:
    soort = soort_van(schema)
    match soort:
        case "telefoonnummer":
            return lees_telefoon(tekst, schema["pattern"])
        case "taalcode":
            return lees_taal(tekst)
        case "datum":
            gelezen = versta_datum(tekst)
            waarde = gelezen.waarde or ""
            if gelezen.bezwaar:
                return gelezen
        case "e-mailadres":
            waarde = _mailbox(tekst)
        case "postcode":
            waarde = next(postcodes(tekst), tekst)
        case _:
            waarde = tekst
    if not re.search(schema["pattern"], waarde):
        waarde = verbeter(soort.partition(" ")[0], waarde)
    if waarde and re.search(schema["pattern"], waarde):
        stil = soort in ("datum", "postcode") or waarde == tekst.removeprefix("mailto:")
        gezegd = soort in ("webadres", "e-mailadres") and not stil
        return Verstaan(waarde, hersteld=f"{tekst} → {waarde}" if gezegd else "")
    geldig = "geldig" if soort.startswith(HET) else "geldige"
    raad = f"schrijf het zoals {schema['examples'][0]}"
    return Verstaan(None, f"{citeer(tekst)} is geen {geldig} {soort}", raad)


def _mailbox(tekst: str) -> str:
    """Return the one mailbox that a text is: info (at) dorp punt nl."""
    kaal = tekst.removeprefix("mailto:")
    gevonden = list(postbussen(kaal))
    return gevonden[0] if len(gevonden) == 1 and len(kaal.split(",")) == 1 else kaal
