"""What a cell of whatever program says, as text."""

import re
from datetime import date, datetime, time
from typing import Any

_NULLEN = re.compile(r"[0 \-]*0{3}[0 \-]*")
_TEKENS = re.compile(r"[\"\\]|\[[^\]]*\]|_.|\*.")


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


def getaltekst(waarde: float, opmaak: str) -> str:
    """Return a number as its cell shows it: € 2,50, 10 %, 0302728801.

    Only what changes the meaning counts: a sign of money, per cent, the zeros of a number that is
    none to reckon with.
    """
    vorm = opmaak.partition(";")[0]
    kaal = _TEKENS.sub("", vorm)
    if _NULLEN.fullmatch(kaal) and waarde >= 0 and float(waarde).is_integer():
        cijfers = iter(f"{int(waarde):0{kaal.count('0')}d}")
        if len(str(int(waarde))) <= kaal.count("0"):
            return "".join(next(cijfers) if teken == "0" else teken for teken in kaal)
    achter = len(kaal.partition(".")[2].rstrip("% €#-").replace(",", "")) if "." in kaal else 0
    if kaal.endswith("%"):
        return f"{waarde * 100:.{achter}f} %".replace(".", ",")
    if "€" in vorm or "EUR" in vorm:
        return f"€ {waarde:.{achter}f}".replace(".", ",")
    return celtekst(waarde)
