"""One thing whole, for `kaart toon`: as labelled lines, or as json with every key."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from kaart.model import Convenant, Locatie, Netwerk, Organisatie, Thema, Wijk
from kaart.oordeel import is_gestopt, is_voorbij, oordeel_convenant
from kaart.taal import datumtekst, gebiedsnaam, inwonertekst, opsomming, tijdtekst, veldnaam, woord
from kaart.weergave.bijeenkomstregels import bijeenkomstregels, reeksregels
from kaart.weergave.contactregels import plekregel
from kaart.weergave.inzage import (
    Inzage,
    Regel,
    adresregel_van,
    bronregels,
    dingnaam,
    meldregels,
    oordeelregel,
)
from kaart.weergave.organisatieregels import organisatieregels
from kaart.weergave.scherm import Scherm
from kaart.weergave.schoonmaken import schoon
from kaart.weergave.tabelvormen import als_json_tekst
from kaart.weergave.uitvoer import Vormen, van_antwoord
from kaart.wijk import convenantzin

_LABEL = 16


def als_tekst(inzage: Inzage, scherm: Scherm) -> str:
    """Return the thing as labelled lines; what is not known is not mentioned."""
    toon: Callable[[Inzage, Any], Iterator[Regel]] = _TONERS.get(inzage.collectie, _gewoon)
    kop = f"{schoon(inzage.ding.naam)}  [{inzage.ding.id}]"
    regels = [scherm.vet(regel) for regel in scherm.vouw(kop)]
    for label, waarde in toon(inzage, inzage.ding):
        if waarde:
            begin = f"{label:<{_LABEL}}"
            regels += scherm.vouw(schoon(waarde), begin, " " * len(begin))
        elif label.endswith(":"):
            regels += ["", scherm.vet(label)]
    return "\n".join(regels)


def als_json(inzage: Inzage, _: Scherm) -> str:
    """Return the thing as one object with every key of its schema, and what kind it is."""
    return als_json_tekst({"collectie": inzage.collectie, **_plat(inzage.ding)})


def _gewoon(_: Inzage, ding: Any) -> Iterator[Regel]:
    """Yield every field of a kind that has no lines of its own yet."""
    for sleutel, waarde in ding._asdict().items():
        if sleutel not in {"id", "naam"}:
            tekst = opsomming(waarde) if isinstance(waarde, tuple) else str(waarde or "")
            yield f"{veldnaam(sleutel)[:1].upper()}{veldnaam(sleutel)[1:]}", tekst


def _plat(waarde: Any) -> Any:
    if hasattr(waarde, "_asdict"):
        return {sleutel: _plat(deel) for sleutel, deel in waarde._asdict().items()}
    return [_plat(deel) for deel in waarde] if isinstance(waarde, tuple) else waarde


def _locatie(inzage: Inzage, plek: Locatie) -> Iterator[Regel]:
    kaart = inzage.kaart
    yield "Soort", woord(plek.soort)
    if plek.status != "actief":
        sinds = datumtekst(plek.gestopt_op) if plek.gestopt_op else ""
        yield "Status", ", ".join(filter(None, (woord(plek.status), sinds, plek.reden)))
        yield "Opgevolgd door", dingnaam(kaart, plek.opgevolgd_door)
    yield from meldregels(plek.gemeld)
    yield "Adres", adresregel_van(plek)
    yield "Wijk", gebiedsnaam(kaart, f"{plek.wijk}/{plek.buurt}".rstrip("/"))
    yield "Bel", plek.telefoon
    yield "Web", plek.website
    for tijd in plek.openingstijden:
        yield "Open", tijdtekst(tijd)
    yield "Toegankelijk", opsomming([woord(w) for w in plek.toegankelijkheid])
    yield "Hier", opsomming(
        [o.naam for o in kaart.organisaties.values()
         if plek.id in o.locaties and not is_gestopt(o, inzage.peildatum)]
    )  # fmt: skip
    yield from _aanbod_hier(inzage, plek)
    yield "Herkomst:", ""
    yield from bronregels(plek.bronnen)
    yield "Oordeel", oordeelregel(inzage, plek.gecontroleerd, plek.bronnen)
    yield "Opmerking", plek.opmerking


def _aanbod_hier(inzage: Inzage, plek: Locatie) -> Iterator[Regel]:
    """Yield what there is to do here; of what has stopped only how much, and whose."""
    gestopt: list[str] = []
    for organisatie in inzage.kaart.organisaties.values():
        for aanbod in organisatie.aanbod:
            if aanbod.locatie != plek.id:
                continue
            if any(is_gestopt(ding, inzage.peildatum) for ding in (organisatie, aanbod)):
                gestopt.append(organisatie.naam)
                continue
            tijden = "; ".join(tijdtekst(tijd) for tijd in aanbod.tijden)
            voorbij = " (voorbij)" if is_voorbij(aanbod, inzage.peildatum) else ""
            delen = (f"{aanbod.naam}{voorbij}", organisatie.naam, tijden)
            yield "Aanbod", ", ".join(filter(None, delen))
    if gestopt:
        wie = opsomming(list(dict.fromkeys(gestopt)))
        yield "Gestopt", f"{len(gestopt)} keer aanbod van wat gestopt is: {wie}"


def _thema(inzage: Inzage, thema: Thema) -> Iterator[Regel]:
    yield "Let op", thema.let_op.tekst if thema.let_op else ""
    yield "Ook gezegd", ", ".join(thema.synoniemen)
    yield "ZRM", opsomming(thema.zrm)
    yield "Gezondheid", opsomming(thema.positieve_gezondheid)
    yield "Vangnet", dingnaam(inzage.kaart, thema.vangnet)
    yield "Hulpvragen:", ""
    for vraag in thema.hulpvragen:
        sleutel = f"{thema.id}/{vraag.id}"
        zelf = [
            o.naam for o in inzage.kaart.organisaties.values()
            if not is_gestopt(o, inzage.peildatum)
            and (sleutel in o.hulpvragen or any(sleutel in a.hulpvragen for a in o.aanbod))
        ]  # fmt: skip
        wie = opsomming(zelf) or "niemand in het bijzonder"
        dringend = ", dringend" if vraag.dringend else ""
        yield "–", f"{vraag.tekst} ({vraag.id}{dringend}): {wie}"
    yield "Organisaties:", ""
    yield from _leden(inzage, lambda o: thema.id in o.themas)


def _wijk(inzage: Inzage, wijk: Wijk) -> Iterator[Regel]:
    if wijk.inwoners:
        telling = inwonertekst(wijk.inwoners.aantal, wijk.inwoners.ouderen)
        yield "Inwoners", f"{telling} (CBS {wijk.inwoners.jaar})"
    yield "Code", wijk.code
    yield "Postcodes", opsomming(wijk.postcodes)
    yield "Plaatsen", opsomming(wijk.plaatsen)
    yield "Eerste adres", dingnaam(inzage.kaart, wijk.eerste_adres)
    yield "Ook gezegd", ", ".join(alias.naam for alias in wijk.aliassen)
    for deel in wijk.deelgebieden:
        buurten = [buurt.naam for buurt in wijk.buurten if buurt.id in deel.buurten]
        yield "Deelgebied", f"{deel.naam}: {'; '.join(buurten)}"
    yield "Opmerking", wijk.opmerking
    yield "Organisaties voor deze wijk of een deel ervan:", ""
    yield from _leden(inzage, lambda o: any(w.partition("/")[0] == wijk.id for w in o.werkgebied))


def _netwerk(inzage: Inzage, netwerk: Netwerk) -> Iterator[Regel]:
    kaart = inzage.kaart
    yield "Afkorting", netwerk.afkorting
    yield "Wat", netwerk.omschrijving
    yield from meldregels(netwerk.gemeld)
    yield "Contact via", dingnaam(kaart, netwerk.organisatie)
    yield "Werkgebied", opsomming([gebiedsnaam(kaart, plek) for plek in netwerk.werkgebied])
    yield "Web", netwerk.website
    yield from (("Plek", plekregel(kaart, locatie)) for locatie in netwerk.locaties)
    for convenant in netwerk.convenanten:
        yield "Convenant", _convenant(inzage, convenant)
    yield "Zonder kaart", opsomming(netwerk.leden_zonder_kaart)
    yield "Leden:", ""
    yield from _leden(inzage, lambda o: netwerk.id in o.netwerken)
    yield "Herkomst:", ""
    yield from bronregels(netwerk.bronnen)
    yield "Oordeel", oordeelregel(inzage, netwerk.gecontroleerd, netwerk.bronnen)
    yield "Opmerking", netwerk.opmerking


def _convenant(inzage: Inzage, convenant: Convenant) -> str:
    """Return with whom, about what and until when; marked when that is over, or nearly so."""
    termijnen = inzage.kaart.gegevens.termijnen
    gezegd = convenantzin(convenant, oordeel_convenant(convenant, termijnen, inzage.peildatum))
    ander = inzage.kaart.organisaties.get(convenant.organisatie)
    bron = convenant.bron
    herkomst = f"bron {bron.url or bron.document} ({datumtekst(bron.datum)})" if bron else ""
    return "; ".join(filter(None, (gezegd, f"[{ander.id}]" if ander else "", herkomst)))


def _leden(inzage: Inzage, hoort_erbij: Callable[[Organisatie], bool]) -> Iterator[Regel]:
    for organisatie in inzage.kaart.organisaties.values():
        if hoort_erbij(organisatie) and not is_gestopt(organisatie, inzage.peildatum):
            yield "–", f"{organisatie.naam} [{organisatie.id}]"


_TONERS: Mapping[str, Callable[..., Iterator[Regel]]] = {
    "organisaties": organisatieregels,
    "locaties": _locatie,
    "themas": _thema,
    "wijken": _wijk,
    "netwerken": _netwerk,
    "bijeenkomsten": bijeenkomstregels,
    "reeksen": reeksregels,
}
# The forms of the answer; the option takes its choices from here.
DINGVORMEN: Vormen[Inzage] = {
    "tekst": van_antwoord(als_tekst, zegt_let_op=True),
    "json": van_antwoord(als_json, zegt_let_op=True),
}
