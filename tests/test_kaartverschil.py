"""What changed on the map since then, for whoever checks it and for a newsletter."""

import json
from pathlib import Path

import pytest
from aanroep import Antwoord, roep
from hulp.levende_kaart import SOEP, LevendeKaart
from hulp.repo import git


@pytest.fixture
def kaart(tmp_path: Path) -> LevendeKaart:
    """Return a map that was put down in January and has lived until June."""
    kaart = LevendeKaart(tmp_path)
    for naam in ("pan", "lepel", "vork"):
        kaart.schrijf(f"organisaties/{naam}", SOEP.replace("Soep aan Zee", naam.title()))
    kaart.schrijf("locaties/de-zaal", "naam: De Zaal\nsoort: buurthuis\nwijk: zuid\n")
    kaart.dag("2026-01-05")
    kaart.wijzig("organisaties/soep", '"030 111 11 11"', '"030 222 22 22"')
    kaart.wijzig("organisaties/soep", "  - iedereen", "  - iedereen\n  - ouderen")
    kaart.dag("2026-04-30")
    kaart.wijzig("organisaties/pan", "naam: Pan\n", "naam: Pan\nstatus: gestopt\nreden: geen koks\n"
                 "gestopt_op: 2026-05-31\nopgevolgd_door: soep\n")  # fmt: skip
    for naam in ("lepel", "soep"):
        kaart.wijzig(f"organisaties/{naam}", "op: 2026-01\n", "op: 2026-05-20\n")
    kaart.wijzig("locaties/de-zaal", "wijk: zuid\n", 'wijk: zuid\ntelefoon: "030 000 00 00"\n')
    kaart.dag("2026-05-20")
    kaart.schrijf(
        "organisaties/bord", SOEP.replace("Soep aan Zee", "Bord").replace("noord", "zuid")
    )
    kaart.weg("organisaties/vork")
    return kaart


def vraag(kaart: LevendeKaart, *woorden: str, dag: str = "2026-06-10") -> Antwoord:
    return roep("--map", kaart.wortel, "--peildatum", dag, "verschil", *woorden)


def test_sinds_een_datum(kaart: LevendeKaart) -> None:
    antwoord = vraag(kaart, "mei 2026")
    assert (antwoord.code, antwoord.fout) == (0, "")
    assert (
        antwoord.uit
        == """\
Veranderd sinds mei 2026

Organisaties: 1 nieuw, 1 gestopt, 1 weg en 2 opnieuw gecontroleerd
  nieuw      Bord [bord]
             Buren koken en eten samen.
  gestopt    Pan [pan]
             gestopt per 31 mei 2026: geen koks; opgevolgd door Soep aan Zee
  weg        Vork [vork]

Locaties: 1 gewijzigd
  gewijzigd  De Zaal [de-zaal]
             telefoon erbij: 030 000 00 00
"""
    )
    assert vraag(kaart).uit == antwoord.uit.replace("sinds mei 2026", "sinds 10 mei 2026")


def test_sinds_een_naam_in_git(kaart: LevendeKaart) -> None:
    git(kaart.wortel, "tag", "v1", "HEAD~2")
    uit = vraag(kaart, "v1").uit
    assert uit.startswith("Veranderd sinds v1 (5 januari 2026)\n")
    zin = "telefoon van contact keuken gewijzigd: 030 111 11 11 → 030 222 22 22"
    assert zin in " ".join(uit.split())
    assert vraag(kaart, "HEAD", "--formaat", "md").uit == (
        "## Veranderd sinds HEAD (20 mei 2026)\n\n### Nieuw\n\n"
        "- **Bord**: Buren koken en eten samen. Voor Zuid; bel 030 111 11 11.\n\n"
        "### Van de kaart\n\n- **Vork**\n"
    )
    for fout in ("bestaat-niet", "-n", ""):
        assert vraag(kaart, "--", fout).code == (2 if fout else 0)


