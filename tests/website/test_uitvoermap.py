"""Where the site may come, what goes, what stays, and that the old one is there until the end."""

import os
from pathlib import Path

import pytest
from proefsite import bouw, lees, maak_kaart, wijzig

from kaart.basis import KaartFout
from kaart.website import plaats_site, uitvoermap


@pytest.fixture
def kaart(tmp_path: Path) -> Path:
    return maak_kaart(tmp_path / "kaart")


def test_twee_keer_is_hetzelfde(kaart: Path, tmp_path: Path) -> None:
    bouw(kaart, tmp_path / "site")
    eerst = lees(tmp_path / "site")
    assert bouw(kaart, tmp_path / "site").code == 0
    assert lees(tmp_path / "site") == eerst
    assert sorted(pad.name for pad in tmp_path.iterdir()) == ["kaart", "site"]


def test_alleen_wat_kaart_schreef_gaat_weg(kaart: Path, tmp_path: Path) -> None:
    site = tmp_path / "site"
    bouw(kaart, site)
    (site / "CNAME").write_text("kaart.example.org", encoding="utf-8")
    (site / "foto").mkdir()
    (site / "foto/buurt.jpg").write_bytes(b"x")
    (kaart / "data/netwerken/zorgkring.yaml").unlink()
    wijzig(kaart, "organisaties/belmaatjes", "netwerken:\n  - zorgkring\n", "")
    antwoord = bouw(kaart, site)
    assert antwoord.code == 0, antwoord.fout
    assert "2 van de vorige keer weggehaald" in antwoord.uit
    assert "niet van kaart, en gebleven: CNAME, foto/buurt.jpg" in antwoord.fout
    assert (site / "CNAME").read_text(encoding="utf-8") == "kaart.example.org"
    assert (site / "foto/buurt.jpg").is_file()
    assert not (site / "netwerk").exists()


def test_wat_iemand_veranderde_blijft_als_het_vervalt(tmp_path: Path) -> None:
    site = tmp_path / "site"
    plaats_site(site, {"a.html": b"a", "b.html": b"b", "c.html": b"c"})
    (site / "b.html").write_bytes(b"van mij")
    geplaatst = plaats_site(site, {"a.html": b"nieuw"})
    assert (geplaatst.weg, geplaatst.gebleven) == (1, ("b.html",))
    assert lees(site) == {"a.html": b"nieuw", "b.html": b"van mij"}


def test_een_volle_map_van_een_ander_blijft_zoals_zij_is(kaart: Path, tmp_path: Path) -> None:
    site = tmp_path / "site"
    site.mkdir()
    (site / "brief.txt").write_text("van mij", encoding="utf-8")
    antwoord = bouw(kaart, site)
    assert (antwoord.code, antwoord.uit) == (2, "")
    assert "niet leeg en niet door kaart gemaakt" in antwoord.fout
    assert [pad.name for pad in site.iterdir()] == ["brief.txt"]


def test_een_lege_map_mag(kaart: Path, tmp_path: Path) -> None:
    (tmp_path / "site").mkdir()
    assert bouw(kaart, tmp_path / "site").code == 0


@pytest.mark.parametrize(
    "waar", [".", "..", "data", "data/site", "templates/x", ".kaart/x", ".git"]
)
def test_de_kaart_zelf_wordt_geen_website(kaart: Path, waar: str) -> None:
    voor = {pad: pad.read_bytes() for pad in kaart.rglob("*") if pad.is_file()}
    antwoord = bouw(kaart, kaart / waar)
    assert antwoord.code == 2
    assert "is van de kaart zelf" in antwoord.fout
    assert {pad: pad.read_bytes() for pad in kaart.rglob("*") if pad.is_file()} == voor


@pytest.mark.skipif(os.name == "nt", reason="een koppeling maken mag daar niet altijd")
def test_een_koppeling_wordt_geweigerd(kaart: Path, tmp_path: Path) -> None:
    (tmp_path / "elders").mkdir()
    (tmp_path / "site").symlink_to(tmp_path / "elders")
    antwoord = bouw(kaart, tmp_path / "site")
    assert antwoord.code == 2
    assert "is een koppeling" in antwoord.fout
    assert list((tmp_path / "elders").iterdir()) == []


