"""An example of each product, to see whether its templates still print."""

from collections.abc import Callable, Mapping

from kaart.drukwerk.blad.blad import Blad
from kaart.drukwerk.blad.bladen import druk_bladen
from kaart.drukwerk.blad.inhoud import maak_blad
from kaart.drukwerk.blad.keuze import kies
from kaart.drukwerk.lijsten.bellijst import druk_bellijst, maak_gesprek
from kaart.drukwerk.lijsten.formulier import maak_formulieren, maak_leeg_formulier
from kaart.drukwerk.lijsten.verspreiding import druk_verspreiding, maak_verspreiding
from kaart.drukwerk.map.map import druk_map
from kaart.drukwerk.netwerk.netwerkblad import (
    NETWERKPAPIER,
    druk_netwerken,
    maak_netwerkblad,
)
from kaart.drukwerk.pers.drukpers import Drukopdracht
from kaart.drukwerk.poster.poster import maak_poster
from kaart.drukwerk.rooster.rooster import druk_roosters
from kaart.drukwerk.rooster.roosterblad import blad_van_gebouw
from kaart.drukwerk.sjablonen.bijproeven import BIJPROEVEN
from kaart.drukwerk.sjablonen.gelegenheden import GELEGENHEDEN
from kaart.hulp import Keuze, begrijp_gebied
from kaart.model import Kaart
from kaart.nakijken import maak_bellijst, maak_vragenlijst
from kaart.vrijgave import Publiek, VrijeKaart, geef_vrij

PROEFBLAD = "bladen.typ.j2"
Proefmaker = Callable[[Kaart, Drukopdracht], bytes]


def _vrij(kaart: Kaart, opdracht: Drukopdracht) -> VrijeKaart:
    return geef_vrij(kaart, Publiek.VERWIJZERS, opdracht.peildatum).kaart


def _bladen(kaart: Kaart, opdracht: Drukopdracht) -> list[Blad]:
    return [
        maak_blad(organisatie.id, sectie, _vrij(kaart, opdracht), opdracht.peildatum)
        for sectie, organisatie in kies(kaart, Keuze(), opdracht.peildatum)
    ]


def _proef_bladen(kaart: Kaart, opdracht: Drukopdracht) -> bytes:
    return druk_bladen(_bladen(kaart, opdracht), opdracht).pdf


def _proef_map(kaart: Kaart, opdracht: Drukopdracht) -> bytes:
    return druk_map(_bladen(kaart, opdracht), _vrij(kaart, opdracht), opdracht).product.pdf


def _proef_poster(kaart: Kaart, opdracht: Drukopdracht) -> bytes:
    wijk = next(iter(kaart.wijken.values()))
    return maak_poster(_vrij(kaart, opdracht), begrijp_gebied(kaart, wijk.naam), opdracht).pdf


def _proef_formulieren(kaart: Kaart, opdracht: Drukopdracht) -> bytes:
    lijsten = [maak_vragenlijst(o, kaart, opdracht.peildatum) for o in kaart.organisaties.values()]
    return maak_formulieren(lijsten, kaart, opdracht).pdf


def _proef_leeg(kaart: Kaart, opdracht: Drukopdracht) -> bytes:
    return maak_leeg_formulier(kaart, opdracht).pdf


def _proef_verspreiding(kaart: Kaart, opdracht: Drukopdracht) -> bytes:
    verspreiding = maak_verspreiding(kaart, opdracht.peildatum)
    return druk_verspreiding(verspreiding, kaart, opdracht).pdf


def _proef_rooster(kaart: Kaart, opdracht: Drukopdracht) -> bytes:
    plek = next(iter(kaart.locaties.values()))
    blad = blad_van_gebouw(_vrij(kaart, opdracht), plek, opdracht.peildatum)
    return druk_roosters([blad], kaart, opdracht).pdf


def _proef_netwerk(kaart: Kaart, opdracht: Drukopdracht) -> bytes:
    vrij = _vrij(kaart, opdracht)
    bladen = [maak_netwerkblad(vrij, n, opdracht.peildatum) for n in kaart.netwerken.values()]
    return druk_netwerken(bladen, vrij, opdracht, NETWERKPAPIER).pdf


def _proef_bellijst(kaart: Kaart, opdracht: Drukopdracht) -> bytes:
    regels = maak_bellijst(kaart.organisaties.values(), kaart, opdracht.peildatum)
    gesprek = maak_gesprek(kaart, "Bellijst", "telefoon", "bellijst.xlsx")
    return druk_bellijst(regels, gesprek, kaart, opdracht).pdf


def _van_wat_vrij_is(maak: Callable[[VrijeKaart, Drukopdracht], bytes]) -> Proefmaker:
    return lambda kaart, opdracht: maak(_vrij(kaart, opdracht), opdracht)


# The template that a product starts with, and how to print an example of it.
PROEVEN: Mapping[str, Proefmaker] = {
    PROEFBLAD: _proef_bladen,
    "map.typ.j2": _proef_map,
    "poster.typ.j2": _proef_poster,
    "formulier.typ.j2": _proef_formulieren,
    "formulier-leeg.typ.j2": _proef_leeg,
    "verspreiding.typ.j2": _proef_verspreiding,
    "rooster.typ.j2": _proef_rooster,
    "bellijst.typ.j2": _proef_bellijst,
    "netwerk.typ.j2": _proef_netwerk,
    **{naam: _van_wat_vrij_is(maak) for naam, maak in (BIJPROEVEN | GELEGENHEDEN).items()},
}
