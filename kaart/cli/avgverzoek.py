"""`kaart avg verzoek`: what people asked, and until when there is time to answer."""

from collections.abc import Sequence

import typer

from kaart.basis import KaartFout
from kaart.cli.opties import peildatum, schrijfmap, werkmap
from kaart.cli.uitvoer import laat_zien
from kaart.handelingen import KLAAR, noteer_verzoek, rond_verzoek_af, toon_verzoeken
from kaart.weergave import GENOTEERD, KLAARGEMELD, OPENSTAAND


def verzoek(context: typer.Context, woorden: Sequence[str]) -> None:
    """Show the open requests, write one down, or write down that one was answered."""
    dag = peildatum(context)
    match list(woorden):
        case []:
            laat_zien(toon_verzoeken(werkmap(context), dag), OPENSTAAND)
        case [eerste, nummer] if eerste.casefold() == KLAAR:
            laat_zien(rond_verzoek_af(schrijfmap(context), dag, nummer), KLAARGEMELD)
        case [soort, *wie] if len(wie) <= 1:
            nummer = wie[0] if wie else ""
            laat_zien(noteer_verzoek(schrijfmap(context), dag, soort, nummer), GENOTEERD)
        case _:
            raise KaartFout("Noem wat er gevraagd is, en eventueel een nummer zoals p-0001")
