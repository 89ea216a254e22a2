"""A dekking as text: the table, how to read it, what falls away and what to ask."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from kaart.handelingen import Dekkingsantwoord, Uitkomst
from kaart.taal import opsomming
from kaart.weergave.scherm import Scherm
from kaart.wijk import Dekking, Dekkingsrij, Dimensiewaarde, celtekst, hangtekst, legenda, nagegaan

_TUSSEN = (2, 1)  # spaces between columns; one when that makes everything fit
_MEEST_VRAGEN = 10


def als_lijst(uitkomst: Uitkomst[Dekkingsantwoord], scherm: Scherm) -> str:
    """Return everything there is to say, the table in the middle."""
    antwoord = uitkomst.antwoord
    delen = [
        _vouw(scherm, nagegaan(antwoord.dekking)),
        tabel(antwoord.dekking, scherm),
        "\n".join(_vouw(scherm, regel) for regel in _legenda(antwoord.dekking)),
        *_zonder(antwoord, scherm),
        *_kwetsbaar(antwoord, scherm),
        *_onbereikbaar(antwoord, scherm),
        *_vragen(antwoord, scherm),
    ]
    return "\n\n".join(delen)


class _Opmaak(NamedTuple):
    """How wide the labels and each area are, and how far apart."""

    kop: int
    breedte: Mapping[str, int]  # by row
    tussen: int

    def nodig(self, rijen: Iterable[Dekkingsrij]) -> int:
        return self.kop + sum(self.breedte[rij.id] + self.tussen for rij in rijen)

    def regel(self, label: str, cellen: Mapping[str, str]) -> str:
        delen = (f"{cel:>{self.breedte[rij] + self.tussen}}" for rij, cel in cellen.items())
        return f"{label:<{self.kop}}{''.join(delen)}".rstrip()


def tabel(dekking: Dekking, scherm: Scherm) -> str:
    """Return the table: areas beside each other, as many as fit, and then the next ones."""
    teksten = {plek: celtekst(cel) for plek, cel in dekking.cellen.items()}
    return rooster(dekking.rijen, dekking.kolommen, teksten, scherm)


def rooster(
    alle: Sequence[Dekkingsrij],
    kolommen: Sequence[Dimensiewaarde],
    teksten: Mapping[tuple[str, str], str],
    scherm: Scherm,
) -> str:
    """Return such a table of any texts, by area and column."""
    opmaak = _opmaak(alle, kolommen, teksten, scherm.breedte)
    stukken = []
    for rijen in _passend(alle, opmaak, scherm.breedte):
        regels = [opmaak.regel("", {rij.id: rij.kort for rij in rijen})]
        regels += [
            opmaak.regel(kolom.kort, {rij.id: teksten[rij.id, kolom.id] for rij in rijen})
            for kolom in kolommen
        ]
        stukken.append("\n".join(regels))
    return "\n\n".join(stukken)


def _opmaak(
    rijen: Sequence[Dekkingsrij],
    kolommen: Sequence[Dimensiewaarde],
    teksten: Mapping[tuple[str, str], str],
    breedte: int,
) -> _Opmaak:
    kop = max((len(kolom.kort) for kolom in kolommen), default=0)
    breedtes = {
        rij.id: max(len(rij.kort), *(len(teksten[rij.id, k.id]) for k in kolommen), 1)
        for rij in rijen
    }
    ruim, krap = (_Opmaak(kop, breedtes, tussen) for tussen in _TUSSEN)
    return krap if krap.nodig(rijen) <= breedte < ruim.nodig(rijen) else ruim


def _passend(
    rijen: Iterable[Dekkingsrij], opmaak: _Opmaak, breedte: int
) -> Iterator[list[Dekkingsrij]]:
    stuk: list[Dekkingsrij] = []
    for rij in rijen:
        if stuk and opmaak.nodig([*stuk, rij]) > breedte:
            yield stuk
            stuk = []
        stuk.append(rij)
    if stuk:
        yield stuk


def _namen(antwoord: Dekkingsantwoord) -> tuple[dict[str, Dekkingsrij], dict[str, Dimensiewaarde]]:
    dekking = antwoord.dekking
    return {rij.id: rij for rij in dekking.rijen}, {k.id: k for k in dekking.kolommen}


def _legenda(dekking: Dekking) -> Iterator[str]:
    yield from legenda(dekking)
    if dekking.onbereikbaar:
        yield "Met --onbereikbaar staan ze erbij."


def _zonder(antwoord: Dekkingsantwoord, scherm: Scherm) -> Iterator[str]:
    if antwoord.zonder is None:
        return
    naam = antwoord.zonder.ding.naam
    regels = [scherm.vet(f"Zonder {naam}")]
    if not (antwoord.zonder.leeg or antwoord.zonder.niet_meer_hier):
        regels.append("  valt er nergens iets leeg.")
    for kop, plekken in (
        ("is er niets meer", antwoord.zonder.leeg),
        ("is er alleen nog iets voor de hele stad", antwoord.zonder.niet_meer_hier),
    ):
        if plekken:
            regels += scherm.vouw(f"{kop}: {_per_kolom(antwoord, plekken)}", "  ", "    ")
    yield "\n".join(regels)


def _per_kolom(antwoord: Dekkingsantwoord, plekken: tuple[tuple[str, str], ...]) -> str:
    """Return cells as words: "Vervoer (Overvecht en West); Rouw (Zuid)"."""
    rijen, kolommen = _namen(antwoord)
    per: dict[str, list[str]] = {}
    for rij, kolom in plekken:
        per.setdefault(kolom, []).append(rijen[rij].naam)
    return "; ".join(f"{kolommen[kolom].naam} ({opsomming(waar)})" for kolom, waar in per.items())


def _kwetsbaar(antwoord: Dekkingsantwoord, scherm: Scherm) -> Iterator[str]:
    if not antwoord.kwetsbaar:
        return
    regels = [scherm.vet("Wat aan één hangt, het ergste eerst")]
    for hangt in antwoord.kwetsbaar[:_MEEST_VRAGEN]:
        regels += scherm.vouw(f"{hangt.ding.naam}: {hangtekst(hangt)}", "  ", "    ")
    if meer := len(antwoord.kwetsbaar) - _MEEST_VRAGEN:
        regels += [f"  en nog {meer}"] if meer > 0 else []
    yield "\n".join(regels)


def _onbereikbaar(antwoord: Dekkingsantwoord, scherm: Scherm) -> Iterator[str]:
    if antwoord.onbereikbaar:
        namen = opsomming([organisatie.naam for organisatie in antwoord.onbereikbaar])
        yield "\n".join([scherm.vet("Niet meegeteld"), *scherm.vouw(namen, "  ")])


def _vragen(antwoord: Dekkingsantwoord, scherm: Scherm) -> Iterator[str]:
    """Yield what to ask: without that a table is a poster."""
    vraag = antwoord.dekking.vraag
    if not antwoord.na_te_vragen or vraag.organisatie or vraag.naar != "thema":
        return
    rijen, kolommen = _namen(antwoord)
    aantal = len(antwoord.na_te_vragen)
    regels = [
        scherm.vet(
            f"Navragen ({min(aantal, _MEEST_VRAGEN)} van {aantal}, "
            "de meeste bewoners en vragen eerst)"
        )
    ]
    for cel in antwoord.na_te_vragen[:_MEEST_VRAGEN]:
        zin = f"{rijen[cel.rij].naam}: {kolommen[cel.kolom].naam}: {cel.waarom.value}"
        regels += scherm.vouw(zin, "  ", "    ")
    yield "\n".join(regels)


def _vouw(scherm: Scherm, zin: str) -> str:
    return "\n".join(scherm.vouw(zin))
