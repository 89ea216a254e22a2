"""`kaart avg verzoek`: what people asked, and until when there is time to answer."""

import sys
from collections.abc import Sequence

import typer

from kaart.avg import VERZOEKSOORTEN, noteer, open_verzoeken, rond_af
from kaart.basis import KaartFout
from kaart.cli.opties import peildatum, schrijfmap, werkmap
from kaart.hulp import begrijp_keuze
from kaart.personen import LOGBOEK, is_nummer
from kaart.taal import datumtekst
from kaart.weergave import schoon

_KLAAR = "klaar"


def verzoek(context: typer.Context, woorden: Sequence[str]) -> None:
    """Show the open requests, write one down, or write down that one was answered."""
    match list(woorden):
        case []:
            _toon(context)
        case [eerste, nummer] if eerste.casefold() == _KLAAR:
            if not nummer.isdecimal():
                raise KaartFout("Noem het volgnummer van het verzoek: kaart avg verzoek klaar 1")
            regel = rond_af(schrijfmap(context), int(nummer), peildatum(context))
            print(schoon(f"{regel.wat} van {datumtekst(regel.datum)}: klaar"))
        case [soort, *wie] if len(wie) <= 1:
            _noteer(context, soort, wie[0] if wie else "")
        case _:
            raise KaartFout("Noem wat er gevraagd is, en eventueel een nummer zoals p-0001")


def _noteer(context: typer.Context, soort: str, id_: str) -> None:
    if id_ and not is_nummer(id_):
        raise KaartFout("Noem een nummer zoals p-0001, geen naam: het logboek noemt niemand")
    gevraagd = begrijp_keuze("verzoek", soort, (*VERZOEKSOORTEN, _KLAAR))
    if gevraagd == _KLAAR:
        raise KaartFout("Noem het volgnummer van het verzoek: kaart avg verzoek klaar 1")
    regel = noteer(schrijfmap(context), gevraagd, id_, peildatum(context))
    print(schoon(f"{regel.wat}: antwoord uiterlijk {datumtekst(regel.uiterlijk)}"))
    print(f"kaart: genoteerd in {LOGBOEK}, zonder naam", file=sys.stderr)


def _toon(context: typer.Context) -> None:
    openstaand = open_verzoeken(werkmap(context), peildatum(context))
    for nummer, regel, te_laat in openstaand:
        wie = f" ({regel.nummer})" if regel.nummer else ""
        laat = "; te laat" if te_laat else ""
        dag, uiterlijk = datumtekst(regel.datum), datumtekst(regel.uiterlijk)
        print(schoon(f"{nummer}. {regel.wat}{wie} van {dag}: uiterlijk {uiterlijk}{laat}"))
    if not openstaand:
        print("Er staat geen verzoek open.")
