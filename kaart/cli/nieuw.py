"""`kaart nieuw`: something is added to the map, by talking or by options."""

from typing import Annotated, Any

import typer

from kaart.basis import KaartFout
from kaart.bijwerken import NIEUWE_SOORTEN
from kaart.cli import aanvullen
from kaart.cli.bewaren import is_gesprek, voer_uit
from kaart.cli.gesprek import Gesprek
from kaart.cli.nieuwgesprek import vraag_nieuw
from kaart.cli.opties import meld_weggelaten, peildatum, schrijfmap
from kaart.cli.vormen import jaoptie
from kaart.handelingen import Nieuwverzoek, maak_nieuw, zet_nieuw_aan
from kaart.weergave import NIEUWVORM

HULP = """Vraagt wat nodig is, één ding tegelijk, en kijkt elk antwoord meteen na. Lijkt het op iets
dat er al is, dan zegt het dat eerst. Met opties hoeft er niets gevraagd te worden; zonder scherm
wordt nooit iets gevraagd.

Wijken, thema’s en doelgroepen mogen in gewone woorden. Een bron is een webadres of de naam van een
document; van henzelf gehoord is: --bron zelf.

\b
  kaart nieuw organisatie
  kaart nieuw locatie --naam "De Brug" --soort buurthuis
  kaart nieuw organisatie --naam "Soep aan Zee" --soort bewonersinitiatief
      --omschrijving "Buren koken samen." --thema eten --doelgroep iedereen
      --wijk Zuilen --telefoon "030 123 45 67" --bron zelf
      --gecontroleerd telefoon
  kaart nieuw thema --naam "Dieren" --hulpvraag "Wie zorgt er voor mijn hond?"
      --let-op "Een dier in nood: bel 144." --signaalwoord mishandeld"""
Lijst = list[str] | None


def _optie(uitleg: str, metavar: str = "TEKST", aanvulling: Any = None) -> Any:
    return typer.Option(help=uitleg, metavar=metavar, autocompletion=aanvulling, show_default=False)


def opdracht(
    context: typer.Context,
    soort: Annotated[
        str,
        typer.Argument(
            metavar="SOORT", help=f"{', '.join(NIEUWE_SOORTEN)}.",
            autocompletion=aanvullen.uit_lijst(*NIEUWE_SOORTEN),
        ),
    ],
    naam: Annotated[str, _optie("De naam.")] = "",
    vorm: Annotated[
        str, typer.Option("--soort", help="Wat voor organisatie of plek.", metavar="SOORT")
    ] = "",
    afkorting: Annotated[str, _optie("De afkorting.")] = "",
    omschrijving: Annotated[str, _optie("Wat men doet, in een paar korte zinnen.")] = "",
    thema: Annotated[Lijst, _optie("Waar het over gaat.", "THEMA", aanvullen.themas)] = None,
    doelgroep: Annotated[Lijst, _optie("Voor wie.", "WIE", aanvullen.keuzes_doelgroep)] = None,
    wijk: Annotated[Lijst, _optie("Waar men werkt, of ligt.", "PLEK", aanvullen.wijken)] = None,
    telefoon: Annotated[str, _optie("Nummer van de organisatie of plek.", "NUMMER")] = "",
    email: Annotated[str, _optie("E-mailadres van de organisatie.", "ADRES")] = "",
    functie: Annotated[str, _optie("Waar dat nummer voor is; anders: algemeen.")] = "",
    website: Annotated[str, _optie("Het webadres.", "ADRES")] = "",
    adres: Annotated[str, _optie("Straat 12, 3500 AA Plaats.", "ADRES")] = "",
    locatie: Annotated[Lijst, _optie("Plek waar men haar bezoekt.", "ID")] = None,
    netwerk: Annotated[
        Lijst, _optie("Netwerk waar zij bij hoort.", "ID", aanvullen.netwerk_ids)
    ] = None,
    synoniem: Annotated[Lijst, _optie("Thema: hoe men het ook noemt.", "WOORD")] = None,
    hulpvraag: Annotated[Lijst, _optie("Waar het bij helpt; bij een thema: de zin.")] = None,
    let_op: Annotated[str, _optie("Thema: wat iedereen eerst moet weten.")] = "",
    signaalwoord: Annotated[Lijst, _optie("Thema: woord waarbij dat altijd komt.", "WOORD")] = None,
    vangnet: Annotated[
        str, _optie("Thema: wie meedenkt als niemand past.", "ID", aanvullen.organisatie_ids)
    ] = "",
    bron: Annotated[str, _optie("Webadres, document, of: zelf.", "BRON")] = "",
    bron_datum: Annotated[str, _optie("Dag van de bron, vandaag of onbekend.", "DATUM")] = "",
    gecontroleerd: Annotated[str, _optie("Hoe het vandaag is nagegaan: telefoon …", "HOE")] = "",
    door: Annotated[str, _optie("Welke rol of organisatie het naging.", "WIE")] = "",
    veld: Annotated[Lijst, _optie("Nog een veld: kosten=gratis.", "VELD=…")] = None,
    id_: Annotated[
        str, typer.Option("--id", help="Naam van het bestand; anders uit de naam.", metavar="ID")
    ] = "",
    toch: Annotated[
        bool, typer.Option("--toch", help="Ook als het er al op lijkt te staan.")
    ] = False,
    ja: Annotated[bool, jaoptie()] = False,
) -> None:  # fmt: skip
    if door and not gecontroleerd:
        raise KaartFout("--door hoort bij --gecontroleerd")
    if bron_datum and not bron:
        raise KaartFout("--bron-datum hoort bij --bron")
    gezegd = {
        "naam": naam, "soort": vorm, "afkorting": afkorting, "omschrijving": omschrijving,
        "thema": thema, "doelgroep": doelgroep, "wijk": wijk, "telefoon": telefoon,
        "email": email, "functie": functie, "website": website, "adres": adres,
        "locatie": locatie, "netwerk": netwerk, "synoniem": synoniem, "hulpvraag": hulpvraag,
        "let_op": let_op, "signaalwoord": signaalwoord, "vangnet": vangnet, "bron": bron,
        "bron_datum": bron_datum, "gecontroleerd": gecontroleerd, "door": door,
    }  # fmt: skip
    verzoek = Nieuwverzoek(
        soort, {woord: tekst for woord, tekst in gezegd.items() if tekst}, tuple(veld or ()),
        id_, toch,
    )  # fmt: skip
    aanzet = zet_nieuw_aan(schrijfmap(context), peildatum(context), verzoek)
    if not aanzet.ontbreekt:
        voer_uit(maak_nieuw(aanzet), ja=ja, vorm=NIEUWVORM, getoond=True)
        return
    if ja or not is_gesprek():
        opties = ", ".join(f"--{woord.replace('_', '-')}" for woord in aanzet.ontbreekt)
        raise KaartFout(f"er ontbreekt nog: {opties}; er is niets geschreven")
    meld_weggelaten(aanzet.bewerking.weggelaten)
    vraag_nieuw(Gesprek(), aanzet)
