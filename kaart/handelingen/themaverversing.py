"""What the built-in set of themes has by now and a map has not: offered, never forced, and once."""

from collections.abc import Collection
from datetime import date
from functools import partial
from typing import NamedTuple

from kaart.begin import (
    Themaaanvulling,
    Themageheugen,
    geheugenwijziging,
    is_nieuwe_set,
    lees_geheugen,
    themawaarden,
    vul_aan,
)
from kaart.bestand import Werkmap
from kaart.bijwerken import Bewerking
from kaart.handelingen.uitkomst import Uitkomst, weggelaten
from kaart.handelingen.voorstel import Wijzigvoorstel


class Themaaanbod(NamedTuple):
    """What is offered, thema by thema; `eerder` were offered before and are not on the map."""

    aanbod: tuple[Themaaanvulling, ...]
    eerder: int
    bewerking: Bewerking
    geheugen: Themageheugen


def bied_themas_aan(werkmap: Werkmap, peildatum: date) -> Uitkomst[Themaaanbod]:
    """Return what the set has more and was not offered yet. Raises KaartFout."""
    bewerking = Bewerking(werkmap, peildatum)
    geheugen = lees_geheugen(werkmap)
    aanbod: list[Themaaanvulling] = []
    eerder = 0
    for id_, vers in themawaarden(bewerking.kaart.organisaties).items():
        if id_ in bewerking.kaart.themas:
            aanvulling = vul_aan(id_, bewerking.lees(id_), vers, partial(geheugen.kent, id_))
        elif bewerking.heeft(id_):  # something else is called so
            continue
        elif id_ in geheugen.kenmerken:
            eerder += 1
            continue
        else:
            aanvulling = Themaaanvulling(id_, str(vers["naam"]), vers, nieuw=True)
        if not aanvulling.leeg:
            aanbod.append(aanvulling)
    return Uitkomst(
        Themaaanbod(tuple(aanbod), eerder, bewerking, geheugen),
        opmerkingen=weggelaten(bewerking.weggelaten),
    )


def neem_themas_over(
    gedaan: Themaaanbod, ja: Collection[str], nee: Collection[str]
) -> Wijzigvoorstel:
    """Return the change that takes the themes of `ja`, and remembers that `nee` are not wanted.

    What is in neither is offered again.
    """
    bewerking = gedaan.bewerking
    for aanvulling in (aanvulling for aanvulling in gedaan.aanbod if aanvulling.id in ja):
        if aanvulling.nieuw:
            bewerking.nieuw("themas", aanvulling.id, aanvulling.waarden)
        else:
            bewerking.zet(aanvulling.id, aanvulling.waarden)
    open_ = {a.id for a in gedaan.aanbod} - {*ja, *nee}
    alle = themawaarden(bewerking.kaart.organisaties)
    besloten = {id_: waarden for id_, waarden in alle.items() if id_ not in open_}
    nieuw = gedaan.geheugen.met(besloten, alle=not open_)
    bewerking.neem_mee(geheugenwijziging(bewerking.werkmap, gedaan.geheugen, nieuw))
    return Wijzigvoorstel(bewerking)


def heeft_nieuwe_themas(werkmap: Werkmap) -> bool:
    """Say quickly whether the set is another one than the map was offered last."""
    return is_nieuwe_set(lees_geheugen(werkmap))
