"""`kaart ronde` from begin to end, as a beheerder would do it."""

import json
import re
from collections.abc import Mapping
from pathlib import Path

import pytest
from aanroep import roep
from hulp.kaartje import schrijf_kaartje
from openpyxl import load_workbook
from proefronde import KAART, Proefronde

BEGIN = """\
Ronde 2027-06-01-telefoon: 2 organisaties
bellijst.xlsx: om in te vullen
bellijst.pdf: om bij de hand te houden, 1 bladzijde
"""
EERSTE_KEER = """\
Blijft liggen (1)
  bellijst.xlsx, Bellijst, rij 7, Maatje Meer:
    telefoon: “030 12” is geen geldig telefoonnummer; een nummer heeft 10
    cijfers, dit heeft er 5
data/organisaties/samen-eten.yaml
  kosten: 2 euro → 3 euro
  gecontroleerd: februari 2026, bezoek → 1 juni 2027, telefoon, door kok
"""
BEZIG = [
    "kaart: overgeslagen, want al in een ronde die nog loopt: 1 organisatie",
    "kaart: Wie gevraagd moet worden, staat al in een ronde via telefoon; zie kaart ronde stand",
]
STAND = """\
2027-06-01-telefoon  ████████████████████  2 van 2  (1 klopt, 1 gewijzigd)

gewijzigd (1)
  Samen Eten [samen-eten], 1 juni 2027

klopt (1)
  Maatje Meer [maatje-meer], 2 juni 2027
"""


