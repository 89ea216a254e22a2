"""The figures of another year for the wijken of a map: what CBS says changes, and nothing else."""

from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from kaart.basis import KaartFout
from kaart.begin import (
    OUDERENKOLOM,
    Buurtverschil,
    Cbstabel,
    Cbswijk,
    Telbuurt,
    Volger,
    buurtwaarden,
    cbsbron,
    inwoners,
    is_cbsbron,
    kies_gemeente,
    lees_cbs,
    tegels,
    vergelijk_buurten,
    volgende_tegel,
    vrije_ids,
    wijken_van,
)
from kaart.bestand import Werkmap
from kaart.bijwerken import Bewerking
from kaart.handelingen.uitkomst import Uitkomst, weggelaten
from kaart.handelingen.voorstel import Wijzigvoorstel
from kaart.model import Kaart, Wijk

_GEEN = "Van welke gemeente is deze kaart? In data/kaart.yaml staat geen code"


class Verversing(NamedTuple):
    """What happened to the buurten of each wijk, by its name, and which wijken came or went."""

    jaar: int | None
    wijken: tuple[tuple[str, Buurtverschil], ...] = ()
    nieuwe_wijken: tuple[str, ...] = ()
    weg: tuple[str, ...] = ()
    gebleven: tuple[tuple[str, str], ...] = ()  # wijk and buurt that stay, as something names them


def ververs_wijken(
    werkmap: Werkmap, peildatum: date, pad: Path, volg: Volger
) -> Uitkomst[Verversing]:
    """Return what the table of another year changes. Raises KaartFout when it is no such table."""
    bewerking = Bewerking(werkmap, peildatum)
    kaart = bewerking.kaart
    gemeente = kaart.gegevens.gemeente
    if gemeente is None:
        raise KaartFout(_GEEN)
    tabel = lees_cbs(pad, volg)
    gebied = kies_gemeente(tabel.gemeenten, gemeente.code or gemeente.naam)
    verschillen: list[tuple[str, Buurtverschil]] = []
    gebleven: list[tuple[str, str]] = []
    nieuw: list[str] = []
    gezien: set[str] = set()
    ids = {*kaart.wijken, *kaart.themas, *kaart.organisaties, *kaart.locaties, *kaart.netwerken}
    vers = {waarden["code"]: (id_, waarden) for id_, waarden in
            wijken_van(tabel, gebied, ids).items()}  # fmt: skip
    for cbswijk in tabel.wijken(gebied.code):
        wijk = _zelfde(kaart, cbswijk)
        id_, waarden = vers[cbswijk.gebied.code]
        if wijk is None:
            waarden["tegel"] = list(volgende_tegel([w.tegel for w in kaart.wijken.values()], nieuw))
            bewerking.nieuw("wijken", id_, waarden)
            nieuw.append(waarden["naam"])
            continue
        gezien.add(wijk.id)
        verschil = _verschil(wijk, cbswijk)
        verschillen.append((wijk.naam, verschil))
        genoemd = set(_genoemd(kaart, wijk))
        gebleven += [(wijk.naam, b.naam) for b in wijk.buurten
                     if b.id in genoemd and b.code in _codes(verschil)]  # fmt: skip
        bewerking.zet(wijk.id, _ververst(bewerking.lees(wijk.id), tabel, cbswijk, genoemd))
    _leg_tegels(bewerking, kaart)
    _ververs_gegevens(bewerking, tabel, gebied.code)
    weg = tuple(wijk.naam for wijk in kaart.wijken.values() if wijk.code and wijk.id not in gezien)
    return Uitkomst(
        Verversing(tabel.jaar, tuple(verschillen), tuple(nieuw), weg, tuple(gebleven)),
        opmerkingen=(*weggelaten(bewerking.weggelaten), *_ontbreekt(tabel)),
        voorstel=Wijzigvoorstel(bewerking),
    )


def _leg_tegels(bewerking: Bewerking, kaart: Kaart) -> None:
    """Propose where the wijken lie in a drawn overview, when nobody has said it of any."""
    wijken = list(kaart.wijken.values())
    if any(wijk.tegel for wijk in wijken):
        return
    punten = [(w.middelpunt.lat, w.middelpunt.lon) if w.middelpunt else None for w in wijken]
    for wijk, tegel in zip(wijken, tegels(punten), strict=True):
        bewerking.zet(wijk.id, {**bewerking.lees(wijk.id), "tegel": list(tegel)})


