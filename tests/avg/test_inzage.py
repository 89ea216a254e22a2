"""Where somebody is: in the files, in all of git, on paper."""

import os
import zipfile
from email.message import EmailMessage
from pathlib import Path

import pytest
from aanroep import roep
from hulp.kaartje import schrijf_kaartje
from hulp.persoon import EMAIL, NAAM, PERSOON, TELEFOON
from hulp.repo import git, leg_vast
from hypothesis import given, strategies as st
from pypdf import PdfReader

from kaart.avg.bestanden import doorzoek
from kaart.avg.inzage import geef_inzage
from kaart.avg.naald import maak_naald
from kaart.avg.naamdelen import Hoe
from kaart.basis.fouten import KaartFout
from kaart.bestand.werkmap import Werkmap

ETEN = "# data/organisaties/samen-eten.yaml\n"
DAG = ("--peildatum", "2026-11-21")


@pytest.fixture
def werkmap(tmp_path: Path) -> Werkmap:
    return schrijf_kaartje(tmp_path, PERSOON)


def bestanden(werkmap: Werkmap, gevraagd: str = NAAM) -> list[str]:
    sporen = geef_inzage(werkmap, gevraagd).doorzocht.sporen
    return [f"{spoor.bestand}:{t.regel}" for spoor in sporen for t in spoor.treffers]


def test_van_een_contactpersoon_ook_het_nummer_en_de_mailbox(tmp_path: Path) -> None:
    werkmap = schrijf_kaartje(
        tmp_path,
        f'{PERSOON}{ETEN}opmerking: "Bel eerst +31612345678"\nwebsite: https://x.example\n',
    )
    for gevraagd in (NAAM, NAAM.upper(), TELEFOON, EMAIL):
        assert bestanden(werkmap, gevraagd)[:4] == [
            "data/organisaties/samen-eten.yaml:2", "data/personen/p-0001.yaml:2",
            "data/personen/p-0001.yaml:5", "data/personen/p-0001.yaml:6",
        ]  # fmt: skip


def test_ook_in_wat_geen_goed_bestand_is_en_in_wat_kaart_maakte(werkmap: Werkmap) -> None:
    wortel = werkmap.wortel
    (wortel / "data/organisaties/oud.yml").write_text(f"x: {NAAM}", "utf-8")
    (wortel / "data/personen/.p-0001.yaml~").write_text(f"naam: {NAAM}", "utf-8")
    (wortel / "rondes").mkdir()
    with zipfile.ZipFile(wortel / "rondes/lijst.xlsx", "w") as doos:
        doos.writestr("xl/sharedStrings.xml", f"<si><t>{NAAM}</t></si>")
    mail = EmailMessage()
    mail["To"] = EMAIL
    mail.set_content(f"Beste {NAAM} één", cte="base64")
    (wortel / "rondes/a.eml").write_bytes(mail.as_bytes())
    (wortel / "rondes/blad.pdf").write_bytes(b"%PDF-1.7")
    doorzocht = geef_inzage(werkmap, NAAM).doorzocht
    assert [spoor.bestand for spoor in doorzocht.sporen] == [
        "data/organisaties/oud.yml", "data/personen/.p-0001.yaml~", "data/personen/p-0001.yaml",
        "rondes/a.eml", "rondes/lijst.xlsx",
    ]  # fmt: skip
    assert doorzocht.dicht == ("rondes/blad.pdf",)  # no pages, so no reading it


def test_een_afdruk_die_nog_in_de_map_staat_met_de_bladzijde(werkmap: Werkmap) -> None:
    roep("drukwerk", "map", "--voor", "deelnemers", "--uitgave", "2026-1",
         "--map", werkmap.wortel, *DAG)  # fmt: skip
    (spoor,) = (
        s for s in geef_inzage(werkmap, NAAM).doorzocht.sporen if s.bestand.startswith("drukwerk/")
    )
    pdf = PdfReader(werkmap.wortel / spoor.bestand)
    bladzijden = [nr for nr, blad in enumerate(pdf.pages, 1) if TELEFOON in blad.extract_text()]
    assert [treffer.regel for treffer in spoor.treffers] == bladzijden
    regel = f"drukwerk/map-deelnemers.pdf, bladzijde {bladzijden[0]} Vraag naar Quirina"
    assert regel in " ".join(roep("avg", "inzage", NAAM, "--map", werkmap.wortel).uit.split())


MAILS = [
    b"Content-Type: text/plain; charset=bestaat-niet\n\nhallo",
    b"Content-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: text/html\n\n<p>\n",
    b"Content-Transfer-Encoding: base64\n\n%%%",
]


