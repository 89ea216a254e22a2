"""Thema → hulpvraag → who helps in this wijk: each with its count, also nobody. Pure."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import NamedTuple

from kaart.basis import sorteersleutel
from kaart.drukwerk import Vermelding, noodregels
from kaart.hulp import Hulp, Kandidaat, Keuze, kies_organisaties
from kaart.model import Hulpvraag, Thema
from kaart.vrijgave import VrijeKaart
from kaart.website.antwoorden import Vermelder, Wijkhulp, genoemd, op_naam
from kaart.website.pagina import HULPVRAAG, THEMA, Paginalink, Webpagina, lijstpad, pad_van
from kaart.website.snelweg import gaat_over_geweld


class Wijkantwoord(NamedTuple):
    """Who helps in these wijken; they share an answer when nobody is nearer in one of them."""

    wijken: tuple[Paginalink, ...]  # `pad` is the end of the address of a path
    vangnet: bool
    wie: tuple[Vermelding, ...]
    zelf: int


def themapaginas(
    kaart: VrijeKaart, per_wijk: Mapping[str, Wijkhulp], vermelder: Vermelder, dag: date
) -> Iterator[Webpagina]:
    """Yield the list of themas, and each thema with its questions."""
    themas = sorted(kaart.themas.values(), key=lambda t: (sorteersleutel(t.naam), t.id))
    yield Webpagina(
        lijstpad(THEMA), "themas.html.j2", "Alle onderwerpen",
        {"themas": [themalink(kaart, thema, dag) for thema in themas]}, deel=THEMA,
    )  # fmt: skip
    for thema in themas:
        yield _thema(thema, kaart, per_wijk, vermelder, dag)
        for vraag in thema.hulpvragen:
            yield _hulpvraag(thema, vraag, kaart, per_wijk, vermelder, dag)


def themalink(kaart: VrijeKaart, thema: Thema, dag: date) -> Paginalink:
    """Return a thema with how many organisations work on it."""
    aantal = sum(1 for _ in kies_organisaties(kaart, Keuze(themas=(thema.id,)), dag))
    return Paginalink(thema.naam, pad_van(THEMA, thema.id), aantal)


def _thema(
    thema: Thema,
    kaart: VrijeKaart,
    per_wijk: Mapping[str, Wijkhulp],
    vermelder: Vermelder,
    dag: date,
) -> Webpagina:
    wie = op_naam(tuple(kies_organisaties(kaart, Keuze(themas=(thema.id,)), dag)))
    vangnet = kaart.organisaties.get(thema.vangnet) or kaart.organisaties.get(
        kaart.gegevens.vangnet
    )
    return Webpagina(
        pad_van(THEMA, thema.id),
        "thema.html.j2",
        thema.naam,
        {
            "nood": noodregels(kaart, thema.let_op, dag),
            "vragen": [vraaglink(thema, vraag, per_wijk) for vraag in thema.hulpvragen],
            "wie": [vermelder.organisatie(organisatie) for organisatie in wie],
            "vangnet": vermelder.organisatie(vangnet) if vangnet else None,
        },
        beschrijving=f"Wie helpt bij {thema.naam.casefold()}, en wie je kunt bellen.",
        deel=THEMA,
        snel_weg=gaat_over_geweld(kaart, thema.id),
    )


def vraaglink(thema: Thema, vraag: Hulpvraag, per_wijk: Mapping[str, Wijkhulp]) -> Paginalink:
    """Return a question with how many organisations answer it somewhere on the map."""
    sleutel = f"{thema.id}/{vraag.id}"
    wie = {k.organisatie.id for wijk in per_wijk.values() for k in zelf(wijk.hulp[sleutel])}
    return Paginalink(vraag.tekst, pad_van(HULPVRAAG, sleutel), len(wie))


def zelf(hulp: Hulp) -> tuple[Kandidaat, ...]:
    """Return who answers the question itself."""
    return hulp.antwoorden[-hulp.zelf :] if hulp.zelf else ()


def _hulpvraag(
    thema: Thema,
    vraag: Hulpvraag,
    kaart: VrijeKaart,
    per_wijk: Mapping[str, Wijkhulp],
    vermelder: Vermelder,
    dag: date,
) -> Webpagina:
    sleutel = f"{thema.id}/{vraag.id}"
    antwoorden = tuple(wijkantwoorden(sleutel, per_wijk, vermelder))
    return Webpagina(
        pad_van(HULPVRAAG, sleutel),
        "hulpvraag.html.j2",
        vraag.tekst,
        {
            "thema": Paginalink(thema.naam, pad_van(THEMA, thema.id)),
            "nood": noodregels(kaart, thema.let_op, dag),
            "antwoorden": antwoorden,
            "wijken": [w for antwoord in antwoorden for w in antwoord.wijken],
            "dringend": vraag.dringend,
        },
        beschrijving=f"{vraag.tekst} Wie je dan kunt bellen, per wijk.",
        deel=THEMA,
        snel_weg=gaat_over_geweld(kaart, thema.id),
    )


def wijkantwoorden(
    sleutel: str, per_wijk: Mapping[str, Wijkhulp], vermelder: Vermelder
) -> Iterator[Wijkantwoord]:
    """Yield the answers, wijken with the same one together."""
    samen: dict[tuple[Vermelding, ...], list[tuple[str, Wijkhulp]]] = {}
    for id_, wijk in per_wijk.items():
        wie = tuple(vermelder.kandidaat(k) for k in genoemd(wijk.hulp[sleutel]))
        samen.setdefault(wie, []).append((id_, wijk))
    for wie, wijken in samen.items():
        hulp = wijken[0][1].hulp[sleutel]
        namen = tuple(Paginalink(wijk.gebied.naam, id_, hulp.zelf) for id_, wijk in wijken)
        yield Wijkantwoord(namen, hulp.vangnet, wie, hulp.zelf)
