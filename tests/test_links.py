"""Whether websites and mail domains still exist, asked of an internet in the test itself."""

import _thread
import ssl
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from hulp.nepnet import (
    DOOF,
    HAAST,
    Nepnet,
    afgebroken,
    druppelend,
    eindeloos,
    nepnet,
    om_de_beurt,
    openbaar,
    per_methode,
    traag,
    zeg,
)

from kaart.links import GeenInternet, Link, Linkplek, Linkstand, controleer, echte_wereld
from kaart.links.beurten import Beurten
from kaart.links.bezoeker import Bezoeker
from kaart.links.namen import Bestaan, Opgezocht

Pagina = Callable[[Any], None]
VOORPAGINA = "stuurt nu door naar een voorpagina; de bladzijde zelf is er misschien niet meer"
VERDWENEN = "stuurt door naar https://verdwenen.example/: de naam verdwenen.example bestaat niet"


@pytest.fixture
def net() -> Iterator[Nepnet]:
    with nepnet() as net:
        net.namen.namen["goed.example"] = openbaar()
        yield net


def bekijk(net: Nepnet, adres: str, soort: str = "website") -> tuple[str, str, str]:
    """Return verdict, reason and new address of one link."""
    (uitslag,) = controleer([Link(adres, soort, ())], net.wereld)
    return uitslag.stand.value, uitslag.uitleg, uitslag.naar


@pytest.mark.parametrize(
    ("pagina", "oordeel", "uitleg"),
    [
        (zeg(200), "goed", ""),
        (zeg(204), "goed", ""),
        (zeg(404), "weg", "de bladzijde bestaat niet (404)"),
        (zeg(410), "weg", "de bladzijde is weggehaald (410)"),
        (per_methode(head=zeg(405), get=zeg(200)), "goed", ""),
        (per_methode(head=zeg(501), get=zeg(200)), "goed", ""),
        (per_methode(head=zeg(404), get=zeg(200)), "goed", ""),
        (per_methode(head=afgebroken, get=zeg(200)), "goed", ""),
        (per_methode(head=zeg(200), get=zeg(500)), "goed", ""),
        (per_methode(head=zeg(405), get=eindeloos), "goed", ""),
        (zeg(401), "onzeker", "de bladzijde vraagt om in te loggen (401)"),
        (zeg(403), "onzeker", "de site laat programma’s niet binnen (403)"),
        (zeg(418), "onzeker", "een antwoord dat niets zegt (418)"),
        (zeg(429), "onzeker", "de site vraagt om later terug te komen (429)"),
        (zeg(500), "onzeker", "de site heeft een storing (500)"),
        (zeg(503), "onzeker", "de site is nu niet beschikbaar (503)"),
        (zeg(302), "onzeker", "de site stuurt door zonder te zeggen waarheen (302)"),
        (om_de_beurt(zeg(429, retry_after="0"), zeg(200)), "goed", ""),
        (om_de_beurt(zeg(503), zeg(503, retry_after="rommel"), zeg(200)), "goed", ""),
        (zeg(429, retry_after="9" * 5000), "onzeker",
         "de site vraagt om later terug te komen (429)"),
        (afgebroken, "onzeker", "de verbinding werd verbroken of het antwoord was onleesbaar"),
    ],
)  # fmt: skip
def test_wat_een_site_zegt(net: Nepnet, pagina: Pagina, oordeel: str, uitleg: str) -> None:
    net.paden["/blad"] = pagina
    assert bekijk(net, "https://goed.example/blad")[:2] == (oordeel, uitleg)


@pytest.mark.parametrize("pagina", [traag, druppelend])
def test_wie_te_lang_wacht_of_druppelt_is_onzeker(net: Nepnet, pagina: Pagina) -> None:
    net.paden["/blad"] = pagina
    link = Link("https://goed.example/blad", "website", ())
    (uitslag,) = controleer([link], net.wereld._replace(tempo=HAAST._replace(geduld=0.4)))
    assert uitslag.stand is Linkstand.ONZEKER
    assert uitslag.uitleg == "geen antwoord binnen 0.4 seconden"


