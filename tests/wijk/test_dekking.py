"""What counts where: an invented map with the edges, and the figures of the real one."""

import json
from datetime import date
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from aanroep import roep
from hulp.kaartje import schrijf_kaartje
from hypothesis import given, strategies as st
from pypdf import PdfReader

from kaart.bestand import Werkmap, laad, laad_kaart
from kaart.cli import dekkingopties
from kaart.model import Kaart, Vlek, maak_kaart
from kaart.schema import keuzes
from kaart.wijk import (
    Dekkingscel,
    Dekkingsvraag,
    Per,
    Telling,
    TeWeinigBekend,
    celtekst,
    hangt_aan_een,
    na_te_vragen,
    tel,
    valt_weg,
    wie_te_vragen,
)

VANDAAG = date(2026, 11, 30)
WORTEL = Path(__file__).parents[2]
SITE = "https://voorbeeld.example"


def kaart_van(**organisaties: dict[str, Any]) -> Kaart:
    """Return a map of two wijken (noord with two buurten) and these organisations."""
    grond = {
        "organisatievorm": "welzijn", "omschrijving": "Helpt.", "doelgroepen": ["iedereen"],
        "website": SITE, "bronnen": [{"document": "Gids"}],
    }  # fmt: skip
    buurten = [{"id": "dorp", "naam": "Dorp"}, {"id": "haven", "naam": "Haven"}]
    dingen: list[tuple[str, str, dict[str, Any]]] = [
        ("", "", {"naam": "Proef"}),
        ("wijken", "noord", {
            "naam": "Noord", "buurten": buurten, "inwoners": {"aantal": 1000},
            "deelgebieden": [{"naam": "Kade", "code": "1", "buurten": ["haven"]}],
        }),
        ("wijken", "zuid", {"naam": "Zuid"}),
        ("themas", "eten", {"naam": "Eten"}),
        ("themas", "geld", {"naam": "Geld"}),
        ("locaties", "brug", {"naam": "De Brug", "wijk": "noord", "buurt": "haven"}),
        ("locaties", "oud", {"naam": "Oud", "wijk": "noord", "status": "gestopt"}),
    ]  # fmt: skip
    for id_, waarden in organisaties.items():
        dingen.append(("organisaties", id_, {**grond, "naam": id_, **waarden}))
    return maak_kaart(dingen)


def cel(kaart: Kaart, rij: str = "noord", kolom: str = "eten", **vraag: Any) -> Dekkingscel:
    return tel(kaart, Dekkingsvraag(**vraag), VANDAAG).cellen[rij, kolom]


ETEN: dict[str, Any] = {"themas": ["eten"], "werkgebied": ["noord"]}
STAD: dict[str, Any] = {"themas": ["eten"], "werkgebied": ["stad"]}
AANBOD: dict[str, Any] = {"naam": "Soep", "soort": "activiteit"}


@pytest.mark.parametrize(
    ("organisatie", "niveau"),
    [
        (ETEN, "hier"),
        ({**ETEN, "werkgebied": ["noord/dorp"]}, "hier"),
        (STAD, "hele_stad"),
        ({**STAD, "werkgebied": ["landelijk"]}, "hele_stad"),
        ({**STAD, "werkgebied": ["zuid"]}, None),
        ({**STAD, "locaties": ["brug"]}, "hele_stad"),  # a branch alone is not in the wijk
        ({**STAD, "aanbod": [{**AANBOD, "locatie": "brug"}]}, "hier"),
        ({**STAD, "aanbod": [{**AANBOD, "locatie": "oud"}]}, "hele_stad"),
        ({**STAD, "aanbod": [{**AANBOD, "locatie": "brug", "themas": ["geld"]}]}, "hele_stad"),
        ({**STAD, "aanbod": [{**AANBOD, "locatie": "brug", "status": "gestopt"}]}, "hele_stad"),
        ({**ETEN, "themas": ["geld"], "aanbod": [{**AANBOD, "themas": ["eten"]}]}, "hier"),
        ({**ETEN, "themas": ["geld"], "aanbod": [{**AANBOD, "werkgebied": ["zuid"]}]}, None),
        ({**ETEN, "status": "tijdelijk-gesloten"}, None),
        ({**ETEN, "status": "gestopt", "gestopt_op": "2026-11-30"}, None),
        ({**ETEN, "status": "gestopt", "gestopt_op": "2026-12-01"}, "hier"),
        ({**ETEN, "website": ""}, None),  # nobody gets there
        ({**ETEN, "website": "", "contacten": [
            {"functie": "balie", "telefoon": "030 123 45 67"}]}, "hier"),
        ({**ETEN, "website": "", "contacten": [
            {"functie": "balie", "telefoon": "030 123 45 67", "voor": "verwijzers"}]}, None),
        ({**ETEN, "website": "", "contacten": [
            {"functie": "balie", "telefoon": "030 123 45 67", "soort": "klachten"}]}, None),
        ({**ETEN, "website": "", "locaties": ["brug"]}, "hier"),
    ],
)  # fmt: skip
def test_wie_ergens_telt(organisatie: dict[str, Any], niveau: str | None) -> None:
    gevonden = cel(kaart_van(soep=organisatie))
    assert {n: getattr(gevonden, n) for n in ("hier", "hele_stad")} == {
        n: ("soep",) if n == niveau else () for n in ("hier", "hele_stad")
    }


