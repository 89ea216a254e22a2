"""`kaart valideer` as a user and as CI meet it."""

import io
import json
import shutil
import sys
from pathlib import Path
from typing import Any

import pytest
from aanroep import Antwoord, roep
from conftest import VOORBEELDKAART
from hulp.kaartje import schrijf_kaartje
from hulp.repo import leg_vast

from kaart.bestand.dataset import laad
from kaart.cli.herstellen import herstel
from kaart.keuring.uitleg import UITLEG
from kaart.weergave.bevindingen import BEVINDINGVORMEN

DATUM = ("--peildatum", "2026-11-21")
FOUT = "# data/themas/geld.yaml\nnaam: Geld\nvangnet: samen-etn\n"
LET_OP = "# data/organisaties/maatje-meer.yaml\nwebsite: http://maatjemeer.example\n"
TIP = "# data/themas/wonen.yaml\nsynoniemen:\n  - huis\n  - woning\nnaam: Wonen\n"


def valideer(plek: Path, *woorden: object) -> Antwoord:
    return roep("--map", plek, *DATUM, "valideer", *woorden)


# One mistake in each collection: what is planted → where it is found and how it is cured.
GEPLANT = {
    "kaart.yaml": (
        "# data/kaart.yaml\nnaam: X\ngemeente:\n  naam: X\n  code: GM12\n",
        "data/kaart.yaml:5:9: fout: “GM12” is geen geldig",
    ),
    "wijken": (
        (
            "# data/wijken/zuid.yaml\nnaam: Zuid\ndeelgebieden:\n  - naam: A\n    buurten:\n"
            "      - plein\nbuurten:\n  - id: plein-1\n    naam: Plein\n"
        ),
        (
            "data/wijken/zuid.yaml:6:9: fout: de wijk “zuid” heeft geen buurt “plein”; "
            "raad: bedoelde je plein-1? [verwijzing]"
        ),
    ),
    "themas": (
        FOUT,
        (
            "data/themas/geld.yaml:3:10: fout: “samen-etn” staat niet in data/organisaties; "
            "raad: bedoelde je samen-eten? [verwijzing]"
        ),
    ),
    "locaties": (
        "# data/locaties/het-dok.yaml\nnaam: Het Dok\nsoort: buurthuus\n",
        (
            "data/locaties/het-dok.yaml:3:8: fout: “buurthuus” kan niet bij “soort”; "
            "raad: bedoelde je buurthuis"
        ),
    ),
    "netwerken": (
        (
            "# data/netwerken/samen-noord.yaml\nnaam: Samen\nconvenanten:\n  - met: Zorg\n"
            "    van: 2026-01-01\n    tot: 2025-01-01\n"
        ),
        (
            "data/netwerken/samen-noord.yaml:6:10: fout: “tot” (2025-01-01) ligt voor “van” "
            "(2026-01-01); raad: kijk ze allebei na [periode]"
        ),
    ),
    "organisaties": (
        '# data/organisaties/samen-eten.yaml\ncontacten:\n  - functie: a\n    telefoon: "030 12"\n',
        (
            "data/organisaties/samen-eten.yaml:4:15: fout: “030 12” is geen geldig telefoonnummer; "
            "raad: een nummer heeft 10 cijfers, dit heeft er 5 [telefoon]"
        ),
    ),
}


@pytest.mark.parametrize(("stuk", "verwacht"), GEPLANT.values(), ids=GEPLANT)
def test_een_geplante_fout_wordt_gevonden_met_plek_en_raad(
    stuk: str, verwacht: str, tmp_path: Path
) -> None:
    schrijf_kaartje(tmp_path, stuk)
    antwoord = valideer(tmp_path)
    assert antwoord.code == 1
    assert any(regel.startswith(verwacht) for regel in antwoord.uit.splitlines()), antwoord.uit


def test_zonder_bevindingen_staat_er_alleen_een_samenvatting(tmp_path: Path) -> None:
    schrijf_kaartje(tmp_path)
    assert valideer(tmp_path) == Antwoord(
        0, "8 bestanden, 0 fouten, 0 keer let op, 0 tips\n", ""
    )  # fmt: skip


