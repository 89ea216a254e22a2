"""`kaart toon`: one thing whole."""

import sys
from contextlib import suppress
from typing import Annotated

import typer

from kaart.begrip import begrijp_ding, begrijp_keuze
from kaart.cli import aanvullen
from kaart.cli.opties import meld_weggelaten, peildatum, werkmap
from kaart.cli.vormen import formaatoptie
from kaart.fouten import OnbekendeWaarde
from kaart.gebied import Gebied, begrijp_gebied
from kaart.index import laad_kaart
from kaart.model import Kaart
from kaart.weergave.ding import FORMATEN
from kaart.weergave.inzage import Inzage
from kaart.weergave.scherm import scherm_van
from kaart.weergave.schoon import schoon

HULP = """Noem het id of de naam.

\b
  kaart toon voedselbank-utrecht
  kaart toon de-pijler
  kaart toon "Vleuten-De Meern"
  kaart toon eenzaamheid --formaat json"""


def opdracht(
    context: typer.Context,
    identiteit: Annotated[
        str,
        typer.Argument(help="Het id of de naam.", metavar="ID", autocompletion=aanvullen.alle_ids),
    ],
    formaat: Annotated[str, formaatoptie(FORMATEN)] = "tekst",
) -> None:
    toon = FORMATEN[begrijp_keuze("--formaat", formaat, FORMATEN)]
    dag = peildatum(context)
    leesbaar = laad_kaart(werkmap(context))
    meld_weggelaten(leesbaar.weggelaten)
    kaart = leesbaar.kaart
    try:
        collectie, ding = begrijp_ding(kaart, identiteit)
    except OnbekendeWaarde:
        gebied = _deel_van_de_stad(kaart, identiteit)
        if gebied is None:
            raise
        print(f"Begrepen: {schoon(gebied.uitleg)}", file=sys.stderr)
        collectie, ding = "wijken", kaart.wijken[gebied.wijken[0]]
    print(toon(Inzage(kaart, collectie, ding, dag), scherm_van(sys.stdout)))


def _deel_van_de_stad(kaart: Kaart, tekst: str) -> Gebied | None:
    """Return the buurt, deelgebied, alias or postcode that is meant; its main wijk comes first."""
    with suppress(OnbekendeWaarde):
        gebied = begrijp_gebied(kaart, tekst)
        # Of the whole city there is no one thing to show.
        deel = len(gebied.delen) == 1 or any(buurten for _, buurten in gebied.delen)
        return gebied if deel else None
    return None
