"""When a meeting is and what happens there, in words: for screen, mail and paper alike. Pure."""

from collections.abc import Iterator, Sequence
from datetime import date

from kaart.model import Bijeenkomst, Kaart, Programmadeel, Sessie
from kaart.taal import DAGEN, datumtekst, opsomming, woord


def dagentekst(bijeenkomst: Bijeenkomst, *, weekdag: bool = False) -> str:
    """Return the day, or the first and the last; "" when nobody said."""
    begin, eind = bijeenkomst.begin, bijeenkomst.eind
    zeg = dag_in_woorden if weekdag else datumtekst
    if begin and eind and begin != eind:
        return f"{zeg(begin)} tot en met {zeg(eind)}"
    return zeg(begin or eind) if begin or eind else ""


def urentekst(bijeenkomst: Bijeenkomst) -> str:
    """Return from when until when, as far as the programme says; "" for more days."""
    if bijeenkomst.begin != bijeenkomst.eind:
        return ""
    van = min((deel.van for deel in bijeenkomst.programma if deel.van), default="")
    tot = max((deel.tot for deel in bijeenkomst.programma if deel.tot), default="")
    return _uren(van, tot)


def deelurentekst(deel: Programmadeel) -> str:
    """Return from when until when one row of the programme is, as far as it says."""
    return _uren(deel.van, deel.tot)


def _uren(van: str, tot: str) -> str:
    return f"van {van} tot {tot} uur" if van and tot else f"vanaf {van} uur" if van else ""


def dag_in_woorden(datum: str) -> str:
    """Return a date with the day of its week."""
    try:
        dag = tuple(DAGEN.values())[date.fromisoformat(datum).weekday()]
    except ValueError:
        return datumtekst(datum)
    return f"{dag} {datumtekst(datum)}"


def programmaregels(kaart: Kaart, bijeenkomst: Bijeenkomst) -> Iterator[tuple[str, str]]:
    """Yield each row of the programme: its hours and what it is; a session by its id."""
    for deel in bijeenkomst.programma:
        yield "-".join(filter(None, (deel.van, deel.tot))) or "–", _deel(kaart, deel)
        for sessie in deel.sessies:
            yield f"  {sessie.id}", _sessie(kaart, sessie)


def _deel(kaart: Kaart, deel: Programmadeel) -> str:
    plek = kaart.locaties.get(deel.locatie)
    wat = (
        datumtekst(deel.datum) if deel.datum else "",
        f"ronde {deel.ronde}" if deel.ronde else "",
        woord(deel.soort) if deel.soort else "",
        deel.titel,
        deel.omschrijving,
        organisatienaam(kaart, deel.organisatie),
        plek.naam if plek else deel.locatie,
        deel.ruimte,
        f"zoekt {woord(deel.werft)}" if deel.werft else "",
    )
    return ", ".join(filter(None, wat))


def _sessie(kaart: Kaart, sessie: Sessie) -> str:
    door = f"door {organisatienamen_van(kaart, sessie.door)}" if sessie.door else ""
    plaatsen = f"{sessie.plaatsen} plaats{'en' * (sessie.plaatsen != 1)}" if sessie.plaatsen else ""
    return ", ".join(
        filter(None, (sessie.titel, sessie.omschrijving, door, sessie.ruimte, plaatsen))
    )


def organisatienaam(kaart: Kaart, id_: str) -> str:
    """Return the name of an organisation; its id, or how it was written, when it is not there."""
    wie = kaart.organisaties.get(id_)
    return wie.naam if wie else id_


def organisatienamen_van(kaart: Kaart, ids: Sequence[str]) -> str:
    """Return the names of organisations as in a sentence."""
    return opsomming([organisatienaam(kaart, id_) for id_ in ids])
