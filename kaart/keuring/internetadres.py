"""What the pattern of the schema lets through and still leads nowhere."""

import re
from collections.abc import Iterator

from kaart.basis import Ernst
from kaart.keuring.invoer import Keuring, Keurstuk, Toetsvondst

NAAM = "internetadres"
ERNST = Ernst.FOUT
UITLEG = """\
Een webadres of e-mailadres moet kunnen bestaan: geen streepje aan het begin of eind van een deel
van de naam, geen dubbele punten, een echt einde zoals .nl, geen tekens die daar niet horen.

Goed:

    # data/organisaties/samen-eten.yaml
    website: https://www.samen-eten.example

Fout:

    # data/organisaties/samen-eten.yaml
    website: https://www.-samen-eten.example
"""
_DEEL = re.compile(r"(?!-)[A-Za-z0-9-]{1,63}(?<!-)")
_EINDE = re.compile(r"[A-Za-z]{2,}|xn--[A-Za-z0-9-]+")
_HOOGSTE_POORT = 65535
_MAX_NAAM, _MAX_POSTBUS = 253, 64
_WEBADRES = re.compile(r"https?://([^/?#:]+)(?::([0-9]+))?([^:].*)?", re.DOTALL)
_VREEMD = re.compile(r"[\"<>\\^`{|}]|%(?![0-9A-Fa-f]{2})")


def toets(stuk: Keurstuk, keuring: Keuring) -> Iterator[Toetsvondst]:  # noqa: ARG001
    """Look at each web address and mail address of the document."""
    bestand = stuk.document.bestand
    for pad, adres in stuk.teksten.get("webadres", ()):
        if bezwaar := _webadres(adres):
            yield Toetsvondst(bestand, pad, f"“{adres}” kan geen webadres zijn", bezwaar)
    for pad, adres in stuk.teksten.get("e-mailadres", ()):
        if bezwaar := _e_mailadres(adres):
            yield Toetsvondst(bestand, pad, f"“{adres}” kan geen e-mailadres zijn", bezwaar)


def _webadres(adres: str) -> str:
    gevonden = _WEBADRES.fullmatch(adres)
    if gevonden is None:
        return "kijk het adres na"
    naam, poort, rest = gevonden.groups()
    if poort and (len(poort) > len(str(_HOOGSTE_POORT)) or int(poort) > _HOOGSTE_POORT):
        return f"“:{poort}” hoort er niet in"
    if vreemd := _VREEMD.search(rest or ""):
        return f"het teken “{vreemd[0]}” kan niet in een webadres"
    return _naam(naam.removesuffix("."))


def _e_mailadres(adres: str) -> str:
    postbus, _, naam = adres.partition("@")
    if postbus.startswith(".") or postbus.endswith(".") or ".." in postbus:
        return "een punt op een plek waar die niet kan"
    if len(postbus) > _MAX_POSTBUS:
        return "het deel voor het apenstaartje is te lang"
    return _naam(naam)


def _naam(naam: str) -> str:
    """Return what is wrong with the name of a site; "" when it can exist."""
    *delen, einde = naam.split(".")
    for deel in (*delen, einde):
        if not _DEEL.fullmatch(deel):
            return f"“{deel}” kan geen deel van de naam zijn"
        if deel.lower().startswith("xn--") and not _is_idna(deel):
            return f"“{deel}” is geen goede schrijfwijze van een naam met bijzondere letters"
    if not _EINDE.fullmatch(einde):
        return f"“.{einde}” is geen einde van een naam"
    return "de naam is te lang" if len(naam) > _MAX_NAAM else ""


def _is_idna(deel: str) -> bool:
    try:
        return not deel.lower().encode("ascii").decode("idna").isascii()
    except UnicodeError:
        return False
