"""The site in a real browser: on a telephone and a desktop, light and dark, without a net.

Slow, and only for who has what it needs:

    pip install -e '.[browser]'
    npm install --prefix MAP axe-core html-validate
    KAART_CHROMIUM=/usr/bin/chromium KAART_NODE=MAP/node_modules pytest -n 0 -m browser

KAART_SITE_KAART names another map than the small one, such as that of this repository.
"""

import contextlib
import functools
import http.server
import json
import os
import subprocess
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from proefsite import bouw, lees, maak_kaart

_CHROMIUM, _NODE = os.environ.get("KAART_CHROMIUM", ""), os.environ.get("KAART_NODE", "")
pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(not (_CHROMIUM and _NODE), reason="zie boven in dit bestand"),
]
_KEUR = """axe.run(document, {resultTypes: ["violations"], runOnly: {type: "tag", values:
    ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}})"""
# What html-validate finds that says nothing of the page: how it was written.
_GELD_NIET = ("no-trailing-whitespace", "long-title", "no-inline-style", "tel-non-breaking")
SOEP = "organisatie/soep-aan-zee.html"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    plek = tmp_path_factory.mktemp("site")
    eigen = os.environ.get("KAART_SITE_KAART", "")
    kaart = Path(eigen) if eigen else maak_kaart(plek / "kaart")
    antwoord = bouw(kaart, plek / "site", "--adres", "https://kaart.example.org")
    assert antwoord.code == 0, antwoord.fout
    return plek / "site"


class _Stil(http.server.SimpleHTTPRequestHandler):
    def log_message(self, format: str, *_: object) -> None:  # noqa: A002 - the name is theirs
        """Say nothing."""


@contextlib.contextmanager
def dien_op(site: Path) -> Iterator[tuple[str, http.server.ThreadingHTTPServer]]:
    server = http.server.ThreadingHTTPServer(
        ("127.0.0.1", 0), functools.partial(_Stil, directory=str(site))
    )
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}", server
    finally:
        server.shutdown()
        server.server_close()


@pytest.fixture(scope="module")
def chromium() -> Iterator[Any]:
    sync_api = pytest.importorskip("playwright.sync_api")
    with sync_api.sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=_CHROMIUM, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture
def blad(chromium: Any) -> Iterator[Any]:
    """A page on a telephone that may say nothing wrong to the console."""
    plek = chromium.new_context(viewport={"width": 320, "height": 640})
    pagina = plek.new_page()
    klachten: list[str] = []
    pagina.on("console", lambda m: klachten.append(m.text) if m.type == "error" else None)
    pagina.on("pageerror", lambda fout: klachten.append(str(fout)))
    yield pagina
    plek.close()
    assert klachten == []


def axe(pagina: Any) -> list[str]:
    pagina.evaluate((Path(_NODE) / "axe-core/axe.min.js").read_text(encoding="utf-8"))
    return [
        f"{fout['id']}: {knoop['html'][:120]}"
        for fout in pagina.evaluate(_KEUR)["violations"]
        for knoop in fout["nodes"]
    ]


@pytest.mark.parametrize("breedte", [320, 1280])
@pytest.mark.parametrize("kleur", ["light", "dark"])
def test_elke_pagina_is_voor_iedereen_te_lezen(
    chromium: Any, site: Path, breedte: int, kleur: str
) -> None:
    plek = chromium.new_context(
        viewport={"width": breedte, "height": 800}, color_scheme=kleur, bypass_csp=True
    )
    pagina, fout = plek.new_page(), {}
    with dien_op(site) as (adres, _):
        for pad in (pad for pad in sorted(lees(site)) if pad.endswith(".html")):
            pagina.goto(f"{adres}/{pad}")
            gevonden = axe(pagina)
            if pagina.evaluate("document.documentElement.scrollWidth > innerWidth"):
                gevonden.append("loopt opzij van het scherm")
            if gevonden:
                fout[pad] = gevonden
    plek.close()
    assert fout == {}


