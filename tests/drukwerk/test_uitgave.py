"""An edition: codes, hashes, and a file that is either what was printed or refused."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from drukproef import maak_bladen, maak_stad, organisatie
from hypothesis import given, strategies as st
from uitgeven import ALLES, DAARNA, EERST, KEUKEN, leg_bij, stel, twee_uitgaven

from kaart.basis.fouten import KaartFout
from kaart.bestand.werkmap import Werkmap
from kaart.drukwerk.blad.blad import Aanbodregel, Bladplek, Contactregel, Inhoud, Sectie
from kaart.drukwerk.map.inhoudsopgave import Vervallen
from kaart.drukwerk.uitgave.bladcodes import Bladcode, Bladcodes, Codehouder, Wijknummer
from kaart.drukwerk.uitgave.opstellen import weiger_onvolledig
from kaart.drukwerk.uitgave.uitgave import (
    Uitgave,
    Uitgaveblad,
    Uitgavekeuze,
    als_waarden,
    bladhash,
    inhoud_als_waarden,
)
from kaart.drukwerk.uitgave.uitgavebestand import Archief, lees_archief, leg_vast
from kaart.schema import laad_schema


def bladcodes_van(uitgave: Uitgave) -> list[str]:
    return [blad.bladcode for blad in uitgave.bladen]


# --- the schema and the classes


@pytest.mark.parametrize(
    ("soort", "pad", "klasse", "zonder"),
    [
        ("uitgave", (), Uitgave, set()),
        ("uitgave", ("keuze",), Uitgavekeuze, set()),
        ("uitgave", ("bladen",), Uitgaveblad, set()),
        ("uitgave", ("vervallen",), Vervallen, set()),
        ("uitgave", ("bladen", "inhoud"), Inhoud, {"id"}),
        ("uitgave", ("bladen", "inhoud", "plekken"), Bladplek, set()),
        ("uitgave", ("bladen", "inhoud", "diensten"), Aanbodregel, set()),
        ("uitgave", ("bladen", "inhoud", "aanbod"), Aanbodregel, set()),
        ("uitgave", ("bladen", "inhoud", "contacten"), Contactregel, set()),
        ("uitgave", ("bladen", "inhoud", "andere_contacten"), Contactregel, set()),
        ("bladcodes", (), Bladcodes, set()),
        ("bladcodes", ("wijken",), Wijknummer, set()),
        ("bladcodes", ("organisaties",), Codehouder, set()),
        ("bladcodes", ("organisaties", "bladcodes"), Bladcode, set()),
    ],
)
def test_wat_op_een_blad_staat_kan_ook_in_een_uitgave(
    soort: str, pad: tuple[str, ...], klasse: Any, zonder: set[str]
) -> None:
    """A new field of Inhoud has to choose: it is for everybody, or it is not in Inhoud."""
    deel: Any = laad_schema(soort)
    for sleutel in pad:
        deel = deel["properties"][sleutel]
        deel = deel.get("items", deel)
    assert deel["properties"].keys() - {"controlegetal"} == set(klasse._fields) - zonder


# --- the hash: what a sheet says, and nothing else


def hash_van(sectie: Sectie | None = None, **anders: Any) -> str:
    (blad,) = maak_bladen(maak_stad(proef={**KEUKEN, **anders}))
    return bladhash((sectie or blad.sectie).naam, inhoud_als_waarden(blad.inhoud))


def test_de_hash_is_overal_en_altijd_dezelfde() -> None:
    # printf '%s' '{"inhoud":{"naam":"Caf\\u00e9",…},"sectie":"Noord"}' | sha256sum
    assert bladhash("Noord", {"themas": ["Geld"], "naam": "Café"}) == (
        "fba605bbe64e842169af65cd4ecf61f156cb858550c7d5520edfb02cbf60137c"
    )


def test_alleen_wat_het_blad_zegt_verandert_de_hash() -> None:
    assert hash_van() == hash_van(gecontroleerd={"op": "2020", "hoe": "bezoek"})
    assert hash_van() == hash_van(opmerking="Nog bellen.", bronnen=[{"document": "Folder"}])
    assert hash_van() == hash_van(sectie=Sectie("Noord", 7, 12))  # another place for its thumb
    assert hash_van() != hash_van(sectie=Sectie("Aan Zee", 0, 3))
    assert hash_van() != hash_van(kosten="€ 2")
    assert hash_van() != hash_van(contacten=[])


# --- codes


def test_de_eerste_uitgave_nummert_in_de_volgorde_van_de_map() -> None:
    een = stel("2026-1", maak_stad(**EERST))
    assert bladcodes_van(een.uitgave) == ["1-001", "1-002", "2-003", "S-004", "S-005"]
    assert {(blad.voet.bladcode, blad.voet.uitgave) for blad in een.bladen} == {
        (code, "2026-1") for code in bladcodes_van(een.uitgave)
    }


def test_een_wijk_zonder_bruikbaar_nummer_van_de_gemeente_krijgt_het_eerste_vrije() -> None:
    kaart = maak_stad(**EERST)
    wijken = {naam: wijk._replace(code="WK999902") for naam, wijk in kaart.wijken.items()}
    opgesteld = stel("2026-1", kaart._replace(wijken=wijken))
    assert {rij.wijk: rij.nummer for rij in opgesteld.codes.wijken} == {"aan-zee": 2, "noord": 1}


def test_wat_stopt_of_verhuist_houdt_zijn_code_als_vervallen() -> None:
    een, twee = twee_uitgaven()
    assert bladcodes_van(een.uitgave) == ["1-001", "1-002", "2-003", "S-004", "S-005"]
    assert bladcodes_van(twee.uitgave) == ["1-001", "1-006", "1-002", "1-004", "S-005"]
    assert twee.uitgave.vervallen == (
        Vervallen("2-003", "Leeg", "2026-2"), Vervallen("S-004", "Wandelen", "2026-2"),
    )  # fmt: skip
    houders = {houder.organisatie: houder.bladcodes for houder in twee.codes.organisaties}
    assert houders["leeg"] == (Bladcode("2-003", "2026-2"),)
    assert houders["wandelen"] == (Bladcode("S-004", "2026-2"), Bladcode("1-004"))


def test_een_blad_van_een_andere_map_vervalt_niet() -> None:
    een = stel("2026-1", maak_stad(**EERST))
    noord = Uitgavekeuze(organisaties=("samen-eten",))
    twee = stel("2026-2", maak_stad(**EERST), leg_bij(Archief(), een), keuze=noord)
    assert twee.uitgave.vorige == ""  # the other edition is of another binder
    assert bladcodes_van(twee.uitgave) == ["1-002"]
    codes = [code for houder in twee.codes.organisaties for code in houder.bladcodes]
    assert not [code for code in codes if code.vervallen]


PLEKKEN = ("noord", "aan-zee", "stad")


@given(st.lists(st.dictionaries(st.sampled_from("abcdef"), st.sampled_from(PLEKKEN)), max_size=6))
def test_een_bladcode_is_nooit_van_twee_en_verdwijnt_nooit(reeks: list[dict[str, str]]) -> None:
    archief = Archief()
    van: dict[str, str] = {}
    for nummer, plekken in enumerate(reeks, 1):
        kaart = maak_stad(
            **{naam: organisatie(naam=naam, werkgebied=[plek]) for naam, plek in plekken.items()}
        )
        opgesteld = stel(f"2026-{nummer}", kaart, archief)
        archief = leg_bij(archief, opgesteld)
        gedrukt = {blad.bladcode: blad.organisatie for blad in opgesteld.uitgave.bladen}
        assert len(gedrukt) == len(plekken)
        for code, organisatie_ in gedrukt.items():
            assert van.setdefault(code, organisatie_) == organisatie_
        bekend = {c: h.organisatie for h in archief.codes.organisaties for c in h.bladcodes}
        assert {code.bladcode: wie for code, wie in bekend.items()} == van
        assert {code.bladcode for code in bekend if not code.vervallen} == set(gedrukt)
        weg = {blad.bladcode for blad in opgesteld.uitgave.vervallen}
        assert weg == set(van) - set(gedrukt)


# --- the edition in the foot


def test_een_nieuwe_druk_zet_de_uitgave_pas_bij_wat_veranderd_is() -> None:
    _, twee = twee_uitgaven()
    assert {blad.inhoud.id: blad.voet.uitgave for blad in twee.bladen} == {
        "buurthulp": "2026-1", "samen-eten": "2026-2", "klussen": "2026-2", "wandelen": "2026-2",
        "zingen": "2026-2",
    }  # fmt: skip


def test_alleen_een_nieuwe_controle_geeft_geen_nieuw_blad() -> None:
    een = stel("2026-1", maak_stad(**EERST))
    opnieuw = {
        naam: {**waarden, "gecontroleerd": {"op": "2026-11-20", "hoe": "bezoek"}}
        for naam, waarden in EERST.items()
    }
    twee = stel("2026-2", maak_stad(**opnieuw), leg_bij(Archief(), een))
    assert {blad.uitgave for blad in twee.uitgave.bladen} == {"2026-1"}
    nog_eens = stel("2026-2", maak_stad(**EERST), leg_bij(Archief(), een), opnieuw=True)
    assert {blad.uitgave for blad in nog_eens.uitgave.bladen} == {"2026-2"}


def test_een_uitgave_mag_nog_eens_worden_gedrukt_als_er_hetzelfde_in_staat() -> None:
    een, twee = twee_uitgaven()
    archief = leg_bij(leg_bij(Archief(), een), twee)
    nog_eens = stel("2026-2", maak_stad(**DAARNA), archief)
    assert nog_eens == twee._replace(bestaat=True)
    with pytest.raises(KaartFout, match=r"2026-2 is al gedrukt.* bijvoorbeeld 2026-3"):
        stel("2026-2", maak_stad(**EERST), archief)


@pytest.mark.parametrize(
    "naam", ["2026", "26-1", "2026-0", "2026-01", "2026-100", "voorjaar", "../x"]
)
def test_een_uitgave_heet_naar_jaar_en_volgnummer(naam: str) -> None:
    with pytest.raises(KaartFout, match="schrijf het jaar en een volgnummer"):
        stel(naam, maak_stad(**EERST))


def test_een_uitgave_komt_na_de_vorige_van_dezelfde_map() -> None:
    een = leg_bij(Archief(), stel("2026-9", maak_stad(**EERST)))
    assert stel("2026-10", maak_stad(**EERST), een).uitgave.vorige == "2026-9"
    with pytest.raises(KaartFout, match="2026-8 komt voor 2026-9"):
        stel("2026-8", maak_stad(**EERST), een)


def test_zonder_uitgave_is_het_een_proefdruk() -> None:
    proef = stel("", maak_stad(**EERST))
    assert {blad.voet.uitgave for blad in proef.bladen} == {"proefdruk"}


def test_wat_niet_te_drukken_is_houdt_de_uitgave_tegen() -> None:
    weiger_onvolledig([])
    with pytest.raises(KaartFout, match="zolang dit blad niet te drukken is: Leeg: 1 fout"):
        weiger_onvolledig(["Leeg: 1 fout"])


# --- the files


@pytest.fixture
def werkmap(tmp_path: Path) -> Werkmap:
    """Return a map in which two editions were recorded."""
    (tmp_path / "data").mkdir()
    plek = Werkmap(tmp_path)
    for opgesteld in twee_uitgaven():
        leg_vast(plek, opgesteld.uitgave, opgesteld.codes)
    return plek


def bestand(werkmap: Werkmap, naam: str) -> Path:
    return werkmap.data / "uitgaven" / naam


def test_wat_is_vastgelegd_is_terug_te_lezen(werkmap: Werkmap) -> None:
    een, twee = twee_uitgaven()
    archief = lees_archief(werkmap)
    assert archief.uitgaven == (een.uitgave, twee.uitgave)
    assert archief.codes == twee.codes._replace(uitgaven=("2026-1", "2026-2"))
    assert archief.zoek("2026-2").keuze == ALLES
    assert sorted(pad.name for pad in bestand(werkmap, "").iterdir()) == [
        "2026-1.yaml", "2026-2.yaml", "bladcodes.yaml",
    ]  # fmt: skip


def test_een_kaart_zonder_uitgaven(tmp_path: Path) -> None:
    assert lees_archief(Werkmap(tmp_path)) == Archief()
    with pytest.raises(KaartFout, match="Er is nog geen uitgave vastgelegd"):
        Archief().zoek("2026-1")


def test_een_onbekende_uitgave_noemt_welke_er_zijn(werkmap: Werkmap) -> None:
    with pytest.raises(
        KaartFout, match="Onbekend bij --sinds: “2025-1”; kies uit 2026-1 of 2026-2"
    ):
        lees_archief(werkmap).zoek("2025-1", "--sinds")


def test_regeleinden_en_commentaar_maken_een_uitgave_niet_anders(werkmap: Werkmap) -> None:
    pad = bestand(werkmap, "2026-1.yaml")
    pad.write_bytes(b"# uit git op Windows\r\n" + pad.read_bytes().replace(b"\n", b"\r\n"))
    assert lees_archief(werkmap).uitgaven[0] == twee_uitgaven()[0].uitgave


Ingreep = Callable[[Path], object]


def vervang(oud: str, nieuw: str) -> Ingreep:
    def ingreep(pad: Path) -> None:
        tekst = pad.read_text(encoding="utf-8")
        assert oud in tekst
        pad.write_text(tekst.replace(oud, nieuw, 1), encoding="utf-8")

    return ingreep


@pytest.mark.parametrize(
    ("naam", "ingreep", "melding"),
    [
        ("2026-1.yaml", vervang("030 123 45 67", "030 123 45 68"), "is veranderd nadat"),
        ("2026-1.yaml", vervang("naam: Leeg", "naam: Vol"), "is veranderd nadat"),
        ("2026-1.yaml", vervang("controlegetal: ", 'controlegetal: "0'), "niet te lezen (regel"),
        ("2026-1.yaml", vervang("datum: ", "dag: "), "niet te lezen (regel"),
        ("2026-1.yaml", vervang("bladen:", "bladen: ["), "niet te lezen (regel"),
        ("2026-1.yaml", lambda pad: pad.write_bytes(b""), "niet te lezen (regel 1"),
        ("2026-1.yaml", lambda pad: pad.write_bytes(b"\xff\xfe"), "niet te lezen"),
        ("2026-1.yaml", lambda pad: pad.rename(pad.with_name("2025-1.yaml")), "andere naam"),
        ("2026-2.yaml", lambda pad: pad.unlink(), "vastgelegd, maar data/uitgaven/2026-2.yaml"),
        ("bladcodes.yaml", lambda pad: pad.unlink(), "is er niet meer"),
        ("bladcodes.yaml", vervang("nummer: 3", "nummer: 2"), "staat wijk|nummer .* twee keer"),
        ("bladcodes.yaml", vervang("bladcode: 2-003", "bladcode: 2-002"), "van een ander"),
    ],
)  # fmt: skip
def test_een_uitgave_die_weg_is_of_veranderd_of_kapot_wordt_geweigerd(
    werkmap: Werkmap, naam: str, ingreep: Ingreep, melding: str
) -> None:
    ingreep(bestand(werkmap, naam))
    with pytest.raises(KaartFout) as fout:
        lees_archief(werkmap)
    assert melding in str(fout.value) or re.search(melding, str(fout.value))
    assert "haal het bestand terug uit git of een reservekopie" in str(fout.value)


def test_een_uitgave_kan_geen_koppeling_zijn(werkmap: Werkmap, tmp_path: Path) -> None:
    pad = bestand(werkmap, "2026-1.yaml")
    pad.rename(tmp_path / "elders.yaml")
    try:
        pad.symlink_to(tmp_path / "elders.yaml")
    except OSError:
        pytest.skip("links are not allowed here")
    with pytest.raises(KaartFout, match="is geen gewoon bestand"):
        lees_archief(werkmap)


def test_een_organisatie_die_een_ander_id_kreeg_houdt_haar_nummer(werkmap: Werkmap) -> None:
    """Changing the id in bladcodes.yaml is all: the sheet says the same."""
    vervang("organisatie: buurthulp", "organisatie: hulp-in-de-buurt")(
        bestand(werkmap, "bladcodes.yaml")
    )
    kaart = maak_stad(
        **{naam: waarden for naam, waarden in DAARNA.items() if naam != "buurthulp"},
        hulp_in_de_buurt=DAARNA["buurthulp"],
    )
    drie = stel("2026-3", kaart, lees_archief(werkmap))
    assert drie.uitgave.bladen[0][:2] == ("1-001", "hulp-in-de-buurt")
    assert drie.uitgave.bladen[0].uitgave == "2026-1"


def test_in_een_uitgave_staat_niets_dat_niet_op_het_blad_staat() -> None:
    kaart = maak_stad(proef={**KEUKEN, "opmerking": "geheim", "bronnen": [{"document": "geheim"}]})
    assert "geheim" not in str(als_waarden(stel("2026-1", kaart).uitgave))
