"""Who stands on a card: each rule with somebody who may and somebody who may not."""

from typing import Any

import pytest
from drukproef import organisatie
from kaartproef import ALLEEN, helper, kaartje, kies, maak_kaartstad, namen

from kaart.drukwerk.kaartjes.kaartje import Noodregel, kort_adres
from kaart.hulp.antwoord import Voorop

VEILIG = "veilig/niet-veilig"
NOODLIJN = helper(
    "Noodlijn", "0800 1234", themas=["veilig"], hulpvragen=[VEILIG], werkgebied=["stad"]
)


def test_wie_de_vraag_zelf_beantwoordt_gaat_voor_wie_het_thema_heeft() -> None:
    kaart = kaartje(
        ver=helper("Zelf", werkgebied=["stad"]),
        dichtbij=helper("Thema", "030 222 22 22", hulpvragen=[]),
    )
    assert namen(kaart) == ["Zelf", "Thema"]


def test_wie_andere_vragen_van_dit_thema_noemt_beantwoordt_deze_niet() -> None:
    assert namen(
        kaartje(
            ja=helper("Ja"),
            nee=helper("Nee", "030 222 22 22", hulpvragen=["eenzaamheid/praten"]),
        )
    ) == ["Ja"]


def test_het_dichtstbij_gaat_voor() -> None:
    kaart = kaartje(
        land=helper("Land", "030 222 22 22", werkgebied=["landelijk"]),
        stad=helper("Stad", "030 333 33 33", werkgebied=["stad"]),
        wijk=helper("Wijk"),
        elders=helper("Elders", "030 444 44 44", werkgebied=["aan-zee"]),
    )
    assert namen(kaart) == ["Wijk", "Stad", "Land"]


def test_bij_gelijke_geschiktheid_gaat_vers_voor_oud() -> None:
    oud = helper("Aardig", gecontroleerd={"op": "2019", "hoe": "website"})
    kaart = kaartje(oud=oud, vers=helper("Zorgzaam", "030 222 22 22"))
    assert namen(kaart) == ["Zorgzaam", "Aardig"]
    assert (kaart.eerste.merk, kaart.eerste.verouderd) == ("gecontroleerd in oktober 2026", False)
    assert (kaart.ook[0].merk, kaart.ook[0].verouderd) == ("verouderd: 2019", True)


def test_achterop_hoogstens_drie_en_geen_nummer_twee_keer() -> None:
    anderen = {f"o{n}": helper(f"O{n}", f"030 111 11 1{n}") for n in range(6)}
    kaart = kaartje(dubbel=helper("A zelfde nummer", "030 111 11 10"), **anderen)
    assert namen(kaart) == ["A zelfde nummer", "O1", "O2", "O3"]


@pytest.mark.parametrize(
    "anders",
    [
        {"onzeker": "of dit nog bestaat."},
        {"status": "tijdelijk-gesloten"},
        {"status": "gestopt", "gestopt_op": "2026-01-01"},
        {"aanmeldstop": {"sinds": "2026-11-01"}},
        {"toegang": ["verwijzer"]},
        {"toegang": ["verwijzer", "indicatie"]},
        {"doelgroepen": ["professionals"]},
        {"contacten": [{"functie": "x", "voor": "verwijzers", "telefoon": "030 555 55 55"}]},
        {"contacten": [{"functie": "x", "soort": "klachten", "telefoon": "030 555 55 55"}]},
        {"contacten": [{"functie": "x", "soort": "overig", "telefoon": "030 555 55 55"}]},
        {"contacten": []},
    ],
)
def test_nooit_op_een_kaartje(anders: dict[str, Any]) -> None:
    kaart = kaartje(beter=helper("A", **anders), goed=helper("B", "030 222 22 22"))
    assert namen(kaart) == ["B"]


@pytest.mark.parametrize(
    "anders",
    [
        {"status": "gestopt", "gestopt_op": "2027-01-01"},
        {"aanmeldstop": {"sinds": "2025-01-01"}},  # too long ago to believe
        {"aanmeldstop": {"sinds": "2025-01-01", "tot": "2026-11-01"}},
        {"toegang": ["zelf-aanmelden", "verwijzer"]},
        {"doelgroepen": ["professionals", "ouderen"]},
    ],
)
def test_wel_op_een_kaartje(anders: dict[str, Any]) -> None:
    assert namen(kaartje(een=helper("A", **anders))) == ["A"]


def test_een_bewoner_krijgt_het_nummer_voor_bewoners() -> None:
    contacten = [
        {"functie": "klachten", "soort": "klachten", "telefoon": "030 555 55 55"},
        {"functie": "verwijzers", "voor": "verwijzers", "telefoon": "030 666 66 66"},
        {"functie": "loket", "telefoon": "+31 30 777 77 77", "bereikbaar": "werkdagen"},
    ]
    eerste = kaartje(een=helper(contacten=contacten)).eerste
    assert (eerste.nummer, eerste.link) == ("+31 30 777 77 77", "tel:+31307777777")
    assert eerste.bereikbaar == "Werkdagen"


