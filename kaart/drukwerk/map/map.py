"""The product `map`: the whole binder, from title page to colophon, as one PDF."""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from enum import Enum
from typing import NamedTuple

from kaart.basis import eis_tekens, sorteersleutel
from kaart.drukwerk.blad.blad import Blad, Sectie, Voet
from kaart.drukwerk.blad.bladen import doorlopende, scheid, zet_bladen
from kaart.drukwerk.blad.deelnemers import voet_eromheen
from kaart.drukwerk.blad.inhoud import maak_voet
from kaart.drukwerk.blad.keuze import SECTIE_STAD
from kaart.drukwerk.dekking.mapblad import Mapdekking, dekking_van_de_map
from kaart.drukwerk.map.inhoudsopgave import Inhoudsopgave, Vervallen, maak_inhoudsopgave
from kaart.drukwerk.map.register import Register, maak_registers, themas_op_naam
from kaart.drukwerk.map.tabblad import Tabblad, maak_tabbladen
from kaart.drukwerk.pers.drukpers import Drukopdracht, lettertypen, teksten
from kaart.drukwerk.pers.product import Product
from kaart.drukwerk.pers.typst import Gezet
from kaart.drukwerk.rooster.roosterblad import Roosterblad, bladen_van_de_map
from kaart.hulp import Gebied
from kaart.model import Herkomst
from kaart.oordeel import Stand, betrouwbaarheid_geheel
from kaart.taal import datumtekst
from kaart.vrijgave import VrijeKaart

SJABLOON = "map.typ.j2"
SECTIE_OVERIG = "Overig"
_GETAL = re.compile(r"[0-9]+")


class Mapindeling(Enum):
    """What the dividers are of."""

    WIJK = "wijk"
    THEMA = "thema"


class Voorin(NamedTuple):
    """What the title page says."""

    naam: str
    keuze: str
    uitgave: str
    stand: str
    aantal: str
    beheerder: str


class Colofon(NamedTuple):
    """What the last page says: how old the data are, where from, and what one may do with them."""

    stand: str
    actueel: str
    licentie: str
    bronnen: tuple[str, ...]


class Achterin(NamedTuple):
    """A part at the back that is no register, as the contents page names it."""

    id: str
    titel: str


class Map(NamedTuple):
    """The whole binder as values; the sheets are in the tabbladen."""

    voorin: Voorin
    inhoud: Inhoudsopgave
    tabbladen: tuple[Tabblad, ...]
    registers: tuple[Register, ...]
    dekking: Mapdekking | None
    roosters: tuple[Roosterblad, ...]
    colofon: Colofon
    voet: Voet
    termijn: str  # after how long a sheet is verouderd
    genummerd: bool  # pages have a number, because not every sheet has a bladcode
    per_thema: bool

    @property
    def bladen(self) -> tuple[Blad, ...]:
        """The sheets in the order of the binder."""
        return tuple(blad for tab in self.tabbladen for blad in tab.bladen)


class Mapproef(NamedTuple):
    """The binder in print; `per_stuk` says how many pages each loose part takes, in order."""

    product: Product
    per_stuk: tuple[int, ...] = ()


def druk_map(
    bladen: Iterable[Blad],
    kaart: VrijeKaart,
    opdracht: Drukopdracht,
    *,
    indeling: Mapindeling = Mapindeling.WIJK,
    keuze: str = "",
    licentie: str = "",
    uitgave: str = "",
    vervallen: Iterable[Vervallen] = (),
    gebieden: Sequence[Gebied] = (),
) -> Mapproef:
    """Print the binder of these sheets; what cannot be printed is in no list either.

    `keuze` says on the title page what was chosen; `uitgave` is by default the newest edition in
    the feet of the sheets; `gebieden` is whose binder it is, none is the whole city. Raises as
    `druk_bladen` does, and KaartFout for a character that no font has in what is not a sheet.
    """
    te_drukken, geweigerd = scheid(bladen, opdracht)
    weg = tuple(f"{g.naam}: {g.reden} (data/organisaties/{g.id}.yaml)" for g in geweigerd)
    if not te_drukken:
        return Mapproef(Product(b"", "", (), weg))
    map_ = stel_samen(
        te_drukken, kaart, opdracht.peildatum, indeling, keuze, licentie, uitgave,
        tuple(vervallen), gebieden,
    )  # fmt: skip
    gezet = zet_map(map_, opdracht)
    opmerkingen = tuple(
        f"gaat door op de achterkant: {naam} ({aantal} bladzijden)"
        for naam, aantal in doorlopende(map_.bladen, gezet.bladzijden)
    )
    product = Product(
        gezet.pdf, _verslag(map_, gezet), opmerkingen, weg,
        per_stuk=tuple(gezet.bladzijden.values()),
        tabbladen=tuple(nr for nr, id_ in enumerate(gezet.bladzijden) if id_.startswith("/tab/")),
    )  # fmt: skip
    return Mapproef(product, tuple(gezet.bladzijden.values()))


