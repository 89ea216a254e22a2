"""Whatever one asks for, a contact person is nowhere unless it was asked for by name.

Not on a screen, not in a file, not on paper, not in the cache: every command and every product,
also those that come later (`test_wiel` keeps the list of commands whole).
"""

import io
import shutil
import zipfile
from pathlib import Path

import pytest
from aanroep import roep
from hulp.kaartje import schrijf_kaartje
from hulp.persoon import GEHEIMEN, PERSOON
from pypdf import PdfReader
from test_wiel import OPDRACHTEN, SCHRIJVEN

from kaart.handelingen import PRODUCTEN

WORTEL = Path(__file__).parents[1]
INHOUD = PERSOON.partition("\n")[2]
# Without a place where sets lie there is no list of them.
VERSPREIDPUNT = """
# data/locaties/de-brug.yaml
verspreidpunt:
  sets: 20
"""
# What each product needs to make anything at all.

INLOOP = """
# data/organisaties/samen-eten.yaml
aanbod:
  - naam: Aanschuiven
    soort: inloop
    locatie: de-brug
    tijden:
      - dag: di
  - naam: Meekoken
    soort: vrijwilligerswerk
  - naam: Goed luisteren
    soort: scholing
"""
KEUZE = {
    "poster": ("--wijk", "Noord"),
    "rooster": ("--wijk", "Noord"),
    "kaartjes": ("--wijk", "Noord"),
    "inlegbladen": ("--sinds", "2026-1"),
    "netwerk": ("--netwerk", "samen-noord"),
}


def inhoud(pad: Path) -> str:
    """Return whatever can be read in a file, whatever kind it is."""
    bytes_ = pad.read_bytes()
    if bytes_.startswith(b"%PDF"):
        pdf = PdfReader(io.BytesIO(bytes_))
        return f"{pdf.metadata}" + "".join(blad.extract_text() for blad in pdf.pages)
    if zipfile.is_zipfile(pad):
        with zipfile.ZipFile(pad) as doos:
            return "".join(doos.read(naam).decode("utf-8", "replace") for naam in doos.namelist())
    return bytes_.decode("utf-8", "replace")


def bestanden(*plekken: Path) -> dict[Path, tuple[int, int]]:
    """Return all files but those of data/personen, and by what one sees that one was written."""
    return {
        pad: (pad.stat().st_size, pad.stat().st_mtime_ns)
        for plek in plekken
        for pad in plek.rglob("*")
        if pad.is_file() and "personen" not in pad.parts
    }


def verraden(
    *plekken: Path, tekst: str = "", stond_er: dict[Path, tuple[int, int]] | None = None
) -> list[str]:
    """Return where one of the secrets can be read, in what was not there in this shape before."""
    er_al = (stond_er or {}).items()
    nieuw = [pad for pad, stand in bestanden(*plekken).items() if (pad, stand) not in er_al]
    alles = {str(pad): f"{pad.name} {inhoud(pad)}" for pad in nieuw} | {"scherm": tekst}
    return [naam for naam, wat in alles.items() if any(geheim in wat for geheim in GEHEIMEN)]


def test_het_oog_ziet_een_naam_in_elk_soort_bestand(tmp_path: Path) -> None:
    schrijf_kaartje(tmp_path, PERSOON)
    drukwerk = ("drukwerk", "--map", tmp_path, "--peildatum", "2026-11-21")
    assert roep(*drukwerk, "--voor", "deelnemers", "--uitgave", "2026-1").code == 0
    with zipfile.ZipFile(tmp_path / "x.xlsx", "w", zipfile.ZIP_DEFLATED) as doos:
        doos.writestr("blad.xml", GEHEIMEN[0])
    gevonden = {Path(naam).name for naam in verraden(tmp_path, tekst=GEHEIMEN[-1])}
    assert gevonden == {"bladen-deelnemers.pdf", "x.xlsx", "scherm"}


def maak_utrecht(map_: Path) -> Path:
    shutil.copytree(WORTEL / "data", map_ / "data")
    (map_ / "data/personen").mkdir(exist_ok=True)
    dock = INHOUD.replace("samen-eten", "dock")
    (map_ / "data/personen/p-0001.yaml").write_text(dock, "utf-8")
    return map_


@pytest.fixture(scope="module")
def om_te_lezen(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return maak_utrecht(tmp_path_factory.mktemp("utrecht"))


@pytest.fixture
def utrecht(opdracht: str, om_te_lezen: Path, tmp_path: Path) -> Path:
    return maak_utrecht(tmp_path / "utrecht") if opdracht in SCHRIJVEN else om_te_lezen


@pytest.mark.parametrize("opdracht", OPDRACHTEN)
def test_geen_opdracht_noemt_iemand(
    utrecht: Path, opdracht: str, monkeypatch: pytest.MonkeyPatch, gedeelde_cache: Path
) -> None:
    monkeypatch.chdir(utrecht)
    plekken = (utrecht, gedeelde_cache)
    stond_er = bestanden(*plekken)
    regel, woord = OPDRACHTEN[opdracht]
    antwoord = roep(*regel.split())
    assert woord in antwoord.uit
    assert verraden(*plekken, tekst=antwoord.uit + antwoord.fout, stond_er=stond_er) == []


@pytest.mark.parametrize("formaat", ["lijst", "tabel", "json", "csv", "md"])
def test_geen_vorm_van_zoek_noemt_iemand(om_te_lezen: Path, formaat: str) -> None:
    antwoord = roep("zoek", "dock", "--map", om_te_lezen, "--formaat", formaat)
    assert verraden(tekst=antwoord.uit + antwoord.fout) == []


@pytest.mark.parametrize("naam", PRODUCTEN)
def test_geen_product_noemt_iemand(tmp_path: Path, eigen_cache: Path, naam: str) -> None:
    schrijf_kaartje(tmp_path, PERSOON + VERSPREIDPUNT + INLOOP)
    drukwerk = ("drukwerk", "--map", tmp_path, "--peildatum", "2026-11-21")
    if naam == "inlegbladen":
        assert roep(*drukwerk, "map", "--uitgave", "2026-1").code == 0
    for vorm in {"pdf", "xlsx"} & set(PRODUCTEN[naam].vormen):
        antwoord = roep(*drukwerk, naam, *KEUZE.get(naam, ()), "--vorm", vorm)
        assert antwoord.code == 0, antwoord.fout
        assert verraden(tmp_path, eigen_cache, tekst=antwoord.uit + antwoord.fout) == []
