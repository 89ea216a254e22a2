"""A service for each running aanbod; an organisation that names none is itself one."""

from collections.abc import Iterable, Iterator
from typing import Any

from kaart.hulp import vraagtekst
from kaart.model import LANDELIJK, STAD, Aanbieder, Aanbod, Locatie, Organisatie
from kaart.oordeel import Opgave, controle_van, is_vol, opgave_wachttijd
from kaart.taal import aanmeldtekst, doelgroeptekst, kostentekst, taalnaam, wachtopgave, woord, zin
from kaart.uitwisseling.gezegd import contacten_van, plekken_van
from kaart.uitwisseling.herkenning import uuid_van
from kaart.uitwisseling.hsds.delen import (
    Ding,
    contacten,
    kenmerken,
    locatie,
    roosters,
    talen,
    zonder_leeg,
)
from kaart.uitwisseling.zending import Zending

_STATUS = {"actief": "active", "tijdelijk-gesloten": "temporarily closed"}


def diensten(zending: Zending) -> Iterator[Ding]:
    """Yield every service, with its organisation in it."""
    for organisatie in zending.organisaties:
        aanbod = tuple(organisatie.aanbod_volledig())
        dingen: tuple[Aanbieder, ...] = aanbod or (organisatie,)
        for nummer, wie in enumerate(dingen):
            yield _dienst(zending, organisatie, wie, _eigen_id(organisatie, aanbod, nummer))


def organisatie_van(zending: Zending, organisatie: Organisatie) -> Ding:
    """Return the organisation as HSDS has it inside a service."""
    id_ = uuid_van("organisatie", organisatie.id)
    groter = zending.kaart.organisaties.get(organisatie.onderdeel_van)
    return zonder_leeg({
        "id": id_,
        "name": organisatie.naam,
        "alternate_name": organisatie.afkorting,
        "description": organisatie.omschrijving,
        "website": organisatie.website,
        "parent_organization_id": uuid_van("organisatie", groter.id) if groter else "",
        "contacts": contacten(id_, contacten_van(zending, organisatie)),
        "locations": [
            {**plek, "organization_id": id_} for plek in _plekken(zending, organisatie, None)
        ],
        "organization_identifiers": [{
            "id": uuid_van("kenmerk", id_, "id"),
            "organization_id": id_,
            "identifier_type": "kaart",
            "identifier": organisatie.id,
        }],
        "attributes": list(kenmerken(id_, "organization", _over_wie(zending, organisatie))),
    })  # fmt: skip


def _dienst(zending: Zending, organisatie: Organisatie, wie: Aanbieder, id_: str) -> Ding:
    aanbod = wie if isinstance(wie, Aanbod) else None
    eigen = contacten(id_, contacten_van(zending, organisatie, aanbod)) if aanbod else []
    van_allebei = organisatie.status if organisatie.status != "actief" else wie.status
    return zonder_leeg({
        "id": id_,
        "organization_id": uuid_van("organisatie", organisatie.id),
        "name": wie.naam,
        "alternate_name": "" if aanbod else organisatie.afkorting,
        "description": wie.omschrijving or organisatie.omschrijving,
        "url": wie.website,
        "email": next((c["email"] for c in eigen if "email" in c), ""),
        "status": _STATUS.get(van_allebei, "active"),
        "application_process": aanmeldtekst(wie.toegang, wie.aanmelden),
        "fees_description": kostentekst(wie.kosten, wie.gratis),
        "wait_time": _wachten(zending, wie),
        "eligibility_description": _voor_wie(organisatie, wie),
        "minimum_age": wie.leeftijd.van if wie.leeftijd else None,
        "maximum_age": wie.leeftijd.tot if wie.leeftijd else None,
        "assured_date": _nagekeken(organisatie, aanbod),
        "alert": _let_op(zending, organisatie, wie),
        "schedules": roosters(id_, aanbod.tijden if aanbod else organisatie.openingstijden),
        "service_areas": list(_gebieden(zending, id_, wie)),
        "service_at_locations": [
            {
                "id": uuid_van("dienst-op-plek", id_, plek["id"]),
                "service_id": id_,
                "location_id": plek["id"],
                "location": plek,
            }
            for plek in _plekken(zending, organisatie, aanbod)
        ],
        "languages": talen(id_, ((code, taalnaam(code)) for code in organisatie.talen)),
        "organization": organisatie_van(zending, organisatie),
        "contacts": eigen,
        "attributes": list(kenmerken(id_, "service", _over_hulp(zending, wie))),
    })  # fmt: skip


def _eigen_id(organisatie: Organisatie, aanbod: tuple[Aanbod, ...], nummer: int) -> str:
    """Return the id of a service: by the id or name of its aanbod, and which of that name."""
    if not aanbod:
        return uuid_van("dienst", organisatie.id)
    namen = [blok.id or blok.naam for blok in aanbod]
    keer = namen[:nummer].count(namen[nummer])
    return uuid_van("dienst", organisatie.id, namen[nummer], *([str(keer)] if keer else []))


