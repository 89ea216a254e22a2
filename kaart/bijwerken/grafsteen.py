"""A merge in the map: one entry gets all, the other becomes the way to it.

All who referred to the other refer to the one from then on.
"""

import copy
from collections.abc import Iterator, Mapping
from typing import Any

from kaart.bijwerken.bewerking import Bewerking, GeenWijziging
from kaart.bijwerken.samenvoegen import Botsing, Kiezer, niet_overgenomen, voeg_samen
from kaart.bijwerken.stoppen import GESTOPT, NIET_OPNEMEN
from kaart.model import SOORTEN, eerste_dag
from kaart.personen import SOORT, laad_personen
from kaart.schema import laad_schema
from kaart.schrijven import Bestandswijziging, herschrijf
from kaart.yamllezer import Pad

_VERWIJZINGEN_NAAR_ZICHZELF = ("onderdeel_van", "opgevolgd_door")


def botsingen(bewerking: Bewerking, een: str, ander: str) -> tuple[Botsing, ...]:
    """Return where two things differ in a way that somebody has to decide on.

    Raises GeenWijziging when they cannot be merged, OnbekendeWaarde for an id that is not there.
    """
    soort, hier, daar = _lees(bewerking, een, ander)
    return tuple(b for b, _ in voeg_samen(soort, hier, daar, lambda _: False).botsingen)


def is_nieuwer(bewerking: Bewerking, een: str, ander: str) -> bool:
    """Say whether the other was checked later, so that its values are likely the right ones."""
    dagen = [
        eerste_dag(bewerking.lees(id_).get("gecontroleerd", {}).get("op", ""))
        for id_ in (een, ander)
    ]
    return dagen[1] is not None and (dagen[0] is None or dagen[1] > dagen[0])


def voeg_toe(bewerking: Bewerking, een: str, ander: str, kies: Kiezer) -> tuple[str, ...]:
    """Merge `ander` into `een`; return what was not taken over, in words.

    Raises what `botsingen` raises.
    """
    soort, hier, daar = _lees(bewerking, een, ander)
    samen = voeg_samen(soort, hier, daar, kies)
    weg = tuple(niet_overgenomen(samen.botsingen))
    # What the stone must say anyway, it need not say twice.
    kwijt = tuple(
        niet_overgenomen(
            (botsing, neem_ander)
            for botsing, neem_ander in samen.botsingen
            if neem_ander or botsing.pad[0] not in laad_schema(soort)["required"]
        )
    )
    bewerking.zet_met_stempels(een, _zonder_kring(samen.waarden, een, ander))
    bewerking.zet_met_stempels(ander, _steen(soort, daar, een, samen.waarden["naam"], kwijt))
    _wijs_om(bewerking, een, ander)
    _houd_apart(bewerking, een, ander)
    return weg


def neem_personen_mee(bewerking: Bewerking, een: str, ander: str) -> tuple[str, ...]:
    """Let the contact persons of the other be those of the one; return their numbers."""
    mee = [
        document for document, persoon in laad_personen(bewerking.werkmap).goede()
        if persoon.organisatie == ander
    ]  # fmt: skip
    for document in mee:
        inhoud = herschrijf(document.inhoud, {**document.waarde, "organisatie": een}, SOORT)
        pad = bewerking.werkmap.wortel / document.bestand
        bewerking.neem_mee(Bestandswijziging(pad, document.inhoud, inhoud))
    return tuple(document.id for document in mee)


def _lees(bewerking: Bewerking, een: str, ander: str) -> tuple[str, dict[str, Any], dict[str, Any]]:
    soorten = [bewerking.document(id_).soort for id_ in (een, ander)]
    hier, daar = bewerking.lees(een), bewerking.lees(ander)
    if een == ander:
        raise GeenWijziging(f"twee keer {een}; noem er twee")
    if soorten[0] != soorten[1] or not SOORTEN[soorten[0]].kan_stoppen:
        raise GeenWijziging(f"{een} en {ander} zijn geen twee organisaties of twee plekken")
    if hier.get("status") in {GESTOPT, NIET_OPNEMEN}:
        raise GeenWijziging(f"{een} is gestopt; noem eerst wie er blijft: voeg-samen {ander} {een}")
    if daar.get("opgevolgd_door") == een and daar.get("status") == NIET_OPNEMEN:
        raise GeenWijziging(f"{ander} is al samengevoegd met {een}")
    return soorten[0], hier, daar


