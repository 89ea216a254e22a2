"""The table of forms: what each is called, whether it is a file or a folder, and who makes it."""

from collections.abc import Callable, Mapping
from typing import NamedTuple

from kaart.uitwisseling.aanbodagenda import als_agenda
from kaart.uitwisseling.bericht import als_bericht
from kaart.uitwisseling.hsds.hsds import als_hsds
from kaart.uitwisseling.landkaart import als_geojson
from kaart.uitwisseling.tabel import als_csv, als_werkboek
from kaart.uitwisseling.vcard import als_kaartjes
from kaart.uitwisseling.zending import Pakket, Zending


class Uitwisselvorm(NamedTuple):
    """A form; `map` is one of several files, `tekst` is one that can go to a screen or a pipe."""

    maak: Callable[[Zending], Pakket]
    uitleg: str
    map: bool = False
    tekst: bool = True


UITWISSELVORMEN: Mapping[str, Uitwisselvorm] = {
    "hsds": Uitwisselvorm(als_hsds, "Open Referral: hsds.json, en tabellen in csv", map=True),
    "csv": Uitwisselvorm(als_csv, "twee tabellen, die kaart lees-in weer leest", map=True),
    "xlsx": Uitwisselvorm(als_werkboek, "dezelfde tabellen in een werkboek", tekst=False),
    "vcard": Uitwisselvorm(als_kaartjes, "adreskaartjes voor telefoon en mail"),
    "agenda": Uitwisselvorm(als_agenda, "wat er wanneer is, voor een agenda"),
    "geojson": Uitwisselvorm(als_geojson, "wijken, buurten en plekken voor een landkaart"),
    "md": Uitwisselvorm(als_bericht, "tekst voor een nieuwsbrief of een mail"),
}
