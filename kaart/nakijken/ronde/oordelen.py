"""Is this answer one that may be written? Each reason why not is a sentence with its cure."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta
from typing import Any

from kaart.bijwerken import later_nagegaan
from kaart.model import Kaart, Ronde, eerste_dag
from kaart.nakijken.lijsten.bellijst import CONTACTVELDEN
from kaart.nakijken.lijsten.bellijstboek import KEUZES
from kaart.nakijken.lijsten.rondeantwoorden import Rondeantwoord
from kaart.nakijken.lijsten.vragenlijst import ANDERS, Ingevuld, Veldantwoord, is_letterlijk
from kaart.nakijken.ronde.veldwaarde import (
    is_te_lezen,
    lees_tekst,
    lees_waarde,
    pad_van,
    versta_veld,
)
from kaart.personen import is_rol
from kaart.taal import datumtekst, versta_datum

KLOPT, KLOPT_NIET, GESTOPT, NIET_OP_KAART = KEUZES[:4]
# A form outside a round that is older than this was asked in another year.
_DAGEN_TERUG = 365
_DAG = len("2026-11-22")
_CITAAT = 60


def verbeteringen(ingevuld: Ingevuld) -> tuple[Veldantwoord, ...]:
    """Return the fields that were corrected, without the remark."""
    return tuple(antwoord for antwoord in ingevuld.antwoorden if antwoord.veld != ANDERS)


def opmerking(ingevuld: Ingevuld) -> str:
    """Return what was written where nothing was asked."""
    return "; ".join(a.nieuw for a in ingevuld.antwoorden if a.veld == ANDERS)


def oordeel_van(antwoord: Rondeantwoord) -> str:
    """Return the verdict. On a form a correction is one: it says that what is left empty is right.

    On a list it is not, because there one slips into the row of somebody else.
    """
    ingevuld = antwoord.ingevuld
    if not ingevuld.oordeel and not antwoord.op_lijst and ingevuld.antwoorden:
        return KLOPT_NIET
    return ingevuld.oordeel


def bezwaar_tegen_oordeel(antwoord: Rondeantwoord) -> str:
    """Return what is wrong with the verdict, or with what stands beside it; "" when nothing is."""
    oordeel, ingevuld = oordeel_van(antwoord), antwoord.ingevuld
    beter = verbeteringen(ingevuld)
    if not oordeel:
        return f"er is wel iets ingevuld, maar geen oordeel; kies {_of(KEUZES)}"
    if oordeel not in KEUZES:
        return f"“{kort(oordeel)}” is geen oordeel; kies {_of(KEUZES)}"
    if oordeel == KLOPT_NIET and not ingevuld.antwoorden:
        return "klopt niet, maar er staat niet wat; vul in wat anders moet, of kies klopt"
    if oordeel != KLOPT_NIET and beter:
        namen = " en ".join(dict.fromkeys(naam_van(a.veld) for a in beter))
        return f"spreekt zichzelf tegen: {oordeel}, en toch een ander antwoord bij {namen}"
    nieuw: dict[str, str] = {}
    for a in beter:
        if nieuw.setdefault(a.veld, a.nieuw) != a.nieuw:
            return (
                f"{naam_van(a.veld)} staat er twee keer in: “{kort(nieuw[a.veld])}” op de lijst "
                f"en “{kort(a.nieuw)}” op het tabblad"
            )
    return ""


def bezwaar_tegen_velden(antwoord: Rondeantwoord, vragen: Iterable[str], contacten: int) -> str:
    """Return which field is none of this organisation; "" when all are.

    Which field a cell is stands in the file itself, and that came from somebody else. The first
    free contact may be filled in as well.
    """
    mag = {*vragen, *(f"contacten.{nr}.{v}" for nr in range(contacten + 1) for v in CONTACTVELDEN)}
    for a in verbeteringen(antwoord.ingevuld):
        if a.veld not in mag:
            return (
                f"het veld “{kort(a.veld)}” heeft deze organisatie niet; is het bestand veranderd?"
            )
    return ""


def bezwaar_tegen_dag(op: str, ronde: Ronde | None, peildatum: date) -> str:
    """Return what is wrong with the day of the check; "" when nothing is."""
    if not op:
        return "er staat geen datum; vul de dag in, of noem hem met --op 2026-11-22"
    dag = eerste_dag(op) if len(op) == _DAG else None
    if dag is None:
        return versta_datum(op).zin or f"“{kort(op)}” is geen hele datum; schrijf dag-maand-jaar"
    if dag > peildatum:
        return f"{datumtekst(op)} moet nog komen; kijk de datum na"
    begin = eerste_dag(ronde.begonnen) if ronde else peildatum - timedelta(days=_DAGEN_TERUG)
    if begin is not None and dag < begin:
        waarom = "voor het begin van de ronde" if ronde else "meer dan een jaar geleden"
        return f"{datumtekst(op)} is {waarom}; kijk de datum na"
    return ""


def bezwaar_tegen_wie(door: str, kaart: Kaart) -> str:
    """Return why this is not written as who was spoken to; "" when it may be."""
    if not is_rol(door, kaart):
        return f"“{kort(door)}” lijkt een naam; schrijf een functie, bijvoorbeeld coördinator"
    return ""


def bezwaren_tegen_waarden(
    antwoord: Rondeantwoord, waarden: Mapping[str, Any], kaart: Kaart
) -> Iterator[str]:
    """Yield what was filled in and can be no value, field by field; the rest a person reads."""
    for a in verbeteringen(antwoord.ingevuld):
        gelezen = versta_veld(kaart, a.veld, a.nieuw, waarden) if a.letterlijk else None
        if gelezen and gelezen.bezwaar:
            yield f"{naam_van(a.veld)}: {gelezen.zin}"


def bezwaar_tegen_kaart(
    antwoord: Rondeantwoord, waarden: Mapping[str, Any], vragen: Mapping[str, str], kaart: Kaart
) -> str:
    """Return what the map says by now that the sheet did not know; "" when they still agree.

    `vragen` is what the map says in words, for the fields whose value is no text.
    """
    nieuw = {a.veld: a.nieuw for a in verbeteringen(antwoord.ingevuld)}
    for veld, oud in antwoord.geweten:
        nu = lees_tekst(waarden, veld) if is_letterlijk(veld) else vragen.get(veld, "")
        if zelfde(nu, oud):
            continue
        if veld in nieuw:
            gelezen = versta_veld(kaart, veld, nieuw[veld], waarden) if _leesbaar(veld) else None
            if gelezen is None or gelezen.bezwaar:  # by hand, maybe done by now
                continue
            if gelezen.waarde == lees_waarde(waarden, veld):
                continue
        staat = f"staat nu “{kort(nu)}”" if nu else "staat nu niets"
        return (
            f"de kaart is intussen veranderd: bij {naam_van(veld)} {staat}; "
            "vraag het opnieuw met kaart ronde lijst, of wijzig het zelf"
        )
    return ""


def bezwaar_tegen_later(velden: Mapping[str, Any], waarden: Mapping[str, Any], op: str) -> str:
    """Return which value was checked after this answer was given; "" when none was."""
    for veld, nieuw in velden.items():
        nu = lees_waarde(waarden, veld)
        if nu is None or nu == nieuw:
            continue
        if later := later_nagegaan(waarden, pad_van(veld), op):
            return (
                f"{naam_van(veld)} is {later}; dit antwoord is van {datumtekst(op)}; "
                "bel opnieuw, of wijzig het zelf"
            )
    return ""


def _leesbaar(veld: str) -> bool:
    return is_letterlijk(veld) or is_te_lezen(veld)


def zelfde(een: str, ander: str) -> bool:
    """Say whether two texts are the same but for white space."""
    return _plat(een) == _plat(ander)


def naam_van(veld: str) -> str:
    """Return what a field is called in a sentence."""
    delen = veld.split(".")
    woord = next((deel for deel in reversed(delen) if not deel.isdigit()), veld)
    return {"email": "e-mail", "niet_voor": "niet voor"}.get(woord, woord)


def kort(tekst: str) -> str:
    """Return a text to quote, in one line."""
    plat = _plat(tekst)
    return plat if len(plat) <= _CITAAT else f"{plat[: _CITAAT - 1]}…"


def _plat(tekst: str) -> str:
    return " ".join(tekst.split())


def _of(keuzes: tuple[str, ...]) -> str:
    return f"{', '.join(keuzes[:-1])} of {keuzes[-1]}"


def dubbelen(antwoorden: tuple[Rondeantwoord, ...]) -> Iterator[str]:
    """Yield the ids that were filled in more than once, and not the same."""
    eerste: dict[str, Ingevuld] = {}
    for antwoord in antwoorden:
        ingevuld = antwoord.ingevuld
        if eerste.setdefault(ingevuld.id, ingevuld) != ingevuld:
            yield ingevuld.id
