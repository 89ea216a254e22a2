"""One of a fixed list, yes or no, a number, a language: as people say it. Pure."""

import re
from collections.abc import Sequence

from kaart.basis import aaneen, lijkt_op
from kaart.taal.versta.verstaan import Verstaan, citeer, onbekend
from kaart.taal.zeg.woorden import OOK_GEZEGD, TALEN, taalcode, woord

_JA = frozenset("ja j yes y true waar x 1 gratis".split())
_NEE = frozenset("nee n no false onwaar 0".split())
_VINKJE = frozenset("x 1 0".split())  # a tick, of which one cannot be sure
# What lists of others say for a choice of ours.
_OOK = {
    "welzijnsorganisatie": "welzijn", "zorg": "zorgaanbieder", "zorginstelling": "zorgaanbieder",
    "zorgorganisatie": "zorgaanbieder", "kerk": "levensbeschouwelijk",
    "moskee": "levensbeschouwelijk", "overheid": "gemeente", "bedrijf": "onderneming",
    "vrijwilligers": "vrijwilligersorganisatie", "burgerinitiatief": "bewonersinitiatief",
    "clientenorganisatie": "clientorganisatie", "patientenvereniging": "clientorganisatie",
    "woningbouw": "woningcorporatie", "woningbouwcorporatie": "woningcorporatie",
    "alle": "iedereen", "alleinwoners": "iedereen", "allebewoners": "iedereen",
    "allen": "iedereen", "eenopeen": "een-op-een", "individueel": "een-op-een",
    "verwijzing": "verwijzer", "metverwijzing": "verwijzer", "opverwijzing": "verwijzer",
    "viaverwijzer": "verwijzer", "doorverwijzing": "verwijzer", "viaverwijzing": "verwijzer",
    "metindicatie": "indicatie", "opindicatie": "indicatie", "wmoindicatie": "indicatie",
    "zelfaanmelden": "zelf-aanmelden", "aanmelden": "zelf-aanmelden",
    "aanmelding": "zelf-aanmelden", "naaanmelding": "zelf-aanmelden",
    "opafspraak": "zelf-aanmelden", "afspraak": "zelf-aanmelden",
    "vrijeinloop": "inloop", "vrijtoegankelijk": "inloop", "vrijetoegang": "inloop",
    "rolstoeltoegankelijk": "rolstoel", "telefonisch": "telefoon", "email": "mail",
    "persoonlijk": "bezoek",
}  # fmt: skip

# What says how old somebody is, or only that he lives here.
_PATRONEN = {
    "ouderen": re.compile(r"(?:5[05]|6[05]|7[05])[- ]?(?:\+|plus)(?:-?s?ers?)?", re.IGNORECASE),
    "jongeren": re.compile(r"1[0-9] ?(?:-|t/m|tot) ?(?:1[0-9]|2[0-3])(?: jaar| jarigen)?"),
    "iedereen": re.compile(
        r"(?:alle )?(?:in|be)woners(?: van (?!wie\b)[^,;]+)?|voor iedereen", re.IGNORECASE
    ),
}


def vind_keuze(tekst: str, keuzes: Sequence[str]) -> str:
    """Return the value of a fixed list that is meant by its id or its words; "" when none is."""
    gezocht = aaneen(tekst)
    for keuze in keuzes:
        if gezocht in {aaneen(keuze), aaneen(woord(keuze))}:
            return keuze
    patroon = next((k for k, p in _PATRONEN.items() if p.fullmatch(tekst.strip())), "")
    bedoeld = (OOK_GEZEGD.get(gezocht, ""), _OOK.get(gezocht, ""), patroon)
    return next((keuze for keuze in bedoeld if keuze in keuzes), "")


def lees_keuze(tekst: str, keuzes: Sequence[str], wat: str) -> Verstaan:
    """Return the choice that is meant; `wat` is what it is a choice of: doelgroep."""
    if keuze := vind_keuze(tekst, keuzes):
        return Verstaan(keuze)
    dichtbij = lijkt_op(tekst, keuzes)
    return onbekend(tekst, wat, dichtbij or tuple(keuzes), zeker=bool(dichtbij))


def lees_ja_nee(tekst: str) -> Verstaan:
    """Return yes or no."""
    kaal = aaneen(tekst)
    if kaal in _JA | _NEE:
        hersteld = f"{tekst} → {'ja' if kaal in _JA else 'nee'}" if kaal in _VINKJE else ""
        return Verstaan(kaal in _JA, hersteld=hersteld)
    return Verstaan(None, f"{citeer(tekst)} is geen ja of nee", "kies ja of nee, of laat het leeg")


def lees_getal(tekst: str, minimum: float, maximum: float, *, heel: bool = True) -> Verstaan:
    """Return a number between these two."""
    cijfers = re.fullmatch(r"(-?[0-9]{1,9}(?:[.,][0-9]+)?)(?: ?(?:jaar|weken|week))?", tekst)
    if cijfers is None or (heel and not cijfers[1].isdecimal()):
        wat = "heel getal" if heel else "getal"
        return Verstaan(None, f"{citeer(tekst)} is geen {wat}", "schrijf alleen het getal")
    getal = int(cijfers[1]) if heel else float(cijfers[1].replace(",", "."))
    if not minimum <= getal <= maximum:
        raad = f"schrijf een getal van {minimum} tot en met {maximum}"
        return Verstaan(None, f"{getal} kan hier niet", raad)
    return Verstaan(getal)


def lees_taal(tekst: str) -> Verstaan:
    """Return the BCP 47 code that is meant by a code or by a Dutch name."""
    code = taalcode(tekst) or tekst.lower()
    if code.isascii() and code.isalpha() and len(code) in (2, 3):
        return Verstaan(code)
    return onbekend(tekst, "taal", lijkt_op(tekst, TALEN.values()))