def stel_samen(
    bladen: Sequence[Blad],
    kaart: VrijeKaart,
    peildatum: date,
    indeling: Mapindeling = Mapindeling.WIJK,
    keuze: str = "",
    licentie: str = "",
    uitgave: str = "",
    vervallen: tuple[Vervallen, ...] = (),
    gebieden: Sequence[Gebied] = (),
) -> Map:
    """Return the binder as values: pure, so that its lists can be tested without a PDF."""
    per_thema = indeling is Mapindeling.THEMA
    if per_thema:
        bladen = op_thema(bladen, kaart)
    gegevens = kaart.gegevens
    gemeente = gegevens.gemeente.naam if gegevens.gemeente else ""
    beheerder = gegevens.beheerder.organisatie if gegevens.beheerder else ""
    dag = datumtekst(peildatum.isoformat())
    voet = maak_voet(kaart, peildatum)._replace(uitgave=uitgave or _nieuwste(bladen))
    voorin = Voorin(
        naam=voet.kaart,
        keuze=keuze or (f"Heel {gemeente}" if gemeente else ""),
        uitgave=voet.uitgave,
        stand=f"Gegevens van {dag}",
        aantal="1 blad" if len(bladen) == 1 else f"{len(bladen)} bladen",
        beheerder=beheerder,
    )
    return Map(
        voorin=voorin,
        inhoud=maak_inhoudsopgave(bladen, kaart, peildatum, vervallen),
        tabbladen=maak_tabbladen(bladen, kaart, peildatum, per_thema=per_thema),
        registers=maak_registers(bladen, kaart, peildatum, gebieden),
        dekking=dekking_van_de_map(kaart, {blad.sectie.naam for blad in bladen}, peildatum),
        roosters=bladen_van_de_map(
            kaart,
            {blad.inhoud.id for blad in bladen},
            {blad.sectie.naam for blad in bladen},
            peildatum,
        ),
        colofon=_colofon(bladen, kaart, peildatum, licentie),
        voet=voet_eromheen(voet, bladen),
        termijn=_termijn(gegevens.termijnen.organisatie.verouderd),
        genummerd=not all(blad.voet.bladcode for blad in bladen),
        per_thema=per_thema,
    )


def zet_map(map_: Map, opdracht: Drukopdracht) -> Gezet:
    """Compile the binder; `Gezet.bladzijden` also has the parts around the sheets ("/inhoud")."""
    eis_tekens(_losse_teksten(map_), lettertypen(opdracht))
    waarden = {
        **map_._asdict(),
        # With bladcodes the contents page must be the same as the one of a supplement.
        "achterin": tuple(_achterin(map_)) if map_.genummerd else (),
        "stad": SECTIE_STAD,
    }
    return zet_bladen(map_.bladen, opdracht, SJABLOON, waarden)


def _achterin(map_: Map) -> Iterator[Register | Achterin]:
    yield from map_.registers
    if map_.dekking:
        yield Achterin(map_.dekking.id, map_.dekking.titel)
    if map_.roosters:
        yield Achterin("roosters", "De week per gebouw")
    yield Achterin("colofon", "Colofon")


