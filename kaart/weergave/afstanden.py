"""How far it is to the nearest, in each form."""

from collections.abc import Iterator

from kaart.handelingen import Afstandsantwoord, Uitkomst
from kaart.weergave.dekking import rooster
from kaart.weergave.scherm import Scherm
from kaart.weergave.tabelvormen import als_csv_tabel, als_json_tekst
from kaart.weergave.uitvoer import Vorm, Vormen
from kaart.wijk import Afstanden, Dichtstbij

NIEMAND = "·"
_KILOMETER = 1000


def als_lijst(uitkomst: Uitkomst[Afstandsantwoord], scherm: Scherm) -> str:
    """Return what it stands on, the table, and what it does not say."""
    afstanden = uitkomst.antwoord.afstanden
    boven = f"{afstanden.geplaatst} van {afstanden.plekken} plekken staan op de landkaart."
    teksten = {
        (rij.id, kolom.id): _tekst(afstanden.cellen.get((rij.id, kolom.id)))
        for rij in afstanden.rijen
        for kolom in afstanden.kolommen
    }
    tabel = rooster(afstanden.rijen, afstanden.kolommen, teksten, scherm)
    onder = "\n".join(regel for zin in _uitleg(afstanden) for regel in scherm.vouw(zin))
    return "\n\n".join(filter(None, (boven, tabel, onder)))


def _uitleg(afstanden: Afstanden) -> Iterator[str]:
    yield (
        "Hemelsbreed, van het midden van de buurt naar de dichtstbijzijnde organisatie met dat "
        "thema die er ook voor die buurt is, op 100 meter. Lopen of fietsen is verder."
    )
    yield (
        f"{NIEMAND}: geen plek bekend. Niet meegeteld, want zonder plek op de landkaart: "
        f"{afstanden.zonder_plek}."
    )


def _tekst(cel: Dichtstbij | None) -> str:
    if cel is None:
        return NIEMAND
    if cel.meters < _KILOMETER:
        return f"{cel.meters} m"
    return f"{cel.meters / _KILOMETER:.1f} km".replace(".", ",")


def als_json(uitkomst: Uitkomst[Afstandsantwoord], _: Scherm) -> str:
    """Return {peildatum, geplaatst, plekken, afstanden}; without a place a buurt is left out."""
    antwoord = uitkomst.antwoord
    return als_json_tekst(
        {
            "peildatum": antwoord.peildatum.isoformat(),
            "geplaatst": antwoord.afstanden.geplaatst,
            "plekken": antwoord.afstanden.plekken,
            "afstanden": [dict(zip(_VELDEN, rij, strict=True)) for rij in _rijen(antwoord)],
        }
    )


def als_csv(uitkomst: Uitkomst[Afstandsantwoord], _: Scherm) -> str:
    """Return one line a buurt and thema."""
    return als_csv_tabel(_VELDEN, _rijen(uitkomst.antwoord))


_VELDEN = ("buurt", "thema", "organisatie", "plek", "meters")


def _rijen(antwoord: Afstandsantwoord) -> list[tuple[object, ...]]:
    return [
        (buurt, thema, cel.organisatie, cel.plek.id, cel.meters)
        for (buurt, thema), cel in antwoord.afstanden.cellen.items()
    ]


AFSTANDVORMEN: Vormen[Afstandsantwoord] = {
    "lijst": Vorm(als_lijst),
    "json": Vorm(als_json),
    "csv": Vorm(als_csv),
}
