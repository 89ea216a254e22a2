"""A telephone number that went through a spreadsheet, which likes to take it for a number."""

import re

from kaart.keuring import bezwaar_tegen
from kaart.schema import verbeter
from kaart.tabellen import Cel

_MACHT = re.compile(r"[0-9][.,]?[0-9]*e\+?[0-9]+", re.IGNORECASE)
_CIJFERS = re.compile("[0-9]+")
_ZONDER_NUL, _MET_LAND = 9, 11
_MEER_NUMMERS = re.compile(r"[0-9] *(?:/|;|\bof\b|,| en ) *[+0-9(]")


def lees_telefoon(cel: Cel, patroon: str) -> tuple[str | None, str, str, str]:
    """Return (number, what is wrong, the cure, what was put right); the number as it was written.

    A lost first 0 is put back only when there is one number that it can have been.
    """
    tekst = cel.tekst.lstrip("'").removeprefix("tel:").strip()
    if _MACHT.fullmatch(tekst):
        return None, f"“{tekst}” was een nummer, maar het programma rekende ermee", _ALS_TEKST, ""
    if _CIJFERS.fullmatch(tekst) and (heel := _herstel(tekst)):
        return heel, "", "", f"{tekst} → {heel}"
    nummer = tekst if re.search(patroon, tekst) else verbeter("telefoonnummer", tekst)
    if _MEER_NUMMERS.search(tekst):
        return None, f"“{tekst}” is meer dan een nummer", "zet elk nummer bij een eigen contact", ""
    if not re.search(patroon, nummer):
        return None, f"“{tekst}” is geen telefoonnummer", "schrijf het zoals 030 123 45 67", ""
    if bezwaar := bezwaar_tegen(nummer):
        return None, f"“{tekst}” is geen geldig telefoonnummer", bezwaar, ""
    return nummer, "", "", ""


_ALS_TEKST = "maak de kolom tekst en typ het nummer opnieuw"


def _herstel(cijfers: str) -> str:
    """Return the number of which a spreadsheet ate the beginning; "" when it is not clear."""
    if len(cijfers) == _ZONDER_NUL and not cijfers.startswith("0"):
        heel = f"0{cijfers}"
    elif len(cijfers) == _MET_LAND and cijfers.startswith("31"):
        heel = f"+{cijfers}"
    else:
        return ""
    return "" if bezwaar_tegen(heel) else heel
