"""The talk of `kaart nieuw`, with somebody who answers from a list."""

import shutil
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from aanroep import roep

from kaart.basis.bevinding import Bevinding, Ernst, Vindplaats
from kaart.bestand.dataset import laad
from kaart.bestand.werkmap import Werkmap
from kaart.bijwerken import Bewerking
from kaart.cli import nieuw
from kaart.cli.gesprek import Afgebroken, Gesprek
from kaart.cli.nieuwgesprek import is_goed
from kaart.cli.nieuwvragen import ErAl, Uitvraging
from kaart.handelingen import Nieuwverzoek, zet_nieuw_aan

DAG = date(2026, 11, 21)


@pytest.fixture
def map_(tmp_path: Path, voorbeeldkaart: Path) -> Path:
    shutil.copytree(voorbeeldkaart, tmp_path / "kaart")
    return tmp_path / "kaart"


def gesprek(*antwoorden: str) -> Gesprek:
    """Return somebody who gives these answers and then hangs up."""
    over = list(antwoorden)

    def lees(_: str) -> str:
        if not over:
            raise EOFError
        return over.pop(0)

    return Gesprek(lees)


def vraag(map_: Path, collectie: str, *antwoorden: str, **waarden: Any) -> dict[str, Any]:
    resultaat = laad(Werkmap(map_))
    uitvraging = Uitvraging(gesprek(*antwoorden), resultaat, collectie, DAG)
    return uitvraging.vraag_alles(waarden, eind=lambda _: True)


# Answers by question, to be changed one at a time; "" is skipped.
KOFFIE = {
    "naam": "Koffie op de Hoek", "website": "koffie.example", "telefoon": "030 222 33 45",
    "email": "", "functie": "", "vorm": "bewonersinitiatief", "wat": "Buren drinken koffie.",
    "themas": "alleen", "voor": "senioren", "gebied": "zuid", "toegang": "", "gratis": "ja",
    "kosten": "", "locaties": "", "adres": "", "netwerken": "", "bron": "zelf",
    "nagegaan": "telefoon", "door": "buurtteam",
}  # fmt: skip


def test_een_heel_gesprek(map_: Path) -> None:
    assert vraag(map_, "organisaties", *KOFFIE.values()) == {
        "naam": "Koffie op de Hoek",
        "website": "https://koffie.example",
        "contacten": [{"functie": "algemeen", "telefoon": "030 222 33 45"}],
        "organisatievorm": "bewonersinitiatief",
        "omschrijving": "Buren drinken koffie.",
        "themas": ["eenzaamheid"],
        "doelgroepen": ["ouderen"],
        "werkgebied": ["zuid"],
        "gratis": True,
        "bronnen": [{"document": "opgave van henzelf", "datum": "2026-11-21"}],
        "gecontroleerd": {"op": "2026-11-21", "hoe": "telefoon", "door": "buurtteam"},
    }


