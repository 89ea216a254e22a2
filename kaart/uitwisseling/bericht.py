"""Markdown, for a newsletter, a mail or a page: who helps, in the words of the sheets."""

import re
from collections.abc import Iterator

from kaart.basis import markdowntekst
from kaart.model import Organisatie
from kaart.oordeel import lopend_aanbod
from kaart.taal import datumtekst, hoofdletter, naam_met_afkorting, tijdregels, zin
from kaart.uitwisseling.gezegd import (
    alle_contacten,
    belregel,
    feiten,
    plekken_van,
    plektekst,
    vertrouwen,
)
from kaart.uitwisseling.zending import Pakket, Zending, aantal

_ADRES = re.compile(r"https?://[^\s<>()\\]+")


def als_bericht(zending: Zending) -> Pakket:
    """Return a text with a heading for each organisation."""
    regels = [
        f"# {markdowntekst(zending.titel)}",
        "",
        f"Zoals bekend op {datumtekst(zending.peildatum.isoformat())}.",
    ]
    for organisatie in zending.organisaties:
        regels += ["", *_stuk(zending, organisatie)]
    inhoud = ("\n".join(regels) + "\n").encode()
    telling = aantal(len(zending.organisaties), "organisatie", "organisaties")
    return Pakket({"kaart.md": inhoud}, telling)


def _stuk(zending: Zending, organisatie: Organisatie) -> Iterator[str]:
    yield f"## {markdowntekst(naam_met_afkorting(organisatie))}"
    yield ""
    yield markdowntekst(zin(organisatie.omschrijving))
    yield ""
    for contact in alle_contacten(zending, organisatie):
        yield f"- **{markdowntekst(belregel(contact))}**"
    if organisatie.website:
        yield f"- {_link(organisatie.website)}"
    for plek in plekken_van(zending, organisatie):
        yield f"- Plek: {markdowntekst(plektekst(plek))}"
    for regel in tijdregels(organisatie.openingstijden):
        yield f"- Open: {markdowntekst(regel)}"
    for kop, tekst in feiten(zending, organisatie):
        yield f"- {kop}: {markdowntekst(tekst)}"
    for aanbod in lopend_aanbod(organisatie, zending.peildatum):
        wanneer = "; ".join(tijdregels(aanbod.tijden))
        plek_van = zending.kaart.locaties.get(aanbod.locatie)
        waar = plek_van.naam if plek_van else ""
        onzeker = f"niet bevestigd: {aanbod.onzeker}" if aanbod.onzeker else ""
        tekst = ", ".join(filter(None, (aanbod.naam, waar, wanneer, onzeker)))
        yield f"- {markdowntekst(hoofdletter(tekst))}"
    yield ""
    yield f"*{markdowntekst(vertrouwen(zending, organisatie))}*"


def _link(adres: str) -> str:
    """Return an address that one can click on; a strange one is a text."""
    return f"<{adres}>" if _ADRES.fullmatch(adres) else markdowntekst(adres)
