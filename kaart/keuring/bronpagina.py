"""A source that says something else next week is hard to look up again."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any
from urllib.parse import urlsplit

from kaart.basis import Ernst
from kaart.keuring.invoer import Keuring, Toetsvondst

NAAM = "bronpagina"
ERNST = Ernst.TIP
UITLEG = """\
Een voorpagina of een overzicht met nieuws zegt volgende week iets anders. Noem de pagina waar het
feit staat; dan kan een ander het nagaan. Bij meer dan vijf bestanden staat er één regel
met de pagina’s die het meest genoemd zijn.

Goed:

    # data/organisaties/samen-eten.yaml
    bronnen:
      - url: https://www.sameneten.example/over-ons
        datum: 2026-03

Fout:

    # data/organisaties/samen-eten.yaml
    bronnen:
      - url: https://www.sameneten.example/
        datum: 2026-03
"""
# The last word of an overview, and what stands in the way to one.
_OVERZICHT = re.compile(
    r"/(nieuws|agenda|actueel|actualiteit|blog|news|archief)/?$|/(category|tag|page)/",
    re.IGNORECASE,
)
_VOORBIJ = frozenset({"gestopt", "niet-opnemen"})
_RAAD = "noem de pagina waar het staat"
_BESTAND = "data/kaart.yaml"
_APART, _NOEM = 5, 3  # so many files by themselves; of more the pages that are named most


def toets(keuring: Keuring) -> Iterator[Toetsvondst]:
    """Say of each file which of its sources change; of many files in one line."""
    gevonden = {
        document.bestand: paginas
        for document in keuring.goede()
        if document.collectie not in ("wijken", "")
        and document.waarde.get("status") not in _VOORBIJ
        and (paginas := [url for url in dict.fromkeys(_adressen(document.waarde)) if _wisselt(url)])
    }
    if len(gevonden) > _APART and any(d.bestand == _BESTAND for d in keuring.documenten):
        yield _samen(gevonden)
        return
    for bestand, paginas in gevonden.items():
        melding = f"een bron is een voorpagina of een overzicht dat wisselt: {', '.join(paginas)}"
        yield Toetsvondst(bestand, ("bronnen",), melding, _RAAD)


def _samen(gevonden: Mapping[str, Sequence[str]]) -> Toetsvondst:
    """Say in one line what many files share."""
    per_pagina = Counter(pagina for paginas in gevonden.values() for pagina in paginas)
    namen = [f"{pagina} ({aantal} keer)" for pagina, aantal in per_pagina.most_common(_NOEM)]
    melding = (
        f"in {len(gevonden)} bestanden is een bron een voorpagina of een overzicht dat wisselt, "
        f"samen {len(per_pagina)} pagina’s: {', '.join(namen)} …"
    )
    return Toetsvondst(_BESTAND, (), melding, _RAAD)


def _adressen(ding: Any) -> Iterator[str]:
    """Yield the web address of each source, of the thing and of its parts."""
    if isinstance(ding, list):
        for deel in ding:
            yield from _adressen(deel)
    elif isinstance(ding, dict):
        for sleutel, deel in ding.items():
            if sleutel == "bronnen":
                yield from (bron["url"] for bron in deel if "url" in bron)
            elif isinstance(deel, list | dict):
                yield from _adressen(deel)


def _wisselt(url: str) -> bool:
    """Say whether this is a front page, or an overview of what is new."""
    delen = urlsplit(url)
    return (delen.path in ("", "/") and not delen.query) or bool(_OVERZICHT.search(delen.path))
