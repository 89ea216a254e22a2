"""The report of a year: what is where, what hangs on one, what nobody knows, what changed.

One page for the city and one for each wijk, for the team that looks at it together: it ends in
questions, because a table alone is a poster.
"""

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from kaart.basis import LETTERTYPEN
from kaart.drukwerk.blad.inhoud import maak_voet
from kaart.drukwerk.dekking.cijfers import Cijfer, maak_cijfer
from kaart.drukwerk.pers.drukpers import Drukopdracht, druk
from kaart.drukwerk.pers.product import Product
from kaart.drukwerk.pers.typst import HOOFDBESTAND, zet
from kaart.drukwerk.pers.vreemde_tekens import zonder_vreemde_tekens
from kaart.model import Kaart
from kaart.taal import inwonertekst, opsomming
from kaart.wijk import (
    Dekking,
    Dekkingsrij,
    Navraagcel,
    celtekst,
    hangt_aan_een,
    hangtekst,
)

SJABLOON = "dekking.typ.j2"
_NAMEN = 3  # so many names before "en nog 2"
_VRAGEN = 6
_PLAAT, _SECONDEN, _PPI = "plaat.svg", 60.0, 144


class Themaregel(NamedTuple):
    """What there is of one thema in one wijk."""

    naam: str
    cel: str
    hier: str  # names
    stad: str  # how many for the whole city


class Wijkblad(NamedTuple):
    """The page of one wijk."""

    naam: str
    inwoners: str
    regels: tuple[Themaregel, ...]
    hangt_aan_een: tuple[str, ...]
    onbekend: str
    vragen: tuple[str, ...]
    veranderd: tuple[str, ...]


class Rapport(NamedTuple):
    """Everything that is printed."""

    kaart: str
    nagegaan: str
    uitleg: tuple[str, ...]
    koppen: tuple[str, ...]
    tabel: tuple[tuple[str, tuple[Cijfer, ...]], ...]
    hangt: tuple[str, ...]
    wijken: tuple[Wijkblad, ...]
    sinds: str


def maak_rapport(
    kaart: Kaart,
    dekking: Dekking,
    navragen: tuple[Navraagcel, ...],
    zinnen: tuple[str, ...],
    veranderd: Mapping[str, tuple[str, ...]],
    sinds: str,
) -> Rapport:
    """Put together what is printed; `zinnen` say how to read it, `veranderd` is per wijk."""
    nagegaan, *uitleg = zinnen
    return Rapport(
        kaart.gegevens.naam or "Sociale kaart",
        nagegaan,
        tuple(uitleg),
        tuple(rij.kort for rij in dekking.rijen),
        tuple(
            (kolom.kort, tuple(maak_cijfer(dekking, rij, kolom) for rij in dekking.rijen))
            for kolom in dekking.kolommen
        ),
        tuple(
            f"{hangt.ding.naam}: {hangtekst(hangt)}"
            for hangt in hangt_aan_een(kaart, dekking)[:_VRAGEN]
        ),
        tuple(
            _wijkblad(kaart, dekking, rij, navragen, veranderd.get(rij.id, ()))
            for rij in dekking.rijen
        ),
        sinds,
    )


def druk_rapport(rapport: Rapport, kaart: Kaart, opdracht: Drukopdracht) -> Product:
    """Print the report; a sign that no font has is left out of a name and said."""
    rapport, weggelaten = zonder_vreemde_tekens(rapport, opdracht)
    voet = maak_voet(kaart, opdracht.peildatum)
    waarden = {"titel": opdracht.titel, "rapport": rapport, "voet": voet}
    pdf = druk(SJABLOON, waarden, opdracht, len(rapport.wijken)).pdf
    aantal = len(rapport.wijken)
    wat = f"rapport over {aantal} {'wijk' if aantal == 1 else 'wijken'}"
    return Product(pdf, wat, weggelaten)


def maak_beeld(plaat: str) -> bytes:
    """Return a picture (SVG of ours) as PNG."""
    bron = f'#set page(width: auto, height: auto, margin: 0pt)\n#image("{_PLAAT}")\n'
    bestanden = {HOOFDBESTAND: bron.encode(), _PLAAT: plaat.encode()}
    [beeld] = zet(bestanden, (LETTERTYPEN,), {}, date.min, _SECONDEN, _PPI).beelden
    return beeld


def _wijkblad(
    kaart: Kaart, dekking: Dekking, rij: Dekkingsrij, navragen: tuple[Navraagcel, ...],
    veranderd: tuple[str, ...],
) -> Wijkblad:  # fmt: skip
    cellen = {kolom: dekking.cellen[rij.id, kolom.id] for kolom in dekking.kolommen}
    namen = {kolom.id: kolom.naam for kolom in dekking.kolommen}
    hier = [cel for cel in navragen if cel.rij == rij.id]
    alleen = [
        f"{kolom.naam}: {_naam(kaart, cel.hier[0])}"
        for kolom, cel in cellen.items()
        if len(cel.hier) == 1
    ]
    leeg = [kolom.naam for kolom, cel in cellen.items() if not cel.hier]
    return Wijkblad(
        rij.naam,
        inwonertekst(rij.inwoners, rij.ouderen) if rij.inwoners else "",
        tuple(
            Themaregel(
                kolom.naam, celtekst(cel), _namen(kaart, cel.hier),
                str(len(cel.hele_stad)) if cel.hele_stad else "",
            )
            for kolom, cel in cellen.items()
        ),
        tuple(alleen),
        opsomming(leeg),
        tuple(_vraag(namen[cel.kolom], cel) for cel in hier[:_VRAGEN]),
        veranderd,
    )  # fmt: skip


_VRAAGZIN = {
    "GEMELD": "Iemand mist iets voor “{}”. Wie kent toch iets?",
    "ONBEKEND": "Wie doet er hier iets aan “{}”? Of is er niets?",
    "EEN": "“{}” hangt aan één organisatie. Wie vangt het op als die stopt?",
    "OUD": "Klopt wat er staat bij “{}”? Niemand ging het na.",
}


def _vraag(thema: str, cel: Navraagcel) -> str:
    """Return what to ask round a table."""
    return _VRAAGZIN[cel.waarom.name].format(thema)


def _namen(kaart: Kaart, wie: tuple[str, ...]) -> str:
    namen = [_naam(kaart, id_) for id_ in wie]
    meer = len(namen) - _NAMEN
    if meer <= 1:
        return opsomming(namen)
    return f"{', '.join(namen[:_NAMEN])} en nog {meer}"


def _naam(kaart: Kaart, wie: str) -> str:
    return kaart.organisaties[wie.partition("/")[0]].naam
