"""The print run and the delivery list on a screen, and for a spreadsheet."""

from collections.abc import Callable, Iterator, Mapping

from kaart.drukwerk import GEEN_PUNTEN, Verspreiding, Verspreidplek, plekkentekst, setstekst
from kaart.weergave.schoonmaken import schoon
from kaart.weergave.tabelvormen import als_csv_tabel, als_json_tekst

_KOPPEN = ("wijk", "locatie", "naam", "adres", "telefoon", "open", "sets", "opmerking")


def als_tekst(verspreiding: Verspreiding) -> str:
    """Return the print run per product, and per wijk where it goes."""
    if not verspreiding.rondes:
        return GEEN_PUNTEN
    return "\n".join(schoon(regel) for regel in _regels(verspreiding))


def als_csv(verspreiding: Verspreiding) -> str:
    """Return one line per place."""
    return als_csv_tabel(
        _KOPPEN,
        (
            (ronde.wijk, plek.id, plek.naam, plek.adres, plek.telefoon, plek.open, plek.sets,
             plek.opmerking)
            for ronde in verspreiding.rondes
            for plek in ronde.plekken
        ),
    )  # fmt: skip


def als_json(verspreiding: Verspreiding) -> str:
    """Return the print run and the places."""
    return als_json_tekst({
        "oplagen": [oplage._asdict() for oplage in verspreiding.oplagen],
        "rondes": [
            {"wijk": ronde.wijk, "sets": ronde.sets,
             "plekken": [plek._asdict() for plek in ronde.plekken]}
            for ronde in verspreiding.rondes
        ],
        "overgeslagen": verspreiding.overgeslagen,
    })  # fmt: skip


VERSPREIDINGSVORMEN: Mapping[str, Callable[[Verspreiding], str]] = {
    "tekst": als_tekst,
    "csv": als_csv,
    "json": als_json,
}


def _regels(verspreiding: Verspreiding) -> Iterator[str]:
    yield f"Oplage: {setstekst(verspreiding.sets)} voor {plekkentekst(verspreiding.plekken)}"
    for product in dict.fromkeys(oplage.product for oplage in verspreiding.oplagen):
        per_wijk = [oplage for oplage in verspreiding.oplagen if oplage.product == product]
        totaal = sum(oplage.aantal for oplage in per_wijk)
        wijken = ", ".join(f"{oplage.wijk} {oplage.aantal}" for oplage in per_wijk)
        yield f"  {product:8}  {totaal:4}  ({wijken})"
    for ronde in verspreiding.rondes:
        yield ""
        yield f"{ronde.wijk}: {setstekst(ronde.sets)}"
        yield from (_plekregel(plek) for plek in ronde.plekken)


def _plekregel(plek: Verspreidplek) -> str:
    wat = ", ".join(filter(None, (plek.naam, plek.adres, plek.telefoon, plek.opmerking)))
    return f"  {plek.sets:4}  {wat}"
