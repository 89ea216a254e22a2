"""Somebody checked it and it is right: the clock starts anew."""

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from kaart.basis import KaartFout
from kaart.bestand import Werkmap, laad
from kaart.bijwerken import (
    ALLES,
    CONTACTEN,
    HOE,
    Bewerking,
    GeenWijziging,
    met_controle,
    weiger_naam,
)
from kaart.handelingen.uitkomst import Uitkomst, weggelaten
from kaart.hulp import begrijp_ding, begrijp_keuze
from kaart.model import SOORTEN, Controle, Kaart, eerste_dag
from kaart.oordeel import is_gestopt
from kaart.personen import PERSONENPLEK, is_nummer
from kaart.taal import datumtekst


class Bevestigverzoek(NamedTuple):
    """Things (or contact persons, by number) that were checked, how, by whom, and what of them."""

    wie: tuple[str, ...]
    hoe: str = ""
    door: str = ""
    op: str = ""  # the day of the check; today when none is named
    alleen: str = ALLES


class Bevestigantwoord(NamedTuple):
    """A line of each that was confirmed, and the files that say so now."""

    regels: tuple[str, ...]
    bestanden: tuple[str, ...]


def bevestig_dingen(
    werkmap: Werkmap, peildatum: date, verzoek: Bevestigverzoek
) -> Uitkomst[Bevestigantwoord]:  # fmt: skip
    """Write the check with all of them, or with none.

    Raises KaartFout for what cannot be checked, and for what was checked later already.
    """
    hoe = begrijp_keuze("hoe", verzoek.hoe, HOE) if verzoek.hoe else ""
    wat = begrijp_keuze("alleen", verzoek.alleen, (ALLES, CONTACTEN))
    controle = Controle(_dag(verzoek.op, peildatum).isoformat(), hoe, verzoek.door)
    if not any(map(is_nummer, verzoek.wie)):
        return _dingen(werkmap, peildatum, verzoek.wie, controle, wat)
    if wat != ALLES:
        raise GeenWijziging("--alleen hoort bij organisaties, niet bij contactpersonen")
    return _personen(werkmap, verzoek.wie, controle)


def _dingen(
    werkmap: Werkmap, peildatum: date, wie: Iterable[str], controle: Controle, wat: str
) -> Uitkomst[Bevestigantwoord]:
    bewerking = Bewerking(werkmap, peildatum)
    door = weiger_naam(controle.door, bewerking.kaart)
    regels = []
    for id_ in _ids(bewerking.kaart, wie, eerste_dag(controle.op) or peildatum):
        oud = bewerking.lees(id_)
        if wat == CONTACTEN and not oud.get("contacten"):
            raise GeenWijziging(f"{id_} heeft geen contacten; er is niets geschreven")
        was = oud.get("gecontroleerd", {}).get("op", "")
        if wat == ALLES:
            _weiger_ouder(id_, was, controle.op)
        bewerking.zet(id_, met_controle(oud, controle.op, controle.hoe, door, wat))
        regels.append(_regel(id_, was, controle.op, wat))
    opmerkingen = weggelaten(bewerking.weggelaten)
    return Uitkomst(Bevestigantwoord(tuple(regels), bewerking.bewaar()), opmerkingen=opmerkingen)


def _personen(
    werkmap: Werkmap, wie: Iterable[str], controle: Controle
) -> Uitkomst[Bevestigantwoord]:  # fmt: skip
    """Confirm contact persons, who are no part of the map."""
    from kaart.avg import bevestig_personen

    door = weiger_naam(controle.door, laad(werkmap).kaart)
    gedaan = bevestig_personen(werkmap, wie, controle._replace(door=door))
    dag = datumtekst(controle.op)
    return Uitkomst(
        Bevestigantwoord(
            tuple(f"{id_}: bevestigd op {dag} (was {datumtekst(was)})" for id_, was in gedaan),
            tuple(f"{PERSONENPLEK}/{id_}.yaml" for id_, _ in gedaan),
        )
    )


def _ids(kaart: Kaart, woorden: Iterable[str], dag: date) -> list[str]:
    """Return the ids that are meant, each once. Raises KaartFout for what cannot be checked."""
    gekozen: dict[str, None] = {}
    for woord in woorden:
        collectie, ding = begrijp_ding(kaart, woord)
        soort = next(soort for soort in SOORTEN.values() if soort.map == collectie)
        if not soort.heeft_klok:
            raise GeenWijziging(f"{ding.id} hoort bij {collectie}; daar staat geen controle bij")
        if soort.kan_stoppen and is_gestopt(ding, dag):
            raise GeenWijziging(f"{ding.id} is gestopt; er is niets te bevestigen")
        gekozen[ding.id] = None
    return list(gekozen)


def _weiger_ouder(id_: str, was: str, op: str) -> None:
    """Raise GeenWijziging when it was checked after this day: that check still counts."""
    eerder, nu = eerste_dag(was), eerste_dag(op)
    if eerder and nu and eerder > nu:
        raise GeenWijziging(
            f"{id_} is later al gecontroleerd, op {datumtekst(was)}; er is niets geschreven"
        )


def _dag(op: str, vandaag: date) -> date:
    if not op:
        return vandaag
    dag = eerste_dag(op)
    if dag is None or len(op) != len("2026-11-22"):
        raise KaartFout(f"“{op}” is geen dag", "schrijf 2026-11-22", "op")
    if dag > vandaag:
        raise KaartFout(f"{op} moet nog komen", bij="op")
    return dag


def _regel(id_: str, was: str, op: str, wat: str) -> str:
    if wat == CONTACTEN:
        return f"{id_}: contacten gecontroleerd op {datumtekst(op)}"
    eerst = f"was {datumtekst(was)}" if was else "was nog nooit gecontroleerd"
    return f"{id_}: gecontroleerd op {datumtekst(op)} ({eerst})"
