"""The schemas and the two validators: one shape, told in plain Dutch."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_args, get_origin, get_type_hints

import jsonschema
import jsonschema_rs
import pytest
from hulp.yamltekst import BESTANDEN, soort_van
from hypothesis import given, settings, strategies as st

from kaart import model
from kaart.basis.ingebouwd import SCHEMAS
from kaart.model import COLLECTIES, Kaartgegevens, Persoon, Ronde
from kaart.schema import (
    Schema,
    heeft_vorm,
    keuzes,
    laad_schema,
    verklaar,
    verwijzingen,
    vorm,
)
from kaart.schema.zinnen import HET, ZINNEN
from kaart.yamllezer import TEKST_MET_AANHALINGSTEKENS, Plaatsen, lees, ontcijfer

SOORTEN = {"kaart": Kaartgegevens, "persoon": Persoon, "ronde": Ronde} | dict(COLLECTIES.values())
TOELICHTING = {"$schema", "title", "description", "examples", "x-verwijst", "x-toon"}
STRUCTUUR = {"properties", "items"}
VORMGEVALLEN = Path(__file__).parent / "gevallen" / "vorm"


def delen(schema: Schema, pad: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], Schema]]:
    """Yield every part of a schema with the path of keys to it."""
    yield pad, schema
    for naam, deel in schema.get("properties", {}).items():
        yield from delen(deel, (*pad, naam))
    if "items" in schema:
        yield from delen(schema["items"], pad)


NAMEN = sorted(pad.name.removesuffix(".schema.json") for pad in SCHEMAS.glob("*.schema.json"))
NAMEN.remove("gedeeld")  # its pieces are looked at where they are used
ALLE = [(naam, *deel) for naam in NAMEN for deel in delen(laad_schema(naam))]


# --- the schemas themselves


@pytest.mark.parametrize("pad", sorted(SCHEMAS.glob("*.json")), ids=lambda pad: pad.name)
def test_elk_schema_is_geldig_draft_07(pad: Path) -> None:
    schema = json.loads(pad.read_bytes())
    jsonschema.Draft7Validator.check_schema(schema)
    assert jsonschema_rs.meta.is_valid(schema)
    assert schema["$schema"] == "http://json-schema.org/draft-07/schema#"


def test_er_is_een_schema_voor_elke_soort() -> None:
    assert SOORTEN.keys() <= set(NAMEN)


def test_elk_gebruikt_sleutelwoord_heeft_een_nederlandse_uitleg() -> None:
    gebruikt = {woord for _, _, deel in ALLE for woord in deel}
    assert gebruikt <= TOELICHTING | STRUCTUUR | ZINNEN.keys()
    assert ZINNEN.keys() <= gebruikt, "an explanation that is never given"


def test_elk_deel_is_precies_genoeg_voor_het_programma() -> None:
    for soort, pad, deel in ALLE:
        plek = (soort, *pad)
        assert deel["title"], plek
        assert deel["description"], plek
        match deel["type"]:
            case "object":
                assert deel["additionalProperties"] is False, plek
                assert set(deel.get("required", ())) <= deel["properties"].keys(), plek
            case "array":
                assert deel["items"], plek
            case "string":
                assert {"minLength", "enum", "pattern"} & deel.keys(), plek
            case soort_getal:
                assert soort_getal in {"integer", "number", "boolean"}, plek


@pytest.mark.parametrize(
    ("soort", "pad", "deel"), [stuk for stuk in ALLE if "pattern" in stuk[2]], ids=str
)
def test_elk_patroon_is_streng(soort: str, pad: tuple[str, ...], deel: Schema) -> None:
    keur = jsonschema.Draft7Validator(deel).is_valid
    keur_rs = jsonschema_rs.Draft7Validator(dict(deel)).is_valid
    assert deel["title"] == deel["title"].lower(), "it stands in the middle of a sentence"
    assert "\\d" not in deel["pattern"]
    assert "\\w" not in deel["pattern"]
    for voorbeeld in deel["examples"]:
        arabisch = re.sub("[0-9]", lambda c: chr(0x660 + int(c[0])), voorbeeld)
        slecht = {f"{voorbeeld}\n", f"\n{voorbeeld}", f" {voorbeeld}", "", "\n", f"{voorbeeld}\0"}
        slecht |= {arabisch, voorbeeld.replace("o", "ö")} - {voorbeeld}
        for tekst in [voorbeeld, *slecht]:
            assert keur(tekst) == keur_rs(tekst) == (tekst == voorbeeld), (soort, pad, tekst)


def test_elk_soort_patroon_heeft_een_geslacht() -> None:
    """Een geldig id, een geldige datum: a new title has to choose (`HET`)."""
    titels = {deel["title"] for _, _, deel in ALLE if "pattern" in deel}
    de = {
        "bestandsnaam", "bladcode", "buurtcode", "code", "datum", "gemeentecode", "hulpvraag",
        "kleur", "naam", "postcode", "taalcode", "tijd", "uitgave", "uitzondering", "veldnaam",
        "wijkcode",
    }  # fmt: skip
    assert {titel.partition(" ")[0] for titel in titels if not titel.startswith(HET)} <= de


# A place of each format, what is right there and what is not.
FORMATEN = {
    ("organisatie", "gestopt_op"): (
        ["2024", "2024-05", "2024-05-31"],
        ["2024-5", "2024-13", "2024-05-32", "24", "2024-05-", "01-05-2024", "2024-00"],
    ),
    ("organisatie", "openingstijden", "geldig_tot"): (["2024-05-31"], ["2024", "2024-05", "x"]),
    ("organisatie", "openingstijden", "van"): (
        ["00:00", "09:30", "23:59", "24:00"],
        ["24:01", "9:30", "09:60", "09.30", "25:00"],
    ),
    ("organisatie", "contacten", "telefoon"): (
        ["112", "14 030", "030 123 45 67", "+31 30 123 45 67", "030-1234567", "030 (1234567)"],
        ["bel 112", "030/123", "030.123", "+", "06 12 of 13"],
    ),
    ("organisatie", "contacten", "email"): (
        ["info@voorbeeld.nl", "o'brien+x@sub.voorbeeld.nl"],
        ["info@voorbeeld", "info voorbeeld.nl", "a@b@c.nl", "@x.nl", "é@x.nl", "a@x.nl, b@x.nl"],
    ),
    ("organisatie", "website"): (
        ["https://x.nl", "http://x.nl:80/a?b=c#d", "https://sub.x.nl/%C3%A9"],
        ["x.nl", "https://x", "ftp://x.nl", "https://x.nl/ y", "https://x.nl/é", "javascript:x"],
    ),
    ("locatie", "postcode"): (["3451 AB", "3451AB"], ["3451", "3451 ab", "0451 AB", "3451  AB"]),
    ("wijk", "postcodes"): (["3451"], ["345", "0345", "34511"]),
    ("wijk", "code"): (["WK034410"], ["WK03441", "wk034410"]),
    ("organisatie", "talen"): (["nl", "rif", "zh-Hant"], ["NL", "n", "nederlands"]),
    ("organisatie", "werkgebied"): (["stad", "a/b-1"], ["Stad", "a/b/c", "a/", "-a", "a--b"]),
    ("organisatie", "hulpvragen"): (["geld/schulden"], ["geld", "geld/", "geld/a/b"]),
    ("organisatie", "openingstijden", "behalve"): (
        ["mei", "schoolvakanties", "2024-05-01"],
        ["2024-05", "vakantie", "Mei"],
    ),
}  # fmt: skip


@pytest.mark.parametrize("plek", FORMATEN)
def test_elk_formaat_wordt_echt_gekeurd(plek: tuple[str, ...]) -> None:
    soort, *pad = plek
    delen_hier = [deel for s, p, deel in ALLE if s == soort and p == tuple(pad)]
    goed, fout = FORMATEN[plek]
    for tekst in goed + fout:
        for validator in (jsonschema.Draft7Validator, jsonschema_rs.Draft7Validator):
            assert validator(dict(delen_hier[-1])).is_valid(tekst) == (tekst in goed), tekst


def test_nummers_en_tijden_moeten_tussen_aanhalingstekens() -> None:
    """A title beside a $ref wins, so one word could silently undo this."""
    for soort, pad, deel in ALLE:
        if deel["type"] == "string" and pad:
            plek: Any = vorm(soort)
            for sleutel in pad:
                plek = plek[sleutel]
            streng = deel.get("title") in {"telefoonnummer", "tijd"}
            assert (plek == TEKST_MET_AANHALINGSTEKENS) == streng, (soort, pad)
            datum = deel["title"] == "datum"
            assert streng == (pad[-1] in {"telefoon", "van", "tot"} and not datum), (soort, pad)


# --- the schemas and the model are the same set


def onderdeel(soort: Any) -> Any:
    """Return the class that a field holds: itself, in a tuple, or or None."""
    if get_origin(soort) is None:
        return soort
    kandidaten = [onderdeel(deel) for deel in get_args(soort) if deel not in (type(None), ...)]
    return kandidaten[0]


def vergelijk(schema: Schema, klasse: Any, plek: str) -> None:
    velden = get_type_hints(klasse)
    velden.pop("id" if klasse in SOORTEN.values() else "", None)
    if klasse is model.Controle and "behalve" not in schema["properties"]:
        del velden["behalve"]  # only the check of a whole file can leave fields out
    assert velden.keys() == schema["properties"].keys(), plek
    for naam, deel in schema["properties"].items():
        lijst = deel["type"] == "array"
        kern = deel.get("items", deel)
        eigen = onderdeel(velden[naam])
        waar = f"{plek}.{naam}"
        assert lijst == ("tuple" in str(velden[naam])), waar
        if kern["type"] == "object":
            vergelijk(kern, eigen, waar)
        else:
            soorten = {"string": str, "integer": int, "number": float, "boolean": bool}
            assert eigen is soorten[kern["type"]], waar


@pytest.mark.parametrize("soort", SOORTEN)
def test_de_sleutels_van_het_schema_zijn_de_velden_van_het_model(soort: str) -> None:
    vergelijk(laad_schema(soort), SOORTEN[soort], soort)


def test_elke_klasse_van_het_model_komt_in_een_schema_voor() -> None:
    assert {*map(keuzes, ["organisatie"], ["status"])} == {
        ("actief", "tijdelijk-gesloten", "gestopt", "niet-opnemen")
    }
    assert model.Organisatie.__doc__


# --- what is said


ORGANISATIE = """\
naam: X
organisatievorm: welzijn
omschrijving: Y
themas:
  - geld
