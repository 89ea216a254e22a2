"""A meeting as an organiser has it, and after it all no visitor is anywhere in the map's folder."""

import json
import shutil
from pathlib import Path

import pytest
from aanroep import Antwoord, roep
from conftest import VOORBEELDKAART
from hulp.repo import git

ID = "noord-2026-11"
NAMEN = [f"Quirina Zevenster-{nr}" for nr in "abcdefghij"]
GEHEIM = (b"quirina", b"zevenster")


@pytest.fixture
def map_(tmp_path: Path) -> Path:
    plek = Path(shutil.copytree(VOORBEELDKAART, tmp_path / "kaart"))
    (plek / ".gitignore").write_text("data/aanmeldingen/\n/drukwerk/\n", "utf-8")
    git(plek, "init", "-q")
    roep("--map", plek, "wijzig", "kaart", "beheerder.email=kaart@voorbeeld.example", "--ja")
    return plek


def bijeenkomst(map_: Path, *woorden: object) -> Antwoord:
    return roep("--map", map_, "--peildatum", "2026-11-10", "bijeenkomst", *woorden)


def lijst(pad: Path, namen: list[str]) -> Path:
    wie = ("soep-aan-zee", "Belmaatjes Voorbeeldstad", "Buurtkoor De Merel", "mantelzorgsteun")
    rijen = "".join(f"{naam};{wie[nr % 4]}\n" for nr, naam in enumerate(namen))
    pad.write_text(f"naam;organisatie\n{rijen}", "utf-8")
    return pad


def waar_iemand_staat(map_: Path) -> list[str]:
    """Return the files, in git as well, with a name of a visitor in them or in their own name."""
    paden = [pad for pad in map_.rglob("*") if pad.is_file()]
    return [
        str(pad) for pad in paden
        if any(naam in pad.read_bytes().lower() + str(pad.relative_to(map_)).lower().encode()
               for naam in GEHEIM)
    ]  # fmt: skip


def test_geen_naam_van_een_bezoeker_in_de_map(map_: Path, tmp_path: Path) -> None:
    eerst, nu = lijst(tmp_path / "lijst.csv", NAMEN[:9]), lijst(tmp_path / "nu.csv", NAMEN[1:10])
    buiten = tmp_path / "buiten"
    kennismaken = ("kennismaken", ID, "--deelnemers", eerst, "--tafels", "3", "--rondes", 2)
    for woorden, code in (
        (("aanmelding", ID, eerst), 0),
        (("lijst", ID), 0),
        (("lijst", ID, "--deelnemers", eerst), 2),  # names, and nowhere to put them
        (("lijst", ID, "--deelnemers", eerst, "-o", map_ / "drukwerk"), 2),
        (("lijst", ID, "--deelnemers", eerst, "-o", buiten), 0),
        (("bevestig-aanmelding", ID, "-o", buiten / "mails"), 0),
        (("map", ID), 0),
        (("wand", ID, "--papier", "a3"), 0),
        ((*kennismaken, "--formaat", "json"), 0),
        ((*kennismaken, "--formaat", "pdf", "-o", map_ / "plan.pdf"), 2),
        ((*kennismaken, "--formaat", "pdf", "-o", buiten), 0),
        ((*kennismaken, "--na-ronde", "1", "--aanwezig", nu), 0),
        (("aanwezig", ID, "--deelnemers", nu, "--ingelopen", 2, "--niet-noemen", "belmaatjes",
          "--ja"), 0),
    ):  # fmt: skip
        antwoord = bijeenkomst(map_, *woorden)
        assert antwoord.code == code, (woorden, antwoord.fout)
        assert waar_iemand_staat(map_) == [], woorden
    git(map_, "add", "-A")
    assert "aanmeldingen" not in git(map_, "ls-files")
    assert sorted(pad.name for pad in buiten.iterdir()) == [
        "kennismaken.pdf", "mails", "naamkaartjes.pdf", "tekenlijst.pdf",
    ]  # fmt: skip
    assert all(pad.stat().st_mode & 0o077 == 0 for pad in buiten.iterdir() if pad.is_file())
    assert sorted(pad.name for pad in (map_ / "drukwerk").iterdir()) == [
        f"{ID}-leeg-blad.pdf", f"{ID}-map.pdf", f"{ID}-wand.pdf",
    ]  # fmt: skip
    tekst = (map_ / "data/bijeenkomsten" / f"{ID}.yaml").read_text("utf-8")
    assert tekst.partition("aanwezig:\n")[2] == (
        "  - mantelzorgsteun\n  - soep-aan-zee\n"
        "aanwezig_zonder_kaart:\n  - Buurtkoor De Merel\n"
        "niet_noemen: 1\n"
        "tellingen:\n  aangemeld: 9\n  bezoekers: 9\n  ingelopen: 2\n"
    )


