"""One small map, and every product of it: printed once, looked at by several tests."""

from collections.abc import Callable, Mapping
from functools import cache
from typing import Any

from drukproef import GEGEVENS, LOCATIES, PEILDATUM, WIJKEN, maak_bladen, organisatie
from kaartproef import ALLEEN, THEMAS, kies
from uitgeven import leg_bij, stel

from kaart.drukwerk.blad.bladen import druk_bladen
from kaart.drukwerk.kaartjes.kaartjes import maak_kaartjes
from kaart.drukwerk.lijsten.bellijst import druk_bellijst, maak_gesprek
from kaart.drukwerk.lijsten.formulier import maak_formulieren, maak_leeg_formulier
from kaart.drukwerk.lijsten.verspreiding import druk_verspreiding, maak_verspreiding
from kaart.drukwerk.map.leeswijzer import druk_leeswijzer
from kaart.drukwerk.map.map import druk_map
from kaart.drukwerk.pers.drukpers import Drukopdracht
from kaart.drukwerk.poster.poster import maak_poster
from kaart.drukwerk.rooster.rooster import druk_roosters
from kaart.drukwerk.rooster.roosterblad import blad_van_gebouw
from kaart.drukwerk.uitgave.inlegbladen import maak_inlegbladen
from kaart.drukwerk.uitgave.uitgavebestand import Archief
from kaart.hulp.gebied import begrijp_gebied
from kaart.model import maak_kaart
from kaart.nakijken.lijsten.bellijst import maak_bellijst
from kaart.nakijken.lijsten.vragenlijst import maak_vragenlijst
from kaart.vrijgave import VrijeKaart

SITE = "https://samen.example/doe-mee"
SAMEN: dict[str, Any] = organisatie(
    naam="Samen",
    hulpvragen=[ALLEEN],
    niet_voor="Geen honden.",
    vormen=["groep"],
    toegang=["inloop"],
    verwijzen="Bel eerst.",
    kosten="€ 2.",
    wachttijd={"weken": 2, "op": "2026-11"},
    locaties=["de-brug"],
    website=SITE,
    talen=["nl", "ar"],
    aanbod=[
        {"naam": "Koffie", "soort": "inloop", "locatie": "de-brug",
         "tijden": [{"dag": "ma", "van": "10:00", "tot": "12:00"}],
         "contact": {"functie": "koffie", "telefoon": "030 111 11 14"}},
    ],
    contacten=[
        {"functie": "algemeen", "telefoon": "030 111 11 11", "email": "hallo@samen.example"},
        {"functie": "loket", "voor": "verwijzers", "telefoon": "030 111 11 12"},
        {"functie": "klachten", "soort": "klachten", "telefoon": "030 111 11 13"},
    ],
)  # fmt: skip
EERST: dict[str, dict[str, Any]] = {
    "samen": SAMEN,
    "buren": organisatie(
        naam="Buren", hulpvragen=["eenzaamheid/praten"], werkgebied=["stad"],
        gecontroleerd={"op": "2019", "hoe": "document"},
        contacten=[{"functie": "algemeen", "telefoon": "030 222 22 22"}],
    ),
    "noodlijn": organisatie(
        naam="Noodlijn", themas=["veilig"], werkgebied=["landelijk"],
        hulpvragen=["veilig/niet-veilig"],
        contacten=[{"functie": "hulplijn", "telefoon": "0800 1234"}],
    ),
    "wijkteam": organisatie(naam="Wijkteam", werkgebied=["aan-zee"]),
}  # fmt: skip
DAARNA = {**EERST, "samen": {**SAMEN, "kosten": "€ 3."}, "klussen": organisatie(naam="Klussen")}
NUMMERS_BEWONER = ("030 111 11 11", "030 222 22 22", "0800 1234")
NUMMERS_ANDERS = ("030 111 11 12", "030 111 11 13", "030 111 11 14")
OPDRACHT = Drukopdracht("Sociale kaart van Voorbeeldstad: proef", PEILDATUM)


def maak_stad(organisaties: Mapping[str, Mapping[str, Any]]) -> VrijeKaart:
    brug = {**LOCATIES["de-brug"], "verspreidpunt": {"sets": 20}}
    return VrijeKaart(maak_kaart([
        ("", "kaart", GEGEVENS),
        *(("wijken", id_, waarde) for id_, waarde in WIJKEN.items()),
        *(("themas", id_, waarde) for id_, waarde in THEMAS.items()),
        ("locaties", "de-brug", brug),
        *(("organisaties", id_, waarde) for id_, waarde in organisaties.items()),
    ]))  # fmt: skip


@cache
def stad() -> VrijeKaart:
    return maak_stad(EERST)


def _bladen() -> bytes:
    return druk_bladen(maak_bladen(stad()), OPDRACHT).pdf


def _map() -> bytes:
    return druk_map(maak_bladen(stad()), stad(), OPDRACHT).product.pdf


def _kaartjes() -> bytes:
    return maak_kaartjes(kies(kaart=stad()), OPDRACHT).pdf


def _grote_kaartjes() -> bytes:
    return maak_kaartjes(kies(kaart=stad()), OPDRACHT._replace(groot=True)).pdf


def _leeswijzer() -> bytes:
    return druk_leeswijzer(stad(), OPDRACHT).pdf


def _bladen_op_a4() -> bytes:
    return druk_bladen(maak_bladen(stad()), OPDRACHT._replace(groot=True, papier="a4")).pdf


def _inlegbladen() -> bytes:
    een, na = stel("2026-1", stad()), maak_stad(DAARNA)
    twee = stel("2026-2", na, leg_bij(Archief(), een))
    return maak_inlegbladen(een.uitgave, twee, na, OPDRACHT).pdf


def _formulier() -> bytes:
    lijsten = [maak_vragenlijst(stad().organisaties[id_], stad(), PEILDATUM) for id_ in EERST]
    return maak_formulieren(lijsten, stad(), OPDRACHT).pdf


def _leeg() -> bytes:
    return maak_leeg_formulier(stad(), OPDRACHT).pdf


def _poster() -> bytes:
    return maak_poster(stad(), begrijp_gebied(stad(), "noord"), OPDRACHT).pdf


def _verspreiding() -> bytes:
    return druk_verspreiding(maak_verspreiding(stad(), PEILDATUM), stad(), OPDRACHT).pdf


def _rooster() -> bytes:
    blad = blad_van_gebouw(stad(), stad().locaties["de-brug"], PEILDATUM)
    return druk_roosters([blad], stad(), OPDRACHT, "a5").pdf


def _bellijst() -> bytes:
    regels = maak_bellijst(stad().organisaties.values(), stad(), PEILDATUM)
    gesprek = maak_gesprek(stad(), "Bellijst 21 november 2026", "telefoon", "bellijst.xlsx")
    return druk_bellijst(regels, gesprek, stad(), OPDRACHT).pdf


_MAKERS: Mapping[str, Callable[[], bytes]] = {
    "bladen": _bladen,
    "map": _map,
    "kaartjes": _kaartjes,
    "kaartjes-groot": _grote_kaartjes,
    "leeswijzer": _leeswijzer,
    "bladen-a4-groot": _bladen_op_a4,
    "inlegbladen": _inlegbladen,
    "formulier": _formulier,
    "formulier-leeg": _leeg,
    "poster": _poster,
    "verspreiding": _verspreiding,
    "rooster": _rooster,
    "bellijst": _bellijst,
}
PRODUCTEN = tuple(_MAKERS)


@cache
def pdf_van(product: str) -> bytes:
    """Return a product in print."""
    return _MAKERS[product]()
