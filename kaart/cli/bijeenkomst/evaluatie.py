"""`kaart bijeenkomst evaluatie`: a form without a name, and what the filled-in ones say."""

from pathlib import Path
from typing import Annotated

import typer

from kaart.basis import KaartFout
from kaart.cli.bewaren import voer_uit
from kaart.cli.bijeenkomst.woorden import IdArgument, Mapoptie
from kaart.cli.opties import peildatum, schrijfmap, werkmap
from kaart.cli.uitvoer import laat_zien
from kaart.cli.vormen import jaoptie
from kaart.handelingen import Evaluatieverzoek, maak_evaluatieformulier, schrijf_evaluatie
from kaart.weergave import REGELVORM

HULP = """Zonder meer: een formulier zonder naam op papier (pdf), en een lijst (xlsx) met een rij
voor elk ingevuld formulier. Met --ingevuld of de opties hieronder komen de aantallen
in het bestand van de bijeenkomst: bij minder dan vijf formulieren geen cijfers, van
een groep nooit zo weinig dat te zien is wie het waren. Wat mensen schreven, blijft
eruit; met --met-tekst komt erin wat niemand lijkt te noemen.

\b
  kaart bijeenkomst evaluatie noord-2027-03 -o formulieren
  kaart bijeenkomst evaluatie noord-2027-03 --ingevuld ingevuld.xlsx
  kaart bijeenkomst evaluatie noord-2027-03 --formulieren 38 \\
    --vervolg "ja 37, nee 1" --gemist "vervoer 4" --klopt-niet dock"""


def _stemoptie(wat: str) -> typer.models.OptionInfo:
    optie: typer.models.OptionInfo = typer.Option(help=wat, metavar="JA/NEE", show_default=False)
    return optie


def opdracht(
    context: typer.Context,
    id_: IdArgument,
    ingevuld: Annotated[
        list[Path] | None,
        typer.Option(help="De ingevulde lijst: xlsx of csv.", metavar="LIJST", show_default=False),
    ] = None,
    formulieren: Annotated[
        int | None, typer.Option(help="Hoeveel er zijn ingevuld.", metavar="N", min=0)
    ] = None,
    vervolg: Annotated[str, _stemoptie("Wie een vervolg wil.")] = "",
    nieuwe_contacten: Annotated[str, _stemoptie("Wie nieuwe contacten opdeed.")] = "",
    bestaande_contacten: Annotated[str, _stemoptie("Wie bekenden sprak.")] = "",
    gemist: Annotated[
        list[str] | None,
        typer.Option(help="Wat men mist, en hoe vaak.", metavar="THEMA", show_default=False),
    ] = None,
    klopt_niet: Annotated[
        list[str] | None,
        typer.Option(help="Van wie het blad niet klopt.", metavar="ORGANISATIE",
                     show_default=False),
    ] = None,
    met_tekst: Annotated[
        bool, typer.Option("--met-tekst", help="Ook wat mensen schreven.")
    ] = False,
    uit: Mapoptie = None,
    ja: Annotated[bool, jaoptie()] = False,
) -> None:  # fmt: skip
    stemmen = {
        "vervolg": vervolg,
        "nieuwe_contacten": nieuwe_contacten,
        "bestaande_contacten": bestaande_contacten,
    }
    verzoek = Evaluatieverzoek(
        id_, tuple(ingevuld or ()), formulieren, {v: t for v, t in stemmen.items() if t},
        tuple(gemist or ()), tuple(klopt_niet or ()), met_tekst,
    )  # fmt: skip
    if verzoek.zegt_iets:
        if uit is not None:
            raise KaartFout("-o hoort bij het lege formulier, niet bij wat is ingevuld")
        voer_uit(schrijf_evaluatie(schrijfmap(context), peildatum(context), verzoek), ja=ja)
        return
    laat_zien(maak_evaluatieformulier(werkmap(context), peildatum(context), id_, uit), REGELVORM)
