"""A Dutch address in one line → its parts, with every addition to a house number. Pure.

“Buurthuis De Brug, Oudegracht 12 bis A, 3511AA UTRECHT”: what stands before the street is the name
of the building, the additions belong to the number, the rest is the place.
"""

import re
from typing import Any

from kaart.basis import zichtbaar
from kaart.taal.versta.verstaan import Verstaan, citeer

VOORBEELD = "Kerkstraat 12, 3500 AA Utrecht"
_POSTCODE = re.compile(
    r"(?<![0-9])([1-9][0-9]{3}) {0,3}(?!S[ADS](?!\w))([A-Za-z]{2})(?!\w)", re.IGNORECASE
)
# What follows a number and belongs to it: a letter, bis, hs, rood, t/o, a floor, a flat.
_LOS = (
    r"bis(?:[- ]?[A-Za-z0-9]{1,2})?|hs|huis|zw|rd|rood|zwart|bg|begane grond|parterre|sous|"
    r"souterrain|kelder|boven|beneden|ongenummerd|ong\.?|t\.?/?o\.?|achter|links|rechts|"
    r"[1-9][0-9]?(?:e|ste|de) ?(?:etage|verdieping|verd\.?)|[1-9] ?(?:hoog|hg)|[A-Z] ?t/m ?[A-Z]|"
    r"(?:unit|kamer|app\.?|lokaal|gebouw|blok|ruimte|zaal|ingang) ?[A-Za-z0-9.]{1,5}"
)
_TOEVOEGING = (
    rf"(?:[-/ ]?(?:{_LOS})(?!\w)|[-/ ]?[A-Za-z](?:[- ]?[0-9]{{1,3}})?(?!\w)"
    r"|[-/ ]?(?:I{1,3}|IV|VI{0,3})(?!\w)|[-/][A-Za-z0-9]{1,4}(?!\w)"
    r"| (?:t/m|tot en met|en|-) ?[0-9]{1,4}(?!\w)| [0-9]{1,2}(?![\w]))"
)
# “t/o 14” stands before the number and says that the place is opposite it.
_TERZIJDE = re.compile(r"\(([a-z][^()]*)\)")
_GRENS = re.compile(r"[,;]|\s\(|\)|\s-\s(?=[^\W\d])")
HUISNUMMER = rf"(?:t\.?/?o\.? ?|tegenover |bij |nabij )?[0-9]{{1,5}}{_TOEVOEGING}{{0,3}}"
_STRAAT = re.compile(
    rf"(?P<straat>(?:[0-9]{{1,2}}e )?['’]?[^\W\d_](?:[^,;0-9]*\b(?:de|der|het) [0-9]+ [^\W\d_]+)?"
    rf"[^,;]*?)[,\s]+(?P<huisnummer>{HUISNUMMER})"
    r"(?P<rest>(?:[,;\s(]+.*)?)",
    re.IGNORECASE,
)
_POSTBUS = re.compile(
    r"(?P<straat>postbus|antwoordnummer) (?P<huisnummer>[0-9]{1,5})(?P<rest>.*)", re.IGNORECASE
)
_ZONDER = re.compile(
    r"(?P<straat>[^\W\d_][^,;0-9]*?),? (?P<huisnummer>z/n|z\.n\.|zn|ongenummerd|woonboot|ark)\b"
    r"(?P<rest>.*)", re.IGNORECASE
)  # fmt: skip
_STRAATWOORD = re.compile(
    r"(?:straat|laan|weg|plein|kade|gracht|singel|dreef|hof|pad|steeg|plantsoen|park|dijk|wal|werf|"
    r"baan|hage|poort|markt|boulevard|str\.?)$", re.IGNORECASE
)  # fmt: skip
_ZEKER_STRAAT = re.compile(
    r"(?:straat|laan|weg|plein|kade|gracht|singel|dreef|steeg|plantsoen|str\.)$", re.IGNORECASE
)
_JAAR_EN_NUMMER = re.compile(r"(1[89][0-9]{2}(?:-1[89][0-9]{2})?) ([0-9].*)")  # Plein 1944 12
_NUMMERWOORD = re.compile(r" (?:nr|no|nummer)\.?$", re.IGNORECASE)
_HOORT_BIJ_NUMMER = re.compile(_LOS, re.IGNORECASE)
_LAND = re.compile(r",? ?\b(?:nederland|nl|the netherlands)$", re.IGNORECASE)
_VASTGEPLAKT = re.compile(r"((?:straat|laan|weg|plein|kade|gracht|singel|dreef|dijk))([0-9])")
_ERTEGENOVER = re.compile(r"(t\.?/?o\.?|tegenover|nabij|bij) (?=[^\W\d_])", re.IGNORECASE)
# What stands behind a number and is no town.
_GEEN_PLAATSWOORD = frozenset(
    "hoek naast achter voor boven onder tegenover bij nabij ingang ruimte zaal kamer gebouw "
    "vleugel balie hal afdeling route poort etage verdieping lift trap parkeren t/m en".split()
)
_GEEN_PLAATS = frozenset({"onbekend", "geheim", "divers", "nvt", "wisselend"})
_KLEIN = {"aan", "den", "de", "het", "op", "bij", "in", "ij"}
_PLAATS = re.compile(r"['’]?[^\W\d_][^\d,;()]*")


