"""A file says something else after it, and only the lines that had to change are different."""

import copy
import difflib
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hulp.yamltekst import BESTANDEN, soort_van
from hypothesis import given, strategies as st

from kaart.schema import laad_schema, vorm
from kaart.schrijven.herschrijven import geordend, herschrijf
from kaart.yamllezer import lees

VAST = """\
# boven alles
naam: Dorpskamer  # zo heet het

# hieronder de thema’s
themas:
  - ontmoeten   # eerst dit
  # dan dit
  - eenzaamheid
contacten:
- functie: balie
  telefoon: '030 000 00 00'
  # niet op maandag
- functie: "coördinator"
  email: info@voorbeeld.example
omschrijving: >-
  Koffie en
  een praatje.

bronnen: [{url: "https://voorbeeld.example", datum: 2024-05-01}]
"""


def waarde(inhoud: bytes, soort: str = "organisatie") -> Any:
    return lees(inhoud, "", vorm(soort)).waarde


def verander(doe: Callable[[Any], object], tekst: str = VAST) -> tuple[list[str], list[str]]:
    """Return the lines that went and the lines that came."""
    oud = tekst.encode()
    moet = copy.deepcopy(waarde(oud))
    doe(moet)
    nieuw = herschrijf(oud, moet, "organisatie")
    assert waarde(nieuw) == moet
    regels = list(difflib.ndiff(tekst.splitlines(), nieuw.decode().splitlines()))
    return [r[2:] for r in regels if r[0] == "-"], [r[2:] for r in regels if r[0] == "+"]


def test_een_waarde_verandert_op_haar_regel_en_het_commentaar_blijft_ernaast() -> None:
    assert verander(lambda o: o.update(naam="Buurtkamer: de Punt")) == (
        ["naam: Dorpskamer  # zo heet het"],
        ['naam: "Buurtkamer: de Punt"  # zo heet het'],
    )
    assert verander(lambda o: o["contacten"][0].update(telefoon="030 111 11 11")) == (
        ["  telefoon: '030 000 00 00'"],
        ['  telefoon: "030 111 11 11"'],
    )


def test_een_nieuwe_sleutel_komt_op_de_plek_van_het_schema() -> None:
    assert verander(lambda o: o.update(gecontroleerd={"hoe": "mail", "op": "2026-11-22"})) == (
        [],
        ["gecontroleerd:", "  op: 2026-11-22", "  hoe: mail"],
    )
    assert verander(lambda o: o["contacten"][1].update(telefoon="030 111 11 11")) == (
        [],
        ['  telefoon: "030 111 11 11"'],
    )
    assert verander(lambda o: o["contacten"][1].update(soort="aanmelden", voor="bewoners")) == (
        [],
        ["  soort: aanmelden", "  voor: bewoners"],
    )


def test_wat_weg_moet_gaat_met_zijn_regels_en_laat_het_commentaar_eromheen_staan() -> None:
    assert verander(lambda o: o.pop("naam")) == (["naam: Dorpskamer  # zo heet het"], [])
    assert verander(lambda o: o.pop("omschrijving")) == (
        ["omschrijving: >-", "  Koffie en", "  een praatje."],
        [],
    )
    assert verander(lambda o: o["contacten"].pop(0)) == (
        ["- functie: balie", "  telefoon: '030 000 00 00'"],
        [],
    )
    assert verander(lambda o: o["contacten"][0].pop("functie")) == (
        ["- functie: balie", "  telefoon: '030 000 00 00'"],
        ["- telefoon: '030 000 00 00'"],
    )


def test_een_lijst_verandert_alleen_waar_zij_anders_is() -> None:
    assert verander(lambda o: o["themas"].append("wonen")) == ([], ["  - wonen"])
    assert verander(lambda o: o["themas"].insert(0, "wonen")) == ([], ["  - wonen"])
    assert verander(lambda o: o["themas"].remove("ontmoeten")) == (
        ["  - ontmoeten   # eerst dit"],
        [],
    )
    assert verander(lambda o: o.update(themas=["geld"])) == (
        ["  - ontmoeten   # eerst dit", "  - eenzaamheid"],
        ["  - geld"],
    )
    assert verander(
        lambda o: o["contacten"].insert(1, {"functie": "hulplijn", "telefoon": "113"})
    ) == ([], ["- functie: hulplijn", '  telefoon: "113"'])


def test_wat_tussen_haken_staat_verandert_in_zijn_geheel() -> None:
    weg, erbij = verander(lambda o: o["bronnen"][0].update(datum="2026-01-01"))
    assert len(weg) == 1
    assert erbij == [
        "bronnen:",
        "  - url: https://voorbeeld.example",
        "    datum: 2026-01-01",
    ]


def test_windows_regeleinden_en_een_bom_blijven() -> None:
    oud = b"\xef\xbb\xbf" + VAST.replace("\n", "\r\n").encode()
    moet = copy.deepcopy(waarde(oud))
    moet["naam"] = "Anders"
    moet["themas"].append("wonen")
    nieuw = herschrijf(oud, moet, "organisatie")
    verwacht = oud.replace(b"naam: Dorpskamer ", b"naam: Anders ")
    assert nieuw == verwacht.replace(b"eenzaamheid\r\n", b"eenzaamheid\r\n  - wonen\r\n")


