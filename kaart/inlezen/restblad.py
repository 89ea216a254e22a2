"""What was left of a table, in its own shape, with a column why: to correct and read again."""

from collections import defaultdict
from collections.abc import Iterable

from kaart.basis import aaneen
from kaart.inlezen.koppen import WAAROM
from kaart.inlezen.uitkomst import Rijuitkomst
from kaart.tabellen import Rij, Tabel, Tabkolom, Werkblad

_ID, _BREED, _NORMAAL = "id", 60, 24
_KORT = 300


def maak_rest(tabel: Tabel, koprij: int, rijen: Iterable[Rijuitkomst]) -> Werkblad:
    """Return the rows that somebody still has to look at; in the column id one says who it is."""
    waarom: dict[int, list[str]] = defaultdict(list)
    for rij in rijen:
        for fout in (*rij.fouten, *rij.later):
            zin = "; ".join(filter(None, (fout.melding, fout.raad)))
            waarom[rij.plek.rij].append(f"{fout.kolom}: {zin}" if fout.kolom else zin)
    koppen = next(rij for rij in tabel.rijen if rij.nummer == koprij)
    namen = [cel.tekst for cel in koppen.cellen]
    mee = [plek for plek, naam in enumerate(namen) if aaneen(naam) != WAAROM]
    erbij = [] if _ID in map(aaneen, namen) else [_ID]
    kolommen = [*(namen[plek] for plek in mee), *erbij]
    uit = [
        (*(rij.cel(plek).tekst for plek in mee), *([""] * len(erbij)), _zin(waarom[rij.nummer]))
        for rij in _over(tabel, waarom)
    ]
    breedten = [*(Tabkolom(naam, breedte=_NORMAAL) for naam in kolommen),
                Tabkolom(WAAROM, breedte=_BREED)]  # fmt: skip
    return Werkblad(tabel.naam or "over", tuple(breedten), tuple(uit))


def _over(tabel: Tabel, nummers: Iterable[int]) -> list[Rij]:
    welke = set(nummers)
    return [rij for rij in tabel.rijen if rij.nummer in welke]


def _zin(waarom: Iterable[str]) -> str:
    return " | ".join(zin[:_KORT] for zin in dict.fromkeys(waarom))
