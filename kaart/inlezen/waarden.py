"""One value and its cell, there and back: choices, ids, dates, numbers as people write them.

A cell is understood when there is one thing that it can mean; else it is no value but a bezwaar
with its cure. What was put right on the way is said.
"""

import re
from collections.abc import Mapping, Sequence
from typing import Any

from kaart.basis import OnbekendeWaarde, aaneen
from kaart.hulp import begrijp_keuze
from kaart.inlezen.cellen import cel_als_lijst, cel_als_tekst, lijst_in_cel, tekst_in_cel
from kaart.inlezen.datums import datum_achteraan, jaartal_kort, lees_datum
from kaart.inlezen.gelezen import Gelezen, citeer, onbekend
from kaart.inlezen.kolommen import soort_van
from kaart.inlezen.namen import lees_taal, lees_verwijzing, lees_werkgebied
from kaart.inlezen.telefoon import lees_telefoon
from kaart.inlezen.tijdwoorden import in_woorden, lees_tijden
from kaart.model import Kaart
from kaart.schema import HET, Schema, verbeter
from kaart.tabellen import Cel

MAX_TEKENS = 5_000
_STUURTEKEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")
_SPLITS = re.compile(r"\s*(?:[,/&+]|\ben\b)\s*")
_JA = frozenset("ja j yes y true waar x 1 gratis".split())
_NEE = frozenset("nee n no false onwaar 0".split())
_VINKJE = frozenset("x 1 0".split())  # a tick, of which one cannot be sure
_DAG_MAAND = re.compile(r"[0-9]{1,2}-[a-z]{3}|[a-z]{3}-[0-9]{2}", re.IGNORECASE)
_JAAR = re.compile("(?:19|20)[0-9]{2}")
# What lists of others say for a choice of ours.
_OOK = {
    "welzijnsorganisatie": "welzijn", "zorg": "zorgaanbieder", "zorginstelling": "zorgaanbieder",
    "zorgorganisatie": "zorgaanbieder", "kerk": "levensbeschouwelijk",
    "moskee": "levensbeschouwelijk", "overheid": "gemeente", "bedrijf": "onderneming",
    "vrijwilligers": "vrijwilligersorganisatie", "burgerinitiatief": "bewonersinitiatief",
    "clientenorganisatie": "clientorganisatie", "patientenvereniging": "clientorganisatie",
    "woningbouw": "woningcorporatie", "woningbouwcorporatie": "woningcorporatie",
    "alle": "iedereen", "alleinwoners": "iedereen", "allebewoners": "iedereen",
    "allen": "iedereen", "eenopeen": "een-op-een", "individueel": "een-op-een",
    "verwijzing": "verwijzer", "zelfaanmelden": "zelf-aanmelden", "vrijeinloop": "inloop",
    "rolstoeltoegankelijk": "rolstoel", "telefonisch": "telefoon", "email": "mail",
    "persoonlijk": "bezoek",
}  # fmt: skip


Nu = Sequence[Any]


def in_cel(waarde: Any, schema: Schema) -> str:
    """Return a value as a cell; "" is nothing."""
    if waarde is None:
        return ""
    if isinstance(waarde, bool):
        return "ja" if waarde else "nee"
    if isinstance(waarde, list | tuple):
        return lijst_in_cel(_stuk(stuk, schema["items"]) for stuk in waarde)
    return tekst_in_cel(str(waarde))


def _stuk(waarde: Any, schema: Schema) -> str:
    match schema.get("title"):
        case "Tijd":
            return in_woorden(waarde)
        case "Bron":
            return bron_in_woorden(waarde)
    return str(waarde)


def bron_in_woorden(bron: Mapping[str, str]) -> str:
    """Return a source as one puts it in a cell: what it is, and its date between brackets."""
    datum = f"({bron['datum']})" if "datum" in bron else ""
    return " ".join(filter(None, (bron.get("document", ""), bron.get("url", ""), datum)))


def uit_cel(cel: Cel, schema: Schema, kaart: Kaart, nu: Any = None) -> Gelezen:
    """Return what a cell means at a place of this schema, where now stands `nu`."""
    if cel.bezwaar:
        return Gelezen(None, cel.bezwaar, "typ er zelf wat er moet staan")
    if _STUURTEKEN.search(cel.tekst):
        return Gelezen(None, "er staan onzichtbare tekens in", "typ het vak opnieuw")
    if len(cel.tekst) > MAX_TEKENS:
        return Gelezen(None, f"langer dan {MAX_TEKENS} tekens", "maak het korter")
    if soort_van(schema) != "datum" and (cel.datum or _is_datum_geworden(cel, schema)):
        melding = f"{citeer(cel.tekst)}: het programma maakte er een datum van"
        return Gelezen(None, melding, "maak het vak tekst en typ het opnieuw")
    if schema["type"] == "array":
        return _lijst(cel, schema["items"], kaart, nu or ())
    return _een(cel._replace(tekst=cel_als_tekst(cel.tekst)), schema, kaart)


