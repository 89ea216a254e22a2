"""A command loads what it uses and nothing else, or a search is slower than leafing in a binder."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

WORTEL = Path(__file__).parents[1]
ZWAAR = {
    "pydantic", "jinja2", "typst", "jsonschema", "rich", "phonenumbers", "rapidfuzz", "segno",
    "pypdf", "importlib.metadata", "urllib3", "dns", "truststore", "ssl",
}  # fmt: skip
LEZERS = {"yaml", "jsonschema_rs", "json"}


def geladen(cache: Path, *woorden: str, **omgeving: str) -> set[str]:
    """Return every module that `python WOORDEN` imports when its output is piped."""
    antwoord = subprocess.run(  # noqa: S603
        [sys.executable, "-X", "importtime", *woorden],
        cwd=WORTEL, env={**os.environ, "XDG_CACHE_HOME": str(cache), **omgeving},
        capture_output=True, encoding="utf-8", check=False,
    )  # fmt: skip
    regels = [r for r in antwoord.stderr.splitlines() if r.startswith("import time:")]
    assert len(regels) > 20, antwoord.stderr
    return {regel.rpartition("|")[2].strip() for regel in regels}


def te_veel(modules: set[str], verboden: set[str]) -> set[str]:
    """Return what should not have been loaded."""
    return {naam for naam in verboden if naam in modules}


@pytest.mark.parametrize("keer", ["koud", "warm"])
def test_een_zoekvraag_laadt_alleen_wat_hij_gebruikt(tmp_path: Path, keer: str) -> None:
    vraag = ("-m", "kaart", "zoek", "--wijk", "Vleuten", "--thema", "eenzaamheid")
    modules = geladen(tmp_path, *vraag)
    if keer == "warm":
        modules = geladen(tmp_path, *vraag)
        assert te_veel(modules, LEZERS - {"json"}) == set()
    assert "kaart.zoek" in modules
    assert te_veel(modules, ZWAAR) == set()


def test_wie_geen_links_laat_bekijken_laadt_niets_van_het_net(tmp_path: Path) -> None:
    for opdracht, module in (
        ("verouderd", "kaart.nakijken.achterstand.verouderd"),
        ("plaats", "kaart.wijk.plaats.plekken"),
    ):
        modules = geladen(tmp_path, "-m", "kaart", opdracht, "--wijk", "Vleuten")
        assert module in modules
        assert te_veel(modules, {"kaart.links", "urllib3", "dns", "truststore", "ssl"}) == set()


def test_verouderd_leest_de_index_en_geen_contactpersonen_die_er_niet_zijn(tmp_path: Path) -> None:
    for _ in range(2):
        modules = geladen(tmp_path, "-m", "kaart", "verouderd")
    assert "kaart.nakijken.achterstand.verouderd" in modules
    te_laden = ZWAAR | (LEZERS - {"json"}) | {"kaart.personen.lezen", "kaart.zoek", "socket"}
    assert te_veel(modules, te_laden) == set()


def test_dekking_laadt_niets_om_te_schrijven_of_te_drukken(tmp_path: Path) -> None:
    for _ in range(2):
        modules = geladen(tmp_path, "-m", "kaart", "dekking")
    assert "kaart.wijk.dekking.tellen" in modules
    kamers = {f"kaart.{k}" for k in ("bijwerken", "keuring", "drukwerk", "schema", "schrijven")}
    assert te_veel(modules, ZWAAR | (LEZERS - {"json"}) | kamers) == set()


@pytest.mark.parametrize("woorden", [("--help",), ("-V",), ("zook",), ("zoek", "--help")])
def test_uitleg_en_een_tikfout_lezen_niets(tmp_path: Path, woorden: tuple[str, ...]) -> None:
    modules = geladen(tmp_path, "-m", "kaart", *woorden)
    assert te_veel(modules, ZWAAR | (LEZERS if woorden[0] != "zoek" else set())) == set()


@pytest.mark.parametrize("regel", ["kaart zo", "kaart zoek --thema e", "kaart zoek --t"])
def test_de_tab_toets_laadt_niets_zwaars(tmp_path: Path, regel: str) -> None:
    kaart = "import sys; sys.argv = ['kaart']; from kaart.cli import start; start()"
    modules = geladen(
        tmp_path, "-c", kaart, _KAART_COMPLETE="complete_zsh", _TYPER_COMPLETE_ARGS=regel
    )
    assert te_veel(modules, ZWAAR) == set()


@pytest.mark.parametrize("naam", sorted((ZWAAR | LEZERS) - {"pydantic"}))
def test_de_toets_kan_nee_zeggen(tmp_path: Path, naam: str) -> None:
    assert te_veel(geladen(tmp_path, "-c", f"import {naam}"), {naam}) == {naam}
