"""Some fields of one thing become something else."""

from datetime import date
from typing import NamedTuple

from kaart.basis import KaartFout, OnbekendeWaarde
from kaart.bestand import Werkmap
from kaart.bijwerken import HOE, KAART, Bewerking, klokplek, met_klok, pas_toe, weiger_naam
from kaart.handelingen.elders import weiger_elders
from kaart.handelingen.uitkomst import Uitkomst, weggelaten
from kaart.handelingen.voorstel import Wijzigvoorstel
from kaart.hulp import begrijp_ding, begrijp_keuze


class Wijzigverzoek(NamedTuple):
    """Which thing, which fields (`veld=waarde`), and how and by whom it was checked as well."""

    wie: str
    velden: tuple[str, ...]
    gecontroleerd: str = ""
    door: str = ""


def wijzig_velden(
    werkmap: Werkmap, peildatum: date, verzoek: Wijzigverzoek
) -> Uitkomst[str]:  # fmt: skip
    """Return the id of what changes, with the change. Raises KaartFout for what cannot be."""
    bewerking = Bewerking(werkmap, peildatum)
    id_ = vind_id(bewerking, verzoek.wie)
    controle = _controle(bewerking, peildatum, verzoek)
    soort = bewerking.document(id_).soort
    waarden = bewerking.lees(id_)
    nagegaan = set()
    for veld in verzoek.velden:
        pad, waarden = pas_toe(bewerking.kaart, soort, waarden, veld)
        if controle and soort == KAART:
            raise KaartFout("bij de gegevens van de hele kaart staat geen controle")
        if controle:
            plek = klokplek(soort, waarden, pad)
            waarden = met_klok(waarden, plek, controle)
            nagegaan.add(plek)
    bewerking.zet(id_, waarden, nagegaan)
    opmerkingen = weggelaten(bewerking.weggelaten)
    return Uitkomst(id_, opmerkingen=opmerkingen, voorstel=Wijzigvoorstel(bewerking))


def vind_id(bewerking: Bewerking, tekst: str) -> str:
    """Return the id that is meant, also of a file that is wrong until it is changed."""
    if bewerking.heeft(tekst) or tekst == KAART:
        return tekst
    try:
        return str(begrijp_ding(bewerking.kaart, tekst)[1].id)
    except OnbekendeWaarde:
        weiger_elders(bewerking.werkmap, tekst, "wijzig")
        raise


def _controle(bewerking: Bewerking, dag: date, verzoek: Wijzigverzoek) -> dict[str, str]:
    hoe = (
        begrijp_keuze("gecontroleerd", verzoek.gecontroleerd, HOE) if verzoek.gecontroleerd else ""
    )
    wie = weiger_naam(verzoek.door, bewerking.kaart)
    if wie and not hoe:
        raise KaartFout("zeg ook hoe er is gecontroleerd", bij="gecontroleerd")
    return {"op": dag.isoformat(), "hoe": hoe, **({"door": wie} if wie else {})} if hoe else {}
