"""Who sits with whom: nobody twice, against a bound that is proved; nothing is kept."""

import json
from collections import Counter
from itertools import combinations
from pathlib import Path

import pytest
from aanroep import roep
from hulp.kaartje import schrijf_kaartje
from hypothesis import given, settings, strategies as st

from kaart.wijk import (
    Gast,
    Plaatsing,
    bereikt,
    grens,
    herhalingen,
    kies_tafels,
    kleinere_tafels,
    maak_plan,
    ontmoetingen,
)


def gasten(aantal: int, organisaties: int) -> list[Gast]:
    """Return invented guests, organisations one after the other, one in three formal."""
    sector = ("formeel", "informeel", "gemengd")
    return [
        Gast(f"a{nr}", f"org{nr % organisaties}", sector[nr % organisaties % 3])
        for nr in range(aantal)
    ]


@pytest.mark.parametrize(
    ("aantal", "rondes", "haalt"), [(42, 3, 315), (42, 4, 420), (220, 3, 2268)]
)
def test_wat_te_bewijzen_is_wordt_gehaald(aantal: int, rondes: int, haalt: int) -> None:
    mensen = gasten(aantal, aantal)
    tafels = kies_tafels(aantal, 6, 8)
    assert tafels is not None
    plan = maak_plan(mensen, tafels, rondes, 1)
    assert bereikt(mensen, plan) == grens(mensen, [tafels] * rondes) == haalt
    assert herhalingen(mensen, plan) == 0
    assert maak_plan(mensen, tafels, rondes, 1) == plan


@pytest.mark.parametrize("groot", [(6, 5, 4, 3, 3, 2, 2, 2), (9, 6, 5, 4, 3), (4,) * 10, (3,) * 14])
def test_ook_met_grote_organisaties_wordt_de_grens_gehaald(groot: tuple[int, ...]) -> None:
    groepen = [*groot, *[1] * (42 - sum(groot))]
    sector = ("formeel", "informeel", "gemengd")
    mensen = [
        Gast(f"o{nr}-{wie}", f"o{nr}", sector[nr % 3])
        for nr, aantal in enumerate(groepen)
        for wie in range(aantal)
    ]
    tafels = kies_tafels(42, 6, 8)
    assert tafels is not None
    plan = maak_plan(mensen, tafels, 4, 1)
    assert bereikt(mensen, plan) == grens(mensen, [tafels] * 4)
    assert herhalingen(mensen, plan) == 0


@settings(max_examples=15, deadline=None)
@given(st.integers(9, 40), st.integers(1, 12), st.integers(1, 3), st.integers(0, 3))
def test_iedereen_zit_elke_ronde_een_keer_en_de_grens_is_een_grens(
    aantal: int, organisaties: int, rondes: int, zaad: int
) -> None:
    mensen = gasten(aantal, organisaties)
    tafels = kies_tafels(aantal, 3, 5)
    assert tafels is not None
    plan = maak_plan(mensen, tafels, rondes, zaad, geduld=200)
    for ronde in plan:
        assert sorted(wie for tafel in ronde for wie in tafel) == list(range(aantal))
        assert sorted(map(len, ronde)) == sorted(tafels.maten)
    samen = Counter(
        paar for ronde in plan for tafel in ronde for paar in combinations(sorted(tafel), 2)
    )
    vreemd = [p for p in samen if mensen[p[0]].organisatie != mensen[p[1]].organisatie]
    assert bereikt(mensen, plan) == len(vreemd) <= grens(mensen, [tafels] * rondes)
    assert herhalingen(mensen, plan) == sum(samen[p] - 1 for p in vreemd)


def test_een_organisatie_die_groter_is_dan_de_tafels_wordt_gespreid() -> None:
    mensen = [Gast(f"g{n}", "groot", "formeel") for n in range(8)]
    mensen += [Gast(f"k{n}", f"klein{n}", "informeel") for n in range(16)]
    tafels = kies_tafels(24, 6, 6)
    assert tafels is not None
    [ronde] = maak_plan(mensen, tafels, 1, 1)
    assert sorted(sum(wie < 8 for wie in tafel) for tafel in ronde) == [2, 2, 2, 2]


