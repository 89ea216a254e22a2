"""All tables of a map together, to be kept beside its index (`bestand.naslag_van`)."""

from kaart.bestand import Rijen
from kaart.model import Kaart
from kaart.zoek.tabel.antwoorden import antwoordentabel
from kaart.zoek.tabel.ingangen import ingangentabel
from kaart.zoek.tabel.woorden import lettertabel, woordentabel
from kaart.zoek.tabel.zinnen import preciestabel, zinnentabel


def maak_tabellen(kaart: Kaart) -> Rijen:
    """Return every row of every table, by key."""
    return {
        **dict(zinnentabel(kaart)),
        **dict(preciestabel(kaart)),
        **dict(woordentabel(kaart)),
        **dict(lettertabel(kaart)),
        **dict(ingangentabel(kaart)),
        **dict(antwoordentabel(kaart)),
    }