def _zonder_kring(waarden: Mapping[str, Any], een: str, ander: str) -> dict[str, Any]:
    """Leave out that a thing belongs to itself, when one of the two was a part of the other."""
    return {
        sleutel: waarde
        for sleutel, waarde in waarden.items()
        if sleutel not in _VERWIJZINGEN_NAAR_ZICHZELF or waarde not in (een, ander)
    }


def _steen(
    soort: str, oud: Mapping[str, Any], een: str, naam: str, weg: tuple[str, ...]
) -> dict[str, Any]:
    """Return the entry that leads to the other: what it must have, and what went nowhere."""
    uit = {sleutel: oud[sleutel] for sleutel in laad_schema(soort)["required"]}
    eerder = f"; eerder: {oud['reden']}" if "reden" in oud else ""
    uit |= {
        "status": NIET_OPNEMEN,
        "reden": f"samengevoegd met {naam}{eerder}",
        "opgevolgd_door": een,
    }
    if "geheim_adres" in oud:
        uit["geheim_adres"] = oud["geheim_adres"]
    if weg:
        uit["opmerking"] = f"Niet overgenomen bij het samenvoegen: {'; '.join(weg)}"
    return uit


def _wijs_om(bewerking: Bewerking, een: str, ander: str) -> None:
    """Let every reference to the other go to the one, wherever it stands."""
    plekken: dict[str, list[Pad]] = {}
    for wie, pad in bewerking.verwijzingen_naar(ander):
        plekken.setdefault(wie, []).append(pad)
    for wie, paden in plekken.items():
        if wie == een:
            continue  # `_zonder_kring` saw to that
        waarden = bewerking.lees(wie)
        for pad in paden:
            _zet(waarden, pad, een)
        bewerking.zet(wie, _ontdubbeld(waarden, paden, een))


def _zet(waarden: Any, pad: Pad, waarde: str) -> None:
    for stap in pad[:-1]:
        waarden = waarden[stap]
    waarden[pad[-1]] = waarde


def _ontdubbeld(waarden: dict[str, Any], paden: list[Pad], een: str) -> dict[str, Any]:
    """Keep the one id once in a list that held both."""
    uit = copy.deepcopy(waarden)
    for pad in paden:
        lijst: Any = uit
        for stap in pad[:-1]:
            lijst = lijst[stap]
        if isinstance(lijst, list) and lijst.count(een) > 1:
            eerste = lijst.index(een)
            lijst[:] = [deel for nr, deel in enumerate(lijst) if deel != een or nr == eerste]
    return uit


def _houd_apart(bewerking: Bewerking, een: str, ander: str) -> None:
    """Let what is no double of the other be none of both; that these two are not, was wrong."""
    gegevens = bewerking.lees_gegevens()
    if paren := gegevens.get("niet_dubbel"):
        nieuw = list(_paren(paren, een, ander))
        bewerking.zet_gegevens({**gegevens, "niet_dubbel": nieuw} if nieuw else _zonder(gegevens))


def _zonder(gegevens: Mapping[str, Any]) -> dict[str, Any]:
    return {sleutel: waarde for sleutel, waarde in gegevens.items() if sleutel != "niet_dubbel"}


def _paren(paren: list[dict[str, Any]], een: str, ander: str) -> Iterator[dict[str, Any]]:
    gezien = {frozenset({paar["een"], paar["ander"]}) for paar in paren}
    for paar in paren:
        wie = {paar["een"], paar["ander"]}
        if wie == {een, ander}:
            continue
        yield paar
        if ander in wie:
            (derde,) = wie - {ander}
            if frozenset({een, derde}) not in gezien:
                yield {**paar, "een": een, "ander": derde}
