"""What `kaart exporteer` writes, read by the programs that people have.

khard and khal are Python packages; LibreOffice, GDAL and ical.js are slow, and say how to get them.
"""

import csv
import io
import json
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from aanroep import roep
from hulp.kaartje import schrijf_kaartje

WORTEL = Path(__file__).parents[2]
DAG = ("--peildatum", "2026-12-01")
# Half a minute, and programs that most do not have.
TRAAG = pytest.mark.skipif(
    not os.environ.get("KAART_TEST_CLIENTS"),
    reason="KAART_TEST_CLIENTS=1 pytest tests/uitwisseling/test_clients.py; "
    "apt-get install libreoffice-calc gdal-bin nodejs npm",
)
KHAL = """[calendars]
[[kaart]]
path = {map}/agenda
[locale]
local_timezone = Europe/Amsterdam
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
[sqlite]
path = {map}/khal.db
"""


def draai(*woorden: object, map_: Path) -> str:
    uit = subprocess.run(  # noqa: S603
        [str(woord) for woord in woorden], cwd=map_, capture_output=True, encoding="utf-8",
        check=False, timeout=120,
    )  # fmt: skip
    assert uit.returncode == 0, uit.stdout + uit.stderr
    return uit.stdout


def exporteer(vorm: str, doel: Path, *woorden: str) -> Path:
    assert roep("exporteer", vorm, *woorden, "--map", WORTEL, "-o", doel, *DAG).code == 0
    return doel


def programma(naam: str, installeer: str) -> str:
    """Return where a program is; without it the test says how to get it."""
    pad = Path(sys.executable).with_name(naam)
    gevonden = str(pad) if pad.exists() else shutil.which(naam)
    return gevonden or pytest.skip(f"{naam} is er niet: {installeer}")


@pytest.mark.langzaam
@pytest.mark.parametrize("versie", ["3.0", pytest.param("4.0", marks=TRAAG)])
def test_khard_leest_elk_kaartje_en_de_korte_nummers(versie: str, tmp_path: Path) -> None:
    khard = programma("khard", "pip install khard")
    with zipfile.ZipFile(exporteer("vcard", tmp_path / "k.zip", "--vcard", versie)) as doos:
        doos.extractall(tmp_path / "kaartjes")
        aantal = len(doos.namelist())
    (tmp_path / "khard.conf").write_text(f"[addressbooks]\n[[kaart]]\npath = {tmp_path}/kaartjes\n")
    vraag = (khard, "-c", tmp_path / "khard.conf")
    assert len(draai(*vraag, "list", "--parsable", map_=tmp_path).splitlines()) == aantal > 100
    nummers = {r.split("\t")[0] for r in draai(*vraag, "phone", "-p", map_=tmp_path).splitlines()}
    assert {"113", "0800 0113", "14 030", "0900 0101"} <= nummers
    # And it says no.
    kapot = tmp_path / "kaartjes" / "kapot.vcf"
    kapot.write_text("BEGIN:VCARD\nVERSION:3.0\nTEL 030\n")
    with pytest.raises(AssertionError, match="Failed to parse line: TEL 030"):
        draai(*vraag, "list", "--parsable", map_=tmp_path)


@pytest.mark.langzaam
def test_khal_ziet_de_week_van_kaart(tmp_path: Path) -> None:
    khal = programma("khal", "pip install khal")
    (tmp_path / "agenda").mkdir()
    (tmp_path / "khal.conf").write_text(KHAL.format(map=tmp_path))
    vraag = (khal, "-c", tmp_path / "khal.conf")
    exporteer("agenda", tmp_path / "k.ics")
    draai(*vraag, "import", "--batch", tmp_path / "k.ics", map_=tmp_path)
    vorm = ("list", "--format", "{start-time} {title}", "--day-format", "")
    # A Monday at which the hours are those of the wall, in winter and in summer.
    for dag in ("2026-12-14", "2027-06-14"):
        regels = draai(*vraag, *vorm, dag, "1d", map_=tmp_path).splitlines()
        assert "10:00 Buurthuiskamer" in [regel.strip() for regel in regels]


