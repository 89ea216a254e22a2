"""`kaart website`: pages that need no server, of what may go out, put in place as a whole."""

import shutil
from pathlib import Path

import pytest
from aanroep import roep
from conftest import VOORBEELDKAART

from kaart.website import keur_site

DAG = "--peildatum=2026-12-01"


@pytest.fixture(scope="module")
def gemaakt(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of the small map, made once."""
    plek = tmp_path_factory.mktemp("site")
    kaart = plek / "kaart"
    shutil.copytree(VOORBEELDKAART / "data", kaart / "data")
    antwoord = roep(
        "website", "-o", str(plek / "site"), "--adres", "https://kaart.example.org", DAG,
        "--map", str(kaart),
    )  # fmt: skip
    assert antwoord.code == 0, antwoord.fout
    return plek / "site"


def lees(site: Path) -> dict[str, bytes]:
    return {
        pad.relative_to(site).as_posix(): pad.read_bytes()
        for pad in site.rglob("*")
        if pad.is_file() and not pad.name.startswith(".")
    }


def test_elke_pagina_is_wat_zij_moet_zijn(gemaakt: Path) -> None:
    assert list(keur_site(lees(gemaakt))) == []


@pytest.mark.parametrize(
    ("was", "wordt", "bezwaar"),
    [
        ('href="../stijl.css"', 'href="../weg.css"', "leidt nergens heen"),
        ('lang="nl"', "", "de taal staat er niet bij"),
        ("default-src 'none'", "default-src *", "er is geen strenge content security policy"),
        ("<h1>", "<h1></h1><h1>", "h1 staat er 2 keer"),
        ("<main", "<script>alert(1)</script><main", "een script staat in de pagina zelf"),
        ("<main", '<p onclick="x()"></p><main', "onclick is een script"),
        ("<main", '<a href="javascript:x()">x</a><main', "is geen gewoon adres"),
        ("</main>", f"{'x' * 10_000}</main>", "meer dan 10000"),
        ('id="inhoud"', 'id="oud"', "id oud staat er twee keer"),
    ],
)
def test_wat_niet_deugt_wordt_gezegd(gemaakt: Path, was: str, wordt: str, bezwaar: str) -> None:
    bestanden = lees(gemaakt)
    naam = "organisatie/soep-aan-zee.html"
    kapot = bestanden[naam].decode().replace(was, wordt)
    assert kapot != bestanden[naam].decode()
    assert any(bezwaar in zin for zin in keur_site({**bestanden, naam: kapot.encode()}))