def test_zonder_nummer_website_en_plek() -> None:
    eerste = kaartje(
        een=helper(nummer="", website="https://www.voorbeeld.example/", locaties=["de-brug"])
    ).eerste
    assert (eerste.nummer, eerste.adres) == ("", "www.voorbeeld.example")
    assert eerste.plek == "De Brug, Kade\N{NO-BREAK SPACE}3"


def test_met_nummer_geen_plek_en_een_geheim_adres_nooit() -> None:
    assert kaartje(een=helper(locaties=["de-brug"])).eerste.plek == ""
    geheim = helper(nummer="", website="https://x.example", geheim_adres=True)
    assert kaartje(een={**geheim, "locaties": ["de-brug"]}).eerste.plek == ""


def test_een_aanbod_kan_het_antwoord_zijn_met_zijn_eigen_contact_en_tijd() -> None:
    koffie = {
        "naam": "Koffie", "soort": "inloop", "hulpvragen": [ALLEEN], "locatie": "de-brug",
        "tijden": [{"dag": "di", "van": "10:00", "tot": "12:00"}],
    }  # fmt: skip
    eerste = kaartje(een=helper(nummer="", hulpvragen=[], aanbod=[koffie])).eerste
    assert (eerste.wat, eerste.wanneer) == ("Koffie", "Dinsdag 10.00–12.00 uur")
    contact = {"functie": "koffie", "telefoon": "030 888 88 88"}
    eerste = kaartje(een=helper(hulpvragen=[], aanbod=[{**koffie, "contact": contact}])).eerste
    assert eerste.nummer == "030 888 88 88"


@pytest.mark.parametrize(
    "anders",
    [
        {"soort": "scholing"},
        {"soort": "vrijwilligerswerk"},
        {"status": "gestopt"},
        {"status": "tijdelijk-gesloten"},
        {"aanmeldstop": {"sinds": "2026-11-01"}},
        {"toegang": ["indicatie"]},
    ],
)
def test_dit_aanbod_niet(anders: dict[str, Any]) -> None:
    aanbod = {"naam": "Iets", "soort": "dienst", "hulpvragen": [ALLEEN], **anders}
    kaart = maak_kaartstad(een=helper(hulpvragen=[], themas=[], aanbod=[aanbod]))
    assert kies(ALLEEN, kaart=kaart) == ((), ("Ik voel me vaak alleen.",))


def test_past_niemand_dan_het_vangnet_en_liefst_het_deel_van_deze_wijk() -> None:
    team = helper("Wijkteam", themas=["geld"], hulpvragen=[], werkgebied=["stad"])
    noord = helper("Team Noord", themas=["geld"], hulpvragen=[], onderdeel_van="wijkteam")
    kaart = kaartje(VEILIG, wijkteam=team)
    assert (namen(kaart), kaart.vangnet) == (["Wijkteam"], True)
    assert namen(kaartje(VEILIG, wijkteam=team, noord=noord)) == ["Team Noord"]
    assert namen(kaartje(VEILIG, "aan-zee", wijkteam=team, noord=noord)) == ["Wijkteam"]


def test_wie_er_maar_voor_een_paar_is_staat_via_zijn_thema_niet_vooraan() -> None:
    """No help for ex-prisoners first, for anybody who does not feel safe."""
    smal = helper("Smal", themas=["veilig"], hulpvragen=[], doelgroepen=["ex-gedetineerden"])
    team = helper("Wijkteam", "030 222 22 22", themas=["geld"], hulpvragen=[])
    kaart = kaartje(VEILIG, smal=smal, wijkteam=team)
    assert (namen(kaart), kaart.vangnet) == (["Wijkteam", "Smal"], True)
    assert kaart.ook[0].voor_wie == "Voor mensen die uit de gevangenis komen"
    zelf = kaartje(VEILIG, smal={**smal, "hulpvragen": [VEILIG]}, wijkteam=team)
    assert (namen(zelf), zelf.voorop) == (["Wijkteam", "Smal"], Voorop.VANGNET_BIJ_GROEP)
    alleen = kaartje(VEILIG, smal={**smal, "hulpvragen": [VEILIG]})
    assert (namen(alleen), alleen.voorop) == (["Smal"], Voorop.ZELF)


def test_is_er_niemand_dan_geen_leeg_kaartje_maar_wel_genoemd() -> None:
    gekozen = kies(kaart=maak_kaartstad(een=helper()))
    assert [kaart.id for kaart in gekozen.kaartjes] == [ALLEEN]
    assert gekozen.zonder == ("Wie wil met mij praten?", "Ik voel me thuis niet veilig.")


def test_wie_een_fout_in_zijn_bestand_heeft_wordt_niet_genoemd() -> None:
    kaart = maak_kaartstad(fout=helper("A"), goed=helper("B", "030 222 22 22"))
    (een,) = kies(ALLEEN, niet=("fout",), kaart=kaart).kaartjes
    assert namen(een) == ["B"]


