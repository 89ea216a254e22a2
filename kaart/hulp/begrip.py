"""What the words of a question mean: a theme by its synonym, a hulpvraag by what a resident says.

Every function takes what somebody typed and returns ids, or raises OnbekendeWaarde with the words
that come near, so that a question is never answered for something else than was asked.
"""

from collections.abc import Callable, Iterable, Mapping
from typing import Any, NamedTuple

from kaart.basis import KaartFout, OnbekendeWaarde, aaneen, lijkt_op, vergelijkbaar
from kaart.gevaar import signalen
from kaart.model import COLLECTIES, Kaart, Locatie, Thema
from kaart.taal import TALEN, lees_taal, stam, vind_keuze

_MEESTE_WOORDEN = 40
_ZEKER = 0.6  # of 1: the share of words that two sentences have in common

# Words that say nothing about what a question is about.
STOPWOORDEN = frozenset(
    "aan af al als altijd ben bij dan dat de den der die dit doen door dus een en er ergens "
    "gaan geen graag had heb hebben heeft het hier hoe hun iemand iets ik in is ja kan komen "
    "kun kunt maar maken me meer mensen met mij mijn moet na naar niet nog nu of om onze ook "
    "op over s te ter toch tot u uit vaak van veel voel voelen voor waar was wat we wel wie "
    "wij wil willen wilt word worden wordt zelf zich zij zijn zo zoek zoekt zou".split()
)


def begrijp_thema(kaart: Kaart, tekst: str) -> tuple[str, ...]:
    """Return the ids of the themes that are meant; a synonym may hit several.

    By id or naam, else a synoniem, else a part of the naam, else one of these in another form
    (schuld, schulden), else a plain word of one of its hulpvragen.
    """
    for vorm, namen in _THEMANAMEN:
        gezocht = vorm(tekst)
        gevonden = tuple(
            thema.id
            for thema in kaart.themas.values()
            if gezocht and any(vorm(naam) == gezocht for naam in namen(thema))
        )
        if gevonden:
            return gevonden
    raise OnbekendeWaarde("thema", tekst, lijkt_op(tekst, themawoorden(kaart)))


def themawoorden(kaart: Kaart) -> list[str]:
    """Return every word that `begrijp_thema` knows, ids first."""
    themas = kaart.themas.values()
    return [
        *kaart.themas,
        *(thema.naam for thema in themas),
        *(synoniem for thema in themas for synoniem in thema.synoniemen),
    ]


def _stammen(tekst: str) -> str:
    return "".join(stam(woord) for woord in vergelijkbaar(tekst).split())


# How two names are compared, and which names of a thema, in the order in which they are tried.
_THEMANAMEN: tuple[tuple[Callable[[str], str], Callable[[Thema], Iterable[str]]], ...] = (
    (aaneen, lambda thema: (thema.id, thema.naam)),
    (aaneen, lambda thema: thema.synoniemen),
    (aaneen, lambda thema: _stukken(thema.naam)),
    (_stammen, lambda thema: (thema.id, *thema.synoniemen, *_stukken(thema.naam))),
    (_stammen, lambda thema: [woord for vraag in thema.hulpvragen for woord in vraag.woorden]),
)


class Bedoeld(NamedTuple):
    """What a resident's words mean: questions of the map, or else no more than themes."""

    hulpvragen: tuple[str, ...] = ()
    themas: tuple[str, ...] = ()