def test_wat_er_op_een_andere_branch_bij_kwam_is_hier_geen_verandering(
    kaart: LevendeKaart,
) -> None:
    kaart.dag("2026-06-01")
    git(kaart.wortel, "checkout", "-qb", "voorstel")
    kaart.schrijf("organisaties/glas", SOEP.replace("Soep aan Zee", "Glas"))
    kaart.dag("2026-06-02")
    git(kaart.wortel, "checkout", "-q", "main")
    kaart.weg("organisaties/lepel")
    kaart.dag("2026-06-03")
    git(kaart.wortel, "checkout", "-q", "voorstel")
    uit = vraag(kaart, "main").uit
    assert "nieuw      Glas" in uit
    assert "Lepel" not in uit


def test_een_nieuwsbrief_zegt_alleen_wat_nu_geldt(kaart: LevendeKaart) -> None:
    kaart.wijzig("organisaties/soep", "naam: Soep aan Zee\n",
                 "naam: Soep *aan* Zee\ngeheim_adres: true\n")  # fmt: skip
    kaart.wijzig("organisaties/soep", "bronnen:", "opmerking: van horen zeggen\nbronnen:")
    kaart.wijzig("organisaties/soep", "  - functie: keuken\n",
                 "  - functie: spoed\n    telefoon: 0800 1234\n  - functie: keuken\n")  # fmt: skip
    uit = vraag(kaart, "2026-02", "--formaat", "md").uit
    assert (
        uit
        == """\
## Veranderd sinds februari 2026

### Nieuw

- **Bord**: Buren koken en eten samen. Voor Zuid; bel 030 111 11 11.

### Gestopt

- **Pan**: gestopt per 31 mei 2026: geen koks; opgevolgd door Soep \\*aan\\* Zee

### Van de kaart

- **Vork**

### Gewijzigd

- **Soep \\*aan\\* Zee**
  - naam: Soep \\*aan\\* Zee
  - doelgroepen: iedereen, ouderen
  - contact erbij: spoed, 0800 1234
  - telefoon van contact keuken: 030 222 22 22
- **De Zaal**
  - telefoon: 030 000 00 00

2 organisaties zijn opnieuw gecontroleerd.
"""
    )


def test_een_adres_dat_geheim_werd_en_een_nummer_dat_weg_moest_blijven_binnen(
    kaart: LevendeKaart,
) -> None:
    kaart.wijzig("organisaties/lepel", "contacten:", "adres:\n  straat: Geheimpad\ncontacten:")
    kaart.wijzig("organisaties/lepel", "030 111 11 11", "06 12345678")
    kaart.dag("2026-06-01")
    kaart.wijzig("organisaties/lepel", "adres:\n  straat: Geheimpad\n", "geheim_adres: true\n")
    contact = 'contacten:\n  - functie: keuken\n    telefoon: "06 12345678"'
    kaart.wijzig("organisaties/lepel", contact, "website: https://lepel.example")
    uit = vraag(kaart, "HEAD", "--formaat", "md").uit
    assert "- **Lepel**\n  - website: https://lepel.example\n" in uit
    assert "Geheimpad" not in uit
    assert "06 12345678" not in uit
    binnen = vraag(kaart, "HEAD").uit  # who checks the map sees the number, and no place
    assert "06 12345678" in binnen
    assert "Geheimpad" not in binnen


def test_bij_een_wijk_of_een_thema(kaart: LevendeKaart) -> None:
    noord = vraag(kaart, "mei 2026", "--wijk", "Noord").uit
    assert "Pan [pan]" in noord  # also what has stopped since
    assert "Vork" in noord
    assert "Bord" not in noord
    zuid = vraag(kaart, "mei 2026", "--wijk", "Zuid").uit
    assert "De Zaal" in zuid
    assert "Pan" not in zuid
    thema = vraag(kaart, "mei 2026", "--thema", "eten").uit
    assert "Bord" in thema
    assert "De Zaal" not in thema
    assert vraag(kaart, "mei 2026", "--wijk", "West").code == 2


