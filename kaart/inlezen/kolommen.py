"""The columns of a table, taken from the schema: what each is called, and where it goes in a file.

A group becomes a column for each of its keys, a contact gets a number, times and sources are words
in one cell. Aanbod has a tab of its own.
"""

from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import NamedTuple

from kaart.schema import Schema, laad_schema
from kaart.taal import veldnaam

Pad = tuple[str | int, ...]
ORGANISATIES, AANBOD = "organisaties", "aanbod"
TABBLADEN = (ORGANISATIES, AANBOD)
# Columns that are no key of a file: which organisation a row is about, and what it is called there.
ID, BIJ, BIJNAAM = ("#id",), ("#organisatie",), ("#naam",)
CONTACTEN = "contacten"
_CONTACTVELDEN = ("functie", "telefoon", "email", "bereikbaar", "soort", "voor")
# What people fill in first, and look for first; the rest follows in the order of the schema.
VOORAAN = (
    "naam", "omschrijving", "organisatievorm", "themas", "doelgroepen", "werkgebied", "bronnen",
    CONTACTEN, "website", "adres", "openingstijden",
)  # fmt: skip
_LOS = {"adres"}  # its keys say enough by themselves
# What somebody told is no fact: it is in no list that goes out or comes in.
_IN_GEEN_TABEL = {"gemeld"}
# A list dates and doubts its rows, not each part of them.
_NIET_IN_EEN_LIJST = {"bronnen", "gecontroleerd", "behalve", "onzeker"}
# Where the schema speaks of lines and quotation marks, which a table does not have.
_UITLEG = {
    "themas": "De thema’s waar het bij hoort; zie het tabblad keuzes.",
    "werkgebied": "Voor welke gebieden het werkt (niet: waar het gebouw staat): landelijk, stad, "
    "of wijken en buurten.",
    "contact.telefoon": "Nummer van de organisatie, nooit van een persoon. Eén nummer in een vak.",
    "gratis": "ja of nee. Onbekend: leeg laten.",
    "geheim_adres": "ja: het adres staat nergens, dus ook hier niet.",
    "bronnen": "Waar dit staat: webadres of naam van een document, met de datum tussen haakjes.",
    "openingstijden": "Bijvoorbeeld: ma t/m vr 9.00-17.00 uur; zaterdag vanaf 10.00 uur.",
    "tijden": "Bijvoorbeeld: dinsdag 10.30-12.00 uur, elke week; zondagmiddag, niet in juli.",
    "uitvoering": "Wie het werk doen.",
    "talen": "In welke talen men geholpen wordt: nl, ar, tr of de naam van de taal.",
    "contact.soort": "Soort contact. Leeg is: algemeen.",
    "contact.voor": "Leeg is: iedereen. verwijzers: niet voor bewoners.",
    "status": "Leeg is: actief.",
    "gecontroleerd.op": "Wanneer iemand dit voor het laatst heeft nagegaan. Iets wijzigen is geen "
    "controle.",
}
# What the schema calls by the words of a file.
_ANDERS = {
    "true": "ja", "false": "nee", "weglaten": "leeg laten", "Weglaten": "Leeg laten",
    "Zonder deze regel: ": "Leeg is: ",
}  # fmt: skip


class Kolom(NamedTuple):
    """A column: its head, its place in a file, and what the schema says of that place."""

    kop: str
    pad: Pad
    schema: Schema
    uitleg: str
    verplicht: bool = False

    @property
    def is_lijst(self) -> bool:
        """Whether its cell may hold more than one thing."""
        return self.schema.get("type") == "array"

    @property
    def keuzes(self) -> tuple[str, ...]:
        """What one chooses from, when that is a fixed list."""
        if self.schema.get("type") == "boolean":
            return ("ja", "nee")
        return tuple(self.schema.get("items", self.schema).get("enum", ()))

    @property
    def contact(self) -> int | None:
        """Which contact it is about, counted from 0."""
        return int(self.pad[1]) if self.pad[0] == CONTACTEN else None


@cache
def kolommen(tabblad: str, contacten: int = 2) -> tuple[Kolom, ...]:
    """Return the columns of a tab, with room for so many contacten."""
    schema = laad_schema("organisatie")
    if tabblad == AANBOD:
        schema = schema["properties"]["aanbod"]["items"]
        vooraf = (
            Kolom("organisatie", BIJ, {}, "Het id (of de naam) van de organisatie.", True),  # noqa: FBT003
            Kolom("naam organisatie", BIJNAAM, {}, "Alleen om mee te lezen."),
        )
        return (*vooraf, *_kolommen(schema, schema["properties"]))
    uitleg = "Leeg bij een nieuwe. Niet veranderen: hieraan wordt de organisatie herkend."
    namen = [*VOORAAN, *(naam for naam in schema["properties"] if naam not in VOORAAN)]
    return (
        Kolom("id", ID, schema["properties"]["opgevolgd_door"], uitleg),
        *_kolommen(schema, namen, contacten),
    )


def _kolommen(schema: Schema, namen: Iterable[str], contacten: int = 0) -> Iterator[Kolom]:
    verplicht = set(schema.get("required", ()))
    for naam in namen:
        deel = schema["properties"][naam]
        if naam in _IN_GEEN_TABEL:
            continue
        if naam == CONTACTEN:
            for nummer in range(contacten):
                yield from _contact(deel["items"], f"contact {nummer + 1} ", (CONTACTEN, nummer))
        elif naam == "contact":
            yield from _contact(deel, "contact ", ("contact",))
        elif deel["type"] == "object":
            voor = "" if naam in _LOS else f"{veldnaam(naam)} "
            yield from _groep(deel, voor, (naam,))
        elif naam != AANBOD:
            yield Kolom(veldnaam(naam), (naam,), deel, _uitleg(naam, deel), naam in verplicht)


def _contact(schema: Schema, voor: str, pad: Pad) -> Iterator[Kolom]:
    for naam in _CONTACTVELDEN:
        deel = schema["properties"][naam]
        uitleg = _uitleg(f"contact.{naam}", deel)
        yield Kolom(f"{voor}{veldnaam(naam)}", (*pad, naam), deel, uitleg)


def _groep(schema: Schema, voor: str, pad: Pad) -> Iterator[Kolom]:
    for naam, deel in schema["properties"].items():
        if naam in _NIET_IN_EEN_LIJST:
            continue
        uitleg = _uitleg(f"{pad[0]}.{naam}", deel)
        yield Kolom(f"{voor}{veldnaam(naam)}", (*pad, naam), deel, uitleg)


def _uitleg(naam: str, schema: Mapping[str, str]) -> str:
    tekst = _UITLEG.get(naam, schema["description"])
    for van, naar in _ANDERS.items():
        tekst = tekst.replace(van, naar)
    return tekst
