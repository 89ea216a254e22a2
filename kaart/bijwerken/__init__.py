"""Changing the map: what it must say is put together here, judged, and written in one go.

Every command that changes data goes this way, so that none can leave a file half changed, make a
map that `valideer` refuses, or overwrite what somebody else wrote meanwhile.
"""

from kaart.bijwerken.bewerking import Bewerking, GeenWijziging, Wijziging
from kaart.bijwerken.controles import ALLES, CONTACTEN, HOE, met_controle, weiger_naam

__all__ = [
    "ALLES",
    "CONTACTEN",
    "HOE",
    "Bewerking",
    "GeenWijziging",
    "Wijziging",
    "met_controle",
    "weiger_naam",
]
