"""The options of `kaart dekking`, apart from what it does with them."""

from pathlib import Path
from typing import Annotated, Any

import typer

from kaart.cli import aanvullen

WOORDEN = ("toon", "vlek")
# As the schema has them: a table that is only looked at does not read one.
STANDEN = ("afwezig", "gemeld", "aanvaard")
HOE = ("telefoon", "mail", "bijeenkomst", "bezoek", "website", "document")
_PER, _TEL = ("wijk", "deelgebied", "buurt"), ("organisaties", "aanbod")
_NAAR = ("thema", "doelgroep", "vorm", "toegang", "dag", "dagdeel", "kosten", "taal")


def _keuze(uitleg: str, metavar: str, waarden: tuple[str, ...]) -> Any:
    """Describe an option of a few values."""
    return typer.Option(
        help=f"{uitleg}: {', '.join(waarden)}.", metavar=metavar, show_default=False,
        autocompletion=aanvullen.uit_lijst(*waarden),
    )  # fmt: skip


def _vlag(naam: str, uitleg: str) -> Any:
    return typer.Option(naam, help=uitleg)


def _tekst(uitleg: str, metavar: str = "TEXT") -> Any:
    return typer.Option(help=uitleg, metavar=metavar)


def _ding(uitleg: str, metavar: str) -> Any:
    return typer.Option(
        help=uitleg, metavar=metavar, show_default=False, autocompletion=aanvullen.alle_ids
    )


Wat = Annotated[
    str,
    typer.Argument(
        metavar="[WAT]",
        help="toon, of vlek met een wijk en een thema.",
        show_default=False,
        autocompletion=lambda: list(WOORDEN),
    ),
]
Waar = Annotated[str, typer.Argument(metavar="[WIJK]", help="Bij vlek: in welke wijk.")]
Waarvoor = Annotated[
    str, typer.Argument(metavar="[THEMA]", help="Bij vlek: welk thema er ontbreekt.")
]
Uit = Annotated[
    Path | None,
    typer.Option("-o", "--uit", help="Plaatje (.svg, .png) of jaarrapport (.pdf).",
                 metavar="BESTAND", show_default=False),
]  # fmt: skip
Sinds = Annotated[
    str,
    typer.Option(help="Bij het rapport: sinds wanneer; anders dit jaar.", metavar="DATUM",
                 show_default=False),
]  # fmt: skip
Per = Annotated[str, _keuze("Hoe groot een gebied is", "GEBIED", _PER)]
Naar = Annotated[str, _keuze("Wat in de regels staat", "WAT", _NAAR)]
Tel = Annotated[str, _keuze("Wat een getal telt", "WAT", _TEL)]
Organisatie = Annotated[str, _ding("Alleen deze, met haar onderdelen.", "ID")]
Zonder = Annotated[str, _ding("Wat leegvalt zonder deze organisatie of plek.", "ID")]
Kwetsbaar = Annotated[bool, _vlag("--kwetsbaar", "Noem ook wat aan één hangt.")]
Onbereikbaar = Annotated[bool, _vlag("--onbereikbaar", "Noem ook wie niet is meegeteld.")]
Stand = Annotated[str, _keuze("Bij vlek", "STAND", STANDEN)]
Hoe = Annotated[str, _keuze("Bij vlek, hoe het is nagevraagd", "HOE", HOE)]
Door = Annotated[str, _tekst("Bij vlek: rol of organisatie.", "WIE")]
Reden = Annotated[str, typer.Option(help="Bij vlek: waarom het er niet is.")]
Eigenaar = Annotated[str, _tekst("Bij vlek: wie erover gaat; nooit een naam.", "WIE")]
Tot = Annotated[str, _tekst("Bij vlek: wanneer opnieuw vragen.", "DATUM")]
Rapport = Annotated[bool, _vlag("--rapport", "Het jaarrapport, per wijk een bladzijde.")]
Afstand = Annotated[bool, _vlag("--afstand", "Hoe ver het dichtstbijzijnde is, per buurt.")]
Uitleg = Annotated[bool, _vlag("--uitleg", "Wat de woorden en tekens betekenen.")]