@pytest.mark.parametrize(
    ("van", "status", "naar", "oordeel"),
    [
        ("https://goed.example/oud", 301, "/nieuw",
         ("verhuisd", "verhuisd", "https://goed.example/nieuw")),
        ("https://goed.example/oud", 308, "https://elders.example/nieuw",
         ("verhuisd", "verhuisd", "https://elders.example/nieuw")),
        ("https://goed.example/oud", 302, "https://elders.example/nieuw", ("goed", "", "")),
        ("http://goed.example/nieuw", 301, "https://goed.example/nieuw",
         ("verhuisd", "werkt alleen nog met https", "https://goed.example/nieuw")),
        ("https://goed.example/oud", 301, "https://goed.example/",
         ("verhuisd", VOORPAGINA, "https://goed.example/")),
        ("https://goed.example", 301, "/nieuw", ("goed", "", "")),
        ("https://goed.example/nieuw", 301, "/nieuw/", ("goed", "", "")),
        ("https://goed.example/oud", 301, "/bestaat-niet",
         ("weg", "de bladzijde bestaat niet (404)", "")),
        ("https://goed.example/oud", 301, "/oud#verder",
         ("onzeker", "de site stuurt in een kring door", "")),
        ("https://goed.example/oud", 301, "https://verdwenen.example/",
         ("weg", VERDWENEN, "")),
    ],
)  # fmt: skip
def test_doorsturen(
    net: Nepnet, van: str, status: int, naar: str, oordeel: tuple[str, str, str]
) -> None:
    net.namen.namen["elders.example"] = openbaar()
    net.paden.update({"/": zeg(200), "/nieuw": zeg(200), "/nieuw/": zeg(200)})
    net.paden[van if van.count("/") > 2 else f"{van}/"] = zeg(status, location=naar)
    assert bekijk(net, van) == oordeel


def test_voorgoed_geldt_tot_de_eerste_keer_voorlopig(net: Nepnet) -> None:
    net.paden.update({
        "/a": zeg(301, location="/b"), "/b": zeg(302, location="/c"),
        "/c": zeg(301, location="/d"), "/d": zeg(200),
    })  # fmt: skip
    assert bekijk(net, "https://goed.example/a")[2] == "https://goed.example/b"


@pytest.mark.parametrize(("keer", "oordeel"), [(5, "goed"), (6, "onzeker")])
def test_vijf_keer_doorsturen_is_genoeg(net: Nepnet, keer: int, oordeel: str) -> None:
    for nummer in range(keer):
        net.paden[f"/{nummer}"] = zeg(302, location=f"/{nummer + 1}")
    net.paden[f"/{keer}"] = zeg(200)
    assert bekijk(net, "https://goed.example/0")[0] == oordeel


@pytest.mark.parametrize(
    ("http", "https", "oordeel"),
    [
        (zeg(200), zeg(200), ("verhuisd", "werkt ook met https", "https://goed.example/x")),
        (zeg(200), zeg(404), ("goed", "", "")),
        (afgebroken, zeg(200), ("verhuisd", "werkt alleen met https", "https://goed.example/x")),
        (zeg(404), zeg(404), ("weg", "de bladzijde bestaat niet (404)", "")),
    ],
)
def test_een_adres_zonder_s(
    net: Nepnet, http: Pagina, https: Pagina, oordeel: tuple[str, str, str]
) -> None:
    net.paden.update({"http://goed.example/x": http, "https://goed.example/x": https})
    assert bekijk(net, "http://goed.example/x") == oordeel


