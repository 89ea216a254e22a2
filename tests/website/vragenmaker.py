"""Questions made of a map itself, by the hundred, for the browser and the command to answer alike.

Drawn with a seed from names, words and sentences of the map, the labelled sentences of danger, and
templates around them; some with a slip of the finger, some with boxes beside the question.
"""

import random
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

from kaart.model import Kaart

ZINNEN = Path(__file__).parents[2] / "benchmarks/zinnen"
DAGEN = ("2026-11-30", "2026-12-01", "2026-12-05", "2027-02-28", "2028-02-29")
_WEEK = "ma di wo do vr za zo".split()
_DAGWOORDEN = (
    "maandag|dinsdagochtend|woensdagmiddag|donderdagavond|vrijdags|zaterdagen|zondag|vandaag|"
    "morgen|vanavond|morgenochtend|weekend|’s middags|in de avond|overmorgen"
).split("|")
_GROEPEN = (
    "ouderen|een weduwe|mijn puberzoon|iemand die doof is|statushouders|zonder papieren|65+|"
    "55plussers|mantelzorger|kinderen van 8|lvb|een alleenstaande moeder|studenten|lhbti|"
    "dakloze man|jonge moeders"
).split("|")
_ERVOOR = (
    "mw {leeftijd} |cl van {leeftijd} jaar, |mijn zoon van {leeftijd} |dhr. {leeftijd} |"
    "ik ben {leeftijd} en |"
    "wie kan helpen met |graag |waar vind ik |vb |help |kan ik ergens |"
).split("|")
_ERACHTER = (
    "| in {plek}| {dag}| gratis| voor {groep}| {plek} {dag}| in {plek} voor {groep}| in Leiden|"
    " bij Groningen| voor 25 euro| lijn 4 halte| aub| in het {taal}| 06 12345678| info@example.org|"
    " nr 12| €5 per keer| 3x per week| kosteloos| in {plek}, gratis, {dag}"
).split("|")
_VREEMD = (
    "",
    " ",
    "?",
    "…",
    "112",
    "113",
    "brand",
    "help 112 bellen",
    "Ankaradreef 112",
    "123456782",
    "bsn 111222333",
    "anna (at) example punt org",
    "constructor",
    "__proto__ hasOwnProperty",
    "𝓮𝓮𝓷𝔃𝓪𝓪𝓶",
    "ｅｅｎｚａａｍ",
    "Yıldız İstanbul",
    "STRAẞE straße",
    "ΟΔΟΣ ὀδός",
    "٣٥٢٦ كتاب",
    "أريد أن أموت",
    "kendimi öldürmek istiyorum",
    "kız\u200bkardeşim",
    "een\u00adzaam",
    "é́é́n",
    "हिन्दी भाषा",
    "😀 eenzaam 😀",
    "a",
    "de",
    "het een de",
    "wie helpt",
    "zijn",
    "'s avonds eten",
    "3526",
    "3526 AA",
    "3526aa zuilen",
    "3526 en 3451",
    "1234 ab",
    "030-2361000",
    "+31 (0)30 236 10 00",
    "0031302361000",
    "O6 1234 5678",
    "paracetamol voor mijn kind",
    "bus 14",
    "paspoort verlopen",
    "weer morgen",
    "x" * 300,
    "woord " * 90,
    "eenzaam " * 50 + "in Zuilen",
)


class Proefvraag(NamedTuple):
    """A question, what was chosen beside it, and the day on which it is asked."""

    tekst: str
    gevraagd: dict[str, Any] = {}  # noqa: RUF012 - never written to
    dag: str = DAGEN[1]


def vragen(kaart: Kaart, aantal: int, zaad: int = 1) -> list[Proefvraag]:
    """Return so many questions: what always goes wrong first, then drawn ones."""
    toeval = random.Random(zaad)  # noqa: S311 - repeatable on purpose
    vast = [Proefvraag(tekst) for tekst in _VREEMD]
    bronnen = {naam: list(dict.fromkeys(rij)) for naam, rij in _bronnen(kaart).items()}
    makers = list(_makers(kaart, bronnen))
    getrokken = (toeval.choice(makers)(toeval) for _ in range(aantal * 2))
    return list({str(vraag): vraag for vraag in (*vast, *getrokken)}.values())[:aantal]


def _bronnen(kaart: Kaart) -> dict[str, list[str]]:
    themas = kaart.themas.values()
    organisaties = kaart.organisaties.values()
    gevaar = [
        regel.split("\t")[-1]
        for bestand in sorted(ZINNEN.glob("*.gevaar.tsv"))
        for regel in bestand.read_text("utf-8").splitlines()
        if "\t" in regel
    ]
    return {
        "hulpvraag": [v.tekst for t in themas for v in t.hulpvragen],
        "woord": [w for t in themas for v in t.hulpvragen for w in (*v.woorden, *t.synoniemen)],
        "zin": [z for t in themas for v in t.hulpvragen for z in v.zinnen],
        "naam": [n for o in organisaties for n in (o.naam, o.afkorting, o.id) if n],
        "aanbod": [a.naam for o in organisaties for a in o.aanbod] or ["inloop"],
        "tekst": [o.omschrijving for o in organisaties],
        "plaats": [p for plek in kaart.locaties.values() for p in (plek.naam, plek.straat) if p],
        "bereik": [
            b for o in organisaties for c in o.contacten for b in (c.telefoon, c.email) if b
        ],
        "wijk": [w.naam for w in kaart.wijken.values()]
        + [b.naam for w in kaart.wijken.values() for b in w.buurten]
        + [code for w in kaart.wijken.values() for code in w.postcodes],
        "gevaar": gevaar,
    }


