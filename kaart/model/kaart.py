"""The whole map, and how plain values become its things."""

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple, TypeVar

from kaart.model.gedeeld import Bron, Controle, Tijd
from kaart.model.netwerk import Convenant, Netwerk
from kaart.model.organisatie import (
    Aanbod,
    Aanmeldstop,
    Adres,
    Contact,
    Leeftijd,
    Organisatie,
    Wachttijd,
)
from kaart.model.persoon import Persoonsbron
from kaart.model.plaats import (
    Alias,
    Buurt,
    Deelgebied,
    Herkomst,
    Inwoners,
    Locatie,
    Middelpunt,
    Navraag,
    Verspreidpunt,
    Vlek,
    Wijk,
)
from kaart.model.ronde import Deelnemer
from kaart.model.thema import Hulpvraag, LetOp, Thema

T = TypeVar("T", bound=tuple[Any, ...])


class Gemeente(NamedTuple):
    """The municipality of the map, with its CBS code (GM…)."""

    naam: str
    code: str = ""
    inwoners: Inwoners | None = None


class Beheerder(NamedTuple):
    """Who keeps the map: an organisation and a functional mailbox."""

    organisatie: str = ""
    email: str = ""


class Termijn(NamedTuple):
    """After how many months something is bijna verouderd, and verouderd."""

    bijna: int
    verouderd: int


class Persoonstermijn(NamedTuple):
    """As Termijn, and after how many months without a check somebody is asked to take it away."""

    bijna: int
    verouderd: int
    verwijderen: int


class Termijnen(NamedTuple):
    """The clock of each kind of thing, in months; the defaults of docs/datamodel.md."""

    organisatie: Termijn = Termijn(10, 12)
    aanbod: Termijn = Termijn(5, 6)
    wachttijd: Termijn = Termijn(2, 3)
    persoon: Persoonstermijn = Persoonstermijn(6, 12, 24)
    convenant: Termijn = Termijn(2, 0)  # before and after its `tot`


class Kaartvel(NamedTuple):
    """An A4 sheet of cards, seen from the front, in mm: where the first lies and how far the next.

    `links` and `boven` are the first card, the steps go from one card to the next.
    """

    naam: str
    breedte: float
    hoogte: float
    kolommen: int
    rijen: int
    links: float
    boven: float
    stap_opzij: float
    stap_omlaag: float


class Drukwerkkeuze(NamedTuple):
    """What this map prints when nothing else is asked; "" is the look that is built in."""

    perforatie: str = "iso838"
    kleur: str = ""
    logo: str = ""
    letter: str = ""
    vellen: tuple[Kaartvel, ...] = ()


class Tegelraster(NamedTuple):
    """Size of the tile map that `Wijk.tegel` refers to."""

    rijen: int = 0
    kolommen: int = 0


class NietDubbel(NamedTuple):
    """Two things that seem one and are not, as somebody found out; why, and when."""

    een: str
    ander: str
    reden: str
    op: str = ""


class Aanvaarding(NamedTuple):
    """A finding that somebody lets stand: which one, why, until when, and in which role."""

    toets: str
    bestand: str
    melding: str
    reden: str
    tot: str
    door: str


class Verwerking(NamedTuple):
    """What the register of art. 30 AVG asks of who keeps names; nothing of it is derived."""

    verantwoordelijke: str = ""
    contact: str = ""
    functionaris: str = ""
    doelen: tuple[str, ...] = ()
    betrokkenen: tuple[str, ...] = ()
    gegevens: tuple[str, ...] = ()
    ontvangers: tuple[str, ...] = ()
    doorgifte: str = ""
    bewaartermijn: str = ""
    beveiliging: tuple[str, ...] = ()


class Schoolvakantie(NamedTuple):
    """Days on which the schools of this region are closed, both ends included."""

    naam: str
    van: str
    tot: str


class Doelgroepwoorden(NamedTuple):
    """What people here call a doelgroep."""

    doelgroep: str
    woorden: tuple[str, ...]


class Kaartgegevens(NamedTuple):
    """`data/kaart.yaml`: what holds for the whole map.

    `vangnet` is whom to name when neither thema nor wijk names anybody.
    """

    naam: str = ""
    gemeente: Gemeente | None = None
    beheerder: Beheerder | None = None
    vangnet: str = ""
    doelgroepwoorden: tuple[Doelgroepwoorden, ...] = ()
    licentie: str = ""
    termijnen: Termijnen = Termijnen()
    verwerking: Verwerking = Verwerking()
    drukwerk: Drukwerkkeuze = Drukwerkkeuze()
    tegelraster: Tegelraster | None = None
    bronnen: tuple[Herkomst, ...] = ()
    toelichting: tuple[str, ...] = ()
    schoolvakanties: tuple[Schoolvakantie, ...] = ()
    niet_dubbel: tuple[NietDubbel, ...] = ()
    aanvaard: tuple[Aanvaarding, ...] = ()


