"""Numbers, mailboxes and addresses in running text, however somebody wrote them."""

import pytest
from hypothesis import given, strategies as st

from kaart.basis import vergelijkbaar, zichtbaar, zonder_onzichtbaar
from kaart.taal import (
    mobiele_nummers,
    nummer_thuis,
    nummers,
    postbussen,
    postcodes,
    straten_met_nummer,
)

SCHEIDING = st.sampled_from(
    ["", " ", "-", ".", "/", "\u00a0", "\u2009", "\u2013", "\u200b", "\u00ad", " - "]
)


@given(
    st.sampled_from(["06", "(06)", "O6", "+316", "+31(0)6", "+31 6", "0031 6", "\uff10\uff16"]),
    st.lists(SCHEIDING, min_size=8, max_size=8),
    st.sampled_from(["", "Bel ", "tel:", "030 1234567/", "(", "of: "]),
)
def test_een_06_nummer_is_er_een_hoe_het_ook_staat(
    begin: str, tussen: list[str], ervoor: str
) -> None:
    nummer = begin + "".join(f"{s}{c}" for s, c in zip(tussen, "12345678", strict=True))
    (gevonden,) = mobiele_nummers(f"{ervoor}{nummer} voor hulp.")
    assert nummer_thuis(gevonden.replace("O", "0")) == "0612345678"
    assert any(nummer_thuis(n).endswith("612345678") for n in nummers(f"{ervoor}{nummer}, of kom"))


@pytest.mark.parametrize(
    "tekst",
    ["10.06.2026 - 30.06.2026", "06-12-2026 20.30 uur", "NL06 BANK 0612 3456 78", "2006 12345678",
     "06 123", "030 612 34 56", "06.30-08.45 en 10.00-12.00", "Zo 6 1234 5678 mensen"],
)  # fmt: skip
def test_geen_06_nummer(tekst: str) -> None:
    assert list(mobiele_nummers(tekst)) == []


@given(
    st.sampled_from(["@", " @ ", "(at)", " [at] ", " at ", " apenstaart ", "\uff20", "<at>"]),
    st.sampled_from([".", " punt ", "[dot]", "(punt)", " dot "]),
)  # fmt: skip
def test_een_postbus_is_er_een_hoe_hij_ook_staat(bij: str, punt: str) -> None:
    tekst = f"Mail anna.proef{bij}gmail{punt}com, of bel."
    assert list(postbussen(tekst)) == ["anna.proef@gmail.com"]


@pytest.mark.parametrize(
    "tekst", ["Dance at the park.", "@ease", "om 12.00 at", "a@b", "€ 3 @ stuk"]
)
def test_geen_postbus(tekst: str) -> None:
    assert list(postbussen(tekst)) == []


@pytest.mark.parametrize(
    ("tekst", "verwacht"),
    [
        ("3526AA, 3526 AA, 3526  AA, 3526\u00a0AA", ["3526 AA"] * 4),
        ("3526aa Utrecht, 3526 aa Utrecht", ["3526 AA"] * 2),
        ("in 2026 te doen, 1500 km, 1500kg, 2024 De, 1940 SS, 0123 AB, 13526 AA", []),
    ],
)
def test_postcodes(tekst: str, verwacht: list[str]) -> None:
    assert list(postcodes(tekst)) == verwacht


def test_een_straat_met_nummer_mag_op_elke_manier_geschreven_zijn() -> None:
    tekst = "kerkstraat 12; KERKSTRAAT nr. 12; Kerkstr 1; Kerkstraat, nummer 3; schoolplein 3 keer"
    assert list(straten_met_nummer(tekst)) == [
        "kerkstraat 12", "KERKSTRAAT nr. 12", "Kerkstr 1", "Kerkstraat, nummer 3",
    ]  # fmt: skip


def test_straten_met_nummer() -> None:
    tekst = (
        "Op Kerkstraat 12, Oude Gracht 3bis en Laan van Verzonnen 4, op weg 3 keer, Markt op 5 mei"
    )
    assert list(straten_met_nummer(tekst)) == [
        "Op Kerkstraat 12", "Oude Gracht 3", "Laan van Verzonnen 4",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("een", "ander"),
    [("Yıldız", "yildiz"), ("SØREN Łukasz Đorđe", "soren lukasz dorde"),
     ("Ĳsselstraße", "ijsselstrasse"),
     ("Æneas Œuvre Þór", "aeneas oeuvre thor"), ("cafe\u0301", "café"), ("DO\u200bCK", "dock"),
     ("Sa\u00admen\u00a0eten", "samen eten"), ("\uff24ock", "dock")],
)  # fmt: skip
def test_letters_zijn_gelijk_aan_wat_men_typt(een: str, ander: str) -> None:
    assert vergelijkbaar(een) == vergelijkbaar(ander)


@given(st.text())
def test_wat_de_ogen_zien_blijft_staan(tekst: str) -> None:
    assert zichtbaar(zichtbaar(tekst)) == zichtbaar(tekst)
    assert vergelijkbaar(zonder_onzichtbaar(tekst)) == vergelijkbaar(tekst)