@pytest.mark.skipif(os.name == "nt", reason="een koppeling maken mag daar niet altijd")
def test_door_een_koppeling_in_de_map_wordt_niet_geschreven(tmp_path: Path) -> None:
    site, elders = tmp_path / "site", tmp_path / "elders"
    plaats_site(site, {"a/x.html": b"x"})
    elders.mkdir()
    (elders / "y.html").write_bytes(b"van mij")
    (site / "b").symlink_to(elders)
    with pytest.raises(KaartFout, match="b is niet van kaart"):
        plaats_site(site, {"a/x.html": b"nieuw", "b/y.html": b"nieuw"})
    assert (elders / "y.html").read_bytes() == b"van mij"
    assert (site / "a/x.html").read_bytes() == b"x"


def test_een_bestand_van_een_ander_wordt_niet_overschreven(tmp_path: Path) -> None:
    site = tmp_path / "site"
    plaats_site(site, {"a.html": b"a"})
    (site / "index.html").write_bytes(b"van mij")
    with pytest.raises(KaartFout, match="niet van kaart"):
        plaats_site(site, {"a.html": b"a", "index.html": b"b"})
    assert (site / "index.html").read_bytes() == b"van mij"


@pytest.mark.parametrize("merk", ["geen json", "[]", '{"bestanden": 3}', "{}"])
def test_een_merk_dat_niet_te_lezen_is(kaart: Path, tmp_path: Path, merk: str) -> None:
    (tmp_path / "site").mkdir()
    (tmp_path / "site" / uitvoermap.MERK).write_text(merk, encoding="utf-8")
    antwoord = bouw(kaart, tmp_path / "site")
    assert antwoord.code == 2
    assert "is niet te lezen" in antwoord.fout


def test_een_fout_in_een_sjabloon_laat_de_oude_website_staan(kaart: Path, tmp_path: Path) -> None:
    site = tmp_path / "site"
    bouw(kaart, site)
    eerst = lees(site)
    eigen = kaart / "templates/website"
    eigen.mkdir(parents=True)
    (eigen / "vers.html.j2").write_text("{{ weg.is_weg }}", encoding="utf-8")
    antwoord = bouw(kaart, site)
    assert (antwoord.code, antwoord.uit) == (2, "")
    assert "Fout in sjabloon vers.html.j2, regel 1: weg bestaat niet" in antwoord.fout
    assert lees(site) == eerst


def test_de_keuring_houdt_een_kapotte_website_tegen(kaart: Path, tmp_path: Path) -> None:
    site = tmp_path / "site"
    bouw(kaart, site)
    eerst = lees(site)
    eigen = kaart / "templates/website"
    eigen.mkdir(parents=True)
    (eigen / "over.html.j2").write_text('<a href="weg.html">x</a>', encoding="utf-8")
    antwoord = bouw(kaart, site, "--controleer")
    assert antwoord.code == 1
    assert "over.html: weg.html leidt nergens heen" in antwoord.uit
    assert "Er is niets geschreven" in antwoord.uit
    assert lees(site) == eerst
    assert bouw(kaart, site).code == 0


def test_een_schijf_die_niet_wil_laat_de_oude_website_staan(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    site = tmp_path / "site"
    plaats_site(site, {"a.html": b"oud"})
    echt = Path.rename

    def weiger(self: Path, doel: Path) -> Path:
        if ".nieuw-" in self.name:
            raise PermissionError(13, "mag niet")
        return echt(self, doel)

    monkeypatch.setattr(Path, "rename", weiger)
    with pytest.raises(KaartFout, match="wat er stond, is gebleven"):
        plaats_site(site, {"a.html": b"nieuw"})
    assert lees(site) == {"a.html": b"oud"}
    assert [pad.name for pad in tmp_path.iterdir() if pad.name.startswith(".")] == []
