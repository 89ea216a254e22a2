"""The national lines that a map knows before anybody puts them on it: answers, and no entries.

They stand below an answer about their themas. Each steps back for an entry of the map with the same
id or telephone number; none is counted, printed or sent out. Only what a source gives is here: of
MIND Korrelatie none was found. Of a page without a day, `gecontroleerd` is when it was read.
"""

from collections.abc import Collection
from typing import NamedTuple

from kaart.basis import aaneen
from kaart.model import Kaart


class Lijn(NamedTuple):
    """Whom anybody in the country can call, about what, and where that was read."""

    id: str
    naam: str
    soort: str
    omschrijving: str
    themas: tuple[str, ...]
    telefoon: str
    bereikbaar: str
    website: str
    bron: str
    gecontroleerd: str
    doelgroepen: tuple[str, ...] = ("iedereen",)
    gratis: bool = False
    telefoon_ook: str = ""


LIJNEN = (
    Lijn(
        "113-zelfmoordpreventie",
        "113 Zelfmoordpreventie",
        "zorgaanbieder",
        "Hulplijn voor wie aan zelfdoding denkt of zich zorgen maakt om een ander. Bellen kan "
        "anoniem. Bij direct gevaar: bel 112.",
        ("psychisch",),
        "113",
        "dag en nacht",
        "https://www.113.nl",
        "https://www.upday.com/nl/binnenland/"
        "nummer-113-nu-gratis-betere-hulp-bij-zelfdodingsgedachten/pj8neqt",
        "2025-10-03",
        gratis=True,
        telefoon_ook="0800 0113",
    ),
    Lijn(
        "veilig-thuis",
        "Veilig Thuis",
        "zorgaanbieder",
        "Advies en meldpunt bij huiselijk geweld, kindermishandeling en ouderenmishandeling. Ook "
        "bij twijfel; advies vragen kan anoniem. Bij direct gevaar: bel 112.",
        ("veilig", "gezin"),
        "0800 2000",
        "dag en nacht",
        "",
        "https://www.rijksoverheid.nl/onderwerpen/huiselijk-geweld/vraag-en-antwoord/"
        "wat-moet-ik-doen-bij-huiselijk-geweld",
        "2026-11",
        gratis=True,
    ),
    Lijn(
        "kindertelefoon",
        "De Kindertelefoon",
        "vrijwilligersorganisatie",
        "Kinderen en jongeren van 8 tot 18 jaar kunnen er in vertrouwen praten. Bellen en chatten "
        "kan anoniem.",
        ("gezin", "veilig", "psychisch"),
        "0800 0432",
        "elke dag 11.00-21.00 uur (opgave 2019)",
        "https://kindertelefoon.nl",
        "https://www.vriendenkindertelefoon.nl/kindertelefoon",
        "2026-11",
        ("kinderen", "jongeren"),
        gratis=True,
    ),
    Lijn(
        "de-luisterlijn",
        "De Luisterlijn",
        "vrijwilligersorganisatie",
        "Voor wie zijn verhaal kwijt wil en daar anoniem over wil praten. Vrijwilligers luisteren.",
        ("eenzaamheid", "psychisch"),
        "088 0767 000",
        "dag en nacht",
        "https://deluisterlijn.nl",
        "https://www.nrc.nl/nieuws/2021/07/27/coronablog-27-juli-a4052478",
        "2021-07-27",
    ),
    Lijn(
        "slachtofferhulp-nederland",
        "Slachtofferhulp Nederland",
        "welzijn",
        "Steun na een misdrijf, een ongeluk of een ramp. Ook voor getuigen en nabestaanden.",
        ("veilig", "rouw"),
        "0900 0101",
        "",
        "https://www.slachtofferhulp.nl",
        "https://www.politie.nl/themas/slachtofferhulp.html",
        "2026-11",
        ("slachtoffers", "nabestaanden"),
    ),
    Lijn(
        "alzheimer-telefoon",
        "Alzheimer Telefoon (Alzheimer Nederland)",
        "vrijwilligersorganisatie",
        "Luisterend oor en advies voor wie met dementie te maken heeft.",
        ("dementie", "mantelzorg"),
        "0800 5088",
        "elke dag 9.00-23.00 uur",
        "https://dementie.nl",
        "https://www.libertasleiden.nl/mensen-met-dementie-thuis/",
        "2020",
        ("dementie", "mantelzorgers"),
        gratis=True,
    ),
    Lijn(
        "centrum-seksueel-geweld",
        "Centrum Seksueel Geweld",
        "zorgaanbieder",
        "Hulp direct na een aanranding of verkrachting. Aangifte doen hoeft niet. Bij direct "
        "gevaar: bel 112.",
        ("veilig", "psychisch"),
        "0800 0188",
        "dag en nacht",
        "https://www.centrumseksueelgeweld.nl",
        "https://boeddhistischdagblad.nl/nieuws/"
        "104386-landelijke-dekking-centrum-seksueel-geweld-een-feit/",
        "2018-01",
        ("slachtoffers",),
        gratis=True,
    ),
)


def lijnen_bij(kaart: Kaart, themas: Collection[str], gezegd: str = "") -> tuple[Lijn, ...]:
    """Return the lines for these themas, or called by name, that the map has no entry for."""
    tekst = aaneen(gezegd)
    gevraagd = tuple(
        lijn
        for lijn in LIJNEN
        if not set(themas).isdisjoint(lijn.themas) or (tekst and roepnaam(lijn) in tekst)
    )
    return _zonder_eigen(kaart, gevraagd) if gevraagd else ()


def lijnen_erbij(kaart: Kaart) -> tuple[Lijn, ...]:
    """Return every line that the map has no entry for."""
    return _zonder_eigen(kaart, LIJNEN)


def _zonder_eigen(kaart: Kaart, lijnen: tuple[Lijn, ...]) -> tuple[Lijn, ...]:
    nummers = {
        aaneen(contact.telefoon)
        for organisatie in kaart.organisaties.values()
        for contact in organisatie.contacten
    }
    return tuple(
        lijn
        for lijn in lijnen
        if lijn.id not in kaart.organisaties
        and nummers.isdisjoint({aaneen(lijn.telefoon), aaneen(lijn.telefoon_ook) or "-"})
    )


def roepnaam(lijn: Lijn) -> str:
    """Return what people call it: without the article, and without what stands in brackets."""
    return aaneen(lijn.naam.removeprefix("De ").partition("(")[0].removesuffix(" Nederland"))
