"""The gate: whatever a file or a site says, nothing inside a network is ever called."""

import ipaddress
import re

import pytest
from hulp.nepnet import DOOF, OPENBAAR, nepnet, openbaar, zeg
from hypothesis import given, strategies as st

from kaart.links import Link, controleer
from kaart.links.doel import Doel, Weigering, lees_doel, lees_naam
from kaart.links.namen import Bestaan, Opgezocht
from kaart.links.poort import Toegelaten, is_openbaar, laat_toe

BINNEN = "de naam wijst naar een adres dat niet op het openbare internet ligt; niet bekeken"
GEEN_NAAM = "geen naam van een openbare site"
EIGEN = "een adres met een eigen poort of wachtwoord bekijken we niet"
GEEN_ADRES = "geen webadres dat we kunnen bekijken"


@pytest.mark.parametrize(
    ("adres", "gelezen"),
    [
        ("https://goed.example", "https://goed.example/"),
        ("HTTP://Goed.Example:80/A b?q=é#stuk", "http://goed.example/A%20b?q=%C3%A9"),
        ("https://goed.example:443/%7Ejan", "https://goed.example/%7Ejan"),
        ("https://goed.example./x", "https://goed.example/x"),
        ("https://goed.example?q=1", "https://goed.example/?q=1"),
        ("https://caféutrecht.example/", "https://xn--cafutrecht-d7a.example/"),
        ("https://goed.example/a\r\nHost: binnen", "https://goed.example/a%0D%0AHost:%20binnen"),
    ],
)
def test_een_adres_dat_kan(adres: str, gelezen: str) -> None:
    doel = lees_doel(adres)
    assert isinstance(doel, Doel)
    assert doel.adres == gelezen


@pytest.mark.parametrize(
    ("adres", "reden"),
    [
        ("ftp://goed.example/", GEEN_ADRES),
        ("file:///etc/passwd", GEEN_ADRES),
        ("javascript:alert(1)", GEEN_ADRES),
        ("goed.example", GEEN_ADRES),
        ("https:///x", GEEN_NAAM),
        (f"https://goed.example/{'x' * 5000}", GEEN_ADRES),
        ("https://jan:geheim@goed.example/", EIGEN),
        ("https://goed.example@binnen.example/", EIGEN),
        ("https://goed.example:8080/", EIGEN),
        ("https://goed.example:22/", EIGEN),
        ("http://goed.example:443/", EIGEN),
        ("http://127.0.0.1/", GEEN_NAAM),
        ("http://127.1/", GEEN_NAAM),
        ("http://2130706433/", GEEN_NAAM),
        ("http://0x7f000001/", GEEN_NAAM),
        ("http://0x7f.0.0.0x1/", GEEN_NAAM),
        ("http://0177.0.0.01/", GEEN_NAAM),
        ("http://１２７.０.０.１/", GEEN_NAAM),
        ("http://127。0。0。1/", GEEN_NAAM),
        ("http://[::1]/", EIGEN),
        ("http://8.8.8.8/", GEEN_NAAM),
        ("http://localhost/", GEEN_NAAM),
        ("http://router/", GEEN_NAAM),
        ("http://printer.local/", GEEN_NAAM),
        ("http://metadata.google.internal/", GEEN_NAAM),
        ("http://goed..example/", GEEN_NAAM),
        ("http://goed.example\\@127.0.0.1/", ""),
        ("http://goed .example/", GEEN_NAAM),
    ],
)
def test_een_adres_dat_niet_mag(adres: str, reden: str) -> None:
    doel = lees_doel(adres)
    if reden:
        assert doel == Weigering(reden)
    else:  # whatever a browser makes of it, we go to the name that was judged
        assert doel == Doel("http", "goed.example", "/%5C@127.0.0.1/")


@pytest.mark.parametrize(
    "adres",
    """
    0.0.0.0 10.0.0.1 100.64.0.1 100.100.100.200 127.0.0.1 127.255.255.254 168.63.129.16
    169.254.169.254 172.16.0.1 172.31.255.255 192.0.0.192 192.0.2.1 192.88.99.1 192.168.178.1
    198.18.0.1 198.51.100.1 203.0.113.1 224.0.0.1 239.255.255.250 240.0.0.1 255.255.255.255
    :: ::1 ::ffff:127.0.0.1 ::ffff:8.8.8.8 ::127.0.0.1 64:ff9b::7f00:1 64:ff9b::a9fe:a9fe
    64:ff9b:1::1 100::1 2001::1 2001:0:4136:e378:8000:63bf:3fff:fdd2 2001:db8::1 2002:7f00:1::
    2002:808:808:: 3fff::1 5f00::1 fc00::1 fd00:ec2::254 fe80::1 fe80::1%1 2a00:1450::1%1 fec0::1
    ff02::1 rommel 127.1 0x7f.1
    """.split(),
)
def test_geen_openbaar_nummer(adres: str) -> None:
    assert not is_openbaar(adres)


@pytest.mark.parametrize(
    "adres",
    ["8.8.8.8", "145.97.1.1", "198.41.0.4", "2a00:1450:400e::1", "2001:4860:4860::8888",
     "64:ff9b::808:808"],
)  # fmt: skip
def test_een_openbaar_nummer(adres: str) -> None:
    assert is_openbaar(adres)


