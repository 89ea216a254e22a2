"""A building in lines: its week, who is never there together, who could join once."""

from collections.abc import Iterator

from kaart.handelingen import Gastantwoord, Uitkomst
from kaart.model import Kaart
from kaart.oordeel import vertrouwensregel
from kaart.taal import datumtekst, keertekst, opsomming, tijdregels, tijdtekst, urentekst, woord
from kaart.weergave.contactregels import contactregels
from kaart.weergave.scherm import Scherm
from kaart.weergave.schoonmaken import schoon
from kaart.wijk import DATUM, ONBEKEND, Blok, EenKeerErbij, Gebouw, NooitSamen, Roosterregel

_IN = "   "
_UREN = 18


def gebouwregels(kaart: Kaart, gebouw: Gebouw, scherm: Scherm) -> Iterator[str]:
    """Yield what a building needs to know of itself."""
    yield scherm.vet(f"De week van {schoon(gebouw.locatie.naam)}")
    if not gebouw.week:
        yield from scherm.vouw("Er staat niets op de kaart dat hier is.", _IN)
    for dag in gebouw.week:
        yield scherm.nadruk(dag.kop) if dag.kop == ONBEKEND else dag.kop
        for regel in dag.regels:
            yield from _roosterregel(dag.kop, regel, scherm)
    yield ""
    for kop, zinnen in (
        ("Nooit samen", [_nooit(paar) for paar in gebouw.nooit_samen]),
        ("Kan er een keer bij", [_erbij(kaart, gast) for gast in gebouw.erbij]),
    ):
        if zinnen:
            yield scherm.gedempt(f"── {kop} ".ljust(scherm.leesbreedte, "─"))
            for zin in zinnen:
                yield from scherm.vouw(schoon(zin), "• ", "  ")
            yield ""


def wanneer(kop: str, regel: Roosterregel) -> str:
    """Return when on its day a line of a timetable is."""
    if kop == ONBEKEND:
        return tijdtekst(regel.tijd) or "tijd onbekend"
    uren = urentekst(regel.tijd) or "tijd onbekend"
    return f"{datumtekst(regel.tijd.datum)} {uren}" if kop == DATUM else uren


def _roosterregel(kop: str, regel: Roosterregel, scherm: Scherm) -> Iterator[str]:
    blok = regel.blok
    wie = f"{blok.aanbod.naam}, {blok.organisatie.naam} [{blok.organisatie.id}]"
    tijd = wanneer(kop, regel)
    begin = f"{_IN}{tijd.ljust(_UREN)} " if len(tijd) <= _UREN else f"{_IN}{tijd}: "
    inspringing = " " * (len(_IN) + _UREN + 1)
    yield from scherm.vouw(schoon(wie), begin, inspringing)
    keer = "" if kop in (ONBEKEND, DATUM) else keertekst(regel.tijd)
    oud = "; ".join(filter(None, (keer, vertrouwensregel(regel.oordeel))))
    yield from (scherm.gedempt(r) for r in scherm.vouw(schoon(oud), inspringing))


def _nooit(paar: NooitSamen) -> str:
    een, ander = (f"{_blok(blok)} ({_tijden(blok)})" for blok in paar)
    return f"{een} en {ander}."


def _erbij(kaart: Kaart, gast: EenKeerErbij) -> str:
    plek = kaart.locaties.get(gast.blok.aanbod.locatie)
    waar = f", nu in {plek.naam}" if plek else ""
    bij = opsomming([blok.aanbod.naam for blok in gast.past_bij])
    return f"{_blok(gast.blok)} ({_tijden(gast.blok)}{waar}): dezelfde mensen als {bij}."


def _tijden(blok: Blok) -> str:
    return "; ".join(tijdregels(blok.aanbod.tijden))


def _blok(blok: Blok) -> str:
    return f"{blok.aanbod.naam} van {blok.organisatie.naam}"


def gast_als_lijst(uitkomst: Uitkomst[Gastantwoord], scherm: Scherm) -> str:
    """Return where an organisation would find its people, and whom to call about it."""
    antwoord = uitkomst.antwoord
    naam = schoon(antwoord.organisatie.naam)
    if not antwoord.plekken:
        zin = (
            f"Geen lopende inloop of activiteit met plek en tijd is voor dezelfde mensen als {naam}"
            " in hetzelfde gebied. Misschien is het er wel: van veel aanbod staat de plek of de"
            " tijd niet op de kaart."
        )
        return "\n".join(scherm.vouw(zin))
    regels = [*scherm.vouw(f"Waar {naam} een keer kan aanschuiven:"), ""]
    for plek in antwoord.plekken:
        blok = plek.blok
        waar = blok.locatie.naam if blok.locatie else ""
        kop = f"{blok.aanbod.naam} ({blok.aanbod.soort}), {waar}"
        voor = opsomming([woord(d) for d in plek.doelgroepen])
        anders = "; elk iets anders" if plek.vult_aan else ""
        contact = [f"{label.lower()} {waarde}" for label, waarde in
                   contactregels(antwoord.kaart, blok.organisatie, blok.aanbod)][:1]  # fmt: skip
        regels += scherm.vouw(schoon(kop))
        for zin in (_tijden(blok), f"Allebei voor {voor}{anders}",
                    ": ".join((blok.organisatie.naam, *contact))):  # fmt: skip
            regels += scherm.vouw(schoon(zin), _IN)
        regels.append("")
    return "\n".join(regels).rstrip()
