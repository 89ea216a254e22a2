"""A thema says whom to name when nobody fits."""

from collections.abc import Iterator

from kaart.basis import Ernst
from kaart.keuring.invoer import Keuring, Toetsvondst

NAAM = "vangnet"
ERNST = Ernst.LET_OP
UITLEG = """\
Past er niemand bij een vraag, dan noemt kaart het vangnet van het thema: wie daarbij meedenkt.
Heeft een thema er geen, dan staat er het eerste adres van de wijk, of het vangnet van de hele
kaart: goed, maar verder van de vraag. Zet er alleen een in als een bron zegt dat die het doet.

Goed:

    # data/themas/geld.yaml
    hulpvragen:
      - id: rondkomen
        tekst: Ik kom niet rond.
    vangnet: samen-eten

Fout:

    # data/themas/geld.yaml
    hulpvragen:
      - id: rondkomen
        tekst: Ik kom niet rond.
"""


def toets(keuring: Keuring) -> Iterator[Toetsvondst]:
    """Look at each thema that questions are asked of; one without any answers none.

    Of a map on which no thema has one, that is said once; one without organisations has nobody.
    """
    if not keuring.kaart.organisaties:
        return
    gevraagd = [thema for thema in keuring.kaart.themas.values() if thema.hulpvragen]
    zonder = [thema for thema in gevraagd if not thema.vangnet]
    if len(zonder) == len(gevraagd) > 1:
        yield Toetsvondst(
            "data/kaart.yaml",
            ("naam",),
            "geen enkel thema heeft een vangnet: wie denkt mee als niemand past?",
            "zet bij een thema in vangnet wie dat volgens een bron doet",
        )
        return
    for thema in zonder:
        yield Toetsvondst(
            f"data/themas/{thema.id}.yaml",
            ("naam",),
            "geen vangnet: wie denkt mee als niemand past?",
            "zet bij vangnet wie dat volgens een bron doet",
        )
