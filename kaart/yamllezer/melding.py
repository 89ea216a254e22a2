"""What libyaml says, in words for whoever keeps the map: what is wrong, where, what to do."""

import re
from typing import NamedTuple

QUOTES = "zet de hele tekst tussen dubbele aanhalingstekens"
SPLITS = "één ding per bestand: maak er twee bestanden van"


class Leesfout(Exception):
    """Stops the reading of one file; never leaves this package."""

    def __init__(self, regel: int, kolom: int, melding: str, raad: str) -> None:
        super().__init__(melding)
        self.regel, self.kolom, self.melding, self.raad = regel, kolom, melding, raad


class Tekstplek(NamedTuple):
    """Line and column, from 1."""

    regel: int
    kolom: int


class Uitleg(NamedTuple):
    """What is wrong and what to do."""

    melding: str
    raad: str


_TAB = Uitleg("hier staat een tab", "spring in met spaties")
_DUBBELE_PUNT = Uitleg("een dubbele punt midden in een tekst", QUOTES)

# A part of what libyaml says → what it means. The place is where reading got stuck …
_BIJ_EINDE = (
    ("found a tab", _TAB),
    ("found unexpected ':'", _DUBBELE_PUNT),
    ("flow node", Uitleg("een [ of { die niet sluit", "zet elk ding op een eigen regel")),
    ("did not find expected '-'", Uitleg("deze regel past niet in de lijst erboven",
     "begin hem met een streepje, of kijk naar het inspringen")),
    ("unknown escape", Uitleg("een \\ tussen dubbele aanhalingstekens", "schrijf \\\\")),
    ("parsing a quoted scalar", Uitleg("een teken in \\-schrift dat niet bestaat",
     "typ het teken zelf")),
    ("incompatible YAML", Uitleg("een regel kan niet met % beginnen", "haal de regel weg")),
    ("block sequence entries", Uitleg("een lijst begint op een eigen regel",
     "zet het streepje op de volgende regel, ingesprongen")),
    ("mapping keys are not allowed", Uitleg("een tekst kan niet met ? beginnen", QUOTES)),
    ("<document start>", Uitleg("een tweede document (na ...)", SPLITS)),
)  # fmt: skip
# … or where the thing begins that went wrong.
_BIJ_BEGIN = (
    ("scanning a simple key", Uitleg("een regel zonder dubbele punt",
     "schrijf “sleutel: waarde”, of spring in als het bij de regel erboven hoort")),
    ("flow sequence", Uitleg("na [ ontbreekt een komma of ]",
     "zet elk ding op een eigen regel met een streepje ervoor")),
    ("flow mapping", Uitleg("na { ontbreekt een komma of }",
     "zet elke sleutel op een eigen regel")),
    ("scanning a quoted scalar", Uitleg("aanhalingstekens die niet sluiten",
     "sluit ze, of zet de hele tekst tussen dubbele aanhalingstekens (ook bij ’t en ’s)")),
    ("scanning an anchor", Uitleg("een tekst kan niet met & beginnen", QUOTES)),
    ("scanning an alias", Uitleg("een tekst kan niet met * beginnen", QUOTES)),
    ("tag", Uitleg("een tekst kan niet met ! beginnen", QUOTES)),
    ("directive", Uitleg("een regel kan niet met % beginnen", "haal de regel weg")),
    ("block scalar", Uitleg("achter | of > kan geen tekst staan",
     "begin op de volgende regel, of zet de tekst tussen dubbele aanhalingstekens")),
)  # fmt: skip
_GEEN_YAML = Uitleg("dit kan hier niet", "kijk naar het inspringen en naar de aanhalingstekens")
_PAST_NIET = Uitleg(
    "deze regel past niet in wat erboven staat",
    "kijk naar het inspringen en naar de aanhalingstekens",
)
_PAST_NIET_ERONDER = Uitleg(
    "deze regel past niet bij de regel erboven",
    "kijk naar het inspringen, en of erboven een spatie staat na de dubbele punt",
)
_TEKST_ERACHTER = Uitleg("achter de aanhalingstekens of haken staat nog tekst", QUOTES)
_GIT = re.compile(r"^<{7} ", re.MULTILINE)


def weiger_twee_versies(tekst: str) -> None:
    """Raise a Leesfout for the marks that git leaves where two people changed the same line."""
    if "<<<<<<< " in tekst and (git := _GIT.search(tekst)):
        regel = tekst.count("\n", 0, git.start()) + 1
        melding = "hier staan twee versies door elkaar (van git)"
        raad = "kies er een; haal de andere weg, met de regels met <<<, === en >>>"
        raise Leesfout(regel, 1, melding, raad)


def vertaal(engels: str, einde: Tekstplek, begin: Tekstplek, tekst: str) -> Leesfout:
    """Make a Leesfout of what libyaml says about `tekst`, with a place that is inside the file."""
    regels = tekst.split("\n")
    einde = _binnen(einde, regels)
    regel = regels[einde.regel - 1]
    uitleg = _aan_de_regel(engels, regel[: einde.kolom - 1], regel[einde.kolom - 1 :][:1])
    if uitleg:
        return Leesfout(*einde, *uitleg)
    for deel, uitleg in _BIJ_EINDE:
        if deel in engels:
            return Leesfout(*einde, *uitleg)
    for deel, uitleg in _BIJ_BEGIN:
        if deel in engels:
            return Leesfout(*_binnen(begin, regels), *uitleg)
    return Leesfout(*einde, *_GEEN_YAML)


def _aan_de_regel(engels: str, voor: str, teken: str) -> Uitleg | None:
    """Explain what can be told from the line itself: what stands before and at the place."""
    if "mapping values are not allowed" in engels:
        return _DUBBELE_PUNT if ": " in voor else _PAST_NIET_ERONDER
    if "cannot start any token" in engels or ("expected node content" in engels and teken):
        return _TAB if teken == "\t" else Uitleg(f"een tekst kan niet met {teken} beginnen", QUOTES)
    if "did not find expected key" in engels:
        return _TEKST_ERACHTER if voor.rstrip().endswith(("'", '"', "]", "}")) else _PAST_NIET
    return None


def _binnen(plek: Tekstplek, regels: list[str]) -> Tekstplek:
    """Return `plek`, or the end of the text when libyaml points past it."""
    laatste = len(regels)
    while laatste > 1 and not regels[laatste - 1].strip():
        laatste -= 1
    regel = min(plek.regel, laatste)
    kolom = plek.kolom if regel == plek.regel else len(regels[regel - 1]) + 1
    return Tekstplek(regel, min(kolom, len(regels[regel - 1]) + 1))
