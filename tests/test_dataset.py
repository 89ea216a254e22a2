"""A folder on disk → a Kaart: what can be read is read, and all that is wrong is told."""

import os
import socket
from pathlib import Path

import pytest
from aanroep import roep
from hulp.kaartje import schrijf_kaartje

from kaart.basis.bevinding import Ernst
from kaart.basis.fouten import GeenKaart
from kaart.bestand.dataset import MAX_BYTES, Inleesresultaat, laad, lees_document
from kaart.bestand.werkmap import Werkmap
from kaart.model import Termijn, Termijnen

KAART = b"naam: X\ngemeente:\n  naam: X\n"
THEMA = b"naam: Los\n"
geen_windows = pytest.mark.skipif(os.name == "nt", reason="Windows has no such thing")


@pytest.fixture
def map_(tmp_path: Path) -> Werkmap:
    return schrijf_kaartje(tmp_path / "kaartje")


def leg(werkmap: Werkmap, bestand: str, inhoud: bytes) -> Path:
    pad = werkmap.wortel / bestand
    pad.parent.mkdir(parents=True, exist_ok=True)
    pad.write_bytes(inhoud)
    return pad


def gezegd(resultaat: Inleesresultaat) -> list[str]:
    return [f"{b.vindplaats} {b.ernst.value}: {b.melding}; {b.raad}" for b in resultaat.bevindingen]


# --- good and broken side by side


def test_een_goede_kaart_geeft_alles_en_geen_bevinding(map_: Werkmap) -> None:
    resultaat = laad(map_)
    assert resultaat.bevindingen == ()
    assert resultaat.geweigerd == ()
    assert sorted(resultaat.kaart.organisaties) == ["maatje-meer", "samen-eten"]
    assert resultaat.kaart.organisaties["samen-eten"].contacten[0].telefoon == "030 123 45 67"
    assert resultaat.documenten[0].bestand == "data/kaart.yaml"
    assert all(document.goed and not document.bevindingen for document in resultaat.documenten)


KAPOT = {
    "leeg": b"",
    "dubbel": b"naam: a\nnaam: b\n",
    "haakje": b"naam: [\n",
    "latijn": "naam: café\n".encode("latin-1"),
    "utf16": "naam: x\n".encode("utf-16"),
    "nul": b"\0" * 100,
    "diep": b"naam: " + b"[" * 5000,
    "alias": b"naam: &a x\nsynoniemen: [*a]\n",
    "vorm": b"naam: 1\nonbekend: x\n",
    "lijst": b"- naam\n",
}


def test_een_kapot_bestand_maakt_de_andere_niet_stil(map_: Werkmap) -> None:
    heel = laad(map_)
    for naam, inhoud in KAPOT.items():
        leg(map_, f"data/themas/{naam}.yaml", inhoud)
    resultaat = laad(map_)
    assert resultaat.kaart == heel.kaart
    assert [document.id for document in resultaat.geweigerd] == sorted(KAPOT)
    per_id = {document.id: document for document in resultaat.documenten}
    for naam in KAPOT.keys() - {"vorm"}:
        assert [b.toets for b in per_id[naam].bevindingen] == ["lezen"] * len(
            per_id[naam].bevindingen
        )
        assert per_id[naam].bevindingen
        assert per_id[naam].waarde is None
    assert per_id["vorm"].bevindingen[0].toets == "aanhalingstekens"
    assert per_id["vorm"].waarde == {"naam": "1", "onbekend": "x"}


def test_een_kapotte_kaart_yaml_laat_de_standaard_gelden(map_: Werkmap) -> None:
    leg(map_, "data/kaart.yaml", b"naam: [\n")
    resultaat = laad(map_)
    assert resultaat.kaart.gegevens.termijnen == Termijnen()
    assert [document.bestand for document in resultaat.geweigerd] == ["data/kaart.yaml"]
    assert len(resultaat.kaart.organisaties) == 2


def test_kaart_yaml_kan_een_deel_van_de_termijnen_veranderen(map_: Werkmap) -> None:
    leg(map_, "data/kaart.yaml", KAART + b"termijnen:\n  aanbod:\n    verouderd: 9\n")
    termijnen = laad(map_).kaart.gegevens.termijnen
    assert termijnen.aanbod == Termijn(bijna=5, verouderd=9)
    assert termijnen.organisatie == Termijnen().organisatie


def test_zonder_kaart_yaml_gaat_het_ook(map_: Werkmap) -> None:
    (map_.data / "kaart.yaml").unlink()
    resultaat = laad(map_)
    assert (resultaat.bevindingen, resultaat.kaart.gegevens.naam) == ((), "")


@pytest.mark.parametrize("naam", ["Met-Hoofdletter", "met spatie", "é", "-streep", "a--b", "a_b"])
def test_een_bestandsnaam_die_geen_id_is_wordt_geweigerd(map_: Werkmap, naam: str) -> None:
    leg(map_, f"data/themas/{naam}.yaml", THEMA)
    [document] = laad(map_).geweigerd
    assert [b.melding for b in document.bevindingen] == ["deze bestandsnaam kan niet"]
    assert document.bevindingen[0].ernst is Ernst.FOUT


