"""data/aanmeldingen/ → how many people of which organisation will come to a meeting.

As private as data/personen: never in git, no collection, and gone four weeks after the meeting.
"""

from collections.abc import Mapping
from datetime import date, timedelta
from pathlib import Path

from kaart.basis import KaartFout, oorzaak
from kaart.bestand import Werkmap
from kaart.model import Bijeenkomst
from kaart.yamllezer import lees

AANMELDINGENPLEK = "data/aanmeldingen"
BEWAARTERMIJN = timedelta(weeks=4)
_KOP = "# Komt nooit in git; kaart bijeenkomst ruim-op haalt dit weg.\n"
Aanmeldlijst = Mapping[str, int]  # organisation, or how it was written → people


def pad_van(werkmap: Werkmap, bijeenkomst: str) -> Path:
    """Return where the sign-ups of a meeting are."""
    return werkmap.wortel / AANMELDINGENPLEK / f"{bijeenkomst}.yaml"


def lees_aanmeldingen(werkmap: Werkmap, bijeenkomst: str) -> Aanmeldlijst | None:
    """Return the sign-ups of a meeting; None when there are none. Raises KaartFout."""
    pad = pad_van(werkmap, bijeenkomst)
    bestand = f"{AANMELDINGENPLEK}/{pad.name}"
    try:
        inhoud = pad.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as fout:
        raise KaartFout(f"{bestand} is niet te lezen: {oorzaak(fout)}") from None
    waarde = lees(inhoud, bestand).waarde
    if not isinstance(waarde, dict) or not all(_is_aantal(aantal) for aantal in waarde.values()):
        raise KaartFout(
            f"{bestand} is geen lijst van aanmeldingen",
            "op elke regel hoort een organisatie en een aantal, zoals samen-eten: 2",
        )
    return {str(wie): aantal for wie, aantal in waarde.items()}


def aanmeldbestanden(werkmap: Werkmap) -> tuple[str, ...]:
    """Return the meetings of which there are sign-ups, by id, also of a file that is none."""
    plek = werkmap.wortel / AANMELDINGENPLEK
    try:
        return tuple(sorted(pad.stem for pad in plek.iterdir() if pad.suffix == ".yaml"))
    except OSError:
        return ()


def _is_aantal(waarde: object) -> bool:
    return isinstance(waarde, int) and not isinstance(waarde, bool) and waarde >= 0


def opruimdag(bijeenkomst: Bijeenkomst) -> date | None:
    """Return from which day the sign-ups must be gone; None when the meeting has no day."""
    if not bijeenkomst.eind:
        return None
    try:
        return date.fromisoformat(bijeenkomst.eind) + BEWAARTERMIJN
    except ValueError:
        return None


def als_bestand(aanmeldingen: Aanmeldlijst) -> bytes:
    """Return the file that says this."""
    from kaart.schrijven import als_yaml  # only who writes needs it

    return f"{_KOP}{als_yaml(dict(sorted(aanmeldingen.items())))}".encode()