def test_wat_al_goed_is_blijft_byte_voor_byte() -> None:
    assert herschrijf(VAST.encode(), waarde(VAST.encode()), "organisatie") == VAST.encode()


def test_een_bestand_dat_niet_te_lezen_is_wordt_niet_veranderd() -> None:
    with pytest.raises(ValueError, match="cannot be read"):
        herschrijf(b"naam: [", {"naam": "x"}, "organisatie")


def test_een_regel_aan_het_eind_zonder_regeleinde() -> None:
    assert herschrijf(b"naam: a", {"naam": "a", "afkorting": "b"}, "organisatie") == (
        b"naam: a\nafkorting: b"
    )
    assert herschrijf(b"naam: a\nafkorting: b", {"naam": "a"}, "organisatie") == b"naam: a"


def test_geen_sleutel_van_de_oude_groep_blijft_over() -> None:
    oud = b"naam: a\nadres:\n  straat: Kade  # hier\nwebsite: https://a.example\n"
    nieuw = {"naam": "a", "adres": {"plaats": "Utrecht"}, "website": "https://a.example"}
    assert herschrijf(oud, nieuw, "organisatie") == (
        b"naam: a\nadres:\n  plaats: Utrecht  # hier\nwebsite: https://a.example\n"
    )


TEKST = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Cf")), min_size=1)
BLAD = TEKST | st.sampled_from(["2026-11-22", "no", "113", "# x", "a: b", "- a", "a\nb", " a "])


@st.composite
def verandering(draw: st.DrawFn) -> tuple[Path, Any]:
    """Return a real file and what it must say: a few things put, added and taken away."""
    pad = draw(st.sampled_from(BESTANDEN))
    moet = copy.deepcopy(waarde(pad.read_bytes(), soort_van(pad)))
    for _ in range(draw(st.integers(1, 3))):
        _verander_iets(draw, moet)
    return pad, moet


def _verander_iets(draw: st.DrawFn, deel: Any) -> None:
    while True:
        sleutels = list(deel) if isinstance(deel, dict) else list(range(len(deel)))
        if not sleutels:
            return
        sleutel = draw(st.sampled_from(sleutels))
        if isinstance(deel[sleutel], dict | list) and deel[sleutel] and draw(st.booleans()):
            deel = deel[sleutel]
            continue
        keus = draw(st.sampled_from(["zet", "weg", "erbij"]))
        if keus == "weg" and len(deel) > 1:
            del deel[sleutel]
        elif keus == "erbij" and isinstance(deel, list):
            deel.insert(sleutel, copy.deepcopy(deel[draw(st.sampled_from(sleutels))]))
        elif keus == "erbij":
            deel["opmerking"] = draw(BLAD)
        elif isinstance(deel[sleutel], str):
            deel[sleutel] = draw(BLAD)
        return


@given(verandering())
def test_elk_echt_bestand_zegt_daarna_wat_het_moet(geval: tuple[Path, Any]) -> None:
    pad, moet = geval
    soort = soort_van(pad)
    nieuw = herschrijf(pad.read_bytes(), moet, soort)
    assert waarde(nieuw, soort) == moet


@pytest.mark.parametrize("pad", BESTANDEN, ids=lambda pad: pad.stem)
def test_in_elk_echt_bestand_verandert_alleen_wat_moet(pad: Path) -> None:
    """Put a comment above every line, change each text in turn: only its own lines differ."""
    soort = soort_van(pad)
    oud = pad.read_bytes()
    regels = oud.decode().splitlines()
    met = "\n".join(
        f"{r[: len(r) - len(r.lstrip())]}# {n}\n{r}  # r{n}" for n, r in enumerate(regels)
    )
    for inhoud in (oud, f"{met}\n".encode()):
        was = waarde(inhoud, soort)
        for plek in list(_teksten(was))[:: max(1, len(regels) // 8)]:
            moet = copy.deepcopy(was)
            ouder = moet
            for stap in plek[:-1]:
                ouder = ouder[stap]
            ouder[plek[-1]] = "Iets anders"
            nieuw = herschrijf(inhoud, moet, soort)
            assert waarde(nieuw, soort) == moet
            voor, na = inhoud.decode().splitlines(), nieuw.decode().splitlines()
            anders = [(a, b) for a, b in zip(voor, na, strict=True) if a != b]
            assert len(anders) == 1, (plek, anders)


def _teksten(deel: Any, pad: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    if isinstance(deel, str) and pad and not isinstance(pad[-1], int):
        return [pad]
    if isinstance(deel, dict):
        return [p for s, d in deel.items() for p in _teksten(d, (*pad, s))]
    if isinstance(deel, list):
        return [p for n, d in enumerate(deel) for p in _teksten(d, (*pad, n))]
    return []


def test_nieuwe_waarden_staan_in_de_volgorde_van_het_schema() -> None:
    waarden = {"adres": {"plaats": "U", "straat": "K"}, "naam": "x", "vreemd": 1}
    assert json.dumps(geordend(waarden, laad_schema("organisatie"))) == (
        '{"naam": "x", "adres": {"straat": "K", "plaats": "U"}, "vreemd": 1}'
    )
