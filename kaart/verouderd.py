"""What has to be checked: per organisation and locatie the weakest thing, the worst first."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple

from kaart.actualiteit import (
    Nakijkpunt,
    Oordeel,
    Stand,
    beoordeel,
    is_gestopt,
    nakijkpunten,
    zwakste,
)
from kaart.gebied import HELE_STAD, Gebied, afstand
from kaart.model import LANDELIJK, STAD, Kaart, Locatie, Organisatie
from kaart.tekst import sorteersleutel

# The worst first: what was once checked and is old, then what nobody ever dated.
_VOLGORDE = (Stand.ONBEKEND, Stand.VEROUDERD, Stand.BIJNA, Stand.ACTUEEL)


class Achterstand(NamedTuple):
    """One file that needs checking, and which things in it."""

    id: str
    naam: str
    soort: str
    oordeel: Oordeel
    punten: tuple[Nakijkpunt, ...]


class Wijkstand(NamedTuple):
    """How many organisations that serve a wijk have which verdict."""

    naam: str
    aantallen: tuple[int, ...]  # in the order of Stand

    @property
    def totaal(self) -> int:
        """How many there are."""
        return sum(self.aantallen)


def bepaal_achterstand(
    kaart: Kaart, peildatum: date, gebieden: tuple[Gebied, ...] = (), themas: tuple[str, ...] = ()
) -> tuple[Achterstand, ...]:
    """Return what is not actueel, worst first; without a theme the locaties too."""
    gevonden = _beoordeel_keuze(kaart, peildatum, gebieden, themas)
    over = [a for a in gevonden if a.oordeel.stand is not Stand.ACTUEEL]
    return tuple(sorted(over, key=_hoe_erg))


def tel_keuze(
    kaart: Kaart, peildatum: date, gebieden: tuple[Gebied, ...] = (), themas: tuple[str, ...] = ()
) -> int:
    """Return how many things were looked at: of nothing one cannot say that it is actueel."""
    return len(_beoordeel_keuze(kaart, peildatum, gebieden, themas))


def _beoordeel_keuze(
    kaart: Kaart, peildatum: date, gebieden: tuple[Gebied, ...], themas: tuple[str, ...]
) -> list[Achterstand]:
    gevonden = [
        _organisatie(kaart, o, peildatum)
        for o in kies_organisaties(kaart, peildatum, gebieden, themas)
    ]
    if not themas:
        gevonden += [
            _locatie(kaart, plek, peildatum) for plek in kies_locaties(kaart, peildatum, gebieden)
        ]
    return gevonden


def _hoe_erg(achterstand: Achterstand) -> tuple[int, date, str]:
    oordeel = achterstand.oordeel
    return (
        _VOLGORDE.index(oordeel.stand), oordeel.dag or date.min, sorteersleutel(achterstand.naam)
    )  # fmt: skip


def tel_per_wijk(kaart: Kaart, peildatum: date) -> tuple[Wijkstand, ...]:
    """Return the verdicts of the organisations that serve each wijk, and of the whole city."""
    standen = [
        (organisatie, _organisatie(kaart, organisatie, peildatum).oordeel.stand)
        for organisatie in kaart.organisaties.values()
        if not is_gestopt(organisatie, peildatum)
    ]
    per_wijk = [
        _stand(wijk.naam, (s for o, s in standen if _bedient(o, wijk.id)))
        for wijk in sorted(kaart.wijken.values(), key=lambda wijk: wijk.code or wijk.naam)
    ]
    stad = _stand("Hele stad", (s for o, s in standen if {STAD, LANDELIJK} & set(o.werkgebied)))
    return (*per_wijk, stad, _stand("Alles", (s for _, s in standen)))


def _bedient(organisatie: Organisatie, wijk: str) -> bool:
    return any(plek.partition("/")[0] == wijk for plek in organisatie.werkgebied)


def _stand(naam: str, standen: Iterable[Stand]) -> Wijkstand:
    lijst = list(standen)
    return Wijkstand(naam, tuple(lijst.count(stand) for stand in Stand))


def kies_organisaties(
    kaart: Kaart, peildatum: date, gebieden: tuple[Gebied, ...], themas: tuple[str, ...]
) -> Iterator[Organisatie]:
    """Yield the organisations that whoever checks these gebieden and themas has to look at."""
    for organisatie in kaart.organisaties.values():
        hier = not gebieden or any(_hoort_bij(kaart, organisatie, gebied) for gebied in gebieden)
        if is_gestopt(organisatie, peildatum) or not hier:
            continue
        if not themas or not set(themas).isdisjoint(_themas(organisatie, peildatum)):
            yield organisatie


def _themas(organisatie: Organisatie, peildatum: date) -> Iterator[str]:
    """Yield what an organisation is about, also in one aanbod only."""
    yield from organisatie.themas
    for aanbod in organisatie.aanbod:
        if not is_gestopt(aanbod, peildatum):
            yield from aanbod.themas


def _hoort_bij(kaart: Kaart, organisatie: Organisatie, gebied: Gebied) -> bool:
    """Say whether whoever checks this gebied checks this organisation too.

    What serves the whole city belongs to the city, not to each of its wijken.
    """
    nabij = afstand(organisatie.werkgebied, gebied)
    hele_stad = len(gebied.delen) == len(kaart.wijken)
    return nabij is not None and (hele_stad or nabij < HELE_STAD)


def kies_locaties(kaart: Kaart, peildatum: date, gebieden: tuple[Gebied, ...]) -> Iterator[Locatie]:
    """Yield the locaties in these gebieden; a locatie has no thema."""
    for locatie in kaart.locaties.values():
        plek = f"{locatie.wijk}/{locatie.buurt}" if locatie.buurt else locatie.wijk
        hier = not gebieden or any(afstand([plek], gebied) is not None for gebied in gebieden)
        if hier and not is_gestopt(locatie, peildatum):
            yield locatie


def _organisatie(kaart: Kaart, organisatie: Organisatie, peildatum: date) -> Achterstand:
    punten = tuple(nakijkpunten(organisatie, kaart.gegevens.termijnen, peildatum))
    oordeel = zwakste(punt.oordeel for punt in punten)
    return Achterstand(organisatie.id, organisatie.naam, "organisatie", oordeel, punten)


def _locatie(kaart: Kaart, locatie: Locatie, peildatum: date) -> Achterstand:
    oordeel = beoordeel(locatie.gecontroleerd, kaart.gegevens.termijnen.organisatie, peildatum)
    return Achterstand(
        locatie.id, locatie.naam, "locatie", oordeel, (Nakijkpunt("locatie", oordeel),)
    )
