"""The colour of the map on a dark screen: lighter until it can be read. Pure."""

from colorsys import hls_to_rgb, rgb_to_hls

from kaart.drukwerk import contrast_met_wit

ACCENT = "#0f4c5c"  # as on paper, when the map chose none
DONKER = "#14181a"  # the page itself on a dark screen, as in stijl.css
_GENOEG = 7.0
_STAPPEN = 20


def contrast(een: str, ander: str) -> float:
    """Return the contrast of two colours, as WCAG counts it."""
    met_wit = sorted((contrast_met_wit(een), contrast_met_wit(ander)))
    return met_wit[1] / met_wit[0]


def licht_genoeg(kleur: str) -> str:
    """Return a colour of the same kind that reads on a dark page."""
    for stap in range(_STAPPEN + 1):
        lichter = _naar_wit(kleur, stap / _STAPPEN)
        if contrast(lichter, DONKER) >= _GENOEG:
            return lichter
    return "#ffffff"


def _naar_wit(kleur: str, deel: float) -> str:
    """Return a colour nearer to white; what makes it blue or red stays."""
    rood, groen, blauw = (int(kleur[plek : plek + 2], 16) / 255 for plek in (1, 3, 5))
    tint, licht, volheid = rgb_to_hls(rood, groen, blauw)
    lichter = hls_to_rgb(tint, licht + (1 - licht) * deel, volheid)
    return "#" + "".join(f"{round(d * 255):02x}" for d in lichter)
