"""The trust line: the age of the weakest thing one would act on, the same wherever it stands."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from aanroep import roep
from hulp.kaartje import schrijf_kaartje

from kaart.bestand.dataset import laad
from kaart.drukwerk.blad.blad import Sectie
from kaart.drukwerk.blad.inhoud import maak_blad
from kaart.drukwerk.map.inhoudsopgave import maak_inhoudsopgave
from kaart.model import (
    Aanbod,
    Aanmeldstop,
    Bron,
    Contact,
    Controle,
    Organisatie,
    Termijnen,
    Tijd,
    Wachttijd,
)
from kaart.oordeel.vertrouwen import betrouwbaarheid, betrouwbaarheid_geheel, vertrouwensregel
from kaart.vrijgave import Publiek, geef_vrij

VANDAAG = date(2026, 11, 21)
VERS = Controle("2026-11-01", "telefoon")
OUD = Controle("2019-03", "website")
BIJNA_OUD = Controle("2026-06-01", "mail")
TIJDEN = (Tijd(dag="di"),)


def regel(*aanbod: Aanbod, **velden: Any) -> str:
    wie = Organisatie("x", "X", "welzijn", "Doet iets.", gecontroleerd=VERS)._replace(**velden)
    return vertrouwensregel(betrouwbaarheid(wie, Termijnen(), VANDAAG, *aanbod))


@pytest.mark.parametrize(
    ("aanbod", "velden", "verwacht"),
    [
        ((), {}, "gecontroleerd november 2026, telefoon"),
        (
            (),
            {"contacten": (Contact("balie", gecontroleerd=OUD), Contact("mail"))},
            "gecontroleerd maart 2019, website; verouderd (contact balie)",
        ),
        (
            (Aanbod("Inloop", "inloop", tijden=TIJDEN, gecontroleerd=BIJNA_OUD),),
            {},
            "gecontroleerd juni 2026, mail; bijna verouderd (aanbod Inloop)",
        ),
        (
            (
                Aanbod("Inloop", "inloop", gecontroleerd=BIJNA_OUD),
                Aanbod("Les", "cursus", contact=Contact("les", gecontroleerd=OUD)),
            ),
            {},
            "gecontroleerd maart 2019, website; verouderd (contact les)",
        ),
        (
            (),
            {"wachttijd": Wachttijd(6, "2026-09-10")},
            "gecontroleerd september 2026; bijna verouderd (wachttijd)",
        ),
        (  # past its termijn it is not shown, so nobody acts on it
            (),
            {"wachttijd": Wachttijd(6, "2020-09-10"), "aanmeldstop": Aanmeldstop("2020-01")},
            "gecontroleerd november 2026, telefoon",
        ),
        (
            (),
            {"aanmeldstop": Aanmeldstop("2026-09-01")},
            "gecontroleerd september 2026; bijna verouderd (aanmeldstop)",
        ),
        (
            (),
            {"contacten": (Contact("balie", gecontroleerd=Controle()),)},
            "nooit gecontroleerd (bron zonder datum; contact balie)",
        ),
        (  # a source has a date of its own, and is no check
            (),
            {
                "gecontroleerd": None,
                "bronnen": (Bron("x", datum="2025"), Bron("y", datum="2026-11")),
            },
            "nooit gecontroleerd (bron van november 2026)",
        ),
        (
            (Aanbod("Inloop", "inloop", gecontroleerd=Controle(), bronnen=(Bron("x"),)),),
            {"bronnen": (Bron("y", datum="2026-11"),)},
            "nooit gecontroleerd (bron zonder datum; aanbod Inloop)",
        ),
        (  # equally old: then it is the organisation
            (),
            {"gecontroleerd": OUD, "contacten": (Contact("balie", gecontroleerd=OUD),)},
            "gecontroleerd maart 2019, website; verouderd",
        ),
    ],
)
def test_de_zwakste_telt_en_wordt_genoemd(
    aanbod: tuple[Aanbod, ...], velden: dict[str, Any], verwacht: str
) -> None:
    assert regel(*aanbod, **velden) == verwacht


def test_in_zijn_geheel_telt_al_het_aanbod_dat_er_nog_is() -> None:
    wie = Organisatie(
        "x", "X", "welzijn", "Doet iets.", gecontroleerd=VERS,
        aanbod=(
            Aanbod("Weg", "inloop", status="gestopt", gecontroleerd=OUD),
            Aanbod("Voorbij", "activiteit", tijden=(Tijd(datum="2026-01-01"),), gecontroleerd=OUD),
            Aanbod("Inloop", "inloop", tijden=TIJDEN, gecontroleerd=BIJNA_OUD),
        ),
    )  # fmt: skip
    oordeel = betrouwbaarheid_geheel(wie, Termijnen(), VANDAAG)
    assert (oordeel.stand.value, oordeel.wat) == ("bijna verouderd", "aanbod Inloop")


def test_een_bron_met_een_datum_die_niemand_naging_heet_op_papier_ook_zo(tmp_path: Path) -> None:
    kaart = laad(schrijf_kaartje(tmp_path)).kaart
    wie = kaart.organisaties["samen-eten"]._replace(
        gecontroleerd=None, bronnen=(Bron("x", datum="2026-11-22"),), aanbod=()
    )
    kaart = kaart._replace(organisaties={"samen-eten": wie})
    vrij = geef_vrij(kaart, Publiek.VERWIJZERS, VANDAAG).kaart
    blad = maak_blad("samen-eten", Sectie("Stad", 0, 1), vrij, VANDAAG)
    assert blad.vertrouwen.regel == "De bron is van november 2026. Vraag na of dit klopt."


OVERAL = """\
# data/organisaties/samen-eten.yaml
gecontroleerd:
  op: 2026-11-01
  hoe: telefoon
