"""`kaart verouderd --controleer-links`: which websites and mail domains are no more."""

import typer

from kaart.cli.opties import peildatum, werkmap
from kaart.cli.uitvoer import laat_zien, volg_op_stderr
from kaart.handelingen import Linkverzoek, bekijk_links
from kaart.hulp import begrijp_keuze
from kaart.links import Wereld, echte_wereld
from kaart.weergave import LINKVORMEN


def controleer_links(context: typer.Context, verzoek: Linkverzoek, formaat: str) -> None:
    """Visit the addresses of the choice and show what was found.

    Exits with 1 under `streng` when something is gone, with 2 when it was broken off.
    """
    vorm = LINKVORMEN[begrijp_keuze("--formaat", formaat, LINKVORMEN)]
    map_, dag = werkmap(context), peildatum(context)
    laat_zien(bekijk_links(map_, dag, verzoek, _wereld(), volg_op_stderr), vorm)


def _wereld() -> Wereld:
    """Return the internet; the one place where a test puts its own."""
    return echte_wereld()
