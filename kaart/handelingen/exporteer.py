"""The map in a form of somebody else: chosen as `zoek` does, through the gate, written as files."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import NamedTuple

from kaart.basis import KaartFout, KanNietSchrijven, sorteersleutel
from kaart.bestand import Inleesresultaat, Werkmap, laad
from kaart.handelingen.fouten import meldingen_in, redenen
from kaart.handelingen.uitkomst import Uitkomst
from kaart.handelingen.zoek import Zoekantwoord, Zoekverzoek, zoek_hulp
from kaart.hulp import Keuze, begrijp_keuze
from kaart.schrijven import schrijf
from kaart.uitwisseling import (
    UITWISSELVORMEN,
    Pakket,
    Uitwisselvorm,
    Zending,
    aantal,
    begrijp_versie,
)
from kaart.vrijgave import Publiek, Vrijgave, Weerhouden, geef_vrij
from kaart.zoek import begrijp_opties

_ZIP = ".zip"
_IEDEREEN = "iedereen"  # what drukwerk calls everybody


class Exporteerverzoek(NamedTuple):
    """Which form, of what, for whom, and where it comes; without `doel` it is told, not written."""

    vorm: str
    zoek: Zoekverzoek = Zoekverzoek()
    voor: str = Publiek.OPENBAAR.value
    doel: Path | None = None
    vcard: str = ""  # the version of a card
    bijeenkomsten: bool = False  # in a calendar those too


class Exportantwoord(NamedTuple):
    """What was written, in a line a file; or the text of the only file, when nobody said where."""

    regels: tuple[str, ...] = ()
    tekst: str = ""
    gezocht: Zoekantwoord | None = None  # when there was something to look for


def exporteer_kaart(
    werkmap: Werkmap, peildatum: date, verzoek: Exporteerverzoek
) -> Uitkomst[Exportantwoord]:
    """Make the form and write it. Raises KaartFout for what cannot be asked or written."""
    soort = UITWISSELVORMEN[verzoek.vorm]
    _weiger(verzoek, soort)
    publiek = _publiek(verzoek.voor)
    gezocht = zoek_hulp(werkmap, peildatum, verzoek.zoek)
    ids = [treffer.organisatie.id for treffer in gezocht.antwoord.treffers]
    resultaat = laad(werkmap)
    meldingen = meldingen_in(resultaat, peildatum, {*ids})
    vrij = geef_vrij(resultaat.kaart, publiek, peildatum, meldingen)
    pakket = soort.maak(_zending(verzoek, vrij, ids, peildatum))
    regels, tekst = _geef(verzoek.doel, soort, pakket)
    antwoord = Exportantwoord(
        regels, tekst, None if verzoek.zoek == Zoekverzoek() else gezocht.antwoord
    )
    return Uitkomst(
        antwoord,
        gezocht.let_op,
        gezocht.stil if verzoek.zoek.tekst else None,
        opmerkingen=(
            *gezocht.opmerkingen,
            *_tegengehouden(resultaat, vrij, ids, meldingen),
            *pakket.opmerkingen,
        ),
    )


def _weiger(verzoek: Exporteerverzoek, soort: Uitwisselvorm) -> None:
    """Raise KaartFout for what does not go together."""
    if verzoek.vcard and verzoek.vorm != "vcard":
        raise KaartFout(f"hoort niet bij {verzoek.vorm}", "laat het weg", "vcard")
    if verzoek.bijeenkomsten and verzoek.vorm != "agenda":
        raise KaartFout(f"hoort niet bij {verzoek.vorm}", "laat het weg", "bijeenkomsten")
    if verzoek.doel is None and (soort.map or not soort.tekst):
        wat = "een map" if soort.map else "een bestand"
        raise KaartFout(f"{verzoek.vorm} is {wat}; zeg met -o waar dat komt")
    if verzoek.doel is not None and soort.map and verzoek.doel.is_file():
        raise KaartFout(
            f"{verzoek.doel} is een bestand, {verzoek.vorm} is een map; kies een andere naam"
        )


def _publiek(voor: str) -> Publiek:
    if voor == _IEDEREEN:
        return Publiek.OPENBAAR
    return Publiek(begrijp_keuze("voor", voor, [publiek.value for publiek in Publiek]))


def _zending(
    verzoek: Exporteerverzoek, vrij: Vrijgave, ids: Sequence[str], peildatum: date
) -> Zending:
    gekozen = [vrij.kaart.organisaties[id_] for id_ in ids if id_ in vrij.kaart.organisaties]
    return Zending(
        vrij.kaart,
        tuple(sorted(gekozen, key=lambda o: (sorteersleutel(o.naam), o.id))),
        vrij.publiek,
        peildatum,
        _keuze(verzoek.zoek, vrij),
        begrijp_versie(verzoek.vcard) if verzoek.vcard else "",
        bijeenkomsten=verzoek.bijeenkomsten,
        los=verzoek.doel is not None and verzoek.doel.suffix.casefold() == _ZIP,
    )


def _keuze(zoek: Zoekverzoek, vrij: Vrijgave) -> Keuze:
    """Return what the options ask of each aanbod; the words of a text choose organisations only."""
    vraag, _ = begrijp_opties(vrij.kaart, zoek.woorden())
    return vraag._replace(gratis=bool(zoek.kosten)).keuze


def _geef(doel: Path | None, soort: Uitwisselvorm, pakket: Pakket) -> tuple[tuple[str, ...], str]:
    """Write the files and say so; without a place return the text of the only one."""
    if doel is None:
        (inhoud,) = pakket.bestanden.values()
        return (), inhoud.decode()
    for naam, inhoud in pakket.bestanden.items():
        pad = doel / naam if soort.map else doel
        try:
            pad.parent.mkdir(parents=True, exist_ok=True)
        except OSError as fout:
            raise KanNietSchrijven(pad.parent, fout) from None
        schrijf(pad, inhoud, binnen=None)
    return (f"{doel}: {pakket.telling}",), ""


def _tegengehouden(
    resultaat: Inleesresultaat,
    vrij: Vrijgave,
    ids: Sequence[str],
    meldingen: Mapping[str, Sequence[str]],
) -> Iterator[str]:
    """Yield who was chosen and does not go out, and why."""
    waarom = redenen(resultaat, meldingen)
    for id_ in ids:
        if vrij.niet.get(id_) is Weerhouden.FOUT:
            yield f"gaat niet mee: {waarom[id_]}"
    gestopt = sum(vrij.niet.get(id_) is Weerhouden.GESTOPT for id_ in ids)
    if gestopt:
        yield f"{aantal(gestopt, 'organisatie is', 'organisaties zijn')} gestopt en gaat niet mee"
    if not ids:
        yield "bij deze keuze hoort niemand; wat er gemaakt is, is leeg"
