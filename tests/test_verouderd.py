"""What has to be checked, and whom to call about it."""

import json
import re
from datetime import date
from html import unescape
from pathlib import Path

import pytest
from aanroep import roep
from conftest import VOORBEELDKAART
from hulp.kaartje import schrijf_kaartje
from hulp.persoon import GEHEIMEN, PERSOON
from hypothesis import given, strategies as st
from markdown_it import MarkdownIt  # rich brings it: a reader of Markdown that is not ours

from kaart.bestand.dataset import laad
from kaart.bestand.werkmap import Werkmap
from kaart.hulp.gebied import begrijp_gebied
from kaart.model import Kaart
from kaart.nakijken.achterstand.verouderd import Nakijkkeuze, maak_overzicht
from kaart.weergave.opgemaakt import als_md_tabel
from kaart.weergave.schoonmaken import schoon

VANDAAG = date(2026, 11, 21)
ALLEEN_IN_AANBOD = """\
# data/organisaties/samen-eten.yaml
gecontroleerd:
  op: 2020-01
  hoe: bezoek
aanbod:
  - naam: Geldcafé
    soort: spreekuur
    status: {status}
    themas:
      - geld
"""


@pytest.mark.parametrize(("status", "gevonden"), [("actief", ["samen-eten"]), ("gestopt", [])])
def test_een_thema_van_alleen_het_aanbod_telt_mee(
    tmp_path: Path, status: str, gevonden: list[str]
) -> None:
    werkmap = schrijf_kaartje(tmp_path, ALLEEN_IN_AANBOD.format(status=status))
    kaart = laad(werkmap).kaart
    overzicht = maak_overzicht(kaart, VANDAAG, Nakijkkeuze(themas=("geld",)))
    assert [a.id for a in overzicht.achterstand] == gevonden
    assert len(overzicht.bekeken) == len(gevonden)


def test_van_niets_is_niets_actueel(tmp_path: Path) -> None:
    schrijf_kaartje(tmp_path)
    verouderd = ("--map", tmp_path, "--peildatum", "2026-02-01", "verouderd")
    antwoord = roep(*verouderd, "--thema", "geld", "--streng")
    assert antwoord.uit.startswith("Niets bij deze keuze.\n")
    assert antwoord.code == 0
    assert roep(*verouderd, "--thema", "eenzaamheid").uit.startswith("Alles is actueel.\n")


def test_csv_is_een_bellijst(tmp_path: Path) -> None:
    schrijf_kaartje(tmp_path, "# data/locaties/de-brug.yaml\ntelefoon: 030 765 43 21\n")
    antwoord = roep("--map", tmp_path, "--peildatum", "2028-01-01", "verouderd", "--formaat", "csv")
    kop, *rijen = antwoord.uit.splitlines()
    assert kop.endswith(";telefoon;email;website")
    assert sorted(rij.split(";", 8)[::8] for rij in rijen) == [
        ["de-brug", "030 765 43 21;;"],
        ["maatje-meer", ";;https://www.maatjemeer.example"],
        ["samen-eten", "030 123 45 67;;"],
        ["samen-noord", ";;"],
    ]


KLOKKEN = """\
# data/organisaties/samen-eten.yaml
gecontroleerd:
  op: 2026-11-01
  hoe: telefoon
contacten:
  - functie: keuken
    telefoon: "030 123 45 67"
  - functie: bestuur
    email: bestuur@sameneten.example
    gecontroleerd:
      op: 2025-10-01
wachttijd:
  weken: 6
  op: 2026-08-21
aanmeldstop:
  sinds: 2026-09-21
aanbod:
  - naam: Aanschuiven
    soort: inloop
    tijden:
      - dag: di
    gecontroleerd:
      op: 2026-05-21
  - naam: Kookles
    soort: cursus
    aanmeldstop:
      sinds: 2026-01-01
      tot: 2026-11-20
    contact:
      functie: kookles
      email: kookles@sameneten.example
      gecontroleerd:
        op: 2026-01-21
# data/netwerken/samen-noord.yaml
gecontroleerd:
  op: 2026-11-01
werkgebied:
  - noord
convenanten:
  - met: de gemeente
    tot: 2026-12-31
  - met: het ziekenhuis
    tot: 2026-11-20
  - met: de buurt
# data/locaties/de-brug.yaml
gecontroleerd:
  op: 2025-11-21
"""


