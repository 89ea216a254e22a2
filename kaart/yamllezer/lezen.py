"""Text → plain values, event by event: one pass, no recursion in libyaml, refusing as it goes.

libyaml's own composer crashes the process on deep nesting and expands aliases, so nothing is
composed here: the events go straight into dicts and lists. What is wrong but leaves the structure
clear (a key that is there twice, an anchor) is noted and reading goes on, so that one run shows
all of it; the value is thrown away all the same.
"""

import re
from collections.abc import Mapping
from typing import Any, NamedTuple

from yaml import MarkedYAMLError, YAMLError
from yaml._yaml import CParser
from yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    Event,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
)

from kaart.basis import Bevinding, Ernst, Vindplaats
from kaart.yamllezer.losse_tekst import leest_als
from kaart.yamllezer.melding import (
    QUOTES,
    SPLITS,
    Leesfout,
    Tekstplek,
    vertaal,
    weiger_twee_versies,
)
from kaart.yamllezer.ontcijferen import ontcijfer_streng, stuurteken

TOETS = "lezen"
TOETS_AANHALINGSTEKENS = "aanhalingstekens"
MAX_DIEPTE = 20
_MAX_FOUTEN = 20
_TWEE_STUKKEN = "twee losse stukken"
_AANHALINGSTEKENS = ("'", '"')

# What a place in a document must be, derived from its schema: text, text that must stand between
# quotes, or a mapping of keys (a list has the shape of its items); None is anything else.
TEKST = "tekst"
TEKST_MET_AANHALINGSTEKENS = "tekst met aanhalingstekens"
Vorm = str | Mapping[str, "Vorm"] | None

_GETAL = re.compile(r"-?(?:0|[1-9][0-9]{0,17})(\.[0-9]{1,17})?")
_WOORDEN = {"true": True, "false": False, "null": None, "": None}
_LEEG = ("het bestand is leeg", "vul het in of haal het weg")
_GEEN_SLEUTELS = (
    "hier horen regels als “naam: …” te staan",
    "schrijf “sleutel: waarde”, met een spatie na de dubbele punt",
)


class GelezenBestand(NamedTuple):
    """The plain value of a file (None when it could not be read) and what was found in it."""

    waarde: Any
    bevindingen: tuple[Bevinding, ...] = ()

    @property
    def gelukt(self) -> bool:
        """Whether there is a value to go on with."""
        return not any(b.ernst is Ernst.FOUT and b.toets == TOETS for b in self.bevindingen)


def lees(inhoud: bytes, bestand: str, vorm: Vorm = None) -> GelezenBestand:
    """Read one file; whatever is in it, the answer is a value or a finding, never an exception."""
    bevindingen: list[Bevinding] = []
    waarde = None
    try:
        tekst = ontcijfer_streng(inhoud)
        weiger_twee_versies(tekst)
        lezer = _Lezer(tekst, bestand, bevindingen)
        try:
            waarde = lezer.document(vorm)
        except YAMLError as fout:
            raise _bij_het_begin(leesfout(fout, tekst), lezer.lange_tekst) from None
    except Leesfout as fout:
        plek = Vindplaats(bestand, fout.regel, fout.kolom)
        # What libyaml stumbles over after “naam: *let op*” is the same trouble.
        if not any(b.toets == TOETS and b.vindplaats.regel == plek.regel for b in bevindingen):
            bevindingen.append(Bevinding(plek, Ernst.FOUT, TOETS, fout.melding, fout.raad))
    gelezen = GelezenBestand(waarde, tuple(bevindingen))
    return gelezen if gelezen.gelukt else gelezen._replace(waarde=None)


def leesfout(fout: YAMLError, tekst: str) -> Leesfout:
    """Make a Leesfout of what libyaml raised."""
    if not isinstance(fout, MarkedYAMLError):
        return vertaal(str(fout), Tekstplek(1, 1), Tekstplek(1, 1), tekst)
    plek, begin = (
        Tekstplek(merk.line + 1, merk.column + 1) if merk else Tekstplek(1, 1)
        for merk in (fout.problem_mark or fout.context_mark, fout.context_mark or fout.problem_mark)
    )
    return vertaal(f"{fout.context or ''} {fout.problem or ''}", plek, begin, tekst)


def _bij_het_begin(fout: Leesfout, tekst: Any) -> Leesfout:
    """Blame the line where quotes open that close only where somebody else's opened.

    What follows the forgotten quote is text until the next one in the file, far below.
    """
    if tekst is None or tekst.end_mark.line + 1 != fout.regel:
        return fout
    melding = f"hier begint een tekst met aanhalingstekens die pas op regel {fout.regel} sluit"
    return Leesfout(*_plek(tekst), melding, "sluit ze op deze regel")


