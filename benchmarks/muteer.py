"""Measure whether the suite says no: make one mistake at a time, and see which test notices.

    python benchmarks/muteer.py [--sinds main] [--aantal 40] [MODULE …]

Without modules the changed lines since `--sinds` are tried, with modules each of their lines. A
mistake is one that people make: a bound that is one off, the other side of a comparison, a missing
term of an and or an or, a not too few. The tests that name the module or its room run on a copy of
the tree; what none notices is printed, with the share that was noticed. It takes minutes.
"""

import argparse
import ast
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

WORTEL = Path(__file__).parents[1]
ANDERS: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq, ast.NotEq: ast.Eq, ast.In: ast.NotIn, ast.NotIn: ast.In,
    ast.Is: ast.IsNot, ast.IsNot: ast.Is,
}  # fmt: skip
_STUK = re.compile(r"^@@ -\S+ \+(\d+)(?:,(\d+))? @@", re.MULTILINE)
_LANGSTE = 180  # seconds; what goes on for ever is noticed too


class Fout(NamedTuple):
    """One mistake: bytes `van` up to `tot` of a module replaced by `door`."""

    regel: int
    van: int
    tot: int
    door: str


def fouten(bron: str, regels: set[int] | None = None) -> Iterator[Fout]:
    """Yield the mistakes to make in a source text, in the order of the text."""
    begin = [0]
    for regel in bron.encode().splitlines(keepends=True):
        begin.append(begin[-1] + len(regel))
    for knoop in ast.walk(ast.parse(bron)):
        if not isinstance(knoop, ast.expr) or (regels and knoop.lineno not in regels):
            continue
        for anders in _anders(knoop):
            van = begin[knoop.lineno - 1] + knoop.col_offset
            tot = begin[(knoop.end_lineno or 1) - 1] + (knoop.end_col_offset or 0)
            yield Fout(knoop.lineno, van, tot, f"({ast.unparse(anders)})")


def _anders(knoop: ast.expr) -> Iterator[ast.expr]:
    match knoop:
        case ast.Compare(left, [op], [rechts]):
            yield ast.Compare(left, [ANDERS[type(op)]()], [rechts])
        case ast.BoolOp(op, termen):
            for weg in range(len(termen)):
                rest = [*termen[:weg], *termen[weg + 1 :]]
                yield rest[0] if len(rest) == 1 else ast.BoolOp(op, rest)
        case ast.UnaryOp(ast.Not(), wat):
            yield wat
        case ast.Constant(int(waarde)) if not isinstance(waarde, bool):
            yield ast.Constant(waarde + 1)


def veranderd(sinds: str) -> dict[str, set[int]]:
    """Return the changed lines of each module of kaart since a commit."""
    uit = {}
    for naam in _git("diff", "--name-only", "--diff-filter=AM", sinds, "--", "kaart").splitlines():
        if naam.endswith(".py"):
            stukken = _STUK.findall(_git("diff", "-U0", sinds, "--", naam))
            uit[naam] = {
                int(eerste) + nummer
                for eerste, aantal in stukken
                for nummer in range(int(aantal or 1))
            }
    return uit


def tests_van(module: str) -> list[str]:
    """Return the test files that name the module, or else its room."""
    delen = module.removesuffix(".py").removesuffix("/__init__").split("/")
    teksten = {pad: pad.read_text("utf-8") for pad in (WORTEL / "tests").rglob("test_*.py")}
    for diepte in range(len(delen), 1, -1):
        naam = re.compile(rf"\b{re.escape('.'.join(delen[:diepte]))}\b")
        if paden := [pad for pad, tekst in teksten.items() if naam.search(tekst)]:
            break
    else:
        paden = []
    kamer = [pad for pad in teksten if delen[1] in pad.relative_to(WORTEL / "tests").parts[:-1]]
    return sorted({str(pad.relative_to(WORTEL)) for pad in [*paden, *kamer]})


def merkt_iemand_het(kopie: Path, tests: list[str]) -> bool:
    """Run the tests on the copy; True when one of them fails or never ends."""
    omgeving = {**os.environ, "PYTHONPATH": str(kopie)}
    opdracht = [sys.executable, "-m", "pytest", "-x", "-q", "-n", "0", "-p", "no:cacheprovider"]
    try:
        klaar = subprocess.run(
            [*opdracht, *tests], cwd=kopie, env=omgeving, capture_output=True, check=False,
            timeout=_LANGSTE,
        )  # fmt: skip
    except subprocess.TimeoutExpired:
        return True
    return klaar.returncode != 0


def _git(*woorden: str) -> str:
    return subprocess.run(
        [shutil.which("git") or "git", *woorden],
        cwd=WORTEL,
        capture_output=True,
        check=True,
        encoding="utf-8",
    ).stdout


def _kopie(map_: Path) -> Path:
    for naam in filter(None, _git("ls-files", "-z").split("\0")):
        (map_ / naam).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(WORTEL / naam, map_ / naam)
    return map_


def main() -> None:
    """Make the mistakes one by one and print which of them nobody noticed."""
    opties = argparse.ArgumentParser(description=__doc__)
    opties.add_argument("modules", nargs="*")
    opties.add_argument("--sinds", default="main")
    opties.add_argument("--aantal", type=int, default=40)
    gevraagd = opties.parse_args()
    waar = {module: set[int]() for module in gevraagd.modules} or veranderd(gevraagd.sinds)
    alle = [
        (module, fout)
        for module, regels in sorted(waar.items())
        for fout in fouten((WORTEL / module).read_text("utf-8"), regels)
    ]
    stap = max(1, -(-len(alle) // gevraagd.aantal))
    gemist = 0
    with tempfile.TemporaryDirectory() as tijdelijk:
        kopie = _kopie(Path(tijdelijk))
        for module, fout in alle[::stap]:
            bron = (WORTEL / module).read_bytes()
            (kopie / module).write_bytes(bron[: fout.van] + fout.door.encode() + bron[fout.tot :])
            tests = tests_van(module)
            if not (tests and merkt_iemand_het(kopie, tests)):
                gemist += 1
                was = bron[fout.van : fout.tot].decode()
                print(f"{module}:{fout.regel}: {was} → {fout.door}", flush=True)
            (kopie / module).write_bytes(bron)
    gedaan = len(alle[::stap])
    print(f"{gedaan - gemist} van {gedaan} opgemerkt (van {len(alle)} mogelijke fouten)")


if __name__ == "__main__":
    main()