@pytest.mark.parametrize(
    ("html", "fout"),
    [
        ("<img src='icoon.svg'>", "image-alt"),
        ("<p style='color:#aaa'>grijs</p>", "color-contrast"),
        ("<button></button>", "button-name"),
        ("<input>", "label"),
    ],
)
def test_axe_ziet_wat_er_mis_is(chromium: Any, site: Path, html: str, fout: str) -> None:
    plek = chromium.new_context(bypass_csp=True)
    pagina = plek.new_page()
    with dien_op(site) as (adres, _):
        pagina.goto(f"{adres}/over.html")
        pagina.evaluate(
            "h => document.querySelector('main').insertAdjacentHTML('beforeend', h)", html
        )
        assert any(gevonden.startswith(fout) for gevonden in axe(pagina))
    plek.close()


def _valideer(*paden: Path) -> list[str]:
    regels = dict.fromkeys(_GELD_NIET, "off")
    instelling = paden[0].parent / ".htmlvalidate.json"
    instelling.write_text(
        json.dumps({"extends": ["html-validate:standard"], "rules": regels, "root": True})
    )
    klaar = subprocess.run(  # noqa: S603
        [f"{_NODE}/.bin/html-validate", "-c", str(instelling), "-f", "json", *map(str, paden)],
        capture_output=True, encoding="utf-8", check=False,
    )  # fmt: skip
    instelling.unlink()
    return sorted({
        f"{Path(blad['filePath']).name}: {m['ruleId']}: {m['message']}"
        for blad in json.loads(klaar.stdout) for m in blad["messages"]
    })  # fmt: skip


def test_de_html_is_geldig(site: Path) -> None:
    assert _valideer(*sorted(site.rglob("*.html"))) == []


def test_de_keuring_van_html_ziet_wat_er_mis_is(tmp_path: Path) -> None:
    (tmp_path / "x.html").write_text("<!doctype html><p><ul><div></ul>", encoding="utf-8")
    assert _valideer(tmp_path / "x.html") != []


def test_het_mandje_gaat_mee_en_laat_niets_achter(blad: Any, site: Path) -> None:
    with dien_op(site) as (adres, _):
        blad.goto(f"{adres}/{SOEP}")
        blad.click("text=Zet in het mandje")
        assert blad.url == f"{adres}/mandje.html#soep-aan-zee"
        assert blad.locator("#gekozen h2").all_inner_texts() == ["Soep aan Zee"]
        blad.click("nav >> text=A–Z")
        blad.click("main >> text=Belmaatjes")
        assert blad.url == f"{adres}/organisatie/belmaatjes.html#mandje=soep-aan-zee"
        blad.click("text=Zet in het mandje")
        assert blad.url == f"{adres}/mandje.html#soep-aan-zee,belmaatjes"
        assert blad.locator("#gekozen article").count() == 2
        assert "030%20123%2045%2067" in blad.get_attribute("#mail", "href")
        blad.click("text=Maak leeg")
        assert blad.locator("#gekozen article").count() == 0
        assert blad.evaluate("[localStorage.length, sessionStorage.length, document.cookie]") == [
            0, 0, "",
        ]  # fmt: skip


def test_een_mandje_met_wat_er_niet_is(blad: Any, site: Path) -> None:
    blad.goto(f"{(site / 'mandje.html').as_uri()}#weg,__proto__,soep-aan-zee,%3Cimg%3E")
    assert blad.locator("#gekozen h2").all_inner_texts() == ["Soep aan Zee"]


def test_zonder_javascript_is_alles_er(chromium: Any, site: Path) -> None:
    plek = chromium.new_context(java_script_enabled=False)
    pagina = plek.new_page()
    pagina.goto((site / "index.html").as_uri())
    pagina.click("text=Onderwerpen")
    pagina.click("main >> text=Eten en maaltijden")
    pagina.click("text=Ik kan niet meer zelf koken")
    pagina.click("section >> text=Soep aan Zee")
    assert pagina.locator("a.bel.groot").inner_text() == "030 123 45 67"
    pagina.goto((site / "zoek.html").as_uri())
    assert "Zoeken in gewone woorden werkt alleen met JavaScript" in pagina.inner_text("main")
    plek.close()


