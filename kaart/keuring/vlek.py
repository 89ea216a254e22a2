"""A gap that somebody found counts until its date, or until there is something after all."""

from collections.abc import Iterator

from kaart.basis import Ernst
from kaart.keuring.invoer import Keuring, Keurstuk, Toetsvondst
from kaart.model import Wijk
from kaart.wijk import Dekkingsvraag, geldt, is_leeg, tel

NAAM = "vlek"
ERNST = Ernst.TIP
UITLEG = """\
Een vlek zegt dat iets in een wijk ontbreekt. Is de dag na “tot” voorbij, dan moet iemand het
opnieuw vragen. Staat er inmiddels toch iets voor die wijk op de kaart, dan kan de vlek weg.

Goed:

    # data/wijken/noord.yaml
    vlekken:
      - thema: geld
        stand: afwezig
        tot: 2027-06-01

Fout:

    # data/wijken/noord.yaml
    vlekken:
      - thema: eenzaamheid
        stand: afwezig
"""


def toets(stuk: Keurstuk, keuring: Keuring) -> Iterator[Toetsvondst]:
    """Look at each vlek of a wijk; one that was only reported waits for an answer anyhow."""
    wijk = stuk.ding
    if not isinstance(wijk, Wijk) or not wijk.vlekken:
        return
    themas = tuple(vlek.thema for vlek in wijk.vlekken)
    dekking = tel(keuring.kaart, Dekkingsvraag((wijk.id,), themas), keuring.peildatum)
    for nummer, vlek in enumerate(wijk.vlekken):
        pad = ("vlekken", nummer, "thema")
        cel = dekking.cellen.get((wijk.id, vlek.thema))  # a thema that is not there has no cell
        hier = cel.hier if cel else ()
        if not geldt(vlek, keuring.peildatum):
            melding = f"de vlek bij {vlek.thema} gold tot {vlek.tot}"
            yield Toetsvondst(stuk.document.bestand, pad, melding, "vraag het opnieuw na")
        elif is_leeg(vlek) and hier:
            melding = f"voor {vlek.thema} is hier toch iets: {', '.join(hier)}"
            yield Toetsvondst(
                stuk.document.bestand, pad, melding, "klopt dat, haal de vlek dan weg"
            )
