"""What a check writes, and whose name never comes into it."""

from pathlib import Path
from typing import Any

import pytest

from kaart.basis.fouten import KaartFout
from kaart.bestand.dataset import laad
from kaart.bestand.werkmap import Werkmap
from kaart.bijwerken import CONTACTEN, HOE, met_controle, weiger_naam

CONTROLE = {"op": "2026-11-22", "hoe": "telefoon", "door": "balie"}
OUD = {"op": "2020-01-01"}


def gecontroleerd(waarden: dict[str, Any], **anders: str) -> dict[str, Any]:
    return met_controle(waarden, **CONTROLE, **anders)


def test_alles_klopt_alles_met_een_eigen_klok_wordt_gecontroleerd() -> None:
    assert gecontroleerd(
        {
            "naam": "Samen Eten",
            "contacten": [{"functie": "balie"}, {"functie": "lijn", "gecontroleerd": OUD}],
            "wachttijd": {"weken": 3, "op": "2026-01-01"},
            "aanmeldstop": {"sinds": "2026-01-01"},
            "aanbod": [
                {"naam": "zonder eigen datum"},
                {"naam": "met bron", "bronnen": [{"datum": "2019"}]},
                {"naam": "oud", "gecontroleerd": OUD, "contact": {"gecontroleerd": OUD}},
                {"naam": "vol", "aanmeldstop": {"sinds": "2026-01-01", "tot": "2026-12-31"}},
                {"naam": "gestopt", "status": "gestopt", "gecontroleerd": OUD},
            ],
        }
    ) == {
        "naam": "Samen Eten",
        "contacten": [{"functie": "balie"}, {"functie": "lijn", "gecontroleerd": CONTROLE}],
        "wachttijd": {"weken": 3, "op": "2026-11-22"},
        "aanmeldstop": {"sinds": "2026-01-01", "op": "2026-11-22"},
        "aanbod": [
            {"naam": "zonder eigen datum"},
            {"naam": "met bron", "bronnen": [{"datum": "2019"}], "gecontroleerd": CONTROLE},
            {"naam": "oud", "gecontroleerd": CONTROLE, "contact": {"gecontroleerd": CONTROLE}},
            {"naam": "vol", "aanmeldstop": {"sinds": "2026-01-01", "tot": "2026-12-31"}},
            {"naam": "gestopt", "status": "gestopt", "gecontroleerd": OUD},
        ],
        "gecontroleerd": CONTROLE,
    }


def test_alleen_de_contacten() -> None:
    assert gecontroleerd({"naam": "x", "contacten": [{"functie": "balie"}]}, wat=CONTACTEN) == {
        "naam": "x",
        "contacten": [{"functie": "balie", "gecontroleerd": CONTROLE}],
    }


def test_wat_niet_gezegd_is_staat_er_niet() -> None:
    assert met_controle({}, "2026-11-22") == {"gecontroleerd": {"op": "2026-11-22"}}


def test_de_manieren_komen_uit_het_schema() -> None:
    assert HOE == ("telefoon", "mail", "bijeenkomst", "bezoek", "website", "document")


@pytest.mark.parametrize(
    "door",
    [
        "Fatima de Vries", "J. Jansen", "P.J. van den Berg", "dhr. Jansen", "mevrouw El Amrani",
        "jan@voorbeeld.example", "Jan-Willem Bakker", "Ömer Çelik",
        "Piet Jansen (coördinator)", "coördinator, Piet Jansen", "A. Jansen, balie", "k. de boer",
        "coördinator Anja", "Sanne v.d. Berg", "Ria Bakker (secr.)", "receptie / Ria",
        "balie Yusuf", "Jansen", "Annemieke", "kees", "Robin Verzonnen-Achternaam", "!",
    ],
)  # fmt: skip
def test_een_persoon_komt_er_niet_in(door: str, voorbeeldkaart: Path) -> None:
    with pytest.raises(KaartFout, match="lijkt een persoon"):
        weiger_naam(door, laad(Werkmap.op(voorbeeldkaart)).kaart)


@pytest.mark.parametrize(
    "door",
    [
        "", "balie", "vrijwilliger van de bibliotheek", "Buurtteam Zuid", "Belmaatjes",
        "Team Welzijn Noord", "sociaal makelaar", "VCU", "Gemeente Voorbeeldstad",
        "Coördinator", "de organisatie zelf", "GGD", "kok", "Hoofd vrijwilligers",
        "Voorzitter Bestuur", "Maatschappelijk Werker", "mentor (Buurtteam Zuid)",
    ],
)  # fmt: skip
def test_een_rol_of_organisatie_wel(door: str, voorbeeldkaart: Path) -> None:
    assert weiger_naam(f" {door} ", laad(Werkmap.op(voorbeeldkaart)).kaart) == door


def test_een_voorvoegsel_op_de_kaart_maakt_van_een_naam_geen_rol(voorbeeldkaart: Path) -> None:
    kaart = laad(Werkmap.op(voorbeeldkaart)).kaart
    belmaatjes = kaart.organisaties["belmaatjes"]
    met = {**kaart.organisaties, "belmaatjes": belmaatjes._replace(naam="Huis van den Dom")}
    with pytest.raises(KaartFout):
        weiger_naam("A.B. van den Berg", kaart._replace(organisaties=met))
