"""Text behind a # on the line of another text: YAML leaves it out, and nobody is told."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from kaart.yamllezer.knopen import Knoop, Knoopsoort, Pad, knopen

_HEKJE = re.compile(rb"[ \t]#")
_NUMMER = re.compile(r"#\s*[0-9]")
_VERLOREN = re.compile(r"([ \t]+)(#[^\n]*)")


class AchterHekje(NamedTuple):
    """A text with what stands behind it on its last line, from the # on."""

    pad: Pad
    knoop: Knoop
    tussen: str  # the white space before the #
    verloren: str

    @property
    def heel(self) -> str:
        """The text as it was meant, when what is lost belongs to it."""
        return f"{self.knoop.waarde}{self.tussen}{self.verloren.rstrip()}"

    @property
    def hoort_erbij(self) -> bool:
        """Whether it is surely text (“kies toets #2”) and no note, which nobody may publish."""
        return self.verloren[1:2] not in ("", " ", "\t") or bool(_NUMMER.match(self.verloren))

    @property
    def lijkt_commentaar(self) -> bool:
        """Whether it has the form of a comment behind an item of a list: “- eten # ook soep”."""
        return isinstance(self.pad[-1], int) and not self.hoort_erbij


def achter_hekjes(inhoud: bytes, tekst: str) -> Iterator[AchterHekje]:
    """Yield each text with something lost behind it; `tekst` is the file as the reader saw it."""
    if not _misschien(inhoud) or (wortel := knopen(tekst)) is None:
        return
    for pad, knoop in _teksten(wortel, ()):
        gevonden = _VERLOREN.match(tekst, knoop.einde)
        if knoop.waarde and knoop.stijl not in ("|", ">") and gevonden:
            yield AchterHekje(pad, knoop, *gevonden.groups())


def _misschien(inhoud: bytes) -> bool:
    """Say whether a hash stands behind something on its line: most files need no closer look."""
    for gevonden in _HEKJE.finditer(inhoud):
        begin = inhoud.rfind(b"\n", 0, gevonden.start()) + 1
        ervoor = inhoud[begin : gevonden.start()].lstrip()
        if ervoor and not ervoor.startswith(b"#"):
            return True
    return False


def _teksten(knoop: Knoop, pad: tuple[str | int, ...]) -> Iterator[tuple[Pad, Knoop]]:
    """Yield every text with its path."""
    if knoop.soort is Knoopsoort.TEKST:
        yield pad, knoop
    for nummer, (sleutel, deel) in enumerate(knoop.delen):
        yield from _teksten(deel, (*pad, nummer if sleutel is None else sleutel.waarde))
