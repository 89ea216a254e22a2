"""Why an organisation is in the answer, in words."""

from collections.abc import Iterator

from kaart.hulp import (
    HEEL_HET_LAND,
    HELE_STAD,
    OMVATTEND,
    Passend,
    afstand,
    alleen_thema,
    netwerken_van,
    past_tijd,
    plek_in,
    vraagtekst,
)
from kaart.model import Aanbieder, Aanbod, Kaart, Organisatie
from kaart.taal import opsomming, tijdtekst, woord
from kaart.zoek.vondst import Vondst
from kaart.zoek.vraag import Zoekvraag

MEESTE_WOORDEN = 3  # single words as a reason


def redenen(
    kaart: Kaart,
    organisatie: Organisatie,
    passend: list[Passend],
    nummer: int,
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
    yield from _uit_de_zin(kaart, organisatie, kandidaten, nummer, vondst, vraag)


def _uit_de_zin(
    kaart: Kaart,
    organisatie: Organisatie,
    kandidaten: list[Aanbieder],
    nummer: int,
    vondst: Vondst,
    vraag: Zoekvraag,
) -> Iterator[str]:
    """Yield what of a sentence it fits, by name first and by single words last."""
    wens = vraag.wens
    redenen_ = vondst.redenen.get(nummer, ())
    yield from (reden for reden in redenen_ if "“" not in reden)
    for hulpvraag, _ in vondst.bedoeld:
        if any(hulpvraag in wie.hulpvragen for wie in kandidaten):
            yield f"hulpvraag “{vraagtekst(kaart, hulpvraag)}”"
            break
    else:
        themas = (hulpvraag.partition("/")[0] for hulpvraag, _ in vondst.bedoeld)
        raak = [t for t in themas if any(t in wie.themas for wie in kandidaten)]
        yield from (f"thema {kaart.themas[thema].naam}" for thema in raak[:1])
        if not raak:
            yield from _als_vangnet(kaart, organisatie, vondst)
    for _, gebied in wens.plaatsen:
        nabij = afstand((p for wie in kandidaten for p in wie.werkgebied), gebied)
        if nabij is not None:
            yield _hoe_nabij(nabij, gebied.naam)
    for groep in wens.doelgroepen:
        if any(groep in wie.doelgroepen for wie in kandidaten):
            yield f"voor {woord(groep)}"
    if wens.dagen or wens.dagdelen:
        yield from _wanneer(kandidaten, vraag._replace(dagen=wens.dagen, dagdelen=wens.dagdelen))
    if wens.gratis and any(wie.gratis for wie in kandidaten):
        yield "gratis"
    yield from [reden for reden in redenen_ if "“" in reden][:MEESTE_WOORDEN]


def _als_vangnet(kaart: Kaart, organisatie: Organisatie, vondst: Vondst) -> Iterator[str]:
    for hulpvraag, _ in vondst.bedoeld:
        thema = kaart.themas[hulpvraag.partition("/")[0]]
        if thema.vangnet == organisatie.id:
            yield f"denkt mee bij {thema.naam}"
            return


def _hoe_nabij(nabij: int, naam: str) -> str:
    return "voor heel het land" if nabij == HEEL_HET_LAND else (
        "voor de hele stad" if nabij == HELE_STAD else f"werkt in {naam}"
    )  # fmt: skip


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
