"""When do two organisations seem one: names that come near, family, the same place.

Linear in the number of organisations: names are compared only within small groups that share all
their words but one.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import combinations

from kaart.basis import vergelijkbaar
from kaart.model import LANDELIJK, STAD, Kaart, Locatie, Organisatie

_ZEGT_NIETS = frozenset("stichting vereniging bv de het een en van voor in te bij".split())
_GROOTSTE_GROEP = 40
_KORTSTE_WOORD = 5
_BIJNA_GELIJK = 85


def familie(organisaties: Mapping[str, Organisatie]) -> dict[str, str]:
    """Return for each id one id that stands for its family: parts, siblings, successors."""
    hoofd = {naam: naam for naam in organisaties}

    def vind(naam: str) -> str:
        while hoofd[naam] != naam:
            hoofd[naam] = hoofd[hoofd[naam]]
            naam = hoofd[naam]
        return naam

    for organisatie in organisaties.values():
        for ander in (organisatie.onderdeel_van, organisatie.opgevolgd_door):
            if ander in hoofd:
                hoofd[vind(organisatie.id)] = vind(ander)
    return {naam: vind(naam) for naam in organisaties}


def netwerkparen(kaart: Kaart, families: Mapping[str, str]) -> set[frozenset[str]]:
    """Return which families are a network and a member: never one, whatever they share."""
    return {
        frozenset({families[netwerk.organisatie], families[organisatie.id]})
        for organisatie in kaart.organisaties.values()
        for naam in organisatie.netwerken
        if (netwerk := kaart.netwerken.get(naam)) and netwerk.organisatie in families
    }


def zelfde_plek(een: Organisatie, ander: Organisatie) -> bool:
    """Say whether both can be in one place: a shared locatie, else a shared part of town."""
    if een.locaties and ander.locaties:
        return not set(een.locaties).isdisjoint(ander.locaties)
    hier, daar = _wijken(een), _wijken(ander)
    return not hier or not daar or not hier.isdisjoint(daar)


def zelfde_adres(een: Locatie, ander: Locatie) -> bool:
    """Say whether two locaties can stand in one place: nothing known of them differs."""
    return all(
        not hier or not daar or hier == daar
        for hier, daar in (
            (een.wijk, ander.wijk),
            (een.plaats, ander.plaats),
            (een.straat, ander.straat),
            (een.huisnummer, ander.huisnummer),
        )
    )


def _wijken(organisatie: Organisatie) -> set[str]:
    """Return the wijken it serves; empty when that is all of them."""
    if {STAD, LANDELIJK} & set(organisatie.werkgebied):
        return set()
    return {gebied.partition("/")[0] for gebied in organisatie.werkgebied}


def kern(naam: str, kaart: Kaart) -> tuple[str, ...]:
    """Return the words of a name that set it apart: no Stichting, no (…), not the own town."""
    gemeente = kaart.gegevens.gemeente
    stad = vergelijkbaar(gemeente.naam).split() if gemeente else []
    woorden = vergelijkbaar(naam.partition("(")[0]).split()
    return tuple(w for w in woorden if w not in _ZEGT_NIETS and w not in stad) or tuple(woorden)


def lijken(dingen: Iterable[Organisatie | Locatie], kaart: Kaart) -> Iterator[tuple[str, str]]:
    """Yield the pairs of ids whose names are the same or differ by a typing error."""
    namen = {ding.id: kern(ding.naam, kaart) for ding in dingen}
    groepen: dict[tuple[str, ...], list[tuple[str, str]]] = defaultdict(list)
    for naam, woorden in namen.items():
        for nummer, woord in enumerate(woorden):
            rest = (*woorden[:nummer], "", *woorden[nummer + 1 :])
            # A name of one word shares no other word: there how it begins or ends makes the group.
            for sleutel in [rest] if len(woorden) > 1 else [("", woord[:4]), _randen(woord)]:
                groepen[sleutel].append((naam, woord))
    plaatsen = _plaatsnamen(kaart)
    gezien: set[tuple[str, str]] = set()
    for paar in _aaneen_gelijk(namen):
        gezien.add(paar)
        yield paar
    for groep in groepen.values():
        if 1 < len(groep) <= _GROOTSTE_GROEP:
            for (een, woord), (ander, anders) in combinations(sorted(groep), 2):
                if (een, ander) not in gezien and _bijna(woord, anders, plaatsen):
                    gezien.add((een, ander))
                    yield een, ander


def _aaneen_gelijk(namen: Mapping[str, tuple[str, ...]]) -> Iterator[tuple[str, str]]:
    """Yield the pairs that are one name, written apart or together: Ubuntu huis, Ubuntuhuis."""
    aaneen: dict[str, list[str]] = defaultdict(list)
    for naam, woorden in namen.items():
        aaneen["".join(woorden)].append(naam)
    for groep in aaneen.values():
        if 1 < len(groep) <= _GROOTSTE_GROEP:
            for een, ander in combinations(sorted(groep), 2):
                if namen[een] != namen[ander]:
                    yield een, ander


def _randen(woord: str) -> tuple[str, ...]:
    return "", woord[:2], woord[-2:]


def _bijna(woord: str, ander: str, plaatsen: set[str]) -> bool:
    if woord == ander:
        return True
    if min(len(woord), len(ander)) < _KORTSTE_WOORD or abs(len(woord) - len(ander)) > 2:  # noqa: PLR2004
        return False
    if woord[:2] != ander[:2] or {woord, ander} & plaatsen:
        return False
    from rapidfuzz import fuzz  # only for names that already come near
    from rapidfuzz.distance import OSA

    # Two letters the wrong way round is one mistake, also in a word too short for the ratio.
    return fuzz.ratio(woord, ander) >= _BIJNA_GELIJK or OSA.distance(woord, ander) <= 1


def _plaatsnamen(kaart: Kaart) -> set[str]:
    """Return all words of place names: noordoost is no typing error for noordwest."""
    namen = [
        naam
        for wijk in kaart.wijken.values()
        for naam in (
            wijk.naam,
            *(buurt.naam for buurt in wijk.buurten),
            *(deel.naam for deel in wijk.deelgebieden),
            *(alias.naam for alias in wijk.aliassen),
        )
    ]
    return set(vergelijkbaar(" ".join(namen)).split())


# What every town has one of: by that name alone nobody is known.
_OVERAL = frozenset(
    "voedselbank kledingbank speelgoedbank babyspullen leergeld buurtteam buurtteams wijkteam "
    "buurthuis buurtcentrum wijkcentrum dorpshuis inloophuis buurtkamer huiskamer taalhuis "
    "taalpunt bibliotheek gemeente ggd ggz sociaal maatschappelijk schuldhulpmaatje "
    "slachtofferhulp vluchtelingenwerk buurtbemiddeling humanitas zonnebloem rode kruis "
    "repair cafe alzheimer odensehuis team wijk loket wmo jongerenwerk welzijn steunpunt "
    "mantelzorg vrijwilligerscentrale maatjesproject thuiszorg huisarts huisartsenpost "
    "weggeefwinkel kringloopwinkel kringloop moskee kerk school speeltuin ontmoetingscentrum "
    "dagbesteding".split()
)


def is_algemeen(gezegd: str, naam: str, kaart: Kaart) -> bool:
    """Say whether what a row is called may be somebody of the same name in another place.

    “Leergeld” leaves out the town that “Leergeld Utrecht” has; “Voedselbank” is no name of its own.
    """
    if set(kern(gezegd, kaart)) - _OVERAL:
        return False
    hier, daar = (set(vergelijkbaar(tekst).split()) - _ZEGT_NIETS for tekst in (gezegd, naam))
    return hier != daar or len(hier) == 1
