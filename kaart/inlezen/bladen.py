"""The map as tables, and the empty template: the same columns that `lees_in` reads.

What a cell said when it was handed out goes along out of sight (the tab `stand`), so that only what
somebody changed in it is read back, however much the map has changed meanwhile.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from typing import Any

from kaart.basis import OnbekendeWaarde, aaneen, sorteersleutel
from kaart.hulp import begrijp_thema
from kaart.inlezen.hulpbladen import maak_keuzes, maak_uitleg
from kaart.inlezen.kolommen import (
    AANBOD,
    BIJ,
    BIJNAAM,
    CONTACTEN,
    ID,
    ORGANISATIES,
    VOORAAN,
    Kolom,
    kolommen,
)
from kaart.inlezen.koppen import MEESTE_CONTACTEN
from kaart.inlezen.waarden import in_cel
from kaart.model import Kaart
from kaart.schema import haal
from kaart.tabellen import Tabel, Tabkolom, Werkblad, past

STAND = "stand"
_MINSTENS = 2  # contacten, also when nobody has that many
_BREED, _SMAL, _NORMAAL = 46, 14, 24
_BREDE = {"omschrijving", "niet_voor", "aanmelden", "verwijzen", "kosten", "opmerking", "bronnen",
          "openingstijden", "tijden", "onzeker"}  # fmt: skip
_SMALLE = {"huisnummer", "postcode", "soort", "voor", "hoe", "status", "afkorting"}
_VOORBEELD = "(voorbeeld)"


def maak_bladen(
    kaart: Kaart, documenten: Mapping[str, Mapping[str, Any]], *, sjabloon: bool
) -> tuple[Werkblad, ...]:
    """Return the tabs for these organisations (plain values by id), or for none of them.

    With `sjabloon` there is an example as well.
    """
    ids = sorted(documenten, key=lambda id_: (sorteersleutel(documenten[id_]["naam"]), id_))
    meeste = max((len(d.get(CONTACTEN, ())) for d in documenten.values()), default=0)
    aantal = min(max(_MINSTENS, meeste), MEESTE_CONTACTEN)
    organisaties = _zonder_opmerking(kolommen(ORGANISATIES, aantal))
    blokken = _zonder_opmerking(kolommen(AANBOD))
    regels = [_rij(organisaties, {"#id": id_}, documenten[id_]) for id_ in ids]
    aanbod = [
        _rij(blokken, {"#organisatie": id_, "#naam": documenten[id_]["naam"]}, blok)
        for id_ in ids
        for blok in documenten[id_].get("aanbod", ())
    ]
    eerst = _blad(
        ORGANISATIES, organisaties, [*_voorbeeld(organisaties, kaart, sjabloon), *regels], 2
    )
    bladen = [
        _vouw_rest_dicht(eerst, organisaties) if sjabloon else eerst,
        _blad(AANBOD, blokken, [*_voorbeeld(blokken, kaart, sjabloon), *aanbod], 3),
        maak_keuzes(kaart),
    ]
    stand = (_stand(organisaties, regels, blokken, aanbod),) if regels else ()
    return (maak_uitleg(), *bladen, *stand)


def _zonder_opmerking(kolommen_: Sequence[Kolom]) -> tuple[Kolom, ...]:
    """Leave out what editors write for each other: it is never handed out."""
    return tuple(kolom for kolom in kolommen_ if kolom.pad[-1] != "opmerking")


def _rij(
    kolommen_: Sequence[Kolom], vooraf: Mapping[str, str], ding: Mapping[str, Any]
) -> tuple[str, ...]:
    return tuple(
        vooraf[str(kolom.pad[0])]
        if kolom.pad in (ID, BIJ, BIJNAAM)
        else past(in_cel(haal(ding, kolom.pad), kolom.schema))
        for kolom in kolommen_
    )


def _blad(
    naam: str, kolommen_: Sequence[Kolom], rijen: Iterable[tuple[str, ...]], vast: int
) -> Werkblad:
    return Werkblad(naam, tuple(_tabkolom(kolom) for kolom in kolommen_), tuple(rijen), vast=vast)


def _vouw_rest_dicht(blad: Werkblad, kolommen_: Sequence[Kolom]) -> Werkblad:
    """Fold away what follows the opening hours: most know no more, and many columns frighten."""
    tot = max(plek for plek, kolom in enumerate(kolommen_) if kolom.pad[0] in VOORAAN)
    koppen = tuple(kop._replace(dicht=plek > tot) for plek, kop in enumerate(blad.kolommen))
    return blad._replace(kolommen=koppen)


def _tabkolom(kolom: Kolom) -> Tabkolom:
    naam = str(kolom.pad[-1])
    smal = kolom.schema.get("type") in ("integer", "boolean") or naam in _SMALLE
    breedte = _BREED if naam in _BREDE else _SMAL if smal else _NORMAAL
    keuzes = () if kolom.is_lijst else kolom.keuzes
    meer = " Meer dan één: zet er ; tussen." if kolom.is_lijst else ""
    return Tabkolom(kolom.kop, kolom.uitleg + meer, keuzes, breedte, kolom.verplicht)


def _voorbeeld(
    kolommen_: Sequence[Kolom],
    kaart: Kaart,
    sjabloon: bool,
) -> Iterator[tuple[str, ...]]:
    """Yield an example with the themes and wijken of this map."""
    if not sjabloon:
        return
    themas = _themas_bij_soep(kaart)
    waarden: dict[str, Any] = {
        "#id": _VOORBEELD, "#organisatie": _VOORBEELD, "#naam": "Soep aan Zee (voorbeeld)",
        "id": "", "naam": "Soep aan Zee (voorbeeld)",
        "omschrijving": "Buren koken en eten samen, elke donderdag.",
        "organisatievorm": "bewonersinitiatief", "uitvoering": "vrijwilligers; bewoners",
        "themas": "; ".join(themas), "doelgroepen": "iedereen",
        "werkgebied": next(iter(kaart.wijken), "stad"),
        "bronnen": "https://soepaanzee.example (2026-09-01)",
        "contacten": "keuken", "telefoon": "030 123 45 67", "email": "keuken@soepaanzee.example",
        "website": "https://soepaanzee.example", "gratis": "nee", "kosten": "€ 3 per maaltijd",
        "openingstijden": "donderdag 17.00-19.00 uur, elke week",
        "soort": "activiteit", "tijden": "donderdag 17.00-19.00 uur, elke week",
    }  # fmt: skip
    yield tuple(_voorbeeldcel(kolom, waarden) for kolom in kolommen_)


def _themas_bij_soep(kaart: Kaart) -> tuple[str, ...]:
    """Return the themes of this map that go with cooking together; without those the first."""
    themas: list[str] = []
    for woord in ("eten", "ontmoeten"):
        with suppress(OnbekendeWaarde):
            themas += begrijp_thema(kaart, woord)[:1]
    return tuple(dict.fromkeys(themas)) or tuple(kaart.themas)[:1]


def _voorbeeldcel(kolom: Kolom, waarden: Mapping[str, str]) -> str:
    if kolom.contact is not None:
        sleutel = "contacten" if kolom.pad[-1] == "functie" else str(kolom.pad[-1])
        return waarden.get(sleutel, "") if kolom.contact == 0 and sleutel != "soort" else ""
    return waarden.get(str(kolom.pad[0]), "") if len(kolom.pad) == 1 else ""


def _stand(
    organisaties: Sequence[Kolom],
    regels: Sequence[tuple[str, ...]],
    blokken: Sequence[Kolom],
    aanbod: Sequence[tuple[str, ...]],
) -> Werkblad:
    """Return what every filled cell says now: tab, organisation, aanbod, column, text."""
    naamplek = next(nr for nr, kolom in enumerate(blokken) if kolom.pad == ("naam",))
    rijen = [
        (ORGANISATIES, rij[0], "", kolom.kop, tekst)
        for rij in regels
        for kolom, tekst in zip(organisaties, rij, strict=True)
        if tekst and kolom.pad != ID
    ]
    rijen += [
        (AANBOD, rij[0], rij[naamplek], kolom.kop, tekst)
        for rij in aanbod
        for kolom, tekst in zip(blokken, rij, strict=True)
        if tekst and kolom.pad not in (BIJ, BIJNAAM)
    ]
    koppen = tuple(map(Tabkolom, ("tabblad", "organisatie", "aanbod", "kolom", "tekst")))
    return Werkblad(STAND, koppen, tuple(rijen), verborgen=True)


def lees_stand(
    tabellen: Iterable[Tabel],
) -> dict[str, dict[tuple[str, ...], dict[str, str]]]:
    """Return per tab, per row what its cells said when the table was handed out."""
    uit: dict[str, dict[tuple[str, ...], dict[str, str]]] = {ORGANISATIES: {}, AANBOD: {}}
    for tabel in tabellen:
        if aaneen(tabel.naam) != STAND:
            continue
        for rij in tabel.rijen[1:]:
            tab, id_, blok, kop, tekst = (rij.cel(plek).tekst for plek in range(5))
            sleutel = (id_, aaneen(blok)) if tab == AANBOD else (id_,)
            if tab in uit:
                uit[tab].setdefault(sleutel, {})[kop] = tekst
    return uit
