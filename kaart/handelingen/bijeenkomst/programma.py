"""Who goes to which session of a carrousel. Names come from a list that is not kept."""

from collections import Counter
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from kaart.basis import KaartFout
from kaart.bestand import Werkmap
from kaart.handelingen.bijeenkomst.wensenlijst import Wenser, lees_wensen
from kaart.handelingen.bijeenkomst.zaak import Zaak, open_zaak
from kaart.handelingen.uitkomst import Uitkomst
from kaart.model import Bijeenkomst, Programmadeel, Sessie
from kaart.wijk import ANDERS, GeenVerdeling, kosten_van, verdeel


class Programmaverzoek(NamedTuple):
    """The meeting, and the list with wishes; another `zaad` breaks ties in another way."""

    bijeenkomst: str
    wensen: Path
    zaad: int = 1


class Rondeverdeling(NamedTuple):
    """A round: its row of the programme, and for each session who goes there."""

    deel: Programmadeel
    nummer: int
    sessies: tuple[tuple[Sessie, tuple[Wenser, ...]], ...]


class Programmaplan(NamedTuple):
    """The whole division; `kosten` is 0 for a first wish, 1, 3, and 10 for what nobody wished."""

    rondes: tuple[Rondeverdeling, ...]
    bezoekers: tuple[Wenser, ...]
    gekregen: tuple[int, ...]  # how many first, second, third wishes, and other sessions
    kosten: int
    grens: int


def maak_programma(
    werkmap: Werkmap, peildatum: date, verzoek: Programmaverzoek
) -> Uitkomst[Programmaplan]:
    """Divide everybody over the sessions. Raises KaartFout when that cannot be, with what would."""
    zaak = open_zaak(werkmap, peildatum, verzoek.bijeenkomst)
    return verdeel_programma(zaak, verzoek)


def verdeel_programma(zaak: Zaak, verzoek: Programmaverzoek) -> Uitkomst[Programmaplan]:
    """Divide the visitors of a meeting that is open. Raises KaartFout."""
    delen = _rondes(zaak.bijeenkomst)
    sessies = [sessie for deel in delen for sessie in deel.sessies]
    wensers = lees_wensen(zaak.kaart, verzoek.wensen, sessies)
    # By lot, not by who signed up first: only the id and the seed decide between equals.
    wensers = tuple(
        sorted(wensers, key=lambda w: sha256(f"{verzoek.zaad}:{w.id}".encode()).digest())
    )
    rondes = [{s.id: s.plaatsen or len(wensers) for s in deel.sessies} for deel in delen]
    try:
        verdeling = verdeel(rondes, [wenser.wensen for wenser in wensers])
    except GeenVerdeling as fout:
        raise _kan_niet(fout, len(wensers), delen) from None
    antwoord = Programmaplan(
        tuple(
            Rondeverdeling(deel, nummer, _per_sessie(deel, wensers, gekozen))
            for nummer, (deel, gekozen) in enumerate(zip(delen, verdeling.rondes, strict=True), 1)
        ),
        tuple(sorted(wensers)),
        _gekregen(wensers, verdeling.rondes),
        verdeling.kosten,
        verdeling.grens,
    )
    open_ = sorted({s.titel for s in sessies if not s.plaatsen})
    zinnen = (f"zonder aantal plaatsen, dus voor iedereen: {', '.join(open_)}",) if open_ else ()
    return Uitkomst(antwoord, opmerkingen=(*zaak.opmerkingen, *zinnen), ten_slotte=zaak.ten_slotte)


def _lot(wie: Wenser, zaad: int) -> bytes:
    return sha256(f"{zaad}:{wie.id}".encode()).digest()


def _rondes(bijeenkomst: Bijeenkomst) -> tuple[Programmadeel, ...]:
    delen = tuple(deel for deel in bijeenkomst.programma if deel.sessies)
    if not delen:
        raise KaartFout(
            f"{bijeenkomst.id} heeft geen rondes met sessies",
            "zet ze in het bestand onder programma: ronde, en sessies met id, titel en plaatsen",
        )
    return delen


def _kan_niet(fout: GeenVerdeling, aantal: int, delen: tuple[Programmadeel, ...]) -> KaartFout:
    if fout.ronde:
        return KaartFout(
            f"in ronde {fout.ronde} zijn {fout.tekort} plaatsen te weinig voor {aantal} mensen",
            "zet een sessie in een grotere ruimte, of zet er een sessie bij",
        )
    verschillend = len({sessie.id for deel in delen for sessie in deel.sessies})
    return KaartFout(
        f"niet iedereen kan {len(delen)} verschillende sessies doen: {fout.tekort} plaatsen te "
        f"weinig, met {verschillend} sessies",
        "geef een sessie meer plaatsen, of zet er in die ronde een sessie bij",
    )


def _per_sessie(
    deel: Programmadeel, wensers: tuple[Wenser, ...], gekozen: tuple[str, ...]
) -> tuple[tuple[Sessie, tuple[Wenser, ...]], ...]:
    paren = tuple(zip(wensers, gekozen, strict=True))
    return tuple(
        (sessie, tuple(sorted(wie for wie, waar in paren if waar == sessie.id)))
        for sessie in deel.sessies
    )


def _gekregen(wensers: tuple[Wenser, ...], rondes: tuple[tuple[str, ...], ...]) -> tuple[int, ...]:
    kosten = Counter(
        kosten_van(wie.wensen, sessie)
        for gekozen in rondes
        for wie, sessie in zip(wensers, gekozen, strict=True)
    )
    return tuple(kosten[prijs] for prijs in (0, 1, 3, ANDERS))
