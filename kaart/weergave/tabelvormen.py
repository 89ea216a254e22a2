"""Forms for other programs: json, csv and Markdown, the same whatever the terminal."""

import re
from collections.abc import Iterable, Sequence

from kaart.weergave.schoon import schoon

# What a spreadsheet would take for the beginning of a formula.
_FORMULE = re.compile(r"^[=+\-@\t\r]")

# What Markdown would read as more than a text; $ is mathematics on some sites.
_OPMAAK = re.compile(r"([\\`*_\[\]~|$#])")


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


def als_md_tabel(koppen: Sequence[str], rijen: Iterable[Sequence[object]]) -> str:
    """Return a table in Markdown; no cell can break it or be read as markup."""
    regels = [koppen, ["---"] * len(koppen), *([md(str(cel)) for cel in rij] for rij in rijen)]
    return "\n".join(f"| {' | '.join(regel)} |" for regel in regels)


def md(tekst: str) -> str:
    """Return a text as it can stand in a line of Markdown: what it says, and nothing else."""
    plat = " ".join(schoon(tekst).split())
    veilig = plat.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return _OPMAAK.sub(r"\\\1", veilig)
