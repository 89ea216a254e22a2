"""The files that `kaart drukwerk` writes, and what it refuses before it begins."""

import io
from pathlib import Path
from typing import Any

import pytest
from drukproef import PEILDATUM
from hulp.kaartje import schrijf_kaartje
from pypdf import PdfReader
from test_opdracht import druk

from kaart.basis.fouten import KaartFout
from kaart.drukwerk.blad import stukken
from kaart.drukwerk.pers.drukpers import Drukopdracht


@pytest.mark.parametrize(
    ("woorden", "melding"),
    [
        (("-o", "x.png"), "-o x.png past niet bij --vorm pdf: noem het x.pdf, of kies --vorm png"),
        (
            ("-o", "x.pdf", "--vorm", "png"),
            (
                "-o x.pdf past niet bij --vorm png: noem het x.png, of kies "
                "--vorm pdf, drukvel of drukkerij"
            ),
        ),
        (
            ("formulier", "--leeg", "--organisatie", "samen-eten"),
            "Een leeg formulier is van niemand: laat --organisatie weg",
        ),
        (
            ("formulier", "--leeg", "--vorm", "xlsx"),
            "Een leeg formulier is om met de hand in te vullen: --vorm pdf of drukvel",
        ),
    ],
)
def test_wat_niet_samengaat_wordt_geweigerd(
    tmp_path: Path, woorden: tuple[str, ...], melding: str
) -> None:
    schrijf_kaartje(tmp_path)
    assert druk(tmp_path, *woorden) == (2, "", f"kaart: {melding}\n")


def test_een_eigen_achtervoegsel_mag(tmp_path: Path) -> None:
    schrijf_kaartje(tmp_path)
    doel = tmp_path / "bladen.2026"
    assert druk(tmp_path, "-o", doel).code == 0
    assert doel.read_bytes().startswith(b"%PDF")


def test_een_nieuwe_map_wordt_gezegd_en_een_map_is_geen_naam_van_een_bestand(
    tmp_path: Path,
) -> None:
    schrijf_kaartje(tmp_path)
    plek = tmp_path / "hier"
    assert druk(tmp_path, "-o", plek / "x.pdf").fout == f"kaart: nieuwe map {plek}\n"
    assert druk(tmp_path, "-o", plek / "y.pdf").fout == ""
    daar = tmp_path / "daar"
    melding = f"kaart: -o {daar} is geen naam van een bestand: schrijf {daar}.pdf\n"
    assert druk(tmp_path, "-o", f"{daar}/") == (2, "", melding)
    assert not daar.exists()


def test_veel_plaatjes_zijn_een_regel(tmp_path: Path) -> None:
    schrijf_kaartje(tmp_path)
    antwoord = druk(tmp_path, "--vorm", "png")
    eerste = tmp_path / "drukwerk" / "bladen-001.png"
    assert antwoord.uit == f"{eerste} tot en met bladen-002.png: 2 bladen (Noord 1, Stad 1)\n"


def test_wat_er_van_een_eerdere_keer_ligt_wordt_genoemd_en_niet_weggegooid(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    schrijf_kaartje(tmp_path)
    monkeypatch.setattr(stukken, "HEEL", 1)
    monkeypatch.setattr(stukken, "MB_PER_STUK", 1)
    assert druk(tmp_path).fout == ""
    monkeypatch.undo()
    antwoord = druk(tmp_path)
    assert antwoord.fout == (
        "kaart: van een eerdere keer, en nu niet gemaakt: bladen-1.pdf, bladen-2.pdf\n"
    )
    namen = sorted(pad.name for pad in (tmp_path / "drukwerk").iterdir())
    assert namen == ["bladen-1.pdf", "bladen-2.pdf", "bladen.pdf"]
    assert druk(tmp_path, "map").fout == ""  # other names are nobody's leftovers


GESTOPT = "# data/organisaties/samen-eten.yaml\nstatus: gestopt\ngestopt_op: 2026-01\n"


def test_wie_gestopt_is_wordt_bij_naam_genoemd(tmp_path: Path) -> None:
    schrijf_kaartje(tmp_path, GESTOPT)
    wie = "Samen Eten (data/organisaties/samen-eten.yaml)"
    assert druk(tmp_path, "--organisatie", "samen-eten") == (
        2, "", f"kaart: Wat gestopt is, komt niet op papier: {wie}\n",
    )  # fmt: skip
    samen = druk(tmp_path, "--organisatie", "samen-eten", "--organisatie", "maatje-meer")
    assert samen.fout == f"kaart: niet gedrukt, want gestopt: {wie}\n"
    assert druk(tmp_path).fout == ""


def test_de_bezorglijst_noemt_een_plek_zonder_adres(tmp_path: Path) -> None:
    schrijf_kaartje(tmp_path, "# data/locaties/de-brug.yaml\nverspreidpunt:\n  sets: 5\n")
    pad = tmp_path / "data" / "locaties" / "de-brug.yaml"
    regels = [r for r in pad.read_text(encoding="utf-8").splitlines() if "postcode" not in r]
    pad.write_text("\n".join(regels) + "\n", encoding="utf-8")
    antwoord = druk(tmp_path, "verspreiding")
    assert antwoord.fout == "kaart: geen adres bekend, zoek uit waar het is: De Brug\n"


def test_een_formulier_is_in_de_bladwijzers_te_vinden(tmp_path: Path) -> None:
    schrijf_kaartje(tmp_path)
    assert druk(tmp_path, "formulier").code == 0
    pdf: Any = PdfReader(io.BytesIO((tmp_path / "drukwerk" / "formulier.pdf").read_bytes()))
    assert [bladwijzer.title for bladwijzer in pdf.outline] == ["Samen Eten", "Maatje Meer"]


def test_een_te_grote_aanvulling_is_een_zin() -> None:
    opdracht = Drukopdracht("x", PEILDATUM)
    stukken.weiger_te_grote_aanvulling(stukken.PER_MAP, opdracht)
    with pytest.raises(KaartFout, match="Een aanvulling met 601 bladen is te groot"):
        stukken.weiger_te_grote_aanvulling(stukken.PER_MAP + 1, opdracht)
