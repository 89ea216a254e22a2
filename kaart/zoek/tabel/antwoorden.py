"""Who answers which hulpvraag, and how surely: the table from a hulpvraag to organisations."""

from collections.abc import Iterator, Sequence

from kaart.hulp import Antwoordwijze, antwoordwijze
from kaart.model import Aanbieder, Aanbod, Kaart, Organisatie
from kaart.zoek.tabel.hulpvragen import GEEN, hulpvragen_van
from kaart.zoek.tabel.kenmerken import HULP

# Of 100. Who names the question goes before who only has the theme.
STERKTE = {
    Antwoordwijze.ZELF: 100,
    Antwoordwijze.HOOFDTHEMA: 30,
    Antwoordwijze.NEVENTHEMA: 20,
    Antwoordwijze.VANGNET: 20,
}
_VANGNET_EERST = 65  # where nobody names the question: who only has the theme never goes before it
ZELF_VANAF = 85
_NIET_HOOFDWERK = 15  # less for who names the question beside other main work


def antwoordentabel(kaart: Kaart) -> Iterator[tuple[str, list[int]]]:
    """Yield (hulpvraag, organisation number, how surely, organisation number …)."""
    nummers = {naam: nummer for nummer, naam in enumerate(kaart.organisaties)}
    wie = [(o, tuple(o.aanbod_volledig())) for o in kaart.organisaties.values()]
    for hulpvraag in hulpvragen_van(kaart):
        if hulpvraag != GEEN:
            zeker = {
                nummer: hoe
                for nummer, (organisatie, aanbod) in enumerate(wie)
                if (hoe := sterkte(organisatie, aanbod, hulpvraag))
            }
            vangnet = nummers.get(kaart.themas[hulpvraag.partition("/")[0]].vangnet)
            if vangnet is not None:
                zelf = max(zeker.values(), default=0) >= ZELF_VANAF
                minst = STERKTE[Antwoordwijze.VANGNET] if zelf else _VANGNET_EERST
                zeker[vangnet] = max(zeker.get(vangnet, 0), minst)
            yield HULP + hulpvraag, [getal for paar in sorted(zeker.items()) for getal in paar]


def sterkte(organisatie: Organisatie, aanbod: Sequence[Aanbod], hulpvraag: str) -> int:
    """Say of 100 how surely an organisation or its aanbod answers a hulpvraag; 0 is not."""
    thema = hulpvraag.partition("/")[0]
    minder = 0 if organisatie.themas[:1] == (thema,) else _NIET_HOOFDWERK
    aanbieders: tuple[Aanbieder, ...] = (organisatie, *aanbod)
    gevonden = [
        STERKTE[wijze] - (minder if wijze is Antwoordwijze.ZELF else 0)
        for wie in aanbieders
        if (wijze := antwoordwijze(wie, hulpvraag))
    ]
    return max(gevonden, default=0)
