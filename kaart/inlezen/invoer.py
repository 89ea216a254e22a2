"""One row as it is read: which of its cells say something, and what they said when handed out."""

import re
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple
from urllib.parse import unquote

from kaart.basis import vergelijkbaar
from kaart.inlezen.cellen import zelfde_tekst
from kaart.inlezen.kolommen import ORGANISATIES
from kaart.inlezen.koppen import Kop, Kopregel, herken_kolom, is_meelezer
from kaart.inlezen.waarden import in_cel
from kaart.model import Kaart
from kaart.tabellen import Cel, Rij, past
from kaart.yamllezer import Pad

_IS_SITE = re.compile(r"https?://", re.IGNORECASE)
# What people write where they know nothing.
_NIETS = frozenset({"", "nvt", "n v t", "n b", "onbekend", "nog onbekend", "z n", "zn"})


class Celfout(NamedTuple):
    """What is wrong in which column, and what to do; `kolom` "" is the row as a whole."""

    kolom: str
    melding: str
    raad: str = ""


class Invoer(NamedTuple):
    """What a row is read with. `stand`: what the cells said when we handed the table out."""

    kopregel: Kopregel
    rij: Rij
    kaart: Kaart
    aanvullen: bool = False  # a list of others adds to ours, and takes nothing from it
    stand: Mapping[str, str] | None = None
    vreemd: bool = False  # of a list that was not made for this map
    datum: str = ""  # of what the row says; "" is not known
    heel: Mapping[str, Any] = {}  # the organisation, when the row is about a part of it
    onder: Pad = ()
    bewaar_tijden: bool = False  # keep times that cannot be read, as what is in doubt

    def leeggemaakt(self) -> Iterator[str]:
        """Yield the columns of cells that said something when the table was handed out."""
        for kop in self.kopregel.koppen:
            if self.stand and kop.kolom and not is_meelezer(kop.kolom):
                cel = self.rij.cel(kop.plek)
                if self.stand.get(kop.kolom.kop) and not (cel.tekst or cel.bezwaar):
                    yield kop.naam

    def intussen(self, kop: Kop, nu: Any) -> str:
        """Return what stands on the map now, when that is not what was handed out."""
        if self.stand is None or kop.kolom is None or kop.kolom.schema["type"] == "object":
            return ""
        tekst = past(in_cel(nu, kop.kolom.schema))
        anders = not zelfde_tekst(tekst, self.stand.get(kop.kolom.kop, ""))
        zelf = zelfde_tekst(tekst, self.rij.cel(kop.plek).tekst)
        return (tekst or "niets") if anders and not zelf else ""

    def gevuld(self) -> Iterator[tuple[Kop, Cel]]:
        """Yield the cells that say something."""
        for kop in self.kopregel.koppen:
            cel = self.rij.cel(kop.plek)
            if kop.kolom is None or is_meelezer(kop.kolom):
                continue
            if self.vreemd and kop.kolom.pad[0] == "gecontroleerd":
                continue  # their check is none of ours
            if cel.bezwaar or vergelijkbaar(cel.tekst) not in _NIETS:
                onaangeroerd = self.stand is not None and zelfde_tekst(
                    self.stand.get(kop.kolom.kop, ""), cel.tekst
                )
                if not onaangeroerd or cel.bezwaar:
                    yield kop, uit_link(cel, str(kop.kolom.pad[-1]))
        if (erachter := self._website_achter_naam()) is not None:
            yield erachter

    def _website_achter_naam(self) -> tuple[Kop, Cel] | None:
        """Return the site that a list of others has behind a name, when it says none itself."""
        naam, site = self.kopregel.van(("naam",)), self.kopregel.van(("website",))
        if not self.vreemd or naam is None or (site and self.rij.cel(site.plek).tekst):
            return None
        link = self.rij.cel(naam.plek).link
        herkend = herken_kolom("website", ORGANISATIES) if _IS_SITE.match(link) else None
        if herkend is None or self.kopregel.tabblad != ORGANISATIES:
            return None
        return (site or naam._replace(kolom=herkend[0])), Cel(link)


def uit_link(cel: Cel, veld: str) -> Cel:
    """Return a cell of which only the link says what was asked: “klik hier”, “mail ons”."""
    link = unquote(cel.link)
    if veld == "website" and _IS_SITE.match(link) and "." not in cel.tekst:
        return cel._replace(tekst=cel.link)
    if veld == "email" and link.startswith("mailto:") and "@" not in cel.tekst:
        return cel._replace(tekst=link.removeprefix("mailto:").partition("?")[0])
    return cel
