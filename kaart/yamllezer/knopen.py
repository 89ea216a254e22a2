"""The same text as pieces with their places: for messages, and for who changes the text."""

from collections.abc import Sequence
from enum import Enum
from typing import Any, NamedTuple

from yaml import YAMLError
from yaml._yaml import CParser
from yaml.events import (
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)

from kaart.basis import Vindplaats
from kaart.yamllezer.lezen import MAX_DIEPTE
from kaart.yamllezer.ontcijferen import stuurteken

Pad = Sequence[str | int]


class Knoopsoort(Enum):
    """What a piece of the text is."""

    TEKST = "tekst"
    LIJST = "lijst"
    GROEP = "groep"


class Knoop(NamedTuple):
    """A piece of the text: the characters from `begin` up to `einde`, with all that is in it."""

    soort: Knoopsoort
    begin: int
    einde: int
    regel: int  # of the first character, from 1
    kolom: int
    waarde: str = ""  # of a text
    stijl: str = ""  # of a text: "" (plain), the quote, | or >
    haken: bool = False  # of a list or group: [ ] or { }
    delen: tuple[tuple["Knoop | None", "Knoop"], ...] = ()  # with its key, in a group


def knopen(tekst: str) -> Knoop | None:
    """Return the pieces of a text that `lees` accepts (see `ontcijfer`); None of most others."""
    if stuurteken(tekst.replace("\n", "")):
        return None
    volgende = CParser(tekst).get_event
    try:
        volgende()  # the start of the stream
        volgende()  # and of the document
        wortel = volgende()
        return _knoop(volgende, wortel, 0) if type(wortel) is MappingStartEvent else None
    except (YAMLError, _Onleesbaar):
        return None


class _Onleesbaar(Exception):
    """The text is none that `lees` accepts."""


def _knoop(volgende: Any, ding: Any, diepte: int) -> Knoop:
    begin, einde = ding.start_mark, ding.end_mark
    plek = (begin.index, einde.index, begin.line + 1, begin.column + 1)
    if type(ding) is ScalarEvent:
        return Knoop(Knoopsoort.TEKST, *plek, ding.value, ding.style or "")
    if diepte == MAX_DIEPTE:
        raise _Onleesbaar
    delen: list[tuple[Knoop | None, Knoop]] = []
    if type(ding) is SequenceStartEvent:
        soort = Knoopsoort.LIJST
        while type(deel := volgende()) is not SequenceEndEvent:
            delen.append((None, _knoop(volgende, deel, diepte + 1)))
    elif type(ding) is MappingStartEvent:
        soort = Knoopsoort.GROEP
        while type(deel := volgende()) is not MappingEndEvent:
            sleutel = _knoop(volgende, deel, diepte + 1)
            delen.append((sleutel, _knoop(volgende, volgende(), diepte + 1)))
    else:  # an alias
        raise _Onleesbaar
    return Knoop(
        soort, plek[0], deel.end_mark.index, *plek[2:], haken=bool(ding.flow_style),
        delen=tuple(delen),
    )  # fmt: skip


class Plaatsen:
    """Where in a text things stand; reads the text once, when the first place is asked for."""

    def __init__(self, bestand: str, tekst: str) -> None:
        self._bestand = bestand
        self._tekst = tekst
        self._wortel: Knoop | None = None

    def vind(self, pad: Pad = (), *, sleutel: bool = False) -> Vindplaats:
        """Return the place of the value at `pad`, with `sleutel` that of its key.

        A path that is not there gives the nearest place above it, an empty value its key, an
        unreadable text 1:1.
        """
        self._wortel = self._wortel or knopen(self._tekst)
        if self._wortel is None:
            return Vindplaats(self._bestand)
        plek = knoop = self._wortel
        for stap in pad:
            gevonden = _deel(knoop, stap)
            if gevonden is None:
                break
            naam, knoop = gevonden
            leeg = knoop.begin == knoop.einde
            plek = naam if naam is not None and (sleutel or leeg) else knoop
        return Vindplaats(self._bestand, plek.regel, plek.kolom)


def _deel(knoop: Knoop, stap: str | int) -> tuple[Knoop | None, Knoop] | None:
    """Return the key and the piece that one step of a path leads to."""
    if isinstance(stap, int):
        return (
            knoop.delen[stap]
            if knoop.soort is Knoopsoort.LIJST and stap < len(knoop.delen)
            else None
        )
    return next((d for d in knoop.delen if d[0] is not None and d[0].waarde == stap), None)
