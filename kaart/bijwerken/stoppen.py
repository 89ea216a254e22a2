"""What has stopped stays on the map as a tombstone: whoever looks for it learns where to go."""

from typing import Any

from kaart.basis import lijkt_op, vergelijkbaar
from kaart.bijwerken.bewerking import Bewerking, GeenWijziging
from kaart.bijwerken.meldingen import GEMELD
from kaart.model import SOORTEN

GESTOPT = "gestopt"
NIET_OPNEMEN = "niet-opnemen"


def stop(
    bewerking: Bewerking, id_: str, op: str, reden: str = "", opvolger: str = "",
    status: str = GESTOPT,
) -> None:  # fmt: skip
    """Let an organisation or a locatie have stopped on `op`, with reason and successor.

    Raises GeenWijziging when that cannot be, OnbekendeWaarde for an id that is not there.
    """
    document = bewerking.document(id_)
    waarden = bewerking.lees(id_)
    if not SOORTEN[document.soort].kan_stoppen:
        raise GeenWijziging(f"{id_} is een {document.soort}; alleen wie helpt en waar kan stoppen")
    if opvolger:
        _keur_opvolger(bewerking, id_, opvolger)
    waarden |= {"status": status, "gestopt_op": op}
    waarden.pop(GEMELD, None)  # nobody looks at it any more
    waarden |= {"reden": reden} if reden else {}
    waarden |= {"opgevolgd_door": opvolger} if opvolger else {}
    bewerking.zet(id_, waarden)


def stop_aanbod(bewerking: Bewerking, id_: str, aanbod: str) -> str:
    """Let one aanbod have stopped, named by its id or name; return its name."""
    if bewerking.document(id_).soort != "organisatie":
        raise GeenWijziging(f"{id_} heeft geen aanbod")
    waarden = bewerking.lees(id_)
    blokken: list[dict[str, Any]] = waarden.get("aanbod", [])
    gezocht = vergelijkbaar(aanbod)
    gevonden = [b for b in blokken if gezocht in map(vergelijkbaar, (b.get("id", ""), b["naam"]))]
    if len(gevonden) != 1:
        namen = [blok["naam"] for blok in blokken]
        hoe = "staat er meer dan een keer" if gevonden else "staat er niet"
        raad = ", ".join(lijkt_op(aanbod, namen) or namen) or "deze organisatie heeft geen aanbod"
        raise GeenWijziging(f"aanbod “{aanbod}” {hoe} bij {id_}; kies uit: {raad}")
    gevonden[0]["status"] = GESTOPT
    bewerking.zet(id_, waarden)
    naam: str = gevonden[0]["naam"]
    return naam


def _keur_opvolger(bewerking: Bewerking, id_: str, opvolger: str) -> None:
    document = bewerking.document(opvolger)
    if opvolger == id_:
        raise GeenWijziging(f"{id_} kan zichzelf niet opvolgen")
    if document.soort != (soort := bewerking.document(id_).soort):
        raise GeenWijziging(f"{opvolger} is een {document.soort}, geen {soort}", bij="opvolger")
    if document.waarde.get("status") in {GESTOPT, NIET_OPNEMEN}:
        raise GeenWijziging(f"{opvolger} is zelf gestopt", bij="opvolger")
