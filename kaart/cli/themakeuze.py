"""`kaart begin --ververs --themas`: what the set has more is taken, put off or declined."""

import sys
from collections.abc import Sequence
from datetime import date

import typer

from kaart.begin import Themaaanvulling
from kaart.bestand import Werkmap
from kaart.cli.bewaren import NIETS, is_gesprek, schrijf_na_vraag
from kaart.cli.gesprek import Gesprek
from kaart.cli.uitvoer import laat_zien, merk_op
from kaart.handelingen import Themaaanbod, bied_themas_aan, neem_themas_over
from kaart.weergave import THEMAVORM, thematekst

ALLE, KIES, GEEN = "alle", "kies", "geen"
_JA, _NEE, _LATER = frozenset({"j", "ja"}), frozenset({"n", "nee"}), frozenset({""})


def ververs_themakeuze(werkmap: Werkmap, peildatum: date, keus: str, *, ja: bool) -> None:
    """Offer what the set has more: ALLE in one go, KIES by thema, GEEN to hear no more of it."""
    uitkomst = bied_themas_aan(werkmap, peildatum)
    laat_zien(uitkomst, THEMAVORM)
    aanbod = uitkomst.antwoord
    ids = [aanvulling.id for aanvulling in aanbod.aanbod]
    if keus == GEEN or not ids:
        _schrijf(aanbod, (), ids)
    elif ja:
        _schrijf(aanbod, ids, ())
    elif not is_gesprek():
        merk_op(["er is niets geschreven; neem alles over met --ja, of niets met --themas geen"])
        raise typer.Exit(1)
    elif keus == KIES:
        _schrijf(aanbod, *_per_thema(Gesprek(), aanbod.aanbod))
    else:
        besluit = _besluit(Gesprek(), "Alles overnemen?")
        _schrijf(aanbod, ids if besluit else (), ids if besluit is False else ())


def _per_thema(
    gesprek: Gesprek, aanbod: Sequence[Themaaanvulling]
) -> tuple[Sequence[str], Sequence[str]]:
    besluiten = {}
    for aanvulling in aanbod:
        gesprek.zeg(["", thematekst(aanvulling)])
        besluiten[aanvulling.id] = _besluit(gesprek, "Overnemen?")
    return (
        [id_ for id_, besluit in besluiten.items() if besluit],
        [id_ for id_, besluit in besluiten.items() if besluit is False],
    )


def _besluit(gesprek: Gesprek, vraag: str) -> bool | None:
    """Return yes, no, or None for later."""
    while True:
        antwoord = gesprek.vraag(f"{vraag} j: ja, n: nee en niet meer aanbieden, Enter: later >")
        for woorden, besluit in ((_JA, True), (_NEE, False), (_LATER, None)):
            if antwoord.lower() in woorden:
                return besluit


def _schrijf(aanbod: Themaaanbod, ja: Sequence[str], nee: Sequence[str]) -> None:
    """Write what was taken, and what need not be offered again."""
    if aanbod.aanbod and not (ja or nee):
        print(NIETS, file=sys.stderr)
        raise typer.Exit(1)
    voorstel = neem_themas_over(aanbod, ja, nee)
    if voorstel.wijzigingen:
        if not schrijf_na_vraag(voorstel, ja=True):
            raise typer.Exit(1)
    else:
        voorstel.schrijf()
        if not nee:
            merk_op(["er verandert niets"])
    if nee:
        aantal = "1 thema" if len(nee) == 1 else f"{len(nee)} thema’s"
        merk_op([f"dit wordt niet meer aangeboden: {aantal}"])
