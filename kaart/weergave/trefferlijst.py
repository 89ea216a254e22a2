"""The answer of `kaart zoek` on a screen: a list to read, or a table."""

from collections.abc import Iterable, Iterator

from kaart.gevaar import Oproep, Stilleregel
from kaart.handelingen import Uitkomst, Zoekantwoord
from kaart.hulp import HEEL_HET_LAND, HELE_STAD
from kaart.model import Aanbod, Kaart
from kaart.oordeel import Stand, vertrouwensregel
from kaart.taal import datumtekst, opsomming, tijdtekst
from kaart.weergave.contactregels import contactregels, eerste_contact, plekregel
from kaart.weergave.scherm import Scherm
from kaart.weergave.schoonmaken import schoon
from kaart.weergave.zoekzinnen import (
    begrepen_zin,
    gestopt_zin,
    lege_zinnen,
    misschien_zin,
    twijfel_zin,
    zoekzinnen,
)
from kaart.zoek import Treffer

_LABEL = 8
_SCHERMVOL = 24
_INSPRINGING = " " * 3
HELE_TREFFERS = 5
Zoekuitkomst = Uitkomst[Zoekantwoord]


def als_lijst(uitkomst: Zoekuitkomst, scherm: Scherm) -> str:
    """Return the answer to be read: warnings, how it was understood, then each hit.

    The best are there whole, the others a line each, so that what one reads fits a screen.
    """
    antwoord = uitkomst.antwoord
    regels = _vooraf(uitkomst, scherm)
    regels += [_telling(antwoord), ""] if antwoord.treffers else _niets(antwoord, scherm)
    kop = None
    for nummer, treffer in enumerate(antwoord.treffers, 1):
        if antwoord.vraag.get("wijk") and (nieuw := _kop(treffer)) != kop:
            kop = nieuw
            regels += [scherm.gedempt(f"── {kop} ".ljust(scherm.leesbreedte, "─"))]
        if antwoord.alles or nummer <= HELE_TREFFERS:
            regels += [*_treffer(antwoord.kaart, treffer, nummer, scherm), ""]
        else:
            regels += _kort(antwoord.kaart, treffer, nummer, scherm)
    if len(antwoord.treffers) > HELE_TREFFERS and not antwoord.alles:
        raad = f"kaart toon {HELE_TREFFERS + 1} opent nummer {HELE_TREFFERS + 1}; --alles toont "
        raad += "alles heel."
        regels += ["", *map(scherm.gedempt, scherm.vouw(raad))]
    if misschien := misschien_zin(antwoord):
        regels += ["", *scherm.vouw(schoon(misschien))]
    if landelijk := _landelijk(antwoord, scherm):
        regels += [*([""] if regels and regels[-1] else []), *landelijk]
    if scherm.terminal and len(regels) > _SCHERMVOL:
        regels += _waarschuwing(uitkomst.let_op, scherm)  # the first lines have scrolled away
    regels += _stil(uitkomst.stil, scherm, boven=False)
    return "\n".join(regels).rstrip()


def _landelijk(antwoord: Zoekantwoord, scherm: Scherm) -> list[str]:
    """Return whom anybody in the country can call, when the map itself does not say so."""
    regels = []
    for lijn in antwoord.lijnen:
        nummers = " of ".join(filter(None, (lijn.telefoon, lijn.telefoon_ook)))
        wanneer = f", {lijn.bereikbaar}" if lijn.bereikbaar else ""
        bron = f"(bron van {datumtekst(lijn.gecontroleerd)})"
        tekst = f"{lijn.naam}: {nummers}{wanneer} {bron}"
        regels += scherm.vouw(schoon(tekst), "  ", "    ")
    kop = "Landelijk, en niet van deze kaart:"
    return [scherm.vet(kop), *regels, ""] if regels else []


def _kort(kaart: Kaart, treffer: Treffer, nummer: int, scherm: Scherm) -> list[str]:
    """Return a hit in a line: its name, how to reach it, and that it only thinks along."""
    wat = [schoon(treffer.organisatie.naam), schoon(_kort_contact(kaart, treffer))]
    wat += ["denkt mee"] if treffer.vangnet else []
    tekst = "  ".join(filter(None, (*wat, f"[{treffer.organisatie.id}]")))
    return scherm.vouw(f"{nummer}. {tekst}", "", _INSPRINGING)