def punten(kaart: Kaart, *soorten: str) -> dict[str, str]:
    """Return of each thing that was looked at its verdict in a word."""
    overzicht = maak_overzicht(kaart, VANDAAG, Nakijkkeuze(soorten=soorten))
    return {
        f"{a.id}: {p.wat}": p.oordeel.stand.value
        for a in overzicht.bekeken
        for p in a.punten
        if a.id != "maatje-meer"
    }


def test_alles_heeft_zijn_eigen_klok(tmp_path: Path) -> None:
    assert punten(laad(schrijf_kaartje(tmp_path, KLOKKEN)).kaart) == {
        "samen-eten: organisatie": "actueel",
        "samen-eten: contact keuken": "actueel",  # checked with the organisation
        "samen-eten: contact bestuur": "verouderd",
        "samen-eten: aanbod Aanschuiven": "verouderd",  # six months, for it has times
        "samen-eten: aanbod Kookles": "actueel",
        "samen-eten: contact kookles": "bijna verouderd",
        "samen-eten: wachttijd": "verouderd",  # three months
        "samen-eten: aanmeldstop": "bijna verouderd",
        "samen-eten: aanmeldstop Kookles": "verouderd",  # it ended yesterday
        "samen-noord: netwerk": "actueel",
        "samen-noord: convenant met de gemeente": "bijna verouderd",
        "samen-noord: convenant met het ziekenhuis": "verouderd",
        "samen-noord: convenant met de buurt": "actueel",  # without an end
        "de-brug: locatie": "verouderd",
    }


EIGEN_TERMIJNEN = """\
# data/kaart.yaml
termijnen:
  organisatie:
    bijna: 30
    verouderd: 36
  aanbod:
    bijna: 11
    verouderd: 12
  wachttijd:
    bijna: 11
    verouderd: 12
  convenant:
    bijna: 1
    verouderd: 1
"""


def test_kaart_yaml_verandert_elke_klok(tmp_path: Path) -> None:
    oordelen = punten(laad(schrijf_kaartje(tmp_path, KLOKKEN + EIGEN_TERMIJNEN)).kaart)
    assert {wat: oordeel for wat, oordeel in oordelen.items() if oordeel != "actueel"} == {
        "samen-eten: aanmeldstop Kookles": "verouderd",  # its end is no termijn
        "samen-noord: convenant met het ziekenhuis": "bijna verouderd",
    }


@pytest.mark.parametrize(
    ("soorten", "gevonden"),
    [
        (("contact",), ["samen-eten"]),
        (("wachttijd",), ["samen-eten"]),
        (("convenant",), ["samen-noord"]),
        (("locatie", "convenant"), ["de-brug", "samen-noord"]),
        (("organisatie",), []),
        (("netwerk",), []),
    ],
)
def test_wat_kiest_waar_het_over_gaat(
    tmp_path: Path, soorten: tuple[str, ...], gevonden: list[str]
) -> None:
    kaart = laad(schrijf_kaartje(tmp_path, KLOKKEN)).kaart
    overzicht = maak_overzicht(kaart, VANDAAG, Nakijkkeuze(soorten=soorten))
    namen = [a.id for a in overzicht.achterstand if a.id != "maatje-meer"]
    assert sorted(namen) == gevonden
    assert all(p.soort in soorten for a in overzicht.bekeken for p in a.punten)


