"""Whom it is for: everybody, or only a group that has nothing to do with the question."""

from collections.abc import Iterable
from functools import cache

from kaart.basis import vergelijkbaar
from kaart.model import Aanbieder, Hulpvraag, Thema
from kaart.taal import OOK_GEZEGD, woord

VOOR_IEDEREEN = frozenset({"iedereen", "volwassenen"})
# Words in the name of many groups, which say nothing of which one.
_ALGEMEEN = frozenset(
    "mensen met een die de het en niet of aan zijn hebben moeite weinig ander andere slecht jonge "
    "ouder thuis ex uit horen beperking".split()
)
_BEGIN = 5  # letters: gezin is the beginning of gezinnen


def is_voor_iedereen(wie: Aanbieder) -> bool:
    """Say whether everybody may come; of whom nobody says for whom it is, it is not known."""
    return not wie.doelgroepen or not VOOR_IEDEREEN.isdisjoint(wie.doelgroepen)


def alleen_voor_groep(wie: Aanbieder, thema: Thema, vraag: Hulpvraag) -> bool:
    """Say whether it is only for a group, while anybody can ask this question.

    Who cares for somebody asks as a mantelzorger, so a service for mantelzorgers is for whoever
    asks; one for people without a home is not for everybody whose days are empty.
    """
    if is_voor_iedereen(wie):
        return False
    return not any(_noemt(thema, vraag, groep) for groep in wie.doelgroepen)


def genoemde_groepen(thema: Thema, vraag: Hulpvraag, groepen: Iterable[str]) -> list[str]:
    """Return which of these groups a question names: what is for them is for whoever asks it."""
    return [groep for groep in groepen if _noemt(thema, vraag, groep)]


def _noemt(thema: Thema, vraag: Hulpvraag, groep: str) -> bool:
    """Say whether a question names a group: in its words, or the theme or question in a part of it.

    Of the words only a whole one counts: who says seniorenwoning need not be old.
    """
    namen = _namen(groep)
    if not namen.isdisjoint(_woorden(" ".join(vraag.woorden))):
        return True
    gezegd = _woorden(f"{thema.id} {thema.naam} {vraag.tekst}")
    return any(_begint_met(naam, woord_) for naam in namen for woord_ in gezegd)


def _begint_met(naam: str, gezegd: str) -> bool:
    return naam == gezegd or (len(gezegd) >= _BEGIN and naam.startswith(gezegd))


@cache
def _namen(groep: str) -> frozenset[str]:
    ook = (gezegd for gezegd, waarde in OOK_GEZEGD.items() if waarde == groep)
    return _woorden(" ".join((groep, woord(groep), *ook)))


@cache
def _woorden(tekst: str) -> frozenset[str]:
    return frozenset(vergelijkbaar(tekst).split()) - _ALGEMEEN
