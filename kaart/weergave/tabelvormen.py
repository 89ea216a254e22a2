"""Machine forms: json and csv, the same whatever the terminal."""

import re
from collections.abc import Iterable, Sequence

from kaart.weergave.schoonmaken import schoon

# What a spreadsheet would take for the beginning of a formula.
_FORMULE = re.compile(r"^[=+\-@\t\r]")


def als_json_tekst(inhoud: object) -> str:
    """Return json as people can read it too; tuples become lists."""
    import json  # not for an answer that is read on a screen

    return json.dumps(inhoud, ensure_ascii=False, indent=2)


def als_csv_tabel(koppen: Sequence[str], rijen: Iterable[Sequence[object]]) -> str:
    """Return csv with `;` as Dutch spreadsheets expect; no cell can become a formula."""
    import csv
    from io import StringIO

    uit = StringIO()
    schrijver = csv.writer(uit, delimiter=";", lineterminator="\n")
    schrijver.writerow(koppen)
    schrijver.writerows([_cel(waarde) for waarde in rij] for rij in rijen)
    return uit.getvalue().rstrip("\n")


def _cel(waarde: object) -> str:
    tekst = schoon("; ".join(waarde) if isinstance(waarde, tuple) else str(waarde))
    return f"'{tekst}" if _FORMULE.match(tekst) else tekst
