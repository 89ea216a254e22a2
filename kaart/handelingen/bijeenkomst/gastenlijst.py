"""Who comes to a meeting, from a list that is not kept: csv or workbook."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from kaart.basis import KaartFout, aaneen
from kaart.handelingen.bijeenkomst.mensenlijst import (
    ORGANISATIE,
    eis_ieder_een_keer,
    lees_mensenlijst,
)
from kaart.handelingen.bijeenkomst.organisatienamen import organisatienamen
from kaart.model import Kaart
from kaart.personen import Aanmeldlijst
from kaart.tabellen import Rij
from kaart.wijk import SECTOREN, Gast, organisatienaam

_SECTOR = "sector"


def lees_gasten(kaart: Kaart, pad: Path) -> tuple[tuple[Gast, ...], tuple[str, ...]]:
    """Return the people of a list, and the organisations on it that the map does not have."""
    lijst = lees_mensenlijst(pad)
    if lijst.wie is None or ORGANISATIE not in lijst.kolommen:
        raise KaartFout(
            f"{pad.name} heeft geen kolommen id (of naam) en organisatie",
            "zet die woorden in de eerste rij",
        )
    namen = organisatienamen(kaart)
    gasten = tuple(
        _gasten(
            kaart,
            namen,
            lijst.rijen,
            (lijst.wie, lijst.kolommen[ORGANISATIE]),
            lijst.kolommen.get(_SECTOR),
        )
    )
    eis_ieder_een_keer(pad, (gast.id for gast in gasten))
    onbekend = {g.organisatie for g in gasten if g.organisatie} - set(kaart.organisaties)
    return gasten, tuple(onbekend)


def gasten_van(
    kaart: Kaart, aanmeldingen: Aanmeldlijst
) -> tuple[tuple[Gast, ...], tuple[str, ...]]:
    """Return a guest without a name for each one who signed up: "Soep aan Zee 1"."""
    gasten = []
    for id_, aantal in sorted(aanmeldingen.items()):
        bekend = kaart.organisaties.get(id_)
        naam, sector = (bekend.naam, bekend.sector) if bekend else (id_, "onbekend")
        gasten += [Gast(f"{naam} {nummer}", id_, sector) for nummer in range(1, aantal + 1)]
    return tuple(gasten), tuple(id_ for id_ in aanmeldingen if id_ not in kaart.organisaties)


def _gasten(
    kaart: Kaart, namen: Mapping[str, str], rijen: Sequence[Rij], plekken: tuple[int, int],
    sector: int | None,
) -> Iterator[Gast]:  # fmt: skip
    zonder: Counter[str] = Counter()
    for rij in rijen:
        wie, waarvan = (" ".join(rij.cel(plek).tekst.split()) for plek in plekken)
        if not (wie or waarvan):
            continue
        id_ = namen.get(aaneen(waarvan), waarvan)
        if not wie:  # walked in and gave no name: a seat all the same
            zonder[id_] += 1
            wie = f"{organisatienaam(kaart, id_)}, zonder naam {zonder[id_]}"
        gezegd = rij.cel(sector).tekst.strip().casefold() if sector is not None else ""
        if gezegd and gezegd not in SECTOREN:
            raise KaartFout(
                f"rij {rij.nummer}: “{gezegd}” is geen sector",
                f"kies uit {', '.join(SECTOREN)}, of laat het vak leeg",
            )
        bekend = kaart.organisaties.get(id_)
        yield Gast(wie, id_, gezegd or (bekend.sector if bekend else "onbekend"))
