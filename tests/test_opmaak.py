"""The canonical form: pairs of files, and what holds for every file there is.

A case is two dropped files, tests/gevallen/opmaak/NAAM.in.yaml and NAAM.uit.yaml; the first line
of the second says which schema it is about.
"""

import re
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml
from hulp.yamltekst import BESTANDEN, YAMLACHTIG, beschadigd, soort_van
from hypothesis import given, settings, strategies as st
from ruamel.yaml import YAML

from kaart.basis.bevinding import Ernst
from kaart.opmaak import maak_op, schemaregel
from kaart.schema import laad_schema, vorm
from kaart.yamllezer import lees, ontcijfer

GEVALLEN = Path(__file__).parent / "gevallen" / "opmaak"
NAMEN = sorted(pad.name.removesuffix(".in.yaml") for pad in GEVALLEN.glob("*.in.yaml"))


def opgemaakt(tekst: str | bytes, soort: str = "organisatie") -> str:
    inhoud = tekst if isinstance(tekst, bytes) else tekst.encode()
    uit = maak_op(inhoud, "x.yaml", soort)
    assert uit.bevindingen == ()
    return uit.inhoud.decode()


def commentaar(inhoud: bytes) -> Counter[str]:
    """Count the comments of a file, found between the tokens of libyaml's own scanner."""
    tekst, gevonden, einde = ontcijfer(inhoud), list[str](), 0
    for token in yaml.scan(tekst, Loader=yaml.CLoader):
        begin = token.start_mark.index
        gevonden += re.findall(r"#.*", tekst[einde:begin])
        einde = max(einde, token.end_mark.index)
        if isinstance(token, yaml.ScalarToken) and token.style in {"|", ">"}:
            gevonden += re.findall(r"#.*", tekst[begin:einde].partition("\n")[0])
    gevonden += re.findall(r"#.*", tekst[einde:])
    return Counter(c.rstrip() for c in gevonden if "yaml-language-server" not in c)


def keur_opmaak(inhoud: bytes, soort: str) -> None:
    uit, bevindingen = maak_op(inhoud, "x.yaml", soort)
    voor = lees(inhoud, "x.yaml", vorm(soort))
    if not voor.gelukt:
        assert (uit, bevindingen) == (inhoud, voor.bevindingen)
        return
    assert bevindingen == ()
    na = lees(uit, "x.yaml", vorm(soort))
    assert na.waarde == voor.waarde
    assert all(bevinding.toets != "aanhalingstekens" for bevinding in na.bevindingen)
    assert commentaar(uit) == commentaar(inhoud)
    assert maak_op(uit, "x.yaml", soort).inhoud == uit
    assert uit.startswith(schemaregel(soort).encode() + b"\n")


@pytest.mark.parametrize("naam", NAMEN)
def test_zo_wordt_het(naam: str) -> None:
    voor = (GEVALLEN / f"{naam}.in.yaml").read_bytes()
    na = (GEVALLEN / f"{naam}.uit.yaml").read_bytes()
    gevonden = re.search(rb"/(\w+)\.schema\.json\n", na)
    assert gevonden is not None
    soort = gevonden[1].decode()
    assert opgemaakt(voor, soort) == na.decode()
    keur_opmaak(voor, soort)


def test_er_zijn_gevallen() -> None:
    assert len(NAMEN) >= 7


def test_windows_regeleinden_en_een_bom_verdwijnen() -> None:
    voor = "\ufeffnaam: Café\r\nafkorting: |\r\n  é\r\n  b\r\n"
    assert opgemaakt(voor) == (
        f"{schemaregel('organisatie')}\nnaam: Café\nafkorting: |\n  é\n  b\n"
    )


def test_een_blok_zonder_laatste_regeleinde_krijgt_er_geen_bij_in_de_tekst() -> None:
    uit = opgemaakt("naam: |\n  x")
    assert uit.endswith("naam: |-\n  x\n")


@pytest.mark.parametrize(
    "inhoud", [b"", b"naam: x\nnaam: z\n", b"naam: [\n", b"\xff", b"- a\n", b"a: &x 1\n"]
)
def test_wat_niet_te_lezen_is_blijft_zoals_het_is_en_zegt_waarom(inhoud: bytes) -> None:
    uit = maak_op(inhoud, "x.yaml", "organisatie")
    assert uit.inhoud == inhoud
    assert [b.toets for b in uit.bevindingen] == ["lezen"]


