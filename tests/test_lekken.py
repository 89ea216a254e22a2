"""What may not go out is in nothing that goes out: every form, every product, the website.

A person, a secret address, what editors write for each other, what is for referrers only, and all
of that in an earlier commit too. Each place is named, so that a new one is added here.
"""

import shutil
import subprocess
from datetime import date
from pathlib import Path

import pytest
from aanroep import roep
from hulp.kaartje import schrijf_kaartje
from hulp.persoon import GEHEIMEN, PERSOON
from test_niemand_genoemd import KEUZE, VERSPREIDPUNT, inhoud

from kaart.bestand import Werkmap, laad
from kaart.handelingen import PRODUCTEN
from kaart.uitwisseling import UITWISSELVORMEN, Zending
from kaart.vrijgave import Publiek, geef_vrij

DAG = "2026-11-21"
# Told to nobody, whoever asks.
NIEMAND = (*GEHEIMEN, "Kanarie", "Schuilkade", "Schuilhuis")
# Told to referrers only.
VERWIJZERS = ("Artsenlijn", "0800 4321", "Stuurdoor")
GEPLANT = f"""{PERSOON}
# data/organisaties/samen-eten.yaml
opmerking: Kanarie in de opmerking.
gemeld:
  - op: 2026-11-01
    zin: Kanarie gemeld.
verwijzen: Stuurdoor met een brief.
contacten:
  - functie: algemeen
    telefoon: "030 123 45 67"
  - functie: Artsenlijn
    voor: verwijzers
    telefoon: 0800 4321
bronnen:
  - document: Folder
    opmerking: Kanarie bij een bron.
aanbod:
  - naam: Aanschuiven
    soort: inloop
    locatie: de-brug
    opmerking: Kanarie bij het aanbod.
    bronnen:
      - document: Folder
        opmerking: Kanarie bij de bron van het aanbod.
    tijden:
      - dag: di
        van: "17:00"
        tot: "19:00"
        ritme: wekelijks
  - naam: Koken voor de buurt
    soort: vrijwilligerswerk
    opmerking: Kanarie bij het vrijwilligerswerk.
  - naam: Leren koken
    soort: scholing
    opmerking: Kanarie bij de scholing.
# data/organisaties/opvang.yaml
naam: Veilige Opvang
organisatievorm: vrijwilligersorganisatie
omschrijving: Wie nergens veilig is, kan hier terecht.
themas:
  - eenzaamheid
doelgroepen:
  - iedereen
werkgebied:
  - stad
geheim_adres: true
adres:
  straat: Schuilkade
  huisnummer: "1"
  postcode: 1001 AB
  plaats: Voorbeeldstad
  middelpunt:
    lat: 52.1
    lon: 5.1
locaties:
  - schuilhuis
aanbod:
  - naam: Bed
    soort: inloop
    locatie: schuilhuis
    ruimte: Schuilhuis boven
    tijden:
      - dag: wo
        van: "17:00"
        tot: "19:00"
        ritme: wekelijks
bronnen:
  - document: Folder
# data/organisaties/weg.yaml
naam: Kanarie Weg
organisatievorm: vrijwilligersorganisatie
omschrijving: Kanarie, gestopt.
status: gestopt
gestopt_op: 2026-01-01
reden: Kanarie als reden.
themas:
  - geld
doelgroepen:
  - iedereen
werkgebied:
  - stad
bronnen:
  - document: Folder
# data/locaties/schuilhuis.yaml
naam: Schuilhuis
soort: buurthuis
straat: Schuilkade
huisnummer: "1"
wijk: noord
# data/locaties/de-brug.yaml
opmerking: Kanarie bij de plek.
gemeld:
  - op: 2026-11-01
    zin: Kanarie gemeld.
# data/netwerken/samen-noord.yaml
opmerking: Kanarie bij het netwerk.
gemeld:
  - op: 2026-11-01
    zin: Kanarie gemeld.
# data/wijken/noord.yaml
opmerking: Kanarie bij de wijk.
middelpunt:
  lat: 52.1
  lon: 5.1
"""


@pytest.fixture
def map_(tmp_path: Path) -> Path:
    """Return a map with secrets in its files and, in git, in an earlier commit."""
    plek = tmp_path / "kaart"
    schrijf_kaartje(plek, GEPLANT + VERSPREIDPUNT)
    eten = plek / "data/organisaties/samen-eten.yaml"
    nu = eten.read_text("utf-8")
    eten.write_text(nu.replace("Bewoners koken", f"{GEHEIMEN[0]} uit de Schuilkade kookt"), "utf-8")
    vraag_git(plek, "init", "-q")
    vraag_git(plek, "add", "data/organisaties", "data/locaties")
    vraag_git(plek, "commit", "-qm", "Kanarie")
    eten.write_text(nu, "utf-8")
    vraag_git(plek, "commit", "-qam", "Nu")
    return plek


