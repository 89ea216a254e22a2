"""An organisatie whole, as labelled lines: what to know of it, then where that comes from."""

from collections.abc import Iterator
from datetime import date

from kaart.hulp import vraagtekst
from kaart.model import (
    VRIJE_TEKSTEN,
    Aanbod,
    Aanmeldstop,
    Adres,
    Contact,
    Kaart,
    Organisatie,
    Tijd,
    Wachttijd,
)
from kaart.oordeel import (
    Opgave,
    betrouwbaarheid_geheel,
    controle_van,
    eerstvolgende,
    heeft_eigen_klok,
    is_gestopt,
    is_voorbij,
    met_bron,
    oordeel_aanbod,
    oordeel_wachttijd,
    opgave_aanmeldstop,
    opgave_wachttijd,
    vertrouwensregel,
    weekdag,
)
from kaart.personen import bevestigd
from kaart.taal import (
    DAGEN,
    datumtekst,
    gebiedsnaam,
    kosten_in_woorden,
    leeftijdtekst,
    maandtekst,
    opsomming,
    talentekst,
    tijdtekst,
    wekentekst,
    woord,
)
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
from kaart.weergave.schoonmaken import schoon

_WEEK = 7  # days


def organisatieregels(inzage: Inzage, o: Organisatie) -> Iterator[Regel]:
    """Yield label and value of all there is; what is not known is empty."""
    kaart, dag = inzage.kaart, inzage.peildatum
    yield "Afkorting", o.afkorting
    yield "Wat", o.omschrijving
    yield from _status(kaart, o, dag)
    yield "Niet bevestigd", o.onzeker
    yield from meldregels(o.gemeld)
    yield "Onderdeel van", dingnaam(kaart, o.onderdeel_van)
    yield "Soort", woord(o.organisatievorm)
    yield "Door wie", opsomming([woord(wie) for wie in o.uitvoering])
    yield from _voor_wie(kaart, o)
    yield "Niet voor", o.niet_voor
    yield from ((tekst.kop, getattr(o, tekst.veld)) for tekst in VRIJE_TEKSTEN)
    yield from _erin(inzage, o)
    yield "Talen", talentekst(o.talen)
    yield "Toegankelijk", opsomming([woord(w) for w in o.toegankelijkheid])
    yield "Web", o.website
    for contact in o.contacten:
        yield from _contact(inzage, contact)
    yield from _personen(inzage)
    for tijd in o.openingstijden:
        yield "Open", ", ".join(filter(None, (tijdtekst(tijd), _controle(inzage, tijd))))
    if o.adres:
        yield (
            "Adres",
            ", ".join(filter(None, (adresregel_van(o.adres), _herkomst(inzage, o.adres)))),
        )
    yield from (("Plek", plekregel(kaart, locatie)) for locatie in o.locaties)
    delen = [ander.naam for ander in kaart.organisaties.values() if ander.onderdeel_van == o.id]
    yield "Onderdelen", "; ".join(delen)
    yield "Netwerken", opsomming([dingnaam(kaart, netwerk) for netwerk in o.netwerken])
    for aanbod, volledig in zip(o.aanbod, o.aanbod_volledig(), strict=True):
        yield from _aanbod(inzage, o, aanbod, volledig)
    yield "Herkomst:", ""
    yield from bronregels(o.bronnen)
    oordeel = betrouwbaarheid_geheel(o, kaart.gegevens.termijnen, dag)
    yield "Oordeel", vertrouwensregel(oordeel)
    yield "Opmerking", o.opmerking


def _status(kaart: Kaart, o: Organisatie, dag: date) -> Iterator[Regel]:
    if is_gestopt(o, dag):
        delen = [woord(o.status), datumtekst(o.gestopt_op) if o.gestopt_op else "", o.reden]
        yield "Status", ", ".join(filter(None, delen))
        yield "Opgevolgd door", dingnaam(kaart, o.opgevolgd_door)
    elif o.status != "actief":
        yield "Status", woord(o.status)


def _voor_wie(kaart: Kaart, wat: Organisatie | Aanbod) -> Iterator[Regel]:
    yield "Themas", "; ".join(dingnaam(kaart, thema) for thema in wat.themas)
    yield "Hulpvragen", " ".join(f"“{vraagtekst(kaart, vraag)}”" for vraag in wat.hulpvragen)
    yield "Voor", opsomming([woord(doelgroep) for doelgroep in wat.doelgroepen])
    yield "Leeftijd", leeftijdtekst(*wat.leeftijd) if wat.leeftijd else ""
    yield "Vorm", opsomming([woord(vorm) for vorm in wat.vormen])
    yield "Werkgebied", opsomming([gebiedsnaam(kaart, plek) for plek in wat.werkgebied])
    yield "Toegang", opsomming([woord(hoe) for hoe in wat.toegang], "of")


def _volgende(inzage: Inzage, tijd: Tijd) -> str:
    """Return the next day, where that is not simply the next one of its name."""
    beurt = eerstvolgende(tijd, inzage.peildatum, inzage.kaart.gegevens.schoolvakanties)
    if beurt is None or tijd.datum:
        return ""
    al_gezegd = tijd.ritme == "wekelijks" and (beurt.dag - inzage.peildatum).days < _WEEK
    if al_gezegd and not beurt.vraag_na:
        return ""
    dag = f"{DAGEN[weekdag(tijd)]} {datumtekst(beurt.dag.isoformat())}"
    return f"{dag} ({beurt.vraag_na})" if beurt.vraag_na else dag