def _vooraf(uitkomst: Zoekuitkomst, scherm: Scherm) -> list[str]:
    """Return what comes before the hits in whatever form they are read."""
    antwoord = uitkomst.antwoord
    regels = _dringend(uitkomst, scherm)
    for weg in antwoord.verdwenen:
        regels += [*map(scherm.nadruk, scherm.vouw(schoon(gestopt_zin(weg)))), ""]
    if begrepen := begrepen_zin(antwoord):
        regels += [scherm.gedempt(regel) for regel in scherm.vouw(schoon(begrepen))]
    for zin in zoekzinnen(antwoord):
        regels += [scherm.gedempt(regel) for regel in scherm.vouw(schoon(zin))]
    if antwoord.treffers and _vraag_zonder_antwoord(antwoord):
        zin = "Niemand zegt precies deze hulpvraag te beantwoorden; dit is er bij het thema."
        regels += scherm.vouw(zin)
    return regels


def _dringend(uitkomst: Zoekuitkomst, scherm: Scherm) -> list[str]:
    """Return what somebody in danger reads first; the quiet line only when danger may be meant."""
    return [
        *_waarschuwing(uitkomst.let_op, scherm),
        *_stil(uitkomst.stil, scherm, boven=True),
    ]


def _stil(stil: Stilleregel | None, scherm: Scherm, *, boven: bool) -> list[str]:
    if stil is None or stil.boven != boven:
        return []
    gevouwen = scherm.vouw(schoon(stil.tekst))
    return [*map(scherm.nadruk, gevouwen), ""] if boven else [*map(scherm.gedempt, gevouwen)]


def _waarschuwing(let_op: Iterable[Oproep], scherm: Scherm) -> list[str]:
    regels: list[str] = []
    for waarschuwing in let_op:
        gevouwen = scherm.vouw(schoon(waarschuwing.tekst), "LET OP  ", " " * _LABEL)
        regels += [*map(scherm.alarm, gevouwen), ""]
    return regels


def _vraag_zonder_antwoord(antwoord: Zoekantwoord) -> bool:
    gevraagd = {i for b in antwoord.begrepen if b.optie == "hulpvraag" for i in b.ids if "/" in i}
    beantwoord = {
        hulpvraag
        for treffer in antwoord.treffers
        for hulpvragen in (
            treffer.organisatie.hulpvragen,
            *(aanbod.hulpvragen for aanbod in treffer.organisatie.aanbod),
        )
        for hulpvraag in hulpvragen
    }
    return bool(gevraagd) and gevraagd.isdisjoint(beantwoord)


def _telling(antwoord: Zoekantwoord) -> str:
    aantal = max(len(antwoord.treffers), antwoord.gevonden)
    telling = f"{aantal} {'organisatie' if aantal == 1 else 'organisaties'} gevonden"
    return (
        telling
        if aantal == len(antwoord.treffers)
        else f"{telling}, de eerste {len(antwoord.treffers)}"
    )


def _kop(treffer: Treffer) -> str:
    if treffer.nood:
        return "eerst"
    if treffer.gestopt:
        return "gestopt"
    koppen = {HELE_STAD: "voor de hele stad", HEEL_HET_LAND: "voor heel het land"}
    return koppen.get(treffer.afstand, "dichtbij")


def _treffer(kaart: Kaart, treffer: Treffer, nummer: int, scherm: Scherm) -> Iterator[str]:
    organisatie = treffer.organisatie
    naam = schoon(organisatie.naam)
    begin = f"{nummer}. "
    eerste_regel = f"{begin}{naam}  [{organisatie.id}]{twijfel_zin(kaart, treffer, '  LET OP: ')}"
    for regel in scherm.vouw(eerste_regel, "", _INSPRINGING):
        yield regel.replace(naam, scherm.vet(naam)).replace(
            f"[{organisatie.id}]", scherm.gedempt(f"[{organisatie.id}]")
        )
    yield from scherm.vouw(schoon(organisatie.omschrijving), _INSPRINGING)
    for label, waarde in _feiten(kaart, treffer):
        yield from _regel(label, schoon(waarde), scherm)


