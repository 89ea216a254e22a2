"""What visitors of a carrousel would like, from a list that is not kept: csv or workbook."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from kaart.basis import KaartFout, aaneen
from kaart.handelingen.bijeenkomst.mensenlijst import (
    Mensenlijst,
    eis_ieder_een_keer,
    lees_mensenlijst,
)
from kaart.handelingen.bijeenkomst.organisatienamen import organisatienamen
from kaart.model import Kaart, Sessie

WENSEN = ("wens1", "wens2", "wens3")


class Wenser(NamedTuple):
    """A visitor, and the sessions that are wished for by id, the dearest first."""

    id: str
    organisatie: str
    wensen: tuple[str, ...]


def lees_wensen(kaart: Kaart, pad: Path, sessies: Sequence[Sessie]) -> tuple[Wenser, ...]:
    """Return the visitors of a list. Raises KaartFout with the row that is wrong."""
    lijst = lees_mensenlijst(pad)
    if lijst.wie is None or WENSEN[0] not in lijst.kolommen:
        raise KaartFout(
            f"{pad.name} heeft geen kolommen id (of naam) en wens1",
            "zet in de eerste rij: id, organisatie, wens1, wens2, wens3",
        )
    wensers = tuple(_wensers(organisatienamen(kaart), lijst, lijst.wie, sessies))
    eis_ieder_een_keer(pad, (wenser.id for wenser in wensers))
    if not wensers:
        raise KaartFout(f"in {pad.name} staat niemand")
    return wensers


def _wensers(
    namen: Mapping[str, str], lijst: Mensenlijst, kolom: int, sessies: Sequence[Sessie]
) -> Iterator[Wenser]:  # fmt: skip
    bekend = {aaneen(woord): s.id for s in sessies for woord in (s.titel, s.id)}
    for rij in lijst.rijen:
        cellen = {n: " ".join(rij.cel(plek).tekst.split()) for n, plek in lijst.kolommen.items()}
        wie = " ".join(rij.cel(kolom).tekst.split())
        if not wie:
            continue
        wensen = []
        for naam in WENSEN:
            if not (wens := cellen.get(naam, "")):
                continue
            if aaneen(wens) not in bekend:
                kan = ", ".join(dict.fromkeys(s.id for s in sessies))
                raise KaartFout(f"rij {rij.nummer}: “{wens}” is geen sessie", f"kies uit {kan}")
            wensen.append(bekend[aaneen(wens)])
        van = cellen.get("organisatie", "")
        yield Wenser(wie, namen.get(aaneen(van), van), tuple(dict.fromkeys(wensen)))
