"""What cannot wait: debts, losing one's home, not being safe, a wish to die; in whatever words.

A map marks such a question with `dringend`. One that was made elsewhere may not, and then the words
tell; `dringend: false` says that they do not mean it.
"""

import re
from collections.abc import Mapping
from typing import Any

from kaart.basis import vergelijkbaar
from kaart.gevaar import beoordeel_gevaar
from kaart.model import Hulpvraag, LetOp

_SCHULD = (
    r"schuld(?:en\b|hulp|eiser)|\been schuld\b|deurwaarder|incasso|aanmaning|beslag\b|faillie",
    r"(?:betalings?|betaal)?achterstand|\brood sta|\bsta\w* rood\b",
    r"\b(?:rekening(?:en)?|huur|vaste lasten|energie|zorgverzekering)\b.*\bniet\b.*betalen",
    r"\bniet\b.*\b(?:rekeningen|huur|vaste lasten) betalen",
    r"\b(?:stroom|gas|water|energie)\b.*\bafge(?:sloten|sneden)|zonder (?:stroom|gas|licht)\b",
)
_HUIS = (
    r"\bontruim|huisuitzetting|dakloos|thuisloos|\b(?:noodopvang|nachtopvang)\b",
    r"\b(?:huis|woning|kamer|dak)\b.*\b(?:kwijt|uitgezet|verlie|afpakken|uit\b.*gezet)",
    r"uit(?: \w+)? (?:huis|woning|kamer)(?: word\w*)? (?:gezet|gegooid)",
    r"\b(?:huis|woning|kamer) uit$",
    r"\b(?:slaap|slapen|leef|leven|sta|staan|zwerf|woon|wonen|beland\w*|kom)(?: \w+)? op straat",
    r"\bop straat (?:gezet|slaap|slapen|leef|leven|sta|beland|kom|terecht)",
    r"\b(?:geen|nergens)\b.*\b(?:slapen|slaapplek|slaapplaats|dak|onderdak|bed)\b",
    r"\bwaar\b.*\bslapen\b|\bgeen (?:huis|woning|woonruimte|woonplek|adres)\b",
)
_VEILIG = (
    r"onveilig|\bniet\b(?: meer)? veilig|geweld|mishandel|bedreig|geslagen|\bge?stalkt?\b",
    r"\bsla(?:at|an)\b.*\b(?:mij|me)\b|\b(?:mij|me)\b.*\bslaat\b",
    r"misbruik|verkracht|aangerand|uitgebuit|eerwraak",
    r"bang (?:voor|van) (?:mijn|mn) (?:man|vrouw|partner|vriend|vriendin|ex|vader|moeder|ouders)\b",
    r"bang (?:voor|van) (?:mijn|mn) (?:zoon|dochter|broer|familie)\b",
)
_LEVEN = (
    r"zelfdod|zelfmoord|suicid|levensmoe|\b113\b|leven (?:\w+ )?geen zin meer|leven beu",
    r"\bdood (?:wil|willen|zijn|gaan)\b|\bwil(?:len)?\b.*\bdood\b",
    r"\bniet (?:meer|langer) (?:\w+ )?leven|uit het leven stappen",
    r"\beinde (?:aan|van) (?:mijn|het) leven",
)
_DRINGEND = re.compile("|".join([*_SCHULD, *_HUIS, *_VEILIG, *_LEVEN]))
# Who wants to do it for others, or to learn about it, is not waiting for help.
_VOOR_ANDEREN = re.compile(
    r"vrijwillig|opleiding|cursus|training|anderen helpen|mensen\b.*\bhelpen|helpen als|"
    r"werken (?:bij|met)\b"
)


def is_dringend(vraag: Hulpvraag, document: Mapping[str, Any]) -> bool:
    """Say whether a hulpvraag cannot wait; `document` is the file of its thema, as written."""
    if vraag.dringend or _zegt_nee(vraag, document):
        return vraag.dringend
    tekst = vergelijkbaar(vraag.tekst)
    if _VOOR_ANDEREN.search(tekst):
        return False
    return bool(_DRINGEND.search(tekst) or beoordeel_gevaar(vraag.tekst).luid)


def gaat_over_het_leven(let_op: LetOp) -> bool:
    """Say whether a warning is for who does not want to live any more: it is its own answer."""
    return bool(re.search("|".join(_LEVEN), vergelijkbaar(let_op.tekst)))


def _zegt_nee(vraag: Hulpvraag, document: Mapping[str, Any]) -> bool:
    vragen = document.get("hulpvragen", ())
    return any(een.get("id") == vraag.id and een.get("dringend") is False for een in vragen)
