"""From a filled-in call list to the files: what is written, and what is left and why."""

from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st
from proefronde import KAART, VANDAAG, Proefronde

from kaart.basis.bevinding import Ernst
from kaart.bijwerken import Bewerking
from kaart.handelingen import Antwoordenverzoek, verwerk_antwoorden
from kaart.nakijken.lijsten.rondeantwoorden import Rondeantwoord
from kaart.nakijken.lijsten.vragenlijst import Ingevuld, Veldantwoord
from kaart.nakijken.ronde.rondes import als_waarden
from kaart.nakijken.ronde.uitkomst import Poging, Rondeuitkomst
from kaart.nakijken.ronde.verwerken import verwerk
from kaart.schema import vorm
from kaart.schrijven import als_yaml

CONTROLE = {"op": "2027-06-03", "hoe": "telefoon"}


@pytest.fixture
def ronde(tmp_path: Path) -> Proefronde:
    return Proefronde(tmp_path)


def test_klopt_zet_de_datum_bij_alles_en_verandert_verder_niets(ronde: Proefronde) -> None:
    ronde.vul_in({"samen-eten": {"oordeel": "klopt", "met": "kok"}})
    uitkomst, bewerking = ronde.verwerk()
    assert uitkomst == Rondeuitkomst(klopt=("samen-eten",))
    (wijziging,) = bewerking.wijzigingen()
    assert wijziging.oud is not None
    assert wijziging.nieuw == wijziging.oud | {"gecontroleerd": {**CONTROLE, "door": "kok"}}


def test_wat_anders_moet_komt_met_de_datum_in_het_bestand(ronde: Proefronde) -> None:
    ronde.vul_in({
        "samen-eten": {
            "oordeel": "klopt niet", "telefoon": "030 765 43 21", "email": "weg",
            "website": "www.samen-eten.example", "kosten": "weg", "aanmelden": "Bel ons.",
        },
    })  # fmt: skip
    uitkomst, bewerking = ronde.verwerk()
    assert uitkomst == Rondeuitkomst(gewijzigd=("samen-eten",))
    nieuw = bewerking.lees("samen-eten")
    assert nieuw["contacten"][1] == {
        "functie": "kok", "bereikbaar": "maandag", "telefoon": "030 765 43 21",
    }  # fmt: skip
    assert nieuw["contacten"][0]["telefoon"] == "0800 1234", "the helpline is not asked"
    assert nieuw["website"] == "https://www.samen-eten.example"
    assert nieuw["aanmelden"] == "Bel ons."
    assert "kosten" not in nieuw
    assert nieuw["gecontroleerd"] == CONTROLE


def test_een_eerste_nummer_maakt_een_contact(
    ronde: Proefronde,
) -> None:
    ronde.vul_in({"maatje-meer": {"oordeel": "klopt niet", "telefoon": "030 765 43 21"}})
    _, bewerking = ronde.verwerk()
    assert bewerking.lees("maatje-meer")["contacten"] == [
        {"functie": "algemeen", "telefoon": "030 765 43 21"}
    ]


def test_gestopt_en_niet_bereikt(ronde: Proefronde) -> None:
    ronde.vul_in({
        "samen-eten": {"oordeel": "gestopt", "anders": "geen koks meer"},
        "maatje-meer": {"oordeel": "niet bereikt"},
    })  # fmt: skip
    uitkomst, bewerking = ronde.verwerk()
    assert uitkomst == Rondeuitkomst(
        gestopt=("samen-eten",), niet_bereikt=("maatje-meer",),
        pogingen=(Poging("2027-06-01-telefoon", "maatje-meer", "2027-06-03"),),
    )  # fmt: skip
    assert uitkomst.is_af
    nieuw = bewerking.lees("samen-eten")
    assert (nieuw["status"], nieuw["gestopt_op"], nieuw["reden"]) == (
        "gestopt", "2027-06-03", "geen koks meer",
    )  # fmt: skip


def test_wie_stopte_blijft_bekend_met_de_dag_en_wie_het_zei(ronde: Proefronde) -> None:
    ronde.vul_in({"samen-eten": {"oordeel": "gestopt", "met": "kok"}})
    _, bewerking = ronde.verwerk()
    nieuw = bewerking.lees("samen-eten")
    assert nieuw["gecontroleerd"] == {**CONTROLE, "door": "kok"}
    assert "reden" not in nieuw, "nobody makes up why"


