"""Remember that two things which seem one are not, so that nobody has to find it out again."""

from kaart.bijwerken.bewerking import Bewerking, GeenWijziging
from kaart.model import SOORTEN


def houd_apart(bewerking: Bewerking, een: str, ander: str, reden: str, op: str) -> None:
    """Write in data/kaart.yaml that two organisations, or two locaties, are not one.

    A pair that was remembered before gets the new reason. Raises GeenWijziging when there is
    nothing to tell apart.
    """
    soorten = {bewerking.document(id_).soort for id_ in (een, ander)}
    if een == ander:
        raise GeenWijziging(f"twee keer {een}; noem er twee")
    if len(soorten) > 1 or not all(SOORTEN[soort].kan_stoppen for soort in soorten):
        raise GeenWijziging(f"{een} en {ander} zijn geen twee organisaties of twee plekken")
    if not reden:
        raise GeenWijziging(
            "zeg met --reden waarom ze niet dezelfde zijn; anders zoekt iemand het weer uit"
        )
    paar = {"een": een, "ander": ander, "reden": reden, "op": op}
    gegevens = bewerking.lees_gegevens()
    paren = gegevens.get("niet_dubbel", [])
    eerder = [nr for nr, oud in enumerate(paren) if {oud["een"], oud["ander"]} == {een, ander}]
    gegevens["niet_dubbel"] = [
        *(oud for nr, oud in enumerate(paren) if nr not in eerder), paar
    ]  # fmt: skip
    bewerking.zet_gegevens(gegevens)
