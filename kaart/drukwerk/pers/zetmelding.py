"""What Typst says, in Dutch, with what to do: the messages that somebody meets who begins.

Typst speaks English and knows no other language. What is not in the list is quoted.
"""

import re
from typing import NamedTuple

from kaart.taal import opsomming


class Zetmelding(NamedTuple):
    """What is wrong, and what to do."""

    wat: str
    raad: str = ""


_SOORTEN = {
    "length": "een maat (12pt, 3mm)", "relative length": "een maat of percentage",
    "fraction": "een deel (1fr)", "integer": "een getal", "float": "een getal met een komma",
    "string": "tekst", "content": "inhoud tussen [ en ]",
    "array": "een rij tussen ( en )", "dictionary": "een lijst van namen met waarden",
    "function": "een opdracht", "boolean": "true of false", "color": "een kleur",
    "stroke": "een lijn", "gradient": "een verloop", "tiling": "een patroon", "label": "een label",
    "alignment": "een richting (left)", "expression": "een waarde", "comma": "een komma",
    "pattern": "een naam", "identifier": "een naam", "colon": "een dubbele punt",
    "argument list": "haakjes met argumenten", "block": "een blok tussen { en } of [ en ]",
    "equals sign": "een =", "semicolon or line break": "een nieuwe regel", "none": "niets",
    "auto": "auto", "keyword `in`": "in", "bytes": "de inhoud van een bestand", "angle": "een hoek",
    "ratio": "een percentage", "module": "een bestand", "type": "een soort waarde",
}  # fmt: skip
_EENHEID = re.compile(r"a length needs a unit - did you mean (\w+)\?")
_HAAKJES = {"bracket": "]", "brace": "}", "paren": ")"}
_TEL = "tel de haakjes en sterretjes vanaf deze regel, en iets hoger"
_STIJL = "staat het goed gespeld? bouwstenen staan in stijl.typ, tekst hoort tussen [ en ]"
_TOEGANKELIJK = "zo is de PDF niet voor iedereen te lezen"
_ARGUMENTEN = "kijk in stijl.typ, of in de uitleg van Typst, wat deze opdracht verwacht"
# A pattern, what it means with what was caught (kinds of values in Dutch), and the cure.
_LIJST: tuple[tuple[str, str, str], ...] = (
    (r"unknown variable: (.+)", "{} bestaat niet", _STIJL),
    (r"unclosed delimiter", "een haakje, * of _ is nergens gesloten", _TEL),
    (r"unclosed string", "een aanhalingsteken is nergens gesloten", "zet er een achter de tekst"),
    (r"unclosed raw text", "een ` is nergens gesloten", "zet er \\ voor, of haal het weg"),
    (r"unexpected closing (\w+)", "hier staat een {haakje} te veel", _TEL),
    (r"the character `#` is not valid in code", "hier hoort geen #",
     "binnen de haakjes van een opdracht staat er geen hekje voor"),
    (r"the character `(.+?)` is not valid in code", "hier kan geen {}",
     "hoort het in de tekst, zet er dan \\ voor"),
    (r"unexpected keyword `(\w+)`", "hier kan geen {}", "kijk of de regel ervoor af is"),
    (r"invalid number suffix: `(.+?)`", "{} is geen maat", "gebruik pt, mm, cm, em of %"),
    (r"expected (.+?), found (.+)", "hier hoort {soorten}, er staat {soort}", _ARGUMENTEN),
    (r"expected argument list", "hier horen haakjes", "schrijf #set text(size: 12pt)"),
    (r"expected (two or three letter language code).*", "dit is geen taal", 'schrijf lang: "nl"'),
    (r"expected (.*\".*)", "dit kan hier niet", "kies uit {soorten}"),
    (r"expected (.+)", "hier ontbreekt {soorten}", "kijk ook aan het eind van de regel ervoor"),
    (r"missing argument: (.+)", "er ontbreekt iets: {}", _ARGUMENTEN),
    (r"unexpected argument: (.+)", "de opdracht kent geen {}", "staat het goed gespeld?"),
    (r"unexpected argument", "hier staat te veel tussen de haakjes", _ARGUMENTEN),
    (r"file not found.*?([^/\\]+?)\)?", "het bestand {} is er niet",
     "zet het in de map templates, en kijk of de naam klopt"),
    (r"(?:failed to download package|package not found).*",
     "pakketten van het internet worden niet gebruikt", "zet wat je nodig hebt in templates"),
    (r"unknown font family: (.+)", "het lettertype {} is er niet",
     "zet de bestanden in templates/lettertypen, of kijk hoe de familie precies heet"),
    (r"geen lettertypen gevonden", "er zijn geen lettertypen gevonden", ""),
    (r"cannot add (.+) and (.+)", "{soort} en {soort2} zijn niet op te tellen",
     "maak van een getal tekst met str(…)"),
    (r"cannot subtract (.+) from (.+)", "{soort} is niet af te trekken van {soort2}", ""),
    (r"cannot join (.+) with (.+)", "{soort} en {soort2} kunnen niet achter elkaar",
     "maak van een getal tekst met str(…), of zet het in [ en ]"),
    (r"cannot loop over (.+)", "{soort} is geen rij om langs te gaan",
     "maak er een rij van: (a, b)"),
    (r"cannot divide by zero", "hier wordt door nul gedeeld", "kijk of de waarde er altijd is"),
    (r"cannot (\w+) outside of (?:function|loop)", "{} kan hier niet", "haal het weg"),
    (r"cannot (.+)", "dit kan niet (cannot {})", ""),
    (r"label `<(.+?)>` does not exist.*", "het label {} is er niet",
     "een @ of ref verwijst naar een label; voor een gewone @ schrijf je \\@"),
    (r"label `<(.+?)>` occurs multiple times.*", "het label {} staat er twee keer",
     "geef elk een eigen naam"),
    (r"dictionary does not contain key \"(.+?)\".*", "{} zit hier niet in", _STIJL),
    (r"type (.+) has no method `(.+?)`", "{soort} heeft geen {1}", "staat het goed gespeld?"),
    (r"module `(.+?)` does not contain `(.+?)`", "{} heeft geen {1}", "staat het goed gespeld?"),
    (r"array index out of bounds.*", "de rij is korter dan hier wordt gevraagd",
     "geef .at een default: rij.at(3, default: none)"),
    (r"color string .*", "dit is geen kleur", 'schrijf rgb("#0f4c5c"): een # en zes tekens'),
    (r"(?:failed to decode image|failed to parse SVG|unknown image format).*",
     "dit is geen plaatje dat te drukken is", "bewaar het als svg, png of jpg"),
    (r"pagebreaks are not allowed inside of containers", "een nieuwe bladzijde kan hier niet",
     "zet pagebreak buiten block, box en grid"),
    (r"(?:page configuration is not allowed|set is only allowed).*", "een set kan hier niet",
     "zet hem aan het begin van een blok tussen { en }"),
    (r"maximum (?:function call|show rule) depth exceeded", "dit roept steeds zichzelf aan",
     "kijk of een #let zijn eigen naam gebruikt"),
    (r"cyclic import", "dit bestand voegt zichzelf in", "haal de import of include weg"),
    (r"layout did not converge.*", "de opmaak komt niet tot rust",
     "iets hangt af van waar het zelf komt te staan: haal context of query weg"),
    (r"no text within (?:stars|underscores)", "** of __ zet hier niets vet of schuin",
     "één sterretje is genoeg: *vet*"),
    (r"number must be (?:positive|at least .*)", "dit getal is te klein", "begin bij 1"),
    (r"(?:not enough|too many) elements to destructure",
     "aan beide kanten van = staat niet evenveel",
     "geef elke naam een waarde"),
    (r"assertion failed.*", "wat het sjabloon hier eist, klopt niet", "kijk bij assert"),
    (r"panicked with: (.+)", "het sjabloon stopt zelf: {}", ""),
    (r"PDF/UA-1 error: missing alt text", f"{_TOEGANKELIJK}: een plaatje zonder alt",
     'zet erbij wat erop staat: image(…, alt: "Logo")'),
    (r"PDF/UA-1 error: the first heading must be of level 1",
     f"{_TOEGANKELIJK}: de eerste kop is niet van niveau 1",
     "begin met heading(level: 1), en sla geen niveau over"),
    (r"PDF/UA-1 error: (.+)", f"{_TOEGANKELIJK} ({{}})",
     "een plaatje heeft alt nodig, en koppen mogen geen niveau overslaan"),
)  # fmt: skip


def in_woorden(melding: str, wenk: str = "") -> Zetmelding:
    """Return a message of Typst in Dutch, with its `wenk`; what is not in the list is quoted."""
    for patroon, zin, raad in _LIJST:
        if gevonden := re.fullmatch(patroon, melding, re.DOTALL):
            delen = [deel or "" for deel in gevonden.groups()] + ["", ""]
            woorden = zin.replace("{}", "{0}").format(
                *delen,
                haakje=_HAAKJES.get(delen[0], "haakje"),
                soorten=_soorten(delen[0]),
                soort=_soorten(delen[1] if "soorten" in zin else delen[0]),
                soort2=_soorten(delen[1]),
            )
            eenheid = _EENHEID.fullmatch(wenk)
            doe = f"zet de eenheid erbij: {eenheid[1]}" if eenheid else raad
            return Zetmelding(woorden, doe.replace("{soorten}", _soorten(delen[0])))
    return Zetmelding(f"dit is geen goede Typst ({melding})")


def _soorten(tekst: str) -> str:
    """Return "length or auto" as people say it."""
    delen = [deel for deel in re.split(r",? or |, ", tekst) if deel]
    return opsomming([_SOORTEN.get(deel, deel) for deel in delen], "of")
