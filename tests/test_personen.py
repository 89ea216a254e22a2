"""Contact persons: read as strictly as the rest, not in the Kaart, never named in a finding."""

import json
from pathlib import Path

import pytest
from aanroep import roep
from hulp.kaartje import schrijf_kaartje
from hulp.persoon import GEHEIMEN, PERSOON
from hulp.repo import git, leg_vast
from hypothesis import given, strategies as st

from kaart.bestand.dataset import laad
from kaart.bestand.index import laad_kaart
from kaart.bestand.werkmap import Werkmap
from kaart.model import Persoonsbron
from kaart.personen.lezen import Personenlijst, laad_personen
from kaart.weergave.bevindingen import BEVINDINGVORMEN, regel

GEVALLEN = Path(__file__).parent / "gevallen" / "personen"
INHOUD = PERSOON.partition("\n")[2]


def plek(map_: Path, tekst: str = PERSOON) -> Path:
    schrijf_kaartje(map_, tekst)
    return map_


def gezegd(map_: Path, tekst: str) -> list[str]:
    return [regel(b) for b in laad_personen(schrijf_kaartje(map_, tekst)).bevindingen]


def test_zonder_de_map_is_er_niemand_en_niets_mis(tmp_path: Path) -> None:
    assert laad_personen(schrijf_kaartje(tmp_path)) == Personenlijst()


def test_een_persoon_wordt_gelezen_en_staat_niet_in_de_kaart(
    tmp_path: Path, eigen_cache: Path
) -> None:
    werkmap = schrijf_kaartje(tmp_path, PERSOON)
    (persoon,) = laad_personen(werkmap).personen
    assert (persoon.id, persoon.organisatie, persoon.grondslag, persoon.bereik, persoon.bron) == (
        "p-0001", "samen-eten", "toestemming", ("netwerk", "papier"),
        Persoonsbron("zelf gegeven, per mail", "2026-09-01"),
    )  # fmt: skip
    assert laad_kaart(werkmap).kaart == laad(werkmap).kaart
    bewaard = "".join(pad.read_text("utf-8") for pad in eigen_cache.rglob("*.json"))
    assert "samen-eten" in bewaard
    for kaartdeel in (bewaard, repr(laad(werkmap))):
        assert not [geheim for geheim in GEHEIMEN if geheim in kaartdeel]


def test_vorm_en_lezen_wijzen_de_plek_aan_zonder_te_zeggen_wat_er_staat(tmp_path: Path) -> None:
    tekst = (GEVALLEN / "vorm-en-lezen.yaml").read_text("utf-8")
    verwacht = (GEVALLEN / "vorm-en-lezen.verwacht").read_text("utf-8")
    assert gezegd(tmp_path, tekst) == verwacht.splitlines()


def test_een_bestand_met_een_naam_als_naam_wordt_niet_genoemd_en_niet_gelezen(
    tmp_path: Path,
) -> None:
    tekst = f"# data/personen/quirina-zevenster.yaml\n{INHOUD}"
    assert laad_personen(schrijf_kaartje(tmp_path, tekst)).personen == ()
    (bevinding,) = gezegd(tmp_path, tekst)
    assert bevinding == (
        "data/personen:1:1: fout: een bestandsnaam die geen nummer is, kan iemand verraden; raad: "
        "noem het p-0001.yaml [contactpersoon]"
    )


def test_het_nummer_in_de_raad_had_nog_niemand(tmp_path: Path) -> None:
    logboek = "datum;wat;nummer;uiterlijk;klaar_op\n2026-01-02;vergeten;p-0004;;2026-01-02\n"
    map_ = plek(tmp_path, PERSOON + "".join(
        f"# data/personen/quirina-{nr}.yaml\n{INHOUD}" for nr in "ab"
    ))  # fmt: skip
    (map_ / "data/personen/logboek.csv").write_text(logboek, "utf-8")
    raad = [b.raad for b in laad_personen(Werkmap(map_)).bevindingen]
    assert raad == ["noem het p-0005.yaml", "noem het p-0006.yaml"]


def test_wat_geen_persoon_is_wordt_overgeslagen_zonder_naam(tmp_path: Path) -> None:
    tekst = "# data/personen/quirina.txt\n# data/personen/Zevenster.YAML\n"
    gevonden = gezegd(tmp_path, tekst)
    assert len(gevonden) == 2
    assert not [geheim for geheim in GEHEIMEN if geheim.lower() in "".join(gevonden).lower()]


