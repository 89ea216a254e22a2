"""How a value was probably meant: dates, times and addresses as people write them."""

import re
from collections.abc import Callable, Mapping


def verbeter(soort: str, waarde: str) -> str:
    """Return the value as a `soort` ("datum") wants it, or "" when one cannot tell."""
    return _VERBETERAARS[soort](waarde.strip()) if soort in _VERBETERAARS else ""


def _datum(waarde: str) -> str:
    if delen := re.fullmatch(r"([0-9]{1,2})[-/. ]([0-9]{1,2})[-/. ]([0-9]{4})", waarde):
        dag, maand, jaar = delen.groups()
    elif delen := re.fullmatch(r"([0-9]{4})[-/. ]([0-9]{1,2})[-/. ]([0-9]{1,2})", waarde):
        jaar, maand, dag = delen.groups()
    else:
        return ""
    return f"{jaar}-{maand:0>2}-{dag:0>2}"


def _tijd(waarde: str) -> str:
    delen = re.fullmatch(r"([0-9]{1,2})(?:[:.]([0-9]{2}))?(?: ?(?:uur|u))?", waarde)
    return f"{delen[1]:0>2}:{delen[2] or '00'}" if delen else ""


def _webadres(waarde: str) -> str:
    return "" if "://" in waarde or "@" in waarde else f"https://{waarde}"


def _id(waarde: str) -> str:
    delen = (re.sub(r"[^a-z0-9]+", "-", deel.lower()).strip("-") for deel in waarde.split("/"))
    return "/".join(delen) if waarde.isascii() else ""


_VERBETERAARS: Mapping[str, Callable[[str], str]] = {
    "datum": _datum,
    "tijd": _tijd,
    "webadres": _webadres,
    "postcode": lambda waarde: re.sub(r"\s", "", waarde).upper(),
    "id": _id,
    "werkgebied": _id,
    "hulpvraag": _id,
    "telefoonnummer": lambda waarde: re.sub(r"[./]", " ", re.sub(r"[()]", "", waarde)),
    "e-mailadres": lambda waarde: waarde.removeprefix("mailto:"),
    "taalcode": str.lower,
}
