"""`kaart drukwerk` as somebody types it."""

import io
import sys
from pathlib import Path

import pytest
from aanroep import Antwoord, roep
from hulp.kaartje import schrijf_kaartje
from pypdf import PdfReader

DAG = ("--peildatum", "2026-11-21")


def druk(kaart: Path, *woorden: object) -> Antwoord:
    return roep("drukwerk", "--map", kaart, *DAG, *woorden)


def tekst(pad: Path) -> str:
    pdf = PdfReader(io.BytesIO(pad.read_bytes()))
    return " ".join("\n".join(bladzijde.extract_text() for bladzijde in pdf.pages).split())


def test_zonder_meer_alle_bladen_in_de_map_van_de_kaart(tmp_path: Path) -> None:
    schrijf_kaartje(tmp_path)
    antwoord = druk(tmp_path)
    pdf = tmp_path / "drukwerk" / "bladen.pdf"
    assert antwoord == (0, f"{pdf}: 2 bladen (Noord 1, Stad 1)\n", "")
    assert "030 123 45 67" in tekst(pdf)
    assert [pad.name for pad in pdf.parent.iterdir()] == ["bladen.pdf"]  # no leftovers


def test_kiezen_en_een_eigen_bestand(tmp_path: Path) -> None:
    schrijf_kaartje(tmp_path)
    pdf = tmp_path / "hier" / "noord.pdf"
    antwoord = druk(tmp_path, "--wijk", "Haven", "--organisatie", "samen-eten", "-o", pdf)
    assert (antwoord.code, antwoord.uit) == (0, f"{pdf}: 1 blad (Noord 1)\n")
    assert PdfReader(pdf).metadata.title == (  # type: ignore[union-attr]
        "Sociale kaart van Voorbeeldstad: contactbladen (Haven, Samen Eten)"
    )


def test_dezelfde_gegevens_en_peildatum_geven_dezelfde_bytes(tmp_path: Path) -> None:
    schrijf_kaartje(tmp_path)
    een, twee = tmp_path / "een.pdf", tmp_path / "twee.pdf"
    assert druk(tmp_path, "-o", een).code == druk(tmp_path, "-o", twee).code == 0
    assert een.read_bytes() == twee.read_bytes()


def test_een_organisatie_met_een_fout_wordt_bij_naam_geweigerd_en_de_rest_gedrukt(
    tmp_path: Path,
) -> None:
    schrijf_kaartje(tmp_path, "# data/organisaties/maatje-meer.yaml\nthemas:\n  - bestaat-niet\n")
    antwoord = druk(tmp_path)
    assert antwoord.code == 1
    assert "2 bladen" not in antwoord.uit
    assert antwoord.fout == (
        "kaart: niet gedrukt: Maatje Meer: 1 fout, "
        "zie kaart valideer data/organisaties/maatje-meer.yaml\n"
    )
    assert "Maatje Meer" not in tekst(tmp_path / "drukwerk" / "bladen.pdf")


def test_een_bestand_in_de_verkeerde_vorm_wordt_ook_genoemd(tmp_path: Path) -> None:
    schrijf_kaartje(tmp_path, "# data/organisaties/maatje-meer.yaml\nthemas: geld\n")
    antwoord = druk(tmp_path)
    assert antwoord.code == 1
    assert "niet gedrukt: Maatje Meer" in antwoord.fout
    antwoord = druk(tmp_path, "--organisatie", "maatje-meer")
    assert (antwoord.code, antwoord.uit) == (1, "")
    assert "niet gedrukt: Maatje Meer" in antwoord.fout
    assert druk(tmp_path, "--organisatie", "samen-eten") == (
        0, f"{tmp_path / 'drukwerk' / 'bladen.pdf'}: 1 blad (Noord 1)\n", "",
    )  # fmt: skip


def test_een_fout_elders_houdt_een_blad_niet_tegen(tmp_path: Path) -> None:
    schrijf_kaartje(tmp_path, "# data/wijken/zuid.yaml\nnaam: 3\n")
    assert druk(tmp_path).code == 0


MET_FOUT = "# data/organisaties/maatje-meer.yaml\nthemas:\n  - bestaat-niet\n"
ZIN = "In de gegevens van dit blad zit een fout."


