"""Whatever is broken in a map, a question or a filled-in form: findings or a sentence, no more.

Real structures are damaged at one to three places with values that people and programs leave
behind; a traceback anywhere fails the test.
"""

import contextlib
import copy
import io
import json
import shutil
from collections.abc import Iterator
from contextlib import nullcontext
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from aanroep import roep
from hulp.kaartje import BESTANDEN, schrijf_kaartje
from hypothesis import HealthCheck, given, settings, strategies as st
from openpyxl import load_workbook
from openpyxl.cell import Cell

from kaart.basis import KaartFout
from kaart.bestand import Inleesresultaat, Werkmap
from kaart.bestand.dataset import maak_document, maak_resultaat
from kaart.drukwerk.pers import typst
from kaart.keuring import keur
from kaart.model import COLLECTIES, maak_kaart
from kaart.nakijken.lijsten.formulierlezer import lees_formulier
from kaart.nakijken.lijsten.invulformulier import maak_invulformulier
from kaart.nakijken.lijsten.vragenlijst import Veldvraag, Vragenlijst
from kaart.yamllezer import lees

DAG = date(2026, 11, 21)
ERBIJ = """\
adres: {straat: Kade, huisnummer: "12", postcode: 1001 AB, plaats: Voorbeeldstad}
onderdeel_van: maatje-meer
openingstijden:
  - {dag: ma, van: "09:00", tot: "12:00", dagdeel: ochtend, behalve: [schoolvakanties]}
aanbod:
  - naam: Koken
    soort: inloop
    locatie: de-brug
    hulpvragen: [eenzaamheid/vaak-alleen]
    leeftijd: {van: 18, tot: 99}
    contact: {functie: kok, telefoon: "030 123 45 60"}
    tijden: [{dag: di, ritme: om-de-week, vanaf: 2026-12-01}, {datum: 2026-12-25}]
  - {naam: Leren koken, soort: scholing, netwerk: samen-noord, plaatsen: 4, voor: leden}
  - {naam: Meehelpen, soort: vrijwilligerswerk, netwerk: samen-noord, voor: iedereen}
"""
VLEKKEN = """\
kort: Noord
vlekken:
  - {thema: geld, stand: aanvaard, reden: Geen geld., eigenaar: Wijkbureau, tot: 2026-10-01}
  - {thema: eenzaamheid, stand: afwezig, gevraagd: {op: 2026-10-12, hoe: bijeenkomst}}
"""
BIJEENKOMST = """\
naam: Samen Noord live
reeks: live
datum: 2026-11-12
wijk: noord
locatie: de-brug
organisatoren: [samen-eten]
programma:
  - {van: "13:00", tot: "13:30", titel: Inloop}
  - {ronde: 1, van: "13:30", tot: "14:00", sessies: [{id: s1, titel: Koken, plaatsen: 25}]}
  - {ronde: 2, van: "14:00", tot: "14:30", sessies: [{id: s2, titel: Eten, plaatsen: 25}]}
aanwezig: [samen-eten, maatje-meer]
tellingen: {bezoekers: 42, ingelopen: 3}
evaluatie: {formulieren: 38, vervolg: {ja: 37, nee: 1}, gemist: [{thema: geld, keer: 4}]}
"""
MAAND = """\
naam: De maand van Noord
soort: maand
wijk: noord
van: 2026-11-01
tot: 2026-11-30
programma:
  - {datum: 2026-11-03, van: "10:00", titel: Open huis, organisatie: samen-eten, soort: open-huis}
"""
REEKS = "naam: Live\nbijeenkomsten: 9\nunieke_bezoekers: 220\npercentages: {vervolg: 99}\n"
NETWERK = """\
afkorting: SN
organisatie: samen-eten
convenanten: [{met: De gemeente, onderwerp: Eten, van: 2026-01-01, tot: 2027-01-01}]
"""
BEHEER = "beheerder:\n  organisatie: samen-eten\n  email: kaart@example.org\n"
ERIN = {
    "data/kaart.yaml": BEHEER, "data/netwerken/samen-noord.yaml": NETWERK,
    "data/organisaties/samen-eten.yaml": ERBIJ, "data/wijken/noord.yaml": VLEKKEN,
    "data/bijeenkomsten/live-noord.yaml": BIJEENKOMST, "data/bijeenkomsten/maand.yaml": MAAND,
    "data/reeksen/live.yaml": REEKS,
}  # fmt: skip
GELEZEN = {
    bestand.removeprefix("data/").removesuffix(".yaml"): lees(
        (BESTANDEN.get(bestand, "") + ERIN.get(bestand, "")).encode(), bestand
    ).waarde
    for bestand in sorted({*BESTANDEN, *ERIN})
}
NAAR: list[Any] = [
    None, True, 0, -1, 10**17, 0.5, "", " ", [], {}, [None], [[]], {"": ""}, {"naam": {}}, [{}],
    "x" * 300, "nul", "stad", "samen-eten", "maatje-meer", "de-brug", "noord/x",
    "a/b/c", "2026-02-30", "0000", "9999-12-31", "25:61", "24:00", "06 12345678", "=1+1",
    "../../x", "\u202e\u200b", "\ufffd", "<b>&amp;", "CafÃ©", "🍲", "a\nb", "#3 # x",
    "1001 AB Kade 12", "laatste", "gestopt", "avond", "zo",
]  # fmt: skip
SCHADE = st.lists(
    st.tuples(st.integers(0, 9999), st.integers(0, 9999), st.sampled_from(["zet", "weg", "keer"])),
    min_size=1,
    max_size=3,
)


