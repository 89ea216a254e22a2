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
from kaart.weergave import REGELVORM, TAFELVORMEN

HULP = """Niemand zit twee keer bij dezelfde, en organisaties, formeel en informeel door elkaar. De
lijst is een csv of xlsx met de kolommen id (of naam), organisatie en misschien
sector; zonder lijst zijn het de aanmeldingen van de bijeenkomst, zonder namen.
Er wordt niets bewaard: dezelfde lijst en hetzelfde zaad (een getal dat het toeval
vastlegt) geven hetzelfde plan; het controlegetal bij het plan zegt of het dat is.
Wie in de reeks al eens samen waren, zitten als het kan bij anderen.
Op papier (pdf): het hele plan, een briefje per mens en een kaart per tafel.

\b
  kaart bijeenkomst kennismaken --deelnemers lijst.csv
  kaart bijeenkomst kennismaken noord-2027-03 --rondes 4
  kaart bijeenkomst kennismaken noord-2027-03 --deelnemers lijst.csv \\
    --na-ronde 1 --aanwezig nu.csv --formaat pdf -o ../tafels"""

_PDF = "pdf"


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
        int, typer.Option(help="Een ander getal geeft een ander plan; anders 1.", metavar="GETAL",
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
        str, typer.Option(help="Het controlegetal bij het plan.", metavar="GETAL",
                          show_default=False)
    ] = "",
    uit: Annotated[
        Path | None,
        typer.Option("-o", "--uit", help="Bij pdf: een map of bestand buiten de kaart.",
                     metavar="MAP", show_default=False),
    ] = None,
    formaat: Annotated[str, formaatoptie((*TAFELVORMEN, _PDF))] = "tekst",
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
    map_, dag = werkmap(context), peildatum(context)
    als = begrijp_keuze("formaat", formaat, (*TAFELVORMEN, _PDF))
    if als == _PDF:
        from kaart.handelingen import druk_tafelplan  # only paper needs the press

        laat_zien(druk_tafelplan(map_, dag, verzoek, uit), REGELVORM)
        return
    if uit is not None:
        raise KaartFout(f"-o hoort bij --formaat {_PDF}")
    laat_zien(maak_tafelplan(map_, dag, verzoek), TAFELVORMEN[als])


def _maat(tekst: str) -> tuple[int, int]:
    """Return "6-8" or "7" as two numbers."""
    delen = tekst.replace(" ", "").split("-")
    if not 1 <= len(delen) <= 2 or not all(d.isascii() and d.isdecimal() for d in delen):  # noqa: PLR2004
        raise KaartFout(f"“{tekst}” is geen maat", "schrijf 6-8", "tafels")
    return int(delen[0]), int(delen[-1])