@pytest.mark.parametrize(
    ("opties", "code", "zegt"),
    [
        (("--streng",), 1, ""),
        (("--minstens", "50"), 0, "1 van 2 (50%) op tijd gecontroleerd; gevraagd is minstens 50%"),
        (("--minstens", "51%"), 1, "1 van 2 (50%) op tijd gecontroleerd; gevraagd is minstens 51%"),
        (("--streng", "--minstens", "50"), 0, "gevraagd is minstens 50%"),
        (("--minstens", "100", "--thema", "geld"), 0, ""),  # of nothing one can ask nothing
        (("--minstens", "60", "--wat", "convenant"), 0, "2 van 3 (66%)"),
        (("--minstens", "101"), 2, "“101” is geen percentage; schrijf een getal van 0 tot 100"),
        (("--minstens", "veel"), 2, "“veel” is geen percentage"),
        (("--minstens", "-1"), 2, "“-1” is geen percentage"),
        (("--wat", "kontakt"), 2, "Onbekend bij --wat: “kontakt”"),
        (("--wat", "contact", "--controleer-links"), 2, "gaat niet samen"),
    ],
)
def test_de_lat_voor_wie_streng_is(
    tmp_path: Path, opties: tuple[str, ...], code: int, zegt: str
) -> None:
    oud = "# data/organisaties/maatje-meer.yaml\ngecontroleerd:\n  op: 2020\n"
    schrijf_kaartje(tmp_path, KLOKKEN + oud)
    antwoord = roep("--map", tmp_path, "--peildatum", "2026-11-21", "verouderd", *opties)
    assert (antwoord.code, zegt in antwoord.fout) == (code, True), antwoord.fout


def test_wie_een_wijk_kiest_ziet_alleen_die_wijk_naast_het_geheel() -> None:
    utrecht = laad(Werkmap(VOORBEELDKAART.parents[2])).kaart
    for plek, wijk in (("Overvecht", "Overvecht"), ("Vleuten", "Vleuten-De Meern")):
        gebied = begrijp_gebied(utrecht, plek)
        overzicht = maak_overzicht(utrecht, VANDAAG, Nakijkkeuze((gebied,)))
        assert [stand.naam for stand in overzicht.per_wijk] == [wijk, "Alles"]
    assert len(maak_overzicht(utrecht, VANDAAG).per_wijk) == len(utrecht.wijken) + 2


def test_het_deel_per_wijk_telt_de_controle_van_de_organisatie_zelf(tmp_path: Path) -> None:
    overzicht = maak_overzicht(laad(schrijf_kaartje(tmp_path, KLOKKEN)).kaart, VANDAAG)
    assert [(w.naam, w.op_tijd, w.totaal, w.procent) for w in overzicht.per_wijk] == [
        ("Noord", 1, 1, 100),
        ("Hele stad", 1, 1, 100),
        ("Alles", 2, 2, 100),
    ]


def test_een_leeg_deel_is_geen_nul_procent(tmp_path: Path) -> None:
    schrijf_kaartje(tmp_path)
    roepen = ("--map", tmp_path, "--peildatum", "2026-02-01", "verouderd", "--wat", "wachttijd")
    assert roep(*roepen).uit.splitlines()[-1] == "Op deze kaart staat geen wachttijd."
    elders = roep(*roepen[:-1], "locatie").uit.splitlines()[-2:]
    assert [regel.split() for regel in elders] == [
        ["Hele", "stad", "geen"],
        ["Alles", "░" * 20, "0", "van", "1", "(0%)"],
    ]
    assert json.loads(roep(*roepen, "--formaat", "json").uit)["keuze"]["procent"] is None


def test_contactpersonen_staan_er_met_een_nummer_en_zonder_naam(tmp_path: Path) -> None:
    schrijf_kaartje(tmp_path, PERSOON)
    for dag, regels in {
        "2026-11-21": [],
        "2027-03-01": ["bijna verouderd: 1 september 2026 · 1 wijk"],
        "2027-09-01": ["verouderd: 1 september 2026 · 1 wijk"],
        "2028-09-01": [
            "verouderd: 1 september 2026 · 1 wijk",
            "Haal weg: verlopen op 2028-09-01",
        ],
    }.items():
        wat = ("verouderd", "--wat", "contactpersoon")
        for vorm in ("lijst", "tabel", "json", "csv", "md", "ids"):
            uit = roep("--map", tmp_path, "--peildatum", dag, *wat, "--formaat", vorm).uit
            assert ("p-0001" in uit) is bool(regels)
            assert not [geheim for geheim in GEHEIMEN if geheim in uit]
        uit = roep("--map", tmp_path, "--peildatum", dag, *wat).uit
        gevonden = [regel.strip() for regel in uit.partition("Per wijk")[0].splitlines()[2:]]
        assert gevonden[1:-1] == regels, uit


