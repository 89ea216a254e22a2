"""The answer of `kaart dekking` in each of its forms."""

from typing import Any

from kaart.handelingen import Dekkingsantwoord, Uitkomst
from kaart.weergave.dekking import als_lijst
from kaart.weergave.scherm import Scherm
from kaart.weergave.tabelvormen import als_csv_tabel, als_json_tekst
from kaart.weergave.uitvoer import Vorm, Vormen
from kaart.wijk import Dekking, Dekkingscel, Hangt, Per, celtekst, nagegaan, vlek_als_waarden


def als_json(uitkomst: Uitkomst[Dekkingsantwoord], _: Scherm) -> str:
    """Return {peildatum, cellen} and what stands around it; names of the axes are the keys."""
    antwoord = uitkomst.antwoord
    dekking = antwoord.dekking
    inhoud: dict[str, Any] = {
        "peildatum": antwoord.peildatum.isoformat(),
        "nagegaan": dekking.nagegaan,
        "organisaties": dekking.totaal,
        "onbereikbaar": list(dekking.onbereikbaar),
        "cellen": [
            {dekking.vraag.per.value: rij, dekking.vraag.naar: kolom, **_cel(dekking, cel)}
            for (rij, kolom), cel in dekking.cellen.items()
        ],
        "navragen": [
            {dekking.vraag.per.value: cel.rij, dekking.vraag.naar: cel.kolom,
             "waarom": cel.waarom.name.lower()}
            for cel in antwoord.na_te_vragen
        ],
    }  # fmt: skip
    if antwoord.zonder is not None:
        inhoud["zonder"] = _hangt(dekking, antwoord.zonder)
    if antwoord.kwetsbaar:
        inhoud["kwetsbaar"] = [_hangt(dekking, hangt) for hangt in antwoord.kwetsbaar]
    return als_json_tekst(inhoud)


def _cel(dekking: Dekking, cel: Dekkingscel) -> dict[str, Any]:
    per_wijk = dekking.vraag.per is Per.WIJK
    niveaus: dict[str, Any] = {"in_de_wijk" if per_wijk else "hier": list(cel.hier)}
    if not per_wijk:
        niveaus["hele_wijk"] = list(cel.hele_wijk)
    niveaus |= {"hele_stad": list(cel.hele_stad), "vers": sorted(cel.vers)}
    return niveaus | {"vlek": None if cel.vlek is None else vlek_als_waarden(cel.vlek)}


def _hangt(dekking: Dekking, hangt: Hangt) -> dict[str, Any]:
    def plekken(cellen: tuple[tuple[str, str], ...]) -> list[dict[str, str]]:
        namen = (dekking.vraag.per.value, dekking.vraag.naar)
        return [dict(zip(namen, cel, strict=True)) for cel in cellen]

    return {
        "id": hangt.ding.id,
        "leeg": plekken(hangt.leeg),
        "alleen_nog_de_stad": plekken(hangt.niet_meer_hier),
    }


def als_csv(uitkomst: Uitkomst[Dekkingsantwoord], _: Scherm) -> str:
    """Return one line a cell: what stands in the table, and who is in it."""
    dekking = uitkomst.antwoord.dekking
    rijen = {rij.id: rij.naam for rij in dekking.rijen}
    kolommen = {kolom.id: kolom.naam for kolom in dekking.kolommen}
    koppen = (
        dekking.vraag.per.value, f"{dekking.vraag.per.value}_naam", dekking.vraag.naar,
        f"{dekking.vraag.naar}_naam", "cel", "hier", "hele_wijk", "hele_stad", "vers", "vlek",
    )  # fmt: skip
    return als_csv_tabel(
        koppen,
        [(rij, rijen[rij], kolom, kolommen[kolom], celtekst(cel), cel.hier, cel.hele_wijk,
          cel.hele_stad, tuple(sorted(cel.vers)), cel.vlek.stand if cel.vlek else "")
         for (rij, kolom), cel in dekking.cellen.items()],
    )  # fmt: skip


def als_svg(uitkomst: Uitkomst[Dekkingsantwoord], _: Scherm) -> str:
    """Return a picture: the city as tiles for one thema, else a table in grey."""
    from kaart.drukwerk import maak_plaat  # only who asks for a picture

    antwoord = uitkomst.antwoord
    return maak_plaat(antwoord.kaart, antwoord.dekking, nagegaan(antwoord.dekking))


DEKKINGVORMEN: Vormen[Dekkingsantwoord] = {
    "lijst": Vorm(als_lijst),
    "json": Vorm(als_json),
    "csv": Vorm(als_csv),
    "svg": Vorm(als_svg),
}
