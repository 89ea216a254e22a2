"""Every product in every form when there is nothing to make: a sentence, and no file."""

from pathlib import Path

import pytest
from aanroep import roep

from kaart.handelingen import PRODUCTEN

# How to read a binder is the same whatever is in it.
VORMEN = [
    (naam, vorm)
    for naam, soort in PRODUCTEN.items()
    for vorm in soort.vormen
    if naam != "leeswijzer"
]
ONLEESBAAR = "naam: Buurttafel\n"


@pytest.mark.parametrize(("product", "vorm"), VORMEN)
@pytest.mark.parametrize("organisaties", [{}, {"buurttafel": ONLEESBAAR}])
@pytest.mark.parametrize("keuze", [(), ("--wijk", "stad"), ("--organisatie", "buurttafel")])
def test_niets_te_maken(
    tmp_path: Path, product: str, vorm: str, organisaties: dict[str, str], keuze: tuple[str, ...]
) -> None:
    plek = tmp_path / "data/organisaties"
    plek.mkdir(parents=True)
    for naam, tekst in organisaties.items():
        (plek / f"{naam}.yaml").write_text(tekst, encoding="utf-8")
    antwoord = roep("--map", tmp_path, "drukwerk", product, "--vorm", vorm, *keuze)
    assert antwoord.code in {1, 2}
    assert antwoord.fout.splitlines()[-1].startswith("kaart: ")
    assert not [pad for pad in tmp_path.rglob("*") if pad.suffix in {".pdf", ".png", ".xlsx"}]