def _is_datum_geworden(cel: Cel, schema: Schema) -> bool:
    """Say whether this was house number 3-5 before a spreadsheet read it as the third of May."""
    return schema.get("title") == "Huisnummer" and _DAG_MAAND.fullmatch(cel.tekst) is not None


def _lijst(cel: Cel, schema: Schema, kaart: Kaart, nu: Nu) -> Gelezen:
    """Read a list; what stands there already in the same words stays just as it is."""
    over = list(nu)
    waarden: list[Any] = []
    hersteld = []
    fouten = []
    for stuk in cel_als_lijst(cel.tekst):
        bekend = next((w for w in over if _stuk(w, schema) == stuk), None)
        if bekend is not None:
            over.remove(bekend)
            waarden.append(bekend)
            continue
        gelezen = _stukken(Cel(stuk, cel.getal), schema, kaart)
        if gelezen.bezwaar:
            fouten.append(gelezen)
            continue
        hersteld.append(gelezen.hersteld)
        waarden += (_met_oude_opmerking(w, over) for w in gelezen.waarde)
    if fouten:
        return _samen(fouten)
    uniek = [w for nummer, w in enumerate(waarden) if w not in waarden[:nummer]]
    if not uniek:
        return Gelezen(None, "er staat niets leesbaars", "vul het in of maak het vak leeg")
    return Gelezen(uniek, hersteld="; ".join(filter(None, hersteld)))


def _samen(fouten: Sequence[Gelezen]) -> Gelezen:
    """Return all that is wrong in one cell, each with its own cure."""
    *eerder, laatste = dict.fromkeys((fout.bezwaar, fout.raad) for fout in fouten)
    gezegd = [f"{bezwaar}; {raad}{'' if raad.endswith('?') else '.'}" for bezwaar, raad in eerder]
    return Gelezen(None, " ".join((*gezegd, laatste[0])), laatste[1])


def _met_oude_opmerking(waarde: Any, over: list[Any]) -> Any:
    """Return a source with the remark it had: only its date was changed."""
    if isinstance(waarde, dict):
        for oud in over:
            zelfde = {s: w for s, w in oud.items() if s not in ("datum", "opmerking")}
            if zelfde == {s: w for s, w in waarde.items() if s != "datum"} and "opmerking" in oud:
                return {**waarde, "opmerking": oud["opmerking"]}
    return waarde


def _stukken(cel: Cel, schema: Schema, kaart: Kaart) -> Gelezen:
    """Return the values that one item of a list stands for: a name may mean several areas."""
    match schema.get("title"):
        case "Tijd":
            tijden = lees_tijden(cel.tekst)
            if not tijden:
                raad = "schrijf het zoals: dinsdag 10.30-12.00 uur, elke week"
                return Gelezen(None, f"{citeer(cel.tekst)} is niet te lezen als tijd", raad)
            return Gelezen(list(tijden))
        case "Bron":
            bron = lees_bron(cel.tekst)
            return Gelezen([bron], hersteld=bron_anders(cel.tekst, bron))
    heel = _namen(cel, schema, kaart)
    if not heel.bezwaar:
        return heel
    delen = [deel for deel in _SPLITS.split(cel.tekst) if deel]
    if len(delen) > 1:
        gelezen = [_namen(Cel(deel), schema, kaart) for deel in delen]
        fouten = [deel for deel in gelezen if deel.bezwaar]
        alles = Gelezen([w for deel in gelezen for w in deel.waarde or ()])
        return _samen(fouten) if fouten else alles
    return heel


def _namen(cel: Cel, schema: Schema, kaart: Kaart) -> Gelezen:
    if schema.get("x-verwijst") == "werkgebied":
        return lees_werkgebied(cel.tekst, kaart)
    gelezen = _een(cel, schema, kaart)
    return gelezen if gelezen.bezwaar else gelezen._replace(waarde=[gelezen.waarde])


