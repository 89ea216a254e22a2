"""The child process that runs Typst: job as JSON on stdin, verdict as JSON on stdout.

In a process of its own, because Typst cannot be stopped from outside: a template that never ends
would take the whole program with it. Start it with `python -P -m kaart.drukwerk.zetter`.
"""

import json
import sys
from pathlib import Path
from typing import Any

_WAAR_ELK_BLAD_EINDIGT = "query(<blad>).map(blad => (blad.value, blad.location().page()))"
_WAT_HET_SJABLOON_MELDT = "query(<gemeld>).map(melding => melding.value)"


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
        gezet: Any
        gezet, waarschuwingen = drukker.compile_with_warnings(**_vorm(opdracht))
        bladen = json.loads(drukker.eval(_WAAR_ELK_BLAD_EINDIGT))
        gemeld = json.loads(drukker.eval(_WAT_HET_SJABLOON_MELDT))
    except typst.TypstError as fout:
        return {"fout": _diagnose(fout)}
    if waarschuwingen:
        return {"fout": _diagnose(waarschuwingen[0])}
    # Typst gives one page as it is, and several in a list.
    for nummer, inhoud in enumerate(gezet if isinstance(gezet, list) else [gezet]):
        (Path(opdracht["uit"]) / str(nummer)).write_bytes(inhoud)
    return {"bladen": bladen, "gemeld": gemeld}


def _vorm(opdracht: dict[str, Any]) -> dict[str, Any]:
    if opdracht["ppi"]:
        return {"format": "png", "ppi": opdracht["ppi"]}
    return {"format": "pdf", "pdf_standards": ["ua-1"], "timestamp": opdracht["tijdstip"]}


def _diagnose(fout: Any) -> dict[str, Any]:
    return {"melding": fout.message, "plaats": fout.diagnostic, "raad": list(fout.hints)}


if __name__ == "__main__":
    json.dump(zet(json.load(sys.stdin)), sys.stdout)
