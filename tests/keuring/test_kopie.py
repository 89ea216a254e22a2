"""Copies of a file: by their name, by what is in them, and which of two is the newer."""

import os
from datetime import date
from pathlib import Path

import pytest
from hulp.kaartje import schrijf_kaartje

from kaart.basis import kopie_van
from kaart.bestand.dataset import laad, maak_document, maak_resultaat
from kaart.keuring import keur

DAG = date(2026, 11, 30)


KOPIEEN = """\
dock (1).yaml
dock(12).yaml
dock 2.yaml
dock-DESKTOP-AB1.yaml
dock-laptop.yaml
dock.yaml.orig
dock (conflicted copy 2026-11-30 101010).yaml
dock (Anna's conflicted copy 2026-11-30).yaml
dock (Case Conflict).yaml
dock_conflict-20261130-101010.yaml
~$dock.yaml
dock.yaml~
dock.yaml.bak
dock.yaml.bak~
dock.sync-conflict-20261130-101010-ABCDEFG.yaml
dock - kopie.yaml
dock - Copy (2).yaml
Kopie van dock.yaml
Copy of dock (1).yaml
dock_LOCAL_123.yaml
dock.REMOTE.4.yaml
dock.yml.old
"""


@pytest.mark.parametrize("naam", KOPIEEN.splitlines())
def test_een_kopie_heet_naar_wat_gekopieerd_is(naam: str) -> None:
    assert kopie_van(naam) == "dock"


@pytest.mark.parametrize(
    "naam",
    ["dock.yaml", "dock-2.yaml", "wonen en zo.yaml", "lees-mij.txt", "Dock.yaml", "dock.yml"],
)
def test_een_gewone_naam_is_geen_kopie(naam: str) -> None:
    assert kopie_van(naam) == ""


def bevindingen(*namen: str) -> list[tuple[str, str]]:
    documenten = [maak_document("themas", "thema", naam, b"naam: Geld\n") for naam in namen]
    gevonden = keur(maak_resultaat(documenten), DAG)
    return [(b.vindplaats.bestand, b.melding) for b in gevonden if b.toets == "kopie"]


def test_namen_die_windows_en_macos_niet_uit_elkaar_houden() -> None:
    assert bevindingen("geld", "GELD") == [
        ("data/themas/GELD.yaml", "deze naam is op Windows en macOS dezelfde als geld.yaml")
    ]
    assert [bestand for bestand, _ in bevindingen("caf\u00e9", "cafe\u0301")] == [
        "data/themas/caf\u00e9.yaml"
    ]
    assert bevindingen("geld", "geldt") == []


@pytest.mark.parametrize(
    ("later", "raad"),
    [
        (1, "welke de nieuwste is, is niet te zien; "),
        (90_000, "geld (1).yaml is het laatst geschreven (2 januari 2026); "),
        (-90_000, "geld.yaml is het laatst geschreven (1 januari 2026); "),
    ],
)
def test_zonder_stempel_telt_wanneer_het_geschreven_is(
    later: int, raad: str, tmp_path: Path
) -> None:
    werkmap = schrijf_kaartje(tmp_path, "# data/themas/geld (1).yaml\nnaam: Geldzaken\n")
    middag = 1_767_268_800  # 1 January 2026, 12:00 in London
    os.utime(werkmap.data / "themas/geld.yaml", (middag, middag))
    os.utime(werkmap.data / "themas/geld (1).yaml", (middag + later, middag + later))
    (bevinding,) = keur(laad(werkmap), DAG, werkmap)
    assert bevinding.raad.startswith(raad)


def test_een_zelfde_kopie_kan_weg(tmp_path: Path) -> None:
    werkmap = schrijf_kaartje(tmp_path, "# data/themas/geld (1).yaml\nnaam: Geld\n")
    for naam in ("geld", "geld (1)"):
        (werkmap.data / f"themas/{naam}.yaml").write_text("naam: Geld\n")
    (bevinding,) = keur(laad(werkmap), DAG, werkmap)
    assert bevinding.raad == "er staat hetzelfde in: haal dit bestand weg"
