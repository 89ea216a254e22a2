"""The life of a file, from a real git repository."""

import contextlib
import json
import subprocess
from pathlib import Path
from typing import Any

import pytest
from aanroep import Antwoord, roep
from hulp.levende_kaart import SOEP, LevendeKaart
from hulp.repo import git
from hypothesis import given, strategies as st

from kaart.geschiedenis.levensloop import bepaal_gebeurtenissen
from kaart.taal import lees_datum
from kaart.weergave.opgemaakt import platte_tekst


@pytest.fixture
def kaart(tmp_path: Path) -> LevendeKaart:
    return LevendeKaart(tmp_path)


def vraag(kaart: LevendeKaart, *woorden: str) -> Antwoord:
    return roep("--map", kaart.wortel, "geschiedenis", *woorden)


def zonder_commits(tekst: str) -> str:
    """Return the list without the names of commits, which differ each time."""
    return "\n".join(r[: r.index("  ")] if r[:1].isdigit() else r for r in tekst.splitlines())


def test_een_leven_van_begin_tot_nu(kaart: LevendeKaart) -> None:
    kaart.dag("2026-01-05")
    kaart.wijzig("organisaties/soep", "030 111 11 11", "030 222 22 22")
    kaart.wijzig("organisaties/soep", "op: 2026-01\n  hoe: website",
                 "op: 2026-05-03\n  hoe: telefoon\n  door: het buurtteam")  # fmt: skip
    kaart.dag("2026-05-03")
    kaart.schrijf("organisaties/soep", "# opgeruimd\n" + kaart_tekst(kaart))
    kaart.dag("2026-05-04")
    kaart.hernoem("organisaties/soep", "organisaties/soep-aan-zee")
    kaart.wijzig("organisaties/soep-aan-zee", "- eten", "- eten\n  - geld")
    kaart.dag("2026-06-01")
    kaart.wijzig("organisaties/soep-aan-zee", "naam: Soep aan Zee\n",
                 "naam: Soep aan Zee\nstatus: gestopt\ngestopt_op: 2026-09-01\n"
                 "reden: geen koks\nopgevolgd_door: pan\n")  # fmt: skip
    antwoord = vraag(kaart, "soep-aan-zee")
    assert (
        zonder_commits(antwoord.uit)
        == """\
Soep aan Zee  [soep-aan-zee]
Gaat verder als: pan

nog niet vastgelegd
  gestopt per 1 september 2026: geen koks; opgevolgd door pan

1 juni 2026
  hernoemd: soep heet nu soep-aan-zee
  thema’s erbij: geld

4 mei 2026
  alleen de opmaak of een toelichting in het bestand gewijzigd

3 mei 2026
  telefoon van contact keuken gewijzigd: 030 111 11 11 → 030 222 22 22
  gecontroleerd op 3 mei 2026 door het buurtteam (telefoon)

5 januari 2026
  toegevoegd aan de kaart"""
    )
    assert (antwoord.code, antwoord.fout) == (0, "")
    oud = vraag(kaart, "soep")  # the old id still leads to it
    assert oud.uit == antwoord.uit
    sinds = vraag(kaart, "soep", "--sinds", "mei 2026").uit
    assert "3 mei 2026" in sinds
    assert "5 januari" not in sinds


def kaart_tekst(kaart: LevendeKaart) -> str:
    return (kaart.wortel / "data/organisaties/soep.yaml").read_text(encoding="utf-8")


def test_wie_het_deed_en_wat_die_schreef_wordt_nergens_getoond(kaart: LevendeKaart) -> None:
    kaart.dag("2026-01-05")
    git(kaart.wortel, "-c", "user.name=Proef Persoon", "commit", "--amend", "-qm", "belde Proef",
        "--reset-author")  # fmt: skip
    for vorm in ("lijst", "md", "json", "csv"):
        assert "Proef" not in vraag(kaart, "soep", "--formaat", vorm).uit


