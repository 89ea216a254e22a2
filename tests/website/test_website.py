"""`kaart website`: pages that need no server, of what may go out."""

import json
import re
from html import unescape
from pathlib import Path
from urllib.parse import unquote

import pytest
from hulp.levende_kaart import LevendeKaart
from proefsite import ADRES, bouw, lees, maak_kaart, wijzig

from kaart.website import keur_site, weeg_site
from kaart.website.kleur import DONKER, contrast, licht_genoeg

SOEP = "organisatie/soep-aan-zee.html"


@pytest.fixture(scope="module")
def gemaakt(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of the small map, made once."""
    plek = tmp_path_factory.mktemp("site")
    antwoord = bouw(maak_kaart(plek / "kaart"), plek / "site", "--adres", ADRES)
    assert antwoord.code == 0, antwoord.fout
    return plek / "site"


def test_elke_pagina_is_wat_zij_moet_zijn(gemaakt: Path) -> None:
    assert list(keur_site(lees(gemaakt))) == []


@pytest.mark.parametrize(
    ("was", "wordt", "bezwaar"),
    [
        ('href="../stijl.css"', 'href="../weg.css"', "leidt nergens heen"),
        ('href="#inhoud"', 'href="#weg"', "die plek is er niet op de pagina"),
        ('lang="nl"', "", "de taal staat er niet bij"),
        ("default-src 'none'", "default-src *", "er is geen strenge content security policy"),
        ("<h1>", "<h1></h1><h1>", "h1 staat er 2 keer"),
        ("<title>", "<p>", "title staat er 0 keer"),
        ("<main", "<script>alert(1)</script><main", "een script staat in de pagina zelf"),
        ("<main", '<p onclick="x()"></p><main', "onclick is een script"),
        ("<main", '<p style="x"></p><main', "opmaak staat in de pagina zelf"),
        ("<main", '<a href="javascript:x()">x</a><main', "is geen gewoon adres"),
        ('id="inhoud"', 'id="oud"', "id oud staat er twee keer"),
    ],
)
def test_wat_niet_deugt_wordt_gezegd(gemaakt: Path, was: str, wordt: str, bezwaar: str) -> None:
    bestanden = lees(gemaakt)
    kapot = bestanden[SOEP].decode().replace(was, wordt)
    assert kapot != bestanden[SOEP].decode()
    assert any(bezwaar in zin for zin in keur_site({**bestanden, SOEP: kapot.encode()}))


def test_een_zware_pagina_wordt_gezegd_en_houdt_niets_tegen(gemaakt: Path) -> None:
    bestanden = lees(gemaakt)
    assert list(weeg_site(bestanden)) == []
    zwaar = {SOEP: b"x" * 10_001, "wijk/noord.html": b"x" * 40_000, "wijk/zuid.html": b"x" * 40_001}
    assert list(weeg_site(zwaar)) == [
        f"{SOEP}: 10001 bytes, meer dan 10000",
        "wijk/zuid.html: 40001 bytes, meer dan 40000",
    ]


def test_de_paginas_van_een_kaart(gemaakt: Path) -> None:
    assert sorted(pad for pad in lees(gemaakt) if pad.endswith(".html")) == [
        "bewaren.html",
        "hulpvraag/eenzaamheid--iemand-bellen.html",
        "hulpvraag/eenzaamheid--vaak-alleen.html",
        "hulpvraag/eten--niet-koken.html",
        "hulpvraag/veilig--thuis-niet-veilig.html",
        "index.html",
        "locatie/de-meerpaal.html",
        "locatie/index.html",
        "mandje.html",
        "netwerk/index.html",
        "netwerk/zorgkring.html",
        "organisatie/belmaatjes.html",
        "organisatie/index.html",
        "organisatie/mantelzorgsteun.html",
        "organisatie/soep-aan-zee.html",
        "organisatie/veilig-samen.html",
        "over.html",
        "privacy.html",
        "thema/eenzaamheid.html",
        "thema/eten.html",
        "thema/index.html",
        "thema/veilig.html",
        "toegankelijkheid.html",
        "vers.html",
        "wijk/index.html",
        "wijk/noord.html",
        "wijk/zuid.html",
        "zoek.html",
    ]


def test_wie_je_belt_staat_bovenaan_met_hoe_vers_het_is(gemaakt: Path) -> None:
    pagina = (gemaakt / SOEP).read_text(encoding="utf-8")
    assert '<a class="bel groot" href="tel:0301234567">030 123 45 67</a><br>Werkdagen' in pagina
    assert "Gecontroleerd in september 2026 (telefoon)." in pagina
    assert pagina.index("bel groot") < pagina.index("Voor wie")


def test_elke_vermelding_zegt_hoe_vers_zij_is(gemaakt: Path) -> None:
    for pad, inhoud in lees(gemaakt).items():
        for vermelding in re.findall(
            r'<article class="wie">.*?</article>', inhoud.decode(), re.DOTALL
        ):
            assert 'class="vertrouwen' in vermelding, pad


def test_klopt_dit_niet_is_een_mail_met_id_en_zin(gemaakt: Path) -> None:
    pagina = (gemaakt / SOEP).read_text(encoding="utf-8")
    link = unescape(re.findall(r'href="(mailto:[^"]+)">Klopt dit niet', pagina)[0])
    assert unquote(link) == (
        "mailto:kaart@example.org?subject=Klopt niet: Soep aan Zee [soep-aan-zee]"
        "&body=Soep aan Zee [soep-aan-zee]\r\nDit klopt niet:\r\n\r\nZo is het wel:\r\n"
    )
    assert "Is dit gestopt?" in pagina
    assert "Wie ontbreekt er?" in (gemaakt / "index.html").read_text(encoding="utf-8")


def test_zonder_beheerder_geen_knop_die_nergens_heen_gaat(tmp_path: Path) -> None:
    kaart = maak_kaart(tmp_path / "kaart")
    wijzig(kaart, "kaart", "  email: kaart@example.org\n", "")
    antwoord = bouw(kaart, tmp_path / "site")
    assert "er is geen beheerder met een e-mailadres" in antwoord.fout
    assert "Klopt dit niet" not in (tmp_path / "site" / SOEP).read_text(encoding="utf-8")


def test_snel_weg_alleen_waar_het_over_geweld_gaat(gemaakt: Path) -> None:
    met = {pad for pad, inhoud in lees(gemaakt).items() if b'id="snel-weg"' in inhoud}
    assert met == {
        "zoek.html",  # shown when an answer begins with danger
        "thema/veilig.html",
        "hulpvraag/veilig--thuis-niet-veilig.html",
        "organisatie/veilig-samen.html",
    }


def test_json_ld_zegt_wat_er_op_de_pagina_staat(gemaakt: Path) -> None:
    pagina = (gemaakt / SOEP).read_text(encoding="utf-8")
    blok = json.loads(re.findall(r'ld\+json">(.*?)</script>', pagina)[0])
    assert blok == {
        "@context": "https://schema.org",
        "@type": "Organization",
        "@id": f"{ADRES}/{SOEP}",
        "name": "Soep aan Zee",
        "description": "Buren koken en eten samen.",
        "telephone": "030 123 45 67",
        "areaServed": ["Noord-Overzee"],
        "makesOffer": [
            {"@type": "Offer", "itemOffered": {"@type": "Service", "name": "Samen aan tafel"}},
            {
                "@type": "Offer",
                "itemOffered": {"@type": "Service", "name": "Kookles voor nieuwkomers"},
            },
        ],
    }


def test_de_sitemap_noemt_elke_pagina_met_haar_adres(gemaakt: Path) -> None:
    adressen = re.findall(r"<loc>(.*?)</loc>", (gemaakt / "sitemap.xml").read_text("utf-8"))
    paginas = {p for p in lees(gemaakt) if p.endswith(".html")} - {"mandje.html"}
    assert set(adressen) == {f"{ADRES}/{pad}" for pad in paginas}


def test_zonder_adres_geen_sitemap_en_dat_wordt_gezegd(tmp_path: Path) -> None:
    antwoord = bouw(maak_kaart(tmp_path / "kaart"), tmp_path / "site")
    assert "zonder --adres is er geen sitemap.xml" in antwoord.fout
    assert not (tmp_path / "site/sitemap.xml").exists()


@pytest.mark.parametrize(
    "adres", ["kaart.example.org", "ftp://x.example", "https://", "https://x?y"]
)
def test_een_adres_is_van_een_website(tmp_path: Path, adres: str) -> None:
    antwoord = bouw(maak_kaart(tmp_path / "kaart"), tmp_path / "site", "--adres", adres)
    assert antwoord.code == 2
    assert "is geen adres van een website" in antwoord.fout


def test_wat_in_een_bestand_staat_wordt_geen_opmaak(tmp_path: Path) -> None:
    kaart = maak_kaart(tmp_path / "kaart")
    wijzig(kaart, "organisaties/soep-aan-zee", "Buren koken en eten samen.",
           "\"<script>alert('x')</script> </script><b onclick=x>\"")  # fmt: skip
    assert bouw(kaart, tmp_path / "site", "--adres", ADRES).code == 0
    bestanden = lees(tmp_path / "site")
    assert list(keur_site(bestanden)) == []
    assert b"&lt;script&gt;alert" in bestanden[SOEP]
    assert b"<b onclick" not in b"".join(bestanden.values())


def test_voor_verwijzers_staat_er_meer_en_staat_dat_erbij(tmp_path: Path) -> None:
    kaart = maak_kaart(tmp_path / "kaart")
    wijzig(kaart, "organisaties/soep-aan-zee", "gratis: true\ncontacten:\n",
           "gratis: true\nverwijzen: Bel de kok.\ncontacten:\n  - functie: kok\n"
           '    telefoon: "030 999 88 77"\n    voor: verwijzers\n')  # fmt: skip
    bouw(kaart, tmp_path / "open", "--adres", ADRES)
    bouw(kaart, tmp_path / "intern", "--adres", ADRES, "--voor", "verwijzers")
    open_, intern = lees(tmp_path / "open"), lees(tmp_path / "intern")
    for geheim in (b"Bel de kok", b"030 999 88 77"):
        assert not any(geheim in inhoud for inhoud in open_.values())
        assert geheim in intern[SOEP]
    assert "sitemap.xml" in open_
    assert "sitemap.xml" not in intern
    for pad, inhoud in intern.items():
        if pad.endswith(".html"):
            assert b'content="noindex, nofollow"' in inhoud
            assert b"Voor verwijzers." in inhoud
    assert not any(b"noindex" in inhoud for inhoud in open_.values())


def test_deelnemers_krijgen_geen_website(tmp_path: Path) -> None:
    antwoord = bouw(maak_kaart(tmp_path / "k"), tmp_path / "site", "--voor", "deelnemers")
    assert antwoord.code == 2
    assert not (tmp_path / "site").exists()


def test_wat_een_fout_heeft_komt_er_niet_op(tmp_path: Path) -> None:
    kaart = maak_kaart(tmp_path / "kaart")
    wijzig(kaart, "organisaties/soep-aan-zee", "- eten\n", "- bestaat-niet\n")
    antwoord = bouw(kaart, tmp_path / "site")
    assert antwoord.code == 0
    assert "niet op de website: Soep aan Zee: 1 fout" in antwoord.fout
    assert not (tmp_path / "site" / SOEP).exists()


def test_een_kopie_op_de_telefoon_heeft_elk_bestand(gemaakt: Path) -> None:
    werker = (gemaakt / "bewaar-sw.js").read_text(encoding="utf-8")
    genoemd = set(re.findall(r'^"(.+?)",?$', werker, re.MULTILINE)) - {"use strict"}
    assert genoemd == lees(gemaakt).keys() - {"bewaar-sw.js"}


def test_wat_in_een_wijk_is_past_in_een_agenda(gemaakt: Path) -> None:
    for plek in ("wijk/noord", "locatie/de-meerpaal"):
        agenda = (gemaakt / f"{plek}.ics").read_text(encoding="utf-8")
        assert re.findall(r"SUMMARY:(.*)", agenda) == ["Samen aan tafel"]
        assert f'href="../{plek}.ics"' in (gemaakt / f"{plek}.html").read_text(encoding="utf-8")
    assert not (gemaakt / "wijk/zuid.ics").exists()
    assert ".ics" not in (gemaakt / "wijk/zuid.html").read_text(encoding="utf-8")


@pytest.mark.langzaam
def test_met_bladen_is_er_van_elke_organisatie_een_blad(tmp_path: Path) -> None:
    kaart = maak_kaart(tmp_path / "kaart")
    assert bouw(kaart, tmp_path / "site", "--met-bladen", "--controleer").code == 0
    bestanden = lees(tmp_path / "site")
    assert bestanden["blad/soep-aan-zee.pdf"].startswith(b"%PDF-")
    assert b'href="../blad/soep-aan-zee.pdf"' in bestanden[SOEP]
    assert b".pdf" not in bestanden["bewaar-sw.js"]


def test_de_feed_noemt_het_veld_en_nooit_wat_er_stond(tmp_path: Path) -> None:
    kaart = LevendeKaart(tmp_path)
    kaart.dag("2026-05-01")
    kaart.wijzig("organisaties/soep", "030 111 11 11", "030 222 22 22")
    kaart.dag("2026-11-03")
    antwoord = bouw(kaart.wortel, tmp_path / "site")
    feed = (tmp_path / "site/feed.xml").read_text(encoding="utf-8")
    assert antwoord.code == 0
    assert re.findall(r"<title>(.*?)</title>", feed)[1:] == ["Soep aan Zee: telefoon gewijzigd"]
    assert "<updated>2026-11-03T00:00:00Z</updated>" in feed
    assert "111 11" not in feed


def test_wat_nu_geheim_is_was_nooit_nieuws(tmp_path: Path) -> None:
    kaart = LevendeKaart(tmp_path)
    plek = "adres:\n  straat: Geheimestraat\n  huisnummer: '1'\n  plaats: Noord\nbronnen:\n"
    kaart.wijzig("organisaties/soep", "bronnen:\n", plek)
    kaart.dag("2026-05-01")
    kaart.wijzig("organisaties/soep", plek, "geheim_adres: true\nbronnen:\n")
    kaart.dag("2026-11-03")
    bouw(kaart.wortel, tmp_path / "site")
    assert not any(b"Geheimestraat" in inhoud for inhoud in lees(tmp_path / "site").values())


def test_zonder_geschiedenis_geen_feed_en_dat_wordt_gezegd(tmp_path: Path) -> None:
    antwoord = bouw(maak_kaart(tmp_path / "kaart"), tmp_path / "site")
    assert "er is geen feed van wat er veranderde" in antwoord.fout
    assert not (tmp_path / "site/feed.xml").exists()
    assert b"feed.xml" not in b"".join(lees(tmp_path / "site").values())


@pytest.mark.parametrize("kleur", ["#0f4c5c", "#7a0019", "#333333", "#00008b"])
def test_de_kleur_van_de_kaart_is_ook_in_het_donker_te_lezen(kleur: str) -> None:
    assert contrast(kleur, DONKER) < 4.5
    assert contrast(licht_genoeg(kleur), DONKER) >= 7


def test_wat_binnen_hoort_te_blijven_staat_nergens(tmp_path: Path) -> None:
    kaart = maak_kaart(tmp_path / "kaart")
    opmerking = "\nopmerking: Kanarie piept\n"
    for naam in ("organisaties/belmaatjes", "organisaties/soep-aan-zee", "locaties/de-meerpaal",
                 "netwerken/zorgkring", "wijken/noord"):  # fmt: skip
        bestand = kaart / "data" / f"{naam}.yaml"
        tekst = re.sub(r"(?m)^opmerking:.*\n", "", bestand.read_text(encoding="utf-8"))
        bestand.write_text(tekst.rstrip() + opmerking, encoding="utf-8")
    wijzig(kaart, "organisaties/soep-aan-zee", "    soort: cursus\n",
           "    soort: cursus\n    opmerking: Kanarie piept\n")  # fmt: skip
    wijzig(kaart, "organisaties/soep-aan-zee", "    datum: 2026-09-01\n",
           "    datum: 2026-09-01\n    opmerking: Kanarie piept\n")  # fmt: skip
    personen = kaart / "data/personen"
    personen.mkdir()
    (personen / "p-0001.yaml").write_text(
        "naam: Kanarie Piept\norganisatie: soep-aan-zee\nfunctie: kok\ngrondslag: toestemming\n"
        "bereik: [papier, netwerk]\ntelefoon: 06-12345678\nbron: {wat: gesprek, op: 2026-09-01}\n"
        "gemeld_op: 2026-09-01\nverloopt_op: 2027-09-01\n", encoding="utf-8",
    )  # fmt: skip
    for voor in ("iedereen", "verwijzers"):
        antwoord = bouw(kaart, tmp_path / voor, "--voor", voor, "--adres", ADRES)
        assert antwoord.code == 0, antwoord.fout
        bestanden = lees(tmp_path / voor)
        assert SOEP in bestanden, antwoord.fout
        for pad, inhoud in bestanden.items():
            assert b"anarie" not in inhoud, pad
            assert b"12345678" not in inhoud, pad
