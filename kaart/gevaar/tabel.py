"""All that is known of danger, as plain values: for whoever judges it in another language.

The website hears danger with these in the browser. A word, a number or a bound that is not in here
cannot be heard there, so nothing of this room is written down a second time.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from kaart.gevaar.beoordelen import DE_HELE_VRAAG, ERBIJ, ONZEKER, OP_AFSTAND, WEINIG_WOORDEN
from kaart.gevaar.gevaarwoord import GEWOON
from kaart.gevaar.gewichten import NUMMERS, SCHAAL, TABELLEN, Gewichten, gewichten
from kaart.gevaar.kenmerken import STUKKEN, VAKKEN
from kaart.gevaar.lezing import GEHEELD
from kaart.gevaar.lijnen import lijnen_erbij, roepnaam
from kaart.gevaar.noodnummers import NOODNUMMERS, STIL
from kaart.gevaar.onschuldig import ONSCHULDIG
from kaart.gevaar.oproepen import LANG_SIGNAAL, in_kaart, namen_zonder_gevaar, oproep_van, van_thema
from kaart.gevaar.patroon import EERST, MEESTE_WOORDEN, lees_patronen, vouw
from kaart.gevaar.sterk import OVER, STERK, VROEGER
from kaart.gevaar.talen import VREEMD
from kaart.gevaar.tikfout import GOED, HEEL, KORTST, LANG
from kaart.gevaar.woordvelden import PAREN, PERSOON, VELDEN
from kaart.model import Kaart

# Signs that need no escape between quotation marks, those of one byte first.
_TEKENS = [chr(code) for code in (*range(35, 92), *range(93, 127), *range(0xA1, 0x180))]


def gevaartabel(kaart: Kaart) -> dict[str, Any]:
    """Return the words, the rules, the weights, and what this map calls out."""
    grenzen = gewichten()
    return {
        **_woorden(),
        "gewichten": _gewichten(grenzen),
        "grenzen": {
            "luid_vanaf": grenzen.luid_vanaf,
            "regel_vanaf": grenzen.regel_vanaf,
            "stil_vanaf": grenzen.stil_vanaf,
            "onzeker": ONZEKER,
            "op_afstand": OP_AFSTAND,
            "weinig_woorden": WEINIG_WOORDEN,
        },
        "lang_signaal": LANG_SIGNAAL,
        "namen": sorted(namen_zonder_gevaar(kaart)),
        "oproepen": {nummer: oproep_van(kaart, nummer)._asdict() for nummer in NOODNUMMERS},
        "in_kaart": {nummer: in_kaart(kaart, n) for nummer, n in NOODNUMMERS.items()},
        "stil": STIL,
        "lijnen": [{**lijn._asdict(), "roepnaam": roepnaam(lijn)} for lijn in lijnen_erbij(kaart)],
        "themas": [
            {
                "id": thema.id,
                "signaalwoorden": [vouw(signaal) for signaal in thema.let_op.signaalwoorden],
                "oproep": van_thema(thema.let_op)._asdict(),
            }
            for thema in kaart.themas.values()
            if thema.let_op
        ],
    }


def _woorden() -> dict[str, Any]:
    return {
        "vouw": EERST,
        "meeste_woorden": MEESTE_WOORDEN,
        "onschuldig": _patronen(ONSCHULDIG),
        "velden": _patronen({**VELDEN, "persoon": PERSOON}),
        "sterk": _patronen({**STERK, "over": OVER, "vroeger": VROEGER}),
        "vreemd": _patronen(VREEMD),
        "paren": [paar._asdict() for paar in PAREN],
        "geheeld": GEHEELD,
        "tikfout": {"woorden": LANG, "goed": sorted(GOED), "heel": sorted(HEEL), "kortst": KORTST},
        "gewoon": sorted(GEWOON),
        "stukken": STUKKEN,
        "erbij": sorted(ERBIJ),
        "hele_vraag": [*DE_HELE_VRAAG.items()],
    }


def _patronen(lijsten: Mapping[str, str | Iterable[str]]) -> dict[str, str]:
    return {wat: " ".join(lees_patronen(lijst)) for wat, lijst in lijsten.items()}


def _gewichten(grenzen: Gewichten) -> dict[str, Any]:
    """Return the weights with one sign for each, feature by feature: that packs best."""
    tabellen = grenzen.tabellen
    vaakst = sorted(set(tabellen), key=lambda byte: (-tabellen.count(byte), byte))
    teken_van = dict(zip(vaakst, _TEKENS, strict=False))
    naast_elkaar = (
        tabellen[tabel * VAKKEN + vak] for vak in range(VAKKEN) for tabel in range(len(TABELLEN))
    )
    return {
        "aantal": len(TABELLEN),
        "vakken": VAKKEN,
        "schaal": SCHAAL,
        "nummers": NUMMERS,
        "delers": grenzen.delers,
        "basis": grenzen.basis,
        "waarden": {teken: (byte ^ 128) - 128 for byte, teken in teken_van.items()},
        "tabellen": "".join(teken_van[byte] for byte in naast_elkaar),
    }