def test_een_onleesbare_versie_is_een_zin_en_wordt_overgeslagen(kaart: LevendeKaart) -> None:
    kaart.dag("2026-01-05")
    kaart.schrijf("organisaties/soep", 'naam: "niet dicht\n')
    kaart.dag("2026-01-06")
    kaart.schrijf("organisaties/soep", SOEP.replace("folder", "krant"))
    kaart.dag("2026-01-07")
    assert zonder_commits(vraag(kaart, "soep").uit).split("\n\n")[1:] == [
        "7 januari 2026\n  bronnen gewijzigd: folder → krant",
        "6 januari 2026\n  deze versie is niet te lezen",
        "5 januari 2026\n  toegevoegd aan de kaart",
    ]


def test_wat_weg_is_heeft_nog_een_verleden(kaart: LevendeKaart) -> None:
    kaart.dag("2026-01-05")
    kaart.weg("organisaties/soep")
    kaart.dag("2026-02-01")
    assert zonder_commits(vraag(kaart, "soep").uit) == (
        "soep  [soep]\n\n1 februari 2026\n  weggehaald van de kaart\n\n"
        "5 januari 2026\n  toegevoegd aan de kaart"
    )


def test_een_nieuw_bestand_is_geen_kind_van_een_dat_erop_lijkt(kaart: LevendeKaart) -> None:
    kaart.dag("2026-01-05")
    kaart.schrijf("organisaties/pan", SOEP.replace("Soep aan Zee", "De Pan"))
    assert "nog niet vastgelegd\n  toegevoegd" in vraag(kaart, "pan").uit
    kaart.dag("2026-02-01")
    assert zonder_commits(vraag(kaart, "pan").uit) == (
        "De Pan  [pan]\n\n1 februari 2026\n  toegevoegd aan de kaart"
    )


def test_een_samenvoeging_zegt_alleen_wat_ze_zelf_deed(kaart: LevendeKaart) -> None:
    kaart.dag("2026-01-05")
    git(kaart.wortel, "checkout", "-qb", "zijweg")
    kaart.wijzig("organisaties/soep", "030 111 11 11", "030 222 22 22")
    kaart.dag("2026-01-06")
    git(kaart.wortel, "checkout", "-q", "main")
    kaart.schrijf("organisaties/pan", SOEP.replace("Soep aan Zee", "De Pan"))
    kaart.dag("2026-01-07")
    git(kaart.wortel, "merge", "-q", "--no-ff", "--no-commit", "zijweg")
    kaart.wijzig("organisaties/soep", "030 222 22 22", "030 333 33 33")
    kaart.dag("2026-01-08")
    assert zonder_commits(vraag(kaart, "soep").uit).split("\n\n")[1:] == [
        "8 januari 2026\n  telefoon van contact keuken gewijzigd: 030 111 11 11 → 030 333 33 33",
        "6 januari 2026\n  telefoon van contact keuken gewijzigd: 030 111 11 11 → 030 222 22 22",
        "5 januari 2026\n  toegevoegd aan de kaart",
    ]


def test_de_vormen_voor_anderen(kaart: LevendeKaart) -> None:
    kaart.dag("2026-01-05")
    kaart.wijzig("organisaties/soep", "Buren koken en eten samen.", "=SOM(A1) <b>*x*</b>")
    commit = kaart.dag("2026-01-06")
    antwoord = json.loads(vraag(kaart, "soep", "--formaat", "json").uit)
    assert antwoord["voorvallen"][0] == {
        "commit": commit, "datum": "2026-01-06", "bestand": "data/organisaties/soep.yaml",
        "wijzigingen": [{
            "wat": "gewijzigd", "pad": ["omschrijving"], "veld": "omschrijving",
            "oud": "Buren koken en eten samen.", "nieuw": "=SOM(A1) <b>*x*</b>",
            "zin": "omschrijving gewijzigd: Buren koken en eten samen. → =SOM(A1) <b>*x*</b>",
        }],
    }  # fmt: skip
    kop, eerste, *_ = vraag(kaart, "soep", "--formaat", "csv").uit.splitlines()
    assert kop == "datum;commit;wat;veld;oud;nieuw;zin"
    assert eerste.split(";")[5] == "'=SOM(A1) <b>*x*</b>"
    assert vraag(kaart, "soep", "--formaat", "md").uit.splitlines()[:5] == [
        "## Soep aan Zee", "", "### 6 januari 2026", "",
        r"- omschrijving gewijzigd: Buren koken en eten samen. → =SOM(A1) \<b\>\*x\*\</b\>",
    ]  # fmt: skip


