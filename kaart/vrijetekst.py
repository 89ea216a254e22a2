"""Free text: parts of Dutch words and typing errors forgiven, best first.

Every word of the question is looked up in the list of words that occur: the same word, its
beginning, a part of it ("bank" in voedselbank), a word that is a part of it, and only when none of
these exists a word that looks like it ("voedselbnk"). An organisation must have them all.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from kaart.begrip import inhoudswoorden
from kaart.model import Kaart, Organisatie
from kaart.tekst import vergelijkbaar
from kaart.woorden import woord

_MIN_BEGIN, _MIN_DEEL = 2, 4
_DEEL_VAN_DE_VRAAG = 0.4
_GELIJKENIS = 78  # of 100: two letters wrong in ten


class Vondst(NamedTuple):
    """How well a free text fits an organisation, and where it was found."""

    punten: float = 0.0
    redenen: tuple[str, ...] = ()


class Woordenlijst:
    """The words of some organisations, with where each occurs and how much it weighs there."""

    def __init__(self, kaart: Kaart, organisaties: Iterable[Organisatie]) -> None:
        self._plekken: dict[str, dict[str, tuple[float, str]]] = defaultdict(dict)
        self._aantal = 0
        for organisatie in organisaties:
            self._aantal += 1
            for gewicht, waar, tekst in _teksten(kaart, organisatie):
                for woord_ in vergelijkbaar(tekst).split():
                    plek = self._plekken[woord_]
                    if plek.get(organisatie.id, (0.0,))[0] < gewicht:
                        plek[organisatie.id] = (gewicht, waar)

    def zoek(self, tekst: str) -> Mapping[str, Vondst]:
        """Return what fits all words of `tekst`, by organisation id.

        When nothing has them all, what has at least half of them.
        """
        gezocht = list(dict.fromkeys(inhoudswoorden(tekst)))
        per_woord = [self._vind(woord_) for woord_ in gezocht]
        kandidaten = set().union(*per_woord) if per_woord else set()
        geteld = {wie: sum(wie in gevonden for gevonden in per_woord) for wie in kandidaten}
        meeste = max(geteld.values(), default=0)
        nodig = meeste if meeste * 2 >= len(gezocht) else len(gezocht) + 1
        return {
            wie: _tel_op([gevonden[wie] for gevonden in per_woord if wie in gevonden])
            for wie, aantal in geteld.items()
            if aantal >= nodig
        }

    def _vind(self, gezocht: str) -> dict[str, tuple[float, str]]:
        """Return organisation id → (points, where) for one word of the question."""
        beste: dict[str, tuple[float, str]] = {}
        for woord_, mate in self._gelijkende(gezocht):
            for wie, (gewicht, waar) in self._plekken[woord_].items():
                if gewicht * mate > beste.get(wie, (0.0,))[0]:
                    beste[wie] = (gewicht * mate, f"“{woord_}” in {waar}")
        return beste

    def _gelijkende(self, gezocht: str) -> Iterator[tuple[str, float]]:
        komt_voor = False
        for woord_ in self._plekken:
            if mate := _mate(gezocht, woord_):
                komt_voor = komt_voor or mate > _DEEL_VAN_DE_VRAAG
                yield woord_, mate
        if not komt_voor and len(gezocht) >= _MIN_DEEL:
            yield from self._misspelde(gezocht)

    def _misspelde(self, gezocht: str) -> Iterator[tuple[str, float]]:
        from rapidfuzz import fuzz, process  # noqa: PLC0415 - only for a word that does not occur

        woorden = [woord_ for woord_ in self._plekken if len(woord_) >= _MIN_DEEL]
        # A part of a long word may be misspelt too: then compare beginnings of the same length.
        begin = [woord_[: len(gezocht) + 1] for woord_ in woorden]
        for keuzes in (woorden, begin):
            lijkend = process.extract(
                gezocht, keuzes, scorer=fuzz.ratio, limit=8, score_cutoff=_GELIJKENIS
            )
            if lijkend:
                yield from ((woorden[nummer], punten / 200) for _, punten, nummer in lijkend)
                return


def _mate(gezocht: str, woord_: str) -> float:
    """Say how well two words fit, from 0 (not) to 1 (the same)."""
    if gezocht == woord_:
        return 1.0
    if len(gezocht) > _MIN_BEGIN and woord_.startswith(gezocht):
        return 0.8
    if len(gezocht) >= _MIN_DEEL and gezocht in woord_:
        return 0.6
    if len(woord_) > _MIN_DEEL and woord_ in gezocht:
        return _DEEL_VAN_DE_VRAAG
    return 0.0


def _tel_op(vondsten: list[tuple[float, str]]) -> Vondst:
    return Vondst(
        sum(punten for punten, _ in vondsten),
        tuple(dict.fromkeys(waar for _, waar in vondsten)),
    )


def _teksten(kaart: Kaart, organisatie: Organisatie) -> Iterator[tuple[float, str, str]]:
    """Yield (weight, where in words, text) of all that can be searched."""
    yield 8.0, "de naam", f"{organisatie.naam} {organisatie.afkorting}"
    yield 2.0, "de omschrijving", organisatie.omschrijving
    yield (
        1.0,
        "de doelgroep",
        " ".join(f"{doelgroep} {woord(doelgroep)}" for doelgroep in organisatie.doelgroepen),
    )
    yield 0.5, "de contacten", " ".join(contact.functie for contact in organisatie.contacten)
    for aanbod in organisatie.aanbod:
        yield 5.0, f"aanbod {aanbod.naam}", aanbod.naam
        yield 2.0, f"aanbod {aanbod.naam}", f"{aanbod.omschrijving} {aanbod.soort}"
    for naam in dict.fromkeys(
        (*organisatie.themas, *(t for aanbod in organisatie.aanbod for t in aanbod.themas))
    ):
        if thema := kaart.themas.get(naam):
            yield 3.0, f"thema {thema.naam}", f"{thema.naam} {' '.join(thema.synoniemen)}"
    for hulpvraag in organisatie.hulpvragen:
        thema = kaart.themas.get(hulpvraag.partition("/")[0])
        for vraag in thema.hulpvragen if thema else ():
            if vraag.id == hulpvraag.partition("/")[2]:
                yield 3.0, "een hulpvraag", vraag.tekst
