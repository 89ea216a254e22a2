"""What has to be checked: what was reported first, then the stalest and most used."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from typing import NamedTuple

from kaart.hulp import (
    Gebied,
    Keuze,
    Reikwijdte,
    gebied_van,
    kies_locaties,
    kies_netwerken,
    kies_organisaties,
)
from kaart.model import LANDELIJK, STAD, Kaart, Locatie, Melding, Netwerk, Organisatie, Persoon
from kaart.nakijken.achterstand.belang import GEEN_BELANG, Belang, bepaal_belang, voorrang
from kaart.nakijken.achterstand.punten import (
    Nakijkpunt,
    nakijkpunten,
    nakijkpunten_locatie,
    nakijkpunten_netwerk,
)
from kaart.oordeel import OP_TIJD, Oordeel, Stand, is_gestopt, zwakste


class Nakijkkeuze(NamedTuple):
    """What to look at; nothing said is everything. `soorten` are of NAKIJKSOORTEN."""

    gebieden: tuple[Gebied, ...] = ()
    themas: tuple[str, ...] = ()
    soorten: tuple[str, ...] = ()


class Achterstand(NamedTuple):
    """One file that was looked at, what was looked at in it, and how much it is used.

    `weghalen` says why the data of a contact person must go; "" when they may stay.
    """

    id: str
    naam: str
    soort: str
    werkgebied: tuple[str, ...]
    oordeel: Oordeel
    punten: tuple[Nakijkpunt, ...]
    belang: Belang = GEEN_BELANG
    weghalen: str = ""
    gemeld: tuple[Melding, ...] = ()  # told by somebody, and not checked since


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
        """What is not actueel, or was reported since it was checked."""
        return tuple(a for a in self.bekeken if a.gemeld or a.oordeel.stand is not Stand.ACTUEEL)


def maak_overzicht(
    kaart: Kaart,
    peildatum: date,
    keuze: Nakijkkeuze | None = None,
    personen: Iterable[Persoon] = (),
) -> Overzicht:
    """Judge all there is, and put what was chosen in order.

    The share is of the organisations themselves, or of the `soorten` that were asked for.
    """
    lijst = tuple(personen)
    gekozen = keuze or Nakijkkeuze()
    soorten = gekozen.soorten or ("organisatie",)
    alles = tuple(_beoordeel(kaart, peildatum, lijst))
    ids = _gekozen_ids(kaart, peildatum, gekozen, lijst)
    bekeken = [_beperk(a, gekozen.soorten) for a in alles if a.id in ids]
    return Overzicht(
        tuple(sorted(filter(None, bekeken), key=_volgorde(peildatum))),
        _tel("keuze", (a for a in alles if a.id in ids), soorten),
        tuple(_tel_per_wijk(kaart, alles, gekozen.gebieden, soorten)),
    )


def _volgorde(peildatum: date) -> Callable[[Achterstand], tuple[bool, int, int, int, str]]:
    return lambda a: (not a.gemeld, *voorrang(a.oordeel, a.belang, peildatum, a.naam))


def _beoordeel(kaart: Kaart, peildatum: date, personen: Iterable[Persoon]) -> Iterator[Achterstand]:
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
            yield _maak(plek, "locatie", (gebied_van(plek),), punten, belang)
    for netwerk in kaart.netwerken.values():
        punten = nakijkpunten_netwerk(netwerk, termijnen, peildatum)
        yield _maak(netwerk, "netwerk", netwerk.werkgebied, punten, belang)
    for persoon in personen:
        yield _persoon(kaart, persoon, peildatum, belang.get(persoon.organisatie, GEEN_BELANG))


def _maak(
    ding: Organisatie | Locatie | Netwerk,
    soort: str,
    werkgebied: tuple[str, ...],
    punten: Iterable[Nakijkpunt],
    belang: Mapping[str, Belang],
) -> Achterstand:
    lijst = tuple(punten)
    oordeel = zwakste(punt.oordeel for punt in lijst)
    return Achterstand(
        ding.id, ding.naam, soort, werkgebied, oordeel, lijst, belang[ding.id], gemeld=ding.gemeld
    )


def _persoon(kaart: Kaart, persoon: Persoon, peildatum: date, belang: Belang) -> Achterstand:
    """Judge a contact person, who is named by number: this list may lie on a desk."""
    from kaart.personen import oordeel_persoon

    organisatie = kaart.organisaties.get(persoon.organisatie)
    gevonden = oordeel_persoon(persoon, kaart.gegevens.termijnen, peildatum)
    weghalen = gevonden.verwijderen
    if organisatie is not None and is_gestopt(organisatie, peildatum):
        weghalen = "de organisatie is gestopt"
    oordeel = gevonden.oordeel
    if weghalen and oordeel.stand in OP_TIJD:
        oordeel = oordeel._replace(stand=Stand.VEROUDERD)
    return Achterstand(
        persoon.id,
        organisatie.naam if organisatie else persoon.organisatie,
        "contactpersoon",
        organisatie.werkgebied if organisatie else (),
        oordeel,
        (Nakijkpunt("contactpersoon", "", oordeel),),
        belang,
        weghalen,
    )


def _beperk(achterstand: Achterstand, soorten: tuple[str, ...]) -> Achterstand | None:
    """Leave only what is asked for; None when nothing of that is in it."""
    punten = tuple(p for p in achterstand.punten if not soorten or p.soort in soorten)
    if not punten:
        return None
    gemeld = () if soorten and achterstand.soort not in soorten else achterstand.gemeld
    oordeel = zwakste(punt.oordeel for punt in punten)
    return achterstand._replace(punten=punten, oordeel=oordeel, gemeld=gemeld)


def _gekozen_ids(
    kaart: Kaart, peildatum: date, keuze: Nakijkkeuze, personen: Iterable[Persoon]
) -> set[str]:
    """Return what belongs to the choice; a locatie or netwerk has no thema.

    A contact person goes with the organisation; without a choice also when that has stopped.
    """
    gebieden, themas = keuze.gebieden, keuze.themas
    eigen = Keuze(gebieden, themas, reikwijdte=Reikwijdte.EIGEN)
    ids = {o.id for o in kies_organisaties(kaart, eigen, peildatum)}
    alles = not gebieden and not themas
    ids |= {p.id for p in personen if alles or p.organisatie in ids}
    if not themas:
        ids |= {plek.id for plek in kies_locaties(kaart, peildatum, gebieden)}
        ids |= {netwerk.id for netwerk in kies_netwerken(kaart, gebieden)}
    return ids


def _tel_per_wijk(
    kaart: Kaart,
    alles: Iterable[Achterstand],
    gebieden: tuple[Gebied, ...],
    soorten: tuple[str, ...],
) -> Iterator[Wijkstand]:
    """Yield the verdicts on what serves each wijk, and on the whole city.

    Of some wijken no more than those that were asked for, with the whole map to compare.
    """
    lijst = tuple(alles)
    gevraagd = {wijk for gebied in gebieden for wijk in gebied.wijken}
    for wijk in sorted(kaart.wijken.values(), key=lambda wijk: wijk.code or wijk.naam):
        if not gevraagd or wijk.id in gevraagd:
            yield _tel(wijk.naam, (a for a in lijst if _bedient(a, wijk.id)), soorten)
    if not gevraagd or gevraagd.issuperset(kaart.wijken):
        stad = (a for a in lijst if {STAD, LANDELIJK} & set(a.werkgebied))
        yield _tel("Hele stad", stad, soorten)
    yield _tel("Alles", lijst, soorten)


def _bedient(achterstand: Achterstand, wijk: str) -> bool:
    return any(plek.partition("/")[0] == wijk for plek in achterstand.werkgebied)


def _tel(naam: str, dingen: Iterable[Achterstand], soorten: tuple[str, ...]) -> Wijkstand:
    standen = [p.oordeel.stand for a in dingen for p in a.punten if p.soort in soorten]
    return Wijkstand(naam, tuple(standen.count(stand) for stand in Stand))
