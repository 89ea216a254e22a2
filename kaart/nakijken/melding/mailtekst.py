"""A mail → its subject, its day and what somebody typed: nobody’s name, nothing that was quoted.

It comes from anybody: it is read within bounds, and everything in it is text.
"""

import re
from html.parser import HTMLParser
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from email.message import EmailMessage

MEESTE = 10_000_000  # bytes; with more than that somebody sent photographs
_GEEN_TEKST = frozenset({"style", "script", "head", "title"})
_NIEUWE_REGEL = frozenset("p div br li tr h1 h2 h3 h4 blockquote table".split())
# What a mail program puts above what it quotes; below such a line nothing is new.
_GECITEERD = re.compile(
    r"^(?:-{2,} ?(?:oorspronkelijk bericht|original message|doorgestuurd bericht|forwarded message)"
    r"|_{10,}$|begin doorgestuurd bericht|begin forwarded message)",
    re.IGNORECASE,
)
_SCHREEF = re.compile(
    r"^(?:op|on) .{4,}(?:schreef|wrote)\b.*:$|^.{1,80} schreef op .*:$", re.IGNORECASE
)
_KOPREGEL = re.compile(
    r"^\*?(?:van|from|aan|to|cc|verzonden|sent|datum|date|onderwerp|subject)\*?:\*? ?",
    re.IGNORECASE,
)
_DOORGESTUURD = re.compile(r"(?:fwd?|doorst|doorgestuurd|wg):", re.IGNORECASE)
_OPHOUDEN = re.compile(
    r"^(?:-- ?$|(?:met )?(?:vriendelijke?|hartelijke?|lieve|warme|beste)? ?groet|m\.?v\.?g\b|"
    r"gr\.?,?$|"
    r"hoogachtend|alvast bedankt|bedankt|dank (?:u|je)|sent from|"
    r"verzonden (?:vanaf|met|via|vanuit)|"
    r"verstuurd (?:vanaf|met)|get outlook|outlook voor|downloaden?: outlook)",
    re.IGNORECASE,
)
_MEESTE_WOORDEN_GROET = 8
_AANHEF = re.compile(
    r"^(?:beste|geachte|hallo|hoi|hi|dag|goede?(?:morgen|middag|avond|dag)|l\.?s\.?)\b[^.:;?]*[,!.]?$",
    re.IGNORECASE,
)
_MEESTE_WOORDEN_AANHEF = 6


class Mailtekst(NamedTuple):
    """What of a mail is looked at; `gezegd` is new in it, `heel` has what it quotes too."""

    onderwerp: str
    op: str  # jjjj-mm-dd; "" when the mail does not say
    gezegd: str
    heel: str


def lees_mailtekst(inhoud: bytes) -> Mailtekst:
    """Read one mail, whatever program wrote it; what cannot be read of it is empty."""
    from email import message_from_bytes, policy

    bericht = message_from_bytes(inhoud, policy=policy.default)
    heel, onderwerp = _platte(bericht), _kop(bericht, "subject")
    doorgestuurd = bool(_DOORGESTUURD.match(onderwerp))
    gezegd = wat_is_gezegd(heel, doorgestuurd=doorgestuurd)
    return Mailtekst(onderwerp, _dag(bericht), gezegd, heel)


def _kop(bericht: "EmailMessage", naam: str) -> str:
    try:
        return " ".join(str(bericht.get(naam, "")).split())
    except (ValueError, LookupError, TypeError, AttributeError, IndexError):
        return ""  # a head of nobody


def _dag(bericht: "EmailMessage") -> str:
    from email.utils import parsedate_to_datetime

    try:
        return parsedate_to_datetime(_kop(bericht, "date")).date().isoformat()
    except (ValueError, TypeError, IndexError, OverflowError):
        return ""


