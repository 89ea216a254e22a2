"""What the words of `kaart bijeenkomst` share: the id of the meeting, and where files come."""

from pathlib import Path
from typing import Annotated

import typer

from kaart.cli import aanvullen

IdArgument = Annotated[
    str,
    typer.Argument(help="Id of naam van de bijeenkomst.", metavar="ID", show_default=False,
                   autocompletion=aanvullen.bijeenkomst_ids),
]  # fmt: skip
Mapoptie = Annotated[
    Path | None,
    typer.Option("-o", "--uit", help="Map voor wat er wordt gemaakt; anders in drukwerk.",
                 metavar="MAP", show_default=False),
]  # fmt: skip
Namenoptie = Annotated[
    Path | None,
    typer.Option("-o", "--uit", help="Map buiten die van de kaart, want wie er komen staat erin.",
                 metavar="MAP", show_default=False),
]  # fmt: skip
