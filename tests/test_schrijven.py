"""Writing: the old file or the new one, never half, and nothing left behind."""

import os
import stat
from pathlib import Path

import pytest

from kaart.basis.fouten import KaartFout
from kaart.schrijven import bestand as schrijven
from kaart.schrijven.bestand import schrijf, vervang
from kaart.schrijven.yamltekst import aanhaal
from kaart.yamllezer import lees


def namen(plek: Path) -> list[str]:
    return sorted(pad.name for pad in plek.iterdir())


def test_schrijven_vervangt_het_bestand_en_laat_verder_niets_staan(tmp_path: Path) -> None:
    pad = tmp_path / "x.yaml"
    schrijf(pad, b"naam: een\n", binnen=None)
    schrijf(pad, b"naam: twee\r\n", binnen=None)
    assert pad.read_bytes() == b"naam: twee\r\n"
    assert namen(tmp_path) == ["x.yaml"]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_wie_mag_lezen_blijft_gelijk(tmp_path: Path) -> None:
    pad, nieuw, gewoon = (tmp_path / naam for naam in ("x.yaml", "nieuw.yaml", "gewoon.yaml"))
    pad.write_bytes(b"")
    pad.chmod(0o640)
    schrijf(pad, b"naam: x\n", binnen=None)
    assert stat.S_IMODE(pad.stat().st_mode) == 0o640
    schrijf(nieuw, b"", binnen=None)
    gewoon.write_bytes(b"")
    assert nieuw.stat().st_mode == gewoon.stat().st_mode, "a new file is like any other"


@pytest.mark.skipif(os.name == "nt", reason="Windows lets few people make links")
def test_een_koppeling_blijft_een_koppeling(tmp_path: Path) -> None:
    echt, koppeling = tmp_path / "echt.yaml", tmp_path / "koppeling.yaml"
    echt.write_bytes(b"a: 1\n")
    koppeling.symlink_to("echt.yaml")
    schrijf(koppeling, b"a: 2\n", binnen=None)
    assert koppeling.is_symlink()
    assert echt.read_bytes() == b"a: 2\n"
    kring = tmp_path / "kring.yaml"
    kring.symlink_to("kring.yaml")
    with pytest.raises(KaartFout, match="in een kring"):
        schrijf(kring, b"", binnen=None)


@pytest.mark.parametrize(
    ("wat", "fout", "zin"),
    [
        ("fsync", OSError(28, "No space left on device"), "de schijf is vol"),
        ("replace", PermissionError(13, "Permission denied"), "dat mag niet van de computer"),
        ("fsync", OSError(30, "Read-only file system"), "de schijf is alleen om te lezen"),
        ("fsync", OSError(5, "de schijf geeft een fout"), "de schijf geeft een fout"),
    ],
)
def test_mislukt_schrijven_laat_het_oude_bestand_heel(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, wat: str, fout: OSError, zin: str
) -> None:
    pad = tmp_path / "x.yaml"
    pad.write_bytes(b"oud: ja\n")

    def mislukt(*_: object) -> None:
        raise fout

    monkeypatch.setattr(os if wat == "fsync" else Path, wat, mislukt)
    monkeypatch.setattr(schrijven, "_WACHT", 0)
    with pytest.raises(KaartFout) as gevangen:
        schrijf(pad, b"nieuw: ja\n", binnen=None)
    assert str(gevangen.value) == (
        f"Kan {pad} niet schrijven: {zin}; het bestand is gebleven zoals het was"
    )
    assert pad.read_bytes() == b"oud: ja\n"
    assert namen(tmp_path) == ["x.yaml"]


def test_ook_wie_afbreekt_laat_het_oude_bestand_heel(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pad = tmp_path / "x.yaml"
    pad.write_bytes(b"oud: ja\n")

    def breek_af(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", breek_af)
    with pytest.raises(KeyboardInterrupt):
        schrijf(pad, b"nieuw: ja\n", binnen=None)
    assert pad.read_bytes() == b"oud: ja\n"
    assert namen(tmp_path) == ["x.yaml"]


def test_windows_laat_soms_even_wachten(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pad = tmp_path / "x.yaml"
    echt, keren = Path.replace, []

    def eerst_bezet(zelf: Path, doel: Path) -> Path:
        keren.append(1)
        if len(keren) < 3:
            raise PermissionError(13, "in use")
        return echt(zelf, doel)

    monkeypatch.setattr(Path, "replace", eerst_bezet)
    monkeypatch.setattr(schrijven, "_POGINGEN", 3)
    monkeypatch.setattr(schrijven, "_WACHT", 0)
    schrijf(pad, b"a: 1\n", binnen=None)
    assert pad.read_bytes() == b"a: 1\n"


def test_een_map_die_er_niet_is(tmp_path: Path) -> None:
    with pytest.raises(KaartFout, match=r"de map is er niet$"):
        schrijf(tmp_path / "weg" / "x.yaml", b"", binnen=None)


def test_wat_een_ander_intussen_veranderde_blijft_staan(tmp_path: Path) -> None:
    pad = tmp_path / "x.yaml"
    pad.write_bytes(b"a: 1\n")
    assert vervang(pad, b"a: 1\n", b"a: 2\n", binnen=None)
    assert vervang(pad, b"a: 1\n", b"a: 2\n", binnen=None), "it is there already"
    assert not vervang(pad, b"a: 1\n", b"a: 3\n", binnen=None)
    assert pad.read_bytes() == b"a: 2\n"
    pad.unlink()
    with pytest.raises(KaartFout, match="niet schrijven"):
        vervang(pad, b"a: 2\n", b"a: 3\n", binnen=None)


def test_een_bestand_dat_alleen_om_te_lezen_is_blijft_dat(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pad = tmp_path / "x.yaml"
    pad.write_bytes(b"oud: ja\n")
    pad.chmod(0o444)
    monkeypatch.setattr(os, "access", lambda *_: False)  # root may do anything
    with pytest.raises(KaartFout, match="dat mag niet"):
        schrijf(pad, b"nieuw: ja\n", binnen=None)
    pad.chmod(0o644)
    assert pad.read_bytes() == b"oud: ja\n"


@pytest.mark.parametrize(
    ("tekst", "verwacht"),
    [
        ("113", '"113"'), ("", '""'), ('zeg "ja"', '"zeg \\"ja\\""'), ("a\\b", '"a\\\\b"'),
        ("een\ntwee\tdrie", '"een\\ntwee\\tdrie"'), ("café 𝄞 \u00a0", '"café 𝄞 \u00a0"'),
    ],
)  # fmt: skip
def test_aanhalen_is_weer_te_lezen(tekst: str, verwacht: str) -> None:
    assert aanhaal(tekst) == verwacht
    assert lees(f"a: {verwacht}\n".encode(), "x").waarde == {"a": tekst}