def lees_adres(tekst: str) -> Verstaan:
    """Return straat, huisnummer, postcode and plaats, as far as they are said."""
    vlak = " ".join(zichtbaar(tekst).replace("\n", ", ").split()).strip(" ,;.")
    vlak = _VASTGEPLAKT.sub(r"\1 \2", vlak)
    vlak, terzijde = _neem_terzijde(vlak)
    postcode, zonder = _neem_postcode(_LAND.sub("", vlak))
    delen = [deel.strip(" ,;.") for deel in _GRENS.split(zonder)]
    delen = [deel for deel in delen if deel]
    gelezen = [
        (begin, *stuk)
        for begin in range(len(delen))
        if (stuk := _lees(", ".join(delen[begin:]))) and _mag_gebouw(delen[:begin])
    ]
    if not gelezen:
        return _zonder_straat(tekst, delen, postcode)
    # What ends as a street does is one; a hall with a number before it is not.
    gelezen.sort(key=lambda stuk: (not _STRAATWOORD.search(stuk[1]), stuk[0]))
    begin, straat, huisnummer, rest = gelezen[0]
    huisnummer, plaats, over = _plaats(huisnummer, rest)
    if over:
        return _bezwaar(tekst, f"{citeer(over)} is geen deel van een adres")
    voor = delen[:begin]
    if postcode and not plaats and _POSTCODE.match(vlak) and len(voor) == 1 and _is_plaats(voor[0]):
        plaats, voor = _als_naam(voor[0]), []  # 3511 AB Utrecht, Kerkstraat 12
    uit = {"straat": straat, "huisnummer": huisnummer, "postcode": postcode, "plaats": plaats}
    gebouw = ", ".join(voor)
    hersteld = [f"{citeer(gebouw)} staat voor de straat en hoort niet in het adres"] * bool(gebouw)
    hersteld += [f"{citeer(woorden)} staat tussen haakjes en is weggelaten" for woorden in terzijde]
    return Verstaan({s: w for s, w in uit.items() if w}, hersteld="; ".join(hersteld))


def _neem_terzijde(tekst: str) -> tuple[str, list[str]]:
    """Return a text without what it says between brackets, as "(achterom)", and those words.

    A name between brackets may be the place, and "(bis)" belongs to the number.
    """
    weg = [w for w in _TERZIJDE.findall(tekst) if not _HOORT_BIJ_NUMMER.fullmatch(w)]
    for woorden in weg:
        tekst = tekst.replace(f"({woorden})", " ", 1)
    return " ".join(tekst.split()).replace(" ,", ","), weg