def _platte(bericht: "EmailMessage") -> str:
    """Return the text, else the text of the HTML, without what is attached."""
    delen: dict[str, list[str]] = {"text/plain": [], "text/html": []}
    for deel in bericht.walk():
        soort = deel.get_content_type()
        if soort in delen and deel.get_content_disposition() != "attachment":
            delen[soort].append(_inhoud(deel))
    if any(tekst.strip() for tekst in delen["text/plain"]):
        return "\n".join(delen["text/plain"])
    return "\n".join(map(_uit_html, delen["text/html"]))


def _inhoud(deel: "EmailMessage") -> str:
    try:
        tekst = str(deel.get_content())
    except (LookupError, ValueError, AttributeError, TypeError):  # a code of nobody
        ruw = deel.get_payload(decode=True)
        tekst = ruw.decode("utf-8", "replace") if isinstance(ruw, bytes) else ""
    if "flowed" in str(deel.get("content-type", "")).casefold():
        tekst = re.sub(r"(?<=\S) \r?\n(?![>\r\n])", " ", tekst)
    return tekst


class _Platter(HTMLParser):
    """The words of a page, a line for each block, what is quoted marked as in a plain mail."""

    def __init__(self) -> None:
        super().__init__()
        self.delen: list[str] = []
        self._stil = 0
        self._citaat = 0

    def handle_starttag(self, tag: str, _: list[tuple[str, str | None]]) -> None:
        self._stil += tag in _GEEN_TEKST
        self._citaat += tag == "blockquote"
        if tag in _NIEUWE_REGEL:
            self._regel()

    def handle_endtag(self, tag: str) -> None:
        self._stil -= tag in _GEEN_TEKST and self._stil > 0
        self._citaat -= tag == "blockquote" and self._citaat > 0
        if tag in _NIEUWE_REGEL:
            self._regel()

    def handle_data(self, data: str) -> None:
        if not self._stil:
            self.delen.append(re.sub(r"\s+", " ", data))

    def _regel(self) -> None:
        self.delen.append("\n" + "> " * bool(self._citaat))


def _uit_html(tekst: str) -> str:
    platter = _Platter()
    platter.feed(tekst)
    platter.close()
    return "".join(platter.delen)


def wat_is_gezegd(tekst: str, *, doorgestuurd: bool = False) -> str:
    """Return what somebody typed, line by line; of who only sent something on, what that says."""
    regels = [" ".join(regel.split()) for regel in tekst.splitlines()]
    eigen = [*_zonder_groet(_nieuwe(regels))]
    if doorgestuurd or not any(eigen):
        eigen = [*_zonder_groet(_onder_de_kop(regels))] or eigen
    return "\n".join(filter(None, eigen))


def _nieuwe(regels: list[str]) -> list[str]:
    over: list[str] = []
    for nummer, regel in enumerate(regels):
        if _GECITEERD.match(regel) or _is_koppenblok(regels[nummer : nummer + 2]):
            break
        if not regel.startswith(">") and not _SCHREEF.match(regel):
            over.append(regel)
    return over


def _onder_de_kop(regels: list[str]) -> list[str]:
    """Return what stands below the heads of a mail that was sent on, or is only quoted."""
    kaal = [regel.lstrip("> ") for regel in regels]
    koppen = [n for n, regel in enumerate(kaal) if _GECITEERD.match(regel) or _SCHREEF.match(regel)]
    onder = kaal[koppen[0] + 1 :] if koppen else kaal
    return [regel for regel in onder if not _KOPREGEL.match(regel)]


def _is_koppenblok(regels: list[str]) -> bool:
    """Say whether heads of another mail begin here: two of them, one below the other."""
    return len(regels) > 1 and all(map(_KOPREGEL.match, regels))


def _zonder_groet(regels: list[str]) -> list[str]:
    """Return the lines between who is greeted and who signs: those are names of persons."""
    over: list[str] = []
    for regel in regels:
        woorden = len(regel.split())
        if _OPHOUDEN.match(regel) and woorden <= _MEESTE_WOORDEN_GROET and any(over):
            break
        if not (_AANHEF.match(regel) and woorden <= _MEESTE_WOORDEN_AANHEF):
            over.append(regel)
    return over
