"""Print the table of ratios: whole commands, interleaved, against a bare start of Python.

    python benchmarks/meet.py [--keer 15] [--groot 10000]

Trust the ratios, not the milliseconds. `pass` is `python -c pass` of the same venv. Exit code 1
when a ratio is over its bar.
"""

import argparse
import contextlib
import os
import pty
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from kaartmaker import WORTEL, maak_map

from kaart.model import COLLECTIES

SCRIPTS = Path(sys.executable).parent
KAART = str(SCRIPTS / "kaart")
ZOEK = ("zoek", "--wijk", "Vleuten", "--thema", "eenzaamheid")
IN_TEKST = ("samen", "koffie", "drinken", "in", "Vleuten")
KAAL = "pass"


class Proef(NamedTuple):
    """A command to measure, and what it may cost: `grens` times the command named `tegen`."""

    naam: str
    doe: Callable[[], object]
    tegen: str = KAAL
    grens: float | None = None


class Omgeving(NamedTuple):
    """Where commands run: the repository, a cache of its own, the map of 1,000 organisations."""

    werk: Path
    groot: Path
    aantal: int

    def draai(self, *woorden: str, zonder_index: bool = False, code: int = 0) -> None:
        """Run a command with its output in a pipe; a crash is not measured but told."""
        antwoord = subprocess.run(
            woorden, cwd=WORTEL, env=self.env(zonder_index=zonder_index),
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False,
        )  # fmt: skip
        if antwoord.returncode != code:
            sys.exit(f"{' '.join(woorden[:5])} mislukte:\n{antwoord.stdout.decode()[-2000:]}")

    def env(self, *, zonder_index: bool = False) -> dict[str, str]:
        """Return the environment of a user, with the index in the working folder."""
        return {
            **os.environ,
            "XDG_CACHE_HOME": str(self.werk / "cache"),
            "KAART_ZONDER_INDEX": "1" if zonder_index else "",
            "TERM": "xterm-256color",
            "COLUMNS": "80",
        }

    def draai_in_terminal(self, *woorden: str) -> None:
        """Run a command that thinks somebody looks at it."""
        meester, slaaf = pty.openpty()
        with subprocess.Popen(
            woorden, cwd=WORTEL, env=self.env(), stdin=slaaf, stdout=slaaf, stderr=slaaf
        ):
            os.close(slaaf)
            with contextlib.suppress(OSError):  # what Linux calls the end of a terminal
                while os.read(meester, 65536):
                    pass
        os.close(meester)

    def geheugen(self, *woorden: str, zonder_index: bool = False) -> float:
        """Return the peak memory of one command in MB."""
        with subprocess.Popen(
            woorden, cwd=WORTEL, env=self.env(zonder_index=zonder_index),
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        ) as kind:  # fmt: skip
            _, status, verbruik = os.wait4(kind.pid, 0)
            kind.returncode = os.waitstatus_to_exitcode(status)
        per_mb = 1e6 if sys.platform == "darwin" else 1e6 / 1024
        return verbruik.ru_maxrss / per_mb


def maak_proeven(plek: Omgeving) -> list[Proef]:
    """Return every row of the table, the bare start first."""
    groot, n = ("--map", str(plek.groot)), f"{plek.aantal:,}".replace(",", ".")

    def kaart(*woorden: str, zonder_index: bool = False, code: int = 0) -> Callable[[], object]:
        return lambda: plek.draai(KAART, *woorden, zonder_index=zonder_index, code=code)

    return [
        Proef(KAAL, lambda: plek.draai(sys.executable, "-c", "pass")),
        Proef("kaart --help", kaart("--help"), grens=7),
        Proef("kaart -V", kaart("-V"), grens=7),
        Proef("een tikfout (kaart zook)", kaart("zook", code=2), grens=7),
        Proef("zoek, in een pijp", kaart(*ZOEK), grens=11),
        Proef("zoek, in een pijp, zonder index", kaart(*ZOEK, zonder_index=True)),
        Proef("zoek, op een terminal", lambda: plek.draai_in_terminal(KAART, *ZOEK), grens=16),
        Proef(f"zoek, {n} organisaties", kaart(*groot, *ZOEK)),
        Proef("zoek in tekst", kaart("zoek", *IN_TEKST), grens=12),
        Proef(f"zoek in tekst, {n} organisaties", kaart(*groot, "zoek", *IN_TEKST)),
        Proef("zoek in tekst met een tikfout", kaart("zoek", "mantelzog")),
        Proef("toon dock", kaart("toon", "dock")),
        Proef("verouderd, in een pijp", kaart("verouderd"), grens=12),
        Proef(f"verouderd, {n} organisaties", kaart(*groot, "verouderd")),
        Proef("bouwblokken", kaart("bouwblokken", "--formaat", "json"), grens=14),
        Proef(
            f"bouwblokken, {n} organisaties",
            kaart(*groot, "bouwblokken", "--formaat", "json"), grens=300,
        ),
        Proef("dekking", kaart("dekking", "--formaat", "json"), grens=14),
        Proef(
            f"dekking, {n} organisaties",
            kaart(*groot, "dekking", "--formaat", "json"), grens=300,
        ),
        Proef("check-jsonschema", lambda: check_jsonschema(plek, WORTEL)),
        Proef("valideer", kaart("valideer"), "check-jsonschema", 0.35),
        Proef("check-jsonschema, alleen organisaties",
              lambda: check_jsonschema(plek, WORTEL, "organisaties")),
        Proef(f"check-jsonschema, {n}", lambda: check_jsonschema(plek, plek.groot)),
        Proef(
            f"valideer, {n} organisaties",
            kaart("valideer", *groot), f"check-jsonschema, {n}", 0.12,
        ),
        Proef("drukwerk, een wijk", kaart("drukwerk", "--wijk", "Vleuten", "-o",
                                          str(plek.werk / "bladen.pdf"))),
    ]  # fmt: skip


