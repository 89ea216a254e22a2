"""Asking the address service: only when asked for, of one address, and shown before it is written.

There is no internet here: the service is a page of the test, behind the real gate.
"""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from aanroep import Antwoord, roep
from hulp.kaartje import schrijf_kaartje
from hulp.nepnet import Nepnet, nepnet, openbaar, zeg

from kaart.cli import plaats

KAART = """\
# data/wijken/noord.yaml
middelpunt:
  lat: 52.1
  lon: 5.1
buurten:
  - id: haven
    naam: Haven
    code: BU00010001
# data/locaties/de-brug.yaml
straat: Brugweg
huisnummer: 12 a
# data/locaties/zonder.yaml
naam: Zonder adres
soort: anders
"""
VRAAG = (
    "/bzk/locatieserver/search/v3_1/free?q=Brugweg+12+a+Voorbeeldstad&fq=type%3Aadres"
    "&fq=gemeentenaam%3A%22Voorbeeldstad%22"
    "&fl=weergavenaam%2Cstraatnaam%2Chuisnummer%2Cpostcode%2Cbuurtcode%2Ccentroide_ll&rows=5"
)
BRUG = {
    "weergavenaam": "Brugweg 12A, 1001AB Voorbeeldstad", "straatnaam": "Brugweg",
    "huisnummer": 12, "postcode": "1001AB", "buurtcode": "BU00010001",
    "centroide_ll": "POINT(5.1034 52.1012)",
}  # fmt: skip


def bladzijde(*gevonden: Any) -> Callable[[Any], None]:
    return ruw(json.dumps({"response": {"numFound": len(gevonden), "docs": gevonden}}).encode())


def ruw(inhoud: bytes) -> Callable[[Any], None]:
    def antwoord(balie: Any) -> None:
        balie.send_response(200)
        balie.send_header("Content-Length", str(len(inhoud)))
        balie.end_headers()
        balie.wfile.write(inhoud)

    return antwoord


@pytest.fixture
def net(monkeypatch: pytest.MonkeyPatch) -> Iterator[Nepnet]:
    with nepnet() as net:
        net.namen.namen["api.pdok.nl"] = openbaar()
        monkeypatch.setattr(plaats, "_wereld", lambda: net.wereld)
        yield net


@pytest.fixture
def map_(tmp_path: Path) -> Path:
    map_ = schrijf_kaartje(tmp_path / "kaart", KAART).wortel
    pad = map_ / "data/locaties/de-brug.yaml"
    regels = pad.read_text().splitlines(keepends=True)
    pad.write_text("".join(r for r in regels if not r.startswith(("postcode", "buurt:"))))
    return map_


def zoek_op(map_: Path, wie: str, *woorden: str) -> Antwoord:
    dag = ("--peildatum", "2026-11-30")
    return roep("--map", map_, *dag, "plaats", wie, "--zoek-op", *woorden)


def test_what_is_found_is_shown_and_written_with_its_source(map_: Path, net: Nepnet) -> None:
    net.paden[VRAAG] = bladzijde(BRUG)
    pad = map_ / "data/locaties/de-brug.yaml"
    voor = pad.read_text()
    eerst = zoek_op(map_, "de-brug")
    assert eerst.code == 1
    assert eerst.uit.startswith("""\
Brugweg 12 a, volgens de landelijke adressendienst:
  1. Brugweg 12A, 1001AB Voorbeeldstad (52.1012, 5.1034)
""")
    assert pad.read_text() == voor
    assert zoek_op(map_, "de-brug", "--ja").code == 0
    assert net.gevraagd == [f"GET https://api.pdok.nl{VRAAG}"] * 2
    geschreven = pad.read_text()
    for stuk in ("postcode: 1001 AB\n", "buurt: haven\n", "  lat: 52.1012\n  lon: 5.1034\n", """\
bronnen:
  - document: "PDOK Locatieserver (BAG): Brugweg 12A, 1001AB Voorbeeldstad"
    datum: 2026-11-30
    opmerking: plek op de landkaart
"""):  # fmt: skip
        assert stuk in geschreven


@pytest.mark.parametrize("anders", [
    {"huisnummer": 120}, {"straatnaam": "Bruglaan"}, {"centroide_ll": "POINT(x y)"},
    {"centroide_ll": None}, {"huisnummer": [12]},
])  # fmt: skip
def test_what_only_looks_like_it_is_no_answer(
    map_: Path, net: Nepnet, anders: dict[str, Any]
) -> None:
    net.paden[VRAAG] = bladzijde({**BRUG, **anders}, "onzin")
    antwoord = zoek_op(map_, "de-brug", "--ja")
    assert (antwoord.code, antwoord.fout) == (1, "")
    assert "dit adres kent de landelijke adressendienst niet" in antwoord.uit.replace("\n", " ")


def test_of_several_nobody_chooses_for_you(map_: Path, net: Nepnet) -> None:
    net.paden[VRAAG] = bladzijde(BRUG, {**BRUG, "weergavenaam": "Brugweg 12B"})
    antwoord = zoek_op(map_, "de-brug", "--ja")
    assert antwoord.code == 2
    assert "2. Brugweg 12B (52.1012, 5.1034)" in antwoord.uit
    assert "kies er een en geef die coördinaten mee" in antwoord.fout


@pytest.mark.parametrize(("pagina", "waarom"), [
    (zeg(503), "code 503"),
    (zeg(302, location="https://elders.example/"), "code 302"),
    (ruw(b"<html>"), "niet te lezen"),
    (ruw(b'{"response": []}'), "niet te lezen"),
    (ruw(b"[" * 90_000), "niet te lezen"),
    (ruw(b'{"a": "' + b"x" * 200_000), "niet te lezen"),
])  # fmt: skip
def test_a_service_that_answers_otherwise_is_said_to(
    map_: Path, net: Nepnet, pagina: Callable[[Any], None], waarom: str
) -> None:
    net.paden[VRAAG] = pagina
    antwoord = zoek_op(map_, "de-brug", "--ja")
    assert (antwoord.code, antwoord.uit) == (2, "")
    assert waarom in antwoord.fout
    assert "zoek de plek zelf op een kaart" in antwoord.fout


def test_the_gate_holds_for_the_service_too(map_: Path, net: Nepnet) -> None:
    net.namen.namen["api.pdok.nl"] = openbaar("192.168.1.1")
    antwoord = zoek_op(map_, "de-brug", "--ja")
    assert antwoord.code == 2
    assert "niet op het openbare internet" in antwoord.fout
    assert net.gebeld == []


@pytest.mark.parametrize("wie", ["zonder", "maatje-meer", "samen-eten", "schuil"])
def test_nothing_is_asked_of_what_has_no_street_or_is_secret(
    map_: Path, net: Nepnet, wie: str
) -> None:
    (map_ / "data/locaties/schuil.yaml").write_text(
        "naam: Schuil\nsoort: anders\nstraat: Brugweg\nhuisnummer: '12'\n"
    )
    pad = map_ / "data/organisaties/samen-eten.yaml"
    pad.write_text(pad.read_text() + "geheim_adres: true\n" + "onzin: schuil\n")
    assert zoek_op(map_, wie, "--ja").code == 2
    assert (net.gebeld, net.namen.opgezocht) == ([], [])
