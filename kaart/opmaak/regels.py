"""The tree of a file as lines: block style, two spaces, keys in the order of the schema."""

from collections.abc import Iterator
from typing import NamedTuple

from kaart.opmaak.boom import Boom, Deel
from kaart.opmaak.teksten import BLOK, houdt_wit, schrijf_blok, schrijf_sleutel, schrijf_tekst
from kaart.schema import Schema
from kaart.yamllezer import Knoop, Knoopsoort, Vorm

_STAP = "  "


class _Regels(NamedTuple):
    """A key or list item with all that is in it."""

    boven: list[str]  # the comments above it, not yet indented
    regels: list[str]
    houdt_wit: bool  # a blank line below it would become a part of its last text


def schrijf_regels(boom: Boom, schema: Schema, vorm: Vorm) -> Iterator[str]:
    """Yield the lines of a file, without the first one."""
    wortel = boom.wortel
    yield from boom.kop
    if boom.kop:
        yield ""
    yield from wortel.boven
    if not wortel.delen:
        yield "{}"
    wit_telt = bool(boom.kop)
    for deel, eigen_schema, eigen_vorm in _op_volgorde(wortel, schema, vorm):
        if deel.witregel and not wit_telt:
            yield ""
        boven, regels, wit_telt = _schrijf(boom.tekst, deel, "", eigen_schema, eigen_vorm)
        yield from boven
        yield from regels
    yield from wortel.onder


def _schrijf(tekst: str, deel: Deel, inspringing: str, schema: Schema, vorm: Vorm) -> _Regels:
    """Return the lines of a key or item that stands at `inspringing`."""
    # The comment beside a dash whose group begins on that line has to go above it.
    plaats_ernaast = 0 if deel.sleutel is None and deel.delen else 1
    boven = deel.boven + deel.naast[plaats_ernaast:]
    naast = deel.naast[:plaats_ernaast]
    binnen = inspringing + _STAP
    begin = "-" if deel.sleutel is None else f"{_sleutel(tekst, deel.sleutel)}:"
    wit_telt = False
    if not deel.delen:
        waarde, *meer = _waarde(tekst, deel, vorm)
        regels = [inspringing + " ".join(filter(None, [begin, waarde, *naast]))]
        regels += [binnen + regel if regel else "" for regel in meer]
        wit_telt = houdt_wit(deel.waarde, _bron(tekst, deel.waarde))
    else:
        regels = [] if deel.sleutel is None else [inspringing + " ".join([begin, *naast])]
        for kind, eigen_schema, eigen_vorm in _op_volgorde(deel, schema, vorm):
            erboven, eigen, wit_telt = _schrijf(tekst, kind, binnen, eigen_schema, eigen_vorm)
            if regels:
                regels += [binnen + regel for regel in erboven]
            else:  # it begins on the line of the dash
                boven = boven + erboven
                eigen[0] = f"{inspringing}- {eigen[0].removeprefix(binnen)}"
            regels += eigen
    regels += [binnen + regel for regel in deel.onder]
    return _Regels(boven, regels, wit_telt and not deel.onder)


def _op_volgorde(deel: Deel, schema: Schema, vorm: Vorm) -> list[tuple[Deel, Schema, Vorm]]:
    """Return the parts in canonical order, each with its schema and Vorm; unknown keys last."""
    if deel.waarde.soort is Knoopsoort.LIJST:
        return [(kind, schema.get("items", {}), vorm) for kind in deel.delen]
    eigenschappen = schema.get("properties", {})
    plek = {sleutel: nummer for nummer, sleutel in enumerate(eigenschappen)}
    vormen = {} if vorm is None or isinstance(vorm, str) else vorm
    return [
        (kind, eigenschappen.get(naam, {}), vormen.get(naam))
        for kind in sorted(deel.delen, key=lambda kind: plek.get(_naam(kind), len(plek)))
        for naam in [_naam(kind)]
    ]


def _naam(deel: Deel) -> str:
    return deel.sleutel.waarde if deel.sleutel is not None else ""


def _bron(tekst: str, knoop: Knoop) -> str:
    return tekst[knoop.begin : knoop.einde]


def _sleutel(tekst: str, knoop: Knoop) -> str:
    return schrijf_sleutel(_bron(tekst, knoop), knoop)


def _waarde(tekst: str, deel: Deel, vorm: Vorm) -> list[str]:
    knoop = deel.waarde
    if knoop.soort is not Knoopsoort.TEKST:
        return ["[]" if knoop.soort is Knoopsoort.LIJST else "{}"]
    if knoop.stijl in BLOK:
        return schrijf_blok(_bron(tekst, knoop), knoop, (deel.ouder or deel).kolom)
    return [schrijf_tekst(_bron(tekst, knoop), knoop, vorm)]
