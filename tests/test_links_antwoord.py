"""What `kaart verouderd --controleer-links` shows, and with which code it ends."""

import _thread
import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from aanroep import Antwoord, roep
from hulp.kaartje import schrijf_kaartje
from hulp.nepnet import HAAST, Nepnet, nepnet, openbaar, traag, zeg

from kaart.bestand.dataset import laad
from kaart.cli import links_controleren
from kaart.links import verzamel

STUKKEN = """\
# data/organisaties/samen-eten.yaml
website: https://goed.example/eten
contacten:
  - functie: algemeen
    email: info@weg.example
aanbod:
  - naam: Eettafel
    soort: activiteit
    website: https://goed.example/weg
    contact:
      functie: aanmelden
      email: eten@goed.example
  - naam: Oude tafel
    soort: activiteit
    status: gestopt
    website: https://goed.example/gestopt
# data/organisaties/maatje-meer.yaml
website: https://goed.example/weg
bronnen:
  - url: https://bron.example/
# data/locaties/de-brug.yaml
website: https://www.goed.example/oud
# data/netwerken/samen-noord.yaml
website: https://druk.example/
"""
LIJST = """\
weg (2)
  https://goed.example/weg
      de bladzijde bestaat niet (404)
      Maatje Meer [maatje-meer], website; Samen Eten [samen-eten], website van
      Eettafel
  e-mail: weg.example
      hier komt geen e-mail meer aan
      Samen Eten [samen-eten], e-mail van contact algemeen

verhuisd (1)
  https://www.goed.example/oud
      verhuisd: https://goed.example/nieuw
      De Brug [de-brug], website

onzeker (1)
  https://druk.example/
      de site is nu niet beschikbaar (503)
      Samen Noord [samen-noord], website

6 adressen bekeken: 2 goed, 1 onzeker, 1 verhuisd, 2 weg.
Alleen “weg” telt. “Onzeker” kan ook aan de site of aan deze verbinding liggen:
kijk daar zelf even.
"""
CSV = """\
id;naam;veld;soort;adres;oordeel;uitleg;naar
maatje-meer;Maatje Meer;website;website;https://goed.example/weg;weg;de bladzijde bestaat niet (404);
samen-eten;Samen Eten;website van Eettafel;website;https://goed.example/weg;weg;de bladzijde bestaat niet (404);
samen-eten;Samen Eten;e-mail van contact algemeen;mail;weg.example;weg;hier komt geen e-mail meer aan;
de-brug;De Brug;website;website;https://www.goed.example/oud;verhuisd;verhuisd;https://goed.example/nieuw
samen-noord;Samen Noord;website;website;https://druk.example/;onzeker;de site is nu niet beschikbaar (503);
samen-eten;Samen Eten;e-mail van Eettafel;mail;goed.example;goed;;
samen-eten;Samen Eten;website;website;https://goed.example/eten;goed;;
"""  # noqa: E501
MD = """\
| Oordeel | Adres | Uitleg | Staat bij |
| --- | --- | --- | --- |
| weg | <https://goed.example/weg> | de bladzijde bestaat niet (404) | Maatje Meer \\[maatje-meer\\], website; Samen Eten \\[samen-eten\\], website van Eettafel |
| weg | e-mail: weg.example | hier komt geen e-mail meer aan | Samen Eten \\[samen-eten\\], e-mail van contact algemeen |
| verhuisd | <https://www.goed.example/oud> | verhuisd: <https://goed.example/nieuw> | De Brug \\[de-brug\\], website |
| onzeker | <https://druk.example/> | de site is nu niet beschikbaar (503) | Samen Noord \\[samen-noord\\], website |

6 adressen bekeken: 2 goed, 1 onzeker, 1 verhuisd, 2 weg.
"""  # noqa: E501


@pytest.fixture
def net(monkeypatch: pytest.MonkeyPatch) -> Iterator[Nepnet]:
    with nepnet() as net:
        net.namen.namen |= {n: openbaar() for n in ("goed.example", "www.goed.example")}
        net.namen.namen["druk.example"] = openbaar()
        net.paden.update(
            {
                "/eten": zeg(200), "/nieuw": zeg(200), "/": zeg(503),
                "/oud": zeg(301, location="https://goed.example/nieuw"),
            }
        )  # fmt: skip
        monkeypatch.setattr(links_controleren, "_wereld", lambda: net.wereld)
        yield net


def vraag(plek: Path, *woorden: str) -> Antwoord:
    schrijf_kaartje(plek, STUKKEN)
    return roep(
        "--map", plek, "--peildatum", "2026-02-01", "verouderd", "--controleer-links", *woorden
    )


def test_lijst_noemt_wat_niet_goed_is_en_schrijft_niets(net: Nepnet, tmp_path: Path) -> None:
    voor = schrijf_kaartje(tmp_path, STUKKEN)
    stand = {pad: pad.read_bytes() for pad in (voor.wortel / "data").rglob("*.yaml")}
    assert vraag(tmp_path) == Antwoord(0, LIJST, "")
    assert {pad: pad.read_bytes() for pad in (voor.wortel / "data").rglob("*.yaml")} == stand
    assert not [regel for regel in net.gevraagd if "bron" in regel or "gestopt" in regel]


@pytest.mark.usefixtures("net")
@pytest.mark.parametrize(
    ("vorm", "getoond"), [("csv", CSV), ("md", MD), ("ids", "maatje-meer\nsamen-eten\n")]
)
def test_vormen(tmp_path: Path, vorm: str, getoond: str) -> None:
    assert vraag(tmp_path, "--formaat", vorm).uit == getoond


