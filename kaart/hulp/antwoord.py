"""Who answers a hulpvraag here, best first: for cards, poster, register, website and zoek. Pure.

A question that has one answer on a card and another on the wall is asked twice.
"""

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from enum import Enum
from typing import Any, NamedTuple, TypeVar

from kaart.hulp.gebied import Gebied, samen
from kaart.hulp.groepen import alleen_voor_groep
from kaart.hulp.hulpvraag import Antwoordwijze, antwoordwijze
from kaart.hulp.kandidaat import Kandidaat, kandidaten
from kaart.hulp.vangnet import vangnet_in
from kaart.model import Aanbieder, Hulpvraag, Kaart, Organisatie, Thema

T = TypeVar("T")
_WIJZEN = list(Antwoordwijze)


class Voorop(Enum):
    """Why the first of an answer stands first."""

    ZELF = "beantwoordt de vraag zelf"
    THEMA = "werkt aan het thema"
    VANGNET = "vangnet, want niemand beantwoordt de vraag"
    VANGNET_BIJ_GROEP = "vangnet, want wie de vraag beantwoordt is er alleen voor een groep"


VANGNETTEN = frozenset({Voorop.VANGNET, Voorop.VANGNET_BIJ_GROEP})


class Hulp(NamedTuple):
    """Each organisation once, best first; `voorop` says why the first one is, None is nobody.

    `zelf` counts those who answer the question itself; who follows only works on its theme.
    """

    wie: tuple[Kandidaat, ...] = ()
    zelf: int = 0
    voorop: Voorop | None = None

    @property
    def vangnet(self) -> bool:
        """Whether the first is there to think along, for want of somebody who fits."""
        return self.voorop in VANGNETTEN

    @property
    def antwoorden(self) -> tuple[Kandidaat, ...]:
        """Who answers the question itself, and who stands before them; () when nobody does."""
        ervoor = self.vangnet or (self.voorop is Voorop.THEMA and self.zelf > 0)
        return self.wie[: ervoor + self.zelf]


def wie_helpt(mogelijk: Sequence[Kandidaat], thema: Thema, vraag: Hulpvraag) -> Hulp:
    """Return who answers a question of this theme.

    Who works on the theme never goes before its vangnet: a place where one can live is no help for
    who is put out of a house, and nobody said that it is. Nor does a service for a group go before
    a vangnet that is there for everybody, when anybody can ask the question.
    """
    gekozen = _kies(mogelijk, thema, vraag)
    sleutel = f"{thema.id}/{vraag.id}"

    def voor_groep(kandidaat: Kandidaat) -> bool:
        return alleen_voor_groep(kandidaat.wie, thema, vraag)

    zelf = [k for k in gekozen if k.wijze(sleutel) is Antwoordwijze.ZELF]
    zelf = algemeen_eerst(zelf, voor_groep)
    rest = algemeen_eerst([k for k in gekozen if k not in zelf], voor_groep)
    if zelf and not voor_groep(zelf[0]):
        return Hulp((*zelf, *rest), len(zelf), Voorop.ZELF)
    net = vangnet_in(mogelijk, thema.vangnet)
    vangnet = [] if net is None or (zelf and voor_groep(net)) else [net]
    zelf, rest = _zonder(vangnet, zelf), _zonder(vangnet, rest)
    if not zelf:
        voorop = Voorop.VANGNET if vangnet else Voorop.THEMA if rest else None
        return Hulp((*vangnet, *rest), 0, voorop)
    algemeen = [] if vangnet or not rest or voor_groep(rest[0]) else rest[:1]
    voorop = Voorop.VANGNET_BIJ_GROEP if vangnet else Voorop.THEMA if algemeen else Voorop.ZELF
    return Hulp((*vangnet, *algemeen, *zelf, *_zonder(algemeen, rest)), len(zelf), voorop)


def wie_helpt_in(kaart: Kaart, hulpvraag: str, gebieden: Sequence[Gebied], peildatum: date) -> Hulp:
    """Return who answers one question (`thema/hulpvraag`) in these places; none is the whole city.

    Whoever asks for many questions of one place asks `kandidaten` once, and then `wie_helpt`.
    """
    gevonden = kies_hulpvraag(kaart, hulpvraag)
    if gevonden is None:
        return Hulp()
    mogelijk = {
        wie.id: wie
        for wie in kaart.organisaties.values()
        if _kan_antwoorden(wie, gevonden[0], hulpvraag)
    }
    deel = kaart._replace(organisaties=mogelijk)
    return wie_helpt(list(kandidaten(deel, samen(kaart, gebieden), peildatum)), *gevonden)


def kies_hulpvraag(kaart: Kaart, hulpvraag: str) -> tuple[Thema, Hulpvraag] | None:
    """Return the theme and the question of `thema/hulpvraag`; None when it is on no map."""
    naam, _, id_ = hulpvraag.partition("/")
    thema = kaart.themas.get(naam)
    vragen = (vraag for vraag in (thema.hulpvragen if thema else ()) if vraag.id == id_)
    return next(((thema, vraag) for vraag in vragen if thema), None)


def _kan_antwoorden(wie: Organisatie, thema: Thema, hulpvraag: str) -> bool:
    """Say whether it is worth looking at: `wie_helpt` names nobody else."""
    dingen: tuple[Aanbieder, ...] = (wie, *wie.aanbod_volledig())
    return (bool(thema.vangnet) and thema.vangnet in {wie.id, wie.onderdeel_van}) or any(
        antwoordwijze(ding, hulpvraag) is not None for ding in dingen
    )


def _kies(mogelijk: Iterable[Kandidaat], thema: Thema, vraag: Hulpvraag) -> list[Kandidaat]:
    """Return who answers a hulpvraag, best first, each organisation once.

    Who answers the question itself goes before who works on its thema, then the nearest; then who
    is there for whoever asks and has this as main work, who can be called, and the freshest.
    """
    passend: list[tuple[Any, ...]] = []
    for kandidaat in mogelijk:
        wijze = kandidaat.wijze(f"{thema.id}/{vraag.id}")
        if wijze is not None:
            voor_groep = alleen_voor_groep(kandidaat.wie, thema, vraag)
            volgorde = volgorde_van(kandidaat, thema.id, voor_groep=voor_groep)
            passend.append((_WIJZEN.index(wijze), volgorde, len(passend), kandidaat))
    beste: dict[str, Kandidaat] = {}
    for *_, kandidaat in sorted(passend):
        beste.setdefault(kandidaat.organisatie.id, kandidaat)
    return list(beste.values())


def volgorde_van(kandidaat: Kandidaat, thema: str, *, voor_groep: bool) -> tuple[Any, ...]:
    """Return the order of who answers in the same way: near, general, main work, sure, fresh."""
    return (
        kandidaat.afstand,
        voor_groep,
        not kandidaat.is_hoofdwerk(thema),
        not kandidaat.contact.telefoon,
        kandidaat.versheid,
        kandidaat.naamsleutel,
    )


def algemeen_eerst(rij: Sequence[T], voor_groep: Callable[[T], bool]) -> list[T]:
    """Bring the first that is there for everybody to the front; the others keep their order."""
    eerste = next((nr for nr, een in enumerate(rij) if not voor_groep(een)), 0)
    return [*rij[eerste : eerste + 1], *rij[:eerste], *rij[eerste + 1 :]]


def _zonder(weg: Sequence[Kandidaat], rij: Sequence[Kandidaat]) -> list[Kandidaat]:
    ids = {kandidaat.organisatie.id for kandidaat in weg}
    return [kandidaat for kandidaat in rij if kandidaat.organisatie.id not in ids]
