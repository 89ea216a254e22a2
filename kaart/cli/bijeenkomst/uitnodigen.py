"""`kaart bijeenkomst uitnodigen`: a draft for each organisation, with its sheet."""

from typing import Annotated

import typer

from kaart.cli.bijeenkomst.woorden import IdArgument, Mapoptie
from kaart.cli.opties import peildatum, werkmap
from kaart.cli.uitvoer import laat_zien, volg_op_stderr
from kaart.cli.vormen import aantaloptie, themaoptie, wijkoptie
from kaart.handelingen import Uitnodigverzoek, nodig_uit
from kaart.weergave import REGELVORM

HULP = """Een concept-mail (.eml) per organisatie, aan haar eigen mailbox, met het blad zoals het nu
in de map komt en de vraag of dat klopt. Wie nog nooit bij een van de anderen
op een bijeenkomst was, staat vooraan. Er wordt niets verstuurd.

Zonder meer: wie er voor de wijk van de bijeenkomst is, ook van de hele stad.

\b
  kaart bijeenkomst uitnodigen noord-2027-03 -o uitnodigingen
  kaart bijeenkomst uitnodigen noord-2027-03 --thema geld --aantal 20"""


def opdracht(
    context: typer.Context,
    id_: IdArgument,
    wijk: Annotated[list[str] | None, wijkoptie()] = None,
    thema: Annotated[list[str] | None, themaoptie()] = None,
    aantal: Annotated[int | None, aantaloptie()] = None,
    uit: Mapoptie = None,
) -> None:
    verzoek = Uitnodigverzoek(id_, tuple(wijk or ()), tuple(thema or ()), aantal, uit)
    uitkomst = nodig_uit(werkmap(context), peildatum(context), verzoek, volg_op_stderr)
    laat_zien(uitkomst, REGELVORM)
