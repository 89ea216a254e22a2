"""data/personen/logboek.csv: what was done at somebody's request, by day and number, never by name.

It lies beside the persons, outside git, where who keeps the map looks, and opens as a spreadsheet.
A number that was forgotten is never given to somebody else: editions still carry it.
"""

import csv
import io
from collections.abc import Iterable
from typing import NamedTuple

from kaart.basis import KaartFout
from kaart.bestand import Werkmap
from kaart.model import eerste_dag

NAAM = "logboek.csv"
LOGBOEK = f"data/personen/{NAAM}"
VERGETEN = "vergeten"
_VERZOEK = "verzoek om "
_KOP = ("datum", "wat", "nummer", "uiterlijk", "klaar_op")


class Logregel(NamedTuple):
    """One line: the day, what was asked or done, for which number, and until when there is time."""

    datum: str
    wat: str
    nummer: str = ""
    uiterlijk: str = ""
    klaar_op: str = ""


def verzoekwoord(soort: str) -> str:
    """Return what the log says of a request: “verzoek om inzage”."""
    return f"{_VERZOEK}{soort}"


def is_open(regel: Logregel) -> bool:
    """Say whether this is a request that waits for an answer."""
    return regel.wat.startswith(_VERZOEK) and not regel.klaar_op


def lees_logboek(werkmap: Werkmap) -> tuple[Logregel, ...]:
    """Return all lines; () when there is no log. Raises KaartFout for what we never wrote."""
    try:
        tekst = (werkmap.wortel / LOGBOEK).read_text("utf-8-sig")
    except FileNotFoundError:
        return ()
    except (OSError, UnicodeDecodeError):
        raise KaartFout(
            f"{LOGBOEK} is niet te lezen; haal het terug uit een reservekopie"
        ) from None
    rijen = [rij for rij in csv.reader(io.StringIO(tekst), delimiter=";") if any(rij)]
    if not rijen:
        return ()
    if tuple(rijen[0]) != _KOP:
        raise KaartFout(f"{LOGBOEK}: de eerste regel hoort te zijn: {';'.join(_KOP)}")
    regels = []
    for nummer, rij in enumerate(rijen[1:], 2):
        dagen = (rij[0], *filter(None, rij[3:]))
        if len(rij) != len(_KOP) or None in map(eerste_dag, dagen):
            raise KaartFout(
                f"{LOGBOEK}, regel {nummer}: hier horen {len(_KOP)} vakken, "
                "met dagen als 2026-11-22"
            )
        regels.append(Logregel(*rij))
    return tuple(regels)


def als_tekst(regels: Iterable[Logregel]) -> str:
    """Return the text of the file."""
    uit = io.StringIO()
    csv.writer(uit, delimiter=";", lineterminator="\n").writerows((_KOP, *regels))
    return uit.getvalue()


def vergeten(regels: Iterable[Logregel]) -> dict[str, str]:
    """Return the numbers that were forgotten, each with its day."""
    return {regel.nummer: regel.datum for regel in regels if regel.wat == VERGETEN}
