"""A new meeting on the map: one file, of which only the name and the day must be known."""

from datetime import date
from typing import Any, NamedTuple

from kaart.basis import KaartFout, OnbekendeWaarde, lijkt_op
from kaart.bestand import Werkmap
from kaart.bijwerken import Bewerking, stel_id_voor
from kaart.handelingen.bijeenkomst.zaak import COLLECTIE, zegt_tot_slot
from kaart.handelingen.uitkomst import Uitkomst, weggelaten
from kaart.handelingen.voorstel import Wijzigvoorstel
from kaart.hulp import begrijp_ding, begrijp_gebied, begrijp_keuze, begrijp_locaties
from kaart.model import Kaart
from kaart.schema import keuzes
from kaart.taal import lees_datum

_MAAND = 7  # jjjj-mm


class Bijeenkomstverzoek(NamedTuple):
    """What is known of a meeting to come; "" is what was not said."""

    naam: str
    datum: str
    tot: str = ""
    wijk: str = ""
    locatie: str = ""
    soort: str = ""
    reeks: str = ""
    aanmelden_voor: str = ""


def maak_bijeenkomst(
    werkmap: Werkmap, peildatum: date, verzoek: Bijeenkomstverzoek
) -> Uitkomst[str]:  # fmt: skip
    """Return the id of the meeting, with the change. Raises KaartFout for what cannot be."""
    if not verzoek.naam.strip():
        raise KaartFout("een bijeenkomst heeft een naam", bij="naam")
    bewerking = Bewerking(werkmap, peildatum)
    waarden = _waarden(bewerking.kaart, verzoek)
    bezet = frozenset(document.id for document in bewerking.wordt.documenten)
    dag = waarden.get("datum") or waarden["van"]
    id_ = _vrij_id(f"{stel_id_voor(verzoek.naam) or COLLECTIE}-{dag[:_MAAND]}", bezet)
    bewerking.nieuw(COLLECTIE, id_, waarden)
    return Uitkomst(
        id_,
        opmerkingen=weggelaten(bewerking.weggelaten),
        voorstel=Wijzigvoorstel(bewerking),
        ten_slotte=zegt_tot_slot(werkmap, bewerking.kaart, peildatum),
    )


def _vrij_id(id_: str, bezet: frozenset[str]) -> str:
    """Return an id that says which month, also of a meeting that is held each month."""
    mogelijk = (id_, *(f"{id_}-{nummer}" for nummer in range(2, len(bezet) + 3)))
    return next(vrij for vrij in mogelijk if vrij not in bezet)


def _waarden(kaart: Kaart, verzoek: Bijeenkomstverzoek) -> dict[str, Any]:
    dag = _dag(verzoek.datum, "datum")
    waarden: dict[str, Any] = {"naam": " ".join(verzoek.naam.split())}
    if verzoek.soort:
        soorten = keuzes("bijeenkomst", "soort")
        waarden["soort"] = begrijp_keuze("soort", verzoek.soort, soorten)
    if verzoek.reeks:
        waarden["reeks"] = _reeks(kaart, verzoek.reeks)
    if verzoek.tot:
        waarden |= {"van": dag, "tot": _dag(verzoek.tot, "tot")}
    else:
        waarden["datum"] = dag
    if verzoek.wijk:
        waarden["wijk"] = _wijk(kaart, verzoek.wijk)
    if verzoek.locatie:
        waarden["locatie"] = begrijp_locaties(kaart, (verzoek.locatie,))[0].id
    if verzoek.aanmelden_voor:
        waarden["aanmelden_voor"] = _dag(verzoek.aanmelden_voor, "aanmelden_voor")
    return waarden


def _dag(tekst: str, bij: str) -> str:
    dag = lees_datum(tekst)
    if len(dag) != len("2026-11-12"):
        raise KaartFout(f"“{tekst}” is geen dag", "schrijf 2026-11-12", bij)
    return dag


def _wijk(kaart: Kaart, tekst: str) -> str:
    """Return the wijk of a place; of the whole city there is none to write down."""
    wijken = begrijp_gebied(kaart, tekst).wijken
    if len(wijken) != 1:
        raise KaartFout(f"“{tekst}” is niet één wijk", "laat --wijk weg voor de hele stad", "wijk")
    return wijken[0]


def _reeks(kaart: Kaart, tekst: str) -> str:
    """Return the series that is meant; not the meeting or organisation of the same name."""
    try:
        collectie, ding = begrijp_ding(
            kaart._replace(organisaties={}, locaties={}, bijeenkomsten={}), tekst, "reeks"
        )
    except OnbekendeWaarde:
        collectie, ding = "", None
    if collectie != "reeksen" or ding is None:
        ids = list(kaart.reeksen)
        raise OnbekendeWaarde("reeks", tekst, lijkt_op(tekst, ids), ids)
    return str(ding.id)
