"""A meeting and a series for `kaart toon`: when, where, what, who were there, what they said."""

from collections.abc import Iterator

from kaart.model import (
    Bijeenkomst,
    Evaluatie,
    Evaluatiegroep,
    Kaart,
    Reeks,
    Stemmen,
)
from kaart.taal import datumtekst, opsomming, woord
from kaart.weergave.contactregels import plekregel
from kaart.weergave.inzage import Inzage, Regel, bronregels, dingnaam
from kaart.wijk import dagentekst, organisatienamen_van, programmaregels

_VRAGEN = (
    ("Vervolg", "vervolg"),
    ("Nieuw contact", "nieuwe_contacten"),
    ("Bekend contact", "bestaande_contacten"),
)


def bijeenkomstregels(inzage: Inzage, bijeenkomst: Bijeenkomst) -> Iterator[Regel]:
    """Yield all that is known of a meeting; what is not known is not mentioned."""
    kaart = inzage.kaart
    yield "Soort", woord(bijeenkomst.soort)
    yield "Reeks", _naam(kaart, "reeksen", bijeenkomst.reeks)
    yield "Wanneer", dagentekst(bijeenkomst)
    yield "Wijk", _naam(kaart, "wijken", bijeenkomst.wijk)
    yield "Waar", plekregel(kaart, bijeenkomst.locatie) if bijeenkomst.locatie else ""
    yield "Wat", bijeenkomst.omschrijving
    yield "Organisatoren", organisatienamen_van(kaart, bijeenkomst.organisatoren)
    yield "Aanmelden", _aanmelden(bijeenkomst)
    if bijeenkomst.programma:
        yield "Programma:", ""
    yield from programmaregels(kaart, bijeenkomst)
    if bijeenkomst.aanwezig or bijeenkomst.aanwezig_zonder_kaart or bijeenkomst.tellingen:
        yield "Wie er waren:", ""
    yield "Organisaties", organisatienamen_van(kaart, bijeenkomst.aanwezig)
    yield "Zonder kaart", opsomming(bijeenkomst.aanwezig_zonder_kaart)
    if bijeenkomst.niet_noemen:
        yield "Niet genoemd", _tel(bijeenkomst.niet_noemen, "organisatie", "organisaties")
    if bijeenkomst.tellingen:
        for sleutel, telling in bijeenkomst.tellingen._asdict().items():
            yield sleutel.capitalize(), _getal(telling)
    if bijeenkomst.evaluatie:
        yield "Evaluatie:", ""
        yield from _evaluatie(kaart, bijeenkomst.evaluatie)
    if bijeenkomst.bronnen:
        yield "Herkomst:", ""
    yield from bronregels(bijeenkomst.bronnen)
    yield "Opmerking", bijeenkomst.opmerking


def reeksregels(inzage: Inzage, reeks: Reeks) -> Iterator[Regel]:
    """Yield what a series says itself, and the meetings of it that are on the map."""
    yield "Wat", reeks.omschrijving
    yield "Begonnen", datumtekst(reeks.van) if reeks.van else ""
    yield "Geëindigd", datumtekst(reeks.tot) if reeks.tot else ""
    yield "Bijeenkomsten", _getal(reeks.bijeenkomsten)
    yield "Per keer", _getal(reeks.bezoekers_per_keer)
    yield "Bezoeken", _getal(reeks.bezoeken)
    yield "Bezoekers", _getal(reeks.unieke_bezoekers)
    yield "Organisaties", _getal(reeks.unieke_organisaties)
    if reeks.percentages:
        for label, veld in _VRAGEN:
            percentage = getattr(reeks.percentages, veld)
            yield label, "" if percentage is None else f"{percentage} %"
    eigen = [b for b in inzage.kaart.bijeenkomsten.values() if b.reeks == reeks.id]
    if eigen:
        yield "Op de kaart:", ""
    for bijeenkomst in sorted(eigen, key=lambda b: (b.begin, b.id)):
        dagen = dagentekst(bijeenkomst)
        yield "–", f"{bijeenkomst.naam}{f', {dagen}' if dagen else ''} [{bijeenkomst.id}]"
    if reeks.bronnen:
        yield "Herkomst:", ""
    yield from bronregels(reeks.bronnen)
    yield "Opmerking", reeks.opmerking


def _aanmelden(bijeenkomst: Bijeenkomst) -> str:
    voor = bijeenkomst.aanmelden_voor
    tot = f"tot en met {datumtekst(voor)}" if voor else ""
    return ", ".join(filter(None, (bijeenkomst.email, tot)))


def _evaluatie(kaart: Kaart, evaluatie: Evaluatie) -> Iterator[Regel]:
    yield "Formulieren", _getal(evaluatie.formulieren)
    yield from _stemmen(evaluatie)
    for groep in evaluatie.groepen:
        zegt = "; ".join(f"{label.lower()} {tekst}" for label, tekst in _stemmen(groep))
        formulieren = _tel(groep.formulieren, "formulier", "formulieren")
        yield "Groep", ": ".join(filter(None, (f"{groep.naam}, {formulieren}", zegt)))
    for gemis in evaluatie.gemist:
        waar = _naam(kaart, "wijken", gemis.wijk)
        wat = ", ".join(filter(None, (dingnaam(kaart, gemis.thema), gemis.wat, waar)))
        yield "Gemist", f"{wat} ({gemis.keer} keer)"
    yield from (("Gezegd", f"“{zin}”") for zin in evaluatie.gezegd)
    for blad in evaluatie.klopt_niet:
        yield "Klopt niet", ": ".join(filter(None, (dingnaam(kaart, blad.organisatie), blad.wat)))


def _stemmen(wie: Evaluatie | Evaluatiegroep) -> Iterator[Regel]:
    for label, veld in _VRAGEN:
        stemmen: Stemmen | None = getattr(wie, veld)
        if stemmen:
            geteld = {woord(k): n for k, n in stemmen._asdict().items() if n is not None}
            yield label, ", ".join(f"{wat} {n}" for wat, n in geteld.items())


def _tel(getal: int, een: str, meer: str) -> str:
    return f"{getal} {een if getal == 1 else meer}"


def _getal(getal: int | None) -> str:
    """Return a number, also 0; "" when nobody counted."""
    return "" if getal is None else str(getal)


def _naam(kaart: Kaart, collectie: str, identiteit: str) -> str:
    ding = getattr(kaart, collectie).get(identiteit)
    return ding.naam if ding else identiteit
