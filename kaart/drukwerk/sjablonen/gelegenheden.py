"""An example of what is printed for one occasion: a meeting, a month, a call for volunteers.

What stands on these comes from what somebody plans and not from the map, so it is made up here.
"""

from collections.abc import Callable

from kaart.drukwerk.bijeenkomst.aan_de_deur import (
    SJABLOON_LIJST,
    SJABLOON_NAAM,
    Tekenlijst,
    Tekenregel,
    druk_naamkaartjes,
    druk_tekenlijst,
)
from kaart.drukwerk.bijeenkomst.evaluatie import (
    SJABLOON_FORMULIER,
    SJABLOON_VERSLAG,
    Evaluatieblad,
    druk_evaluatieblad,
    druk_verslag,
)
from kaart.drukwerk.bijeenkomst.maand import (
    SJABLOON as MAAND,
    Maandblad,
    Programmadag,
    Programmarij,
    druk_maand,
)
from kaart.drukwerk.bijeenkomst.tafels import (
    SJABLOON as TAFELS,
    Briefje,
    Rondeplan,
    Tafelkaart,
    Tafelwerk,
    druk_tafels,
)
from kaart.drukwerk.bijeenkomst.wand import SJABLOON as WAND, Wandkaart, druk_wand
from kaart.drukwerk.dekking.rapport import SJABLOON as DEKKING, druk_rapport, maak_rapport
from kaart.drukwerk.netwerk.samenblad import SJABLOON as SAMEN, Samenblad, Samenregel, druk_samen
from kaart.drukwerk.pers.drukpers import Drukopdracht
from kaart.vrijgave import VrijeKaart
from kaart.wijk import (
    Bijeenkomstverslag,
    Dekkingsvraag,
    Kerngetal,
    Verslagdeel,
    legenda,
    na_te_vragen,
    nagegaan,
    tel,
)

_WIE = (("Buurvrouw Voorbeeld", "Steunpunt Voorbeeld"), ("Buurman Voorbeeld", "Samen Eten"))
_NAMEN = tuple(naam for naam, _ in _WIE)


def _maand(kaart: VrijeKaart, opdracht: Drukopdracht) -> bytes:
    rij = Programmarij("10:00-12:00 uur", "Koffie in De Brug", ("De Brug, Kade 3",), "Zoekt koks")
    dagen = (Programmadag("Donderdag 1 januari", (rij, rij)), Programmadag("Vrijdag", (rij,)))
    blad = Maandblad("De maand van Noord", "Januari", ("Van Steunpunt Voorbeeld.",), dagen)
    return druk_maand(blad, kaart, opdracht, "a3").pdf


def _samen(kaart: VrijeKaart, opdracht: Drukopdracht) -> bytes:
    rij = Samenregel("Maatje", "Steunpunt", ("Elke week.",), "085 000 12 34", "tel:+31850001234")
    blad = Samenblad("Vrijwilligers gezocht", "Netwerk Voorbeeld", (rij, rij), "Vragen? Bel ons.")
    return druk_samen([blad], kaart, opdracht, "a4").pdf


def _tafels(_: VrijeKaart, opdracht: Drukopdracht) -> bytes:
    werk = Tafelwerk(
        "Plan", ("2 mensen, 1 tafel.",), (Rondeplan("Ronde 1", (("Tafel 1", _WIE),)),),
        tuple(Briefje(naam, wie, ("ronde 1: tafel 1",)) for naam, wie in _WIE),
        (Tafelkaart("Tafel 1", (("Ronde 1", _NAMEN),)),),
    )  # fmt: skip
    return druk_tafels(werk, opdracht).pdf


def _tekenlijst(_: VrijeKaart, opdracht: Drukopdracht) -> bytes:
    regels = tuple(Tekenregel(wie, naam) for naam, wie in _WIE)
    return druk_tekenlijst(Tekenlijst("Wie is er?", "Zet uw naam.", regels), opdracht).pdf


def _naamkaartjes(_: VrijeKaart, opdracht: Drukopdracht) -> bytes:
    return druk_naamkaartjes([Tekenregel(wie, naam) for naam, wie in _WIE], opdracht).pdf


def _wand(kaart: VrijeKaart, opdracht: Drukopdracht) -> bytes:
    wand = Wandkaart("Eten en maaltijden", ("Samen Eten",), (("Steunpunt Voorbeeld", "Geld"),))
    return druk_wand([wand], kaart, opdracht, "a4").pdf


def _evaluatie(kaart: VrijeKaart, opdracht: Drukopdracht) -> bytes:
    blad = Evaluatieblad("Bijeenkomst", "1 januari", ("Wat vond u?",), ("goed", "niet"), ("Eten",))
    return druk_evaluatieblad(blad, kaart, opdracht).pdf


def _verslag(kaart: VrijeKaart, opdracht: Drukopdracht) -> bytes:
    verslag = Bijeenkomstverslag(
        "Bijeenkomst", "1 januari", (Kerngetal(20, "bezoekers"),),
        (Verslagdeel("Wat men miste", ("Een plek om te eten.",)),),
    )  # fmt: skip
    return druk_verslag(verslag, kaart, opdracht).pdf


def _dekking(kaart: VrijeKaart, opdracht: Drukopdracht) -> bytes:
    dekking = tel(kaart, Dekkingsvraag(), opdracht.peildatum)
    zinnen = (nagegaan(dekking), *legenda(dekking))
    rapport = maak_rapport(kaart, dekking, na_te_vragen(kaart, dekking), zinnen, {}, "")
    return druk_rapport(rapport, kaart, opdracht).pdf


# The template that each begins with, and how to print an example of it.
GELEGENHEDEN: dict[str, Callable[[VrijeKaart, Drukopdracht], bytes]] = {
    MAAND: _maand,
    SAMEN: _samen,
    TAFELS: _tafels,
    SJABLOON_LIJST: _tekenlijst,
    SJABLOON_NAAM: _naamkaartjes,
    WAND: _wand,
    SJABLOON_FORMULIER: _evaluatie,
    SJABLOON_VERSLAG: _verslag,
    DEKKING: _dekking,
}
