"""`kaart exporteer`: options → question → form → file."""

from pathlib import Path
from typing import Annotated

import typer

from kaart.cli import aanvullen, zoekopties
from kaart.cli.opties import peildatum, werkmap
from kaart.cli.uitvoer import laat_zien
from kaart.cli.vormen import keuzeoptie
from kaart.handelingen import Exporteerverzoek, exporteer_kaart
from kaart.hulp import begrijp_keuze
from kaart.uitwisseling import UITWISSELVORMEN
from kaart.weergave import EXPORTVORM

_LIJST = "\n".join(f"  {naam:<9}{soort.uitleg}" for naam, soort in UITWISSELVORMEN.items())
_VOOR = ("openbaar", "verwijzers", "deelnemers")
HULP = f"""Geeft de kaart, of wat je kiest, in een vorm die een ander programma leest.

\b
{_LIJST}

Kies zoals met kaart zoek. Personen, opmerkingen en wat gestopt is, gaan nooit mee; wat alleen voor
verwijzers is, alleen met --voor verwijzers.

\b
  kaart exporteer vcard -o kaart.vcf
  kaart exporteer vcard --wijk Zuilen -o zuilen.zip
  kaart exporteer agenda --wijk Overvecht --dag di -o dinsdag.ics
  kaart exporteer xlsx -o kaart.xlsx
  kaart exporteer hsds -o open-referral
  kaart exporteer csv --thema geld -o tabellen"""


def opdracht(
    context: typer.Context,
    naar: Annotated[
        str,
        typer.Argument(help=f"{', '.join(UITWISSELVORMEN)}.", metavar="NAAR", show_default=False,
                       autocompletion=lambda: list(UITWISSELVORMEN)),
    ],
    tekst: zoekopties.Woorden = None,
    doel: Annotated[
        Path | None,
        typer.Option("-o", "--uitvoer", help="Waar het komt; wat tekst is anders hier.",
                     metavar="NAAM", show_default=False),
    ] = None,
    voor: Annotated[
        str, keuzeoptie(f"{', '.join(_VOOR)}.", "WIE", aanvullen.uit_lijst(*_VOOR))
    ] = "openbaar",
    vcard: Annotated[
        str, typer.Option(help="Versie van de kaartjes: 3.0 of 4.0.", metavar="VERSIE",
                          show_default=False)
    ] = "",
    bijeenkomsten: Annotated[
        bool, typer.Option("--bijeenkomsten", help="Agenda: ook de bijeenkomsten.")
    ] = False,
    wijk: zoekopties.Wijk = None,
    thema: zoekopties.Thema = None,
    hulpvraag: zoekopties.Hulpvraag = None,
    doelgroep: zoekopties.Doelgroep = None,
    vorm: zoekopties.Werkvorm = None,
    toegang: zoekopties.Toegang = None,
    soort: zoekopties.Aanbodsoort = None,
    dag: zoekopties.Dag = None,
    dagdeel: zoekopties.Dagdeel = None,
    netwerk: zoekopties.Netwerkkeuze = None,
    taal: zoekopties.Taal = None,
    sector: zoekopties.Sector = None,
    kosten: zoekopties.Kosten = None,
    vers: zoekopties.Vers = None,
    ook_gestopt: zoekopties.OokGestopt = False,
    aantal: zoekopties.Aantal = None,
) -> None:  # fmt: skip
    naam = begrijp_keuze("kaart exporteer", naar, UITWISSELVORMEN)
    zoek = zoekopties.als_verzoek(
        tekst, wijk=wijk, thema=thema, hulpvraag=hulpvraag, doelgroep=doelgroep, vorm=vorm,
        toegang=toegang, soort=soort, dag=dag, dagdeel=dagdeel, netwerk=netwerk, taal=taal,
        sector=sector, kosten=kosten, vers=vers, ook_gestopt=ook_gestopt, aantal=aantal,
    )  # fmt: skip
    verzoek = Exporteerverzoek(naam, zoek, voor, doel, vcard, bijeenkomsten)
    laat_zien(exporteer_kaart(werkmap(context), peildatum(context), verzoek), EXPORTVORM)
