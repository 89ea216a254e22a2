"""Look a finished site over: each link leads somewhere, each page is what a page must be. Pure."""

from collections.abc import Iterator, Mapping
from html.parser import HTMLParser
from posixpath import dirname, join, normpath
from urllib.parse import unquote

_BUITEN = ("https://", "http://", "mailto:", "tel:", "sms:")
_GEGEVENS = "application/ld+json"
# What stands in a page only once, and what has to be there.
_EEN_KEER = ("title", "h1", "main")
# By folder, how heavy a page may be: on a telephone with a bad line it must be there at once.
GEWICHT = {"organisatie": 10_000, "wijk": 40_000}


class _Bladzijde(HTMLParser):
    """What of a page can be wrong."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.telling = dict.fromkeys(_EEN_KEER, 0)
        self.ids: list[str] = []
        self.links: list[str] = []
        self.taal = self.csp = ""
        self.bezwaren: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note what this tag says."""
        waarden = {naam: waarde or "" for naam, waarde in attrs}
        if tag in self.telling:
            self.telling[tag] += 1
        if tag == "html":
            self.taal = waarden.get("lang", "")
        if waarden.get("http-equiv", "").casefold() == "content-security-policy":
            self.csp = waarden.get("content", "")
        if "id" in waarden:
            self.ids.append(waarden["id"])
        self.links += [waarden[naam] for naam in ("href", "src") if naam in waarden]
        self._keur_script(tag, waarden)

    def _keur_script(self, tag: str, waarden: Mapping[str, str]) -> None:
        if tag == "script" and "src" not in waarden and waarden.get("type") != _GEGEVENS:
            self.bezwaren.append("een script staat in de pagina zelf")
        if tag == "style" or "style" in waarden:
            self.bezwaren.append("opmaak staat in de pagina zelf")
        self.bezwaren += [f"{naam} is een script" for naam in waarden if naam.startswith("on")]


def keur_site(bestanden: Mapping[str, bytes]) -> Iterator[str]:
    """Yield what is wrong, one sentence for each: where, and what."""
    gelezen = {pad: _lees(inhoud) for pad, inhoud in bestanden.items() if pad.endswith(".html")}
    for pad, blad in gelezen.items():
        yield from (f"{pad}: {bezwaar}" for bezwaar in _keur(blad))
        for link in blad.links:
            if bezwaar := _keur_link(pad, link, bestanden, gelezen):
                yield f"{pad}: {bezwaar}"


def weeg_site(bestanden: Mapping[str, bytes]) -> Iterator[str]:
    """Yield which pages are heavier than a telephone on a bad line likes; they are no worse."""
    for pad, inhoud in bestanden.items():
        grens = GEWICHT.get(pad.partition("/")[0])
        pagina = pad.endswith(".html") and not pad.endswith("/index.html")
        if grens and pagina and len(inhoud) > grens:
            yield f"{pad}: {len(inhoud)} bytes, meer dan {grens}"


def _lees(inhoud: bytes) -> _Bladzijde:
    blad = _Bladzijde()
    blad.feed(inhoud.decode("utf-8", errors="replace"))
    blad.close()
    return blad


def _keur(blad: _Bladzijde) -> Iterator[str]:
    yield from blad.bezwaren
    yield from (f"{tag} staat er {n} keer" for tag, n in blad.telling.items() if n != 1)
    if not blad.taal:
        yield "de taal staat er niet bij"
    if "default-src 'none'" not in blad.csp:
        yield "er is geen strenge content security policy"
    dubbel = {id_ for id_ in blad.ids if blad.ids.count(id_) > 1}
    yield from (f"id {id_} staat er twee keer" for id_ in sorted(dubbel))


def _keur_link(
    pad: str, link: str, bestanden: Mapping[str, bytes], gelezen: Mapping[str, _Bladzijde]
) -> str:
    """Return what is wrong with a link; "" when it leads somewhere."""
    if link.casefold().startswith(_BUITEN):
        return ""
    doel, _, plek = link.partition("#")
    if ":" in doel.partition("/")[0] or doel.startswith("/"):
        return f"{link} is geen gewoon adres"
    naar = normpath(join(dirname(pad), unquote(doel))) if doel else pad
    if naar not in bestanden:
        return f"{link} leidt nergens heen"
    blad = gelezen.get(naar)
    if plek and blad is not None and naar != "mandje.html" and unquote(plek) not in blad.ids:
        return f"{link}: die plek is er niet op de pagina"
    return ""