def plekken(waarde: Any) -> Iterator[tuple[Any, Any]]:
    """Yield every (container, key) in a value."""
    delen = waarde.items() if isinstance(waarde, dict) else enumerate(waarde)
    for sleutel, deel in list(delen):
        yield waarde, sleutel
        if isinstance(deel, dict | list):
            yield from plekken(deel)


def beschadig(schade: list[tuple[int, int, str]]) -> dict[str, Any]:
    """Return the map with each damage done: a place, a value, and how."""
    kapot: dict[str, Any] = copy.deepcopy(GELEZEN)
    for waar, wat, hoe in schade:
        alle = list(plekken(kapot))
        bak, sleutel = alle[waar % len(alle)]
        if bak is kapot and hoe != "zet":
            continue  # every file stays
        if hoe == "zet":
            bak[sleutel] = copy.deepcopy(NAAR[wat % len(NAAR)])
        elif hoe == "weg":
            del bak[sleutel]
        elif isinstance(bak, list):
            bak.append(copy.deepcopy(bak[sleutel]))
        else:
            bak[sleutel] = [bak[sleutel]] * 2
    return kapot


def in_bytes(waarde: Any) -> bytes:
    return json.dumps(waarde, ensure_ascii=False, indent=1).encode()


def in_geheugen(kapot: dict[str, Any]) -> Inleesresultaat:
    """Read it as `laad` would, without a disk."""
    documenten = []
    for plek, waarde in kapot.items():
        collectie, _, id_ = plek.rpartition("/")
        soort = COLLECTIES[collectie][0] if collectie else "kaart"
        documenten.append(maak_document(collectie, soort, id_, in_bytes(waarde)))
    return maak_resultaat(documenten)


@settings(max_examples=500)
@given(SCHADE)
def test_een_kapotte_kaart_geeft_alleen_bevindingen(schade: list[tuple[int, int, str]]) -> None:
    gevonden = keur(in_geheugen(beschadig(schade)), DAG)
    assert [b for b in gevonden if "liep vast" in b.melding or not b.melding] == []