def vraag_git(plek: Path, *woorden: str) -> None:
    wie = ("-c", "user.name=proef", "-c", "user.email=proef@example.org")
    subprocess.run(["git", *wie, *woorden], cwd=plek, check=True)  # noqa: S603, S607


def gelekt(doel: Path, woorden: tuple[str, ...], tekst: str = "") -> set[str]:
    """Return which of these words can be read in what was made."""
    bestanden = [p for p in doel.rglob("*") if p.is_file()] if doel.is_dir() else [doel]
    alles = tekst + "".join(f"{p.name} {inhoud(p)}" for p in bestanden if p.exists())
    return {woord for woord in woorden if woord.lower() in alles.lower()}


@pytest.mark.parametrize("voor", ["openbaar", "verwijzers", "deelnemers"])
@pytest.mark.parametrize("vorm", UITWISSELVORMEN)
def test_geen_vorm_lekt(vorm: str, voor: str, map_: Path, tmp_path: Path) -> None:
    doel = tmp_path / "uit"
    roep("exporteer", vorm, "--map", map_, "--voor", voor, "-o", doel, "--peildatum", DAG)
    assert gelekt(doel, ("Samen Eten", "Noord")) != set()
    assert gelekt(doel, NIEMAND) == set()
    assert voor != "openbaar" or gelekt(doel, VERWIJZERS) == set()


@pytest.mark.parametrize("publiek", Publiek)
def test_geen_vorm_lekt_ook_als_niemand_de_fout_ziet(
    publiek: Publiek, map_: Path, tmp_path: Path
) -> None:
    """The second lock: the address is a FOUT, but here nobody looked for those."""
    vrij = geef_vrij(laad(Werkmap(map_)).kaart, publiek, date.fromisoformat(DAG))
    zending = Zending(
        vrij.kaart, tuple(vrij.kaart.organisaties.values()), publiek, date.fromisoformat(DAG)
    )
    for naam, soort in UITWISSELVORMEN.items():
        doel = tmp_path / naam
        for bestand, bytes_ in soort.maak(zending).bestanden.items():
            (doel / bestand).parent.mkdir(parents=True, exist_ok=True)
            (doel / bestand).write_bytes(bytes_)
        assert gelekt(doel, NIEMAND) == set()
        assert gelekt(doel, ("Veilige Opvang",)) or naam in {"agenda", "geojson"}


@pytest.mark.parametrize("voor", [(), ("--voor", "verwijzers")])
def test_de_website_lekt_niet(voor: tuple[str, ...], map_: Path, tmp_path: Path) -> None:
    doel = tmp_path / "site"
    assert roep("website", "--map", map_, "-o", doel, *voor, "--peildatum", DAG).code == 0
    assert gelekt(doel, ("Samen Eten",)) == {"Samen Eten"}
    assert gelekt(doel, NIEMAND) == set()
    assert voor or gelekt(doel, VERWIJZERS) == set()


# What whoever checks the map fills in, says to them what is there.
VOOR_DE_BEHEERDER = {"formulier"}


@pytest.mark.parametrize("product", [p for p in PRODUCTEN if p not in VOOR_DE_BEHEERDER])
def test_geen_product_lekt(product: str, map_: Path, tmp_path: Path) -> None:
    doel = tmp_path / "uit.pdf"
    keuze = KEUZE.get(product, ())
    if product == "inlegbladen":  # an edition, and then another sentence on one of its sheets
        uitgave = ("drukwerk", "bladen", "--organisatie", "samen-eten", "--uitgave", "2026-1")
        assert roep(*uitgave, "--map", map_, "--peildatum", DAG).code == 0
        pad = map_ / "data/organisaties/samen-eten.yaml"
        pad.write_text(pad.read_text("utf-8").replace("koken en eten", "eten en koken"), "utf-8")
    roep("drukwerk", product, *keuze, "--map", map_, "-o", doel, "--peildatum", DAG)
    assert doel.exists()
    assert gelekt(doel, NIEMAND) == set()


@pytest.mark.parametrize("geheim", [*NIEMAND, *VERWIJZERS])
def test_het_oog_ziet_wat_er_lekt(geheim: str, tmp_path: Path) -> None:
    """And so it would say no: the same eye, on what somebody forgot to leave out."""
    (tmp_path / "x.md").write_text(f"Bel {geheim}.", "utf-8")
    shutil.make_archive(str(tmp_path / "doos"), "zip", tmp_path, "x.md")
    (tmp_path / "x.md").unlink()
    assert geheim in gelekt(tmp_path, (*NIEMAND, *VERWIJZERS))