class Kaart(NamedTuple):
    """Everything that was read, by id."""

    gegevens: Kaartgegevens
    wijken: Mapping[str, Wijk]
    themas: Mapping[str, Thema]
    locaties: Mapping[str, Locatie]
    netwerken: Mapping[str, Netwerk]
    organisaties: Mapping[str, Organisatie]


# The collections in reading order: folder, the word for one of them, its class.
COLLECTIES: Mapping[str, tuple[str, type[Any]]] = {
    "wijken": ("wijk", Wijk),
    "themas": ("thema", Thema),
    "locaties": ("locatie", Locatie),
    "netwerken": ("netwerk", Netwerk),
    "organisaties": ("organisatie", Organisatie),
}

# Which class a key holds, for the keys that hold more than text, numbers or ids.
ONDERDELEN: Mapping[str, Mapping[str, type[Any]]] = {
    "Organisatie": {
        "leeftijd": Leeftijd, "wachttijd": Wachttijd, "aanmeldstop": Aanmeldstop,
        "openingstijden": Tijd, "contacten": Contact, "adres": Adres, "aanbod": Aanbod,
        "bronnen": Bron, "gecontroleerd": Controle,
    },
    "Aanbod": {
        "leeftijd": Leeftijd, "wachttijd": Wachttijd, "aanmeldstop": Aanmeldstop,
        "contact": Contact, "tijden": Tijd, "bronnen": Bron, "gecontroleerd": Controle,
    },
    "Adres": {"bronnen": Bron, "gecontroleerd": Controle},
    "Contact": {"bronnen": Bron, "gecontroleerd": Controle},
    "Tijd": {"bronnen": Bron, "gecontroleerd": Controle},
    "Wijk": {
        "inwoners": Inwoners, "middelpunt": Middelpunt, "deelgebieden": Deelgebied,
        "aliassen": Alias, "buurten": Buurt, "vlekken": Vlek, "bronnen": Herkomst,
    },
    "Buurt": {"middelpunt": Middelpunt},
    "Vlek": {"gevraagd": Navraag},
    "Thema": {"hulpvragen": Hulpvraag, "let_op": LetOp},
    "Locatie": {
        "middelpunt": Middelpunt, "openingstijden": Tijd, "verspreidpunt": Verspreidpunt,
        "bronnen": Bron, "gecontroleerd": Controle,
    },
    "Netwerk": {"convenanten": Convenant, "bronnen": Bron, "gecontroleerd": Controle},
    "Persoon": {"bron": Persoonsbron, "gecontroleerd": Controle},
    "Ronde": {"organisaties": Deelnemer},
    "Kaartgegevens": {
        "gemeente": Gemeente, "beheerder": Beheerder,
        "doelgroepwoorden": Doelgroepwoorden, "termijnen": Termijnen,
        "verwerking": Verwerking,
        "drukwerk": Drukwerkkeuze, "tegelraster": Tegelraster, "bronnen": Herkomst,
        "schoolvakanties": Schoolvakantie,
        "niet_dubbel": NietDubbel, "aanvaard": Aanvaarding,
    },
    "Drukwerkkeuze": {"vellen": Kaartvel},
    "Gemeente": {"inwoners": Inwoners},
    "Termijnen": {**dict.fromkeys(Termijnen._fields, Termijn), "persoon": Persoonstermijn},
}  # fmt: skip


def maak(soort: type[T], waarden: Mapping[str, Any]) -> T:
    """Build a `soort` from plain values of the right shape (the schema has seen them)."""
    onderdelen = ONDERDELEN.get(soort.__name__, {})
    velden: dict[str, Any] = {}
    for sleutel, waarde in waarden.items():
        onderdeel = onderdelen.get(sleutel)
        if onderdeel is None:
            velden[sleutel] = tuple(waarde) if isinstance(waarde, list) else waarde
        elif isinstance(waarde, list):
            velden[sleutel] = tuple([maak(onderdeel, deel) for deel in waarde])
        else:
            velden[sleutel] = maak(onderdeel, waarde)
    return soort(**velden)


def maak_kaart(dingen: Iterable[tuple[str, str, Mapping[str, Any]]]) -> Kaart:
    """Build the Kaart from (collection, id, plain values); collection "" is data/kaart.yaml."""
    collecties: dict[str, dict[str, Any]] = {collectie: {} for collectie in COLLECTIES}
    gegevens = Kaartgegevens()
    for collectie, identiteit, waarden in dingen:
        if collectie:
            klasse = COLLECTIES[collectie][1]
            collecties[collectie][identiteit] = maak(klasse, {"id": identiteit, **waarden})
        else:
            gegevens = _gegevens(waarden)
    return Kaart(gegevens, **collecties)


def _gegevens(waarden: Mapping[str, Any]) -> Kaartgegevens:
    """Build the data of the whole map; what `termijnen` does not say keeps its default."""
    gegevens = maak(Kaartgegevens, {s: w for s, w in waarden.items() if s != "termijnen"})
    eigen = waarden.get("termijnen", {})
    termijnen = {
        naam: termijn._replace(**eigen.get(naam, {}))
        for naam, termijn in Termijnen()._asdict().items()
    }
    return gegevens._replace(termijnen=Termijnen(**termijnen))
