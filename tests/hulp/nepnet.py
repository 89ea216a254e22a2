"""An internet in the test itself: names, certificates and a server that can misbehave.

The gate is the real one and stays shut: names lead to public addresses, and only the last step,
dialling, ends at this computer. `gebeld` keeps what was dialled, `gevraagd` what was asked.
"""

import ssl
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from functools import cache
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from socket import SO_LINGER, SOL_SOCKET
from struct import pack
from threading import Thread
from typing import Any, NamedTuple

import trustme

from kaart.links.namen import Bestaan, Opgezocht
from kaart.links.wereld import Tempo, Wereld

OPENBAAR = "198.41.0.4"  # public, and never dialled: see `kies`
DOOF = "192.5.5.241"  # public, where nobody listens
HAAST = Tempo(verbindingen=4, pauze=0.0, geduld=3.0, terugval=(0.01, 0.01), totaal=20.0)


class Nepnamen:
    """A table of names. A list of several answers gives one after the other, the last for ever."""

    def __init__(self, namen: dict[str, list[Opgezocht]], *, werkend: bool = True) -> None:
        self.namen = namen
        self.werkend = werkend
        self.opgezocht: list[str] = []

    def adressen(self, naam: str) -> Opgezocht:
        self.opgezocht.append(naam)
        antwoorden = self.namen.get(naam, [Opgezocht(Bestaan.NEE)])
        return antwoorden.pop(0) if len(antwoorden) > 1 else antwoorden[0]

    def post(self, domein: str) -> Opgezocht:
        return self.adressen(domein)

    def werkt(self) -> bool:
        return self.werkend


class Nepnet(NamedTuple):
    """What a test holds of it."""

    wereld: Wereld
    namen: Nepnamen
    gebeld: list[tuple[str, int]]
    gevraagd: list[str]
    koppen: list[dict[str, str]]
    paden: dict[str, Callable[["_Balie"], None]]


def zeg(status: int, **koppen: str) -> Callable[["_Balie"], None]:
    """Return a page that answers so; `retry_after="1"` becomes the line Retry-After."""

    def antwoord(balie: "_Balie") -> None:
        balie.send_response(status)
        for naam, waarde in koppen.items():
            balie.send_header(naam.replace("_", "-").title(), waarde)
        balie.send_header("Content-Length", "0")
        balie.end_headers()

    return antwoord


def per_methode(**antwoorden: Callable[["_Balie"], None]) -> Callable[["_Balie"], None]:
    """Return a page that answers HEAD otherwise than GET."""
    return lambda balie: antwoorden[balie.command.lower()](balie)


def om_de_beurt(*antwoorden: Callable[["_Balie"], None]) -> Callable[["_Balie"], None]:
    """Return a page that answers otherwise the next time."""
    rest = list(antwoorden)

    def antwoord(balie: "_Balie") -> None:
        volgende = rest.pop(0) if len(rest) > 1 else rest[0]
        volgende(balie)

    return antwoord


def traag(_: "_Balie") -> None:
    """Say nothing for longer than anybody waits."""
    time.sleep(2.5)


def druppelend(balie: "_Balie") -> None:
    """Never late for the next letter, and never done."""
    with suppress(OSError):
        balie.wfile.write(b"HTTP/1.1 200 OK\r\nX-Traag: ")
        for _ in range(30):
            balie.wfile.write(b"x")
            time.sleep(0.1)


def eindeloos(balie: "_Balie") -> None:
    """A page without an end."""
    balie.send_response(200)
    balie.end_headers()
    with suppress(OSError):
        for _ in range(10_000):
            balie.wfile.write(b"x" * 10_000)


def afgebroken(balie: "_Balie") -> None:
    """A reset instead of an answer."""
    balie.connection.setsockopt(SOL_SOCKET, SO_LINGER, pack("ii", 1, 0))
    balie.connection.close()


class _Balie(BaseHTTPRequestHandler):
    """Who answers; the server holds the table of pages."""

    server: "_Server"
    protocol_version = "HTTP/1.1"

    def antwoord(self) -> None:
        net, schema = self.server.net, self.server.schema
        gastheer = self.headers["Host"]
        net.gevraagd.append(f"{self.command} {schema}://{gastheer}{self.path}")
        net.koppen.append(dict(self.headers.items()))
        self.close_connection = True
        sleutel = f"{schema}://{gastheer}{self.path}"
        net.paden.get(sleutel, net.paden.get(self.path, zeg(404)))(self)

    do_HEAD = do_GET = antwoord  # noqa: N815

    def log_message(self, *_: Any) -> None:
        """Say nothing."""


class _Server(ThreadingHTTPServer):
    """A server that takes a broken line for what it is here: what was meant."""

    net: Nepnet
    schema: str
    block_on_close = False
    request_queue_size = 64

    def handle_error(self, *_: Any) -> None:
        """Say nothing."""


@contextmanager
def nepnet(tempo: Tempo = HAAST, **paden: Callable[[_Balie], None]) -> Iterator[Nepnet]:
    """Put the internet up: port 80 and 443 of every site in `namen`, at this computer."""
    ca = _ca()
    vertrouwd = ssl.create_default_context()
    ca.configure_trust(vertrouwd)
    servers = [_Server(("127.0.0.1", 0), _Balie) for _ in range(2)]
    poorten = {80: servers[0].server_address[1], 443: servers[1].server_address[1]}
    gebeld: list[tuple[str, int]] = []

    def kies(adres: str, poort: int) -> tuple[str, int]:
        gebeld.append((adres, poort))
        return "127.0.0.1", 1 if adres == DOOF else poorten[poort]

    namen = Nepnamen({})
    net = Nepnet(Wereld(namen, lambda: vertrouwd, kies, tempo), namen, gebeld, [], [], dict(paden))
    servers[1].socket = _beveilig(ca).wrap_socket(
        servers[1].socket, server_side=True, do_handshake_on_connect=False
    )
    for server, schema in zip(servers, ("http", "https"), strict=True):
        server.net, server.schema = net, schema
        Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
    try:
        yield net
    finally:
        for server in servers:
            server.shutdown()
            server.server_close()


@cache
def _ca() -> trustme.CA:
    return trustme.CA()


@cache
def _beveilig(ca: trustme.CA) -> ssl.SSLContext:
    """Return certificates by name: one run out, one signed by nobody, one of somebody else."""
    contexten: dict[str, ssl.SSLContext] = {}

    def bewijs(naam: str) -> trustme.LeafCert:
        match naam:
            case "verlopen.example":
                jaren = [datetime(jaar, 1, 1, tzinfo=UTC) for jaar in (2019, 2020)]
                return ca.issue_cert(naam, not_before=jaren[0], not_after=jaren[1])
            case "zelf-getekend.example":
                return trustme.CA().issue_cert(naam)
            case "andermans.example":
                return ca.issue_cert("iemand-anders.example")
            case _:
                return ca.issue_cert(naam)

    def kies_bewijs(lijn: ssl.SSLObject, naam: str | None, _: ssl.SSLContext) -> None:
        gevraagd = naam or "naamloos.example"
        if gevraagd not in contexten:
            contexten[gevraagd] = _context(bewijs(gevraagd))
        lijn.context = contexten[gevraagd]

    gewoon = _context(bewijs("naamloos.example"))
    gewoon.sni_callback = kies_bewijs
    return gewoon


def _context(bewijs: trustme.LeafCert) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    bewijs.configure_cert(context)
    return context


def openbaar(*adressen: str) -> list[Opgezocht]:
    """Return the answer of a name that exists."""
    return [Opgezocht(Bestaan.JA, adressen or (OPENBAAR,))]
