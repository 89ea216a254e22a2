"""What makes the past that git tells less than whole: a part of it, or a clock that was wrong."""

from collections.abc import Collection, Iterator
from pathlib import Path

from kaart.bestand import ONDIEP, is_ondiep
from kaart.geschiedenis.klok import met_goede_klok, zin_over_klok
from kaart.geschiedenis.verleden import lees_momenten


def voorbehoud(map_: Path, commits: Collection[str]) -> Iterator[str]:
    """Yield what to know about the past of these commits, each a sentence.

    Raises GitFout when git cannot answer.
    """
    if is_ondiep(map_):
        yield ONDIEP
    momenten = lees_momenten(map_)
    _, scheef = met_goede_klok(momenten)
    if zin := zin_over_klok([m for m in momenten if m in scheef and m.commit in commits]):
        yield zin
