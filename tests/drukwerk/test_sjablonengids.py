"""docs/sjablonen.md is true: each change it shows can be made and prints, each message comes."""

import re
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from drukproef import PEILDATUM, druk, maak_bladen, pdf_van, tekst_van

from kaart.basis.fouten import KaartFout
from kaart.basis.ingebouwd import SJABLONEN
from kaart.drukwerk.blad import blad
from kaart.drukwerk.pers.drukpers import Drukopdracht
from kaart.drukwerk.pers.huisstijl import Huisstijl
from kaart.drukwerk.sjablonen.sjabloonmap import kopieer
from kaart.drukwerk.sjablonen.voorbeeld import voorbeeldkaart

GIDS = (Path(__file__).parents[2] / "docs" / "sjablonen.md").read_text(encoding="utf-8")
BLADEN = maak_bladen(voorbeeldkaart())
OPDRACHT = Drukopdracht("Proef", PEILDATUM)


class Wijziging(NamedTuple):
    """One of the five things, as the guide shows it."""

    sjabloon: str
    eerst: str
    daarna: str


WIJZIGINGEN = [
    Wijziging(*stukken)
    for stukken in re.findall(
        r"\nIn `([a-z.0-9]+)`\.[^#]*?Eerst:\n\n```typst\n(.*?)```\n\nDaarna:\n\n```typst\n(.*?)```",
        GIDS,
        re.DOTALL,
    )
]


def pas_toe(eigen: Path, wijziging: Wijziging) -> int:
    """Make a change as somebody would; return the line."""
    kopieer([wijziging.sjabloon], eigen)
    pad = eigen / wijziging.sjabloon
    tekst = pad.read_text(encoding="utf-8")
    eerst = wijziging.eerst.rstrip("\n")
    assert tekst.count(eerst) == 1, eerst
    pad.write_text(tekst.replace(eerst, wijziging.daarna.rstrip("\n")), encoding="utf-8")
    return tekst[: tekst.index(eerst)].count("\n") + 1


def test_het_zijn_er_vijf() -> None:
    assert len(WIJZIGINGEN) == 5


@pytest.mark.parametrize("wijziging", WIJZIGINGEN, ids=lambda w: w.daarna.split("\n")[0][:30])
def test_elke_wijziging_kan_en_drukt(tmp_path: Path, wijziging: Wijziging) -> None:
    pas_toe(tmp_path, wijziging)
    gewijzigd = druk(BLADEN, eigen_sjablonen=tmp_path)
    assert gewijzigd.pdf != druk(BLADEN).pdf
    tekst = " ".join(tekst_van(bladzijde) for bladzijde in pdf_van(gewijzigd).pages)
    for zin in ("Voor de huisarts", "Bel gerust, ook als u twijfelt."):
        assert (zin in tekst) is (zin in wijziging.daarna)
    assert ("Turks" in tekst) is not wijziging.daarna.startswith("{#")


@pytest.mark.parametrize(
    ("wijziging", "begin"),
    [
        (Wijziging("blad.typ.j2", "{{ i.kern }}", "{{ i.kernn }}"), "kernn bestaat niet"),
        (Wijziging("blad.typ.j2", "#kern(", "#kerm("), "kerm bestaat niet"),
        (Wijziging("blad.typ.j2", "{{ i.kern }})", "{{ i.kern )"),
         "hier staat een ) te veel of te weinig"),
        (Wijziging("blad.typ.j2", "{{ i.kern }})", "{{ i.kern }}"),
         "een haakje, * of _ is nergens gesloten"),
        (Wijziging("stijl.typ", '"Vazirmatn", ', '"Comic Sans MS", '),
         "het lettertype comic sans ms is er niet"),
        (Wijziging("stijl.typ", "alt: uitleg, ", ""),
         "zo is de PDF niet voor iedereen te lezen: een plaatje zonder alt"),
        (Wijziging("blad.typ.j2", "#naam({{ i.naam }})", '#naam("{{ i.naam }}")'), ""),
    ],
)  # fmt: skip
def test_elke_melding_in_de_gids_komt_ook(tmp_path: Path, wijziging: Wijziging, begin: str) -> None:
    regel = pas_toe(tmp_path, wijziging)
    with pytest.raises(KaartFout) as fout:
        druk(BLADEN, eigen_sjablonen=tmp_path)
    melding = str(fout.value)
    assert begin in melding
    plek = f"Fout in sjabloon {wijziging.sjabloon}, regel "
    if re.search(rf"{plek}[0-9]+: {re.escape(begin)}", GIDS) and begin:
        assert re.match(rf"{plek}{regel}(, kolom \d+)?: {re.escape(begin)}", melding)
    assert begin in GIDS


def test_de_kleur_uit_de_gids_is_goed_en_die_van_de_fout_niet() -> None:
    assert 'kleur: "#8c1d18"' in GIDS
    Huisstijl(kleur="#8c1d18").invoer(())
    with pytest.raises(KaartFout, match="#ffd400 is te licht"):
        Huisstijl(kleur="#ffd400").invoer(())


def test_elke_waarde_en_elk_bestand_in_de_gids_bestaat() -> None:
    soorten: dict[str, Any] = {
        "i": blad.Inhoud, "contact": blad.Contactregel, "rij": blad.Aanbodregel,
        "zeker": blad.Vertrouwen, "voet": blad.Voet,
    }  # fmt: skip
    genoemd = set(re.findall(r"`(i|contact|rij|zeker|voet)\.([a-z_]+)`", GIDS))
    assert len(genoemd) > 25
    assert [(naam, veld) for naam, veld in genoemd if veld not in soorten[naam]._fields] == []
    for naam in re.findall(r"`([a-z*]+\.typ(?:\.j2)?)`", GIDS):
        assert list(SJABLONEN.glob(naam)), naam
