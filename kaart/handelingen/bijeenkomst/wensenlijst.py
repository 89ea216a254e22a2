"""What visitors of a carrousel would like, from a list that is not kept: csv or workbook."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from kaart.basis import KaartFout, aaneen
from kaart.handelingen.bijeenkomst.organisatienamen import organisatienamen
from kaart.model import Kaart, Sessie
from kaart.tabellen import Rij, lees_tabellen

_WIE = ("id", "naam")
WENSEN = ("wens1", "wens2", "wens3")


class Wenser(NamedTuple):
    """A visitor, and the sessions that are wished for by id, the dearest first."""

    id: str
    organisatie: str
    wensen: tuple[str, ...]


def lees_wensen(kaart: Kaart, pad: Path, sessies: Sequence[Sessie]) -> tuple[Wenser, ...]:
    """Return the visitors of a list. Raises KaartFout with the row that is wrong."""
    rijen = next((tabel.rijen for tabel in lees_tabellen(pad) if tabel.rijen), ())
    if not rijen:
        raise KaartFout(f"{pad.name} is leeg")
    kop, *rest = rijen
    kolommen = {
        cel.tekst.strip().casefold(): plek for plek, cel in enumerate(kop.cellen) if cel.tekst
    }
    if not any(naam in kolommen for naam in _WIE) or WENSEN[0] not in kolommen:
        raise KaartFout(
            f"{pad.name} heeft geen kolommen id (of naam) en wens1",
            "zet in de eerste rij: id, organisatie, wens1, wens2, wens3",
        )
    wensers = tuple(_wensers(organisatienamen(kaart), rest, kolommen, sessies))
    dubbel = sorted({w.id for w in wensers if sum(a.id == w.id for a in wensers) > 1})
    if dubbel:
        raise KaartFout(f"{pad.name}: staat er twee keer: {', '.join(dubbel)}")
    if not wensers:
        raise KaartFout(f"in {pad.name} staat niemand")
    return wensers


def _wensers(
    namen: Mapping[str, str], rijen: Sequence[Rij], kolommen: Mapping[str, int],
    sessies: Sequence[Sessie],
) -> Iterator[Wenser]:  # fmt: skip
    bekend = {aaneen(woord): s.id for s in sessies for woord in (s.titel, s.id)}
    for rij in rijen:
        cellen = {naam: " ".join(rij.cel(plek).tekst.split()) for naam, plek in kolommen.items()}
        wie = next((cellen[naam] for naam in _WIE if cellen.get(naam)), "")
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