@pytest.mark.parametrize(
    ("tijden", "telt"),
    [
        ([{"dag": "di", "geldig_tot": "2026-11-29"}], False),
        ([{"dag": "di", "geldig_tot": "2026-11-30"}], True),
        ([{"dag": "di", "geldig_tot": "2026-11-29"}, {"dag": "wo"}], True),
        ([{"datum": "2026-11-29"}], False),
        ([{"datum": "2025-11-29", "ritme": "jaarlijks"}], True),
    ],
)
def test_wat_voorbij_is_telt_niet(tijden: list[dict[str, str]], telt: bool) -> None:
    aanbod = {**AANBOD, "themas": ["eten"], "tijden": tijden}
    kaart = kaart_van(soep={**ETEN, "themas": ["geld"], "aanbod": [aanbod]})
    assert cel(kaart).hier == (("soep",) if telt else ())


@pytest.mark.parametrize(
    ("wanneer", "vers"),
    [
        ({"gecontroleerd": {"op": "2025-12-01"}}, True),
        ({"gecontroleerd": {"op": "2025-11-30"}}, False),  # exactly twelve months
        ({"gecontroleerd": {"op": "2026"}}, True),  # its first day
        ({"gecontroleerd": {"op": "2025"}}, False),
        ({"gecontroleerd": {"hoe": "telefoon"}}, False),
        ({}, False),
    ],
)
def test_wat_vers_is(wanneer: dict[str, Any], vers: bool) -> None:
    assert cel(kaart_van(soep={**ETEN, **wanneer})).vers == ({"soep"} if vers else set())


def test_aanbod_met_tijden_is_een_half_jaar_vers_en_heeft_de_datum_van_zijn_bron() -> None:
    def vers(**rest: Any) -> bool:
        aanbod = {**AANBOD, "themas": ["eten"], "locatie": "brug", **rest}
        kaart = kaart_van(soep={
            "themas": ["geld"], "werkgebied": ["stad"], "gecontroleerd": {"op": "2026-11-01"},
            "aanbod": [aanbod],
        })  # fmt: skip
        return bool(cel(kaart).vers)

    tijden = [{"dag": "di"}]
    assert vers()  # as its organisation
    assert vers(tijden=tijden)
    assert not vers(bronnen=[{"document": "Gids", "datum": "2026-05-30"}], tijden=tijden)
    assert vers(bronnen=[{"document": "Gids", "datum": "2026-06-01"}], tijden=tijden)
    assert vers(bronnen=[{"document": "Gids", "datum": "2026-05-30"}])


def test_een_deel_van_een_wijk_krijgt_het_getal_van_de_wijk_niet() -> None:
    kaart = kaart_van(
        wijk=ETEN, buurt={**ETEN, "werkgebied": ["noord/haven"]}, stad=STAD,
        plek={**STAD, "aanbod": [{**AANBOD, "locatie": "brug"}]},
    )  # fmt: skip
    haven = Dekkingscel(hier=("buurt", "plek"), hele_wijk=("wijk",), hele_stad=("stad",))
    assert cel(kaart, "noord/haven", per=Per.BUURT) == haven
    assert cel(kaart, "noord/1", per=Per.DEELGEBIED) == haven
    assert cel(kaart, "noord/dorp", per=Per.BUURT) == Dekkingscel(
        hele_wijk=("wijk",), hele_stad=("plek", "stad")
    )


