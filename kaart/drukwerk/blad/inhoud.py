"""Organisatie + peildatum → Blad: pure, so that two editions can be compared by what they say."""

from collections.abc import Iterable, Iterator
from datetime import date

from kaart.drukwerk.blad.blad import (
    Aanbodregel,
    Blad,
    Bladplek,
    Bladtekst,
    Contactregel,
    Inhoud,
    Sectie,
    Vertrouwen,
    Voet,
)
from kaart.hulp import adrestekst, onbevestigd, voor_bewoner, voor_verwijzer
from kaart.model import (
    VRIJE_TEKSTEN,
    Aanbod,
    Aanmeldstop,
    Contact,
    Kaart,
    Locatie,
    Organisatie,
    Termijnen,
    Wachttijd,
)
from kaart.oordeel import (
    OP_TIJD,
    Oordeel,
    Opgave,
    Stand,
    betrouwbaarheid,
    betrouwbaarheid_geheel,
    lopend_aanbod,
    oordeel_aanbod,
    opgave_aanmeldstop,
    opgave_wachttijd,
    papierregel,
)
from kaart.taal import (
    aanmeldtekst,
    aanspreekvorm,
    datumtekst,
    doelgroeptekst,
    hoofdletter,
    kern_en_rest,
    kostentekst,
    maandtekst,
    naam_met_afkorting,
    opsomming,
    talentekst,
    tijdregels,
    vormentekst,
    wekentekst,
    werkgebiedtekst,
    woord,
    zin,
)
from kaart.vrijgave import VrijeKaart

# A house number stays with its street, a town with its postcode.
_VAST = "\N{NO-BREAK SPACE}"
# Only these kinds of aanbod are not help for the reader of the sheet himself.
_TE_NOEMEN = {"scholing": "scholing voor vrijwilligers", "vrijwilligerswerk": "vrijwilligerswerk"}


def maak_blad(id_: str, sectie: Sectie, kaart: VrijeKaart, peildatum: date) -> Blad:
    """Build the sheet of one organisation as it is on `peildatum`."""
    organisatie = kaart.organisaties[id_]
    diensten, aanbod = _verdeel(organisatie, peildatum)
    inhoud = maak_inhoud(organisatie, kaart, peildatum)
    termijnen = kaart.gegevens.termijnen
    zelf = betrouwbaarheid(organisatie, termijnen, peildatum)
    merken = [
        tuple(_rijmerk(rij, organisatie, zelf, termijnen, peildatum) for rij in rijen)
        for rijen in (diensten, aanbod)
    ]
    oordeel = betrouwbaarheid_geheel(organisatie, termijnen, peildatum)
    vertrouwen = Vertrouwen(papierregel(oordeel), _merk(oordeel), merken[0], merken[1])
    return Blad(sectie, inhoud, vertrouwen, maak_voet(kaart, peildatum))


def maak_inhoud(organisatie: Organisatie, kaart: Kaart, peildatum: date) -> Inhoud:
    """Say everything that makes this sheet another sheet when it changes."""
    kern, rest = kern_en_rest(organisatie.omschrijving)
    diensten, aanbod = _verdeel(organisatie, peildatum)
    termijnen = kaart.gegevens.termijnen
    alles = (*diensten, *aanbod)
    gesloten = organisatie.status == "tijdelijk-gesloten"
    eigen_contacten = [a.contact for a in alles if a.contact is not None and not a.contact.onzeker]
    bewoners = voor_bewoner(organisatie)
    andere = [c for c in voor_verwijzer(organisatie) if c not in bewoners]
    return Inhoud(
        id=organisatie.id,
        naam=naam_met_afkorting(organisatie),
        kern=kern,
        gesloten="Tijdelijk gesloten" if gesloten else "",
        voor_wie=doelgroeptekst(organisatie.doelgroepen, organisatie.leeftijd),
        werkgebied=werkgebiedtekst(organisatie.werkgebied, kaart),
        niet_voor=zin(organisatie.niet_voor),
        omschrijving=rest,
        vormen=vormentekst(organisatie.vormen, _aanspreekvorm(organisatie)),
        diensten=tuple(_aanbodregels(diensten, organisatie, kaart)),
        aanmelden=aanmeldtekst(organisatie.toegang, organisatie.aanmelden),
        verwijzen=zin(organisatie.verwijzen),
        teksten=tuple(_teksten(organisatie)),
        kosten=kostentekst(organisatie.kosten, organisatie.gratis),
        wachttijd=wachttijdtekst(organisatie.wachttijd, termijnen, peildatum),
        aanmeldstop=aanmeldstoptekst(organisatie.aanmeldstop, termijnen, peildatum),
        plekken=tuple(_plekken(organisatie, aanbod, kaart)),
        geheim_adres=organisatie.geheim_adres,
        openingstijden=tijdregels(organisatie.openingstijden),
        aanbod=tuple(_aanbodregels(aanbod, organisatie, kaart)),
        contacten=tuple(_contactregel(c) for c in (*bewoners, *eigen_contacten)),
        andere_contacten=tuple(_contactregel(c) for c in (*andere, *_twijfel(organisatie, alles))),
        website=organisatie.website,
        talen=zin(talentekst(organisatie.talen)),
        toegankelijkheid=_toegankelijkheid(organisatie.toegankelijkheid),
        themas=tuple(kaart.themas[t].naam for t in organisatie.themas if t in kaart.themas),
        onzeker=organisatie.onzeker,
    )