def test_wie_niet_op_de_kaart_wil_is_niet_gestopt(ronde: Proefronde) -> None:
    ronde.vul_in({
        "samen-eten": {"oordeel": "wil niet op de kaart", "anders": "boos om de vorige keer"},
    })  # fmt: skip
    uitkomst, bewerking = ronde.verwerk()
    assert (uitkomst.niet_op_kaart, uitkomst.gestopt) == (("samen-eten",), ())
    assert [werk.tekst for werk in uitkomst.handwerk] == ["boos om de vorige keer"]
    assert uitkomst.is_af
    nieuw = bewerking.lees("samen-eten")
    assert (nieuw["status"], nieuw["gestopt_op"], nieuw["reden"], nieuw["gecontroleerd"]) == (
        "niet-opnemen", "2027-06-03", "Staat op eigen verzoek niet op deze kaart.", CONTROLE,
    )  # fmt: skip
    bewerking.bewaar()
    assert ronde.verwerk()[0] == Rondeuitkomst(al_verwerkt=("samen-eten",))


def test_een_regel_van_een_ander_blijft_liggen(ronde: Proefronde) -> None:
    """As after a sort: what is seen moved along, the hidden id did not."""
    ronde.vul_in({
        "samen-eten": {"oordeel": "gestopt", "naam": "Maatje Meer"},
        "maatje-meer": {"oordeel": "klopt", "naam": "Samen Eten"},
    })  # fmt: skip
    assert ronde.redenen() == {
        "Bellijst, rij 7": "hier staat “Samen Eten”, maar de regel hoort bij Maatje Meer "
        "[maatje-meer]; is er gesorteerd of geplakt? Neem de regel over op een nieuwe lijst",
        "Bellijst, rij 8": "hier staat “Maatje Meer”, maar de regel hoort bij Samen Eten "
        "[samen-eten]; is er gesorteerd of geplakt? Neem de regel over op een nieuwe lijst",
    }


@pytest.mark.parametrize("naam", ["SAMEN-ETEN", "Samen Etten", None])
def test_een_tikfout_in_de_naam_is_geen_ander(ronde: Proefronde, naam: str | None) -> None:
    ronde.vul_in({"samen-eten": {"oordeel": "klopt", "naam": naam}})
    assert ronde.verwerk()[0].klopt == ("samen-eten",)


@pytest.mark.parametrize("nummer", ["112", "113", "116 111"])
def test_een_noodnummer_is_van_niemand_anders(ronde: Proefronde, nummer: str) -> None:
    ronde.vul_in({"samen-eten": {"oordeel": "klopt niet", "telefoon": nummer}})
    assert ronde.redenen() == {
        "Bellijst, rij 8": f"“{nummer}” is een landelijk noodnummer of hulpnummer, en niet van "
        "deze organisatie; klopt het toch, dan met kaart wijzig"
    }


def test_wie_al_een_kort_nummer_heeft_mag_het_houden(tmp_path: Path) -> None:
    ronde = Proefronde(tmp_path, KAART.replace("0800 1234", "113"))
    ronde.vul_in({"samen-eten": {"oordeel": "klopt niet", "telefoon": "113"}})
    assert ronde.verwerk()[0].gewijzigd == ("samen-eten",)


def test_alle_fouten_van_een_regel_in_een_keer(ronde: Proefronde) -> None:
    ronde.vul_in({
        "samen-eten": {
            "oordeel": "klopt niet", "telefoon": "030 12", "email": "kok@gmail.com",
        },
        "maatje-meer": {"oordeel": "prima", "met": "Jan de Vries", "op": "9-9-2027"},
    })  # fmt: skip
    redenen = {plek: reden.split("\n") for plek, reden in ronde.redenen().items()}
    assert [len(redenen[f"Bellijst, rij {rij}"]) for rij in (7, 8)] == [3, 2], redenen


def test_lege_regels_zijn_geen_antwoord(ronde: Proefronde) -> None:
    ronde.vul_in({})
    uitkomst, bewerking = ronde.verwerk()
    assert uitkomst == Rondeuitkomst()
    assert bewerking.wijzigingen() == ()


def test_hetzelfde_bestand_nog_eens_verandert_niets(ronde: Proefronde) -> None:
    ronde.vul_in({
        "samen-eten": {"oordeel": "klopt niet", "telefoon": "030 765 43 21"},
        "maatje-meer": {"oordeel": "klopt"},
    })  # fmt: skip
    ronde.verwerk()[1].bewaar()
    uitkomst, bewerking = ronde.verwerk()
    assert uitkomst == Rondeuitkomst(al_verwerkt=("maatje-meer", "samen-eten"))
    assert bewerking.wijzigingen() == ()


