"""Free text: parts of Dutch words and typing errors forgiven, best first.

Every word of the question is looked up in the list of words that occur (`woordvorm`). What is a
place or a doelgroep counts for who serves it too, also where no text says so. An organisation must
have all words, or else most of them.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from kaart.basis import vergelijkbaar
from kaart.hulp import inhoudswoorden, vraagtekst
from kaart.model import Kaart, Organisatie
from kaart.taal import woord
from kaart.zoek.woordvorm import mate, splits

_NOG_EEN_KEER = 0.25
_DEEL = 0.5
_LETTERLIJK = 5.0
_MEESTE = 40  # words of a question that are looked at
_MIN_LENGTE = 4
_GELIJKENIS = 78  # of 100: two letters wrong in ten


class Vondst(NamedTuple):
    """How well a free text fits an organisation, and where it was found."""

    punten: float = 0.0
    redenen: tuple[str, ...] = ()
    gelezen: tuple[tuple[str, str], ...] = ()  # word that was typed, word it was taken for


# Organisation id → (points, where in words) for one word or place of the question.
Vindplaatsen = dict[str, tuple[float, str]]


class Woordenlijst:
    """The words of some organisations, with where each occurs and how much it weighs there."""

    def __init__(
        self, kaart: Kaart, organisaties: Iterable[Organisatie], echt: frozenset[str] = frozenset()
    ) -> None:
        """`echt` are words that are right, though they may not occur."""
        self._echt = echt
        self._verbeterd: dict[str, list[str]] = {}
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
        self,
        tekst: str,
        plaatsen: Mapping[str, Vindplaatsen] | None = None,
        groepen: Mapping[str, Vindplaatsen] | None = None,
    ) -> Mapping[str, Vondst]:
        """Return what has most of the words of `tekst`, by organisation id.

        `plaatsen` and `groepen` hold the words that need not occur, with whom they mean: who does
        not serve a place that is named is left out, a doelgroep only decides the order.
        """
        plaatsen, groepen = plaatsen or {}, groepen or {}
        los = {woord_ for woorden in (*plaatsen, *groepen) for woord_ in woorden.split()}
        gezocht = [w for w in dict.fromkeys(inhoudswoorden(tekst)) if w not in los][:_MEESTE]
        hard = [self._vind(woord_) for woord_ in gezocht]
        waar, voor_wie = (
            [{**wie, **self._letterlijk(woorden, wie)} for woorden, wie in bedoeld.items()]
            for bedoeld in (plaatsen, groepen)
        )
        geteld = Counter(wie for gevonden in hard or waar or voor_wie for wie in gevonden)
        meeste = max(geteld.values(), default=0)
        if meeste * 2 < len(hard):
            return {}
        beste = {wie for wie, aantal in geteld.items() if aantal == meeste}.intersection(*waar)
        beste = beste.intersection(*voor_wie) or beste
        alles = [*hard, *waar, *voor_wie]
        return {
            wie: _tel_op([gevonden[wie] for gevonden in alles if wie in gevonden])._replace(
                gelezen=tuple(self._gelezen(wie))
            )
            for wie in beste
        }

    def _gelezen(self, wie: str) -> Iterator[tuple[str, str]]:
        for getypt, woorden in self._verbeterd.items():
            yield from ((getypt, woord_) for woord_ in woorden if wie in self._plekken[woord_])

    def _letterlijk(self, woorden: str, zacht: Vindplaatsen) -> Vindplaatsen:
        """Return where soft words are said all the same: worth a little more than being meant."""
        woord_ = woorden.rsplit(maxsplit=1)[-1]
        hoogste = max((punten for punten, _ in zacht.values()), default=_LETTERLIJK)
        return {
            wie: (max(hoogste, min(punten, _LETTERLIJK)), f"“{woord_}” in {waar}")
            for wie, (punten, waar) in self._plekken.get(woord_, {}).items()
        }

    def _vind(self, gezocht: str) -> Vindplaatsen:
        """Return where one word of the question is found.

        Only a word that does not occur is taken apart, and only when that gives nothing it is
        taken for a typing error.
        """
        gelijkend = [
            (woord_, passend)
            for woord_ in self._plekken
            if (passend := mate(gezocht, woord_, self._plekken))
        ]
        if gelijkend:
            return self._beste(gelijkend)
        if delen := splits(gezocht, self._plekken):
            per_deel = [self._beste([(deel, _DEEL)]) for deel in delen]
            samen = set(per_deel[0]).intersection(*per_deel) or set(per_deel[0])
            return {wie: per_deel[0][wie] for wie in samen}
        if len(gezocht) < _MIN_LENGTE or gezocht in self._echt:
            return {}
        misspeld = list(self._misspelde(gezocht))
        self._verbeterd[gezocht] = [woord_ for woord_, _ in misspeld]
        return self._beste(misspeld)

    def _beste(self, gelijkend: list[tuple[str, float]]) -> Vindplaatsen:
        beste: Vindplaatsen = {}
        for woord_, passend in gelijkend:
            for wie, (gewicht, waar) in self._plekken[woord_].items():
                if gewicht * passend > beste.get(wie, (0.0,))[0]:
                    beste[wie] = (gewicht * passend, f"“{woord_}” in {waar}")
        return beste

    def _misspelde(self, gezocht: str) -> Iterator[tuple[str, float]]:
        from rapidfuzz import fuzz, process  # only for a word that does not occur

        woorden = [woord_ for woord_ in self._plekken if len(woord_) >= _MIN_LENGTE]
        # A part of a long word may be misspelt too: then compare beginnings of the same length.
        begin = [woord_[: len(gezocht) + 1] for woord_ in woorden]
        for keuzes in (woorden, begin):
            lijkend = process.extract(
                gezocht, keuzes, scorer=fuzz.ratio, limit=8, score_cutoff=_GELIJKENIS
            )
            if lijkend:
                yield from ((woorden[nummer], punten / 200) for _, punten, nummer in lijkend)
                return


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
