"""`kaart begin`: a new map that is right from the first minute."""

import shutil
import subprocess
from datetime import date
from pathlib import Path

import pytest
import yaml
from aanroep import Antwoord, roep
from cbsmaker import BRINKDAM, KOPPEN, Gebied, gemeente, schrijf_cbs
from nieuwemap import begin_kaart

from kaart.basis.fouten import KaartFout
from kaart.begin.buurtverschil import Telbuurt, vergelijk_buurten
from kaart.begin.cbs import Cbsgebied
from kaart.begin.gemeenten import kies_gemeente
from kaart.begin.themaset import ALLEEN_DAAR, themabestanden
from kaart.begin.wijkplan import getypte_wijken, tegels
from kaart.bestand import gitproces
from kaart.bestand.dataset import Inleesresultaat, laad
from kaart.bestand.werkmap import Werkmap
from kaart.gevaar.lijnen import LIJNEN, lijnen_bij
from kaart.keuring.keuren import keur
from kaart.model import maak_kaart

VANDAAG = date(2026, 11, 21)
UTRECHT = Path(__file__).parents[1]


def lees(plek: Path) -> Inleesresultaat:
    return laad(Werkmap(plek))


@pytest.fixture
def cbs(tmp_path: Path) -> Path:
    gebieden = [
        *gemeente("9901", "Brinkdam", BRINKDAM),
        *gemeente("0893", "Bergen (L.)", [("Bergen", ["Dorp"])]),
        *gemeente("0373", "Bergen (NH.)", [("Bergen", ["Dorp"])]),
        *gemeente("0518", "'s-Gravenhage", [("Scheveningen", ["Haven"])]),
        *gemeente("1900", "Súdwest-Fryslân", [("Snits", ["Sintrum"])]),
        Gebied("GM0050", "Zeewolde", "Zeewolde", 23860, ".", 3891),
        Gebied("WK005000", "Wijk 00", "Zeewolde", 23860, ".", 3891),
        Gebied("BU00500001", "Zeewolde-Kern", "Zeewolde", ".", ".", "."),
    ]
    return schrijf_cbs(tmp_path / "kwb-2025.xlsx", gebieden)


def begin(plek: Path, *woorden: object) -> Antwoord:
    return roep("--peildatum", "2026-11-21", "begin", plek, *woorden)


def test_een_nieuwe_kaart_heeft_een_wijk_een_thema_en_een_organisatie(tmp_path: Path) -> None:
    plek = tmp_path / "zeist"
    begin_kaart(plek, "Zeist", VANDAAG)
    resultaat = lees(plek)
    kaart = resultaat.kaart
    assert resultaat.geweigerd == ()
    assert resultaat.bevindingen == ()
    assert kaart.gegevens.naam == "Sociale kaart van Zeist"
    assert (list(kaart.wijken), list(kaart.themas)) == (["centrum"], ["eenzaamheid"])
    assert list(kaart.organisaties) == ["samen-eten-voorbeeld"]


def test_git_ziet_geen_personen_en_github_keurt_de_kaart(tmp_path: Path) -> None:
    begin_kaart(tmp_path, "Zeist", VANDAAG)
    negeert = (tmp_path / ".gitignore").read_text("utf-8").splitlines()
    assert {"data/personen/", "data/aanmeldingen/"} <= set(negeert)
    werkstroom = yaml.safe_load((tmp_path / ".github/workflows/kaart.yml").read_bytes())
    taak = werkstroom["jobs"]["valideer"]
    assert taak["if"] == "vars.KAART_BRON != ''"  # nothing is red before somebody says where
    assert [stap.get("run") for stap in taak["steps"]][2:] == [
        'pip install "git+$KAART_BRON"', "kaart valideer --formaat github",
        "kaart opmaak --controleer",
    ]  # fmt: skip
    assert taak["steps"][2]["env"] == {"KAART_BRON": "${{ vars.KAART_BRON }}"}


def test_elk_woord_in_de_sjablonen_is_ingevuld(tmp_path: Path) -> None:
    for pad in begin_kaart(tmp_path, "Zeist", VANDAAG):
        # GitHub writes its own as ${{ … }}.
        assert "{{" not in pad.read_text("utf-8").replace("${{", ""), pad


