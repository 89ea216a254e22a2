"""`kaart bijeenkomst kennismaken`: who sits with whom, so that nobody meets twice."""

from pathlib import Path
from typing import Annotated

import typer

from kaart.basis import KaartFout
from kaart.cli import aanvullen
from kaart.cli.opties import peildatum, werkmap
from kaart.cli.uitvoer import laat_zien
from kaart.cli.vormen import formaatoptie
from kaart.handelingen import Tafelverzoek, maak_tafelplan
from kaart.hulp import begrijp_keuze
from kaart.weergave import TAFELVORMEN

HULP = """Kennismaken: wie zit in welke ronde bij wie, zodat niemand twee keer bij dezelfde zit, en
organisaties, formeel en informeel door elkaar. De lijst is een csv of xlsx met de kolommen id (of
naam), organisatie en misschien sector. Er wordt niets bewaard: dezelfde lijst en hetzelfde zaad
geven hetzelfde plan.

\b
  kaart bijeenkomst kennismaken --deelnemers lijst.csv
  kaart bijeenkomst kennismaken --deelnemers lijst.csv --tafels 5-6
  kaart bijeenkomst kennismaken --deelnemers lijst.csv \\
    --na-ronde 1 --aanwezig nu.csv"""


def opdracht(
    context: typer.Context,
    id_: Annotated[
        str, typer.Argument(help="Id of naam van de bijeenkomst.", metavar="[ID]",
                            show_default=False, autocompletion=aanvullen.bijeenkomst_ids)
    ] = "",
    deelnemers: Annotated[
        Path | None,
        typer.Option(help="Wie er komen: csv of xlsx.", metavar="LIJST", show_default=False),
    ] = None,
    rondes: Annotated[
        int, typer.Option(help="Hoe vaak men wisselt; anders 3.", metavar="N", show_default=False)
    ] = 3,
    tafels: Annotated[
        str, typer.Option(help="Hoe groot een tafel is; anders 6-8.", metavar="VAN-TOT",
                          show_default=False)
    ] = "6-8",
    zaad: Annotated[
        int, typer.Option(help="Een ander getal geeft een ander plan.", metavar="GETAL",
                          show_default=False)
    ] = 1,
    na_ronde: Annotated[
        int, typer.Option(help="Zoveel rondes zijn al geweest.", metavar="N", show_default=False)
    ] = 0,
    aanwezig: Annotated[
        Path | None,
        typer.Option(help="Wie er daarna zijn.", metavar="LIJST", show_default=False),
    ] = None,
    plan: Annotated[
        Path | None,
        typer.Option(help="Het plan van toen, uit --formaat json.", metavar="JSON",
                     show_default=False),
    ] = None,
    controle: Annotated[
        str, typer.Option(help="Het controlegetal van toen.", metavar="GETAL", show_default=False)
    ] = "",
    formaat: Annotated[str, formaatoptie(TAFELVORMEN)] = "tekst",
) -> None:  # fmt: skip
    minst, meest = _maat(tafels)
    verzoek = Tafelverzoek(
        deelnemers,
        rondes,
        minst,
        meest,
        zaad,
        na_ronde,
        aanwezig,
        plan,
        controle,
        id_,
    )
    vorm = TAFELVORMEN[begrijp_keuze("formaat", formaat, TAFELVORMEN)]
    laat_zien(maak_tafelplan(werkmap(context), peildatum(context), verzoek), vorm)


def _maat(tekst: str) -> tuple[int, int]:
    """Return "6-8" or "7" as two numbers."""
    delen = tekst.replace(" ", "").split("-")
    if not 1 <= len(delen) <= 2 or not all(d.isascii() and d.isdecimal() for d in delen):  # noqa: PLR2004
        raise KaartFout(f"“{tekst}” is geen maat", "schrijf 6-8", "tafels")
    return int(delen[0]), int(delen[-1])
