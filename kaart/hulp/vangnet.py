"""Whom to name when nobody fits: of the thema, else of the wijk, else of the whole map."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import chain
from typing import NamedTuple

from kaart.hulp.gebied import Gebied
from kaart.hulp.kandidaat import Kandidaat
from kaart.model import Kaart, Organisatie
from kaart.oordeel import is_gestopt
from kaart.taal import opsomming


class Meedenker(NamedTuple):
    """Whom to name beside an answer, and in words why."""

    wie: Kandidaat
    waarom: str


def vangnet_van(
    kaart: Kaart, themas: Iterable[str], gebieden: Iterable[Gebied], peildatum: date
) -> tuple[Organisatie, str] | None:
    """Return whom to name, and in words why; None when nobody is named anywhere."""
    for naam, waarom in vangnetten(kaart, themas, gebieden):
        organisatie = kaart.organisaties.get(naam)
        if organisatie is not None and not is_gestopt(organisatie, peildatum):
            return organisatie, waarom
    return None


def vangnetten(
    kaart: Kaart, themas: Iterable[str], gebieden: Iterable[Gebied]
) -> Iterator[tuple[str, str]]:
    """Yield (id or "", in words why) of whom to name, the nearest to the question first."""
    for thema in themas:
        if thema in kaart.themas:
            yield kaart.themas[thema].vangnet, f"denkt mee bij {kaart.themas[thema].naam}"
    for gebied in gebieden:
        for wijk in gebied.wijken:
            naam = kaart.wijken[wijk].naam
            yield kaart.wijken[wijk].eerste_adres, f"eerste adres voor elke vraag in {naam}"
    yield kaart.gegevens.vangnet, "denkt mee bij elke vraag"


def vangnet_in(mogelijk: Iterable[Kandidaat], vangnet: str) -> Kandidaat | None:
    """Return the vangnet as it can be reached here, or a part of it that is nearer."""
    zelf = (
        k
        for k in mogelijk
        if vangnet and vangnet in {k.organisatie.id, k.organisatie.onderdeel_van} and not k.aanbod
    )
    return min(
        zelf,
        key=lambda k: (
            k.afstand, k.organisatie.id != vangnet, not k.voor_iedereen, k.naamsleutel,
        ),
        default=None,
    )  # fmt: skip


def meedenkers(
    kaart: Kaart,
    mogelijk: Sequence[Kandidaat],
    thema: str,
    gebied: Gebied,
    genoemd: Iterable[Organisatie] = (),
) -> Iterator[Meedenker]:
    """Yield who can be called here when the answer to a question was no help, the nearest first.

    That is the vangnet of the thema, the first address of the wijk and of the map, and then whom
    most themas name. Each once, and nobody who is a part of another or of who was `genoemd`.
    """
    # Of a whole city the first address of one wijk is no help in another.
    plaatsen = (gebied,) if len(gebied.wijken) == 1 else ()
    gezien = {id_ for organisatie in genoemd for id_ in _familie(organisatie)}
    for naam, waarom in chain(vangnetten(kaart, (thema,), plaatsen), _meest_genoemd(kaart)):
        wie = vangnet_in(mogelijk, naam)
        if wie is not None and not gezien & _familie(wie.organisatie):
            gezien |= _familie(wie.organisatie)
            yield Meedenker(wie, waarom)


def _familie(organisatie: Organisatie) -> set[str]:
    return {organisatie.id, organisatie.onderdeel_van} - {""}


def _meest_genoemd(kaart: Kaart) -> Iterator[tuple[str, str]]:
    """Yield whom several themas name; those with a let_op do not count, they have their own."""
    themas = [thema for thema in kaart.themas.values() if thema.vangnet and not thema.let_op]
    for naam, aantal in Counter(thema.vangnet for thema in themas).most_common():
        if aantal > 1:
            waarbij = [thema.kort or thema.naam for thema in themas if thema.vangnet == naam]
            yield naam, f"denkt mee bij {opsomming(waarbij)}"