@pytest.mark.usefixtures("net")
def test_json_en_tabel(tmp_path: Path) -> None:
    inhoud = json.loads(vraag(tmp_path, "--formaat", "json").uit)
    assert (inhoud["gekozen"], inhoud["bekeken"]) == (6, 6)
    assert inhoud["links"][2] == {
        "adres": "https://www.goed.example/oud", "soort": "website", "oordeel": "verhuisd",
        "uitleg": "verhuisd", "naar": "https://goed.example/nieuw",
        "plekken": [{"id": "de-brug", "naam": "De Brug", "veld": "website"}],
    }  # fmt: skip
    tabel = vraag(tmp_path, "--formaat", "tabel").uit
    assert tabel.split()[:4] == ["Oordeel", "Adres", "Uitleg", "Staat"]
    assert tabel.endswith("\n\n6 adressen bekeken: 2 goed, 1 onzeker, 1 verhuisd, 2 weg.\n")


@pytest.mark.usefixtures("net")
@pytest.mark.parametrize(
    ("woorden", "code"), [((), 0), (("--streng",), 1), (("--streng", "--wijk", "Haven"), 1)]
)
def test_streng(tmp_path: Path, woorden: tuple[str, ...], code: int) -> None:
    assert vraag(tmp_path, *woorden).code == code


@pytest.mark.usefixtures("net")
def test_alleen_weg_telt(tmp_path: Path) -> None:
    schrijf_kaartje(tmp_path)
    (tmp_path / "data/netwerken/samen-noord.yaml").write_text(
        "naam: Samen Noord\nwebsite: https://druk.example/\n", encoding="utf-8"
    )
    for pad in ("samen-eten", "maatje-meer"):
        bestand = tmp_path / f"data/organisaties/{pad}.yaml"
        regels = bestand.read_text(encoding="utf-8").splitlines(keepends=True)
        bestand.write_text("".join(r for r in regels if "website: h" not in r), encoding="utf-8")
    antwoord = roep("--map", tmp_path, "verouderd", "--controleer-links", "--streng")
    assert antwoord.code == 0
    assert antwoord.uit.startswith("onzeker (1)\n")


def test_zonder_internet_een_zin(net: Nepnet, tmp_path: Path) -> None:
    net.namen.werkend = False
    assert vraag(tmp_path) == Antwoord(
        2, "", "kaart: Geen internet: de links zijn niet bekeken; probeer het opnieuw als er "
        "verbinding is, of op een ander netwerk\n",
    )  # fmt: skip


def test_een_keuze_zonder_adressen_gaat_het_net_niet_op(net: Nepnet, tmp_path: Path) -> None:
    net.namen.werkend = False
    antwoord = vraag(tmp_path, "--thema", "geld")
    assert antwoord == Antwoord(0, "Geen websites of e-mailadressen bij deze keuze.\n", "")


def test_een_onbekende_vorm(tmp_path: Path) -> None:
    antwoord = vraag(tmp_path, "--formaat", "pdf")
    assert antwoord.code == 2
    assert "--formaat" in antwoord.fout


def test_wat_bekeken_is_blijft_staan_na_ctrl_c(net: Nepnet, tmp_path: Path) -> None:
    def onderbreek(balie: object) -> None:
        _thread.interrupt_main()
        traag(balie)  # type: ignore[arg-type]

    net.paden["https://druk.example/"] = onderbreek
    antwoord = vraag(tmp_path, "--formaat", "json")
    assert antwoord.code == 2
    bekeken = json.loads(antwoord.uit)["bekeken"]
    assert bekeken < 6
    assert antwoord.fout == f"kaart: {6 - bekeken} van 6 niet bekeken: afgebroken\n"


def test_de_tijd_is_om(net: Nepnet, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    net.paden["https://druk.example/"] = traag
    kort = net.wereld._replace(tempo=HAAST._replace(geduld=9.0, totaal=1.0))
    monkeypatch.setattr(links_controleren, "_wereld", lambda: kort)
    antwoord = vraag(tmp_path)
    assert antwoord.code == 0
    assert antwoord.fout == (
        "kaart: 1 van 6 niet bekeken: het duurde te lang; kies een deel met --wijk\n"
    )


def test_elk_adres_een_keer(tmp_path: Path) -> None:
    kaart = laad(schrijf_kaartje(tmp_path, STUKKEN)).kaart
    links = verzamel(
        kaart.organisaties.values(), kaart.locaties.values(), kaart.netwerken.values(),
        date(2026, 2, 1),
    )  # fmt: skip
    assert sorted(link.adres for link in links) == [
        "goed.example", "https://druk.example/", "https://goed.example/eten",
        "https://goed.example/weg", "https://www.goed.example/oud", "weg.example",
    ]  # fmt: skip


def test_vijandige_tekst_blijft_tekst(net: Nepnet, tmp_path: Path) -> None:
    net.paden["https://druk.example/"] = zeg(301, location="https://x.example/a|b<c>\x1b[2J")
    net.namen.namen["x.example"] = openbaar()
    net.paden["/a%7Cb%3Cc%3E%1B%5B2J"] = zeg(200)
    regels = vraag(tmp_path, "--formaat", "md").uit.splitlines()
    assert regels[4].split(" | ")[2] == "verhuisd: <https://x.example/a%7Cb%3Cc%3E%1B%5B2J>"
    assert "\x1b" not in vraag(tmp_path).uit
