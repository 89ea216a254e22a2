"""What a map says itself is found: each hulpvraag, each name; no word takes an answer away."""

from datetime import date

import pytest
from conftest import VOORBEELDKAART
from hypothesis import given, settings, strategies as st
from zoekproef import gevonden, gezocht, vraag_van

from kaart.bestand.dataset import laad
from kaart.bestand.werkmap import Werkmap
from kaart.oordeel import is_gestopt

UTRECHT = laad(Werkmap(VOORBEELDKAART.parents[2])).kaart
VANDAAG = date(2026, 11, 21)


def eerste(tekst: str) -> str:
    return gezocht(UTRECHT, vraag_van(UTRECHT, tekst)[0])[0].organisatie.id


def test_wie_een_hulpvraag_letterlijk_zegt_krijgt_eerst_wie_haar_beantwoordt() -> None:
    mis = []
    for thema in UTRECHT.themas.values():
        for vraag in thema.hulpvragen:
            sleutel = f"{thema.id}/{vraag.id}"
            goed = {
                o.id
                for o in UTRECHT.organisaties.values()
                if sleutel in (*o.hulpvragen, *(h for a in o.aanbod for h in a.hulpvragen))
            } or {thema.vangnet}
            if goed != {""} and eerste(vraag.tekst) not in goed:
                mis.append((sleutel, eerste(vraag.tekst)))
    assert mis == []


def test_wie_een_naam_zegt_krijgt_die_eerst() -> None:
    er = [o for o in UTRECHT.organisaties.values() if not is_gestopt(o, VANDAAG)]
    assert [(o.id, eerste(o.naam)) for o in er if eerste(o.naam) != o.id] == []


def test_naast_twijfel_staat_het_vangnet_als_treffer() -> None:
    treffers = gezocht(UTRECHT, vraag_van(UTRECHT, "beurzenhoograven")[0])
    assert [(t.organisatie.id, t.vangnet) for t in treffers] == [
        ("beurzenhoograven", False),
        ("buurtteams-utrecht", True),
    ]


BELEEFD = st.sampled_from(
    ["mw 82", "graag", "hoe laat", "svp", "dhr", "hallo", "cl", "113 euro", "bus 28", "qwxz"]
)


@settings(deadline=None, max_examples=25)
@given(
    st.sampled_from(["voedselbank", "lamp ophangen", "koffie", "taalles", "rolstoel lenen"]),
    st.lists(BELEEFD, max_size=3),
)
def test_geen_woord_maakt_een_antwoord_leeg(vraag: str, erbij: list[str]) -> None:
    assert gezocht(UTRECHT, vraag_van(UTRECHT, " ".join((*erbij, vraag, *erbij)))[0])


@pytest.mark.parametrize(
    ("tekst", "eerst"),
    [
        ("030 230 85 55", "altrecht"),
        ("+31 30 2308555", "altrecht"),
        ("wie is entree@altrecht.nl", "altrecht"),
        ("voedselbank leiden", ""),
        ("xqzv", ""),
        ("vliegtickets naar malaga", ""),
    ],
)
def test_een_nummer_een_andere_stad_en_onzin(tekst: str, eerst: str) -> None:
    treffers = [t for t in gezocht(UTRECHT, vraag_van(UTRECHT, tekst)[0]) if not t.vangnet]
    assert (treffers[0].organisatie.id if treffers else "") == eerst


@pytest.mark.parametrize(
    ("tekst", "wie"),
    [
        ("marco pololaan", ["bij-bosshardt-kanaleneiland", "krachtstation-kanaleneiland"]),
        ("wie zit er aan de Marco Pololaan", ["bij-bosshardt-kanaleneiland",
                                              "krachtstation-kanaleneiland"]),
        ("Ankaradreef 112", ["portaal"]),
        ("kranenburgschool", ["wijkinformatiepunt-utrecht-oost"]),
    ],
)  # fmt: skip
def test_wie_een_straat_of_gebouw_zegt_krijgt_wie_er_zit(tekst: str, wie: list[str]) -> None:
    assert [t.organisatie.id for t in gezocht(UTRECHT, vraag_van(UTRECHT, tekst)[0])] == wie


NIET_WIE = "staat op de kaart, maar niet wie er zit of wat er is: kaart toon"


@pytest.mark.parametrize(
    ("tekst", "zin"),
    [
        ("Burezina", f"Buurthuis Burezina {NIET_WIE} burezina."),
        (
            "Schooneggendreef 27",
            f"Buurtcentrum De Dreef aan de Schooneggendreef {NIET_WIE} de-dreef.",
        ),
        ("Verzonnendreef 12", "De straat “verzonnendreef” staat niet op deze kaart."),
        ("kranenburgschool", ""),
        ("voedselbank", ""),
    ],
)  # fmt: skip
def test_waar_niemand_zit_wordt_gezegd(tekst: str, zin: str) -> None:
    antwoord = gevonden(UTRECHT, vraag_van(UTRECHT, tekst)[0])
    assert "".join(plek.zin() for plek in antwoord.leeg) == zin
    assert not zin or all(t.vangnet for t in antwoord.treffers)


@pytest.mark.parametrize(
    "tekst", ["bel 06-12345678", "bsn 123456782 schulden", "anna@example.org eenzaam"]
)
def test_wat_van_iemand_is_wordt_niet_herhaald(tekst: str) -> None:
    vraag, begrepen = vraag_van(UTRECHT, tekst)
    alles = repr((vraag._replace(gezegd="", gebieden=()), begrepen, gevonden(UTRECHT, vraag)))
    for deel in ("12345678", "123456782", "anna"):
        assert f"{deel}@" not in alles
        assert deel not in vraag.tekst


# Ordinary Dutch, written down for this test; none of them may be taken for another word.
GEWOON = """
fietsen lezing pesten wasmachine huisdier spelletje gordijn kapper verzekering zwanger tandarts
speeltuin wachtkamer bijbaan muziek kelder trouwen knutselen dansen vissen breien vergadering
ketel lekkage schimmel zolder beugel wiegje luier bevalling pleegkind schommel spijbelen examen
zakgeld verkering sollicitatie ontslag pensioen erfenis testament notaris verhuizing makelaar
hypotheek borg sleutel brievenbus paspoort rijbewijs parkeren boete vuilnis riool tuinman heg
""".split()


def test_een_goed_woord_wordt_geen_ander_woord() -> None:
    hersteld = [gevonden(UTRECHT, vraag_van(UTRECHT, woord)[0]).gelezen for woord in GEWOON]
    assert [paar for paren in hersteld for paar in paren] == []


def test_wat_alleen_voor_leden_is_wordt_niet_gevonden() -> None:
    dock = UTRECHT.organisaties["dock"]
    cursus = dock.aanbod[0]._replace(naam="Zwaluwgesprekken", soort="scholing", voor="leden")

    def eerst_met(voor: str) -> str:
        eigen = dock._replace(aanbod=(*dock.aanbod, cursus._replace(voor=voor)))
        kaart = UTRECHT._replace(organisaties={**UTRECHT.organisaties, "dock": eigen})
        return gezocht(kaart, vraag_van(kaart, "zwaluwgesprekken")[0])[0].organisatie.id

    assert eerst_met("iedereen") == "dock"
    assert eerst_met("leden") != "dock"
