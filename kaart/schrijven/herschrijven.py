"""Make a data file say something else, and touch only the lines that had to change.

A change is not described but found: `herschrijf` gets what the file must say, compares that with
what it says, and splices the difference into the text. Comments, order, quotes and line ends of
all other lines stay as they are.
"""

import json
from bisect import bisect_right
from codecs import BOM_UTF8
from collections.abc import Iterator, Mapping
from difflib import SequenceMatcher
from typing import Any, NamedTuple

from kaart.schema import Schema, laad_schema, vorm
from kaart.schrijven.yamltekst import als_yaml, yamlregels
from kaart.yamllezer import Knoop, Knoopsoort, Vorm, knopen, lees, ontcijfer

_STAP = "  "
_BLOK = frozenset("|>")
# What tells one group in a list from another, in this order.
_KENMERKEN = ("id", "naam", "functie", "url", "met", "toets")


class _Knip(NamedTuple):
    """Put `tekst` where the characters from `begin` up to `einde` stand."""

    begin: int
    einde: int
    tekst: str


class _Bekend(NamedTuple):
    """A key of a group that is there: its piece, and the piece of its value."""

    sleutel: Knoop
    waarde: Knoop


def herschrijf(inhoud: bytes, waarden: Mapping[str, Any], soort: str) -> bytes:
    """Return the file so that it says `waarden`; what already says so keeps its bytes.

    `soort` is the name of its schema. Raises ValueError when the file cannot be read, or when
    `waarden` holds what no YAML file can say.
    """
    schema = laad_schema(soort)
    nieuw = geordend(waarden, schema)
    gelezen = lees(inhoud, "", vorm(soort))
    tekst = ontcijfer(inhoud)
    wortel = knopen(tekst)
    if not gelezen.gelukt or wortel is None:
        raise ValueError("a file that cannot be read cannot be changed")
    if gelezen.waarde == nieuw:
        return inhoud
    if wortel.haken or not nieuw:
        return als_yaml(nieuw, vorm(soort)).encode()
    knippen = list(_Vergelijking(tekst).groep(wortel, gelezen.waarde, nieuw, schema, vorm(soort)))
    herschreven = _knip(inhoud, knippen)
    if lees(herschreven, "", vorm(soort)).waarde != nieuw:
        # A form of YAML that nobody writes by hand: the whole is right, if not as it was.
        return als_yaml(nieuw, vorm(soort)).encode()
    return herschreven


def geordend(waarde: Any, schema: Schema) -> Any:
    """Return plain values with the keys of every group in the order of the schema."""
    if isinstance(waarde, Mapping):
        eigenschappen: Mapping[str, Schema] = schema.get("properties", {})
        bekend = [sleutel for sleutel in eigenschappen if sleutel in waarde]
        rest = [sleutel for sleutel in waarde if sleutel not in eigenschappen]
        return {s: geordend(waarde[s], eigenschappen.get(s, {})) for s in (*bekend, *rest)}
    if isinstance(waarde, list | tuple):
        return [geordend(deel, schema.get("items", {})) for deel in waarde]
    return waarde


