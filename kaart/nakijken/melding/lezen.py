"""What somebody typed in a mail → one report: about which entry, which field, in a sentence."""

import re
from collections.abc import Iterable
from typing import NamedTuple

from kaart.basis import zonder_onzichtbaar
from kaart.nakijken.melding.aanzet import (
    BEREIKEN,
    ER_NIET_MEER,
    FOUT,
    GESTOPT,
    GOED,
    HOE_WEET_JE,
    KOP_GESTOPT,
    KOP_ONTBREEKT,
    MIS_IK,
    WAT_EN_WAAR,
)
from kaart.nakijken.melding.mailtekst import Mailtekst

_ID = re.compile(r"\[([a-z0-9]+(?:-[a-z0-9]+)*)\]")
_WIE = re.compile(rf"^(?:{KOP_GESTOPT}:|Klopt niet:)? ?[^\[\]]{{0,200}}\[[a-z0-9-]+\] ?(.*)$")
_VRAGEN = (FOUT, GOED, HOE_WEET_JE, MIS_IK, WAT_EN_WAAR, BEREIKEN)
_LANG = 400
STATUS = "status"
# What people call a field; a report that speaks of two is about none in particular.
_ZO_GENOEMD = {
    "telefoon": r"telefoon\w*|tel\.?|(?:telefoon)?nummer|bellen",
    "email": r"e-?mail\w*|mailadres|mailbox",
    "website": r"website|site|webadres|link",
    "adres": r"adres|verhuis\w*|straat|postcode",
    "openingstijden": r"openingstijden|openingsuren|open|gesloten|dicht|tijd(?:en)?|uur",
    "kosten": r"kosten|prijs|prijzen|gratis|bijdrage|euro|€",
    "wachttijd": r"wachttijd\w*|wachtlijst\w*",
    "aanmelden": r"aanmeld\w*|inschrijv\w*",
    "naam": r"naam|heet|heten",
}
MELDVELDEN = tuple(_ZO_GENOEMD)
_WOORDEN = {
    veld: re.compile(rf"(?<!\w)(?:{w})(?!\w)", re.IGNORECASE) for veld, w in _ZO_GENOEMD.items()
}


class Gelezen(NamedTuple):
    """A report as it was told; `ids` are the entries it may be about, the likeliest first.

    `ontbreekt`: it is about who is not on the map yet. Without a `zin` nobody said anything.
    """

    ids: tuple[str, ...]
    veld: str
    zin: str
    op: str = ""
    ontbreekt: bool = False
    ingekort: bool = False


def lees_melding(mail: Mailtekst) -> Gelezen:
    """Return what a mail reports."""
    ids = dict.fromkeys(
        id_
        for tekst in (mail.onderwerp, mail.gezegd, mail.heel)
        for id_ in reversed(_ID.findall(tekst))
    )
    vragen, los = _antwoorden(mail.gezegd.splitlines())
    alles = f"{mail.onderwerp}\n{mail.gezegd}"
    if not ids and (KOP_ONTBREEKT in alles or MIS_IK in alles):
        zin = _samen([*los, vragen[MIS_IK], vragen[WAT_EN_WAAR], vragen[BEREIKEN]])
        return _in_een_zin(Gelezen((), "", zin, mail.op, ontbreekt=True))
    if f"{KOP_GESTOPT}:" in mail.onderwerp or re.search(rf"\] (?:{GESTOPT}|{ER_NIET_MEER})", alles):
        zin = ": ".join(filter(None, ("Zou gestopt zijn", _samen([*los, vragen[HOE_WEET_JE]]))))
        return _in_een_zin(Gelezen((*ids,), STATUS, zin, mail.op))
    fout = _samen([*los, vragen[FOUT]])
    goed = f"zo is het wel: {vragen[GOED]}" if vragen[GOED] else ""
    zin = _samen([fout, goed])
    return _in_een_zin(Gelezen((*ids,), raad_veld(zin), zin, mail.op))


def raad_veld(zin: str) -> str:
    """Return the one field that a sentence speaks of; "" when it is none, or more than one."""
    genoemd = [veld for veld, woorden in _WOORDEN.items() if woorden.search(zin)]
    return genoemd[0] if len(genoemd) == 1 else ""


def _antwoorden(regels: Iterable[str]) -> tuple[dict[str, str], list[str]]:
    """Return what stands below each question, and what stands above all of them."""
    antwoorden: dict[str, list[str]] = {vraag: [] for vraag in _VRAGEN}
    los: list[str] = []
    hier = los
    for volle in regels:
        regel = volle
        if gevonden := _WIE.match(regel):
            regel = gevonden[1].removeprefix(GESTOPT).removeprefix(ER_NIET_MEER).strip()
        for vraag in _VRAGEN:
            if regel.casefold().startswith(vraag.casefold()):
                hier, regel = antwoorden[vraag], regel[len(vraag) :].strip()
        if regel:
            hier.append(regel)
    return {vraag: " ".join(delen) for vraag, delen in antwoorden.items()}, los


def _samen(delen: Iterable[str]) -> str:
    *eerder, laatste = [deel.strip(" ;") for deel in delen if deel.strip(" ;")] or [""]
    return "; ".join((*(deel.rstrip(".") for deel in eerder), laatste))


def _in_een_zin(gelezen: Gelezen) -> Gelezen:
    """Return a report on one line, without signs that nobody sees, and not too long to read."""
    tekens = (teken if teken.isprintable() else " " for teken in zonder_onzichtbaar(gelezen.zin))
    zin = " ".join("".join(tekens).split())
    if len(zin) <= _LANG:
        return gelezen._replace(zin=zin)
    kort = zin[:_LANG].rpartition(" ")[0] or zin[:_LANG]
    return gelezen._replace(zin=f"{kort}…", ingekort=True)


def maak_zin(zin: str) -> str:
    """Return a sentence that was typed by hand as it is kept."""
    return _in_een_zin(Gelezen((), "", zin)).zin