# Each mistake in one row, and the sentence that names it.
FOUTEN: dict[str, tuple[dict[str, Any], str]] = {
    "onmogelijk nummer": (
        {"oordeel": "klopt niet", "telefoon": "030 765 43 2"},
        "“030 765 43 2” is geen geldig telefoonnummer; een nummer heeft 10 cijfers, dit heeft er 9",
    ),
    "letters in een nummer": (
        {"oordeel": "klopt niet", "telefoon": "bel maar"},
        "telefoon: “bel maar” is geen telefoonnummer",
    ),
    "06": ({"oordeel": "klopt niet", "telefoon": "06 12345678"}, "is een 06-nummer"),
    "e-mailadres": ({"oordeel": "klopt niet", "email": "info@x"}, "geen geldig e-mailadres"),
    "eigen postbus": (
        {"oordeel": "klopt niet", "email": "kok@gmail.com"}, "is een eigen postbus",
    ),
    "webadres": ({"oordeel": "klopt niet", "website": "samen eten"}, "geen geldig webadres"),
    "een naam": (
        {"oordeel": "klopt", "met": "Jan de Vries"},
        "“Jan de Vries” lijkt een naam; schrijf een functie, bijvoorbeeld coördinator",
    ),
    "tegenspraak": (
        {"oordeel": "klopt", "kosten": "gratis"},
        "spreekt zichzelf tegen: klopt, en toch een ander antwoord bij kosten",
    ),
    "niet bereikt en toch": (
        {"oordeel": "niet bereikt", "telefoon": "030 765 43 21"},
        "spreekt zichzelf tegen: niet bereikt, en toch een ander antwoord bij telefoon",
    ),
    "klopt niet, maar wat": (
        {"oordeel": "klopt niet"},
        "klopt niet, maar er staat niet wat; vul in wat anders moet, of kies klopt",
    ),
    "geen oordeel": (
        {"telefoon": "030 765 43 21"},
        "wel iets ingevuld, maar geen oordeel; kies klopt, klopt niet, gestopt, wil niet op de",
    ),
    "een ander oordeel": ({"oordeel": "prima"}, "“prima” is geen oordeel"),
    "later": (
        {"oordeel": "klopt", "op": "4-6-2027"}, "4 juni 2027 moet nog komen; kijk de datum na",
    ),
    "eerder": (
        {"oordeel": "klopt", "op": "31-5-2027"},
        "31 mei 2027 is voor het begin van de ronde; kijk de datum na",
    ),
    "geen dag": (
        {"oordeel": "klopt", "op": "31-6-2027"},
        "“31-6-2027” is geen geldige datum; schrijf het zoals",
    ),
    "een stuurteken": (
        {"oordeel": "klopt niet", "kosten": "3\u202e euro"}, "onzichtbaar teken in (U+202E)",
    ),
    "een bsn": ({"oordeel": "gestopt", "anders": "bel 06 12345678"}, "is een 06-nummer"),
}  # fmt: skip


@pytest.mark.parametrize("fout", FOUTEN)
def test_een_fout_wordt_genoemd_en_de_rest_gaat_door(ronde: Proefronde, fout: str) -> None:
    velden, reden = FOUTEN[fout]
    ronde.vul_in({"samen-eten": velden, "maatje-meer": {"oordeel": "klopt"}})
    uitkomst, bewerking = ronde.verwerk()
    assert uitkomst.klopt == ("maatje-meer",)
    assert [w.id for w in bewerking.wijzigingen()] == ["maatje-meer"]
    (gelaten,) = uitkomst.gelaten
    assert reden in gelaten.reden
    assert gelaten.antwoord.plek == "Bellijst, rij 8"
    assert not uitkomst.is_af


def test_zonder_dag_boven_de_lijst(ronde: Proefronde) -> None:
    ronde.vul_in({"maatje-meer": {"oordeel": "klopt"}}, dag=None)
    assert ronde.redenen() == {
        "Bellijst, rij 7": "er staat geen datum; vul de dag in, of noem hem met --op 2026-11-22"
    }
    assert ronde.verwerk(op=VANDAAG.isoformat())[0].klopt == ("maatje-meer",)


