"""Why an organisation is in the answer, in words."""

from collections.abc import Iterator

from kaart.hulp import (
    OMVATTEND,
    Passend,
    alleen_thema,
    netwerken_van,
    past_tijd,
    plek_in,
    vraagtekst,
)
from kaart.model import Aanbieder, Aanbod, Kaart, Organisatie
from kaart.taal import opsomming, tijdtekst, woord
from kaart.zoek.vraag import Zoekvraag
from kaart.zoek.vrijetekst import Vondst


def redenen(
    kaart: Kaart,
    organisatie: Organisatie,
    passend: list[Passend],
    vondst: Vondst,
    vraag: Zoekvraag,
) -> Iterator[str]:
    """Yield in words why this organisation is in the answer."""
    kandidaten = [kandidaat for kandidaat, _ in passend]
    if vraag.gebieden:
        yield _waar(kaart, vraag, passend)
    if vraag.themas:
        raak = [t for t in vraag.themas if any(t in k.themas for k in kandidaten)]
        yield f"thema {opsomming([kaart.themas[thema].naam for thema in raak])}"
    for hulpvraag in vraag.hulpvragen:
        if any(hulpvraag in kandidaat.hulpvragen for kandidaat in kandidaten):
            yield f"hulpvraag “{vraagtekst(kaart, hulpvraag)}”"
        elif any(alleen_thema(kandidaat, hulpvraag) for kandidaat in kandidaten):
            yield f"via thema {kaart.themas[hulpvraag.partition('/')[0]].naam}"
    if vraag.doelgroepen:
        raak = [d for d in vraag.doelgroepen if any(d in k.doelgroepen for k in kandidaten)]
        yield f"voor {opsomming([woord(d) for d in raak]) or 'iedereen'}"
    if vraag.dagen or vraag.dagdelen:
        yield from _wanneer(kandidaten, vraag)
    for gevraagd, veld in ((vraag.vormen, "vormen"), (vraag.toegang, "toegang")):
        raak = [w for w in gevraagd if any(w in getattr(k, veld) for k in kandidaten)]
        yield from (woord(waarde) for waarde in raak)
    yield from (k.soort for k in kandidaten[:1] if vraag.soorten and isinstance(k, Aanbod))
    if vraag.gratis:
        yield "gratis"
    netwerken = netwerken_van(kaart, organisatie) if vraag.netwerken else ()
    yield from (kaart.netwerken[n].naam for n in vraag.netwerken if n in netwerken)
    yield from vondst.redenen


def _waar(kaart: Kaart, vraag: Zoekvraag, passend: list[Passend]) -> str:
    nabij = min(afstand_ for _, afstand_ in passend)
    for kandidaat, _ in passend:
        for gebied in vraag.gebieden:
            if nabij == OMVATTEND and (plek := plek_in(kaart, kandidaat, gebied)):
                return f"in {plek}"
    namen = opsomming([gebied.naam for gebied in vraag.gebieden])
    if nabij == OMVATTEND and not any(buurten for g in vraag.gebieden for _, buurten in g.delen):
        return f"voor een deel van {namen}"
    wijken = [kaart.wijken[wijk].naam for gebied in vraag.gebieden for wijk in gebied.wijken]
    return (
        f"voor {namen}",
        f"voor heel {opsomming(wijken)}",
        "voor de hele stad",
        "voor heel het land",
    )[nabij]


def _wanneer(kandidaten: list[Aanbieder], vraag: Zoekvraag) -> Iterator[str]:
    for kandidaat in kandidaten:
        if isinstance(kandidaat, Aanbod):
            for tijd in kandidaat.tijden:
                if past_tijd(tijd, vraag.dagen, vraag.dagdelen):
                    yield tijdtekst(tijd)
                    return
