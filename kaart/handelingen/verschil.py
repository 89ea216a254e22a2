"""What changed on the map since a day, a branch or a commit."""

from datetime import date
from typing import NamedTuple

from kaart.bestand import GitFout, Werkmap, laad
from kaart.geschiedenis import Kaartverschil, beperk, kies_moment, vergelijk_kaart
from kaart.handelingen.geschiedenis import zonder_git
from kaart.handelingen.uitkomst import Uitkomst
from kaart.hulp import noemer
from kaart.zoek import begrijp_opties


class Verschilverzoek(NamedTuple):
    """Since when ("" is a month ago), and of which areas and themes (none is all)."""

    sinds: str = ""
    wijk: tuple[str, ...] = ()
    thema: tuple[str, ...] = ()


def vergelijk_met_toen(
    werkmap: Werkmap, peildatum: date, verzoek: Verschilverzoek
) -> Uitkomst[Kaartverschil]:
    """Return what is new, stopped, gone or changed. Raises KaartFout without git."""
    nu = laad(werkmap)
    vraag, _ = begrijp_opties(nu.kaart, {"wijk": [*verzoek.wijk], "thema": [*verzoek.thema]})
    try:
        moment = kies_moment(werkmap, verzoek.sinds, peildatum)
        verschil = vergelijk_kaart(werkmap, nu, moment, noemer(nu.kaart))
    except GitFout as fout:
        raise zonder_git(fout) from None
    opmerkingen = [moment.opmerking] if moment.opmerking else []
    if verschil.onleesbaar:
        namen = ", ".join(verschil.onleesbaar)
        opmerkingen.append(f"niet te lezen en dus niet vergeleken: {namen}")
    return Uitkomst(
        beperk(verschil, nu.kaart, peildatum, vraag.gebieden, vraag.themas),
        opmerkingen=tuple(opmerkingen),
    )
