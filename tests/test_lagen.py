"""The house: one direction, and one door per library."""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

PAKKET = Path(__file__).parents[1] / "kaart"
FOUT_HUIS = Path(__file__).parent / "gevallen/lagen/kaart"

# A room looks only at the lines above its own; rooms of one line do not know each other.
LAGEN = """
basis model __version__
yamllezer
schema
bestand tabellen taal
oordeel schrijven veldverschil
gevaar
hulp personen
vrijgave
geschiedenis
wijk
zoek links keuring opmaak
bijwerken
nakijken inlezen begin
drukwerk uitwisseling
website
avg
handelingen
weergave
cli
__main__
"""
DEUREN = {
    "yaml": "yamllezer schrijven opmaak",
    "jsonschema": "schema",
    "jsonschema_rs": "schema",
    "rapidfuzz": "schema basis zoek keuring",
    "phonenumbers": "taal",
    "platformdirs": "bestand",
    "filelock": "schrijven",
    "jinja2": "drukwerk website",
    "markupsafe": "website",
    "typst": "drukwerk",
    "segno": "drukwerk",
    "pypdf": "drukwerk",
    "openpyxl": "tabellen nakijken",  # a form is laid out cell by cell
    "rich": "weergave",
    "urllib3": "links",
    "dns": "links",
    "truststore": "links",
    "typer": "cli",
    "subprocess": "basis bestand",
    "importlib.metadata": "",  # five times a whole start of Python
    "today": "cli",  # the clock is read in one place
    "__file__": "basis",
}
RANG = {kamer: rang for rang, rij in enumerate(LAGEN.split("\n")) for kamer in rij.split()}


def namen(boom: ast.AST) -> Iterator[str]:
    """Yield the modules that are imported, and the words that have a door of their own."""
    for knoop in ast.walk(boom):
        match knoop:
            case ast.Import():
                yield from (naam.name for naam in knoop.names)
            case ast.ImportFrom(module="kaart" | "importlib" as module):
                yield from (f"{module}.{naam.name}" for naam in knoop.names)
            case ast.ImportFrom():
                yield "." * knoop.level + (knoop.module or "")
            case ast.Attribute(attr="today" as naam) | ast.Name(id="__file__" as naam):
                yield naam


def mag(kamer: str, naam: str) -> bool:
    eerste, _, rest = naam.partition(".")
    if eerste == "kaart":
        ander = rest.partition(".")[0]
        return kamer == ander or RANG.get(kamer, -1) > RANG.get(ander, 99)
    deur = DEUREN.get(naam, DEUREN.get(eerste))
    return kamer in deur.split() if deur is not None else eerste in sys.stdlib_module_names


def diepe_imports(pakket: Path) -> set[str]:
    """Return who asks for something inside another room, past its face."""
    return {
        f"{kamer} → {knoop.module}.{naam.name}"
        for pad in pakket.rglob("*.py")
        for kamer in [pad.relative_to(pakket).parts[0].removesuffix(".py")]
        for knoop in ast.walk(ast.parse(pad.read_bytes()))
        if isinstance(knoop, ast.ImportFrom) and knoop.module != "kaart.basis.gezicht"
        for eerste, *delen in [(knoop.module or "").split(".")]
        if eerste == "kaart" and len(delen) > 1 and delen[0] != kamer
        for naam in knoop.names
    }


def scheve_gezichten(pakket: Path) -> set[str]:
    """Return the faces that tell the reader of types something else than the run."""
    scheef = set()
    for pad in pakket.glob("*/__init__.py"):
        boom = ast.parse(pad.read_bytes())
        kamer = f"kaart.{pad.parent.name}."
        gelezen = {
            f"{knoop.module}.{naam.name}"
            for knoop in ast.walk(boom)
            if isinstance(knoop, ast.ImportFrom) and (knoop.module or "").startswith(kamer)
            for naam in knoop.names
            if naam.name != "maak_gezicht"
        }
        gezegd = {
            f"{kamer}{module}.{naam}"
            for knoop in ast.walk(boom)
            if isinstance(knoop, ast.Call) and getattr(knoop.func, "id", "") == "maak_gezicht"
            for module, namen in _tafel(knoop).items()
            for naam in namen.split()
        }
        if gezegd and gezegd != gelezen:
            scheef.add(pad.parent.name)
    return scheef


def schaduwen(pakket: Path) -> set[str]:
    """Return the names of a lazy face that a module of its room has too: loaded, it hides them."""
    return {
        f"{pad.parent.name}.{naam}"
        for pad in pakket.glob("*/__init__.py")
        for knoop in ast.walk(ast.parse(pad.read_bytes()))
        if isinstance(knoop, ast.Call) and getattr(knoop.func, "id", "") == "maak_gezicht"
        for namen in _tafel(knoop).values()
        for naam in namen.split()
        if pad.with_name(f"{naam}.py").exists() or pad.with_name(naam).is_dir()
    }


def _tafel(oproep: ast.Call) -> dict[str, str]:
    tafel: dict[str, str] = {}
    for woord in oproep.keywords:
        waarde = ast.literal_eval(woord.value)
        tafel |= {woord.arg: waarde} if woord.arg else waarde
    return tafel


# What a doing leaves to whoever asked for it: talking, and knowing what day it is.
_VAN_BUITEN = {"print", "input", "stdout", "stderr", "stdin", "today", "now", "time", "isatty"}


