"""The index under the reading: never another answer than reading everything, and never a stop."""

import errno
import json
import os
import shutil
import time
from pathlib import Path

import pytest
from aanroep import roep
from conftest import VOORBEELDKAART

from kaart.bestand import index
from kaart.bestand.dataset import laad
from kaart.bestand.index import laad_kaart
from kaart.bestand.werkmap import Werkmap

LANG_GELEDEN = 1_600_000_000


@pytest.fixture
def werkmap(tmp_path: Path) -> Werkmap:
    """Return a copy of the small map that has not changed for years."""
    wortel = tmp_path / "kaart"
    shutil.copytree(VOORBEELDKAART, wortel)
    for bestand in wortel.rglob("*.yaml"):
        os.utime(bestand, (LANG_GELEDEN, LANG_GELEDEN))
    return Werkmap(wortel)


@pytest.fixture(autouse=True)
def klok(monkeypatch: pytest.MonkeyPatch) -> None:
    """Run a minute ahead, because the change time of a copied file cannot be set back."""
    echt = time.time_ns
    monkeypatch.setattr(time, "time_ns", lambda: echt() + 60_000_000_000)


def cachebestanden(cache: Path) -> list[Path]:
    return list(cache.rglob("*.json"))


def gelezen(werkmap: Werkmap, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return which files a reading of the map opened; the answer is that of `laad`."""
    open_gedaan: list[str] = []
    echt = index._waarde

    def waarde(map_: Werkmap, collectie: str, naam: str) -> object:
        open_gedaan.append(f"{collectie}/{naam}")
        return echt(map_, collectie, naam)

    with monkeypatch.context() as tijdelijk:
        tijdelijk.setattr(index, "_waarde", waarde)
        leesbaar = laad_kaart(werkmap)
    volledig = laad(werkmap)
    assert leesbaar.kaart == volledig.kaart
    assert set(leesbaar.weggelaten) == {d.bestand for d in volledig.geweigerd}
    return open_gedaan


def test_de_tweede_keer_leest_niets(werkmap: Werkmap, monkeypatch: pytest.MonkeyPatch) -> None:
    assert len(gelezen(werkmap, monkeypatch)) == len(list(werkmap.wortel.rglob("*.yaml")))
    assert gelezen(werkmap, monkeypatch) == []


def test_wat_verandert_komt_erbij_of_verdwijnt(
    werkmap: Werkmap, monkeypatch: pytest.MonkeyPatch
) -> None:
    gelezen(werkmap, monkeypatch)
    soep = werkmap.data / "organisaties" / "soep-aan-zee.yaml"
    tekst = soep.read_text(encoding="utf-8")
    soep.write_text(tekst.replace("Soep aan Zee", "Soep aan See"), encoding="utf-8")
    assert gelezen(werkmap, monkeypatch) == ["organisaties/soep-aan-zee.yaml"]
    soep.rename(soep.with_name("soep-bij-zee.yaml"))
    assert gelezen(werkmap, monkeypatch) == ["organisaties/soep-bij-zee.yaml"]
    (soep.with_name("soep-bij-zee.yaml")).unlink()
    assert gelezen(werkmap, monkeypatch) == []
    assert gelezen(werkmap, monkeypatch) == []


def test_een_kapot_bestand_wordt_genoemd_ook_uit_de_index(
    werkmap: Werkmap, monkeypatch: pytest.MonkeyPatch
) -> None:
    (werkmap.data / "organisaties" / "belmaatjes.yaml").write_text("naam: [", encoding="utf-8")
    for _ in range(2):
        gelezen(werkmap, monkeypatch)
        assert laad_kaart(werkmap).weggelaten == ("data/organisaties/belmaatjes.yaml",)


def test_pas_geschreven_telt_als_veranderd(
    werkmap: Werkmap, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Within one tick of a slow disk a file may change without its times changing."""
    monkeypatch.setattr(time, "time_ns", lambda: LANG_GELEDEN * 1_000_000_000)
    gelezen(werkmap, monkeypatch)
    assert gelezen(werkmap, monkeypatch)


@pytest.mark.parametrize(
    "inhoud",
    [b"", b"{", b"[]", b"null", b'{"sleutel": 1}', b"\xff\xfe", b'{"sleutel": [], "regels": 3}'],
)
def test_een_kapotte_index_doet_er_niet_toe(
    werkmap: Werkmap, eigen_cache: Path, monkeypatch: pytest.MonkeyPatch, inhoud: bytes
) -> None:
    gelezen(werkmap, monkeypatch)
    (plek,) = cachebestanden(eigen_cache)
    plek.write_bytes(inhoud)
    assert gelezen(werkmap, monkeypatch)
    assert gelezen(werkmap, monkeypatch) == []


def test_een_andere_versie_leest_alles_opnieuw(
    werkmap: Werkmap, monkeypatch: pytest.MonkeyPatch
) -> None:
    gelezen(werkmap, monkeypatch)
    monkeypatch.setattr(index, "__version__", "99")
    assert gelezen(werkmap, monkeypatch)


def test_regels_van_een_andere_vorm_worden_niet_geloofd(
    werkmap: Werkmap, eigen_cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gelezen(werkmap, monkeypatch)
    (plek,) = cachebestanden(eigen_cache)
    inhoud = json.loads(plek.read_bytes())
    inhoud["regels"] = dict.fromkeys(inhoud["regels"], 5)
    plek.write_text(json.dumps(inhoud), encoding="utf-8")
    assert gelezen(werkmap, monkeypatch)


def test_zonder_plek_om_te_schrijven_gaat_het_ook(
    werkmap: Werkmap, eigen_cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    eigen_cache.parent.mkdir(exist_ok=True)
    eigen_cache.write_text("een bestand waar een map hoort", encoding="utf-8")
    assert gelezen(werkmap, monkeypatch)
    assert gelezen(werkmap, monkeypatch)


def test_uitgezet_schrijft_niets(
    werkmap: Werkmap, eigen_cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KAART_ZONDER_INDEX", "1")
    assert gelezen(werkmap, monkeypatch)
    assert cachebestanden(eigen_cache) == []


def test_een_koppeling_wordt_altijd_gelezen(
    werkmap: Werkmap, monkeypatch: pytest.MonkeyPatch
) -> None:
    soep = werkmap.data / "organisaties" / "soep-aan-zee.yaml"
    elders = werkmap.wortel / "elders.yaml"
    soep.rename(elders)
    soep.symlink_to(elders)
    for _ in range(2):
        assert "organisaties/soep-aan-zee.yaml" in gelezen(werkmap, monkeypatch)


@pytest.mark.parametrize("collectie", ["organisaties", "wijken"])
def test_een_map_die_niet_open_mag_wordt_genoemd_en_is_niet_leeg(
    werkmap: Werkmap, monkeypatch: pytest.MonkeyPatch, collectie: str
) -> None:
    """Modes do not stop the administrator who may run the tests, so the system is played."""
    echt = os.listdir

    def listdir(plek: str | Path) -> list[str]:
        if str(plek).endswith(f"data/{collectie}"):
            raise PermissionError(errno.EACCES, "nee", str(plek))
        return echt(plek)

    monkeypatch.setattr(os, "listdir", listdir)
    for _ in range(2):
        assert laad_kaart(werkmap).weggelaten == (f"data/{collectie}: niet te lezen",)
    uitvoer = roep("--map", werkmap.wortel, "--peildatum", "2026-11-21", "valideer").uit
    genoemd = f"data/{collectie}:1:1: fout: niet te lezen: dat mag niet van de computer"
    assert uitvoer.count("fout:") == uitvoer.count(genoemd) == 1
