"""What is wrong in a file, and keeps the organisation in it from going out."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date

from kaart.bestand import Document, Inleesresultaat
from kaart.keuring import zoek_fouten


def fouten_in(resultaat: Inleesresultaat, dag: date, in_beeld: Collection[str]) -> dict[str, str]:
    """Return by id why an organisation does not go out: its file has a FOUT."""
    return redenen(resultaat, meldingen_in(resultaat, dag, in_beeld))


def redenen(resultaat: Inleesresultaat, meldingen: Mapping[str, Sequence[str]]) -> dict[str, str]:
    """Say by id why an organisation does not go out: how many fouten its file has."""
    documenten = {d.id: d for d in resultaat.documenten if d.collectie == "organisaties"}
    return {
        id_: f"{_naam(documenten[id_])}: {len(gezegd)} "
        f"{'fout' if len(gezegd) == 1 else 'fouten'}, zie kaart valideer {documenten[id_].bestand}"
        for id_, gezegd in meldingen.items()
    }


def meldingen_in(
    resultaat: Inleesresultaat, dag: date, in_beeld: Collection[str]
) -> dict[str, list[str]]:
    """Return by id every FOUT in the files of these organisations."""
    bestanden = {
        document.bestand: document.id
        for document in resultaat.documenten
        if document.collectie == "organisaties" and document.id in in_beeld
    }
    uit: dict[str, list[str]] = {}
    for bevinding in zoek_fouten(resultaat, dag, bestanden):
        uit.setdefault(bestanden[bevinding.vindplaats.bestand], []).append(bevinding.melding)
    return uit


def _naam(document: Document) -> str:
    naam = document.waarde.get("naam") if isinstance(document.waarde, dict) else None
    return naam if isinstance(naam, str) else document.id