@pytest.mark.parametrize(
    ("rijen", "woorden", "staat_er"),
    [
        # Who walked in gave no name, and one of them no organisation either.
        (["Quirina A;soep-aan-zee", ";belmaatjes", ";Buurtkoor", "Quirina B;"],
         ("--ingelopen", 3),
         ("aanwezig:\n  - belmaatjes\n  - soep-aan-zee\naanwezig_zonder_kaart:\n  - Buurtkoor\n"
         "tellingen:\n  bezoekers: 4\n  ingelopen: 3\n")),
        # Fewer on the list than walked in: they are not on it.
        (["Quirina A;soep-aan-zee", "Quirina B;belmaatjes"], ("--ingelopen", 5),
         ("aanwezig:\n  - belmaatjes\n  - soep-aan-zee\n"
         "tellingen:\n  bezoekers: 7\n  ingelopen: 5\n")),
        (["Quirina A;soep-aan-zee"], ("--ingelopen", 5, "--bezoekers", 6),
         "aanwezig:\n  - soep-aan-zee\ntellingen:\n  bezoekers: 6\n  ingelopen: 5\n"),
        # Only how many: who were there stays as it was.
        ([], ("--bezoekers", 45, "--ingelopen", 5),
         ("aanwezig:\n  - belmaatjes\n  - soep-aan-zee\n"
         "tellingen:\n  bezoekers: 45\n  ingelopen: 5\n")),
    ],
)  # fmt: skip
def test_wie_inlopen_hoeven_geen_naam_te_geven(
    map_: Path, tmp_path: Path, rijen: list[str], woorden: tuple[object, ...], staat_er: str
) -> None:
    pad = tmp_path / "nu.csv"
    pad.write_text("\n".join(["naam;organisatie", *rijen]), "utf-8")
    # A list is known as one, also by who forgets the option.
    wie = (("--deelnemers", pad) if len(rijen) > 1 else (pad,)) if rijen else ()
    antwoord = bijeenkomst(map_, "aanwezig", ID, *wie, *woorden, "--ja")
    assert antwoord.code == 0, antwoord.fout
    tekst = (map_ / "data/bijeenkomsten" / f"{ID}.yaml").read_text("utf-8")
    assert "aanwezig:" + tekst.partition("aanwezig:")[2] == staat_er


def test_wie_er_zijn_op_de_lijst_en_aan_de_wand(map_: Path) -> None:
    bijeenkomst(map_, "aanmelding", ID, "Soep aan Zee", 2)
    bijeenkomst(map_, "aanmelding", ID, "Buurtkoor", 1)
    assert bijeenkomst(map_, "lijst", ID).uit == (
        "Sociale kaart live Noord: 3 mensen van 2 organisaties\n"
        "    1  Buurtkoor\n    2  Soep aan Zee\n"
        "geen blad, want niet op de kaart: Buurtkoor\n"
    )
    wand = bijeenkomst(map_, "wand", ID)  # who were there goes before who signed up
    assert wand.uit.splitlines()[1:] == [
        "  Eenzaamheid en contact: Belmaatjes Voorbeeldstad",
        "  Eten en maaltijden: Soep aan Zee",
    ]


@pytest.mark.parametrize(
    ("woorden", "gezegd"),
    [
        (("aanwezig", ID, "--ja"), "wie waren er?"),
        (("aanwezig", ID, "belmaatjes", "--niet-noemen", "soep-aan-zee", "--ja"), "was er niet"),
        (("map", "live-2026"), "Onbekend bij bijeenkomst: “live-2026”"),
        (("wand", ID, "--papier", "a2"), "a4"),
    ],
)
def test_wat_niet_kan(map_: Path, woorden: tuple[str, ...], gezegd: str) -> None:
    antwoord = bijeenkomst(map_, *woorden)
    assert (antwoord.code, gezegd in antwoord.fout) == (2, True), antwoord.fout


def test_wie_geen_naam_gaf_krijgt_ook_een_plek(map_: Path, tmp_path: Path) -> None:
    pad = tmp_path / "nu.csv"
    rijen = ["Quirina A;soep-aan-zee", ";soep-aan-zee", "Quirina B;"]
    rijen += [";belmaatjes", ";", ";belmaatjes"]
    pad.write_text("\n".join(["naam;organisatie", *rijen]), "utf-8")
    woorden = ("kennismaken", ID, "--deelnemers", pad, "--tafels", "2-3", "--rondes", 1)
    antwoord = bijeenkomst(map_, *woorden, "--formaat", "json")
    assert antwoord.code == 0, antwoord.fout
    assert [een["id"] for een in json.loads(antwoord.uit)["mensen"]] == [
        "Quirina A", "Soep aan Zee, zonder naam 1", "Quirina B",
        "Belmaatjes Voorbeeldstad, zonder naam 1", "Belmaatjes Voorbeeldstad, zonder naam 2",
    ]  # fmt: skip
