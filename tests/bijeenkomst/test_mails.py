"""Invitations and confirmations: drafts to a mailbox of an organisation, newcomers first."""

import email
import email.policy
import shutil
from email.message import EmailMessage
from pathlib import Path

import pytest
from aanroep import Antwoord, roep
from conftest import VOORBEELDKAART

ID = "zuid-2026-12"
BIJEENKOMST = """naam: Sociale kaart live Zuid
datum: 2026-12-10
locatie: de-meerpaal
organisatoren:
  - soep-aan-zee
email: aanmelden@voorbeeld.example
aanmelden_voor: 2026-12-03
programma:
  - van: "13:30"
    tot: "14:00"
    titel: Inloop
"""


@pytest.fixture
def map_(tmp_path: Path) -> Path:
    plek = Path(shutil.copytree(VOORBEELDKAART, tmp_path / "kaart"))
    (plek / "data/bijeenkomsten" / f"{ID}.yaml").write_text(BIJEENKOMST, "utf-8")
    roep("--map", plek, "wijzig", "kaart", "beheerder.email=kaart@voorbeeld.example", "--ja")
    for id_ in ("belmaatjes", "soep-aan-zee", "mantelzorgsteun"):
        roep("--map", plek, "wijzig", id_, f"contacten.0.email=info@{id_}.example", "--ja")
    return plek


def bijeenkomst(map_: Path, *woorden: object) -> Antwoord:
    return roep("--map", map_, "--peildatum", "2026-11-21", "bijeenkomst", *woorden)


def lees(pad: Path) -> EmailMessage:
    bericht = email.message_from_bytes(pad.read_bytes(), policy=email.policy.default)
    assert isinstance(bericht, EmailMessage)
    return bericht


def brief(mail: EmailMessage) -> str:
    deel = mail.get_body()
    assert deel is not None
    return str(deel.get_content())


def test_wie_nog_niemand_kent_wordt_eerst_uitgenodigd(map_: Path) -> None:
    """Belmaatjes and Soep aan Zee were both at the meeting of november."""
    doel = map_.parent / "mails"
    antwoord = bijeenkomst(map_, "uitnodigen", ID, "-o", doel)
    assert antwoord.uit == (
        f"{doel}: 3 uitnodigingen om na te kijken en te versturen\n"
        "  1-mantelzorgsteun.eml  Mantelzorgsteun Zuid, voor het eerst\n"
        "  2-belmaatjes.eml  Belmaatjes Voorbeeldstad, zat eerder bij 1 van hen\n"
        "  3-soep-aan-zee.eml  Soep aan Zee, zat eerder bij 1 van hen\n"
    )
    mail = lees(doel / "3-soep-aan-zee.eml")
    assert (mail["To"], mail["Reply-To"]) == (
        "info@soep-aan-zee.example", "aanmelden@voorbeeld.example",
    )  # fmt: skip
    assert mail["Subject"] == "Uitnodiging: Sociale kaart live Zuid, 10 december 2026"
    (blad,) = mail.iter_attachments()
    assert blad.get_filename() == "soep-aan-zee.pdf"
    assert blad.get_content().startswith(b"%PDF")
    tekst = brief(mail)
    for zin in (
        "op donderdag 10 december 2026 van 13:30 tot 14:00 uur, in Buurthuis De Meerpaal",
        "Klopt dit blad?",
        "Mail naar aanmelden@voorbeeld.example met hoeveel mensen, graag tot en met 3 december",
        "welke organisaties er waren en hoeveel mensen, nooit wie",
        "niet genoemd worden? Zeg het",
        "Waarom u deze mail krijgt",
    ):
        assert zin in tekst
    nog_eens = bijeenkomst(map_, "uitnodigen", ID, "-o", doel)
    assert (nog_eens.code, "is er al; kies met -o een andere map" in nog_eens.fout) == (2, True)


def test_een_bevestiging_zegt_op_hoeveel_mensen_wordt_gerekend(map_: Path) -> None:
    doel = map_.parent / "bevestigd"
    assert "nog niemand" in bijeenkomst(map_, "bevestig-aanmelding", ID, "-o", doel).fout
    bijeenkomst(map_, "aanmelding", ID, "soep-aan-zee", 2)
    bijeenkomst(map_, "aanmelding", ID, "Buurtkoor", 1)
    for waar in ([], ["-o", map_ / "drukwerk"]):
        assert bijeenkomst(map_, "bevestig-aanmelding", ID, *waar).code == 2
    antwoord = bijeenkomst(map_, "bevestig-aanmelding", ID, "-o", doel)
    assert antwoord.uit.splitlines()[1:] == ["  soep-aan-zee.eml  Soep aan Zee, 2"]
    assert "geen mailbox op de kaart, bel of ga langs: Buurtkoor" in antwoord.fout
    pad = doel / "soep-aan-zee.eml"
    assert pad.stat().st_mode & 0o777 == 0o600
    tekst = brief(lees(pad))
    assert "Wij rekenen op 2 mensen van Soep aan Zee" in tekst
    assert "13:30-14:00   Inloop" in tekst


def test_zonder_afzender_geen_mails(map_: Path) -> None:
    roep("--map", map_, "wijzig", "kaart", "beheerder.email=", "--ja")
    antwoord = bijeenkomst(map_, "uitnodigen", ID, "-o", map_.parent / "mails")
    assert (antwoord.code, "zeg wie de kaart bijhoudt" in antwoord.fout) == (2, True)
