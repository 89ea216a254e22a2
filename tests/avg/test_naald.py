"""A name, a number, a mailbox: found however it was written, and not in every other word."""

import pytest
from hypothesis import given, strategies as st

from kaart.avg.naald import Naald, maak_naald, vind
from kaart.avg.naamdelen import Hoe
from kaart.basis.fouten import KaartFout


def hoe(gevraagd: str, tekst: str) -> list[Hoe]:
    return [treffer.hoe for treffer in vind(tekst, (maak_naald(gevraagd),))]


@pytest.mark.parametrize(
    "tekst",
    [
        "Robin Zevenster", "ROBIN ZEVENSTER", "róbin  zévenster", "Zevenster, Robin",
        "robin.zevenster@werk.example", "robin_zevenster@werk.example",
        "robinzevenster@werk.example", "omschrijving: Vraag naar Robin\n  Zevenster.",
        "mail naar Robin-Zevenster", "“Robin Zevenster”",
    ],
)  # fmt: skip
def test_een_naam_hoe_ook_geschreven(tekst: str) -> None:
    assert hoe("Robin Zevenster", tekst) == [Hoe.NAAM]
    assert hoe("robin zévenster", tekst) == [Hoe.NAAM]


@pytest.mark.parametrize(
    ("tekst", "verwacht"),
    [
        ("Q. Zevenster", [Hoe.MISSCHIEN]),
        ("familie Zevenster", [Hoe.MISSCHIEN]),
        ("Robin de Boer", []),
        ("zevensterren", []),
        ("Robin is er, en verderop woont Zevenster", [Hoe.MISSCHIEN]),
    ],
)
def test_de_achternaam_alleen_is_misschien(tekst: str, verwacht: list[Hoe]) -> None:
    assert hoe("Robin Zevenster", tekst) == verwacht


@pytest.mark.parametrize(
    ("gevraagd", "tekst", "verwacht"),
    [
        ("Zoë van den Berg", "Berg, Zoë van den", Hoe.NAAM),
        ("Zoë van den Berg", "van den Berg, Zoë", Hoe.NAAM),
        ("Zoë van den Berg", "Zoë Berg", Hoe.NAAM),
        ("Zoë van den Berg", "zoeberg@werk.example", Hoe.NAAM),
        ("Zoë van den Berg", "bergzoe.docx", Hoe.NAAM),
        ("Zoë van den Berg", "Zoë A.B. v.d. Berg", Hoe.NAAM),
        ("Berg, Zoë van den", "Zoë van den Berg", Hoe.NAAM),
        ("Zoë van den Berg", "mw. Z.A. van den Berg", Hoe.DEELS),
        ("Zoë van den Berg", "Berg, Z. van den", Hoe.DEELS),
        ("Z. van den Berg", "Zoë van den Berg", Hoe.DEELS),
        ("Anna Zoë Jansen", "Jansen, Anna", Hoe.DEELS),
        ("Anna Zoë Jansen", "Zoë Anna Jansen", Hoe.NAAM),
        ("Zoë van den Berg", "J. van den Berg", Hoe.MISSCHIEN),
        ("Jan Bos", "J. Bos", Hoe.DEELS),
        ("Jan Bos", "vraag naar de heer Bos", Hoe.MISSCHIEN),
        ("Jo van der Vis", "mevr. v.d. Vis", Hoe.MISSCHIEN),
        ("Zoë van den Berg-Proef", "Zoë van den Berg", Hoe.DEELS),
        ("Zoë van den Berg – Proef", "mw. Z. v.d. Berg", Hoe.DEELS),
        ("Zoë van den Berg-Proef", "Zoë Proef", Hoe.DEELS),
    ],
)
def test_namen_in_elke_volgorde_met_voorletters_en_tussenvoegsels(
    gevraagd: str, tekst: str, verwacht: Hoe
) -> None:
    assert hoe(gevraagd, tekst) == [verwacht]


def test_een_korte_achternaam_is_overal_en_telt_alleen_met_de_voornaam() -> None:
    assert hoe("Jan Bos", "in het bos") == []
    assert hoe("Zoë van den Berg-Proef", "op de berg") == []
    assert hoe("Jan Bos", "Jan Bos") == [Hoe.NAAM]


@pytest.mark.parametrize(
    "tekst",
    ["06 12345678", "0612345678", "06-12 34 56 78", "+31 6 12345678", "0031612345678",
     "+31 (0)6 1234.5678", 'telefoon: "06 12345678"', "06 12345678 of 030 123 45 67"],
)  # fmt: skip
def test_een_nummer_hoe_ook_geschreven(tekst: str) -> None:
    for gevraagd in ("06-12345678", "+31612345678"):
        assert hoe(gevraagd, tekst) == [Hoe.NUMMER]


@pytest.mark.parametrize("tekst", ["06 12345679", "12345678901", "6 1234567", "2026-11-22"])
def test_een_ander_nummer_niet(tekst: str) -> None:
    assert hoe("06 12345678", tekst) == []


def test_een_mailbox_op_de_letter_maar_niet_op_de_hoofdletter() -> None:
    assert hoe("R.Zevenster@werk.example", "Mail: r.zevenster@WERK.example") == [Hoe.MAILBOX]
    assert hoe("r.zevenster@werk.example", "r.zevenster@werk.nl") == []


def test_de_plek_en_een_stukje_tekst_elke_regel_een_keer() -> None:
    tekst = f"naam: x\nopmerking: Robin Zevenster, 06 12345678 {'y' * 80}\n"
    naalden = (maak_naald("06 12345678"), maak_naald("Robin Zevenster"))
    (treffer,) = vind(tekst, naalden)
    assert (treffer.regel, treffer.hoe) == (2, Hoe.NUMMER)
    assert treffer.fragment.startswith("opmerking: Robin Zevenster, 06 12345678 yyy")
    assert len(treffer.fragment) == 70


def test_het_stukje_tekst_is_de_hele_naam_en_niet_wat_ervoor_staat() -> None:
    (treffer,) = vind("kader 1\nRobin\nZevenster", (maak_naald("Robin Zevenster"),))
    assert (treffer.regel, treffer.fragment) == (2, "Robin Zevenster")


@pytest.mark.parametrize("gevraagd", ["", "a", "J. B.", "...", "12"])
def test_wat_overal_staat_wordt_niet_gezocht(gevraagd: str) -> None:
    with pytest.raises(KaartFout, match="te kort om te zoeken"):
        maak_naald(gevraagd)


@given(st.text(max_size=60), st.text(max_size=60))
def test_wat_er_letterlijk_staat_wordt_gevonden_wat_er_ook_omheen_staat(voor: str, na: str) -> None:
    for gevraagd in ("Robin Zevenster", "r.zevenster@werk.example"):
        tekst = f"{voor}\n{gevraagd}\n{na}"
        assert any(t.hoe is not Hoe.MISSCHIEN for t in vind(tekst, (maak_naald(gevraagd),)))


@given(st.text(max_size=200))
def test_een_tekst_zonder_de_naam_geeft_niets(tekst: str) -> None:
    naald = Naald("quirina zevenster", ("quirina", "zevenster"))
    if "zevenster" not in tekst.lower() and "quirina" not in tekst.lower():
        assert vind(tekst, (naald,)) == ()
