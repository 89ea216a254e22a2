"""One question to one site: connect to the address that was judged, read the head, hang up.

The name is used for the certificate and the Host line, the number for the connection. No proxy, no
cookie, no forwarding, and of a page not one byte more than came along with its head, unless who
asks wants to read so much of it (`lees`).
"""

import socket
import ssl
from errno import EHOSTUNREACH, ENETUNREACH
from http.client import HTTPException
from threading import Event, Timer
from typing import NamedTuple

from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.exceptions import ConnectTimeoutError, HTTPError, NewConnectionError
from urllib3.util import Retry

from kaart import __version__
from kaart.links.bezoeker import Bezoeker
from kaart.links.poort import Toegelaten

_KOPPEN = {
    "User-Agent": f"kaart/{__version__} (sociale kaart; kijkt of een link nog werkt)",
    "Accept": "text/html,*/*;q=0.8",
    "Accept-Language": "nl,en;q=0.5",
    "Accept-Encoding": "identity",
    "Connection": "close",
}
_VERLOPEN = 10  # OpenSSL's X509_V_ERR_CERT_HAS_EXPIRED
_VERLOPEN_TEKST = "expired"  # the word of the other operating systems


class Serverantwoord(NamedTuple):
    """What came back: a status with where to and when again, or else why there is none."""

    status: int = 0
    naar: str = ""
    wacht: float = 0.0
    hapering: str = ""
    verbonden: bool = False  # the site was there, whatever it said
    inhoud: bytes = b""  # what stands on the page, of who asked to read it


def vraag(methode: str, toegelaten: Toegelaten, wie: Bezoeker, lees: int = 0) -> Serverantwoord:
    """Ask at the first address that can be reached, and read at most so many bytes of the page."""
    antwoord = Serverantwoord(hapering="niet te bereiken")
    for adres in toegelaten.adressen:
        antwoord = _vraag_aan(methode, adres, toegelaten, wie, lees)
        if antwoord.verbonden:
            break
    return antwoord


def _vraag_aan(
    methode: str, adres: str, toegelaten: Toegelaten, wie: Bezoeker, lees: int
) -> Serverantwoord:  # fmt: skip
    doel = toegelaten.doel
    geduld = wie.wereld.tempo.geduld
    waar, poort = wie.wereld.kies(adres, doel.poort)
    lijn: HTTPConnection
    if doel.schema == "https":
        lijn = HTTPSConnection(
            waar, poort, timeout=geduld, ssl_context=wie.zekerheid, cert_reqs="CERT_REQUIRED",
            server_hostname=doel.naam,
        )  # fmt: skip
    else:
        lijn = HTTPConnection(waar, poort, timeout=geduld)
    # A site that sends one letter every few seconds is never late for the one after it.
    te_laat = Event()
    wekker = Timer(geduld * 1.5, _hang_op, [lijn, te_laat])
    wekker.daemon = True
    verbonden = False
    try:
        lijn.connect()
        verbonden = True
        wekker.start()
        lijn.request(
            methode, doel.pad, headers={"Host": doel.naam, **_KOPPEN}, preload_content=False
        )
        kop = lijn.getresponse()
        try:
            inhoud = kop.read(lees) if lees else b""
            if te_laat.is_set():  # what came of the head until we hung up means nothing
                return Serverantwoord(hapering=_te_laat(geduld), verbonden=True)
            return Serverantwoord(
                kop.status, _leesbaar(kop.headers.get("Location", "")),
                _seconden(kop.headers.get("Retry-After", "")), verbonden=True,
                inhoud=inhoud,
            )  # fmt: skip
        finally:
            kop.close()
    # ValueError: a certificate or a head in which nothing makes sense.
    except (OSError, HTTPError, HTTPException, ValueError) as fout:
        waarom = _te_laat(geduld) if te_laat.is_set() else _waarom(fout, geduld)
        return Serverantwoord(hapering=waarom, verbonden=verbonden)
    finally:
        wekker.cancel()
        lijn.close()


def _hang_op(lijn: HTTPConnection, te_laat: Event) -> None:
    """End a line that another thread is listening to; say first that it was we who hung up."""
    te_laat.set()
    if lijn.sock is not None:
        try:
            socket.socket.shutdown(lijn.sock, socket.SHUT_RDWR)
        except OSError:
            return  # it was gone already


def _leesbaar(kop: str) -> str:
    """Return a head as text: it travels as bytes, and many servers send UTF-8."""
    return kop.encode("latin-1", "replace").decode("utf-8", "replace")


def _seconden(kop: str) -> float:
    """Return how long a site asks us to wait; it may give a number or a date."""
    try:
        return Retry().parse_retry_after(kop) if kop else 0.0
    except (HTTPError, ValueError, OverflowError):
        return 0.0


def _te_laat(geduld: float) -> str:
    return f"geen antwoord binnen {geduld:g} seconden"


def _waarom(fout: Exception, geduld: float) -> str:
    """Return in words why there is no answer."""
    oorzaak = fout.__cause__ if isinstance(fout, NewConnectionError) else fout
    match oorzaak:
        case ssl.SSLCertVerificationError():
            verlopen = oorzaak.verify_code == _VERLOPEN or _VERLOPEN_TEKST in str(oorzaak)
            wat = "is verlopen" if verlopen else "klopt niet"
            return f"het certificaat van de beveiligde verbinding {wat}"
        case ssl.SSLError():
            return "er kwam geen beveiligde verbinding tot stand"
        case TimeoutError() | ConnectTimeoutError():
            return _te_laat(geduld)
        case ConnectionRefusedError():
            return "de site neemt niet op"
        case OSError(errno=nummer) if nummer in {ENETUNREACH, EHOSTUNREACH}:
            return "de site is vanaf hier niet te bereiken"
        case _:
            return "de verbinding werd verbroken of het antwoord was onleesbaar"
