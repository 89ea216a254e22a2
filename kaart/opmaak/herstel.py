"""Put quotes round text that other programs read as a number, a time or yes and no."""

import re
from codecs import BOM_UTF8
from collections.abc import Iterator

from kaart.schrijven import aanhaal
from kaart.yamllezer import TOETS_AANHALINGSTEKENS, Knoop, Soort, Vorm, knopen, lees, ontcijfer

_REGELEINDE = re.compile(r"(?<=\n)|(?<=\r)(?!\n)")


def stel_voor(inhoud: bytes, bestand: str, vorm: Vorm) -> bytes | None:
    """Return the file with the missing quotes put in and every other byte as it was.

    None when there is nothing to put in, or when the file cannot be read.
    """
    gelezen = lees(inhoud, bestand, vorm)
    plekken = {b.vindplaats[1:] for b in gelezen.bevindingen if b.toets == TOETS_AANHALINGSTEKENS}
    wortel = knopen(ontcijfer(inhoud))
    if not gelezen.gelukt or not plekken or wortel is None:
        return None
    # Line by line, because a BOM and Windows line ends stay as they are.
    regels = _REGELEINDE.split(inhoud.decode("utf-8-sig"))
    for tekst in sorted(_teksten(wortel), key=lambda tekst: tekst.begin, reverse=True):
        if (tekst.regel, tekst.kolom) in plekken:
            regel, begin = regels[tekst.regel - 1], tekst.kolom - 1
            einde = begin + tekst.einde - tekst.begin
            regels[tekst.regel - 1] = regel[:begin] + aanhaal(tekst.waarde) + regel[einde:]
    bom = BOM_UTF8 if inhoud.startswith(BOM_UTF8) else b""
    return bom + "".join(regels).encode()


def _teksten(knoop: Knoop) -> Iterator[Knoop]:
    """Yield every text in a piece, keys not included."""
    if knoop.soort is Soort.TEKST:
        yield knoop
    for _, deel in knoop.delen:
        yield from _teksten(deel)
