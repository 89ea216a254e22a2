"""The gate: nobody on the inside of a network is ever called because a file or a site says so.

Who keeps the map does not choose where a website forwards to. Without this gate, a site could make
the computer of a beheerder, or of a build server, ask things of its router or of its own cloud.
"""

from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network
from typing import NamedTuple

from kaart.links.doel import Doel, Weigering, lees_doel
from kaart.links.namen import Bestaan, Namen

_BINNEN = "de naam wijst naar een adres dat niet op het openbare internet ligt; niet bekeken"
# What older versions of Python call public, and what is public by number only.
_NIET_V4 = tuple(
    map(ip_network, ("192.0.0.0/24", "192.88.99.0/24", "168.63.129.16/32", "100.64.0.0/10"))
)
_NIET_V6 = tuple(map(ip_network, ("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20")))
_WERELDWIJD = ip_network("2000::/3")
_NAT64 = ip_network("64:ff9b::/96")  # an IPv4 address, seen from a network that has none


class Toegelaten(NamedTuple):
    """A page with the addresses that were judged: only to these one connects, by number.

    The name is not looked up again, so a name that answers otherwise the second time gains nothing.
    """

    doel: Doel
    adressen: tuple[str, ...]


def laat_toe(adres: str, namen: Namen) -> Toegelaten | Weigering:
    """Look up where a web address leads and judge it; done anew for each forwarding."""
    doel = lees_doel(adres)
    if isinstance(doel, Weigering):
        return doel
    gevonden = namen.adressen(doel.naam)
    if gevonden.bestaan is Bestaan.NEE:
        tweeling = _tweeling(doel.naam)
        wel = f", {tweeling} wel" if namen.adressen(tweeling).adressen else ""
        return Weigering(f"de naam {doel.naam} bestaat niet{wel}", bestaat_niet=True)
    if gevonden.bestaan is Bestaan.ONBEKEND:
        return Weigering(f"de naam {doel.naam} was nu niet op te zoeken")
    if not gevonden.adressen:
        return Weigering(f"bij de naam {doel.naam} hoort geen website")
    if not all(map(is_openbaar, gevonden.adressen)):
        return Weigering(_BINNEN)
    return Toegelaten(doel, _verdeel(gevonden.adressen))


def _tweeling(naam: str) -> str:
    """Return the name with www, or without: often only one of the two was kept."""
    kaal = naam.removeprefix("www.")
    return kaal if kaal != naam else f"www.{naam}"


def is_openbaar(adres: str) -> bool:
    """Say whether an IP address lies on the public internet."""
    try:
        nummer = ip_address(adres)
    except ValueError:
        return False
    return _is_openbaar_v4(nummer) if isinstance(nummer, IPv4Address) else _is_openbaar_v6(nummer)


def _is_openbaar_v4(nummer: IPv4Address) -> bool:
    return (
        nummer.is_global
        and not nummer.is_multicast
        and not nummer.is_reserved
        and not any(nummer in net for net in _NIET_V4)
    )


def _is_openbaar_v6(nummer: IPv6Address) -> bool:
    """Judge what an address carries within; else only what is handed out to the whole world."""
    if nummer in _NAT64:
        return _is_openbaar_v4(IPv4Address(int(nummer) & 0xFFFFFFFF))
    return (
        nummer in _WERELDWIJD
        and nummer.is_global
        and nummer.scope_id is None
        and not any(nummer in net for net in _NIET_V6)
    )


def _verdeel(adressen: tuple[str, ...]) -> tuple[str, ...]:
    """Return the first address of each kind: a network may know only one of the two."""
    eerste: dict[int, str] = {}
    for adres in adressen:
        eerste.setdefault(ip_address(adres).version, adres)
    return tuple(eerste.values())
