"""The questions about a list, at a terminal: which theme a category is, whom a row is about."""

from collections.abc import Callable

from kaart.cli.gesprek import Gesprek
from kaart.handelingen import Leesantwoord, Leesverzoek, Uitkomst
from kaart.inlezen import Rijstand

_NIEUW, _OVER = "nieuw", "over"
_Lees = Callable[[Leesverzoek], Uitkomst[Leesantwoord]]


def vraag_door(
    uitkomst: Uitkomst[Leesantwoord], verzoek: Leesverzoek, lees: _Lees, gesprek: Gesprek
) -> Uitkomst[Leesantwoord]:
    """Ask what keeps rows from being read, and read the list again with the answers.

    An answer of nothing leaves a row as it is. Raises what `lees` raises.
    """
    themas = _vraag_themas(uitkomst.antwoord, gesprek)
    rijen = _vraag_rijen(uitkomst.antwoord, gesprek)
    if not themas and not rijen:
        return uitkomst
    return lees(verzoek._replace(themas=(*verzoek.themas, *themas), rijen=(*verzoek.rijen, *rijen)))


def _vraag_themas(antwoord: Leesantwoord, gesprek: Gesprek) -> list[str]:
    """Ask for each category that is no theme which one it is."""
    if antwoord.categorieen:
        gesprek.zeg([f"Welk thema is het? Een woord ervoor, {_NIEUW}, of Enter: blijft liggen."])
    return [
        f"{categorie}={doel}"
        for categorie in antwoord.categorieen
        if (doel := gesprek.vraag(f"“{categorie}” is het thema"))
    ]


def _vraag_rijen(antwoord: Leesantwoord, gesprek: Gesprek) -> list[str]:
    """Ask for each row that may be somebody who is there already whom it is about."""
    twijfel = [rij for rij in antwoord.inlezing.rijen if rij.stand is Rijstand.TWIJFEL]
    if twijfel:
        gesprek.zeg([f"Wie is het? Een id (samenvoegen), {_NIEUW}, {_OVER} (overslaan), of Enter."])
    return [
        f"{rij.plek.rij}={wie}"
        for rij in twijfel
        if (wie := gesprek.vraag(f"Rij {rij.plek.rij}, {rij.naam}: {rij.fouten[0].melding};"))
    ]
