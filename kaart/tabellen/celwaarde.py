"""What a cell of whatever program says, as text."""

from datetime import date, datetime, time
from typing import Any


def celtekst(waarde: Any) -> str:
    """Return what a cell holds as somebody would have typed it."""
    match waarde:
        case None:
            return ""
        case datetime():
            return waarde.date().isoformat()
        case date():
            return waarde.isoformat()
        case time():
            return f"{waarde:%H:%M}"
        case float() if waarde.is_integer():
            return str(int(waarde))
        case _:
            regels = str(waarde).replace("\r\n", "\n").replace("\N{NO-BREAK SPACE}", " ")
            return "\n".join(regel.strip() for regel in regels.split("\n")).strip()
