"""`kaart bouwblokken`: options → Verzoek → handeling → show."""

from typing import Annotated

import typer

from kaart.cli import aanvullen
from kaart.cli.opties import peildatum, werkmap
from kaart.cli.uitvoer import laat_zien
from kaart.cli.vormen import formaatoptie, keuzeoptie, themaoptie, wijkoptie
from kaart.handelingen import Blokkenverzoek, bekijk_bouwblokken, zoek_gastplek
from kaart.hulp import begrijp_keuze
from kaart.weergave import BLOKVORMEN, GASTVORMEN

HULP = """Alleen van wat lopend is, en waarvan plek, dag en moment op de kaart staan. Met --thema of
--doelgroep zie je alles waar iets van dat thema of voor die mensen bij zit.

\b
  kaart bouwblokken --wijk Vleuten
  kaart bouwblokken --locatie de-pijler
  kaart bouwblokken --dag di --doelgroep ouderen
  kaart bouwblokken --past-bij u-centraal
  kaart bouwblokken --formaat csv > samen.csv"""

Lijst = list[str] | None


def opdracht(
    context: typer.Context,
    wijk: Annotated[Lijst, wijkoptie()] = None,
    buurt: Annotated[Lijst, keuzeoptie("Alleen deze buurt.", "BUURT", aanvullen.wijken)] = None,
    locatie: Annotated[
        Lijst, keuzeoptie("Dit gebouw, met zijn week.", "PLEK", aanvullen.locatie_ids)
    ] = None,
    thema: Annotated[Lijst, themaoptie()] = None,
    doelgroep: Annotated[
        Lijst, keuzeoptie("Voor wie: ouderen …", "WIE", aanvullen.keuzes_doelgroep)
    ] = None,
    dag: Annotated[
        Lijst, keuzeoptie("ma, di, wo, do, vr, za of zo.", "DAG", aanvullen.keuzes_dag)
    ] = None,
    past_bij: Annotated[
        str | None,
        keuzeoptie("Waar kan deze een keer aanschuiven?", "ORGANISATIE", aanvullen.organisatie_ids),
    ] = None,
    formaat: Annotated[str, formaatoptie(BLOKVORMEN)] = "lijst",
) -> None:
    verzoek = Blokkenverzoek(
        wijk=tuple(wijk or ()),
        buurt=tuple(buurt or ()),
        locatie=tuple(locatie or ()),
        thema=tuple(thema or ()),
        doelgroep=tuple(doelgroep or ()),
        dag=tuple(dag or ()),
        past_bij=past_bij or "",
    )
    if past_bij:
        gastvorm = GASTVORMEN[begrijp_keuze("formaat", formaat, GASTVORMEN)]
        laat_zien(zoek_gastplek(werkmap(context), peildatum(context), verzoek), gastvorm)
        return
    vorm = BLOKVORMEN[begrijp_keuze("formaat", formaat, BLOKVORMEN)]
    laat_zien(bekijk_bouwblokken(werkmap(context), peildatum(context), verzoek), vorm)