def test_112_en_de_noodlijn_staan_bovenaan() -> None:
    kaart = kaartje(VEILIG, noodlijn=NOODLIJN)
    assert kaart.nood == (Noodregel("Direct gevaar", "112"), Noodregel("Noodlijn", "0800 1234"))
    assert kaartje(een=helper()).nood == ()


def test_is_de_noodlijn_er_niet_dan_staat_de_waarschuwing_er_zoals_zij_is_geschreven() -> None:
    hulp = helper(themas=["veilig"], hulpvragen=[VEILIG])
    weg = {**NOODLIJN, "status": "tijdelijk-gesloten"}
    for organisaties in ({"een": hulp}, {"een": hulp, "noodlijn": weg}):
        assert kaartje(VEILIG, **organisaties).nood == (Noodregel("Bij gevaar: bel 112."),)


def test_in_de_set_voor_de_hele_stad_staat_niet_wie_er_voor_een_wijk_is() -> None:
    wijk = helper("Wijk", werkgebied=["noord"])
    stad = helper("Stad", "030 222 22 22", werkgebied=["stad"])
    assert namen(kaartje(ALLEEN, "Voorbeeldstad", wijk=wijk, stad=stad)) == ["Stad"]


def test_groepen_die_hetzelfde_beginnen_zeggen_dat_een_keer() -> None:
    groepen = ["verstandelijke-beperking", "lichamelijke-beperking", "ouderen", "professionals"]
    assert kaartje(een=helper(doelgroepen=groepen)).eerste.voor_wie == (
        "Voor mensen met een verstandelijke beperking, lichamelijke beperking of ouderen"
    )


def test_een_lang_internetadres_wordt_zijn_begin() -> None:
    assert kort_adres("https://www.voorbeeld.example/wonen/") == "www.voorbeeld.example/wonen"
    assert kort_adres("https://www.voorbeeld.example/" + "a" * 40) == "www.voorbeeld.example"


def test_wie_niet_te_bereiken_is_helpt_niemand() -> None:
    assert kies(ALLEEN, kaart=maak_kaartstad(een=organisatie(hulpvragen=[ALLEEN]))).kaartjes == ()


# --- whom to call when these were no help: fills the back, from the data only

NET = {"naam": "Contact", "vangnet": "net", "hulpvragen": [{"id": "v", "tekst": "Wie praat?"}]}


def mee(kaart: Any) -> list[tuple[str, str]]:
    (een,) = kies("t/v", kaart=kaart).kaartjes
    return [(wie.naam, wie.wat) for wie in een.denkt_mee]


def antwoord(naam: str = "Samen", nummer: str = "030 111 11 11", **anders: Any) -> dict[str, Any]:
    return helper(naam, nummer, themas=["t"], hulpvragen=["t/v"], **anders)


def anders(naam: str, nummer: str, **meer: Any) -> dict[str, Any]:
    return helper(naam, nummer, themas=["ander"], hulpvragen=[], **meer)


def test_achterop_staat_wie_meedenkt_bij_het_thema() -> None:
    kaart = maak_kaartstad({"t": NET}, samen=antwoord(), net=anders("Net", "030 222 22 22"))
    assert mee(kaart) == [("Net", "Denkt mee bij Contact")]


def test_dan_wie_de_meeste_themas_noemen_met_waarbij() -> None:
    overal = {f"a{n}": {"naam": f"Ander {n}", "vangnet": "druk"} for n in (1, 2)}
    eenmaal = {"b": {"naam": "Nog een", "vangnet": "rustig"}}
    kaart = maak_kaartstad(
        {"t": NET, **overal, **eenmaal},
        samen=antwoord(),
        druk=anders("Druk", "030 222 22 22"),
        rustig=anders("Rustig", "030 333 33 33"),
    )
    assert mee(kaart) == [("Druk", "Denkt mee bij Ander 1 en Ander 2")]


def test_samen_zijn_het_er_hoogstens_drie_en_niemand_staat_er_twee_keer() -> None:
    namen_ = ["Een", "Twee", "Drie"]
    wie = {f"o{n}": antwoord(naam, f"030 111 11 1{n}") for n, naam in enumerate(namen_)}
    net = anders("Net", "030 222 22 22")
    assert mee(maak_kaartstad({"t": NET}, net=net, **wie)) == [("Net", "Denkt mee bij Contact")]
    vier = {**wie, "o4": antwoord("Vier", "030 111 11 14")}
    assert mee(maak_kaartstad({"t": NET}, net=net, **vier)) == []
    assert mee(maak_kaartstad({"t": NET}, net=net)) == []  # the net itself stands in front
    deel = antwoord("Net Noord", onderdeel_van="net")
    assert mee(maak_kaartstad({"t": NET}, net=net, deel=deel)) == []


def test_bij_een_let_op_noemt_de_achterkant_het_thema_niet() -> None:
    gevaar = NET | {"let_op": {"tekst": "Bel 112.", "organisatie": "samen"}}
    kaart = maak_kaartstad({"t": gevaar}, samen=antwoord(), net=anders("Net", "030 222 22 22"))
    assert mee(kaart) == []
