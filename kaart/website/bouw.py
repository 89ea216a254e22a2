"""A VrijeKaart → every file of the site by its path. Nothing is written here."""

import hashlib
from collections.abc import Collection, Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import NamedTuple

from kaart.basis import SJABLONEN
from kaart.drukwerk import lees_websjablonen
from kaart.vrijgave import Publiek, VrijeKaart
from kaart.website.agendas import maak_agendas
from kaart.website.antwoorden import Vermelder, Wijkhulp, gebieden_van, wijkhulp
from kaart.website.feed import Feedbericht, maak_feed
from kaart.website.pagina import Webpagina
from kaart.website.paginas.organisatie import organisatiepaginas
from kaart.website.paginas.plek import locatiepaginas, netwerkpaginas
from kaart.website.paginas.thema import themapaginas
from kaart.website.paginas.vast import vaste_paginas
from kaart.website.paginas.wijk import wijkpaginas
from kaart.website.site import Siteopmaak, maak_opmaak
from kaart.website.sitemap import maak_sitemap
from kaart.website.sjabloon import Zetmachine, Zetter
from kaart.website.zoekindex.bestanden import maak_zoekbestanden

_VAN_DE_SITE = ("stijl.css.j2", "icoon.svg.j2")
_SW = "bewaar-sw.js.j2"
_VERDER = 60  # pages that every site has, scripts, calendars
_BLAD = "blad/"  # PDFs: too heavy to keep on a telephone unasked
_ZOEK = "zoek/tonen.js"  # shows what search answers: without it there is no search


class Sitevraag(NamedTuple):
    """What the site is made of; `bladen` are PDFs by the id of their organisation."""

    kaart: VrijeKaart
    dag: date
    adres: str = ""
    verwijzers: bool = False
    feed: tuple[Feedbericht, ...] | None = None  # None is that nobody knows
    bladen: Mapping[str, bytes] = {}


class Sitesjablonen(NamedTuple):
    """Templates by name, and what goes along as it is, by its path in the site.

    `eigen` is whether one of them is of the map, and so of somebody else.
    """

    bronnen: Mapping[str, str]
    materiaal: Mapping[str, bytes]
    eigen: bool = False


def lees_sitesjablonen(eigen: Path) -> Sitesjablonen:
    """Read the templates of the site; those of the map itself go before ours."""
    onze = lees_websjablonen((SJABLONEN,))
    gelezen = onze if eigen.resolve() == SJABLONEN else lees_websjablonen((SJABLONEN, eigen))
    return Sitesjablonen(gelezen.bronnen, gelezen.materiaal, gelezen.bronnen != onze.bronnen)


def tel_delen(kaart: VrijeKaart) -> int:
    """Guess how many steps `bouw_site` takes, for a bar."""
    dingen = (kaart.organisaties, kaart.wijken, kaart.wijken, kaart.themas, kaart.locaties,
              kaart.netwerken)  # fmt: skip
    vragen = sum(len(thema.hulpvragen) for thema in kaart.themas.values())
    return sum(map(len, dingen)) + vragen + _VERDER


def bouw_site(vraag: Sitevraag, sjablonen: Sitesjablonen) -> Iterator[tuple[str, bytes]]:
    """Yield every file with its path. Raises SjabloonFout.

    The same map on the same day gives the same bytes.
    """
    if not sjablonen.eigen:
        yield from _bouw(vraag, sjablonen, Zetmachine(sjablonen.bronnen))
        return
    from kaart.website.zetkind import start_zetkind  # what somebody else made, is held to a bound

    with start_zetkind(sjablonen.bronnen) as machine:
        yield from _bouw(vraag, sjablonen, machine)


def _bouw(
    vraag: Sitevraag, sjablonen: Sitesjablonen, machine: Zetter
) -> Iterator[tuple[str, bytes]]:
    site = maak_opmaak(
        vraag.kaart, vraag.dag, vraag.adres,
        verwijzers=vraag.verwijzers, feed=vraag.feed is not None, bladen=bool(vraag.bladen),
    )._replace(zoek=_ZOEK in sjablonen.materiaal)  # fmt: skip
    gemaakt: dict[str, bytes] = {}
    op_sitemap: list[str] = []
    vast = {"site": site}
    publiek = Publiek.VERWIJZERS if vraag.verwijzers else Publiek.OPENBAAR
    agendas = dict(maak_agendas(vraag.kaart, publiek, vraag.dag))
    for pagina in _paginas(vraag, site, agendas):
        inhoud = machine.zet(pagina.sjabloon, {**pagina.waarden, **vast, "pagina": pagina})
        gemaakt[pagina.pad] = inhoud.encode()
        if pagina.op_sitemap:
            op_sitemap.append(pagina.pad)
        yield pagina.pad, gemaakt[pagina.pad]
    rest = {**agendas, **dict(_rest(vraag, site, machine, sjablonen))}
    if site.adres and not site.verwijzers:
        rest["sitemap.xml"] = maak_sitemap(site.adres, op_sitemap, site.dag)
    yield from rest.items()
    bewaard = {**gemaakt, **rest}
    naam = _SW.removesuffix(".j2")
    waarden = {
        **vast,
        "bestanden": [pad for pad in sorted(bewaard) if not pad.startswith(_BLAD)],
        "versie": _versie(bewaard),
    }
    yield naam, machine.zet(_SW, waarden).encode()


def _paginas(vraag: Sitevraag, site: Siteopmaak, agendas: Collection[str]) -> Iterator[Webpagina]:
    kaart, dag = vraag.kaart, vraag.dag
    vermelder = Vermelder(kaart, dag)
    yield from organisatiepaginas(kaart, site, dag, vraag.bladen)
    per_wijk: dict[str, Wijkhulp] = {
        id_: wijkhulp(kaart, gebied, dag) for id_, gebied in gebieden_van(kaart).items()
    }
    yield from wijkpaginas(kaart, per_wijk, vermelder, dag, agendas)
    yield from themapaginas(kaart, per_wijk, vermelder, dag)
    yield from locatiepaginas(kaart, site, vermelder, dag, agendas)
    yield from netwerkpaginas(kaart, vermelder, dag)
    yield from vaste_paginas(kaart, site, vermelder, dag)


def _rest(
    vraag: Sitevraag, site: Siteopmaak, machine: Zetter, sjablonen: Sitesjablonen
) -> Iterator[tuple[str, bytes]]:
    for naam in _VAN_DE_SITE:
        yield naam.removesuffix(".j2"), machine.zet(naam, {"site": site}).encode()
    yield from sjablonen.materiaal.items()
    yield from maak_zoekbestanden(vraag.kaart, vraag.dag).items()
    yield from ((f"{_BLAD}{id_}.pdf", inhoud) for id_, inhoud in vraag.bladen.items())
    if vraag.feed is not None:
        yield "feed.xml", maak_feed(site, vraag.feed)


def _versie(bestanden: Mapping[str, bytes]) -> str:
    """Return a name for exactly these files, so that an offline copy knows a newer one."""
    som = hashlib.sha256()
    for pad in sorted(bestanden):
        som.update(pad.encode() + b"\0" + bestanden[pad] + b"\0")
    return som.hexdigest()[:16]