def test_wat_niet_kan_zonder_de_betekenis_te_veranderen_blijft_zoals_het_is() -> None:
    inhoud = f"? {'x' * 1100}\n: 1\n".encode()  # too long for a key on one line
    uit = maak_op(inhoud, "x.yaml", "organisatie")
    assert uit.inhoud == inhoud
    assert [(b.toets, b.ernst) for b in uit.bevindingen] == [("opmaak", Ernst.FOUT)]


# --- what holds for every real file


@pytest.mark.parametrize("pad", BESTANDEN, ids=lambda pad: pad.stem)
def test_elk_echt_bestand_staat_in_de_vaste_vorm(pad: Path) -> None:
    inhoud = pad.read_bytes()
    assert opgemaakt(inhoud, soort_van(pad)) == inhoud.decode()


@pytest.mark.parametrize("pad", BESTANDEN[::4], ids=lambda pad: pad.stem)
def test_door_elkaar_geschudde_sleutels_komen_terug(pad: Path) -> None:
    inhoud, soort = pad.read_bytes(), soort_van(pad)
    for schud in (omgekeerd, op_alfabet):
        geschud = yaml.safe_dump(
            schud(lees(inhoud, "x", vorm(soort)).waarde), sort_keys=False, allow_unicode=True
        )
        uit = opgemaakt(geschud, soort)
        assert op_volgorde(lees(uit.encode(), "x", vorm(soort)).waarde, laad_schema(soort))
        keur_opmaak(geschud.encode(), soort)


@pytest.mark.parametrize("pad", BESTANDEN[::9], ids=lambda pad: pad.stem)
def test_een_andere_lezer_leest_wat_wij_lezen(pad: Path) -> None:
    """ruamel follows YAML 1.2 and keeps comments: the oracle."""
    soort = soort_van(pad)
    uit = opgemaakt(pad.read_bytes(), soort)
    waarde = lees(uit.encode(), "x", vorm(soort)).waarde
    assert als_tekst(YAML(typ="safe", pure=True).load(uit)) == als_tekst(waarde)
    assert als_tekst(yaml.safe_load(uit)) == als_tekst(waarde)


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_los_commentaar_in_een_echt_bestand_overleeft(data: st.DataObject) -> None:
    pad = data.draw(st.sampled_from(BESTANDEN))
    regels = pad.read_text(encoding="utf-8").splitlines()
    for nummer in range(data.draw(st.integers(1, 8))):
        plek = data.draw(st.integers(1, len(regels)))
        match data.draw(st.integers(0, 2)):
            case 0:
                inspringing = " " * data.draw(st.integers(0, 8))
                regels.insert(plek, f"{inspringing}# boven {nummer}")
            case 1:
                regels[plek - 1] += f"  # naast {nummer}"
            case 2:
                regels.insert(plek, "")
    keur_opmaak("\n".join(regels).encode(), soort_van(pad))


@settings(max_examples=150, deadline=None)
@given(beschadigd())
def test_een_beschadigd_bestand_houdt_zijn_betekenis(inhoud: bytes) -> None:
    keur_opmaak(inhoud, "organisatie")


@settings(max_examples=200, deadline=None)
@given(YAMLACHTIG)
def test_wat_er_ook_staat_de_betekenis_blijft(tekst: str) -> None:
    keur_opmaak(tekst.encode(), "thema")


# --- helpers

Boom = dict[str, Any] | list[Any] | str | float | bool | None


def omgekeerd(ding: Any) -> Any:
    return _met_sleutels(ding, lambda sleutels: sleutels[::-1])


def op_alfabet(ding: Any) -> Any:
    return _met_sleutels(ding, sorted)


def _met_sleutels(ding: Any, volgorde: Callable[[list[str]], list[str]]) -> Any:
    match ding:
        case dict():
            return {s: _met_sleutels(ding[s], volgorde) for s in volgorde(list(ding))}
        case list():
            return [_met_sleutels(deel, volgorde) for deel in ding]
    return ding


def op_volgorde(ding: Any, schema: Any) -> bool:
    if isinstance(ding, list):
        return all(op_volgorde(deel, schema["items"]) for deel in ding)
    if not isinstance(ding, dict):
        return True
    bekend = list(schema["properties"])
    return list(ding) == sorted(ding, key=bekend.index) and all(
        op_volgorde(deel, schema["properties"][sleutel]) for sleutel, deel in ding.items()
    )


def als_tekst(ding: Any) -> Any:
    match ding:
        case dict():
            return {sleutel: als_tekst(deel) for sleutel, deel in ding.items()}
        case list():
            return [als_tekst(deel) for deel in ding]
    return str(ding)