def _zelfde(kaart: Kaart, cbswijk: Cbswijk) -> Wijk | None:
    """Return the wijk of the map that is this one: by its code, else by its name."""
    wijken = kaart.wijken.values()
    met_code = [wijk for wijk in wijken if wijk.code == cbswijk.gebied.code]
    met_naam = [wijk for wijk in wijken if not wijk.code and wijk.naam == cbswijk.gebied.naam]
    return next(iter((*met_code, *met_naam)), None)


def _verschil(wijk: Wijk, cbswijk: Cbswijk) -> Buurtverschil:
    return vergelijk_buurten(
        [Telbuurt(b.code, b.naam, b.inwoners) for b in wijk.buurten if b.code],
        [Telbuurt(b.code, b.naam, b.inwoners or 0) for b in cbswijk.buurten],
    )


def _codes(verschil: Buurtverschil) -> set[str]:
    """Return the codes of buurten that are no more."""
    weg = {buurt.code for buurt in verschil.verdwenen}
    for heel, delen in verschil.gesplitst:
        weg |= {heel.code} - {deel.code for deel in delen}
    for stukken, _ in verschil.samengevoegd:
        weg |= {stuk.code for stuk in stukken}
    return weg


def _genoemd(kaart: Kaart, wijk: Wijk) -> Iterator[str]:
    """Yield the ids of the buurten of a wijk that something on the map names."""
    for organisatie in kaart.organisaties.values():
        gebieden = [organisatie.werkgebied, *(aanbod.werkgebied for aanbod in organisatie.aanbod)]
        for plek in (plek for gebied in gebieden for plek in gebied):
            eerste, _, buurt = plek.partition("/")
            if eerste == wijk.id and buurt:
                yield buurt
    yield from (plek.buurt for plek in kaart.locaties.values() if plek.wijk == wijk.id)
    yield from (buurt for deel in wijk.deelgebieden for buurt in deel.buurten)
    yield from (buurt for alias in wijk.aliassen for buurt in alias.buurten)


def _ververst(
    waarden: dict[str, Any], tabel: Cbstabel, cbswijk: Cbswijk, genoemd: set[str]
) -> dict[str, Any]:
    """Return a wijk with the figures of this year; names and places that somebody chose stay."""
    if telling := inwoners(tabel, cbswijk.gebied):
        waarden["inwoners"] = telling  # whole: the 65+ of last year is not of this one
    waarden["code"] = cbswijk.gebied.code
    if cbswijk.gebied.pc4:
        waarden.setdefault("postcodes", [cbswijk.gebied.pc4])
    oude = waarden.get("buurten", [])
    per_code = {buurt["code"]: buurt for buurt in oude if "code" in buurt}
    per_naam = {buurt["naam"]: buurt for buurt in oude}
    buurten, gebruikt = [], set()
    ids = iter(vrije_ids(cbswijk.buurten, [buurt["id"] for buurt in oude]))
    for buurt in cbswijk.buurten:
        vers, nieuw_id = buurtwaarden(buurt), next(ids)
        was = dict(per_code.get(buurt.code) or per_naam.get(buurt.naam) or {})
        if buurt.inwoners is not None:
            was.pop("ouderen", None)
        gebruikt.add(was["id"] if was else nieuw_id)
        if was and "postcodes" in was:
            vers.pop("postcodes", None)
        buurten.append({"id": nieuw_id, **was, **vers})
    blijft = [b for b in oude if b["id"] not in gebruikt and
              ("code" not in b or b["id"] in genoemd)]  # fmt: skip
    if buurten or blijft:
        waarden["buurten"] = [*buurten, *blijft]
    waarden["bronnen"] = _met_bron(waarden.get("bronnen", []), tabel)
    return waarden


def _met_bron(bronnen: list[Mapping[str, Any]], tabel: Cbstabel) -> list[Mapping[str, Any]]:
    return [cbsbron(tabel), *(bron for bron in bronnen if not is_cbsbron(bron))]


def _ververs_gegevens(bewerking: Bewerking, tabel: Cbstabel, code: str) -> None:
    waarden = bewerking.lees_gegevens()
    waarden["gemeente"]["code"] = code
    if telling := inwoners(tabel, tabel.gebieden[code]):
        waarden["gemeente"]["inwoners"] = telling
    waarden["bronnen"] = _met_bron(waarden.get("bronnen", []), tabel)
    bewerking.zet_gegevens(waarden)


def _ontbreekt(tabel: Cbstabel) -> Iterator[str]:
    for kolom in tabel.ontbreekt:
        wat = (
            "die aantallen vervallen, want ze zijn van een ander jaar"
            if kolom == OUDERENKOLOM
            else "die gegevens blijven zoals ze zijn"
        )
        yield f"de kolom {kolom} staat niet in {tabel.bestand}; {wat}"
