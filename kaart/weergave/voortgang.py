"""How far a long job is: a bar for who looks at a terminal, gone when it is done."""

import os
from collections.abc import Iterable, Iterator
from typing import TextIO, TypeVar

from kaart.weergave.scherm import scherm_van

T = TypeVar("T")


def kondig_aan(zin: str, stroom: TextIO | None) -> None:
    """Say to who looks at a terminal that something long begins; nothing in a pipe."""
    if stroom is not None and scherm_van(stroom).terminal:
        print(f"kaart: {zin}", file=stroom, flush=True)


def volg(delen: Iterable[T], totaal: int, wat: str, stroom: TextIO | None) -> Iterator[T]:
    """Yield the parts, and show on `stroom` how many are done; nothing in a pipe or for one."""
    if totaal > 1 and scherm_van(stroom).terminal and os.environ.get("TERM") != "dumb":
        yield from _met_balk(delen, totaal, wat, stroom)
    else:
        yield from delen


def _met_balk(delen: Iterable[T], totaal: int, wat: str, stroom: TextIO | None) -> Iterator[T]:
    from rich.console import Console  # rich only for who sees the bar
    from rich.progress import BarColumn, Progress, TextColumn

    kolommen = (
        TextColumn("{task.description}", markup=False),
        BarColumn(),
        TextColumn("{task.completed:.0f} van {task.total:.0f}"),
    )
    scherm = Console(file=stroom, force_terminal=True)
    with Progress(*kolommen, console=scherm, transient=True) as balk:
        taak = balk.add_task(wat, total=totaal)
        for deel in delen:
            yield deel
            balk.advance(taak)
