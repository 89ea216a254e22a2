"""Short sentences and plain words: many readers find reading hard."""

import re
from collections.abc import Iterator
from functools import cache

from kaart.basis import Ernst, vergelijkbaar
from kaart.keuring.invoer import Keuring, Keurstuk, Toetsvondst
from kaart.keuring.teksten import TEKST

NAAM = "stijl"
ERNST = Ernst.TIP
UITLEG = """\
Veel mensen lezen niet makkelijk. Houd zinnen in een omschrijving korter dan 25 woorden, een
hulpvraag korter dan 12, en gebruik gewone woorden in alles wat bewoners lezen.

Goed:

    # data/organisaties/samen-eten.yaml
    omschrijving: U kunt zo binnenlopen voor een warme maaltijd.

Fout:

    # data/organisaties/samen-eten.yaml
    omschrijving: Outreachend aanbod ten behoeve van participatie.
"""
MAX_WOORDEN, MAX_HULPVRAAG = 25, 12
# Keys whose text a resident reads; `verwijzen` and `opmerking` are for professionals.
_VOOR_BEWONERS = {"omschrijving", "niet_voor", "aanmelden", "kosten", "bereikbaar", "tekst"}
# Jargon → the plain word. Comparable form: lower case, no accents, spaces for other signs.
JARGON = {
    "ambulante": "bij mensen thuis",
    "conform": "volgens",
    "cq": "of",
    "d m v": "met",
    "empowerment": "eigen kracht",
    "extramurale": "bij mensen thuis",
    "faciliteert": "maakt mogelijk",
    "faciliteren": "mogelijk maken",
    "handvatten": "tips",
    "hulpbehoevenden": "mensen die hulp nodig hebben",
    "i s m": "samen met",
    "inzake": "over",
    "intramurale": "in een instelling",
    "ketenpartners": "andere organisaties",
    "laagdrempelig": "makkelijk om binnen te lopen",
    "laagdrempelige": "makkelijk om binnen te lopen",
    "m b t": "over",
    "m u v": "behalve",
    "middels": "met",
    "multidisciplinair": "met mensen uit verschillende beroepen",
    "multidisciplinaire": "met mensen uit verschillende beroepen",
    "outreachend": "wij komen naar u toe",
    "outreachende": "wij komen naar u toe",
    "participatie": "meedoen",
    "participeren": "meedoen",
    "problematiek": "problemen",
    "psychosociale": "over gevoel en omgaan met anderen",
    "signaleren": "zien",
    "stakeholders": "betrokkenen",
    "t b v": "voor",
    "ten behoeve van": "voor",
    "teneinde": "om te",
    "zelfredzaam": "zelf kunnen doen",
    "zelfredzaamheid": "zelf kunnen doen",
}
_ZINSEINDE = re.compile(r"(?<=[.?!])\s+|\n")


def toets(stuk: Keurstuk, keuring: Keuring) -> Iterator[Toetsvondst]:  # noqa: ARG001
    """Look at each text that residents read."""
    bestand = stuk.document.bestand
    for pad, tekst in stuk.teksten.get(TEKST, ()):
        sleutel = pad[-1]
        if sleutel not in _VOOR_BEWONERS:
            continue
        if sleutel == "omschrijving" and (zin := _te_lang(tekst, MAX_WOORDEN)):
            yield Toetsvondst(bestand, pad, f"een zin van {zin} woorden", "maak er twee zinnen van")
        if "hulpvragen" in pad and (zin := _te_lang(tekst, MAX_HULPVRAAG)):
            melding = f"een hulpvraag van {zin} woorden"
            yield Toetsvondst(bestand, pad, melding, f"hoogstens {MAX_HULPVRAAG}")
        for jargon in _patroon().findall(f" {vergelijkbaar(tekst)} "):
            melding = f"“{_geschreven(jargon)}” is vaktaal"
            yield Toetsvondst(bestand, pad, melding, f"gewoner: {JARGON[jargon]}")


def _te_lang(tekst: str, hoogstens: int) -> int:
    """Return the number of words of the longest sentence when that is too many, else 0."""
    langste = max(len(zin.split()) for zin in _ZINSEINDE.split(tekst))
    return langste if langste > hoogstens else 0


def _geschreven(jargon: str) -> str:
    """Return an abbreviation with its points again: m.b.t."""
    letters = jargon.split()
    return f"{'.'.join(letters)}." if all(len(letter) == 1 for letter in letters) else jargon


@cache
def _patroon() -> re.Pattern[str]:
    return re.compile(f"(?<= )(?:{'|'.join(sorted(JARGON, key=len, reverse=True))})(?= )")
