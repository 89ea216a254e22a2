"""The register of processing, as text or as a table; what is missing is said in each form."""

from collections.abc import Sequence

from kaart.avg import PLEK, Registerregel
from kaart.weergave.opgemaakt import als_md_tabel
from kaart.weergave.scherm import Scherm
from kaart.weergave.schoonmaken import schoon
from kaart.weergave.tabelvormen import als_csv_tabel
from kaart.weergave.uitvoer import Vormen, van_antwoord

_KOPPEN = ("wat", "invulling")
ONTBREEKT = "ontbreekt"


def als_tekst(regels: Sequence[Registerregel], scherm: Scherm) -> str:
    """Return labelled lines."""
    breed = max(len(regel.wat) for regel in regels) + 2
    uit: list[str] = []
    for regel in regels:
        waarde = regel.waarde or f"{ONTBREEKT} ({regel.sleutel} in {PLEK})"
        uit += scherm.vouw(schoon(waarde), f"{regel.wat:<{breed}}", " " * breed)
    return "\n".join(uit)


def als_md(regels: Sequence[Registerregel], _: Scherm) -> str:
    """Return a table in Markdown."""
    return als_md_tabel(_KOPPEN, _rijen(regels))


def als_csv(regels: Sequence[Registerregel], _: Scherm) -> str:
    """Return a table for a spreadsheet."""
    return als_csv_tabel(_KOPPEN, _rijen(regels))


def _rijen(regels: Sequence[Registerregel]) -> list[tuple[str, str]]:
    return [(regel.wat, regel.waarde or ONTBREEKT) for regel in regels]


REGISTERVORMEN: Vormen[Sequence[Registerregel]] = {
    "tekst": van_antwoord(als_tekst),
    "md": van_antwoord(als_md),
    "csv": van_antwoord(als_csv),
}
