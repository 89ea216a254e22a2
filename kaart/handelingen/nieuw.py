"""Something is added to the map: what was said, what is missing still, and the new file.

Who can ask on takes the Aanzet, asks for what `ontbreekt`, and adds it with the answers; a face
that asks nothing gets the sentence that it is not whole.
"""

from collections.abc import Mapping
from datetime import date
from typing import Any, NamedTuple

from kaart.basis import KaartFout, is_id
from kaart.bestand import Document, Werkmap
from kaart.bijwerken import NIEUWE_SOORTEN, Bewerking, lijkt_dubbel, ontbreekt, vrij_id
from kaart.handelingen.nieuwgezegd import Gezegd, begrijp_gezegd, woord_van
from kaart.handelingen.uitkomst import Uitkomst, weggelaten
from kaart.handelingen.voorstel import Wijzigvoorstel
from kaart.hulp import begrijp_keuze
from kaart.keuring import Paar
from kaart.model import SOORTEN, Kaart
from kaart.taal import woord

# Parts of an organisation, and what no kind is as yet.
_ELDERS = {
    "aanbod": "aanbod staat bij zijn organisatie; voeg het toe met kaart wijzig ID",
    "contact": "een contact staat bij zijn organisatie; voeg het toe met kaart wijzig ID",
}
_WEG = frozenset({"gestopt", "niet-opnemen"})
_BRONDATUM = "bron_datum"


class Nieuwverzoek(NamedTuple):
    """What kind, what was said of it by its words, and more as `veld=waarde`."""

    soort: str
    gezegd: Gezegd
    velden: tuple[str, ...] = ()
    id: str = ""  # otherwise made of the name
    toch: bool = False  # also when it seems to be there already


class Aanzet(NamedTuple):
    """Something new as far as it was said; `ontbreekt` are the words for what must come still."""

    bewerking: Bewerking
    collectie: str
    verzoek: Nieuwverzoek
    waarden: Mapping[str, Any]
    ontbreekt: tuple[str, ...]

    @property
    def datum_gezegd(self) -> bool:
        """Whether nobody has to be asked for the day of the source."""
        return _BRONDATUM in self.verzoek.gezegd


class Nieuwantwoord(NamedTuple):
    """The file as it would be written."""

    bestand: str
    tekst: str


def zet_nieuw_aan(werkmap: Werkmap, peildatum: date, verzoek: Nieuwverzoek) -> Aanzet:
    """Return what was said, understood. Raises KaartFout for what cannot be, or not here."""
    if waarom := _elders(verzoek.soort.casefold()):
        raise KaartFout(waarom)
    collectie = NIEUWE_SOORTEN[begrijp_keuze("SOORT", verzoek.soort, NIEUWE_SOORTEN)]
    bewerking = Bewerking(werkmap, peildatum)
    waarden = begrijp_gezegd(bewerking, collectie, verzoek.gezegd, verzoek.velden)
    nog = [woord_van(collectie, vraag) for vraag in ontbreekt(collectie, waarden)]
    if "bron" in verzoek.gezegd and _BRONDATUM not in verzoek.gezegd:
        nog += [_BRONDATUM] * ("datum" not in waarden["bronnen"][0])
    return Aanzet(bewerking, collectie, verzoek, waarden, tuple(nog))


def maak_nieuw(aanzet: Aanzet) -> Uitkomst[Nieuwantwoord]:
    """Return the new file, with the change. Raises KaartFout when it is not whole, or there."""
    if aanzet.ontbreekt:
        raise KaartFout(f"er ontbreekt nog: {', '.join(aanzet.ontbreekt)}")
    bewerking = aanzet.bewerking
    paren = lijkt_dubbel(bewerking.kaart, aanzet.collectie, aanzet.waarden)
    if paren and not aanzet.verzoek.toch:
        raise KaartFout(
            "er is niets geschreven; is het een andere, zeg dat dan met --toch",
            vooraf=[zin_over_dubbel(bewerking.kaart, paar) for paar in paren],
        )
    document = voeg_nieuw_toe(aanzet, aanzet.waarden, aanzet.verzoek.id)
    return Uitkomst(
        Nieuwantwoord(document.bestand, document.tekst),
        opmerkingen=weggelaten(bewerking.weggelaten),
        voorstel=Wijzigvoorstel(bewerking),
    )


def voeg_nieuw_toe(aanzet: Aanzet, waarden: Mapping[str, Any], id_: str) -> Document:
    """Put it on the map that becomes and return its file; without an id the name gives one."""
    if id_ and not is_id(id_):
        raise KaartFout(
            f"“{id_}” kan niet", "kleine letters, cijfers, streepjes; geen con of aux", "id"
        )
    bezet = frozenset(document.id for document in aanzet.bewerking.wordt.documenten)
    nieuw = id_ or vrij_id(waarden["naam"], bezet)
    aanzet.bewerking.nieuw(aanzet.collectie, nieuw, waarden)
    return aanzet.bewerking.document(nieuw)


def zin_over_dubbel(kaart: Kaart, paar: Paar) -> str:
    """Say of a thing on the map that it seems the same, and why."""
    ding = getattr(kaart, paar.collectie)[paar.ander]
    waarom = "; ".join(reden.uitleg for reden in paar.redenen)
    weg = f", {woord(ding.status)}: {ding.reden}" if ding.status in _WEG else ""
    return f"Staat misschien al op de kaart: {ding.naam} [{paar.ander}] ({waarom}){weg}"


def _elders(soort: str) -> str:
    """Say where one makes what is not made here; "" for what is."""
    eigen = SOORTEN[soort].elders.get("nieuw", "") if soort in SOORTEN else ""
    return eigen or _ELDERS.get(soort, "")
