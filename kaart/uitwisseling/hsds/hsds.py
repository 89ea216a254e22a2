"""`hsds.json` and the same as tables in `csv/`, with the package that says what they are."""

from collections.abc import Iterator

from kaart.uitwisseling.hsds.diensten import diensten
from kaart.uitwisseling.hsds.tabellen import als_json, maak_tabellen
from kaart.uitwisseling.zending import Pakket, Zending, aantal


def als_hsds(zending: Zending) -> Pakket:
    """Return every service as a list, each with its organisation, and the tables."""
    gemaakt = list(diensten(zending))
    bestanden = {"hsds.json": als_json(gemaakt)}
    tabellen = maak_tabellen(gemaakt)
    bestanden |= {f"csv/{naam}": inhoud for naam, inhoud in tabellen.items()}
    organisaties = aantal(len(zending.organisaties), "organisatie", "organisaties")
    telling = f"{aantal(len(gemaakt), 'dienst', 'diensten')} van {organisaties}"
    return Pakket(bestanden, telling, tuple(_niet_mee(zending)))


def _niet_mee(zending: Zending) -> Iterator[str]:
    """Yield, counted, what HSDS has no word for."""
    zonder = sum(
        not (plek.straat and plek.postcode)
        for plek in zending.kaart.locaties.values()
        if any(plek.id in o.locaties for o in zending.organisaties)
    )
    if zonder:
        wat = aantal(zonder, "plek heeft", "plekken hebben")
        yield f"{wat} geen straat met postcode; die gaan mee als naam, zonder adres"
    dagen = sum(
        o.gecontroleerd is not None and 0 < len(o.gecontroleerd.op) < len("2026-01-01")
        for o in zending.organisaties
    )
    if dagen:
        wie = aantal(dagen, "organisatie is", "organisaties zijn")
        yield f"{wie} nagekeken op een dag die niet heel bekend is; die datum gaat niet mee"
