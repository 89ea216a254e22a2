"""What the Tab key offers: real wijken, themas and ids, read from the map.

These run while somebody is typing, so they are quick (the index) and silent: no map, a broken file
or a bug gives no answer and never a message on the command line.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from itertools import chain
from typing import Any

import typer

from kaart.basis import vergelijkbaar
from kaart.bestand import laad_kaart
from kaart.cli.opties import werkmap
from kaart.hulp import namen
from kaart.model import COLLECTIES, Kaart
from kaart.taal import DAGEN, taalnaam, woord

# A value and the words that say what it is (bash shows the value only).
Keuze = tuple[str, str]


def wijken(context: typer.Context, incomplete: str) -> list[Keuze]:
    """Complete `--wijk`: the ids of wijken, and once something is typed their parts too."""

    def keuzes(kaart: Kaart) -> Iterator[Keuze]:
        yield from _ids(kaart.wijken)
        if incomplete:
            yield from ((_aaneen(naam), naam) for naam in namen(kaart))

    return _uit_kaart(context, incomplete, keuzes)


def themas(context: typer.Context, incomplete: str) -> list[Keuze]:
    """Complete `--thema`: the ids, and once something is typed the synonyms too."""

    def keuzes(kaart: Kaart) -> Iterator[Keuze]:
        yield from _ids(kaart.themas)
        if incomplete:
            for thema in kaart.themas.values():
                yield from ((_aaneen(naam), thema.naam) for naam in thema.synoniemen)

    return _uit_kaart(context, incomplete, keuzes)


def hulpvragen(context: typer.Context, incomplete: str) -> list[Keuze]:
    """Complete `--hulpvraag`: thema/hulpvraag."""

    def keuzes(kaart: Kaart) -> Iterator[Keuze]:
        for thema in kaart.themas.values():
            yield from ((f"{thema.id}/{vraag.id}", vraag.tekst) for vraag in thema.hulpvragen)

    return _uit_kaart(context, incomplete, keuzes)


def netwerk_ids(context: typer.Context, incomplete: str) -> list[Keuze]:
    """Complete the id of a netwerk."""
    return _uit_kaart(context, incomplete, lambda kaart: _ids(kaart.netwerken))


def locatie_ids(context: typer.Context, incomplete: str) -> list[Keuze]:
    """Complete the id of a locatie."""
    return _uit_kaart(context, incomplete, lambda kaart: _ids(kaart.locaties))


def bijeenkomst_ids(context: typer.Context, incomplete: str) -> list[Keuze]:
    """Complete the id of a bijeenkomst."""
    return _uit_kaart(context, incomplete, lambda kaart: _ids(kaart.bijeenkomsten))


def verslag_ids(context: typer.Context, incomplete: str) -> list[Keuze]:
    """Complete the id of a bijeenkomst or a reeks: of both there is a report."""
    return _uit_kaart(
        context, incomplete, lambda kaart: chain(_ids(kaart.bijeenkomsten), _ids(kaart.reeksen))
    )


def organisatie_ids(context: typer.Context, incomplete: str) -> list[Keuze]:
    """Complete the id of an organisatie."""
    return _uit_kaart(context, incomplete, lambda kaart: _ids(kaart.organisaties))


def alle_ids(context: typer.Context, incomplete: str) -> list[Keuze]:
    """Complete the id of anything."""
    return _uit_kaart(
        context,
        incomplete,
        lambda kaart: chain.from_iterable(_ids(getattr(kaart, c)) for c in COLLECTIES),
    )


def uit_lijst(*keuzes: str) -> Callable[[str], list[Keuze]]:
    """Return the completer of an option that takes one of these: `uit_lijst(*FORMATEN)`."""
    return lambda incomplete: _passend(incomplete, ((k, woord(k)) for k in keuzes))


def uit_schema(*pad: str) -> Callable[[str], list[Keuze]]:
    """Return the completer of an option whose values the schema of an organisatie names."""

    def vul_aan(incomplete: str) -> list[Keuze]:
        from kaart.schema import keuzes  # a command that runs needs no schema here

        return uit_lijst(*keuzes("organisatie", *pad))(incomplete)

    return vul_aan


keuzes_doelgroep = uit_schema("doelgroepen")
keuzes_vorm = uit_schema("vormen")
keuzes_toegang = uit_schema("toegang")
keuzes_soort = uit_schema("aanbod", "soort")
keuzes_dag = uit_lijst(*DAGEN)
keuzes_dagdeel = uit_schema("openingstijden", "dagdeel")
keuzes_sector = uit_lijst("formeel", "gemengd", "informeel")
keuzes_kosten = uit_lijst("gratis")
keuzes_netwerk = netwerk_ids


def keuzes_taal(context: typer.Context, incomplete: str) -> list[Keuze]:
    """Complete `--taal`: the languages that somebody on this map speaks, by code and by name."""

    def keuzes(kaart: Kaart) -> Iterator[Keuze]:
        codes = {taal.partition("-")[0] for o in kaart.organisaties.values() for taal in o.talen}
        namen_ = sorted((taalnaam(code), code) for code in codes)
        yield from ((code, naam) for naam, code in namen_)
        if incomplete:
            yield from ((_aaneen(naam), naam) for naam, _ in namen_)

    return _uit_kaart(context, incomplete, keuzes)


def _ids(dingen: Mapping[str, Any]) -> Iterator[Keuze]:
    yield from ((ding.id, ding.naam) for ding in dingen.values())


def _uit_kaart(
    context: typer.Context, incomplete: str, keuzes: Callable[[Kaart], Iterable[Keuze]]
) -> list[Keuze]:
    """Return what goes on from `incomplete`, written on in the case it was begun in."""
    with suppress(Exception):
        return _passend(incomplete, keuzes(laad_kaart(werkmap(context)).kaart))
    return []


def _passend(incomplete: str, keuzes: Iterable[Keuze]) -> list[Keuze]:
    begin = incomplete.lower()
    gevonden: dict[str, str] = {}
    for waarde, uitleg in keuzes:
        if waarde.startswith(begin):
            gevonden.setdefault(incomplete + waarde[len(begin) :], uitleg)
    return [*gevonden.items()]


def _aaneen(naam: str) -> str:
    """Return a name without spaces, which no shell could complete: oog-in-al."""
    return vergelijkbaar(naam).replace(" ", "-")
