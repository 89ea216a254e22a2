"""The page of one organisation: the sheet of the binder, on a screen. Pure."""

from collections.abc import Collection, Iterator
from datetime import date

from kaart.basis import sorteersleutel
from kaart.drukwerk import Blad, Contactregel, maak_blad, maak_secties, sectie_van
from kaart.hulp import vraagtekst
from kaart.model import Organisatie
from kaart.nakijken import mail_gestopt, mail_klopt_niet
from kaart.vrijgave import VrijeKaart
from kaart.website.antwoorden import hele_kaart
from kaart.website.jsonld import organisatiegegevens
from kaart.website.pagina import (
    HULPVRAAG,
    LOCATIE,
    NETWERK,
    ORGANISATIE,
    THEMA,
    Paginalink,
    Webpagina,
    lijstpad,
    pad_van,
)
from kaart.website.site import Siteopmaak, maillink
from kaart.website.snelweg import gaat_over_geweld


def organisatiepaginas(
    kaart: VrijeKaart, site: Siteopmaak, dag: date, bladen: Collection[str] = ()
) -> Iterator[Webpagina]:
    """Yield the list of all, then a page for each."""
    organisaties = hele_kaart(kaart)
    yield _lijst(organisaties)
    secties = maak_secties(kaart)
    geweld = frozenset(thema for thema in kaart.themas if gaat_over_geweld(kaart, thema))
    for organisatie in organisaties:
        sectie = secties.get(sectie_van(organisatie), secties[""])
        blad = maak_blad(organisatie.id, sectie, kaart, dag)
        pagina = _pagina(organisatie, blad, kaart, site, geweld)
        pdf = f"blad/{organisatie.id}.pdf" if organisatie.id in bladen else ""
        yield pagina._replace(waarden={**pagina.waarden, "pdf": pdf})


def _lijst(organisaties: tuple[Organisatie, ...]) -> Webpagina:
    """Return everybody from A to Z."""
    letters: dict[str, list[Paginalink]] = {}
    for wie in organisaties:
        letter = sorteersleutel(wie.naam)[:1].upper()
        link = Paginalink(wie.naam, pad_van(ORGANISATIE, wie.id), uitleg=wie.afkorting)
        letters.setdefault(letter if letter.isalpha() else "0-9", []).append(link)
    return Webpagina(
        lijstpad(ORGANISATIE), "organisaties.html.j2", "Alle organisaties van A tot Z",
        {"letters": letters, "aantal": len(organisaties)}, deel=ORGANISATIE,
    )  # fmt: skip


def _pagina(
    organisatie: Organisatie,
    blad: Blad,
    kaart: VrijeKaart,
    site: Siteopmaak,
    geweld: frozenset[str],
) -> Webpagina:
    inhoud = blad.inhoud
    eerste, contacten = eerste_contact(blad)
    return Webpagina(
        pad_van(ORGANISATIE, inhoud.id),
        "organisatie.html.j2",
        inhoud.naam,
        {
            "blad": inhoud,
            "vertrouwen": blad.vertrouwen,
            "eerste": eerste,
            "contacten": contacten,
            "themas": [
                Paginalink(kaart.themas[t].naam, pad_van(THEMA, t))
                for t in organisatie.themas
                if t in kaart.themas
            ],
            "vragen": [
                Paginalink(vraagtekst(kaart, vraag), pad_van(HULPVRAAG, vraag))
                for vraag in organisatie.hulpvragen
                if _bestaat(kaart, vraag)
            ],
            "netwerken": [
                Paginalink(kaart.netwerken[n].naam, pad_van(NETWERK, n))
                for n in organisatie.netwerken
                if n in kaart.netwerken
            ],
            "locaties": [
                Paginalink(kaart.locaties[plek].naam, pad_van(LOCATIE, plek))
                for plek in _plekken(organisatie)
                if plek in kaart.locaties
            ],
            "klopt_niet": maillink(site.email, mail_klopt_niet(inhoud.naam, inhoud.id)),
            "gestopt": maillink(site.email, mail_gestopt(inhoud.naam, inhoud.id)),
        },
        beschrijving=inhoud.kern,
        deel=ORGANISATIE,
        snel_weg=not geweld.isdisjoint(organisatie.themas),
        gegevens=organisatiegegevens(organisatie, kaart, site),
    )


def eerste_contact(blad: Blad) -> tuple[Contactregel | None, tuple[Contactregel, ...]]:
    """Return whom to call, which is the largest thing on the page, and the rest."""
    contacten = blad.inhoud.contacten
    eerste = next((c for c in contacten if c.telefoon and not c.bijzaak), None) or next(
        (c for c in contacten if not c.bijzaak), None
    )
    return eerste, tuple(c for c in contacten if c is not eerste)


def _plekken(organisatie: Organisatie) -> list[str]:
    van_aanbod = (aanbod.locatie for aanbod in organisatie.aanbod if aanbod.locatie)
    return list(dict.fromkeys([*organisatie.locaties, *van_aanbod]))


def _bestaat(kaart: VrijeKaart, vraag: str) -> bool:
    thema, _, id_ = vraag.partition("/")
    return thema in kaart.themas and any(v.id == id_ for v in kaart.themas[thema].hulpvragen)
