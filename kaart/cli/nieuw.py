"""`kaart nieuw`: something is added to the map, by talking or by options."""

import sys
from collections.abc import Mapping
from typing import Annotated, Any

import typer

from kaart.basis import Ernst, KaartFout, is_id
from kaart.bijwerken import (
    NIEUWE_SOORTEN,
    Bewerking,
    lijkt_dubbel,
    ontbreekt,
    stel_id_voor,
    vrij_id,
)
from kaart.cli import aanvullen
from kaart.cli.bewaren import is_gesprek, meld, schrijf_na_vraag
from kaart.cli.gesprek import Afgebroken, Gesprek
from kaart.cli.nieuwopties import met_velden, optienaam, uit_opties
from kaart.cli.nieuwvragen import TERUG, Uitvraging, dubbelregels, zin
from kaart.cli.opties import meld_weggelaten, peildatum, schrijfmap
from kaart.cli.vormen import jaoptie
from kaart.handelingen import Wijzigvoorstel
from kaart.hulp import begrijp_keuze
from kaart.model import SOORTEN
from kaart.weergave import schoon

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
      --gecontroleerd telefoon"""
# Parts of an organisation, and what is still to come.
_ELDERS = {
    "aanbod": "aanbod staat bij zijn organisatie; voeg het toe met kaart wijzig ID",
    "contact": "een contact staat bij zijn organisatie; voeg het toe met kaart wijzig ID",
}
_DATUM = ("bronnen", 0, "datum")
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
    if waarom := _elders(soort.casefold()):
        raise KaartFout(waarom)
    collectie = NIEUWE_SOORTEN[begrijp_keuze("SOORT", soort, NIEUWE_SOORTEN)]
    gezegd = {
        "naam": naam, "soort": vorm, "afkorting": afkorting, "omschrijving": omschrijving,
        "thema": thema, "doelgroep": doelgroep, "wijk": wijk, "telefoon": telefoon,
        "email": email, "functie": functie, "website": website, "adres": adres,
        "locatie": locatie, "netwerk": netwerk, "bron": bron, "bron_datum": bron_datum,
        "gecontroleerd": gecontroleerd, "door": door,
    }  # fmt: skip
    dag = peildatum(context)
    bewerking = Bewerking(schrijfmap(context), dag)
    meld_weggelaten(bewerking.weggelaten)
    opties = {optie: tekst for optie, tekst in gezegd.items() if tekst}
    waarden = met_velden(
        bewerking, collectie, uit_opties(bewerking, collectie, opties, dag), veld or (), dag
    )
    over = [optienaam(collectie, vraag) for vraag in ontbreekt(collectie, waarden)]
    if bron and not bron_datum and "datum" not in waarden["bronnen"][0]:
        over.append("--bron-datum")
    if over and (ja or not is_gesprek()):
        raise KaartFout(f"er ontbreekt nog: {', '.join(over)}; er is niets geschreven")
    if over:
        gesprek = Gesprek()
        Uitvraging(gesprek, bewerking.wordt, collectie, dag).vraag_alles(
            waarden,
            {_DATUM} if bron_datum else frozenset(),
            lambda waarden: _is_goed(gesprek, bewerking, collectie, waarden, id_),
        )
        meld(bewerking.bewaar(), bewerking.werkmap)
        return
    if not toch:
        _weiger_dubbel(bewerking, collectie, waarden)
    _voeg_toe(bewerking, collectie, waarden, id_)
    if not schrijf_na_vraag(Wijzigvoorstel(bewerking), ja=ja):
        raise typer.Exit(1)


def _elders(soort: str) -> str:
    """Say where one makes what is not made here; "" for what is."""
    eigen = SOORTEN[soort].elders.get("nieuw", "") if soort in SOORTEN else ""
    return eigen or _ELDERS.get(soort, "")


def _voeg_toe(bewerking: Bewerking, collectie: str, waarden: Mapping[str, Any], id_: str) -> str:
    """Add the thing and show its file; return its id."""
    if id_ and not is_id(id_):
        raise KaartFout(
            f"--id: “{id_}” kan niet; kleine letters, cijfers, streepjes; geen con of aux"
        )
    nieuw = id_ or vrij_id(waarden["naam"], _bezet(bewerking))
    bewerking.nieuw(collectie, nieuw, waarden)
    document = bewerking.document(nieuw)
    print(schoon(f"# {document.bestand}\n{document.tekst}"), end="")
    return nieuw


def _is_goed(
    gesprek: Gesprek, bewerking: Bewerking, collectie: str, waarden: Mapping[str, Any], id_: str
) -> bool:
    """Show what would be written and ask; False is one question back. Raises Afgebroken."""
    gesprek.zeg([""])
    id_ = id_ or _vraag_id(gesprek, waarden["naam"])
    nieuw = _voeg_toe(bewerking, collectie, waarden, id_)
    bevindingen = bewerking.keur()
    gesprek.zeg(schoon(zin(bevinding)) for bevinding in bevindingen)
    kan = all(bevinding.ernst is not Ernst.FOUT for bevinding in bevindingen)
    vraag = "Schrijven? j of n" if kan else "Dit kan er zo niet in. n stopt"
    mogelijk = {"n", "nee", TERUG, *(("j", "ja") if kan else ())}
    antwoord = ""
    while antwoord not in mogelijk:
        antwoord = gesprek.vraag(f"{vraag}; {TERUG} gaat een vraag terug").lower()
    if antwoord in {"n", "nee"}:
        raise Afgebroken
    if antwoord == TERUG:
        bewerking.verwijder(nieuw)
    return antwoord != TERUG


def _vraag_id(gesprek: Gesprek, naam: str) -> str:
    """Ask for an id when none can be made of the name; "" when one can."""
    id_ = ""
    while not stel_id_voor(naam) and not is_id(id_):
        id_ = gesprek.vraag("Hoe moet het bestand heten (kleine letters, cijfers, streepjes)? >")
    return id_


def _bezet(bewerking: Bewerking) -> frozenset[str]:
    return frozenset(document.id for document in bewerking.wordt.documenten)


def _weiger_dubbel(bewerking: Bewerking, collectie: str, waarden: Mapping[str, Any]) -> None:
    """Stop when it seems to be there already."""
    paren = list(lijkt_dubbel(bewerking.kaart, collectie, waarden))
    if not paren:
        return
    for regel in dubbelregels(bewerking.kaart, paren):
        print(f"kaart: {schoon(regel)}", file=sys.stderr)
    raise KaartFout("er is niets geschreven; is het een andere, zeg dat dan met --toch")
