"""What somebody typed → the value that a field of the map wants, understood as `zoek` would."""

import re
from typing import Any

from kaart.basis import KaartFout, OnbekendeWaarde, aaneen, lijkt_op
from kaart.hulp import begrijp_gebied, begrijp_hulpvraag, begrijp_keuze, begrijp_taal, begrijp_thema
from kaart.model import LANDELIJK, STAD, Kaart
from kaart.schema import Schema, verbeter
from kaart.taal import veldnaam

_JA = frozenset({"ja", "j", "true", "yes", "waar"})
_NEE = frozenset({"nee", "n", "false", "no", "onwaar"})
_HEEL_HET_LAND = frozenset({"landelijk", "nederland", "heelnederland", "hetheleland"})
_ADRES = re.compile(
    r"(?P<straat>(?:\d+e )?\D.*?) (?P<huisnummer>\d+[^,\s]*(?: ?[a-z]{1,3}\b)?)"
    r"(?:,? +(?P<postcode>[1-9]\d{3} ?[A-Za-z]{2})\b)?(?:,? +(?P<plaats>\D.*))?",
    re.IGNORECASE,
)


class GeenAntwoord(KaartFout):
    """What was typed cannot be a value of this field; says what can."""


def begrijp_antwoord(kaart: Kaart, schema: Schema, sleutel: str, tekst: str) -> Any:
    """Return the plain value that is meant for a field with this schema.

    Of a list the things stand between commas. Raises KaartFout with what can be said instead.
    """
    tekst = " ".join(tekst.split())
    match schema.get("type"):
        case "array":
            return _lijst(kaart, schema["items"], sleutel, tekst)
        case "boolean":
            return _ja_nee(sleutel, tekst)
        case "integer" | "number":
            return _getal(sleutel, tekst, heel=schema["type"] == "integer")
        case "object" if sleutel == "adres":
            return begrijp_adres(tekst)
        case "object":
            velden = ", ".join(f"{sleutel}.{naam}" for naam in schema["properties"])
            raise GeenAntwoord(f"{sleutel} bestaat uit meer velden: {velden}")
    return _tekst(kaart, schema, sleutel, tekst)


def _lijst(kaart: Kaart, schema: Schema, sleutel: str, tekst: str) -> list[Any]:
    if schema.get("type") == "object":
        velden = ", ".join(f"{sleutel}.0.{naam}" for naam in schema["properties"])
        raise GeenAntwoord(f"{sleutel} is een lijst; noem een veld van één ervan: {velden}")
    uit: list[Any] = []
    for deel in filter(None, (stuk.strip() for stuk in tekst.split(","))):
        if schema.get("x-verwijst") == "werkgebied":
            uit += _werkgebied(kaart, deel)
        else:
            uit.append(begrijp_antwoord(kaart, schema, sleutel, deel))
    return list(dict.fromkeys(uit))


def _tekst(kaart: Kaart, schema: Schema, sleutel: str, tekst: str) -> str:
    if "enum" in schema:
        return begrijp_keuze(veldnaam(sleutel), tekst, schema["enum"])
    if "x-verwijst" in schema:
        return _verwijzing(kaart, schema["x-verwijst"], sleutel, tekst)
    if schema.get("title") == "taalcode":
        return begrijp_taal(tekst)
    if "pattern" in schema and not re.search(schema["pattern"], tekst):
        beter = verbeter(schema["title"].partition(" ")[0], tekst)
        if beter and re.search(schema["pattern"], beter):
            return beter
        raise GeenAntwoord(
            f"“{tekst}” kan niet bij {veldnaam(sleutel)}; schrijf het zoals {schema['examples'][0]}"
        )
    return tekst


def _verwijzing(kaart: Kaart, collectie: str, sleutel: str, tekst: str) -> str:
    match collectie:
        case "themas":
            return _een(sleutel, tekst, begrijp_thema(kaart, tekst))
        case "hulpvragen":
            return _een(sleutel, tekst, begrijp_hulpvraag(kaart, tekst).hulpvragen)
        case "wijken":
            return begrijp_gebied(kaart, tekst).wijken[0]
        case "buurten" | "werkgebied":
            gevonden = [plek.rpartition("/")[2] for plek in _werkgebied(kaart, tekst)]
            return _een(sleutel, tekst, gevonden) if collectie == "buurten" else gevonden[0]
    return _ding(getattr(kaart, collectie), sleutel, tekst)


def _ding(dingen: dict[str, Any], sleutel: str, tekst: str) -> str:
    """Return the id of what is meant, of this collection only: a place may be called the same."""
    gezocht = aaneen(tekst) or tekst
    for ding in dingen.values():
        if gezocht in {aaneen(n) for n in (ding.id, ding.naam, getattr(ding, "afkorting", ""))}:
            return str(ding.id)
    dichtbij = lijkt_op(tekst, [*dingen, *(ding.naam for ding in dingen.values())])
    raise OnbekendeWaarde(veldnaam(sleutel), tekst, dichtbij)


def _een(sleutel: str, tekst: str, gevonden: tuple[str, ...] | list[str]) -> str:
    if len(gevonden) != 1:
        raise OnbekendeWaarde(veldnaam(sleutel), tekst, gevonden)
    return gevonden[0]


def _werkgebied(kaart: Kaart, tekst: str) -> list[str]:
    """Return the parts of a werkgebied that a name stands for."""
    if aaneen(tekst) in _HEEL_HET_LAND:
        return [LANDELIJK]
    gebied = begrijp_gebied(kaart, tekst)
    if not any(buurten for _, buurten in gebied.delen) and len(gebied.delen) == len(kaart.wijken):
        gemeente = kaart.gegevens.gemeente
        if aaneen(tekst) in {STAD, aaneen(gemeente.naam) if gemeente else STAD}:
            return [STAD]
    return [
        f"{wijk}/{buurt}" if buurt else wijk
        for wijk, buurten in gebied.delen
        for buurt in (sorted(buurten) or [""])
    ]


def begrijp_adres(tekst: str) -> dict[str, str]:
    """Return the parts of "Kerkstraat 12, 3500 AA Utrecht"; raises GeenAntwoord when it is none."""
    delen = _ADRES.fullmatch(tekst.strip())
    if delen is None:
        raise GeenAntwoord(
            f"“{tekst}” is geen adres; schrijf het zoals Kerkstraat 12, 3500 AA Utrecht"
        )
    uit = {naam: deel.strip(" ,") for naam, deel in delen.groupdict().items() if deel}
    if "postcode" in uit:
        kaal = uit["postcode"].replace(" ", "").upper()
        uit["postcode"] = f"{kaal[:4]} {kaal[4:]}"
    return uit


def _ja_nee(sleutel: str, tekst: str) -> bool:
    if tekst.lower() in _JA | _NEE:
        return tekst.lower() in _JA
    raise GeenAntwoord(f"“{tekst}” kan niet bij {veldnaam(sleutel)}; zeg ja of nee")


def _getal(sleutel: str, tekst: str, *, heel: bool) -> int | float:
    try:
        return int(tekst) if heel else float(tekst.replace(",", "."))
    except ValueError:
        raise GeenAntwoord(f"“{tekst}” kan niet bij {veldnaam(sleutel)}; zeg een getal") from None