def _neem_postcode(tekst: str) -> tuple[str, str]:
    """Return the postcode as it is written, and the text with a comma in its place."""
    gevonden = list(_POSTCODE.finditer(tekst))
    # “Kerkstraat 1234 AB” has no house number else: then it is the postcode all the same.
    if not gevonden:
        return "", tekst
    laatste = gevonden[-1]
    heel = f"{tekst[: laatste.start()].rstrip(' ,(-–')}, {tekst[laatste.end() :].lstrip(' ,)-–')}"
    return f"{laatste[1]} {laatste[2].upper()}", heel


def _lees(tekst: str) -> tuple[str, str, str] | None:
    for patroon in (_POSTBUS, _ZONDER, _STRAAT):
        if delen := patroon.fullmatch(tekst):
            straat = _NUMMERWOORD.sub("", delen["straat"].strip(" ,"))
            huisnummer = " ".join(delen["huisnummer"].split())
            if jaar := _JAAR_EN_NUMMER.fullmatch(huisnummer):
                straat, huisnummer = f"{straat} {jaar[1]}", jaar[2]
            if opzij := _ERTEGENOVER.match(straat):
                straat, huisnummer = straat[opzij.end() :], f"{opzij[1].casefold()} {huisnummer}"
            return straat, huisnummer, delen["rest"].strip(" ,;()")
    return None


def _mag_gebouw(delen: list[str]) -> bool:
    return not any(_STRAATWOORD.search(deel) for deel in delen)


def _plaats(huisnummer: str, rest: str) -> tuple[str, str, str]:
    """Return the number with what belongs to it, the place, and what stands there besides."""
    delen = [deel.strip(" ()") for deel in rest.split(",") if deel.strip(" ()")]
    while delen and _HOORT_BIJ_NUMMER.fullmatch(delen[0]):
        huisnummer = f"{huisnummer} {delen.pop(0)}"
    if not delen:
        return huisnummer, "", ""
    if len(delen) > 1 or not _PLAATS.fullmatch(delen[0]) or _is_geen_plaats(delen[0]):
        return huisnummer, "", ", ".join(delen)
    return huisnummer, _als_naam(delen[0]), ""


def _is_geen_plaats(rest: str) -> bool:
    """Say whether what stands behind a number is about the building: hoek Dorpsweg, D."""
    return rest.split(maxsplit=1)[0].casefold() in _GEEN_PLAATSWOORD or len(rest) == 1


def _als_naam(plaats: str) -> str:
    """Return a place that was shouted, or typed in haste, as one says it: UTRECHT is Utrecht."""
    if not (plaats.isupper() or plaats.islower()):
        return plaats
    eerste, *rest = plaats.lower().split(" ")
    return " ".join([_hoofdletter(eerste), *(w if w in _KLEIN else _hoofdletter(w) for w in rest)])


def _hoofdletter(woord: str) -> str:
    if woord.startswith("ij"):
        return f"IJ{woord[2:]}"
    voor, streep, na = woord.rpartition("-") if woord.startswith("'") else ("", "", woord)
    return f"{voor}{streep}{na[:1].upper()}{na[1:]}"


def _is_plaats(naam: str) -> bool:
    """Say whether a name alone may be a place; a word in small letters is no name."""
    niets = not _GEEN_PLAATS.isdisjoint(naam.casefold().split())
    als_naam = _PLAATS.fullmatch(naam) and not naam.islower()
    straat = any(_ZEKER_STRAAT.search(woord) for woord in naam.split())
    return bool(als_naam) and not niets and not straat


def _zonder_straat(tekst: str, delen: list[str], postcode: str) -> Verstaan:
    """Return an address that is no more than a place, or why it is none."""
    if len(delen) == 1 and _is_plaats(delen[0]):
        uit: dict[str, Any] = {"postcode": postcode, "plaats": _als_naam(delen[0])}
        return Verstaan({sleutel: waarde for sleutel, waarde in uit.items() if waarde})
    if not delen and postcode:
        return Verstaan({"postcode": postcode})
    return _bezwaar(tekst, "")


def _bezwaar(tekst: str, waarom: str) -> Verstaan:
    bezwaar = f"{citeer(tekst)} is niet te lezen als adres"
    return Verstaan(
        None, f"{bezwaar}: {waarom}" if waarom else bezwaar, f"schrijf het zoals: {VOORBEELD}"
    )
