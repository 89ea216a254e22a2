"""The forms of `kaart netwerk`: to read, json, and csv with a line for each member."""

from collections.abc import Iterator
from typing import Any

from kaart.handelingen import Netwerkantwoord, Uitkomst
from kaart.weergave.netwerk import als_lijst
from kaart.weergave.scherm import Scherm
from kaart.weergave.tabelvormen import als_csv_tabel, als_json_tekst
from kaart.weergave.uitvoer import Vorm, Vormen
from kaart.wijk import LEDEN_ONBEKEND, Netwerkbeeld, Verdeling

_KOPPEN = ("netwerk", "organisatie", "naam", "status", "gecontroleerd", "stand", "vormen", "themas")


def _als_json(uitkomst: Uitkomst[Netwerkantwoord], _: Scherm) -> str:
    antwoord = uitkomst.antwoord
    beelden = [_beeld(beeld) for beeld in antwoord.beelden]
    dag = antwoord.peildatum.isoformat()
    if antwoord.heel:
        return als_json_tekst({"peildatum": dag, **beelden[0]})
    return als_json_tekst({"peildatum": dag, "netwerken": beelden})


def _beeld(beeld: Netwerkbeeld) -> dict[str, Any]:
    dekt, wijzen = beeld.dekt, beeld.hulpwijzen
    return {
        "id": beeld.netwerk.id,
        "naam": beeld.netwerk.naam,
        "stand": beeld.oordeel.stand.value,
        "leden_bekend": beeld.leden_bekend,
        "leden": [o.id for o in beeld.leden],
        "leden_gestopt": [o.id for o in beeld.gestopt],
        "leden_zonder_kaart": beeld.netwerk.leden_zonder_kaart,
        "aanspreekpunt": _aanspreekpunt(beeld),
        "convenanten": [
            {**convenant._asdict(), "stand": oordeel.stand.value}
            for convenant, oordeel in beeld.convenanten
        ],
        "themas": None if dekt is None else _verdeling(dekt.themas),
        "wijken": None if dekt is None else _verdeling(dekt.wijken),
        "hulpwijzen": wijzen._asdict() if beeld.leden_bekend else None,
        "niet_vers": [o.id for o, _ in beeld.niet_vers],
    }


def _aanspreekpunt(beeld: Netwerkbeeld) -> dict[str, Any] | None:
    punt = beeld.aanspreekpunt
    if punt is None:
        return None
    contact = punt.contact
    return {
        "organisatie": punt.organisatie.id,
        "telefoon": contact.telefoon if contact else "",
        "email": contact.email if contact else "",
    }


def _verdeling(verdeling: Verdeling) -> dict[str, Any]:
    return {
        "in_de_wijk": verdeling.gedekt,
        "alleen_hele_stad": verdeling.alleen_stad,
        "mist": verdeling.niet_gezien,
    }


def _als_csv(uitkomst: Uitkomst[Netwerkantwoord], _: Scherm) -> str:
    return als_csv_tabel(
        _KOPPEN, (rij for beeld in uitkomst.antwoord.beelden for rij in _rijen(beeld))
    )


def _rijen(beeld: Netwerkbeeld) -> Iterator[tuple[object, ...]]:
    oud = {o.id: oordeel.stand.value for o, oordeel in beeld.niet_vers}
    for o in (*beeld.leden, *beeld.gestopt):
        status = "gestopt" if o in beeld.gestopt else o.status
        op = o.gecontroleerd.op if o.gecontroleerd else ""
        yield (
            beeld.netwerk.id, o.id, o.naam, status, op, oud.get(o.id, "op tijd"), o.vormen, o.themas
        )  # fmt: skip


def _ernaast(antwoord: Netwerkantwoord) -> Iterator[str]:
    for beeld in antwoord.beelden:
        if not beeld.leden_bekend:
            yield f"{beeld.netwerk.naam}: {LEDEN_ONBEKEND}"


NETWERKVORMEN: Vormen[Netwerkantwoord] = {
    "lijst": Vorm(als_lijst),
    "json": Vorm(_als_json),
    "csv": Vorm(_als_csv, ernaast=_ernaast),
}