UITGAVEN = Path(__file__).parent / "gevallen/kapot/uitgaven"  # two sheets that were printed before
MENSEN = "id;organisatie;wens1\n" + "".join(f"a{n};samen-eten;s{1 + n % 2}\n" for n in range(14))
OPDRACHTEN = [
    "zoek eten", "zoek --wijk noord --formaat json", "zoek --formaat csv", "toon samen-eten",
    "toon de-brug", "toon noord", "toon eenzaamheid", "verouderd", "verouderd --formaat json",
    "dubbel", "dekking", "dekking --formaat csv", "bouwblokken", "opmaak --controleer",
    "valideer --streng", "valideer --formaat sarif", "valideer --herstel",
    "geschiedenis samen-eten", "avg inzage Jan", "drukwerk bladen", "drukwerk map",
    "drukwerk kaartjes", "drukwerk formulier", "drukwerk formulier --vorm xlsx",
    "drukwerk poster --wijk noord", "drukwerk verspreiding",
    "drukwerk rooster --wijk noord", "drukwerk netwerk --netwerk samen-noord",
    "drukwerk werving", "drukwerk scholing",
    "drukwerk inlegbladen --sinds 2026-1 --uitgave 2026-2", "exporteer hsds -o ../uit",
    "exporteer csv -o ../uit", "exporteer xlsx -o ../uit.xlsx", "exporteer vcard -o ../uit.vcf",
    "exporteer agenda --bijeenkomsten", "exporteer geojson", "exporteer md", "website -o ../site",
    "website --controleer", "dekking --rapport -o ../rapport.pdf", "dekking --sinds 2026-01-01",
    "dekking --wijk noord --per buurt --naar doelgroep", "dekking --zonder samen-eten",
    "dekking vlek noord geld --stand afwezig", "bouwblokken --locatie de-brug", "plaats",
    "netwerk", "netwerk samen-noord --formaat json", "lees-in --sjabloon --locatie de-brug",
    "ronde begin --uit-dekking noord -o ../ronde", "bijeenkomst nieuw --naam X --datum 2027-01-02",
    "bijeenkomst uitnodigen live-noord -o ../mails", "bijeenkomst lijst live-noord",
    "bijeenkomst aanmelding live-noord samen-eten 3", "bijeenkomst map live-noord",
    "bijeenkomst wand live-noord", "bijeenkomst maand maand", "bijeenkomst verslag live-noord",
    "bijeenkomst verslag live", "bijeenkomst aanwezig live-noord samen-eten",
    "bijeenkomst kennismaken --deelnemers ../mensen.csv", "bijeenkomst ruim-op",
    "bijeenkomst programma live-noord --wensen ../mensen.csv", "bevestig samen-eten --hoe telefoon",
    "lees-in --sjabloon",
    "wijzig samen-eten website=https://x.example --ja", "stop samen-eten --reden x --ja",
]  # fmt: skip


def geen_pers(*_: object) -> dict[str, Any]:
    raise KaartFout("er wordt hier niet gedrukt")


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(SCHADE, st.sampled_from(OPDRACHTEN))
def test_elke_opdracht_op_een_kapotte_kaart_eindigt_met_een_zin(
    werkmap: Werkmap, schade: list[tuple[int, int, str]], opdracht: str
) -> None:
    for plek, waarde in beschadig(schade).items():
        pad = werkmap.data / f"{plek}.yaml"
        pad.parent.mkdir(exist_ok=True)
        pad.write_bytes(in_bytes(waarde))
    antwoord = roep("--map", werkmap.wortel, "--peildatum", DAG, *opdracht.split())
    assert antwoord.code in (0, 1, 2)
    assert "Traceback" not in antwoord.fout
    assert "liep vast" not in antwoord.uit


@pytest.fixture
def werkmap(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Werkmap:
    monkeypatch.setattr(typst, "start_kind", lambda _: nullcontext())
    monkeypatch.setattr(typst, "_antwoord", geen_pers)
    (tmp_path / "mensen.csv").write_text(MENSEN, encoding="utf-8")
    shutil.copytree(UITGAVEN, tmp_path / "kaart/data/uitgaven")
    werkmap = schrijf_kaartje(tmp_path / "kaart")
    monkeypatch.chdir(werkmap.wortel)
    return werkmap


VAKKEN = st.sampled_from(
    [
        "",
        " ",
        "klopt",
        "=1+1",
        "x" * 40_000,
        "\u202e",
        0,
        -1,
        1e300,
        True,
        DAG,
        "weg",
        "#oordeel",
        "nee",
    ]
)
LIJST = Vragenlijst("samen-eten", "Samen Eten", (Veldvraag("kosten", "Wat kost het?", "5 euro"),))
FORMULIER = maak_invulformulier(
    [LIJST], maak_kaart([("", "kaart", {"naam": "X", "gemeente": {"naam": "X"}})]), DAG
)


@settings(max_examples=50, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.integers(1, 30), st.integers(1, 8), VAKKEN), min_size=1, max_size=6))
def test_een_vreemd_ingevuld_formulier_is_te_lezen_of_wordt_geweigerd(
    tmp_path: Path, vakken: list[tuple[int, int, Any]]
) -> None:
    boek = load_workbook(io.BytesIO(FORMULIER))
    for rij, kolom, waarde in vakken:
        cel = boek.worksheets[0].cell(rij, kolom)
        if isinstance(cel, Cell):  # of merged cells only the first can be filled in
            cel.value = waarde
    boek.save(tmp_path / "x.xlsx")
    with contextlib.suppress(KaartFout):
        lees_formulier(tmp_path / "x.xlsx")
