"""What changed between two editions, sheet by sheet, as somebody would say it. Pure."""

from collections.abc import Iterator, Mapping, Sequence
from enum import Enum
from typing import Any, NamedTuple

from kaart.drukwerk.uitgave.uitgave import Uitgave, Uitgaveblad, Waarden
from kaart.veldverschil import in_woorden, is_verschoven, koppel, weg_en_erbij

# What a field is called; one that is not here goes by its own name.
_WOORDEN = {
    "kern": "zin onder de naam",
    "gesloten": "gesloten",
    "voor_wie": "voor wie",
    "niet_voor": "niet voor",
    "vormen": "hoe",
    "geheim_adres": "geheim adres",
    "themas": "thema’s",
    "email": "e-mail",
    "onzeker": "niet bevestigd",
    "personen": "contactpersonen",
    "bijzaak": "klein gedrukt",
    "soort": "merk",
    "plaats": "plaats op het blad",
}
# Things with a name of their own, that are looked up by it: the word for one of them, where they
# stand on the sheet, and by which field people know them.
_DINGEN: Mapping[str, tuple[Mapping[str, str], tuple[str, ...]]] = {
    "aanbod": (
        {"diensten": "bij Wat", "aanbod": "bij Waar en wanneer"},
        ("naam", "omschrijving"),
    ),
    "contact": (
        {"contacten": "bij de eerste contacten", "andere_contacten": "bij de andere contacten"},
        ("functie", "telefoon", "email"),
    ),
    "plek": ({"plekken": "bij Waar"}, ("naam", "adres")),
    "tekst": ({"teksten": "bij de teksten"}, ("kop",)),
}
_IN_DINGEN = {veld for velden, _ in _DINGEN.values() for veld in velden}


class Verandering(NamedTuple):
    """One thing that is said differently; `oud` or `nieuw` is "" when it was or is not there."""

    wat: str
    oud: str = ""
    nieuw: str = ""

    def __str__(self) -> str:
        return in_woorden(self.wat, self.oud, self.nieuw)


class Bladwijziging(Enum):
    """What became of a sheet."""

    NIEUW = "nieuw"
    VERANDERD = "veranderd"
    VERVALLEN = "vervallen"


class Bladverschil(NamedTuple):
    """One sheet that is not what it was."""

    soort: Bladwijziging
    blad: Uitgaveblad  # as it is now; of what is withdrawn, as it was
    veranderingen: tuple[Verandering, ...] = ()


def vergelijk(oud: Uitgave, nieuw: Uitgave) -> tuple[Bladverschil, ...]:
    """Return what changed, in the order of the new binder; what was withdrawn comes last."""
    eerder = {_nummer(blad): blad for blad in oud.bladen}
    uit: list[Bladverschil] = []
    for blad in nieuw.bladen:
        was = eerder.pop(_nummer(blad), None)
        if was is None:
            uit.append(Bladverschil(Bladwijziging.NIEUW, blad))
        elif was.hash != blad.hash or was.bladcode != blad.bladcode:
            uit.append(Bladverschil(Bladwijziging.VERANDERD, blad, vergelijk_bladen(was, blad)))
    return (*uit, *(Bladverschil(Bladwijziging.VERVALLEN, blad) for blad in eerder.values()))


def _nummer(blad: Uitgaveblad) -> str:
    """Return the number of the organisation, which stays when it moves to another section."""
    return blad.bladcode.partition("-")[2]


def vergelijk_bladen(oud: Uitgaveblad, nieuw: Uitgaveblad) -> tuple[Verandering, ...]:
    """Return what a sheet says differently; never nothing when it does."""
    uit = [*_losse(oud.inhoud, nieuw.inhoud)]
    for ding, (velden, namen) in _DINGEN.items():
        voor, na = (
            [{**rij, "plaats": plaats} for veld, plaats in velden.items()
             for rij in blad.inhoud.get(veld, ())]
            for blad in (oud, nieuw)
        )  # fmt: skip
        uit += _dingen(ding, namen, voor, na)
    if oud.sectie != nieuw.sectie:
        uit.insert(0, Verandering("deel van de map", oud.sectie, nieuw.sectie))
    if oud.bladcode != nieuw.bladcode:
        uit.insert(0, Verandering("bladcode", oud.bladcode, nieuw.bladcode))
    return tuple(uit)


def _losse(oud: Waarden, nieuw: Waarden) -> Iterator[Verandering]:
    for veld in dict.fromkeys((*oud, *nieuw)):
        if veld not in _IN_DINGEN and oud.get(veld) != nieuw.get(veld):
            yield _waarde(_woord(veld), oud.get(veld), nieuw.get(veld))


def _waarde(wat: str, oud: Any, nieuw: Any) -> Verandering:
    if isinstance(oud or nieuw, list):
        weg, erbij = weg_en_erbij(oud or (), nieuw or ())
        if not weg and not erbij:
            return Verandering(f"andere volgorde van {wat}")
        return Verandering(wat, "; ".join(weg), "; ".join(erbij))
    if isinstance(oud or nieuw, bool):
        return Verandering(wat, "ja" if oud else "nee", "ja" if nieuw else "nee")
    return Verandering(wat, oud or "", nieuw or "")


def _dingen(
    ding: str, namen: tuple[str, ...], oud: Sequence[Waarden], nieuw: Sequence[Waarden]
) -> Iterator[Verandering]:
    paren = koppel(namen, oud, nieuw)
    for voor, na in paren:
        was = None if voor is None else oud[voor]
        is_ = None if na is None else nieuw[na]
        if was is None or is_ is None:
            yield Verandering(ding, _kort(was), _kort(is_))
            continue
        van = was.get(namen[0], "")
        for veld in dict.fromkeys((*was, *is_)):
            if was.get(veld) != is_.get(veld):
                wat = f"{_woord(veld)} van {van}" if van else _woord(veld)
                yield _waarde(wat, was.get(veld), is_.get(veld))
    if is_verschoven(paren):
        yield Verandering(f"andere volgorde van {_MEERVOUD[ding]}")


_MEERVOUD = {
    "aanbod": "het aanbod",
    "contact": "de contacten",
    "plek": "de plekken",
    "tekst": "de teksten",
}


def _kort(ding: Waarden | None) -> str:
    """Return all that a thing says, in one line."""
    delen = []
    for veld, waarde in (ding or {}).items():
        if veld != "plaats" and not isinstance(waarde, bool):
            delen += waarde if isinstance(waarde, list) else [waarde]
    return ", ".join(delen)


def _woord(veld: str) -> str:
    return _WOORDEN.get(veld, veld.replace("_", " "))