@pytest.mark.parametrize(
    ("aantal", "maten", "kleiner"),
    [
        (42, (6,) * 7, (6,) * 7),
        (36, (6,) * 6, (6,) * 6),
        (40, (7, 7, 7, 7, 6, 6), (5,) * 8),
        (17, None, (4, 4, 3, 3, 3)),
    ],
)
def test_hoe_groot_tafels_zijn(
    aantal: int, maten: tuple[int, ...] | None, kleiner: tuple[int, ...]
) -> None:
    tafels, anders = kies_tafels(aantal, 6, 8), kleinere_tafels(aantal, 6)
    assert (tafels and tafels.maten, anders and anders.maten) == (maten, kleiner)


# --- as its user


def lijst(pad: Path, wie: list[int], scheiding: str = ";") -> Path:
    regels = [scheiding.join(("id", "organisatie", "sector"))]
    regels += [scheiding.join((f"p{nr}", ORGANISATIES[nr % 14], "")) for nr in wie]
    pad.write_text("\n".join(regels), encoding="utf-8")
    return pad


ORGANISATIES = ["Samen Eten", "maatje-meer", *(f"Buiten {nr}" for nr in range(12))]


def plan_van(map_: Path, *woorden: object) -> dict[str, object]:
    antwoord = roep("--map", map_, "bijeenkomst", "kennismaken", *woorden, "--formaat", "json")
    assert antwoord.code == 0, antwoord.fout
    plan: dict[str, object] = json.loads(antwoord.uit)
    return plan


def test_na_afzeggers_en_inlopers_blijft_wat_was(tmp_path: Path) -> None:
    map_ = schrijf_kaartje(tmp_path / "kaart").wortel
    voor = {pad: pad.read_bytes() for pad in map_.rglob("*") if pad.is_file()}
    eerst = lijst(tmp_path / "lijst.csv", list(range(42)))
    nu = lijst(tmp_path / "nu.csv", [*range(2, 42), 50, 51, 52, 53, 54], ",")
    oud = plan_van(map_, "--deelnemers", eerst)
    assert (oud["bereikt"], oud["grens"], oud["herhalingen"]) == (315, 315, 0)
    assert oud["mensen"][0] == {"id": "p0", "organisatie": "samen-eten", "sector": "onbekend"}  # type: ignore[index]
    bewaard = tmp_path / "plan.json"
    bewaard.write_text(json.dumps(oud), encoding="utf-8")
    later = ("--deelnemers", eerst, "--na-ronde", 1, "--aanwezig", nu)
    nieuw = plan_van(map_, *later)
    assert nieuw["rondes"][0] == oud["rondes"][0]  # type: ignore[index]
    zit = {wie for tafel in nieuw["rondes"][1] for wie in tafel}  # type: ignore[index]
    assert zit == {f"p{nr}" for nr in (*range(2, 42), 50, 51, 52, 53, 54)}
    assert nieuw["herhalingen"] == 0
    assert plan_van(map_, *later, "--plan", bewaard)["rondes"] == nieuw["rondes"]
    assert plan_van(map_, *later, "--controle", oud["controle"])["rondes"] == nieuw["rondes"]
    ander = roep("--map", map_, "bijeenkomst", "kennismaken", *later, "--controle", "0000")
    assert (ander.code, ander.uit) == (2, "")
    assert "dit is niet de lijst waarmee het plan is gemaakt" in ander.fout
    assert {pad: pad.read_bytes() for pad in map_.rglob("*") if pad.is_file()} == voor


@pytest.mark.parametrize(
    ("wie", "woorden", "zin"),
    [
        (17, (), "17 mensen passen niet aan tafels van 6 tot 8; met 5 tafels van 3-4"),
        (42, ("--tafels", "veel"), "--tafels: “veel” is geen maat; schrijf 6-8"),
        (42, ("--na-ronde", "3"), "--na-ronde: kies 0 tot en met 2"),
    ],
)  # fmt: skip
def test_wat_niet_kan_zegt_wat_wel_kan(
    tmp_path: Path, wie: int, woorden: tuple[str, ...], zin: str
) -> None:
    map_ = schrijf_kaartje(tmp_path / "kaart").wortel
    pad = lijst(tmp_path / "lijst.csv", list(range(wie)))
    antwoord = roep("--map", map_, "bijeenkomst", "kennismaken", "--deelnemers", pad, *woorden)
    assert (antwoord.code, antwoord.uit) == (2, "")
    assert zin in antwoord.fout


