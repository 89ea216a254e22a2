"""A new map for another municipality: what its files say, and writing them in a new place.

Texts that are for people are plain files in `templates/begin/`, with a few words filled in.
"""

import re
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from kaart.basis import SJABLONEN, KaartFout, KanNietSchrijven
from kaart.begin.gemeenten import is_gemeentecode
from kaart.begin.themaset import BRON
from kaart.begin.wijkplan import gevuld, raster
from kaart.bijwerken import maak_nieuw

# Template → file in the new map. The dots are added here, lest git heeds them over there.
BESTANDEN = {
    "LEESMIJ.md": "README.md",
    "gitignore": ".gitignore",
    "gitattributes": ".gitattributes",
    "workflow.yml": ".github/workflows/kaart.yml",
    # Without a file in it git would not keep the folder, and a copy would be no map.
    "houvast": "data/organisaties/.gitkeep",
}
# Written only when nothing real is there yet.
VOORBEELDWIJK = {"wijk.yaml": "data/wijken/centrum.yaml"}
VOORBEELD = {"organisatie.yaml": "data/organisaties/samen-eten-voorbeeld.yaml"}
VOORBEELDTHEMA = "eenzaamheid"
GEMEENTE = "Voorbeeldstad"
_MAX_NAAM = 80
_WOORD = re.compile(r"\{\{(\w+)\}\}")
_TOELICHTING = (
    "inwoners zijn door het CBS afgerond op vijftallen; ze tellen daardoor niet precies op",
    "ouderen = inwoners van 65 jaar en ouder",
    "postcodes: de postcode die het meest voorkomt in de wijk en in elk van haar buurten",
)
_TEGELS = (
    "tegel = [rij, kolom] in een getekend overzicht: een voorstel; schuif ze zoals de wijken liggen"
)


class MapNietLeeg(KaartFout):
    """A new map is made in a new place: what is there stays as it is."""

    def __init__(self, plek: Path) -> None:
        super().__init__(f"De map {plek} is niet leeg; kies een nieuwe map")


class Kaartinhoud(NamedTuple):
    """What a new map begins with; the things by id. `cijfers` is the source of its figures."""

    gemeente: Mapping[str, Any]
    wijken: Mapping[str, Mapping[str, Any]]
    themas: Mapping[str, bytes]
    organisaties: Mapping[str, Mapping[str, Any]]
    cijfers: Mapping[str, Any] | None = None


def kaartbestanden(inhoud: Kaartinhoud, vandaag: date) -> dict[str, bytes]:
    """Return every file of a new map by its place in it.

    Without wijken there is an example of a wijk, with an organisation that shows how it is done.
    """
    sjablonen = dict(BESTANDEN)
    if not inhoud.wijken:
        sjablonen |= VOORBEELDWIJK
        sjablonen |= VOORBEELD if VOORBEELDTHEMA in inhoud.themas else {}
    eerste = next(iter(inhoud.wijken.values()), {"naam": "Centrum"})
    woorden = {
        "gemeente": str(inhoud.gemeente["naam"]),
        "vandaag": vandaag.isoformat(),
        "wijk": str(eerste["naam"]),
    }
    uit = {
        bestand: _vul_in(_lees(sjabloon), woorden, bestand).encode()
        for sjabloon, bestand in sjablonen.items()
    }
    uit["data/kaart.yaml"] = maak_nieuw("", "kaart", _gegevens(inhoud)).inhoud
    for collectie in ("wijken", "organisaties"):
        for id_, waarden in getattr(inhoud, collectie).items():
            document = maak_nieuw(collectie, id_, waarden)
            uit[document.bestand] = document.inhoud
    uit |= {f"data/themas/{id_}.yaml": tekst for id_, tekst in inhoud.themas.items()}
    return uit


def keur_gemeente(gemeente: str, *, met_cbs: bool = False) -> str:
    """Return a municipality as it was typed. Raises KaartFout when it is none.

    Without the file of CBS it is a name, and without a name it is a made-up one.
    """
    if not gemeente and not met_cbs:
        return GEMEENTE
    if not gemeente:
        raise KaartFout(
            "Welke gemeente? In het bestand staat heel Nederland",
            "noem haar met --gemeente, bijvoorbeeld --gemeente Amersfoort",
        )
    naam = " ".join(gemeente.split())
    if not naam or len(naam) > _MAX_NAAM or not naam.isprintable():
        melding = f"“{gemeente[:_MAX_NAAM]}” is geen naam van een gemeente"
        raise KaartFout(melding, bij="gemeente")
    if is_gemeentecode(naam) and not met_cbs:
        melding = f"van welke gemeente {naam} de code is, staat in het bestand van het CBS"
        raise KaartFout(melding, "noem haar naam, of geef het bestand met --wijken", "gemeente")
    return naam


def weiger_bezet(plek: Path) -> None:
    """Refuse a folder with anything in it but `.git`, which a fresh clone has."""
    try:
        if plek.is_dir():
            if any(ding.name != ".git" for ding in plek.iterdir()):
                raise MapNietLeeg(plek)
        elif plek.exists():
            raise KaartFout(f"{plek} is een bestand, geen map; kies een nieuwe map")
    except OSError as fout:
        raise KanNietSchrijven(plek, fout) from None


def schrijf_kaart(plek: Path, bestanden: Mapping[str, bytes]) -> tuple[Path, ...]:
    """Write the files of a new map in the folder `plek` and return them.

    Raises KaartFout when there is something already, or when it cannot be written.
    """
    weiger_bezet(plek)
    geschreven: list[Path] = []
    try:
        for bestand, inhoud in bestanden.items():
            pad = plek / bestand
            pad.parent.mkdir(parents=True, exist_ok=True)
            geschreven.append(pad)
            pad.write_bytes(inhoud)
    except OSError as fout:
        for pad in geschreven:  # half a map would be taken for a whole one
            pad.unlink(missing_ok=True)
        raise KanNietSchrijven(plek, fout) from None
    return tuple(geschreven)


def _gegevens(inhoud: Kaartinhoud) -> dict[str, Any]:
    bronnen = [*filter(None, [inhoud.cijfers]), *([BRON] if inhoud.themas else [])]
    return gevuld(
        naam=f"Sociale kaart van {inhoud.gemeente['naam']}",
        gemeente=dict(inhoud.gemeente),
        tegelraster=raster(inhoud.wijken) if inhoud.wijken else None,
        bronnen=bronnen,
        toelichting=[
            *(_TOELICHTING if inhoud.cijfers else ()), *((_TEGELS,) if inhoud.wijken else ())
        ],
    )  # fmt: skip


def _lees(sjabloon: str) -> str:
    return (SJABLONEN / "begin" / sjabloon).read_text(encoding="utf-8")


def _vul_in(tekst: str, woorden: Mapping[str, str], bestand: str) -> str:
    """Put the words in their places; in YAML they stand between double quotes there."""
    yaml = bestand.endswith((".yaml", ".yml"))

    def woord(plaats: re.Match[str]) -> str:
        waarde = woorden[plaats[1]]
        return waarde.replace("\\", "\\\\").replace('"', '\\"') if yaml else waarde

    return _WOORD.sub(woord, tekst)
