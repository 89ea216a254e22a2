"""Learn the weights of `kaart/gevaar` from labelled sentences, and say how well they do.

    python benchmarks/leer_gevaar.py            learn from all sets, write the table
    python benchmarks/leer_gevaar.py --matrix   leave each set out in turn, write the figures
    python benchmarks/leer_gevaar.py --kopieen  count near copies between the sets
    python benchmarks/leer_gevaar.py --slot     measure the table on the last set (once)

Only the standard library: a support vector machine with squared hinge, solved by dual coordinate
descent. The order is fixed by a seed, so that two runs write the same bytes.
"""

import argparse
import random
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from itertools import chain, permutations
from math import ceil, sqrt
from pathlib import Path
from typing import NamedTuple
from zlib import crc32

from kaart.basis import GEWICHTEN
from kaart.gevaar import beoordeel_gevaar
from kaart.gevaar.gewichten import SCHAAL, Gewichten, gewichten
from kaart.gevaar.kenmerken import VAKKEN, vakken
from kaart.gevaar.lezing import Lezing, lees
from kaart.gevaar.patroon import vouw

ZINNEN = Path(__file__).parent / "zinnen"
SETS = "bewoner werker jong mantelzorger vrijwilliger anderstalig".split()
KAART = "kaart"  # the hulpvragen and names of the map: learned from, never left out or counted
SOORTEN = "soorten"  # kinds that the voices missed, by who knew the rules: learned from only
SLOT = "slotmeting"
GEVAAR = ("112", "113", "VT")
_IS_GEVAAR = {"veilig/thuis-niet-veilig": ("VT", "hulpvraag")}
_NIET_TE_ZEGGEN = {"veilig/zorgen-over-iemand"}  # may be either: neither learned nor counted
_RONDEN = 12
_KOPIE = 0.8  # the share of words from which a sentence is a copy
_BEDEKT = 0.05  # how much a veiled sentence counts for the loud table
# Shares of the everyday sentences of left-out sets that lie above each bound.
_LUID_ALLEDAAGS, _REGEL_ALLEDAAGS, _STIL_ALLEDAAGS = 0.002, 0.2, 0.2


class Zin(NamedTuple):
    """One labelled sentence; `soort` is a number, or lijkt, gewoon, zin."""

    van: str
    soort: str
    sterkte: str
    tekst: str

    @property
    def gevaar(self) -> bool:
        """Say whether a number must be shown."""
        return self.soort in GEVAAR


class Voorbeeld(NamedTuple):
    """A sentence as it is learned: where its features fall, which answer, how heavy."""

    plekken: tuple[int, ...]
    ja: bool
    zwaarte: float = 1.0


def lees_zinnen(van: str) -> list[Zin]:
    """Return the sentences of one set."""
    regels = [
        Zin(van, *regel.split("\t"))
        for regel in (ZINNEN / f"{van}.gevaar.tsv").read_text("utf-8").splitlines()
    ]
    pad = ZINNEN / f"{van}.zinnen.tsv"
    for regel in pad.read_text("utf-8").splitlines() if pad.exists() else ():
        hulpvraag, tekst = regel.split("\t")
        if hulpvraag not in _NIET_TE_ZEGGEN:
            regels.append(Zin(van, *_IS_GEVAAR.get(hulpvraag, ("zin", "-")), tekst))
    return regels


def leer(voorbeelden: Sequence[Voorbeeld], straf: float = 1.0) -> list[float]:
    """Return a weight for each place, and last the constant."""
    gewicht = [0.0] * (VAKKEN + 1)
    alfa = [0.0] * len(voorbeelden)
    maat = [1 / sqrt(len(v.plekken)) if v.plekken else 0.0 for v in voorbeelden]
    volgorde = list(range(len(voorbeelden)))
    toeval = random.Random(112)  # noqa: S311 - an order, not a secret
    for _ in range(_RONDEN):
        toeval.shuffle(volgorde)
        for i in volgorde:
            plekken, ja, zwaarte = voorbeelden[i]
            teken = 1.0 if ja else -1.0
            rem = 0.5 / (straf * zwaarte)
            uitkomst = sum([gewicht[p] for p in plekken]) * maat[i] + gewicht[VAKKEN]
            helling = teken * uitkomst - 1 + alfa[i] * rem
            nieuw = max(alfa[i] - helling / ((2.0 if plekken else 1.0) + rem), 0.0)
            if stap := (nieuw - alfa[i]) * teken:
                for p in plekken:
                    gewicht[p] += stap * maat[i]
                gewicht[VAKKEN] += stap
                alfa[i] = nieuw
    return gewicht


