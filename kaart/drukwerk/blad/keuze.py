"""Which organisations get a sheet, and in what order they lie in the binder."""

from collections.abc import Collection, Iterable, Iterator
from datetime import date
from typing import NamedTuple

from kaart.basis import OnbekendeWaarde, aaneen, lijkt_op, sorteersleutel
from kaart.drukwerk.blad.blad import Sectie
from kaart.hulp import (
    Gebied,
    afstand,
    beantwoordt,
    begrijp_gebied,
    begrijp_hulpvraag,
    begrijp_netwerk,
    begrijp_thema,
    vraagtekst,
)
from kaart.model import LANDELIJK, STAD, Aanbod, Kaart, Organisatie, Wijk
from kaart.oordeel import is_gestopt
from kaart.taal import opsomming

SECTIE_STAD = "Stad"


class Keuze(NamedTuple):
    """What to print: AND between the kinds, OR within one; () is not asked."""

    gebieden: tuple[Gebied, ...] = ()
    themas: tuple[str, ...] = ()
    organisaties: tuple[str, ...] = ()
    hulpvragen: tuple[str, ...] = ()  # thema/hulpvraag
    netwerken: tuple[str, ...] = ()


def begrijp_bladkeuze(
    kaart: Kaart,
    wijken: Iterable[str],
    themas: Iterable[str],
    organisaties: Iterable[str],
    onleesbaar: Collection[str] = (),
    hulpvragen: Iterable[str] = (),
    netwerken: Iterable[str] = (),
) -> Keuze:
    """Understand the words of the command line; raises OnbekendeWaarde with suggestions.

    The ids in `onleesbaar` exist too: their file is there, but is no Organisatie. Words that are
    no question but name a theme choose that theme, as they do for `zoek`.
    """
    bedoeld = [begrijp_hulpvraag(kaart, vraag) for vraag in hulpvragen]
    uit_vragen = [thema for deel in bedoeld for thema in deel.themas]
    gevraagd = [id_ for thema in themas for id_ in begrijp_thema(kaart, thema)]
    return Keuze(
        gebieden=tuple(begrijp_gebied(kaart, wijk) for wijk in wijken),
        themas=tuple(dict.fromkeys([*gevraagd, *uit_vragen])),
        hulpvragen=tuple(vraag for deel in bedoeld for vraag in deel.hulpvragen),
        netwerken=tuple(begrijp_netwerk(kaart, netwerk) for netwerk in netwerken),
        organisaties=tuple(
            naam if naam in onleesbaar else _begrijp_organisatie(kaart, naam)
            for naam in organisaties
        ),
    )


def _begrijp_organisatie(kaart: Kaart, tekst: str) -> str:
    """Return the id that is meant by an id, a name or an abbreviation."""
    if tekst in kaart.organisaties:
        return tekst
    gezocht = aaneen(tekst)
    for organisatie in kaart.organisaties.values():
        if gezocht in {aaneen(organisatie.naam), aaneen(organisatie.afkorting)} - {""}:
            return organisatie.id
    namen = {organisatie.naam: organisatie.id for organisatie in kaart.organisaties.values()}
    dichtbij = [namen.get(naam, naam) for naam in lijkt_op(tekst, [*namen.values(), *namen])]
    raise OnbekendeWaarde("organisatie", tekst, list(dict.fromkeys(dichtbij)))


def titel_van(kaart: Kaart, keuze: Keuze, wat: str = "contactbladen") -> str:
    """Return the title of the document: the map, what it is, and what was asked for."""
    naam = f"{kaart.gegevens.naam or 'Sociale kaart'}: {wat}"
    gevraagd = keuze_in_woorden(kaart, keuze)
    return f"{naam} ({gevraagd})" if gevraagd else naam