def _plekken(zending: Zending, organisatie: Organisatie, aanbod: Aanbod | None) -> list[Ding]:
    """Return the place of an aanbod, or those of the organisation; never one that is secret."""
    gemeente = zending.kaart.gegevens.gemeente
    naam = gemeente.naam if gemeente else ""
    if aanbod is not None:
        zaal = zending.kaart.locaties.get(aanbod.locatie)
        return [locatie(uuid_van("locatie", zaal.id), zaal, naam)] if zaal else []
    uit = []
    for plek in plekken_van(zending, organisatie):
        eigen = ("adres-van", organisatie.id)
        delen = ("locatie", plek.id) if isinstance(plek, Locatie) else eigen
        uit.append(locatie(uuid_van(*delen), plek, naam))
    return uit


def _voor_wie(organisatie: Organisatie, wie: Aanbieder) -> str:
    niet = f"Niet voor: {zin(organisatie.niet_voor)}" if organisatie.niet_voor else ""
    return " ".join(filter(None, (doelgroeptekst(wie.doelgroepen, wie.leeftijd), niet)))


def _wachten(zending: Zending, wie: Aanbieder) -> str:
    termijnen, dag = zending.kaart.gegevens.termijnen, zending.peildatum
    wachttijd = wie.wachttijd
    if wachttijd and opgave_wachttijd(wachttijd, termijnen, dag) is Opgave.GELDT:
        return wachtopgave(wachttijd.weken, wachttijd.op)
    return ""


def _nagekeken(organisatie: Organisatie, aanbod: Aanbod | None) -> str:
    """Return the day of the last check, only when it is a whole day."""
    controle = controle_van(aanbod, organisatie) if aanbod else organisatie.gecontroleerd
    op = controle.op if controle else ""
    return op if len(op) == len("2026-01-01") else ""


def _let_op(zending: Zending, organisatie: Organisatie, wie: Aanbieder) -> str:
    """Return what somebody has to know first: it is full, or a thing is in doubt."""
    vol = is_vol(wie, zending.kaart.gegevens.termijnen, zending.peildatum)
    twijfels = dict.fromkeys(filter(None, (organisatie.onzeker, wie.onzeker)))
    delen = [
        "Nu geen nieuwe mensen." if vol else "",
        *(f"Niet bevestigd: {zin(twijfel)}" for twijfel in twijfels),
    ]
    return " ".join(filter(None, delen))


def _gebieden(zending: Zending, id_: str, wie: Aanbieder) -> Iterator[Ding]:
    for plek in wie.werkgebied:
        naam, code = _gebied(zending, plek)
        yield zonder_leeg({
            "id": uuid_van("gebied", id_, plek),
            "service_id": id_,
            "name": naam,
            "extent": code or naam,
            "extent_type": "text",
        })  # fmt: skip


def _gebied(zending: Zending, plek: str) -> tuple[str, str]:
    """Return the name of part of a werkgebied and its code of CBS."""
    kaart = zending.kaart
    if plek == LANDELIJK:
        return "Nederland", "NL"
    if plek == STAD:
        gemeente = kaart.gegevens.gemeente
        return (gemeente.naam, gemeente.code) if gemeente else ("de hele stad", "")
    wijk_id, _, buurt_id = plek.partition("/")
    wijk = kaart.wijken.get(wijk_id)
    if wijk is None:
        return plek, ""
    buurt = next((b for b in wijk.buurten if b.id == buurt_id), None)
    return (f"{buurt.naam} ({wijk.naam})", buurt.code) if buurt else (wijk.naam, wijk.code)


def _over_hulp(zending: Zending, wie: Aanbieder) -> Iterator[tuple[str, str, str]]:
    """Yield what HSDS has no column for, by list, code and name."""
    kaart = zending.kaart
    for id_ in wie.themas:
        thema = kaart.themas.get(id_)
        yield "thema", id_, thema.naam if thema else id_
    for hulpvraag in wie.hulpvragen:
        yield "hulpvraag", hulpvraag, vraagtekst(kaart, hulpvraag)
    if isinstance(wie, Aanbod):
        yield "soort", wie.soort, woord(wie.soort)
    yield from _woorden("doelgroep", wie.doelgroepen)
    yield from _woorden("vorm", wie.vormen)
    yield from _woorden("toegang", wie.toegang)


def _over_wie(zending: Zending, organisatie: Organisatie) -> Iterator[tuple[str, str, str]]:
    yield "organisatievorm", organisatie.organisatievorm, woord(organisatie.organisatievorm)
    yield from _woorden("uitvoering", organisatie.uitvoering)
    for id_ in organisatie.netwerken:
        netwerk = zending.kaart.netwerken.get(id_)
        yield "netwerk", id_, netwerk.naam if netwerk else id_


def _woorden(soort: str, waarden: Iterable[Any]) -> Iterator[tuple[str, str, str]]:
    for waarde in waarden:
        yield soort, waarde, woord(waarde)