def test_ondanks_fouten_komt_een_blad_er_toch_met_een_regel_erop(tmp_path: Path) -> None:
    schrijf_kaartje(tmp_path, MET_FOUT)
    antwoord = druk(tmp_path, "--ondanks-fouten")
    assert (antwoord.code, antwoord.uit[-27:]) == (0, "2 bladen (Noord 1, Stad 1)\n")
    assert antwoord.fout == (
        "kaart: gedrukt met een regel dat er een fout in zit: Maatje Meer: 1 fout, "
        "zie kaart valideer data/organisaties/maatje-meer.yaml\n"
    )
    gedrukt = tekst(tmp_path / "drukwerk" / "bladen.pdf")
    assert gedrukt.count(ZIN) == 1
    assert gedrukt.index("Maatje Meer") < gedrukt.index(ZIN)


def test_ondanks_fouten_staat_een_nummer_dat_niet_kan_er_niet_op(tmp_path: Path) -> None:
    schrijf_kaartje(
        tmp_path,
        "# data/organisaties/maatje-meer.yaml\n"
        "contacten:\n"
        "  - functie: algemeen\n    telefoon: 030 111 1\n    email: info@maatje.example\n"
        "  - functie: klachten\n    soort: klachten\n    telefoon: 030 111 2\n",
    )
    antwoord = druk(tmp_path, "--organisatie", "maatje-meer", "--ondanks-fouten")
    assert antwoord.code == 0
    gedrukt = tekst(tmp_path / "drukwerk" / "bladen.pdf")
    assert f"{ZIN} Vraag na of het klopt. Wat niet kan kloppen, is weggelaten." in gedrukt
    assert "030 111" not in gedrukt
    assert "info@maatje.example" in gedrukt


def test_ondanks_fouten_kan_een_onleesbaar_bestand_niet_op_papier(tmp_path: Path) -> None:
    schrijf_kaartje(tmp_path, "# data/organisaties/maatje-meer.yaml\nthemas: geld\n")
    antwoord = druk(tmp_path, "--ondanks-fouten")
    assert antwoord.code == 1
    assert "niet gedrukt: Maatje Meer" in antwoord.fout


def test_een_uitgave_is_zonder_fouten(tmp_path: Path) -> None:
    schrijf_kaartje(tmp_path, MET_FOUT)
    antwoord = druk(tmp_path, "--ondanks-fouten", "--uitgave", "2026-1")
    assert antwoord == (
        2, "", "kaart: Een uitgave is zonder fouten: verbeter ze eerst (kaart valideer)\n"
    )  # fmt: skip


@pytest.mark.parametrize(
    ("keuze", "bladen", "titel"),
    [
        (("--netwerk", "Samen Noord"), "1 blad (Noord 1)", "(Samen Noord)"),
        (("--hulpvraag", "vaak-alleen"), "1 blad (Stad 1)", "(“Ik ben vaak alleen”)"),
        (("--hulpvraag", "ik ben alleen"), "1 blad (Stad 1)", "(“Ik ben vaak alleen”)"),
    ],
)
def test_kiezen_op_netwerk_en_hulpvraag(
    tmp_path: Path, keuze: tuple[str, str], bladen: str, titel: str
) -> None:
    # Who names no question of a theme counts by its theme: here only Maatje Meer answers it.
    schrijf_kaartje(tmp_path, "# data/organisaties/samen-eten.yaml\nthemas:\n  - geld\n")
    pdf = tmp_path / "drukwerk" / "bladen.pdf"
    begrepen = "Begrepen: hulpvraag “Ik ben vaak alleen”\n" * ("ik ben alleen" in keuze)
    assert druk(tmp_path, *keuze) == (0, f"{pdf}: {bladen}\n", begrepen)
    assert PdfReader(pdf).metadata.title.endswith(titel)  # type: ignore[union-attr]


def test_woorden_die_alleen_een_thema_noemen_worden_ook_gezegd(tmp_path: Path) -> None:
    schrijf_kaartje(tmp_path)
    antwoord = druk(tmp_path, "--hulpvraag", "eenzaamheid")
    assert (antwoord.code, antwoord.fout) == (
        0, "Begrepen: thema Eenzaamheid (geen hulpvraag zegt precies “eenzaamheid”)\n",
    )  # fmt: skip


