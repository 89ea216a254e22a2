"""The same order of keys in every file, so that one finds them."""

from collections.abc import Iterable, Iterator
from typing import Any

from kaart.basis import Ernst
from kaart.keuring.invoer import Keuring, Keurstuk, Toetsvondst
from kaart.schema import Schema, laad_schema

NAAM = "volgorde"
ERNST = Ernst.TIP
UITLEG = """\
In elk bestand staan de sleutels in dezelfde volgorde; dat leest en vergelijkt makkelijker.
De opdracht kaart opmaak zet ze goed.

Goed:

    # data/themas/wonen.yaml
    naam: Wonen
    synoniemen:
      - huis

Fout:

    # data/themas/wonen.yaml
    synoniemen:
      - huis
    naam: Wonen
"""


def toets(stuk: Keurstuk, keuring: Keuring) -> Iterator[Toetsvondst]:  # noqa: ARG001
    """Report the first key that stands too late: one is enough to run kaart opmaak."""
    document = stuk.document
    for pad in _te_laat(laad_schema(document.soort), document.waarde, ()):
        yield Toetsvondst(
            document.bestand, pad, f"“{pad[-1]}” staat niet op de vaste plek",
            "kaart opmaak zet de sleutels goed", sleutel=True,
        )  # fmt: skip
        return


def _te_laat(
    schema: Schema, waarde: Any, pad: tuple[str | int, ...]
) -> Iterator[tuple[str | int, ...]]:
    if isinstance(waarde, list):
        for nummer, deel in enumerate(waarde):
            if isinstance(deel, dict):
                yield from _te_laat(schema["items"], deel, (*pad, nummer))
        return
    eigenschappen = schema["properties"]
    over = iter(eigenschappen)
    if not all(sleutel in over for sleutel in waarde):  # each is sought behind the one before it
        yield (*pad, _eerste(waarde, list(eigenschappen)))
    for sleutel, deel in waarde.items():
        if isinstance(deel, dict | list):
            yield from _te_laat(eigenschappen[sleutel], deel, (*pad, sleutel))


def _eerste(sleutels: Iterable[str], volgorde: list[str]) -> str:
    """Return the first key that comes after one it should come before."""
    hoogste = -1
    for sleutel in sleutels:
        plek = volgorde.index(sleutel)
        if plek < hoogste:
            return sleutel
        hoogste = plek
    raise AssertionError("all keys are in order")