class _Vergelijking:
    """What a text says beside what it must say; yields the cuts that make the one the other."""

    def __init__(self, tekst: str) -> None:
        self._tekst = tekst

    def groep(
        self, knoop: Knoop, oud: Mapping[str, Any], nieuw: Mapping[str, Any], schema: Schema,
        vorm_: Vorm,
    ) -> Iterator[_Knip]:  # fmt: skip
        """Compare two groups of which the first stands in the text in block style."""
        deelschemas: Mapping[str, Schema] = schema.get("properties", {})
        vormen = {} if vorm_ is None or isinstance(vorm_, str) else vorm_
        bekend = {s.waarde: _Bekend(s, w) for s, w in knoop.delen if s is not None}
        for naam in (naam for naam in bekend if naam in nieuw and oud[naam] != nieuw[naam]):
            yield from self._waarde(
                bekend[naam], oud[naam], nieuw[naam], deelschemas.get(naam, {}), vormen.get(naam)
            )
        blijft = [naam for naam in bekend if naam in nieuw]
        if not blijft:
            blijft = [next(iter(bekend))]
            yield self._vervang_sleutel(bekend[blijft[0]], nieuw, vorm_)
        else:
            yield from self._nieuwe_sleutels(bekend, blijft, nieuw, list(deelschemas), vorm_)
        for nummer, naam in enumerate(bekend):
            if naam not in blijft:
                volgende = list(bekend.values())[nummer + 1 : nummer + 2]
                yield self._haal_weg(bekend[naam], volgende[0] if volgende else None)

    def _vervang_sleutel(self, oud: _Bekend, nieuw: Mapping[str, Any], vorm_: Vorm) -> _Knip:
        """Put a whole new group where the first key of the old one stands."""
        wit = " " * (oud.sleutel.kolom - 1)
        regels = f"\n{wit}".join(yamlregels(nieuw, vorm_))
        return _Knip(oud.sleutel.begin, self._inhoud_einde(oud), regels)

    def _nieuwe_sleutels(
        self, bekend: Mapping[str, _Bekend], blijft: list[str], nieuw: Mapping[str, Any],
        volgorde: list[str], vorm_: Vorm,
    ) -> Iterator[_Knip]:  # fmt: skip
        """Put each new key below the last one that comes before it in the schema."""
        rang = {naam: nummer for nummer, naam in enumerate(volgorde)}
        vormen = {} if vorm_ is None or isinstance(vorm_, str) else vorm_
        kolom = bekend[blijft[0]].sleutel.kolom
        vooraan: list[str] = []
        for naam, waarde in nieuw.items():
            if naam in bekend:
                continue
            regels = list(yamlregels({naam: waarde}, {naam: vormen.get(naam)}))
            plek = rang.get(naam, len(rang))
            eerder = [b for b in blijft if rang.get(b, len(rang)) < plek]
            if eerder:
                einde = self._regeleinde(self._inhoud_einde(bekend[eerder[-1]]))
                yield _Knip(einde, einde, self._onder(regels, kolom))
            else:
                vooraan += regels
        if vooraan:
            begin = bekend[blijft[0]].sleutel.begin
            wit = " " * (kolom - 1)
            yield _Knip(begin, begin, "".join(f"{regel}\n{wit}" for regel in vooraan))

    def _haal_weg(self, weg: _Bekend, volgende: _Bekend | None) -> _Knip:
        """Take a key with all that is in it away; comments above and below it stay."""
        begin = weg.sleutel.begin
        regel = self._tekst.rfind("\n", 0, begin) + 1
        einde = self._regeleinde(self._inhoud_einde(weg))
        if self._tekst[regel:begin].strip(" "):  # behind a dash: the next one comes in its place
            tot = volgende.sleutel.begin if volgende else einde
            return _Knip(begin, tot, "")
        return self._hele_regels(regel, einde)

    def _hele_regels(self, regel: int, einde: int) -> _Knip:
        """Take lines away with the line end after them, or before when nothing follows."""
        if einde < len(self._tekst):
            return _Knip(regel, einde + 1, "")
        return _Knip(max(regel - 1, 0), einde, "")

    def _waarde(
        self, plek: _Bekend, oud: Any, nieuw: Any, schema: Schema, vorm_: Vorm
    ) -> Iterator[_Knip]:
        knoop = plek.waarde
        if not knoop.haken and oud and nieuw:
            if knoop.soort is Knoopsoort.GROEP and isinstance(nieuw, Mapping):
                yield from self.groep(knoop, oud, nieuw, schema, vorm_)
                return
            if knoop.soort is Knoopsoort.LIJST and isinstance(nieuw, list):
                yield from self._lijst(knoop, oud, nieuw, schema.get("items", {}), vorm_)
                return
        yield from self._vervang(plek, nieuw, vorm_)

    def _vervang(self, plek: _Bekend, nieuw: Any, vorm_: Vorm) -> Iterator[_Knip]:
        """Put another value behind a key; a comment beside a short value stays beside it."""
        dubbelepunt = self._tekst.index(":", plek.sleutel.einde) + 1
        einde = max(self._inhoud_einde(plek), dubbelepunt)
        regels = list(yamlregels(nieuw, vorm_))
        if not (isinstance(nieuw, Mapping | list) and nieuw):
            yield _Knip(dubbelepunt, einde, f" {regels[0]}")
            return
        yield _Knip(dubbelepunt, einde, "")
        regeleinde = self._regeleinde(einde)
        yield _Knip(regeleinde, regeleinde, self._onder(regels, plek.sleutel.kolom + len(_STAP)))

    def _lijst(
        self, knoop: Knoop, oud: list[Any], nieuw: list[Any], schema: Schema, vorm_: Vorm
    ) -> Iterator[_Knip]:
        """Compare two lists item by item; what is in both keeps its lines."""
        delen = [deel for _, deel in knoop.delen]
        streepjes = [self._streepje(deel) for deel in delen]
        kolom = streepjes[0] - self._tekst.rfind("\n", 0, streepjes[0])
        weg: list[int] = []
        erbij: list[tuple[int, Any]] = []  # after which old item
        for wat, o1, o2, n1, n2 in _verschillen(oud, nieuw):
            if wat == "equal":
                continue
            paren = dict(_paren(oud, nieuw, range(o1, o2), range(n1, n2)))
            for i in range(o1, o2):
                j = paren.get(i)
                if j is None:
                    weg.append(i)
                else:
                    yield from self.groep(delen[i], oud[i], nieuw[j], schema, vorm_)
            gepaard = {j: i for i, j in paren.items()}
            na = o1 - 1
            for j in range(n1, n2):
                na = gepaard.get(j, na)
                if j not in gepaard:
                    erbij.append((na, nieuw[j]))
        for na, waarde in erbij:
            regels = list(yamlregels([waarde], vorm_))
            if na < 0:
                begin = self._tekst.rfind("\n", 0, streepjes[0]) + 1
                wit = self._tekst[begin : streepjes[0]]
                yield _Knip(begin, begin, "".join(f"{wit}{regel}\n" for regel in regels))
            else:
                einde = self._regeleinde(self._einde(delen[na]))
                yield _Knip(einde, einde, self._onder(regels, kolom))
        for i in weg:
            regel = self._tekst.rfind("\n", 0, streepjes[i]) + 1
            yield self._hele_regels(regel, self._regeleinde(self._einde(delen[i])))

    def _streepje(self, deel: Knoop) -> int:
        return self._tekst.rfind("-", 0, deel.begin)

    def _onder(self, regels: list[str], kolom: int) -> str:
        """Return lines to put behind the end of one, each at `kolom` (from 1)."""
        wit = " " * (kolom - 1)
        return "".join(f"\n{wit}{regel}" for regel in regels)

    def _inhoud_einde(self, plek: _Bekend) -> int:
        """Return where the value of a key ends; an empty one ends at its colon."""
        dubbelepunt = self._tekst.index(":", plek.sleutel.einde) + 1
        return max(self._einde(plek.waarde), dubbelepunt)

    def _einde(self, knoop: Knoop) -> int:
        """Return where the last text in a piece ends: libyaml counts what is below it too."""
        if knoop.delen and not knoop.haken:
            sleutel, laatste = knoop.delen[-1]
            return max(self._einde(laatste), sleutel.einde + 1 if sleutel else 0)
        if knoop.stijl not in _BLOK or not knoop.stijl:
            return knoop.einde
        return knoop.begin + len(self._tekst[knoop.begin : knoop.einde].rstrip())

    def _regeleinde(self, plek: int) -> int:
        einde = self._tekst.find("\n", plek)
        return len(self._tekst) if einde < 0 else einde


