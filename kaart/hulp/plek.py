"""Where to go: the place of an aanbod, else of the organisation, or its address."""

from datetime import date

from kaart.hulp.gebied import Gebied
from kaart.model import Aanbod, Adres, Kaart, Locatie, Organisatie
from kaart.oordeel import is_gestopt
from kaart.taal import straatregel


def kies_plek(
    organisatie: Organisatie, aanbod: Aanbod | None, kaart: Kaart, gebied: Gebied, peildatum: date
) -> Locatie | Adres | None:
    """Return where to go from this gebied; None when it is secret, not known, or gone.

    Never where it does something else: who comes there for this, comes for nothing.
    """
    if organisatie.geheim_adres or (aanbod and aanbod.geheim_adres):
        return None
    if aanbod and aanbod.locatie:
        locatie = kaart.locaties.get(aanbod.locatie)
        return None if locatie is None or is_gestopt(locatie, peildatum) else locatie
    van_iets_anders = {ding.locatie for ding in organisatie.aanbod if ding != aanbod}
    open_ = [
        locatie
        for id_ in organisatie.locaties
        if id_ not in van_iets_anders
        and (locatie := kaart.locaties.get(id_))
        and not is_gestopt(locatie, peildatum)
    ]
    open_.sort(key=lambda locatie: locatie.wijk not in gebied.wijken)
    hier = bool(open_) and open_[0].wijk in gebied.wijken
    if organisatie.adres and not organisatie.adres.onzeker and not hier:
        return organisatie.adres if heeft_straat(organisatie.adres, kaart) else None
    return open_[0] if open_ else None


def heeft_straat(adres: Adres | Locatie, kaart: Kaart) -> bool:
    """Say whether one can find it: by a street, or in a town that is not one's own."""
    return bool(straat_of_plaats(adres, kaart))


def straat_of_plaats(adres: Adres | Locatie, kaart: Kaart, spatie: str = " ") -> str:
    """Return street and number; without them a town that is not the reader's own."""
    elders = "" if _is_eigen(adres, kaart) else adres.plaats
    return straatregel(adres.straat, adres.huisnummer, spatie) or elders


def adrestekst(adres: Adres | Locatie, kaart: Kaart, spatie: str = " ") -> str:
    """Return an address in one line; who has the map in hand knows its municipality.

    `spatie` stands inside what must not be broken: a street and its number, a postcode.
    """
    straat = straatregel(adres.straat, adres.huisnummer, spatie)
    postcode = adres.postcode.replace(" ", spatie)
    eigen = not postcode and _is_eigen(adres, kaart)
    plaats = "" if eigen and straat else f"{postcode}{spatie}{adres.plaats}".strip()
    return ", ".join(filter(None, (straat, plaats)))


def _is_eigen(adres: Adres | Locatie, kaart: Kaart) -> bool:
    gemeente = kaart.gegevens.gemeente
    return gemeente is not None and adres.plaats == gemeente.naam