@given(
    st.sampled_from([".eml", ".xlsx", ".pdf", ".yaml", ".txt", ""]),
    st.sampled_from([b"", b"%PDF-1.7\n", b"PK\x03\x04", *MAILS]), st.binary(max_size=200),
)  # fmt: skip
def test_geen_bestand_houdt_het_zoeken_op(
    tmp_path_factory: pytest.TempPathFactory, einde: str, begin: bytes, rest: bytes
) -> None:
    map_ = tmp_path_factory.mktemp("kapot")
    (map_ / f"x{einde}").write_bytes(begin + rest)
    doorzocht = doorzoek(Werkmap(map_), (maak_naald(NAAM),))
    assert doorzocht.sporen == ()


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may do all")
def test_een_map_die_dicht_is_wordt_genoemd(werkmap: Werkmap) -> None:
    (werkmap.wortel / "dicht").mkdir(mode=0)
    assert geef_inzage(werkmap, NAAM).doorzocht.dicht == ("dicht",)


def test_niets_zegt_hoeveel_er_gelezen_is_en_wat_niet(werkmap: Werkmap) -> None:
    (werkmap.wortel / "oud.7z").write_bytes(b"7z\xbc\xaf\x27\x1c" + bytes(40))
    (werkmap.wortel / "brief-zoe-anders.txt").write_text("hallo", "utf-8")
    gelezen = geef_inzage(werkmap, "Zoë Anders").doorzocht.gelezen
    antwoord = roep("--map", werkmap.wortel, "avg", "inzage", "Bo Niemand").uit
    assert f"In de bestanden: niets ({gelezen} bestanden gelezen, niet alles: zie onder" in antwoord
    assert "Niet doorzocht: 1\n  oud.7z" in antwoord
    antwoord = roep("--map", werkmap.wortel, "avg", "inzage", "Zoë Anders").uit
    assert "brief-zoe-anders.txt  in de naam van het bestand" in antwoord


def test_een_voorletter_zegt_niet_wiens_nummer_het_is(werkmap: Werkmap) -> None:
    voorletter = f"{NAAM[0]}. {NAAM.split()[-1]}"
    assert geef_inzage(werkmap, voorletter).personen == ()
    assert "data/personen/p-0001.yaml:2" in bestanden(werkmap, voorletter)


def test_ook_in_een_verborgen_map(werkmap: Werkmap) -> None:
    (werkmap.wortel / ".github").mkdir()
    (werkmap.wortel / ".github/CODEOWNERS").write_text(f"# {NAAM}\n", "utf-8")
    assert ".github/CODEOWNERS:1" in bestanden(werkmap)


def test_niet_in_de_boeken_van_git_en_python(werkmap: Werkmap) -> None:
    for map_ in (".git/x", "venv", "node_modules/y"):
        (werkmap.wortel / map_).mkdir(parents=True)
        (werkmap.wortel / map_ / "t.txt").write_text(NAAM, "utf-8")
    (werkmap.wortel / "venv/pyvenv.cfg").touch()
    assert {plek.partition(":")[0] for plek in bestanden(werkmap)} == {"data/personen/p-0001.yaml"}


def test_de_hele_geschiedenis_ook_andere_branches_de_stash_en_berichten(tmp_path: Path) -> None:
    werkmap = schrijf_kaartje(tmp_path, f"{ETEN}opmerking: {NAAM}\n")
    pad = tmp_path / "data/organisaties/samen-eten.yaml"
    met = pad.read_text("utf-8")
    eerste = leg_vast(tmp_path)
    pad.write_text(met.replace(NAAM, "iets"), "utf-8")
    tweede = leg_vast(tmp_path)
    git(tmp_path, "switch", "-q", "-c", "zijweg")
    (tmp_path / "los.txt").write_text("Zevenster, Quirina", "utf-8")
    git(tmp_path, "add", "-A")
    git(tmp_path, "commit", "-q", "-m", "Nummer van QUIRINA ZEVENSTER-VERZONNEN")
    derde = git(tmp_path, "rev-parse", "HEAD")
    git(tmp_path, "switch", "-q", "main")
    pad.write_text(met.replace(NAAM, "Quirina Zevenster-Verzonnen!"), "utf-8")
    git(tmp_path, "stash")
    inzage = geef_inzage(werkmap, NAAM)
    assert inzage.doorzocht.sporen == ()
    verleden = inzage.verleden
    assert verleden is not None
    oud, stash = (
        [o for o in verleden.bestanden if o.bestand.endswith("samen-eten.yaml")],
        git(tmp_path, "rev-parse", "stash"),
    )
    assert len(oud) == 1
    assert oud[0].sinds.commit == eerste[:9]
    assert oud[0].tot is None  # the stash has it still
    assert [bericht.commit for bericht in verleden.berichten] == [derde[:9]]
    git(tmp_path, "stash", "drop", "-q")
    git(tmp_path, "reflog", "expire", "--expire=now", "--all")
    verleden = geef_inzage(werkmap, NAAM).verleden
    assert verleden is not None
    los, oud_ = sorted(verleden.bestanden, key=lambda oud: "samen-eten" in oud.bestand)
    assert (los.bestand, los.hoe) == ("los.txt", Hoe.DEELS)  # half of a double last name
    assert (oud_.sinds.commit, oud_.tot and oud_.tot.commit) == (eerste[:9], tweede[:9])
    assert stash[:9] not in str(verleden)