@pytest.mark.parametrize("product", ["kaartjes", "poster"])
def test_ook_van_kaartjes_en_poster_wordt_gezegd_wie_er_door_een_fout_niet_op_staat(
    tmp_path: Path, product: str
) -> None:
    schrijf_kaartje(tmp_path, MET_FOUT)
    antwoord = druk(tmp_path, product, "--wijk", "Noord")
    assert antwoord.code == 1
    assert (
        "kaart: niet gedrukt: Maatje Meer: 1 fout, "
        "zie kaart valideer data/organisaties/maatje-meer.yaml\n"
    ) in antwoord.fout


def test_een_fout_bij_wie_over_iets_anders_gaat_houdt_een_kaartje_niet_op(tmp_path: Path) -> None:
    # The wrong number is of somebody who has nothing to do with the question of this card.
    schrijf_kaartje(
        tmp_path,
        "# data/organisaties/samen-eten.yaml\nthemas:\n  - geld\nlocaties:\n  - nergens\n",
    )
    assert druk(tmp_path, "kaartjes", "--hulpvraag", "vaak-alleen").code == 0
    assert druk(tmp_path, "kaartjes", "--wijk", "Noord").code == 1


def test_zonder_kaartje_is_er_niets_gemaakt(tmp_path: Path) -> None:
    schrijf_kaartje(
        tmp_path,
        "# data/organisaties/maatje-meer.yaml\nonzeker: of dit er nog is.\n"
        "# data/organisaties/samen-eten.yaml\nthemas:\n  - geld\n",
    )
    antwoord = druk(tmp_path, "kaartjes", "--hulpvraag", "vaak-alleen")
    assert (antwoord.code, antwoord.uit) == (1, "")
    assert antwoord.fout == (
        "kaart: geen kaartje, er is niemand om te noemen: “Ik ben vaak alleen”\n"
        "kaart: er is niets gemaakt\n"
    )
    assert not (tmp_path / "drukwerk").exists()


def test_bij_een_netwerk_hoort_ook_wie_het_zelf_is_en_zonder_leden_wordt_dat_gezegd(
    tmp_path: Path,
) -> None:
    zelf = "# data/netwerken/samen-noord.yaml\nnaam: Samen Noord\n"
    schrijf_kaartje(tmp_path, f"{zelf}organisatie: maatje-meer\n")
    antwoord = druk(tmp_path, "--netwerk", "Samen Noord")
    assert (antwoord.code, antwoord.uit[-27:]) == (0, "2 bladen (Noord 1, Stad 1)\n")
    schrijf_kaartje(tmp_path, "# data/netwerken/leeg.yaml\nnaam: Het Lege Net\n")
    assert druk(tmp_path, "--netwerk", "Het Lege Net") == (
        2, "", "kaart: Er is niets te drukken: bij Het Lege Net staan nog geen leden op de kaart\n"
    )  # fmt: skip


def test_inlegbladen_houden_de_keuze_van_hun_uitgave(tmp_path: Path) -> None:
    schrijf_kaartje(tmp_path)
    keuze = ("--netwerk", "Samen Noord", "--hulpvraag", "vaak-alleen")
    assert druk(tmp_path, "map", *keuze, "--uitgave", "2026-1").code == 0
    lijst = roep("uitgave", "lijst", "--map", tmp_path)
    assert "hulpvraag eenzaamheid/vaak-alleen; netwerk samen-noord" in " ".join(lijst.uit.split())
    schrijf_kaartje(
        tmp_path,
        "# data/organisaties/maatje-meer.yaml\nnetwerken:\n  - samen-noord\n",
    )
    antwoord = druk(tmp_path, "inlegbladen", "--sinds", "2026-1")
    assert (antwoord.code, antwoord.fout) == (0, "")
    assert "1 keer voeg toe" in antwoord.uit
    gedrukt = tekst(tmp_path / "drukwerk" / "inlegbladen.pdf")
    assert "“Ik ben vaak alleen”, Samen Noord" in gedrukt