def test_voor_andere_programmas(kaart: LevendeKaart) -> None:
    antwoord = json.loads(vraag(kaart, "mei 2026", "--formaat", "json").uit)
    assert antwoord["sinds"]["datum"] == "2026-04-30"
    assert [(d["wat"], d["id"], d["opnieuw_gecontroleerd"]) for d in antwoord["dingen"]] == [
        ("nieuw", "bord", False), ("gestopt", "pan", False), ("weg", "vork", False),
        ("gecontroleerd", "lepel", True), ("gecontroleerd", "soep", True),
        ("gewijzigd", "de-zaal", False),
    ]  # fmt: skip
    assert antwoord["dingen"][-1]["wijzigingen"] == [{
        "wat": "gewijzigd", "zin": "telefoon erbij: 030 000 00 00", "pad": ["telefoon"],
        "veld": "telefoon", "oud": "", "nieuw": "030 000 00 00",
    }]  # fmt: skip


def test_hernoemd_is_niet_nieuw_en_een_betere_beschrijving_van_een_controle_geen_controle(
    kaart: LevendeKaart,
) -> None:
    kaart.hernoem("organisaties/soep", "organisaties/soep-aan-zee")
    kaart.wijzig("organisaties/soep-aan-zee", "hoe: website", "hoe: telefoon")
    uit = vraag(kaart, "HEAD", "--thema", "eten").uit
    assert "Organisaties: 1 nieuw, 1 weg en 1 gewijzigd\n" in uit
    assert "[soep-aan-zee]\n             hernoemd: soep heet nu soep-aan-zee\n" in uit


def test_aanbod_telt_mee(kaart: LevendeKaart) -> None:
    kaart.wijzig("organisaties/lepel", "bronnen:",
                 "aanbod:\n  - naam: Kookles\n    soort: cursus\nbronnen:")  # fmt: skip
    kaart.dag("2026-06-01")
    kaart.wijzig("organisaties/lepel", "Kookles\n    soort: cursus", "Eettafel\n    soort: inloop")
    uit = vraag(kaart, "HEAD").uit
    assert uit.startswith(
        "Veranderd sinds HEAD (1 juni 2026)\n\n"
        "Organisaties: 1 gewijzigd, 1 keer aanbod erbij en 1 keer aanbod weg\n"
    )
    assert "  - aanbod vervalt: Kookles\n" in vraag(kaart, "HEAD", "--formaat", "md").uit


def test_een_twijfel_staat_er_altijd_bij(kaart: LevendeKaart) -> None:
    twijfel = "onzeker: of het nog bestaat\nbronnen:"
    kaart.wijzig("organisaties/bord", "bronnen:", twijfel)
    uit = vraag(kaart, "HEAD", "--formaat", "md").uit
    assert (
        "- **Bord**: Buren koken en eten samen. Voor Zuid; bel 030 111 11 11. "
        "Niet bevestigd: of het nog bestaat\n" in uit
    )
    kaart.dag("2026-06-01")
    kaart.wijzig("organisaties/bord", twijfel, "bronnen:")
    kaart.wijzig("organisaties/lepel", "bronnen:", twijfel)
    uit = vraag(kaart, "HEAD", "--formaat", "md").uit
    assert "- **Bord**\n  - nu bevestigd\n" in uit
    assert "- **Lepel**\n  - niet bevestigd: of het nog bestaat\n" in uit


def test_een_nieuwe_plek_zegt_waar_ze_is(kaart: LevendeKaart) -> None:
    kaart.schrijf("locaties/de-hal", "naam: De Hal\nsoort: buurthuis\nstraat: Laan\nwijk: zuid\n")
    assert "- **De Hal**: buurthuis, Laan\n" in vraag(kaart, "HEAD", "--formaat", "md").uit


def test_wat_niet_te_lezen_is_wordt_genoemd(kaart: LevendeKaart) -> None:
    kaart.schrijf("organisaties/soep", 'naam: "niet dicht\n')
    antwoord = vraag(kaart, "mei 2026")
    assert antwoord.code == 0
    assert "niet te lezen en dus niet vergeleken: data/organisaties/soep.yaml\n" in antwoord.fout
    kaart.schrijf("organisaties/soep", "#" * 1_000_001)  # there, and still not to be read
    antwoord = vraag(kaart, "mei 2026")
    assert "Soep" not in antwoord.uit.replace("opgevolgd door soep", "")
    assert "niet te lezen en dus niet vergeleken: data/organisaties/soep.yaml\n" in antwoord.fout
    kaart.schrijf("organisaties/soep", 'naam: "niet dicht\n')
    kaart.dag("2026-06-01")
    kaart.schrijf("organisaties/soep", SOEP)
    assert "data/organisaties/soep.yaml (van toen)" in vraag(kaart, "HEAD").fout


