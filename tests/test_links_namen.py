"""What name servers say: gone, not gone, or not to be known now. Asked of a server in the test."""

from collections.abc import Iterator
from socketserver import BaseRequestHandler, ThreadingUDPServer
from threading import Thread
from typing import Any

import dns.message
import dns.resolver
import pytest
from dns.rcode import NXDOMAIN, SERVFAIL
from dns.rdatatype import to_text
from dns.rrset import from_text

from kaart.links.namen import Bestaan, Naamdienst, Opgezocht

# name and kind → values; a name that stands in no line does not exist.
ZONE = {
    ("nl.", "NS"): ["ns1.dns.example."],
    ("goed.example.", "A"): ["198.41.0.4"],
    ("goed.example.", "AAAA"): ["2a00::1"],
    ("oud.example.", "A"): ["198.41.0.4"],
    ("post.example.", "MX"): ["10 mx.post.example."],
    ("geen-post.example.", "MX"): ["0 ."],
    ("geen-post.example.", "A"): ["198.41.0.4"],
    ("leeg.example.", "TXT"): ["niets"],
}
STUK = "stuk.example."


class Bord(BaseRequestHandler):
    """Who answers for the names."""

    server: "Naambord"

    def handle(self) -> None:
        bericht, lijn = self.request
        vraag = dns.message.from_wire(bericht)
        antwoord = dns.message.make_response(vraag)
        naam, soort = vraag.question[0].name.to_text(), to_text(vraag.question[0].rdtype)
        zone = self.server.zone
        if naam == STUK:
            antwoord.set_rcode(SERVFAIL)
        elif not any(bekend == naam for bekend, _ in zone):
            antwoord.set_rcode(NXDOMAIN)
        elif waarden := zone.get((naam, soort)):
            antwoord.answer.append(from_text(naam, 60, "IN", soort, *waarden))
        lijn.sendto(antwoord.to_wire(), self.client_address)


class Naambord(ThreadingUDPServer):
    zone: dict[tuple[str, str], list[str]]


@pytest.fixture
def bord() -> Iterator[Naambord]:
    with Naambord(("127.0.0.1", 0), Bord) as bord:
        bord.zone = dict(ZONE)
        Thread(target=bord.serve_forever, args=(0.02,), daemon=True).start()
        yield bord
        bord.shutdown()


@pytest.fixture
def dienst(bord: Naambord) -> Naamdienst:
    oplosser: Any = dns.resolver.Resolver(configure=False)
    oplosser.nameservers = ["127.0.0.1"]
    oplosser.port = bord.server_address[1]
    return Naamdienst(oplosser)


@pytest.mark.parametrize(
    ("naam", "gevonden"),
    [
        ("goed.example", Opgezocht(Bestaan.JA, ("198.41.0.4", "2a00::1"))),
        ("oud.example", Opgezocht(Bestaan.JA, ("198.41.0.4",))),
        ("leeg.example", Opgezocht(Bestaan.JA)),
        ("weg.example", Opgezocht(Bestaan.NEE)),
        ("stuk.example", Opgezocht(Bestaan.ONBEKEND)),
        ("a..b", Opgezocht(Bestaan.ONBEKEND)),
    ],
)
def test_adressen(dienst: Naamdienst, naam: str, gevonden: Opgezocht) -> None:
    assert dienst.adressen(naam) == gevonden


@pytest.mark.parametrize(
    ("domein", "bestaan"),
    [
        ("post.example", Bestaan.JA),
        ("oud.example", Bestaan.JA),  # no mail server, but of old an address will do
        ("geen-post.example", Bestaan.NEE),  # says itself that it takes no mail
        ("leeg.example", Bestaan.NEE),
        ("weg.example", Bestaan.NEE),
        ("stuk.example", Bestaan.ONBEKEND),
    ],
)
def test_post(dienst: Naamdienst, domein: str, bestaan: Bestaan) -> None:
    assert dienst.post(domein).bestaan is bestaan


def test_wie_ook_nl_niet_kent_weet_niets(dienst: Naamdienst, bord: Naambord) -> None:
    """A network without a way out may say of every name that it does not exist."""
    assert dienst.werkt()
    del bord.zone["nl.", "NS"]
    assert not dienst.werkt()
    assert dienst.adressen("weg.example") == Opgezocht(Bestaan.ONBEKEND)
    assert dienst.post("weg.example") == Opgezocht(Bestaan.ONBEKEND)


def test_zonder_naamserver(bord: Naambord) -> None:
    oplosser: Any = dns.resolver.Resolver(configure=False)
    oplosser.nameservers = []
    assert not Naamdienst(oplosser).werkt()
    oplosser.nameservers, oplosser.port = ["127.0.0.1"], bord.server_address[1]
    assert Naamdienst(oplosser).werkt()
