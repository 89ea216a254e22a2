"""What a visit means for whoever keeps the map. Only what is certain is called gone."""

from enum import Enum
from typing import NamedTuple
from urllib.parse import urlsplit

from kaart.links.bezoek import DOORSTUREN, Bezoek
from kaart.links.namen import Bestaan
from kaart.links.verzamel import Link

_WEG = {404: "de bladzijde bestaat niet (404)", 410: "de bladzijde is weggehaald (410)"}
_ONZEKER = {
    401: "de bladzijde vraagt om in te loggen (401)",
    403: "de site laat programma’s niet binnen (403)",
    429: "de site vraagt om later terug te komen (429)",
    451: "de bladzijde is om een wettelijke reden afgesloten (451)",
    503: "de site is nu niet beschikbaar (503)",
}
_STORING = range(500, 600)


class Linkstand(Enum):
    """The verdict on an address, from bad to good; only WEG counts."""

    WEG = "weg"
    VERHUISD = "verhuisd"
    ONZEKER = "onzeker"
    GOED = "goed"


class Uitslag(NamedTuple):
    """The verdict on one address: why, and where it moved to."""

    link: Link
    stand: Linkstand
    uitleg: str = ""
    naar: str = ""
    bereikt: bool = True  # whether anything answered; a connection without internet reaches nothing


def beoordeel_website(link: Link, bezoek: Bezoek, beveiligd: Bezoek | None = None) -> Uitslag:
    """Judge a visit, and that to the same address with https when the first was without."""
    bereikt = bezoek.bereikt or bezoek.bestaat_niet
    waarom = _WEG.get(bezoek.status, "")
    if beveiligd and beveiligd.goed and not bezoek.eind.startswith("https:"):
        hoe = "ook" if bezoek.goed else "alleen"
        uitleg = f"werkt {hoe} met https"
        return Uitslag(link, Linkstand.VERHUISD, uitleg, _met_s(link.adres), bereikt=True)
    if bezoek.bestaat_niet or waarom:
        return Uitslag(link, Linkstand.WEG, waarom or bezoek.reden, bereikt=bereikt)
    if not bezoek.goed:
        return Uitslag(link, Linkstand.ONZEKER, bezoek.reden or _status(bezoek.status), "", bereikt)
    if bezoek.verhuisd and not _is_zelfde(link.adres, bezoek.verhuisd):
        uitleg = _hoe_verhuisd(link.adres, bezoek.verhuisd)
        return Uitslag(link, Linkstand.VERHUISD, uitleg, bezoek.verhuisd)
    return Uitslag(link, Linkstand.GOED)


def beoordeel_mail(link: Link, bestaan: Bestaan) -> Uitslag:
    """Judge a domain of mailboxes; a mailbox itself cannot be asked about."""
    match bestaan:
        case Bestaan.JA:
            return Uitslag(link, Linkstand.GOED)
        case Bestaan.NEE:
            return Uitslag(link, Linkstand.WEG, "hier komt geen e-mail meer aan")
        case Bestaan.ONBEKEND:
            return Uitslag(
                link, Linkstand.ONZEKER, "de naam was nu niet op te zoeken", bereikt=False
            )


def _status(status: int) -> str:
    if status in DOORSTUREN:
        return f"de site stuurt door zonder te zeggen waarheen ({status})"
    vast = "de site heeft een storing" if status in _STORING else "een antwoord dat niets zegt"
    return _ONZEKER.get(status, f"{vast} ({status})")


def _met_s(adres: str) -> str:
    return f"https{adres[len('http') :]}"


def _is_zelfde(oud: str, nieuw: str) -> bool:
    """Say whether a move is none: a slash more, or a front page that lives at /nl/home."""
    was, wordt = urlsplit(oud), urlsplit(nieuw)
    if (was.scheme.lower(), was.netloc.lower()) != (wordt.scheme, wordt.netloc):
        return False
    voorpagina = was.path in {"", "/"} and not was.query
    return voorpagina or (was.path.rstrip("/"), was.query) == (wordt.path.rstrip("/"), wordt.query)


def _hoe_verhuisd(oud: str, nieuw: str) -> str:
    was, wordt = urlsplit(oud), urlsplit(nieuw)
    if was.path.strip("/") and not wordt.path.strip("/") and not wordt.query:
        return "stuurt nu door naar een voorpagina; de bladzijde zelf is er misschien niet meer"
    if was._replace(scheme="https").geturl().rstrip("/") == nieuw.rstrip("/"):
        return "werkt alleen nog met https"
    return "verhuisd"
