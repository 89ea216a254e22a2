"""What may be told of a meeting or a series: no more than was counted, and nothing of a few. Pure.

Under five forms there are no figures, and a meeting with so few stays out of the figures of its
series too: otherwise the difference would tell them.
"""

from collections.abc import Iterator, Sequence

from kaart.model import Bijeenkomst, Evaluatie, Kaart, Reeks, Stemmen
from kaart.taal import opsomming
from kaart.wijk.bijeenkomst.woorden import dagentekst, organisatienaam, organisatienamen_van

MINST = 5  # fewer forms than this say who said it
VOOR_PERCENTAGE = 20
VRAGEN = (
    ("vervolg", "wil een vervolg"),
    ("nieuwe_contacten", "deed nieuwe contacten op"),
    ("bestaande_contacten", "sprak mensen die men al kende"),
)


def mogelijke_bezoeken(keren: int, gemiddeld: int) -> tuple[int, int]:
    """Return between how many visits an average rounds to this number."""
    return -(-keren * (2 * gemiddeld - 1) // 2), (keren * (2 * gemiddeld + 1) - 1) // 2


def verslag_van_bijeenkomst(kaart: Kaart, bijeenkomst: Bijeenkomst) -> Iterator[str]:
    """Yield the sentences of a report on one meeting."""
    if dag := dagentekst(bijeenkomst):
        yield dag
    geteld = bijeenkomst.tellingen
    if geteld and geteld.bezoekers is not None:
        yield _tel(geteld.bezoekers, "bezoeker", "bezoekers")
    else:
        yield "hoeveel bezoekers er waren, is niet geteld"
    if aantal := organisaties_van([bijeenkomst]):
        yield _tel(aantal, "organisatie", "organisaties")
    if bijeenkomst.aanwezig:
        yield f"er waren: {organisatienamen_van(kaart, bijeenkomst.aanwezig)}"
    yield from _cijfers([bijeenkomst])
    yield from _gezegd(kaart, bijeenkomst.evaluatie)


def verslag_van_reeks(kaart: Kaart, reeks: Reeks) -> Iterator[str]:
    """Yield the sentences of a report on a series: as entered, else from its meetings."""
    keren = [b for b in kaart.bijeenkomsten.values() if b.reeks == reeks.id]
    aantal = reeks.bijeenkomsten or len(keren)
    if aantal:
        yield _tel(aantal, "bijeenkomst", "bijeenkomsten")
    yield from _bezoeken(reeks, keren, aantal)
    if reeks.unieke_bezoekers is not None:
        yield f"{reeks.unieke_bezoekers} verschillende bezoekers"
    else:
        yield "hoeveel verschillende bezoekers er waren, is niet bekend"
    organisaties = reeks.unieke_organisaties
    if organisaties is None:
        organisaties = len({wie for b in keren for wie in (*b.aanwezig, *b.aanwezig_zonder_kaart)})
    if organisaties:
        yield f"{organisaties} verschillende organisaties"
    for veld, zin in VRAGEN:
        if (procent := getattr(reeks.percentages, veld, None)) is not None:
            yield f"{procent}% {zin}, volgens de bron"
    if not reeks.percentages:
        yield from _cijfers(keren)


def _bezoeken(reeks: Reeks, keren: Sequence[Bijeenkomst], aantal: int) -> Iterator[str]:
    gemiddeld = reeks.bezoekers_per_keer
    if reeks.bezoeken is not None:
        yield f"{reeks.bezoeken} bezoeken"
    if gemiddeld is not None:
        zin = f"{gemiddeld} bezoekers per keer"
        if reeks.bezoeken is None and aantal:
            laag, hoog = mogelijke_bezoeken(aantal, gemiddeld)
            zin = f"{zin} ({laag} tot {hoog} bezoeken mogelijk)"
        yield zin
    geteld = [b.tellingen.bezoekers for b in keren if b.tellingen]
    bekend = [bezoekers for bezoekers in geteld if bezoekers is not None]
    if bekend and gemiddeld is None and reeks.bezoeken is None:
        deel = "" if len(bekend) == aantal else f", geteld bij {len(bekend)} van {aantal}"
        yield f"{sum(bekend)} bezoeken{deel}"
        yield f"gemiddeld {(2 * sum(bekend) + len(bekend)) // (2 * len(bekend))} bezoekers per keer"


def organisaties_van(keren: Sequence[Bijeenkomst]) -> int:
    """Return how many organisations were there, those that are counted only with them."""
    (een,) = keren
    genoemd = len(een.aanwezig) + len(een.aanwezig_zonder_kaart) + een.niet_noemen
    return (een.tellingen.organisaties if een.tellingen else None) or genoemd


def _cijfers(keren: Sequence[Bijeenkomst]) -> Iterator[str]:
    """Yield per question how many of how many; a share only where there are enough forms."""
    alle = [b.evaluatie for b in keren if b.evaluatie and b.evaluatie.formulieren is not None]
    genoeg = [e for e in alle if (e.formulieren or 0) >= MINST]
    if len(genoeg) < len(alle):
        yield f"bij minder dan {MINST} formulieren blijven de cijfers weg"
    for veld, zin in VRAGEN:
        paren = [_antwoorden(e, getattr(e, veld)) for e in genoeg]
        ja, van = (sum(paar[plek] for paar in paren) for plek in (0, 1))
        if van >= MINST:
            procent = f" ({(200 * ja + van) // (2 * van)}%)" if van >= VOOR_PERCENTAGE else ""
            yield f"{ja} van {van} {zin}{procent}"


def _antwoorden(evaluatie: Evaluatie, stemmen: Stemmen | None) -> tuple[int, int]:
    """Return how many say yes, of how many; without the other answers of all the forms."""
    if stemmen is None or stemmen.ja is None:
        return 0, 0
    rest = [aantal for aantal in (stemmen.nee, stemmen.weet_niet) if aantal is not None]
    van = stemmen.ja + sum(rest) if rest else evaluatie.formulieren or 0
    return (stemmen.ja, van) if van >= MINST else (0, 0)


def _gezegd(kaart: Kaart, evaluatie: Evaluatie | None) -> Iterator[str]:
    if evaluatie is None or (evaluatie.formulieren or 0) < MINST:
        return
    for zin in evaluatie.gezegd:
        yield f"“{zin}”"
    namen = [kaart.themas[g.thema].naam for g in evaluatie.gemist if g.thema in kaart.themas]
    if namen:
        yield f"gemist: {opsomming(tuple(dict.fromkeys(namen)))}"
    for blad in evaluatie.klopt_niet:
        wat = f": {blad.wat}" if blad.wat else ""
        van = organisatienaam(kaart, blad.organisatie)
        yield f"ga na, op het blad van {van} klopt iets niet{wat}"


def _tel(aantal: int, een: str, meer: str) -> str:
    return f"{aantal} {een if aantal == 1 else meer}"
