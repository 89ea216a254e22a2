"""What has to be checked: per thing the weakest of its parts, stalest and most used first."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from typing import NamedTuple

from kaart.actualiteit import OP_TIJD, Oordeel, Stand, is_gestopt, zwakste
from kaart.belang import GEEN_BELANG, Belang, bepaal_belang, voorrang
from kaart.gebied import HELE_STAD, Gebied, afstand
from kaart.model import LANDELIJK, STAD, Kaart, Locatie, Netwerk, Organisatie
from kaart.nakijken import Nakijkpunt, nakijkpunten, nakijkpunten_locatie, nakijkpunten_netwerk


class Keuze(NamedTuple):
    """What to look at; nothing said is everything. `soorten` are words of nakijken.SOORTEN."""

    gebieden: tuple[Gebied, ...] = ()
    themas: tuple[str, ...] = ()
    soorten: tuple[str, ...] = ()


class Achterstand(NamedTuple):
    """One file that was looked at, what was looked at in it, and how much it is used."""

    id: str
    naam: str
    soort: str
    werkgebied: tuple[str, ...]
    oordeel: Oordeel
    punten: tuple[Nakijkpunt, ...]
    belang: Belang = GEEN_BELANG


class Wijkstand(NamedTuple):
    """How many of the things of a wijk have which verdict."""

    naam: str
    aantallen: tuple[int, ...]  # in the order of Stand

    @property
    def totaal(self) -> int:
        """How many there are."""
        return sum(self.aantallen)

    @property
    def op_tijd(self) -> int:
        """How many were checked within their termijn."""
        return sum(n for stand, n in zip(Stand, self.aantallen, strict=True) if stand in OP_TIJD)

    @property
    def procent(self) -> int:
        """The share that was checked in time, rounded down: 100 is really all."""
        return 100 * self.op_tijd // self.totaal if self.totaal else 0


class Overzicht(NamedTuple):
    """Everything that was looked at, most urgent first, and how the whole map stands."""

    bekeken: tuple[Achterstand, ...]
    keuze: Wijkstand
    per_wijk: tuple[Wijkstand, ...]

    @property
    def achterstand(self) -> tuple[Achterstand, ...]:
        """What is not actueel."""
        return tuple(a for a in self.bekeken if a.oordeel.stand is not Stand.ACTUEEL)


def maak_overzicht(kaart: Kaart, peildatum: date, keuze: Keuze | None = None) -> Overzicht:
    """Judge all there is, and put what was chosen in order.

    The share is of the organisations themselves, or of the `soorten` that were asked for.
    """
    gekozen = keuze or Keuze()
    soorten = gekozen.soorten or ("organisatie",)
    alles = tuple(_beoordeel(kaart, peildatum))
    ids = _gekozen_ids(kaart, peildatum, gekozen)
    bekeken = [_beperk(a, gekozen.soorten) for a in alles if a.id in ids]
    return Overzicht(
        tuple(sorted(filter(None, bekeken), key=_volgorde(peildatum))),
        _tel("keuze", (a for a in alles if a.id in ids), soorten),
        tuple(_tel_per_wijk(kaart, alles, soorten)),
    )


def _volgorde(peildatum: date) -> Callable[[Achterstand], tuple[int, int, int, str]]:
    return lambda a: voorrang(a.oordeel, a.belang, peildatum, a.naam)


def _beoordeel(kaart: Kaart, peildatum: date) -> Iterator[Achterstand]:
    """Yield every thing that has not stopped, with the verdicts on all of it."""
    termijnen = kaart.gegevens.termijnen
    belang = bepaal_belang(kaart, peildatum)
    for o in kaart.organisaties.values():
        if not is_gestopt(o, peildatum):
            punten = nakijkpunten(o, termijnen, peildatum)
            yield _maak(o, "organisatie", o.werkgebied, punten, belang)
    for plek in kaart.locaties.values():
        if not is_gestopt(plek, peildatum):
            punten = nakijkpunten_locatie(plek, termijnen, peildatum)
            yield _maak(plek, "locatie", (_gebied_van(plek),), punten, belang)
    for netwerk in kaart.netwerken.values():
        punten = nakijkpunten_netwerk(netwerk, termijnen, peildatum)
        yield _maak(netwerk, "netwerk", netwerk.werkgebied, punten, belang)


def _maak(
    ding: Organisatie | Locatie | Netwerk,
    soort: str,
    werkgebied: tuple[str, ...],
    punten: Iterable[Nakijkpunt],
    belang: Mapping[str, Belang],
) -> Achterstand:
    lijst = tuple(punten)
    oordeel = zwakste(punt.oordeel for punt in lijst)
    return Achterstand(ding.id, ding.naam, soort, werkgebied, oordeel, lijst, belang[ding.id])


def _beperk(achterstand: Achterstand, soorten: tuple[str, ...]) -> Achterstand | None:
    """Leave only what is asked for; None when nothing of that is in it."""
    punten = tuple(p for p in achterstand.punten if not soorten or p.soort in soorten)
    if not punten:
        return None
    return achterstand._replace(punten=punten, oordeel=zwakste(p.oordeel for p in punten))


def _gekozen_ids(kaart: Kaart, peildatum: date, keuze: Keuze) -> set[str]:
    """Return what belongs to the choice; a locatie or netwerk has no thema."""
    gebieden, themas = keuze.gebieden, keuze.themas
    ids = {o.id for o in kies_organisaties(kaart, peildatum, gebieden, themas)}
    if not themas:
        ids |= {plek.id for plek in kies_locaties(kaart, peildatum, gebieden)}
        ids |= {netwerk.id for netwerk in kies_netwerken(kaart, gebieden)}
    return ids


def _tel_per_wijk(
    kaart: Kaart, alles: Iterable[Achterstand], soorten: tuple[str, ...]
) -> Iterator[Wijkstand]:
    """Yield the verdicts on what serves each wijk, and on the whole city."""
    lijst = tuple(alles)
    for wijk in sorted(kaart.wijken.values(), key=lambda wijk: wijk.code or wijk.naam):
        yield _tel(wijk.naam, (a for a in lijst if _bedient(a, wijk.id)), soorten)
    stad = (a for a in lijst if {STAD, LANDELIJK} & set(a.werkgebied))
    yield _tel("Hele stad", stad, soorten)
    yield _tel("Alles", lijst, soorten)


def _bedient(achterstand: Achterstand, wijk: str) -> bool:
    return any(plek.partition("/")[0] == wijk for plek in achterstand.werkgebied)


def _tel(naam: str, dingen: Iterable[Achterstand], soorten: tuple[str, ...]) -> Wijkstand:
    standen = [p.oordeel.stand for a in dingen for p in a.punten if p.soort in soorten]
    return Wijkstand(naam, tuple(standen.count(stand) for stand in Stand))


def kies_organisaties(
    kaart: Kaart, peildatum: date, gebieden: tuple[Gebied, ...], themas: tuple[str, ...]
) -> Iterator[Organisatie]:
    """Yield the organisations that whoever checks these gebieden and themas has to look at."""
    for organisatie in kaart.organisaties.values():
        if is_gestopt(organisatie, peildatum):
            continue
        if not _hoort_bij(kaart, organisatie.werkgebied, gebieden):
            continue
        if not themas or not set(themas).isdisjoint(_themas(organisatie, peildatum)):
            yield organisatie


def kies_locaties(kaart: Kaart, peildatum: date, gebieden: tuple[Gebied, ...]) -> Iterator[Locatie]:
    """Yield the locaties in these gebieden; a locatie has no thema."""
    for locatie in kaart.locaties.values():
        plek = [_gebied_van(locatie)]
        hier = not gebieden or any(afstand(plek, gebied) is not None for gebied in gebieden)
        if hier and not is_gestopt(locatie, peildatum):
            yield locatie


def kies_netwerken(kaart: Kaart, gebieden: tuple[Gebied, ...]) -> Iterator[Netwerk]:
    """Yield the netwerken of these gebieden; a netwerk has no thema and does not stop."""
    for netwerk in kaart.netwerken.values():
        if _hoort_bij(kaart, netwerk.werkgebied, gebieden):
            yield netwerk


def _gebied_van(locatie: Locatie) -> str:
    return f"{locatie.wijk}/{locatie.buurt}" if locatie.buurt else locatie.wijk


def _themas(organisatie: Organisatie, peildatum: date) -> Iterator[str]:
    """Yield what an organisation is about, also in one aanbod only."""
    yield from organisatie.themas
    for aanbod in organisatie.aanbod:
        if not is_gestopt(aanbod, peildatum):
            yield from aanbod.themas


def _hoort_bij(kaart: Kaart, werkgebied: Iterable[str], gebieden: tuple[Gebied, ...]) -> bool:
    """Say whether whoever checks one of these gebieden checks what has this werkgebied too.

    What serves the whole city belongs to the city, not to each of its wijken.
    """
    plekken = tuple(werkgebied)
    for gebied in gebieden:
        nabij = afstand(plekken, gebied)
        hele_stad = len(gebied.delen) == len(kaart.wijken)
        if nabij is not None and (hele_stad or nabij < HELE_STAD):
            return True
    return not gebieden
