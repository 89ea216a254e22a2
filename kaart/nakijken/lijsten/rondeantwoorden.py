"""What came back of a checking round, whatever it was written on: a list (xlsx, csv) or a form."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from kaart.nakijken.lijsten import bellijstboek as lijst
from kaart.nakijken.lijsten.bellijst import CONTACTVELDEN, NAMEN, VELDEN
from kaart.nakijken.lijsten.formulierlezer import (
    GeenFormulier,
    begrijp_dag,
    begrijp_oordeel,
    begrijp_weg,
    geen_van_ons,
    lees_blad,
    lees_ronde,
    lees_vragen,
    open_formulier,
    zoek_bladen,
)
from kaart.nakijken.lijsten.vragenlijst import ANDERS, Ingevuld, Veldantwoord
from kaart.tabellen import Boekblad, ingegrepen, lees_csvbestand

_MAX_BYTES = 5_000_000
_MAX_RIJEN = 2_000

Rij = Mapping[str, str]


class Rondeantwoord(NamedTuple):
    """One organisation as somebody filled it in, and where that stands.

    `geweten` is what the sheet said we had (field, text): so one sees that the map moved on.
    """

    bestand: str
    plek: str
    ronde: str  # "" for a form outside a round
    op_lijst: bool
    ingevuld: Ingevuld
    geweten: tuple[tuple[str, str], ...] = ()
    bezwaar: str = ""  # why what the row says may not be meant, or of another row


class Teruggekomen(NamedTuple):
    """What a file said, and what stands out in it that an answer does not show."""

    antwoorden: tuple[Rondeantwoord, ...]
    gezien: tuple[str, ...] = ()


def lees_antwoorden(pad: Path) -> tuple[Rondeantwoord, ...]:
    """Read a list or forms; rows on which nobody wrote are not there. Raises GeenFormulier."""
    return lees_terug(pad).antwoorden


def lees_terug(pad: Path) -> Teruggekomen:
    """Read a list or forms, with what its maker saw and we do not. Raises GeenFormulier."""
    if not pad.exists():
        raise GeenFormulier(pad, "het bestand is er niet")
    if pad.suffix.lower() == ".csv":
        return _csv(pad)
    boek = open_formulier(pad)
    bladen = zoek_bladen(boek, lijst.MERK)
    if not bladen:
        formulieren = [_formulier(blad, pad) for blad in zoek_bladen(boek)]
        if not formulieren:
            raise GeenFormulier(pad, geen_van_ons(boek))
        ingevuld = tuple(f for f in formulieren if not f.ingevuld.is_leeg)
        return Teruggekomen(ingevuld, _gezien(zoek_bladen(boek)))
    bijlagen: dict[str, Boekblad] = {}
    for blad in zoek_bladen(boek):
        bijlagen.setdefault(lees_blad(blad, pad).id, blad)
    antwoorden = tuple(
        antwoord
        for blad in bladen
        for antwoord in _van_lijst(
            _rijen(blad), pad, f"{blad.titel}, rij", bijlagen, _doorgestreept(blad)
        )
    )
    return Teruggekomen(antwoorden, _gezien([*bladen, *bijlagen.values()]))


def _gezien(bladen: Sequence[Boekblad]) -> tuple[str, ...]:
    """Return what somebody did to our own sheets that changes how they are read."""
    return tuple(
        f"{blad.titel}: {zin}"
        for blad in bladen
        for zin in ingegrepen(blad, begin=lijst.EERSTE if _is_lijst(blad) else 3)
    )


def _is_lijst(blad: Boekblad) -> bool:
    return blad.tekst(1, 1) == lijst.MERK


def _doorgestreept(blad: Boekblad) -> dict[int, str]:
    """Return the rows in which somebody crossed out who it is, or the answer."""
    vakken = {lijst.KOLOM[lijst.NAAM], lijst.KOLOM[lijst.OORDEEL]}
    return {
        merk.rij: "de rij is doorgestreept; haal de streep weg, of de rij"
        for merk in blad.merken
        if merk.soort == "doorgestreept" and merk.kolom in vakken
    }


def _formulier(blad: Boekblad, pad: Path) -> Rondeantwoord:
    return Rondeantwoord(
        pad.name, blad.titel, lees_ronde(blad), op_lijst=False,
        ingevuld=lees_blad(blad, pad), geweten=tuple(lees_vragen(blad)),
    )  # fmt: skip


def _rijen(blad: Boekblad) -> list[list[str]]:
    breed = min(blad.kolommen, len(lijst.KOLOM) * 2)
    return [
        [blad.tekst(rij, kolom) for kolom in range(1, breed + 1)]
        for rij in range(1, min(blad.rijen, _MAX_RIJEN) + 1)
    ]


def _csv(pad: Path) -> Teruggekomen:
    """Read a list that was saved as csv, whatever sign stands between the cells."""
    tabel = lees_csvbestand(pad, lambda reden: GeenFormulier(pad, reden), _MAX_BYTES)
    rijen = [[cel.tekst for cel in rij.cellen] for rij in tabel.rijen[:_MAX_RIJEN]]
    if not rijen or not rijen[0] or rijen[0][0].strip() != lijst.MERK:
        raise GeenFormulier(pad, "het is geen bellijst van kaart, of de kolom #id is weg")
    bezwaren = {
        nummer: f"{rij.bezwaar}; {rij.raad}"
        for nummer, rij in enumerate(tabel.rijen[:_MAX_RIJEN], 1)
        if rij.bezwaar
    }
    return Teruggekomen(tuple(_van_lijst(rijen, pad, "rij", {}, bezwaren)), tabel.gezien)


def _van_lijst(
    rijen: Sequence[Sequence[str]],
    pad: Path,
    plek: str,
    bijlagen: Mapping[str, Boekblad],
    bezwaren: Mapping[int, str],
) -> Iterator[Rondeantwoord]:
    kop = next((nr for nr, rij in enumerate(rijen) if rij and rij[0] == lijst.ID), None)
    if kop is None:
        raise GeenFormulier(pad, "de regel met de namen van de kolommen is weg")
    ronde, dag = _lees_kop(rijen[:kop])
    for nummer, cellen in enumerate(rijen[kop + 1 :], kop + 2):
        rij = dict(zip(rijen[kop], cellen, strict=False))
        if not rij.get(lijst.ID):
            continue
        antwoord = _antwoord(rij, dag, bijlagen.get(rij[lijst.ID]), pad)
        ingevuld, geweten = antwoord
        if ingevuld.oordeel or ingevuld.door or ingevuld.antwoorden:
            yield Rondeantwoord(
                pad.name, f"{plek} {nummer}", ronde, op_lijst=True,
                ingevuld=ingevuld, geweten=geweten, bezwaar=bezwaren.get(nummer, ""),
            )  # fmt: skip


def _lees_kop(rijen: Sequence[Sequence[str]]) -> tuple[str, str]:
    """Return the name of the round, and the day that was filled in above the list."""
    ronde = rijen[1][0] if len(rijen) > 1 and rijen[1] else ""
    boven = next((rij for rij in rijen if rij and rij[0] == lijst.DAG), ())
    # Behind the question, in whatever cell somebody wrote it.
    ingevuld = [cel for cel in boven[2:] if cel]
    return ronde, ingevuld[0] if ingevuld else ""


def _antwoord(
    rij: Rij, dag: str, bijlage: Boekblad | None, pad: Path
) -> tuple[Ingevuld, tuple[tuple[str, str], ...]]:
    id_ = rij[lijst.ID]
    antwoorden, geweten = [], []
    for veld in VELDEN:
        weg = f"contacten.{rij.get(lijst.CONTACT) or 0}.{veld}" if veld in CONTACTVELDEN else veld
        oud = rij.get(lijst.OUD[veld], "")
        geweten.append((weg, oud))
        nieuw = rij.get(NAMEN[veld], "")
        if nieuw and begrijp_weg(nieuw) != oud:
            antwoorden.append(Veldantwoord(id_, weg, oud, begrijp_weg(nieuw)))
    if anders := rij.get(lijst.ANDERS, ""):
        antwoorden.append(Veldantwoord(id_, ANDERS, "", anders))
    if bijlage is not None:
        antwoorden += [a for a in lees_blad(bijlage, pad).antwoorden if a not in antwoorden]
        geweten += [paar for paar in lees_vragen(bijlage) if paar not in geweten]
    ingevuld = Ingevuld(
        id=id_,
        naam=rij.get(lijst.NAAM, "") or id_,
        oordeel=begrijp_oordeel(rij.get(lijst.OORDEEL, ""), lijst.KEUZES),
        door=rij.get(lijst.MET, ""),
        op=begrijp_dag(rij.get(lijst.OP, "") or dag),
        antwoorden=tuple(antwoorden),
    )
    return ingevuld, tuple(geweten)
