"""`kaart sjabloon controleer` as a proof: each fault is a file in gevallen/sjablonen.

Such a file changes one built-in template, and says what must be said of it: where, what, the cure.
"""

from pathlib import Path
from typing import Any

import pytest
import yaml
from drukproef import PEILDATUM

from kaart.basis.ingebouwd import SJABLONEN
from kaart.drukwerk.pers.drukpers import Drukopdracht
from kaart.drukwerk.sjablonen.proeven import PROEVEN
from kaart.drukwerk.sjablonen.sjabloonmap import Proef, controleer
from kaart.handelingen import Sjabloonantwoord
from kaart.weergave.sjabloonproef import proef_in_woorden

GEVALLEN = Path(__file__).parent.parent / "gevallen" / "sjablonen"
OPDRACHT = Drukopdracht("Proefblad", PEILDATUM)


def gevallen() -> list[Any]:
    return [
        pytest.param(yaml.safe_load(pad.read_text("utf-8")), id=pad.stem)
        for pad in sorted(GEVALLEN.glob("*.yaml"))
    ]


def zet_neer(eigen: Path, sjabloon: str, eerst: str, daarna: str) -> None:
    eigen.mkdir(exist_ok=True)
    doel = eigen / sjabloon
    tekst = (doel if doel.exists() else SJABLONEN / sjabloon).read_text("utf-8")
    assert tekst.count(eerst) == 1, "het ingebouwde sjabloon is veranderd: pas het geval aan"
    doel.write_text(tekst.replace(eerst, daarna), "utf-8")


def proef(eigen: Path, *producten: str) -> Proef:
    return controleer(eigen, OPDRACHT, proeven={naam: PROEVEN[naam] for naam in producten})


def gezegd(proef: Proef) -> str:
    return proef_in_woorden(Sjabloonantwoord(Path("proef.pdf"), proef.gevonden))


@pytest.mark.parametrize("geval", gevallen())
def test_een_gebrek_wordt_genoemd_met_plaats_en_raad(geval: dict[str, str], tmp_path: Path) -> None:
    zet_neer(tmp_path, geval["sjabloon"], geval["eerst"], geval["daarna"])
    verwacht = f"{geval['zegt']}Het proefblad: proef.pdf"
    assert gezegd(proef(tmp_path, geval["product"])) == verwacht


def test_van_twee_wijzigingen_wordt_de_goede_genoemd(tmp_path: Path) -> None:
    zet_neer(tmp_path, "slot.typ.j2", "#{{ zeker.regel }}", "#text(size: 6pt, {{ zeker.regel }})")
    zet_neer(tmp_path, "blad.typ.j2", '"Niet voor"', '"Liever niet voor"')
    zet_neer(tmp_path, "stijl.typ", "naam: 21pt", "naam: 22pt")
    (gevonden,) = {g.plek for g in proef(tmp_path, "bladen.typ.j2").gevonden}
    assert gevonden == ("slot.typ.j2", 10)


def test_eigen_aanhalingstekens_zijn_geen_gebrek(tmp_path: Path) -> None:
    zet_neer(tmp_path, "slot.typ.j2", "  #{{ zeker.regel }}", "  Bel “gerust eens” op.")
    assert proef(tmp_path, "bladen.typ.j2").gevonden == ()