@pytest.fixture
def map_(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the folder to work in, with a map in `map`."""
    schrijf_kaartje(tmp_path / "map", KAART)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def ronde(*woorden: object, op: str = "2027-06-01") -> tuple[int, str, str]:
    return roep("--map", "map", "--peildatum", op, "ronde", *woorden)


def test_beginnen_invullen_verwerken_verbeteren_klaar(map_: Path) -> None:
    code, uit, fout = ronde("begin", "-o", map_)
    assert (code, uit) == (0, BEGIN)
    assert fout == (
        "kaart: van 1 organisatie is geen nummer bekend om te vragen; "
        "ga bij 1 langs of zoek het op hun website; op de lijst staat bij wie\n"
    )
    assert "  - organisatie: maatje-meer\n" in (
        map_ / "map/data/rondes/2027-06-01-telefoon.yaml"
    ).read_text(encoding="utf-8")
    assert roep("--map", "map", "valideer").code == 0

    vul(map_, {("E", 4): "1-6-2027", ("F", 7): "klopt niet", ("I", 7): "030 12"})
    vul(map_, {("F", 8): "klopt niet", ("M", 8): "3 euro", ("G", 8): "kok"})
    zonder_ja = ronde("verwerk", "bellijst.xlsx")
    assert (zonder_ja[0], zonder_ja[1]) == (1, EERSTE_KEER)
    assert "er is niets geschreven; schrijf met --ja" in zonder_ja[2]
    code, uit, fout = ronde("verwerk", "bellijst.xlsx", "--ja")
    assert (code, uit) == (1, EERSTE_KEER)
    assert fout.splitlines() == [
        "kaart: 1 bestand geschreven: data/organisaties/samen-eten.yaml",
        "kaart: gelezen: 1 gewijzigd en 1 blijft liggen",
        "kaart: verbeter ze in het bestand en verwerk het nog eens; de rest telt niet dubbel",
    ]

    code, uit, fout = ronde("begin")
    assert (code, uit) == (2, "")
    assert fout.splitlines() == BEZIG

    vul(map_, {("F", 7): "klopt", ("I", 7): None, ("H", 7): "2-6-2027"})
    code, uit, fout = ronde("verwerk", "bellijst.xlsx", "--ja", op="2027-06-02")
    assert code == 0
    assert uit.startswith("data/organisaties/maatje-meer.yaml\n")
    assert "kaart: gelezen: 1 klopt en 1 al eerder verwerkt\n" in fout
    assert ronde("stand", "2027-06-01-telefoon", op="2027-06-02") == (0, STAND, "")
    assert ronde("begin", op="2027-06-02")[2] == (
        "kaart: Er is niemand te vragen: bij deze keuze is alles actueel\n"
    )


def vul(map_: Path, cellen: Mapping[tuple[str, int], str | None]) -> None:
    boek = load_workbook(map_ / "bellijst.xlsx")
    for (kolom, rij), waarde in cellen.items():
        boek.worksheets[0][f"{kolom}{rij}"].value = waarde
    boek.save(map_ / "bellijst.xlsx")


def test_een_tweede_ronde_is_voor_een_tweede_vrijwilliger(map_: Path) -> None:
    assert ronde("begin", "--aantal", 1, "-o", map_ / "een")[0] == 0
    code, uit, fout = ronde("begin", "--aantal", 1, "-o", map_ / "twee")
    assert (code, uit.splitlines()[0]) == (0, "Ronde 2027-06-01-telefoon-2: 1 organisatie")
    assert "al in een ronde die nog loopt: 1 organisatie" in fout
    een, twee = (
        load_workbook(map_ / naam / "bellijst.xlsx").worksheets[0]["A7"].value
        for naam in ("een", "twee")
    )
    assert {een, twee} == {"maatje-meer", "samen-eten"}
    # A month later nobody keeps them any more.
    assert ronde("begin", "-o", map_ / "drie", op="2027-07-01")[1].startswith("Ronde 2027-07-01")
    assert re.findall(r"[0-9] van [0-9]", ronde("stand")[1]) == ["0 van 2", "0 van 1", "0 van 1"]


def test_wie_niet_is_bereikt_staat_in_de_stand(map_: Path) -> None:
    ronde("begin", "-o", map_)
    vul(map_, {("E", 4): "1-6-2027", ("F", 8): "niet bereikt"})
    assert ronde("verwerk", "bellijst.xlsx") == (
        0, "", "kaart: gelezen: 1 niet bereikt\n",
    )  # fmt: skip
    vul(map_, {("H", 8): "2-6-2027", ("F", 7): "klopt"})
    for _ in range(2):  # the same file twice is one attempt
        ronde("verwerk", "bellijst.xlsx", "--ja", op="2027-06-02")
    uit = ronde("stand", "2027-06-01-telefoon", op="2027-06-02")[1]
    assert "  Samen Eten [samen-eten], niet bereikt op 1 juni 2027 en 2 juni 2027\n" in uit
    nagezien = roep("--map", "map", "--peildatum", "2027-06-02", "valideer")
    assert (nagezien.code, "data/rondes" in nagezien.uit) == (0, False), nagezien


def test_een_gesloten_ronde_houdt_niemand_vast(map_: Path) -> None:
    ronde("begin", "-o", map_)
    naam = "2027-06-01-telefoon"
    vul(map_, {("E", 4): "1-6-2027", ("F", 8): "klopt"})
    assert ronde("sluit", naam)[:2] == (
        0, f"Ronde {naam} is gesloten; wat nog terugkomt, kan gewoon worden verwerkt\n",
    )  # fmt: skip
    assert ronde("stand")[1].splitlines()[0].endswith("(2 open); gesloten")
    assert ronde("begin", "-o", map_ / "twee")[1].startswith(f"Ronde {naam}-2: 2 organisaties")
    assert ronde("verwerk", "bellijst.xlsx", "--ja")[2].endswith("gelezen: 1 klopt\n")
    assert ronde("sluit", naam) == (2, "", f"kaart: Ronde {naam} is al gesloten\n")
    assert "Noem er één" in ronde("sluit")[2]


def test_wie_geen_nummer_heeft_vult_de_bellijst_niet(map_: Path) -> None:
    """The one without a number is the oldest, and still somebody who can be called goes first."""
    meer = "".join(MEER.format(naam) for naam in ("aap", "noot"))
    schrijf_kaartje(map_ / "map", KAART + meer)
    code, uit, fout = ronde("begin", "--aantal", 1, "-o", map_ / "een")
    assert (code, uit.splitlines()[0]) == (0, "Ronde 2027-06-01-telefoon: 1 organisatie")
    assert load_workbook(map_ / "een/bellijst.xlsx").worksheets[0]["A7"].value == "samen-eten"
    assert fout.startswith("kaart: overgeslagen, want zonder nummer om te bellen: ")
    # Room that is left is for them.
    _, uit, fout = ronde("begin", "--aantal", 9, "-o", map_ / "twee")
    assert uit.splitlines()[0] == "Ronde 2027-06-01-telefoon-2: 3 organisaties"
    assert "van 3 organisaties is geen nummer bekend om te vragen" in fout


def test_wie_in_een_andere_ronde_zit_wordt_genoemd(map_: Path) -> None:
    schrijf_kaartje(map_ / "map", KAART + BEHEERDER)
    ronde("begin", "--via", "mail", "-o", map_ / "mails")
    assert ronde("begin", "-o", map_)[2].splitlines()[0] == (
        "kaart: ook in een andere ronde die nog loopt: 1 organisatie; "
        "wie daar antwoordt, is hier klaar"
    )


def test_geen_ingevulde_lijst_gaat_verloren(map_: Path) -> None:
    """Also when the file of the round was thrown away: the next one has the same name."""
    assert ronde("begin")[0] == 0
    lijst = map_ / "map/drukwerk/ronde-2027-06-01-telefoon/bellijst.xlsx"
    lijst.write_bytes(b"ingevuld")
    (map_ / "map/data/rondes/2027-06-01-telefoon.yaml").unlink()
    code, uit, fout = ronde("begin")
    assert (code, uit) == (2, "")
    assert "bellijst.xlsx is er al; kies met -o een andere map" in fout
    assert lijst.read_bytes() == b"ingevuld"
    assert ronde("stand")[1].startswith("Er is nog geen ronde"), "no round without a list"


def test_oude_mails_komen_niet_tussen_nieuwe(map_: Path) -> None:
    schrijf_kaartje(map_ / "map", KAART + BEHEERDER)
    (map_ / "mails").mkdir()
    (map_ / "mails/buurthuis.eml").write_bytes(b"")
    code, uit, fout = ronde("begin", "--via", "mail", "-o", "mails")
    assert (code, uit) == (2, "")
    assert "staan nog mails, zoals buurthuis.eml; kies met -o een andere map" in fout


MEER = """\
# data/organisaties/{0}.yaml
naam: {0}
organisatievorm: welzijn
omschrijving: Wij helpen.
werkgebied:
  - noord
themas:
  - eenzaamheid
doelgroepen:
  - iedereen
bronnen:
  - document: Folder
"""


def test_een_fout_boven_de_lijst_wordt_een_keer_gezegd(map_: Path) -> None:
    meer = "".join(MEER.format(naam) for naam in ("aap", "noot", "mies"))
    schrijf_kaartje(map_ / "map", KAART + meer)
    ronde("begin", "-o", map_)
    vul(map_, {("E", 4): "2-6-2027"} | {("F", rij): "klopt" for rij in range(7, 12)})
    _, uit, _ = ronde("verwerk", "bellijst.xlsx")
    assert (
        uit
        == """\
Blijft liggen (5)
  bellijst.xlsx, 5 keer (Bellijst, rij 7 tot en met Bellijst, rij 11):
    2 juni 2027 moet nog komen; kijk de datum na
"""
    )


def test_een_ronde_met_een_fout_wordt_genoemd(map_: Path) -> None:
    ronde("begin", "-o", map_)
    pad = map_ / "map/data/rondes/2027-06-01-telefoon.yaml"
    pad.write_text("begonnen: gisteren\n", encoding="utf-8")
    _, uit, fout = ronde("stand")
    assert uit == "Er is nog geen ronde; begin er een met: kaart ronde begin\n"
    assert "data/rondes/2027-06-01-telefoon.yaml" in fout


def test_wat_met_bevestig_is_nagekeken_telt_mee(tmp_path: Path) -> None:
    proef = Proefronde(tmp_path)
    map_ = proef.werkmap.wortel
    (map_ / "data/rondes").mkdir()
    (map_ / "data/rondes/2027-06-01-mail.yaml").write_text(
        "begonnen: 2027-06-01\nvia: mail\norganisaties:\n"
        + "".join(
            f'  - organisatie: {d.organisatie}\n    inhoud: "{d.inhoud}"\n'
            for d in proef.ronde.organisaties
        ),
        encoding="utf-8",
    )
    vast = ("--map", map_, "--peildatum", "2027-06-03")
    roep(*vast, "bevestig", "samen-eten", "--hoe", "bezoek")
    roep(*vast, "stop", "maatje-meer", "--reden", "verhuisd", "--ja")
    assert "2 van 2  (1 klopt, 1 gestopt)" in roep(*vast, "ronde", "stand").uit


BEHEERDER = """\
# data/kaart.yaml
beheerder:
  organisatie: Vrijwilligerscentrale
  email: kaart@vc.example
"""
MAILS = """\
Ronde 2027-06-01-mail: 1 organisatie
mails/maillijst.xlsx: om in te vullen wat er wordt geantwoord
mails/samen-eten.eml: aan kok@samen-eten.example
"""


def test_een_mail_per_organisatie_met_een_postbus(map_: Path) -> None:
    zonder = ronde("begin", "--via", "mail")
    assert zonder[0] == 2
    assert zonder[2] == (
        "kaart: Een mail heeft een afzender nodig: zeg wie de kaart bijhoudt, met "
        'kaart wijzig kaart beheerder.organisatie="NAAM" beheerder.email=ADRES\n'
    )
    assert not (map_ / "map/data/rondes").exists(), "no round without mails"
    schrijf_kaartje(map_ / "map", KAART + BEHEERDER)
    code, uit, fout = ronde("begin", "--via", "mail", "-o", map_ / "mails")
    assert (code, uit) == (0, MAILS)
    assert fout == "kaart: overgeslagen, want zonder mailbox: Maatje Meer\n"
    assert ronde("begin", "--via", "mail")[2].endswith(
        "Van wie gevraagd moet worden, is geen mailbox bekend; probeer --via telefoon\n"
    )
    # Who does not answer a mail can be called.
    assert ronde("begin", "--via", "telefoon")[1].startswith("Ronde 2027-06-01-telefoon: 2 org")


def test_op_een_bijeenkomst_zoekt_men_de_eigen_naam(map_: Path) -> None:
    assert ronde("begin", "--via", "bijeenkomst", "-o", map_)[0] == 0
    blad = load_workbook(map_ / "bijeenkomst.xlsx").worksheets[0]
    assert [blad.cell(rij, 3).value for rij in (7, 8)] == ["Maatje Meer", "Samen Eten"]
    assert (map_ / "bijeenkomst.pdf").exists()


def test_een_nieuwe_lijst_voor_wie_nog_open_is(map_: Path) -> None:
    ronde("begin", "-o", map_)
    roep("--map", "map", "--peildatum", "2027-06-02", "bevestig", "samen-eten", "--hoe", "bezoek")
    naam = "2027-06-01-telefoon"
    code, uit, _ = ronde("lijst", naam, "-o", map_ / "nog", op="2027-06-02")
    assert (code, uit.splitlines()) == (
        0,
        [
            f"Ronde {naam}: nog 1 organisatie",
            "nog/bellijst.xlsx: om in te vullen",
            "nog/bellijst.pdf: om bij de hand te houden, 1 bladzijde",
        ],
    )
    blad = load_workbook(map_ / "nog/bellijst.xlsx").worksheets[0]
    assert (blad["A2"].value, blad["A7"].value, blad["A8"].value) == (naam, "maatje-meer", None)
    opnieuw = ronde("lijst", naam, "-o", map_ / "nog", op="2027-06-02")
    assert (opnieuw[0], opnieuw[1]) == (2, "")
    assert "is er al; kies met -o een andere map" in opnieuw[2], "it may be filled in"
    roep("--map", "map", "--peildatum", "2027-06-02", "bevestig", "maatje-meer")
    assert "is niemand meer te vragen" in ronde("lijst", naam, op="2027-06-02")[2]
    assert "Noem er één" in ronde("lijst")[2]


def test_een_bestand_dat_niet_kan_houdt_de_andere_niet_tegen(map_: Path) -> None:
    ronde("begin", "-o", map_)
    (map_ / "kapot.xlsx").write_bytes(b"PK")
    vul(map_, {("F", 8): "klopt"})
    code, _, fout = ronde("verwerk", "kapot.xlsx", "bellijst.xlsx", "--ja", "--op", "1-6-2027")
    assert code == 1
    assert "kaart: kapot.xlsx is niet te lezen als formulier: het is geen Excel-bestand" in fout
    assert "kaart: gelezen: 1 klopt\n" in fout
    assert ronde("verwerk", "kapot.xlsx")[0] == 2


def test_de_stand_voor_een_verslag_en_voor_een_programma(map_: Path) -> None:
    ronde("begin", "--wijk", "Noord", "--thema", "eenzaamheid", "-o", map_)
    roep("--map", "map", "--peildatum", "2027-06-02", "bevestig", "samen-eten", "--hoe", "bezoek")
    assert ronde("stand", "--formaat", "md", op="2027-06-02")[1] == (
        "| ronde | klaar | van | klopt | gewijzigd | gestopt | open |\n"
        "| --- | --- | --- | --- | --- | --- | --- |\n"
        "| 2027-06-01-telefoon | 1 | 2 | 1 | 0 | 0 | 1 |\n"
    )
    (gelezen,) = json.loads(ronde("stand", "--formaat", "json", op="2027-06-02")[1])
    assert gelezen == {
        "ronde": "2027-06-01-telefoon", "begonnen": "2027-06-01", "via": "telefoon",
        "wijken": ["Noord"], "themas": ["eenzaamheid"], "gesloten": "", "klaar": 1, "totaal": 2,
        "klopt": 1, "gewijzigd": 0, "gestopt": 0, "open": 1,
        "organisaties": [
            {"id": "maatje-meer", "naam": "Maatje Meer", "stap": "open", "op": "",
             "niet_bereikt": []},
            {"id": "samen-eten", "naam": "Samen Eten", "stap": "klopt", "op": "2027-06-02",
             "niet_bereikt": []},
        ],
    }  # fmt: skip
    lijst = ronde("stand", op="2027-06-02")[1]
    assert "  wijk Noord; thema eenzaamheid\n" in lijst
