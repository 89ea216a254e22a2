"""Small sentences about who helps, for paper and for who gets the map in another form."""

import re

from kaart.basis import vergelijkbaar
from kaart.model import Leeftijd, Organisatie
from kaart.taal.zeg.gegevens import kosten_in_woorden, leeftijdtekst
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
# What the reader does or gets there, after "U" or "Je"; "" tells a reader nothing.
_VORMEN = {
    "een-op-een": "praat met één persoon",
    "groep": "komt in een groep",
    "inloop": "loopt zo binnen",
    "spreekuur": "gaat naar een spreekuur",
    "huisbezoek": "krijgt thuis bezoek",
    "telefoon": "belt",
    "online": "doet mee op internet",
    "cursus": "volgt een cursus",
    "lotgenoten": "ontmoet mensen die hetzelfde meemaken",
    "dagbesteding": "gaat overdag iets doen",
    "respijt": "draagt de zorg even over",
    "maaltijd": "eet mee",
    "dienst": "",
    "informatie-advies": "krijgt advies",
    "verwijspunt": "hoort waar hulp is",
}
_JE = re.compile(r"\b(je|jij|jou|jouw|jezelf)\b", re.IGNORECASE)


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
    jaren = leeftijdtekst(*leeftijd) if leeftijd else ""
    return zin(", ".join(filter(None, (wie, jaren)))) if wie else ""


def aanspreekvorm(*teksten: str) -> str:
    """Return how these texts speak to the reader: "je" when they do so, else "u"."""
    return "je" if any(map(_JE.search, teksten)) else "u"


def vormentekst(vormen: tuple[str, ...], lezer: str = "u") -> str:
    """Return how it goes as a sentence to the reader: "U komt in een groep en eet mee."."""
    # A form from a newer schema is said in its own word, apart.
    bekend = opsomming([_VORMEN[vorm] for vorm in vormen if _VORMEN.get(vorm)])
    anders = opsomming([woord(vorm) for vorm in vormen if vorm not in _VORMEN])
    return " ".join(filter(None, (bekend and zin(f"{lezer} {bekend}"), zin(anders))))


def aanmeldtekst(toegang: tuple[str, ...], aanmelden: str) -> str:
    """Return how to get in; a way in that the text already names is not said twice."""
    gezegd = vergelijkbaar(aanmelden)
    wegen = [_WEGEN.get(weg, woord(weg)) for weg in toegang]
    over = [weg for weg in wegen if vergelijkbaar(weg) not in gezegd]
    return " ".join(filter(None, (zin(opsomming(over, "of")), zin(aanmelden))))


def kostentekst(kosten: str, gratis: bool | None) -> str:
    """Return what it costs, in words; "" when nobody knows."""
    return zin(kosten_in_woorden(kosten, gratis))


def naam_met_afkorting(organisatie: Organisatie) -> str:
    """Return the name, with the abbreviation people use when the name does not hold it."""
    afkorting = organisatie.afkorting
    if not afkorting or afkorting in organisatie.naam:
        return organisatie.naam
    return f"{organisatie.naam} ({afkorting})"
