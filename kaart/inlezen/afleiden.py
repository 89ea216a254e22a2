"""What kaart asks of everybody and no list of others has: derived from what the row does say.

Each of it is said, so that somebody can look; what is no more than a guess stands with the
organisation as a doubt.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from kaart.basis import aaneen
from kaart.inlezen.invoer import Invoer
from kaart.inlezen.kolommen import ORGANISATIES
from kaart.inlezen.koppen import Kop, Kopregel
from kaart.inlezen.waarden import uit_cel
from kaart.model import STAD
from kaart.schema import laad_schema
from kaart.taal import citeer, lees_bron, versta_datum
from kaart.tabellen import Cel

_VAN_ONS = "organisatievorm"
CONTROLE = "gecontroleerd"
_BIJGEWERKT = frozenset(
    "bijgewerkt bijgewerktop laatstbijgewerkt laatsteupdate laatstgewijzigd gewijzigdop "
    "geactualiseerd geactualiseerdop actueelop peildatum".split()
)
# The first of whose words a name holds: those of one kind before those that any kind may have.
_WOORDEN = {
    "gemeente": r"\bgemeente\b|\bwmo\b|\bggd\b|sociale dienst|\bpolitie|\bveilig thuis",
    "levensbeschouwelijk": r"kerk\b|moskee|parochie|diaconie|leger des heils|\bpkn\b|klooster",
    "woningcorporatie": r"woningcorporatie|woonstichting|woningstichting|woningbouw",
    "welzijn": r"(?:buurt|wijk)(?:team|huis|centrum)|sociaal team|welzijn|maatschappelijk|"
    r"dorpshuis|jongerenwerk|opbouwwerk|ontmoetingscentrum",
    "clientorganisatie": r"cli[eë]nten|pati[eë]nten|lotgenoten|belangen|zelfhulp",
    "zorgaanbieder": r"\bggz\b|zorg|huisarts|ziekenhuis|fysio|kliniek|praktijk|verple|jeugdhulp",
    "onderwijs-cultuur-sport": r"school|bibliotheek|museum|theater|\bsport|college|universiteit|"
    r"\broc\b|muziek|\bvv\b",
    "bewonersinitiatief": r"bewoners|buurt(?:moestuin|initiatief|tuin)",
    "onderneming": r"\bb\.?v\.?$|winkel|bedrijf|makelaar|notaris|taxi",
    "vrijwilligersorganisatie": r"stichting|vereniging|vrijwillig|rode kruis|humanitas|zonnebloem|"
    r"bank\b|fonds|repair",
}
_VORMEN = {vorm: re.compile(woorden, re.IGNORECASE) for vorm, woorden in _WOORDEN.items()}
_GERADEN = "welzijn"


def is_van_anderen(kopregel: Kopregel) -> bool:
    """Say whether a table is a list of others: it lacks the column that only kaart asks for."""
    van_ons = any(aaneen(kop.tekst) == _VAN_ONS for kop in kopregel.koppen)
    return kopregel.tabblad == ORGANISATIES and not van_ons


def bron_van_rij(invoer: Invoer, bron: Mapping[str, str]) -> dict[str, str]:
    """Return the source of a row: of others, the day of their check is that of what they say."""
    uit = dict(bron)
    if invoer.vreemd and uit and "datum" not in uit and (dag := _controledag(invoer)):
        uit["datum"] = dag
    return uit


def bron_van_erbij(invoer: Invoer, bron: Mapping[str, str], lijst: str) -> dict[str, str]:
    """Return the source of what a list of others adds to somebody we had; {} for a table of ours.

    Without a word about where the list is from it is the list itself.
    """
    return bron_van_rij(invoer, bron or lees_bron(lijst)) if invoer.vreemd and lijst else {}


def zet_bron_erbij(
    waarden: dict[str, Any], was: Mapping[str, Any], bron: Mapping[str, str]
) -> None:
    """Let a contact and an address that were not there say where they are from."""
    eerder = len(was.get("contacten", ()))
    erbij = list(waarden.get("contacten", ())[eerder:])
    erbij += [waarden["adres"]] if "adres" in waarden and "adres" not in was else []
    for feit in erbij if bron else ():
        feit.setdefault("bronnen", [dict(bron)])


def dag_van_rij(invoer: Invoer, bron: Mapping[str, str]) -> str:
    """Return of which day a row is: that of its source, or of the check that it brings."""
    return bron.get("datum", "") or _controledag(invoer)


def controle_van_anderen(invoer: Invoer) -> Iterator[str]:
    """Say that somebody else's check is none of ours."""
    kop = _dagkop(invoer)
    if not invoer.vreemd or not kop:
        return
    if dag := _controledag(invoer):
        yield f"{kop.naam}: {dag} is de datum van hun lijst, geen controle van ons"
    elif tekst := " ".join(invoer.rij.cel(kop.plek).tekst.split()):
        yield f"{kop.naam}: {citeer(tekst)} is geen datum; de bron staat er zonder datum"


