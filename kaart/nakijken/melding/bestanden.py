"""The mails in files and folders that somebody names."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from kaart.basis import KaartFout, oorzaak
from kaart.nakijken.melding.mailtekst import MEESTE, Mailtekst, lees_mailtekst, wat_is_gezegd

_MAIL, _TEKST = ".eml", ".txt"
_BEWAAR = "bewaar de mail als .eml"


class Meldbestand(NamedTuple):
    """One mail, by the name of its file; `bezwaar` says why it could not be read."""

    naam: str
    mail: Mailtekst
    bezwaar: str = ""


_LEEG = Mailtekst("", "", "", "")


def lees_meldbestanden(paden: Iterable[Path]) -> Iterator[Meldbestand]:
    """Yield the mails in these files, and in these folders those that are mails by their name.

    Raises KaartFout for what is not there.
    """
    for pad in paden:
        if pad.is_dir():
            yield from map(_lees, _mails_in(pad))
        elif pad.is_file():
            yield _lees(pad)
        else:
            raise KaartFout(f"{pad} is er niet", "noem een mail (.eml), of een map met mails")


def _mails_in(folder: Path) -> list[Path]:
    try:
        mails = sorted(p for p in folder.iterdir() if p.suffix.casefold() in {_MAIL, _TEKST})
    except OSError as fout:
        raise KaartFout(f"{folder} is niet te lezen ({oorzaak(fout)})") from None
    if not mails:
        raise KaartFout(f"in {folder} staat geen mail", _BEWAAR)
    return mails


def _lees(pad: Path) -> Meldbestand:
    if pad.suffix.casefold() not in {_MAIL, _TEKST}:
        return Meldbestand(pad.name, _LEEG, f"is niet te lezen als mail; {_BEWAAR}")
    try:
        with pad.open("rb") as bestand:
            inhoud = bestand.read(MEESTE + 1)
    except OSError as fout:
        return Meldbestand(pad.name, _LEEG, f"is niet te lezen ({oorzaak(fout)})")
    if len(inhoud) > MEESTE:
        return Meldbestand(pad.name, _LEEG, "is te groot voor een melding; haal de bijlagen eruit")
    if pad.suffix.casefold() == _TEKST:
        tekst = inhoud.decode("utf-8-sig", "replace")
        return Meldbestand(pad.name, Mailtekst("", "", wat_is_gezegd(tekst), tekst))
    return Meldbestand(pad.name, lees_mailtekst(inhoud))