def test_alles_staat_er_op_volgorde_een_regel_per_bevinding(tmp_path: Path) -> None:
    schrijf_kaartje(tmp_path, FOUT + LET_OP + TIP)
    antwoord = valideer(tmp_path)
    assert antwoord.uit == (
        "data/organisaties/maatje-meer.yaml:2:10: let op: “http://maatjemeer.example” is alleen "
        "http; raad: probeer of https:// ook werkt en zet dat erin [http]\n"
        "data/organisaties/maatje-meer.yaml:3:1: tip: “naam” staat niet op de vaste plek; "
        "raad: kaart opmaak zet de sleutels goed [volgorde]\n"
        "data/themas/geld.yaml:3:10: fout: “samen-etn” staat niet in data/organisaties; "
        "raad: bedoelde je samen-eten? [verwijzing]\n"
        "data/themas/wonen.yaml:5:1: tip: “naam” staat niet op de vaste plek; "
        "raad: kaart opmaak zet de sleutels goed [volgorde]\n"
        "9 bestanden, 1 fout, 1 keer let op, 2 tips\n"
    )
    assert antwoord.fout == ""


@pytest.mark.parametrize(
    ("stuk", "opties", "code"),
    [
        (FOUT, (), 1),
        (LET_OP, (), 0),
        (LET_OP, ("--streng",), 1),
        (TIP, ("--streng",), 0),
        ("", ("--streng",), 0),
        (FOUT, ("--formaat", "json"), 1),
        (FOUT, ("--formaat", "xml"), 2),
        ("", ("bestaat-niet.yaml",), 2),
        ("", ("/",), 2),
        ("", ("--uitleg", "onzin"), 2),
        ("", ("--ja",), 2),
        ("", ("--sinds", "main"), 2),
    ],
)
def test_de_uitgangscode(stuk: str, opties: tuple[str, ...], code: int, tmp_path: Path) -> None:
    schrijf_kaartje(tmp_path, stuk)
    antwoord = valideer(tmp_path, *opties)
    assert antwoord.code == code
    assert bool(antwoord.fout) == (code == 2)
    assert antwoord.fout.count("\n") <= 1


def test_een_pad_kiest_wat_er_getoond_wordt_maar_alles_wordt_gelezen(tmp_path: Path) -> None:
    schrijf_kaartje(tmp_path, FOUT + LET_OP)
    (regel, samenvatting) = valideer(
        tmp_path, "--streng", tmp_path / "data/themas/geld.yaml"
    ).uit.splitlines()
    assert "verwijzing" in regel
    assert samenvatting == "1 bestand, 1 fout, 0 keer let op, 0 tips"
    assert valideer(tmp_path, tmp_path / "data/themas").uit.endswith(
        "2 bestanden, 1 fout, 0 keer let op, 0 tips\n"
    )
    assert valideer(tmp_path, tmp_path).uit == valideer(tmp_path).uit


