"""Who helps here, with this."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple

from kaart.bestand import Naslag, Rijen, Werkmap, laad_kaart, naslag_van
from kaart.gevaar import zeg_stil
from kaart.handelingen.uitkomst import Uitkomst, weggelaten
from kaart.hulp import zonder_wat_over_is
from kaart.model import Kaart
from kaart.zoek import (
    MEDISCHE_ZIN,
    NIET_BEKEND,
    TABELVERSIE,
    WEGGELATEN,
    Advies,
    Begrepen,
    Gevonden,
    MisschienPassend,
    Treffer,
    Verdwenen,
    Zoekvraag,
    begrijp_kosten,
    begrijp_vers,
    begrijp_vraag,
    bijna_verdwenen,
    misschien_passend,
    spreekt_niemand,
    verdwenen,
    waarschuwingen,
    zoek,
)

if TYPE_CHECKING:
    from kaart.gevaar import Lijn

Woorden = tuple[str, ...]


_DENKBAAR = 1  # of what the words can mean: the likeliest is reason enough to name a line


class Zoekverzoek(NamedTuple):
    """What somebody asks, in their own words; more words of one kind are “or”, kinds are “and”."""

    tekst: str = ""
    wijk: Woorden = ()
    thema: Woorden = ()
    hulpvraag: Woorden = ()
    doelgroep: Woorden = ()
    vorm: Woorden = ()
    toegang: Woorden = ()
    soort: Woorden = ()
    dag: Woorden = ()
    dagdeel: Woorden = ()
    netwerk: Woorden = ()
    taal: Woorden = ()
    sector: Woorden = ()
    kosten: str = ""
    vers: str | None = None  # checked in this time
    ook_gestopt: bool = False
    aantal: int | None = None  # so many at most
    alles: bool = False  # on a screen every hit whole

    def woorden(self) -> dict[str, Woorden]:
        """Return the words of each kind that a map gives a meaning."""
        return {soort: getattr(self, soort) for soort in _SOORTEN}


_SOORTEN = (
    "wijk", "thema", "hulpvraag", "doelgroep", "vorm", "toegang", "soort", "dag", "dagdeel",
    "netwerk", "taal", "sector",
)  # fmt: skip


class Zoekantwoord(NamedTuple):
    """Everything there is to say about one question, but for what comes before any answer."""

    kaart: Kaart
    vraag: Mapping[str, Any]  # as it was typed, per kind of word
    begrepen: tuple[Begrepen, ...]
    treffers: tuple[Treffer, ...]
    advies: Advies | None = None  # when nothing was found
    gevonden: int = 0  # how many there are, of which `treffers` may be the first
    verdwenen: tuple[Verdwenen, ...] = ()  # asked for by name, and stopped
    gelezen: tuple[tuple[str, str], ...] = ()  # word that was typed, word it was taken for
    niet_gebruikt: tuple[str, ...] = ()  # words of which nothing was made
    randen: tuple[str, ...] = ()  # in sentences: where the map ends
    onbekend: tuple[MisschienPassend, ...] = ()
    alles: bool = False
    geen_vraag: bool = False  # nothing that a sociale kaart answers
    lijnen: tuple["Lijn", ...] = ()  # national lines that the map has no entry for


def zoek_hulp(
    werkmap: Werkmap, peildatum: date, verzoek: Zoekverzoek
) -> Uitkomst[Zoekantwoord]:  # fmt: skip
    """Search the map. Raises OnbekendeWaarde for a word of an option that it does not know."""
    leesbaar = laad_kaart(werkmap)
    # A question of options only looks nothing up.
    in_woorden = bool(verzoek.tekst.strip())
    lopend, over = leesbaar.kaart, tuple[tuple[str, int], ...]()
    if not verzoek.ook_gestopt:
        lopend, over = zonder_wat_over_is(leesbaar.kaart, peildatum)
    leesbaar = leesbaar._replace(kaart=lopend)
    naslag = naslag_van(leesbaar, _tabellen, TABELVERSIE, over) if in_woorden else Naslag({})
    uitkomst = zoek_op_kaart(lopend, naslag, peildatum, verzoek)
    return uitkomst._replace(opmerkingen=weggelaten(leesbaar.weggelaten))


def zoek_op_kaart(
    kaart: Kaart, naslag: Naslag, peildatum: date, verzoek: Zoekverzoek
) -> Uitkomst[Zoekantwoord]:
    """Search a map that was read; `naslag` are its tables."""
    vraag, begrepen = _begrijp(kaart, verzoek, peildatum, naslag)
    gevonden = zoek(kaart, vraag, peildatum, naslag)
    treffers = gevonden.treffers
    let_op = waarschuwingen(kaart, vraag)
    antwoord = Zoekantwoord(
        kaart,
        _gevraagd(verzoek, vraag),
        begrepen,
        treffers[: verzoek.aantal],
        None if treffers else _advies(kaart, vraag, peildatum, naslag),
        len(treffers),
        _verdwenen(kaart, vraag, peildatum, weinig=bool(gevonden.gelezen) or not treffers),
        gevonden.gelezen,
        gevonden.niet_gebruikt,
        tuple(_randen(vraag, gevonden, luid=bool(let_op))),
        misschien_passend(kaart, vraag, [t.organisatie.id for t in treffers], peildatum),
        verzoek.alles,
        gevonden.geen_vraag,
        _lijnen(kaart, vraag, begrepen, gevonden.hulpvragen[:_DENKBAAR]),
    )
    return Uitkomst(
        antwoord,
        let_op,
        zeg_stil(vraag.gezegd, luid=bool(let_op), niets=not treffers),
    )


def _lijnen(
    kaart: Kaart, vraag: Zoekvraag, begrepen: tuple[Begrepen, ...], denkbaar: tuple[str, ...]
) -> tuple["Lijn", ...]:
    """Return the national lines that fit what was asked, and are not on the map themselves."""
    ids = {*vraag.themas, *vraag.hulpvragen, *denkbaar, *(id_ for b in begrepen for id_ in b.ids)}
    themas = {id_.partition("/")[0] for id_ in ids} & set(kaart.themas)
    if not themas and not vraag.tekst:
        return ()
    from kaart.gevaar import lijnen_bij  # most who look for a place ask no line

    return lijnen_bij(kaart, themas, vraag.tekst)


def _advies(kaart: Kaart, vraag: Zoekvraag, peildatum: date, naslag: Naslag) -> Advies:
    from kaart.zoek import adviseer  # only when nothing was found

    return adviseer(kaart, vraag, peildatum, naslag)


def _tabellen(kaart: Kaart) -> Rijen:
    from kaart.zoek import maak_tabellen  # only when the map changed

    return maak_tabellen(kaart)


def _randen(vraag: Zoekvraag, gevonden: Gevonden, *, luid: bool) -> Iterator[str]:
    """Say where the map ends: another town, a doctor, what is no question for it."""
    if vraag.wens.buiten:
        rest = "Dit is er voor heel het land." if gevonden.treffers else ""
        yield f"{vraag.wens.buiten} staat niet op deze kaart. {rest}".strip()
    if gevonden.medisch:
        yield MEDISCHE_ZIN
    yield from (plek.zin() for plek in gevonden.leeg)
    weggelaten = WEGGELATEN in vraag.tekst
    if gevonden.geen_vraag and not weggelaten:
        yield "Dat is geen vraag voor een sociale kaart."
    if gevonden.zwak and not luid:
        yield NIET_BEKEND
    yield from spreekt_niemand(vraag, gevonden.treffers)
    if weggelaten:
        yield "Dat nummer of mailadres staat niet op deze kaart; het is niet bewaard."


def _begrijp(
    kaart: Kaart, verzoek: Zoekverzoek, peildatum: date, naslag: Naslag
) -> tuple[Zoekvraag, tuple[Begrepen, ...]]:
    woorden = verzoek.woorden()
    vraag, begrepen = begrijp_vraag(kaart, verzoek.tekst, woorden, peildatum, naslag)
    gratis = begrijp_kosten(verzoek.kosten)
    vers = None if verzoek.vers is None else begrijp_vers(verzoek.vers)
    return vraag._replace(gratis=gratis, vers=vers, ook_gestopt=verzoek.ook_gestopt), begrepen


def _gevraagd(verzoek: Zoekverzoek, vraag: Zoekvraag) -> dict[str, Any]:
    """Return the question as it was asked, without what of its text was understood otherwise."""
    return {
        "tekst": vraag.tekst, **verzoek.woorden(),
        "kosten": verzoek.kosten, "vers": verzoek.vers or "", "ook_gestopt": verzoek.ook_gestopt,
    }  # fmt: skip


def _verdwenen(
    kaart: Kaart, vraag: Zoekvraag, peildatum: date, *, weinig: bool
) -> tuple[Verdwenen, ...]:
    """Return what was asked for by name and is no more; with `weinig` found, what looks like it."""
    if vraag.ook_gestopt:
        return ()
    weg = verdwenen(kaart, vraag, peildatum)
    return bijna_verdwenen(kaart, vraag, peildatum) if vraag.tekst and weinig and not weg else weg
