"""What one A5 sheet says, as plain values: text ready for paper, no layout.

`Inhoud` is what makes a sheet another sheet. What time alone changes (trust, the day of printing)
and what the binder adds (section, foot) are kept apart, so that a re-check gives no new sheet.
"""

from typing import NamedTuple


class Bladplek(NamedTuple):
    """A place one can go to."""

    naam: str
    adres: str = ""
    toegankelijkheid: str = ""


class Aanbodregel(NamedTuple):
    """One aanbod, with what it does not share with its organisation."""

    naam: str
    soort: str = ""  # only when a reader must know: scholing, vrijwilligerswerk
    omschrijving: str = ""
    voor_wie: str = ""
    wanneer: tuple[str, ...] = ()
    waar: str = ""
    aanmelden: str = ""
    kosten: str = ""
    website: str = ""


class Contactregel(NamedTuple):
    """A functional contact; `functie` is "" when it would only say 'algemeen'."""

    functie: str
    telefoon: str = ""
    email: str = ""
    bereikbaar: str = ""
    bijzaak: bool = False  # complaints and the like: never the number that catches the eye


class Bladtekst(NamedTuple):
    """A text with its heading, of those that are printed one after the other."""

    kop: str
    tekst: str


class Inhoud(NamedTuple):
    """What the sheet says, in the order of the paper; "" and () are not printed."""

    id: str
    naam: str
    kern: str
    gesloten: str = ""
    voor_wie: str = ""
    werkgebied: str = ""
    niet_voor: str = ""
    omschrijving: str = ""
    vormen: str = ""
    diensten: tuple[Aanbodregel, ...] = ()  # aanbod without a time or a place
    aanmelden: str = ""
    verwijzen: str = ""
    teksten: tuple[Bladtekst, ...] = ()  # of the VRIJE_TEKSTEN that have no field here
    kosten: str = ""
    wachttijd: str = ""
    aanmeldstop: str = ""
    plekken: tuple[Bladplek, ...] = ()
    geheim_adres: bool = False
    openingstijden: tuple[str, ...] = ()
    aanbod: tuple[Aanbodregel, ...] = ()  # aanbod with a time or a place
    contacten: tuple[Contactregel, ...] = ()  # for a resident, best first
    andere_contacten: tuple[Contactregel, ...] = ()  # for verwijzers, complaints, other
    website: str = ""
    talen: str = ""
    toegankelijkheid: str = ""
    themas: tuple[str, ...] = ()
    onzeker: str = ""
    personen: tuple[str, ...] = ()  # ids, never names: this is what an edition keeps


class Vertrouwen(NamedTuple):
    """How far to trust the sheet; `merk` is the word printed in front, "" when all is well.

    `fout` says that the file has a FOUT; "" as long as that stops the sheet.
    `diensten` and `aanbod` hold the mark of each row of the Inhoud, "" when it needs none.
    """

    regel: str
    merk: str = ""
    diensten: tuple[str, ...] = ()
    aanbod: tuple[str, ...] = ()
    fout: str = ""


class Sectie(NamedTuple):
    """The part of the binder: a wijk or the whole city, and its place in the thumb index."""

    naam: str
    nummer: int  # from 0
    aantal: int


class Voet(NamedTuple):
    """The foot of each page; bladcode and uitgave are "" until an edition gives them."""

    kaart: str
    stand: str
    melden: str = ""
    bladcode: str = ""
    uitgave: str = ""


class Blad(NamedTuple):
    """One sheet: front, and back when the front is full."""

    sectie: Sectie
    inhoud: Inhoud
    vertrouwen: Vertrouwen
    voet: Voet
    personen: tuple[Contactregel, ...] = ()  # only on sheets for deelnemers, never recorded
