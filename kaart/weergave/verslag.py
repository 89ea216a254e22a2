"""The report on a meeting or a series as Markdown, to read or to send along."""

import re

from kaart.handelingen import Uitkomst
from kaart.weergave.scherm import Scherm
from kaart.weergave.schoonmaken import schoon
from kaart.weergave.uitvoer import Vorm, Vormen
from kaart.wijk import Bijeenkomstverslag


def als_markdown(uitkomst: Uitkomst[Bijeenkomstverslag], _: Scherm) -> str:
    """Return a heading and a list; what people wrote cannot become markup."""
    verslag = uitkomst.antwoord
    regels = (f"- {_veilig(zin)}" for zin in verslag.zinnen)
    return "\n".join((f"# {_veilig(verslag.kop)}", "", *regels))


def als_tekst(uitkomst: Uitkomst[Bijeenkomstverslag], scherm: Scherm) -> str:
    """Return the name and a sentence a line."""
    verslag = uitkomst.antwoord
    regels = [scherm.vet(schoon(verslag.kop))]
    for zin in verslag.zinnen:
        regels += scherm.vouw(schoon(zin), "  ", "    ")
    return "\n".join(regels)


def _veilig(tekst: str) -> str:
    return re.sub(r"([\\`*_\[\]<>#|])", r"\\\1", " ".join(schoon(tekst).split()))


VERSLAGVORMEN: Vormen[Bijeenkomstverslag] = {"tekst": Vorm(als_tekst), "md": Vorm(als_markdown)}
