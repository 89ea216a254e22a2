"""Who answers a hulpvraag here, best first: one judgement for the cards and the poster. Pure.

The register of the binder says the same: who answers the question itself, else the vangnet. A
question that has one answer on a card and another on the wall is asked twice.
"""

from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from kaart.drukwerk.kaartjes.kandidaat import ZELF, Kandidaat
from kaart.model import Thema


class Antwoord(NamedTuple):
    """Each organisation once, best first; `vangnet` when the first is there for want of anybody.

    `zelf` counts those who answer the question itself; who follows only works on its theme.
    """

    wie: tuple[Kandidaat, ...] = ()
    zelf: int = 0
    vangnet: bool = False


def antwoord(mogelijk: Sequence[Kandidaat], thema: Thema, hulpvraag: str) -> Antwoord:
    """Return who answers a question of this theme (`thema/hulpvraag`).

    Who works on the theme never goes before its vangnet: a place where one can live is no help for
    who is put out of a house, and nobody said that it is.
    """
    gekozen = kies(mogelijk, thema.id, hulpvraag)
    zelf = sum(kandidaat.niveau(thema.id, hulpvraag) == ZELF for kandidaat in gekozen)
    if zelf:
        return Antwoord(tuple(gekozen), zelf)
    vangnet = _vangnet(mogelijk, thema.vangnet)
    rest = [k for k in gekozen if all(k.organisatie.id != v.organisatie.id for v in vangnet)]
    return Antwoord((*vangnet, *rest), vangnet=bool(vangnet))


def kies(mogelijk: Iterable[Kandidaat], thema: str, hulpvraag: str) -> list[Kandidaat]:
    """Return who answers a hulpvraag, best first, each organisation once.

    Who answers the question itself goes before who works on its thema, then the nearest; then who
    is there for everybody and has this as main work, who can be called, and the freshest.
    """
    passend: list[tuple[Any, ...]] = []
    for kandidaat in mogelijk:
        niveau = kandidaat.niveau(thema, hulpvraag)
        if niveau is not None:
            passend.append((niveau, *_volgorde(kandidaat, thema), len(passend), kandidaat))
    beste: dict[str, Kandidaat] = {}
    for *_, kandidaat in sorted(passend):
        beste.setdefault(kandidaat.organisatie.id, kandidaat)
    return list(beste.values())


def _volgorde(kandidaat: Kandidaat, thema: str) -> tuple[int, int, bool, tuple[int, int], str, str]:
    zonder_nummer = not kandidaat.contact.telefoon
    return (
        kandidaat.afstand,
        kandidaat.smal(thema),
        zonder_nummer,
        kandidaat.versheid,
        *kandidaat.naamsleutel,
    )


def _vangnet(mogelijk: Iterable[Kandidaat], vangnet: str) -> list[Kandidaat]:
    """Return whom to name when nothing fits: the vangnet, or a part of it that is nearer."""
    zelf = [
        k
        for k in mogelijk
        if vangnet and vangnet in {k.organisatie.id, k.organisatie.onderdeel_van} and not k.aanbod
    ]
    return sorted(
        zelf, key=lambda k: (k.afstand, k.organisatie.id != vangnet, k.smal(""), k.naamsleutel)
    )[:1]
