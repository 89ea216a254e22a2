"""What the built-in set of themes has by now and a map has not: offered, never forced."""

from datetime import date
from typing import NamedTuple

from kaart.begin import themawaarden
from kaart.bestand import Werkmap
from kaart.bijwerken import Bewerking
from kaart.handelingen.uitkomst import Uitkomst, weggelaten
from kaart.handelingen.voorstel import Wijzigvoorstel


class Themaverversing(NamedTuple):
    """The ids of the themes that are new here, and of those that get hulpvragen."""

    nieuw: tuple[str, ...]
    aangevuld: tuple[str, ...]


def ververs_themas(werkmap: Werkmap, peildatum: date) -> Uitkomst[Themaverversing]:
    """Return the themes and hulpvragen that the set has more; what a map says of its own stays."""
    bewerking = Bewerking(werkmap, peildatum)
    nieuw, aangevuld = [], []
    for id_, vers in themawaarden(bewerking.kaart.organisaties).items():
        if not bewerking.heeft(id_):
            bewerking.nieuw("themas", id_, vers)
            nieuw.append(id_)
        elif id_ in bewerking.kaart.themas:
            waarden = bewerking.lees(id_)
            bekend = {vraag["id"] for vraag in waarden.get("hulpvragen", [])}
            erbij = [vraag for vraag in vers.get("hulpvragen", []) if vraag["id"] not in bekend]
            if erbij:
                waarden["hulpvragen"] = [*waarden.get("hulpvragen", []), *erbij]
                bewerking.zet(id_, waarden)
                aangevuld.append(id_)
    return Uitkomst(
        Themaverversing(tuple(nieuw), tuple(aangevuld)),
        opmerkingen=weggelaten(bewerking.weggelaten),
        voorstel=Wijzigvoorstel(bewerking),
    )
