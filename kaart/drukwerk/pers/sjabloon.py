"""The door to Jinja2: templates + plain values → Typst source, in which no value can be code.

Jinja's autoescape is for HTML. Here every value that a template prints goes through `finalize`,
which makes it a Typst string literal; there is no way around it, also not for our own code.
"""

import re
from collections.abc import Callable, Collection, Container, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from traceback import extract_tb
from typing import NamedTuple

from jinja2 import StrictUndefined, Template, TemplateNotFound, TemplateSyntaxError, Undefined
from jinja2.exceptions import SecurityError, TemplateError, UndefinedError
from jinja2.loaders import FunctionLoader
from jinja2.sandbox import ImmutableSandboxedEnvironment

from kaart.basis import KaartFout, oorzaak
from kaart.drukwerk.pers.jinjamelding import Jinjamelding, in_het_nederlands

ACHTERVOEGSEL = ".typ.j2"
# What a template may use beside Typst source; anything else in the folder is left alone.
_MATERIAAL = {".typ", ".svg", ".png", ".jpg", ".jpeg"}
_MAX_BYTES = 10_000_000
_NIET_LETTERLIJK = re.compile(r"[^A-Za-z0-9 ]")
_LOSSE_HELFT = re.compile("[\ud800-\udfff]")
_GAT = re.compile(r"\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}")

# What goes wrong inside a template is a mistake in the template, not a bug of ours.
_MISLUKT = (
    TemplateError, TypeError, ValueError, ArithmeticError, LookupError, AttributeError,
    RecursionError,
)  # fmt: skip


class SjabloonFout(KaartFout):
    """A mistake in a template: which template, which line, what it means, what to do."""

    def __init__(
        self, sjabloon: str, regel: int | None, melding: str, raad: str = "", kolom: int = 0
    ) -> None:
        plek = f"{sjabloon}, regel {regel}" if regel else sjabloon
        plek = f"{plek}, kolom {kolom}" if regel and kolom else plek
        super().__init__(f"Fout in sjabloon {plek}: {melding}", raad)
        self.sjabloon = sjabloon
        self.regel = regel
        self.waarom = melding


class Sjablonen(NamedTuple):
    """The template folder as values: Jinja sources by name, and material that goes as it is."""

    bronnen: Mapping[str, str]
    materiaal: Mapping[str, bytes]
    mappen: tuple[Path, ...]


def typst_letterlijk(waarde: object) -> str:
    r"""Return a value as Typst source: text becomes a literal with all but a-z, 0-9 as \u{…}."""
    match waarde:
        case Undefined():
            # A StrictUndefined fails on use, with the name that is missing.
            return str(waarde)
        case bool():
            return "true" if waarde else "false"
        case int():
            return str(int(waarde))
        case str():
            if _LOSSE_HELFT.search(waarde):
                raise ValueError("een half teken (surrogaat) is geen tekst")
            return '"' + _NIET_LETTERLIJK.sub(lambda t: f"\\u{{{ord(t[0]):x}}}", waarde) + '"'
        case _:
            raise TypeError(f"{type(waarde).__name__} is geen tekst of getal")


def lees_sjablonen(
    *mappen: Path, einden: tuple[str, ...] = (ACHTERVOEGSEL,), los: Collection[str] = _MATERIAAL
) -> Sjablonen:
    """Read the template folders; a file in a later folder goes before one of an earlier.

    A template ends in one of `einden`, what goes along as it is in one of `los`. Only plain files
    in the folder itself: no links, because a link could carry any file of this machine onto paper.
    """
    bronnen: dict[str, str] = {}
    materiaal: dict[str, bytes] = {}
    for folder in mappen:
        if folder.is_symlink():
            raise SjabloonFout(folder.name, None, "deze map is een koppeling; kopieer de bestanden")
        for pad in sorted(folder.iterdir()) if folder.is_dir() else ():
            if pad.is_symlink() or not pad.is_file():
                continue
            if pad.name.endswith(einden):
                bronnen[pad.name] = _tekst(pad)
            elif pad.suffix.lower() in los:
                materiaal[pad.name] = _inhoud(pad)
    return Sjablonen(bronnen, materiaal, mappen)