def test_zonder_git_een_zin_met_wat_te_doen(kaart: LevendeKaart) -> None:
    antwoord = vraag(kaart, "soep")
    assert (antwoord.code, antwoord.uit) == (2, "")
    assert antwoord.fout.endswith("met: git init. Zonder git weet niemand wat er eerder stond\n")


def test_een_kaart_zonder_commit_en_een_half_verleden(kaart: LevendeKaart, tmp_path: Path) -> None:
    git(kaart.wortel.parent, "init", "-q", "-b", "main")
    assert vraag(kaart, "soep").uit.endswith("nog niet vastgelegd\n  toegevoegd aan de kaart\n")
    kaart.dag("2026-01-05")
    kaart.wijzig("organisaties/soep", "- iedereen", "- ouderen")
    kaart.dag("2026-01-06")
    git(tmp_path, "clone", "-q", "--depth", "1", f"file://{kaart.wortel.parent}", "ondiep")
    antwoord = roep("--map", tmp_path / "ondiep/kaart", "geschiedenis", "soep")
    assert antwoord.code == 0
    assert "git fetch --unshallow" in antwoord.fout


def test_een_naam_die_niemand_kent_en_een_verkeerde_datum(kaart: LevendeKaart) -> None:
    kaart.dag("2026-01-05")
    assert vraag(kaart, "soap").fout.startswith("kaart: Onbekend bij kaart geschiedenis: “soap”")
    assert vraag(kaart, "../../x").code == 2
    assert vraag(kaart, "soep", "--sinds", "ooit").code == 2
    assert "5 januari" in vraag(kaart, "Soep aan Zee").uit


def test_instellingen_van_een_vijandige_repository_doen_niets(
    kaart: LevendeKaart, tmp_path: Path
) -> None:
    kaart.dag("2026-01-05")
    kaart.wijzig("organisaties/soep", "- iedereen", "- ouderen")
    kaart.dag("2026-01-06")
    geraakt = tmp_path / "geraakt"
    for naam, waarde in {
        "log.showSignature": "true", "gpg.program": f"touch {geraakt}", "color.ui": "always",
        "diff.external": f"touch {geraakt};", "log.date": "raw", "diff.renames": "copies",
        "core.pager": f"touch {geraakt}", "filter.x.clean": f"touch {geraakt}", "core.abbrev": "5",
        "diff.x.textconv": f"touch {geraakt};", "format.pretty": "oneline", "log.follow": "true",
    }.items():  # fmt: skip
        git(kaart.wortel, "config", naam, waarde)
    (kaart.wortel.parent / ".gitattributes").write_text("*.yaml filter=x diff=x\n")
    kaart.wijzig("organisaties/soep", "naam: Soep aan Zee", "naam: De Pan")
    assert zonder_commits(vraag(kaart, "soep").uit).split("\n\n")[1:] == [
        "nog niet vastgelegd\n  naam gewijzigd: Soep aan Zee → De Pan",
        "6 januari 2026\n  doelgroepen gewijzigd: iedereen → ouderen",
        "5 januari 2026\n  toegevoegd aan de kaart",
    ]
    assert "naam gewijzigd" in roep("--map", kaart.wortel, "verschil", "HEAD").uit
    assert not geraakt.exists()
    with contextlib.suppress(subprocess.CalledProcessError):
        git(kaart.wortel, "diff")  # the settings do work, for who asks git otherwise
    assert geraakt.exists()