def begrijp_hulpvraag(kaart: Kaart, tekst: str) -> Bedoeld:
    """Return what an id or the words of a resident mean.

    A question is taken only when it says the same in most of its words; with a signal in the
    words only a question of that theme. Else the themes whose synonyms are in the words. Raises
    OnbekendeWaarde when there are none: a wrong answer with confidence is worse than none.
    """
    vragen = {
        f"{thema.id}/{vraag.id}": vraag.tekst
        for thema in kaart.themas.values()
        for vraag in thema.hulpvragen
    }
    letterlijk = tuple(
        sleutel
        for sleutel, vraag in vragen.items()
        if tekst in {sleutel, sleutel.partition("/")[2]} or aaneen(vraag) == aaneen(tekst)
    )
    if letterlijk:
        return Bedoeld(hulpvragen=letterlijk)
    alarm = signalen(kaart, tekst)
    gelijkend = _lijkt_op_vraag(kaart, tekst, {
        sleutel: vraag for sleutel, vraag in vragen.items()
        if not alarm or sleutel.partition("/")[0] in alarm
    })  # fmt: skip
    themas = () if gelijkend else alarm or _genoemde_themas(kaart, tekst)
    if not (gelijkend or themas):
        suggesties = [f"“{vraag}”" for vraag in lijkt_op(tekst, vragen.values())]
        raise OnbekendeWaarde("hulpvraag", tekst, suggesties)
    return Bedoeld(gelijkend, themas)


def vraagtekst(kaart: Kaart, hulpvraag: str) -> str:
    """Return the words of a `thema/hulpvraag`; its id when the theme does not know it."""
    thema, _, identiteit = hulpvraag.partition("/")
    vragen = kaart.themas[thema].hulpvragen if thema in kaart.themas else ()
    return next((vraag.tekst for vraag in vragen if vraag.id == identiteit), hulpvraag)


def _lijkt_op_vraag(kaart: Kaart, tekst: str, vragen: Mapping[str, str]) -> tuple[str, ...]:
    """Return the questions that share most words with `tekst`, both ways; () when none does."""
    gezocht = inhoudswoorden(tekst)[:_MEESTE_WOORDEN]
    punten: dict[str, float] = {}
    for sleutel, vraag in vragen.items():
        woorden = inhoudswoorden(vraag)
        gedeeld = _overeenkomst(gezocht, woorden)
        synoniemen = kaart.themas[sleutel.partition("/")[0]].synoniemen
        genoemd = _overeenkomst(gezocht, synoniemen) if gedeeld else 0.0
        punten[sleutel] = 2 * gedeeld / (len(gezocht) + len(woorden) or 1) + 0.1 * genoemd
    hoogste = max(punten.values(), default=0.0)
    if hoogste < _ZEKER:
        return ()
    return tuple(sleutel for sleutel, waarde in punten.items() if waarde == hoogste)


def _genoemde_themas(kaart: Kaart, tekst: str) -> tuple[str, ...]:
    """Return the themes of which most synonyms, or the name, are in the words."""
    gezocht = inhoudswoorden(tekst)[:_MEESTE_WOORDEN]
    aantallen = {
        thema.id: sum(
            _overeenkomst(vergelijkbaar(naam).split(), gezocht) >= len(vergelijkbaar(naam).split())
            for naam in (*thema.synoniemen, *_stukken(thema.naam))
            if naam.strip()
        )
        for thema in kaart.themas.values()
    }
    meeste = max(aantallen.values(), default=0)
    return tuple(thema for thema, aantal in aantallen.items() if meeste and aantal == meeste)


def _overeenkomst(gezocht: Iterable[str], woorden: Iterable[str]) -> float:
    """Count the words that are asked for and occur; the beginning of a word nearly counts."""
    aanwezig = [vergelijkbaar(woord_) for woord_ in woorden]
    return sum(max((_gelijkenis(g, a) for a in aanwezig), default=0.0) for g in gezocht)


def _gelijkenis(een: str, ander: str) -> float:
    """Compare two words: the same, one the beginning of the other, or nothing."""
    if een == ander:
        return 1.0
    kort, lang = sorted((een, ander), key=len)
    return 0.9 if len(kort) >= 4 and lang.startswith(kort) else 0.0  # noqa: PLR2004


def inhoudswoorden(tekst: str) -> list[str]:
    """Return the words of a text that say what it is about; all of them when none does."""
    woorden = vergelijkbaar(tekst).split()
    return [w for w in woorden if w not in STOPWOORDEN] or woorden


