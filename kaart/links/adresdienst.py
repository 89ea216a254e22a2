"""Where an address lies, asked of the national address service (PDOK Locatieserver, of the BAG).

One address at a time, through the gate, and only when somebody asks for it. What comes back is for
a person to look at: the service answers with what looks like it, so a house with another number or
street is no answer here.
"""

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple
from urllib.parse import urlencode

from kaart.basis import KaartFout, vergelijkbaar
from kaart.links.beurten import Beurten
from kaart.links.bezoeker import Bezoeker
from kaart.links.doel import Weigering
from kaart.links.poort import laat_toe
from kaart.links.verbinding import vraag
from kaart.links.wereld import Wereld
from kaart.model import Middelpunt

DIENST = "PDOK Locatieserver (BAG)"
_ADRES = "https://api.pdok.nl/bzk/locatieserver/search/v3_1/free"
_VELDEN = "weergavenaam,straatnaam,huisnummer,postcode,buurtcode,centroide_ll"
_MEEST, _MAX_BYTES = 5, 100_000
_PUNT = re.compile(r"POINT\((\d+\.?\d*) (\d+\.?\d*)\)")
_EERSTE_GETAL = re.compile(r"\d+")


class GeenAdresdienst(KaartFout):
    """The service cannot be asked, or answers with what nobody can read."""

    def __init__(self, waarom: str) -> None:
        raad = "zoek de plek zelf op een kaart en geef de coördinaten"
        super().__init__(f"de landelijke adressendienst geeft geen antwoord: {waarom}", raad)


class Adresvondst(NamedTuple):
    """An address that exists, as the service writes it, and where it lies."""

    naam: str
    punt: Middelpunt
    postcode: str = ""
    buurtcode: str = ""  # as in the CBS, and in our wijken


def zoek_adres(
    straat: str, huisnummer: str, gemeente: str, wereld: Wereld
) -> tuple[Adresvondst, ...]:
    """Return the addresses with this street and number. Raises GeenAdresdienst."""
    gevraagd = [("q", f"{straat} {huisnummer} {gemeente}".strip()), ("fq", "type:adres")]
    if gemeente:
        gevraagd.append(("fq", f'gemeentenaam:"{gemeente}"'))
    gevraagd += [("fl", _VELDEN), ("rows", str(_MEEST))]
    inhoud = _haal(f"{_ADRES}?{urlencode(gevraagd)}", wereld)
    return tuple(_vondsten(inhoud, straat, huisnummer))


def _haal(adres: str, wereld: Wereld) -> bytes:
    toegelaten = laat_toe(adres, wereld.namen)
    if isinstance(toegelaten, Weigering):
        raise GeenAdresdienst(toegelaten.reden)
    wie = Bezoeker.maak(wereld, Beurten(wereld.tempo))
    antwoord = vraag("GET", toegelaten, wie, lees=_MAX_BYTES)
    if antwoord.status != 200:  # noqa: PLR2004 - here is the page
        raise GeenAdresdienst(antwoord.hapering or f"code {antwoord.status}")
    return antwoord.inhoud


def _vondsten(inhoud: bytes, straat: str, huisnummer: str) -> Iterator[Adresvondst]:
    try:
        gelezen = json.loads(inhoud)
        documenten = gelezen["response"]["docs"]
    except (ValueError, KeyError, TypeError, RecursionError):
        raise GeenAdresdienst("het antwoord is niet te lezen") from None
    for document in documenten if isinstance(documenten, list) else ():
        if isinstance(document, Mapping) and _is_dit(document, straat, huisnummer):
            punt = _PUNT.fullmatch(str(document.get("centroide_ll", "")))
            if punt:
                waar = Middelpunt(round(float(punt[2]), 6), round(float(punt[1]), 6))
                yield Adresvondst(
                    _tekst(document, "weergavenaam"), waar, _tekst(document, "postcode"),
                    _tekst(document, "buurtcode"),
                )  # fmt: skip


def _is_dit(document: Mapping[str, Any], straat: str, huisnummer: str) -> bool:
    """Say whether this is the house that was asked for, whatever comes after its number."""
    nummer = _EERSTE_GETAL.search(huisnummer)
    zelfde_straat = vergelijkbaar(_tekst(document, "straatnaam")) == vergelijkbaar(straat)
    return nummer is not None and zelfde_straat and _tekst(document, "huisnummer") == nummer[0]


def _tekst(document: Mapping[str, Any], veld: str) -> str:
    """Return a value as one line of text: it comes from elsewhere and is shown and written."""
    waarde = document.get(veld, "")
    return " ".join(str(waarde).split())[:200] if isinstance(waarde, str | int) else ""
