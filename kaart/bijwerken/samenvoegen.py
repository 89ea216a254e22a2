"""Two entries about one thing become one: what only one of them knew is kept. Pure.

Lists are united, contacten and aanbod of one name become one, and where two single values differ
somebody chooses. A merge is no check: the oldest date of a check counts.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from kaart.basis import vergelijkbaar
from kaart.bijwerken.gelijk import zelfde_waarde
from kaart.model import eerste_dag
from kaart.schema import Schema, laad_schema
from kaart.taal import nummer_thuis, veldnaam
from kaart.veldverschil import is_ondeelbaar, koppel, waardetekst

Groep = Mapping[str, Any]
Pad = tuple[str, ...]

_CONTROLE = "gecontroleerd"
# What an entry says of its own life; whoever merges decides that, not the merge.
_EIGEN = frozenset({"status", "gestopt_op", "reden", "opgevolgd_door"})
# By what two things of a list are known to be one, after their name.
_KENMERKEN = ("id", "telefoon", "email")


class Botsing(NamedTuple):
    """A single value on which two entries differ; both in words."""

    pad: Pad
    veld: str
    een: str
    ander: str


class Samengevoegd(NamedTuple):
    """The plain values of both together, and the differences with whose value was taken."""

    waarden: dict[str, Any]
    botsingen: tuple[tuple[Botsing, bool], ...]  # True: that of the other


# Says of a difference whether the value of the other counts.
Kiezer = Callable[[Botsing], bool]


def voeg_samen(soort: str, een: Groep, ander: Groep, kies: Kiezer) -> Samengevoegd:
    """Return what two plain documents of a kind say together, the first one first."""
    samen = _Samenvoeger(kies, een.get(_CONTROLE), ander.get(_CONTROLE))
    schema = laad_schema(soort)
    een, ander = _zonder_geheim(een, ander), _zonder_geheim(ander, een)
    waarden = samen.groep(schema, _zonder_eigen(een), _zonder_eigen(ander), (), "")
    waarden.pop(_CONTROLE, None)
    if controle := _oudste(een.get(_CONTROLE), ander.get(_CONTROLE)):
        waarden[_CONTROLE] = controle
    eigen = {sleutel: een[sleutel] for sleutel in _EIGEN if sleutel in een}
    return Samengevoegd({**waarden, **eigen}, tuple(samen.botsingen))


def _zonder_eigen(groep: Groep) -> Groep:
    return {sleutel: waarde for sleutel, waarde in groep.items() if sleutel not in _EIGEN}


def _zonder_geheim(groep: Groep, ander: Groep) -> Groep:
    """Leave every address of the one out when the other keeps it secret: it is a shelter."""
    if not ander.get("geheim_adres"):
        return groep
    uit = {sleutel: w for sleutel, w in groep.items() if sleutel not in {"adres", "locaties"}}
    if "aanbod" in uit:
        uit["aanbod"] = [{s: w for s, w in a.items() if s != "locatie"} for a in uit["aanbod"]]
    return uit


class _Samenvoeger:
    """Walks two documents along their schema and gathers where they differ."""

    def __init__(self, kies: Kiezer, een: Groep | None, ander: Groep | None) -> None:
        self._kies = kies
        self._geheel = (een, ander)  # the checks of the whole
        self.botsingen: list[tuple[Botsing, bool]] = []

    def groep(self, schema: Schema, een: Groep, ander: Groep, pad: Pad, van: str) -> dict[str, Any]:
        uit: dict[str, Any] = {}
        for sleutel in dict.fromkeys((*een, *ander)):
            if sleutel not in een or sleutel not in ander:
                uit[sleutel] = een[sleutel] if sleutel in een else ander[sleutel]
                continue
            if sleutel == _CONTROLE:
                uit |= (
                    {sleutel: oudste} if (oudste := _oudste(een[sleutel], ander[sleutel])) else {}
                )
                continue
            deel = schema["properties"][sleutel]
            veld = " van ".join(filter(None, (veldnaam(sleutel), van)))
            uit[sleutel] = self._waarde(deel, een[sleutel], ander[sleutel], (*pad, sleutel), veld)
        return uit

    def _waarde(self, schema: Schema, een: Any, ander: Any, pad: Pad, veld: str) -> Any:
        heel = is_ondeelbaar(schema.get("items", schema))
        if een == ander or (isinstance(een, str) and zelfde_waarde(schema, een, ander)):
            return een
        if pad[-1] == "opmerking":
            return f"{een} {ander}"
        if schema.get("type") == "array" and _is_los(schema["items"]):
            return [*een, *(deel for deel in ander if deel not in een)]
        if schema.get("type") == "array" and not heel:
            return self._dingen(schema["items"], een, ander, pad)
        if schema.get("type") == "object" and (not heel or _vult_aan(een, ander)):
            return self.groep(schema, een, ander, pad, veld)
        return self._kies_een(schema, een, ander, pad, veld)

    def _kies_een(self, schema: Schema, een: Any, ander: Any, pad: Pad, veld: str) -> Any:
        botsing = Botsing(pad, veld, waardetekst(schema, een), waardetekst(schema, ander))
        neem_ander = self._kies(botsing)
        self.botsingen.append((botsing, neem_ander))
        return ander if neem_ander else een

    def _dingen(
        self, schema: Schema, een: Sequence[Groep], ander: Sequence[Groep], pad: Pad
    ) -> list[Any]:
        """Unite two lists of things that have a name; what is one thing is merged."""
        naam = "functie" if "functie" in schema["properties"] else "naam"
        paren = koppel(
            (naam, *_KENMERKEN),
            [_kenbaar(d, naam) for d in een],
            [_kenbaar(d, naam) for d in ander],
        )
        bij = {was: is_ for was, is_ in paren if was is not None and is_ is not None}
        uit = []
        for nummer, ding in enumerate(een):
            if nummer not in bij:
                uit.append(ding)
                continue
            wat = f"{str(schema['title']).casefold()} {ding.get(naam, nummer + 1)}"
            samen = self.groep(schema, ding, ander[bij[nummer]], (*pad, str(nummer)), wat)
            samen.pop(_CONTROLE, None)
            uit.append(samen | self._controle(ding, ander[bij[nummer]]))
        return [*uit, *(ding for nummer, ding in enumerate(ander) if nummer not in bij.values())]

    def _controle(self, een: Groep, ander: Groep) -> dict[str, Any]:
        """Return the date to go by for a thing that both have, when one of both had its own."""
        eigen = any(_klok(ding, None) for ding in (een, ander))
        klok = _oudste(_klok(een, self._geheel[0]), _klok(ander, self._geheel[1])) if eigen else {}
        return {_CONTROLE: klok} if eigen else {}


def _kenbaar(ding: Groep, naam: str) -> dict[str, Any]:
    """Return what a thing is known by, so that a capital or a space makes no other thing of it."""
    uit = {sleutel: ding[sleutel] for sleutel in _KENMERKEN if sleutel in ding}
    uit[naam] = vergelijkbaar(ding.get(naam, ""))
    if "telefoon" in uit:
        uit["telefoon"] = nummer_thuis(uit["telefoon"])
    return uit


def _is_los(schema: Schema) -> bool:
    """Say whether a list of these may hold what either list had: ids, words, sources."""
    return schema.get("type") != "object" or schema.get("title") in {"Bron", "Melding"}


def _vult_aan(een: Groep, ander: Groep) -> bool:
    """Say whether two groups contradict each other nowhere, as a street and its postcode."""
    return all(een[sleutel] == ander[sleutel] for sleutel in een.keys() & ander.keys())


def _oudste(een: Groep | None, ander: Groep | None) -> dict[str, Any]:
    """Return the oldest of two checks; {} when one of both was never checked."""
    dagen = [(eerste_dag(c["op"]), dict(c)) for c in (een, ander) if c and "op" in c]
    echt = [(dag, controle) for dag, controle in dagen if dag is not None]
    if len(echt) != 2:  # noqa: PLR2004
        return {}
    oudste = min(echt, key=lambda paar: paar[0])[1]
    namen = dict.fromkeys(naam for _, c in echt for naam in c.get("behalve", ()))
    return {**oudste, **({"behalve": list(namen)} if namen else {})}


def _klok(ding: Groep, geheel: Groep | None) -> Groep | None:
    """Return the check of a thing: its own, else the newest date of its bronnen, else the whole."""
    if _CONTROLE in ding:
        eigen: Groep = ding[_CONTROLE]
        return eigen
    datums = [bron["datum"] for bron in ding.get("bronnen", ()) if "datum" in bron]
    return {"op": max(datums), "hoe": "document"} if datums else geheel


def niet_overgenomen(botsingen: Iterable[tuple[Botsing, bool]]) -> Iterator[str]:
    """Yield each value that was not taken, with its place."""
    for botsing, neem_ander in botsingen:
        yield f"{botsing.veld}: {botsing.een if neem_ander else botsing.ander}"