@pytest.mark.parametrize(
    "naam",
    ["'s-Hertogenbosch", "Bergen (L.)", "Súdwest-Fryslân", 'Ge"meen\\te', "no", "A: b #c", "{{x}}"],
)
def test_elke_naam_van_een_gemeente_komt_er_heel_uit(tmp_path: Path, naam: str) -> None:
    begin_kaart(tmp_path, naam, VANDAAG)
    gevonden = lees(tmp_path).kaart.gegevens.gemeente
    assert gevonden is not None
    assert gevonden.naam == naam


@pytest.mark.parametrize("naam", ["  ", "a\x1b[31m", "x" * 81])
def test_wat_geen_naam_is_wordt_geweigerd_voordat_er_iets_staat(tmp_path: Path, naam: str) -> None:
    assert begin(tmp_path / "nieuw", "--gemeente", naam).code == 2
    assert not (tmp_path / "nieuw").exists()


def test_een_map_met_iets_erin_blijft_zoals_hij_is(tmp_path: Path) -> None:
    (tmp_path / "brief.txt").write_text("hallo", "utf-8")
    antwoord = begin(tmp_path)
    assert (antwoord.code, antwoord.uit) == (2, "")
    assert "niet leeg" in antwoord.fout
    assert [pad.name for pad in tmp_path.iterdir()] == ["brief.txt"]


def test_op_de_plek_van_een_bestand_kan_geen_kaart_komen(tmp_path: Path) -> None:
    bestand = tmp_path / "x"
    bestand.write_text("", "utf-8")
    assert begin(bestand).code == 2
    assert begin(bestand / "kaart").code == 2


def test_de_opdracht_zegt_hoe_het_verder_gaat_en_schrijft_ook_de_schemas(tmp_path: Path) -> None:
    plek = tmp_path / "mijn kaart"
    antwoord = begin(plek, "--gemeente", "Zeist")
    assert antwoord.code == 0
    assert f'cd "{plek}"' in antwoord.uit
    assert "1 wijk, 20 thema’s, 1 organisatie" in antwoord.uit
    eerste_regel = (plek / "data/wijken/centrum.yaml").read_text("utf-8").splitlines()[0]
    schema = plek / "data/wijken" / eerste_regel.partition("$schema=")[2]
    assert schema.is_file()
    fouten = [b for b in keur(lees(plek), VANDAAG) if b.ernst.value == "fout"]
    assert fouten == []


BRUG = """\
# yaml-language-server: $schema=../../schemas/editor/wijk.schema.json
naam: De Brug
code: WK990106
inwoners:
  aantal: 2010
  ouderen: 402
  jaar: 2025
postcodes:
  - "3806"
tegel:
  - 3
  - 1
buurten:
  - id: brughoek
    naam: Brughoek
    code: BU99010600
    postcodes:
      - "3806"
    inwoners: 1000
    ouderen: 200
  - id: brugzijde
    naam: Brugzijde
    code: BU99010601
    postcodes:
      - "3806"
    inwoners: 1010
    ouderen: 202
bronnen:
  - wat: codes, namen, inwoners, 65-plus, meest voorkomende postcode
    bron: CBS, Kerncijfers wijken en buurten 2025 (kwb-2025.xlsx)
    licentie: CC BY 4.0
    jaar: "2025"
"""


@pytest.mark.kind
def test_wijken_en_buurten_komen_uit_het_bestand_van_het_cbs(tmp_path: Path, cbs: Path) -> None:
    plek = tmp_path / "kaart"
    antwoord = begin(plek, "--gemeente", "brinkdam", "--wijken", cbs)
    assert antwoord.code == 0
    assert "9 wijken, 17 buurten, 20 thema’s\n" in antwoord.uit
    assert (plek / "data/wijken/de-brug.yaml").read_text("utf-8") == BRUG
    # A wijk that is called as a thema gets its number; nothing made up stands beside it.
    assert {pad.stem for pad in (plek / "data/wijken").iterdir()} == {
        "centrum", "noord", "oost", "zuid", "west", "wonen-05", "de-brug", "buitengebied",
        "bedrijvenpark",
    }  # fmt: skip
    assert [pad.name for pad in (plek / "data/organisaties").iterdir()] == [".gitkeep"]
    resultaat = lees(plek)
    gegevens = resultaat.kaart.gegevens
    assert gegevens.gemeente is not None
    assert (gegevens.gemeente.code, gegevens.tegelraster) == ("GM9901", (3, 3))
    assert keur(resultaat, VANDAAG) == ()


