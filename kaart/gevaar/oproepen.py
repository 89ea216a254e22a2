"""Which lines stand above an answer: of the map where it has them, else built in.

A number of the built-in layer steps back for an organisation of the map with the same id or
telephone number, and its line for the let_op of a thema that names that organisation.
"""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from kaart.basis import aaneen
from kaart.gevaar.noodnummers import NOODNUMMERS, Noodnummer, Oproep, Stilleregel
from kaart.model import Kaart, LetOp, Organisatie

if TYPE_CHECKING:
    from kaart.gevaar.beoordelen import Gevaar

LANG_SIGNAAL = 6  # letters: found inside a compound too


def roep_op(kaart: Kaart, gezegd: str, themas: Iterable[str] = ()) -> tuple[Oproep, ...]:
    """Return the lines for what was said: the numbers of the judgement first, then of `themas`."""
    luid = _oordeel(gezegd).luid if gezegd and not _is_naam(kaart, gezegd) else ()
    oproepen = [oproep_van(kaart, nummer) for nummer in luid]
    gevraagd = {*themas, *_eigen_woorden(kaart, gezegd)}
    oproepen += [
        van_thema(thema.let_op)
        for thema in kaart.themas.values()
        if thema.let_op and thema.id in gevraagd
    ]
    al_gezegd: dict[str, Oproep] = {}
    for oproep in oproepen:
        al_gezegd.setdefault(oproep.organisatie or oproep.tekst, oproep)
    return tuple(al_gezegd.values())


def _is_naam(kaart: Kaart, gezegd: str) -> bool:
    """Say whether somebody only named an organisation: who looks it up, says nothing of danger.

    The name of a number to call in danger is a cry for it all the same.
    """
    return aaneen(gezegd) in namen_zonder_gevaar(kaart)


def namen_zonder_gevaar(kaart: Kaart) -> frozenset[str]:
    """Return the names of all organisations but the numbers to call in danger, in one piece."""
    noodnummers = {in_kaart(kaart, nummer) for nummer in NOODNUMMERS.values()}
    return frozenset(
        aaneen(naam)
        for organisatie in kaart.organisaties.values()
        if organisatie.id not in noodnummers
        for naam in (organisatie.naam, organisatie.afkorting)
    )


def signalen(kaart: Kaart, tekst: str) -> tuple[str, ...]:
    """Return the themes of which the let_op is called out at these words."""
    luid = _oordeel(tekst).luid if tekst and not _is_naam(kaart, tekst) else ()
    geroepen = {in_kaart(kaart, NOODNUMMERS[nummer]) for nummer in luid}
    eigen = set(_eigen_woorden(kaart, tekst))
    return tuple(
        thema.id
        for thema in kaart.themas.values()
        if thema.let_op and (thema.id in eigen or thema.let_op.organisatie in geroepen - {""})
    )


def zeg_stil(gezegd: str, *, luid: bool, niets: bool) -> Stilleregel:
    """Return the line under every answer; above it when danger may be meant and is not loud."""
    if not gezegd:
        return Stilleregel()
    gevaar = _oordeel(gezegd)
    return Stilleregel(not luid and (gevaar.verdacht or (niets and gevaar.over_mensen)))


def zonder_let_op(kaart: Kaart) -> Iterator[str]:
    """Yield the id of who has a number of danger on the map and is named by no thema."""
    genoemd = {thema.let_op.organisatie for thema in kaart.themas.values() if thema.let_op}
    for noodnummer in NOODNUMMERS.values():
        if (wie := in_kaart(kaart, noodnummer)) and wie not in genoemd:
            yield wie


def slaat_aan(signaalwoord: str, tekst: str) -> bool:
    """Say whether a word or sentence of a beheerder is in a text, its harmless phrases taken out.

    The beginning of a word is enough, a longer one is found inside a compound too. Digits alone
    are a house number or an amount more often than a cry for help.
    """
    from kaart.gevaar.lezing import lees, woorden_van
    from kaart.gevaar.patroon import vouw

    signaal = tuple(vouw(signaalwoord))
    # Taking phrases out only takes words away, so most texts need no reading.
    return _is_gezegd(signaal, woorden_van(tekst)) and _is_gezegd(signaal, lees(tekst).woorden)


def _oordeel(gezegd: str) -> "Gevaar":
    from kaart.gevaar.beoordelen import beoordeel_gevaar  # the words are loaded when there are any

    return beoordeel_gevaar(gezegd)


def _eigen_woorden(kaart: Kaart, gezegd: str) -> Iterator[str]:
    if not gezegd:
        return
    from kaart.gevaar.lezing import lees
    from kaart.gevaar.patroon import vouw

    woorden = lees(gezegd).woorden
    for thema in kaart.themas.values():
        if thema.let_op and any(
            _is_gezegd(tuple(vouw(signaal)), woorden) for signaal in thema.let_op.signaalwoorden
        ):
            yield thema.id


def _is_gezegd(signaal: tuple[str, ...], woorden: tuple[str, ...]) -> bool:
    *eerder, laatste = signaal or ("",)
    if not laatste or (not eerder and laatste.isdigit()):
        return False
    if not eerder and len(laatste) >= LANG_SIGNAAL:
        return any(laatste in woord for woord in woorden)
    return any(
        woorden[plek : plek + len(eerder)] == tuple(eerder)
        and woorden[plek + len(eerder)].startswith(laatste)
        for plek in range(len(woorden) - len(eerder))
    )


def oproep_van(kaart: Kaart, nummer: str) -> Oproep:
    """Return the line of one number: that of the map, else the one built in."""
    noodnummer = NOODNUMMERS[nummer]
    wie = in_kaart(kaart, noodnummer)
    for thema in kaart.themas.values():
        if wie and thema.let_op and thema.let_op.organisatie == wie:
            return van_thema(thema.let_op)
    return Oproep(
        noodnummer.tekst,
        wie or noodnummer.id,
        ingebouwd=True,
        bron=noodnummer.bron,
        gecontroleerd=noodnummer.gecontroleerd,
    )


def van_thema(let_op: LetOp) -> Oproep:
    """Return the line of a thema."""
    return Oproep(let_op.tekst, let_op.organisatie, let_op.signaalwoorden)


def in_kaart(kaart: Kaart, noodnummer: Noodnummer) -> str:
    """Return the id of who has this number on the map; "" when the built-in one must do."""
    if _werkt(kaart.organisaties.get(noodnummer.id)):
        return noodnummer.id
    return next(
        (
            organisatie.id
            for organisatie in kaart.organisaties.values()
            if _werkt(organisatie) and _heeft(organisatie, noodnummer)
        ),
        "",
    )


def _werkt(organisatie: Organisatie | None) -> bool:
    return organisatie is not None and organisatie.status != "gestopt"


def _heeft(organisatie: Organisatie, noodnummer: Noodnummer) -> bool:
    return any(aaneen(c.telefoon) in noodnummer.telefoons for c in organisatie.contacten)
