"""Many sheets → several PDFs, so that printing a large map asks no large computer.

Typst keeps a whole document in memory, and PDFs with tags cannot be joined without losing them:
so each piece is a PDF of its own, with its own title and bookmarks.
"""

from collections.abc import Callable, Iterable, Sequence

from kaart.drukwerk.blad import Blad
from kaart.drukwerk.bladen import Drukproef, scheid, zet_proef
from kaart.drukwerk.drukpers import Opdracht
from kaart.fouten import KaartFout

# Measured: 1.45 MB for each page, so 300 sheets (some with a back) stay under 600 MB.
PER_STUK = 300
# A binder has its contents and registers to be right about, and is never cut in pieces.
PER_MAP = 600

Stuk = Sequence[Blad]
Volg = Callable[[Sequence[Stuk]], Iterable[Stuk]]


def druk_stukken(
    bladen: Iterable[Blad], opdracht: Opdracht, volg: Volg = iter, per_stuk: int = 0
) -> tuple[Drukproef, ...]:
    """Print the sheets in one piece when it can, else in several; `volg` sees each piece begin.

    What was refused is with the first. Raises as `druk_bladen` does.
    """
    te_drukken, geweigerd = scheid(bladen, opdracht)
    stukken = verdeel(te_drukken, per_stuk or _grens(PER_STUK, opdracht))
    if len(stukken) < 2:  # noqa: PLR2004 - one piece is no piece
        return (zet_proef(te_drukken, geweigerd, opdracht),)
    proeven: list[Drukproef] = []
    for nummer, stuk in enumerate(volg(stukken), 1):
        titel = f"{opdracht.titel}, deel {nummer} van {len(stukken)}"
        proeven.append(
            zet_proef(stuk, [] if proeven else geweigerd, opdracht._replace(titel=titel))
        )
    return tuple(proeven)


def verdeel(bladen: Stuk, per_stuk: int) -> list[Stuk]:
    """Cut the sheets in pieces of at most `per_stuk`, where a section ends if that is not too soon.

    Too soon is before half a piece: a section that is larger than that is cut itself.
    """
    stukken: list[Stuk] = []
    begin = 0
    while begin < len(bladen):
        einde = _einde(bladen, begin, per_stuk)
        stukken.append(bladen[begin:einde])
        begin = einde
    return stukken


def _einde(bladen: Stuk, begin: int, per_stuk: int) -> int:
    uiterste = begin + per_stuk
    if uiterste >= len(bladen):
        return len(bladen)
    for einde in range(uiterste, begin + per_stuk // 2, -1):
        if bladen[einde].sectie != bladen[einde - 1].sectie:
            return einde
    return uiterste


def weiger_te_grote_map(aantal: int, opdracht: Opdracht) -> None:
    """Raise KaartFout for more sheets than one binder can be made of, with what to do instead."""
    grens = _grens(PER_MAP, opdracht)
    if aantal > grens:
        raise KaartFout(
            f"Een map met {aantal} bladen is te groot om in één keer te maken (hoogstens {grens}); "
            "maak er een per wijk met --wijk of kies met --thema, of druk alleen de bladen: "
            "kaart drukwerk bladen"
        )


def _grens(aantal: int, opdracht: Opdracht) -> int:
    """Large letters take about twice the pages."""
    return aantal // 2 if opdracht.groot else aantal
