"""The templates of the website: a folder in the folder of templates, with one for its search.

They are read here and not where pages are made, because whoever copies templates copies these too.
"""

from collections.abc import Iterable
from pathlib import Path

from kaart.drukwerk.pers.sjabloon import Sjablonen, lees_sjablonen

WEBMAP = "website"
_ZOEK = "zoek"
_EINDEN = (".html.j2", ".css.j2", ".js.j2", ".svg.j2")
_LOS = frozenset({".css", ".js", ".svg", ".png", ".jpg", ".ico"})


def lees_websjablonen(mappen: Iterable[Path]) -> Sjablonen:
    """Read them from folders of templates, a later one before an earlier; by path in the site.

    Raises SjabloonFout.
    """
    plekken = tuple(map_ / WEBMAP for map_ in mappen)
    boven = lees_sjablonen(*plekken, einden=_EINDEN, los=_LOS)
    zoek = lees_sjablonen(*(plek / _ZOEK for plek in plekken), einden=(), los=_LOS)
    onder = {f"{_ZOEK}/{naam}": inhoud for naam, inhoud in zoek.materiaal.items()}
    return Sjablonen(boven.bronnen, {**boven.materiaal, **onder}, plekken)