def leer_alles(zinnen: Sequence[Zin], lezingen: Sequence[Lezing]) -> Gewichten:
    """Learn all tables, and write them in whole numbers of one byte."""
    plekken = [vakken(lezing) for lezing in lezingen]
    paren = list(zip(zinnen, plekken, strict=True))
    opgaven = [
        [Voorbeeld(p, z.gevaar, _BEDEKT if z.sterkte == "bedekt" else 1.0) for z, p in paren],
        [Voorbeeld(p, z.gevaar) for z, p in paren],
        *([Voorbeeld(p, z.soort == n) for z, p in paren if z.gevaar] for n in GEVAAR),
    ]
    tabellen, delers, basis = b"", [], []
    for opgave in opgaven:
        *gewicht, constante = leer(opgave)
        deler = int(127 / max(map(abs, gewicht)))
        tabellen += bytes(round(g * deler) & 255 for g in gewicht)
        delers.append(deler * SCHAAL)
        basis.append(round(constante * SCHAAL))
    return Gewichten(tabellen, tuple(delers), tuple(basis), 0, 0, 0)


def kies_grenzen(gewogen: Sequence[tuple[Zin, Lezing, int, int]]) -> tuple[int, int, int]:
    """Choose the bounds on sentences of which the set was left out."""
    gewoon = [g for g in gewogen if g[0].soort in {"zin", "gewoon"}]
    luid = sorted((luid for _, lezing, luid, _ in gewoon if not lezing.alarm), reverse=True)
    stil = sorted((stil for *_, stil in gewoon), reverse=True)
    return (
        luid[int(_LUID_ALLEDAAGS * len(gewoon))] + 1,
        luid[int(_REGEL_ALLEDAAGS * len(gewoon))] + 1,
        stil[int(_STIL_ALLEDAAGS * len(gewoon))] + 1,
    )


def laat_weg(zinnen: list[Zin], lezingen: list[Lezing]) -> tuple[dict[str, Gewichten], list[int]]:
    """Learn without each set in turn; return the tables and the bounds of them together."""
    zonder: dict[str, Gewichten] = {}
    gewogen = []
    for weg in SETS:
        over = [i for i, zin in enumerate(zinnen) if zin.van != weg]
        zonder[weg] = leer_alles([zinnen[i] for i in over], [lezingen[i] for i in over])
        for zin, lezing in zip(zinnen, lezingen, strict=True):
            if zin.van == weg:
                weging = zonder[weg].weeg(lezing)
                gewogen.append((zin, lezing, weging.luid, weging.stil))
        print(f"zonder {weg} geleerd", file=sys.stderr)
    grenzen = list(kies_grenzen(gewogen))
    return zonder, grenzen


def vingerafdruk() -> int:
    """Return a number that changes when the words or features do: then one must learn again."""
    gelezen = [vakken(lees(zin.tekst)) for zin in lees_zinnen("anderstalig")[:420]]
    return crc32(repr(gelezen).encode())


def schrijf(geleerd: Gewichten, grenzen: Iterable[int]) -> None:
    """Write the table: a line of whole numbers, then the bytes."""
    kop = " ".join(map(str, (*geleerd.delers, *geleerd.basis, *grenzen, vingerafdruk())))
    GEWICHTEN.write_bytes(kop.encode() + b"\n" + geleerd.tabellen)


