"""A sentence and a cure for each keyword of the schemas."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from rapidfuzz import process

from kaart.schema.verbeteren import verbeter
from kaart.schema.verklaren import Schema
from kaart.yamllezer import Pad

_MAX_TEKENS = 60
_VUL_IN = "vul het in of haal de regel weg"


class Schemabezwaar(NamedTuple):
    """What is wrong, what to do, and where: at a value, or at its key."""

    melding: str
    raad: str
    pad: Pad
    sleutel: bool = False


class Fout(NamedTuple):
    """What jsonschema found: at which path, which value, and what was asked of it."""

    pad: tuple[str | int, ...]
    waarde: Any
    eis: Any
    schema: Schema
    wortel: Schema
    document: Any

    @property
    def naam(self) -> str:
        """The key that it is about: `themas` for ("themas", 2)."""
        return next((stap for stap in reversed(self.pad) if isinstance(stap, str)), "het bestand")

    @property
    def onderwerp(self) -> str:
        """The same as the subject of a sentence."""
        in_lijst = self.pad and isinstance(self.pad[-1], int)
        return f"elk ding in “{self.naam}”" if in_lijst else f"“{self.naam}”"


def _soort(fout: Fout) -> Iterator[Schemabezwaar]:
    if fout.waarde is None:
        leeg = f"“{fout.naam}” is leeg"
        if fout.onderwerp.startswith("elk"):
            leeg = f"in “{fout.naam}” staat een streepje met niets erachter"
        yield Schemabezwaar(leeg, _VUL_IN, fout.pad)
        return
    wat, raad = _SOORTEN[fout.eis]
    yield Schemabezwaar(f"{fout.onderwerp} moet {wat} zijn", raad(fout), fout.pad)


def _getal(fout: Fout) -> str:
    cijfers = re.search(r"-?[0-9]+(?:[.,][0-9]+)?", str(fout.waarde))
    if cijfers is None:
        return "schrijf alleen het getal"
    return f"schrijf alleen {cijfers[0].replace(',', '.')}, zonder woorden en aanhalingstekens"


def _ja_nee(fout: Fout) -> str:
    woord = str(fout.waarde).lower()
    if woord in {"ja", "j", "yes", "y", "on", "true", "waar", "1"}:
        return "schrijf true"
    if woord in {"nee", "n", "no", "off", "false", "onwaar", "0"}:
        return "schrijf false"
    return "schrijf true voor ja, false voor nee"


def _lijst(fout: Fout) -> str:
    if isinstance(fout.waarde, dict):
        return "zet een streepje voor het eerste, en spring de rest even ver in"
    return f"schrijf het op een eigen regel eronder: - {_kort(fout.waarde)}"


def _groep(fout: Fout) -> str:
    sleutels = ", ".join(fout.schema["properties"])
    return f"zet eronder, ingesprongen, een of meer van de sleutels: {sleutels}"


_SOORTEN: Mapping[str, tuple[str, Callable[[Fout], str]]] = {
    "string": ("tekst", lambda _: "schrijf het op één regel, zonder streepjes of haken"),
    "integer": ("een heel getal", _getal),
    "number": ("een getal", _getal),
    "boolean": ("true of false", _ja_nee),
    "array": ("een lijst", _lijst),
    "object": ("een groepje sleutels", _groep),
}


# What Word and a telephone make of " and '.
_KROM = "“”„‟‘’‚‛«»"


def _krom(fout: Fout) -> Schemabezwaar | None:
    """Explain the quotes that Word types, which are no quotes to YAML but a part of the text."""
    waarde = str(fout.waarde)
    kaal = waarde.strip(f"{_KROM} ")
    if not kaal or not (waarde[0] in _KROM or waarde[-1] in _KROM):
        return None
    return Schemabezwaar(
        f"kromme aanhalingstekens om {_kort(kaal)}", f'gebruik rechte: "{_kort(kaal)}"', fout.pad
    )


def _enum(fout: Fout) -> Iterator[Schemabezwaar]:
    if krom := _krom(fout):
        yield krom
        return
    keuzes = [str(keuze) for keuze in fout.eis]
    raad = _bedoelde(fout.waarde, keuzes) or f"kies uit: {', '.join(keuzes)}"
    yield Schemabezwaar(f"{_citeer(fout.waarde)} kan niet bij “{fout.naam}”", raad, fout.pad)


# Dutch has two genders, and JSON Schema none: een geldig id, een geldige datum.
HET = (
    "telefoonnummer",
    "huisnummer",
    "e-mailadres",
    "webadres",
    "werkgebied",
    "controlegetal",
    "id",
)


def _patroon(fout: Fout) -> Iterator[Schemabezwaar]:
    if not fout.waarde:
        yield Schemabezwaar(f"“{fout.naam}” is leeg", _VUL_IN, fout.pad)
        return
    if krom := _krom(fout):
        yield krom
        return
    soort = str(fout.schema["title"])
    raad = f"schrijf het zoals {fout.schema['examples'][0]}"
    beter = verbeter(soort.partition(" ")[0], fout.waarde)
    if beter and beter != fout.waarde and re.search(fout.eis, beter):
        raad = f"schrijf {beter}"
    geldig = "geldig" if soort.startswith(HET) else "geldige"
    yield Schemabezwaar(f"{_citeer(fout.waarde)} is geen {geldig} {soort}", raad, fout.pad)


def _vreemde_sleutel(fout: Fout) -> Iterator[Schemabezwaar]:
    for sleutel in fout.waarde:
        if sleutel not in fout.schema["properties"]:
            melding = f"onbekende sleutel “{_kort(sleutel)}”"
            yield Schemabezwaar(
                melding, _raad_bij_sleutel(fout, sleutel), (*fout.pad, sleutel), sleutel=True
            )


def _raad_bij_sleutel(fout: Fout, sleutel: str) -> str:
    bekend = list(fout.schema["properties"])
    if onder := list(dict.fromkeys(_groepen_met(fout.schema, sleutel))):
        groepen = " of ".join(f"“{groep}”" for groep in onder[:2])
        return f"dat hoort onder {groepen}; kijk naar het inspringen"
    if bedoeld := _bedoelde(sleutel, bekend):
        return bedoeld
    if fout.pad and sleutel in fout.wortel["properties"] and sleutel not in fout.document:
        return "dat hoort aan het begin van de regel; kijk naar het inspringen"
    return f"hier kan: {', '.join(bekend)}" if fout.pad else "haal de regel weg"


def _groepen_met(schema: Schema, sleutel: str) -> Iterator[str]:
    """Yield the keys in this group under which `sleutel` would be right."""
    for naam, deel in schema.get("items", schema).get("properties", {}).items():
        if sleutel in deel.get("items", deel).get("properties", {}):
            yield naam
        yield from _groepen_met(deel, sleutel)


def _ontbreekt(fout: Fout) -> Iterator[Schemabezwaar]:
    for sleutel in fout.eis:
        if sleutel not in fout.waarde:
            uitleg = fout.schema["properties"][sleutel]["description"].rstrip(".")
            raad = f"zet er een regel “{sleutel}: …” bij ({uitleg})"
            yield Schemabezwaar(f"“{sleutel}” ontbreekt", raad, fout.pad)


def _dubbel(fout: Fout) -> Iterator[Schemabezwaar]:
    gezien = set()
    for nummer, ding in enumerate(fout.waarde):
        if ding is not None and repr(ding) in gezien:
            melding = f"{_citeer(ding)} staat twee keer in “{fout.naam}”"
            yield Schemabezwaar(melding, "haal er een weg", (*fout.pad, nummer))
        gezien.add(repr(ding))


def _leeg(fout: Fout) -> Iterator[Schemabezwaar]:
    yield Schemabezwaar(f"“{fout.naam}” is leeg", _VUL_IN, fout.pad)


def _te_weinig(fout: Fout) -> Iterator[Schemabezwaar]:
    if not fout.waarde:
        yield from _leeg(fout)
    else:
        yield Schemabezwaar(
            f"“{fout.naam}” heeft te weinig regels", f"minstens {fout.eis}", fout.pad
        )


def _te_veel(fout: Fout) -> Iterator[Schemabezwaar]:
    yield Schemabezwaar(f"“{fout.naam}” heeft te veel regels", f"hoogstens {fout.eis}", fout.pad)


def _te_lang(fout: Fout) -> Iterator[Schemabezwaar]:
    melding = f"{_citeer(fout.waarde)} is te lang bij “{fout.naam}”"
    yield Schemabezwaar(melding, f"hoogstens {fout.eis} tekens", fout.pad)


def _te_laag(fout: Fout) -> Iterator[Schemabezwaar]:
    yield Schemabezwaar(
        f"{fout.waarde} is te laag bij “{fout.naam}”", f"minstens {fout.eis}", fout.pad
    )


def _te_hoog(fout: Fout) -> Iterator[Schemabezwaar]:
    yield Schemabezwaar(
        f"{fout.waarde} is te hoog bij “{fout.naam}”", f"hoogstens {fout.eis}", fout.pad
    )


def zeg_iets(fout: Fout) -> Iterator[Schemabezwaar]:
    """Speak for a keyword without a sentence of its own; a test sees to it that there is none."""
    yield Schemabezwaar(
        f"“{fout.naam}” klopt niet", "kijk hoe het in een ander bestand staat", fout.pad
    )


ZINNEN: Mapping[str, Callable[[Fout], Iterator[Schemabezwaar]]] = {
    "type": _soort,
    "enum": _enum,
    "pattern": _patroon,
    "additionalProperties": _vreemde_sleutel,
    "required": _ontbreekt,
    "uniqueItems": _dubbel,
    "minLength": _leeg,
    "maxLength": _te_lang,
    "minProperties": _leeg,
    "minItems": _te_weinig,
    "maxItems": _te_veel,
    "minimum": _te_laag,
    "maximum": _te_hoog,
}


def _bedoelde(waarde: object, mogelijk: Sequence[str]) -> str:
    gevonden = process.extract(str(waarde), mogelijk, limit=2, score_cutoff=70)
    return f"bedoelde je {' of '.join(naam for naam, *_ in gevonden)}?" if gevonden else ""


def _citeer(waarde: object) -> str:
    return f"“{_kort(waarde)}”"


def _kort(waarde: object) -> str:
    tekst = str(waarde)
    return f"{tekst[: _MAX_TEKENS - 1]}…" if len(tekst) > _MAX_TEKENS else tekst