def test_aanbod_tellen_kan_ook() -> None:
    twee = [{**AANBOD, "locatie": "brug"}, {**AANBOD, "status": "gestopt"}, AANBOD]
    kaart = kaart_van(soep={**STAD, "aanbod": twee}, zonder=STAD)
    assert cel(kaart, telling=Telling.AANBOD) == Dekkingscel(
        hier=("soep/0",), hele_stad=("soep/2",)
    )


def test_een_organisatie_telt_met_haar_onderdelen_ook_in_een_kring() -> None:
    kaart = kaart_van(
        heel={**ETEN, "onderdeel_van": "deel"}, deel={**ETEN, "onderdeel_van": "heel"}, los=ETEN
    )
    assert cel(kaart, organisatie="heel").hier == ("deel", "heel")
    assert cel(kaart, organisatie="los").hier == ("los",)


def test_een_kolom_die_bijna_niemand_invulde_wordt_geweigerd() -> None:
    leeg = {f"o{nummer}": ETEN for nummer in range(10)}
    with pytest.raises(TeWeinigBekend, match="talen staat bij 0 van 10 organisaties"):
        cel(kaart_van(**leeg), naar="taal")
    negen = {**leeg, "o0": {**ETEN, "talen": ["tr"]}}
    assert cel(kaart_van(**negen), kolom="tr", naar="taal").hier == ("o0",)
    with pytest.raises(TeWeinigBekend, match="bij 1 van 11"):
        cel(kaart_van(**negen, o10=ETEN), naar="taal")


@pytest.mark.parametrize(
    ("gevonden", "tekst"),
    [
        (Dekkingscel(hier=("a", "b", "c")), "3?"),
        (Dekkingscel(hier=("a", "b", "c"), vers=frozenset("a")), "1+2?"),
        (Dekkingscel(hier=("a", "b", "c"), vers=frozenset("abc")), "3"),
        (Dekkingscel(hele_stad=("a", "b"), vers=frozenset("b")), "(1+1?)"),
        (Dekkingscel(hele_wijk=("a",), hele_stad=("b",)), "w1?"),
        (Dekkingscel(), "·"),
        (Dekkingscel(vlek=Vlek("eten", "afwezig")), "0"),
        (Dekkingscel(vlek=Vlek("eten", "aanvaard")), "0"),
        (Dekkingscel(vlek=Vlek("eten", "gemeld")), "·"),
        (Dekkingscel(hele_stad=("a",), vlek=Vlek("eten", "afwezig")), "0(1?)"),
        (Dekkingscel(hier=("a",), vlek=Vlek("eten", "afwezig")), "1?"),  # there is one after all
    ],
)
def test_een_cel_zegt_eerlijk_wat_bekend_is(gevonden: Dekkingscel, tekst: str) -> None:
    assert celtekst(gevonden) == tekst


def test_zonder_wie_iets_leegvalt() -> None:
    kaart = kaart_van(
        soep=ETEN, brugkok={**STAD, "aanbod": [{**AANBOD, "themas": ["geld"], "locatie": "brug"}]}
    )
    dekking = tel(kaart, Dekkingsvraag(), VANDAAG)
    assert valt_weg(kaart, dekking, "soep")[1:] == ((), (("noord", "eten"),))
    assert valt_weg(kaart, dekking, "brug")[1:] == ((("noord", "geld"), ("zuid", "geld")), ())
    assert [h.ding.id for h in hangt_aan_een(kaart, dekking)] == ["brugkok", "brug", "soep"]


werkgebieden = st.lists(
    st.sampled_from(["stad", "landelijk", "noord", "zuid", "noord/dorp"]), min_size=1, max_size=3
)


@given(st.lists(st.tuples(werkgebieden, st.sampled_from(["eten", "geld"])), min_size=1, max_size=6))
def test_wie_wegvalt_telt_precies_zoals_opnieuw_tellen_zonder_hem(
    wie: list[tuple[list[str], str]],
) -> None:
    alle = {
        f"o{n}": {"themas": [thema], "werkgebied": gebied} for n, (gebied, thema) in enumerate(wie)
    }
    dekking = tel(kaart_van(**alle), Dekkingsvraag(), VANDAAG)
    weg = valt_weg(kaart_van(**alle), dekking, "o0")
    rest = tel(kaart_van(**{k: v for k, v in alle.items() if k != "o0"}), Dekkingsvraag(), VANDAAG)
    leeg = {p for p, c in dekking.cellen.items() if c.alle and not rest.cellen[p].alle}
    assert set(weg.leeg) == leeg
    niet_hier = {p for p, c in dekking.cellen.items() if c.hier and not rest.cellen[p].hier}
    assert set(weg.niet_meer_hier) == niet_hier - leeg


