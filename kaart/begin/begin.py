"""A new map for another municipality: the smallest one that validates and shows how it is done.

The text of its files are plain files in `templates/begin/`; only three words are filled in.
"""

import re
from datetime import date
from pathlib import Path

from kaart.basis import SJABLONEN, KaartFout, KanNietSchrijven

# Template → file in the new map. The dots are added here, lest git heeds them over there.
BESTANDEN = {
    "kaart.yaml": "data/kaart.yaml",
    "wijk.yaml": "data/wijken/centrum.yaml",
    "thema.yaml": "data/themas/eenzaamheid.yaml",
    "organisatie.yaml": "data/organisaties/samen-eten-voorbeeld.yaml",
    "LEESMIJ.md": "README.md",
    "gitignore": ".gitignore",
    "gitattributes": ".gitattributes",
    "workflow.yml": ".github/workflows/kaart.yml",
}
GEMEENTE = "Voorbeeldstad"
_MAX_NAAM = 80
_WOORD = re.compile(r"\{\{(\w+)\}\}")


class MapNietLeeg(KaartFout):
    """A new map is made in a new place: what is there stays as it is."""

    def __init__(self, plek: Path) -> None:
        super().__init__(f"De map {plek} is niet leeg; kies een nieuwe map")


def begin_kaart(plek: Path, gemeente: str, vandaag: date) -> tuple[Path, ...]:
    """Write a new map in the folder `plek` and return its files.

    Raises KaartFout when there is something already, or when `gemeente` is no name.
    """
    woorden = {"gemeente": _naam(gemeente), "vandaag": vandaag.isoformat()}
    inhoud = {
        plek / bestand: _vul_in(_lees(sjabloon), woorden, bestand)
        for sjabloon, bestand in BESTANDEN.items()
    }
    try:
        _weiger_bezet(plek)
        for pad, tekst in inhoud.items():
            pad.parent.mkdir(parents=True, exist_ok=True)
            pad.write_text(tekst, encoding="utf-8", newline="\n")
    except OSError as fout:
        raise KanNietSchrijven(plek, fout) from None
    return tuple(inhoud)


def _lees(sjabloon: str) -> str:
    return (SJABLONEN / "begin" / sjabloon).read_text(encoding="utf-8")


def _naam(gemeente: str) -> str:
    naam = " ".join(gemeente.split())
    if not naam or len(naam) > _MAX_NAAM or not naam.isprintable():
        melding = f"“{gemeente[:_MAX_NAAM]}” is geen naam van een gemeente"
        raise KaartFout(melding, bij="gemeente")
    return naam


def _weiger_bezet(plek: Path) -> None:
    """Refuse a folder with anything in it but `.git`, which a fresh clone has."""
    if plek.is_dir():
        if any(ding.name != ".git" for ding in plek.iterdir()):
            raise MapNietLeeg(plek)
    elif plek.exists():
        raise KaartFout(f"{plek} is een bestand, geen map; kies een nieuwe map")


def _vul_in(tekst: str, woorden: dict[str, str], bestand: str) -> str:
    """Put the words in their places; in YAML they stand between double quotes there."""
    yaml = bestand.endswith((".yaml", ".yml"))

    def woord(plaats: re.Match[str]) -> str:
        waarde = woorden[plaats[1]]
        return waarde.replace("\\", "\\\\").replace('"', '\\"') if yaml else waarde

    return _WOORD.sub(woord, tekst)
