"""A tijd in words that leave nothing out, so that they are read back as the same tijd. Pure."""

from collections.abc import Mapping
from typing import Any

from kaart.taal.zeg.woorden import DAGEN, datumtekst, uurtekst, woord

_EN = " en "


def in_woorden(tijd: Mapping[str, Any]) -> str:
    """Return one tijd in words."""
    wanneer = [
        DAGEN[tijd["dag"]] if "dag" in tijd else "",
        datumtekst(tijd["datum"]) if "datum" in tijd else "",
        tijd.get("dagdeel", ""),
        _uren(tijd.get("van", ""), tijd.get("tot", "")),
    ]
    delen = [
        " ".join(filter(None, wanneer)),
        woord(tijd["ritme"]) if "ritme" in tijd else "",
        f"de {_rang(tijd['week'])} van de maand" if "week" in tijd else "",
        f"gerekend vanaf {datumtekst(tijd['vanaf'])}" if "vanaf" in tijd else "",
        f"in {_EN.join(tijd['maanden'])}" if "maanden" in tijd else "",
        f"geldig vanaf {datumtekst(tijd['geldig_van'])}" if "geldig_van" in tijd else "",
        f"geldig tot en met {datumtekst(tijd['geldig_tot'])}" if "geldig_tot" in tijd else "",
        f"niet in {_EN.join(map(_uitzondering, tijd['behalve']))}" if "behalve" in tijd else "",
    ]
    return ", ".join(filter(None, delen))


def _uren(van: str, tot: str) -> str:
    if van and tot:
        return f"{uurtekst(van)}-{uurtekst(tot)} uur"
    if van:
        return f"vanaf {uurtekst(van)} uur"
    return f"tot {uurtekst(tot)} uur" if tot else ""


def _rang(week: str) -> str:
    return f"{week}e" if week.isdigit() else week


def _uitzondering(stuk: str) -> str:
    return datumtekst(stuk) if stuk[:1].isdigit() else stuk
