"""The pages that every site has: start, search, mandje, and how far to trust it. Pure."""

from collections.abc import Iterator
from datetime import date

from kaart.basis import sorteersleutel
from kaart.nakijken import Meldmail, mail_ontbreekt
from kaart.oordeel import Stand, betrouwbaarheid_geheel
from kaart.vrijgave import VrijeKaart
from kaart.website.antwoorden import Vermelder, eerste_adres, hele_kaart
from kaart.website.pagina import ORGANISATIE, Paginalink, Webpagina, pad_van
from kaart.website.paginas.thema import themalink
from kaart.website.paginas.wijk import wijklinks, wijktegels
from kaart.website.site import Siteopmaak, maillink

_STANDEN = {
    Stand.ACTUEEL: "Nagekeken in de laatste tijd.",
    Stand.BIJNA: "Nog op tijd, maar bijna aan de beurt.",
    Stand.VEROUDERD: "Te lang geleden nagekeken: vraag na of het nog klopt.",
    Stand.ONBEKEND: "Nooit nagekeken, of niemand weet wanneer.",
}


def vaste_paginas(
    kaart: VrijeKaart,
    site: Siteopmaak,
    vermelder: Vermelder,
    dag: date,
) -> Iterator[Webpagina]:
    """Yield the pages that are not about one thing."""
    themas = sorted(kaart.themas.values(), key=lambda t: (sorteersleutel(t.naam), t.id))
    keuze: dict[str, object] = {
        "themas": [themalink(kaart, thema, dag) for thema in themas],
        "wijken": wijklinks(kaart),
        "aantal": len(kaart.organisaties),
    }
    eerste = eerste_adres(kaart, "")
    yield Webpagina(
        "index.html", "start.html.j2", f"Wie helpt in {site.plaats}?",
        keuze | {
            "tegels": wijktegels(kaart, ""),
            "eerste": vermelder.organisatie(eerste) if eerste else None,
            "ontbreekt": maillink(site.email, mail_ontbreekt()),
        },
        beschrijving=f"Wie helpt in {site.plaats}, waarmee, en wie je kunt bellen.", deel="start",
    )  # fmt: skip
    yield Webpagina(
        "zoek.html", "zoek.html.j2", "Zoeken", keuze, deel="zoek",
        beschrijving=f"Zoek in gewone woorden wie er helpt in {site.plaats}.",
    )  # fmt: skip
    yield Webpagina(
        "mandje.html", "mandje.html.j2", "Mandje",
        {"wie": [vermelder.organisatie(o) for o in hele_kaart(kaart)]},
        deel="mandje", op_sitemap=False,
    )  # fmt: skip
    yield _vers(kaart, dag)
    for naam, titel in (
        ("over", "Over deze kaart"),
        ("toegankelijkheid", "Toegankelijkheid"),
        ("privacy", "Privacy"),
        ("bewaren", "Bewaar op deze telefoon"),
    ):
        yield Webpagina(
            f"{naam}.html", f"{naam}.html.j2", titel,
            {
                "gegevens": kaart.gegevens,
                "aantal": len(kaart.organisaties),
                "melding": maillink(site.email, Meldmail(f"{titel}: vraag of melding")),
            },
            deel=naam,
        )  # fmt: skip


def _vers(kaart: VrijeKaart, dag: date) -> Webpagina:
    """Return how fresh the map is: how many are on time, and by name who is not."""
    per_stand: dict[Stand, list[Paginalink]] = {stand: [] for stand in _STANDEN}
    for wie in hele_kaart(kaart):
        oordeel = betrouwbaarheid_geheel(wie, kaart.gegevens.termijnen, dag)
        stand = oordeel.stand if oordeel.stand in per_stand else Stand.VEROUDERD
        per_stand[stand].append(Paginalink(wie.naam, pad_van(ORGANISATIE, wie.id)))
    op_tijd = len(per_stand[Stand.ACTUEEL]) + len(per_stand[Stand.BIJNA])
    return Webpagina(
        "vers.html",
        "vers.html.j2",
        "Hoe vers is deze kaart",
        {
            "standen": [
                (stand.value.capitalize(), _STANDEN[stand], links)
                for stand, links in per_stand.items()
            ],
            "op_tijd": op_tijd,
            "aantal": len(kaart.organisaties),
            "termijnen": kaart.gegevens.termijnen,
        },
        deel="vers",
    )
