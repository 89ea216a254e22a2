"""The list of pages for a search engine, with their whole address. Pure."""

from collections.abc import Iterable
from xml.sax.saxutils import escape

_KOP = '<?xml version="1.0" encoding="UTF-8"?>\n'
_NAAM = "http://www.sitemaps.org/schemas/sitemap/0.9"


def maak_sitemap(adres: str, paden: Iterable[str], dag: str) -> bytes:
    """Return the sitemap of a site at this address."""
    regels = "".join(
        f"<url><loc>{escape(f'{adres}{pad}')}</loc><lastmod>{dag}</lastmod></url>\n"
        for pad in paden
    )
    return f'{_KOP}<urlset xmlns="{_NAAM}">\n{regels}</urlset>\n'.encode()
