"""The product `bladen`: sheets → one PDF, and what could not be printed by name."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from kaart.basis import ontbrekend, teken_in_woorden
from kaart.drukwerk.blad.blad import Blad
from kaart.drukwerk.pers.drukpers import Drukopdracht, druk, lettertypen, teksten
from kaart.drukwerk.pers.qr import qr_inhoud, qr_svg, qr_uitleg
from kaart.drukwerk.pers.typst import Gezet
from kaart.taal import telefoonlink

SJABLOON = "bladen.typ.j2"


class Geweigerd(NamedTuple):
    """A sheet that was not printed, and why."""

    id: str
    naam: str
    reden: str


class Drukproef(NamedTuple):
    """The PDF; which sheets were refused, and which go on at the back (by name, with pages).

    `per_blad` says how many pages each sheet takes, in order.
    """

    pdf: bytes
    bladen: tuple[Blad, ...]
    geweigerd: tuple[Geweigerd, ...]
    doorlopend: tuple[tuple[str, int], ...]
    per_blad: tuple[int, ...] = ()


def druk_bladen(bladen: Iterable[Blad], opdracht: Drukopdracht) -> Drukproef:
    """Print the sheets; a sheet with a character that no font has is refused. No sheet: no PDF.

    Raises SjabloonFout for a mistake in a template, KaartFout when printing takes too long.
    """
    return zet_proef(*scheid(bladen, opdracht), opdracht)


def zet_proef(
    te_drukken: Sequence[Blad], geweigerd: Sequence[Geweigerd], opdracht: Drukopdracht
) -> Drukproef:
    """Print sheets of which `scheid` found that they can be."""
    if not te_drukken:
        return Drukproef(b"", (), tuple(geweigerd), ())
    gezet = zet_bladen(te_drukken, opdracht, SJABLOON, {})
    doorlopend = tuple(doorlopende(te_drukken, gezet.bladzijden))
    per_blad = tuple(gezet.bladzijden.get(blad.inhoud.id, 1) for blad in te_drukken)
    return Drukproef(gezet.pdf, tuple(te_drukken), tuple(geweigerd), doorlopend, per_blad)


def zet_bladen(
    bladen: Sequence[Blad], opdracht: Drukopdracht, sjabloon: str, waarden: Mapping[str, object]
) -> Gezet:
    """Compile a template that includes `blad.typ.j2` for each sheet, with `waarden` beside them.

    Every product with sheets in it comes here, so that a sheet looks the same in each.
    """
    alles = {
        "titel": opdracht.titel,
        "bladen": bladen,
        "qr_inhoud": qr_inhoud,
        "qr_svg": qr_svg,
        "qr_uitleg": qr_uitleg,
        "telefoonlink": telefoonlink,
        "webadres_kort": webadres_kort,
        **waarden,
    }
    return druk(sjabloon, alles, opdracht, len(bladen))


def webadres_kort(website: str) -> str:
    """Return a web address as people write it on paper: www.voorbeeld.nl."""
    return website.removeprefix("https://").removeprefix("http://").rstrip("/")


def scheid(bladen: Iterable[Blad], opdracht: Drukopdracht) -> tuple[list[Blad], list[Geweigerd]]:
    """Keep the sheets that can be printed apart from those with a character that no font has."""
    families = lettertypen(opdracht)
    te_drukken, geweigerd = [], []
    for blad in bladen:
        tekens = ontbrekend(teksten(blad), families)
        if tekens:
            reden = f"geen lettertype heeft {', '.join(teken_in_woorden(t) for t in tekens)}"
            geweigerd.append(Geweigerd(blad.inhoud.id, blad.inhoud.naam, reden))
        else:
            te_drukken.append(blad)
    return te_drukken, geweigerd


def doorlopende(bladen: Iterable[Blad], bladzijden: Mapping[str, int]) -> Iterator[tuple[str, int]]:
    """Yield the sheets that go on at the back: name, and how many pages."""
    for blad in bladen:
        aantal = bladzijden.get(blad.inhoud.id, 1)
        if aantal > 1:
            yield blad.inhoud.naam, aantal