aanbod:
  - naam: Aanschuiven
    soort: inloop
    tijden:
      - dag: di
    gecontroleerd:
      op: 2025-03
      hoe: bezoek
"""


def test_zoek_toon_verouderd_en_papier_zeggen_hetzelfde(tmp_path: Path) -> None:
    werkmap = schrijf_kaartje(tmp_path, OVERAL)
    op = ("--map", tmp_path, "--peildatum", "2026-11-21")
    verwacht = "gecontroleerd maart 2025, bezoek; verouderd (aanbod Aanschuiven)"
    assert f"Let op  {verwacht}" in roep(*op, "zoek", "--thema", "eenzaamheid").uit
    assert f"Oordeel         {verwacht}" in roep(*op, "toon", "samen-eten").uit
    assert "verouderd: maart 2025" in roep(*op, "verouderd", "--wijk", "noord").uit
    kaart = geef_vrij(laad(werkmap).kaart, Publiek.VERWIJZERS, VANDAAG).kaart
    blad = maak_blad("samen-eten", Sectie("Stad", 0, 1), kaart, VANDAAG)
    assert (blad.vertrouwen.regel, blad.vertrouwen.merk, blad.vertrouwen.aanbod) == (
        "Aanschuiven: gecontroleerd in maart 2025 (bezoek). Vraag na of dit nog klopt.",
        "Verouderd",
        ("verouderd: maart 2025",),
    )
    [deel] = maak_inhoudsopgave([blad], kaart, VANDAAG).delen
    assert [(r.gecontroleerd, r.stand) for r in deel.regels] == [("mrt. 2025", "verouderd")]


def test_vers_is_alles_wat_wordt_getoond(tmp_path: Path) -> None:
    """The weakest has the shortest clock; something with a longer clock may be older."""
    schrijf_kaartje(
        tmp_path,
        OVERAL.replace("op: 2025-03", "op: 2026-06-10").replace("op: 2026-11-01", "op: 2026-02-01"),
    )
    op = ("--map", tmp_path, "--peildatum", "2026-11-21")
    zoek = (*op, "zoek", "--thema", "eenzaamheid", "--formaat", "ids", "--vers")
    assert "samen-eten" in roep(*zoek, "12m").uit
    assert "samen-eten" not in roep(*zoek, "6m").uit


@pytest.mark.parametrize(
    ("dag", "wachttijd", "stop"),
    [
        ("2026-09-30", "6 weken (gecontroleerd september 2026)", "sinds 1 september 2026"),
        (
            "2026-12-01",
            "niet bekend, de opgave van 1 september 2026 is verouderd",
            "niet bekend, de opgave sinds 1 september 2026 is verouderd",
        ),
    ],
)
def test_een_wachttijd_verdwijnt_na_zijn_termijn(
    tmp_path: Path, dag: str, wachttijd: str, stop: str
) -> None:
    schrijf_kaartje(
        tmp_path,
        "# data/organisaties/samen-eten.yaml\n"
        "wachttijd:\n  weken: 6\n  op: 2026-09-01\naanmeldstop:\n  sinds: 2026-09-01\n",
    )
    uit = roep("--map", tmp_path, "--peildatum", dag, "toon", "samen-eten").uit
    assert f"Wachttijd       {wachttijd}\n" in uit
    assert f"Aanmeldstop     {stop}\n" in uit


def test_een_convenant_zegt_dat_het_afloopt(tmp_path: Path) -> None:
    schrijf_kaartje(
        tmp_path,
        "# data/netwerken/samen-noord.yaml\nconvenanten:\n"
        "  - met: de gemeente\n    onderwerp: eten\n    van: 2024-01-01\n    tot: 2026-12-31\n"
        "  - met: het ziekenhuis\n    tot: 2026-11-20\n"
        "  - met: de buurt\n",
    )
    uit = roep("--map", tmp_path, "--peildatum", "2026-11-21", "toon", "samen-noord").uit
    assert [" ".join(regel.split()) for regel in uit.splitlines()][1:5] == [
        "Convenant de gemeente: eten (van 1 januari 2024, tot 31 december 2026,",
        "bijna verouderd)",
        "Convenant het ziekenhuis (tot 20 november 2026, verouderd)",
        "Convenant de buurt (einddatum niet bekend)",
    ]
