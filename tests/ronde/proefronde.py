"""A round on a small fictitious map, filled in as a volunteer would do it."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

from hulp.kaartje import schrijf_kaartje
from openpyxl import load_workbook

from kaart.bestand.dataset import laad
from kaart.bijwerken import Bewerking
from kaart.model import Ronde
from kaart.nakijken.lijsten.bellijst import NAMEN, maak_bellijst
from kaart.nakijken.lijsten.bellijstboek import (
    ANDERS,
    DAG,
    KOLOM,
    MET,
    NAAM,
    OORDEEL,
    OP,
    maak_bellijstboek,
)
from kaart.nakijken.lijsten.rondeantwoorden import lees_antwoorden
from kaart.nakijken.ronde.rondes import maak_deelnemer
from kaart.nakijken.ronde.uitkomst import Rondeuitkomst
from kaart.nakijken.ronde.verwerken import verwerk

BEGIN = date(2027, 6, 1)
VANDAAG = date(2027, 6, 3)
KAART = """\
# data/organisaties/samen-eten.yaml
contacten:
  - functie: hulplijn voor eters
    soort: hulplijn
    telefoon: 0800 1234
  - functie: kok
    bereikbaar: maandag
    telefoon: 030 123 45 67
    email: kok@samen-eten.example
kosten: 2 euro
openingstijden:
  - dag: di
    van: "17:00"
    tot: "19:00"
aanbod:
  - naam: Soep
    soort: activiteit
    tijden:
      - dag: wo
        dagdeel: middag
"""
_KOPPEN = {
    "oordeel": OORDEEL, "met": MET, "op": OP, "anders": ANDERS, "naam": NAAM, **NAMEN
}  # fmt: skip


class Proefronde:
    """A map with a round of all its organisations, and the list that was made for it."""

    def __init__(self, plek: Path, stukken: str = KAART, via: str = "telefoon") -> None:
        self.werkmap = schrijf_kaartje(plek / "map", stukken)
        self.lijst = plek / "bellijst.xlsx"
        resultaat = laad(self.werkmap)
        documenten = {d.id: d for d in resultaat.documenten}
        wie = resultaat.kaart.organisaties
        self.ids = tuple(wie)
        self.ronde = Ronde(
            "2027-06-01-telefoon", BEGIN.isoformat(), via,
            tuple(maak_deelnemer(documenten[id_]) for id_ in wie),
        )  # fmt: skip
        regels = maak_bellijst(wie.values(), resultaat.kaart, BEGIN, via)
        self.lijst.write_bytes(maak_bellijstboek(regels, self.ronde, resultaat.kaart, BEGIN))

    def vul_in(self, rijen: Mapping[str, Mapping[str, Any]], dag: Any = "3-6-2027") -> None:
        """Write into the list: by id, what in which column."""
        boek = load_workbook(self.lijst)
        blad = boek.worksheets[0]
        rij = {blad.cell(nr, 1).value: nr for nr in range(1, blad.max_row + 1)}
        blad.cell(rij[DAG], KOLOM["Dit weten wij nu"]).value = dag
        for id_, velden in rijen.items():
            for veld, waarde in velden.items():
                blad.cell(rij[id_], KOLOM[_KOPPEN[veld]]).value = waarde
        boek.save(self.lijst)

    def verwerk(self, *paden: Path, op: str = "") -> tuple[Rondeuitkomst, Bewerking]:
        """Return what comes of the list, or of these files; nothing is written yet."""
        bewerking = Bewerking(self.werkmap, VANDAAG)
        antwoorden = [a for pad in paden or (self.lijst,) for a in lees_antwoorden(pad)]
        return verwerk(bewerking, antwoorden, [self.ronde], VANDAAG, op), bewerking

    def redenen(self, *paden: Path) -> dict[str, str]:
        """Return by place why a row was left."""
        uitkomst, _ = self.verwerk(*paden)
        return {g.antwoord.plek: g.reden for g in uitkomst.gelaten}
