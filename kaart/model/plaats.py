"""Where: the wijk with its parts and names, and the locatie people go to."""

from typing import NamedTuple

from kaart.model.gedeeld import Bron, Controle, Melding, Tijd


class Inwoners(NamedTuple):
    """Residents, and how many are 65 or older, in a year (source: CBS)."""

    aantal: int = 0
    ouderen: int | None = None
    jaar: int | None = None


class Middelpunt(NamedTuple):
    """A point in degrees WGS 84."""

    lat: float
    lon: float


class Buurt(NamedTuple):
    """A CBS buurt; its first postcode is the most common one. `ouderen` are 65 or older."""

    id: str
    naam: str
    code: str = ""
    postcodes: tuple[str, ...] = ()
    inwoners: int = 0
    ouderen: int | None = None
    middelpunt: Middelpunt | None = None


class Deelgebied(NamedTuple):
    """A municipal sub-area: a named set of buurten."""

    naam: str
    code: str = ""
    inwoners: int = 0
    buurten: tuple[str, ...] = ()


class Alias(NamedTuple):
    """Another name that people use; no buurten means the whole wijk."""

    naam: str
    buurten: tuple[str, ...] = ()


class Herkomst(NamedTuple):
    """Source of figures: what, from where, under which licence, of which year."""

    wat: str
    bron: str
    licentie: str = ""
    jaar: str = ""


class Navraag(NamedTuple):
    """When and how somebody asked, and in which role."""

    op: str = ""
    hoe: str = ""
    door: str = ""


class Vlek(NamedTuple):
    """A gap in a wijk: asked and absent, reported, or accepted; until when that counts."""

    thema: str
    stand: str
    gevraagd: Navraag | None = None
    reden: str = ""
    eigenaar: str = ""
    tot: str = ""


class Wijk(NamedTuple):
    """A district: one file in `data/wijken`; `tegel` is its [row, column] on the tile map.

    `eerste_adres` is the organisation where a resident can go first with any question.
    """

    id: str
    naam: str
    kort: str = ""
    code: str = ""
    inwoners: Inwoners | None = None
    postcodes: tuple[str, ...] = ()
    plaatsen: tuple[str, ...] = ()
    eerste_adres: str = ""
    tegel: tuple[int, ...] = ()
    middelpunt: Middelpunt | None = None
    deelgebieden: tuple[Deelgebied, ...] = ()
    aliassen: tuple[Alias, ...] = ()
    buurten: tuple[Buurt, ...] = ()
    vlekken: tuple[Vlek, ...] = ()
    bronnen: tuple[Herkomst, ...] = ()
    opmerking: str = ""


class Verspreidpunt(NamedTuple):
    """How many printed sets lie at a locatie."""

    sets: int = 0


class Locatie(NamedTuple):
    """A place where people go: one file in `data/locaties`."""

    id: str
    naam: str
    soort: str = ""
    straat: str = ""
    huisnummer: str = ""
    postcode: str = ""
    plaats: str = ""
    wijk: str = ""
    buurt: str = ""
    middelpunt: Middelpunt | None = None
    telefoon: str = ""
    website: str = ""
    openingstijden: tuple[Tijd, ...] = ()
    toegankelijkheid: tuple[str, ...] = ()
    verspreidpunt: Verspreidpunt | None = None
    status: str = "actief"
    gestopt_op: str = ""
    reden: str = ""
    opgevolgd_door: str = ""
    bronnen: tuple[Bron, ...] = ()
    gecontroleerd: Controle | None = None
    gemeld: tuple[Melding, ...] = ()
    opmerking: str = ""
