"""The answers of `kaart avg` as forms."""

from collections.abc import Sequence

from kaart.avg import Inzage, Openstaand, Plan
from kaart.personen import Logregel
from kaart.taal import datumtekst
from kaart.weergave.avg import daarna_als_tekst, inzage_als_tekst, plan_als_tekst
from kaart.weergave.scherm import Scherm
from kaart.weergave.schoonmaken import schoon
from kaart.weergave.uitvoer import Vorm, van_antwoord


def openstaand_als_tekst(openstaand: Sequence[Openstaand], _: Scherm) -> str:
    """Return a line per request, with the last day to answer."""
    return "\n".join(map(_open, openstaand)) or "Er staat geen verzoek open."


def _open(openstaand: Openstaand) -> str:
    nummer, regel, te_laat = openstaand
    wie = f" ({regel.nummer})" if regel.nummer else ""
    laat = "; te laat" if te_laat else ""
    dag, uiterlijk = datumtekst(regel.datum), datumtekst(regel.uiterlijk)
    return schoon(f"{nummer}. {regel.wat}{wie} van {dag}: uiterlijk {uiterlijk}{laat}")


def _genoteerd(regel: Logregel, _: Scherm) -> str:
    return schoon(f"{regel.wat}: antwoord uiterlijk {datumtekst(regel.uiterlijk)}")


def _klaar(regel: Logregel, _: Scherm) -> str:
    return schoon(f"{regel.wat} van {datumtekst(regel.datum)}: klaar")


INZAGE: Vorm[Inzage] = van_antwoord(inzage_als_tekst)
VERGEETPLAN: Vorm[Plan] = van_antwoord(plan_als_tekst)
NA_VERGETEN: Vorm[Plan] = van_antwoord(daarna_als_tekst)
OPENSTAAND: Vorm[Sequence[Openstaand]] = van_antwoord(openstaand_als_tekst)
GENOTEERD: Vorm[Logregel] = van_antwoord(_genoteerd)
KLAARGEMELD: Vorm[Logregel] = van_antwoord(_klaar)
