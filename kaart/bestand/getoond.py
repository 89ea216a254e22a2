"""Which ids a terminal showed last, so that a number can be said for one: `kaart toon 3`.

Only ids are kept, in the cache of the user, for an hour, by terminal and map; never what was asked.
"""

import json
import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import Any

from kaart.bestand.werkmap import Werkmap

_EEN_UUR = 3600


def onthoud(werkmap: Werkmap, ids: list[str], nu: float) -> None:
    """Keep the ids that are on this screen; nothing happens where there is no terminal."""
    if (terminal := _terminal()) is None:
        return
    bewaard = {wie: wat for wie, wat in _lees().items() if nu - wat.get("op", 0) < _EEN_UUR}
    bewaard[f"{terminal} {werkmap.wortel}"] = {"op": nu, "ids": ids}
    plek = _plek()
    tijdelijk = plek.with_name(f"{plek.name}.{os.getpid()}")
    with suppress(OSError):
        plek.parent.mkdir(parents=True, exist_ok=True)
        tijdelijk.write_text(json.dumps(bewaard), encoding="utf-8")
        tijdelijk.replace(plek)


def id_van_nummer(werkmap: Werkmap, nummer: int, nu: float) -> str:
    """Return the id that stood at this number on this terminal in the last hour; "" for none."""
    wat = _lees().get(f"{_terminal()} {werkmap.wortel}", {})
    ids = wat.get("ids", [])
    vers = 0 <= nu - wat.get("op", 0) < _EEN_UUR
    return str(ids[nummer - 1]) if vers and 0 < nummer <= len(ids) else ""


def _terminal() -> str | None:
    """Return what tells this terminal from another one; None when nothing does."""
    if genoemd := os.environ.get("WT_SESSION") or os.environ.get("TERM_SESSION_ID"):
        return genoemd
    with suppress(OSError, AttributeError, ValueError):
        return f"{os.ttyname(sys.stdin.fileno())} {os.getsid(0)}"
    return None


def _plek() -> Path:
    from platformdirs import user_cache_path

    return user_cache_path("kaart", appauthor=False) / "getoond.json"


def _lees() -> dict[str, dict[str, Any]]:
    try:
        inhoud = json.loads(_plek().read_bytes())
    except (OSError, ValueError):
        return {}
    goed = isinstance(inhoud, dict) and all(
        isinstance(wat, dict)
        and isinstance(wat.get("op"), int | float)
        and isinstance(wat.get("ids"), list)
        for wat in inhoud.values()
    )
    return inhoud if goed else {}
