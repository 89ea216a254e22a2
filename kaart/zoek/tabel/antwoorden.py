"""Who answers which hulpvraag, and how surely: the table from a hulpvraag to organisations."""

from collections.abc import Iterator, Sequence

from kaart.hulp import Antwoordwijze, antwoordwijze
from kaart.model import Aanbieder, Kaart, Organisatie
from kaart.zoek.tabel.kenmerken import HULP
from kaart.zoek.tabel.zinnen import GEEN, hulpvragen_van

# Of 100. Who names the question goes before who only has the theme.
STERKTE = {
    Antwoordwijze.ZELF: 100,
    Antwoordwijze.HOOFDTHEMA: 50,
    Antwoordwijze.NEVENTHEMA: 30,
    Antwoordwijze.VANGNET: 25,
}
_NIET_HOOFDWERK = 10  # less for who names the question beside other main work


def antwoordentabel(kaart: Kaart) -> Iterator[tuple[str, list[int]]]:
    """Yield (hulpvraag, organisation number, how surely, organisation number …)."""
    wie = [(o, *o.aanbod_volledig()) for o in kaart.organisaties.values()]
    for hulpvraag in hulpvragen_van(kaart):
        if hulpvraag != GEEN:
            rij: list[int] = []
            for nummer, aanbieders in enumerate(wie):
                if zeker := sterkte(kaart, aanbieders, hulpvraag):
                    rij += [nummer, zeker]
            yield HULP + hulpvraag, rij


def sterkte(kaart: Kaart, aanbieders: Sequence[Aanbieder], hulpvraag: str) -> int:
    """Say of 100 how surely an organisation answers a hulpvraag; 0 when it does not.

    `aanbieders` are the organisation and then each of its aanbod.
    """
    thema = hulpvraag.partition("/")[0]
    organisatie = aanbieders[0]
    assert isinstance(organisatie, Organisatie)
    minder = 0 if organisatie.themas[:1] == (thema,) else _NIET_HOOFDWERK
    gevonden = [
        STERKTE[wijze] - (minder if wijze is Antwoordwijze.ZELF else 0)
        for wie in aanbieders
        if (wijze := antwoordwijze(wie, hulpvraag))
    ]
    if kaart.themas[thema].vangnet == organisatie.id:
        gevonden.append(STERKTE[Antwoordwijze.VANGNET])
    return max(gevonden, default=0)