def _feiten(kaart: Kaart, treffer: Treffer) -> Iterator[tuple[str, str]]:
    organisatie = treffer.organisatie
    if treffer.gestopt:
        opvolger = kaart.organisaties.get(organisatie.opgevolgd_door)
        na = f"opgevolgd door {opvolger.naam} [{opvolger.id}]" if opvolger else ""
        yield "Gestopt", "; ".join(filter(None, (organisatie.reden.rstrip(". "), na))) or "ja"
    elif organisatie.status == "tijdelijk-gesloten":
        yield "Let op", "tijdelijk gesloten"
    for aanbod in treffer.aanbod[:3]:
        yield "Aanbod", _aanbodregel(kaart, aanbod)
    if len(treffer.aanbod) > 3:  # noqa: PLR2004
        rest = [aanbod.naam for aanbod in treffer.aanbod[3:]]
        yield "en ook", opsomming(rest)
    yield from contactregels(kaart, organisatie, treffer.aanbod[0] if treffer.aanbod else None)
    if treffer.waarom:
        yield "Waarom", "; ".join(treffer.waarom)
    if organisatie.onzeker:
        yield "Let op", f"niet bevestigd: {organisatie.onzeker}"
    label = "Klopt" if treffer.oordeel.stand is Stand.ACTUEEL else "Let op"
    yield label, vertrouwensregel(treffer.oordeel)


def _aanbodregel(kaart: Kaart, aanbod: Aanbod) -> str:
    wanneer = "; ".join(tijdtekst(tijd) for tijd in aanbod.tijden)
    waar = plekregel(kaart, aanbod.locatie) if aanbod.locatie else ""
    twijfel = f"niet bevestigd: {aanbod.onzeker}" if aanbod.onzeker else ""
    return ": ".join(filter(None, (aanbod.naam, ", ".join(filter(None, (wanneer, waar, twijfel))))))


def _regel(label: str, waarde: str, scherm: Scherm) -> Iterator[str]:
    begin = f"{_INSPRINGING}{label:<{_LABEL}}"
    for nummer, regel in enumerate(scherm.vouw(waarde, begin, " " * len(begin))):
        if label in {"Let op", "Gestopt"}:
            yield scherm.nadruk(regel)
        elif label == "Bel" and not nummer:
            telefoon = waarde.partition(" (")[0]
            yield regel.replace(telefoon, scherm.vet(telefoon), 1)
        else:
            yield regel


def _niets(antwoord: Zoekantwoord, scherm: Scherm) -> list[str]:
    """Say that there is nothing, and what helps."""
    niets = "Verder niets gevonden." if antwoord.verdwenen else "Niets gevonden."
    return [niets, *(r for zin in lege_zinnen(antwoord) for r in scherm.vouw(schoon(zin)))]


def als_tabel(uitkomst: Zoekuitkomst, scherm: Scherm) -> str:
    """Return one row per hit; columns fold, nothing is cut off."""
    from kaart.weergave.tabel import tabel  # rich only when a table is asked for

    antwoord = uitkomst.antwoord
    koppen = ("Naam", "Bel of mail", "Waarom", "Gecontroleerd", "Id")
    rijen = [
        (
            treffer.organisatie.naam + twijfel_zin(antwoord.kaart, treffer, "; LET OP: "),
            _kort_contact(antwoord.kaart, treffer),
            "; ".join(treffer.waarom),
            vertrouwensregel(treffer.oordeel).removeprefix("gecontroleerd "),
            treffer.organisatie.id,
        )
        for treffer in antwoord.treffers
    ]
    vooraf = (
        _vooraf(uitkomst, scherm)
        if antwoord.treffers or antwoord.verdwenen
        else _dringend(uitkomst, scherm)
    )
    onder = _stil(uitkomst.stil, scherm, boven=False)
    return "\n".join([*vooraf, tabel(koppen, rijen, scherm), *onder])


def _kort_contact(kaart: Kaart, treffer: Treffer) -> str:
    contact, _ = eerste_contact(treffer.organisatie)
    kort = (contact.telefoon or contact.email) if contact else ""
    return kort or next((w for _, w in contactregels(kaart, treffer.organisatie)), "")
