"""Free text: parts of Dutch words and typing errors forgiven, best first.

Every word of the question is looked up in the list of words that occur: the same word, its
beginning, a part of it ("bank" in voedselbank), a word that is a part of it, and only when none of
these exists a word that looks like it ("voedselbnk"). An organisation must have them all.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from kaart.begrip import inhoudswoorden, vraagtekst
from kaart.model import Kaart, Organisatie
from kaart.tekst import vergelijkbaar
from kaart.woorden import woord

_MIN_BEGIN, _MIN_DEEL, _MIN_STAM = 2, 4, 5
_NOG_EEN_KEER = 0.25
_DEEL_VAN_DE_VRAAG = 0.4
_GELIJKENIS = 78  # of 100: two letters wrong in ten


class Vondst(NamedTuple):
    """How well a free text fits an organisation, and where it was found."""

    punten: float = 0.0
    redenen: tuple[str, ...] = ()


# Organisation id → (points, where in words) for one word or place of the question.
Vindplaatsen = dict[str, tuple[float, str]]


class Woordenlijst:
    """The words of some organisations, with where each occurs and how much it weighs there."""

    def __init__(self, kaart: Kaart, organisaties: Iterable[Organisatie]) -> None:
        self._plekken: dict[str, Vindplaatsen] = defaultdict(dict)
        for organisatie in organisaties:
            for gewicht, waar, tekst in _teksten(kaart, organisatie):
                for woord_ in vergelijkbaar(tekst).split():
                    self._voeg_toe(woord_, organisatie.id, gewicht, waar)

    def _voeg_toe(self, woord_: str, wie: str, gewicht: float, waar: str) -> None:
        """Count the best place whole and every other one for a part: saying it twice is more."""
        plek = self._plekken[woord_]
        eerder, eerder_waar = plek.get(wie, (0.0, waar))
        if gewicht > eerder:
            plek[wie] = (gewicht + eerder * _NOG_EEN_KEER, waar)
        else:
            plek[wie] = (eerder + gewicht * _NOG_EEN_KEER, eerder_waar)

    def zoek(
        self, tekst: str, plaatsen: Mapping[str, Vindplaatsen] | None = None
    ) -> Mapping[str, Vondst]:
        """Return what fits all words of `tekst`, by organisation id.

        `plaatsen` holds the words that are places, with who serves them: those need not occur.
        When nothing has all words, what has at least half of them.
        """
        plaatsen = plaatsen or {}
        plaatswoorden = {woord_ for plaats in plaatsen for woord_ in plaats.split()}
        gezocht = [
            woord_ for woord_ in dict.fromkeys(inhoudswoorden(tekst)) if woord_ not in plaatswoorden
        ]
        per_woord = [self._vind(woord_) for woord_ in gezocht]
        per_woord += [{**wie, **self._letterlijk(plaats)} for plaats, wie in plaatsen.items()]
        kandidaten = set().union(*per_woord) if per_woord else set()
        geteld = {wie: sum(wie in gevonden for gevonden in per_woord) for wie in kandidaten}
        meeste = max(geteld.values(), default=0)
        nodig = meeste if meeste * 2 >= len(per_woord) else len(per_woord) + 1
        return {
            wie: _tel_op([gevonden[wie] for gevonden in per_woord if wie in gevonden])
            for wie, aantal in geteld.items()
            if aantal >= nodig
        }

    def _letterlijk(self, plaats: str) -> Vindplaatsen:
        """Return where a place is named in so many words; of a longer name its last word."""
        woord_ = plaats.rsplit(maxsplit=1)[-1]
        return {
            wie: (punten, f"“{woord_}” in {waar}")
            for wie, (punten, waar) in self._plekken.get(woord_, {}).items()
        }

    def _vind(self, gezocht: str) -> Vindplaatsen:
        """Return where one word of the question is found."""
        beste: Vindplaatsen = {}
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
    # schulden and schulddienstverlening, daklozen and dakloze: most of the word is the same.
    stam = max(_MIN_STAM, len(gezocht) * 3 // 4)
    return 0.5 if len(gezocht) >= stam and woord_.startswith(gezocht[:stam]) else 0.0


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
    eigen = [*organisatie.themas, *(t for aanbod in organisatie.aanbod for t in aanbod.themas)]
    for nummer, naam in enumerate(dict.fromkeys(eigen)):
        if thema := kaart.themas.get(naam):
            # Its first theme is what an organisation mainly does.
            woorden = f"{thema.naam} {' '.join(thema.synoniemen)}"
            yield 3.0 / (1 + nummer / 2), f"thema {thema.naam}", woorden
            vragen = " ".join(vraag.tekst for vraag in thema.hulpvragen)
            yield 0.5 / (1 + nummer / 2), f"thema {thema.naam}", vragen
    for hulpvraag in organisatie.hulpvragen:
        yield 3.0, "een hulpvraag", vraagtekst(kaart, hulpvraag)
