"""`data/kaart.yaml`: what holds for the whole map."""

from typing import NamedTuple

from kaart.model.gedeeld import Melding
from kaart.model.plaats import Herkomst, Inwoners


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
    website: str = ""
    termijnen: Termijnen = Termijnen()
    verwerking: Verwerking = Verwerking()
    drukwerk: Drukwerkkeuze = Drukwerkkeuze()
    tegelraster: Tegelraster | None = None
    bronnen: tuple[Herkomst, ...] = ()
    toelichting: tuple[str, ...] = ()
    schoolvakanties: tuple[Schoolvakantie, ...] = ()
    niet_dubbel: tuple[NietDubbel, ...] = ()
    aanvaard: tuple[Aanvaarding, ...] = ()
    gemeld: tuple[Melding, ...] = ()
