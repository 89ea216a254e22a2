"""Findings as text, JSON, annotations of GitHub, or SARIF: one function each, in one table."""

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from kaart import __version__
from kaart.basis import Bevinding, Ernst
from kaart.weergave.schoonmaken import schoon
from kaart.weergave.tabelvormen import als_json_tekst


class Verslag(NamedTuple):
    """What is to be shown: the findings, of how many files, and where the map lies from here.

    `bevindingen` holds the accepted ones too; they are shown with `alles` only.
    """

    bevindingen: tuple[Bevinding, ...]
    bestanden: int
    voorvoegsel: str = ""  # "utrecht/" when the map is in the subfolder utrecht
    alles: bool = False

    @property
    def getoond(self) -> tuple[Bevinding, ...]:
        """The findings to show."""
        return tuple(b for b in self.bevindingen if self.alles or not b.aanvaard)

    @property
    def aanvaard(self) -> int:
        """How many are accepted."""
        return sum(bool(bevinding.aanvaard) for bevinding in self.bevindingen)

    def aantal(self, ernst: Ernst) -> int:
        """Count the findings of one ernst that are not accepted."""
        return sum(b.ernst is ernst and not b.aanvaard for b in self.bevindingen)


def als_tekst(verslag: Verslag) -> str:
    """One line for each finding and a summary, for people."""
    return "\n".join([*map(regel, verslag.getoond), samenvatting(verslag)])


def regel(bevinding: Bevinding) -> str:
    """Return one finding as one line, whatever is in it."""
    return _op_een_regel(
        f"{bevinding.vindplaats}: {bevinding.ernst.value}: {_zin(bevinding)} [{bevinding.toets}]"
    )


def samenvatting(verslag: Verslag) -> str:
    """Return "278 bestanden, 0 fouten, 31 keer let op, 4 tips"."""
    fouten, tips = verslag.aantal(Ernst.FOUT), verslag.aantal(Ernst.TIP)
    return ", ".join(
        (
            f"{verslag.bestanden} bestand{'en' if verslag.bestanden != 1 else ''}",
            f"{fouten} fout{'en' if fouten != 1 else ''}",
            f"{verslag.aantal(Ernst.LET_OP)} keer let op",
            f"{tips} tip{'s' if tips != 1 else ''}",
            *((f"{verslag.aanvaard} aanvaard",) if verslag.aanvaard else ()),
        )
    )


def _op_een_regel(tekst: str) -> str:
    return schoon(tekst).replace("\n", "\\n")


def als_json(verslag: Verslag) -> str:
    """One object for programs: {bevindingen: [...], samenvatting: {...}}."""
    return _json(
        {
            "bevindingen": [
                {
                    **bevinding.vindplaats._asdict(),
                    "ernst": bevinding.ernst.value,
                    "toets": bevinding.toets,
                    "melding": bevinding.melding,
                    "raad": bevinding.raad,
                    "aanvaard": bevinding.aanvaard,
                }
                for bevinding in verslag.getoond
            ],
            "samenvatting": {
                "bestanden": verslag.bestanden,
                "fouten": verslag.aantal(Ernst.FOUT),
                "let_op": verslag.aantal(Ernst.LET_OP),
                "tips": verslag.aantal(Ernst.TIP),
                "aanvaard": verslag.aanvaard,
            },
        }
    )


def _json(waarde: object) -> str:
    """Return json in which whatever is no letter is escaped, so that it cannot steer a terminal."""
    import json

    tekst = als_json_tekst(waarde)
    if tekst.replace("\n", "").isprintable():
        return tekst
    return "".join(t if t.isprintable() or t == "\n" else json.dumps(t)[1:-1] for t in tekst)


_GITHUB = {Ernst.FOUT: "error", Ernst.LET_OP: "warning", Ernst.TIP: "notice"}


