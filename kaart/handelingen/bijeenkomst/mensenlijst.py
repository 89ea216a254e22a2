"""The shape that every list of people for a meeting has; what stands in it is read elsewhere."""

from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from kaart.basis import KaartFout, aaneen
from kaart.handelingen.bijeenkomst.organisatienamen import organisatienamen
from kaart.model import Kaart
from kaart.tabellen import Rij, lees_tabellen

WIE = ("id", "naam")  # either column says who it is
ORGANISATIE = "organisatie"
ZONDER = ""  # whose organisation nobody said
_LIJSTEN = (".csv", ".xlsx", ".ods", ".tsv")


class Mensenlijst(NamedTuple):
    """The columns by name, with their places, and the rows below them."""

    kolommen: dict[str, int]
    rijen: Sequence[Rij]

    @property
    def wie(self) -> int | None:
        """The place of the column that says who it is; None without one."""
        return next((self.kolommen[naam] for naam in WIE if naam in self.kolommen), None)


def is_lijst(tekst: str) -> bool:
    """Say whether who typed this means a file, and no organisation."""
    return Path(tekst).suffix.casefold() in _LIJSTEN


def lees_mensenlijst(pad: Path) -> Mensenlijst:
    """Read the first table that holds anything. Raises KaartFout when there is none."""
    rijen = next((tabel.rijen for tabel in lees_tabellen(pad) if tabel.rijen), ())
    if not rijen:
        raise KaartFout(f"{pad.name} is leeg")
    kop, *rest = rijen
    kolommen = {
        cel.tekst.strip().casefold(): plek for plek, cel in enumerate(kop.cellen) if cel.tekst
    }
    return Mensenlijst(kolommen, rest)


def tel_aanwezigen(kaart: Kaart, pad: Path) -> Counter[str]:
    """Return how many people of which organisation a list has, also who gave no name.

    Who walked in without an organisation counts under ZONDER. Raises KaartFout.
    """
    lijst = lees_mensenlijst(pad)
    if ORGANISATIE not in lijst.kolommen:
        raise KaartFout(
            f"{pad.name} heeft geen kolom organisatie", "zet dat woord in de eerste rij"
        )
    namen = organisatienamen(kaart)
    rijen = [
        tuple(
            "" if plek is None else " ".join(rij.cel(plek).tekst.split())
            for plek in (lijst.wie, lijst.kolommen[ORGANISATIE])
        )
        for rij in lijst.rijen
    ]
    eis_ieder_een_keer(pad, (wie for wie, _ in rijen if wie))
    return Counter(namen.get(aaneen(waar), waar) for wie, waar in rijen if wie or waar)


def eis_ieder_een_keer(pad: Path, ids: Iterable[str]) -> None:
    """Raise KaartFout when somebody stands in the list twice."""
    gezien: set[str] = set()
    dubbel: set[str] = set()
    for id_ in ids:
        (dubbel if id_ in gezien else gezien).add(id_)
    if dubbel:
        raise KaartFout(f"{pad.name}: staat er twee keer: {', '.join(sorted(dubbel))}")
