"""Who sits with whom at a meeting. Names come from a list that is not kept, and go nowhere else."""

import json
from collections.abc import Sequence
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import Any, NamedTuple

from kaart.basis import KaartFout
from kaart.bestand import Werkmap, laad_kaart
from kaart.handelingen.bijeenkomst.gastenlijst import gasten_van, lees_gasten
from kaart.handelingen.bijeenkomst.zaak import Zaak, open_zaak, zegt_tot_slot
from kaart.handelingen.uitkomst import Uitkomst, weggelaten
from kaart.model import Kaart
from kaart.wijk import (
    Bekenden,
    Gast,
    Plaatsing,
    Tafels,
    bereikt,
    eerder_samen,
    grens,
    herhalingen,
    kies_tafels,
    kleinere_tafels,
    maak_plan,
    ontmoetingen,
    tafels_van,
)


class Tafelverzoek(NamedTuple):
    """Who comes, how often one changes seats, and how large the tables are."""

    deelnemers: Path | None = None  # without a list: so many of each organisation that signed up
    rondes: int = 3
    minst: int = 6
    meest: int = 8
    zaad: int = 1
    na_ronde: int = 0  # so many rounds are over and stay as they were
    aanwezig: Path | None = None  # who is there from then on
    plan: Path | None = None  # the plan as json, when the organiser kept it
    controle: str = ""  # the number on the plan, when there is none
    bijeenkomst: str = ""


class Tafelplan(NamedTuple):
    """The plan, what it reaches, and what changes for whom since `vast` rounds."""

    gasten: tuple[Gast, ...]
    rondes: tuple[Plaatsing, ...]
    minst: int
    meest: int
    vast: int
    bereikt: int
    grens: int
    herhalingen: int
    controle: str
    anders: frozenset[str]  # who sits elsewhere than on the earlier plan, or is new
    vers: int | None = None  # pairs whose organisations were not together before in this series


def versezin(plan: Tafelplan) -> str:
    """Say how many meet of whom the organisations were not together before in this series."""
    return (
        f"{plan.vers} van de {plan.bereikt} ontmoetingen zijn tussen organisaties die in deze "
        "reeks nog niet samen waren"
    )


def maak_tafelplan(
    werkmap: Werkmap, peildatum: date, verzoek: Tafelverzoek
) -> Uitkomst[Tafelplan]:  # fmt: skip
    """Seat everybody. Raises KaartFout when that cannot be done, with what would."""
    leesbaar = laad_kaart(werkmap)
    if verzoek.rondes < 1:
        raise KaartFout("een plan heeft minstens 1 ronde", bij="rondes")
    if not 0 <= verzoek.na_ronde < verzoek.rondes:
        raise KaartFout(f"kies 0 tot en met {verzoek.rondes - 1}", bij="na_ronde")
    zaak = open_zaak(werkmap, peildatum, verzoek.bijeenkomst) if verzoek.bijeenkomst else None
    gasten, onbekend = _gasten(leesbaar.kaart, verzoek.deelnemers, zaak)
    bekend = eerder_samen(leesbaar.kaart, zaak.bijeenkomst) if zaak else {}
    controle = _controlegetal(gasten, verzoek, bekend)
    oud = _eerdere_rondes(gasten, verzoek, controle, bekend) if verzoek.na_ronde else ()
    nu: tuple[Gast, ...] = gasten
    meer: tuple[str, ...] = ()
    if verzoek.aanwezig is not None:
        nu, meer = lees_gasten(leesbaar.kaart, verzoek.aanwezig)
    iedereen, vast = _samen(gasten, nu, oud[: verzoek.na_ronde])
    tafels, zinnen = _tafels(len(nu), verzoek)
    plan = _zet(iedereen, nu, vast, tafels, verzoek, bekend)
    maten = [tafels_van(ronde) for ronde in plan]
    nieuw = len({g.id for g in nu} - {g.id for g in gasten}) > 0
    antwoord = Tafelplan(
        iedereen,
        plan,
        verzoek.minst,
        verzoek.meest,
        verzoek.na_ronde,
        bereikt(iedereen, plan),
        grens(iedereen, maten, vrij=[nieuw and n == verzoek.na_ronde for n in range(len(plan))]),
        herhalingen(iedereen, plan),
        controle,
        _anders(gasten, iedereen, oud, plan, verzoek.na_ronde),
        _vers(iedereen, plan, bekend) if bekend else None,
    )
    niet = sorted(set(onbekend) | set(meer))
    opmerkingen = (f"niet op de kaart, en gewoon meegenomen: {', '.join(niet)}",) if niet else ()
    return Uitkomst(
        antwoord,
        opmerkingen=(*weggelaten(leesbaar.weggelaten), *opmerkingen, *zinnen),
        ten_slotte=zegt_tot_slot(werkmap, leesbaar.kaart, peildatum),
    )


