"""The answer of `kaart dubbel`: the pairs with what they share, the surest first."""

from itertools import groupby

from kaart.handelingen import Dubbelantwoord
from kaart.keuring import Paar
from kaart.model import Kaart
from kaart.weergave.scherm import Scherm
from kaart.weergave.schoonmaken import schoon
from kaart.weergave.tabelvormen import als_csv_tabel, als_json_tekst
from kaart.weergave.uitvoer import Vormen, van_antwoord

_NIETS = "Niets lijkt dubbel."
_RAAD = (
    "Is het dezelfde: kaart voeg-samen ID ID. "
    "Is het dat niet: kaart dubbel --geen ID ID --reden “waarom”."
)


def als_lijst(antwoord: Dubbelantwoord, scherm: Scherm) -> str:
    """Return per pair the two names and why, grouped by how sure it is."""
    kaart, paren = antwoord
    regels: list[str] = []
    for zeker, groep in groupby(paren, key=lambda paar: paar.zekerheid):
        stapel = list(groep)
        regels += ["", scherm.vet(f"{zeker.value} ({len(stapel)})")]
        for paar in stapel:
            for identiteit in (paar.een, paar.ander):
                tekst = f"{_naam(kaart, paar, identiteit)} [{identiteit}]"
                regels += scherm.vouw(schoon(tekst), "  ", "    ")
            waarom = schoon("; ".join(_waarom(paar)))
            regels += [scherm.gedempt(regel) for regel in scherm.vouw(waarom, " " * 6)]
    regels += ["", *scherm.vouw(_RAAD)] if paren else [_NIETS]
    return "\n".join(regels).lstrip("\n")


def als_json(antwoord: Dubbelantwoord, _: Scherm) -> str:
    """Return a list of objects, each with both ids and names and every reason."""
    kaart, paren = antwoord
    return als_json_tekst(
        [
            {
                "zekerheid": paar.zekerheid.value,
                "collectie": paar.collectie,
                "een": {"id": paar.een, "naam": _naam(kaart, paar, paar.een)},
                "ander": {"id": paar.ander, "naam": _naam(kaart, paar, paar.ander)},
                "redenen": _waarom(paar),
            }
            for paar in paren
        ]
    )


def als_csv(antwoord: Dubbelantwoord, _: Scherm) -> str:
    """Return one line per pair, for a spreadsheet to divide the work in."""
    kaart, paren = antwoord
    return als_csv_tabel(
        ("zekerheid", "een", "naam_een", "ander", "naam_ander", "redenen"),
        [(paar.zekerheid.value, paar.een, _naam(kaart, paar, paar.een), paar.ander,
          _naam(kaart, paar, paar.ander), "; ".join(_waarom(paar))) for paar in paren],
    )  # fmt: skip


def _naam(kaart: Kaart, paar: Paar, identiteit: str) -> str:
    naam: str = getattr(kaart, paar.collectie)[identiteit].naam
    return naam


def _waarom(paar: Paar) -> list[str]:
    return [*(reden.uitleg for reden in paar.redenen), *filter(None, [paar.plek])]


DUBBELVORMEN: Vormen[Dubbelantwoord] = {
    "lijst": van_antwoord(als_lijst),
    "json": van_antwoord(als_json),
    "csv": van_antwoord(als_csv),
}
