"""What `keur` itself promises: everything is said once, in order, and nothing stops it."""

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from hulp.kaartje import schrijf_kaartje
from hulp.persoon import PERSOON

from kaart import keuring
from kaart.basis.bevinding import Bevinding, Ernst
from kaart.basis.ingebouwd import SCHEMAS
from kaart.bestand.dataset import Document, laad
from kaart.bestand.werkmap import Werkmap
from kaart.keuring import (
    OVER_DE_KAART,
    PER_DOCUMENT,
    PER_PERSOON,
    TOETSEN,
    gelijkenis,
    keur,
    keuren,
    telefoon,
)
from kaart.keuring.invoer import Keuring, Keurstuk, Toetsvondst
from kaart.keuring.teksten import lees_teksten
from kaart.model import COLLECTIES
from kaart.schema import Schema, laad_schema
from kaart.yamllezer import Plaatsen

PEILDATUM = date(2026, 11, 21)


def gekeurd(plek: Path, stukken: str = "") -> tuple[Bevinding, ...]:
    return keur(laad(schrijf_kaartje(plek, stukken)), PEILDATUM)


def test_bevindingen_van_lezen_vorm_en_inhoud_staan_op_volgorde(tmp_path: Path) -> None:
    gevonden = gekeurd(
        tmp_path,
        """# data/organisaties/zomaar.txt
# data/organisaties/samen-eten.yaml
vangnet: ja
# data/organisaties/maatje-meer.yaml
omschrijving: Let op: hier
# data/locaties/het-dok.yaml
naam: Het Dok
soort: anders
telefoon: 0301234
""",
    )
    assert [(b.vindplaats.bestand.partition("/")[2], b.toets) for b in gevonden] == [
        ("locaties/het-dok.yaml", "aanhalingstekens"),
        ("locaties/het-dok.yaml", "telefoon"),
        ("organisaties/maatje-meer.yaml", "lezen"),
        ("organisaties/samen-eten.yaml", "vorm"),
        ("organisaties/zomaar.txt", "bestand"),
    ]


class Kapot:
    NAAM = "telefoon"
    ERNST = Ernst.LET_OP
    UITLEG = ""

    def toets(self, stuk: Keurstuk, _: Keuring) -> Iterator[Toetsvondst]:
        yield Toetsvondst(stuk.document.bestand, (), "nog net gezien")
        if stuk.document.id == "samen-eten":
            raise KeyError("zoekgeraakt")

    def toets_kaart(self, _: Keuring) -> Iterator[Toetsvondst]:
        raise RecursionError


def test_een_toets_die_vastloopt_is_zelf_een_fout_en_houdt_de_rest_niet_op(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keuren, "PER_DOCUMENT", (Kapot(), telefoon))
    gevonden = gekeurd(tmp_path, "# data/locaties/de-brug.yaml\ntelefoon: '030 1'\n")
    fouten = [b for b in gevonden if b.ernst is Ernst.FOUT]
    assert [(b.vindplaats.bestand, b.melding) for b in fouten] == [
        ("data/locaties/de-brug.yaml", "“030 1” is geen geldig telefoonnummer"),
        (
            "data/organisaties/samen-eten.yaml",
            "de toets telefoon liep vast (KeyError: 'zoekgeraakt')",
        ),
    ]
    assert sum(b.melding == "nog net gezien" for b in gevonden) == 8


def test_ook_een_toets_over_de_hele_kaart_mag_vastlopen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Kaartkapot(Kapot):
        toets = Kapot.toets_kaart  # type: ignore[assignment]

    monkeypatch.setattr(keuren, "OVER_DE_KAART", (Kaartkapot(), *OVER_DE_KAART))
    (bevinding,) = gekeurd(tmp_path)
    assert (str(bevinding.vindplaats), bevinding.ernst) == ("data:1:1", Ernst.FOUT)
    assert "RecursionError" in bevinding.melding


def test_alleen_een_bestand_met_een_bevinding_wordt_nog_eens_ontleed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ontleed = []

    def plaatsen(document: Document) -> Plaatsen:
        ontleed.append(document.bestand)
        return Plaatsen(document.bestand, document.tekst)

    monkeypatch.setattr(Document, "plaatsen", plaatsen)
    gekeurd(tmp_path, "# data/themas/geld.yaml\nnaam: Geld\nvangnet: a\nlet_op: {tekst: b}\n")
    assert ontleed == ["data/themas/geld.yaml"]


def test_een_bestand_dat_niet_te_lezen_is_maakt_verwijzingen_niet_fout(tmp_path: Path) -> None:
    werkmap = schrijf_kaartje(tmp_path)
    (werkmap.data / "themas" / "eenzaamheid.yaml").write_bytes(b"x" * 1_000_001)
    assert [b.toets for b in keur(laad(werkmap), PEILDATUM)] == ["bestand"]


