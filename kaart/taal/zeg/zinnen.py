"""Small sentences about who helps, for paper and for who gets the map in another form."""

import re

from kaart.basis import vergelijkbaar
from kaart.model import LANDELIJK, STAD, Kaart, Leeftijd, Organisatie
from kaart.taal.zeg.woorden import opsomming, woord

# A full stop after one of these ends no sentence.
_AFKORTING = re.compile(
    r"\b(bijv|bv|o\.a|m\.b\.t|i\.s\.m|t\.a\.v|e\.d|d\.w\.z|ca|dr|mr|drs|st|nr|tel|max|min|incl|excl)\.$",
    re.IGNORECASE,
)
_ZINSEINDE = re.compile(r"(?<=[.!?]) +(?=[A-Z0-9’'“\"])")
_WEGEN = {
    "inloop": "inlopen",
    "zelf-aanmelden": "zelf aanmelden",
    "verwijzer": "via een verwijzer",
    "indicatie": "met een indicatie",
}
# How it goes, as one says it after the name of an organisation; "" tells a reader nothing.
_VORMEN = {
    "dienst": "",
    "groep": "in een groep",
    "huisbezoek": "bij mensen thuis",
    "lotgenoten": "met lotgenoten",
    "telefoon": "per telefoon",
}


def hoofdletter(tekst: str) -> str:
    """Return `tekst` with its first letter as a capital."""
    return tekst[:1].upper() + tekst[1:]


def zin(tekst: str) -> str:
    """Return `tekst` as a sentence: a capital in front and a full stop behind."""
    tekst = hoofdletter(tekst.strip())
    return tekst if not tekst or tekst[-1] in ".!?…”" else f"{tekst}."


def kern_en_rest(omschrijving: str) -> tuple[str, str]:
    """Split off the first sentence: the one line under the name."""
    for einde in _ZINSEINDE.finditer(omschrijving):
        if not _AFKORTING.search(omschrijving[: einde.start()]):
            return omschrijving[: einde.start()], omschrijving[einde.end() :]
    return omschrijving, ""


def doelgroeptekst(doelgroepen: tuple[str, ...], leeftijd: Leeftijd | None) -> str:
    """Return whom it is for: "Ouderen en mantelzorgers, vanaf 55 jaar."."""
    wie = opsomming([woord(doelgroep) for doelgroep in doelgroepen if doelgroep != "iedereen"])
    if "iedereen" in doelgroepen:
        wie = f"iedereen, ook {wie}" if wie else "iedereen"
    return zin(", ".join(filter(None, (wie, _leeftijdtekst(leeftijd))))) if wie else ""


def _leeftijdtekst(leeftijd: Leeftijd | None) -> str:
    match leeftijd:
        case Leeftijd(van=int(van), tot=int(tot)):
            return f"{van} tot en met {tot} jaar"
        case Leeftijd(van=int(van)):
            return f"vanaf {van} jaar"
        case Leeftijd(tot=int(tot)):
            return f"tot en met {tot} jaar"
        case _:
            return ""


def werkgebiedtekst(werkgebied: tuple[str, ...], kaart: Kaart) -> str:
    """Return where it serves: "heel Utrecht", "Overvecht", "Lunetten-Noord (Zuid)"."""
    if LANDELIJK in werkgebied:
        return "heel Nederland"
    if STAD in werkgebied:
        gemeente = kaart.gegevens.gemeente
        return f"heel {gemeente.naam}" if gemeente else "de hele stad"
    buurten_per_wijk: dict[str, list[str]] = {}
    for plek in werkgebied:
        wijk, _, buurt = plek.partition("/")
        buurten_per_wijk.setdefault(wijk, []).append(buurt)
    return opsomming([_wijktekst(kaart, *deel) for deel in buurten_per_wijk.items()])


def _wijktekst(kaart: Kaart, wijk_id: str, buurten: list[str]) -> str:
    wijk = kaart.wijken.get(wijk_id)
    if wijk is None:
        return wijk_id
    if "" in buurten:
        return wijk.naam
    gekozen = set(buurten)
    # A name people use says more than the list of CBS buurten it stands for.
    delen = [(alias.naam, alias.buurten) for alias in wijk.aliassen]
    delen += [(deelgebied.naam, deelgebied.buurten) for deelgebied in wijk.deelgebieden]
    for naam, buurten_van_deel in delen:
        if set(buurten_van_deel) == gekozen:
            return f"{naam} ({wijk.naam})"
    namen = [buurt.naam for buurt in wijk.buurten if buurt.id in gekozen]
    return f"{opsomming(namen)} ({wijk.naam})"


def vormentekst(vormen: tuple[str, ...]) -> str:
    """Return how it goes: "Een-op-een, bij mensen thuis en in een groep."."""
    return zin(opsomming([tekst for vorm in vormen if (tekst := _VORMEN.get(vorm, woord(vorm)))]))


def aanmeldtekst(toegang: tuple[str, ...], aanmelden: str) -> str:
    """Return how to get in; a way in that the text already names is not said twice."""
    gezegd = vergelijkbaar(aanmelden)
    wegen = [_WEGEN.get(weg, woord(weg)) for weg in toegang]
    over = [weg for weg in wegen if vergelijkbaar(weg) not in gezegd]
    return " ".join(filter(None, (zin(opsomming(over, "of")), zin(aanmelden))))


def kostentekst(kosten: str, gratis: bool | None) -> str:
    """Return what it costs, in words; "" when nobody knows."""
    if kosten or gratis is None:
        return zin(kosten)
    return "Gratis." if gratis else "Niet gratis."


def naam_met_afkorting(organisatie: Organisatie) -> str:
    """Return the name, with the abbreviation people use when the name does not hold it."""
    afkorting = organisatie.afkorting
    if not afkorting or afkorting in organisatie.naam:
        return organisatie.naam
    return f"{organisatie.naam} ({afkorting})"