def keuze_in_woorden(kaart: Kaart, keuze: Keuze) -> str:
    """Return what was asked for; "" for everything."""
    namen = [kaart.organisaties[o].naam for o in keuze.organisaties if o in kaart.organisaties]
    gevraagd = (
        opsomming([gebied.naam for gebied in keuze.gebieden]),
        opsomming([kaart.themas[thema].naam for thema in keuze.themas], "of"),
        opsomming([f"“{vraagtekst(kaart, vraag)}”" for vraag in keuze.hulpvragen], "of"),
        opsomming([kaart.netwerken[netwerk].naam for netwerk in keuze.netwerken], "of"),
        opsomming(namen),
    )
    return ", ".join(filter(None, gevraagd))


def kies(kaart: Kaart, keuze: Keuze, peildatum: date) -> list[tuple[Sectie, Organisatie]]:
    """Return who gets a sheet, with its section: per wijk, then by name. Stopped is not printed."""
    secties = maak_secties(kaart)
    van = {kaart.netwerken[n].organisatie for n in keuze.netwerken if n in kaart.netwerken}
    gekozen = [
        (secties.get(sectie_van(organisatie), secties[""]), organisatie)
        for organisatie in kaart.organisaties.values()
        if not is_gestopt(organisatie, peildatum) and _past(organisatie, keuze, van, peildatum)
    ]
    return sorted(gekozen, key=_volgorde)


def _volgorde(paar: tuple[Sectie, Organisatie]) -> tuple[int, str, str]:
    sectie, organisatie = paar
    # The id decides between two of the same name, so that the order is always the same.
    return sectie.nummer, sorteersleutel(organisatie.naam), organisatie.id


def maak_secties(kaart: Kaart) -> dict[str, Sectie]:
    """Return the sections of the binder by wijk id; the whole city comes last, as ""."""
    wijken = sorted(kaart.wijken.values(), key=_wijkvolgorde)
    aantal = len(wijken) + 1
    secties = {wijk.id: Sectie(wijk.naam, nr, aantal) for nr, wijk in enumerate(wijken)}
    return {**secties, "": Sectie(SECTIE_STAD, aantal - 1, aantal)}


def _wijkvolgorde(wijk: Wijk) -> tuple[str, str]:
    """By the number that the municipality gave it; without one by name."""
    return wijk.code or "~", sorteersleutel(wijk.naam)


def sectie_van(organisatie: Organisatie) -> str:
    """Return the one wijk an organisation serves; "" for several, the city or the country."""
    wijken = {plek.partition("/")[0] for plek in organisatie.werkgebied}
    if len(wijken) != 1 or wijken & {STAD, LANDELIJK}:
        return ""
    return wijken.pop()


def _past(organisatie: Organisatie, keuze: Keuze, van: Collection[str], peildatum: date) -> bool:
    """Say whether what is asked holds together in the organisation itself or in one aanbod.

    To a network belong its members, and in `van` the organisation that the network itself is.
    """
    if keuze.organisaties and organisatie.id not in keuze.organisaties:
        return False
    lid = organisatie.id in van or not set(keuze.netwerken).isdisjoint(organisatie.netwerken)
    if keuze.netwerken and not lid:
        return False
    return any(
        _past_thema(kandidaat, keuze)
        and _past_hulpvraag(kandidaat, keuze)
        and _past_gebied(kandidaat, keuze)
        for kandidaat in _kandidaten(organisatie, peildatum)
    )


def _kandidaten(organisatie: Organisatie, peildatum: date) -> Iterator[Organisatie | Aanbod]:
    yield organisatie
    yield from (a for a in organisatie.aanbod_volledig() if not is_gestopt(a, peildatum))


def _past_thema(kandidaat: Organisatie | Aanbod, keuze: Keuze) -> bool:
    return not keuze.themas or not set(keuze.themas).isdisjoint(kandidaat.themas)


def _past_hulpvraag(kandidaat: Organisatie | Aanbod, keuze: Keuze) -> bool:
    return not keuze.hulpvragen or any(beantwoordt(kandidaat, vraag) for vraag in keuze.hulpvragen)


def _past_gebied(kandidaat: Organisatie | Aanbod, keuze: Keuze) -> bool:
    return not keuze.gebieden or any(
        afstand(kandidaat.werkgebied, gebied) is not None for gebied in keuze.gebieden
    )
