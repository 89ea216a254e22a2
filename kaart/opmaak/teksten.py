"""How one text stands in the canonical form; quotes and | or > that it has, it keeps."""

from kaart.schrijven import aanhaal
from kaart.yamllezer import TEKST_MET_AANHALINGSTEKENS, Knoop, Vorm, leest_anders

BLOK = frozenset("|>")


def schrijf_sleutel(bron: str, knoop: Knoop) -> str:
    """Return a key; `bron` is how it stands in the file."""
    if knoop.stijl in BLOK or not bron:
        return aanhaal(knoop.waarde)
    return _op_een_regel(bron, knoop)


def schrijf_tekst(bron: str, knoop: Knoop, vorm: Vorm) -> str:
    """Return a value without | or >, on one line."""
    kaal = not knoop.stijl and isinstance(vorm, str) and knoop.waarde
    if kaal and (vorm == TEKST_MET_AANHALINGSTEKENS or leest_anders(knoop.waarde)):
        return aanhaal(knoop.waarde)
    return _op_een_regel(bron, knoop)


def _op_een_regel(bron: str, knoop: Knoop) -> str:
    if "\n" not in bron:
        return bron
    if "\n" in knoop.waarde or knoop.stijl == '"':
        return aanhaal(knoop.waarde)
    if knoop.stijl == "'":
        return "'" + knoop.waarde.replace("'", "''") + "'"
    return knoop.waarde


def commentaar_in_blokkop(bron: str) -> str:
    """Return the comment behind | or >, or ""."""
    _, hekje, commentaar = _blokkop(bron).partition("#")
    return (hekje + commentaar).rstrip()


def houdt_wit(knoop: Knoop, bron: str) -> bool:
    """Say whether this text keeps the blank lines below it (|+ and >+)."""
    return knoop.stijl in BLOK and "+" in _blokkop(bron).partition("#")[0]


def schrijf_blok(bron: str, knoop: Knoop, kolom: int) -> list[str]:
    """Return a text with | or > as lines without indentation, the first with the sign.

    `kolom`, from 1, is where the key or dash stands that it belongs to.
    """
    tekens = _blokkop(bron).partition("#")[0]
    stap = "".join(filter(str.isdigit, tekens))  # it begins with spaces of its own
    regels = bron.split("\n")[1:]
    eerste = next((regel for regel in regels if regel.strip()), "")
    diep = kolom - 1 + int(stap) if stap else len(eerste) - len(eerste.lstrip(" "))
    regels = [regel[diep:] for regel in regels]
    while regels and not regels[-1]:
        regels.pop()
    einde = "+" if "+" in tekens else "-" if "-" in tekens else ""
    if regels and not knoop.waarde.endswith("\n"):  # the last line of the file may have no end
        einde = "-"
    if einde == "+":
        wit = len(knoop.waarde) - len(knoop.waarde.rstrip("\n"))
        regels += [""] * (wit - bool(regels))
    return [f"{knoop.stijl}{'2' if stap else ''}{einde}", *regels]


def _blokkop(bron: str) -> str:
    return bron.partition("\n")[0]
