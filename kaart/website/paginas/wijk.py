"""The page of a wijk: where to begin, what has an answer here, who is here. Pure."""

from collections.abc import Collection, Iterator, Mapping
from datetime import date
from typing import NamedTuple

from kaart.basis import sorteersleutel
from kaart.drukwerk import blad_van_gebied
from kaart.hulp import Gebied, kies_locaties, kies_netwerken
from kaart.model import Kaart, Wijk
from kaart.taal import inwonertekst
from kaart.vrijgave import VrijeKaart
from kaart.website.antwoorden import Vermelder, Wijkhulp, eerste_adres
from kaart.website.pagina import (
    HULPVRAAG,
    LOCATIE,
    ORGANISATIE,
    THEMA,
    WIJK,
    Paginalink,
    Webpagina,
    agenda_van,
    lijstpad,
    netwerklink,
    pad_van,
)
from kaart.website.paginas.vervolg import EERST, deel_week, verdeel
from kaart.website.tegels import Tegelkaart, maak_tegels
from kaart.wijk import Dekking, Dekkingsvraag, celtekst, legenda, nagegaan, tel


class Themadeel(NamedTuple):
    """A thema in a wijk: its questions, each with how many answer it here."""

    thema: Paginalink
    vragen: tuple[Paginalink, ...]
    cel: str  # as in the table of `kaart dekking`


def wijkpaginas(
    kaart: VrijeKaart,
    per_wijk: Mapping[str, Wijkhulp],
    vermelder: Vermelder,
    dag: date,
    agendas: Collection[str],
) -> Iterator[Webpagina]:
    """Yield the list of wijken, and a page for each."""
    if not kaart.wijken:
        return
    links = wijklinks(kaart)
    yield Webpagina(
        lijstpad(WIJK), "wijken.html.j2", "Alle wijken",
        {"wijken": links, "tegels": wijktegels(kaart, "../")}, deel=WIJK,
    )  # fmt: skip
    dekking = tel(kaart, Dekkingsvraag(), dag)
    for link in links:
        id_ = link.uitleg
        yield from _paginas(
            kaart.wijken[id_],
            kaart,
            per_wijk[id_],
            vermelder,
            dag,
            dekking,
            agenda_van(WIJK, id_, agendas),
        )


def wijklinks(kaart: Kaart) -> tuple[Paginalink, ...]:
    """Return the wijken by name; the id stands in `uitleg`."""
    wijken = sorted(kaart.wijken.values(), key=lambda w: (sorteersleutel(w.naam), w.id))
    return tuple(Paginalink(wijk.naam, pad_van(WIJK, wijk.id), uitleg=wijk.id) for wijk in wijken)


def wijktegels(kaart: Kaart, wortel: str) -> Tegelkaart | None:
    """Return the city as tiles that lead to the wijken."""
    return maak_tegels(kaart, lambda wijk: f"{wortel}{pad_van(WIJK, wijk)}")


def _paginas(
    wijk: Wijk,
    kaart: VrijeKaart,
    hulp: Wijkhulp,
    vermelder: Vermelder,
    dag: date,
    dekking: Dekking,
    agenda: str,
) -> Iterator[Webpagina]:
    gebied: Gebied = hulp.gebied
    eerste = eerste_adres(kaart, wijk.id)
    plekken = sorted(kies_locaties(kaart, dag, (gebied,)), key=lambda p: sorteersleutel(p.naam))
    inwoners = inwonertekst(wijk.inwoners.aantal, wijk.inwoners.ouderen) if wijk.inwoners else ""
    paden = {o.naam: pad_van(ORGANISATIE, o.id) for o in kaart.organisaties.values()}
    hier = [vermelder.kandidaat(kandidaat) for kandidaat in hulp.hier]
    rooster = blad_van_gebied(kaart, gebied, dag)
    verder, weken = verdeel(wijk, hier), deel_week(wijk, rooster, paden)
    yield Webpagina(
        pad_van(WIJK, wijk.id),
        "wijk.html.j2",
        wijk.naam,
        {
            "wijk": wijk,
            "inwoners": inwoners,
            "namen": [a.naam for a in wijk.aliassen if a.naam != wijk.naam],
            "eerste": vermelder.organisatie(eerste) if eerste else None,
            "themas": tuple(_themas(kaart, wijk.id, hulp, dekking)),
            "hier": hier[:EERST],
            "verder": verder.links,
            "rooster": rooster,
            "week_verder": weken.links,
            "paden": paden,
            "plekken": [
                Paginalink(p.naam, pad_van(LOCATIE, p.id), uitleg=p.straat) for p in plekken
            ],
            "netwerken": [netwerklink(n) for n in kies_netwerken(kaart, (gebied,))],
            "nagegaan": (nagegaan(dekking), *legenda(dekking)),
            "agenda": agenda,
        },
        beschrijving=f"Wie helpt in {wijk.naam}, wie je kunt bellen en wat er deze week is.",
        deel=WIJK,
    )
    yield from (*verder.paginas, *weken.paginas)


def _themas(kaart: VrijeKaart, wijk: str, hulp: Wijkhulp, dekking: Dekking) -> Iterator[Themadeel]:
    for thema in sorted(kaart.themas.values(), key=lambda t: sorteersleutel(t.naam)):
        vragen = tuple(
            Paginalink(
                vraag.tekst,
                f"{pad_van(HULPVRAAG, f'{thema.id}/{vraag.id}')}#{wijk}",
                hulp.hulp[f"{thema.id}/{vraag.id}"].zelf,
            )
            for vraag in thema.hulpvragen
        )
        cel = dekking.cellen.get((wijk, thema.id))
        yield Themadeel(
            Paginalink(thema.naam, pad_van(THEMA, thema.id)), vragen, celtekst(cel) if cel else ""
        )
