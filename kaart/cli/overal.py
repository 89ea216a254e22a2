"""The options that work before and after the name of any command."""

from typing import NamedTuple

import typer


class Overal(NamedTuple):
    """An option that works before and after the name of any command."""

    sleutel: str
    metavar: str
    uitleg: str

    @property
    def namen(self) -> tuple[str, ...]:
        """How it is written on the command line."""
        return (f"--{self.sleutel}",)

    def bewaar(self, context: typer.Context, _param: object, waarde: str | None) -> None:
        """Keep the value for `werkmap` and `peildatum`; the last one given counts."""
        if waarde is not None:
            context.ensure_object(dict)[self.sleutel] = waarde


OVERAL = (
    Overal("map", "MAP", "De map van de sociale kaart (anders: hier, of KAART_MAP)."),
    Overal("peildatum", "DATUM", "Doe alsof het deze dag is, bijvoorbeeld 2026-11-21."),
)
