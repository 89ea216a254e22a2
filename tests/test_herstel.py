"""`--herstel`: quotes where they are missing, and every other byte as it was."""

from hulp.yamltekst import beschadigd
from hypothesis import given, settings

from kaart.opmaak.herstel import stel_voor
from kaart.schema import vorm
from kaart.yamllezer import TEKST, TEKST_MET_AANHALINGSTEKENS, Vorm, lees

VORM: Vorm = {
    "naam": TEKST,
    "postcodes": TEKST,
    "inwoners": None,
    "contacten": {"telefoon": TEKST_MET_AANHALINGSTEKENS, "functie": TEKST},
}


def test_alleen_wat_anders_gelezen_wordt_krijgt_aanhalingstekens() -> None:
    voor = (
        "# 1 é: 2\nnaam: 2018 # een jaar\npostcodes: [3451,  '3452', 3453]\ninwoners: 12\n"
        "\ncontacten:\n- {functie: no,telefoon: 0201234567}\n-   telefoon:   9:30   \n"
        "    functie: é 112\nvreemd: 112\n"
    )
    na = (
        '# 1 é: 2\nnaam: "2018" # een jaar\npostcodes: ["3451",  \'3452\', "3453"]\ninwoners: 12\n'
        '\ncontacten:\n- {functie: "no",telefoon: "0201234567"}\n-   telefoon:   "9:30"   \n'
        "    functie: é 112\nvreemd: 112\n"
    )
    assert stel_voor(voor.encode(), "x", VORM) == na.encode()
    assert stel_voor(na.encode(), "x", VORM) is None


def test_windows_regeleinden_en_een_bom_blijven_staan() -> None:
    voor = "\ufeffnaam: 2018\r\ncontacten:\r\n  - functie: x\r  # los\n    telefoon: 112"
    na = voor.replace("2018", '"2018"').replace("112", '"112"')
    assert stel_voor(voor.encode(), "x", VORM) == na.encode()


def test_wat_achter_een_hekje_verloren_ging_komt_terug_en_een_aantekening_niet() -> None:
    voor = (
        "\ufeffnaam: Kamer #3\r\npostcodes:\r\n  - los\r\ncontacten:\r\n"
        "  - functie: een tekst\r\n      die doorloopt\t# 2 nog \r\n"
        "    telefoon: geen # bel niet\r\n"
    )
    na = (
        '\ufeffnaam: "Kamer #3"\r\npostcodes:\r\n  - los\r\ncontacten:\r\n'
        '  - functie: "een tekst die doorloopt\\t# 2 nog"\r\n    telefoon: geen # bel niet\r\n'
    )
    plekken = {(1, 7), (5, 14), (7, 15)}
    assert stel_voor(voor.encode(), "x", VORM, plekken) == na.encode()
    assert stel_voor(na.encode(), "x", VORM, plekken) == na.encode()


def test_een_onzichtbaar_teken_gaat_eruit_en_de_rest_blijft_zo_geschreven() -> None:
    voor = 'naam: Sa\u200bmen\u00a0Eten # é\nvreemd: "a\\u00ad b"\nlang: >\n  een\u00ad\n  twee\n'
    na = 'naam: Samen Eten # é\nvreemd: "a b"\nlang: >\n  een\n  twee\n'
    plekken = {(1, 7), (2, 9), (3, 7)}
    assert stel_voor(voor.encode(), "x", VORM, onzichtbaar=plekken) == na.encode()
    assert stel_voor(voor.encode(), "x", VORM, {(1, 7)}, plekken) == na.encode()


def test_wat_niet_te_lezen_is_blijft_zoals_het_is() -> None:
    assert stel_voor(b"naam: 2018\nnaam: 2019\n", "x", VORM) is None
    assert stel_voor(b"naam: \xff\n", "x", VORM) is None


@settings(max_examples=100, deadline=None)
@given(beschadigd())
def test_herstellen_verandert_geen_betekenis_en_is_in_een_keer_klaar(inhoud: bytes) -> None:
    hersteld = stel_voor(inhoud, "x", vorm("organisatie"))
    if hersteld is not None:
        voor, na = (lees(deel, "x", vorm("organisatie")) for deel in (inhoud, hersteld))
        assert na.waarde == voor.waarde
        assert na.bevindingen == ()
        assert hersteld.replace(b'"', b"") == inhoud.replace(b'"', b"")
