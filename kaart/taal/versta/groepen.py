"""What others write in one go and a file in several keys: age, waiting time, source. Pure."""

import re
from collections.abc import Mapping
from typing import Any

from kaart.basis import zichtbaar
from kaart.taal.versta.datums import bezwaar_tegen_datum, datum_achteraan, lees_datum
from kaart.taal.versta.verstaan import Verstaan, citeer
from kaart.taal.zeg.bron import bron_in_woorden

_JAAR = r"(?: ?jaar)?"
_VAN, _TOT = rf"(?P<van>[0-9]{{1,3}}){_JAAR}", rf"(?P<tot>[0-9]{{1,3}}){_JAAR}"
_LEEFTIJD = (
    rf"(?:van |vanaf )?{_VAN},? ?(?:-|t/m|tot en met) ?{_TOT}",
    rf"{_VAN} ?(?:\+|en ouder|-?plus(?:sers)?)",
    rf"vanaf {_VAN}",
    rf"(?:t/m|tot en met) {_TOT}",
)
_ONZEKER = re.compile(
    r"(?:tot|onder|jonger dan|ouder dan|boven) (?:de )?(?P<grens>[0-9]{1,3})(?: jaar)?"
)
_WACHT = re.compile(
    r"(?:ongeveer |circa |ca\.? |± ?)?(?P<aantal>[0-9]{1,3}|een|één|geen)"
    r"(?: (?P<maat>week|weken|maand|maanden|wachttijd))?(?: wachttijd)?[ ,]*"
    r"\(?(?:opgave van |sinds |in |per )?(?P<op>[^()]*)\)?"
)
_WEKEN_PER_MAAND = 52 / 12
_WEBADRES = re.compile(
    r"https?://\S+|www\.\S+"
    r"|[\w-]+(?:\.[\w-]+)*\.(?!pdf|docx?|xlsx?|odt|txt|html?)[a-z]{2,}(?:/\S*)?",
    re.IGNORECASE,
)


def lees_leeftijd(tekst: str) -> Verstaan:
    """Return from and up to which age."""
    kaal = " ".join(zichtbaar(tekst).casefold().split()).strip(" .")
    for patroon in _LEEFTIJD:
        if delen := re.fullmatch(patroon, kaal):
            return _leeftijd(tekst, {s: int(w) for s, w in delen.groupdict().items()})
    if grens := _ONZEKER.fullmatch(kaal):
        return Verstaan(None, f"{citeer(tekst)}: hoort {grens['grens']} erbij?",
                        "schrijf het zoals: vanaf 18, of: t/m 65")  # fmt: skip
    return Verstaan(None, f"{citeer(tekst)} is niet te lezen als leeftijd",
                    "schrijf het zoals: 18 t/m 65")  # fmt: skip


def _leeftijd(tekst: str, jaren: dict[str, int]) -> Verstaan:
    if max(jaren.values()) > 120 or jaren.get("van", 0) > jaren.get("tot", 120):  # noqa: PLR2004
        return Verstaan(None, f"{citeer(tekst)} kan geen leeftijd zijn", "kijk de getallen na")
    return Verstaan(jaren)


def lees_wachttijd(tekst: str) -> Verstaan:
    """Return how many weeks, and of which day that is: “6 weken (opgave van maart 2026)”."""
    kaal = " ".join(zichtbaar(tekst).casefold().split()).strip(" .")
    voorbeeld = "schrijf het zoals: 6 weken (november 2026)"
    delen = _WACHT.fullmatch(kaal)
    if delen is None:
        return Verstaan(None, f"{citeer(tekst)} is niet te lezen als wachttijd", voorbeeld)
    op = lees_datum(delen["op"]) if delen["op"] else ""
    if not op:
        wat = bezwaar_tegen_datum(delen["op"], heel=True).bezwaar if delen["op"] else ""
        return Verstaan(
            None, wat or f"{citeer(tekst)}: er staat niet van wanneer dat is", voorbeeld
        )
    aantal = {"geen": 0, "een": 1, "één": 1}.get(delen["aantal"])
    weken = int(delen["aantal"]) if aantal is None else aantal
    maand = (delen["maat"] or "").startswith("maand")
    heel = round(weken * _WEKEN_PER_MAAND) if maand else weken
    return Verstaan({"weken": heel, "op": op}, hersteld=f"{tekst} → {heel} weken" if maand else "")


def lees_bron(tekst: str) -> dict[str, str]:
    """Return what a text says of a source: its date stands between brackets, or at the end."""
    gevonden = re.fullmatch(r"(.*\S)\s*\(([^()]*)\)", tekst)
    datum = lees_datum(gevonden[2]) if gevonden else ""
    wat, datum = (gevonden[1], datum) if gevonden and datum else datum_achteraan(tekst)
    adres = wat if _WEBADRES.fullmatch(wat) else ""
    bron = {"url": adres if "://" in adres else f"https://{adres}"} if adres else {"document": wat}
    return bron | ({"datum": datum} if datum else {})


def bron_anders(tekst: str, bron: Mapping[str, Any]) -> str:
    """Return what somebody must see of how a source was read; "" when it says just that."""
    if "datum" not in bron and bezwaar_tegen_datum(tekst).bezwaar:
        return f"{citeer(tekst)} blijft zonder datum; schrijf het jaar met vier cijfers"
    if "datum" in bron and not tekst.endswith(")"):
        return f"{tekst} → {bron_in_woorden(bron)}"
    return ""