def test_een_pad_mag_ook_zijn_wat_de_uitvoer_noemt(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    schrijf_kaartje(tmp_path / "kaart", FOUT)
    monkeypatch.chdir(tmp_path)
    assert valideer(tmp_path / "kaart", "data/themas/geld.yaml").code == 1
    assert valideer(tmp_path / "kaart", "data/locaties").code == 0


def test_een_koppeling_in_de_kaart_is_een_pad_van_de_kaart(tmp_path: Path) -> None:
    elders = tmp_path / "elders.yaml"
    elders.write_text("naam: Elders\n")
    schrijf_kaartje(tmp_path / "kaart")
    koppeling = tmp_path / "kaart/data/themas/elders.yaml"
    koppeling.symlink_to(elders)
    antwoord = valideer(tmp_path / "kaart", koppeling)
    assert "een koppeling naar buiten de kaart" in antwoord.uit
    assert valideer(tmp_path / "kaart", elders).code == 2


def test_een_bevinding_over_een_hele_map_wordt_niet_weggekozen(tmp_path: Path) -> None:
    schrijf_kaartje(tmp_path)
    (tmp_path / "data/themas/geld.yaml").unlink()
    (tmp_path / "data/themas/oud").mkdir()
    (tmp_path / "data/themas/oud/geld.yaml").write_text("naam: Geld\n")
    antwoord = valideer(tmp_path, tmp_path / "data/themas/oud/geld.yaml")
    assert antwoord.uit.startswith("data/themas/oud:1:1: let op: ")


# Machine forms.


def test_json_is_een_object_met_alles(tmp_path: Path) -> None:
    schrijf_kaartje(tmp_path, FOUT)
    antwoord = valideer(tmp_path, "--formaat", "json")
    assert antwoord.fout == ""
    assert json.loads(antwoord.uit) == {
        "bevindingen": [
            {
                "bestand": "data/themas/geld.yaml",
                "regel": 3,
                "kolom": 10,
                "ernst": "fout",
                "toets": "verwijzing",
                "melding": "“samen-etn” staat niet in data/organisaties",
                "raad": "bedoelde je samen-eten?",
                "aanvaard": "",
            }
        ],
        "samenvatting": {"bestanden": 8, "fouten": 1, "let_op": 0, "tips": 0, "aanvaard": 0},
    }


def test_github_krijgt_een_opdracht_per_bevinding(tmp_path: Path) -> None:
    schrijf_kaartje(tmp_path, FOUT + LET_OP + TIP)
    antwoord = valideer(tmp_path, "--formaat", "github", tmp_path / "data/themas")
    assert antwoord.uit.splitlines() == [
        (
            "::error file=data/themas/geld.yaml,line=3,col=10,title=kaart%3A verwijzing::"
            "“samen-etn” staat niet in data/organisaties; raad: bedoelde je samen-eten?"
        ),
        (
            "::notice file=data/themas/wonen.yaml,line=5,col=1,title=kaart%3A volgorde::"
            "“naam” staat niet op de vaste plek; raad: kaart opmaak zet de sleutels goed"
        ),
    ]
    organisatie = tmp_path / "data/organisaties/maatje-meer.yaml"
    uit = valideer(tmp_path, "--formaat", "github", organisatie).uit
    assert uit.startswith("::warning file=data/organisaties/maatje-meer.yaml,line=2,col=10,")


def test_github_zonder_bevindingen_is_leeg(tmp_path: Path) -> None:
    schrijf_kaartje(tmp_path)
    assert valideer(tmp_path, "--formaat", "github").uit == ""


VREEMD = "a%b,c:d\n::error::e\x1b[31m\u202e é.txt"


def test_een_vreemde_naam_kan_geen_opdracht_en_geen_scherm_sturen(tmp_path: Path) -> None:
    schrijf_kaartje(tmp_path)
    (tmp_path / "data/themas" / VREEMD).write_text("")
    (tmp_path / "data/themas" / "half\udcff.txt").write_text("")
    uitvoer = {formaat: valideer(tmp_path, "--formaat", formaat).uit for formaat in BEVINDINGVORMEN}
    for uit in uitvoer.values():
        assert "\x1b" not in uit
        assert "\u202e" not in uit
        uit.encode()
    assert uitvoer["tekst"].count("\n") == 3
    assert "a%25b%2Cc%3Ad%0A%3A%3Aerror%3A%3Ae" in uitvoer["github"]
    assert uitvoer["github"].count("\n") == 2
    assert json.loads(uitvoer["json"])["bevindingen"][0]["bestand"] == f"data/themas/{VREEMD}"
    uri = uris(json.loads(uitvoer["sarif"]))[0]
    assert uri == "data/themas/a%25b%2Cc%3Ad%0A%3A%3Aerror%3A%3Ae%1B%5B31m%E2%80%AE%20%C3%A9.txt"


def uris(log: dict[str, Any]) -> list[str]:
    return [
        plek["physicalLocation"]["artifactLocation"]["uri"]
        for uitkomst in log["runs"][0]["results"]
        for plek in uitkomst["locations"]
    ]


def test_sarif_is_een_log_van_versie_2_1_0(tmp_path: Path) -> None:
    schrijf_kaartje(tmp_path, FOUT + LET_OP + TIP)
    log = json.loads(valideer(tmp_path, "--formaat", "sarif").uit)
    assert set(log) == {"$schema", "version", "runs"}
    assert log["version"] == "2.1.0"
    (run,) = log["runs"]
    assert set(run) == {"tool", "columnKind", "results"}
    assert run["columnKind"] == "unicodeCodePoints"
    driver = run["tool"]["driver"]
    assert set(driver) == {"name", "version", "rules"}
    regels = driver["rules"]
    assert [regel["id"] for regel in regels] == list(UITLEG)
    assert all(set(regel) == {"id", "shortDescription", "help"} for regel in regels)
    assert all(set(regel["help"]) == {"text"} and regel["help"]["text"] for regel in regels)
    assert [u["level"] for u in run["results"]] == ["warning", "note", "error", "note"]
    for uitkomst in run["results"]:
        assert set(uitkomst) == {"ruleId", "ruleIndex", "level", "message", "locations"}
        assert regels[uitkomst["ruleIndex"]]["id"] == uitkomst["ruleId"]
        assert set(uitkomst["message"]) == {"text"}
        plek = uitkomst["locations"][0]["physicalLocation"]
        assert plek["artifactLocation"]["uriBaseId"] == "%SRCROOT%"
        assert plek["region"]["startLine"] >= 1
        assert plek["region"]["startColumn"] >= 1
    assert uris(log)[2] == "data/themas/geld.yaml"


def test_programma_s_krijgen_het_pad_vanaf_de_map_waar_men_staat(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    schrijf_kaartje(tmp_path / "mijn stad", FOUT)
    monkeypatch.chdir(tmp_path)
    assert "file=mijn stad/data/" in valideer(Path("mijn stad"), "--formaat", "github").uit
    log = json.loads(valideer(Path("mijn stad"), "--formaat", "sarif").uit)
    assert uris(log) == ["mijn%20stad/data/themas/geld.yaml"]
    assert valideer(Path("mijn stad")).uit.startswith("data/themas/geld.yaml:3:10: ")


# Only what changed.


def test_alleen_gewijzigd_toont_wat_anders_is_en_leest_alles(tmp_path: Path) -> None:
    werkmap = schrijf_kaartje(tmp_path, LET_OP)
    eerste = leg_vast(tmp_path)
    assert valideer(tmp_path, "--alleen-gewijzigd").uit.startswith("0 bestanden")
    schrijf_kaartje(tmp_path, FOUT + LET_OP)
    antwoord = valideer(tmp_path, "--alleen-gewijzigd", "--streng")
    assert antwoord.code == 1
    assert [regel.partition(":")[0] for regel in antwoord.uit.splitlines()] == [
        "data/themas/geld.yaml", "1 bestand, 1 fout, 0 keer let op, 0 tips",
    ]  # fmt: skip
    leg_vast(tmp_path)
    assert valideer(tmp_path, "--alleen-gewijzigd").code == 0
    assert valideer(tmp_path, "--sinds", eerste).code == 1
    assert valideer(tmp_path, "--sinds", eerste, werkmap.data / "wijken").code == 0


@pytest.mark.parametrize("sinds", ["--exec=x", "bestaat-niet"])
def test_een_sinds_dat_niet_kan_is_verkeerd_gebruik(sinds: str, tmp_path: Path) -> None:
    schrijf_kaartje(tmp_path)
    leg_vast(tmp_path)
    antwoord = valideer(tmp_path, f"--sinds={sinds}")
    assert (antwoord.code, antwoord.uit) == (2, "")
    assert antwoord.fout.startswith("kaart: --sinds: ")


# Explanation.


@pytest.mark.parametrize("toets", UITLEG)
def test_elke_toets_wordt_uitgelegd_ook_buiten_een_kaart(
    toets: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    antwoord = roep("valideer", "--uitleg", toets)
    assert antwoord.code == 0
    assert antwoord.uit.startswith(toets)
    assert "\nGoed:\n" in antwoord.uit
    assert "\nFout:\n" in antwoord.uit
    assert max(map(len, antwoord.uit.splitlines())) <= 100


def test_een_toets_die_er_niet_is_geeft_een_suggestie() -> None:
    antwoord = roep("valideer", "--uitleg", "verwijzingen")
    assert antwoord.code == 2
    assert "bedoelde je verwijzing?" in antwoord.fout


# Missing quotes.

LOS = "# data/locaties/de-brug.yaml\ntelefoon: 0301234567 # balie\nopmerking: yes\n"


def test_herstel_laat_eerst_zien_en_schrijft_niets_zonder_ja(tmp_path: Path) -> None:
    werkmap = schrijf_kaartje(tmp_path, LOS)
    pad = werkmap.data / "locaties/de-brug.yaml"
    eerst = pad.read_bytes()
    antwoord = valideer(tmp_path, "--herstel")
    assert antwoord.code == 1
    assert "-telefoon: 0301234567 # balie\n" in antwoord.uit
    assert '+telefoon: "0301234567" # balie\n' in antwoord.uit
    assert "niets geschreven" in antwoord.fout
    assert pad.read_bytes() == eerst


def test_herstel_met_ja_schrijft_en_daarna_is_er_niets_meer(tmp_path: Path) -> None:
    werkmap = schrijf_kaartje(tmp_path, LOS)
    antwoord = valideer(tmp_path, "--herstel", "--ja")
    assert (antwoord.code, antwoord.fout) == (0, "")
    assert antwoord.uit.endswith("1 bestand hersteld.\n")
    tekst = (werkmap.data / "locaties/de-brug.yaml").read_text()
    assert 'telefoon: "0301234567" # balie\nopmerking: "yes"\n' in tekst
    assert valideer(tmp_path, "--herstel") == Antwoord(
        0, "Er is niets te herstellen.\n", ""
    )  # fmt: skip


def test_herstel_blijft_bij_het_gekozen_pad(tmp_path: Path) -> None:
    schrijf_kaartje(tmp_path, LOS)
    antwoord = valideer(tmp_path, "--herstel", "--ja", tmp_path / "data/wijken")
    assert antwoord.uit == "Er is niets te herstellen.\n"


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(("antwoord", "code"), [("ja\n", 0), ("J\n", 0), ("\n", 1), ("", 1)])
def test_op_een_terminal_wordt_het_gevraagd(
    antwoord: str, code: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    werkmap = schrijf_kaartje(tmp_path, LOS)
    pad = werkmap.data / "locaties/de-brug.yaml"
    eerst = pad.read_bytes()
    monkeypatch.setattr(sys, "stdin", Terminal(antwoord))
    monkeypatch.setattr(sys, "stdout", Terminal())
    assert herstel(werkmap, laad(werkmap).documenten, ja=False) == code
    assert (pad.read_bytes() == eerst) == bool(code)


def test_een_bestand_dat_intussen_veranderde_wordt_niet_overschreven(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    werkmap = schrijf_kaartje(tmp_path, LOS)
    documenten = laad(werkmap).documenten
    pad = werkmap.data / "locaties/de-brug.yaml"
    pad.write_text("naam: Anders\n")
    assert herstel(werkmap, documenten, ja=True) == 1
    assert pad.read_text() == "naam: Anders\n"
    assert "intussen veranderd" in capsys.readouterr().err


def test_de_echte_kaart_heeft_geen_fouten() -> None:
    wortel = Path(__file__).parents[1]
    antwoord = valideer(wortel, "--formaat", "json")
    assert antwoord.code == 0
    fouten = [b for b in json.loads(antwoord.uit)["bevindingen"] if b["ernst"] == "fout"]
    assert fouten == []


def test_een_gewijzigde_uitgave_is_een_fout(tmp_path: Path) -> None:
    shutil.copytree(VOORBEELDKAART, tmp_path, dirs_exist_ok=True)
    druk = roep("drukwerk", "--organisatie", "belmaatjes", "--uitgave", "2026-1", "--map", tmp_path)
    assert druk.code == 0, druk.fout
    assert roep("valideer", "--map", tmp_path).code == 0
    uitgave = tmp_path / "data" / "uitgaven" / "2026-1.yaml"
    tekst = uitgave.read_text(encoding="utf-8")
    uitgave.write_text(tekst.replace("Belmaatjes", "Bellmaatjes"), encoding="utf-8")
    antwoord = roep("valideer", "--map", tmp_path)
    assert antwoord.code == 1
    assert "data/uitgaven/2026-1.yaml" in antwoord.uit