def _erin(inzage: Inzage, wat: Organisatie | Aanbod) -> Iterator[Regel]:
    yield "Aanmelden", wat.aanmelden
    yield "Kosten", kosten_in_woorden(wat.kosten, wat.gratis)
    yield "Wachttijd", _wachttijd(inzage, wat.wachttijd)
    yield "Aanmeldstop", _aanmeldstop(inzage, wat.aanmeldstop)


def _wachttijd(inzage: Inzage, wachttijd: Wachttijd | None) -> str:
    if wachttijd is None:
        return ""
    termijnen, dag = inzage.kaart.gegevens.termijnen, inzage.peildatum
    if opgave_wachttijd(wachttijd, termijnen, dag) is Opgave.OUD:  # nobody should count on it
        return f"niet bekend, de opgave van {datumtekst(wachttijd.op)} is verouderd"
    oordeel = oordeel_wachttijd(wachttijd, termijnen, dag)
    return f"{wekentekst(wachttijd.weken)} ({vertrouwensregel(oordeel)})"


def _aanmeldstop(inzage: Inzage, stop: Aanmeldstop | None) -> str:
    if stop is None:
        return ""
    termijnen = inzage.kaart.gegevens.termijnen
    if opgave_aanmeldstop(stop, termijnen, inzage.peildatum) is Opgave.OUD:
        einde = f"tot {datumtekst(stop.tot)} is voorbij" if stop.tot else "is verouderd"
        return f"niet bekend, de opgave sinds {datumtekst(stop.sinds)} {einde}"
    sinds = f"sinds {datumtekst(stop.sinds)}" if stop.sinds else ""
    tot = f"tot {datumtekst(stop.tot)}" if stop.tot else ""
    return " ".join(filter(None, (sinds, tot))) or "ja"


_VOOR = {"verwijzers": "alleen voor verwijzers", "bewoners": "voor bewoners"}


def _contact(inzage: Inzage, contact: Contact) -> Iterator[Regel]:
    delen = [contact.telefoon, contact.email, contact.bereikbaar, _VOOR.get(contact.voor, "")]
    delen.append(_herkomst(inzage, contact))
    yield "Contact", f"{contact.functie}: {', '.join(filter(None, delen))}"
    yield from bronregels(contact.bronnen)


def _herkomst(inzage: Inzage, deel: Contact | Adres) -> str:
    """Return the doubt about a part of the organisation, and its own check."""
    twijfel = f"niet bevestigd: {deel.onzeker}" if deel.onzeker else ""
    return ", ".join(filter(None, (twijfel, _controle(inzage, deel))))


def _controle(inzage: Inzage, deel: Contact | Adres | Tijd) -> str:
    """Return the trust line of a part with a date of its own; "" goes by the whole."""
    if not heeft_eigen_klok(deel):
        return ""
    return oordeelregel(inzage, controle_van(deel, None), deel.bronnen)


def _personen(inzage: Inzage) -> Iterator[Regel]:
    """Yield who works there; only with --met-personen there is anybody."""
    for persoon in inzage.personen:
        oordeel = bevestigd(persoon, inzage.peildatum, inzage.kaart.gegevens.termijnen)
        sinds = f"bevestigd {maandtekst(oordeel.controle.op)}"
        delen = (f"{persoon.naam}, {persoon.functie}", persoon.telefoon, persoon.email)
        yield "Contactpersoon", f"{', '.join(filter(None, delen))} ({sinds}) [{persoon.id}]"
    if inzage.personen:
        yield "", "Contactpersonen zijn alleen voor deelnemers."


def _aanbod(
    inzage: Inzage, organisatie: Organisatie, eigen: Aanbod, volledig: Aanbod
) -> Iterator[Regel]:
    kaart = inzage.kaart
    yield f"Aanbod: {schoon(eigen.naam)} ({eigen.soort}):", ""
    yield "Wat", eigen.omschrijving
    yield "Niet bevestigd", eigen.onzeker
    if is_gestopt(eigen, inzage.peildatum):
        yield "Status", "gestopt"
    elif is_voorbij(eigen, inzage.peildatum):
        yield "Status", "voorbij"
    yield from _voor_wie(kaart, eigen)
    for tijd in eigen.tijden:
        yield "Wanneer", ", ".join(filter(None, (tijdtekst(tijd), _controle(inzage, tijd))))
        if not is_gestopt(eigen, inzage.peildatum):
            yield "Volgende", _volgende(inzage, tijd)
    yield "Waar", ", ".join(filter(None, (plekregel(kaart, eigen.locatie), eigen.ruimte)))
    yield "Plaatsen", str(eigen.plaatsen or "")
    yield "Voor wie", {"leden": "leden van het netwerk", "iedereen": "iedereen"}.get(eigen.voor, "")
    yield "Samen met", dingnaam(kaart, eigen.netwerk)
    yield from _erin(inzage, eigen)
    yield "Web", eigen.website
    if eigen.contact:
        yield from _contact(inzage, eigen.contact)
    yield from bronregels(eigen.bronnen)
    oordeel = oordeel_aanbod(volledig, organisatie, kaart.gegevens.termijnen, inzage.peildatum)
    oordeel = met_bron(oordeel, eigen.bronnen or organisatie.bronnen)
    yield "Oordeel", vertrouwensregel(oordeel)
    yield "Opmerking", eigen.opmerking
