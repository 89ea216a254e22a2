"""Hulpvraag + wijk + peildatum → Kaartje: what one card says. Pure; no layout."""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import date
from itertools import islice, pairwise
from typing import NamedTuple

from kaart.hulp import (
    VANGNETTEN,
    Gebied,
    Kandidaat,
    Voorop,
    is_bruikbaar,
    kandidaten,
    meedenkers,
    straat_of_plaats,
    voor_bewoner,
    wie_helpt,
)
from kaart.model import Adres, Hulpvraag, Kaart, LetOp, Thema
from kaart.oordeel import Oordeel, Stand
from kaart.taal import (
    datumtekst,
    hoofdletter,
    maandtekst,
    naam_met_afkorting,
    opsomming,
    telefoonlink,
    tijdregels,
    woord,
)
from kaart.vrijgave import VrijeKaart

_VAST = "\N{NO-BREAK SPACE}"
_MEER = 3  # on the back: three more, and no fourth
_ALARM = re.compile(r"\b112\b")
_BEGIN = ("mensen met een ", "mensen met ", "mensen die ")
_ZELDEN_DE_LEZER = frozenset({"professionals", "vrijwilligers"})
# Of an address that nobody types, the front page; the QR code holds all of it.
_LANGSTE_ADRES = 36


class Noodregel(NamedTuple):
    """A number that goes before everything; without a number it is a sentence."""

    wat: str
    nummer: str = ""


class Vermelding(NamedTuple):
    """One contact on a card: its number, or where to look and to go when there is none."""

    id: str
    naam: str
    wat: str = ""
    voor_wie: str = ""
    nummer: str = ""
    bereikbaar: str = ""
    adres: str = ""  # website or e-mail, as one types it
    link: str = ""  # what the number or the address leads to
    website: str = ""
    plek: str = ""
    wanneer: str = ""
    merk: str = ""
    verouderd: bool = False


class Kaartje(NamedTuple):
    """One card: the question and the best contact in front, at most three more on the back.

    `denkt_mee` fills what `ook` leaves of those three.
    """

    id: str
    thema: str
    gebied: str
    vraag: str
    eerste: Vermelding
    ook: tuple[Vermelding, ...] = ()
    denkt_mee: tuple[Vermelding, ...] = ()  # whom to call when these were no help
    nood: tuple[Noodregel, ...] = ()
    voorop: Voorop | None = None  # why the first stands first
    voet: str = ""
    nummer: int = 0  # the place of the question among all of the map: the same in every wijk

    @property
    def vangnet(self) -> bool:
        """Whether the first thinks along, for want of somebody who fits."""
        return self.voorop in VANGNETTEN


class Kaartjes(NamedTuple):
    """The cards, and the questions for which there is nobody to name."""

    kaartjes: tuple[Kaartje, ...]
    zonder: tuple[str, ...]


def kies_kaartjes(
    kaart: VrijeKaart,
    gebied: Gebied,
    peildatum: date,
    hulpvragen: Collection[str] = (),
) -> Kaartjes:
    """Make a card for each hulpvraag (`thema/hulpvraag`; none is all), for who lives there."""
    mogelijk = list(kandidaten(kaart, gebied, peildatum))
    kaartjes, zonder, nummer = [], [], 0
    for thema in kaart.themas.values():
        for vraag in thema.hulpvragen:
            nummer += 1
            if hulpvragen and f"{thema.id}/{vraag.id}" not in hulpvragen:
                continue
            kaartje = _kaartje(kaart, thema, vraag, gebied, mogelijk, peildatum)
            if kaartje is None:
                zonder.append(vraag.tekst)
            else:
                kaartjes.append(kaartje._replace(nummer=nummer))
    return Kaartjes(tuple(kaartjes), tuple(zonder))


def _kaartje(
    kaart: Kaart,
    thema: Thema,
    vraag: Hulpvraag,
    gebied: Gebied,
    mogelijk: Sequence[Kandidaat],
    peildatum: date,
) -> Kaartje | None:
    gekozen = wie_helpt(mogelijk, thema, vraag)
    if not gekozen.wie:
        return None
    eerste, *rest = (maak_vermelding(kandidaat, kaart) for kandidaat in gekozen.wie)
    gezien = {eerste.id, eerste.nummer, thema.let_op.organisatie if thema.let_op else ""}
    ook = tuple(islice(_nieuwe(rest, gezien), _MEER))
    mee = _denken_mee(kaart, mogelijk, thema, gebied, (eerste, *ook))
    naam = kaart.gegevens.naam or "Sociale kaart"
    return Kaartje(
        id=f"{thema.id}/{vraag.id}",
        thema=thema.naam,
        gebied=gebied.naam,
        vraag=vraag.tekst,
        eerste=eerste,
        ook=ook,
        denkt_mee=tuple(islice(_nieuwe(mee, gezien), _MEER - len(ook))),
        nood=noodregels(kaart, thema.let_op, peildatum),
        voorop=gekozen.voorop,
        voet=f"{naam}, {datumtekst(peildatum.isoformat())}",
    )