# --- as its user


def test_de_echte_kaart_telt_zoals_wie_het_met_de_hand_natelt() -> None:
    """An independent count of the cells, from the files as they are."""
    echte_kaart = laad(Werkmap.op(WORTEL)).kaart
    dekking = tel(echte_kaart, Dekkingsvraag(), VANDAAG)
    assert len(dekking.cellen) == len(echte_kaart.wijken) * len(echte_kaart.themas)
    for (wijk, thema), gevonden in dekking.cellen.items():
        voor_wijk = {
            o.id
            for o in echte_kaart.organisaties.values()
            if o.id not in dekking.onbereikbaar
            and o.status == "actief"
            and thema in o.themas
            and any(plek.split("/")[0] == wijk for plek in o.werkgebied)
        }
        assert voor_wijk <= set(gevonden.hier)


def test_navragen_begint_bij_wie_in_de_meeste_cellen_staat() -> None:
    kaart = kaart_van(een={**ETEN, "themas": ["eten", "geld"]}, twee=ETEN, stad=STAD)
    assert wie_te_vragen(kaart, "noord", VANDAAG) == ("een", "twee")


def test_bij_wat_voor_ouderen_is_tellen_de_ouderen_van_een_gebied() -> None:
    """Only there: to all else a resident of 30 counts as much."""
    buurten = [
        {"id": "jong", "naam": "Jong", "inwoners": 900, "ouderen": 90},
        {"id": "grijs", "naam": "Grijs", "inwoners": 500, "ouderen": 400},
        {"id": "nieuw", "naam": "Nieuw", "inwoners": 300},  # CBS says no more of it
    ]
    soep = {"naam": "Soep", "organisatievorm": "welzijn", "omschrijving": "", "themas": ["eten"],
            "doelgroepen": ["mannen"], "werkgebied": ["noord"], "website": SITE}  # fmt: skip
    kaart = maak_kaart([
        ("wijken", "noord", {"naam": "Noord", "buurten": buurten}),
        ("themas", "eten", {"naam": "Eten"}), ("organisaties", "soep", soep),
    ])  # fmt: skip
    dekking = tel(kaart, Dekkingsvraag(per=Per.BUURT, naar="doelgroep"), VANDAAG)
    gewicht = {(c.rij, c.kolom): c.gewicht for c in na_te_vragen(kaart, dekking)}
    assert [gewicht[f"noord/{b['id']}", "ouderen"] for b in buurten] == [90, 400, 300]
    assert [gewicht[f"noord/{b['id']}", "vrouwen"] for b in buurten] == [900, 500, 300]


def test_de_json_heeft_de_afgesproken_vorm(tmp_path: Path) -> None:
    map_ = schrijf_kaartje(tmp_path).wortel
    antwoord = roep("--map", map_, "--peildatum", "2026-11-30", "dekking", "--formaat", "json")
    uit = json.loads(antwoord.uit)
    assert uit["peildatum"] == "2026-11-30"
    assert uit["cellen"][0] == {
        "wijk": "noord", "thema": "eenzaamheid", "in_de_wijk": ["samen-eten"], "hele_stad": [
            "maatje-meer"], "vers": ["maatje-meer", "samen-eten"], "vlek": None,
    }  # fmt: skip


def test_een_vlek_komt_terug_als_haar_datum_voorbij_is(tmp_path: Path) -> None:
    map_ = schrijf_kaartje(tmp_path).wortel
    vlek = ("dekking", "vlek", "Noord", "geld", "--tot", "2027-01-01", "--hoe", "bezoek", "--ja")
    assert roep("--map", map_, "--peildatum", "2026-11-30", *vlek).code == 0
    for _ in range(2):  # and the second time nothing changes
        antwoord = roep("--map", map_, "--peildatum", "2026-11-30", *vlek)
    assert antwoord.fout == "kaart: er verandert niets\n"
    kaart = laad_kaart(Werkmap.op(map_)).kaart
    assert kaart.wijken["noord"].vlekken[0].stand == "afwezig"
    for dag, getal in (("2027-01-01", "0"), ("2027-01-02", "·")):
        regels = roep("--map", map_, "--peildatum", dag, "dekking").uit.splitlines()
        assert next(r for r in regels if r.startswith("Geld")).split() == ["Geld", getal]


