"""Names: which addresses belong to a site, and whether a domain takes mail.

The name servers are asked themselves, because the computer's own look-up does not tell "this name
does not exist" from "I cannot look it up now", and only the first means that something is gone.
"""

from enum import Enum
from typing import NamedTuple, Protocol

import dns.exception
import dns.name
import dns.resolver
from dns.rdatatype import RdataType

# A name that is always there. A network that calls even this one unknown answers so to everything
# (a café before one agrees to its terms, an office without a way out).
_BAKEN = "nl."
_GEDULD = 6.0


class Bestaan(Enum):
    """Whether something exists; ONBEKEND when nobody could tell."""

    JA = "ja"
    NEE = "nee"
    ONBEKEND = "onbekend"


class Opgezocht(NamedTuple):
    """What was found of a name."""

    bestaan: Bestaan
    adressen: tuple[str, ...] = ()


class Namen(Protocol):
    """Who looks names up."""

    def adressen(self, naam: str) -> Opgezocht:
        """Return the IP addresses of a site."""

    def post(self, domein: str) -> Opgezocht:
        """Say whether mail to a domain can arrive anywhere."""

    def werkt(self) -> bool:
        """Say whether names can be looked up at all."""


class Naamdienst:
    """The name servers of this computer."""

    def __init__(self, oplosser: dns.resolver.Resolver | None = None) -> None:
        self._oplosser = oplosser

    def adressen(self, naam: str) -> Opgezocht:
        """Return the addresses of both kinds. Only a name that does not exist at all is NEE."""
        gevonden: list[str] = []
        for soort in (RdataType.A, RdataType.AAAA):
            bestaan, waarden = self._vraag(naam, soort)
            if bestaan is Bestaan.NEE:
                return Opgezocht(Bestaan.NEE)
            if bestaan is Bestaan.ONBEKEND and not gevonden:
                return Opgezocht(Bestaan.ONBEKEND)
            gevonden += waarden
        return Opgezocht(Bestaan.JA, tuple(gevonden))

    def post(self, domein: str) -> Opgezocht:
        """Say JA with a mail server or, as of old, an address; NEE with neither or a refusal."""
        bestaan, servers = self._vraag(domein, RdataType.MX)
        if bestaan is not Bestaan.JA:
            return Opgezocht(bestaan)
        if servers:  # "0 ." says: here no mail is taken (RFC 7505)
            geen = all(server.split()[-1] == "." for server in servers)
            return Opgezocht(Bestaan.NEE if geen else Bestaan.JA)
        gevonden = self.adressen(domein)
        if gevonden.bestaan is Bestaan.JA and not gevonden.adressen:
            return Opgezocht(Bestaan.NEE)
        return Opgezocht(gevonden.bestaan)

    def werkt(self) -> bool:
        """Ask for a name that certainly exists."""
        try:
            return self._zoek(_BAKEN, RdataType.NS) is not None
        except dns.exception.DNSException:
            return False

    def _vraag(self, naam: str, soort: RdataType) -> tuple[Bestaan, list[str]]:
        try:
            waarden = self._zoek(f"{naam}.", soort)
        except (dns.exception.DNSException, UnicodeError):
            return Bestaan.ONBEKEND, []
        if waarden is None:
            # The connection may have gone away meanwhile: then every name seems unknown.
            return (Bestaan.NEE if self.werkt() else Bestaan.ONBEKEND), []
        return Bestaan.JA, waarden

    def _zoek(self, naam: str, soort: RdataType) -> list[str] | None:
        """Return the records of a name, [] when it has none of this kind, None without the name."""
        if self._oplosser is None:
            self._oplosser = dns.resolver.Resolver()
        try:
            antwoord = self._oplosser.resolve(
                naam, soort, raise_on_no_answer=False, lifetime=_GEDULD
            )
        except dns.resolver.NXDOMAIN:
            return None
        return [waarde.to_text() for waarde in antwoord.rrset or ()]
