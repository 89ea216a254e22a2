"""The product `formulier`: on A5, to check an entry with a pen, or to make a new one at a meeting.

The question is "klopt dit blad?" and most people only tick a box, so that stands on the front with
who checked and when; what we have stands beside room to correct it.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from kaart.basis import ontbrekend, sorteersleutel, teken_in_woorden
from kaart.drukwerk.blad.inhoud import maak_voet
from kaart.drukwerk.blad.keuze import maak_secties
from kaart.drukwerk.pers.drukpers import Drukopdracht, druk, lettertypen, teksten
from kaart.drukwerk.pers.invulvelden import Invulplek, met_velden
from kaart.drukwerk.pers.product import Product
from kaart.drukwerk.pers.typst import Gezet
from kaart.model import Kaart
from kaart.nakijken import AVG, OORDELEN, Vragenlijst

SJABLOON = "formulier.typ.j2"
SJABLOON_LEEG = "formulier-leeg.typ.j2"
GEEN_BEHEERDER = (
    "data/kaart.yaml noemt geen e-mailadres van een beheerder; "
    "op het formulier staat nu niet waar het heen moet"
)
_UITVOERING = ("beroepskrachten", "vrijwilligers", "ervaringsdeskundigen", "bewoners")


class Leeg(NamedTuple):
    """What the blank form offers to tick."""

    wijken: tuple[str, ...]
    themas: tuple[str, ...]
    uitvoering: tuple[str, ...] = _UITVOERING


def maak_formulieren(
    lijsten: Sequence[Vragenlijst], kaart: Kaart, opdracht: Drukopdracht
) -> Product:
    """Print "klopt dit blad?" for each organisation; a text that no font has is refused by name."""
    te_drukken, geweigerd = _scheid(lijsten, opdracht)
    opmerkingen = _opmerkingen(kaart)
    if not te_drukken:
        return Product(b"", "", opmerkingen, tuple(geweigerd))
    waarden = {**_gedeeld(kaart, opdracht), "lijsten": te_drukken, "oordelen": OORDELEN}
    gezet = druk(SJABLOON, waarden, opdracht, len(te_drukken))
    aantal = f"{len(te_drukken)} formulier{'' if len(te_drukken) == 1 else 'en'}"
    lang = tuple(
        f"meer dan één vel: {lijst.naam} ({bladzijden} bladzijden)"
        for lijst in te_drukken
        if (bladzijden := gezet.bladzijden.get(lijst.id, 1)) > 2  # noqa: PLR2004 - front and back
    )
    per_stuk = tuple(gezet.bladzijden.get(lijst.id, 1) for lijst in te_drukken)
    pdf = _invulbaar(gezet, opdracht)
    return Product(pdf, aantal, (*opmerkingen, *lang), tuple(geweigerd), per_stuk=per_stuk)


def maak_leeg_formulier(kaart: Kaart, opdracht: Drukopdracht) -> Product:
    """Print the blank form, with the wijken and themas of this map to tick."""
    secties = maak_secties(kaart)
    leeg = Leeg(
        wijken=tuple(sectie.naam for wijk, sectie in secties.items() if wijk),
        themas=tuple(sorted((thema.naam for thema in kaart.themas.values()), key=sorteersleutel)),
    )
    waarden = {**_gedeeld(kaart, opdracht), "leeg": leeg}
    gezet = druk(SJABLOON_LEEG, waarden, opdracht)
    per_stuk = tuple(gezet.bladzijden.values())
    pdf = _invulbaar(gezet, opdracht)
    return Product(pdf, "1 leeg formulier", _opmerkingen(kaart), per_stuk=per_stuk)


def _invulbaar(gezet: Gezet, opdracht: Drukopdracht) -> bytes:
    """Return the PDF with fields to type in; templates of before may say of no place where."""
    if opdracht.drukkerij or not gezet.invulplekken:
        return gezet.pdf
    plekken = [Invulplek(*plek) for plek in gezet.invulplekken]
    return met_velden(gezet.pdf, plekken, groot=opdracht.groot)


def retourzin(kaart: Kaart) -> str:
    """Say on paper where it goes: to the beheerder of the map, else to who handed it out."""
    beheerder = kaart.gegevens.beheerder
    organisatie, email = (beheerder.organisatie, beheerder.email) if beheerder else ("", "")
    aan = organisatie or "wie het u gaf"
    if not email:
        return f"Geef dit blad terug aan {aan}."
    return f"Geef dit blad terug aan {aan}, of mail een foto ervan naar {email}."


def _gedeeld(kaart: Kaart, opdracht: Drukopdracht) -> dict[str, object]:
    voet = maak_voet(kaart, opdracht.peildatum)
    return {"titel": opdracht.titel, "voet": voet, "avg": AVG, "retour": retourzin(kaart)}


def _opmerkingen(kaart: Kaart) -> tuple[str, ...]:
    beheerder = kaart.gegevens.beheerder
    return () if beheerder and beheerder.email else (GEEN_BEHEERDER,)


def _scheid(
    lijsten: Iterable[Vragenlijst], opdracht: Drukopdracht
) -> tuple[list[Vragenlijst], list[str]]:
    te_drukken, geweigerd = [], []
    for lijst in lijsten:
        tekens = list(_niet_te_drukken(lijst, opdracht))
        if tekens:
            geweigerd.append(
                f"{lijst.naam}: geen lettertype heeft {', '.join(tekens)} "
                f"(data/organisaties/{lijst.id}.yaml)"
            )
        else:
            te_drukken.append(lijst)
    return te_drukken, geweigerd


def _niet_te_drukken(lijst: Vragenlijst, opdracht: Drukopdracht) -> Iterator[str]:
    for teken in ontbrekend(teksten(lijst), lettertypen(opdracht)):
        yield teken_in_woorden(teken)