def begrijp_keuze(bij: str, tekst: str, keuzes: Iterable[str]) -> str:
    """Return the value of a fixed list that is meant by its id or its words.

    Raises OnbekendeWaarde with suggestions, or with the whole list when it is short.
    """
    mogelijk = list(keuzes)
    if keuze := vind_keuze(tekst, mogelijk):
        return keuze
    raise OnbekendeWaarde(bij, tekst, lijkt_op(tekst, mogelijk), mogelijk)


def begrijp_taal(tekst: str) -> str:
    """Return the BCP 47 code that is meant by a code or by a Dutch name."""
    gelezen = lees_taal(tekst)
    if gelezen.bezwaar:
        raise OnbekendeWaarde("taal", tekst, lijkt_op(tekst, TALEN.values()))
    return str(gelezen.waarde)


def begrijp_netwerk(kaart: Kaart, tekst: str) -> str:
    """Return the id of the network that is meant by its id, naam or afkorting."""
    gezocht = aaneen(tekst)
    for netwerk in kaart.netwerken.values():
        if gezocht in {aaneen(netwerk.id), aaneen(netwerk.naam), aaneen(netwerk.afkorting)}:
            return netwerk.id
    namen = [n for net in kaart.netwerken.values() for n in (net.naam, net.afkorting) if n]
    raise OnbekendeWaarde("netwerk", tekst, lijkt_op(tekst, namen), list(kaart.netwerken))


def _stukken(naam: str) -> list[str]:
    """Return the parts of a theme's name: "Eenzaamheid en contact" → Eenzaamheid, contact."""
    return naam.replace(" en ", ",").replace(" of ", ",").split(",")


def begrijp_ding(kaart: Kaart, tekst: str, bij: str = "ID") -> tuple[str, Any]:
    """Return the collection and the thing with this id or, comparably, this name.

    Raises OnbekendeWaarde, which says it was asked for `bij`.
    """
    collecties = {collectie: getattr(kaart, collectie) for collectie in COLLECTIES}
    for collectie, dingen in collecties.items():
        if tekst in dingen:
            return collectie, dingen[tekst]
    gezocht = aaneen(tekst) or tekst
    # An organisation before the building of the same name: that is what people call.
    for collectie, dingen in reversed(collecties.items()):
        for ding in dingen.values():
            if gezocht in {aaneen(n) for n in (ding.id, ding.naam, getattr(ding, "afkorting", ""))}:
                return collectie, ding
    namen = {ding.naam: i for dingen in collecties.values() for i, ding in dingen.items()}
    dichtbij = [namen.get(naam, naam) for naam in lijkt_op(tekst, [*namen.values(), *namen])]
    raise OnbekendeWaarde(bij, tekst, list(dict.fromkeys(dichtbij)))


def begrijp_locaties(kaart: Kaart, teksten: Iterable[str]) -> tuple[Locatie, ...]:
    """Return the buildings with these ids or names, also where an organisation has that name."""
    gebouwen = kaart._replace(organisaties={})
    locaties = []
    for tekst in teksten:
        collectie, ding = begrijp_ding(gebouwen, tekst, "locatie")
        if collectie != "locaties":
            raise KaartFout(f"{ding.naam} is geen plek", bij="locatie")
        locaties.append(ding)
    return tuple(dict.fromkeys(locaties))


def opvolger(kaart: Kaart, collectie: str, ding: Any) -> Any | None:
    """Return what came in the place of an organisation or locatie, however many steps on."""
    dingen = getattr(kaart, collectie)
    gezien = {ding.id}
    verder = None
    while (volgende := dingen.get(getattr(ding, "opgevolgd_door", ""))) is not None:
        if volgende.id in gezien:  # a ring of mistakes
            return None
        gezien.add(volgende.id)
        verder = ding = volgende
    return verder
