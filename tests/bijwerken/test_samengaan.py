"""Two changes made beside each other: what nobody else touched goes in, the rest is a question."""

import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from conftest import VOORBEELDKAART
from hypothesis import given, strategies as st

from kaart.bestand import Werkmap
from kaart.bijwerken import Bewerking
from kaart.bijwerken.samengaan import Botst, gaan_samen
from kaart.schrijven import IntussenVeranderd, bewaar

DAG = date(2026, 11, 30)
BALIE = {"functie": "balie", "telefoon": "030 1"}
MAIL = {"functie": "mail", "email": "a@example.org"}
OP = {"op": "2026-11-01"}
NIEUW = {"op": "2026-11-30"}
BASIS: dict[str, Any] = {
    "naam": "Soep", "kosten": "gratis", "themas": ["eten", "geld"], "contacten": [BALIE, MAIL],
    "gecontroleerd": OP,
}  # fmt: skip


def anders(**velden: Any) -> dict[str, Any]:
    return {k: w for k, w in {**BASIS, **velden}.items() if w is not None}


def samen(eigen: dict[str, Any], ander: dict[str, Any]) -> Any:
    """Return what differs from what both began with, or the place of the question."""
    try:
        uit = gaan_samen("organisatie", BASIS, eigen, ander)
    except Botst as botst:
        return botst.pad
    return {k: uit.get(k) for k in {**BASIS, **uit} if uit.get(k) != BASIS.get(k)}


@pytest.mark.parametrize(
    ("eigen", "ander", "verwacht"),
    [
        (
            anders(kosten="2 euro"), anders(naam="Soep!"), {"kosten": "2 euro", "naam": "Soep!"},
        ),
        (anders(kosten="2 euro"), anders(kosten="3 euro"), ("kosten",)),
        (anders(kosten="2 euro"), anders(kosten="2 euro"), {"kosten": "2 euro"}),
        (anders(kosten=None), anders(kosten="3 euro"), ("kosten",)),
        (
            anders(themas=["eten", "geld", "taal"]), anders(themas=["werk", "eten"]),
            {"themas": ["werk", "eten", "taal"]},
        ),
        (
            anders(contacten=[{**BALIE, "telefoon": "030 2"}, MAIL]),
            anders(contacten=[MAIL, {**BALIE, "bereikbaar": "ma"}]),
            {"contacten": [MAIL, {**BALIE, "bereikbaar": "ma", "telefoon": "030 2"}]},
        ),
        (
            anders(contacten=[{**BALIE, "telefoon": "030 2"}, MAIL]),
            anders(contacten=[{**BALIE, "telefoon": "030 3"}, MAIL]),
            ("contacten", 0, "telefoon"),
        ),
        (anders(contacten=[MAIL]), anders(contacten=[{**BALIE, "voor": "bewoners"}, MAIL]),
         ("contacten", 0)),
        (
            anders(gecontroleerd=NIEUW),
            anders(kosten="x", gecontroleerd={**OP, "behalve": ["kosten"]}),
            {"kosten": "x", "gecontroleerd": {**NIEUW, "behalve": ["kosten"]}},
        ),
        (
            anders(gecontroleerd=NIEUW), anders(gecontroleerd={"op": "2026-11-29"}),
            ("gecontroleerd",),
        ),
    ],
)  # fmt: skip
def test_wat_een_ander_niet_aanraakte_gaat_erin(
    eigen: dict[str, Any], ander: dict[str, Any], verwacht: Any
) -> None:
    assert samen(eigen, ander) == verwacht


VELDEN = st.dictionaries(
    st.sampled_from(["naam", "kosten", "website", "niet_voor"]), st.sampled_from("abc")
)


@given(VELDEN, VELDEN, VELDEN)
def test_wie_er_eerst_was_maakt_niet_uit(
    basis: dict[str, str], eigen: dict[str, str], ander: dict[str, str]
) -> None:
    def doe(een: dict[str, str], twee: dict[str, str]) -> Any:
        try:
            return gaan_samen("organisatie", basis, een, twee)
        except Botst as botst:
            return botst.pad[:0]

    assert doe(eigen, ander) == doe(ander, eigen)
    assert doe(eigen, basis) == eigen


def test_wie_keer_op_keer_te_laat_is_verliest_niets_van_een_ander(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(VOORBEELDKAART, tmp_path / "kaart")
    werkmap = Werkmap(tmp_path / "kaart")
    over = ["website", "niet_voor"]

    def na_een_ander(map_: Werkmap, wijzigingen: Any) -> None:
        if over:
            veld = over.pop()
            ander = Bewerking(werkmap, DAG)
            ander.zet("belmaatjes", {**ander.lees("belmaatjes"), veld: f"https://{veld}.example"})
            ander.bewaar()
        bewaar(map_, wijzigingen)

    bewerking = Bewerking(werkmap, DAG)
    bewerking.zet("belmaatjes", {**bewerking.lees("belmaatjes"), "kosten": "2 euro"})
    monkeypatch.setattr("kaart.bijwerken.bewerking.bewaar", na_een_ander)
    bewerking.bewaar()
    nu = Bewerking(werkmap, DAG).lees("belmaatjes")
    assert (nu["kosten"], nu["website"], nu["niet_voor"]) == (
        "2 euro", "https://website.example", "https://niet_voor.example",
    )  # fmt: skip
    assert set(nu["gecontroleerd"]["behalve"]) >= {"kosten", "website", "niet_voor"}


def test_wat_een_ander_ook_veranderde_wordt_bij_naam_genoemd(tmp_path: Path) -> None:
    shutil.copytree(VOORBEELDKAART, tmp_path / "kaart")
    werkmap = Werkmap(tmp_path / "kaart")
    een, ander = Bewerking(werkmap, DAG), Bewerking(werkmap, DAG)
    for bewerking, kosten in ((een, "2 euro"), (ander, "3 euro")):
        bewerking.zet("belmaatjes", {**bewerking.lees("belmaatjes"), "kosten": kosten})
    een.bewaar()
    with pytest.raises(
        IntussenVeranderd, match="veranderd, ook bij kosten; er is niets geschreven"
    ):
        ander.bewaar()


VELD = ("kosten=2 euro", "website=https://soep.example", "niet_voor=Honden.", "afkorting=SAZ")


def test_vier_opdrachten_op_vier_velden_landen_alle_vier(tmp_path: Path) -> None:
    """With real processes: each reads before any of them has written."""
    shutil.copytree(VOORBEELDKAART, tmp_path / "kaart")
    opdrachten = [
        subprocess.Popen(  # noqa: S603 - our own command
            [sys.executable, "-m", "kaart", "--map", str(tmp_path / "kaart"),
             "wijzig", "belmaatjes", veld, "--ja"],
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, stdin=subprocess.DEVNULL, text=True,
        )
        for veld in VELD
    ]  # fmt: skip
    gezegd = [opdracht.communicate(timeout=60) for opdracht in opdrachten]
    assert [opdracht.returncode for opdracht in opdrachten] == [0] * len(VELD), gezegd
    tekst = (tmp_path / "kaart/data/organisaties/belmaatjes.yaml").read_text()
    assert [veld for veld in VELD if veld.replace("=", ": ", 1) not in tekst] == []
