"""An example of what goes with a product: large cards, a supplement, sheets for the printer."""

from collections.abc import Callable

from kaart.drukwerk.kaartjes.kaartje import kies_kaartjes
from kaart.drukwerk.kaartjes.kaartjes import SJABLOON as KAARTJES, maak_kaartjes
from kaart.drukwerk.kaartjes.kaartvellen import leg_kaartjes, maak_proefvel
from kaart.drukwerk.map.leeswijzer import SJABLOON as LEESWIJZER, druk_leeswijzer
from kaart.drukwerk.pers.drukpers import Drukopdracht
from kaart.drukwerk.pers.drukvel import SJABLOON as DRUKVEL
from kaart.drukwerk.pers.product import Product
from kaart.drukwerk.pers.vellen import VELLEN
from kaart.drukwerk.uitgave.inlegbladen import maak_inlegbladen
from kaart.drukwerk.uitgave.opstellen import bladen_opnieuw, stel_op
from kaart.drukwerk.uitgave.uitgave import Uitgavekeuze
from kaart.drukwerk.uitgave.uitgavebestand import Archief
from kaart.hulp import begrijp_gebied
from kaart.vrijgave import VrijeKaart


def _kaartjes(kaart: VrijeKaart, opdracht: Drukopdracht) -> Product:
    gebied = begrijp_gebied(kaart, next(iter(kaart.wijken.values())).naam)
    return maak_kaartjes(kies_kaartjes(kaart, gebied, opdracht.peildatum), opdracht)


def _gewone_kaartjes(kaart: VrijeKaart, opdracht: Drukopdracht) -> bytes:
    return _kaartjes(kaart, opdracht).pdf


def _grote_kaartjes(kaart: VrijeKaart, opdracht: Drukopdracht) -> bytes:
    return _kaartjes(kaart, opdracht._replace(groot=True)).pdf


def _drukvel(kaart: VrijeKaart, opdracht: Drukopdracht) -> bytes:
    return leg_kaartjes(_kaartjes(kaart, opdracht), VELLEN[0], opdracht).pdf


def _proefvel(_: VrijeKaart, opdracht: Drukopdracht) -> bytes:
    return maak_proefvel(VELLEN[0], opdracht).pdf


def _leeswijzer(kaart: VrijeKaart, opdracht: Drukopdracht) -> bytes:
    return druk_leeswijzer(kaart, opdracht).pdf


def _inlegbladen(kaart: VrijeKaart, opdracht: Drukopdracht) -> bytes:
    """Print a supplement that brings one sheet to a binder of one."""
    dag, keuze = opdracht.peildatum, Uitgavekeuze()
    bladen = bladen_opnieuw(keuze, kaart, dag)
    een = stel_op("2026-1", bladen[:1], kaart, dag, keuze, Archief())
    archief = Archief((een.uitgave,), een.codes)
    twee = stel_op("2026-2", bladen, kaart, dag, keuze, archief)
    return maak_inlegbladen(een.uitgave, twee, kaart, opdracht).pdf


# The template that each begins with, and how to print an example of it.
BIJPROEVEN: dict[str, Callable[[VrijeKaart, Drukopdracht], bytes]] = {
    KAARTJES: _gewone_kaartjes,
    "kaartje-groot.typ": _grote_kaartjes,
    DRUKVEL: _drukvel,
    "proefvel.typ.j2": _proefvel,
    LEESWIJZER: _leeswijzer,
    "inlegbladen.typ.j2": _inlegbladen,
}
