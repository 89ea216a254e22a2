"""The child process that fills in a template of somebody else: it may never end, or grow for ever.

Templates and values on stdin, as our own parent made them; the source of Typst as JSON on stdout.
Start it with `python -P -m kaart.drukwerk.pers.vulkind`.
"""

import json
import pickle
import sys
from collections.abc import Mapping
from typing import Any

from kaart.basis import DuurtTeLang, Kindfout, begrens, start_kind, wacht_op
from kaart.drukwerk.pers.sjabloon import Sjablonen, SjabloonFout, vul_in

_SECONDEN = 30
_MEGABYTES = 1_500
_MAX_TEKENS = 50_000_000  # of Typst source: a thousand sheets take five million


def vul_in_kind(
    sjablonen: Sjablonen, naam: str, waarden: Mapping[str, object], seconden: float = _SECONDEN
) -> str:
    """Do as `vul_in` in a child. Raises SjabloonFout, also for what never ends or is too much."""
    invoer = pickle.dumps((dict(sjablonen.bronnen), naam, dict(waarden)))
    try:
        with start_kind("kaart.drukwerk.pers.vulkind") as kind:
            antwoord: dict[str, Any] = json.loads(wacht_op(kind, invoer, seconden))
    except DuurtTeLang:
        melding = f"het is na {seconden:.0f} seconden nog niet klaar; houdt er iets niet op?"
        raise SjabloonFout(naam, None, melding) from None
    except Kindfout as fout:
        te_groot = "het vraagt meer geheugen dan een sjabloon nodig heeft"
        raise SjabloonFout(naam, None, te_groot if fout.te_groot else fout.zegt) from None
    if geweigerd := antwoord.get("fout"):
        raise SjabloonFout(*geweigerd)
    return str(antwoord["bron"])


def _antwoord(invoer: bytes) -> dict[str, Any]:
    bronnen, naam, waarden = pickle.loads(invoer)  # noqa: S301 - our parent wrote it
    try:
        bron = vul_in(Sjablonen(bronnen, {}, ()), naam, waarden)
    except SjabloonFout as fout:
        return {"fout": (fout.sjabloon, fout.regel, fout.waarom, fout.raad)}
    if len(bron) > _MAX_TEKENS:
        return {"fout": (naam, None, "het maakt meer dan er op papier kan")}
    return {"bron": bron}


if __name__ == "__main__":
    begrens(_MEGABYTES, _SECONDEN)
    json.dump(_antwoord(sys.stdin.buffer.read()), sys.stdout)
