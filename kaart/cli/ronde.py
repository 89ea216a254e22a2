"""`kaart ronde`: ask whether it is still right, and get the answers into the files."""

import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from kaart.basis import KaartFout
from kaart.bestand import Werkmap
from kaart.cli.opties import meld_weggelaten, peildatum, schrijfmap, werkmap
from kaart.cli.vormen import aantaloptie, formaatoptie, jaoptie, themaoptie, wijkoptie
from kaart.handelingen import Antwoordenverzoek
from kaart.hulp import begrijp_keuze
from kaart.schema import keuzes
from kaart.weergave import STANDVORMEN, Rondestand, scherm_van, schoon

HULP = """Een ronde is een stapel organisaties om na te vragen of alles nog klopt: wat
het oudst is en het meest wordt gebruikt, komt eerst.

\b
  begin    maakt een bellijst (een rekenblad om in te vullen, en papier),
           of met --via mail een concept-mail per organisatie
  verwerk  leest de antwoorden terug, laat zien wat verandert en schrijft dat
  stand    laat zien hoever elke ronde is
  lijst    maakt de lijst van een ronde opnieuw, voor wie nog open is
  sluit    houdt op met een ronde: wie nog open is, komt in de volgende

Wat niet in orde is (een onmogelijk nummer, een dubbele regel), wordt genoemd en
blijft liggen; verbeter het in het bestand en verwerk het nog eens. Wat al
verwerkt is, telt niet dubbel.

\b
  kaart ronde begin --wijk Overvecht --aantal 20
  kaart ronde begin --via mail --thema geld -o mails
  kaart ronde verwerk bellijst.xlsx
  kaart ronde stand"""
_SCHRIJFT = {"begin", "verwerk", "sluit"}
_WOORDEN = ("begin", "verwerk", "stand", "lijst", "sluit")
_VIA = keuzes("ronde", "via")
_AANTAL = 20
# Which options go with which word, for what it does not take.
_OPTIES = {
    "begin": {"--wijk", "--thema", "--aantal", "--via", "-o"},
    "verwerk": {"--ja", "--op"},
    "stand": {"--formaat"},
    "lijst": {"-o"},
    "sluit": set(),
}