def test_een_jonge_kaart_en_een_zonder_git(kaart: LevendeKaart, tmp_path: Path) -> None:
    antwoord = vraag(kaart, "2020")
    assert antwoord.uit.startswith("Veranderd sinds 5 januari 2026\n")
    assert "staat pas sinds 5 januari 2026 in git; daarmee is vergeleken" in antwoord.fout
    los = LevendeKaart(tmp_path / "los")
    assert vraag(los).fout.endswith("met: git init. Zonder git weet niemand wat er eerder stond\n")
    git(los.wortel, "init", "-q")
    assert "nog niets vastgelegd" in vraag(los).fout


def test_niets_veranderd_is_een_antwoord(kaart: LevendeKaart) -> None:
    kaart.dag("2026-06-09")
    assert vraag(kaart, "HEAD").uit.endswith("\n\nNiets veranderd.\n")
    pad = kaart.wortel / "data/organisaties/soep.yaml"
    pad.write_bytes(pad.read_bytes().replace(b"\n", b"\r\n"))  # as Windows writes it
    assert vraag(kaart, "HEAD", "--formaat", "md").uit.endswith("\n\nNiets veranderd.\n")


def test_een_kopie_met_het_laatste_stuk_zegt_dat_en_noemt_niets_niets(
    kaart: LevendeKaart, tmp_path: Path
) -> None:
    kaart.dag("2026-06-01")
    git(tmp_path, "clone", "-q", "--depth", "1", f"file://{kaart.wortel.parent}", "half")
    zin = (
        "deze kopie heeft alleen het laatste stuk van de geschiedenis; haal de rest op met: "
        "git fetch --unshallow (in een werkstraat: fetch-depth: 0)"
    )
    for vorm in ("lijst", "md", "json"):
        antwoord = roep(
            "--map", tmp_path / "half/kaart", "verschil", "2026-03-01", "--formaat", vorm
        )
        assert (antwoord.code, antwoord.uit) == (2, "")
        assert antwoord.fout == (
            f"kaart: wat er voor 1 maart 2026 stond, is hier niet te zien: {zin}\n"
        )
    antwoord = roep("--map", tmp_path / "half/kaart", "verschil", "HEAD~1")
    assert (antwoord.code, antwoord.fout) == (2, f"kaart: git kent “HEAD~1” niet; {zin}\n")
    later = roep("--map", tmp_path / "half/kaart", "verschil", "2026-06-02")
    assert (later.code, later.fout) == (0, "")


def test_een_klok_die_verkeerd_stond_is_geen_moment(kaart: LevendeKaart) -> None:
    kaart.dag("2026-06-01")
    kaart.wijzig("organisaties/soep", "030 222 22 22", "030 333 33 33")
    kaart.dag("2019-01-01")
    kaart.wijzig("organisaties/soep", "030 333 33 33", "030 444 44 44")
    kaart.dag("2026-06-05")
    antwoord = vraag(kaart, "2026-06-02")
    assert "030 222 22 22 → 030 444 44 44" in " ".join(antwoord.uit.split())
    assert antwoord.fout.startswith("kaart: de datum 1 januari 2019 in git klopt niet: ")
    leven = roep("--map", kaart.wortel, "geschiedenis", "soep")
    assert leven.fout.startswith("kaart: de datum 1 januari 2019 in git klopt niet: ")


@pytest.mark.parametrize("controle", ["  op: 2025-12\n  hoe: website", "  op: 2026-01\n  hoe: mail",
                                      "  op:\n    themas: x", "  hoe: website"])  # fmt: skip
def test_elke_wijziging_heeft_een_regel(kaart: LevendeKaart, controle: str) -> None:
    kaart.dag("2026-06-01")
    kaart.wijzig("organisaties/bord", "  op: 2026-01\n  hoe: website", controle)
    antwoord = vraag(kaart, "HEAD")
    assert "Organisaties: 1 gewijzigd\n  gewijzigd  Bord [bord]\n             " in antwoord.uit
    assert json.loads(vraag(kaart, "HEAD", "--formaat", "json").uit)