def als_github(verslag: Verslag) -> str:
    """One workflow command for each finding, which GitHub shows beside the line."""
    return "\n".join(_github(bevinding, verslag.voorvoegsel) for bevinding in verslag.getoond)


def _github(bevinding: Bevinding, voorvoegsel: str) -> str:
    plek = bevinding.vindplaats
    eigenschappen = {
        "file": f"{voorvoegsel}{plek.bestand}",
        "line": str(plek.regel),
        "col": str(plek.kolom),
        "title": f"kaart: {bevinding.toets}",
    }
    kop = ",".join(f"{naam}={_eigenschap(waarde)}" for naam, waarde in eigenschappen.items())
    soort = _GITHUB[Ernst.TIP if bevinding.aanvaard else bevinding.ernst]
    return f"::{soort} {kop}::{_gegevens(_zin(bevinding))}"


def _zin(bevinding: Bevinding) -> str:
    raad = bevinding.aanvaard or (f"raad: {bevinding.raad}" if bevinding.raad else "")
    return "; ".join(filter(None, (bevinding.melding, raad)))


def _gegevens(tekst: str) -> str:
    """Escape the text of a workflow command, so that it cannot become another command."""
    uit = tekst.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
    return _op_een_regel(uit)


def _eigenschap(tekst: str) -> str:
    return _gegevens(tekst).replace(":", "%3A").replace(",", "%2C")


_SARIF_SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)
_SARIF = {Ernst.FOUT: "error", Ernst.LET_OP: "warning", Ernst.TIP: "note"}


def als_sarif(verslag: Verslag) -> str:
    """Return a SARIF 2.1.0 log, for code scanning and editors."""
    from kaart.keuring import UITLEG

    nummers = {naam: nummer for nummer, naam in enumerate(UITLEG)}
    regels = [
        {"id": naam, "shortDescription": {"text": naam}, "help": {"text": uitleg}}
        for naam, uitleg in UITLEG.items()
    ]
    uitkomsten = [
        _sarif_uitkomst(bevinding, nummers[bevinding.toets], verslag.voorvoegsel)
        for bevinding in verslag.bevindingen
    ]
    # A program that knows suppressions hides these, so they are here always; one that finds them
    # at one result expects them at all.
    if verslag.aanvaard:
        for bevinding, uitkomst in zip(verslag.bevindingen, uitkomsten, strict=True):
            uitkomst["suppressions"] = _onderdrukt(bevinding)
    hulpmiddel = {"driver": {"name": "kaart", "version": __version__, "rules": regels}}
    loop = {"tool": hulpmiddel, "columnKind": "unicodeCodePoints", "results": uitkomsten}
    return _json({"$schema": _SARIF_SCHEMA, "version": "2.1.0", "runs": [loop]})


def _onderdrukt(bevinding: Bevinding) -> list[dict[str, str]]:
    waarom = _op_een_regel(bevinding.aanvaard)
    return [{"kind": "external", "status": "accepted", "justification": waarom}] if waarom else []


def _sarif_uitkomst(bevinding: Bevinding, nummer: int, voorvoegsel: str) -> dict[str, Any]:
    from urllib.parse import quote

    plek = bevinding.vindplaats
    pad = f"{voorvoegsel}{plek.bestand}".encode("utf-8", "surrogateescape")
    return {
        "ruleId": bevinding.toets,
        "ruleIndex": nummer,
        "level": _SARIF[bevinding.ernst],
        "message": {"text": _op_een_regel(_zin(bevinding))},
        "locations": [
            {
                "physicalLocation": {
                    "artifactLocation": {"uri": quote(pad), "uriBaseId": "%SRCROOT%"},
                    "region": {"startLine": plek.regel, "startColumn": plek.kolom},
                }
            }
        ],
    }


BEVINDINGVORMEN: Mapping[str, Callable[[Verslag], str]] = {
    "tekst": als_tekst,
    "json": als_json,
    "github": als_github,
    "sarif": als_sarif,
}
