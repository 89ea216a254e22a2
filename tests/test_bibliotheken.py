"""Which libraries each command loads: what one does not use, nobody waits for."""

import json
import os
import subprocess
import sys
from pathlib import Path

from conftest import VOORBEELDKAART

BIBLIOTHEKEN = (
    "yaml jsonschema jsonschema_rs rich jinja2 typst phonenumbers rapidfuzz segno pypdf openpyxl "
    "platformdirs filelock urllib3 dns truststore sqlite3"
).split()
# On a map whose index is fresh; `id` that is nowhere is looked for among the words that come near.
LAADT = {
    "zoek soep": "platformdirs sqlite3",
    "toon soep-aan-zee": "platformdirs",
    "dubbel": "platformdirs",
    "verouderd": "platformdirs",
    "valideer": "yaml jsonschema_rs phonenumbers",
    "opmaak --controleer": "yaml jsonschema_rs",
    "wijzig soep-aan-zee kosten=gratis": "yaml jsonschema_rs phonenumbers rapidfuzz",
    "bevestig nergens": "yaml jsonschema_rs rapidfuzz",
    "stop nergens --reden weg": "yaml jsonschema_rs rapidfuzz",
    "ronde stand": "yaml jsonschema_rs",
    "schema": "yaml",
    "drukwerk --help": "yaml jinja2 segno",
}
_START = """
import json, sys
from kaart.cli import start
try:
    start()
except SystemExit:
    pass
geladen = [naam for naam in {bibliotheken} if naam in sys.modules]
open({uit!r}, "w").write(json.dumps(geladen))
"""


def start(tmp: Path, woorden: str) -> tuple[subprocess.Popen[bytes], Path]:
    uit = tmp / f"{woorden.replace(' ', '_').replace('/', '')}.json"
    code = _START.format(bibliotheken=BIBLIOTHEKEN, uit=str(uit))
    plek = ("--map", str(VOORBEELDKAART), "--peildatum", "2026-11-21")
    opdracht = [sys.executable, "-c", code, *plek, *woorden.split()]
    nergens = subprocess.DEVNULL
    omgeving = {**os.environ, "XDG_CACHE_HOME": str(tmp)}
    return subprocess.Popen(  # noqa: S603
        opdracht, env=omgeving, stdin=nergens, stdout=nergens, stderr=nergens
    ), uit  # fmt: skip


def geladen(tmp: Path, *opdrachten: str) -> dict[str, set[str]]:
    """Return by command which libraries it loaded; they run beside each other."""
    lopend = {woorden: start(tmp, woorden) for woorden in opdrachten}
    return {
        woorden: set(json.loads(uit.read_text()))
        for woorden, (proces, uit) in lopend.items()
        if proces.wait() == 0
    }


def test_twaalf_opdrachten_laden_wat_zij_gebruiken(tmp_path: Path) -> None:
    geladen(tmp_path, "zoek soep")  # so that what is kept is fresh
    verwacht = {woorden: set(namen.split()) for woorden, namen in LAADT.items()}
    assert geladen(tmp_path, *LAADT) == verwacht