def _gasten(
    kaart: Kaart, lijst: Path | None, zaak: Zaak | None
) -> tuple[tuple[Gast, ...], tuple[str, ...]]:
    """Return who comes by a list; else a seat for each one who signed up, without a name."""
    if lijst is not None:
        return lees_gasten(kaart, lijst)
    if zaak is None:
        raise KaartFout("noem met --deelnemers de lijst van wie er komen")
    if not zaak.aanmeldingen:
        raise KaartFout(
            f"voor {zaak.bijeenkomst.id} heeft zich nog niemand aangemeld",
            "noem met --deelnemers de lijst van wie er komen",
        )
    return gasten_van(kaart, zaak.aanmeldingen)


def _vers(gasten: Sequence[Gast], plan: Sequence[Plaatsing], bekend: Bekenden) -> int:
    return sum(
        gasten[een].organisatie not in bekend.get(gasten[ander].organisatie, ())
        for een, ander in ontmoetingen(gasten, plan)
    )


def _controlegetal(gasten: Sequence[Gast], verzoek: Tafelverzoek, bekend: Bekenden) -> str:
    """Return a number that says whether this is the same list, with the same wishes and past."""
    wens: list[Any] = [(verzoek.rondes, verzoek.minst, verzoek.meest, verzoek.zaad), gasten]
    wens += [sorted((wie, sorted(anderen)) for wie, anderen in bekend.items())] if bekend else []
    inhoud = json.dumps(wens, ensure_ascii=False)
    return sha256(inhoud.encode()).hexdigest()[:8]


def _eerdere_rondes(
    gasten: Sequence[Gast], verzoek: Tafelverzoek, controle: str, bekend: Bekenden
) -> tuple[Plaatsing, ...]:
    """Return the plan as it was: as the organiser kept it, else made again from the same list."""
    if verzoek.plan is not None:
        return _lees_plan(verzoek.plan, gasten)
    if verzoek.controle and verzoek.controle != controle:
        raise KaartFout(
            f"dit is niet de lijst waarmee het plan is gemaakt ({controle}, niet "
            f"{verzoek.controle})",
            "neem de lijst van toen, of geef het plan mee met --plan",
        )
    tafels, _ = _tafels(len(gasten), verzoek)
    return maak_plan(gasten, tafels, verzoek.rondes, verzoek.zaad, bekend=bekend)


def _lees_plan(pad: Path, gasten: Sequence[Gast]) -> tuple[Plaatsing, ...]:
    plek = {gast.id: nummer for nummer, gast in enumerate(gasten)}
    try:
        inhoud: dict[str, Any] = json.loads(pad.read_text("utf-8"))
        return tuple(
            tuple(tuple(plek[id_] for id_ in tafel) for tafel in ronde)
            for ronde in inhoud["rondes"]
        )
    except (OSError, ValueError, KeyError, TypeError):
        raise KaartFout(
            f"{pad.name} is geen plan bij deze lijst",
            "het hoort te zijn wat --formaat json gaf",
        ) from None


