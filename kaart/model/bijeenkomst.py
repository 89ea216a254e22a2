"""Who met, when, and how many: organisations and counts, never people."""

from typing import NamedTuple

from kaart.model.gedeeld import Bron


class Sessie(NamedTuple):
    """One of several things at the same time; who leads it is an organisation."""

    id: str
    titel: str
    omschrijving: str = ""
    door: tuple[str, ...] = ()
    ruimte: str = ""
    plaatsen: int = 0  # 0: nobody said how many


class Programmadeel(NamedTuple):
    """A row of the programme: for everybody, a round of sessions, or one thing of a month."""

    ronde: int = 0
    datum: str = ""
    van: str = ""
    tot: str = ""
    titel: str = ""
    omschrijving: str = ""
    organisatie: str = ""
    locatie: str = ""
    ruimte: str = ""
    soort: str = ""
    werft: str = ""
    sessies: tuple[Sessie, ...] = ()


class Tellingen(NamedTuple):
    """How many; None is not counted, which is not none."""

    aangemeld: int | None = None
    bezoekers: int | None = None
    ingelopen: int | None = None
    organisaties: int | None = None


class Stemmen(NamedTuple):
    """How many forms say what; None is not counted."""

    ja: int | None = None
    nee: int | None = None
    weet_niet: int | None = None


class Evaluatiegroep(NamedTuple):
    """The tallies of a part of the forms."""

    naam: str
    formulieren: int
    vervolg: Stemmen | None = None
    nieuwe_contacten: Stemmen | None = None
    bestaande_contacten: Stemmen | None = None


class Gemis(NamedTuple):
    """What people miss; without a wijk that of the meeting."""

    thema: str
    keer: int
    wijk: str = ""
    wat: str = ""


class FoutBlad(NamedTuple):
    """A sheet that is wrong, as somebody there said."""

    organisatie: str
    wat: str = ""


class Evaluatie(NamedTuple):
    """What the forms say, counted; they are anonymous."""

    formulieren: int | None = None
    vervolg: Stemmen | None = None
    nieuwe_contacten: Stemmen | None = None
    bestaande_contacten: Stemmen | None = None
    groepen: tuple[Evaluatiegroep, ...] = ()
    gemist: tuple[Gemis, ...] = ()
    gezegd: tuple[str, ...] = ()
    klopt_niet: tuple[FoutBlad, ...] = ()


class Bijeenkomst(NamedTuple):
    """A meeting; `niet_noemen` is how many were there that want to be counted only."""

    id: str
    naam: str
    soort: str = "netwerkbijeenkomst"
    reeks: str = ""
    datum: str = ""
    van: str = ""
    tot: str = ""
    wijk: str = ""
    locatie: str = ""
    omschrijving: str = ""
    organisatoren: tuple[str, ...] = ()
    email: str = ""
    aanmelden_voor: str = ""
    programma: tuple[Programmadeel, ...] = ()
    aanwezig: tuple[str, ...] = ()
    aanwezig_zonder_kaart: tuple[str, ...] = ()
    niet_noemen: int = 0
    tellingen: Tellingen | None = None
    evaluatie: Evaluatie | None = None
    bronnen: tuple[Bron, ...] = ()
    opmerking: str = ""

    @property
    def begin(self) -> str:
        """The first day, or ""."""
        return self.van or self.datum

    @property
    def eind(self) -> str:
        """The last day, or ""."""
        return self.tot or self.datum or self.van


class Percentages(NamedTuple):
    """What a source says of all forms together; never turned into counts."""

    vervolg: int | None = None
    nieuwe_contacten: int | None = None
    bestaande_contacten: int | None = None


class Reeks(NamedTuple):
    """Meetings that belong together; what is entered here cannot be computed from them."""

    id: str
    naam: str
    omschrijving: str = ""
    van: str = ""
    tot: str = ""
    bijeenkomsten: int | None = None
    bezoekers_per_keer: int | None = None
    bezoeken: int | None = None
    unieke_bezoekers: int | None = None
    unieke_organisaties: int | None = None
    percentages: Percentages | None = None
    bronnen: tuple[Bron, ...] = ()
    opmerking: str = ""
