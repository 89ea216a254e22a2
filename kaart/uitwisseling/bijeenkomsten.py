"""Meetings as points of a calendar: when and where, who organises it; never who was there."""

from collections.abc import Iterator

from kaart.model import Bijeenkomst, Programmadeel, Tijd
from kaart.taal import opsomming, woord, zin
from kaart.uitwisseling.agenda import Agendapunt, dagen_van, maak_agenda
from kaart.uitwisseling.gezegd import plektekst
from kaart.uitwisseling.herkenning import uuid_van
from kaart.uitwisseling.zending import Zending


def bijeenkomstpunten(zending: Zending) -> Iterator[Agendapunt]:
    """Yield each meeting on its day, and each part of a programme that has a day of its own."""
    for bijeenkomst in zending.kaart.bijeenkomsten.values():
        yield from _punten(zending, bijeenkomst)


def agenda_van_bijeenkomst(zending: Zending, bijeenkomst: Bijeenkomst) -> tuple[bytes, int]:
    """Return the calendar of one meeting or month, and how many points still to come it has."""
    dag, vakanties = zending.peildatum, zending.kaart.gegevens.schoolvakanties
    punten = [p for p in _punten(zending, bijeenkomst) if dagen_van(p.tijd, dag, vakanties)]
    return maak_agenda(bijeenkomst.naam, punten, dag, vakanties), len(punten)


def _punten(zending: Zending, bijeenkomst: Bijeenkomst) -> Iterator[Agendapunt]:
    dag = [d for d in bijeenkomst.programma if d.datum in ("", bijeenkomst.datum)]
    uren = [(deel.van, deel.tot) for deel in dag if deel.van and deel.tot]
    if bijeenkomst.datum and uren:
        van, tot = min(van for van, _ in uren), max(tot for _, tot in uren)
        yield _punt(zending, bijeenkomst, Tijd(datum=bijeenkomst.datum, van=van, tot=tot))
    for nummer, deel in enumerate(bijeenkomst.programma):
        if deel not in dag and deel.van and deel.tot:
            yield _deel(zending, bijeenkomst, deel, nummer)


def zonder_uren(zending: Zending) -> int:
    """Count the meetings of which no day with hours is known."""
    met = {punt.uid for punt in bijeenkomstpunten(zending)}
    return sum(
        uuid_van("bijeenkomst", b.id) not in met and not any(deel.datum for deel in b.programma)
        for b in zending.kaart.bijeenkomsten.values()
    )


def _punt(zending: Zending, bijeenkomst: Bijeenkomst, tijd: Tijd) -> Agendapunt:
    regels = (
        _door(zending, bijeenkomst.organisatoren),
        zin(bijeenkomst.omschrijving),
        zin(bijeenkomst.aanmelden_voor and f"Aanmelden voor {bijeenkomst.aanmelden_voor}"),
    )
    return Agendapunt(
        uuid_van("bijeenkomst", bijeenkomst.id),
        bijeenkomst.naam,
        tijd,
        "\n".join(filter(None, regels)),
        _plek(zending, bijeenkomst.locatie, ""),
    )


def _deel(
    zending: Zending, bijeenkomst: Bijeenkomst, deel: Programmadeel, nummer: int
) -> Agendapunt:
    regels = (
        bijeenkomst.naam,
        _door(zending, (deel.organisatie,) if deel.organisatie else ()),
        zin(deel.omschrijving),
        zin(deel.werft and f"Zoekt {woord(deel.werft)}"),
    )
    return Agendapunt(
        uuid_van("programma", bijeenkomst.id, deel.datum, str(nummer)),
        deel.titel or bijeenkomst.naam,
        Tijd(datum=deel.datum, van=deel.van, tot=deel.tot),
        "\n".join(filter(None, regels)),
        _plek(zending, deel.locatie or bijeenkomst.locatie, deel.ruimte),
    )


def _door(zending: Zending, ids: tuple[str, ...]) -> str:
    """Return who organises it; who may not go out is not named."""
    bekend = (zending.kaart.organisaties.get(id_) for id_ in ids)
    namen = [organisatie.naam for organisatie in bekend if organisatie]
    return f"Door {opsomming(namen)}." if namen else ""


def _plek(zending: Zending, locatie: str, ruimte: str) -> str:
    plek = zending.kaart.locaties.get(locatie)
    return ", ".join(filter(None, (plektekst(plek), ruimte))) if plek else ""
