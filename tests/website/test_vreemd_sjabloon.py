"""A page template of somebody else runs in a child, which is stopped when it takes too much."""

from collections.abc import Callable
from pathlib import Path

import pytest
from proefsite import bouw, maak_kaart

from kaart.drukwerk.pers.sjabloon import SjabloonFout
from kaart.website.zetkind import start_zetkind


def zet(bron: str, seconden: float = 10.0, **waarden: object) -> str:
    with start_zetkind({"a.html.j2": bron}, seconden) as machine:
        machine.zet("a.html.j2", waarden)
        return machine.zet("a.html.j2", waarden)  # one child for all pages


def test_een_gewone_bladzijde_komt_gewoon_terug() -> None:
    assert zet("<p>{{ naam }}</p>", naam="<b>Soep</b>") == "<p>&lt;b&gt;Soep&lt;/b&gt;</p>"


@pytest.mark.parametrize(
    ("bron", "waarom"),
    [
        (
            "{% for a in range(99999) %}{% for b in range(999) %}{% endfor %}{% endfor %}",
            "nog niet",
        ),
        ("{% set a = 'x' * 9000000000 %}{{ a }}", "geheugen|mag een sjabloon niet|te groot"),
        ("{{ 'x' * 6000000 }}", "te groot"),
        ("{{ ''.__class__.__mro__ }}", "mag een sjabloon niet|bestaat niet"),
        ("{{ onbekend }}", "onbekend"),
        ("{% if %}", "."),
    ],
)
def test_wat_niet_ophoudt_of_te_veel_vraagt_is_een_zin(bron: str, waarom: str) -> None:
    with pytest.raises(SjabloonFout, match=waarom):
        zet(bron, seconden=1.5)


def test_met_een_eigen_sjabloon_is_de_site_verder_dezelfde(tmp_path: Path) -> None:
    def site(naam: str, eigen: Callable[[Path], object] = lambda _: None) -> dict[str, bytes]:
        kaart = maak_kaart(tmp_path / naam / "kaart")
        eigen(kaart / "templates" / "website")
        antwoord = bouw(kaart, tmp_path / naam / "site")
        assert antwoord.code == 0, antwoord.fout
        wortel = tmp_path / naam / "site"
        return {
            pad.relative_to(wortel).as_posix(): pad.read_bytes() for pad in wortel.rglob("*.html")
        }

    def zet_neer(map_: Path) -> None:
        map_.mkdir(parents=True)
        onze = Path(__file__).parents[2] / "templates/website/privacy.html.j2"
        tekst = onze.read_text("utf-8").replace("{% endblock", "<p>Eigen</p>{% endblock", 1)
        (map_ / onze.name).write_text(tekst, "utf-8")

    gewoon, eigen = site("een"), site("twee", zet_neer)
    anders = {pad for pad in gewoon if gewoon[pad] != eigen[pad]}
    assert (gewoon.keys() == eigen.keys(), anders) == (True, {"privacy.html"})
