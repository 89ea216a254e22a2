"""YAML text → plain values, strictly: the one door for reading YAML.

libyaml composes the nodes and we convert them ourselves, with a short list of what is no text:
true, false, null, integers and decimals; all else is text, and where the schema says text
everything is. Half of YAML is refused because a volunteer never means it: duplicate keys, anchors,
aliases, tags, second documents. Measured: a third of the time of PyYAML's own loader, with line
and column of each node for free.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from yaml import MarkedYAMLError
from yaml._yaml import CParser
from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode
from yaml.resolver import Resolver

from kaart.bevinding import Bevinding, Ernst, Vindplaats

TOETS = "lezen"
MAX_DIEPTE = 20

# What a place in a document must be, derived from its schema: text, text that must stand between
# quotes, or a mapping of keys (a list has the shape of its items); None is anything else.
TEKST = "tekst"
TEKST_MET_AANHALINGSTEKENS = "tekst met aanhalingstekens"
Vorm = str | Mapping[str, "Vorm"] | None
Pad = Sequence[str | int]

# A cheap look that may be wrong in one direction only: text without any of this has no anchor,
# alias, tag or deep nesting. What it suspects goes through `_weiger_vreemde_yaml`, event by event.
_VERDACHT = re.compile(r"[&*]|(?:^|[\s\[{,])!|^[ ]{60}|^ *(?:[-?:][ \t]+){8}|^---|^%", re.MULTILINE)
_MAX_HAAKJES = 50
_GETAL = re.compile(r"-?(?:0|[1-9][0-9]{0,17})(\.[0-9]{1,17})?")
_WOORDEN = {"true": True, "false": False, "null": None, "": None}
# Control characters (all but tab and newline) and the marks that turn the reading direction.
_STUURTEKEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]"
)
_REGELEINDE = re.compile("\r\n?")


class Gelezen(NamedTuple):
    """The plain value of a file (None when it could not be read) and what was found in it."""

    waarde: Any
    bevindingen: tuple[Bevinding, ...] = ()

    @property
    def gelukt(self) -> bool:
        """Whether there is a value to go on with."""
        return not any(b.ernst is Ernst.FOUT and b.toets == TOETS for b in self.bevindingen)


class _Leesfout(Exception):
    """Stops the reading of one file; never leaves this module."""

    def __init__(self, regel: int, kolom: int, melding: str, raad: str) -> None:
        super().__init__(melding)
        self.regel, self.kolom, self.melding, self.raad = regel, kolom, melding, raad


class _Ontleder(CParser):
    """libyaml's parser without PyYAML's resolvers: a tag is there only when somebody wrote it."""

    def resolve(self, _soort: type[Node], _waarde: object, _impliciet: object) -> str:
        return ""

    def descend_resolver(self, _ouder: object, _index: object) -> None:
        """Keep no track of paths: nothing here depends on them."""

    def ascend_resolver(self) -> None:
        """See `descend_resolver`."""


def lees(inhoud: bytes, bestand: str, vorm: Vorm = None) -> Gelezen:
    """Read one file; whatever is in it, the answer is a value or a finding, never an exception."""
    zacht: list[Bevinding] = []
    try:
        knoop = _knoop(_ontcijfer(inhoud))
        waarde = _Omzetter(bestand, zacht).waarde(knoop, vorm, 0)
    except _Leesfout as fout:
        plek = Vindplaats(bestand, fout.regel, fout.kolom)
        return Gelezen(None, (Bevinding(plek, Ernst.FOUT, TOETS, fout.melding, fout.raad),))
    return Gelezen(waarde, tuple(zacht))


def ontcijfer(inhoud: bytes) -> str:
    """Return the text of a file that `lees` accepted: UTF-8, without BOM, newline as line end."""
    return _REGELEINDE.sub("\n", inhoud.decode("utf-8-sig", errors="replace"))


def _ontcijfer(inhoud: bytes) -> str:
    try:
        inhoud.decode("utf-8-sig")
    except UnicodeDecodeError as fout:
        voor = inhoud[: fout.start].decode("utf-8", errors="replace")
        raise _Leesfout(
            voor.count("\n") + 1,
            len(voor) - voor.rfind("\n"),
            "het bestand is geen UTF-8",
            "sla het op als UTF-8 (in Kladblok: Opslaan als, Codering UTF-8)",
        ) from None
    tekst = ontcijfer(inhoud)
    teken = None if tekst.isprintable() else _STUURTEKEN.search(tekst)
    if teken:
        raise _Leesfout(
            tekst.count("\n", 0, teken.start()) + 1,
            teken.start() - tekst.rfind("\n", 0, teken.start()),
            f"onzichtbaar stuurteken U+{ord(teken[0]):04X}",
            "haal het weg; typ de regel opnieuw als je het niet ziet",
        )
    return tekst


def _knoop(tekst: str) -> MappingNode:
    """Compose the one mapping of a file, or raise a `_Leesfout`."""
    try:
        if _VERDACHT.search(tekst) or tekst.count("[") + tekst.count("{") > _MAX_HAAKJES:
            _weiger_vreemde_yaml(tekst)
        knoop = _Ontleder(tekst).get_single_node()
    except MarkedYAMLError as fout:
        raise _vertaal(fout, tekst) from None
    if knoop is None:
        raise _Leesfout(1, 1, "het bestand is leeg", "vul het in of haal het weg")
    if not isinstance(knoop, MappingNode):
        raise _Leesfout(*_plek(knoop), "hier horen regels als “naam: …” te staan", "zie docs")
    return knoop


def _weiger_vreemde_yaml(tekst: str) -> None:
    """Go through the events and refuse, before anything is built, what could blow up."""
    ontleder = _Ontleder(tekst)
    diepte = documenten = 0
    while (gebeurtenis := ontleder.get_event()) is not None:
        soort = type(gebeurtenis).__name__
        if soort in {"MappingStartEvent", "SequenceStartEvent"}:
            diepte += 1
        elif soort in {"MappingEndEvent", "SequenceEndEvent"}:
            diepte -= 1
        documenten += soort == "DocumentStartEvent"
        if bezwaar := _bezwaar(gebeurtenis, soort, diepte, documenten):
            raise _Leesfout(*_plek(gebeurtenis), *bezwaar)


def _bezwaar(gebeurtenis: Any, soort: str, diepte: int, documenten: int) -> tuple[str, str] | None:
    if soort == "AliasEvent" or getattr(gebeurtenis, "anchor", None):
        return "& en * verwijzen in YAML naar andere tekst; dat kan hier niet", _ZET_QUOTES
    if getattr(gebeurtenis, "tag", None):
        return "een ! aan het begin heeft in YAML een eigen betekenis", _ZET_QUOTES
    if diepte > MAX_DIEPTE:
        return "te diep genest", "kijk of er haakjes of spaties te veel staan"
    if documenten > 1:
        return "een tweede document (na ---)", "één ding per bestand: maak er twee bestanden van"
    return None


_ZET_QUOTES = "zet de tekst tussen aanhalingstekens"

# What libyaml says (a part of it) → what it means here, and the cure.
_VERTALINGEN = (
    ("mapping values are not allowed", "een dubbele punt midden in een tekst", _ZET_QUOTES),
    ("found character that cannot start", "een tekst kan niet met dit teken beginnen", _ZET_QUOTES),
    ("did not find expected alphabetic", "& of * aan het begin van een tekst", _ZET_QUOTES),
    ("found a tab", "een tab", "spring in met spaties"),
    ("could not find expected ':'", "een regel zonder dubbele punt", "schrijf “sleutel: waarde”"),
    ("did not find expected key", "deze regel past niet in wat erboven staat",
     "kijk naar het inspringen en naar de aanhalingstekens"),
    ("did not find expected '-'", "deze regel past niet in de lijst erboven",
     "kijk naar het inspringen"),
    ("did not find expected ',' or", "een haakje dat niet sluit of een komma te weinig",
     "sluit de lijst met ] of schrijf elk ding op een eigen regel met -"),
    ("while scanning a quoted scalar", "aanhalingstekens die niet sluiten", "sluit ze"),
    ("unknown escape character", "een \\ tussen dubbele aanhalingstekens", "schrijf \\\\"),
    ("expected a single document", "een tweede document (na ---)",
     "één ding per bestand: maak er twee bestanden van"),
)  # fmt: skip


def _vertaal(fout: MarkedYAMLError, tekst: str) -> _Leesfout:
    engels = f"{fout.context or ''} {fout.problem or ''}"
    melding, raad = next(
        ((nl, raad) for deel, nl, raad in _VERTALINGEN if deel in engels),
        ("dit is geen geldige YAML", "kijk naar het inspringen en de aanhalingstekens"),
    )
    merk = fout.problem_mark or fout.context_mark
    regel, kolom = (merk.line + 1, merk.column + 1) if merk else (1, 1)
    # libyaml points just past the end for what never closes; stay inside the file.
    return _Leesfout(min(regel, tekst.count("\n") + 1), kolom, melding, raad)


def _plek(knoop: Any) -> tuple[int, int]:
    """Return line and column, from 1, of a node or an event."""
    return knoop.start_mark.line + 1, knoop.start_mark.column + 1


class _Omzetter:
    """Nodes → plain values, guided by the `Vorm`; keeps the findings that do not stop it."""

    def __init__(self, bestand: str, bevindingen: list[Bevinding]) -> None:
        self.bestand = bestand
        self.bevindingen = bevindingen

    def waarde(self, knoop: Node, vorm: Vorm, diepte: int) -> Any:
        if isinstance(knoop, ScalarNode):
            return self._scalar(knoop, vorm)
        if knoop.tag:
            raise _Leesfout(*_plek(knoop), "een ! heeft in YAML een eigen betekenis", _ZET_QUOTES)
        if diepte > MAX_DIEPTE:
            raise _Leesfout(*_plek(knoop), "te diep genest", "kijk naar haakjes en inspringen")
        if isinstance(knoop, SequenceNode):
            return [self.waarde(deel, vorm, diepte + 1) for deel in knoop.value]
        sleutels = vorm if isinstance(vorm, Mapping) else {}
        uit: dict[str, Any] = {}
        for sleutel, deel in knoop.value:
            if not isinstance(sleutel, ScalarNode):
                raise _Leesfout(*_plek(sleutel), "hier hoort een sleutel", "schrijf “naam: …”")
            naam = self._tekst(sleutel)
            if naam in uit:
                raise _Leesfout(
                    *_plek(sleutel), f"“{naam}” staat er twee keer", "voeg ze samen tot één"
                )
            uit[naam] = self.waarde(deel, sleutels.get(naam), diepte + 1)
        return uit

    def _tekst(self, knoop: ScalarNode) -> str:
        tekst: str = knoop.value
        if not tekst.isprintable() and (teken := _STUURTEKEN.search(tekst)):
            melding = f"onzichtbaar stuurteken U+{ord(teken[0]):04X} in de tekst"
            raise _Leesfout(*_plek(knoop), melding, "haal het weg")
        return tekst

    def _scalar(self, knoop: ScalarNode, vorm: Vorm) -> Any:
        if knoop.tag:
            raise _Leesfout(*_plek(knoop), "een ! heeft in YAML een eigen betekenis", _ZET_QUOTES)
        tekst = self._tekst(knoop)
        if knoop.style:
            return tekst
        if vorm in (TEKST, TEKST_MET_AANHALINGSTEKENS):
            if leest_anders(tekst):
                self._meld_losse_tekst(knoop, tekst, vorm)
            return tekst or None
        if tekst in _WOORDEN:
            return _WOORDEN[tekst]
        if getal := _GETAL.fullmatch(tekst):
            return float(tekst) if getal[1] else int(tekst)
        return tekst

    def _meld_losse_tekst(self, knoop: ScalarNode, tekst: str, vorm: Vorm) -> None:
        ernst = Ernst.FOUT if vorm == TEKST_MET_AANHALINGSTEKENS else Ernst.TIP
        self.bevindingen.append(
            Bevinding(
                Vindplaats(self.bestand, *_plek(knoop)),
                ernst,
                "aanhalingstekens",
                f"“{tekst}” staat zonder aanhalingstekens: andere programma’s lezen geen tekst",
                f'schrijf "{tekst}"; kaart valideer --herstel doet het voor je',
            )
        )


_IMPLICIET: Mapping[str, list[tuple[str, re.Pattern[str]]]] = Resolver.yaml_implicit_resolvers
_DATUM = "tag:yaml.org,2002:timestamp"
_YAML12 = re.compile(r"0o[0-7]+|[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?")


def leest_anders(tekst: str) -> bool:
    """Say whether a YAML 1.1 or 1.2 reader takes this plain text for something else than text.

    Dates are let through: every reader that makes a date of 2024-05-01 prints it the same.
    """
    if not tekst:
        return False
    for tag, patroon in _IMPLICIET.get(tekst[0], ()):
        if tag != _DATUM and patroon.match(tekst):
            return True
    return tekst[0] in "0123456789+-." and _YAML12.fullmatch(tekst) is not None


class Plaatsen:
    """Where in a text things stand; composes the text once, when the first place is asked for."""

    def __init__(self, bestand: str, tekst: str) -> None:
        self._bestand = bestand
        self._tekst = tekst
        self._knoop: Node | None = None

    def vind(self, pad: Pad = (), *, sleutel: bool = False) -> Vindplaats:
        """Return the place of the value at `pad`, with `sleutel` that of its key.

        A path that is not there gives the nearest place above it; an unreadable text 1:1.
        """
        knoop = self._wortel()
        if knoop is None:
            return Vindplaats(self._bestand)
        gevonden = knoop
        for stap in pad:
            for sleutelknoop, deel in _delen(gevonden):
                if sleutelknoop == stap or getattr(sleutelknoop, "value", None) == stap:
                    plek = sleutelknoop if isinstance(sleutelknoop, Node) else deel
                    knoop, gevonden = (plek if sleutel else deel), deel
                    break
            else:
                break
        return Vindplaats(self._bestand, *_plek(knoop))

    def _wortel(self) -> Node | None:
        if self._knoop is None:
            try:
                self._knoop = _knoop(self._tekst)
            except _Leesfout:
                return None
        return self._knoop


def _delen(knoop: Node) -> Iterator[tuple[ScalarNode | int, Node]]:
    if isinstance(knoop, MappingNode):
        yield from knoop.value
    elif isinstance(knoop, SequenceNode):
        yield from enumerate(knoop.value)
