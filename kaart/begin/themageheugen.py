"""What of the built-in set of themes a map was offered already, taken or not: so nobody asks twice.

A thema is thousands of words, so each thing in it is remembered by a few letters made of it. The
file travels with the map, as what one keeper declined the other one does not want either.
"""

import base64
import hashlib
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from kaart.basis import KaartFout, is_id, oorzaak
from kaart.begin.themaset import vingerafdruk
from kaart.bestand import Werkmap, eis_binnen
from kaart.schrijven import Bestandswijziging

GEHEUGENBESTAND = "data/themaset.txt"
_KOP = (
    "# Wat deze kaart al kent van de ingebouwde thema’s, overgenomen of niet.\n"
    "# kaart begin --ververs --themas houdt het bij. Haal dit bestand weg om alles opnieuw te\n"
    "# laten aanbieden.\n"
)
_SET = "set"
_BYTES = 3  # for each thing: within one thema two are never the same by chance
_MAX_BYTES = 2_000_000
Pad = tuple[str, ...]


class Themageheugen(NamedTuple):
    """The marks of what was offered, by thema; `gezien` is the set of which that was all."""

    kenmerken: Mapping[str, frozenset[str]] = {}
    gezien: str = ""
    inhoud: bytes | None = None  # of the file, None when there is none

    def kent(self, thema: str, pad: Pad) -> bool:
        """Say whether this was offered before."""
        return kenmerk(pad) in self.kenmerken.get(thema, ())

    def met(self, themas: Mapping[str, Mapping[str, Any]], *, alle: bool) -> "Themageheugen":
        """Return the memory with all that these themes of the set say; `alle` of it is offered."""
        erbij = {
            id_: self.kenmerken.get(id_, frozenset()) | {kenmerk(pad) for pad in stukken(waarden)}
            for id_, waarden in themas.items()
        }
        gezien = vingerafdruk() if alle else self.gezien
        return self._replace(kenmerken={**self.kenmerken, **erbij}, gezien=gezien)


def kenmerk(pad: Pad) -> str:
    """Return the few letters by which a thing in a thema is remembered."""
    return base64.urlsafe_b64encode(
        hashlib.blake2s("\0".join(pad).encode(), digest_size=_BYTES).digest()
    ).decode()


def stukken(waarden: Any, pad: Pad = ()) -> Iterator[Pad]:
    """Yield all that a thema says, each with its place: a word of a question is one."""
    if isinstance(waarden, Mapping):
        for sleutel, waarde in waarden.items():
            yield from stukken(waarde, (*pad, sleutel))
    elif isinstance(waarden, list):
        for waarde in waarden:
            if isinstance(waarde, Mapping):  # a question: by its id, whatever its words
                yield (*pad, waarde["id"])
                yield from stukken(waarde, (*pad, waarde["id"]))
            else:
                yield from stukken(waarde, pad)
    else:
        yield (*pad, str(waarden))


def lees_geheugen(werkmap: Werkmap) -> Themageheugen:
    """Return what the map remembers; nothing when it has no such file. Raises KaartFout."""
    pad = werkmap.wortel / GEHEUGENBESTAND
    eis_binnen(werkmap.wortel, pad)
    try:
        with pad.open("rb") as bestand:
            inhoud = bestand.read(_MAX_BYTES)
    except FileNotFoundError:
        return Themageheugen()
    except OSError as fout:
        raise KaartFout(f"{GEHEUGENBESTAND} is niet te lezen: {oorzaak(fout)}") from None
    regels = dict(_regels(inhoud.decode("utf-8", "replace")))
    gezien = regels.pop(_SET, "")
    kenmerken = {id_: frozenset(tekst.split()) for id_, tekst in regels.items() if is_id(id_)}
    return Themageheugen(kenmerken, gezien, inhoud)


def _regels(tekst: str) -> Iterator[tuple[str, str]]:
    for regel in tekst.splitlines():
        naam, dubbelepunt, rest = regel.partition(":")
        if dubbelepunt and not regel.startswith("#"):
            yield naam.strip(), rest.strip()


def als_tekst(geheugen: Themageheugen) -> bytes:
    """Return the file of the memory."""
    regels = [
        f"{id_}: {' '.join(sorted(kenmerken))}\n"
        for id_, kenmerken in sorted(geheugen.kenmerken.items())
    ]
    return "".join([_KOP, f"{_SET}: {geheugen.gezien}\n", *regels]).encode()


def geheugenwijziging(
    werkmap: Werkmap, oud: Themageheugen, nieuw: Themageheugen
) -> Bestandswijziging:
    """Return the change of the file by which the map remembers more."""
    return Bestandswijziging(werkmap.wortel / GEHEUGENBESTAND, oud.inhoud, als_tekst(nieuw))


def eerste_geheugen(themas: Mapping[str, Mapping[str, Any]]) -> bytes:
    """Return the file for a new map, whose keeper saw the whole set."""
    return als_tekst(Themageheugen().met(themas, alle=True))


def is_nieuwe_set(geheugen: Themageheugen) -> bool:
    """Say whether the set is another one than was offered; False for a map that remembers none."""
    return geheugen.inhoud is not None and geheugen.gezien != vingerafdruk()
