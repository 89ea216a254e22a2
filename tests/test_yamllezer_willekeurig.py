"""Reading of anything at all: random bytes, nearly YAML, damaged files."""

import contextlib
from typing import Any

import yaml
from hulp.yamltekst import YAMLACHTIG, beschadigd
from hypothesis import given, settings, strategies as st

from kaart.schema import vorm
from kaart.yamllezer import Plaatsen, knopen, lees, ontcijfer


def gewoon(ding: Any) -> bool:
    match ding:
        case dict():
            return all(isinstance(sleutel, str) and gewoon(deel) for sleutel, deel in ding.items())
        case list():
            return all(map(gewoon, ding))
    return ding is None or type(ding) in {str, int, float, bool}


def keur_lezen(inhoud: bytes) -> None:
    gelezen = lees(inhoud, "x.yaml", vorm("organisatie"))
    tekst = ontcijfer(inhoud)
    assert gewoon(gelezen.waarde)
    assert gelezen.gelukt == isinstance(gelezen.waarde, dict)
    regels = tekst.split("\n")
    for bevinding in gelezen.bevindingen:
        _, regel, kolom = bevinding.vindplaats
        assert 1 <= regel <= len(regels)
        assert 1 <= kolom <= len(regels[regel - 1]) + 1
        assert bevinding.melding
        assert bevinding.raad
    if gelezen.gelukt:
        assert knopen(tekst) is not None
        keur_plaatsen(gelezen.waarde, Plaatsen("x.yaml", tekst), regels, ())


def keur_plaatsen(ding: Any, plaatsen: Plaatsen, regels: list[str], pad: tuple[Any, ...]) -> None:
    for sleutel in (True, False):
        _, regel, kolom = plaatsen.vind(pad, sleutel=sleutel)
        assert 1 <= kolom <= len(regels[regel - 1]) + 1
    if isinstance(ding, dict | list):
        for stap, deel in ding.items() if isinstance(ding, dict) else enumerate(ding):
            keur_plaatsen(deel, plaatsen, regels, (*pad, stap))


@settings(max_examples=300, deadline=None)
@given(st.one_of(YAMLACHTIG.map(str.encode), st.binary(max_size=60), st.text().map(str.encode)))
def test_wat_er_ook_staat_er_komt_een_waarde_of_een_bevinding(inhoud: bytes) -> None:
    keur_lezen(inhoud)


@settings(max_examples=150, deadline=None)
@given(beschadigd())
def test_een_beschadigd_bestand_geeft_een_waarde_of_een_bevinding(inhoud: bytes) -> None:
    keur_lezen(inhoud)


@settings(max_examples=300, deadline=None)
@given(YAMLACHTIG)
def test_wat_wij_lezen_leest_pyyaml_net_zo(tekst: str) -> None:
    """PyYAML without its resolvers (BaseLoader) has the same structure and the same texts."""
    inhoud = tekst.encode()
    gelezen = lees(inhoud, "x.yaml")
    if gelezen.gelukt:
        pyyaml = yaml.load(ontcijfer(inhoud), Loader=yaml.CBaseLoader)  # noqa: S506 - the oracle
        assert als_tekst(gelezen.waarde) == als_tekst(pyyaml)


def als_tekst(ding: Any) -> Any:
    """Return a value in which it no longer shows which texts were read as something else."""
    if isinstance(ding, dict):
        return {sleutel: als_tekst(deel) for sleutel, deel in ding.items()}
    if isinstance(ding, list):
        return [als_tekst(deel) for deel in ding]
    tekst = "" if ding is None else str(ding).lower() if isinstance(ding, bool) else str(ding)
    with contextlib.suppress(ValueError):
        return float(tekst)
    return "" if tekst == "null" else tekst