def check_jsonschema(plek: Omgeving, wortel: Path, *collecties: str) -> None:
    """Check the same files: one run a collection, because it takes one schema at a time."""
    for collectie in collecties or COLLECTIES:
        soort, _ = COLLECTIES[collectie]
        bestanden = [str(pad) for pad in sorted((wortel / "data" / collectie).glob("*.yaml"))]
        schema = str(plek.werk / f"{soort}.json")
        if bestanden:
            plek.draai(str(SCRIPTS / "check-jsonschema"), "--schemafile", schema, *bestanden)


def meet(proeven: Sequence[Proef], keer: int) -> dict[str, float]:
    """Return the median of each in seconds, taken in turns so that a busy machine hits all."""
    tijden: dict[str, list[float]] = {proef.naam: [] for proef in proeven}
    for ronde in range(keer + 1):
        for proef in proeven:
            begin = time.perf_counter()
            proef.doe()
            if ronde:  # the first round warms disk, bytecode and index
                tijden[proef.naam].append(time.perf_counter() - begin)
    return {naam: statistics.median(reeks) for naam, reeks in tijden.items()}


def toon(proeven: Sequence[Proef], medianen: dict[str, float]) -> bool:
    """Print the table; say whether every bar was met."""
    print(f"| {'opdracht':37} | {'ms':>7} | {'×':>7} | {'grens':>6} |  | tegen |")
    print(f"|{'-' * 39}|{'-' * 8}:|{'-' * 8}:|{'-' * 7}:|--|-------|")
    goed = True
    for proef in proeven:
        tijd = medianen[proef.naam]
        keer = tijd / medianen[proef.tegen]
        oordeel = "" if proef.grens is None else "✓" if keer <= proef.grens else "✗"
        goed &= oordeel != "✗"
        grens = "" if proef.grens is None else f"{proef.grens:g}"
        print(
            f"| {proef.naam:37} | {tijd * 1000:7.1f} | {keer:7.2f} | {grens:>6} "
            f"| {oordeel:1} | {proef.tegen} |"
        )
    return goed


def toon_geheugen(plek: Omgeving) -> bool:
    """Print the peak memory of a search in the big map; say whether it is under 60 MB."""
    grens = 60
    met = plek.geheugen(KAART, "--map", str(plek.groot), *ZOEK)
    zonder = plek.geheugen(KAART, "--map", str(plek.groot), *ZOEK, zonder_index=True)
    print(f"\nGeheugen van zoek bij {plek.aantal} organisaties: {met:.0f} MB met index, ", end="")
    print(f"{zonder:.0f} MB zonder (grens {grens})")
    return max(met, zonder) <= grens


def _main() -> int:
    woorden = argparse.ArgumentParser(description="Meet hoe snel kaart is.")
    woorden.add_argument("--keer", type=int, default=15, help="hoe vaak (de mediaan telt)")
    woorden.add_argument("--groot", type=int, default=1000, help="organisaties in de grote kaart")
    keuze = woorden.parse_args()
    if os.environ.get("PYTHONDONTWRITEBYTECODE"):
        sys.exit("Zet PYTHONDONTWRITEBYTECODE uit: dan meet je het vertalen van Python mee")
    with tempfile.TemporaryDirectory() as werk:
        plek = Omgeving(Path(werk), Path(werk) / "groot", keuze.groot)
        maak_map(plek.groot, keuze.groot)
        for soort, _ in COLLECTIES.values():
            schema = subprocess.run([KAART, "schema", soort], capture_output=True, check=True)
            (plek.werk / f"{soort}.json").write_bytes(schema.stdout)
        proeven = maak_proeven(plek)
        goed = toon(proeven, meet(proeven, keuze.keer))
        return 0 if toon_geheugen(plek) and goed else 1


if __name__ == "__main__":
    sys.exit(_main())
