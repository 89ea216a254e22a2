"""The child process that runs Typst: job as JSON on stdin, verdict as JSON on stdout.

In a process of its own, because Typst cannot be stopped from outside: a template that never ends
would take the whole program with it. Start it with `python -P -m kaart.drukwerk.pers.zetter`.
"""

import json
import os
import sys
from pathlib import Path
from typing import Any

from kaart.basis import begrens

_MEGABYTES, _SECONDEN = 4_000, 3_600
# What a template reads to know how close each sheet is to be set, and what it tells.
STANDEN = "standen.json"
_WAT_ER_STAAT = """(
  query(<blad>).map(blad => (blad.value, blad.location().page())),
  query(<stand>).map(stand => stand.value),
  query(<gemeld>).map(melding => melding.value),
  query(<invulplek>).map(plek => plek.value),
)"""


def zet(opdracht: dict[str, Any]) -> dict[str, Any]:
    """Compile the job; write the PDF, or a picture of each page, and return what the sheets say."""
    import typst  # the engine is loaded in this process only

    lettertypen = typst.Fonts(
        include_system_fonts=False,
        include_embedded_fonts=False,
        font_paths=opdracht["lettertypen"],
    )
    if not lettertypen.families():
        return {"fout": {"melding": "geen lettertypen gevonden", "plaats": ""}}
    drukker = typst.Compiler(
        opdracht["hoofdbestand"],
        root=opdracht["wortel"],
        font_paths=lettertypen,
        sys_inputs=opdracht["invoer"],
        package_path=opdracht["pakketten"],
        package_cache_path=opdracht["pakketten"],
    )
    try:
        bladzijden, gemeld, invulplekken = _maak_passend(
            drukker, Path(opdracht["wortel"]) / STANDEN
        )
        gezet: Any
        gezet, waarschuwingen = drukker.compile_with_warnings(**_vorm(opdracht))
    except typst.TypstError as fout:
        return {"fout": _diagnose(fout)}
    if waarschuwingen:
        return {"fout": _diagnose(waarschuwingen[0])}
    # Typst gives one page as it is, and several in a list.
    for nummer, inhoud in enumerate(gezet if isinstance(gezet, list) else [gezet]):
        (Path(opdracht["uit"]) / str(nummer)).write_bytes(inhoud)
    return {"bladzijden": bladzijden, "gemeld": gemeld, "invulplekken": invulplekken}


def _maak_passend(drukker: Any, bestand: Path) -> tuple[dict[str, int], list[Any], list[Any]]:
    """Set each sheet that takes more than one page a step closer, until it fits or has no step.

    Return the pages of each sheet, what the template reports, and where one may fill in. Typst
    remembers the sheets that did not change, so another round costs a tenth of the first: less
    than measuring beforehand.
    """
    standen: dict[str, int] = {}
    while True:
        bestand.write_text(json.dumps(standen), encoding="utf-8")
        einden, hoogste, gemeld, invulplekken = json.loads(_vraag(drukker, _WAT_ER_STAAT))
        bladzijden = _bladzijden(einden)
        verder = [
            blad
            for blad, laatste in hoogste
            if bladzijden.get(blad, 1) > 1 and standen.get(blad, 0) < laatste
        ]
        if not verder:
            return bladzijden, gemeld, invulplekken
        standen |= {blad: standen.get(blad, 0) + 1 for blad in verder}


def _vraag(drukker: Any, wat: str) -> str:
    try:
        return str(drukker.eval(wat))
    except RuntimeError:
        # The same mistake, with file and line.
        drukker.compile_with_warnings(format="pdf")
        raise


def _bladzijden(einden: list[tuple[str, int]]) -> dict[str, int]:
    """Return how many pages each sheet takes, from the page on which each ends."""
    begin, bladzijden = 0, {}
    for blad, einde in einden:
        bladzijden[blad] = einde - begin
        begin = einde
    return bladzijden


def _vorm(opdracht: dict[str, Any]) -> dict[str, Any]:
    if opdracht["ppi"]:
        return {"format": "png", "ppi": opdracht["ppi"]}
    vorm = {"format": "pdf", "timestamp": opdracht["tijdstip"]}
    # A shop prints and does not read aloud; its check before printing trips over links and tags.
    los = opdracht["invoer"].get("drukkerij") == "ja"
    return vorm | ({"pdf_tags": False} if los else {"pdf_standards": ["ua-1"]})


def _diagnose(fout: Any) -> dict[str, Any]:
    return {"melding": fout.message, "plaats": fout.diagnostic, "raad": list(fout.hints)}


if __name__ == "__main__":
    # More than a binder of a thousand sheets ever took, and less than a laptop has.
    begrens(_MEGABYTES, _SECONDEN)
    import typst  # noqa: F401 - while the source is still being made

    json.dump(zet(json.load(sys.stdin)), sys.stdout)
    sys.stdout.flush()
    # Without giving back all that Typst remembers bit by bit: the process ends anyway.
    os._exit(0)
