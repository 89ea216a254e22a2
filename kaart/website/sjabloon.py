"""The second door to Jinja2: templates + plain values → HTML, in which no value can be markup.

Everything a template prints is escaped; an address goes through `adres`, so that no value of a
file can become a script.
"""

import re
from collections.abc import Callable, Mapping
from typing import Protocol

from jinja2 import StrictUndefined
from jinja2.loaders import FunctionLoader
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup, escape

from kaart.drukwerk import als_sjabloonfout
from kaart.taal import telefoonlink

_SCHEMAS = ("https://", "http://", "mailto:", "tel:")
NOODNUMMER = re.compile(r"\b(?:11[23]|0[89]00[ -]?\d{4})\b")


class Zetter(Protocol):
    """Whoever makes a page by a template."""

    def zet(self, sjabloon: str, waarden: Mapping[str, object]) -> str:
        """Return what this template makes of these values. Raises SjabloonFout."""


class Zetmachine:
    """The templates of one site, read once and used for every page."""

    def __init__(self, bronnen: Mapping[str, str]) -> None:
        self._bronnen = bronnen
        # Sandboxed, because a template may come with a map that somebody else made.
        self._omgeving = ImmutableSandboxedEnvironment(
            loader=FunctionLoader(self._lees),
            undefined=StrictUndefined,
            autoescape=True,
            trim_blocks=True,
            lstrip_blocks=True,
            auto_reload=False,
            cache_size=-1,
        )
        self._omgeving.filters |= {"adres": adres, "tel": telefoonlink, "belbaar": belbaar}

    def _lees(self, naam: str) -> tuple[str, str, Callable[[], bool]] | None:
        bron = self._bronnen.get(naam)
        return None if bron is None else (bron, naam, lambda: True)

    def zet(self, sjabloon: str, waarden: Mapping[str, object]) -> str:
        """Return what this template makes of these values. Raises SjabloonFout."""
        with als_sjabloonfout(self._bronnen, sjabloon):
            return self._omgeving.get_template(sjabloon).render(waarden)


def adres(waarde: str) -> str:
    """Return an address that may be followed; "" for any other kind, whatever a file says."""
    return waarde if waarde.casefold().startswith(_SCHEMAS) else ""


def belbaar(tekst: str) -> Markup:
    """Return a sentence in which the short numbers can be called."""
    delen, einde = [], 0
    for gevonden in NOODNUMMER.finditer(tekst):
        nummer = gevonden[0]
        link = Markup('<a href="{}">{}</a>').format(telefoonlink(nummer), nummer)
        delen += [escape(tekst[einde : gevonden.start()]), link]
        einde = gevonden.end()
    return Markup("").join([*delen, escape(tekst[einde:])])
