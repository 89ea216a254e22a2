"""For what people ask there must be somebody; for what cannot wait, somebody who says so."""

from collections.abc import Iterator

from kaart.basis import Ernst
from kaart.hulp import Antwoordwijze, antwoordwijze
from kaart.keuring.dringend import gaat_over_het_leven, is_dringend
from kaart.keuring.invoer import Keuring, Toetsvondst
from kaart.model import Aanbieder, LetOp
from kaart.oordeel import is_gestopt, lopend_aanbod

NAAM = "hulpvraag"
ERNST = Ernst.TIP
UITLEG = """\
Een hulpvraag waar niemand een antwoord op is, laat iemand met lege handen staan. Een organisatie
zegt met hulpvragen welke zij beantwoordt; noemt zij er van een thema geen, dan telt haar
hoofdthema. Is een hulpvraag dringend, dan moet iemand haar zelf noemen: dat is een let op. Het is
geen fout, want dan kon niemand opschrijven dat de laatste ermee gestopt is. Dringend is wat
`dringend: true` draagt, en ook zonder dat een vraag over schulden, je huis kwijtraken, niet veilig
zijn of niet meer willen leven; met `dringend: false` zeg je dat het die vraag niet is.

Goed:

    # data/organisaties/maatje-meer.yaml
    hulpvragen:
      - eenzaamheid/vaak-alleen

    # data/themas/eenzaamheid.yaml
    hulpvragen:
      - id: vaak-alleen
        tekst: Ik ben vaak alleen
        dringend: true

Fout:

    # data/themas/eenzaamheid.yaml
    hulpvragen:
      - id: vaak-alleen
        tekst: Ik ben vaak alleen
        dringend: true
"""
_GENOEG = frozenset({Antwoordwijze.ZELF, Antwoordwijze.HOOFDTHEMA})


def toets(keuring: Keuring) -> Iterator[Toetsvondst]:
    """Look who answers each hulpvraag; a map without organisations has nothing to say yet."""
    wie = list(_aanbieders(keuring))
    geschreven = {document.bestand: document.waarde for document in keuring.goede()}
    for thema in keuring.kaart.themas.values() if wie else ():
        bestand = f"data/themas/{thema.id}.yaml"
        if thema.let_op and gaat_over_het_leven(thema.let_op):
            yield from _achter(thema.let_op, bestand, keuring)
        niemand: list[str] = []
        for nummer, vraag in enumerate(thema.hulpvragen):
            wijzen = {antwoordwijze(ding, f"{thema.id}/{vraag.id}") for ding in wie}
            dringend = is_dringend(vraag, geschreven.get(bestand, {}))
            if dringend and Antwoordwijze.ZELF not in wijzen:
                pad = ("hulpvragen", nummer, "tekst")
                wie_niet = "is er voor" if _GENOEG.isdisjoint(wijzen) else "noemt"
                melding = f"niemand {wie_niet} deze dringende hulpvraag: “{vraag.tekst}”"
                raad = f"zoek wie dit doet en zet er hulpvragen bij: {thema.id}/{vraag.id}"
                yield Toetsvondst(bestand, pad, melding, raad, ernst=Ernst.LET_OP)
            elif _GENOEG.isdisjoint(wijzen):
                niemand.append(f"“{vraag.tekst}”")
        if niemand:
            raad = "zoek wie dit doet; tot dan noemt kaart het vangnet"
            yield Toetsvondst(bestand, ("hulpvragen",), f"niemand voor {', '.join(niemand)}", raad)


def _achter(let_op: LetOp, bestand: str, keuring: Keuring) -> Iterator[Toetsvondst]:
    """Say of a warning about zelfdoding that nobody stands behind it: it is no hulpvraag."""
    wie = keuring.kaart.organisaties.get(let_op.organisatie)
    if wie is None and let_op.organisatie:
        return  # a refused file, or a reference that is a fault already
    if wie is None or is_gestopt(wie, keuring.peildatum):
        melding = "dit let op gaat over niet meer willen leven, en geen organisatie staat erachter"
        raad = "zet erbij wie 113 opneemt: organisatie: …"
        yield Toetsvondst(bestand, ("let_op", "tekst"), melding, raad, ernst=Ernst.LET_OP)


def _aanbieders(keuring: Keuring) -> Iterator[Aanbieder]:
    """Yield everybody who is there on this day, and what they offer."""
    for organisatie in keuring.kaart.organisaties.values():
        if not is_gestopt(organisatie, keuring.peildatum):
            yield organisatie
            lopend = {aanbod.naam for aanbod in lopend_aanbod(organisatie, keuring.peildatum)}
            yield from (a for a in organisatie.aanbod_volledig() if a.naam in lopend)
