"""What changed, for a news reader (Atom): which organisation, which field, never what it was. Pure.

Then and now both go through the gate as it stands today, and are compared by what their sheet says:
what a reader may not see, or would not notice, is no news.
"""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Any, NamedTuple
from xml.sax.saxutils import escape, quoteattr

from kaart.drukwerk import Inhoud, maak_inhoud
from kaart.model import Organisatie, maak
from kaart.schema import heeft_vorm
from kaart.taal import opsomming
from kaart.vrijgave import Publiek, VrijeKaart, geef_vrij
from kaart.website.pagina import ORGANISATIE, pad_van
from kaart.website.site import Siteopmaak

_SOORT = "organisatie"
_NIEUW = "nieuw op de kaart"
# What of a sheet is told of by its name here; what is told of otherwise is below.
_VELDEN = {
    "naam": "naam",
    "gesloten": "open of gesloten",
    "kern": "omschrijving",
    "voor_wie": "voor wie",
    "werkgebied": "werkgebied",
    "niet_voor": "niet voor",
    "omschrijving": "omschrijving",
    "vormen": "hoe",
    "diensten": "aanbod",
    "aanmelden": "aanmelden",
    "verwijzen": "verwijzen",
    "teksten": "omschrijving",
    "kosten": "kosten",
    "wachttijd": "wachttijd",
    "aanmeldstop": "aanmeldstop",
    "plekken": "adres",
    "geheim_adres": "adres",
    "openingstijden": "openingstijden",
    "aanbod": "aanbod",
    "website": "website",
    "talen": "talen",
    "toegankelijkheid": "toegankelijkheid",
    "themas": "thema’s",
    "onzeker": "wat niet bevestigd is",
}


class Feedbericht(NamedTuple):
    """One organisation that is new, or says something else than before; on which day."""

    id: str
    naam: str
    wat: str
    dag: str


def maak_berichten(
    kaart: VrijeKaart,
    publiek: Publiek,
    eerder: Mapping[str, Mapping[str, Any] | None],
    dagen: Mapping[str, str],
    peildatum: date,
) -> tuple[Feedbericht, ...]:
    """Return the news, the latest first. `eerder` says by id what a file said; None is no file."""
    berichten = [
        Feedbericht(id_, nu.naam, wat, dagen.get(id_, peildatum.isoformat()))
        for id_, oud in eerder.items()
        if (nu := kaart.organisaties.get(id_)) is not None
        if (wat := _wat(nu, _toen(kaart, publiek, id_, oud, peildatum), kaart, peildatum))
    ]
    berichten.sort(key=lambda bericht: bericht.id)
    return tuple(sorted(berichten, key=lambda bericht: bericht.dag, reverse=True))


def _toen(
    kaart: VrijeKaart, publiek: Publiek, id_: str, oud: Mapping[str, Any] | None, dag: date
) -> Organisatie | None:
    """Return an organisation as it was, through today's gate; None when it did not go out."""
    if oud is None or not heeft_vorm(_SOORT, oud):
        return None
    was = maak(Organisatie, {"id": id_, **oud})
    return geef_vrij(kaart._replace(organisaties={id_: was}), publiek, dag).kaart.organisaties.get(
        id_
    )


def _wat(nu: Organisatie, toen: Organisatie | None, kaart: VrijeKaart, dag: date) -> str:
    """Say what is new in words; "" when nothing is that a reader would see."""
    if toen is None:
        return _NIEUW
    namen = list(dict.fromkeys(_anders(maak_inhoud(toen, kaart, dag), maak_inhoud(nu, kaart, dag))))
    return f"{opsomming(namen)} gewijzigd" if namen else ""


def _anders(toen: Inhoud, nu: Inhoud) -> Iterator[str]:
    yield from _contacten(toen, nu)
    for veld, naam in _VELDEN.items():
        if getattr(toen, veld) != getattr(nu, veld):
            yield naam


def _contacten(toen: Inhoud, nu: Inhoud) -> Iterator[str]:
    """Say of the contacts first what one dials or writes to."""
    oud, nieuw = ((*blad.contacten, *blad.andere_contacten) for blad in (toen, nu))
    if oud == nieuw:
        return
    telefoon = {c.telefoon for c in oud} != {c.telefoon for c in nieuw}
    email = {c.email for c in oud} != {c.email for c in nieuw}
    if telefoon:
        yield "telefoon"
    if email:
        yield "e-mail"
    if not telefoon and not email:
        yield "contact"


def maak_feed(site: Siteopmaak, berichten: Iterable[Feedbericht]) -> bytes:
    """Return the feed; it says on which day each thing changed."""
    titel = escape(f"{site.naam}: wat er veranderde")
    delen = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="nl">',
        f"<title>{titel}</title>",
        f"<id>{escape(site.adres or 'urn:kaart:feed')}</id>",
        f"<updated>{site.dag}T00:00:00Z</updated>",
        f"<author><name>{escape(site.naam)}</name></author>",
        f"<link href={quoteattr(f'{site.adres}index.html')}/>",
    ]
    if site.adres:
        delen.append(f'<link rel="self" href={quoteattr(f"{site.adres}feed.xml")}/>')
    for bericht in berichten:
        pad = f"{site.adres}{pad_van(ORGANISATIE, bericht.id)}"
        zin = escape(f"{bericht.naam}: {bericht.wat}")
        delen += [
            "<entry>",
            f"<title>{zin}</title>",
            f"<id>urn:kaart:{escape(bericht.id)}:{escape(bericht.dag)}</id>",
            f"<updated>{escape(bericht.dag)}T00:00:00Z</updated>",
            f"<link href={quoteattr(pad)}/>",
            f"<summary>{zin}.</summary>",
            "</entry>",
        ]
    return "\n".join([*delen, "</feed>", ""]).encode()
