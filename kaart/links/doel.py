"""An address taken apart, strictly and once: nobody after this reads it in another way."""

import re
from typing import NamedTuple
from urllib.parse import quote, urljoin

_POORTEN = {"http": 80, "https": 443}
_ADRES = re.compile(r"(https?)://([^/?#\\]*)([^#]*)(?:#.*)?", re.IGNORECASE | re.DOTALL)
_DEEL = re.compile(r"(?!-)[a-z0-9_-]{1,63}(?<!-)")
_EINDE = re.compile(r"[a-z]{2,63}|xn--[a-z0-9-]{1,59}")  # so never a number, in whatever notation
_EIGEN = {"localhost", "local", "internal", "intranet", "lan", "home", "corp", "arpa", "onion"}
_MAX_NAAM, _MAX_ADRES = 253, 4000
# What may stand in a path as it is; the rest is written as %xx, which no server reads otherwise.
_VEILIG = "/?:@!$&'()*+,;=-._~%"


class Doel(NamedTuple):
    """A page to ask for: scheme, name of the site, and path with question."""

    schema: str
    naam: str
    pad: str

    @property
    def poort(self) -> int:
        """The port that belongs to the scheme; no other is ever used."""
        return _POORTEN[self.schema]

    @property
    def adres(self) -> str:
        """The address as one writes it."""
        return f"{self.schema}://{self.naam}{self.pad}"

    def verder(self, naar: str) -> str:
        """Return the address that a forwarding from here points to."""
        try:
            return urljoin(self.adres, naar)
        except ValueError:
            return naar


class Weigering(NamedTuple):
    """Why we do not go somewhere; `bestaat_niet` when there is nothing to go to."""

    reden: str
    bestaat_niet: bool = False


def lees_doel(adres: str) -> Doel | Weigering:
    """Take a web address apart, or say why it is none that we visit."""
    gevonden = _ADRES.fullmatch(adres.strip(" \t\r\n"))
    if gevonden is None or len(adres) > _MAX_ADRES:
        return Weigering("geen webadres dat we kunnen bekijken")
    schema, gastheer, pad = gevonden.groups()
    schema = schema.lower()
    naam, dubbelpunt, poort = gastheer.partition(":")
    if "@" in gastheer or (dubbelpunt and poort not in {"", str(_POORTEN[schema])}):
        return Weigering("een adres met een eigen poort of wachtwoord bekijken we niet")
    schone_naam = lees_naam(naam)
    if not schone_naam:
        return Weigering("geen naam van een openbare site")
    netjes = quote(pad, safe=_VEILIG, errors="replace")
    return Doel(schema, schone_naam, netjes if netjes.startswith("/") else f"/{netjes}")


def lees_naam(naam: str) -> str:
    """Return a name in plain letters; "" when it can be no public name (an IP number is none)."""
    try:
        kaal = naam.removesuffix(".").encode("idna").decode("ascii").lower()
    except UnicodeError:
        return ""
    *delen, einde = kaal.split(".")
    goed = all(_DEEL.fullmatch(deel) for deel in delen) and _EINDE.fullmatch(einde)
    kan = delen and goed and len(kaal) <= _MAX_NAAM and einde not in _EIGEN
    return kaal if kan else ""
