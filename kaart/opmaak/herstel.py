"""Put quotes round text that would be read as something else, or not at all; take out the unseen.

Other programs read 0301234567 as a number, every one of them stops reading at “ #”, and nobody
sees a zero-width space.
"""

import re
from codecs import BOM_UTF8
from collections.abc import Collection, Iterator

from kaart.basis import zonder_onzichtbaar
from kaart.schrijven import aanhaal
from kaart.yamllezer import (
    TOETS_AANHALINGSTEKENS,
    AchterHekje,
    Knoop,
    Knoopsoort,
    Vorm,
    achter_hekjes,
    knopen,
    lees,
    ontcijfer,
)

_REGELEINDE = re.compile(r"(?<=\n)|(?<=\r)(?!\n)")
_NIET_EINDE = re.compile(r"[^\r\n]*")
_VASTE_SPATIE = "\u00a0"
Plekken = Collection[tuple[int, int]]  # line and column, from 1


def stel_voor(
    inhoud: bytes, bestand: str, vorm: Vorm, hekjes: Plekken = (), onzichtbaar: Plekken = ()
) -> bytes | None:
    """Return the file with what was missing put in and every other byte as it was.

    `hekjes` are the texts that lose something behind a #, `onzichtbaar` those with a sign that
    nobody sees. None when there is nothing to do, or when the file cannot be read.
    """
    gelezen = lees(inhoud, bestand, vorm)
    plekken = {b.vindplaats[1:] for b in gelezen.bevindingen if b.toets == TOETS_AANHALINGSTEKENS}
    heel = ontcijfer(inhoud)
    wortel = knopen(heel)
    if not gelezen.gelukt or wortel is None or not (plekken or hekjes or onzichtbaar):
        return None
    lang = (
        {h.knoop.begin: h for h in achter_hekjes(inhoud, heel) if h.hoort_erbij} if hekjes else {}
    )
    # Line by line, because a BOM and Windows line ends stay as they are.
    regels = _REGELEINDE.split(inhoud.decode("utf-8-sig"))
    for knoop in sorted(_teksten(wortel), key=lambda knoop: knoop.begin, reverse=True):
        plek = (knoop.regel, knoop.kolom)
        hoogte = heel.count("\n", knoop.begin, knoop.einde)
        if plek in hekjes and knoop.begin in lang:
            _vervang_tot_einde(regels, knoop, hoogte, _gewenst(lang[knoop.begin], onzichtbaar))
        elif plek in onzichtbaar and (hoogte or knoop.stijl != '"'):
            _maak_zichtbaar(regels, knoop.regel, hoogte)
        elif plek in plekken or plek in onzichtbaar:
            regel, begin = regels[knoop.regel - 1], knoop.kolom - 1
            einde = begin + knoop.einde - knoop.begin
            nieuw = _schoon(knoop.waarde) if plek in onzichtbaar else knoop.waarde
            regels[knoop.regel - 1] = regel[:begin] + aanhaal(nieuw) + regel[einde:]
    bom = BOM_UTF8 if inhoud.startswith(BOM_UTF8) else b""
    return bom + "".join(regels).encode()


def _gewenst(hekje: AchterHekje, onzichtbaar: Plekken) -> str:
    plek = (hekje.knoop.regel, hekje.knoop.kolom)
    return _schoon(hekje.heel) if plek in onzichtbaar else hekje.heel


def _vervang_tot_einde(regels: list[str], knoop: Knoop, hoogte: int, nieuw: str) -> None:
    """Write a text between quotes over its own lines, up to the end of the last one."""
    eerste, laatste = knoop.regel - 1, knoop.regel - 1 + hoogte
    einde = _NIET_EINDE.sub("", regels[laatste], count=1)
    begin = regels[eerste][: knoop.kolom - 1]
    regels[eerste : laatste + 1] = [f"{begin}{aanhaal(nieuw)}{einde}", *[""] * hoogte]


def _maak_zichtbaar(regels: list[str], regel: int, hoogte: int) -> None:
    """Take the unseen out of the lines of a text, which stays as it was written."""
    for nummer in range(regel - 1, min(regel + hoogte, len(regels))):
        regels[nummer] = _schoon(regels[nummer])


def _schoon(tekst: str) -> str:
    return zonder_onzichtbaar(tekst).replace(_VASTE_SPATIE, " ")


def _teksten(knoop: Knoop) -> Iterator[Knoop]:
    """Yield every text in a piece, keys not included."""
    if knoop.soort is Knoopsoort.TEKST:
        yield knoop
    for _, deel in knoop.delen:
        yield from _teksten(deel)