def _nieuwe(vermeldingen: Iterable[Vermelding], gezien: set[str]) -> Iterator[Vermelding]:
    """Yield whom the card does not name yet, and whose number is not on it; remember both."""
    for vermelding in vermeldingen:
        if gezien.isdisjoint({vermelding.id, vermelding.nummer} - {""}):
            gezien |= {vermelding.id, vermelding.nummer}
            yield vermelding


def _denken_mee(
    kaart: Kaart,
    mogelijk: Sequence[Kandidaat],
    thema: Thema,
    gebied: Gebied,
    genoemd: Iterable[Vermelding],
) -> Iterator[Vermelding]:
    """Yield who thinks along, with why.

    Where a thema has a let_op its name stands on no back: who looks over a shoulder reads it.
    """
    al = [kaart.organisaties[vermelding.id] for vermelding in genoemd]
    naam = "" if thema.let_op else thema.id
    for mee in meedenkers(kaart, mogelijk, naam, gebied, al):
        yield maak_vermelding(mee.wie, kaart)._replace(wat=hoofdletter(mee.waarom))


def noodregels(kaart: Kaart, let_op: LetOp | None, peildatum: date) -> tuple[Noodregel, ...]:
    """Return what stands above everything: 112 where the let_op names it, and its own number.

    A let_op whose organisation cannot be called now is printed as it is written.
    """
    if let_op is None:
        return ()
    organisatie = kaart.organisaties.get(let_op.organisatie)
    bellen = [c for c in voor_bewoner(organisatie) if c.telefoon] if organisatie else []
    if organisatie is None or not bellen or not is_bruikbaar(organisatie, kaart, peildatum):
        return (Noodregel(let_op.tekst),)
    alarm = [Noodregel("Direct gevaar", "112")] if _ALARM.search(let_op.tekst) else []
    return (*alarm, Noodregel(organisatie.naam, bellen[0].telefoon))


def maak_vermelding(kandidaat: Kandidaat, kaart: Kaart) -> Vermelding:
    """Say how to reach somebody: by telephone, else on the internet or by going there."""
    organisatie, aanbod, contact = kandidaat.organisatie, kandidaat.aanbod, kandidaat.contact
    adres, link = "", ""
    if contact.telefoon:
        link = telefoonlink(contact.telefoon)
    elif kandidaat.website:
        adres, link = kort_adres(kandidaat.website), kandidaat.website
    elif contact.email:
        adres, link = contact.email, f"mailto:{contact.email}"
    plek = "" if contact.telefoon else plektekst(kandidaat, kaart)
    zeker = [tijd for tijd in aanbod.tijden if not tijd.onzeker] if aanbod and plek else []
    tijden = tijdregels(zeker)
    return Vermelding(
        id=organisatie.id,
        naam=naam_met_afkorting(organisatie),
        wat=aanbod.naam if aanbod and aanbod.naam not in organisatie.naam else "",
        voor_wie=voor_wie(kandidaat),
        nummer=contact.telefoon,
        bereikbaar=hoofdletter(contact.bereikbaar) if contact.telefoon else "",
        adres=adres,
        link=link,
        website=kandidaat.website,
        plek=plek,
        wanneer=hoofdletter("; ".join(tijden)),
        merk=merktekst(kandidaat.oordeel),
        verouderd=kandidaat.oordeel.stand in {Stand.VEROUDERD, Stand.ONBEKEND},
    )


def plektekst(kandidaat: Kandidaat, kaart: Kaart) -> str:
    """Return where to go in one line: the name of a place unless it is the organisation's own."""
    plek = kandidaat.plek
    if plek is None:
        return ""
    straat = straat_of_plaats(plek, kaart, _VAST)
    if isinstance(plek, Adres):
        return straat
    naam = "" if straat and plek.naam.startswith(kandidaat.organisatie.naam) else plek.naam
    return ", ".join(filter(None, (naam, straat)))


def voor_wie(kandidaat: Kandidaat) -> str:
    """Say whom it is for, "" for everybody; words that two groups begin with are said once."""
    if kandidaat.voor_iedereen:
        return ""
    doelgroepen = kandidaat.wie.doelgroepen
    groepen = [woord(doelgroep) for doelgroep in doelgroepen if doelgroep not in _ZELDEN_DE_LEZER]
    kort = groepen[:1]
    for vorige, groep in pairwise(groepen):
        begin = next((b for b in _BEGIN if vorige.startswith(b) and groep.startswith(b)), "")
        kort.append(groep.removeprefix(begin))
    return f"Voor {opsomming(kort, 'of')}" if kort else ""


def kort_adres(website: str) -> str:
    """Return a web address as one types it; of a very long one only where it begins."""
    kaal = website.removeprefix("https://").removeprefix("http://").rstrip("/")
    return kaal if len(kaal) <= _LANGSTE_ADRES else kaal.partition("/")[0]


def merktekst(oordeel: Oordeel) -> str:
    """Return how far to trust a contact, in the few words for which a card has room."""
    if oordeel.dag is None:
        return "niet gecontroleerd"
    wanneer = maandtekst(oordeel.controle.op)
    if oordeel.stand is Stand.ACTUEEL:
        deels = "deels " if oordeel.behalve else ""
        return f"{deels}gecontroleerd in {wanneer}"
    return f"{oordeel.stand.value}: {wanneer}"
