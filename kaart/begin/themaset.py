"""The themes that every map may begin with: those of Utrecht, without what is only Utrecht's.

There is one source, `data/themas` of the map of Utrecht, which travels along with the program; what
belongs to one town is taken off while it is read, so that no second copy can grow apart from it.
"""

import hashlib
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path
from typing import Any

from kaart.basis import THEMAS
from kaart.schema import vorm
from kaart.schrijven import herschrijf
from kaart.yamllezer import lees

# The town, and what has its name there only: no plain word of a theme holds one of these.
ALLEEN_DAAR = ("utrecht", "u-pas")
_MERK = 8  # bytes
BRON = {
    "wat": "thema’s, hulpvragen en woorden ervoor",
    "bron": "ingebouwde set van kaart, naar de Sociale kaart van Utrecht",
    "licentie": "CC BY 4.0",
}


def themanamen() -> dict[str, str]:
    """Return the name of each theme by its id."""
    return {pad.stem: str(_waarden(pad.read_bytes())["naam"]) for pad in _bestanden()}


def themabestanden(wie: Collection[str] = ()) -> dict[str, bytes]:
    """Return the file of each theme by its id.

    A let_op names its organisation only when that is one of `wie`, who come on the map as well.
    """
    return {
        pad.stem: herschrijf(
            (inhoud := pad.read_bytes()), overal_geldig(_waarden(inhoud), wie), "thema"
        )
        for pad in _bestanden()
    }


def themawaarden(wie: Collection[str] = ()) -> dict[str, dict[str, Any]]:
    """Return what the file of each theme says, by its id; `wie` as for `themabestanden`."""
    return {pad.stem: overal_geldig(_waarden(pad.read_bytes()), wie) for pad in _bestanden()}


def vingerafdruk() -> str:
    """Return what tells this set from another version of it, without reading it as YAML."""
    alle = hashlib.blake2s(digest_size=_MERK)
    for pad in _bestanden():
        alle.update(hashlib.blake2s(pad.read_bytes().replace(b"\r\n", b"\n")).digest())
    return alle.hexdigest()


def overal_geldig(thema: Mapping[str, Any], wie: Collection[str] = ()) -> dict[str, Any]:
    """Return a theme without what is only of the town it comes from."""
    uit = {sleutel: _zonder(deel) for sleutel, deel in thema.items() if sleutel != "vangnet"}
    if "let_op" in uit:
        uit["let_op"] = {
            sleutel: deel
            for sleutel, deel in uit["let_op"].items()
            if sleutel != "organisatie" or deel in wie
        }
    return uit


def _zonder(deel: Any) -> Any:
    if isinstance(deel, list):
        return [_zonder(stuk) for stuk in deel if not _is_van_daar(stuk)]
    if isinstance(deel, Mapping):
        return {sleutel: _zonder(stuk) for sleutel, stuk in deel.items()}
    return deel


def _is_van_daar(stuk: Any) -> bool:
    return isinstance(stuk, str) and any(woord in stuk.casefold() for woord in ALLEEN_DAAR)


def _bestanden() -> Iterator[Path]:
    yield from sorted(THEMAS.glob("*.yaml"))


def _waarden(inhoud: bytes) -> Mapping[str, Any]:
    waarden: Mapping[str, Any] = lees(inhoud, "", vorm("thema")).waarde
    return waarden
