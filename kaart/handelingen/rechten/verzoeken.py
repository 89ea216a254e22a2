"""What people asked, and until when there is time to answer; the log names nobody."""

from datetime import date

from kaart.avg import VERZOEKSOORTEN, Openstaand, noteer, open_verzoeken, rond_af
from kaart.basis import KaartFout
from kaart.bestand import Werkmap
from kaart.handelingen.uitkomst import Uitkomst
from kaart.hulp import begrijp_keuze
from kaart.personen import LOGBOEK, Logregel, is_nummer

KLAAR = "klaar"
_VOLGNUMMER = "Noem het volgnummer van het verzoek: kaart avg verzoek klaar 1"


def toon_verzoeken(werkmap: Werkmap, peildatum: date) -> Uitkomst[tuple[Openstaand, ...]]:
    """Return what waits for an answer, the oldest first."""
    return Uitkomst(open_verzoeken(werkmap, peildatum))


def noteer_verzoek(
    werkmap: Werkmap, peildatum: date, soort: str, nummer: str = ""
) -> Uitkomst[Logregel]:
    """Write down that somebody asked this today, by number and never by name."""
    if nummer and not is_nummer(nummer):
        raise KaartFout("Noem een nummer zoals p-0001, geen naam: het logboek noemt niemand")
    gevraagd = begrijp_keuze("verzoek", soort, (*VERZOEKSOORTEN, KLAAR))
    if gevraagd == KLAAR:
        raise KaartFout(_VOLGNUMMER)
    regel = noteer(werkmap, gevraagd, nummer, peildatum)
    return Uitkomst(regel, opmerkingen=(f"genoteerd in {LOGBOEK}, zonder naam",))


def rond_verzoek_af(werkmap: Werkmap, peildatum: date, volgnummer: str) -> Uitkomst[Logregel]:
    """Write down that a request was answered; it is named by its place in the list."""
    if not volgnummer.isdecimal():
        raise KaartFout(_VOLGNUMMER)
    return Uitkomst(rond_af(werkmap, int(volgnummer), peildatum))
