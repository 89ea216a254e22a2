"""Finding one person in any text, by name, number or mailbox, however it was written. Pure."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from kaart.avg.naamdelen import Hoe, Naamdelen
from kaart.basis import KaartFout, vergelijkbaar, zichtbaar
from kaart.taal import nummer_thuis, nummers, postbussen

_MINSTE_LETTERS = 3
_MINSTE_CIJFERS = 6
_HEEL_NUMMER = 10  # digits; its 0 goes behind +31
_GEEN_CIJFER = re.compile("[^0-9]")
_FRAGMENT = 70
# The cache of `vergelijkbaar` is for words; whole files would stay in it.
_kaal = vergelijkbaar.__wrapped__


class Naald(NamedTuple):
    """What to look for: the words of a name, or the digits of a number, or a mailbox."""

    gevraagd: str
    woorden: tuple[str, ...] = ()
    cijfers: str = ""
    mailbox: str = ""
    ook: tuple[str, ...] = ()  # with the first half of a double last name: many use only that


class Tekstvondst(NamedTuple):
    """One place in a text: the line (from 1), what stands there, and by what it was found."""

    regel: int
    fragment: str
    hoe: Hoe


def maak_naald(tekst: str) -> Naald:
    """Understand a name, a number or a mailbox. Raises KaartFout for what is everywhere."""
    gevraagd = _op_volgorde(" ".join(zichtbaar(tekst).split()))
    if mailbox := next(postbussen(gevraagd), gevraagd if "@" in gevraagd else ""):
        return Naald(gevraagd, mailbox=mailbox.casefold())
    kaal = nummer_thuis(gevraagd)
    if len(kaal) >= _MINSTE_CIJFERS and not re.search(r"[^\W\d_]", gevraagd):
        return Naald(gevraagd, cijfers=kaal)
    woorden = tuple(vergelijkbaar(gevraagd).split())
    if sum(map(len, woorden)) < _MINSTE_LETTERS:
        raise KaartFout(
            f"“{gevraagd}” is te kort om te zoeken; noem een hele naam, een nummer of een mailbox"
        )
    return Naald(gevraagd, woorden, ook=_zonder_tweede_helft(gevraagd))


def _zonder_tweede_helft(gevraagd: str) -> tuple[str, ...]:
    """Return Zoë van den Berg of Zoë van den Berg-Öztürk; () of a name that is not double."""
    dubbel = re.fullmatch(r"(\S.*\s\S+?)\s?[-‐‑–/]\s?\S+", gevraagd)
    return tuple(vergelijkbaar(dubbel[1]).split()) if dubbel else ()


def vind(tekst: str, naalden: Iterable[Naald]) -> tuple[Tekstvondst, ...]:
    """Return where one of these stands, each line once, in the order of the text."""
    vlak = f" {_kaal(tekst)} "
    gevonden: dict[int, Tekstvondst] = {}
    for naald in naalden:
        for treffer in _vind(tekst, vlak, naald):
            eerder = gevonden.get(treffer.regel)
            if eerder is None or eerder.hoe is Hoe.MISSCHIEN:
                gevonden[treffer.regel] = treffer
    return tuple(gevonden[regel] for regel in sorted(gevonden))


def _op_volgorde(gevraagd: str) -> str:
    """Return a name as one says it: Berg, Zoë van den is Zoë van den Berg."""
    achter, komma, voor = gevraagd.partition(",")
    return f"{voor.strip()} {achter.strip()}" if komma and voor.strip() else gevraagd


def _vind(tekst: str, vlak: str, naald: Naald) -> Iterator[Tekstvondst]:
    if naald.woorden:
        yield from _vind_naam(tekst, vlak, naald.woorden)
        for treffer in _vind_naam(tekst, vlak, naald.ook) if naald.ook else ():
            if treffer.hoe is not Hoe.MISSCHIEN:
                yield treffer._replace(hoe=Hoe.DEELS)
    elif naald.cijfers:
        heel = len(naald.cijfers) == _HEEL_NUMMER
        gezocht = naald.cijfers.removeprefix("0") if heel else naald.cijfers
        for nummer, regel in enumerate(tekst.split("\n"), 1):
            if any(gezocht in _GEEN_CIJFER.sub("", stuk) for stuk in nummers(regel)):
                yield _treffer(nummer, regel, Hoe.NUMMER)
    else:
        for nummer, regel in enumerate(tekst.split("\n"), 1):
            if naald.mailbox in regel.casefold() or naald.mailbox in _mailboxen(regel):
                yield _treffer(nummer, regel, Hoe.MAILBOX)


def _mailboxen(regel: str) -> set[str]:
    return {mailbox.casefold() for mailbox in postbussen(regel)}


def _vind_naam(tekst: str, vlak: str, woorden: tuple[str, ...]) -> Iterator[Tekstvondst]:
    """Look for a name also over a line end, in any order, with initials, or as one word."""
    naam = Naamdelen.van(woorden)
    if f" {naam.achternaam} " not in vlak and not any(deel in vlak for deel in naam.aaneen):
        return
    regels = tekst.split("\n")
    woord_op = [(woord, nr) for nr, regel in enumerate(regels, 1) for woord in _kaal(regel).split()]
    reeks = [woord for woord, _ in woord_op]
    gehad = 0  # up to here the words are part of a name that was found
    for plek, (woord, nummer) in enumerate(woord_op):
        if any(deel in woord for deel in naam.aaneen):
            yield _treffer(nummer, regels[nummer - 1], Hoe.NAAM)
        elif woord == naam.achternaam:
            begin, einde = naam.omgeving(reeks, plek, gehad)
            if hoe := naam.herken(reeks, begin, plek, einde):
                regel = woord_op[begin][1]
                yield _treffer(regel, " ".join(regels[regel - 1 : nummer]), hoe)
                gehad = einde


def _treffer(nummer: int, regel: str, hoe: Hoe) -> Tekstvondst:
    kort = " ".join(regel.split())
    return Tekstvondst(nummer, kort if len(kort) <= _FRAGMENT else f"{kort[: _FRAGMENT - 1]}…", hoe)
