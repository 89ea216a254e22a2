"""What Jinja says, in Dutch, with what to do: the messages that somebody meets who begins."""

import re
from typing import NamedTuple

_WAARDEN = "staat het goed gespeld? docs/sjablonen.md noemt de waarden"
_TEKENS = {
    "end of print statement": "}}", "end of statement block": "%}",
    "begin of print statement": "{{", "begin of statement block": "{%",
    "end of template": "het eind van het sjabloon",
}  # fmt: skip
_LIJST: tuple[tuple[str, str, str], ...] = (
    (r"(?:unexpected|Unexpected) end of template\. Jinja .* that needs to be closed is '(\w+)'.*",
     "een {} is nergens gesloten", "zet {{% end{} %}} waar hij ophoudt"),
    (r"unexpected end of template, expected '(.+?)'.*", "hier ontbreekt {}", "zet het erachter"),
    (r"unexpected '(.+?)'", "hier staat een {} te veel of te weinig",
     "een waarde staat tussen {{{{ en }}}}"),
    (r"Encountered unknown tag '(end\w+|else|elif)'.*closed is '(\w+)'.*",
     "hier staat {}, maar er is nog een {1} open", "sluit eerst de {1} met {{% end{1} %}}"),
    (r"Encountered unknown tag '(end\w+|else|elif)'.*", "hier staat {} zonder begin",
     "haal het weg, of zet het begin ervoor"),
    (r"Encountered unknown tag '(.+?)'.*", "{} is geen opdracht van Jinja",
     "staat het goed gespeld? if, for, set en include kunnen"),
    (r"expected token '(.+?)', got '='", "hier staat één =", "vergelijken doe je met =="),
    (r"expected token '(.+?)', got '(.+?)'", "hier hoort {}, er staat {1}",
     "tussen {{{{ en }}}} staat één waarde; plak er twee aan elkaar met ~"),
    (r"Expected an expression, got '(.+?)'", "hier ontbreekt een waarde", "zet hem ervoor"),
    (r"Missing end of comment tag", "een opmerking is nergens gesloten", "sluit hem met #}}"),
    (r"unexpected char (.+?) at \d+", "het teken {} hoort hier niet",
     "staat er een aanhalingsteken te weinig?"),
    (r"No (?:filter|test) named '(.+?)'\.?", "{} bestaat niet", "staat het goed gespeld?"),
    (r".*'(.+?)' is undefined", "{} bestaat niet", _WAARDEN),
    (r".* has no (?:attribute|element) '?(.+?)'?", "{} bestaat niet", _WAARDEN),
    (r"NoneType is geen tekst of getal", "hier is geen waarde",
     "zet er een als omheen: {{% if waarde %}} … {{% endif %}}"),
    (r"(?:list|tuple|dict|mappingproxy) is geen tekst of getal", "dit is een lijst en geen tekst",
     'ga hem langs met for, of maak er tekst van met | join(", ")'),
    (r"(\w+) is geen tekst of getal", "dit is geen tekst of getal",
     "kies een veld ervan: {{{{ i.naam }}}}"),
    (r"unsupported operand type.*", "tekst en getal zijn niet op te tellen",
     "plak aan elkaar met ~ in plaats van +"),
    (r"can only concatenate.*", "tekst en getal zijn niet op te tellen",
     "plak aan elkaar met ~ in plaats van +"),
    (r"'(.+?)' object is not iterable", "dit is geen lijst om langs te gaan", "haal de for weg"),
    (r"'(.+?)' object is not callable", "hier horen geen haakjes achter", "haal ( en ) weg"),
    (r"Range too big.*", "dit gaat te lang door", "neem een kleiner getal"),
)  # fmt: skip


class Jinjamelding(NamedTuple):
    """What is wrong, and what to do."""

    wat: str
    raad: str = ""


def in_het_nederlands(melding: str) -> Jinjamelding | None:
    """Return a message of Jinja in Dutch; None when it is not in the list."""
    for patroon, zin, raad in _LIJST:
        if gevonden := re.fullmatch(patroon, melding, re.DOTALL):
            delen = [_TEKENS.get(deel, deel) for deel in (*gevonden.groups(""), "", "")]
            return Jinjamelding(_vul(zin, delen), _vul(raad, delen))
    return None


def _vul(zin: str, delen: list[str]) -> str:
    """Fill in a sentence, of which `{}` is the first that was caught and `{1}` the second."""
    return zin.replace("{}", "{0}").format(*delen)