@pytest.mark.parametrize(
    ("woorden", "zin"),
    [
        (("vlek", "Noord"), "noem een wijk en een thema"),
        (("vlek", "Noord", "geld", "--tot", "gauw"), "--tot: “gauw” is geen datum"),
        (("vlek", "Noord", "geld", "--door", "Jan Jansen", "--ja"), "lijkt een persoon"),
        (("--stand", "afwezig"), "dat hoort bij: kaart dekking vlek WIJK THEMA"),
        (("--naar", "taal"), "talen staat bij 0 van"),
        (("--organisatie", "de-brug"), "De Brug is geen organisatie"),
        (("--zonder", "noord"), "Noord is geen organisatie of locatie"),
        (("--zonder", "nergens"), "Onbekend bij --zonder"),
    ],
)
def test_wat_niet_kan_zegt_wat_wel_kan(
    tmp_path: Path, woorden: tuple[str, ...], zin: str
) -> None:  # fmt: skip
    antwoord = roep("--map", schrijf_kaartje(tmp_path).wortel, "dekking", *woorden)
    assert (antwoord.code, antwoord.uit) == (2, "")
    assert zin in antwoord.fout


def test_een_ronde_begint_bij_wie_meer_weet_van_een_wijk(tmp_path: Path) -> None:
    map_ = schrijf_kaartje(tmp_path / "kaart").wortel
    opdracht = ("ronde", "begin", "--uit-dekking", "Noord", "-o", tmp_path / "uit")
    antwoord = roep("--map", map_, "--peildatum", "2028-11-30", *opdracht)
    assert (antwoord.code, antwoord.uit.splitlines()[0]) == (
        0, "Ronde 2028-11-30-telefoon: 1 organisatie",
    )  # fmt: skip
    ronde = (map_ / "data/rondes/2028-11-30-telefoon.yaml").read_text("utf-8")
    assert "samen-eten" in ronde
    assert "maatje-meer" not in ronde  # serves the whole city, and not this wijk
    fout = roep("--map", map_, "ronde", "begin", "--uit-dekking", "Voorbeeldstad")
    assert fout.code == 2


def test_een_plaatje_zegt_elke_cel_als_tekst(tmp_path: Path) -> None:
    map_ = schrijf_kaartje(tmp_path / "kaart", "# data/themas/geld.yaml\nnaam: <b>Geld & zo</b>\n")
    for woorden, koppen in (
        (("dekking",), "Wat is waar?"),
        (("dekking", "--thema", "geld"), "<b>"),
    ):
        opdracht = (*woorden, "--formaat", "svg")
        plaat = ET.fromstring(roep("--map", map_.wortel, *opdracht).uit)  # noqa: S314
        teksten = ["".join(deel.itertext()) for deel in plaat.iter() if deel.text]
        assert any(tekst.startswith(koppen) for tekst in teksten)
        assert "Noord, <b>Geld & zo</b>: ·" in teksten


def test_het_jaarrapport_heeft_een_blad_per_wijk_en_eindigt_in_vragen(tmp_path: Path) -> None:
    map_ = schrijf_kaartje(tmp_path / "kaart").wortel
    doel = tmp_path / "jaar.pdf"
    opdracht = ("--map", map_, "--peildatum", "2026-11-30", "dekking", "--rapport")
    assert roep(*opdracht, "-o", doel).uit == f"{doel}: rapport over 1 wijk\n"
    pdf = PdfReader(doel)
    stad, noord = [" ".join(bladzijde.extract_text().split()) for bladzijde in pdf.pages]
    assert "2 van 2 organisaties zijn in de laatste 12 maanden nagegaan" in stad
    assert "Samen Eten: 1 keer alleen nog iets voor de hele stad" in stad
    assert "Wie doet er hier iets aan “Geld”? Of is er niets?" in noord
    assert "Niet na te gaan: deze map heeft geen verleden in git." in noord
    assert "/StructTreeRoot" in pdf.root_object  # it has tags
    zonder = roep(*opdracht)
    assert (zonder.code, zonder.fout) == (
        2, "kaart: noem met -o waar het rapport komt: -o dekking.pdf\n",
    )  # fmt: skip
    assert roep(*opdracht[:-1], "-o", tmp_path / "x.gif").code == 2
    assert roep(*opdracht, "--per", "buurt", "-o", doel).code == 2


def test_the_options_of_a_vlek_are_those_of_the_schema() -> None:
    assert keuzes("wijk", "vlekken", "stand") == dekkingopties.STANDEN
    assert keuzes("wijk", "vlekken", "gevraagd", "hoe") == dekkingopties.HOE
