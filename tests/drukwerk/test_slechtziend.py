"""What somebody with 30 % vision gets: sizes and letters, read from the PDF itself."""

import io
from typing import Any

import pytest
from drukproef import MM, maak_bladen
from kaartproef import helper, kies, maak_kaartstad
from oplage import OPDRACHT, PRODUCTEN, pdf_van
from pypdf import PageObject, PdfReader

from kaart.drukwerk.blad.bladen import druk_bladen
from kaart.drukwerk.kaartjes.kaartjes import maak_kaartjes
from kaart.drukwerk.map.leeswijzer import druk_leeswijzer
from kaart.drukwerk.pers.huisstijl import Huisstijl, contrast_met_wit
from kaart.drukwerk.pers.indeling import Paginaplaats, een_op_een
from kaart.drukwerk.pers.product import Product

GROOT = OPDRACHT._replace(groot=True)
GEWOON = "030 111 11 11"


def letters_van_de_cijfers(pdf: bytes) -> set[str]:
    """Return the fonts in which the digits of a PDF are set."""
    uit: set[str] = set()

    def bezoek(tekst: str, _: Any, __: Any, letter: Any, ___: float) -> None:
        if letter and any(teken in "0123456789" for teken in tekst):
            uit.add(letter["/BaseFont"].partition("+")[2])

    for bladzijde in PdfReader(io.BytesIO(pdf)).pages:
        bladzijde.extract_text(visitor_text=bezoek)
    return uit


@pytest.mark.parametrize("product", PRODUCTEN)
def test_geen_nul_heeft_een_streep_of_een_stip(product: str) -> None:
    """Atkinson Hyperlegible strikes its zero through: blurred, a 0 is an 8 then."""
    letters = letters_van_de_cijfers(pdf_van(product))
    assert {letter for letter in letters if not letter.startswith("NotoSans-")} == set()


# --- cards of A6: the question at least 28 points, each number at least 40


def grote_kaartjes(
    vraag: str = "Wie wil met mij praten?",
    wie: dict[str, dict[str, Any]] | None = None,
    noodlijn: dict[str, Any] | None = None,
) -> Product:
    """Print the cards of one question, for these who answer it (or one); a noodlijn is a let_op."""
    thema: dict[str, Any] = {"naam": "Contact", "hulpvragen": [{"id": "v", "tekst": vraag}]}
    antwoorden = {"hulpvragen": ["t/v"], "themas": ["t"]}
    allen = {id_: een | antwoorden for id_, een in (wie or {"samen": helper("Samen")}).items()}
    if noodlijn:
        thema["let_op"] = {"tekst": "Bij gevaar: bel 112.", "organisatie": "noodlijn"}
        allen["noodlijn"] = noodlijn
    return maak_kaartjes(kies(kaart=maak_kaartstad({"t": thema}, **allen)), GROOT)


def regels(bladzijde: PageObject) -> list[tuple[str, float]]:
    """Return each line of text with its size."""
    uit: list[tuple[str, float]] = []

    def bezoek(tekst: str, _: Any, __: Any, ___: Any, grootte: float) -> None:
        uit.extend((" ".join(r.split()), grootte) for r in tekst.split("\n") if r.strip())

    bladzijde.extract_text(visitor_text=bezoek)
    return uit


def kanten(product: Product) -> list[PageObject]:
    return list(PdfReader(io.BytesIO(product.pdf)).pages)


def plat(bladzijde: PageObject) -> str:
    return " ".join(bladzijde.extract_text().split())


def grootste(bladzijde: PageObject, tekens: str) -> float:
    return max(grootte for tekst, grootte in regels(bladzijde) if tekens in tekst)


def test_een_kaartje_met_grote_letters() -> None:
    wie = {"samen": helper("Aan Zee"), "buren": helper("Buren", "030 222 22 22")}
    voor, achter = kanten(grote_kaartjes(wie=wie))
    assert float(voor.mediabox.width) / MM == pytest.approx(105, abs=0.01)
    assert float(voor.mediabox.height) / MM == pytest.approx(148, abs=0.01)
    assert grootste(voor, "praten") >= 28
    assert grootste(voor, GEWOON) == 40
    assert grootste(achter, "030 222 22 22") == 40
    assert min(g for kant in (voor, achter) for _, g in regels(kant)) >= 12


@pytest.mark.parametrize(
    ("nummer", "gezet"),
    [
        (GEWOON, [GEWOON]),
        ("06 12 34 56 78 90", ["06 12 34", "56 78 90"]),
        ("0800 0101 0101 0101", ["0800 0101", "0101 0101"]),
        ("080001010101010101", ["08000101010", "1010101"]),
    ],
)
def test_een_lang_nummer_gaat_over_twee_regels_en_niet_van_het_papier(
    nummer: str, gezet: list[str]
) -> None:
    voor, _ = kanten(grote_kaartjes(wie={"samen": helper("Samen", nummer)}))
    assert [
        tekst for tekst, grootte in regels(voor) if grootte == 40 and tekst[0].isdigit()
    ] == gezet


def test_een_te_lang_woord_maakt_de_vraag_kleiner_en_wordt_niet_afgebroken() -> None:
    vraag = "Arbeidsongeschiktheidsverzekering nodig?"
    product = grote_kaartjes(vraag)
    assert vraag in plat(kanten(product)[0])
    (opmerking,) = product.opmerkingen
    assert opmerking.startswith("voorkant kleiner gezet, tot ")