@pytest.mark.parametrize(
    ("naam", "uitleg"),
    [
        ("verlopen.example", "het certificaat van de beveiligde verbinding is verlopen"),
        ("zelf-getekend.example", "het certificaat van de beveiligde verbinding klopt niet"),
        ("andermans.example", "het certificaat van de beveiligde verbinding klopt niet"),
    ],
)
def test_een_kapot_slot_is_onzeker(net: Nepnet, naam: str, uitleg: str) -> None:
    net.namen.namen[naam] = openbaar()
    assert bekijk(net, f"https://{naam}/") == ("onzeker", uitleg, "")
    assert net.gevraagd == []


def test_de_echte_wereld_gelooft_alleen_de_certificaten_van_deze_computer(net: Nepnet) -> None:
    echt = echte_wereld()
    assert echt.kies("198.41.0.4", 443) == ("198.41.0.4", 443)
    net.paden["/"] = zeg(200)
    (uitslag,) = controleer(
        [Link("https://goed.example/", "website", ())],
        net.wereld._replace(maak_zekerheid=echt.maak_zekerheid),
    )
    assert uitslag.uitleg == "het certificaat van de beveiligde verbinding klopt niet"


def test_de_naam_staat_in_het_certificaat_en_de_kop_het_nummer_wordt_gebeld(net: Nepnet) -> None:
    net.paden["/"] = zeg(200)
    assert bekijk(net, "https://goed.example")[0] == "goed"
    assert net.gebeld == [("198.41.0.4", 443)]
    assert net.gevraagd == ["HEAD https://goed.example/"]
    assert net.koppen[0]["User-Agent"].startswith("kaart/")
    assert "Cookie" not in net.koppen[0]


def test_wie_niet_opneemt_is_onzeker_en_een_tweede_nummer_wordt_geprobeerd(net: Nepnet) -> None:
    net.paden["/"] = zeg(200)
    net.namen.namen["doof.example"] = openbaar(DOOF)
    assert bekijk(net, "https://doof.example/") == ("onzeker", "de site neemt niet op", "")
    net.namen.namen["goed.example"] = openbaar(DOOF, "2a00:1450:400e::1")
    assert bekijk(net, "https://goed.example/")[0] == "goed"


@pytest.mark.parametrize(
    ("weg", "wel"), [("weg.example", "www.weg.example"), ("www.weg.example", "weg.example")]
)
def test_een_naam_die_weg_is_en_haar_tweeling_niet(net: Nepnet, weg: str, wel: str) -> None:
    net.namen.namen[wel] = openbaar()
    assert bekijk(net, f"https://{weg}/")[:2] == ("weg", f"de naam {weg} bestaat niet, {wel} wel")
    assert net.gebeld == []


def test_een_site_die_lang_rust_wil_krijgt_die(net: Nepnet) -> None:
    net.paden["/a"] = zeg(429, retry_after="3600")
    links = [Link(f"https://goed.example/{pad}", "website", ()) for pad in "ab"]
    assert [(u.stand.value, u.uitleg) for u in controleer(links, net.wereld)] == [
        ("onzeker", "de site vraagt om later terug te komen (429)"),
        ("onzeker", "de site vraagt om later terug te komen"),
    ]
    assert net.gevraagd == ["HEAD https://goed.example/a"]


def test_een_site_wordt_niet_vaker_gevraagd_dan_beleefd_is(net: Nepnet) -> None:
    wereld = net.wereld._replace(tempo=HAAST._replace(pauze=0.15))
    net.paden.update({"/a": zeg(200), "/b": zeg(200), "/c": zeg(200)})
    net.namen.namen["www.goed.example"] = openbaar()
    begin = time.monotonic()
    namen = ("https://goed.example/a", "https://www.goed.example/b", "https://goed.example/c")
    uitslagen = list(controleer([Link(naam, "website", ()) for naam in namen], wereld))
    assert {u.stand for u in uitslagen} == {Linkstand.GOED}
    assert time.monotonic() - begin > 0.3


def test_wachten_houdt_op_als_er_wordt_gestopt() -> None:
    beurten = Beurten(HAAST._replace(pauze=15.0))
    assert beurten.wacht("goed.example")
    beurten.stop.set()
    assert not beurten.wacht("goed.example")