def op_thema(bladen: Iterable[Blad], kaart: VrijeKaart) -> list[Blad]:
    """File each sheet under the theme that its organisation names first, in order of name."""
    themas = themas_op_naam(kaart)
    aantal = len(themas) + 1
    secties = {thema.id: Sectie(thema.naam, nr, aantal) for nr, thema in enumerate(themas)}
    overig = Sectie(SECTIE_OVERIG, aantal - 1, aantal)

    def sectie(blad: Blad) -> Sectie:
        eigen = kaart.organisaties[blad.inhoud.id].themas
        return next((secties[thema] for thema in eigen if thema in secties), overig)

    verdeeld = [blad._replace(sectie=sectie(blad)) for blad in bladen]
    return sorted(verdeeld, key=_volgorde)


def _volgorde(blad: Blad) -> tuple[int, str, str]:
    return blad.sectie.nummer, sorteersleutel(blad.inhoud.naam), blad.inhoud.id


def _termijn(maanden: int) -> str:
    jaren, rest = divmod(maanden, 12)
    if rest or not jaren:
        return "een maand" if maanden == 1 else f"{maanden} maanden"
    return "een jaar" if jaren == 1 else f"{jaren} jaar"


def _nieuwste(bladen: Iterable[Blad]) -> str:
    """Return the newest edition on the sheets: that is the edition of the binder."""
    uitgaven = {blad.voet.uitgave for blad in bladen}
    return max(uitgaven, key=lambda uitgave: [int(n) for n in _GETAL.findall(uitgave)], default="")


def _colofon(bladen: Sequence[Blad], kaart: VrijeKaart, peildatum: date, licentie: str) -> Colofon:
    dag = datumtekst(peildatum.isoformat())
    naam = kaart.gegevens.naam or "Sociale kaart"
    return Colofon(
        stand=f"Deze map zegt wat op {dag} in de {naam[:1].lower()}{naam[1:]} stond.",
        actueel=_actueel(bladen, kaart, peildatum),
        licentie=f"De gegevens mag u overnemen en veranderen ({licentie}). "
        f"Noem dan als bron: {naam}."
        if licentie
        else "",
        bronnen=tuple(map(_bron, kaart.gegevens.bronnen)),
    )


def _actueel(bladen: Sequence[Blad], kaart: VrijeKaart, peildatum: date) -> str:
    standen = [
        betrouwbaarheid_geheel(
            kaart.organisaties[blad.inhoud.id], kaart.gegevens.termijnen, peildatum
        ).stand
        for blad in bladen
    ]
    goed = sum(stand in {Stand.ACTUEEL, Stand.BIJNA} for stand in standen)
    oud = standen.count(Stand.VEROUDERD)
    onbekend = standen.count(Stand.ONBEKEND)
    delen = [
        f"{goed} op tijd gecontroleerd",
        f"{oud} verouderd",
        f"{onbekend} met iets zonder datum",
    ]
    return f"Bladen in deze map: {len(bladen)}. Daarvan {', '.join(delen)}."


def _bron(herkomst: Herkomst) -> str:
    jaar = f" ({herkomst.jaar})" if herkomst.jaar else ""
    licentie = f" Licentie: {herkomst.licentie}." if herkomst.licentie else ""
    wat = herkomst.wat[:1].upper() + herkomst.wat[1:]
    return f"{wat}{jaar}. Bron: {herkomst.bron}.{licentie}"


def _losse_teksten(map_: Map) -> Iterator[str]:
    for deel in (map_.voorin, map_.inhoud, map_.registers, map_.roosters, map_.colofon, map_.voet):
        yield from teksten(deel)
    if map_.dekking:
        yield from teksten(map_.dekking)
    for tab in map_.tabbladen:
        yield from teksten(tab._replace(bladen=()))


def _verslag(map_: Map, gezet: Gezet) -> str:
    bladzijden = sum(gezet.bladzijden.values())
    tabbladen = len(map_.tabbladen)
    return (
        f"{map_.voorin.aantal}, {tabbladen} {'tabblad' if tabbladen == 1 else 'tabbladen'}, "
        f"{bladzijden} bladzijden"
    )