def _aanspreekvorm(organisatie: Organisatie) -> str:
    """Return how its own texts speak to the reader, so that one sheet does not do both."""
    eigen = (organisatie.omschrijving, organisatie.niet_voor, organisatie.aanmelden)
    return aanspreekvorm(*eigen, *(a.omschrijving for a in organisatie.aanbod))


def _teksten(organisatie: Organisatie) -> Iterator[Bladtekst]:
    for tekst in VRIJE_TEKSTEN:
        gezegd = getattr(organisatie, tekst.veld)
        if gezegd and tekst.veld not in Inhoud._fields:
            yield Bladtekst(tekst.kop, zin(gezegd))


def maak_voet(kaart: Kaart, peildatum: date) -> Voet:
    """Build the foot: the name of the map, the day of the data and where to report a mistake."""
    beheerder = kaart.gegevens.beheerder
    return Voet(
        kaart=kaart.gegevens.naam or "Sociale kaart",
        stand=f"stand {datumtekst(peildatum.isoformat())}",
        melden=beheerder.email if beheerder else "",
    )


def _verdeel(
    organisatie: Organisatie, peildatum: date
) -> tuple[tuple[Aanbod, ...], tuple[Aanbod, ...]]:
    """Split the aanbod into what it does (no time, no place) and where and when."""
    lopend = tuple(lopend_aanbod(organisatie, peildatum))
    vast = [a for a in lopend if a.tijden or a.locatie or a.ruimte]
    return tuple(a for a in lopend if a not in vast), tuple(vast)


def _aanbodregels(
    rijen: Iterable[Aanbod], organisatie: Organisatie, kaart: Kaart
) -> Iterator[Aanbodregel]:
    genoemd: set[str] = set()
    for aanbod in rijen:
        waar = _waar(aanbod, organisatie, kaart, voluit=aanbod.locatie not in genoemd)
        genoemd.add(aanbod.locatie)
        yield _aanbodregel(aanbod, organisatie, kaart, waar)


def _aanbodregel(aanbod: Aanbod, organisatie: Organisatie, kaart: Kaart, waar: str) -> Aanbodregel:
    """Say of an aanbod what it does not share with its organisation."""
    eigen_gebied = aanbod.werkgebied not in ((), organisatie.werkgebied)
    if not waar and eigen_gebied:
        waar = f"In {werkgebiedtekst(aanbod.werkgebied, kaart)}"
    gesloten = "tijdelijk gesloten" if aanbod.status == "tijdelijk-gesloten" else ""
    anders = aanbod.doelgroepen not in ((), organisatie.doelgroepen) or aanbod.leeftijd
    doelgroepen = aanbod.doelgroepen or organisatie.doelgroepen
    voor_wie = doelgroeptekst(doelgroepen, aanbod.leeftijd) if anders else ""
    kosten = kostentekst(aanbod.kosten, aanbod.gratis)
    organisatiekosten = kostentekst(organisatie.kosten, organisatie.gratis)
    return Aanbodregel(
        naam=aanbod.naam,
        soort=gesloten or _TE_NOEMEN.get(aanbod.soort, ""),
        omschrijving=" ".join(filter(None, (zin(aanbod.omschrijving), _twijfelzin(aanbod)))),
        voor_wie=f"Voor {voor_wie[:1].lower()}{voor_wie[1:]}" if voor_wie else "",
        wanneer=tuple(hoofdletter(regel) for regel in tijdregels(aanbod.tijden)),
        waar=waar,
        aanmelden=zin(aanbod.aanmelden),
        kosten="" if kosten == organisatiekosten else kosten,
        website=aanbod.website if aanbod.website != organisatie.website else "",
    )


def _waar(aanbod: Aanbod, organisatie: Organisatie, kaart: Kaart, *, voluit: bool) -> str:
    """Return the place of an aanbod; `voluit` with its address, the first time it is named."""
    if aanbod.geheim_adres or organisatie.geheim_adres:
        return "Het adres is geheim"
    locatie = kaart.locaties.get(aanbod.locatie)
    if locatie is None:
        return aanbod.ruimte
    rest = (adrestekst(locatie, kaart, _VAST), _toegang_plek(locatie)) if voluit else ()
    return ", ".join(filter(None, (locatie.naam, aanbod.ruimte, *rest)))


