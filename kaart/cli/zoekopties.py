"""The options by which one chooses who helps: the same for `zoek` and for who takes it along."""

from typing import Annotated, Any

import typer

from kaart.cli import aanvullen
from kaart.cli.vormen import aantaloptie, keuzeoptie, wijkoptie
from kaart.handelingen import Zoekverzoek

Lijst = list[str] | None

Woorden = Annotated[
    Lijst, typer.Argument(help="Woorden; tikfouten mogen.", metavar="[TEKST]…", show_default=False)
]
Wijk = Annotated[Lijst, wijkoptie()]
Thema = Annotated[
    Lijst, keuzeoptie("Thema of een woord ervoor: “alleen”.", "THEMA", aanvullen.themas)
]
Hulpvraag = Annotated[Lijst, keuzeoptie("Wat een bewoner zegt.", "VRAAG", aanvullen.hulpvragen)]
Doelgroep = Annotated[
    Lijst, keuzeoptie("Voor wie: ouderen, nieuwkomers …", "WIE", aanvullen.keuzes_doelgroep)
]
Werkvorm = Annotated[
    Lijst, keuzeoptie("Hoe: groep, huisbezoek, telefoon …", "VORM", aanvullen.keuzes_vorm)
]
Toegang = Annotated[
    Lijst,
    keuzeoptie("inloop, zelf-aanmelden, verwijzer of indicatie.", "HOE", aanvullen.keuzes_toegang),
]
Aanbodsoort = Annotated[
    Lijst, keuzeoptie("Aanbod: spreekuur, cursus, maatje …", "SOORT", aanvullen.keuzes_soort)
]
Dag = Annotated[Lijst, keuzeoptie("ma, di, wo, do, vr, za of zo.", "DAG", aanvullen.keuzes_dag)]
Dagdeel = Annotated[
    Lijst, keuzeoptie("ochtend, middag of avond.", "DEEL", aanvullen.keuzes_dagdeel)
]
Netwerkkeuze = Annotated[
    Lijst,
    keuzeoptie("Leden van een netwerk, en het netwerk zelf.", "NETWERK", aanvullen.keuzes_netwerk),
]
Taal = Annotated[
    Lijst, keuzeoptie("Taal die men er spreekt: Arabisch, tr …", "TAAL", aanvullen.keuzes_taal)
]
Sector = Annotated[
    Lijst, keuzeoptie("formeel, informeel of gemengd.", "SECTOR", aanvullen.keuzes_sector)
]
Kosten = Annotated[
    str | None, keuzeoptie("Alleen wat gratis is.", "gratis", aanvullen.keuzes_kosten)
]
Vers = Annotated[
    str | None, typer.Option(help="Gecontroleerd in de laatste 12m of 1j.", metavar="TIJD")
]
OokGestopt = Annotated[
    bool, typer.Option("--ook-gestopt", help="Ook wat gestopt is, met de opvolger.")
]
Aantal = Annotated[int | None, aantaloptie()]


def als_verzoek(
    tekst: Lijst,
    *,
    kosten: str | None,
    vers: str | None,
    ook_gestopt: bool,
    aantal: int | None,
    alles: bool = False,
    **woorden: Lijst,
) -> Zoekverzoek:
    """Return what was typed as a question; `woorden` by the name of the option."""
    per_soort: dict[str, Any] = {soort: tuple(gezegd or ()) for soort, gezegd in woorden.items()}
    verzoek = Zoekverzoek(
        " ".join(tekst or ()), kosten=kosten or "", vers=vers, ook_gestopt=ook_gestopt,
        aantal=aantal, alles=alles,
    )  # fmt: skip
    return verzoek._replace(**per_soort)
