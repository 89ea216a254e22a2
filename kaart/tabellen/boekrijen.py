"""A tab of a workbook → rows, with what its maker saw: merged cells, lines struck through.

What stands in a merged cell holds for all of its rows, but for a number or a mailbox: whose that is
no tab says. A row that is crossed out waits for a person.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from kaart.tabellen.tabel import Cel, Rij, letter
from kaart.tabellen.werkboek import Boekblad, Merk, Werkboekvak

_GEEN_UITKOMST = "een formule zonder uitkomst"
_VAN_EEN = re.compile(r"@|(?:\d[ \-]?){8,}")
_ANDERS_GEZEGD = {"samengevoegd", "link"}  # of a sheet of ours: links are our own
_NOEM = 8
_KORT = 80
_DOORGESTREEPT = ("de rij is doorgestreept: gestopt?", "haal de streep weg, of de rij")
_TUSSENKOP = ("samengevoegd over de kolommen: een tussenkop?", "haal de rij weg")


class Samen(NamedTuple):
    """A merged range of cells, by row and column from 1."""

    boven: int
    links: int
    onder: int
    rechts: int

    @property
    def naam(self) -> str:
        """The range as the program calls it: F2:F4."""
        return f"{letter(self.links - 1)}{self.boven}:{letter(self.rechts - 1)}{self.onder}"


def rijen_van(blad: Boekblad, breed: int) -> Iterator[Rij]:
    """Yield the rows of a tab that hold anything."""
    samen = _samen(blad)
    streep = {(merk.rij, merk.kolom) for merk in blad.merken if merk.soort == "doorgestreept"}
    links = {(merk.rij, merk.kolom): merk.tekst for merk in blad.merken if merk.soort == "link"}
    gevuld = {rij for rij, _ in blad.vakken}
    for nummer in sorted(gevuld):
        cellen = tuple(
            _cel(blad, nummer, plek, samen, streep)._replace(link=links.get((nummer, plek), ""))
            for plek in range(1, breed + 1)
        )
        vol = [plek for plek in range(1, breed + 1) if blad.vak(nummer, plek).tekst]
        if vol and all((nummer, plek) in streep for plek in vol[:1]):
            yield Rij(nummer, cellen, *_DOORGESTREEPT)
        elif len(vol) == 1 and (s := samen.get((nummer, vol[0]))) and s.rechts - s.links > 1:
            yield Rij(nummer, cellen, f"{s.naam} is {_TUSSENKOP[0]}", _TUSSENKOP[1])
        else:
            yield Rij(nummer, cellen)


def opgevallen(blad: Boekblad) -> tuple[str, ...]:
    """Return in sentences what stands out on a tab."""
    per_soort: dict[str, list[Merk]] = defaultdict(list)
    gevuld = {rij for rij, _ in blad.vakken}
    for merk in blad.merken:
        if not merk.rij or not gevuld or merk.rij in gevuld:
            per_soort[merk.soort].append(merk)
    return tuple(
        zin
        for zinnen in (
            _verborgen(per_soort["verborgen"]),
            _doorgestreept(per_soort["doorgestreept"]),
            _samengevoegd(_samen(blad), blad),
            _met_tekst(per_soort["opmerking"], "Opmerking bij {}: {}"),
            _met_tekst(per_soort["link"], "Link achter {}: {}"),
            _getallen(blad),
            _over_regels(blad),
        )
        for zin in zinnen
    )


def ingegrepen(blad: Boekblad, begin: int) -> tuple[str, ...]:
    """Return what somebody did, from this row on, to a sheet that we handed out.

    Cells that were merged there say it for one row; it is not for us to say it of the others.
    """
    merken = [m for m in blad.merken if m.rij >= begin and m.soort not in _ANDERS_GEZEGD]
    samen = dict.fromkeys(_samen(blad).values())
    return (
        *opgevallen(blad._replace(merken=merken, vakken={})),
        *(
            f"{bereik.naam} is samengevoegd: alleen rij {bereik.boven} is gelezen; zet het in "
            "elke rij"
            for bereik in samen
            if bereik.onder > bereik.boven >= begin
        ),
    )


def _cel(
    blad: Boekblad,
    rij: int,
    kolom: int,
    samen: Mapping[tuple[int, int], Samen],
    streep: set[tuple[int, int]],
) -> Cel:
    if (rij, kolom) in streep:
        return Cel(blad.tekst(rij, kolom), bezwaar="het vak is doorgestreept")
    bereik = samen.get((rij, kolom))
    if bereik is None or bereik.boven == rij or bereik.links != kolom:
        return _gewone_cel(blad.vak(rij, kolom))
    boven = _gewone_cel(blad.vak(bereik.boven, kolom))
    if _VAN_EEN.search(boven.tekst):
        return Cel(bezwaar=f"{bereik.naam} is samengevoegd: van wie is {boven.tekst}?")
    return boven


def _gewone_cel(vak: Werkboekvak) -> Cel:
    soort, _, uur = vak.soort.partition(" ")
    match soort:
        case "formule":
            return Cel(bezwaar=_GEEN_UITKOMST)
        case "fout":
            return Cel(vak.tekst, bezwaar=f"een fout van het rekenblad ({vak.tekst})")
        case "waar":
            return Cel("ja" if vak.tekst == "True" else "nee")
        case "datum":
            return Cel(f"{vak.tekst} {uur}".strip(), datum=True)
        case _:
            return Cel(vak.tekst, getal=soort == "getal")


def _samen(blad: Boekblad) -> dict[tuple[int, int], Samen]:
    """Return for each cell that is part of a merged range which one."""
    uit: dict[tuple[int, int], Samen] = {}
    for merk in blad.merken:
        if merk.soort == "samengevoegd":
            onder, rechts = map(int, merk.tekst.split())
            bereik = Samen(merk.rij, merk.kolom, onder, rechts)
            for rij in range(merk.rij, onder + 1):
                uit |= {(rij, kolom): bereik for kolom in range(merk.kolom, rechts + 1)}
    return uit


def _verborgen(merken: Sequence[Merk]) -> Iterator[str]:
    if any(not merk.rij and not merk.kolom for merk in merken):
        yield "Het tabblad is verborgen; het is wel gelezen"
    filters = " (filter)" if any(merk.rij and merk.tekst for merk in merken) else ""
    if rijen := [str(merk.rij) for merk in merken if merk.rij]:
        zijn = "is" if len(rijen) == 1 else "zijn"
        yield f"Rij {_noem(rijen)} {zijn} verborgen{filters}, en wel gelezen"
    if kolommen := [merk.tekst for merk in merken if merk.kolom and not merk.rij]:
        zijn = "is" if len(kolommen) == 1 else "zijn"
        yield f"Kolom {_noem(kolommen)} {zijn} verborgen, en wel gelezen"


def _doorgestreept(merken: Sequence[Merk]) -> Iterator[str]:
    if rijen := list(dict.fromkeys(str(merk.rij) for merk in merken)):
        yield f"In rij {_noem(rijen)} is tekst doorgestreept: gestopt?"


def _samengevoegd(samen: Mapping[tuple[int, int], Samen], blad: Boekblad) -> Iterator[str]:
    for bereik in dict.fromkeys(samen.values()):
        if bereik.onder > bereik.boven and (tekst := blad.tekst(bereik.boven, bereik.links)):
            van_een = _VAN_EEN.search(tekst)
            zegt = "van wie dat is, staat er niet" if van_een else "het geldt voor al die rijen"
            yield f"{bereik.naam} is samengevoegd (“{tekst[:_KORT]}”): {zegt}"


def _met_tekst(merken: Sequence[Merk], zin: str) -> Iterator[str]:
    for merk in merken[:_NOEM]:
        yield zin.format(f"{letter(merk.kolom - 1)}{merk.rij}", merk.tekst)
    if len(merken) > _NOEM:
        yield f"{zin.partition(':')[0].format('nog ' + str(len(merken) - _NOEM) + ' vakken')}"


def _getallen(blad: Boekblad) -> Iterator[str]:
    """Say which numbers were read as they are shown, which is not how they are kept."""
    anders = [
        f"{letter(kolom - 1)}{rij} ({vak.tekst})"
        for (rij, kolom), vak in sorted(blad.vakken.items())
        if vak.soort == "getal" and vak.tekst.strip("€ %") != vak.tekst
    ]
    if anders:
        yield f"Getallen zijn gelezen zoals ze er staan: {_noem(anders)}"


def _over_regels(blad: Boekblad) -> Iterator[str]:
    rijen = sorted({rij for (rij, _), vak in blad.vakken.items() if "\n" in vak.tekst})
    if rijen:
        yield f"Vakken die over meer regels lopen: rij {_noem(list(map(str, rijen)))}"


def _noem(namen: Sequence[str]) -> str:
    meer = f" en {len(namen) - _NOEM} meer" if len(namen) > _NOEM else ""
    return ", ".join(namen[:_NOEM]) + meer