@pytest.mark.parametrize(
    ("oud", "nieuw", "zinnen"),
    [
        (None, {}, ["toegevoegd aan de kaart"]),
        (None, {"status": "niet-opnemen", "reden": "is een winkel"},
         ["toegevoegd aan de kaart", "blijft van de kaart (niet opnemen): is een winkel"]),
        ({}, None, ["weggehaald van de kaart"]),
        ({"status": "gestopt", "reden": "ziek"}, {}, ["weer actief"]),
        ({}, {"status": "tijdelijk-gesloten"}, ["tijdelijk gesloten"]),
        ({"status": "gestopt"}, {"status": "gestopt", "reden": "ziek"},
         ["anders beschreven: gestopt: ziek"]),
        ({"naam": "A", "website": "https://a.example"},
         {"naam": "A", "status": "niet-opnemen", "reden": "samengevoegd met B",
          "opgevolgd_door": "b", "opmerking": "Niet overgenomen: x"},
         ["samengevoegd met B", "opmerking erbij: Niet overgenomen: x"]),
        ({}, {"status": "niet-opnemen", "reden": "dubbel", "opgevolgd_door": "b"},
         ["samengevoegd met b: dubbel"]),
        ({}, {"status": "gestopt", "gestopt_op": "2026-05-01x"},
         ['gestopt per "2026-05-01x"']),
        ({"status": "actief"}, {}, ["status weg: actief"]),
        ({}, {"gecontroleerd": {"hoe": "mail"}}, ["gecontroleerd (zonder datum, mail)"]),
        ({"gecontroleerd": {"op": "2026"}}, {}, ["gecontroleerd weg: 2026"]),
        ({"aanbod": [{"naam": "A"}]},
         {"aanbod": [{"naam": "A", "status": "gestopt", "gecontroleerd": {"op": "2026-05"}}]},
         ["aanbod A gestopt", "aanbod A gecontroleerd op mei 2026"]),
    ],
)  # fmt: skip
def test_wat_er_gebeurde_in_een_zin(oud: Any, nieuw: Any, zinnen: list[str]) -> None:
    assert [g.zin for g in bepaal_gebeurtenissen("organisatie", oud, nieuw)] == zinnen


@pytest.mark.parametrize(
    ("tekst", "datum"),
    [
        ("2026", "2026"), ("2026-05", "2026-05"), ("2026-05-01", "2026-05-01"),
        ("mei 2026", "2026-05"), ("3 Mei 2026", "2026-05-03"), ("3 sept. 2026", "2026-09-03"),
        ("31 april 2026", ""), ("ma 2026", ""), ("m 2026", ""), ("gisteren", ""), ("", ""),
        ("2026-05-01x", ""), ("2026-W18-1", ""), ("1 mei x", ""),
        ("3 4 mei 2026", ""), ("mei mei", ""), ("2026-13", ""),
    ],
)  # fmt: skip
def test_een_datum_zoals_mensen_die_schrijven(tekst: str, datum: str) -> None:
    assert lees_datum(tekst) == datum


IETS = st.none() | st.sampled_from(
    ["gestopt", "niet-opnemen", "actief", "2026-05-01", "2026-13", "a\nb", "", 3, True, ["x"],
     {"op": "2026-05"}, {"op": 3, "hoe": []}, {"op": "x"}]
)  # fmt: skip
DOCUMENT = st.dictionaries(
    st.sampled_from(["status", "gestopt_op", "reden", "opgevolgd_door", "gecontroleerd", "naam"]),
    IETS,
)


@given(DOCUMENT, DOCUMENT)
def test_wat_er_ook_stond_er_is_een_zin_of_niets(
    oud: dict[str, Any], nieuw: dict[str, Any]
) -> None:
    zinnen = bepaal_gebeurtenissen("organisatie", oud, nieuw)
    assert all(g.zin and "\n" not in g.zin for g in zinnen)
    assert bepaal_gebeurtenissen("organisatie", oud, oud) == ()


def test_markdown_blijft_tekst() -> None:
    assert platte_tekst("1. a_b [x](y) `c`\n# d") == r"1\. a\_b \[x\](y) \`c\` \# d"
    assert platte_tekst("- a\x1b") == r"\- a\\x1b"