def pratend(pakket: Path) -> set[str]:
    """Return which doing talks, asks or looks at the clock itself."""
    return {
        f"{pad.name}: {naam}"
        for pad in (pakket / "handelingen").rglob("*.py")
        for knoop in ast.walk(ast.parse(pad.read_bytes()))
        for naam in [getattr(knoop, "id", getattr(knoop, "attr", ""))]
        if naam in _VAN_BUITEN
    }


def dubbele_namen(pakket: Path) -> set[str]:
    """Return the public classes that stand in more than one module: one word, two things."""
    namen = [
        knoop.name
        for pad in pakket.rglob("*.py")
        for knoop in ast.parse(pad.read_bytes()).body
        if isinstance(knoop, ast.ClassDef) and not knoop.name.startswith("_")
    ]
    return {naam for naam in namen if namen.count(naam) > 1}


# A command is options → Verzoek → handeling → weergave.
_REGELS = 60


def regels_code(pad: Path) -> int:
    """Count the lines of a command without its option table, help, docstrings and blank lines."""
    bron = pad.read_bytes()
    niet: set[int] = set()
    for knoop in ast.walk(ast.parse(bron)):
        match knoop:
            case ast.FunctionDef(name="opdracht", body=[eerste, *_]):
                niet |= {*range(knoop.lineno, eerste.lineno)}
            case (
                ast.Assign(targets=[ast.Name(id="HULP")])
                | ast.Expr(value=ast.Constant(value=str()))
            ):
                niet |= {*range(knoop.lineno, (knoop.end_lineno or 0) + 1)}
    regels = enumerate(bron.decode().splitlines(), 1)
    return sum(
        bool(r.strip()) and not r.strip().startswith("#") and n not in niet for n, r in regels
    )


def lange_opdrachten(pakket: Path) -> dict[str, int]:
    return {
        pad.stem: aantal
        for pad in (pakket / "cli").glob("*.py")
        if b"\ndef opdracht(" in pad.read_bytes() and (aantal := regels_code(pad)) > _REGELS
    }


def overtredingen(pakket: Path) -> set[str]:
    return {
        f"{kamer} → {naam}"
        for pad in pakket.rglob("*.py")
        for kamer in [pad.relative_to(pakket).parts[0].removesuffix(".py")]
        for naam in namen(ast.parse(pad.read_bytes()))
        if not mag(kamer, naam)
    }


def test_geen_kamer_kijkt_omhoog_of_opzij_en_elke_bibliotheek_heeft_een_deur() -> None:
    assert overtredingen(PAKKET) == set()


def test_een_fout_huis_wordt_afgekeurd() -> None:
    assert overtredingen(FOUT_HUIS) == {
        "model → kaart.cli",  # up
        "zoek → kaart.keuring",  # sideways
        "zoek → yaml",  # through the window
        "zoek → kaart.rommelhok",  # to a room without a place
        "rommelhok → kaart.model",  # and from it
        "scheef → kaart.basis.gezicht",  # a room that has no rank
        "weergave → importlib.metadata",
        "weergave → click",  # what is no dependency
        "weergave → ..tekst",
        "weergave → __file__",
        "weergave → today",
    }


def test_een_handeling_praat_niet_en_kijkt_niet_op_de_klok() -> None:
    assert pratend(PAKKET) == set()
    assert pratend(FOUT_HUIS) == {f"praat.py: {w}" for w in ("print", "stderr", "input", "now")}


def test_een_naam_van_een_klasse_is_van_een_ding() -> None:
    assert dubbele_namen(PAKKET) == set()
    assert dubbele_namen(FOUT_HUIS) == {"Ding"}


def test_een_opdracht_doet_zelf_weinig() -> None:
    assert lange_opdrachten(PAKKET) == {}
    assert lange_opdrachten(FOUT_HUIS) == {"lang": 61}


def kamerloze_besluiten(besluiten: Path, pakket: Path) -> set[str]:
    """Return the files with decisions that are about no room, and those without a date."""
    kamers = {pad.name for pad in pakket.iterdir() if pad.is_dir()}
    return {
        pad.name
        for pad in besluiten.glob("*.md")
        if pad.stem not in kamers
        or any(
            deel.startswith("**") and not deel.startswith("**20")
            for deel in pad.read_text(encoding="utf-8").split("\n\n")
        )
    }


def test_een_besluit_is_van_een_kamer_en_heeft_een_dag() -> None:
    assert kamerloze_besluiten(PAKKET.parent / "docs/besluiten", PAKKET) == set()
    fout = FOUT_HUIS.parent / "besluiten"
    assert kamerloze_besluiten(fout, FOUT_HUIS) == {"kelder.md", "keuring.md"}


def test_een_kamer_heeft_een_deur() -> None:
    assert diepe_imports(PAKKET) == set()
    assert diepe_imports(FOUT_HUIS) == {"weergave → kaart.model.binnen.Ding"}


def test_een_gezicht_zegt_een_keer_wat_het_geeft() -> None:
    assert scheve_gezichten(PAKKET) == set()
    assert scheve_gezichten(FOUT_HUIS) == {"scheef"}


def test_een_gezicht_geeft_niets_dat_heet_als_zijn_module() -> None:
    assert schaduwen(PAKKET) == set()
    assert schaduwen(FOUT_HUIS) == {"scheef.ding"}
