"""A made-up map and its site, for every test that reads pages."""

import shutil
from pathlib import Path

from aanroep import Antwoord, roep
from conftest import VOORBEELDKAART

DAG = "--peildatum=2026-12-01"
ADRES = "https://kaart.example.org"
_BEHEERDER = "beheerder:\n  organisatie: Proefbeheer\n  email: kaart@example.org\n"


def maak_kaart(plek: Path) -> Path:
    """Copy the small map, with somebody to mail."""
    shutil.copytree(VOORBEELDKAART / "data", plek / "data")
    gegevens = plek / "data/kaart.yaml"
    gegevens.write_text(gegevens.read_text(encoding="utf-8") + _BEHEERDER, encoding="utf-8")
    return plek


def bouw(kaart: Path, site: Path, *woorden: str) -> Antwoord:
    """Run `kaart website` on this map."""
    return roep("website", "-o", site, DAG, "--map", kaart, *woorden)


def lees(site: Path) -> dict[str, bytes]:
    """Return every file of a site by its path, without the mark."""
    return {
        pad.relative_to(site).as_posix(): pad.read_bytes()
        for pad in site.rglob("*")
        if pad.is_file() and pad.name != ".kaart-website.json"
    }


def wijzig(kaart: Path, naam: str, oud: str, nieuw: str) -> None:
    """Change a file of the map."""
    pad = kaart / "data" / f"{naam}.yaml"
    tekst = pad.read_text(encoding="utf-8")
    assert oud in tekst
    pad.write_text(tekst.replace(oud, nieuw, 1), encoding="utf-8")