@given(st.ip_addresses(v=4))
def test_een_nummer_wordt_niet_openbaar_door_het_te_verpakken(
    nummer: ipaddress.IPv4Address,
) -> None:
    assert not is_openbaar(f"::ffff:{nummer}")
    assert not is_openbaar(f"::{nummer}")
    assert not is_openbaar(str(ipaddress.IPv6Address((0x2002 << 112) | (int(nummer) << 80))))
    nat64 = ipaddress.IPv6Address((0x64FF9B << 96) | int(nummer))
    assert is_openbaar(str(nat64)) == is_openbaar(str(nummer))
    assert not (is_openbaar(str(nummer)) and (nummer.is_private or nummer.is_loopback))


@given(st.lists(st.sampled_from(["0x7f", "0177", "1", "255", "0", "127"]), min_size=1, max_size=5))
def test_een_nummer_is_nooit_een_naam(delen: list[str]) -> None:
    assert lees_naam(".".join(delen)) == ""


@given(st.one_of(st.text(), st.text("/:@?#%.\\[]a1\r\n", max_size=12)))
def test_wat_een_site_ook_verzint_er_komt_een_nette_naam_uit_of_niets(naar: str) -> None:
    """Whatever stands in Location: one line, in plain letters, to a name and never a number."""
    doel = lees_doel(Doel("https", "goed.example", "/map/").verder(naar))
    if isinstance(doel, Doel):
        assert re.fullmatch(r"https?://[a-z0-9_.-]+\.[a-z][a-z0-9-]+/[!-~]*", doel.adres)
        assert lees_doel(doel.adres) == doel


@pytest.mark.parametrize(
    "adressen",
    [("127.0.0.1",), ("169.254.169.254",), ("::1",), (OPENBAAR, "10.0.0.1"),
     (OPENBAAR, "::ffff:10.0.0.1")],
)  # fmt: skip
def test_een_naam_die_naar_binnen_wijst(adressen: tuple[str, ...]) -> None:
    with nepnet() as net:
        net.namen.namen["binnen.example"] = openbaar(*adressen)
        (uitslag,) = controleer([Link("http://binnen.example/", "website", ())], net.wereld)
    assert (uitslag.stand.value, uitslag.uitleg) == ("onzeker", BINNEN)
    assert net.gebeld == []


@pytest.mark.parametrize(
    ("naar", "reden"),
    [
        ("http://127.0.0.1/", GEEN_NAAM),
        ("http://169.254.169.254/latest/meta-data/", GEEN_NAAM),
        ("http://2852039166/", GEEN_NAAM),
        ("http://[::ffff:7f00:1]/", EIGEN),
        ("//binnen.example/", BINNEN),
        ("https://goed.example:8443/", EIGEN),
        ("gopher://goed.example/", GEEN_ADRES),
    ],
)
def test_een_site_die_naar_binnen_stuurt(naar: str, reden: str) -> None:
    with nepnet() as net:
        net.namen.namen |= {"goed.example": openbaar(), "binnen.example": openbaar("192.168.1.1")}
        net.paden["/"] = zeg(301, location=naar)
        (uitslag,) = controleer([Link("https://goed.example/", "website", ())], net.wereld)
    waarheen = f"https:{naar}" if naar.startswith("//") else naar
    assert uitslag.stand.value == "onzeker"
    assert uitslag.uitleg == f"stuurt door naar {waarheen}: {reden}"
    assert uitslag.naar == ""
    assert net.gebeld == [(OPENBAAR, 443)]


def test_een_naam_die_de_tweede_keer_iets_anders_zegt() -> None:
    """Judged once, dialled by number: HEAD, GET and the retries all go to what was judged."""
    with nepnet() as net:
        net.namen.namen["wissel.example"] = [*openbaar(), *openbaar("127.0.0.1")]
        net.paden["/oud"] = zeg(503)
        (uitslag,) = controleer([Link("https://wissel.example/oud", "website", ())], net.wereld)
        assert uitslag.uitleg == "de site is nu niet beschikbaar (503)"
        assert net.namen.opgezocht == ["wissel.example"]
        assert net.gebeld == [(OPENBAAR, 443)] * 3


def test_een_doorsturing_naar_zichzelf_wordt_opnieuw_gekeurd() -> None:
    with nepnet() as net:
        net.namen.namen["wissel.example"] = [*openbaar(), *openbaar("127.0.0.1")]
        net.paden["/a"] = zeg(302, location="/b")
        (uitslag,) = controleer([Link("https://wissel.example/a", "website", ())], net.wereld)
    assert uitslag.uitleg == f"stuurt door naar https://wissel.example/b: {BINNEN}"
    assert net.gebeld == [(OPENBAAR, 443)]


def test_van_elke_soort_nummer_een() -> None:
    with nepnet() as net:
        net.namen.namen["veel.example"] = openbaar(OPENBAAR, DOOF, "2a00::1", "2a00::2")
        net.namen.namen["leeg.example"] = [Opgezocht(Bestaan.JA)]
        toegelaten = laat_toe("https://veel.example/", net.namen)
        assert isinstance(toegelaten, Toegelaten)
        assert toegelaten.adressen == (OPENBAAR, "2a00::1")
        assert laat_toe("https://leeg.example/", net.namen) == Weigering(
            "bij de naam leeg.example hoort geen website"
        )