def test_een_gemeente_met_een_wijk_zonder_naam_en_zonder_cijfers(tmp_path: Path, cbs: Path) -> None:
    assert begin(tmp_path / "kaart", "--gemeente", "GM50", "--wijken", cbs).code == 0
    wijk = lees(tmp_path / "kaart").kaart.wijken["zeewolde"]
    assert (wijk.naam, wijk.inwoners) == ("Zeewolde", (23860, None, 2025))
    assert wijk.buurten[0]._replace(id="") == (
        "", "Zeewolde-Kern", "BU00500001", (), 0, None, None,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("gezegd", "code"),
    [
        ("Brinkdam", "GM9901"), ("gm9901", "GM9901"), ("518", "GM0518"), ("den haag", "GM0518"),
        ("’s Gravenhage", "GM0518"), ("Sudwest Fryslan", "GM1900"),
        ("Zuidwest-Friesland", "GM1900"), ("bergen (nh.)", "GM0373"), ("Fryslân", "GM1900"),
    ],
)  # fmt: skip
def test_een_gemeente_mag_zoals_men_haar_noemt(gezegd: str, code: str) -> None:
    assert kies_gemeente(GEMEENTEN, gezegd).code == code


GEMEENTEN = [
    Cbsgebied("GM9901", "Brinkdam"), Cbsgebied("GM0893", "Bergen (L.)"),
    Cbsgebied("GM0373", "Bergen (NH.)"), Cbsgebied("GM0518", "'s-Gravenhage"),
    Cbsgebied("GM1900", "Súdwest-Fryslân"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("gezegd", "zin"),
    [
        (
            "Bergen",
            (
                "gemeente: “Bergen” kan meer dan één gemeente zijn: Bergen (L.) (GM0893), "
                "Bergen (NH.) (GM0373); noem de code, bijvoorbeeld GM0893"
            ),
        ),
        ("Brinkdm", "Onbekend bij gemeente: “Brinkdm”; bedoelde je Brinkdam?"),
        ("GM0001", "Onbekend bij gemeente: “GM0001”"),
    ],
)
def test_een_gemeente_die_niet_vaststaat(gezegd: str, zin: str) -> None:
    with pytest.raises(KaartFout) as fout:
        kies_gemeente(GEMEENTEN, gezegd)
    assert str(fout.value) == zin


def test_een_kolom_die_er_niet_is_wordt_genoemd(tmp_path: Path) -> None:
    gebieden = list(gemeente("9901", "Brinkdam", BRINKDAM))
    pad = schrijf_cbs(tmp_path / "a.xlsx", gebieden, [k for k in KOPPEN if k != "a_65_oo"])
    antwoord = begin(tmp_path / "kaart", "--gemeente", "Brinkdam", "--wijken", pad)
    assert antwoord.code == 0
    assert "de kolom a_65_oo (65 jaar en ouder) staat niet in a.xlsx" in antwoord.fout
    assert "van welk jaar de cijfers zijn" not in antwoord.fout  # a tab says it
    pad = schrijf_cbs(tmp_path / "b.xlsx", gebieden, ("regio", "a_inw"))
    antwoord = begin(tmp_path / "b", "--gemeente", "Brinkdam", "--wijken", pad)
    assert antwoord.code == 2
    assert antwoord.fout == (
        "kaart: b.xlsx is niet te lezen: deze kolommen staan er niet in: gwb_code_10 (code), "
        "a_65_oo (65 jaar en ouder), pst_mvp (meest voorkomende postcode); haal het op bij "
        "cbs.nl: zoek daar op “Kerncijfers wijken en buurten” en bewaar het Excel-bestand "
        "(kwb-2025.xlsx)\n"
    )
    assert not (tmp_path / "b").exists()


@pytest.mark.parametrize("inhoud", [b"", b"PK\x03\x04kapot", b"%PDF-1.7", b"naam;code\n"])
def test_een_bestand_dat_de_tabel_niet_is(tmp_path: Path, inhoud: bytes) -> None:
    (tmp_path / "kwb-2025.xlsx").write_bytes(inhoud)
    antwoord = begin(
        tmp_path / "kaart", "--gemeente", "Zeist", "--wijken", tmp_path / "kwb-2025.xlsx"
    )
    assert antwoord.code == 2
    assert "kwb-2025.xlsx is niet te lezen: " in antwoord.fout
    assert "Traceback" not in antwoord.fout


def test_wijken_mogen_ook_een_per_regel(tmp_path: Path) -> None:
    namen = tmp_path / "wijken.txt"
    namen.write_text("Noord\r\n\r\nOud Zuid\r\nGeld\r\nNoord\r\n", "cp1252")
    antwoord = begin(tmp_path / "kaart", "--gemeente", "Zeist", "--wijken", namen)
    assert antwoord.code == 0
    kaart = lees(tmp_path / "kaart").kaart
    assert [(w.id, w.naam) for w in kaart.wijken.values()] == [
        ("geld-03", "Geld"), ("noord-01", "Noord"), ("noord-04", "Noord"), ("oud-zuid", "Oud Zuid"),
    ]  # fmt: skip
    assert antwoord.fout.startswith(
        "kaart: meer dan één wijk heet Noord: noord-01 en noord-04; geef ze een eigen naam, "
        'bijvoorbeeld: kaart wijzig noord-04 naam="Noord 2"\n'
    )
    assert list(kaart.organisaties) == []


def test_ids_die_al_iets_betekenen_krijgen_het_nummer_van_de_wijk() -> None:
    namen = ["Stad", "Con", "Oost", "Oost (dorp)", "北", "Wijk"]
    assert list(getypte_wijken(namen, {"oost-03"})) == [
        "stad-01", "wijk-02", "oost-03-03", "oost-04", "wijk-05", "wijk-06",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("was", "is_", "verschil"),
    [
        ("1 Kern 900", "1 Kern 950", ""),
        ("1 Kern 900", "1 Kern 950, 2 Nieuwland 40", "gekomen Nieuwland"),
        ("1 Kern 900, 2 Uithoek 20", "1 Kern 900", "verdwenen Uithoek"),
        ("1 Weide 900", "2 Weide-Noord 300, 3 Weide-Zuid 300", "gesplitst Weide"),
        ("1 Weide 900", "2 Hoog 500, 3 Laag 410", "gesplitst Weide"),
        ("1 Weide 900, 4 Kern 100", "1 Weide 500, 3 Laag 410, 4 Kern 100", "gesplitst Weide"),
        ("1 Weide 900", "2 Hoog 200, 3 Laag 210", "gekomen Hoog Laag; verdwenen Weide"),
        ("2 Hoog 500, 3 Laag 410", "1 Weide 900", "samengevoegd Weide"),
        ("1 Kern 900", "1 Centrum 900", "hernoemd Kern"),
        ("1 Kern 900", "7 Kern 900", "andere_code Kern"),
    ],
)
def test_wat_er_met_buurten_gebeurde(was: str, is_: str, verschil: str) -> None:
    def tel(tekst: str) -> list[Telbuurt]:
        delen = [stuk.split() for stuk in tekst.split(", ")]
        return [Telbuurt(code, naam, int(aantal)) for code, naam, aantal in delen]

    gevonden = vergelijk_buurten(tel(was), tel(is_))
    zegt = [
        f"gekomen {' '.join(b.naam for b in gevonden.gekomen)}" * bool(gevonden.gekomen),
        f"verdwenen {' '.join(b.naam for b in gevonden.verdwenen)}" * bool(gevonden.verdwenen),
        *(f"gesplitst {heel.naam}" for heel, _ in gevonden.gesplitst),
        *(f"samengevoegd {geheel.naam}" for _, geheel in gevonden.samengevoegd),
        *(f"hernoemd {een.naam}" for een, _ in gevonden.hernoemd),
        *(f"andere_code {een.naam}" for een, _ in gevonden.andere_code),
    ]
    assert "; ".join(filter(None, zegt)) == verschil


VERVERST = """\
Wijken en buurten volgens de cijfers van 2026
  nieuw: wijk Haven
  Centrum: Binnenstad is gesplitst in Binnenstad Oost en Binnenstad West
  Noord: Bloemenbuurt is verdwenen
  Noord: Bloemenbuurt blijft staan, want iets op de kaart noemt die
"""


def test_met_ververs_komen_de_cijfers_van_een_ander_jaar(tmp_path: Path, cbs: Path) -> None:
    plek = tmp_path / "kaart"
    begin(plek, "--gemeente", "Brinkdam", "--wijken", cbs)
    noord = plek / "data/wijken/noord.yaml"
    eigen = "aliassen:\n  - naam: Rozendorp\n    buurten:\n      - bloemenbuurt\n"
    noord.write_text(noord.read_text("utf-8").replace("buurten:", f"{eigen}buurten:", 1), "utf-8")
    wijken = [
        ("Centrum", ["Binnenstad Oost", "Binnenstad West", "Stationsbuurt", "Havenkwartier"]),
        ("Noord", ["Vogelbuurt"]), *BRINKDAM[2:], ("Haven", ["Kade"]),
    ]  # fmt: skip
    # CBS gives a buurt that was split new codes.
    nieuw = [
        rij._replace(code="BU99010090") if rij.regio == "Binnenstad Oost" else
        rij._replace(code="BU99010091") if rij.regio == "Binnenstad West" else
        rij._replace(code="BU99010001") if rij.regio == "Stationsbuurt" else
        rij._replace(code="BU99010002") if rij.regio == "Havenkwartier" else rij
        for rij in gemeente("9901", "Brinkdam", wijken)
    ]  # fmt: skip
    pad = schrijf_cbs(tmp_path / "kwb-2026.xlsx", nieuw)
    antwoord = begin(plek, "--ververs", "--wijken", pad)
    assert antwoord.code == 1  # nobody agreed yet
    assert antwoord.uit.startswith(VERVERST)
    antwoord = begin(plek, "--ververs", "--wijken", pad, "--ja")
    assert antwoord.code == 0
    kaart = lees(plek).kaart
    assert [b.id for b in kaart.wijken["centrum"].buurten] == [
        "stationsbuurt", "havenkwartier", "binnenstad-oost", "binnenstad-west",
    ]  # fmt: skip
    assert [b.id for b in kaart.wijken["noord"].buurten] == ["vogelbuurt", "bloemenbuurt"]
    assert [a.naam for a in kaart.wijken["noord"].aliassen] == ["Rozendorp"]
    assert [bron.jaar for bron in kaart.wijken["noord"].bronnen] == ["2026"]
    assert (kaart.wijken["haven"].code, kaart.wijken["haven"].tegel) == ("WK990109", (4, 1))
    assert [b for b in keur(lees(plek), VANDAAG) if b.ernst.value == "fout"] == []
    opnieuw = begin(plek, "--ververs", "--wijken", pad, "--ja")
    assert opnieuw.code == 0
    assert "er verandert niets" in opnieuw.fout


@pytest.mark.parametrize(
    ("koppen", "zegt", "ouderen"),
    [
        (KOPPEN, "", (403, 201)),
        ([k for k in KOPPEN if k != "a_65_oo"], "(65 jaar en ouder) staat niet in", (None, None)),
    ],
)
def test_65_plus_is_van_hetzelfde_jaar_als_de_inwoners(
    tmp_path: Path, cbs: Path, koppen: list[str], zegt: str, ouderen: tuple[int | None, ...]
) -> None:
    begin(tmp_path / "kaart", "--gemeente", "Brinkdam", "--wijken", cbs)
    nieuw = [
        rij._replace(inwoners=int(rij.inwoners) + 5, ouderen=int(rij.ouderen) + 1)
        for rij in gemeente("9901", "Brinkdam", BRINKDAM)
    ]
    pad = schrijf_cbs(tmp_path / "kwb-2026.xlsx", nieuw, koppen)
    antwoord = begin(tmp_path / "kaart", "--ververs", "--wijken", pad, "--ja")
    assert antwoord.code == 0
    assert zegt in antwoord.fout
    wijk = lees(tmp_path / "kaart").kaart.wijken["de-brug"]
    assert wijk.inwoners == (2015, ouderen[0], 2026)
    assert (wijk.buurten[0].inwoners, wijk.buurten[0].ouderen) == (1005, ouderen[1])


def test_ververs_zonder_bestand_zegt_waar_het_te_halen_is(tmp_path: Path) -> None:
    antwoord = begin(tmp_path, "--ververs")
    assert antwoord.code == 2
    assert "cbs.nl" in antwoord.fout


def test_tegels_liggen_zoals_de_wijken_of_dicht_bijeen() -> None:
    assert tegels([None] * 5) == [(1, 1), (1, 2), (1, 3), (2, 1), (2, 2)]
    assert tegels([(52.0, 5.0), (52.2, 5.2), (52.1, 5.0), (52.3, 5.1)]) == [
        (2, 2), (1, 2), (2, 1), (1, 1),
    ]  # fmt: skip
    assert tegels([]) == []


def test_de_set_van_themas_is_die_van_utrecht_zonder_wat_alleen_daar_is() -> None:
    """There is no second copy, and nothing in it names the town."""
    bestanden = themabestanden()
    assert len(bestanden) == 20
    utrecht = lees(UTRECHT).kaart
    assert list(bestanden) == list(utrecht.themas)
    eigen = {naam for o in utrecht.organisaties.values() for naam in (o.id, o.naam, o.afkorting)}
    eigen |= {naam for w in utrecht.wijken.values() for naam in (w.id, w.naam)}
    gewoon = {"oost", "west", "zuid", "noord", "jgz", ""}  # said everywhere
    for id_, inhoud in bestanden.items():
        regels = {r.strip(" -").casefold() for r in inhoud.decode().splitlines()}
        waarden = {r.partition(": ")[2] for r in regels} | regels
        assert waarden.isdisjoint({n.casefold() for n in eigen} - gewoon - {id_}), id_
        assert not [woord for woord in ALLEEN_DAAR if woord in inhoud.decode().casefold()]


def test_zonder_scherm_is_er_niets_te_kiezen(tmp_path: Path) -> None:
    antwoord = begin(tmp_path / "kaart", "--themas", "kies")
    assert antwoord.code == 2
    assert antwoord.fout == "kaart: --themas kies vraagt een scherm; gebruik hier --themas alle\n"


def test_landelijke_lijnen_komen_er_als_gewone_organisaties_op(tmp_path: Path) -> None:
    assert begin(tmp_path / "kaart", "--gemeente", "Zeist", "--lijnen").code == 0
    resultaat = lees(tmp_path / "kaart")
    ids = {lijn.id for lijn in LIJNEN}
    assert ids <= set(resultaat.kaart.organisaties)
    assert [str(b) for b in keur(resultaat, VANDAAG) if b.ernst.value == "fout"] == []
    let_op = resultaat.kaart.themas["psychisch"].let_op
    assert let_op is not None
    assert let_op.organisatie == "113-zelfmoordpreventie"


def test_een_lijn_wijkt_voor_wie_op_de_kaart_hetzelfde_id_of_nummer_heeft() -> None:
    utrecht = lees(UTRECHT).kaart
    alle = {thema for lijn in LIJNEN for thema in lijn.themas}
    assert lijnen_bij(utrecht, alle) == ()
    assert {lijn.id for lijn in lijnen_bij(maak_kaart([]), ["rouw", "dementie"])} == {
        "slachtofferhulp-nederland", "alzheimer-telefoon",
    }  # fmt: skip


def test_op_een_lege_kaart_staan_landelijke_lijnen_onder_het_antwoord(tmp_path: Path) -> None:
    begin_kaart(tmp_path, "Zeist", VANDAAG)
    antwoord = roep("--map", tmp_path, "zoek", "--thema", "eenzaamheid")
    assert (
        "Landelijk, en niet van deze kaart:\n"
        "  De Luisterlijn: 088 0767 000, dag en nacht (bron van 27 juli 2021)\n"
    ) in antwoord.uit
    met_naam = roep("--map", tmp_path, "zoek", "slachtofferhulp")
    assert "Slachtofferhulp Nederland: 0900 0101 (bron van november 2026)" in met_naam.uit
    eigen = roep("--map", UTRECHT, "zoek", "--thema", "eenzaamheid")
    assert "Landelijk, en niet van" not in eigen.uit


def test_wat_ingebouwd_is_zegt_hetzelfde_als_de_kaart_van_utrecht() -> None:
    """The number and the day of the built-in layer are those that the map can account for."""
    utrecht = lees(UTRECHT).kaart.organisaties
    for lijn in LIJNEN:
        if lijn.id in utrecht:
            nummers = {contact.telefoon for contact in utrecht[lijn.id].contacten}
            assert lijn.telefoon in nummers
            assert lijn.bron in {bron.url for bron in utrecht[lijn.id].bronnen} | {
                bron.url for c in utrecht[lijn.id].contacten for bron in c.bronnen
            }


def git(plek: Path, *woorden: str) -> str:
    klaar = subprocess.run(  # noqa: S603
        ("git", "-C", str(plek), *woorden),  # noqa: S607
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    return klaar.stdout


@pytest.mark.parametrize("kent_git", [True, False])
def test_de_kaart_staat_meteen_in_git(tmp_path: Path, *, kent_git: bool) -> None:
    if kent_git:
        (tmp_path / ".gitconfig").write_text("[user]\nname = Vrijwilliger\nemail = v@example.org\n")
    plek = tmp_path / "kaart"
    (tmp_path / "wijken.txt").write_text("Noord", "utf-8")
    antwoord = begin(plek, "--gemeente", "Zeist", "--wijken", tmp_path / "wijken.txt")
    assert antwoord.code == 0
    if kent_git:
        assert git(plek, "log", "--format=%s") == "Begin de sociale kaart van Zeist\n"
        assert git(plek, "status", "--porcelain") == ""
        assert "fout" not in antwoord.fout
    else:
        assert (plek / ".git").is_dir()
        assert antwoord.fout == (
            "kaart: de kaart staat er, maar is nog niet vastgelegd in git: git weet niet wie je "
            'bent; zeg dat een keer met: git config --global user.name "Je naam" en git config '
            "--global user.email jij@example.org\n"
        )


def test_zonder_git_is_er_wel_een_kaart(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gitproces, "vind_programma", lambda *_: None)
    antwoord = begin(tmp_path / "kaart", "--gemeente", "Zeist")
    assert antwoord.code == 0
    assert "git is niet gevonden op deze computer" in antwoord.fout
    assert (tmp_path / "kaart/data/kaart.yaml").is_file()


@pytest.mark.skipif(shutil.which("git") is None, reason="needs git")
def test_een_verse_kloon_met_alleen_git_mag_wel(tmp_path: Path) -> None:
    git(tmp_path, "init", "-q", "kloon")
    assert begin(tmp_path / "kloon", "--gemeente", "Zeist").code == 0


def test_kaart_alleen_wijst_op_een_lege_kaart_de_weg(tmp_path: Path, cbs: Path) -> None:
    plek = tmp_path / "kaart"
    begin(plek, "--gemeente", "Brinkdam", "--wijken", cbs, "--lijnen")
    antwoord = roep("--map", plek, "--peildatum", "2026-11-21")
    assert antwoord.code == 0
    assert antwoord.uit.startswith("Sociale kaart van Brinkdam\n  7 organisaties\n")
    for woorden in ("kaart lees-in --sjabloon", "kaart nieuw organisatie", "kaart valideer"):
        assert woorden in antwoord.uit
    # Without a map it is the help, but for who named one.
    assert roep("--map", tmp_path).code == 2


def test_wat_de_set_van_themas_meer_heeft_wordt_aangeboden(tmp_path: Path) -> None:
    begin_kaart(tmp_path, "Zeist", VANDAAG)
    eigen = tmp_path / "data/themas/eenzaamheid.yaml"
    eigen.write_text(
        "naam: Eigen naam\nhulpvragen:\n  - id: vaak-alleen\n    tekst: Eigen vraag.\n", "utf-8"
    )
    assert begin(tmp_path, "--ververs", "--themas", "alle").code == 1  # nobody agreed yet
    assert len(list(eigen.parent.iterdir())) == 1
    assert begin(tmp_path, "--ververs", "--themas", "alle", "--ja").code == 0
    themas = lees(tmp_path).kaart.themas
    assert len(themas) == 20
    eenzaam = themas["eenzaamheid"]
    assert (eenzaam.naam, eenzaam.hulpvragen[0].tekst) == ("Eigen naam", "Eigen vraag.")
    assert len(eenzaam.hulpvragen) == 4
    opnieuw = begin(tmp_path, "--ververs", "--themas", "alle", "--ja")
    assert "er verandert niets" in opnieuw.fout


def test_een_bestand_op_slot_laat_geen_halve_kaart_achter(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As Windows says it of a file that another program has open."""
    echt = Path.write_bytes

    def op_slot(pad: Path, inhoud: bytes) -> int:
        if pad.name == "kaart.yaml":
            raise PermissionError(13, "The process cannot access the file")
        return echt(pad, inhoud)

    monkeypatch.setattr(Path, "write_bytes", op_slot)
    antwoord = begin(tmp_path / "kaart", "--gemeente", "Zeist")
    assert antwoord.code == 2
    assert "Traceback" not in antwoord.fout
    assert [pad for pad in (tmp_path / "kaart").rglob("*") if pad.is_file()] == []