STUKJES = [
    "\n",
    ": ",
    "  ",
    "- ",
    '"',
    "“",
    "'",
    "{",
    "[",
    "#",
    "&",
    "*",
    "? ",
    "bereik",
    "\t",
    "é",
]


@given(
    st.lists(st.tuples(st.integers(0, len(INHOUD)), st.integers(0, 12), st.sampled_from(STUKJES)),
             min_size=1, max_size=4)
)  # fmt: skip
def test_hoe_kapot_ook_een_bevinding_verraadt_niemand(
    tmp_path_factory: pytest.TempPathFactory, knoeien: list[tuple[int, int, str]]
) -> None:
    tekst = INHOUD
    for begin, lengte, stuk in knoeien:
        tekst = tekst[:begin] + stuk + tekst[begin + lengte :]
    map_ = tmp_path_factory.mktemp("kapot")
    pad = map_ / "data/personen/p-0001.yaml"
    pad.parent.mkdir(parents=True)
    pad.write_text(tekst, "utf-8")
    (map_ / "data/organisaties").mkdir()
    antwoord = roep("valideer", "--map", map_, "--formaat", "json")
    assert not [geheim for geheim in GEHEIMEN if geheim in antwoord.uit]


@pytest.mark.parametrize("vorm", BEVINDINGVORMEN)
def test_geen_vorm_van_valideer_noemt_wie_het_is(tmp_path: Path, vorm: str) -> None:
    fout = PERSOON.replace("samen-eten", "zevenster").replace("12345678", "1234567890123")
    uit = roep("valideer", "--map", plek(tmp_path, fout), "--formaat", vorm).uit
    for deel in ("p-0001.yaml", "geen geldig telefoonnummer", "data/organisaties"):
        assert deel in uit
    assert not [geheim for geheim in (*GEHEIMEN, "zevenster") if geheim in uit]


def test_valideer_telt_en_leest_ze_mee(tmp_path: Path) -> None:
    antwoord = roep("valideer", "--map", plek(tmp_path), "--peildatum", "2026-11-21")
    assert (antwoord.code, antwoord.uit) == (0, "9 bestanden, 0 fouten, 0 keer let op, 0 tips\n")
    alleen = roep("valideer", "data/personen", "--map", tmp_path, "--peildatum", "2026-11-21")
    assert alleen.uit == "1 bestand, 0 fouten, 0 keer let op, 0 tips\n"


def test_in_een_repository_zonder_gitignore_is_er_een_let_op(tmp_path: Path) -> None:
    map_ = schrijf_kaartje(tmp_path).wortel
    leg_vast(map_)
    plek(map_)
    uit = roep("valideer", "--map", map_, "--peildatum", "2026-11-21").uit
    assert uit.splitlines()[0] == (
        "data/personen:1:1: let op: git kan deze bestanden zo meenemen; raad: zet de regel "
        "data/personen/ in .gitignore [personen]"
    )
    (map_ / ".gitignore").write_text("data/personen/\n", "utf-8")
    assert "let op:" not in roep("valideer", "--map", map_, "--peildatum", "2026-11-21").uit


def test_een_gevolgd_bestand_met_een_naam_wordt_niet_genoemd(tmp_path: Path) -> None:
    map_ = plek(tmp_path, PERSOON.replace("p-0001", "quirina-zevenster"))
    git(map_, "init", "-q")
    git(map_, "add", "-A")
    antwoord = roep("valideer", "--map", map_)
    assert antwoord.code == 1
    assert "data/personen:1:1: fout: gegevens van een persoon staan in git" in antwoord.uit
    assert "zevenster" not in antwoord.uit


def test_opmaak_zet_ook_een_persoon_in_de_vaste_vorm(tmp_path: Path) -> None:
    map_ = plek(tmp_path)
    assert "data/personen/p-0001.yaml" in roep("opmaak", "--map", map_).uit.splitlines()
    regels = (map_ / "data/personen/p-0001.yaml").read_text("utf-8").splitlines()
    assert regels[0].endswith("persoon.schema.json")
    assert roep("opmaak", "--controleer", "--map", map_).code == 0


def test_schema_kent_een_persoon() -> None:
    schema = json.loads(roep("schema", "persoon").uit)
    assert schema["required"] == [
        "naam", "organisatie", "functie", "grondslag", "bereik", "bron", "gemeld_op",
        "verloopt_op",
    ]  # fmt: skip