# --- what is passed by


def test_wat_geen_yaml_is_wordt_overgeslagen_en_genoemd(map_: Werkmap) -> None:
    for naam in ("oud.yml", "GROOT.YAML", "notities.txt", ".verborgen", "sub/x.yaml"):
        leg(map_, f"data/themas/{naam}", THEMA)
    alleen = "in data/themas horen alleen bestanden die op .yaml eindigen"
    assert gezegd(laad(map_)) == [
        "data/themas/GROOT.YAML:1:1 let op: overgeslagen; noem het GROOT.yaml",
        f"data/themas/notities.txt:1:1 let op: overgeslagen; {alleen}",
        "data/themas/oud.yml:1:1 let op: overgeslagen; noem het oud.yaml",
        f"data/themas/sub:1:1 let op: overgeslagen; {alleen}",
    ]


def test_wat_in_data_op_de_verkeerde_plek_staat_wordt_genoemd(map_: Werkmap) -> None:
    for naam in (
        "kaart.yml", "dock.yaml", "organisatie/x.yaml", "personen/p1.yaml", "LEESMIJ.md",
        ".cache/x.yaml",
    ):  # fmt: skip
        leg(map_, f"data/{naam}", THEMA)
    hoort = (
        "wat erin staat, hoort in een van de mappen "
        "wijken, themas, locaties, netwerken, organisaties, reeksen, bijeenkomsten"
    )
    assert gezegd(laad(map_)) == [
        f"data/dock.yaml:1:1 let op: overgeslagen; {hoort}",
        "data/kaart.yml:1:1 let op: overgeslagen; noem het kaart.yaml",
        f"data/organisatie:1:1 let op: overgeslagen; {hoort}",
    ]


def test_een_map_die_eruitziet_als_een_bestand(map_: Werkmap) -> None:
    greep = os.dup(0)  # the next free number: nothing may stay open
    os.close(greep)
    for plek in ("data/themas/x.yaml", "data/locaties/y.yaml"):
        (map_.wortel / plek).mkdir()
    assert gezegd(laad(map_)) == [
        "data/themas/x.yaml:1:1 let op: een map, overgeslagen; zet wat erin staat een map hoger",
        "data/locaties/y.yaml:1:1 let op: een map, overgeslagen; zet wat erin staat een map hoger",
    ]
    nog_eens = os.dup(0)
    os.close(nog_eens)
    assert nog_eens == greep


def test_100_mb_wordt_niet_gelezen(map_: Werkmap) -> None:
    with leg(map_, "data/themas/groot.yaml", b"").open("wb") as bestand:
        bestand.truncate(100_000_000)
    leg(map_, "data/themas/net.yaml", b"naam: x\n#" + b"x" * (MAX_BYTES - 9))
    resultaat = laad(map_)
    assert [b.melding for b in resultaat.bevindingen] == ["groter dan 1 MB"]
    assert "net" in resultaat.kaart.themas


@geen_windows
def test_een_fifo_of_socket_houdt_niets_op(map_: Werkmap, monkeypatch: pytest.MonkeyPatch) -> None:
    os.mkfifo(map_.data / "themas" / "pijp.yaml")
    (map_.data / "kaart.yaml").unlink()
    os.mkfifo(map_.data / "kaart.yaml")
    with socket.socket(socket.AF_UNIX) as stekker:
        monkeypatch.chdir(map_.data / "themas")  # the path of a socket must be short
        stekker.bind("stekker.yaml")
        assert [tekst.partition(";")[0] for tekst in gezegd(laad(map_))] == [
            "data/kaart.yaml:1:1 let op: geen gewoon bestand, overgeslagen",
            "data/themas/pijp.yaml:1:1 let op: geen gewoon bestand, overgeslagen",
            "data/themas/stekker.yaml:1:1 fout: niet te lezen: het is geen gewoon bestand",
        ]


@geen_windows
def test_een_koppeling_naar_buiten_wordt_niet_gevolgd(map_: Werkmap, tmp_path: Path) -> None:
    buiten = tmp_path / "buiten.yaml"
    buiten.write_bytes(THEMA)
    themas = map_.data / "themas"
    (themas / "buiten.yaml").symlink_to(buiten)
    (themas / "buiten-om.yaml").symlink_to("../../../buiten.yaml")
    (themas / "binnen.yaml").symlink_to("geld.yaml")
    (themas / "nergens.yaml").symlink_to("weg.yaml")
    (themas / "kring.yaml").symlink_to("kring.yaml")
    resultaat = laad(map_)
    assert [tekst.partition(";")[0] for tekst in gezegd(resultaat)] == [
        "data/themas/buiten-om.yaml:1:1 let op: een koppeling naar buiten de kaart, overgeslagen",
        "data/themas/buiten.yaml:1:1 let op: een koppeling naar buiten de kaart, overgeslagen",
        "data/themas/kring.yaml:1:1 fout: niet te lezen: de koppelingen wijzen in een kring",
        "data/themas/nergens.yaml:1:1 fout: niet te lezen: de koppeling wijst naar niets",
    ]
    assert sorted(resultaat.kaart.themas) == ["binnen", "eenzaamheid", "geld"]
    assert lees_document(map_, "themas", "buiten.yaml") is None