def test_een_teken_dat_geen_lettertype_heeft(tmp_path: Path) -> None:
    schrijf_kaartje(tmp_path, "# data/organisaties/samen-eten.yaml\nomschrijving: Gezellig 😀.\n")
    antwoord = druk(tmp_path)
    assert antwoord.code == 1
    assert antwoord.fout == (
        "kaart: niet gedrukt: Samen Eten: geen lettertype heeft “😀” (U+1F600) "
        "(data/organisaties/samen-eten.yaml)\n"
    )


def test_wat_doorloopt_wordt_gemeld(tmp_path: Path) -> None:
    lang = "Kom langs met een vraag over brieven en formulieren. " * 60
    schrijf_kaartje(tmp_path, f"# data/organisaties/samen-eten.yaml\nomschrijving: {lang}\n")
    antwoord = druk(tmp_path)
    assert antwoord.code == 0
    assert antwoord.fout.startswith("kaart: gaat door op de achterkant: Samen Eten (")


@pytest.mark.parametrize(
    ("woorden", "melding"),
    [
        (("--wijk", "Zuit"), "Onbekend bij --wijk"),
        (("--thema", "gelt"), "bedoelde je geld"),
        (("--organisatie", "samen-etn"), "bedoelde je samen-eten?"),
        (("--perforatie", "rond"), "kies uit geen, iso838 of a5-6ring"),
        (("--thema", "geld"), "geen organisatie past bij deze keuze"),
    ],
)
def test_wat_niet_kan_geeft_een_zin_en_code_2(
    tmp_path: Path, woorden: tuple[str, ...], melding: str
) -> None:
    schrijf_kaartje(tmp_path)
    antwoord = druk(tmp_path, *woorden)
    assert (antwoord.code, antwoord.uit) == (2, "")
    assert melding in antwoord.fout
    assert antwoord.fout.count("\n") == 1
    assert not (tmp_path / "drukwerk").exists()


def test_de_map_van_de_kaart_kan_eigen_sjablonen_hebben(tmp_path: Path) -> None:
    schrijf_kaartje(tmp_path)
    (tmp_path / "templates").mkdir()
    (tmp_path / "templates" / "stijl.typ").write_text("#let kern(", encoding="utf-8")
    antwoord = druk(tmp_path)
    assert antwoord.code == 2
    assert "Fout in sjabloon stijl.typ, regel 1, kolom 10: een haakje" in antwoord.fout


@pytest.mark.skipif(sys.platform == "win32", reason="no such folder")
def test_waar_niet_geschreven_mag_worden(tmp_path: Path) -> None:
    schrijf_kaartje(tmp_path)
    (tmp_path / "bestand").write_text("", encoding="utf-8")
    antwoord = druk(tmp_path, "-o", tmp_path / "bestand" / "a.pdf")
    assert antwoord.code == 2
    assert "Kan de map" in antwoord.fout


@pytest.mark.parametrize(
    ("woorden", "titel", "vellen"),
    [
        (("formulier",), "formulieren", 1),
        (("formulier", "--leeg"), "formulier", 1),
        (("inlegbladen", "--sinds", "2026-1", "--opnieuw"), "aanvulling op uitgave 2026-1", 2),
    ],
)
def test_op_drukvellen_begint_elk_stuk_op_een_voorkant(
    tmp_path: Path, woorden: tuple[str, ...], titel: str, vellen: int
) -> None:
    schrijf_kaartje(tmp_path)
    assert druk(tmp_path, "--uitgave", "2026-1").code == 0
    pdf = tmp_path / "uit.pdf"
    antwoord = druk(tmp_path, *woorden, "--vorm", "drukvel", "-o", pdf)
    assert antwoord.code == 0
    assert "dubbelzijdig, omslaan langs de korte kant" in antwoord.fout
    lezer = PdfReader(pdf)
    assert lezer.metadata.title == (  # type: ignore[union-attr]
        f"Sociale kaart van Voorbeeldstad: {titel} (drukvel, niet publiceren)"
    )
    bon, leeg, *zijden = (" ".join(b.extract_text().split()) for b in lezer.pages)
    assert "leg de rechterhelft onder de linkerhelft" in bon
    assert (leeg, len(zijden)) == ("", 2 * vellen)
    begint = ("Klopt dit blad?", "Aanvulling proefdruk", "Inhoud Deze bladen", "Namen Hier staat")
    for achterkant in zijden[1::2]:
        assert not any(kop in achterkant for kop in begint)
