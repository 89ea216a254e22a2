"""On what size of paper the sheets and the binder are: A5, or A4 for who wants more room."""

from kaart.basis import KaartFout
from kaart.drukwerk import A5, BLADPAPIER, Perforatie
from kaart.handelingen.druk.vraag import Drukvraag
from kaart.hulp import begrijp_keuze


def op_papier(vraag: Drukvraag) -> Drukvraag:
    """Return the question with its paper understood.

    Raises KaartFout for six rings on A4, unless they are only what the map usually takes.
    """
    papier = begrijp_keuze("papier", vraag.verzoek.papier or A5, BLADPAPIER)
    opdracht = vraag.opdracht._replace(papier=papier)
    if papier != A5 and opdracht.perforatie is Perforatie.ZESRINGS:
        if vraag.verzoek.perforatie:
            raise KaartFout(
                "Zes ringen zijn er alleen voor A5",
                "kies --perforatie iso838 of geen",
                "perforatie",
            )
        opdracht = opdracht._replace(perforatie=Perforatie.ISO838)
    return vraag._replace(opdracht=opdracht)
