"""What the columns of a dekking can be: thema, doelgroep, vorm … and how well each is filled in.

A dimension that hardly anybody filled in says nothing about what is there, so it is refused, with
the rate at which it is known.
"""

from collections.abc import Callable, Iterable, Mapping
from typing import NamedTuple

from kaart.basis import KaartFout
from kaart.model import Kaart
from kaart.oordeel import dagdelen, weekdag
from kaart.taal import DAGEN, taalnaam, woord
from kaart.wijk.dekking.dragers import Drager

# Known of less than one in ten, and nothing can be said.
_TE_WEINIG = 10
GRATIS, NIET_GRATIS = "gratis", "niet-gratis"


class Dimensiewaarde(NamedTuple):
    """One value of a dimension, with its name and a short one for a narrow column."""

    id: str
    naam: str
    kort: str


class Dimensie(NamedTuple):
    """What may be counted by: where its values stand in a drager, and which values there are."""

    naam: str
    meervoud: str  # as the key of the data: “doelgroepen staat bij 3 van 147 organisaties”
    waarden: Callable[[Drager], Iterable[str]]
    kolommen: Callable[[Kaart], tuple[Dimensiewaarde, ...]]


class TeWeinigBekend(KaartFout):
    """The dimension is hardly filled in."""


def _veld(naam: str) -> Callable[[Drager], Iterable[str]]:
    return lambda drager: getattr(drager.wat, naam)


def _van_organisatie(naam: str) -> Callable[[Drager], Iterable[str]]:
    return lambda drager: getattr(drager.organisatie, naam)


def _kosten(drager: Drager) -> Iterable[str]:
    gratis = drager.wat.gratis
    return () if gratis is None else (GRATIS if gratis else NIET_GRATIS,)


def _tijden(drager: Drager, van: Callable[..., Iterable[str]]) -> Iterable[str]:
    return [] if drager.aanbod is None else [w for tijd in drager.aanbod.tijden for w in van(tijd)]


def _dag(drager: Drager) -> Iterable[str]:
    return _tijden(drager, lambda tijd: filter(None, (weekdag(tijd),)))


def _dagdeel(drager: Drager) -> Iterable[str]:
    return _tijden(drager, dagdelen)


def _lijst(*ids: str) -> Callable[[Kaart], tuple[Dimensiewaarde, ...]]:
    def kolommen(_: Kaart) -> tuple[Dimensiewaarde, ...]:
        return tuple(Dimensiewaarde(id_, woord(id_), woord(id_)) for id_ in ids)

    return kolommen


def _uit_schema(*pad: str) -> Callable[[Kaart], tuple[Dimensiewaarde, ...]]:
    """Return the values that the schema allows, read when somebody asks."""

    def kolommen(kaart: Kaart) -> tuple[Dimensiewaarde, ...]:
        from kaart.schema import keuzes  # themas need no schema

        return _lijst(*keuzes("organisatie", *pad))(kaart)

    return kolommen


def _themas(kaart: Kaart) -> tuple[Dimensiewaarde, ...]:
    return tuple(
        Dimensiewaarde(thema.id, thema.naam, thema.kort or thema.naam)
        for thema in kaart.themas.values()
    )


def _dagen(_: Kaart) -> tuple[Dimensiewaarde, ...]:
    return tuple(Dimensiewaarde(dag, naam, dag) for dag, naam in DAGEN.items())


def _talen(kaart: Kaart) -> tuple[Dimensiewaarde, ...]:
    talen = {taal for organisatie in kaart.organisaties.values() for taal in organisatie.talen}
    return tuple(Dimensiewaarde(taal, taalnaam(taal), taalnaam(taal)) for taal in sorted(talen))


DIMENSIES: Mapping[str, Dimensie] = {
    dimensie.naam: dimensie
    for dimensie in (
        Dimensie("thema", "themas", _veld("themas"), _themas),
        Dimensie("doelgroep", "doelgroepen", _veld("doelgroepen"), _uit_schema("doelgroepen")),
        Dimensie("vorm", "vormen", _veld("vormen"), _uit_schema("vormen")),
        Dimensie("toegang", "toegang", _veld("toegang"), _uit_schema("toegang")),
        Dimensie("dag", "een dag", _dag, _dagen),
        Dimensie("dagdeel", "een dagdeel", _dagdeel, _uit_schema("aanbod", "tijden", "dagdeel")),
        Dimensie("kosten", "of het gratis is", _kosten, _lijst(GRATIS, NIET_GRATIS)),
        Dimensie("taal", "talen", _van_organisatie("talen"), _talen),
    )
}


def bekend(dimensie: Dimensie, dragers: Iterable[Drager]) -> frozenset[str]:
    """Return the organisations of which anything is known in this dimension."""
    return frozenset(
        drager.organisatie.id for drager in dragers if any(True for _ in dimensie.waarden(drager))
    )


def eis_bekend(dimensie: Dimensie, met: int, totaal: int) -> None:
    """Raise TeWeinigBekend when hardly any organisation says something in this dimension."""
    if met * _TE_WEINIG < totaal:
        raise TeWeinigBekend(
            f"{dimensie.meervoud} staat bij {met} van {totaal} organisaties; "
            "daar valt niets over te zeggen"
        )
