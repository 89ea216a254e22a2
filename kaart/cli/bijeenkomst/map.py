"""`kaart bijeenkomst map`: the social map of who is there, made on the spot."""

import typer

from kaart.cli.bijeenkomst.woorden import IdArgument, Mapoptie
from kaart.cli.opties import peildatum, werkmap
from kaart.cli.uitvoer import laat_zien, volg_op_stderr
from kaart.handelingen import maak_map_ter_plekke
from kaart.weergave import REGELVORM

HULP = """De bladen van wie er zijn, op de volgorde van de contactenmap, met achterin wie bij welke
vraag helpt, en een leeg blad voor wie inloopt. Wie er zijn: aanwezig in het
bestand van de bijeenkomst, en zolang dat leeg is wie zich aanmeldde.

\b
  kaart bijeenkomst map noord-2027-03"""


def opdracht(context: typer.Context, id_: IdArgument, uit: Mapoptie = None) -> None:
    uitkomst = maak_map_ter_plekke(
        werkmap(context), peildatum(context), id_, uit, volg_op_stderr
    )  # fmt: skip
    laat_zien(uitkomst, REGELVORM)
