"""Strict reading: whatever is in a file, the answer is a value or a finding with its place."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml
from hulp.yamltekst import BESTANDEN, soort_van

from kaart.basis.bevinding import Ernst
from kaart.schema import vorm
from kaart.yamllezer import (
    TEKST,
    TEKST_MET_AANHALINGSTEKENS,
    Plaatsen,
    Vorm,
    lees,
    leest_anders,
)


def waarde(tekst: str | bytes, vorm: Any = None) -> Any:
    gelezen = lees(tekst.encode() if isinstance(tekst, str) else tekst, "x.yaml", vorm)
    assert gelezen.bevindingen == ()
    return gelezen.waarde


def fouten(inhoud: str | bytes) -> list[str]:
    """Return the findings as `line:column melding`, and check that nothing was let through."""
    inhoud = inhoud.encode() if isinstance(inhoud, str) else inhoud
    gelezen = lees(inhoud, "x.yaml")
    assert (gelezen.waarde, gelezen.gelukt) == (None, False)
    assert all(b.ernst is Ernst.FOUT and b.toets == "lezen" and b.raad for b in gelezen.bevindingen)
    return [f"{b.vindplaats.regel}:{b.vindplaats.kolom} {b.melding}" for b in gelezen.bevindingen]


# --- what a value is


@pytest.mark.parametrize(
    ("tekst", "gelezen"),
    [
        ("true", True), ("false", False), ("null", None), ("", None),
        ("0", 0), ("12", 12), ("-3", -3), ("5.122", 5.122), ("-0.5", -0.5),
        # all else is text, whatever another reader makes of it
        ("0201234567", "0201234567"), ("030 123 45 67", "030 123 45 67"), ("+31302345678",) * 2,
        ("9:30", "9:30"), ("24:00", "24:00"), ("2024-05-01", "2024-05-01"), ("2024-05", "2024-05"),
        ("no", "no"), ("nee", "nee"), ("ja", "ja"), ("yes", "yes"), ("on", "on"), ("y", "y"),
        ("True", "True"), ("NULL", "NULL"), ("~", "~"),
        ("1e3", "1e3"), ("0o17", "0o17"), ("0x1f", "0x1f"), (".5", ".5"), ("5.", "5."),
        ("1_000", "1_000"), (".inf", ".inf"), ("=", "="), ("<<", "<<"), ("+1", "+1"),
        # numbers that no integer or decimal of a social map can be
        ("9" * 19, "9" * 19), ("9" * 5000, "9" * 5000), ("0." + "1" * 18, "0." + "1" * 18),
    ],
)  # fmt: skip
def test_alleen_ja_nee_niets_en_gewone_getallen_zijn_geen_tekst(tekst: str, gelezen: Any) -> None:
    uit = waarde(f"a: {tekst}\n")["a"]
    assert (uit, type(uit)) == (gelezen, type(gelezen))


@pytest.mark.parametrize(
    "tekst",
    ["0201234567", "113", "9:30", "no", "null", "true", "1e3", "0o17", ".5", "~", "-0", "1.50"],
)
def test_waar_het_schema_tekst_zegt_is_alles_tekst_maar_met_een_tip(tekst: str) -> None:
    gelezen = lees(f"a: x\nnummer: {tekst}\n".encode(), "x.yaml", {"nummer": TEKST})
    assert gelezen.waarde["nummer"] == tekst
    [tip] = gelezen.bevindingen
    assert (tip.toets, tip.ernst) == ("aanhalingstekens", Ernst.TIP)
    assert (tip.vindplaats.regel, tip.vindplaats.kolom) == (2, 9)
    assert f'schrijf "{tekst}"' in tip.raad


def test_een_kaal_telefoonnummer_is_een_fout_maar_wordt_goed_gelezen() -> None:
    vorm = {"telefoon": TEKST_MET_AANHALINGSTEKENS}
    gelezen = lees(b"telefoon: 0201234567\n", "x.yaml", vorm)
    assert gelezen.gelukt
    assert gelezen.waarde == {"telefoon": "0201234567"}
    assert [(b.ernst, b.toets) for b in gelezen.bevindingen] == [(Ernst.FOUT, "aanhalingstekens")]
    assert waarde('telefoon: "0201234567"\n', vorm) == {"telefoon": "0201234567"}
    # every reader sees text here
    assert waarde("telefoon: 030 123 45 67\n", vorm) == {"telefoon": "030 123 45 67"}


def test_de_vorm_gaat_door_lijsten_en_groepen_heen() -> None:
    vorm: Vorm = {"weken": TEKST, "buurten": {"postcodes": TEKST, "inwoners": None}}
    gelezen = lees(
        b"weken: [1, 2]\nbuurten:\n  - postcodes:\n      - 3451\n    inwoners: 3451\n", "x", vorm
    )
    assert gelezen.waarde == {
        "weken": ["1", "2"],
        "buurten": [{"postcodes": ["3451"], "inwoners": 3451}],
    }
    assert [b.vindplaats[1:] for b in gelezen.bevindingen] == [(1, 9), (1, 12), (4, 9)]


def test_een_leeg_stuk_tekst_is_niets() -> None:
    assert waarde("a:\nb: ''\n", {"a": TEKST, "b": TEKST}) == {"a": None, "b": ""}


def test_een_vraag_in_een_lijst_tussen_haken_blijft_een_vraag() -> None:
    assert waarde("vragen: [Wie helpt mij?, Waar ben ik ? , en nu?]\n") == {
        "vragen": ["Wie helpt mij?", "Waar ben ik ?", "en nu?"]
    }


def test_een_vraag_tussen_haken_kan_niet_elk_programma_lezen() -> None:
    tekst = b"v:\n  - Wie?\n  - [Wat?, 'Waar?', {x: Wie dan?}]\n  - Hoe?\nw: {a: [b]}\nx: Wie?\n"
    gelezen = lees(tekst, "x", {"v": TEKST, "w": TEKST, "x": TEKST})
    assert [(b.ernst, b.vindplaats[1:]) for b in gelezen.bevindingen] == [(Ernst.TIP, (3, 6))]


def test_windows_regeleinden_en_een_bom_maken_niets_uit() -> None:
    gewoon = "naam: café\nlijst:\n  - a\n  - |\n    een\n    twee\n"
    for anders in (
        gewoon.replace("\n", "\r\n").encode(),
        gewoon.replace("\n", "\r").encode(),
        gewoon.encode("utf-8-sig"),
    ):
        assert waarde(anders) == waarde(gewoon)


def test_een_document_mag_met_streepjes_beginnen() -> None:
    assert waarde("# kop\n---\na: 1\n...\n# staart\n") == {"a": 1}


# --- what is refused, and where


@pytest.mark.parametrize(
    ("inhoud", "verwacht"),
    [
        ("", "1:1 het bestand is leeg"),
        ("# alleen commentaar\n", "1:1 het bestand is leeg"),
        ("---\n", "1:1 het bestand is leeg"),
        ("- a\n- b\n", "1:1 hier horen regels als “naam: …” te staan"),
        ("zomaar tekst\n", "1:1 hier horen regels als “naam: …” te staan"),
        ("naam:Jo\nb: 1\n", "1:1 hier horen regels als “naam: …” te staan"),
        ("# é\na: &x 1\n", "2:4 een tekst kan niet met & beginnen"),
        ("a: 1\né: *x\n", "2:4 een tekst kan niet met * beginnen"),
        ("naam: & co\n", "1:7 een tekst kan niet met & beginnen"),
        ("naam: *let op*\n", "1:7 een tekst kan niet met * beginnen"),
        ("a: !!python/object:os.system x\n", "1:4 een tekst kan niet met ! beginnen"),
        ("a: ! x\n", "1:4 een tekst kan niet met ! beginnen"),
        ('a: {"b":!x c}\n', "1:9 een tekst kan niet met ! beginnen"),
        ("!x a: 1\n", "1:1 een tekst kan niet met ! beginnen"),
        ("a: !!map {}\n", "1:4 een tekst kan niet met ! beginnen"),
        ("a: 1\n---\nb: 1\n", "2:1 een tweede document (na ---)"),
        ("a: 1\n...\nb: 1\n", "3:1 een tweede document (na ...)"),
        ("%YAML 1.2\n---\na: 1\n", "1:1 een regel kan niet met % beginnen"),
        ("%WAT x\na: 1\n", "1:1 een regel kan niet met % beginnen"),
        ("é: 1\né: 2\n", "2:1 “é” staat er twee keer"),
        ("a:\n  b: 1\n  b: 2\n", "3:3 “b” staat er twee keer"),
        ("? [a]\n: b\n", "1:3 hier hoort een sleutel"),
        ("a: {{ naam }}\n", "1:5 hier hoort een sleutel"),
        ("naam: Inloop: koffie\n", "1:13 een dubbele punt midden in een tekst"),
        ("naam: x\n  b: 1\n", "2:4 deze regel past niet bij de regel erboven"),
        ("a:\n  b: 1\n c: 2\n", "3:2 deze regel past niet in wat erboven staat"),
        ("a:\n  - x\n  b: 1\n", "3:3 deze regel past niet in de lijst erboven"),
        ("naam: x\nomschrijving\n", "2:1 een regel zonder dubbele punt"),
        ("naam: x\nomschrijving\nb: 1\n", "2:1 een regel zonder dubbele punt"),
        ("naam: @huis\n", "1:7 een tekst kan niet met @ beginnen"),
        ("naam: `x`\n", "1:7 een tekst kan niet met ` beginnen"),
        ("naam: %x\n", "1:7 een tekst kan niet met % beginnen"),
        ("naam: ? x\n", "1:7 een tekst kan niet met ? beginnen"),
        ("naam: ,x\n", "1:7 een tekst kan niet met , beginnen"),
        ("a:\n\tb: 1\n", "2:1 hier staat een tab"),
        ("a:\n  - b: 1\n\tc: 2\n", "3:1 hier staat een tab"),
        ("a: - x\n", "1:4 een lijst begint op een eigen regel"),
        ("a: [x, y\nb: 1\n", "1:4 na [ ontbreekt een komma of ]"),
        ("a: [\n", "1:5 een [ of { die niet sluit"),
        ("a: {x: y\nb: 1\n", "1:4 na { ontbreekt een komma of }"),
        ('naam: é\nb: "x\nc: 1\n', "2:4 aanhalingstekens die niet sluiten"),
        ("naam: 't Hart\n", "1:7 aanhalingstekens die niet sluiten"),
        ("naam: 't Hart van 't dorp\n", "1:20 achter de aanhalingstekens of haken staat nog tekst"),
        ("a: [x] y\n", "1:8 achter de aanhalingstekens of haken staat nog tekst"),
        ('a: "C:\\map"\n', "1:7 een \\ tussen dubbele aanhalingstekens"),
        ('a: "\\ud83d\\ude00"\n', "1:7 een teken in \\-schrift dat niet bestaat"),
        ("a: > tekst\n", "1:4 achter | of > kan geen tekst staan"),
        ("a: [x:y, b:]\n", "1:11 een dubbele punt midden in een tekst"),
        ("a: 1\n<<<<<<< HEAD\nb: 1\n=======\nb: 2\n>>>>>>> x\n",
         "2:1 hier staan twee versies door elkaar (van git)"),
    ],
)  # fmt: skip
def test_wat_niet_kan_heeft_een_plek_en_gewone_woorden(inhoud: str, verwacht: str) -> None:
    assert fouten(inhoud) == [verwacht]
    # a BOM or Windows line ends move nothing
    assert fouten(inhoud.encode("utf-8-sig")) == [verwacht]
    assert fouten(inhoud.replace("\n", "\r\n")) == [verwacht]


@pytest.mark.parametrize(
    ("inhoud", "begin", "einde"),
    [
        ('thema: eten\nnaam: "DOCK\nwat: x\nbel: "030 12"\nb: c\n', "2:7", 4),
        ("naam: 't Hart\nb: 'x'\n", "1:7", 2),
        ('a:\n  - "x\n  - "y"\n', "2:5", 3),
        ('a: "b\n  c" d\n', "1:4", 2),
    ],
)
def test_vergeten_aanhalingstekens_worden_gemeld_waar_ze_beginnen(
    inhoud: str, begin: str, einde: int
) -> None:
    """And not on the line of the next quote in the file, on which nothing is wrong."""
    melding = f"hier begint een tekst met aanhalingstekens die pas op regel {einde} sluit"
    assert fouten(inhoud) == [f"{begin} {melding}"]


def test_een_tekst_over_twee_regels_krijgt_niet_de_schuld_van_iets_anders() -> None:
    assert fouten('a: "b\n  c"\nd: @x\n') == ["3:4 een tekst kan niet met @ beginnen"]


def test_een_bestand_laat_al_zijn_dubbele_sleutels_en_ankers_in_een_keer_zien() -> None:
    assert fouten("a: 1\na: 2\nb: &x 1\na: 3\nc: [1\n") == [
        "2:1 “a” staat er twee keer",
        "3:4 een tekst kan niet met & beginnen",
        "4:1 “a” staat er twee keer",
        "5:4 na [ ontbreekt een komma of ]",
    ]
    assert len(fouten("a: 1\n" * 1000)) == 20


def test_wat_een_leesfout_heeft_meldt_ook_zijn_kale_nummers() -> None:
    gelezen = lees(b"telefoon: 112\na: *x\n", "x", {"telefoon": TEKST_MET_AANHALINGSTEKENS})
    assert [b.toets for b in gelezen.bevindingen] == ["aanhalingstekens", "lezen"]


@pytest.mark.parametrize(
    ("inhoud", "verwacht"),
    [
        ("naam: é\nb: Caf".encode() + b"\xe9\n", "2:7 het bestand is geen UTF-8"),
        ("naam: café\n".encode("latin-1"), "1:10 het bestand is geen UTF-8"),
        ("naam: x\n".encode("utf-16"), "1:1 het bestand is geen UTF-8"),
        (b"\xef\xbb\xbfa: \xff\n", "1:4 het bestand is geen UTF-8"),
        ("naam: x\n".encode("utf-16-le"), "1:2 geen gewone tekst: er staan nul-tekens in"),
        (b"a: 1\r\nb: \0\r\n", "2:4 geen gewone tekst: er staan nul-tekens in"),
        (b"\0" * 1000, "1:1 geen gewone tekst: er staan nul-tekens in"),
        ("naam: é\x1b[31mrood\n", "1:8 onzichtbaar stuurteken U+001B"),
        ("a: 1\n# \u202eomgekeerd\n", "2:3 onzichtbaar stuurteken U+202E"),
        ("a: x\u2066y\n", "1:5 onzichtbaar stuurteken U+2066"),
        ("a: x\x85b: y\n", "1:5 onzichtbaar stuurteken U+0085"),
        ("a: x\u2028b: y\n", "1:5 onzichtbaar stuurteken U+2028"),
        ("a: x\ufeff\n", "1:5 onzichtbaar stuurteken U+FEFF"),
        ("a: 𝄞\x7f\n", "1:5 onzichtbaar stuurteken U+007F"),
    ],
)
def test_wat_geen_gewone_tekst_is_wordt_geweigerd(inhoud: str | bytes, verwacht: str) -> None:
    assert fouten(inhoud) == [verwacht]


@pytest.mark.parametrize(
    ("tekst", "teken"),
    [
        ("\\x1b", "001B"), ("\\0", "0000"), ("\\u202e", "202E"), ("\\N", "0085"), ("\\L", "2028"),
        ("\\r", "000D"), ("\\e", "001B"), ("\\uFEFF", "FEFF"),
    ],
)  # fmt: skip
def test_een_stuurteken_in_schrift_wordt_geweigerd(tekst: str, teken: str) -> None:
    melding = f"2:4 onzichtbaar stuurteken U+{teken} in de tekst"
    assert fouten(f'# é\na: "x{tekst}"\n') == [melding]
    assert fouten(f'# é\n\n"x{tekst}": 1\n') == [melding.replace("2:4", "3:1")]


def test_een_nieuwe_regel_of_tab_in_een_tekst_mag() -> None:
    assert waarde('a: "x\\ny\\tz"\n') == {"a": "x\ny\tz"}


NAAR_BINNEN = {
    "[": "a: " + "[" * 5000,
    "{": "{" * 5000,
    "{a:": "a: " + "{a: " * 5000,
    "- - -": "a:\n" + "- " * 5000 + "x\n",
    "? ? ?": "? " * 5000 + "x\n",
    "- ? :": "- ? : " * 5000,
    "spaties": "".join(f"{' ' * diep}a:\n" for diep in range(5000))[:900_000],
    "een spatie": "".join(f"{' ' * diep}-\n" for diep in range(1300)),
    "[ over regels": "? [\n] : " * 5000,
    "aanhalingstekens": '? "\n" : ' * 5000,
    "anders eerst": "b: 1\n" * 10 + "[" * 5000,
}


@pytest.mark.parametrize("naam", NAAR_BINNEN)
def test_5000_diep_is_een_bevinding(naam: str) -> None:
    assert fouten(NAAR_BINNEN[naam])
    assert Plaatsen("x.yaml", NAAR_BINNEN[naam]).vind(("a", 0)).regel == 1


def test_te_diep_begint_na_twintig() -> None:
    assert waarde("a: " + "[" * 19 + "]" * 19)
    assert fouten("a: " + "[" * 20 + "]" * 20) == ["1:23 te diep genest"]


def test_een_aliasbom_ontploft_niet() -> None:
    bom = "a0: &a0 [x]\n" + "".join(
        f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]\n" for n in range(1, 40)
    )
    assert len(fouten(bom)) == 20


def test_een_samenvoegsleutel_is_een_gewone_sleutel_en_een_verwijzing_een_fout() -> None:
    assert waarde("<<: x\n") == {"<<": "x"}
    assert fouten("a: &a {b: 1}\nc:\n  <<: *a\n") == [
        "1:4 een tekst kan niet met & beginnen",
        "3:7 een tekst kan niet met * beginnen",
    ]


# --- what others read


@pytest.mark.parametrize(
    "tekst",
    [
        "0201234567", "3451", "113", "+31302345678", "-1", "9:30", "1:30:00", "no", "No", "y", "N",
        "on", "true", "FALSE", "~", "null", "Null", "1e3", "1E-3", "0o17", "017", "08", "0x1F",
        "0b11", ".5", "5.", "1.50", "1_000", ".inf", "-.INF", ".nan", "=", "<<",
        "2024-05-01T09:30:00", "2024-05-01 09:30:00",
    ],
)  # fmt: skip
def test_andere_programmas_lezen_dit_niet_als_tekst(tekst: str) -> None:
    assert leest_anders(tekst)


@pytest.mark.parametrize(
    "tekst",
    [
        "", "nee", "ja", "030 123 45 67", "09:30", "2024-05-01", "2024-05", "3451 AB", "nl", "e3",
        "1.2.3", "1-2", "-", "+", ".", "a1", "Nederland", "op", "1,5", "112 of 113", "0o9", "é",
    ],
)  # fmt: skip
def test_dit_is_voor_elk_programma_tekst(tekst: str) -> None:
    assert not leest_anders(tekst)


@pytest.mark.parametrize(
    ("tekst", "als"),
    [("0201234567", "een getal"), ("1e3", "een getal"), ("no", "ja of nee"), ("y", "ja of nee"),
     ("~", "niets"), ("2024-05-01 09:30:00", "een tijdstip")],
)  # fmt: skip
def test_er_staat_bij_hoe_andere_programmas_het_lezen(tekst: str, als: str) -> None:
    (bevinding,) = lees(f"naam: {tekst}\n".encode(), "x.yaml", {"naam": TEKST}).bevindingen
    assert bevinding.melding.endswith(f": andere programma’s lezen dit als {als}")


def test_wat_elk_programma_als_tekst_leest_leest_pyyaml_als_tekst() -> None:
    for teken in map(chr, range(33, 127)):
        for tekst in (teken, teken * 2, f"{teken}1", f"1{teken}", f"{teken}e1", f"0{teken}7"):
            try:
                anders = yaml.safe_load(f"- {tekst}")
            except (yaml.YAMLError, ValueError):
                continue
            if isinstance(anders, list) and not isinstance(anders[0], (str, date, list, dict)):
                assert anders[0] is None or leest_anders(tekst), tekst


# --- places


def test_plaatsen_vindt_waarden_en_sleutels() -> None:
    plaatsen = Plaatsen("x.yaml", "# é\nnaam: 𝄞é\ncontacten:\n  - functie: x\n    telefoon: y\n")
    assert str(plaatsen.vind()) == "x.yaml:2:1"
    assert plaatsen.vind(("naam",))[1:] == (2, 7)
    assert plaatsen.vind(("naam",), sleutel=True)[1:] == (2, 1)
    assert plaatsen.vind(("contacten", 0, "telefoon"))[1:] == (5, 15)
    assert plaatsen.vind(("contacten", 0, "telefoon"), sleutel=True)[1:] == (5, 5)
    assert plaatsen.vind(("contacten", 0, "email"))[1:] == (4, 5), "the nearest place above it"
    assert plaatsen.vind(("contacten", 7))[1:] == (4, 3)
    assert Plaatsen("x", "# x\na: 1\n? b").vind(("b",))[1:] == (3, 3), "an empty value: its key"
    assert plaatsen.vind(("naam", "a", 0), sleutel=True)[1:] == (2, 1)


@pytest.mark.parametrize("tekst", ["", "a: [", "a: *x", "a: 1\n\x85" + "- " * 50_000, "- a", "a"])
def test_plaatsen_in_een_onleesbare_tekst_is_het_begin(tekst: str) -> None:
    assert str(Plaatsen("x.yaml", tekst).vind(("a", 0))) == "x.yaml:1:1"


# --- on the real data


def zonder_datums(ding: Any, eigen: Any) -> Any:
    """Return what PyYAML read, with what our rules mean to read in another way taken from us."""
    match ding:
        case dict():
            return {sleutel: zonder_datums(deel, eigen[sleutel]) for sleutel, deel in ding.items()}
        case list():
            return [zonder_datums(deel, deel2) for deel, deel2 in zip(ding, eigen, strict=True)]
        case date():
            return ding.isoformat()
        case int() | float() if isinstance(eigen, str) and not isinstance(ding, bool):
            assert leest_anders(eigen)
            return eigen
    return ding


@pytest.mark.parametrize("pad", BESTANDEN, ids=lambda pad: pad.stem)
def test_elk_echt_bestand_leest_als_in_pyyaml(pad: Path) -> None:
    inhoud = pad.read_bytes()
    gelezen = lees(inhoud, pad.name, vorm(soort_van(pad)))
    assert gelezen.bevindingen == ()
    assert gelezen.waarde == zonder_datums(
        yaml.load(inhoud, Loader=yaml.CSafeLoader), gelezen.waarde
    )


def test_er_zijn_echte_bestanden() -> None:
    assert len(BESTANDEN) > 200
