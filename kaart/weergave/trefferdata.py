"""The answer of `kaart zoek` for a program: json, csv or ids, the same on each terminal."""

from collections.abc import Iterator
from typing import Any

from kaart.handelingen import Uitkomst, Zoekantwoord
from kaart.model import Kaart
from kaart.taal import tijdtekst
from kaart.weergave.contactregels import eerste_contact
from kaart.weergave.scherm import Scherm
from kaart.weergave.tabelvormen import als_csv_tabel, als_json_tekst
from kaart.weergave.zoekzinnen import (
    gestopt_zin,
    lege_zinnen,
    misschien_zin,
    twijfel_zin,
    zoekzinnen,
)
from kaart.zoek import Treffer, Verdwenen

Zoekuitkomst = Uitkomst[Zoekantwoord]


def als_ids(uitkomst: Zoekuitkomst, _: Scherm) -> str:
    """Return one organisation id a line and nothing else."""
    return "\n".join(treffer.organisatie.id for treffer in uitkomst.antwoord.treffers)


def als_json(uitkomst: Zoekuitkomst, _: Scherm) -> str:
    """Return one object {vraag, begrepen, let_op, stil, gestopt, gelezen, niet_gebruikt, …}."""
    antwoord = uitkomst.antwoord
    inhoud = {
        "vraag": antwoord.vraag,
        "begrepen": [begrepen._asdict() for begrepen in antwoord.begrepen],
        "lijnen": [lijn._asdict() for lijn in antwoord.lijnen],
        "let_op": [let_op._asdict() for let_op in uitkomst.let_op],
        "stil": uitkomst.stil._asdict() if uitkomst.stil else None,
        "gestopt": [_gestopt_data(weg) for weg in antwoord.verdwenen],
        "gelezen": [{"getypt": getypt, "als": als} for getypt, als in antwoord.gelezen],
        "niet_gebruikt": antwoord.niet_gebruikt,
        "opgemerkt": antwoord.randen,
        "onbekend": [een._asdict() for een in antwoord.onbekend],
        "treffers": [_als_data(antwoord.kaart, treffer) for treffer in antwoord.treffers],
    }
    return als_json_tekst(inhoud)


def _gestopt_data(weg: Verdwenen) -> dict[str, str]:
    ding = weg.ding
    return {
        "id": ding.id,
        "naam": ding.naam,
        "status": ding.status,
        "gestopt_op": ding.gestopt_op,
        "reden": ding.reden,
        "opvolger": weg.opvolger.id if weg.opvolger else "",
    }


def _als_data(kaart: Kaart, treffer: Treffer) -> dict[str, Any]:
    """Return a hit as plain values; always the same keys."""
    organisatie = treffer.organisatie
    contact, niet_voor_bewoners = eerste_contact(
        organisatie, treffer.aanbod[0] if treffer.aanbod else None
    )
    return {
        "id": organisatie.id,
        "naam": organisatie.naam,
        "omschrijving": organisatie.omschrijving,
        "organisatievorm": organisatie.organisatievorm,
        "sector": organisatie.sector,
        "themas": organisatie.themas,
        "doelgroepen": organisatie.doelgroepen,
        "werkgebied": organisatie.werkgebied,
        "toegang": organisatie.toegang,
        "waarom": treffer.waarom,
        "vangnet": treffer.vangnet,
        "twijfel": treffer.twijfel
        and {
            "waarom": treffer.twijfel.waarom,
            "vangnet": treffer.twijfel.vangnet,
            "tekst": twijfel_zin(kaart, treffer),
        },
        "aanbod": [
            {
                "naam": aanbod.naam,
                "soort": aanbod.soort,
                "tijden": [tijdtekst(tijd) for tijd in aanbod.tijden],
                "locatie": aanbod.locatie,
                "onzeker": aanbod.onzeker,
            }
            for aanbod in treffer.aanbod
        ],
        "contact": contact
        and {
            "functie": contact.functie,
            "telefoon": contact.telefoon,
            "email": contact.email,
            "bereikbaar": contact.bereikbaar,
            "niet_voor_bewoners": niet_voor_bewoners,
        },
        "website": organisatie.website,
        "locaties": organisatie.locaties,
        "status": organisatie.status,
        "gestopt": treffer.gestopt,
        "opgevolgd_door": organisatie.opgevolgd_door,
        "onzeker": organisatie.onzeker,
        "gecontroleerd": {
            "oordeel": treffer.oordeel.stand.value,
            "op": treffer.oordeel.controle.op,
            "hoe": treffer.oordeel.controle.hoe,
            "wat": treffer.oordeel.wat,
            "behalve": treffer.oordeel.behalve,
        },
    }


_CSV_KOPPEN = (
    "id", "naam", "functie", "telefoon", "email", "bereikbaar", "website", "themas", "doelgroepen",
    "werkgebied", "toegang", "waarom", "oordeel", "gecontroleerd_op", "gecontroleerd_hoe",
    "opgevolgd_door", "onzeker", "omschrijving", "vangnet", "twijfel",
)  # fmt: skip


def als_csv(uitkomst: Zoekuitkomst, _: Scherm) -> str:
    """Return one line per hit, for a spreadsheet."""
    rijen = []
    for treffer in uitkomst.antwoord.treffers:
        data = _als_data(uitkomst.antwoord.kaart, treffer)
        plat = {
            **data,
            **(data["contact"] or {}),
            "vangnet": "ja" if treffer.vangnet else "",
            "twijfel": twijfel_zin(uitkomst.antwoord.kaart, treffer),
            "oordeel": data["gecontroleerd"]["oordeel"],
            "gecontroleerd_op": data["gecontroleerd"]["op"],
            "gecontroleerd_hoe": data["gecontroleerd"]["hoe"],
        }
        rijen.append([plat.get(kop, "") for kop in _CSV_KOPPEN])
    return als_csv_tabel(_CSV_KOPPEN, rijen)


def ernaast_van_rijen(antwoord: Zoekantwoord) -> Iterator[str]:
    """Yield what a form of bare rows has no place for."""
    yield from map(gestopt_zin, antwoord.verdwenen)
    yield from zoekzinnen(antwoord)
    yield from lege_zinnen(antwoord)
    yield from filter(None, [misschien_zin(antwoord)])


def ernaast_van_ids(antwoord: Zoekantwoord) -> Iterator[str]:
    """Yield that too of which a bare id cannot tell it: who only thinks along."""
    yield from ernaast_van_rijen(antwoord)
    for treffer in antwoord.treffers:
        if treffer.twijfel:
            yield f"{treffer.organisatie.id}: {twijfel_zin(antwoord.kaart, treffer)}."
        if treffer.vangnet:
            yield f"{treffer.organisatie.id} is het vangnet: {treffer.waarom[-1]}."