def _makers(
    kaart: Kaart, bronnen: dict[str, list[str]]
) -> Iterator[Callable[[random.Random], Proefvraag]]:
    def kies(toeval: random.Random, *namen: str) -> str:
        return toeval.choice(bronnen[toeval.choice([naam for naam in namen if bronnen[naam]])])

    def met_rand(toeval: random.Random, kern: str) -> str:
        rand = toeval.choice(_ERVOOR) + kern + toeval.choice(_ERACHTER)
        return rand.format(
            leeftijd=toeval.choice((3, 11, 12, 17, 26, 27, 64, 65, 82, 111)),
            plek=toeval.choice(bronnen["wijk"]), dag=toeval.choice(_DAGWOORDEN),
            groep=toeval.choice(_GROEPEN), taal=toeval.choice(("Turks", "Arabisch", "Engels")),
        )  # fmt: skip

    yield lambda t: Proefvraag(kies(t, "hulpvraag", "woord", "zin", "naam", "aanbod", "plaats"))
    yield lambda t: Proefvraag(kies(t, "zin", "hulpvraag"))
    yield lambda t: Proefvraag(kies(t, "gevaar"))
    yield lambda t: Proefvraag(kies(t, "bereik", "naam", "plaats"))
    yield lambda t: Proefvraag(met_rand(t, _woorden(t, kies(t, "tekst"), 1, 4)))
    yield lambda t: Proefvraag(met_rand(t, kies(t, "woord", "zin", "aanbod")), {}, t.choice(DAGEN))
    yield lambda t: Proefvraag(_verschrijf(t, kies(t, "woord", "naam", "hulpvraag", "zin")))
    yield lambda t: Proefvraag(_verschrijf(t, kies(t, "gevaar")))
    yield lambda t: Proefvraag(
        _woorden(t, kies(t, "zin", "hulpvraag"), 1, 3) + " " + kies(t, "wijk")
    )
    yield lambda t: Proefvraag("", _keuzes(t, kaart), t.choice(DAGEN))
    yield lambda t: Proefvraag(kies(t, "woord", "zin"), _keuzes(t, kaart), t.choice(DAGEN))


def _keuzes(toeval: random.Random, kaart: Kaart) -> dict[str, Any]:
    """Return what somebody chose in one to three of the boxes beside the question.

    None of them is for a hulpvraag: on the site each has a page of its own.
    """
    groepen = sorted({d for o in kaart.organisaties.values() for d in o.doelgroepen})
    mogelijk: dict[str, list[str]] = {
        "wijk": list(kaart.wijken), "thema": list(kaart.themas),
        "doelgroep": groepen, "vorm": ["groep", "telefoon", "online"], "dag": _WEEK,
        "toegang": ["inloop", "verwijzer"], "soort": ["spreekuur", "inloop", "cursus"],
        "dagdeel": ["ochtend", "middag", "avond"], "netwerk": list(kaart.netwerken),
        "taal": ["tr", "en", "ar"], "sector": ["formeel", "informeel", "gemengd"],
    }  # fmt: skip
    opties = toeval.sample([*mogelijk, "wijk", "thema", "dag"], toeval.randint(1, 3))
    gekozen: dict[str, Any] = {
        optie: toeval.sample(mogelijk[optie], min(len(mogelijk[optie]), toeval.choice((1, 1, 2))))
        for optie in opties
        if mogelijk[optie]
    }
    if toeval.random() < 0.15:
        gekozen["kosten"] = "gratis"
    if toeval.random() < 0.1:
        gekozen["vers"] = toeval.choice((3, 12, 24))
    return gekozen


def _woorden(toeval: random.Random, tekst: str, minst: int, meest: int) -> str:
    woorden = tekst.split()
    aantal = min(len(woorden), toeval.randint(minst, meest))
    begin = toeval.randint(0, len(woorden) - aantal)
    return " ".join(woorden[begin : begin + aantal])


def _verschrijf(toeval: random.Random, tekst: str) -> str:
    """Return a text with one letter left out, doubled, moved, or another."""
    if len(tekst) < 4:
        return tekst
    plek = toeval.randrange(len(tekst) - 1)
    soort = toeval.randrange(4)
    een, twee = tekst[plek], tekst[plek + 1]
    nieuw = (twee, een + een + twee, twee + een, toeval.choice("aeioutnrsd") + twee)[soort]
    return tekst[:plek] + nieuw + tekst[plek + 2 :]
