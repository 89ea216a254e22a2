"""The map as a website: what may go out, made into pages, looked over, and put in place."""

from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urlsplit

from kaart.basis import KaartFout
from kaart.bestand import Inleesresultaat, Werkmap, laad
from kaart.handelingen.fouten import meldingen_in, redenen
from kaart.handelingen.sitebladen import Sitebladen, druk_sitebladen
from kaart.handelingen.sitenieuws import lees_sitenieuws
from kaart.handelingen.uitkomst import Uitkomst, weggelaten
from kaart.handelingen.voortgang import Voortgang, ongezien
from kaart.vrijgave import Publiek, VrijeKaart, geef_vrij
from kaart.website import (
    Geplaatst,
    Sitevraag,
    bouw_site,
    eis_sitemap,
    keur_site,
    lees_sitesjablonen,
    maak_berichten,
    plaats_site,
    tel_delen,
    weeg_site,
)

SITE_VOOR = ("iedereen", "verwijzers")
_MB = 1_000_000
_GENOEMD = 20


class Websiteverzoek(NamedTuple):
    """What somebody wants: where it comes, where it will be, for whom, and how sure."""

    doel: Path | None = None  # None is to look it over only
    adres: str = ""
    bladen: bool = False
    controleer: bool = False
    verwijzers: bool = False


class Websiteantwoord(NamedTuple):
    """What was made, in sentences."""

    regels: tuple[str, ...]
    geplaatst: Geplaatst | None = None


def maak_website(
    werkmap: Werkmap, peildatum: date, verzoek: Websiteverzoek, volg: Voortgang = ongezien
) -> Uitkomst[Websiteantwoord]:
    """Build the site and put it in place; with `controleer` only when nothing is wrong with it.

    Raises KaartFout for a folder that is not ours, an address that is none, a broken template.
    """
    adres = _adres(verzoek.adres)
    if verzoek.doel is None and not verzoek.controleer:
        raise KaartFout("noem met -o in welke map de website komt, bijvoorbeeld: -o site")
    if verzoek.doel is not None:
        eis_sitemap(verzoek.doel, werkmap.wortel)
    sjablonen = lees_sitesjablonen(werkmap.wortel / "templates")
    resultaat = laad(werkmap)
    vrij, niet = _vrij(resultaat, peildatum, verzoek)
    nieuws = lees_sitenieuws(werkmap, resultaat, peildatum)
    feed = maak_berichten(vrij, _publiek(verzoek), *nieuws, peildatum) if nieuws else None
    bladen = Sitebladen({}, ())
    if verzoek.bladen:
        bladen = druk_sitebladen(werkmap, vrij, peildatum, volg)
    vraag = Sitevraag(vrij, peildatum, adres, verzoek.verwijzers, feed, bladen.pdfs)
    bestanden = dict(volg(bouw_site(vraag, sjablonen), tel_delen(vrij), "Pagina’s maken"))
    opmerkingen = (
        *weggelaten([d.bestand for d in resultaat.geweigerd if d.collectie != "organisaties"]),
        *(f"niet op de website: {reden}" for reden in niet),
        *(f"geen blad van {reden}" for reden in bladen.geweigerd),
        *_over_de_site(vrij, vraag),
    )
    gevonden = tuple(keur_site(bestanden)) if verzoek.controleer else ()
    if verzoek.controleer:
        opmerkingen += tuple(_over_het_gewicht(tuple(weeg_site(bestanden))))
    if gevonden:
        return Uitkomst(
            Websiteantwoord(tuple(_bevindingen(gevonden))), opmerkingen=opmerkingen, code=1
        )
    if verzoek.doel is None:
        regel = f"{len(bestanden)} bestanden nagekeken, niets gevonden; er is niets geschreven"
        return Uitkomst(Websiteantwoord((regel,)), opmerkingen=opmerkingen)
    geplaatst = plaats_site(verzoek.doel, bestanden)
    return Uitkomst(
        Websiteantwoord((_verslag(verzoek.doel, bestanden, geplaatst),), geplaatst),
        opmerkingen=(*opmerkingen, *_over_wat_bleef(geplaatst)),
    )


def _adres(adres: str) -> str:
    """Return the address where the site will be. Raises KaartFout."""
    if not adres:
        return ""
    delen = urlsplit(adres)
    if delen.scheme not in {"https", "http"} or not delen.hostname or delen.query or delen.fragment:
        raise KaartFout(
            f"--adres: “{adres}” is geen adres van een website",
            "schrijf het helemaal: https://kaart.example.org/",
        )
    return adres


def _vrij(
    resultaat: Inleesresultaat, peildatum: date, verzoek: Websiteverzoek
) -> tuple[VrijeKaart, list[str]]:
    """Return what may go out, and why the rest may not."""
    if any(document.soort == "kaart" for document in resultaat.geweigerd):
        raise KaartFout("In data/kaart.yaml zit een fout, zie kaart valideer data/kaart.yaml")
    alle = {d.id for d in resultaat.documenten if d.collectie == "organisaties"}
    meldingen = meldingen_in(resultaat, peildatum, alle)
    vrij = geef_vrij(resultaat.kaart, _publiek(verzoek), peildatum, meldingen)
    return vrij.kaart, [*redenen(resultaat, meldingen).values()]


def _publiek(verzoek: Websiteverzoek) -> Publiek:
    return Publiek.VERWIJZERS if verzoek.verwijzers else Publiek.OPENBAAR


def _over_de_site(kaart: VrijeKaart, vraag: Sitevraag) -> Iterator[str]:
    """Yield what the site lacks, and what would give it."""
    beheerder = kaart.gegevens.beheerder
    if beheerder is None or not beheerder.email:
        yield (
            "er is geen beheerder met een e-mailadres in data/kaart.yaml; daarom staat er nergens "
            "“Klopt dit niet?”"
        )
    if vraag.feed is None:
        yield "er is geen feed van wat er veranderde: git weet nog te weinig van deze kaart"
    if vraag.verwijzers:
        yield "deze website is voor verwijzers; zet hem niet op een plek waar iedereen komt"
    elif not vraag.adres:
        yield "zonder --adres is er geen sitemap.xml: daarin staan hele adressen"


def _over_het_gewicht(zwaar: tuple[str, ...]) -> Iterator[str]:
    yield from (f"een zware pagina, traag op een slechte lijn: {zin}" for zin in zwaar[:3])
    if len(zwaar) > len(zwaar[:3]):
        yield f"en nog {len(zwaar) - 3} zware pagina’s"


def _over_wat_bleef(geplaatst: Geplaatst) -> Iterator[str]:
    if geplaatst.gebleven:
        namen = ", ".join(geplaatst.gebleven[:3])
        meer = len(geplaatst.gebleven) - 3
        yield f"niet van kaart, en gebleven: {namen}{f' en nog {meer}' if meer > 0 else ''}"


def _bevindingen(gevonden: tuple[str, ...]) -> Iterator[str]:
    yield from gevonden[:_GENOEMD]
    if len(gevonden) > _GENOEMD:
        yield f"en nog {len(gevonden) - _GENOEMD}"
    yield "Er is niets geschreven"


def _verslag(doel: Path, bestanden: Mapping[str, bytes], geplaatst: Geplaatst) -> str:
    paginas = sum(pad.endswith(".html") for pad in bestanden)
    maat = f"{geplaatst.bytes_ / _MB:.1f}".replace(".", ",")
    weg = f"; {geplaatst.weg} van de vorige keer weggehaald" if geplaatst.weg else ""
    return f"{doel}: {paginas} pagina’s, {maat} MB{weg}; open {doel / 'index.html'}"