def vul_in(sjablonen: Sjablonen, naam: str, waarden: Mapping[str, object]) -> str:
    """Return the Typst source that template `naam` makes of these values.

    Raises SjabloonFout with the template and the line.
    """
    omgeving = _omgeving(sjablonen)
    with als_sjabloonfout(sjablonen.bronnen, naam):
        sjabloon: Template = omgeving.get_template(naam)
        return sjabloon.render(waarden)


@contextmanager
def als_sjabloonfout(bronnen: Container[str], naam: str) -> Iterator[None]:
    """Say what goes wrong in a template with the template and the line. Raises SjabloonFout."""
    try:
        yield
    except TemplateSyntaxError as fout:
        raise SjabloonFout(fout.name or naam, fout.lineno, *_in_woorden(fout)) from fout
    except TemplateNotFound as fout:
        raise SjabloonFout(
            naam, None, f"het sjabloon {fout.name} is er niet", "zet het in de map templates"
        ) from fout
    except _MISLUKT as fout:
        waar, regel = _plaats(fout, bronnen, naam)
        raise SjabloonFout(waar, regel, *_in_woorden(fout)) from fout


def herken(sjablonen: Sjablonen, regel: str) -> tuple[str, int] | None:
    """Return the template and line that made this line of Typst; None when several could have.

    Typst only knows what Jinja made. What a template line holds beside its values is in it
    literally, and the line of which most is in it is nearly always the one.
    """
    gelijkenis = {
        (naam, nummer): _gelijkenis(sjabloonregel, regel)
        for naam, bron in sjablonen.bronnen.items()
        for nummer, sjabloonregel in enumerate(bron.splitlines(), 1)
    }
    meeste = max(gelijkenis.values(), default=0)
    beste = [plek for plek, aantal in gelijkenis.items() if meeste and aantal == meeste]
    return beste[0] if len(beste) == 1 else None


def _gelijkenis(sjabloonregel: str, regel: str) -> int:
    """Return how many characters of a template line are in a line it may have made."""
    vast = [stuk.strip() for stuk in _GAT.split(sjabloonregel)]
    patroon = ".*".join(re.escape(stuk) for stuk in vast)
    return len("".join(vast)) if re.fullmatch(patroon, regel.strip()) else 0


def _omgeving(sjablonen: Sjablonen) -> ImmutableSandboxedEnvironment:
    def bron(naam: str) -> tuple[str, str, Callable[[], bool]] | None:
        tekst = sjablonen.bronnen.get(naam)
        return None if tekst is None else (tekst, naam, lambda: True)

    # Sandboxed, because a template may come with a map that somebody else made.
    return ImmutableSandboxedEnvironment(
        loader=FunctionLoader(bron),
        undefined=StrictUndefined,
        finalize=typst_letterlijk,
        autoescape=False,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )


def _tekst(pad: Path) -> str:
    try:
        return _inhoud(pad).decode("utf-8")
    except UnicodeDecodeError as fout:
        raise SjabloonFout(pad.name, None, "dit bestand is geen UTF-8") from fout


def _inhoud(pad: Path) -> bytes:
    try:
        if pad.stat().st_size > _MAX_BYTES:
            raise SjabloonFout(pad.name, None, "dit bestand is groter dan 10 MB")
        return pad.read_bytes()
    except OSError as fout:
        raise SjabloonFout(pad.name, None, f"niet te lezen ({oorzaak(fout)})") from fout


def _plaats(fout: Exception, bronnen: Container[str], naam: str) -> tuple[str, int | None]:
    """Return the innermost line of a template in the traceback."""
    for stap in reversed(extract_tb(fout.__traceback__)):
        if stap.filename in bronnen:
            return stap.filename, stap.lineno
    return naam, None


def _in_woorden(fout: Exception) -> Jinjamelding:
    tekst = str(fout)
    if gezegd := in_het_nederlands(tekst):
        return gezegd
    match fout:
        case UndefinedError():
            return Jinjamelding(f"een waarde ontbreekt ({tekst})")
        case TemplateSyntaxError():
            return Jinjamelding(f"dit is geen goede Jinja ({tekst})")
        case RecursionError():
            return Jinjamelding("dit sjabloon voegt zichzelf in", "haal de include weg")
        case SecurityError():
            return Jinjamelding(f"dit mag een sjabloon niet ({tekst})")
        case _:
            return Jinjamelding(tekst)