@TRAAG
@pytest.mark.langzaam
def test_libreoffice_leest_hetzelfde_werkboek(tmp_path: Path) -> None:
    soffice = programma("soffice", "apt-get install libreoffice-calc")
    exporteer("xlsx", tmp_path / "k.xlsx")
    exporteer("csv", tmp_path / "csv")
    filter_ = "csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false,false,false,1"
    thuis = f"-env:UserInstallation=file://{tmp_path}/thuis"
    draai(soffice, thuis, "--headless", "--convert-to", filter_, tmp_path / "k.xlsx", map_=tmp_path)
    (gemaakt,) = tmp_path.glob("k*.csv")
    van_kaart = (tmp_path / "csv/organisaties.csv").read_text("utf-8-sig")
    verwacht = list(csv.reader(io.StringIO(van_kaart), delimiter=";"))
    gelezen = list(csv.reader(io.StringIO(gemaakt.read_text("utf-8-sig")), delimiter=";"))
    assert [[c.lstrip("'") for c in rij] for rij in gelezen] == [
        [c.lstrip("'") for c in rij] for rij in verwacht
    ]


@TRAAG
@pytest.mark.langzaam
def test_gdal_leest_de_landkaart(tmp_path: Path) -> None:
    ogrinfo = programma("ogrinfo", "apt-get install gdal-bin")
    pad = exporteer("geojson", tmp_path / "k.geojson")
    aantal = len(json.loads(pad.read_text("utf-8"))["features"])
    uit = draai(ogrinfo, "-ro", "-al", "-so", pad, map_=tmp_path)
    assert f"Feature Count: {aantal}" in uit
    assert "Geometry: Point" in uit
    pad.write_text(pad.read_text("utf-8").replace("Point", "Punt"), "utf-8")
    assert "Geometry: Point" not in draai(ogrinfo, "-ro", "-al", "-so", pad, map_=tmp_path)


@TRAAG
@pytest.mark.langzaam
def test_ical_js_ziet_dezelfde_dagen(tmp_path: Path) -> None:
    node = programma("node", "apt-get install nodejs")
    npm = programma("npm", "apt-get install npm")
    draai(npm, "install", "--silent", "--prefix", tmp_path, "ical.js@2", map_=tmp_path)
    map_ = schrijf_kaartje(tmp_path / "kaart", MET_UITZONDERING).wortel
    assert roep("exporteer", "agenda", "--map", map_, "-o", tmp_path / "k.ics", *DAG).code == 0
    (tmp_path / "tel.mjs").write_text(_TEL)
    gezien = set(draai(node, "tel.mjs", map_=tmp_path).split())
    assert gezien == _dagen(tmp_path / "k.ics") != set()
    kaal = [r for r in (tmp_path / "k.ics").read_bytes().split(b"\r\n") if b"EXDATE" not in r]
    (tmp_path / "k.ics").write_bytes(b"\r\n".join(kaal))
    assert gezien < set(draai(node, "tel.mjs", map_=tmp_path).split())


MET_UITZONDERING = """
# data/organisaties/samen-eten.yaml
aanbod:
  - naam: Soep
    soort: inloop
    tijden:
      - {dag: ma, van: "10:00", tot: "12:00", ritme: wekelijks, behalve: [feestdagen, juli]}
      - {dag: do, van: "10:00", tot: "12:00", ritme: maandelijks, week: laatste, behalve: [mei]}
"""
_TEL = """import fs from "node:fs"; import ICAL from "ical.js";
const k = new ICAL.Component(ICAL.parse(fs.readFileSync("k.ics", "utf8")));
for (const z of k.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(z);
for (const v of k.getAllSubcomponents("vevent")) {
  const e = new ICAL.Event(v); const loop = e.iterator(); let dag;
  while ((dag = loop.next()) && dag.year < 2029) console.log(e.uid + "@" + dag.toString());
}
"""


def _dagen(pad: Path) -> set[str]:
    icalendar = pytest.importorskip("icalendar")
    herhaald = pytest.importorskip("recurring_ical_events")
    agenda = icalendar.Calendar.from_ical(pad.read_bytes())
    return {
        f"{een['UID']}@{een['DTSTART'].dt:%Y-%m-%dT%H:%M:%S}"
        for een in herhaald.of(agenda).between((2026, 12, 1), (2028, 12, 31))
    }
