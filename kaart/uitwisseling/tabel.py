"""The map as tables: the same columns that `lees-in` reads, so that what goes out comes back.

Unlike the table of `lees-in --gevuld` it is for whoever has no map here: no explanation above the
heads, and nothing out of sight.
"""

from collections.abc import Iterator

from kaart.inlezen import TABBLADEN, maak_bladen
from kaart.model import Contact, Tijd, waarden_van
from kaart.tabellen import Werkblad, maak_csv, maak_werkboek
from kaart.uitwisseling.zending import Pakket, Zending, aantal
from kaart.vrijgave import Publiek


def als_werkboek(zending: Zending) -> Pakket:
    """Return a workbook with a tab for the organisations and one for what they offer."""
    bladen = _bladen(zending)
    inhoud = maak_werkboek(bladen, zending.titel, zending.peildatum)
    return Pakket({"kaart.xlsx": inhoud}, _telling(bladen), tuple(_opmerkingen(zending)))


def als_csv(zending: Zending) -> Pakket:
    """Return the same tabs, each as a file."""
    bladen = _bladen(zending)
    bestanden = {f"{blad.naam}.csv": maak_csv(blad) for blad in bladen}
    return Pakket(bestanden, _telling(bladen), tuple(_opmerkingen(zending)))


def _bladen(zending: Zending) -> tuple[Werkblad, ...]:
    waarden = {}
    for organisatie in zending.organisaties:
        waarden[organisatie.id] = waarden_van(organisatie)
        del waarden[organisatie.id]["id"]
    bladen = maak_bladen(zending.kaart, waarden, sjabloon=False)
    return tuple(_kaal(zending, blad) for blad in bladen if blad.naam in TABBLADEN)


def _kaal(zending: Zending, blad: Werkblad) -> Werkblad:
    """Return a tab without explanation, and without the columns that nobody here gets filled."""
    over = [
        plek
        for plek, kolom in enumerate(blad.kolommen)
        if not (zending.publiek is Publiek.OPENBAAR and kolom.kop == "verwijzen")
    ]
    return blad._replace(
        kolommen=tuple(blad.kolommen[plek]._replace(uitleg="") for plek in over),
        rijen=tuple(tuple(rij[plek] for plek in over) for rij in blad.rijen),
    )


def _telling(bladen: tuple[Werkblad, ...]) -> str:
    organisaties, aanbod = (len(blad.rijen) for blad in bladen)
    return f"{aantal(organisaties, 'organisatie', 'organisaties')}, {aanbod} keer aanbod"


def _opmerkingen(zending: Zending) -> Iterator[str]:
    contacten = sum(_met_herkomst(c) for o in zending.organisaties for c in o.contacten)
    los = contacten + sum(_met_herkomst(t) for o in zending.organisaties for t in o.openingstijden)
    if los:
        wat = aantal(los, "contact of tijd heeft", "contacten en tijden hebben")
        yield f"{wat} een eigen bron, datum of twijfel; daarvoor heeft een tabel geen kolom"


def _met_herkomst(deel: Contact | Tijd) -> bool:
    return bool(deel.bronnen or deel.gecontroleerd is not None or deel.onzeker)