def test_een_naam_in_een_map_onder_de_repository(tmp_path: Path) -> None:
    werkmap = schrijf_kaartje(tmp_path / "utrecht", f"{ETEN}opmerking: {NAAM}\n")
    leg_vast(tmp_path)
    verleden = geef_inzage(werkmap, NAAM).verleden
    assert verleden is not None
    assert [oud.bestand for oud in verleden.bestanden] == [
        "utrecht/data/organisaties/samen-eten.yaml"
    ]


def test_zonder_git_of_met_een_kapotte_uitgave_zegt_het_dat(werkmap: Werkmap) -> None:
    inzage = geef_inzage(werkmap, NAAM)
    assert inzage.verleden is None
    assert inzage.opmerkingen == (
        "de map staat niet in git: er is geen geschiedenis om in te kijken",
    )
    (werkmap.data / "uitgaven").mkdir()
    (werkmap.data / "uitgaven/2026-1.yaml").write_text("x: 1\n", "utf-8")
    assert (
        "de uitgaven zijn niet doorzocht: data/uitgaven/bladcodes.yaml"
        in (geef_inzage(werkmap, NAAM).opmerkingen[1])
    )


def test_gedrukte_bladen_met_de_uitgave(werkmap: Werkmap) -> None:
    for naam in ("2026-1", "2026-2"):
        roep("drukwerk", "bladen", "--voor", "deelnemers", "--uitgave", naam,
             "--map", werkmap.wortel, *DAG)  # fmt: skip
    gedrukt = geef_inzage(werkmap, NAAM).gedrukt
    assert [(g.uitgave, g.bladcode, g.naam) for g in gedrukt] == [
        ("2026-1", "1-001", "Samen Eten"), ("2026-2", "1-001", "Samen Eten"),
    ]  # fmt: skip
    assert geef_inzage(werkmap, "Iemand Anders").gedrukt == ()


def test_wat_te_kort_is(werkmap: Werkmap) -> None:
    with pytest.raises(KaartFout):
        geef_inzage(werkmap, "a")


def test_op_het_scherm(werkmap: Werkmap) -> None:
    antwoord = roep("avg", "inzage", *NAAM.split(), "--map", werkmap.wortel)
    assert antwoord == (
        0,
        """\
Gezocht naar “Quirina Zevenster-Verzonnen”, “06 12345678” en
“quirina.zevenster@gmail.com” (p-0001).

In de bestanden: 3
  data/personen/p-0001.yaml:2  naam: Quirina Zevenster-Verzonnen
  data/personen/p-0001.yaml:5  telefoon: "06 12345678"
  data/personen/p-0001.yaml:6  email: quirina.zevenster@gmail.com

Op papier: niets
""",
        "kaart: de map staat niet in git: er is geen geschiedenis om in te kijken\n",
    )


@pytest.mark.parametrize(
    ("woorden", "zin"),
    [
        (("inzage",), "Noem een naam, nummer of mailbox"),
        (("inzage", "x"), "te kort om te zoeken"),
        (("inzage", NAAM, "--formaat", "csv"), "--formaat hoort bij register"),
        (("inzage", NAAM, "--ja"), "--ja hoort bij vergeet"),
        (("vergeet",), "Noem het nummer van de persoon"),
        (("vergeet", "p-0002"), "Onbekend bij nummer van een persoon: “p-0002”"),
        (("register", "x"), "Bij register hoort geen naam"),
        (("vergeten",), "bedoelde je vergeet?"),
    ],
)
def test_een_verkeerde_vraag(werkmap: Werkmap, woorden: tuple[str, ...], zin: str) -> None:
    antwoord = roep("avg", *woorden, "--map", werkmap.wortel)
    assert (antwoord.code, antwoord.uit) == (2, "")
    assert zin in antwoord.fout