def toon_maten(zinnen: Sequence[Zin], naam: str) -> str:
    """Return a row of figures, as `beoordeel_gevaar` judges with the table of the moment."""
    oordelen = [(zin, beoordeel_gevaar(zin.tekst)) for zin in zinnen]

    def deel(welke: Callable[[Zin], bool], wat: str = "luid") -> str:
        raak = [o.verdacht if wat == "stil" else bool(o.luid) for z, o in oordelen if welke(z)]
        return f"{sum(raak)}/{len(raak)} ({100 * sum(raak) / len(raak):.0f} %)" if raak else "–"

    juist = [o.luid[0] == z.soort for z, o in oordelen if z.gevaar and o.luid]
    return " | ".join([
        f"| {naam}",
        deel(lambda z: z.sterkte == "direct"),
        deel(lambda z: z.sterkte == "bedekt"),
        deel(lambda z: z.gevaar, "stil"),
        f"{sum(juist)}/{len(juist)} ({100 * sum(juist) / max(len(juist), 1):.0f} %)",
        deel(lambda z: z.soort == "lijkt"),
        deel(lambda z: z.soort in {"zin", "gewoon"}),
        deel(lambda z: z.soort in {"zin", "gewoon"}, "stil"),
    ]) + " |"  # fmt: skip


KOP = (
    "| weggelaten set | luid: direct | luid: bedekt | luid of verdacht | juiste nummer eerst "
    "| luid: lijkt | luid: gewoon | verdacht: gewoon |\n|---|---|---|---|---|---|---|---|"
)


def matrix(zinnen: list[Zin], lezingen: list[Lezing], *, schrijven: bool) -> None:
    """Print the figures of each set as judged by what was learned from the others."""
    zonder, grenzen = laat_weg(zinnen, lezingen)
    print(KOP)
    for weg in SETS:
        schrijf(zonder[weg], grenzen)
        gewichten.cache_clear()
        print(toon_maten([zin for zin in zinnen if zin.van == weg], weg))
    if schrijven:
        schrijf(leer_alles(zinnen, lezingen), grenzen)
        print(f"grenzen {grenzen}; geschreven: {GEWICHTEN.stat().st_size} bytes", file=sys.stderr)


def tel_kopieen(zinnen: Sequence[Zin]) -> str:
    """Count sentences that share eight of ten words with one of another set.

    Who shares so many shares one of its rarest words: only those have to be compared.
    """
    woorden = [frozenset(vouw(zin.tekst)) for zin in zinnen]
    zeldzaam = Counter(chain.from_iterable(woorden))
    bij_woord: dict[str, list[int]] = {}
    for nummer, eigen in enumerate(woorden):
        rij = sorted(eigen, key=lambda woord: (zeldzaam[woord], woord))
        for woord in rij[: len(rij) - ceil(_KOPIE * len(rij)) + 1]:
            bij_woord.setdefault(woord, []).append(nummer)
    kopieen = {
        een
        for buren in bij_woord.values()
        for een, ander in permutations(buren, 2)
        if zinnen[een].van != zinnen[ander].van
        and len(woorden[een] & woorden[ander]) >= _KOPIE * len(woorden[een] | woorden[ander])
    }
    return f"{len(kopieen)} van {len(zinnen)} zinnen ({100 * len(kopieen) / len(zinnen):.1f} %)"


def main() -> None:
    """Learn, or measure what was learned."""
    opties = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    opties.add_argument("--matrix", action="store_true")
    opties.add_argument("--kopieen", action="store_true")
    opties.add_argument("--slot", action="store_true")
    keuze = opties.parse_args()
    if keuze.slot:
        print(KOP + "\n" + toon_maten(lees_zinnen(SLOT), SLOT))
        return
    zinnen = [zin for van in (*SETS, KAART, SOORTEN) for zin in lees_zinnen(van)]
    if keuze.kopieen:
        print("gevaar:", tel_kopieen([zin for zin in zinnen if zin.soort != "zin"]))
        print("alles:", tel_kopieen(zinnen))
        return
    matrix(zinnen, [lees(zin.tekst) for zin in zinnen], schrijven=True)


if __name__ == "__main__":
    main()