def _samen(
    eerst: Sequence[Gast], nu: Sequence[Gast], rondes: Sequence[Plaatsing]
) -> tuple[tuple[Gast, ...], tuple[Plaatsing, ...]]:
    """Return everybody who was or is there; the rounds that are over keep their numbers."""
    bekend = {gast.id for gast in eerst}
    return (*eerst, *(gast for gast in nu if gast.id not in bekend)), tuple(rondes)


def _tafels(aantal: int, verzoek: Tafelverzoek) -> tuple[Tafels, tuple[str, ...]]:
    if not 2 <= verzoek.minst <= verzoek.meest:  # noqa: PLR2004 - a table of one meets nobody
        raise KaartFout("schrijf de grootte zoals 6-8", bij="tafels")
    tafels = kies_tafels(aantal, verzoek.minst, verzoek.meest)
    kleiner = kleinere_tafels(aantal, verzoek.minst)
    wens = f"tafels van {verzoek.minst} tot {verzoek.meest}"
    voorstel = _voorstel(kleiner)
    if tafels is None:
        raise KaartFout(f"{aantal} mensen passen niet aan {wens}", voorstel, "tafels")
    if tafels.dwingt_herhaling and verzoek.rondes > 1:
        return tafels, (
            f"met {aantal} mensen en {wens} zit iemand altijd weer bij een bekende; {voorstel}",
        )
    return tafels, ()


def _voorstel(tafels: Tafels | None) -> str:
    if tafels is None:
        return "nodig meer mensen uit"
    klein, groot = min(tafels.maten), max(tafels.maten)
    maat = f"{groot}" if klein == groot else f"{klein}-{groot}"
    return f"met {tafels.aantal} tafels van {maat} hoeft dat niet: --tafels {maat}"


def _zet(
    iedereen: Sequence[Gast], nu: Sequence[Gast], vast: Sequence[Plaatsing], tafels: Tafels,
    verzoek: Tafelverzoek, bekend: Bekenden,
) -> tuple[Plaatsing, ...]:  # fmt: skip
    """Seat who is there now; who left keeps the seats of the rounds that are over."""
    nummer = {gast.id: plek for plek, gast in enumerate(iedereen)}
    hier = [nummer[gast.id] for gast in nu]
    terug = {plek: nr for nr, plek in enumerate(hier)}
    ontmoet = [
        (terug[een], terug[ander])
        for ronde in vast
        for tafel in ronde
        for begin, een in enumerate(tafel)
        for ander in tafel[begin + 1 :]
        if een in terug and ander in terug
    ]
    over = verzoek.rondes - len(vast)
    plan = maak_plan(nu, tafels, over, verzoek.zaad, eerder=ontmoet, bekend=bekend)
    nieuw = tuple(tuple(tuple(hier[nr] for nr in tafel) for tafel in ronde) for ronde in plan)
    return (*vast, *nieuw)


def _anders(
    eerst: Sequence[Gast], iedereen: Sequence[Gast], oud: Sequence[Plaatsing],
    plan: Sequence[Plaatsing], na: int,
) -> frozenset[str]:  # fmt: skip
    """Return whose slip has to be printed again."""
    if not na:
        return frozenset(gast.id for gast in iedereen)

    def plekken(rondes: Sequence[Plaatsing]) -> dict[int, list[int]]:
        waar: dict[int, list[int]] = {}
        for ronde in rondes:
            for tafel, wie in enumerate(ronde):
                for een in wie:
                    waar.setdefault(een, []).append(tafel)
        return waar

    toen, nu = plekken(oud[na:]), plekken(plan[na:])
    return frozenset(
        gast.id
        for nummer, gast in enumerate(iedereen)
        if nummer in nu and (nummer >= len(eerst) or toen.get(nummer) != nu[nummer])
    )