def _plekken(organisatie: Organisatie, vast: Iterable[Aanbod], kaart: Kaart) -> Iterator[Bladplek]:
    """Yield where it can be visited, but for the places that an aanbod names."""
    if organisatie.adres is not None:
        twijfel = organisatie.adres.onzeker
        adres = adrestekst(organisatie.adres, kaart, _VAST)
        yield Bladplek("", f"{adres} (niet bevestigd: {twijfel})" if twijfel else adres)
    van_aanbod = {aanbod.locatie for aanbod in vast}
    for locatie_id in organisatie.locaties:
        locatie = kaart.locaties.get(locatie_id)
        if locatie is None or locatie_id in van_aanbod:
            continue
        yield Bladplek(locatie.naam, adrestekst(locatie, kaart, _VAST), _toegang_plek(locatie))


def _toegang_plek(locatie: Locatie) -> str:
    return opsomming([woord(waarde) for waarde in locatie.toegankelijkheid])


def _toegankelijkheid(waarden: tuple[str, ...]) -> str:
    return zin(opsomming([woord(waarde) for waarde in waarden]))


def _twijfelzin(aanbod: Aanbod) -> str:
    return zin(f"niet bevestigd: {aanbod.onzeker}") if aanbod.onzeker else ""


def _twijfel(organisatie: Organisatie, aanbod: Iterable[Aanbod]) -> Iterator[Contact]:
    """Yield the contacts that somebody doubts; they stand last, and say so."""
    eigen = [a.contact for a in aanbod if a.contact is not None and a.contact.onzeker]
    yield from (*onbevestigd(organisatie), *eigen)


def _contactregel(contact: Contact) -> Contactregel:
    functie = "" if contact.functie.casefold() == "algemeen" else contact.functie
    if contact.voor == "verwijzers" and "verwijzer" not in functie:
        functie = f"voor verwijzers: {functie}" if functie else "voor verwijzers"
    functie = hoofdletter(functie)
    bereikbaar = hoofdletter(contact.bereikbaar)
    if contact.onzeker:
        functie = ": ".join(filter(None, (functie, f"niet bevestigd, {contact.onzeker}")))
        functie = hoofdletter(functie)
    bijzaak = contact.soort in {"klachten", "overig"} or bool(contact.onzeker)
    return Contactregel(functie, contact.telefoon, contact.email, bereikbaar, bijzaak)


def wachttijdtekst(wachttijd: Wachttijd | None, termijnen: Termijnen, peildatum: date) -> str:
    """Return the waiting time with its date; "" when it is past its termijn."""
    geldt = opgave_wachttijd(wachttijd, termijnen, peildatum) is Opgave.GELDT
    if wachttijd is None or not geldt:
        return ""
    duur = wekentekst(wachttijd.weken)
    duur = hoofdletter(f"ongeveer {duur}" if wachttijd.weken else duur)
    return f"{duur} (opgave van {datumtekst(wachttijd.op)})."


def aanmeldstoptekst(stop: Aanmeldstop | None, termijnen: Termijnen, peildatum: date) -> str:
    """Return that nobody new can come now; "" when it has ended or is too old to believe."""
    if stop is None or opgave_aanmeldstop(stop, termijnen, peildatum) is not Opgave.GELDT:
        return ""
    tot = f", tot en met {datumtekst(stop.tot)}" if stop.tot else ""
    return f"Nu geen nieuwe aanmeldingen (sinds {datumtekst(stop.sinds)}{tot})."


def _merk(oordeel: Oordeel) -> str:
    if oordeel.stand is Stand.ONBEKEND:
        return "Niet gecontroleerd"
    return "" if oordeel.stand is Stand.ACTUEEL else hoofdletter(oordeel.stand.value)


def _rijmerk(
    aanbod: Aanbod,
    organisatie: Organisatie,
    zelf: Oordeel,
    termijnen: Termijnen,
    peildatum: date,
) -> str:
    """Mark stale times, and whatever is staler than the organisation itself."""
    oordeel = oordeel_aanbod(aanbod, organisatie, termijnen, peildatum)
    if oordeel.stand in OP_TIJD:
        return ""
    ouder = oordeel.dag is None or (zelf.dag is not None and oordeel.dag < zelf.dag)
    if not (aanbod.tijden or ouder):
        return ""
    if oordeel.dag is None:
        return "datum onbekend"
    return f"{oordeel.stand.value}: {maandtekst(oordeel.controle.op)}"
