"""Print the table of ratios of `kaart drukwerk`, and its peak memory.

    python benchmarks/meet_drukwerk.py [--keer 5]

Apart from meet.py, because WeasyPrint takes ten seconds a round. Trust the ratios, not the
milliseconds. Exit code 1 when a ratio or the memory is over its bar.
"""

import argparse
import os
import sys
import tempfile
from collections.abc import Callable
from datetime import date
from pathlib import Path

from kaartmaker import WORTEL, maak_map
from meet import KAAL, KAART, Omgeving, Proef, meet, toon

KLEIN, GROOT = 500, 2000
MAX_MB = 600
# Linear is 1: four times the organisations in four times the time.
LINEAIR = 1.3
ALLES = "WeasyPrint, alle bladen van de kaart"


def drukwerk(plek: Omgeving, wortel: Path) -> tuple[str, ...]:
    """Return the command that prints all sheets of a map."""
    return (KAART, "drukwerk", "--map", str(wortel), "-o", str(plek.werk / "bladen.pdf"))


def maak_proeven(plek: Omgeving, klein: Path) -> list[Proef]:
    """Return every row of the table."""

    def bladen(wortel: Path) -> Callable[[], object]:
        return lambda: plek.draai(*drukwerk(plek, wortel))

    weasy = (sys.executable, str(WORTEL / "benchmarks/weasy.py"), str(WORTEL))
    uit, dag = str(plek.werk / "weasy.pdf"), date.today().isoformat()  # noqa: DTZ011
    return [
        Proef(KAAL, lambda: plek.draai(sys.executable, "-c", "pass")),
        Proef(ALLES, lambda: plek.draai(*weasy, uit, dag)),
        Proef("drukwerk, alle bladen van de kaart", bladen(WORTEL), ALLES, 1 / 8),
        Proef(f"drukwerk, {KLEIN} organisaties", bladen(klein)),
        Proef(
            f"drukwerk, {GROOT} organisaties", bladen(plek.groot),
            f"drukwerk, {KLEIN} organisaties", LINEAIR * GROOT / KLEIN,
        ),
    ]  # fmt: skip


def _main() -> int:
    woorden = argparse.ArgumentParser(description="Meet hoe snel kaart drukwerk is.")
    woorden.add_argument("--keer", type=int, default=5, help="hoe vaak (de mediaan telt)")
    keuze = woorden.parse_args()
    if os.environ.get("PYTHONDONTWRITEBYTECODE"):
        sys.exit("Zet PYTHONDONTWRITEBYTECODE uit: dan meet je het vertalen van Python mee")
    with tempfile.TemporaryDirectory() as werk:
        klein = Path(werk) / "klein"
        plek = Omgeving(Path(werk), Path(werk) / "groot", GROOT)
        maak_map(klein, KLEIN)
        maak_map(plek.groot, GROOT)
        proeven = maak_proeven(plek, klein)
        goed = toon(proeven, meet(proeven, keuze.keer))
        # Of the command and the processes it started, the largest.
        piek = plek.geheugen(*drukwerk(plek, plek.groot))
    print(f"\nGeheugen van drukwerk bij {GROOT} organisaties: {piek:.0f} MB (grens {MAX_MB})")
    return 0 if goed and piek <= MAX_MB else 1


if __name__ == "__main__":
    sys.exit(_main())