def test_wat_niet_op_de_voorkant_past_staat_heel_op_de_achterkant() -> None:
    uitleg = {"bereikbaar": "elke werkdag van tien tot half een" + ", niet in de vakanties" * 14}
    een = helper("Samen", contacten=[{"functie": "algemeen", "telefoon": GEWOON, **uitleg}])
    vraag = "Ik zoek iemand die met mij meegaat naar de dokter."
    noodlijn = helper("Noodlijn", "0800 1234", hulpvragen=[], themas=[])
    voor, achter = kanten(grote_kaartjes(vraag, {"samen": een}, noodlijn))
    assert plat(voor).endswith(
        "Samen 030 111 11 11 gecontroleerd in oktober 2026 Meer hierover: zie de achterkant."
    )
    assert plat(achter).startswith("Samen Het nummer staat op de voorkant. Elke werkdag van tien")


def test_een_heel_lange_vraag_laat_alleen_de_naam_over_op_de_voorkant() -> None:
    vraag = "Ik zoek iemand die met mij meegaat naar de dokter, " * 3 + "en weer terug."
    voor, achter = kanten(grote_kaartjes(vraag))
    assert plat(voor).endswith("en weer terug. Samen Zie de achterkant.")
    assert grootste(voor, "dokter") == 28
    assert plat(achter).startswith("Samen 030 111 11 11 gecontroleerd in oktober 2026")


def test_wie_er_niet_op_past_wordt_gezegd_op_het_kaartje_zelf() -> None:
    lang = "met een naam die over drie regels gaat, en ook nog een heel stuk verder dan dat"
    wie = {f"o{n}": helper(f"Nummer {n} {lang}", f"030 111 11 1{n}") for n in range(4)}
    product = grote_kaartjes(wie=wie)
    assert "Er is meer. Vraag naar de contactenmap, en kijk bij Contact." in plat(
        kanten(product)[1]
    )
    assert any(o.startswith("niet alle contacten passen") for o in product.opmerkingen)


def test_het_noodnummer_is_even_groot_en_staat_er_een_keer() -> None:
    noodlijn = helper("Noodlijn", "0800 1234", hulpvragen=["t/v"], themas=["t"])
    voor, _ = kanten(grote_kaartjes(wie={"noodlijn": noodlijn}, noodlijn=noodlijn))
    assert grootste(voor, "112") == grootste(voor, "0800 1234") == 40
    assert plat(voor).count("0800 1234") == 1
    assert "Noodlijn Het nummer staat boven." in plat(voor)


@pytest.mark.parametrize(
    ("kleur", "blijft"), [("#0f4c5c", True), ("#5c5c5c", False), ("#767676", False)]
)
def test_een_kleur_met_te_weinig_contrast_wijkt_bij_grote_letters(
    kleur: str, *, blijft: bool
) -> None:
    eigen = Huisstijl(kleur=kleur)
    assert eigen.invoer(()) == {"kleur": kleur}
    assert ("kleur" in eigen.invoer((), groot=True)) is blijft
    assert (contrast_met_wit(kleur) >= 7) is blijft


# --- on A4, and how to read the binder


@pytest.mark.parametrize(("groot", "tekst"), [(False, 13.75), (True, 16.1)])
def test_op_a4_is_alles_groter(groot: bool, tekst: float) -> None:
    opdracht = OPDRACHT._replace(groot=groot, papier="a4")
    (blad,) = kanten(
        Product(druk_bladen(maak_bladen(maak_kaartstad(samen=helper("Samen"))), opdracht).pdf, "")
    )
    assert float(blad.mediabox.width) / MM == pytest.approx(210, abs=0.01)
    assert float(blad.mediabox.height) / MM == pytest.approx(297, abs=0.01)
    assert grootste(blad, "Werkt in") == pytest.approx(tekst)
    assert grootste(blad, GEWOON) > 18


def test_een_stapel_op_a4_heeft_lege_achterkanten_waar_een_blad_een_kant_heeft() -> None:
    assert een_op_een([1, 3]).zijden == (
        (Paginaplaats(0, 0, 0),), (),
        (Paginaplaats(1, 0, 0),), (Paginaplaats(2, 0, 0),),
        (Paginaplaats(3, 0, 0),), (),
    )  # fmt: skip


@pytest.mark.parametrize("papier", ["a5", "a4"])
def test_zo_leest_u_deze_map_is_een_bladzijde_in_grote_letters(papier: str) -> None:
    kaart = maak_kaartstad(samen=helper("Samen"))
    (bladzijde,) = kanten(druk_leeswijzer(kaart, OPDRACHT._replace(papier=papier)))
    voet = "Sociale kaart van Voorbeeldstad"
    assert min(g for tekst, g in regels(bladzijde) if tekst != voet) >= (
        14 if papier == "a5" else 20
    )
    for stuk in ("Het tabblad", "Contact", "Klopt dit?", "Verouderd", "Links onderaan",
                 "Streep het door. Mail naar kaart@voorbeeld.example.", "Bel 112."):  # fmt: skip
        assert stuk.replace(" ", "") in plat(bladzijde).replace(" ", "").replace("•", "")
