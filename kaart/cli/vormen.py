"""The options that many commands share, described once: the form of the answer, place, theme."""

from collections.abc import Callable, Iterable
from typing import Any

import typer

from kaart.basis import KaartFout
from kaart.cli import aanvullen


def formaatoptie(vormen: Iterable[str]) -> Any:
    """Describe `--formaat` with the forms that a command has."""
    namen = tuple(vormen)
    return typer.Option(
        help=f"{', '.join(namen)}.",
        metavar="VORM",
        show_default=False,
        autocompletion=aanvullen.uit_lijst(*namen),
    )


def wijkoptie() -> Any:
    """Describe `--wijk`."""
    return typer.Option(
        help="Wijk, buurt, plaats of postcode.",
        metavar="PLEK",
        autocompletion=aanvullen.wijken,
    )


def themaoptie() -> Any:
    """Describe `--thema`."""
    return typer.Option(
        help="Thema of een woord ervoor.", metavar="THEMA", autocompletion=aanvullen.themas
    )


def keuzeoptie(uitleg: str, metavar: str, aanvulling: Callable[..., Any]) -> Any:
    """Describe an option whose values the Tab key knows."""
    return typer.Option(
        help=uitleg, metavar=metavar, autocompletion=aanvulling, show_default=False
    )  # fmt: skip


def jaoptie() -> Any:
    """Describe `--ja`, for who has seen enough or is no person."""
    return typer.Option("--ja", help="Vraag niets; schrijf meteen.")


def aantaloptie() -> Any:
    """Describe `--aantal`: how many to show."""
    return typer.Option(
        help="Alleen de eerste zoveel.",
        metavar="N",
        show_default=False,
        callback=_minstens_een,
    )


def _minstens_een(aantal: int | None) -> int | None:
    if aantal is not None and aantal < 1:
        raise KaartFout(f"--aantal: {aantal} kan niet; noem 1 of meer")
    return aantal
