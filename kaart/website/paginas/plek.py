"""The pages of places and networks: where it is, who is there, what happens there. Pure."""

from collections.abc import Collection, Iterable, Iterator
from datetime import date

from kaart.basis import sorteersleutel
from kaart.drukwerk import blad_van_gebouw
from kaart.model import Kaart, Locatie, Netwerk, Organisatie
from kaart.nakijken import mail_gestopt, mail_klopt_niet
from kaart.oordeel import beoordeel, is_gestopt, met_bron, vertrouwensregel
from kaart.taal import (
    adresregel,
    opsomming,
    straatregel,
    telefoonlink,
    tijdregels,
    werkgebiedtekst,
    woord,
)
from kaart.vrijgave import VrijeKaart
from kaart.website.antwoorden import Vermelder, op_naam
from kaart.website.pagina import (
    LOCATIE,
    NETWERK,
    ORGANISATIE,
    WIJK,
    Paginalink,
    Webpagina,
    agenda_van,
    lijstpad,
    netwerklink,
    pad_van,
)
from kaart.website.site import Siteopmaak, maillink


def locatiepaginas(
    kaart: VrijeKaart,
    site: Siteopmaak,
    vermelder: Vermelder,
    dag: date,
    agendas: Collection[str],
) -> Iterator[Webpagina]:
    """Yield the list of places by wijk, and a page for each."""
    plekken = [p for p in kaart.locaties.values() if not is_gestopt(p, dag)]
    if not plekken:
        return
    plekken.sort(key=lambda p: (sorteersleutel(p.naam), p.id))
    yield Webpagina(
        lijstpad(LOCATIE), "locaties.html.j2", "Alle plekken",
        {"per_wijk": _per_wijk(plekken, kaart)}, deel=WIJK,
    )  # fmt: skip
    bezoekers = _bezoekers(kaart)
    for plek in plekken:
        wie = op_naam(tuple(bezoekers.get(plek.id, {}).values()))
        yield _locatie(
            plek, wie, kaart, site, vermelder, dag, agenda_van(LOCATIE, plek.id, agendas)
        )


def _per_wijk(plekken: Iterable[Locatie], kaart: Kaart) -> dict[str, list[Paginalink]]:
    groepen: dict[str, list[Paginalink]] = {}
    for plek in plekken:
        wijk = kaart.wijken[plek.wijk].naam if plek.wijk in kaart.wijken else "Elders"
        straat = straatregel(plek.straat, plek.huisnummer)
        groepen.setdefault(wijk, []).append(
            Paginalink(plek.naam, pad_van(LOCATIE, plek.id), uitleg=straat)
        )
    return dict(sorted(groepen.items(), key=lambda groep: sorteersleutel(groep[0])))


def _bezoekers(kaart: Kaart) -> dict[str, dict[str, Organisatie]]:
    """Return by place who is there, itself or with something it offers."""
    uit: dict[str, dict[str, Organisatie]] = {}
    for wie in kaart.organisaties.values():
        for plek in (*wie.locaties, *(aanbod.locatie for aanbod in wie.aanbod)):
            uit.setdefault(plek, {})[wie.id] = wie
    return uit


def _locatie(
    plek: Locatie,
    wie: tuple[Organisatie, ...],
    kaart: VrijeKaart,
    site: Siteopmaak,
    vermelder: Vermelder,
    dag: date,
    agenda: str,
) -> Webpagina:
    oordeel = beoordeel(plek.gecontroleerd, kaart.gegevens.termijnen.organisatie, dag)
    wijk = kaart.wijken.get(plek.wijk)
    return Webpagina(
        pad_van(LOCATIE, plek.id),
        "locatie.html.j2",
        plek.naam,
        {
            "plek": plek,
            "soort": woord(plek.soort) if plek.soort else "",
            "adres": adresregel(plek.straat, plek.huisnummer, plek.postcode, plek.plaats),
            "bellen": telefoonlink(plek.telefoon) if plek.telefoon else "",
            "wijk": Paginalink(wijk.naam, pad_van(WIJK, wijk.id)) if wijk else None,
            "openingstijden": tijdregels(plek.openingstijden),
            "toegankelijkheid": opsomming([woord(w) for w in plek.toegankelijkheid]),
            "vertrouwen": vertrouwensregel(met_bron(oordeel, plek.bronnen)),
            "rooster": blad_van_gebouw(kaart, plek, dag),
            "paden": {o.naam: pad_van(ORGANISATIE, o.id) for o in wie},
            "wie": [vermelder.organisatie(organisatie) for organisatie in wie],
            "agenda": agenda,
            "klopt_niet": maillink(site.email, mail_klopt_niet(plek.naam, plek.id)),
            "gestopt": maillink(site.email, mail_gestopt(plek.naam, plek.id, plek=True)),
        },
        beschrijving=f"Wat er is in {plek.naam}, en wie je er kunt vinden.",
        deel=WIJK,
    )


def netwerkpaginas(kaart: VrijeKaart, vermelder: Vermelder, dag: date) -> Iterator[Webpagina]:
    """Yield the list of networks, and each with its members."""
    if not kaart.netwerken:
        return
    netwerken = sorted(kaart.netwerken.values(), key=lambda n: (sorteersleutel(n.naam), n.id))
    yield Webpagina(
        lijstpad(NETWERK), "netwerken.html.j2", "Alle netwerken",
        {"netwerken": [netwerklink(n) for n in netwerken]}, deel=NETWERK,
    )  # fmt: skip
    for netwerk in netwerken:
        yield _netwerk(netwerk, kaart, vermelder, dag)


def _netwerk(netwerk: Netwerk, kaart: VrijeKaart, vermelder: Vermelder, dag: date) -> Webpagina:
    leden = op_naam(tuple(o for o in kaart.organisaties.values() if netwerk.id in o.netwerken))
    trekker = kaart.organisaties.get(netwerk.organisatie)
    oordeel = beoordeel(netwerk.gecontroleerd, kaart.gegevens.termijnen.organisatie, dag)
    return Webpagina(
        pad_van(NETWERK, netwerk.id),
        "netwerk.html.j2",
        netwerk.naam,
        {
            "netwerk": netwerk,
            "werkgebied": werkgebiedtekst(netwerk.werkgebied, kaart) if netwerk.werkgebied else "",
            "trekker": vermelder.organisatie(trekker) if trekker else None,
            "leden": [vermelder.organisatie(lid) for lid in leden],
            "vertrouwen": vertrouwensregel(met_bron(oordeel, netwerk.bronnen)),
        },
        beschrijving=netwerk.omschrijving,
        deel=NETWERK,
    )
