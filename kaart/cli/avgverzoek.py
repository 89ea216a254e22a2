"""`kaart avg verzoek`: what people asked, and until when there is time to answer."""

from collections.abc import Sequence

import typer

from kaart.basis import KaartFout
from kaart.cli.bewaren import laat_geschreven_zien
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
            plek = schrijfmap(context)
            laat_geschreven_zien(rond_verzoek_af(plek, dag, nummer), KLAARGEMELD, plek)
        case [soort, *wie] if len(wie) <= 1:
            plek, nummer = schrijfmap(context), wie[0] if wie else ""
            laat_geschreven_zien(noteer_verzoek(plek, dag, soort, nummer), GENOTEERD, plek)
        case _:
            raise KaartFout("Noem wat er gevraagd is, en eventueel een nummer zoals p-0001")