def test_een_fout_antwoord_wordt_meteen_gezegd(
    map_: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    antwoorden = {**KOFFIE, "telefoon": "030 222"}
    with pytest.raises(Afgebroken):
        vraag(map_, "organisaties", *list(antwoorden.values())[:3])
    gezegd = capsys.readouterr().out
    assert "“030 222” is geen geldig telefoonnummer" in gezegd
    assert gezegd.count("Telefoon (mag leeg)") == 1, "the question is not put again in full"


def test_een_prive_postbus_wordt_gezegd_en_mag(
    map_: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    antwoorden = {**KOFFIE, "email": "koffie@gmail.com"}
    waarden = vraag(map_, "organisaties", *antwoorden.values())
    assert waarden["contacten"][0]["email"] == "koffie@gmail.com"
    assert "let op: “koffie@gmail.com” is een eigen postbus" in capsys.readouterr().out


def test_terug_biedt_het_antwoord_weer_aan_en_een_streep_haalt_het_weg(map_: Path) -> None:
    eerst = ["Koffie op de Hoek", "<", "Thee op de Hoek", "thee.example", "<"]
    rest = list(KOFFIE.values())[2:]
    waarden = vraag(map_, "organisaties", *eerst, "", *rest)
    assert (waarden["naam"], waarden["website"]) == ("Thee op de Hoek", "https://thee.example")
    zonder = vraag(map_, "organisaties", *eerst, "-", *rest)
    assert "website" not in zonder


def test_na_terug_hoeft_wat_moet_niet_opnieuw(
    map_: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    antwoorden = list(KOFFIE.values())
    plek = list(KOFFIE).index("gebied") + 1
    waarden = vraag(map_, "organisaties", *antwoorden[:plek], "<", "", *antwoorden[plek:])
    assert waarden["werkgebied"] == ["zuid"]
    assert "Dit moet erbij" not in capsys.readouterr().out


def test_een_onbekend_woord_heet_naar_de_vraag_en_niet_naar_een_optie(
    map_: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    antwoorden = list(KOFFIE.values())
    plek = list(KOFFIE).index("gebied")
    with pytest.raises(Afgebroken):
        vraag(map_, "organisaties", *antwoorden[:plek], "Atlantis")
    gezegd = capsys.readouterr().out
    assert "“Atlantis” is geen gebied op deze kaart" in gezegd
    assert "--" not in gezegd


def test_wat_moet_kan_niet_leeg_en_uitleg_is_geen_antwoord(
    map_: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    waarden = vraag(
        map_, "locaties", "", "?", "De Hut", "?", "buurthuis", *[""] * 7, "Folder", "onbekend", ""
    )
    assert waarden == {
        "naam": "De Hut", "soort": "buurthuis", "plaats": "Voorbeeldstad",
        "bronnen": [{"document": "Folder"}],
    }  # fmt: skip
    gezegd = capsys.readouterr().out
    assert "Dit moet erbij." in gezegd
    assert "gezondheidscentrum" in gezegd


def test_een_dubbel_wordt_gezegd_voor_de_rest_gevraagd_is(
    map_: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(ErAl, match="kaart toon soep-aan-zee"):
        vraag(map_, "organisaties", "soep aan zee", "n")
    gezegd = capsys.readouterr().out
    assert "Soep aan Zee [soep-aan-zee] (zelfde naam)" in gezegd
    assert "Website" not in gezegd
    # Said once that it is another one, it is not asked again at its telephone number.
    antwoorden = {**KOFFIE, "naam": "Soep aan Zee", "telefoon": "030 123 45 67"}
    alles = list(antwoorden.values())
    waarden = vraag(map_, "organisaties", alles[0], "j", *alles[1:])
    assert waarden["naam"] == "Soep aan Zee"


@pytest.mark.parametrize(
    ("eind", "code", "geschreven"),
    [
        (["j"], 0, True),
        (["n"], 2, False),
        (["wat", "<", "Soep aan Zee", "ja"], 0, True),
        ([], 2, False),
    ],
)
def test_aan_het_eind_wordt_geschreven_of_niets(
    map_: Path, monkeypatch: pytest.MonkeyPatch, eind: list[str], code: int, geschreven: bool
) -> None:
    vragen_ = "Wie helpt mij in de tuin?; Ik zoek een moestuin."
    antwoorden = ["Tuinieren", "schoffel, hark", vragen_, "", "", *eind]
    monkeypatch.setattr(nieuw, "is_gesprek", lambda: True)
    monkeypatch.setattr(nieuw, "Gesprek", lambda: gesprek(*antwoorden))
    voor = sorted(pad.name for pad in map_.rglob("*"))
    antwoord = roep("--map", map_, "nieuw", "thema")
    assert antwoord.code == code
    pad = map_ / "data/themas/tuinieren.yaml"
    assert pad.exists() == geschreven
    if geschreven:
        thema = laad(Werkmap(map_)).kaart.themas["tuinieren"]
        assert thema.synoniemen == ("schoffel", "hark")
        assert [(v.id, v.tekst) for v in thema.hulpvragen] == [
            ("wie-helpt-mij-in-de-tuin", "Wie helpt mij in de tuin?"),
            ("ik-zoek-een-moestuin", "Ik zoek een moestuin."),
        ]
        assert thema.vangnet == ("soep-aan-zee" if "<" in eind else "")
    else:
        assert "er is niets geschreven" in antwoord.fout
        assert sorted(pad.name for pad in map_.rglob("*")) == voor


def test_een_antwoord_wordt_naast_de_andere_gelegd(
    map_: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    antwoorden = {**KOFFIE, "locaties": "de meerpaal"}
    tot = list(antwoorden).index("adres")
    alles = [*list(antwoorden.values())[:tot], "", *list(antwoorden.values())[tot:]]
    waarden = vraag(map_, "organisaties", *alles, geheim_adres=True)
    assert "locaties" not in waarden
    assert "fout: “locaties” bij een geheim adres" in capsys.readouterr().out


@pytest.mark.parametrize(("kan", "gevraagd"), [(True, "Schrijven?"), (False, "Dit kan er zo niet")])
def test_wat_een_fout_geeft_kan_niet_geschreven(
    map_: Path, monkeypatch: pytest.MonkeyPatch, kan: bool, gevraagd: str
) -> None:
    vragen: list[str] = []
    ernst = Ernst.LET_OP if kan else Ernst.FOUT
    bevinding = Bevinding(Vindplaats("x"), ernst, "toets", "iets")
    monkeypatch.setattr(Bewerking, "keur", lambda _: (bevinding,))
    aanzet = zet_nieuw_aan(Werkmap(map_), DAG, Nieuwverzoek("thema", {"naam": "Tuin"}))

    def lees(tekst: str) -> str:
        vragen.append(tekst)
        return "j" if len(vragen) == 1 else "<"

    goed = is_goed(Gesprek(lees), aanzet, aanzet.waarden)
    assert goed == kan
    assert vragen[0].startswith(gevraagd)


def test_wie_bewust_niet_op_de_kaart_staat(map_: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pad = map_ / "data/organisaties/oude-eettafel.yaml"
    naam = laad(Werkmap(map_)).kaart.organisaties["oude-eettafel"].naam
    pad.write_text(pad.read_text().replace("status: gestopt", "status: niet-opnemen"))
    with pytest.raises(ErAl):
        vraag(map_, "organisaties", naam, "n")
    assert "[oude-eettafel] (zelfde naam), niet opnemen: geen" in " ".join(
        capsys.readouterr().out.split()
    )


def test_ook_wat_niet_gevraagd_wordt_kan_met_een_optie(map_: Path) -> None:
    woorden = ("nieuw", "thema", "--naam", "Tuin", "--veld", "synoniemen=hark, spa", "--ja")
    assert roep("--map", map_, *woorden, "--id", "stichting-tuin").code == 0
    assert laad(Werkmap(map_)).kaart.themas["stichting-tuin"].synoniemen == ("hark", "spa")
    antwoord = roep("--map", map_, "nieuw", "organisatie", "--naam", "X", "--afkorting", "XX")
    assert "--afkorting" not in antwoord.fout


def test_een_onzichtbaar_teken_wordt_bij_de_optie_gezegd(map_: Path) -> None:
    antwoord = roep("--map", map_, "nieuw", "organisatie", "--omschrijving", "Een\u202etekst")
    assert antwoord.fout == (
        "kaart: --omschrijving: er staat een onzichtbaar teken in (U+202E); typ het opnieuw\n"
    )


@pytest.mark.parametrize("id_", ["../weg", "De Hut", "a--b", "é"])
def test_een_id_dat_niet_kan(map_: Path, id_: str) -> None:
    antwoord = roep("--map", map_, "nieuw", "thema", "--naam", "X", "--id", id_, "--ja")
    assert antwoord.code == 2
    assert "--id" in antwoord.fout


@pytest.mark.parametrize(
    ("naam", "zin"),
    [
        ("../../etc/passwd", "dit begint als een plek op de computer"),
        ("Aap " * 800, "de naam is 3199 tekens lang; hoogstens 120"),
        ("=HYPERLINK(A1)", "dit begint als een som voor een spreadsheet"),
        ("日本", "van “日本” is geen bestandsnaam te maken; noem er een met --id"),
    ],
)  # fmt: skip
def test_wat_geen_naam_is(map_: Path, naam: str, zin: str) -> None:
    opdracht = ("--map", map_, "nieuw", "thema", "--naam", naam, "--veld", "synoniemen=hark")
    voor = sorted(pad.name for pad in map_.rglob("*"))
    antwoord = roep(*opdracht, "--ja")
    assert antwoord.code in (1, 2)
    assert zin in antwoord.fout
    assert sorted(pad.name for pad in map_.rglob("*")) == voor


def test_een_naam_in_een_ander_schrift_krijgt_een_id_in_het_gesprek(
    map_: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    antwoorden = ["日本", "hark", "", "", "", "日本", "japan", "j"]
    monkeypatch.setattr(nieuw, "is_gesprek", lambda: True)
    monkeypatch.setattr(nieuw, "Gesprek", lambda: gesprek(*antwoorden))
    assert roep("--map", map_, "nieuw", "thema").code == 0
    assert laad(Werkmap(map_)).kaart.themas["japan"].naam == "日本"


THEMA = """\
# yaml-language-server: $schema=../../schemas/editor/thema.schema.json
naam: Dieren
synoniemen:
  - huisdier
let_op:
  tekst: "Een dier in nood: bel 144."
  signaalwoorden:
    - mishandel
hulpvragen:
  - id: wie-past-er-op-als-ik-ziek-ben
    tekst: Wie past er op, als ik ziek ben?
  - id: waar-koop-ik-voer
    tekst: Waar koop ik voer?
vangnet: soep-aan-zee
"""


def test_een_thema_met_zijn_vragen_let_op_en_vangnet(map_: Path) -> None:
    antwoord = roep(
        "--map", map_, "nieuw", "thema", "--naam", "Dieren", "--synoniem", "huisdier",
        "--hulpvraag", "Wie past er op, als ik ziek ben?", "--hulpvraag", "Waar koop ik voer?",
        "--let-op", "Een dier in nood: bel 144.", "--signaalwoord", "mishandel",
        "--vangnet", "Soep aan Zee", "--ja",
    )  # fmt: skip
    assert antwoord.code == 0
    assert (map_ / "data/themas/dieren.yaml").read_text("utf-8") == THEMA


def test_een_gesprek_over_een_thema(map_: Path) -> None:
    """Words for danger are asked for only where there is something to say then."""
    antwoorden = ("Dieren", "huisdier", "Waar koop ik voer?", "Bel 144.", "mishandel", "")
    assert vraag(map_, "themas", *antwoorden)["let_op"] == {
        "tekst": "Bel 144.", "signaalwoorden": ["mishandel"],
    }  # fmt: skip
    assert "let_op" not in vraag(map_, "themas", "Dieren", "", "", "", "")