class _Lezer:
    """One text being read; `bevindingen` grows along the way."""

    def __init__(self, tekst: str, bestand: str, bevindingen: list[Bevinding]) -> None:
        self._volgende: Any = CParser(tekst).get_event
        self._bestand = bestand
        self._bevindingen = bevindingen
        self._fouten = 0
        self._haken = 0  # how many [ and { are open
        self.lange_tekst: Any = None  # the last text between quotes that goes on over lines

    def document(self, vorm: Vorm) -> Any:
        """Return the one mapping of the file."""
        volgende = self._volgende
        volgende()  # the start of the stream
        begin = volgende()
        if type(begin) is not DocumentStartEvent:
            raise Leesfout(1, 1, *_LEEG)
        if begin.version or begin.tags:
            self._fout(begin, "een regel kan niet met % beginnen", "haal de regel weg")
        wortel = volgende()
        waarde = self._waarde(wortel, vorm, 0)
        if type(wortel) is not MappingStartEvent:
            if waarde is None and type(wortel) is ScalarEvent:
                raise Leesfout(1, 1, *_LEEG)
            raise Leesfout(*_plek(wortel), *_GEEN_SLEUTELS)
        volgende()  # the end of the document
        einde = volgende()
        if type(einde) is not StreamEndEvent:
            raise Leesfout(*_plek(einde), "een tweede document (na ---)", SPLITS)
        return waarde

    def _waarde(self, ding: Any, vorm: Vorm, diepte: int) -> Any:
        if type(ding) is ScalarEvent:
            return self._scalar(ding, vorm)
        if type(ding) is AliasEvent:
            self._fout(ding, "een tekst kan niet met * beginnen", QUOTES)
            return None
        self._weiger_vreemds(ding)
        diepte += 1
        if diepte > MAX_DIEPTE:
            raise Leesfout(*_plek(ding), "te diep genest", "kijk naar haakjes en inspringen")
        volgende = self._volgende
        haken = ding.flow_style
        self._haken += haken
        if type(ding) is SequenceStartEvent:
            lijst = []
            while type(deel := volgende()) is not SequenceEndEvent:
                lijst.append(self._waarde(deel, vorm, diepte))
            self._haken -= haken
            return lijst
        sleutels = {} if vorm is None or isinstance(vorm, str) else vorm
        groep: dict[str, Any] = {}
        while type(sleutel := volgende()) is not MappingEndEvent:
            naam = self._sleutel(sleutel, groep, diepte)
            waarde = self._waarde(volgende(), sleutels.get(naam), diepte)
            groep.setdefault(naam, waarde)
        self._haken -= haken
        return groep

    def _sleutel(self, ding: Event, groep: Mapping[str, Any], diepte: int) -> str:
        if type(ding) is not ScalarEvent:
            self._fout(ding, "hier hoort een sleutel", "schrijf “sleutel: waarde”")
            self._waarde(ding, None, diepte)
            return ""
        if ding.style or ding.tag is not None or ding.anchor is not None:
            self._weiger_vreemds(ding)
        naam = ding.value
        if naam in groep:
            self._fout(ding, f"“{naam}” staat er twee keer", "voeg ze samen tot één")
        return naam

    def _scalar(self, ding: ScalarEvent, vorm: Vorm) -> Any:
        tekst = ding.value
        if ding.style or ding.tag is not None or ding.anchor is not None:
            self._weiger_vreemds(ding)
            if ding.style in _AANHALINGSTEKENS and _over_regels(ding):
                self.lange_tekst = ding
            return tekst
        if vorm.__class__ is str:
            # A question between [ ] is cut in two by readers that follow YAML 1.1 to the letter.
            if als := leest_als(tekst) or (_TWEE_STUKKEN if self._haken and "?" in tekst else ""):
                self._meld_losse_tekst(ding, tekst, als, vorm)
            return tekst or None
        if tekst in _WOORDEN:
            return _WOORDEN[tekst]
        if getal := _GETAL.fullmatch(tekst):
            return float(tekst) if getal[1] else int(tekst)
        return tekst

    def _weiger_vreemds(self, ding: Any) -> None:
        if ding.anchor is not None:
            self._fout(ding, "een tekst kan niet met & beginnen", QUOTES)
        if ding.tag is not None:
            self._fout(ding, "een tekst kan niet met ! beginnen", QUOTES)
        # The whole text has been looked at; only "\x1b" can still hold something.
        if type(ding) is ScalarEvent and (teken := stuurteken(ding.value.replace("\n", ""))):
            melding = f"onzichtbaar stuurteken U+{ord(teken):04X} in de tekst"
            self._fout(ding, melding, "haal het weg")

    def _fout(self, ding: Event, melding: str, raad: str) -> None:
        plek = Vindplaats(self._bestand, *_plek(ding))
        self._bevindingen.append(Bevinding(plek, Ernst.FOUT, TOETS, melding, raad))
        self._fouten += 1
        if self._fouten == _MAX_FOUTEN:
            raise Leesfout(plek.regel, plek.kolom, melding, raad)

    def _meld_losse_tekst(self, ding: ScalarEvent, tekst: str, als: str, vorm: Vorm) -> None:
        ernst = Ernst.FOUT if vorm == TEKST_MET_AANHALINGSTEKENS else Ernst.TIP
        self._bevindingen.append(
            Bevinding(
                Vindplaats(self._bestand, *_plek(ding)),
                ernst,
                TOETS_AANHALINGSTEKENS,
                f"“{tekst}” staat zonder aanhalingstekens: andere programma’s lezen dit als {als}",
                f'schrijf "{tekst}"; kaart valideer --herstel doet het voor je',
            )
        )


def _over_regels(ding: Any) -> bool:
    return bool(ding.start_mark.line != ding.end_mark.line)


def _plek(ding: Any) -> tuple[int, int]:
    """Return line and column, from 1, of an event."""
    return ding.start_mark.line + 1, ding.start_mark.column + 1