@pytest.mark.parametrize(
    ("bestaan", "oordeel"),
    [
        (Bestaan.JA, ("goed", "", "")),
        (Bestaan.NEE, ("weg", "hier komt geen e-mail meer aan", "")),
        (Bestaan.ONBEKEND, ("onzeker", "de naam was nu niet op te zoeken", "")),
    ],
)
def test_mail(net: Nepnet, bestaan: Bestaan, oordeel: tuple[str, str, str]) -> None:
    net.namen.namen["post.example"] = [Opgezocht(bestaan)]
    assert bekijk(net, "post.example", "mail") == oordeel
    assert net.gebeld == []


def test_zonder_internet_wordt_niets_beweerd(net: Nepnet) -> None:
    net.namen.werkend = False
    with pytest.raises(GeenInternet):
        bekijk(net, "https://verdwenen.example/")
    assert net.namen.opgezocht == []


def test_geen_enkele_site_neemt_op_dat_is_geen_toeval(net: Nepnet) -> None:
    """Names work and nothing else: a fire wall, or a network that wants a password first."""
    for nummer in range(30):
        net.namen.namen[f"s{nummer}.example"] = openbaar(DOOF)
    links = [Link(f"https://s{nummer}.example/", "website", ()) for nummer in range(30)]
    with pytest.raises(GeenInternet, match="Geen enkele site geeft antwoord: de links zijn niet"):
        list(controleer(links, net.wereld))
    assert len(net.gebeld) < 45
    with pytest.raises(GeenInternet):
        list(controleer(links[:3], net.wereld))
    assert [u.uitleg for u in controleer(links[:2], net.wereld)] == ["de site neemt niet op"] * 2
    net.paden["/"] = zeg(200)
    net.namen.namen["s0.example"] = openbaar()
    rustig = net.wereld._replace(tempo=HAAST._replace(verbindingen=1))
    assert len(list(controleer(links, rustig))) == 30


def test_de_tijd_is_begrensd(net: Nepnet) -> None:
    net.paden.update({"/": zeg(200), "/traag": traag})
    net.namen.namen["traag.example"] = openbaar()
    haast = HAAST._replace(geduld=9.0, totaal=1.0)
    links = [Link(f"https://{n}", "website", ()) for n in ("goed.example/", "traag.example/traag")]
    begin = time.monotonic()
    uitslagen = list(controleer(links, net.wereld._replace(tempo=haast)))
    assert [u.link.adres for u in uitslagen] == ["https://goed.example/"]
    assert time.monotonic() - begin < 2.0


def test_een_fout_in_het_programma_gaat_niet_verloren(net: Nepnet) -> None:
    def stuk(*_: object) -> tuple[str, int]:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        list(controleer([Link("https://goed.example", "website", ())],
                        net.wereld._replace(kies=stuk)))  # fmt: skip


def test_elke_bezoeker_heeft_eigen_certificaten() -> None:
    wereld = echte_wereld()
    een, ander = (Bezoeker.maak(wereld, Beurten(wereld.tempo)) for _ in range(2))
    assert een.zekerheid is not ander.zekerheid
    assert een.zekerheid.verify_mode is ssl.CERT_REQUIRED


def test_ctrl_c_wordt_gehoord(net: Nepnet) -> None:
    def onderbreek(_: object) -> None:
        _thread.interrupt_main()
        time.sleep(0.3)

    net.paden["/"] = onderbreek
    with pytest.raises(KeyboardInterrupt):
        bekijk(net, "https://goed.example/")


def test_elk_adres_een_keer_met_alle_plekken(net: Nepnet) -> None:
    plekken = (Linkplek("a", "A", "website"), Linkplek("b", "B", "website"))
    (uitslag,) = controleer([Link("https://weg.example", "website", plekken)], net.wereld)
    assert uitslag.link.plekken == plekken
    assert uitslag.uitleg == "de naam weg.example bestaat niet"
