"""All words and numbers that a question is read with, as plain values.

The website reads a question with these in the browser; a regular expression goes along as itself.
"""

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Any

from kaart.basis import aaneen, vergelijkbaar
from kaart.hulp import STOPWOORDEN, begrijp_gebied, namen
from kaart.model import Kaart
from kaart.taal import LOPENDE_PATRONEN, STAM
from kaart.zoek import (
    factoren,
    goedewoorden,
    ingang,
    medisch,
    onbekend,
    rangorde,
    redenen,
    twijfel,
    vondst,
    woordvorm,
)
from kaart.zoek.legeplek import plekken_per_sleutel
from kaart.zoek.tabel import kenmerken, velden, zinnen
from kaart.zoek.tabel.hulpvragen import hulpvragen_van
from kaart.zoek.tabel.ingangen import plaatswoorden
from kaart.zoek.vak import groepswoorden, kleinewoorden, nummers, plekwoorden, stukken, tijdwoorden
from kaart.zoek.vraag import OPTIEVELDEN


def vaktabel() -> dict[str, Any]:
    """Return the words of the question box that hold for every map."""
    return {
        "meeste_woorden": stukken.MEESTE,
        "woorden_per_stuk": stukken.WOORDEN_PER_STUK,
        "patronen": {
            **LOPENDE_PATRONEN,
            **nummers.PATRONEN,
            "postcode": plekwoorden.POSTCODE,
            "straatnaam": ingang.STRAATNAAM,
        },
        "kortste_nummer": nummers.KORTSTE,
        "weggelaten": nummers.WEGGELATEN,
        "oudst": nummers.OUDST,
        "stopwoorden": sorted(STOPWOORDEN),
        "beleefd": sorted(kleinewoorden.BELEEFD),
        "ervoor": sorted(plekwoorden.ERVOOR),
        "steden": sorted(plekwoorden.PLAATSEN),
        "tijd": {
            "vandaag": tijdwoorden.VANDAAG,
            "morgen": tijdwoorden.MORGEN,
            "weekend": sorted(tijdwoorden.WEEKEND),
            "dagdelen": tijdwoorden.DAGDELEN,
            "dageinden": tijdwoorden.DAGEINDEN,
        },
        "gratis": [*kleinewoorden.GRATIS],
        "taalwoorden": kleinewoorden.taalwoorden(),
        "jongste": groepswoorden.JONGSTE,
        "oud": groepswoorden.OUD,
        "medisch": {
            "woorden": sorted(medisch.WOORDEN),
            "huisarts": medisch.HUISARTS,
            "zin": medisch.MEDISCHE_ZIN,
        },
        "niet_bekend": onbekend.NIET_BEKEND,
        "spreekt_niemand": onbekend.SPREEKT_NIEMAND,
        "opties": OPTIEVELDEN,
    }


def getallentabel() -> dict[str, Any]:
    """Return every number that decides an order, and what a place in a table is called."""
    prijzen = {True: "true", False: "false", None: "null"}
    return {
        "rangorde": _uit(
            rangorde, "HEEL BEKIJK VERWANT OVERTUIGD OOK WOORD MEESTE AFKAP ZWAK NABIJSTE"
        ),
        "vondst": {
            **_uit(vondst, "LETTERS_ALLEEN GEEN_VRAAG"),
            **_uit(ingang, "GENOEMD MEESTE NAAMWOORDEN"),
            "WIE_ZIT": sorted(vondst.WIE_ZIT),
        },
        "woordvorm": {
            **_uit(woordvorm, "KORTSTE_DEEL KORTSTE_FOUT LANG HEEL_DEEL KORT"),
            "LIJKEN": sorted(woordvorm.LIJKEN),
            "GETALLEN": sorted(woordvorm.GETALLEN),
        },
        "goedewoorden": _uit(goedewoorden, "BITS KORTST LANGST KEREN"),
        "factoren": {
            **_uit(factoren, "NABIJ VAN_HET_LAND ELDERS GROEP TIJD TAAL"),
            **_uit(factoren, "ANDERE_LEEFTIJD NIET_TE_GEBRUIKEN VIA_EEN_ANDER"),
            "PRIJS": {prijzen[prijs]: deel for prijs, deel in factoren.PRIJS.items()},
        },
        "zinnen": _uit(zinnen, "SCHAAL VLAKKER ZELDZAAM"),
        "ingangen": {
            soort.rstrip(":"): {"waard": waard, "via": ingang.VIA[soort]}
            for soort, waard in ingang.WAARD.items()
        },
        "velden": [veld.naam for veld in velden.VELDEN],
        "naamvelden": sorted(vondst.NAAMVELDEN),
        "meeste_woorden": redenen.MEESTE_WOORDEN,
        "twijfel": _uit(twijfel, "VOL ONBEREIKBAAR"),
    }


