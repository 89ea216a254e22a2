"""What a screen may and may not be shown."""

import csv
import io
import re
import textwrap
from datetime import date

import pytest
from conftest import VOORBEELDKAART
from hypothesis import given, strategies as st
from zoekproef import gezocht, vraag_van

from kaart.bestand.dataset import laad
from kaart.bestand.werkmap import Werkmap
from kaart.handelingen import Uitkomst, Zoekantwoord
from kaart.model import Kaart
from kaart.weergave.scherm import Scherm, scherm_van
from kaart.weergave.schoonmaken import schoon
from kaart.weergave.tabelvormen import als_csv_tabel
from kaart.weergave.treffers import TREFFERVORMEN

KAART = laad(Werkmap(VOORBEELDKAART)).kaart
UTRECHT = laad(Werkmap(VOORBEELDKAART.parents[2])).kaart
VANDAAG = date(2026, 11, 21)
GEKLEURD = Scherm(80, kleur=True, terminal=True)


def antwoord(kaart: Kaart, **woorden: list[str]) -> Uitkomst[Zoekantwoord]:
    vraag, begrepen = vraag_van(kaart, "", woorden)
    return Uitkomst(
        Zoekantwoord(kaart, woorden, begrepen, gezocht(kaart, vraag, VANDAAG), alles=True)
    )


@given(st.text(alphabet=st.characters(codec="utf-8"), max_size=60))
def test_geen_tekst_stuurt_de_terminal(tekst: str) -> None:
    veilig = schoon(tekst)
    assert not {teken for teken in veilig if ord(teken) < 32 and teken != "\n"}
    assert not any(0x7F <= ord(teken) < 0xA0 or teken in "\u202e\u2028\u2066" for teken in veilig)
    if tekst.isprintable():
        assert veilig == tekst


def test_stuurtekens_worden_zichtbaar() -> None:
    assert schoon("rood \x1b[31m\u202e einde") == "rood \\x1b[31m\\u202e einde"
    assert schoon("half\udc80") == "half\\udc80"


@given(st.lists(st.lists(st.text(max_size=12), min_size=2, max_size=2), max_size=5))
def test_csv_is_nooit_een_formule_en_verliest_niets(rijen: list[list[str]]) -> None:
    gelezen = list(csv.reader(io.StringIO(als_csv_tabel(["a", "b"], rijen)), delimiter=";"))
    assert gelezen[0] == ["a", "b"]
    for gegeven, terug in zip(rijen, gelezen[1:], strict=True):
        for waarde, cel in zip(gegeven, terug, strict=True):
            assert cel[:1] not in {"=", "+", "-", "@", "\t", "\r"} or cel == ""
            assert cel.removeprefix("'") == schoon(waarde).removeprefix("'")


@pytest.mark.parametrize("breedte", [40, 80, 160])
def test_geen_regel_is_te_breed_en_niets_valt_weg(breedte: int) -> None:
    alles = antwoord(UTRECHT, wijk=["Utrecht"])
    lijst = TREFFERVORMEN["lijst"].toon(alles, Scherm(breedte))
    # Only a web or mail address, which must stay in one piece to be copied, may stick out.
    te_breed = [r for r in lijst.splitlines() if len(r) > breedte and not {"/", "@"} & set(r)]
    assert te_breed == [r for r in te_breed if max(map(len, r.split())) > breedte - 12]
    plat = "".join(lijst.split())
    for treffer in alles.antwoord.treffers:
        for tekst in (treffer.organisatie.naam, treffer.organisatie.omschrijving):
            assert "".join(tekst.split()) in plat


@pytest.mark.parametrize("breedte", [40, 80, 160])
def test_tabel_vouwt_en_kapt_niet_af(breedte: int) -> None:
    alles = antwoord(UTRECHT, thema=["eenzaamheid"])
    tabel = TREFFERVORMEN["tabel"].toon(alles, Scherm(breedte, terminal=True))
    assert all(len(regel) <= breedte for regel in tabel.splitlines())
    assert "…" not in tabel


def test_kleur_verandert_geen_woord() -> None:
    vraag = antwoord(KAART, wijk=["Zeedorp"])
    gekleurd = TREFFERVORMEN["lijst"].toon(vraag, GEKLEURD)
    assert "\x1b[1mSoep aan Zee\x1b[0m" in gekleurd
    assert re.sub(r"\x1b\[[0-9;]*m", "", gekleurd) == TREFFERVORMEN["lijst"].toon(vraag, Scherm(80))


@pytest.mark.parametrize("vorm", ["json", "csv", "ids"])
def test_machinevormen_zijn_overal_gelijk(vorm: str) -> None:
    vraag = antwoord(KAART, thema=["eten"])
    assert TREFFERVORMEN[vorm].toon(vraag, GEKLEURD) == TREFFERVORMEN[vorm].toon(vraag, Scherm(40))


class _Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("omgeving", "kleur"), [({}, True), ({"NO_COLOR": "1"}, False), ({"TERM": "dumb"}, False)]
)
def test_kleur_alleen_op_een_terminal_die_het_wil(
    monkeypatch: pytest.MonkeyPatch, omgeving: dict[str, str], kleur: bool
) -> None:
    for naam in ("NO_COLOR", "TERM"):
        monkeypatch.delenv(naam, raising=False)
    for naam, waarde in omgeving.items():
        monkeypatch.setenv(naam, waarde)
    assert scherm_van(_Terminal()).kleur is kleur
    assert scherm_van(io.StringIO()) == Scherm()


@given(st.text(), st.sampled_from(["", "  ", "LET OP  "]))
def test_vouwen_is_dat_van_textwrap_ook_als_het_meteen_past(tekst: str, begin: str) -> None:
    verwacht = textwrap.wrap(
        tekst, 80, initial_indent=begin, subsequent_indent="    ",
        break_long_words=False, break_on_hyphens=False,
    ) or [begin.rstrip()]  # fmt: skip
    assert Scherm().vouw(tekst, begin, "    ") == verwacht
