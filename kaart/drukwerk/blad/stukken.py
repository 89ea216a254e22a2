"""Many sheets → several PDFs, so that printing a large map asks no large computer.

Typst keeps a whole document in memory, and PDFs with tags cannot be joined without losing them:
so each piece is a PDF of its own, with its own title and bookmarks.
"""

from collections.abc import Callable, Iterable, Sequence
from math import ceil

from kaart.basis import KaartFout
from kaart.drukwerk.blad.blad import Blad
from kaart.drukwerk.blad.bladen import Drukproef, scheid, zet_proef
from kaart.drukwerk.pers.drukpers import Drukopdracht, teksten

# What prints in one piece, however long its sheets are; large letters take twice the room.
HEEL = 300
# A binder has its contents and registers to be right about, and is never cut in pieces.
PER_MAP = 600
# Measured: what Typst needs for a sheet, and for one that goes on at the back and counts its pages.
# 450 a piece stays under 600 MB with the engine itself.
_MB_PER_BLAD = 1
_MB_PER_VOL_BLAD = 6
MB_PER_STUK = 450
# Above so many lines of so many characters, counted roughly, a sheet may go on at the back:
# of the first 147 real sheets the shortest that did counted 30, with large letters 13.
_TEKENS_PER_REGEL = 42
_REGELS = 24
_REGELS_GROOT = 12

Stuk = Sequence[Blad]
Volg = Callable[[Sequence[Stuk]], Iterable[Stuk]]


def druk_stukken(
    bladen: Iterable[Blad], opdracht: Drukopdracht, volg: Volg = iter
) -> tuple[Drukproef, ...]:
    """Print the sheets in one piece when it can, else in several; `volg` sees each piece begin.

    What was refused is with the first. Raises as `druk_bladen` does.
    """
    te_drukken, geweigerd = scheid(bladen, opdracht)
    if len(te_drukken) <= _grens(HEEL, opdracht):
        return (zet_proef(te_drukken, geweigerd, opdracht),)
    geheugen = [_geheugen(blad, opdracht) for blad in te_drukken]
    stukken = verdeel(te_drukken, geheugen, MB_PER_STUK)
    proeven: list[Drukproef] = []
    for nummer, stuk in enumerate(volg(stukken), 1):
        titel = f"{opdracht.titel}, deel {nummer} van {len(stukken)}"
        proeven.append(
            zet_proef(stuk, [] if proeven else geweigerd, opdracht._replace(titel=titel))
        )
    return tuple(proeven)


def _geheugen(blad: Blad, opdracht: Drukopdracht) -> int:
    """Guess how many MB a sheet takes."""
    regels = sum(-(-len(tekst) // _TEKENS_PER_REGEL) for tekst in teksten(blad.inhoud))
    vol = regels > (_REGELS_GROOT if opdracht.groot else _REGELS)
    return _MB_PER_VOL_BLAD if vol else _MB_PER_BLAD


def verdeel(bladen: Stuk, geheugen: Sequence[int], per_stuk: int) -> list[Stuk]:
    """Cut the sheets in pieces of at most `per_stuk`, where a section ends if that is not too soon.

    Too soon is before half a piece: a larger section is cut itself, in shares about as large.
    """
    stukken: list[Stuk] = []
    begin = 0
    while begin < len(bladen):
        einde = _einde(bladen, geheugen, begin, per_stuk)
        stukken.append(bladen[begin:einde])
        begin = einde
    return stukken


def _einde(bladen: Stuk, geheugen: Sequence[int], begin: int, per_stuk: int) -> int:
    """Return where the piece from `begin` ends: after one sheet at least."""
    rest = sum(geheugen[begin:])
    if rest <= per_stuk:
        return len(bladen)
    aandeel = rest / ceil(rest / per_stuk)
    samen, sectiegrens, evenwicht = geheugen[begin], 0, 0
    einde = begin + 1
    while einde < len(bladen):
        if samen * 2 > per_stuk and bladen[einde].sectie != bladen[einde - 1].sectie:
            sectiegrens = einde
        if samen >= aandeel and not evenwicht:
            evenwicht = einde
        if samen + geheugen[einde] > per_stuk:
            break
        samen += geheugen[einde]
        einde += 1
    return sectiegrens or evenwicht or einde


def weiger_te_grote_map(aantal: int, opdracht: Drukopdracht) -> None:
    """Raise KaartFout for more sheets than one binder can be made of, with what to do instead."""
    grens = _grens(PER_MAP, opdracht)
    if aantal > grens:
        raise KaartFout(
            f"Een map met {aantal} bladen is te groot om in één keer te maken (hoogstens {grens}); "
            "maak er een per wijk met --wijk of kies met --thema, of druk alleen de bladen: "
            "kaart drukwerk bladen"
        )


def weiger_te_grote_aanvulling(aantal: int, opdracht: Drukopdracht) -> None:
    """Raise KaartFout for a supplement with more changed sheets than one PDF can hold."""
    grens = _grens(PER_MAP, opdracht)
    if aantal > grens:
        raise KaartFout(
            f"Een aanvulling met {aantal} bladen is te groot om in één keer te maken (hoogstens "
            f"{grens}); zo veel is veranderd dat nieuwe bladen eenvoudiger zijn: kaart drukwerk "
            "bladen --uitgave"
        )


def _grens(aantal: int, opdracht: Drukopdracht) -> int:
    """Large letters take about twice the pages."""
    return aantal // 2 if opdracht.groot else aantal