def kenmerktabel() -> dict[str, Any]:
    """Return how a text becomes features, and a word its stem."""
    delen = {"zin": kenmerken.ZIN, "vier": kenmerken.VIER, "rij": kenmerken.RIJ}
    return {**delen, "stam": STAM}


def groepentabel(kaart: Kaart) -> dict[str, str]:
    """Return what means which doelgroep on this map."""
    return dict(groepswoorden.groepswoorden(kaart))


def plaatsentabel(kaart: Kaart) -> dict[str, Any]:
    """Return what every place name, wijk and postcode of a map stands for."""
    gebieden: dict[tuple[Any, ...], int] = {}

    def nummer(gezegd: str) -> int:
        gebied = begrijp_gebied(kaart, gezegd)
        delen = tuple((wijk, tuple(sorted(buurten))) for wijk, buurten in gebied.delen)
        return gebieden.setdefault((gebied.naam, delen, gebied.uitleg), len(gebieden))

    bekend = {aaneen(naam) for naam in namen(kaart)} - {""}
    postcodes = {code for wijk in kaart.wijken.values() for code in wijk.postcodes}
    uit: dict[str, Any] = {
        "plaatsen": {plat: nummer(plat) for plat in sorted(bekend)},
        "postcodes": {code: nummer(code) for code in sorted(postcodes)},
        "wijken": {wijk: nummer(wijk) for wijk in kaart.wijken},
        "plaatswoorden": sorted(plaatswoorden(kaart)),
        "steden_hier": sorted(plekwoorden.PLAATSEN - plekwoorden.plaatsen_buiten(kaart)),
    }
    return uit | {"gebieden": [dict(zip(_GEBIED, g, strict=True)) for g in gebieden]}


_GEBIED = ("naam", "delen", "uitleg")


def leegtetabel(kaart: Kaart, sleutels: Iterable[str]) -> dict[str, list[dict[str, str]]]:
    """Return what building each key of a place without anybody is of."""
    plekken = plekken_per_sleutel(kaart)
    return {s: [plek._asdict() for plek in plekken.get(s, ())] for s in sleutels}


def zinnenlijst(kaart: Kaart) -> list[str]:
    """Return, by the number of a hulpvraag, all that one can say for it; the last is for none.

    Whoever counts the features of these has the table of sentences (`zinnen.weeg`).
    """
    gezegd = dict(_per_hulpvraag(kaart))
    return [gezegd.get(hulpvraag, "") for hulpvraag in hulpvragen_van(kaart)]


def _per_hulpvraag(kaart: Kaart) -> Iterator[tuple[str, str]]:
    op_hulpvraag = sorted(zinnen.voorbeelden(kaart))
    for hulpvraag, rij in groupby(op_hulpvraag, key=lambda paar: paar[0]):
        yield hulpvraag, "|".join(sorted(vergelijkbaar(zin) for _, zin in rij))


def _uit(module: Any, wat: str) -> dict[str, Any]:
    return {naam: getattr(module, naam) for naam in wat.split()}
