"""The registers at the back of the binder: by question, by theme and by name. Pure.

A register holds what is printed and nothing else. A row says where to look: the bladcode when the
sheet has one, else the page, which only the layout knows (`doel` is the label it looks for).
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from kaart.basis import sorteersleutel
from kaart.drukwerk.blad.blad import Blad
from kaart.hulp import (
    Antwoordwijze,
    Gebied,
    Kandidaat,
    aanbieders,
    antwoordwijze,
    kandidaten,
    samen,
    wie_helpt,
)
from kaart.model import Aanbieder, Hulpvraag, Kaart, Organisatie, Thema
from kaart.vrijgave import VrijeKaart

# Two levels of heading within a register.
HOOFDKOP, TUSSENKOP = 2, 3
_THEMAS = "Thema’s"


class Registeringang(NamedTuple):
    """One row: a name, the part of the binder it is in, and where to look."""

    naam: str
    deel: str = ""
    doel: str = ""
    code: str = ""
    stuk: str = ""  # the part at the back it points into, where no page has a number of its own


class Registergroep(NamedTuple):
    """The rows under one heading."""

    kop: str
    ingangen: tuple[Registeringang, ...] = ()
    niveau: int = HOOFDKOP
    doel: str = ""  # the label of the heading itself, when a row elsewhere points at it


class Register(NamedTuple):
    """One register: `id` names it in the PDF, `kop` is the head of its first column."""

    id: str
    titel: str
    uitleg: str
    kop: str
    groepen: tuple[Registergroep, ...]


def maak_registers(
    bladen: Sequence[Blad], kaart: VrijeKaart, peildatum: date, gebieden: Sequence[Gebied] = ()
) -> tuple[Register, Register, Register]:
    """Return the registers of these sheets: vragen, thema's, namen.

    `gebieden` is whose binder it is: who is the first answer there; none is the whole city.
    """
    return (
        register_hulpvraag(bladen, kaart, peildatum, gebieden),
        register_thema(bladen, kaart, peildatum),
        register_naam(bladen, kaart),
    )


def register_naam(bladen: Iterable[Blad], kaart: VrijeKaart) -> Register:
    """List every sheet by name, and by the abbreviation that people know it by."""
    per_letter: dict[str, list[Registeringang]] = {}
    ingangen = [ingang for blad in bladen for ingang in _namen(blad, kaart)]
    for ingang in sorted(ingangen, key=lambda i: (sorteersleutel(i.naam), i.doel)):
        per_letter.setdefault(_letter(ingang.naam), []).append(ingang)
    return Register(
        "namen",
        "Namen",
        "Hier staat elke organisatie in deze map, op de letter van haar naam of afkorting. "
        "De woordjes de, het en een tellen niet mee.",
        "Naam",
        tuple(Registergroep(letter, tuple(rijen)) for letter, rijen in per_letter.items()),
    )


def register_thema(bladen: Sequence[Blad], kaart: VrijeKaart, peildatum: date) -> Register:
    """List under each theme every sheet that is about it."""
    groepen = [
        Registergroep(thema.naam, tuple(map(ingang_van, gevonden)), doel=themadoel(thema))
        for thema in themas_op_naam(kaart)
        if (gevonden := met_thema(bladen, thema, kaart, peildatum))
    ]
    return Register(
        "themas",
        _THEMAS,
        "Hier staat per onderwerp wie er iets mee doet.",
        "Wie",
        tuple(groepen),
    )


def register_hulpvraag(
    bladen: Sequence[Blad], kaart: VrijeKaart, peildatum: date, gebieden: Sequence[Gebied] = ()
) -> Register:
    """List under each question who answers it; where nobody says so, whom to ask and the theme.

    A question is left out only when no sheet has anything to do with its theme. Whom a resident
    cannot go to without somebody else (a verwijzer) is listed, and never first.
    """
    mogelijk = list(kandidaten(kaart, samen(kaart, gebieden), peildatum))
    wie = kaart.organisaties
    dingen = {blad.inhoud.id: tuple(_dingen(blad, wie, peildatum)) for blad in bladen}
    groepen: list[Registergroep] = []
    for thema in themas_op_naam(kaart):
        onder = [
            Registergroep(vraag.tekst, ingangen, TUSSENKOP)
            for vraag in thema.hulpvragen
            if (ingangen := _antwoorden(vraag, thema, bladen, mogelijk, dingen))
        ]
        if onder:
            groepen += [Registergroep(thema.naam), *onder]
    return Register(
        "vragen",
        "Vragen",
        "Hier staan vragen zoals mensen ze stellen, per onderwerp. "
        "Onder elke vraag staat wie daarbij helpt.",
        "Wie",
        tuple(groepen),
    )


def themas_op_naam(kaart: Kaart) -> list[Thema]:
    """Return the themes in the order in which one looks them up."""
    return sorted(kaart.themas.values(), key=lambda thema: (sorteersleutel(thema.naam), thema.id))


def themadoel(thema: Thema) -> str:
    """Return the label of a theme in the register of themes."""
    return f"thema/{thema.id}"


def met_thema(
    bladen: Iterable[Blad], thema: Thema, kaart: VrijeKaart, peildatum: date
) -> tuple[Blad, ...]:
    """Return the sheets of which the organisation or a running aanbod is about this theme."""
    return tuple(
        blad for blad in bladen if _is_over(_dingen(blad, kaart.organisaties, peildatum), thema)
    )


def ingang_van(blad: Blad) -> Registeringang:
    """Return the row that points at a sheet."""
    return Registeringang(blad.inhoud.naam, blad.sectie.naam, blad.inhoud.id, blad.voet.bladcode)


def _antwoorden(
    vraag: Hulpvraag,
    thema: Thema,
    bladen: Sequence[Blad],
    mogelijk: Sequence[Kandidaat],
    dingen: Mapping[str, Sequence[Aanbieder]],
) -> tuple[Registeringang, ...]:
    """Return who answers a question: the first of a card in front, the others in binder order."""
    per_id = {blad.inhoud.id: blad for blad in bladen}
    hulp = wie_helpt(mogelijk, thema, vraag)
    eerste = next((k for k in hulp.wie if k.organisatie.id in per_id), None)
    voorop = eerste.organisatie.id if eerste else ""
    zelf = [
        ingang_van(blad)
        for id_, blad in per_id.items()
        if id_ != voorop and _antwoordt_zelf(dingen[id_], f"{thema.id}/{vraag.id}")
    ]
    if eerste is None:
        rijen = zelf
    else:
        ingang = ingang_van(per_id[voorop])
        if hulp.vangnet and eerste is hulp.wie[0]:
            ingang = ingang._replace(naam=f"{ingang.naam} denkt met u mee")
        rijen = [ingang, *zelf]
    if not hulp.zelf and not zelf and any(_is_over(dingen[id_], thema) for id_ in per_id):
        rijen.append(
            Registeringang("Kijk ook bij dit thema", _THEMAS, themadoel(thema), stuk="/themas")
        )
    return tuple(rijen)


def _antwoordt_zelf(dingen: Iterable[Aanbieder], hulpvraag: str) -> bool:
    return any(antwoordwijze(ding, hulpvraag) is Antwoordwijze.ZELF for ding in dingen)


def _is_over(dingen: Iterable[Aanbieder], thema: Thema) -> bool:
    return any(thema.id in ding.themas for ding in dingen)


def _dingen(
    blad: Blad, organisaties: Mapping[str, Organisatie], peildatum: date
) -> Iterator[Aanbieder]:
    """Yield the organisation of a sheet and what it offers on this day."""
    organisatie = organisaties.get(blad.inhoud.id)
    if organisatie is not None:
        yield from aanbieders(organisatie, peildatum)


def _namen(blad: Blad, kaart: VrijeKaart) -> Iterator[Registeringang]:
    ingang = ingang_van(blad)
    yield ingang
    organisatie = kaart.organisaties.get(blad.inhoud.id)
    if organisatie is None or not organisatie.afkorting:
        return
    # Only when one would look it up at another place than the name.
    if not sorteersleutel(organisatie.naam).startswith(sorteersleutel(organisatie.afkorting)):
        yield ingang._replace(naam=f"{organisatie.afkorting}: {organisatie.naam}")


def _letter(naam: str) -> str:
    """Return the letter to look under; a name that begins with a digit is under 0–9."""
    eerste = sorteersleutel(naam)[:1].upper()
    return eerste if eerste.isalpha() else "0–9"