def test_wat_een_mens_moet_lezen_houdt_de_datum_tegen(ronde: Proefronde) -> None:
    ronde.vul_in({
        "samen-eten": {
            "oordeel": "klopt niet", "kosten": "3 euro", "anders": "woensdag niet meer",
        },
    })  # fmt: skip
    uitkomst, bewerking = ronde.verwerk()
    assert [(w.wat, w.tekst, w.open) for w in uitkomst.handwerk] == [
        ("Opmerking", "woensdag niet meer", True)
    ]
    assert not uitkomst.is_af
    nieuw = bewerking.lees("samen-eten")
    assert nieuw["kosten"] == "3 euro"
    assert nieuw["gecontroleerd"] == {"op": "2026-02", "hoe": "bezoek", "behalve": ["kosten"]}


def test_een_opmerking_bij_klopt_is_alleen_om_te_lezen(ronde: Proefronde) -> None:
    ronde.vul_in({"samen-eten": {"oordeel": "klopt", "anders": "zoekt een kok"}})
    uitkomst, _ = ronde.verwerk()
    assert uitkomst.klopt == ("samen-eten",)
    assert uitkomst.is_af
    assert [werk.tekst for werk in uitkomst.handwerk] == ["zoekt een kok"]


@pytest.mark.parametrize("oordeel", ["klopt", "klopt niet"])
def test_een_kaart_die_intussen_veranderde(ronde: Proefronde, oordeel: str) -> None:
    pad = ronde.werkmap.data / "organisaties" / "samen-eten.yaml"
    pad.write_text(pad.read_text().replace("2 euro", "5 euro"))
    beter = {"telefoon": "030 765 43 21"} if oordeel == "klopt niet" else {}
    ronde.vul_in({"samen-eten": {"oordeel": oordeel, **beter}})
    assert ronde.redenen() == {
        "Bellijst, rij 8": "de kaart is intussen veranderd: bij kosten staat nu “5 euro”; "
        "vraag het opnieuw met kaart ronde lijst, of wijzig het zelf"
    }


def test_dezelfde_organisatie_in_twee_lijsten(ronde: Proefronde, tmp_path: Path) -> None:
    ronde.vul_in({"samen-eten": {"oordeel": "klopt"}})
    ander = tmp_path / "ander.xlsx"
    ander.write_bytes(ronde.lijst.read_bytes())
    assert ronde.verwerk(ronde.lijst, ander)[0].klopt == ("samen-eten",), "twice the same is once"
    ronde.vul_in({"samen-eten": {"oordeel": "gestopt"}})
    zin = (
        "staat er meer dan één keer in, en niet gelijk (ook {}, Bellijst, rij 8); laat er één staan"
    )
    uitkomst, bewerking = ronde.verwerk(ronde.lijst, ander)
    assert [(g.antwoord.bestand, g.reden) for g in uitkomst.gelaten] == [
        ("bellijst.xlsx", zin.format("ander.xlsx")),
        ("ander.xlsx", zin.format("bellijst.xlsx")),
    ]
    assert bewerking.wijzigingen() == ()


def test_een_organisatie_of_een_ronde_die_er_niet_is(ronde: Proefronde) -> None:
    ronde.vul_in({"samen-eten": {"oordeel": "klopt"}, "maatje-meer": {"oordeel": "klopt"}})
    (ronde.werkmap.data / "organisaties" / "samen-eten.yaml").unlink()
    assert "samen-eten is geen organisatie op deze kaart" in ronde.redenen()["Bellijst, rij 8"]
    ronde.ronde = ronde.ronde._replace(id="een-andere")
    assert "staat niet in data/rondes" in ronde.redenen()["Bellijst, rij 7"]


VELDEN = ("contacten.1.telefoon", "contacten.1.email", "website", "aanmelden", "kosten", "anders",
          "openingstijden", "naam")  # fmt: skip
OUD = dict.fromkeys(VELDEN, "") | {
    "contacten.1.telefoon": "030 123 45 67", "contacten.1.email": "kok@samen-eten.example",
    "kosten": "2 euro", "openingstijden": "dinsdag 17.00-19.00 uur", "naam": "Samen Eten",
}  # fmt: skip
GETYPT = st.one_of(
    st.sampled_from(
        ["", "weg", "030 765 43 21", "06 12345678", "=1+1", "www.x.example", "https://", "a@b.nl",
         "t.a.v. de kok", "\x00", "kok\nbalie", "Robin de Vries", "# x", "- y: z", "\ud800"]
    ),
    st.text(max_size=12),
)  # fmt: skip


