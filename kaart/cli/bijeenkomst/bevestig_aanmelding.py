"""`kaart bijeenkomst bevestig-aanmelding`: a draft for each organisation that signed up."""

import typer

from kaart.cli.bijeenkomst.woorden import IdArgument, Namenoptie
from kaart.cli.opties import peildatum, werkmap
from kaart.cli.uitvoer import laat_zien
from kaart.handelingen import bevestig_aanmeldingen
from kaart.weergave import REGELVORM

HULP = """Een concept-mail (.eml) per organisatie die zich aanmeldde, aan haar eigen mailbox: op
hoeveel mensen je rekent, waar en wanneer, en het programma. Er wordt niets
verstuurd. De mails komen buiten de map van de kaart.

\b
  kaart bijeenkomst bevestig-aanmelding noord-2027-03 -o ../bevestigingen"""


def opdracht(context: typer.Context, id_: IdArgument, uit: Namenoptie = None) -> None:
    uitkomst = bevestig_aanmeldingen(werkmap(context), peildatum(context), id_, uit)
    laat_zien(uitkomst, REGELVORM)
