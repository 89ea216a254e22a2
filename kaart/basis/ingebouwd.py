"""The only place that computes a path from `__file__`: the built-in schemas, templates and themes.

In the repository they live at the top level; in an installed wheel inside the package.
"""

from pathlib import Path

_PAKKET = Path(__file__).resolve().parents[1]
_WORTEL = _PAKKET / "_ingebouwd" if (_PAKKET / "_ingebouwd").is_dir() else _PAKKET.parent

SCHEMAS = _WORTEL / "schemas"
SJABLONEN = _WORTEL / "templates"
# In the repository the themes are those of the map itself; see `begin.themaset`.
THEMAS = _WORTEL / ("themas" if _WORTEL.name == "_ingebouwd" else "data/themas")
LETTERTYPEN = SJABLONEN / "lettertypen"
GEWICHTEN = _PAKKET / "gevaar/gewichten.bin"  # what a danger sentence looks like (docs/gevaar.md)
GOEDE_WOORDEN = _PAKKET / "zoek/goedewoorden.bin"  # no typing errors (docs/zoeken.md)