def test_wie_bij_een_gestopte_organisatie_hoort_moet_weg(tmp_path: Path) -> None:
    gestopt = "# data/organisaties/samen-eten.yaml\nstatus: gestopt\n"
    schrijf_kaartje(tmp_path, PERSOON + gestopt)
    roepen = ("--map", tmp_path, "--peildatum", "2026-11-21", "verouderd")
    assert "Haal weg: de organisatie is gestopt" in roep(*roepen).uit
    assert "p-0001" not in roep(*roepen, "--wijk", "noord").uit


def test_een_contactpersoon_die_niet_te_lezen_is_wordt_genoemd(tmp_path: Path) -> None:
    schrijf_kaartje(tmp_path, PERSOON.replace("functie:", "functei:"))
    antwoord = roep("--map", tmp_path, "--peildatum", "2026-11-21", "verouderd")
    assert antwoord.code == 0
    assert antwoord.fout == (
        "kaart: niet bekeken: p-0001: een fout, zie kaart valideer data/personen\n"
    )


VIJANDIG = """\
# data/organisaties/samen-eten.yaml
naam: "Eten | <b>vet</b> `x` [hier](http://kwaad.example) $x$ *a* _b_ &amp; \\\\ # ~~y~~"
gecontroleerd:
  op: 2020
"""


def test_markdown_zegt_wat_er_staat_en_niets_anders(tmp_path: Path) -> None:
    schrijf_kaartje(tmp_path, VIJANDIG)
    antwoord = roep("--map", tmp_path, "--peildatum", "2026-11-21", "verouderd", "--formaat", "md")
    html = MarkdownIt("commonmark").enable("table").render(antwoord.uit)
    cellen = [unescape(cel) for cel in re.findall(r"<td>(.*?)</td>", html)]
    assert (
        "Eten | <b>vet</b> `x` [hier](http://kwaad.example) $x$ *a* _b_ &amp; \\ # ~~y~~" in cellen
    )
    assert set(re.findall(r"<(\w+)", html)) == set("h2 p table thead tr th tbody td".split())
    assert html.count("<table>") == 2


@given(st.text())
def test_geen_tekst_breekt_een_tabel_in_markdown(tekst: str) -> None:
    html = MarkdownIt("commonmark").enable("table").render(als_md_tabel(("A", "B"), [(tekst, "b")]))
    [eerste, tweede] = re.findall(r"<td>(.*?)</td>", html, re.DOTALL)
    assert unescape(eerste) == schoon(" ".join(tekst.split()))
    assert tweede == "b"
    assert "<a" not in html


def test_aantal_toont_alleen_de_eerste(tmp_path: Path) -> None:
    schrijf_kaartje(tmp_path)
    verouderd = ("--map", tmp_path, "--peildatum", "2028-01-01", "verouderd")
    alle = roep(*verouderd, "--formaat", "ids").uit.splitlines()
    assert roep(*verouderd, "--formaat", "ids", "--aantal", "2").uit.splitlines() == alle[:2]
    assert "Dit zijn de eerste 2." in roep(*verouderd, "--aantal", "2").uit.replace("\n", " ")
    assert roep(*verouderd, "--aantal", "1", "--streng").code == 1
    assert roep(*verouderd, "--aantal", "0") == (
        2, "", "kaart: --aantal: 0 kan niet; noem 1 of meer\n"
    )  # fmt: skip
    assert "“x” is geen getal" in roep(*verouderd, "--aantal", "x").fout
