"""Measure what search understands: one voice against tables made of the five others.

    python benchmarks/stemmen.py [map]

Each sentence of a voice is a question; the hulpvraag it was written for is the right answer. A
voice is what a comment above a row of `zinnen` says. This is the measure that weights are set on;
questions that people asked are for measuring once, never for setting a weight.
"""

import re
import sys
from collections.abc import Iterator
from pathlib import Path

from kaart.bestand import Werkmap, laad_kaart
from kaart.zoek.rangorde import tel_op, volgorde
from kaart.zoek.tabel.hulpvragen import GEEN, hulpvragen_van
from kaart.zoek.tabel.kenmerken import kenmerken
from kaart.zoek.tabel.zinnen import voorbeelden, weeg

_VRAAG = re.compile(r"  - id: (\S+)")
_STEM = re.compile(r"      # (\w+)")
_ZIN = re.compile(r"      - (.+)")


def stemmen(map_: Path) -> Iterator[tuple[str, str, str]]:
    """Yield (voice, hulpvraag, sentence) of every sentence that has a voice."""
    for bestand in sorted((map_ / "data" / "themas").glob("*.yaml")):
        vraag = stem = ""
        for regel in bestand.read_text(encoding="utf-8").splitlines():
            if gevonden := _VRAAG.match(regel):
                vraag, stem = f"{bestand.stem}/{gevonden[1]}", ""
            elif gevonden := _STEM.match(regel):
                stem = gevonden[1]
            elif stem and (gevonden := _ZIN.match(regel)):
                yield stem, vraag, gevonden[1].strip("\"'")


def main() -> None:
    """Print for each voice how often the right hulpvraag is first, and among three."""
    map_ = Path(sys.argv[1]) if len(sys.argv) > 1 else Path.cwd()
    kaart = laad_kaart(Werkmap.op(map_)).kaart
    nummer = {hulpvraag: n for n, hulpvraag in enumerate(hulpvragen_van(kaart))}
    alles = list(stemmen(map_))
    for stem in dict.fromkeys(stem for stem, *_ in alles):
        eigen = {(vraag, zin) for s, vraag, zin in alles if s == stem}
        rijen = {
            kenmerk: [g for h, p in rij.items() if h != GEEN for g in (nummer[h], p)]
            for kenmerk, rij in weeg(v for v in voorbeelden(kaart) if v not in eigen).items()
        }
        beste = [
            (nummer[vraag], volgorde(tel_op((rijen.get(k, []) for k in kenmerken(zin)), 2))[:3])
            for vraag, zin in eigen
        ]
        eerste = sum(goed == drie[0] for goed, drie in beste if drie) / len(beste)
        bij_drie = sum(goed in drie for goed, drie in beste) / len(beste)
        print(f"{stem:14}{len(beste):5}  eerste {eerste:4.0%}  bij de eerste drie {bij_drie:4.0%}")


if __name__ == "__main__":
    main()