def test_waar_herhalen_moet_staat_wat_dat_voorkomt(tmp_path: Path) -> None:
    map_ = schrijf_kaartje(tmp_path / "kaart").wortel
    pad = lijst(tmp_path / "lijst.csv", list(range(40)))
    antwoord = roep("--map", map_, "bijeenkomst", "kennismaken", "--deelnemers", pad)
    assert "met 8 tafels van 5 hoeft dat niet: --tafels 5" in antwoord.fout
    assert "Buiten 0" in antwoord.fout  # not on the map, and seated all the same
    assert "Ronde 3\n  tafel 1: p" in antwoord.uit


def test_op_papier_alleen_buiten_de_kaart_en_voor_de_eigenaar(tmp_path: Path) -> None:
    map_ = tmp_path / "kaart"
    schrijf_kaartje(map_, "# data/bijeenkomsten/avond.yaml\nnaam: Avond\ndatum: 2026-11-12\n")
    lijst = tmp_path / "lijst.csv"
    rijen = "".join(f"Gast Verzonnen-{nr},org{nr % 5}\n" for nr in range(12))
    lijst.write_text(f"naam,organisatie\n{rijen}", "utf-8")
    (tmp_path / "koppeling").symlink_to(map_, target_is_directory=True)
    vraag = [
        "--map", map_, "bijeenkomst", "kennismaken", "avond", "--deelnemers", lijst,
        "--tafels", "4", "--formaat", "pdf",
    ]  # fmt: skip
    voor = sorted(map_.rglob("*"))
    for waar in ([], ["-o", map_ / "uit"], ["-o", tmp_path / "koppeling/uit.pdf"]):
        antwoord = roep(*vraag, *waar)
        assert (antwoord.code, "noem met -o een map buiten die van de kaart" in antwoord.fout) == (
            2, True,
        )  # fmt: skip
    antwoord = roep(*vraag, "-o", tmp_path / "uit")
    pdf = tmp_path / "uit/kennismaken.pdf"
    assert antwoord.uit == f"{pdf}: bladzijde: plan 1, briefjes 2-3, tafelkaarten 4-6\n"
    assert "staan namen: bewaar dit nergens anders en vernietig het de dag na 12-11-2026" in (
        antwoord.fout
    )
    assert pdf.stat().st_mode & 0o777 == 0o600
    assert sorted(map_.rglob("*")) == voor


def test_wie_in_de_reeks_al_samen_waren_zitten_minder_bij_elkaar() -> None:
    """Nobody meets anybody twice for it, and no pair is lost."""
    gasten = [Gast(f"p{nr}", f"o{nr % 21}", ("formeel", "informeel")[nr % 2]) for nr in range(42)]
    toen = {f"o{nr}" for nr in range(12)}
    bekend = {wie: toen - {wie} for wie in toen}
    tafels = kies_tafels(42, 6, 8)
    assert tafels

    def samen(plan: tuple[Plaatsing, ...]) -> int:
        return sum(
            gasten[een].organisatie in bekend.get(gasten[ander].organisatie, ())
            for een, ander in ontmoetingen(gasten, plan)
        )

    zonder = maak_plan(gasten, tafels, 3, 1)
    met = maak_plan(gasten, tafels, 3, 1, bekend=bekend)
    assert met == maak_plan(gasten, tafels, 3, 1, bekend=bekend)
    for plan in (zonder, met):
        assert (bereikt(gasten, plan), herhalingen(gasten, plan)) == (315, 0)
    assert samen(met) < samen(zonder)


def test_ook_na_lang_zoeken_wordt_niets_slechter_door_wie_al_samen_waren() -> None:
    """What the search ends with is what is gone on with, and not where it was looking last."""
    gasten = [Gast(f"p{nr}", f"o{nr % 6}", ("formeel", "informeel")[nr % 2]) for nr in range(15)]
    tafels = kies_tafels(15, 5, 5)
    assert tafels
    bekend = {f"o{nr}": {f"o{(nr + 1) % 6}", f"o{(nr - 1) % 6}"} for nr in range(6)}
    zonder, met = (maak_plan(gasten, tafels, 4, 2, geduld=50, bekend=b) for b in ({}, bekend))
    assert bereikt(gasten, met) >= bereikt(gasten, zonder)


def test_wie_van_geen_organisatie_is_is_niemands_collega() -> None:
    gasten = [Gast(f"p{nr}", "") for nr in range(9)]
    tafels = kies_tafels(9, 3, 3)
    assert tafels
    assert bereikt(gasten, maak_plan(gasten, tafels, 2, 1)) == 18
