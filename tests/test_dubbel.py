"""What is likely on the map twice, how sure that is, and how it is forgotten."""

from datetime import date
from pathlib import Path

import pytest
from aanroep import roep
from hulp.kaartje import schrijf_kaartje

from kaart.basis.bevinding import Ernst
from kaart.bestand.dataset import laad
from kaart.keuring import keur
from kaart.keuring.dubbelgangers import waarom_niet, zoek_dubbelgangers

DAG = date(2026, 11, 22)
REST = """\
organisatievorm: welzijn
omschrijving: Helpt.
themas:
  - geld
doelgroepen:
  - iedereen
werkgebied:
  - stad
bronnen:
  - document: Folder
"""
# Each differs from Samen Eten or Maatje Meer (of hulp.kaartje) in all but what is named here.
TWEEDE = f"# data/organisaties/tweede.yaml\nnaam: Samen Eten\n{REST}"


def paren(plek: Path, stukken: str) -> list[tuple[str, str, str, tuple[str, ...]]]:
    kaart = laad(schrijf_kaartje(plek, stukken)).kaart
    return [
        (p.zekerheid.value, p.een, p.ander, (*(r.uitleg for r in p.redenen), p.plek))
        for p in zoek_dubbelgangers(kaart)
    ]


@pytest.mark.parametrize(
    ("een", "ander", "stuk", "verwacht"),
    [
        ("maatje-meer", "samen-eten", "", "ze lijken niet op elkaar; kijk naar"),
        ("samen-eten", "tweede", TWEEDE, ""),
        ("maatje-meer", "tweede", f"{TWEEDE}onderdeel_van: maatje-meer\n", ""),
        ("samen-eten", "tweede",
         (f"{TWEEDE}# data/kaart.yaml\nniet_dubbel:\n  - een: samen-eten\n    ander: tweede\n"
          "    reden: eigen koks\n"), "eerder is vastgelegd dat het er twee zijn: eigen koks"),
    ],
)  # fmt: skip
def test_wie_samenvoegt_wat_niet_lijkt_hoort_het(
    tmp_path: Path, een: str, ander: str, stuk: str, verwacht: str
) -> None:
    kaart = laad(schrijf_kaartje(tmp_path, stuk)).kaart
    assert waarom_niet(kaart, een, ander).startswith(verwacht)
    assert bool(waarom_niet(kaart, een, ander)) is bool(verwacht)


@pytest.mark.parametrize(
    ("stuk", "zeker", "ander", "redenen"),
    [
        ("naam: Stichting Samen Eten", "waarschijnlijk", "samen-eten", ("zelfde naam", "")),
        ("naam: Samen Eetn", "", "", ()),  # too short a word for a typing error
        ("naam: Maatje Meerr", "", "", ()),
        ("naam: Maajte Meer", "misschien", "maatje-meer", ("bijna dezelfde naam", "")),
        ("naam: A\ncontacten:\n  - functie: x\n    telefoon: 030-1234567",
         "misschien", "samen-eten", ("zelfde telefoonnummer 030 123 45 67", "")),
        ("naam: A\nwebsite: http://MaatjeMeer.example/",
         "misschien", "maatje-meer", ("zelfde website https://www.maatjemeer.example", "")),
        ("naam: De Samen Eten\nlocaties:\n  - de-brug",
         "vrijwel zeker", "samen-eten", ("zelfde naam", "zelfde plek")),
        ("naam: Samen Eten (groep)\ncontacten:\n  - functie: x\n    telefoon: 030 1234567",
         "vrijwel zeker", "samen-eten",
         ("zelfde naam", "zelfde telefoonnummer 030 123 45 67", "")),
        ("naam: Samen Eten\nonderdeel_van: samen-eten", "", "", ()),
        ("naam: Samen Eten\nwerkgebied:\n  - zuid", "", "", ()),
    ],
)  # fmt: skip
def test_waarom_en_hoe_zeker(
    tmp_path: Path, stuk: str, zeker: str, ander: str, redenen: tuple[str, ...]
) -> None:
    rest = REST.replace("werkgebied:\n  - stad\n", "") if "werkgebied" in stuk else REST
    gevonden = paren(tmp_path, f"# data/organisaties/tweede.yaml\n{stuk}\n{rest}")
    assert gevonden == ([(zeker, ander, "tweede", redenen)] if zeker else [])


def test_dezelfde_postbus_en_het_zekerste_eerst(tmp_path: Path) -> None:
    contact = "contacten:\n  - functie: x\n    email: Info@Kook.example\n"
    stukken = (
        f"# data/organisaties/een.yaml\nnaam: Een\n{contact}{REST}"
        f"# data/organisaties/twee.yaml\nnaam: Twee\n{contact.lower()}{REST}"
        f"{TWEEDE}"
    )
    assert paren(tmp_path, stukken) == [
        ("waarschijnlijk", "samen-eten", "tweede", ("zelfde naam", "")),
        ("misschien", "een", "twee", ("zelfde e-mailadres Info@Kook.example", "")),
    ]


@pytest.mark.parametrize(("een", "ander"), [("samen-eten", "tweede"), ("tweede", "samen-eten")])
def test_wat_niet_dubbel_is_wordt_niet_meer_genoemd(tmp_path: Path, een: str, ander: str) -> None:
    werkmap = schrijf_kaartje(tmp_path, TWEEDE)
    map_ = ("--map", tmp_path, "--peildatum", DAG)
    assert "lijkt dezelfde als" in roep(*map_, "valideer").uit
    assert roep(*map_, "dubbel", "--geen", een, ander, "--reden", "twee groepen", "--ja").code == 0
    assert roep(*map_, "dubbel").uit == "Niets lijkt dubbel.\n"
    assert [b for b in keur(laad(werkmap), DAG) if b.toets == "dubbel"] == []
    assert (
        (tmp_path / "data/kaart.yaml")
        .read_text()
        .endswith(
            f"niet_dubbel:\n  - een: {een}\n    ander: {ander}\n    reden: twee groepen\n"
            "    op: 2026-11-22\n"
        )
    )


def test_wie_er_niet_meer_is_geeft_een_tip(tmp_path: Path) -> None:
    paar = "# data/kaart.yaml\nniet_dubbel:\n  - een: samen-eten\n    ander: weg\n    reden: x\n"
    gevonden = keur(laad(schrijf_kaartje(tmp_path, paar)), DAG)
    (tip,) = (b for b in gevonden if b.toets == "dubbel")
    assert (str(tip.vindplaats), tip.ernst) == ("data/kaart.yaml:4:12", Ernst.TIP)
    assert tip.melding == "“weg” is er niet (meer)"


def test_twee_plekken(tmp_path: Path) -> None:
    plek = "# data/locaties/brug.yaml\nnaam: Buurthuis De Brug\nsoort: buurthuis\nwijk: noord\n"
    assert paren(tmp_path / "a", plek) == []
    plek = plek.replace("Buurthuis ", "")
    gevonden = [("waarschijnlijk", "brug", "de-brug", ("zelfde naam", ""))]
    assert paren(tmp_path / "b", plek) == gevonden
    assert paren(tmp_path / "c", f"{plek}status: niet-opnemen\nopgevolgd_door: de-brug\n") == []
