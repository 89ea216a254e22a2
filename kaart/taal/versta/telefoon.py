"""A telephone number as it was typed, or went through a spreadsheet, which likes to add it up."""

import re
from functools import lru_cache

from kaart.basis import zichtbaar
from kaart.taal.versta.korte_nummers import is_gemeentenummer, is_kort_nummer
from kaart.taal.versta.lopend import nummer_thuis
from kaart.taal.versta.verstaan import Verstaan

_GEEN_CIJFER = re.compile("[^0-9]")
_MACHT = re.compile(r"[0-9][.,]?[0-9]*e\+?[0-9]+", re.IGNORECASE)
_CIJFERS = re.compile("[0-9]+")
_MEER_NUMMERS = re.compile(r"[0-9] *(?:/|;|\bof\b|,| en ) *[+0-9(]")
_ERVOOR = re.compile(r"^(?:tel(?:efoon)?(?:nummer)?\.? ?:?|T:) *(?=[+0-9(])", re.IGNORECASE)
_ALS_O = re.compile(r"(?<![^\W\d_])[Oo](?=[0-9 ])|(?<=[0-9])[Oo](?![^\W\d_])")
_LENGTE, _ZONDER_NUL, _MET_LAND = 10, 9, 11
_ANDERE_LENGTE = ("08", "09", "00")  # 0800 and 0900 numbers vary, and 00 leads abroad
_VOORBEELD = "schrijf het zoals 030 123 45 67"
_ALS_TEKST = "maak de kolom tekst en typ het nummer opnieuw"


def lees_telefoon(tekst: str, patroon: str) -> Verstaan:
    """Return the number as it was written, without what no number has.

    A lost first 0 is put back only when there is one number that it can have been.
    """
    gezegd = " ".join(zichtbaar(tekst).split()).lstrip("'")
    plat = _ERVOOR.sub("", gezegd)
    if _MACHT.fullmatch(plat):
        return Verstaan(None, f"“{plat}” was een nummer, maar het programma rekende ermee",
                        _ALS_TEKST)  # fmt: skip
    if _CIJFERS.fullmatch(plat) and (heel := _herstel(plat)):
        return Verstaan(heel, hersteld=f"{plat} → {heel}")
    nummer = _ALS_O.sub("0", plat)
    if not re.search(patroon, nummer) or "(0" in nummer:
        nummer = _zonder_tekens(nummer)
    if _MEER_NUMMERS.search(plat) and not _is_een_nummer(nummer, patroon):
        raad = "zet elk nummer bij een eigen contact"
        return Verstaan(None, f"“{gezegd}” is meer dan een nummer", raad)
    if not re.search(patroon, nummer):
        return Verstaan(None, f"“{gezegd}” is geen telefoonnummer", _VOORBEELD)
    if bezwaar := bezwaar_tegen(nummer):
        return Verstaan(None, f"“{gezegd}” is geen geldig telefoonnummer", bezwaar)
    return Verstaan(nummer)


def _zonder_tekens(nummer: str) -> str:
    """Return a number without brackets, dots and slashes; (0) goes behind a country."""
    kaal = nummer.replace("(0)", "") if nummer.lstrip("(").startswith(("+", "00")) else nummer
    return " ".join(re.sub(r"[./_]", " ", re.sub("[()]", "", kaal)).replace(" - ", "-").split())


def _is_een_nummer(nummer: str, patroon: str) -> bool:
    return bool(re.search(patroon, nummer)) and not bezwaar_tegen(nummer)


def _herstel(cijfers: str) -> str:
    """Return the number of which a spreadsheet ate the beginning; "" when it is not clear."""
    if len(cijfers) == _ZONDER_NUL and not cijfers.startswith("0"):
        heel = f"0{cijfers}"
    elif len(cijfers) == _MET_LAND and cijfers.startswith("31"):
        heel = f"+{cijfers}"
    else:
        return ""
    return "" if bezwaar_tegen(heel) else heel


@lru_cache(maxsize=4096)
def bezwaar_tegen(nummer: str) -> str:
    """Return the advice for a number that cannot be called; "" when it is good."""
    if is_kort_nummer(_GEEN_CIJFER.sub("", nummer)):
        return ""
    import phonenumbers  # slow to load, and a map can be without numbers

    try:
        gelezen = phonenumbers.parse(nummer, "NL")
    except phonenumbers.NumberParseException:
        return "kijk het nummer na"
    if phonenumbers.is_valid_number(gelezen):
        # The library forgives the lost zero that a spreadsheet eats; a telephone does not.
        compleet = nummer.startswith(("+", "0")) or is_gemeentenummer(nummer_thuis(nummer))
        return "" if compleet else "er ontbreekt een 0 aan het begin"
    thuis = nummer_thuis(nummer)
    if thuis.startswith("0") and not thuis.startswith(_ANDERE_LENGTE) and len(thuis) != _LENGTE:
        return f"een nummer heeft {_LENGTE} cijfers, dit heeft er {len(thuis)}"
    return "kijk het nummer na: zo begint geen nummer dat in gebruik is"
