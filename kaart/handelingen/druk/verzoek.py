"""What one asks of the press, and what does not go together in it."""

from typing import NamedTuple

from kaart.basis import KaartFout
from kaart.drukwerk import DEELNEMERS
from kaart.hulp import begrijp_keuze

IEDEREEN = "iedereen"
DRUKKERIJ = "drukkerij"
KEUZE = ("wijken", "themas", "organisaties", "hulpvragen", "netwerken")


class Drukverzoek(NamedTuple):
    """What any product may be asked, in the words of who asks; None or "" is not asked."""

    wijken: tuple[str, ...] = ()
    themas: tuple[str, ...] = ()
    organisaties: tuple[str, ...] = ()
    vorm: str = "pdf"
    perforatie: str | None = None
    groot: bool = False
    uitgave: str = ""
    sinds: str = ""
    opnieuw: bool = False
    per: str = ""
    hulpvragen: tuple[str, ...] = ()
    vellen: str = ""
    verschuif: str = ""
    proefvel: bool = False
    discreet: bool = False
    papier: str = ""
    leeg: bool = False
    voor: str = ""
    netwerken: tuple[str, ...] = ()
    locaties: tuple[str, ...] = ()
    ondanks_fouten: bool = False
    titelblad: str = ""  # what the binder is of, when the choice itself would be a list of names


def begrijp_voor_wie(wie: str) -> str:
    """Return DEELNEMERS, or "" for everybody."""
    gekozen = begrijp_keuze("voor", wie, (IEDEREEN, DEELNEMERS))
    return DEELNEMERS if gekozen == DEELNEMERS else ""


def weiger_wat_niet_samengaat(verzoek: Drukverzoek) -> None:
    """Raise KaartFout for what would be another thing on paper than somebody thinks."""
    if verzoek.voor:
        eis_vastgelegd_papier(verzoek.vorm, verzoek.uitgave)
    if verzoek.uitgave and verzoek.ondanks_fouten:
        raise KaartFout("Een uitgave is zonder fouten: verbeter ze eerst (kaart valideer)")
    if verzoek.uitgave and verzoek.vorm == "png":
        raise KaartFout("Een uitgave leg je vast bij wat je afdrukt: --vorm pdf of drukvel")
    if verzoek.leeg and verzoek.vorm == "xlsx":
        raise KaartFout("Een leeg formulier is om met de hand in te vullen: --vorm pdf of drukvel")
    if verzoek.proefvel and verzoek.vorm == DRUKKERIJ:
        raise KaartFout("Een proefvel is voor de printer op kantoor: laat --vorm weg")


def eis_vastgelegd_papier(vorm: str, uitgave: str) -> None:
    """Raise KaartFout unless the names go on paper of which an edition says where they are."""
    if vorm == "png":
        raise KaartFout("Namen van mensen komen alleen op papier: --vorm pdf of drukvel")
    if vorm == DRUKKERIJ:
        raise KaartFout("Namen van mensen gaan niet naar een drukkerij: --vorm pdf of drukvel")
    if not uitgave:
        raise KaartFout(
            "Noem ook een --uitgave: die onthoudt op welke bladen iemand staat, voor wie er af wil"
        )
