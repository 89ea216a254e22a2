"""What the week of a building or a wijk says on paper. Pure."""

from collections.abc import Collection, Iterator
from datetime import date
from typing import NamedTuple

from kaart.hulp import Gebied, voor_bewoner
from kaart.model import Kaart, Locatie
from kaart.oordeel import OP_TIJD
from kaart.taal import (
    datumtekst,
    hoofdletter,
    keertekst,
    maandtekst,
    straatregel,
    telefoonlink,
    tijdregels,
    urentekst,
)
from kaart.vrijgave import VrijeKaart
from kaart.wijk import (
    DATUM,
    ONBEKEND,
    Blok,
    Roosterdag,
    Roosterregel,
    ligt_in,
    lopende_blokken,
    maak_rooster,
)

_VRAAG_NA = "tijd onbekend"


class Roosterrij(NamedTuple):
    """One line of a day: when, what, and what is small below it."""

    wanneer: str
    wat: str
    wie: str
    waar: str  # "" in the week of one building
    keer: str  # "om de week, gerekend vanaf 7 december 2026"; "" is every week, or not told
    nummer: str
    link: str
    oud: str
    op_tijd: bool


class Roosterkop(NamedTuple):
    """A day and its lines; `onbekend` is the one at the end, to ask."""

    kop: str
    onbekend: bool
    rijen: tuple[Roosterrij, ...]


class Roosterblad(NamedTuple):
    """The week of one building or one wijk."""

    id: str
    naam: str
    onder: str  # where it is, and a number of the building
    dagen: tuple[Roosterkop, ...]
    aantal: int  # of blocks: a line may be one of several of the same

    @property
    def rijen(self) -> list[Roosterrij]:
        """Every line, in the order of the week."""
        return [rij for dag in self.dagen for rij in dag.rijen]

    @property
    def meeste_oud(self) -> bool:
        """Whether the stale is the rule."""
        rijen = self.rijen
        return sum(not rij.op_tijd for rij in rijen) * 2 > len(rijen)


def blad_van_gebouw(kaart: VrijeKaart, locatie: Locatie, peildatum: date) -> Roosterblad:
    """Make the week of one building."""
    blokken = [
        blok
        for blok in lopende_blokken(kaart, peildatum)
        if blok.locatie is not None and blok.locatie.id == locatie.id
    ]
    straat = straatregel(locatie.straat, locatie.huisnummer)
    delen = (straat, locatie.plaats if straat else "", locatie.telefoon)
    onder = ", ".join(filter(None, delen))
    return _blad(kaart, locatie.id, locatie.naam, onder, blokken, peildatum)


def blad_van_gebied(kaart: VrijeKaart, gebied: Gebied, peildatum: date) -> Roosterblad:
    """Make the week of a wijk: what is held in its buildings."""
    blokken = [
        blok
        for blok in lopende_blokken(kaart, peildatum)
        if blok.locatie is not None and ligt_in(blok.locatie, gebied)
    ]
    return _blad(kaart, "", gebied.naam, "", blokken, peildatum)


def bladen_van_de_map(
    kaart: VrijeKaart, organisaties: Collection[str], wijknamen: Collection[str], peildatum: date
) -> tuple[Roosterblad, ...]:
    """Make the week of each building where one of these organisations is, of these only.

    In a binder of one wijk only the buildings there; without any of these wijken in it (a binder
    by theme) all of them.
    """
    wijken = {wijk.id for wijk in kaart.wijken.values() if wijk.naam in wijknamen}
    per_plek: dict[str, list[Blok]] = {}
    for blok in lopende_blokken(kaart, peildatum):
        if blok.locatie is None or blok.organisatie.id not in organisaties:
            continue
        if not wijken or blok.locatie.wijk in wijken:
            per_plek.setdefault(blok.locatie.id, []).append(blok)
    bladen = (
        _blad(kaart, plek, kaart.locaties[plek].naam, "", blokken, peildatum)
        for plek, blokken in per_plek.items()
    )
    return tuple(sorted(bladen, key=lambda blad: blad.naam.casefold()))


def _blad(
    kaart: Kaart, id_: str, naam: str, onder: str, blokken: list[Blok], peildatum: date
) -> Roosterblad:
    dagen = maak_rooster(blokken, kaart.gegevens.termijnen, peildatum)
    met_plek = not id_
    return Roosterblad(
        id_, naam, onder,
        tuple(
            Roosterkop(dag.kop, dag.kop == ONBEKEND, tuple(_rijen(dag, met_plek=met_plek)))
            for dag in dagen
        ),
        len(blokken),
    )  # fmt: skip


def _rijen(dag: Roosterdag, *, met_plek: bool) -> Iterator[Roosterrij]:
    for regel in dag.regels:
        blok = regel.blok
        contacten = voor_bewoner(blok.organisatie, blok.aanbod)
        nummer = next((contact.telefoon for contact in contacten if contact.telefoon), "")
        oordeel = regel.oordeel
        yield Roosterrij(
            wanneer=hoofdletter(_wanneer(dag.kop, regel)),
            wat=blok.aanbod.naam,
            wie=blok.organisatie.naam,
            waar=_waar(blok) if met_plek else "",
            keer="" if dag.kop == ONBEKEND else keertekst(regel.tijd),
            nummer=nummer,
            link=telefoonlink(nummer) if nummer else "",
            oud=f"nagekeken {maandtekst(oordeel.controle.op)}"
            if oordeel.dag
            else "nooit nagekeken",
            op_tijd=oordeel.stand in OP_TIJD,
        )


def _waar(blok: Blok) -> str:
    """Return the building, unless that is who does it."""
    plek = blok.locatie.naam if blok.locatie else ""
    return "" if plek == blok.organisatie.naam else plek


def _wanneer(kop: str, regel: Roosterregel) -> str:
    if kop == ONBEKEND:
        return next(iter(tijdregels((regel.tijd,))), "") or _VRAAG_NA
    uren = urentekst(regel.tijd).replace("-", "\N{EN DASH}") or _VRAAG_NA
    return f"{datumtekst(regel.tijd.datum)}, {uren}" if kop == DATUM else uren
