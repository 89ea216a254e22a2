"""GeoJSON (RFC 7946): what is where, for QGIS and other maps.

A wijk or buurt is the point in its middle with what there is; an organisation only when somebody
placed it. A secret address is no point, and no count either.
"""

import json
from collections.abc import Iterator
from typing import Any

from kaart.model import Adres, Buurt, Inwoners, Locatie, Middelpunt, Organisatie, Wijk
from kaart.oordeel import lopend_aanbod
from kaart.taal import werkgebiedtekst, woord
from kaart.uitwisseling.gezegd import alle_contacten, plekken_van, plektekst, vertrouwen
from kaart.uitwisseling.zending import Pakket, Zending, aantal

Punt = dict[str, Any]


def als_geojson(zending: Zending) -> Pakket:
    """Return one collection: first the areas, then who was placed."""
    gebieden = list(_gebieden(zending))
    punten = list(_punten(zending))
    inhoud = {"type": "FeatureCollection", "features": [*gebieden, *punten]}
    bytes_ = (json.dumps(inhoud, ensure_ascii=False, indent=1) + "\n").encode()
    telling = f"{len(gebieden)} wijken en buurten, " + aantal(len(punten), "plek", "plekken")
    return Pakket({"kaart.geojson": bytes_}, telling, tuple(_niet_mee(zending)))


def _gebieden(zending: Zending) -> Iterator[Punt]:
    """Yield each wijk and its buurten, with how many work there itself and what runs there."""
    for wijk in zending.kaart.wijken.values():
        if wijk.middelpunt:
            tel = _telling(zending, wijk, None)
            yield _punt(f"wijk/{wijk.id}", wijk.middelpunt, _van_gebied(wijk, "wijk", wijk) | tel)
        for buurt in wijk.buurten:
            if buurt.middelpunt:
                tel = _telling(zending, wijk, buurt)
                velden = _van_gebied(buurt, "buurt", wijk) | tel
                yield _punt(f"buurt/{wijk.id}/{buurt.id}", buurt.middelpunt, velden)


def _van_gebied(gebied: Wijk | Buurt, soort: str, wijk: Wijk) -> dict[str, Any]:
    if isinstance(gebied, Buurt):
        inwoners, ouderen = gebied.inwoners or None, gebied.ouderen
    else:
        telling = gebied.inwoners or Inwoners()
        inwoners, ouderen = telling.aantal or None, telling.ouderen
    return {"soort": soort, "naam": gebied.naam, "wijk": wijk.naam, "code": gebied.code,
            "inwoners": inwoners, "ouderen": ouderen}  # fmt: skip


def _telling(zending: Zending, wijk: Wijk, buurt: Buurt | None) -> dict[str, Any]:
    """Count who names this area itself; who serves the whole city is in every wijk and in none."""
    gezocht = {f"{wijk.id}/{buurt.id}"} if buurt else {wijk.id}
    if not buurt:
        gezocht |= {f"{wijk.id}/{deel.id}" for deel in wijk.buurten}
    wie = [o for o in zending.organisaties if not gezocht.isdisjoint(o.werkgebied)]
    plekken = {
        plek.id
        for plek in zending.kaart.locaties.values()
        if plek.wijk == wijk.id and (buurt is None or plek.buurt == buurt.id)
    }
    aanbod = sum(
        blok.locatie in plekken
        for o in zending.organisaties
        for blok in lopend_aanbod(o, zending.peildatum)
    )
    return {"organisaties": len(wie), "aanbod": aanbod}


def _punten(zending: Zending) -> Iterator[Punt]:
    for organisatie in zending.organisaties:
        for nummer, plek in enumerate(plekken_van(zending, organisatie)):
            if plek.middelpunt:
                id_ = f"organisatie/{organisatie.id}" + (f"/{nummer}" if nummer else "")
                yield _punt(id_, plek.middelpunt, _van_wie(zending, organisatie, plek))


def _van_wie(zending: Zending, organisatie: Organisatie, plek: Adres | Locatie) -> dict[str, Any]:
    contacten = alle_contacten(zending, organisatie)
    return {
        "soort": "organisatie",
        "naam": organisatie.naam,
        "omschrijving": organisatie.omschrijving,
        "plek": plektekst(plek),
        "themas": "; ".join(organisatie.themas),
        "vorm": woord(organisatie.organisatievorm),
        "werkgebied": werkgebiedtekst(organisatie.werkgebied, zending.kaart),
        "telefoon": next((c.telefoon for c in contacten if c.telefoon), ""),
        "email": next((c.email for c in contacten if c.email), ""),
        "website": organisatie.website,
        "vertrouwen": vertrouwen(zending, organisatie),
    }


def _punt(id_: str, punt: Middelpunt, velden: dict[str, Any]) -> Punt:
    vol = {sleutel: waarde for sleutel, waarde in velden.items() if waarde not in ("", None)}
    meetkunde = {"type": "Point", "coordinates": [punt.lon, punt.lat]}
    return {"type": "Feature", "id": id_, "geometry": meetkunde, "properties": {"id": id_, **vol}}


def _niet_mee(zending: Zending) -> Iterator[str]:
    zonder = sum(
        not any(plek.middelpunt for plek in plekken_van(zending, o)) for o in zending.organisaties
    )
    if zonder:
        wie = aantal(zonder, "organisatie is", "organisaties zijn")
        yield f"{wie} geen punt: de plek heeft nog geen coördinaten (kaart plaats) of is geheim"
