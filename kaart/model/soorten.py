"""The kinds of things there are: one record each, from which every room takes what it needs.

A doing that handles things of every kind walks this table. What it does not do for a kind, the
record says in a sentence for who asks for it all the same: `elders`.
"""

from collections.abc import Mapping
from typing import Any, NamedTuple

from kaart.model.bijeenkomst import Bijeenkomst, Reeks
from kaart.model.kaartgegevens import Kaartgegevens
from kaart.model.netwerk import Netwerk
from kaart.model.organisatie import Organisatie
from kaart.model.persoon import Persoon
from kaart.model.plaats import Locatie, Wijk
from kaart.model.ronde import Ronde
from kaart.model.thema import Thema

DOEN = ("toon", "verschil", "nieuw", "wijzig", "valideer", "zoek")


class Soort(NamedTuple):
    """One kind: its folder in data/, the word for one (and its schema) and for more, its class."""

    map: str  # "" for the one file data/kaart.yaml
    naam: str
    meervoud: str
    klasse: type[Any] | None = None  # None when its own room reads it
    op_de_kaart: bool = False  # part of the Kaart, which everybody may read
    heeft_klok: bool = False  # somebody checks it, and that grows old
    kan_stoppen: bool = False  # its name stays, with the way on
    elders: Mapping[str, str] = {}  # one of DOEN → why not, and where then


_NOOIT_GEZOCHT = "zoek geeft organisaties"
_NIET_IN_HET_NIEUWS = "geen nieuws van de kaart: het is werk van wie haar bijhoudt"

SOORTEN: Mapping[str, Soort] = {
    soort.naam: soort
    for soort in (
        Soort(
            "wijken", "wijk", "wijken", Wijk, op_de_kaart=True,
            elders={"zoek": f"{_NOOIT_GEZOCHT}; van een wijk met --wijk"},
        ),
        Soort(
            "themas", "thema", "thema’s", Thema, op_de_kaart=True,
            elders={"zoek": f"{_NOOIT_GEZOCHT}; bij een thema met --thema"},
        ),
        Soort(
            "locaties", "locatie", "locaties", Locatie,
            op_de_kaart=True, heeft_klok=True, kan_stoppen=True,
            elders={"zoek": f"{_NOOIT_GEZOCHT}; wie er in een gebouw is, zegt kaart toon"},
        ),
        Soort(
            "netwerken", "netwerk", "netwerken", Netwerk, op_de_kaart=True, heeft_klok=True,
            elders={"zoek": f"{_NOOIT_GEZOCHT}; van een netwerk met --netwerk"},
        ),
        Soort(
            "organisaties", "organisatie", "organisaties", Organisatie,
            op_de_kaart=True, heeft_klok=True, kan_stoppen=True,
        ),
        Soort(
            "reeksen", "reeks", "reeksen", Reeks, op_de_kaart=True,
            elders={"zoek": f"{_NOOIT_GEZOCHT}; een reeks toont kaart toon"},
        ),
        Soort(
            "bijeenkomsten", "bijeenkomst", "bijeenkomsten", Bijeenkomst, op_de_kaart=True,
            elders={"zoek": f"{_NOOIT_GEZOCHT}; een bijeenkomst toont kaart toon"},
        ),
        Soort(
            "", "kaart", "de kaart zelf", Kaartgegevens,
            elders={
                "toon": "de gegevens van de hele kaart staan in data/kaart.yaml; wijzig ze met "
                "kaart wijzig kaart",
                "nieuw": "een nieuwe kaart begin je met kaart begin MAP",
                "zoek": _NOOIT_GEZOCHT,
            },
        ),
        Soort(
            "personen", "persoon", "contactpersonen", Persoon, heeft_klok=True,
            elders={
                "toon": "een contactpersoon staat bij zijn organisatie: kaart toon ORGANISATIE "
                "--met-personen",
                "verschil": "wat over mensen gaat, staat niet in git",
                "nieuw": "een contactpersoon hoort in data/personen, dat niet in git komt; maak "
                "daar een bestand p-0001.yaml (kaart schema persoon zegt wat erin hoort)",
                "wijzig": "een contactpersoon wijzig je in zijn eigen bestand in data/personen",
                "zoek": "namen van mensen komen nooit in een antwoord van zoek",
            },
        ),
        Soort(
            "rondes", "ronde", "rondes", Ronde,
            elders={
                "toon": "hoever een ronde is, zegt kaart ronde stand",
                "verschil": _NIET_IN_HET_NIEUWS,
                "nieuw": "een ronde begin je met kaart ronde begin",
                "wijzig": "een ronde verandert met haar antwoorden: kaart ronde verwerk, of kaart "
                "ronde sluit",
                "zoek": _NOOIT_GEZOCHT,
            },
        ),
        Soort(
            "uitgaven", "uitgave", "uitgaven",
            elders={
                "toon": "wat er gedrukt is, zegt kaart uitgave lijst",
                "verschil": "wat er sinds een uitgave anders is, zegt kaart uitgave verschil",
                "nieuw": "een uitgave leg je vast bij het drukken: kaart drukwerk --uitgave",
                "wijzig": "een uitgave blijft zoals zij is gedrukt",
                "zoek": _NOOIT_GEZOCHT,
            },
        ),
    )
}  # fmt: skip
