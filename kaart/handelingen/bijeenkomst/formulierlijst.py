"""Filled-in forms from a list (a row for each form), or a table in which somebody counted them."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from kaart.basis import KaartFout, OnbekendeWaarde, aaneen
from kaart.handelingen.bijeenkomst.organisatienamen import organisatienamen
from kaart.hulp import begrijp_thema
from kaart.model import Kaart
from kaart.tabellen import Rij, lees_tabellen
from kaart.wijk import (
    FORMULIERGROEPEN,
    STEMMEN,
    VRAGEN,
    Evaluatiewaarden,
    Formulier,
    tel_formulieren,
)

GROEP, GEMIST, KLOPT_NIET, WAT_FOUT, GEZEGD = (
    "groep", "mist u hulp", "blad klopt niet", "wat klopt niet", "wat wilt u nog zeggen",
)  # fmt: skip
WAT, AANTAL = "wat", "aantal"
MIST = "mist: "
_VRAAGKOPPEN = {vraag: vraag.replace("_", " ") for vraag, _ in VRAGEN}
_KOPRIJEN = 3  # an explanation may stand above the heads
_JA = frozenset({"ja", "j", "x", "1"})
_NEE = frozenset({"nee", "n", "0"})


class Formulierlezing(NamedTuple):
    """The counts, and what of it could not be read: only where, for it may be a name."""

    waarden: Evaluatiewaarden
    niet: tuple[str, ...]


class _Tafel(NamedTuple):
    koppen: dict[str, int]
    rijen: Sequence[Rij]

    def tekst(self, rij: Rij, kop: str) -> str:
        plek = self.koppen.get(kop)
        return " ".join(rij.cel(plek).tekst.split()) if plek is not None else ""


def lees_formulieren(kaart: Kaart, paden: Sequence[Path]) -> Formulierlezing:
    """Count the forms of all lists together, or take the one table of counts. Raises KaartFout."""
    tafels = [(pad, tafel) for pad in paden for tafel in _tafels(pad)]
    niet: list[str] = []
    formulieren = [
        formulier
        for pad, tafel in tafels
        if WAT not in tafel.koppen
        for formulier in _formulieren(kaart, pad, tafel, niet)
    ]
    geteld = [
        waarden
        for pad, tafel in tafels
        if WAT in tafel.koppen and (waarden := _geteld(kaart, pad, tafel))
    ]
    namen = ", ".join(pad.name for pad in paden)
    if len(geteld) + bool(formulieren) > 1:
        raise KaartFout(
            f"{namen}: formulieren en getelde aantallen door elkaar", "vul een van beide in"
        )
    if not geteld and not formulieren:
        raise KaartFout(
            f"{namen}: geen ingevuld formulier gevonden",
            "neem de lijst die kaart bijeenkomst evaluatie maakt",
        )
    return Formulierlezing(geteld[0] if geteld else tel_formulieren(formulieren), tuple(niet))


def _tafels(pad: Path) -> Iterator[_Tafel]:
    """Yield the tabs that hold forms or counts; others are passed over."""
    for tabel in lees_tabellen(pad):
        for nummer, rij in enumerate(tabel.rijen[:_KOPRIJEN]):
            koppen = {
                " ".join(cel.tekst.replace("_", " ").casefold().split()): plek
                for plek, cel in enumerate(rij.cellen)
            }
            if WAT in koppen or set(_VRAAGKOPPEN.values()) & set(koppen):
                yield _Tafel(koppen, tabel.rijen[nummer + 1 :])
                break


def _formulieren(kaart: Kaart, pad: Path, tafel: _Tafel, niet: list[str]) -> Iterator[Formulier]:
    namen = organisatienamen(kaart)
    for rij in tafel.rijen:
        if not any(cel.tekst.strip() for cel in rij.cellen):
            continue
        plek = f"{pad.name}, rij {rij.nummer}"
        groep = tafel.tekst(rij, GROEP).casefold()
        if groep and groep not in FORMULIERGROEPEN:
            niet.append(f"{plek}: die groep is niet {', '.join(FORMULIERGROEPEN)}")
        wie = [(deel, namen.get(aaneen(deel), "")) for deel in _delen(tafel.tekst(rij, KLOPT_NIET))]
        niet += [f"{plek}: dat blad staat niet op de kaart" for _, id_ in wie if not id_]
        yield Formulier(
            {v: _stem(tafel.tekst(rij, kop), plek, kop) for v, kop in _VRAAGKOPPEN.items()},
            groep if groep in FORMULIERGROEPEN else "",
            tuple(_themas(kaart, _delen(tafel.tekst(rij, GEMIST)), plek, niet)),
            tuple(id_ for _, id_ in wie if id_),
            tafel.tekst(rij, WAT_FOUT),
            tafel.tekst(rij, GEZEGD),
        )


def _delen(tekst: str) -> list[str]:
    return [deel.strip() for deel in tekst.split(";") if deel.strip()]


def _stem(tekst: str, plek: str, kop: str) -> str:
    gezegd = tekst.casefold().replace(" ", "_")
    if gezegd in _JA or gezegd in _NEE:
        return STEMMEN[gezegd in _NEE]
    if gezegd.startswith("weet"):
        return STEMMEN[2]
    if gezegd:
        raise KaartFout(f"{plek}: bij {kop} staat geen ja, nee of weet niet")
    return ""


def _themas(kaart: Kaart, delen: Iterable[str], plek: str, niet: list[str]) -> Iterator[str]:
    for deel in delen:
        try:
            (thema,) = begrijp_thema(kaart, deel)
        except (OnbekendeWaarde, ValueError):
            niet.append(f"{plek}: wat men mist is niet één thema van de kaart")
        else:
            yield thema


def _geteld(kaart: Kaart, pad: Path, tafel: _Tafel) -> Evaluatiewaarden:
    """Return the counts of a table; {} when nothing is filled in."""
    uit: Evaluatiewaarden = {}
    gemist = []
    for rij in tafel.rijen:
        wat, plek = tafel.tekst(rij, WAT), f"{pad.name}, rij {rij.nummer}"
        kaal = wat.casefold().replace("_", " ")
        stemmen = {
            stem: aantal
            for stem in STEMMEN
            if (aantal := _getal(tafel.tekst(rij, stem.replace("_", " ")), plek)) is not None
        }
        aantal = _getal(tafel.tekst(rij, AANTAL), plek)
        vraag = next((v for v, kop in _VRAAGKOPPEN.items() if kop == kaal), "")
        if vraag and stemmen:
            uit[vraag] = stemmen
        elif kaal == "formulieren" and aantal is not None:
            uit["formulieren"] = aantal
        elif kaal.startswith(MIST.strip()) and aantal:
            (thema,) = begrijp_thema(kaart, wat[len(MIST.strip()) :].strip())
            gemist.append({"thema": thema, "keer": aantal})
    if gemist:
        uit["gemist"] = gemist
    return uit


def _getal(tekst: str, plek: str) -> int | None:
    if not tekst:
        return None
    if not (tekst.isascii() and tekst.isdecimal()) or int(tekst) > 9999:  # noqa: PLR2004
        raise KaartFout(f"{plek}: “{tekst}” is geen aantal")
    return int(tekst)
