"""`kaart drukwerk`: options → question → product → file."""

from pathlib import Path
from typing import Annotated

import typer

from kaart.cli import aanvullen
from kaart.cli.bewaren import laat_geschreven_zien
from kaart.cli.drukeisen import weiger_wat_niet_kan
from kaart.cli.opties import peildatum, schrijfmap, werkmap
from kaart.cli.uitvoer import laat_zien, volg_op_stderr
from kaart.cli.vormen import keuzeoptie, themaoptie, wijkoptie
from kaart.drukwerk import Perforatie
from kaart.handelingen import IEDEREEN, PRODUCTEN, Drukverzoek, begrijp_voor_wie, druk_af
from kaart.hulp import begrijp_keuze
from kaart.weergave import REGELVORM

_VORMEN = ("pdf", "drukvel", "drukkerij", "png", "xlsx")
_LIJST = "\n".join(f"  {naam:<14}{soort.uitleg}" for naam, soort in PRODUCTEN.items())
HULP = f"""Zonder meer maakt dit de bladen van de hele kaart. Met --wijk krijg je wat die plek
bedient, ook wat voor de hele stad is. Wat niet past, gaat door op de achterkant; wat een fout
heeft, wordt niet gedrukt. De PDF is ook met een schermlezer te lezen. Meer dan 300 bladen komen
in delen, elk een eigen bestand: bladen-1.pdf, bladen-2.pdf.

\b
{_LIJST}

Vormen (--vorm): pdf om te lezen en te mailen; drukvel voor op papier, dubbelzijdig op A4;
drukkerij om te laten drukken, met een brief voor de drukker; png om te bekijken; xlsx voor een
formulier om in te vullen. Een poster druk je zelf af uit de gewone pdf.

\b
  kaart drukwerk --wijk Overvecht
  kaart drukwerk bladen --vorm drukvel --uitgave 2026-1
  kaart drukwerk inlegbladen --sinds 2026-1 --uitgave 2026-2
  kaart drukwerk kaartjes --wijk Zuilen --vorm drukvel
  kaart drukwerk poster --wijk Vleuten --papier a4
  kaart drukwerk rooster --locatie de-pijler --papier a3
  kaart drukwerk netwerk --netwerk utrecht-omarmt"""

Lijst = list[str] | None


def opdracht(
    context: typer.Context,
    product: Annotated[
        str,
        typer.Argument(help=f"{', '.join(PRODUCTEN)}.", metavar="[PRODUCT]", show_default=False,
                       autocompletion=lambda: list(PRODUCTEN)),
    ] = "bladen",
    wijk: Annotated[Lijst, wijkoptie()] = None,
    thema: Annotated[Lijst, themaoptie()] = None,
    hulpvraag: Annotated[
        Lijst,
        typer.Option(help="Wie deze vraag beantwoordt, of het kaartje ervan.", metavar="VRAAG",
                     autocompletion=aanvullen.hulpvragen),
    ] = None,
    netwerk: Annotated[
        Lijst,
        typer.Option(help="Leden van een netwerk, en het netwerk zelf.", metavar="NETWERK",
                     autocompletion=aanvullen.keuzes_netwerk),
    ] = None,
    locatie: Annotated[
        Lijst, keuzeoptie("Rooster: van dit gebouw.", "PLEK", aanvullen.locatie_ids)
    ] = None,
    organisatie: Annotated[
        Lijst,
        typer.Option(help="Alleen deze organisatie: id of naam.", metavar="ID",
                     autocompletion=aanvullen.organisatie_ids),
    ] = None,
    bestand: Annotated[
        Path | None,
        typer.Option("-o", "--bestand", help="Waar het komt; anders drukwerk/PRODUCT.pdf.",
                     metavar="BESTAND", show_default=False),
    ] = None,
    vorm: Annotated[
        str, typer.Option(help=f"{', '.join(_VORMEN)}.", metavar="VORM", show_default=False)
    ] = "pdf",
    groot: Annotated[
        bool, typer.Option("--groot", help="Grote letters, voor wie slecht ziet.")
    ] = False,
    perforatie: Annotated[
        str | None,
        typer.Option(help=f"Gaten: {', '.join(p.value for p in Perforatie)}.", metavar="GATEN"),
    ] = None,
    uitgave: Annotated[
        str, typer.Option(help="Leg vast wat er is gedrukt, onder dit nummer.", metavar="2026-1",
                          show_default=False)
    ] = "",
    sinds: Annotated[
        str, typer.Option(help="Inlegbladen: sinds welke uitgave.", metavar="2026-1",
                          show_default=False)
    ] = "",
    opnieuw: Annotated[
        bool, typer.Option("--opnieuw", help="Elk blad telt als veranderd (nieuw sjabloon).")
    ] = False,
    per: Annotated[
        str, typer.Option(help="Map: tabbladen per wijk of per thema.", metavar="WAT",
                          show_default=False)
    ] = "",
    vellen: Annotated[
        str, typer.Option(help="Kaartjes: naam van het etiketvel.", metavar="NAAM",
                          show_default=False)
    ] = "",
    verschuif: Annotated[
        str, typer.Option(help="Kaartjes: mm opzij;omlaag, als de printer ernaast drukt.",
                          metavar="1.5;-2",
                          show_default=False)
    ] = "",
    proefvel: Annotated[
        bool, typer.Option("--proefvel", help="Kaartjes: alleen de omtrekken.")
    ] = False,
    discreet: Annotated[
        bool, typer.Option("--discreet", help="Kaartjes: neutrale voorkant, geen QR-code.")
    ] = False,
    papier: Annotated[
        str, typer.Option(help="Bladen en map: a5 of a4. Poster, rooster, netwerk: ook a3.",
                          metavar="MAAT", show_default=False)
    ] = "",
    leeg: Annotated[
        bool, typer.Option("--leeg", help="Formulier: leeg, om met de hand in te vullen.")
    ] = False,
    voor: Annotated[
        str, typer.Option(help="Bladen, map: voor iedereen, of met namen voor deelnemers.",
                          metavar="WIE", show_default=False)
    ] = IEDEREEN,
    ondanks_fouten: Annotated[
        bool, typer.Option("--ondanks-fouten", help="Druk ook wat een fout heeft, en zet dat erop.")
    ] = False,
) -> None:  # fmt: skip
    naam = begrijp_keuze("kaart drukwerk", product, PRODUCTEN)
    verzoek = Drukverzoek(
        wijken=tuple(wijk or ()),
        themas=tuple(thema or ()),
        hulpvragen=tuple(hulpvraag or ()),
        netwerken=tuple(netwerk or ()),
        organisaties=tuple(organisatie or ()),
        locaties=tuple(locatie or ()),
        vorm=begrijp_keuze("--vorm", vorm, _VORMEN),
        perforatie=perforatie,
        groot=groot,
        uitgave=uitgave,
        sinds=sinds,
        opnieuw=opnieuw,
        per=per,
        vellen=vellen,
        verschuif=verschuif,
        proefvel=proefvel,
        discreet=discreet,
        papier=papier,
        leeg=leeg,
        voor=begrijp_voor_wie(voor),
        ondanks_fouten=ondanks_fouten,
    )
    weiger_wat_niet_kan(naam, PRODUCTEN[naam], verzoek, bestand)
    map_, dag = (schrijfmap if uitgave else werkmap)(context), peildatum(context)
    gedrukt = druk_af(map_, dag, naam, verzoek, bestand, volg_op_stderr)
    if uitgave:
        laat_geschreven_zien(gedrukt, REGELVORM, map_)
    else:
        laat_zien(gedrukt, REGELVORM)