doelgroepen:
  - ouderen
werkgebied:
  - stad
bronnen:
  - document: Folder
"""


SOORT = ("organisatie", ORGANISATIE)


def gezegd(tekst: str, soort: str = "organisatie") -> list[str]:
    waarde = lees(tekst.encode(), "x.yaml", vorm(soort)).waarde
    assert waarde is not None
    return [
        f"{b.vindplaats.regel}:{b.vindplaats.kolom} {b.melding}; {b.raad}"
        for b in verklaar(soort, waarde, Plaatsen("x.yaml", tekst))
    ]


def test_over_een_goed_document_wordt_niets_gezegd() -> None:
    assert gezegd(ORGANISATIE) == []


def gevallen() -> Iterator[tuple[str, str, str]]:
    """Yield keyword, lines of YAML and what is said of them (see tests/gevallen/vorm)."""
    for pad in sorted(VORMGEVALLEN.glob("*.txt")):
        for blok in pad.read_text(encoding="utf-8").strip().split("\n\n"):
            regels, _, gezegd = blok.partition("\n→ ")
            yield pad.stem, regels, gezegd.replace("\n→ ", "\n")


@pytest.mark.parametrize(("woord", "regels", "verwacht"), list(gevallen()))
def test_zo_wordt_het_gezegd(woord: str, regels: str, verwacht: str) -> None:
    soort, begin = ("wijk", "naam: X\n") if regels.startswith(("tegel", "kort")) else SOORT
    assert "\n".join(gezegd(f"{begin}{regels}\n", soort)) == verwacht, woord


def test_van_elk_sleutelwoord_staat_er_een_geval() -> None:
    assert {woord for woord, *_ in gevallen()} == ZINNEN.keys()


def test_alles_wat_ontbreekt_wordt_een_keer_genoemd() -> None:
    uitleg = gezegd("# kop\nnaam: X\nomschrijving: Y\n")
    assert [zin.partition(";")[0] for zin in uitleg] == [
        "2:1 “organisatievorm” ontbreekt",
        "2:1 “themas” ontbreekt",
        "2:1 “doelgroepen” ontbreekt",
        "2:1 “werkgebied” ontbreekt",
        "2:1 “bronnen” ontbreekt",
    ]


def test_een_lang_verhaal_wordt_ingekort() -> None:
    [zin] = gezegd(f"{ORGANISATIE}status: {'heel ' * 50}lang\n")
    assert len(zin.partition(";")[0]) < 90
    assert "heel…” kan niet bij “status”" in zin


def test_wat_alleen_de_snelle_keurmeester_afkeurt_wordt_toch_geweigerd(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("kaart.schema.verklaren.heeft_vorm", lambda *_: False)
    assert gezegd(ORGANISATIE) == ["1:1 de vorm klopt niet; kijk het bestand na"]


# --- both validators agree


def het_eens(soort: str, waarde: Any) -> bool:
    goed = heeft_vorm(soort, waarde)
    assert jsonschema.Draft7Validator(laad_schema(soort)).is_valid(waarde) == goed
    return goed


@pytest.mark.parametrize("pad", BESTANDEN, ids=lambda pad: pad.stem)
def test_elk_echt_bestand_heeft_de_vorm_volgens_beide(pad: Path) -> None:
    soort = soort_van(pad)
    inhoud = pad.read_bytes()
    waarde = lees(inhoud, pad.name, vorm(soort)).waarde
    assert het_eens(soort, waarde)
    assert verklaar(soort, waarde, Plaatsen(pad.name, ontcijfer(inhoud))) == ()


WAARDEN = st.one_of(
    st.none(), st.booleans(), st.integers(-5, 3000), st.just(10**30), st.just(18.0),
    st.floats(allow_nan=False, allow_infinity=False),
    st.sampled_from(["", "x", "2024-05-01\n", "٢٠٢٤", "09:30", "nl", "stad", "112", "a@b.nl"]),
    st.text("aé\n 0", max_size=5), st.just([]), st.just({}), st.lists(st.just("nl"), max_size=3),
    st.dictionaries(st.sampled_from(["naam", "van", "id", "zomaar"]), st.just("x"), max_size=2),
)  # fmt: skip


@st.composite
def verbouwd(draw: st.DrawFn) -> tuple[str, Any]:
    """Return a real document in which a few values, keys or items became something else."""
    pad = draw(st.sampled_from(BESTANDEN))
    soort = soort_van(pad)
    waarde = lees(pad.read_bytes(), pad.name, vorm(soort)).waarde
    for _ in range(draw(st.integers(1, 3))):
        plek: Any = waarde
        while True:
            sleutels = list(plek) if isinstance(plek, dict) else list(range(len(plek)))
            if not sleutels:
                break
            sleutel = draw(st.sampled_from(sleutels))
            diep = isinstance(plek[sleutel], dict | list) and draw(st.booleans())
            if diep:
                plek = plek[sleutel]
                continue
            match draw(st.integers(0, 2)):
                case 0:
                    plek[sleutel] = draw(WAARDEN)
                case 1:
                    del plek[sleutel]
                case 2 if isinstance(plek, dict):
                    plek[draw(st.sampled_from(["naam", "op", "nieuw", "soort"]))] = draw(WAARDEN)
                case _:
                    plek.append(draw(WAARDEN))
            break
    return soort, waarde


@settings(max_examples=300, deadline=None)
@given(verbouwd())
def test_over_een_verbouwd_document_zijn_beide_het_eens_en_wordt_iets_gezegd(
    geval: tuple[str, Any],
) -> None:
    soort, waarde = geval
    uitleg = verklaar(soort, waarde, Plaatsen("x.yaml", ""))
    assert bool(uitleg) == (not het_eens(soort, waarde))
    for bevinding in uitleg:
        assert bevinding.melding
        assert bevinding.raad
        assert "None" not in bevinding.melding + bevinding.raad


def test_verwijzingen_worden_gevonden_waar_ze_staan() -> None:
    waarde = lees((ORGANISATIE + "onderdeel_van: y\n").encode(), "x").waarde
    assert sorted(verwijzingen("organisatie", waarde)) == [
        (("onderdeel_van",), "organisaties", "y"),
        (("themas", 0), "themas", "geld"),
        (("werkgebied", 0), "werkgebied", "stad"),
    ]
