"""Rows kept beside the index: the same as made anew, and never of an older map."""

import os
import shutil
import time
from pathlib import Path

import pytest

from kaart.bestand import (
    Naslag,
    Werkmap,
    getoond as getoond_module,
    id_van_nummer,
    laad_kaart,
    naslag_van,
    onthoud,
)
from kaart.model import Kaart

GEMAAKT: list[str] = []


def maak(kaart: Kaart) -> dict[str, list[int]]:
    GEMAAKT.append("keer")
    return {f"naam:{o.naam}": [n, len(o.naam)] for n, o in enumerate(kaart.organisaties.values())}


@pytest.fixture
def werkmap(voorbeeldkaart: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Werkmap:
    """An old map, so that its files do not count as just written, with a cache of its own."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.delenv("KAART_ZONDER_INDEX", raising=False)
    monkeypatch.setattr("platformdirs.user_cache_path", lambda *_, **__: tmp_path / "cache")
    GEMAAKT.clear()
    kopie = tmp_path / "kaart"
    shutil.copytree(voorbeeldkaart, kopie)
    for bestand in kopie.rglob("*.yaml"):
        os.utime(bestand, (1_700_000_000, 1_700_000_000))
    return Werkmap(kopie)


def naslag(werkmap: Werkmap, versie: int = 1) -> Naslag:
    return naslag_van(laad_kaart(werkmap), maak, versie)


def rij(van: Naslag, naam: str = "Soep aan Zee") -> tuple[int, ...]:
    return tuple(van.geef([f"naam:{naam}", "naam:nergens"]).get(f"naam:{naam}", ()))


def test_bewaard_en_gemaakt_zijn_hetzelfde(
    werkmap: Werkmap, monkeypatch: pytest.MonkeyPatch
) -> None:
    nu = time.time_ns()
    monkeypatch.setattr("time.time_ns", lambda: nu + 10_000_000_000)  # ctime is that of today
    eerst, daarna = naslag(werkmap), naslag(werkmap)
    assert (eerst.rijen is None, daarna.rijen is None, len(GEMAAKT)) == (False, True, 1)
    assert rij(eerst) == rij(daarna) != ()
    assert {s: tuple(r) for s, r in eerst.vanaf("naam:S").items()} == daarna.vanaf("naam:S")


def test_een_andere_kaart_of_versie_maakt_het_opnieuw(
    werkmap: Werkmap, monkeypatch: pytest.MonkeyPatch
) -> None:
    nu = time.time_ns()
    monkeypatch.setattr("time.time_ns", lambda: nu + 10_000_000_000)
    naslag(werkmap)
    bestand = werkmap.data / "organisaties" / "soep-aan-zee.yaml"
    bestand.write_text(
        bestand.read_text(encoding="utf-8").replace("Soep aan", "Brood bij"), "utf-8"
    )
    assert rij(naslag(werkmap), "Brood bij Zee") != ()
    assert len(GEMAAKT) == 2
    naslag(werkmap, versie=2)
    assert len(GEMAAKT) == 3


@pytest.mark.parametrize("inhoud", [b"", b"geen bestand van SQLite", b"SQLite format 3\0"])
def test_een_kapot_bestand_doet_er_niet_toe(werkmap: Werkmap, inhoud: bytes) -> None:
    eerst = naslag(werkmap)
    plek = laad_kaart(werkmap).plek
    assert plek is not None
    plek.with_suffix(".sqlite").write_bytes(inhoud)
    assert rij(naslag(werkmap)) == rij(eerst)


def test_een_nummer_is_een_uur_lang_wat_er_stond(
    werkmap: Werkmap, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(getoond_module, "_terminal", lambda: "een")
    onthoud(werkmap, ["soep", "brood"], 1000.0)
    assert id_van_nummer(werkmap, 2, 1000.0) == "brood"
    assert id_van_nummer(werkmap, 2, 1000.0 + 3599) == "brood"
    assert id_van_nummer(werkmap, 2, 1000.0 + 3600) == ""
    assert id_van_nummer(werkmap, 3, 1000.0) == ""
    assert id_van_nummer(Werkmap(Path("/elders")), 2, 1000.0) == ""
    monkeypatch.setattr(getoond_module, "_terminal", lambda: "ander")
    assert id_van_nummer(werkmap, 2, 1000.0) == ""
    onthoud(werkmap, [], 1001.0)  # after danger nothing is kept
    assert id_van_nummer(werkmap, 1, 1001.0) == ""
