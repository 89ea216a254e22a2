"""Where a place lies on the map of the city: what is not known yet, and writing it down."""

from collections.abc import Sequence
from datetime import date
from typing import Any, NamedTuple

from kaart.basis import KaartFout, OnbekendeWaarde
from kaart.bestand import Inleesresultaat, Werkmap, laad
from kaart.bijwerken import Bewerking, pas_toe
from kaart.handelingen.uitkomst import Uitkomst, weggelaten
from kaart.handelingen.voorstel import Wijzigvoorstel
from kaart.hulp import begrijp_ding, begrijp_gebied
from kaart.model import Kaart, Locatie, Organisatie, eerste_dag
from kaart.wijk import (
    Plek,
    alle_plekken,
    geheime_locaties,
    heeft_geheim,
    keur_ligging,
    lees_punt,
)

_OPMERKING = "plek op de landkaart"
_ZONDER_PUNT = "postcode of buurt"
_RD = "RD omgerekend met de benaderingsformule van 2001, tot op 0,25 meter"


class Plaatsverzoek(NamedTuple):
    """What somebody found out about a place, and where; "" is what was not said."""

    wie: str
    punt: str = ""
    bron: str = ""
    op: str = ""
    postcode: str = ""
    buurt: str = ""


class Plekkenantwoord(NamedTuple):
    """The places that are not placed, the most that hangs on one first, and how many there are."""

    kaart: Kaart
    open: tuple[Plek, ...]
    totaal: int


def toon_plekken(
    werkmap: Werkmap, peildatum: date, wijken: Sequence[str] = ()
) -> Uitkomst[Plekkenantwoord]:  # fmt: skip
    """Return what must be placed; of who has a secret address nothing is asked.

    The files themselves are read: the index does not know any more which place is the secret one.
    """
    gelezen = laad(werkmap)
    kaart = gelezen.kaart
    in_wijk = {wijk for tekst in wijken for wijk in begrijp_gebied(kaart, tekst).wijken}
    plekken = [p for p in alle_plekken(kaart, peildatum) if not in_wijk or p.wijk in in_wijk]
    nog = tuple(plek for plek in plekken if plek.punt is None)
    return Uitkomst(
        Plekkenantwoord(kaart, nog, len(plekken)),
        opmerkingen=weggelaten([document.bestand for document in gelezen.geweigerd]),
    )


def plaats_ding(werkmap: Werkmap, peildatum: date, verzoek: Plaatsverzoek) -> Uitkomst[str]:
    """Return the id of what is placed, with the change.

    Raises KaartFout for a place that may not be known, GeenPunt for coordinates that cannot be.
    """
    if not verzoek.bron.strip():
        raise KaartFout(
            "zeg waar dit vandaan komt", "een webadres of de naam van een kaart", "bron"
        )
    if verzoek.op and eerste_dag(verzoek.op) is None:
        raise KaartFout(f"“{verzoek.op}” is geen datum", "schrijf 2026-11-22", "op")
    bewerking = Bewerking(werkmap, peildatum)
    ding = vind_plek(bewerking.wordt, verzoek.wie)
    soort = bewerking.document(ding.id).soort
    waarden, adrespad = bewerking.lees(ding.id), "" if isinstance(ding, Locatie) else "adres."
    opmerkingen: list[str] = []
    opmerking = _OPMERKING if verzoek.punt else _ZONDER_PUNT
    if verzoek.punt:
        gelezen = lees_punt(verzoek.punt)
        wijk = ding.wijk if isinstance(ding, Locatie) else ""
        opmerkingen += filter(None, (keur_ligging(bewerking.kaart, wijk, gelezen.punt),))
        if gelezen.rd:
            opmerkingen.append(_RD)
            opmerking = f"{_OPMERKING}, uit RD {verzoek.punt}"
        (waarden["adres"] if adrespad else waarden)["middelpunt"] = gelezen.punt._asdict()
    for veld in _velden(bewerking.kaart, ding, verzoek, adrespad):
        waarden = pas_toe(bewerking.kaart, soort, waarden, veld)[1]
    _voeg_bron_toe(waarden, verzoek.bron, verzoek.op or peildatum.isoformat(), opmerking)
    bewerking.zet(ding.id, waarden)
    return Uitkomst(
        ding.id,
        opmerkingen=(*weggelaten(bewerking.weggelaten), *opmerkingen),
        voorstel=Wijzigvoorstel(bewerking),
    )


def vind_plek(gelezen: Inleesresultaat, tekst: str) -> Locatie | Organisatie:
    """Return the locatie, or the organisation with an address of its own, that is meant.

    Raises KaartFout when it is no place, or one that nobody may know.
    """
    ding = begrijp_ding(gelezen.kaart, tekst)[1]
    if isinstance(ding, Locatie):
        geheim = ding.id in geheime_locaties(gelezen.kaart)
    elif isinstance(ding, Organisatie) and ding.adres is not None:
        geheim = heeft_geheim(ding)
    else:
        raise KaartFout(f"{ding.id} heeft geen eigen adres", "noem een plek uit data/locaties")
    if geheim:
        raise KaartFout(f"van {ding.id} blijft geheim waar het is; er is niets geschreven")
    _weiger_misschien_geheim(gelezen, ding.id)
    plek: Locatie | Organisatie = ding
    return plek


def _weiger_misschien_geheim(gelezen: Inleesresultaat, id_: str) -> None:
    """Refuse a place that a file which cannot be used may call secret."""
    for document in gelezen.geweigerd:
        if b"geheim_adres" in document.inhoud and id_.encode() in document.inhoud:
            raise KaartFout(
                f"in {document.bestand} staat een fout en een geheim adres, misschien dit",
                "maak dat bestand eerst goed (zie kaart valideer)",
            )


def _velden(
    kaart: Kaart, ding: Locatie | Organisatie, verzoek: Plaatsverzoek, adrespad: str
) -> list[str]:  # fmt: skip
    velden = [f"{adrespad}postcode={verzoek.postcode}"] if verzoek.postcode else []
    if verzoek.buurt:
        velden.append(f"buurt={_buurt(kaart, ding, verzoek.buurt)}")
    return velden


def _buurt(kaart: Kaart, ding: Locatie | Organisatie, tekst: str) -> str:
    """Return the buurt of the wijk of a place, by id, name or code."""
    if not isinstance(ding, Locatie) or ding.wijk not in kaart.wijken:
        raise KaartFout(f"bij {ding.id} staat geen wijk", "zet die er eerst in: kaart wijzig")
    buurten = kaart.wijken[ding.wijk].buurten
    for buurt in buurten:
        if tekst.casefold() in (buurt.id, buurt.naam.casefold(), buurt.code.casefold()):
            return buurt.id
    raise OnbekendeWaarde("buurt", tekst, tuple(buurt.id for buurt in buurten))


def _voeg_bron_toe(waarden: dict[str, Any], tekst: str, dag: str, opmerking: str) -> None:
    """Write down where it was found, unless it stands there already."""
    soort = "url" if tekst.casefold().startswith(("http://", "https://")) else "document"
    bron = {soort: tekst.strip(), "datum": dag, "opmerking": opmerking}
    bronnen = waarden.setdefault("bronnen", [])
    if bron not in bronnen:
        bronnen.append(bron)
