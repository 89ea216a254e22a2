"""Which organisations get a sheet, and in what order they lie in the binder."""

from collections.abc import Collection, Iterable
from datetime import date

from kaart.basis import OnbekendeWaarde, aaneen, lijkt_op, sorteersleutel
from kaart.drukwerk.blad.blad import Sectie
from kaart.hulp import Keuze, kies_organisaties, vraagtekst
from kaart.model import LANDELIJK, STAD, Kaart, Organisatie, Wijk
from kaart.taal import opsomming
from kaart.zoek import begrijp_opties

SECTIE_STAD = "Stad"


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
    woorden = {
        "wijk": [*wijken], "thema": [*themas], "hulpvraag": [*hulpvragen], "netwerk": [*netwerken],
    }  # fmt: skip
    vraag, _ = begrijp_opties(kaart, woorden)
    return vraag.keuze._replace(
        organisaties=tuple(
            naam if naam in onleesbaar else _begrijp_organisatie(kaart, naam)
            for naam in organisaties
        )
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
    gekozen = [
        (secties.get(sectie_van(organisatie), secties[""]), organisatie)
        for organisatie in kies_organisaties(kaart, keuze, peildatum)
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