@geen_windows
def test_een_hele_map_naar_buiten_wordt_niet_gevolgd(map_: Werkmap, tmp_path: Path) -> None:
    (map_.data / "themas").rename(tmp_path / "themas")
    (map_.data / "themas").symlink_to(tmp_path / "themas")
    resultaat = laad(map_)
    assert [tekst.partition(";")[0] for tekst in gezegd(resultaat)] == [
        "data/themas:1:1 let op: een koppeling naar buiten de kaart, overgeslagen"
    ]
    assert resultaat.kaart.themas == {}
    assert lees_document(map_, "themas", "geld.yaml") is None


@geen_windows
def test_een_kaart_achter_een_koppeling_is_gewoon_een_kaart(map_: Werkmap, tmp_path: Path) -> None:
    (tmp_path / "zo").symlink_to(map_.wortel)
    (map_.data / "themas/binnen.yaml").symlink_to("geld.yaml")
    assert laad(Werkmap(tmp_path / "zo")).kaart == laad(map_).kaart


def test_wat_niet_open_mag_wordt_genoemd(map_: Werkmap, monkeypatch: pytest.MonkeyPatch) -> None:
    echt = os.open

    def mag_niet(pad: Path, vlaggen: int) -> int:
        if pad.name == "geld.yaml":
            raise PermissionError(13, "Permission denied")
        return echt(pad, vlaggen)

    monkeypatch.setattr(os, "open", mag_niet)
    resultaat = laad(map_)
    zin = "niet te lezen: dat mag niet van de computer; kijk of je het zelf kunt openen"
    assert gezegd(resultaat) == [f"data/themas/geld.yaml:1:1 fout: {zin}"]
    assert sorted(resultaat.kaart.themas) == ["eenzaamheid"]


def test_een_bestand_waar_een_map_hoort(map_: Werkmap) -> None:
    for pad in (map_.data / "netwerken").iterdir():
        pad.unlink()
    (map_.data / "netwerken").rmdir()
    assert laad(map_).bevindingen == ()
    leg(map_, "data/netwerken", b"")
    assert gezegd(laad(map_)) == [
        "data/netwerken:1:1 fout: niet te lezen: het is geen map; kijk of je het zelf kunt openen"
    ]


@geen_windows
def test_een_naam_die_geen_tekst_is(map_: Werkmap) -> None:
    for naam in (b"\xff.yaml", b"\xff.txt"):
        with open(os.path.join(os.fsencode(map_.data / "themas"), naam), "wb") as bestand:  # noqa: PTH118, PTH123
            bestand.write(THEMA)
    resultaat = laad(map_)
    assert len(resultaat.geweigerd) == len(resultaat.bevindingen) == 1


# --- the folder of the map


def test_de_kaart_wordt_gevonden_door_te_klimmen(map_: Werkmap) -> None:
    diep = map_.data / "organisaties" / "heel" / "diep"
    diep.mkdir(parents=True)
    assert Werkmap.vind(diep) == Werkmap.vind(map_.wortel) == map_


def test_waar_geen_kaart_is_zegt_een_zin_wat_te_doen(tmp_path: Path) -> None:
    with pytest.raises(GeenKaart, match="kaart begin"):
        Werkmap.vind(tmp_path)


@pytest.mark.parametrize("naam", ["", "data", "bestaat-niet", "data/kaart.yaml", "a" * 999])
def test_een_genoemde_map_is_zelf_de_kaart_of_geen(
    map_: Werkmap, monkeypatch: pytest.MonkeyPatch, naam: str
) -> None:
    """Climbing from a name that is wrong would answer from the map around it."""
    plek = map_.wortel / naam
    monkeypatch.chdir(map_.data)
    genoemd = roep("--map", plek, "zoek", "--formaat", "ids")
    monkeypatch.setenv("KAART_MAP", str(plek))
    uit_omgeving = roep("zoek", "--formaat", "ids")
    for antwoord in (genoemd, uit_omgeving):
        assert antwoord.code == (2 if naam else 0)
        assert ("staat geen sociale kaart" in antwoord.fout) is bool(naam)
    monkeypatch.delenv("KAART_MAP")
    assert roep("zoek", "--formaat", "ids").code == 0


def test_een_document_lezen_gaat_als_alle(map_: Werkmap) -> None:
    for document in laad(map_).documenten:
        naam = document.bestand.rpartition("/")[2]
        assert lees_document(map_, document.collectie, naam) == document
        assert str(document.plaatsen().vind(("naam",), sleutel=True)).endswith(":1")
