"""The forms of the answer of `kaart zoek`."""

from kaart.handelingen import Zoekantwoord
from kaart.weergave.trefferdata import (
    als_csv,
    als_ids,
    als_json,
    ernaast_van_ids,
    ernaast_van_rijen,
)
from kaart.weergave.trefferlijst import als_lijst, als_tabel
from kaart.weergave.uitvoer import Vorm, Vormen
from kaart.weergave.zoekzinnen import lege_zinnen

# The forms of the answer; the option takes its choices from here.
TREFFERVORMEN: Vormen[Zoekantwoord] = {
    "lijst": Vorm(als_lijst, zegt_let_op=True),
    "tabel": Vorm(als_tabel, zegt_let_op=True),
    "json": Vorm(als_json, zegt_let_op=True, ernaast=lege_zinnen),
    "csv": Vorm(als_csv, ernaast=ernaast_van_rijen),
    "ids": Vorm(als_ids, ernaast=ernaast_van_ids),
}