def _verschillen(oud: list[Any], nieuw: list[Any]) -> list[tuple[str, int, int, int, int]]:
    was, wordt = ([json.dumps(deel, sort_keys=True) for deel in lijst] for lijst in (oud, nieuw))
    return list(SequenceMatcher(None, was, wordt, autojunk=False).get_opcodes())


def _paren(
    oud: list[Any], nieuw: list[Any], oude: range, nieuwe: range
) -> Iterator[tuple[int, int]]:
    """Pair the groups that are one thing before and after: by what names them, in order."""
    vanaf = nieuwe.start
    for i in oude:
        for j in range(vanaf, nieuwe.stop):
            if _zelfde_ding(oud[i], nieuw[j], alleen=len(oude) == len(nieuwe) == 1):
                yield i, j
                vanaf = j + 1
                break


def _zelfde_ding(een: Any, ander: Any, *, alleen: bool) -> bool:
    if not (isinstance(een, Mapping) and isinstance(ander, Mapping) and een and ander):
        return False
    kenmerk = next((k for k in _KENMERKEN if k in een and k in ander), None)
    return alleen or (kenmerk is not None and een[kenmerk] == ander[kenmerk])


def _knip(inhoud: bytes, knippen: list[_Knip]) -> bytes:
    """Apply cuts that were made in a text with newlines to the bytes, whatever their line ends."""
    rauw = inhoud.decode("utf-8-sig")
    regeleinde = "\r\n" if "\r\n" in rauw else "\n"
    # Each \r\n in front of a place puts it one further.
    extra = [i - nummer for nummer, i in enumerate(_waar_crlf(rauw))]
    uit: list[str] = []
    plek = 0
    for knip in sorted(knippen, key=lambda knip: knip[:2]):
        begin, einde = (p + bisect_right(extra, p - 1) for p in knip[:2])
        uit += (rauw[plek:begin], knip.tekst.replace("\n", regeleinde))
        plek = max(plek, einde)
    uit.append(rauw[plek:])
    return (BOM_UTF8 if inhoud.startswith(BOM_UTF8) else b"") + "".join(uit).encode()


def _waar_crlf(rauw: str) -> Iterator[int]:
    plek = rauw.find("\r\n")
    while plek >= 0:
        yield plek
        plek = rauw.find("\r\n", plek + 2)
