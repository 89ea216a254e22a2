"""A doubt, a source and a date at one fact: told wherever it is shown, never a number to call."""

from pathlib import Path

import pytest
from aanroep import roep
from hulp.kaartje import schrijf_kaartje

from kaart.bestand import Werkmap, laad
from kaart.drukwerk.blad.blad import Sectie
from kaart.drukwerk.blad.inhoud import maak_blad
from kaart.model import Aanbod, Adres, Bron, Contact, Controle, Organisatie, Termijnen, Tijd
from kaart.oordeel import betrouwbaarheid, twijfels, vertrouwensregel

from test_vertrouwen import VANDAAG, VERS, regel  # isort: skip
from kaart.vrijgave import Publiek, geef_vrij

TWIJFEL = """\
# data/organisaties/samen-eten.yaml
naam: Samen Eten
organisatievorm: bewonersinitiatief
omschrijving: Bewoners koken en eten samen.
themas:
  - eenzaamheid
doelgroepen:
  - iedereen
werkgebied:
  - noord
openingstijden:
  - dag: ma
    van: "09:00"
    tot: "12:00"
    onzeker: een bordje zegt tien uur
contacten:
  - functie: balie
    telefoon: "030 123 45 67"
    onzeker: twee lijsten noemen een ander nummer
    bronnen:
      - document: Folder
        datum: "2015"
adres:
  straat: Dorpsweg
  huisnummer: "4"
  onzeker: verhuist in het voorjaar
aanbod:
  - naam: Eettafel
    soort: activiteit
    onzeker: niemand zag het dit jaar
bronnen:
  - document: Folder Samen Eten
gecontroleerd:
  op: 2026-11-01
  hoe: telefoon
  behalve:
    - kosten
    - niet_voor
"""


@pytest.fixture
def kaart(tmp_path: Path) -> Path:
    return schrijf_kaartje(tmp_path, TWIJFEL).wortel


@pytest.mark.parametrize("opdracht", [("zoek", "eten"), ("zoek", "eten", "--formaat", "tabel")])
def test_een_onzeker_nummer_is_nooit_bel(kaart: Path, opdracht: tuple[str, ...]) -> None:
    uit = roep("--map", kaart, "--peildatum", "2026-11-21", *opdracht).uit
    assert "Bel   " not in uit
    assert "123 45 67" not in uit.replace("niet bevestigd: 030 123 45 67", "")


def test_toon_zegt_elke_twijfel_met_haar_bron(kaart: Path) -> None:
    uit = roep("--map", kaart, "--peildatum", "2026-11-21", "toon", "samen-eten").uit
    uit = " ".join(uit.split())
    for zin in (
        "balie: 030 123 45 67, niet bevestigd: twee lijsten noemen een ander nummer",
        "gecontroleerd 2015, document; verouderd",
        "Bron Folder (2015)",
        "maandag 9.00-12.00 uur, niet bevestigd: een bordje zegt tien uur",
        "Dorpsweg 4, niet bevestigd: verhuist in het voorjaar",
        "Niet bevestigd niemand zag het dit jaar",
        "kosten en niet voor niet nagegaan",
    ):
        assert zin in uit


def test_op_het_blad_staat_een_onzeker_nummer_achteraan_met_de_twijfel(kaart: Path) -> None:
    gelezen = geef_vrij(laad(Werkmap(kaart)).kaart, Publiek.VERWIJZERS, VANDAAG).kaart
    inhoud = maak_blad("samen-eten", Sectie("Noord", 0, 1), gelezen, VANDAAG).inhoud
    assert inhoud.contacten == ()
    (twijfel,) = inhoud.andere_contacten
    assert twijfel.functie == "Balie: niet bevestigd, twee lijsten noemen een ander nummer"
    assert twijfel.bijzaak
    assert inhoud.plekken[0].adres.endswith("(niet bevestigd: verhuist in het voorjaar)")
    assert inhoud.diensten[0].omschrijving == "Niet bevestigd: niemand zag het dit jaar."


def test_alle_twijfel_staat_bij_elkaar_voor_wie_belt(kaart: Path) -> None:
    wie = laad(Werkmap(kaart)).kaart.organisaties["samen-eten"]
    assert [wat for wat, _ in twijfels(wie, VANDAAG)] == [
        "contact balie", "adres", "openingstijden", "aanbod Eettafel",
    ]  # fmt: skip


BEHALVE = VERS._replace(behalve=("kosten",))
OUDE_BRON = (Bron(document="Gids", datum="2015-01"),)


@pytest.mark.parametrize(
    ("velden", "verwacht"),
    [
        ({"gecontroleerd": BEHALVE}, "gecontroleerd november 2026, telefoon, behalve kosten"),
        (
            {"gecontroleerd": BEHALVE, "adres": Adres("Kade", gecontroleerd=Controle("2019"))},
            "gecontroleerd 2019; verouderd (adres); kosten niet nagegaan",
        ),
        (
            {"contacten": (Contact("balie", bronnen=OUDE_BRON),)},
            "gecontroleerd januari 2015, document; verouderd (contact balie)",
        ),
        (
            {"contacten": (Contact("balie", gecontroleerd=Controle()),)},
            "nooit gecontroleerd (bron zonder datum; contact balie)",
        ),
        (
            {"openingstijden": (Tijd("ma", gecontroleerd=Controle()),)},
            "nooit gecontroleerd (bron zonder datum; openingstijden)",
        ),
    ],
)
def test_de_vertrouwensregel_weegt_elk_feit(velden: dict[str, object], verwacht: str) -> None:
    assert regel(**velden) == verwacht


def test_een_bron_van_een_tijd_geldt_alleen_voor_die_tijd() -> None:
    tijd = Tijd("ma", bronnen=(Bron(document="Gids", datum="2026-11-20"),))
    wie = Organisatie("x", "X", "welzijn", "Doet iets.", aanbod=(Aanbod("A", "inloop"),))
    nu = wie._replace(aanbod=(Aanbod("A", "inloop", tijden=(tijd,)),))
    for ding in (wie, nu):
        oordeel = betrouwbaarheid(ding, Termijnen(), VANDAAG, *ding.aanbod)
        assert vertrouwensregel(oordeel) == "nooit gecontroleerd (bron zonder datum)"