def test_een_lege_map_geeft_geen_bevindingen(tmp_path: Path) -> None:
    (tmp_path / "data/organisaties").mkdir(parents=True)
    assert keur(laad(Werkmap(tmp_path)), PEILDATUM) == ()


def test_zonder_git_is_over_een_goede_persoon_niets_te_zeggen(tmp_path: Path) -> None:
    werkmap = schrijf_kaartje(tmp_path, PERSOON)
    assert keur(laad(werkmap), PEILDATUM, werkmap) == ()


def test_git_dat_geen_antwoord_geeft_is_een_let_op(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    werkmap = schrijf_kaartje(tmp_path, PERSOON)
    (tmp_path / ".git").mkdir()
    (tmp_path / ".git/HEAD").write_text("ref: refs/heads/main\n", encoding="utf-8")
    monkeypatch.setenv("PATH", "")
    (bevinding,) = keur(laad(werkmap), PEILDATUM, werkmap)
    assert (bevinding.toets, bevinding.ernst) == ("personen", Ernst.LET_OP)
    assert "git is niet gevonden" in bevinding.melding


def test_elke_toets_heeft_een_eigen_naam_en_staat_in_een_tabel() -> None:
    modules = {
        pad.stem
        for pad in Path(keuring.__file__).parent.glob("*.py")
        if "\nNAAM = " in pad.read_text(encoding="utf-8")
    }
    assert len(TOETSEN) == len({*PER_DOCUMENT, *OVER_DE_KAART, *PER_PERSOON})
    assert {naam.replace("-", "_") for naam in TOETSEN} == modules


def patronen(schema: Schema) -> Iterator[Schema]:
    for deel in (schema.get("items"), *schema.get("properties", {}).values()):
        if deel is not None:
            yield from patronen(deel)
    if "pattern" in schema:
        yield schema


@pytest.mark.parametrize("soort", ["kaart", *(soort for soort, _ in COLLECTIES.values())])
def test_wat_een_datum_of_adres_is_heet_in_elk_schema_zo(soort: str) -> None:
    """The toetsen find these by the title of their pattern; none may go by another name."""
    gedeeld = json.loads((SCHEMAS / "gedeeld.schema.json").read_bytes())["definitions"]
    titels = {
        gedeeld[naam]["pattern"]: titel
        for naam, titel in {
            "datum": "datum",
            "dagdatum": "datum",
            "telefoon": "telefoonnummer",
            "email": "e-mailadres",
            "webadres": "webadres",
        }.items()
    }
    for schema in patronen(laad_schema(soort)):
        assert schema["title"] == titels.get(schema["pattern"], schema["title"])


def test_teksten_worden_naar_soort_gevonden() -> None:
    teksten = lees_teksten(
        "organisatie",
        {
            "naam": "N",
            "themas": ["geld"],
            "doelgroepen": ["iedereen"],
            "leeftijd": {"van": 18},
            "contacten": [{"functie": "F", "telefoon": "112", "email": "a@b.example"}],
        },
    )
    assert dict(teksten) == {
        "tekst": [(("naam",), "N"), (("contacten", 0, "functie"), "F")],
        "telefoonnummer": [(("contacten", 0, "telefoon"), "112")],
        "e-mailadres": [(("contacten", 0, "email"), "a@b.example")],
    }


def organisatie(nummer: int) -> str:
    return f"""# data/organisaties/organisatie-{nummer}.yaml
naam: Organisatie voor bewoners {nummer}
organisatievorm: welzijn
omschrijving: Helpt.
themas:
  - geld
doelgroepen:
  - iedereen
werkgebied:
  - stad
website: https://www.zelfde.example
bronnen:
  - document: Folder
"""


def test_veel_organisaties_die_op_elkaar_lijken_kosten_geen_kwadraat(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    vergeleken = 0
    bijna = gelijkenis._bijna

    def tel(woord: str, ander: str, plaatsen: set[str]) -> bool:
        nonlocal vergeleken
        vergeleken += 1
        return bijna(woord, ander, plaatsen)

    monkeypatch.setattr(gelijkenis, "_bijna", tel)
    gekeurd(tmp_path, "".join(map(organisatie, range(500))))
    assert vergeleken < 40 * 500


def test_een_reusachtige_tekst_houdt_de_keuring_niet_op(tmp_path: Path) -> None:
    """With a careless pattern this takes hours."""
    werkmap = schrijf_kaartje(tmp_path)
    lang = "@ " + "a" * 200_000 + " rsin 111222333" * 20_000 + " 06-12 x" * 20_000
    (werkmap.data / "themas" / "geld.yaml").write_text(f'naam: Geld\nsynoniemen:\n  - "{lang}"\n')
    assert [b.toets for b in keur(laad(werkmap), PEILDATUM)] == ["lettertekens"]
