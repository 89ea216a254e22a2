"""How a cell is written, the same on screen, in a picture and on paper.

It stays honest when nearly nothing was checked: a number that nobody checked has a question mark,
and three kinds of empty are never mixed.
"""

from collections.abc import Iterator

from kaart.wijk.dekking.navragen import Hangt
from kaart.wijk.dekking.tellen import Dekking, Dekkingscel, Per, Telling
from kaart.wijk.dekking.vlekken import is_leeg

NIET_GEVRAAGD, NIET_DAAR = "·", "0"


def celtekst(cel: Dekkingscel) -> str:
    """Return a cell: "3?", "1+2?", "3", "w2?", "(5?)", "·" or "0"."""
    if cel.hier:
        return _getal(cel, cel.hier)
    wijk = f"w{_getal(cel, cel.hele_wijk)}" if cel.hele_wijk else ""
    stad = f"({_getal(cel, cel.hele_stad)})" if cel.hele_stad else ""
    rest = wijk or stad
    if is_leeg(cel.vlek):
        return f"{NIET_DAAR}{rest}"
    return rest or NIET_GEVRAAGD


def _getal(cel: Dekkingscel, wie: tuple[str, ...]) -> str:
    vers = sum(id_ in cel.vers for id_ in wie)
    oud = len(wie) - vers
    if not oud:
        return f"{vers}"
    return f"{vers}+{oud}?" if vers else f"{oud}?"


def tint(cel: Dekkingscel) -> int:
    """Return how dark a cell is, 0 to 4: how many there are in the area itself.

    Dark says how much, never whether it was checked: that stands in the cell, so that a copy in
    black and white says it too.
    """
    return min(len(cel.hier), 4)


def nagegaan(dekking: Dekking) -> str:
    """Return on top of everything: how much of this was checked."""
    zin = (
        f"{dekking.nagegaan} van {dekking.totaal} organisaties "
        f"{'is' if dekking.nagegaan == 1 else 'zijn'} in de laatste 12 maanden nagegaan."
    )
    if dekking.vraag.naar == "thema":
        return zin
    rest = dekking.totaal - dekking.met_waarde
    wat = dekking.vraag.naar.capitalize()
    return f"{zin} {wat} is bekend bij {dekking.met_waarde}, niet bij {rest}."


def legenda(dekking: Dekking) -> Iterator[str]:
    """Yield how to read the table, and what the choice of counting means."""
    if dekking.vraag.organisatie:
        yield f"{NIET_GEVRAAGD}: hier is van deze organisatie niets bekend."
    wat = "activiteiten" if dekking.vraag.telling is Telling.AANBOD else "organisaties"
    gebied = {Per.WIJK: "de wijk", Per.DEELGEBIED: "dat deelgebied", Per.BUURT: "die buurt"}
    hier = gebied[dekking.vraag.per]
    yield f"3: drie {wat} voor {hier}, nagegaan. 3?: niet nagegaan. 1+2?: één wel, twee niet."
    stad = "(5?): alleen voor de hele stad."
    if dekking.vraag.per is not Per.WIJK:
        stad = f"w2?: voor de hele wijk. {stad} Hoe kleiner het gebied, hoe leger dezelfde stad."
    leeg = (
        f" {NIET_GEVRAAGD}: niemand heeft het nagevraagd. "
        f"{NIET_DAAR}: nagevraagd, en het is er niet."
    )
    yield stad if dekking.vraag.organisatie else f"{stad}{leeg}"
    yield (
        f"Geteld zijn {wat} die {hier} als werkgebied noemen of er een activiteit hebben; "
        "een vestiging alleen telt niet. "
        "Eén organisatie zegt niets over hoeveel mensen er terechtkunnen."
    )
    if dekking.onbereikbaar:
        yield (
            f"Niet meegeteld, want zonder website, plek, telefoon of e-mail voor bewoners: "
            f"{len(dekking.onbereikbaar)}."
        )


def hangtekst(hangt: Hangt) -> str:
    """Return how much falls away: "9 keer is er dan niets meer, 4 keer alleen de stad"."""
    delen = []
    if hangt.leeg:
        delen.append(f"{len(hangt.leeg)} keer is er dan niets meer")
    if hangt.niet_meer_hier:
        delen.append(f"{len(hangt.niet_meer_hier)} keer alleen nog iets voor de hele stad")
    return ", ".join(delen)
