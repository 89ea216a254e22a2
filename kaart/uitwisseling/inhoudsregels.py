r"""Lines as vCard and iCalendar have them (RFC 6350 and 5545): escaped, folded, ended by CRLF.

Every value is a text of somebody else: a line end or a semicolon in it may make no line of its own.
"""

import re
from collections.abc import Iterable, Iterator

_LENGTE = 75  # octets, without the line end
_STUURTEKEN = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029]")
_BETEKENIS = re.compile(r"([\\;,])")


def ontsnap(tekst: str) -> str:
    """Return a text as a value: nothing in it is a sign of the form itself."""
    kaal = _STUURTEKEN.sub(" ", tekst.replace("\r\n", "\n").replace("\r", "\n"))
    return _BETEKENIS.sub(r"\\\1", kaal).replace("\n", "\\n")


def ontsnap_adres(tekst: str) -> str:
    """Return an address (URL, mail) as a value: not escaped, and always on one line."""
    return "".join(_STUURTEKEN.sub("", tekst).split())


def in_bytes(regels: Iterable[str]) -> bytes:
    """Return lines as a file."""
    return "".join(f"{deel}\r\n" for regel in regels for deel in vouw(regel)).encode()


def vouw(regel: str) -> Iterator[str]:
    """Yield a line in parts of at most 75 octets; no letter is cut in two."""
    deel, ruimte = "", _LENGTE
    for teken in regel:
        breed = len(teken.encode())
        if breed > ruimte:
            yield deel
            deel, ruimte = " ", _LENGTE - 1
        deel += teken
        ruimte -= breed
    yield deel
