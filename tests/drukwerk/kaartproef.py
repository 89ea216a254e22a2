"""A small city with questions: what the tests of the cards print."""

from typing import Any

from drukproef import GEGEVENS, LOCATIES, PEILDATUM, WIJKEN, organisatie

from kaart.drukwerk.kaartjes.kaartje import Kaartje, Kaartjes, kies_kaartjes
from kaart.drukwerk.pers.drukpers import Drukopdracht
from kaart.hulp.gebied import begrijp_gebied
from kaart.model import Kaart, maak_kaart
from kaart.vrijgave import Publiek, VrijeKaart, geef_vrij

ALLEEN = "eenzaamheid/vaak-alleen"
OPDRACHT = Drukopdracht("Kaartjes", PEILDATUM)
THEMAS: dict[str, dict[str, Any]] = {
    "eenzaamheid": {
        "naam": "Eenzaamheid en contact",
        "hulpvragen": [
            {"id": "vaak-alleen", "tekst": "Ik voel me vaak alleen."},
            {"id": "praten", "tekst": "Wie wil met mij praten?"},
        ],
    },
    "veilig": {
        "naam": "Veilig thuis",
        "hulpvragen": [{"id": "niet-veilig", "tekst": "Ik voel me thuis niet veilig."}],
        "let_op": {"tekst": "Bij gevaar: bel 112.", "organisatie": "noodlijn"},
        "vangnet": "wijkteam",
    },
}


def helper(naam: str = "Samen", nummer: str = "030 111 11 11", **anders: Any) -> dict[str, Any]:
    """Return an organisation that answers the question itself, with a number."""
    return organisatie(
        **{
            "naam": naam,
            "hulpvragen": [ALLEEN],
            "contacten": [{"functie": "algemeen", "telefoon": nummer}] if nummer else [],
            **anders,
        }
    )


def maak_kaartstad(
    themas: dict[str, dict[str, Any]] | None = None, **organisaties: dict[str, Any]
) -> VrijeKaart:
    """Build a Kaart of these organisations; `_` in a name becomes `-` in its id."""
    dingen: list[tuple[str, str, Any]] = [("", "kaart", GEGEVENS)]
    for collectie, waarden in (
        ("wijken", WIJKEN),
        ("themas", themas or THEMAS),
        ("locaties", LOCATIES),
        ("organisaties", organisaties),
    ):
        dingen += [(collectie, naam.replace("_", "-"), waarde) for naam, waarde in waarden.items()]
    return VrijeKaart(maak_kaart(dingen))


def kies(*vragen: str, wijk: str = "noord", niet: tuple[str, ...] = (), kaart: Kaart) -> Kaartjes:
    """Choose the cards; the organisations in `niet` have a fout."""
    fouten = {id_: ["fout"] for id_ in niet}
    vrij = geef_vrij(kaart, Publiek.OPENBAAR, PEILDATUM, fouten).kaart
    return kies_kaartjes(vrij, begrijp_gebied(kaart, wijk), PEILDATUM, vragen)


def kaartje(vraag: str = ALLEEN, wijk: str = "noord", /, **organisaties: dict[str, Any]) -> Kaartje:
    """Return the one card of a question."""
    (een,) = kies(vraag, wijk=wijk, kaart=maak_kaartstad(**organisaties)).kaartjes
    return een


def namen(kaart_: Kaartje) -> list[str]:
    """Return who is on a card, the front first."""
    return [vermelding.naam for vermelding in (kaart_.eerste, *kaart_.ook)]