def leid_af(
    waarden: dict[str, Any], invoer: Invoer, lijst: str
) -> tuple[dict[str, Any], tuple[str, ...]]:
    """Return a new thing with what a list does not say, and what was derived for it."""
    uit, gezegd, twijfel = dict(waarden), [], []
    if "organisatievorm" not in uit:
        vorm = _vorm(" ".join((uit.get("naam", ""), uit.get("omschrijving", ""))))
        uit["organisatievorm"] = vorm or _GERADEN
        hoe = "uit de naam" if vorm else "geraden"
        gezegd.append(f"organisatievorm: niet in de lijst; {hoe}: {vorm or _GERADEN}")
        twijfel += [] if vorm else ["de organisatievorm is geraden"]
    if "werkgebied" not in uit:
        uit["werkgebied"], hoe, vraag = _werkgebied(uit, invoer)
        gezegd.append(f"werkgebied: {hoe}")
        twijfel += [vraag] if vraag else []
    if "doelgroepen" not in uit:
        uit["doelgroepen"] = ["iedereen"]
        gezegd.append("doelgroepen: niet in de lijst; iedereen")
        twijfel.append("voor wie het is, stond niet in de lijst")
    if "omschrijving" not in uit and (zin := _omschrijving(invoer)):
        uit["omschrijving"] = zin
        gezegd.append("omschrijving: niet in de lijst; gemaakt van de categorie")
    if "bronnen" not in uit and lijst:
        uit["bronnen"] = [bron_van_rij(invoer, lees_bron(lijst))]
        gezegd.append(f"bronnen: de lijst zelf ({lijst})")
    if twijfel:
        uit["onzeker"] = "; ".join(filter(None, (uit.get("onzeker", ""), *twijfel)))
    return uit, tuple(gezegd)


def deels(cel: Cel, kop_schema: Mapping[str, Any], invoer: Invoer) -> tuple[list[Any], list[str]]:
    """Return what can be read of a cell with several things, and the words that cannot."""
    waarden: list[Any] = []
    over: list[str] = []
    for stuk in filter(None, map(str.strip, re.split(r"[;,/&+|\n>]|\ben\b", cel.tekst))):
        gelezen = uit_cel(Cel(stuk), kop_schema, invoer.kaart)
        if gelezen.bezwaar:
            over.append(stuk)
        else:
            waarden += [w for w in gelezen.waarde if w not in waarden]
    return waarden, over


def _vorm(tekst: str) -> str:
    return next((vorm for vorm, woorden in _VORMEN.items() if woorden.search(tekst)), "")


def _werkgebied(waarden: Mapping[str, Any], invoer: Invoer) -> tuple[list[str], str, str]:
    """Return the area, how it was found, and what is in doubt: its place, else all of the town."""
    kop = invoer.kopregel.van(("werkgebied",))
    gezegd = invoer.rij.cel(kop.plek).tekst if kop else ""
    plaats = waarden.get("adres", {}).get("plaats", "")
    schema = laad_schema("organisatie")["properties"]["werkgebied"]
    if plaats:
        gelezen = uit_cel(Cel(plaats), schema, invoer.kaart)
        if not gelezen.bezwaar:
            return gelezen.waarde, f"niet in de lijst; uit de plaats {plaats}", ""
    wat = f"werkgebied volgens de lijst: {' '.join(gezegd.split())}" if gezegd else ""
    wat = wat or (f"gevestigd in {plaats}; het werkgebied is niet zeker" if plaats else "")
    waarom = "niet in de lijst"
    if wat:
        waarom = f"{citeer(gezegd or plaats)} is geen gebied van deze kaart"
    return [STAD], f"{waarom}; de hele stad", wat


def _omschrijving(invoer: Invoer) -> str:
    kop = invoer.kopregel.van(("themas",))
    tekst = " ".join(invoer.rij.cel(kop.plek).tekst.split()).rstrip(".") if kop else ""
    return f"{tekst[:1].upper()}{tekst[1:]}." if tekst else ""


def _controledag(invoer: Invoer) -> str:
    kop = _dagkop(invoer)
    tekst = invoer.rij.cel(kop.plek).tekst if kop else ""
    return str(versta_datum(tekst).waarde or "") if tekst else ""


def _dagkop(invoer: Invoer) -> Kop | None:
    """Return the column with the day of what a row says; bijgewerkt is no check, also not ours."""
    los = (k for k in invoer.kopregel.koppen if not k.kolom and aaneen(k.tekst) in _BIJGEWERKT)
    return invoer.kopregel.van((CONTROLE, "op")) or next(los, None)