@pytest.fixture(scope="module")
def vast(tmp_path_factory: pytest.TempPathFactory) -> Proefronde:
    return Proefronde(tmp_path_factory.mktemp("vast"))


@settings(suppress_health_check=list(HealthCheck))
@given(
    oordeel=st.sampled_from(["klopt", "klopt niet", "gestopt", "niet bereikt", ""]),
    velden=st.lists(st.tuples(st.sampled_from(VELDEN), GETYPT), max_size=4),
    door=GETYPT,
    op=st.sampled_from(["2027-06-03", "2027-06-02", "", "2027", "morgen"]),
)
def test_wat_iemand_ook_typt_de_kaart_blijft_heel(
    vast: Proefronde, oordeel: str, velden: list[tuple[str, str]], door: str, op: str
) -> None:
    antwoorden = tuple(Veldantwoord("samen-eten", veld, OUD[veld], nieuw) for veld, nieuw in velden)
    ingevuld = Ingevuld("samen-eten", "Samen Eten", oordeel, door, op, antwoorden)
    antwoord = Rondeantwoord("x.xlsx", "rij 8", vast.ronde.id, op_lijst=True, ingevuld=ingevuld)
    bewerking = Bewerking(vast.werkmap, VANDAAG)
    uitkomst = verwerk(bewerking, [antwoord], [vast.ronde], VANDAAG)
    erbij = bewerking.keur()
    assert not [b for b in erbij if b.ernst is Ernst.FOUT or b.toets == "privacy"]
    assert sum(map(len, uitkomst[:7])) == 1 or uitkomst.handwerk, "nobody is lost"
    if uitkomst.gelaten:
        assert bewerking.wijzigingen() == ()


def test_de_antwoorden_van_een_ronde_zonder_opdrachtregel(ronde: Proefronde) -> None:
    ronde.vul_in({"samen-eten": {"oordeel": "klopt", "met": "kok"}})
    plek = ronde.werkmap.data / "rondes" / f"{ronde.ronde.id}.yaml"
    plek.parent.mkdir()
    plek.write_text(als_yaml(als_waarden(ronde.ronde), vorm("ronde")), encoding="utf-8")
    uitkomst = verwerk_antwoorden(ronde.werkmap, VANDAAG, Antwoordenverzoek((ronde.lijst,)))
    assert uitkomst.antwoord == Rondeuitkomst(klopt=("samen-eten",))
    assert (uitkomst.ten_slotte, uitkomst.code) == (("gelezen: 1 klopt",), 0)
    assert uitkomst.voorstel is not None
    assert uitkomst.voorstel.schrijf() == ("data/organisaties/samen-eten.yaml",)
    nog_eens = verwerk_antwoorden(ronde.werkmap, VANDAAG, Antwoordenverzoek((ronde.lijst,)))
    assert (nog_eens.voorstel, nog_eens.antwoord.al_verwerkt) == (None, ("samen-eten",))


@pytest.mark.parametrize(
    ("nagekeken", "blijft"), [("2027-06-02", False), ("2027-06-03", False), ("2027-06-04", True)]
)
def test_een_antwoord_van_eerder_vervangt_niet_wat_later_is_nagekeken(
    ronde: Proefronde, nagekeken: str, *, blijft: bool
) -> None:
    """The day before, the day itself and the day after the answer was given."""
    pad = ronde.werkmap.data / "organisaties" / "samen-eten.yaml"
    nummer = "    telefoon: 030 123 45 67\n"
    stempel = f"    gecontroleerd:\n      op: {nagekeken}\n      hoe: bezoek\n"
    tekst = pad.read_text()
    assert nummer in tekst
    pad.write_text(tekst.replace(nummer, nummer + stempel))
    ronde.vul_in({"samen-eten": {"oordeel": "klopt niet", "telefoon": "030 765 43 21"}})
    uitkomst, bewerking = ronde.verwerk()
    nu = bewerking.lees("samen-eten")["contacten"][1]["telefoon"]
    assert (nu == "030 123 45 67") is blijft
    if blijft:
        (reden,) = (gelaten.reden for gelaten in uitkomst.gelaten)
        assert "is nagekeken op 4 juni 2027, bezoek; dit antwoord is van 3 juni 2027" in reden
