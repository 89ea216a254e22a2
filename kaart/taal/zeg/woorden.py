"""Words for people: values of the data (ids, dates, times) as a Dutch reader would say them."""

DAGEN = {
    "ma": "maandag",
    "di": "dinsdag",
    "wo": "woensdag",
    "do": "donderdag",
    "vr": "vrijdag",
    "za": "zaterdag",
    "zo": "zondag",
}
MAANDEN = (
    "januari", "februari", "maart", "april", "mei", "juni",
    "juli", "augustus", "september", "oktober", "november", "december",
)  # fmt: skip
_OCHTEND = 6


# Only what does not read well with its hyphens turned into spaces.
_WOORDEN = {
    "zelf-aanmelden": "zelf aanmelden",
    "een-op-een": "een-op-een",
    "jonge-mantelzorgers": "jonge mantelzorgers",
    "nah": "mensen met niet-aangeboren hersenletsel",
    "lichamelijke-beperking": "mensen met een lichamelijke beperking",
    "zintuiglijke-beperking": "mensen die slecht zien of horen",
    "verstandelijke-beperking": "mensen met een verstandelijke beperking",
    "chronische-ziekte": "mensen met een chronische ziekte",
    "dementie": "mensen met dementie",
    "psychische-kwetsbaarheid": "mensen die psychisch kwetsbaar zijn",
    "verslaving": "mensen met een verslaving",
    "laag-inkomen": "mensen met weinig geld",
    "laaggeletterden": "mensen die moeite hebben met lezen en schrijven",
    "anderstaligen": "mensen die een andere taal spreken",
    "ongedocumenteerden": "mensen zonder verblijfspapieren",
    "dak-en-thuislozen": "dak- en thuislozen",
    "lhbtiqa": "lhbtiqa+",
    "ex-gedetineerden": "mensen die uit de gevangenis komen",
    "clientorganisatie": "cliëntorganisatie",
    "onderwijs-cultuur-sport": "onderwijs, cultuur en sport",
    "informatie-advies": "informatie en advies",
    "ov-dichtbij": "openbaar vervoer dichtbij",
    "clienten": "cliënten",
    "maand": "de maand van",
    "open-huis": "open huis",
    "weet_niet": "weet niet",
    "tijdelijk-gesloten": "tijdelijk gesloten",
    "niet-opnemen": "niet opnemen",
    "om-de-week": "om de week",
    "wekelijks": "elke week",
    "maandelijks": "elke maand",
    "jaarlijks": "elk jaar",
}
TALEN = {
    "nl": "Nederlands", "en": "Engels", "de": "Duits", "fr": "Frans", "es": "Spaans",
    "ar": "Arabisch", "tr": "Turks", "rif": "Berbers (Tarifit)", "zgh": "Berbers (Tamazight)",
    "pl": "Pools", "bg": "Bulgaars", "ro": "Roemeens", "ru": "Russisch", "uk": "Oekraïens",
    "fa": "Perzisch (Farsi)", "prs": "Dari", "ps": "Pasjtoe", "so": "Somalisch",
    "ti": "Tigrinya", "am": "Amhaars", "ku": "Koerdisch", "zh": "Chinees", "pt": "Portugees",
    "pap": "Papiaments", "srn": "Sranantongo", "it": "Italiaans", "el": "Grieks",
    "dse": "Nederlandse Gebarentaal",
}  # fmt: skip


# What people say for a doelgroep → its value.
OOK_GEZEGD = {
    "oudere": "ouderen", "senioren": "ouderen", "senior": "ouderen", "bejaarden": "ouderen",
    "jongere": "jongeren", "jeugd": "jongeren", "tieners": "jongeren", "pubers": "jongeren",
    "kind": "kinderen", "gezin": "gezinnen", "ouders": "gezinnen",
    "studenten": "jongvolwassenen", "mantelzorger": "mantelzorgers",
    "vluchteling": "nieuwkomers", "vluchtelingen": "nieuwkomers", "statushouder": "nieuwkomers",
    "statushouders": "nieuwkomers", "migranten": "nieuwkomers", "asielzoekers": "nieuwkomers",
    "daklozen": "dak-en-thuislozen", "dakloos": "dak-en-thuislozen", "dakloze": "dak-en-thuislozen",
    "minima": "laag-inkomen", "analfabeten": "laaggeletterden",
}  # fmt: skip


def woord(waarde: str) -> str:
    """Return an enum value as words: "laag-inkomen" → "mensen met weinig geld"."""
    return _WOORDEN.get(waarde, waarde.replace("-", " "))


def taalnaam(code: str) -> str:
    """Return the Dutch name of a BCP 47 language; an unknown code as it is."""
    return TALEN.get(code.partition("-")[0], code)


def taalcode(naam: str) -> str:
    """Return the code of a language by its Dutch name; "" when it is not a known one."""
    gezocht = naam.casefold()
    return next((c for c, n in TALEN.items() if gezocht in {n.casefold(), c}), "")


def opsomming(delen: list[str] | tuple[str, ...], en: str = "en") -> str:
    """Join as in a sentence: a, b en c."""
    return f" {en} ".join(filter(None, (", ".join(delen[:-1]), delen[-1]))) if delen else ""


def wekentekst(weken: int) -> str:
    """Return how long one waits: "3 weken", "1 week", "geen wachttijd"."""
    if not weken:
        return "geen wachttijd"
    return f"{weken} {'week' if weken == 1 else 'weken'}"


def maandtekst(datum: str) -> str:
    """Return jjjj, jjjj-mm or jjjj-mm-dd without its day: "maart 2024", "2018"."""
    jaar, _, rest = datum.partition("-")
    return f"{MAANDEN[int(rest[:2]) - 1]} {jaar}" if rest else jaar


def datumtekst(datum: str) -> str:
    """Return a date as words: "5 maart 2024", "maart 2024", "2024"."""
    jaar, *rest = datum.split("-")
    if not rest:
        return jaar
    maand = f"{MAANDEN[int(rest[0]) - 1]} {jaar}"
    return f"{int(rest[1])} {maand}" if rest[1:] else maand


def klok(minuten: int) -> str:
    """Return minutes after midnight as Dutch write an hour: 9.30."""
    return uurtekst(f"{minuten // 60:02}:{minuten % 60:02}")


def uurtekst(uur: str) -> str:
    """Return "09:30" as Dutch write it: 9.30; in the night 02.30, as 2.30 is the afternoon."""
    uren, _, minuten = uur.partition(":")
    return f"{uren if int(uren) < _OCHTEND else int(uren)}.{minuten}"