def test_op_een_stick_zonder_klacht(blad: Any, site: Path) -> None:
    for pad in ("index.html", SOEP, "wijk/noord.html", "zoek.html", "mandje.html", "bewaren.html"):
        blad.goto((site / pad).as_uri())
    assert blad.is_visible("text=Bewaren kan hier niet")


def test_bewaard_op_de_telefoon_en_weer_weg(blad: Any, site: Path) -> None:
    with dien_op(site) as (adres, server):
        blad.goto(f"{adres}/index.html")
        assert blad.evaluate("navigator.serviceWorker.getRegistrations().then(r => r.length)") == 0
        blad.goto(f"{adres}/bewaren.html")
        blad.click("#bewaar")
        blad.wait_for_selector("text=De kaart werkt nu ook zonder internet")
        server.shutdown()
        server.server_close()
        blad.goto(f"{adres}/{SOEP}")
        assert blad.locator("a.bel.groot").inner_text() == "030 123 45 67"
        assert "Stand van 1 december 2026" in blad.inner_text("footer")
        blad.goto(f"{adres}/bewaren.html")
        blad.click("#wis")
        blad.wait_for_selector("text=Weggehaald van dit toestel")
        assert blad.evaluate("caches.keys()") == []


@pytest.mark.parametrize(("dag", "oud"), [("2027-03-02", False), ("2027-03-05", True)])
def test_een_oude_kopie_zegt_dat_zij_oud_is(blad: Any, site: Path, dag: str, oud: bool) -> None:
    blad.clock.set_fixed_time(f"{dag}T12:00:00Z")
    blad.goto((site / SOEP).as_uri())
    assert blad.is_visible("text=meer dan drie maanden oud") is oud


def test_snel_weg_laat_geen_stap_terug(blad: Any, site: Path) -> None:
    blad.route(
        "https://www.buienradar.nl/**", lambda r: r.fulfill(body="weer", content_type="text/html")
    )
    blad.goto((site / "index.html").as_uri())
    blad.goto((site / "thema/veilig.html").as_uri())
    blad.click("#snel-weg")
    blad.wait_for_url("https://www.buienradar.nl/")
    blad.go_back()
    assert blad.url.endswith("index.html")


def test_wie_om_gevaar_vraagt_kan_ook_snel_weg(blad: Any, site: Path) -> None:
    blad.goto((site / "zoek.html").as_uri())
    assert not blad.is_visible("#snel-weg")
    blad.fill("#vraag", "ik word geslagen door mijn man")
    blad.press("#vraag", "Enter")
    blad.wait_for_selector("#antwoord .gevaar")
    assert blad.is_visible("#snel-weg")
    assert "geslagen" not in blad.url


def test_met_alleen_het_toetsenbord(blad: Any, site: Path) -> None:
    blad.goto((site / "index.html").as_uri())
    blad.keyboard.press("Tab")
    assert blad.evaluate("document.activeElement.textContent") == "Naar de inhoud"
    gezien = set()
    for _ in range(60):
        blad.keyboard.press("Tab")
        gezien.add(blad.evaluate("document.activeElement.getAttribute('href')"))
    assert {"zoek.html", "thema/eten.html", "wijk/noord.html", "privacy.html"} <= gezien


def test_op_twee_keer_zo_groot_past_het_nog(chromium: Any, site: Path) -> None:
    plek = chromium.new_context(viewport={"width": 640, "height": 400})
    pagina = plek.new_page()
    for pad in ("index.html", SOEP, "wijk/noord.html"):
        pagina.goto((site / pad).as_uri())
        pagina.evaluate("document.documentElement.setAttribute('style', 'font-size: 225%')")
        assert not pagina.evaluate("document.documentElement.scrollWidth > innerWidth"), pad
    plek.close()


def test_op_papier_staat_wie_je_belt_en_geen_menu(chromium: Any, site: Path) -> None:
    plek = chromium.new_context()
    pagina = plek.new_page()
    pagina.goto((site / SOEP).as_uri())
    pagina.emulate_media(media="print")
    assert pagina.is_visible("a.bel.groot")
    assert not pagina.is_visible("nav")
    plek.close()