def opdracht(
    context: typer.Context,
    wat: Annotated[
        str,
        typer.Argument(help=f"{', '.join(_WOORDEN)}.", metavar="WAT", show_default=False,
                       autocompletion=lambda: list(_WOORDEN)),
    ],
    bestanden: Annotated[
        list[str] | None,
        typer.Argument(help="Bij verwerk: wat is ingevuld. Bij stand, lijst en sluit: een ronde.",
                       metavar="[BESTAND…]", show_default=False),
    ] = None,
    wijk: Annotated[list[str] | None, wijkoptie()] = None,
    thema: Annotated[list[str] | None, themaoptie()] = None,
    aantal: Annotated[int | None, aantaloptie()] = None,
    via: Annotated[
        str, typer.Option(help=f"{', '.join(_VIA)}; anders telefoon.", metavar="HOE",
                          show_default=False, autocompletion=lambda: list(_VIA))
    ] = "",
    uit: Annotated[
        Path | None,
        typer.Option("-o", "--uit", help="Map voor wat er wordt gemaakt; anders in drukwerk.",
                     metavar="MAP", show_default=False),
    ] = None,
    op: Annotated[
        str, typer.Option(help="Verwerk: de dag voor wat geen datum heeft.", metavar="DATUM",
                          show_default=False)
    ] = "",
    ja: Annotated[bool, jaoptie()] = False,
    formaat: Annotated[str, formaatoptie(STANDVORMEN)] = "",
) -> None:  # fmt: skip
    gevraagd = begrijp_keuze("kaart ronde", wat, _WOORDEN)
    gegeven = {
        "--wijk": wijk, "--thema": thema, "--aantal": aantal, "--via": via, "-o": uit,
        "--op": op, "--ja": ja, "--formaat": formaat,
    }  # fmt: skip
    vreemd = [o for o, waarde in gegeven.items() if waarde and o not in _OPTIES[gevraagd]]
    if vreemd:
        raise KaartFout(f"Bij kaart ronde {gevraagd} hoort geen {', '.join(vreemd)}")
    map_ = (schrijfmap if gevraagd in _SCHRIJFT else werkmap)(context)
    dag = peildatum(context)
    if gevraagd == "begin":
        from kaart.cli.ronde_begin import begin  # only this makes paper and mail

        if bestanden:
            raise KaartFout("Bij kaart ronde begin hoort geen bestand; een wijk noem je met --wijk")
        keuze = {"wijk": wijk or [], "thema": thema or []}
        manier = begrijp_keuze("--via", via, _VIA) if via else _VIA[0]
        begin(map_, dag, manier, keuze, _AANTAL if aantal is None else aantal, uit)
    elif gevraagd == "lijst":
        from kaart.cli.ronde_begin import lijst

        if len(bestanden or ()) != 1:
            raise KaartFout("Van welke ronde? Noem er één; kaart ronde stand noemt ze")
        lijst(map_, dag, (bestanden or [""])[0], uit)
    elif gevraagd == "sluit":
        if len(bestanden or ()) != 1:
            raise KaartFout("Welke ronde? Noem er één; kaart ronde stand noemt ze")
        _sluit(map_, dag, (bestanden or [""])[0])
    elif gevraagd == "verwerk":
        if not bestanden:
            raise KaartFout("Welk bestand is ingevuld? Noem het: kaart ronde verwerk bellijst.xlsx")
        _verwerk(map_, dag, Antwoordenverzoek(tuple(map(Path, bestanden)), op), ja=ja)
    else:
        vorm = begrijp_keuze("--formaat", formaat or "lijst", STANDVORMEN)
        print(STANDVORMEN[vorm](_standen(map_, dag, bestanden or ()), scherm_van(sys.stdout)))


def _verwerk(map_: Werkmap, dag: date, verzoek: Antwoordenverzoek, *, ja: bool) -> None:
    from kaart.cli.bewaren import voer_uit
    from kaart.handelingen import verwerk_antwoorden
    from kaart.weergave import UITKOMSTVORM

    voer_uit(verwerk_antwoorden(map_, dag, verzoek), ja=ja, vorm=UITKOMSTVORM)


def _sluit(map_: Werkmap, dag: date, naam: str) -> None:
    """Let a round be over: nobody is kept by it, and what still comes back may be handed in."""
    from kaart.nakijken import laad_rondes, wijziging_van
    from kaart.schrijven import bewaar

    ronde = laad_rondes(map_).zoek(naam)
    if ronde.gesloten:
        raise KaartFout(f"Ronde {naam} is al gesloten")
    bewaar(map_, [wijziging_van(map_, ronde._replace(gesloten=dag.isoformat()))])
    print(schoon(f"Ronde {naam} is gesloten; wat nog terugkomt, kan gewoon worden verwerkt"))


def _standen(map_: Werkmap, dag: date, namen: Sequence[str]) -> list[Rondestand]:
    from kaart.bestand import laad
    from kaart.nakijken import bepaal_voortgang, laad_rondes

    rondelijst = laad_rondes(map_)
    meld_weggelaten(rondelijst.geweigerd)
    rondes = [rondelijst.zoek(naam) for naam in namen] if namen else rondelijst.rondes
    resultaat = laad(map_)
    meld_weggelaten(tuple(document.bestand for document in resultaat.geweigerd))
    documenten = {d.id: d for d in resultaat.documenten if d.collectie == "organisaties"}
    organisaties = resultaat.kaart.organisaties
    return [
        Rondestand(ronde, bepaal_voortgang(ronde, documenten, organisaties, dag))
        for ronde in rondes
    ]
