"""Forms that people filled in without their name, counted: what of them may stand on the map. Pure.

The file of a meeting is public and git forgets nothing, so what is too few to be shown is not kept
there either.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from kaart.wijk.bijeenkomst.bescherming import MINST, bewaarbaar
from kaart.wijk.bijeenkomst.cijfers import VRAGEN

JA, NEE, WEET_NIET = STEMMEN = ("ja", "nee", "weet_niet")
FORMULIERGROEPEN = ("formeel", "informeel", "gemengd")
TE_WEINIG = (
    f"minder dan {MINST} formulieren: alleen hun aantal blijft, en welke bladen niet kloppen"
)
GROEP_WEG = f"een groep van minder dan {MINST} formulieren is niet opgeschreven"
MEER_WEG = f"{GROEP_WEG}, en een andere ook niet: die zou haar verraden"
Evaluatiewaarden = dict[str, Any]  # as under `evaluatie:` in the file of a meeting


class Formulier(NamedTuple):
    """What one form says; "" is a question left open. Who filled it in, it does not know."""

    stemmen: Mapping[str, str]  # by question, one of STEMMEN
    groep: str = ""
    gemist: tuple[str, ...] = ()  # themas
    klopt_niet: tuple[str, ...] = ()  # organisations
    wat: str = ""  # what is wrong on that sheet
    gezegd: str = ""


def tel_formulieren(formulieren: Iterable[Formulier]) -> Evaluatiewaarden:
    """Return the counts of all forms together, and what was written on them."""
    alle = tuple(formulieren)
    groepen = {
        groep: [f for f in alle if f.groep == groep]
        for groep in FORMULIERGROEPEN
        if any(f.groep == groep for f in alle)
    }
    gemist = Counter(thema for f in alle for thema in dict.fromkeys(f.gemist))
    waarden: Evaluatiewaarden = {
        "formulieren": len(alle),
        **_stemmen(alle),
        "groepen": [
            {"naam": naam, "formulieren": len(deel), **_stemmen(deel)}
            for naam, deel in groepen.items()
        ],
        "gemist": [{"thema": thema, "keer": keer} for thema, keer in sorted(gemist.items())],
        "gezegd": list(dict.fromkeys(f.gezegd for f in alle if f.gezegd)),
        "klopt_niet": list(_bladen(alle)),
    }
    return {sleutel: waarde for sleutel, waarde in waarden.items() if waarde or waarde == 0}


def _stemmen(formulieren: Iterable[Formulier]) -> Evaluatiewaarden:
    alle = tuple(formulieren)
    geteld = {
        vraag: {stem: sum(f.stemmen.get(vraag) == stem for f in alle) for stem in STEMMEN}
        for vraag, _ in VRAGEN
    }
    return {
        vraag: _zonder_nul(stemmen) for vraag, stemmen in geteld.items() if any(stemmen.values())
    }


def _antwoorden(waarden: Evaluatiewaarden, vraag: str) -> int:
    """Return how many answered; where only yes was counted, all the others say otherwise."""
    stemmen = waarden.get(vraag, {})
    return int(waarden["formulieren"]) if set(stemmen) == {JA} else sum(stemmen.values())


def _zonder_nul(stemmen: Mapping[str, int]) -> dict[str, int]:
    """Return yes and no, also when that is nobody; who did not know only when somebody did not."""
    return {stem: aantal for stem, aantal in stemmen.items() if aantal or stem != WEET_NIET}


def _bladen(formulieren: Iterable[Formulier]) -> Iterator[dict[str, str]]:
    """Yield each sheet that is wrong once for all that was said of it."""
    gezegd: dict[str, list[str]] = {}
    for formulier in formulieren:
        for wie in formulier.klopt_niet:
            wat = gezegd.setdefault(wie, [])
            if formulier.wat and formulier.wat not in wat:
                wat.append(formulier.wat)
    for wie, wat in sorted(gezegd.items()):
        yield {"organisatie": wie} | ({"wat": "; ".join(wat)} if wat else {})


def zonder_woorden(waarden: Evaluatiewaarden) -> Evaluatiewaarden:
    """Return only what was counted: what people wrote may name somebody."""
    uit = {sleutel: waarde for sleutel, waarde in waarden.items() if sleutel != "gezegd"}
    if "klopt_niet" in uit:
        uit["klopt_niet"] = [{"organisatie": blad["organisatie"]} for blad in uit["klopt_niet"]]
    return uit


def wat_blijft(waarden: Evaluatiewaarden) -> tuple[Evaluatiewaarden, tuple[str, ...]]:
    """Return what may be kept of counts, and what is said of the rest."""
    aantal = waarden.get("formulieren")
    if aantal is None:
        return waarden, ()
    if aantal < MINST:
        mag = {s: w for s, w in waarden.items() if s in {"formulieren", "klopt_niet"}}
        return mag, (TE_WEINIG,) if mag != waarden else ()
    uit = dict(waarden)
    for vraag, _ in VRAGEN:
        if vraag in uit and _antwoorden(uit, vraag) < MINST:
            del uit[vraag]
    groepen = uit.pop("groepen", [])
    houd = bewaarbaar([groep["formulieren"] for groep in groepen], aantal)
    over = [dict(groep) for groep, blijft in zip(groepen, houd, strict=True) if blijft]
    for vraag, _ in VRAGEN:
        mag_ook = bewaarbaar([_antwoorden(groep, vraag) for groep in over], _antwoorden(uit, vraag))
        for groep, blijft in zip(over, mag_ook, strict=True):
            if not blijft:
                groep.pop(vraag, None)
    if over:
        uit["groepen"] = over
    klein = sum(0 < groep["formulieren"] < MINST for groep in groepen)
    zinnen = (MEER_WEG if len(groepen) - len(over) > klein else GROEP_WEG,) if klein else ()
    return uit, zinnen