def _een(cel: Cel, schema: Schema, kaart: Kaart) -> Gelezen:
    if soort := schema.get("x-verwijst"):
        return lees_verwijzing(soort, cel.tekst, kaart)
    if "enum" in schema:
        return _keuze(cel.tekst, schema)
    match schema["type"]:
        case "boolean":
            return _ja_nee(cel.tekst)
        case "integer":
            return _getal(cel.tekst, schema)
    if "pattern" in schema:
        return _patroon(cel, schema)
    return Gelezen(cel.tekst)


def _keuze(tekst: str, schema: Schema) -> Gelezen:
    keuzes = schema["enum"]
    ook = _OOK.get(aaneen(tekst), "")
    try:
        return Gelezen(begrijp_keuze("", ook if ook in keuzes else tekst, keuzes))
    except OnbekendeWaarde as fout:
        bedoeld = fout.suggesties or tuple(keuzes)
        return onbekend(tekst, schema["title"].casefold(), bedoeld, zeker=bool(fout.suggesties))


def _ja_nee(tekst: str) -> Gelezen:
    kaal = aaneen(tekst)
    if kaal in _JA | _NEE:
        hersteld = f"{tekst} → {'ja' if kaal in _JA else 'nee'}" if kaal in _VINKJE else ""
        return Gelezen(kaal in _JA, hersteld=hersteld)
    return Gelezen(None, f"{citeer(tekst)} is geen ja of nee", "kies ja of nee, of laat het leeg")


def _getal(tekst: str, schema: Schema) -> Gelezen:
    cijfers = re.fullmatch(r"([0-9]{1,4})(?: ?(?:jaar|weken|week))?", tekst)
    if cijfers is None:
        return Gelezen(None, f"{citeer(tekst)} is geen heel getal", "schrijf alleen het getal")
    getal = int(cijfers[1])
    if not schema["minimum"] <= getal <= schema["maximum"]:
        tussen = f"{schema['minimum']} tot en met {schema['maximum']}"
        return Gelezen(None, f"{getal} kan hier niet", f"schrijf een getal van {tussen}")
    return Gelezen(getal)


def _patroon(cel: Cel, schema: Schema) -> Gelezen:
    soort = soort_van(schema)
    if soort == "telefoonnummer":
        nummer, bezwaar, raad, hersteld = lees_telefoon(cel, schema["pattern"])
        return Gelezen(nummer, bezwaar, raad, hersteld)
    if soort == "datum":
        waarde = lees_datum(cel.tekst)
        if cel.getal and not _JAAR.fullmatch(cel.tekst):
            return Gelezen(None, f"het getal {cel.tekst} is geen datum", "maak er een datum van")
        if jaartal_kort(cel.tekst):
            melding = f"{citeer(cel.tekst)}: het is niet zeker welk getal het jaar is"
            return Gelezen(None, melding, "schrijf het jaar met vier cijfers: 20-11-2026")
    elif soort == "taalcode":
        return lees_taal(cel.tekst)
    else:
        waarde = cel.tekst
        if not re.search(schema["pattern"], waarde):
            waarde = verbeter(soort.partition(" ")[0], waarde)
    if waarde and re.search(schema["pattern"], waarde):
        hersteld = f"{cel.tekst} → {waarde}" if soort == "webadres" and waarde != cel.tekst else ""
        return Gelezen(waarde, hersteld=hersteld)
    geldig = "geldig" if soort.startswith(HET) else "geldige"
    raad = f"schrijf het zoals {schema['examples'][0]}"
    return Gelezen(None, f"{citeer(cel.tekst)} is geen {geldig} {soort}", raad)


def lees_bron(tekst: str) -> dict[str, str]:
    """Return what a cell says of a source: its date stands between brackets, or at the end."""
    gevonden = re.fullmatch(r"(.*\S)\s*\(([^()]*)\)", tekst)
    datum = lees_datum(gevonden[2]) if gevonden else ""
    wat, datum = (gevonden[1], datum) if gevonden and datum else datum_achteraan(tekst)
    adres = wat if re.fullmatch(r"https?://\S+|www\.\S+", wat) else ""
    bron = {"url": adres if "://" in adres else f"https://{adres}"} if adres else {"document": wat}
    return bron | ({"datum": datum} if datum else {})


def bron_anders(tekst: str, bron: Mapping[str, str]) -> str:
    """Return what somebody must see of how a source was read; "" when it says just that."""
    if "datum" not in bron and jaartal_kort(tekst):
        return f"{citeer(tekst)} blijft zonder datum; schrijf het jaar met vier cijfers"
    if "datum" in bron and not tekst.endswith(")"):
        return f"{tekst} → {bron_in_woorden(bron)}"
    return ""
