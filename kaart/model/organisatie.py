"""Who helps, with what, and whom to call: the organisatie, its contacten and its aanbod."""

from collections.abc import Iterator
from typing import NamedTuple

from kaart.model.gedeeld import Bron, Controle, Melding, Tijd
from kaart.model.plaats import Middelpunt

LANDELIJK = "landelijk"
STAD = "stad"


class Adres(NamedTuple):
    """A postal address of an organisation that is not a `Locatie`."""

    straat: str = ""
    huisnummer: str = ""
    postcode: str = ""
    plaats: str = ""
    middelpunt: Middelpunt | None = None
    onzeker: str = ""
    bronnen: tuple[Bron, ...] = ()
    gecontroleerd: Controle | None = None


class Leeftijd(NamedTuple):
    """Age in years, both ends included; None is open."""

    van: int | None = None
    tot: int | None = None


class Wachttijd(NamedTuple):
    """Waiting time in weeks and the date on which that was true."""

    weken: int = 0
    op: str = ""


class Aanmeldstop(NamedTuple):
    """No new people between these dates; "" is open. `op` is when that was last checked."""

    sinds: str = ""
    tot: str = ""
    op: str = ""


class Contact(NamedTuple):
    """A functional contact of an organisation; never a person."""

    functie: str
    soort: str = "algemeen"
    voor: str = "iedereen"
    telefoon: str = ""
    email: str = ""
    bereikbaar: str = ""
    onzeker: str = ""
    bronnen: tuple[Bron, ...] = ()
    gecontroleerd: Controle | None = None


class Aanbod(NamedTuple):
    """A bouwblok: one thing an organisation offers. `Organisatie.aanbod_volledig` fills it in."""

    naam: str
    soort: str
    id: str = ""
    omschrijving: str = ""
    themas: tuple[str, ...] = ()
    hulpvragen: tuple[str, ...] = ()
    doelgroepen: tuple[str, ...] = ()
    leeftijd: Leeftijd | None = None
    vormen: tuple[str, ...] = ()
    werkgebied: tuple[str, ...] = ()
    toegang: tuple[str, ...] = ()
    aanmelden: str = ""
    kosten: str = ""
    gratis: bool | None = None
    wachttijd: Wachttijd | None = None
    aanmeldstop: Aanmeldstop | None = None
    website: str = ""
    contact: Contact | None = None
    locatie: str = ""
    ruimte: str = ""
    tijden: tuple[Tijd, ...] = ()
    plaatsen: int | None = None  # of a training or call; None: nobody said
    voor: str = ""  # leden (of the network) or iedereen
    netwerk: str = ""  # together with which network
    onzeker: str = ""
    status: str = "actief"
    geheim_adres: bool = False
    bronnen: tuple[Bron, ...] = ()
    gecontroleerd: Controle | None = None
    opmerking: str = ""

    @property
    def alleen_leden(self) -> bool:
        """Whether it is for members of the network and nobody else."""
        return self.voor == "leden"


class Organisatie(NamedTuple):
    """Who helps: one file in `data/organisaties`."""

    id: str
    naam: str
    organisatievorm: str
    omschrijving: str
    afkorting: str = ""
    onderdeel_van: str = ""
    uitvoering: tuple[str, ...] = ()
    niet_voor: str = ""
    themas: tuple[str, ...] = ()
    hulpvragen: tuple[str, ...] = ()
    doelgroepen: tuple[str, ...] = ()
    leeftijd: Leeftijd | None = None
    vormen: tuple[str, ...] = ()
    werkgebied: tuple[str, ...] = ()
    toegang: tuple[str, ...] = ()
    aanmelden: str = ""
    verwijzen: str = ""
    kosten: str = ""
    gratis: bool | None = None
    wachttijd: Wachttijd | None = None
    aanmeldstop: Aanmeldstop | None = None
    talen: tuple[str, ...] = ()
    toegankelijkheid: tuple[str, ...] = ()
    website: str = ""
    openingstijden: tuple[Tijd, ...] = ()
    contacten: tuple[Contact, ...] = ()
    adres: Adres | None = None
    locaties: tuple[str, ...] = ()
    aanbod: tuple[Aanbod, ...] = ()
    netwerken: tuple[str, ...] = ()
    status: str = "actief"
    gestopt_op: str = ""
    reden: str = ""
    opgevolgd_door: str = ""
    geheim_adres: bool = False
    onzeker: str = ""
    bronnen: tuple[Bron, ...] = ()
    gecontroleerd: Controle | None = None
    gemeld: tuple[Melding, ...] = ()
    opmerking: str = ""

    @property
    def sector(self) -> str:
        """The disputed word 'formeel/informeel', derived from `uitvoering`, never stored."""
        if not self.uitvoering:
            return "onbekend"
        if set(self.uitvoering) == {"beroepskrachten"}:
            return "formeel"
        return "gemengd" if "beroepskrachten" in self.uitvoering else "informeel"

    def aanbod_volledig(self) -> Iterator[Aanbod]:
        """Yield the aanbod with what is absent taken from the organisation."""
        for aanbod in self.aanbod:
            yield _vul_aan(aanbod, self)


class Vrijetekst(NamedTuple):
    """A text of an organisation that needs no more than to be read, asked for and found.

    `kop` is above it on a screen and on paper, `vraag` is how a form asks for it.
    """

    veld: str
    kop: str
    vraag: str
    gezocht: bool = True


VRIJE_TEKSTEN: tuple[Vrijetekst, ...] = (
    Vrijetekst("verwijzen", "Verwijzen", "Hoe verwijst een hulpverlener?", gezocht=False),
)

# What an aanbod takes from its organisation when it does not say it itself.
GEERFD = (
    "themas", "doelgroepen", "leeftijd", "vormen", "werkgebied", "toegang", "aanmelden", "kosten",
    "gratis", "wachttijd", "aanmeldstop", "website",
)  # fmt: skip


def _vul_aan(aanbod: Aanbod, organisatie: Organisatie) -> Aanbod:
    geerfd = {
        sleutel: getattr(organisatie, sleutel)
        for sleutel in GEERFD
        if getattr(aanbod, sleutel) in ("", (), None)
    }
    if not aanbod.hulpvragen:
        # A block with its own themas answers only those questions of its organisation.
        themas = geerfd.get("themas", aanbod.themas)
        geerfd["hulpvragen"] = tuple(
            vraag for vraag in organisatie.hulpvragen if vraag.partition("/")[0] in themas
        )
    return aanbod._replace(**geerfd)


# Who offers something: an organisation itself, or one thing that it offers.
Aanbieder = Organisatie | Aanbod
