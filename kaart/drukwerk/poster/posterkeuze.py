"""Who may stand on the poster of a place, under which question, and in what turn. Pure.

The paper decides how much fits, so everything is offered with its rank: first everybody of the
wijk itself once, then one answer for each question, then the rest.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import NamedTuple

from kaart.basis import sorteersleutel
from kaart.drukwerk.blad.bladen import webadres_kort
from kaart.drukwerk.kaartjes.kaartje import plektekst, voor_wie
from kaart.drukwerk.map.register import themas_op_naam
from kaart.hulp import (
    OMVATTEND,
    Gebied,
    Kandidaat,
    Keuze,
    kandidaten,
    kies_organisaties,
    wie_helpt,
)
from kaart.model import Hulpvraag, Kaart, Thema
from kaart.oordeel import Stand
from kaart.taal import maandtekst, telefoonlink
from kaart.vrijgave import VrijeKaart

_STIL = {Stand.ACTUEEL, Stand.BIJNA}
# Nobody says to answer this question: so many of its theme are named at most.
_VIA_THEMA = 2
_BIJ_GEVAAR, _LAATSTE = -1, 999
_TUSSEN = "@"  # between an organisation and its place on the poster; it is in no id


class Posterregel(NamedTuple):
    """One organisation under a question; `rang` is its turn, from 0."""

    id: str
    naam: str
    bereik: str  # a number, else a place, else a website or mailbox
    is_nummer: bool
    lokaal: bool
    nagekeken: str  # the month, "" when that is too long ago
    rang: int = 0
    link: str = ""  # what the reader of the PDF dials or opens
    vangnet: bool = False  # named because nobody answers the question itself
    voor_wie: str = ""  # "" for everybody

    @property
    def organisatie(self) -> str:
        """The id of the organisation."""
        return self.id.partition(_TUSSEN)[0]


class Postergroep(NamedTuple):
    """Questions that have the same answer; or, under a `kop`, who else does this."""

    vragen: tuple[str, ...]
    regels: tuple[Posterregel, ...]
    kop: str = ""


class Posterthema(NamedTuple):
    """One theme, with the warning that goes before any answer."""

    naam: str
    let_op: str
    groepen: tuple[Postergroep, ...]


class Poster(NamedTuple):
    """All that may stand on it; `namen` is everybody who serves this place, by id."""

    plaats: str
    themas: tuple[Posterthema, ...]
    namen: tuple[tuple[str, str], ...]

    @property
    def regels(self) -> list[Posterregel]:
        """Every row, in the order of the poster."""
        return [regel for thema in self.themas for groep in thema.groepen for regel in groep.regels]

    @property
    def meeste_oud(self) -> bool:
        """Whether the stale is the rule: then what is fresh is marked, and not the other way."""
        regels = self.regels
        return sum(not regel.nagekeken for regel in regels) * 2 > len(regels)


class _Opgehangen(NamedTuple):
    kandidaat: Kandidaat
    thema: Thema
    lokaal: bool
    hier: bool  # an activity with its own place in this wijk
    vangnet: bool = False

    @property
    def is_over_thema(self) -> bool:
        """Whether it does something with the theme, whatever the question."""
        return self.thema.id in self.kandidaat.wie.themas

    @property
    def volgorde(self) -> tuple[bool, bool, bool, bool, tuple[int, int], tuple[str, str]]:
        """Local first, then what fits best, then with a number or round the corner, then fresh."""
        kandidaat = self.kandidaat
        return (
            not self.lokaal,
            not kandidaat.voor_iedereen,
            not kandidaat.is_hoofdwerk(self.thema.id),
            not (self.hier or kandidaat.contact.telefoon),
            kandidaat.versheid,
            kandidaat.naamsleutel,
        )


def kies_poster(kaart: VrijeKaart, gebied: Gebied, peildatum: date) -> Poster:
    """Choose for one place; who cannot be reached is left out."""
    mogelijk = list(kandidaten(kaart, gebied, peildatum))
    themas = [
        Posterthema(thema.naam, _waarschuwing(thema), groepen)
        for thema in themas_op_naam(kaart)
        if (groepen := tuple(_groepen(thema, mogelijk, kaart, gebied)))
    ]
    return Poster(
        plaats=gebied.naam,
        themas=_met_rang(themas, _hoofdthemas(kaart)),
        namen=tuple(_namen(kaart, gebied, peildatum)),
    )


def _namen(kaart: Kaart, gebied: Gebied, peildatum: date) -> Iterator[tuple[str, str]]:
    """Yield everybody who serves this place."""
    wie = kies_organisaties(kaart, Keuze(gebieden=(gebied,)), peildatum)
    for organisatie in sorted(wie, key=lambda o: (sorteersleutel(o.naam), o.id)):
        yield organisatie.id, organisatie.naam


def _hoofdthemas(kaart: Kaart) -> dict[str, str]:
    """Return by organisation the name of the theme it names first."""
    return {
        organisatie.id: next(
            (kaart.themas[t].naam for t in organisatie.themas if t in kaart.themas), ""
        )
        for organisatie in kaart.organisaties.values()
    }


def _groepen(
    thema: Thema, mogelijk: Sequence[Kandidaat], kaart: Kaart, gebied: Gebied
) -> Iterator[Postergroep]:
    keuzes = []
    for kandidaat in mogelijk:
        hier = _is_hier(kandidaat, kaart, gebied)
        # Also for this place in particular, wherever it is held.
        lokaal = hier or kandidaat.afstand <= OMVATTEND
        keuzes.append(_Opgehangen(kandidaat, thema, lokaal, hier))
    vragen_bij: dict[tuple[str, ...], list[str]] = {}
    keuze_bij: dict[tuple[str, ...], list[_Opgehangen]] = {}
    for vraag in thema.hulpvragen:
        gekozen = _antwoorden(vraag, thema, keuzes)
        if gekozen:
            sleutel = tuple(keuze.kandidaat.organisatie.id for keuze in gekozen)
            vragen_bij.setdefault(sleutel, []).append(vraag.tekst)
            keuze_bij.setdefault(sleutel, gekozen)
    genoemd = {id_ for sleutel in keuze_bij for id_ in sleutel}
    # Nobody is left out for not having said which question it answers.
    rest = [
        keuze
        for keuze in _per_organisatie(k for k in keuzes if k.is_over_thema)
        if keuze.kandidaat.organisatie.id not in genoemd
    ]
    dichtbij = [keuze for keuze in rest if keuze.lokaal]
    verder = [keuze for keuze in rest if not keuze.lokaal]
    bij_vraag = [(vragen_bij[sleutel], keuze_bij[sleutel], "") for sleutel in keuze_bij]
    groepen = [([], dichtbij, f"In {gebied.naam}"), *bij_vraag, ([], verder, "Voor de hele stad")]
    groepen = [groep for groep in groepen if groep[1]]
    for nummer, (vragen, gekozen, kop) in enumerate(groepen):
        plaats = f"{_TUSSEN}{thema.id}-{nummer}"
        regels = tuple(_regel(keuze, plaats, kaart) for keuze in gekozen)
        yield Postergroep(tuple(vragen), regels, kop)


def _antwoorden(vraag: Hulpvraag, thema: Thema, keuzes: Sequence[_Opgehangen]) -> list[_Opgehangen]:
    """Return who answers a question, as a card of this place does, in the same order."""
    bij = {id(keuze.kandidaat): keuze for keuze in keuzes}
    mogelijk = [keuze.kandidaat for keuze in keuzes]
    gevonden = wie_helpt(mogelijk, thema, vraag)
    gekozen = gevonden.antwoorden or gevonden.wie[:_VIA_THEMA]
    rij = [bij[id(kandidaat)] for kandidaat in gekozen]
    return [keuze._replace(vangnet=gevonden.vangnet) for keuze in rij[:1]] + rij[1:]


def _per_organisatie(keuzes: Iterable[_Opgehangen]) -> list[_Opgehangen]:
    """Return each organisation once, by what of it fits best, in order."""
    beste: dict[str, _Opgehangen] = {}
    for keuze in sorted(keuzes, key=lambda keuze: keuze.volgorde):
        beste.setdefault(keuze.kandidaat.organisatie.id, keuze)
    return list(beste.values())


def _is_hier(kandidaat: Kandidaat, kaart: Kaart, gebied: Gebied) -> bool:
    """Say whether it is an activity that is held in this place."""
    locatie = kaart.locaties.get(kandidaat.aanbod.locatie) if kandidaat.aanbod else None
    return locatie is not None and locatie.wijk in gebied.wijken


def _regel(keuze: _Opgehangen, plaats: str, kaart: Kaart) -> Posterregel:
    kandidaat = keuze.kandidaat
    bereik, link = _bereik(kandidaat, kaart)
    fris = kandidaat.oordeel.stand in _STIL and not kandidaat.oordeel.behalve
    return Posterregel(
        id=kandidaat.organisatie.id + plaats,
        naam=kandidaat.organisatie.naam,
        bereik=bereik,
        is_nummer=link.startswith("tel:"),
        lokaal=keuze.lokaal,
        nagekeken=maandtekst(kandidaat.oordeel.controle.op) if fris else "",
        link=link,
        vangnet=keuze.vangnet,
        voor_wie=voor_wie(kandidaat),
    )


def _bereik(kandidaat: Kandidaat, kaart: Kaart) -> tuple[str, str]:
    """Return how to get there and the link for it; "" when there is no way, or no link.

    A place is better than a website, but not when nobody knows where it is.
    """
    contact = kandidaat.contact
    if contact.telefoon:
        return contact.telefoon, telefoonlink(contact.telefoon)
    if kandidaat.plek and kandidaat.te_vinden:
        return plektekst(kandidaat, kaart), ""
    if kandidaat.website:
        return webadres_kort(kandidaat.website), kandidaat.website
    if contact.email:
        return contact.email, f"mailto:{contact.email}"
    return plektekst(kandidaat, kaart), ""


def _waarschuwing(thema: Thema) -> str:
    """Return the warning of a theme, without what it says to whoever hands out a card."""
    if thema.let_op is None:
        return ""
    zinnen = thema.let_op.tekst.replace("? ", "?\n").replace(". ", ".\n").splitlines()
    return " ".join(zin for zin in zinnen if "deze kaart" not in zin.casefold())


def _met_rang(
    themas: Sequence[Posterthema], hoofdthemas: dict[str, str]
) -> tuple[Posterthema, ...]:
    """Give every row its turn."""
    beurten: list[tuple[int, int, int, int, str]] = []
    geplaatst: set[str] = set()
    for t, thema in enumerate(themas):
        for g, groep in enumerate(thema.groepen):
            for r, regel in enumerate(groep.regels):
                wie = regel.organisatie
                eerste = regel.lokaal and wie not in geplaatst and hoofdthemas[wie] == thema.naam
                if eerste:
                    geplaatst.add(wie)
                gevaar = bool(thema.let_op)
                beurt = _beurt(groep, r, eerste=eerste, gevaar=gevaar)
                beurten.append((beurt, g, t, r, regel.id))
    rang = {beurt[-1]: nummer for nummer, beurt in enumerate(sorted(beurten))}
    return tuple(
        thema._replace(
            groepen=tuple(
                groep._replace(
                    regels=tuple(regel._replace(rang=rang[regel.id]) for regel in groep.regels)
                )
                for groep in thema.groepen
            )
        )
        for thema in themas
    )


def _beurt(groep: Postergroep, plaats: int, *, eerste: bool, gevaar: bool) -> int:
    """Say in which round a row comes: the wijk itself, an answer for each question, the rest.

    Where somebody may be in danger, each question has its answer before all else: with it stands
    the number to call.
    """
    if gevaar and groep.vragen and not plaats:
        return _BIJ_GEVAAR
    if eerste:
        return 0
    if not groep.vragen:
        return 1 + plaats if groep.regels[plaats].lokaal else _LAATSTE
    return 1 + plaats
