"""`kaart` alone: what it names to do works as it is typed, wherever one stands."""

import shlex
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from aanroep import roep

from kaart.cli import nieuw
from kaart.cli.gesprek import Gesprek
from kaart.handelingen import volgende_stappen

ORGANISATIE = """\
naam: {naam}
organisatievorm: welzijn
omschrijving: Buren helpen.
themas: [eenzaamheid]
doelgroepen: [iedereen]
werkgebied: [stad]
{contact}bronnen: [{{document: Gids, datum: 2026-11-01}}]
gecontroleerd: {{op: {op}, hoe: telefoon}}
"""
SITE = "website: https://voorbeeld.example\n"


def zet(map_: Path, id_: str, *, contact: str = SITE, op: str = "2026-11-20") -> None:
    tekst = ORGANISATIE.format(naam=f"Naam van {id_}", contact=contact, op=op)
    (map_ / f"data/organisaties/{id_}.yaml").write_text(tekst, "utf-8")


def nieuw_en_leeg(map_: Path) -> None:
    assert map_.is_dir()


def met_een_fout(map_: Path) -> None:
    zet(map_, "soep")
    (map_ / "data/organisaties/kapot.yaml").write_text("naam: [", "utf-8")


def zonder_contact(map_: Path) -> None:
    zet(map_, "soep", contact="")
    zet(map_, "thee", contact="")


def oud(map_: Path) -> None:
    zet(map_, "soep", op="2019-01-01")


def in_een_ronde(map_: Path) -> None:
    oud(map_)
    assert roep("--map", map_, "--peildatum", "2026-11-21", "ronde", "begin").code == 0


def vol(map_: Path) -> None:
    zet(map_, "soep")


def met_nieuwe_themas(map_: Path) -> None:
    zet(map_, "soep")
    for pad in (map_ / "data/themas").iterdir():
        if pad.stem != "eenzaamheid":
            pad.unlink()
    thema = map_ / "data/themas/eenzaamheid.yaml"
    thema.write_text(thema.read_text("utf-8") + "vangnet: soep\n", "utf-8")
    roep("--map", map_, "leg-vast")
    geheugen = map_ / "data/themaset.txt"
    geheugen.write_text(geheugen.read_text("utf-8").replace("set: ", "set: eerder"), "utf-8")


TOESTANDEN: list[tuple[Callable[[Path], None], str, str]] = [
    (nieuw_en_leeg, "erin", "lees-in --sjabloon -o lijst.xlsx"),
    (met_een_fout, "erbuiten", "valideer"),
    (zonder_contact, "erin", "toon soep"),
    (oud, "dieper", "ronde begin --aantal 10"),
    (in_een_ronde, "erin", "ronde stand"),
    (vol, "dieper", "wijzig kaart vangnet=soep"),
    (met_nieuwe_themas, "erin", "begin . --ververs --themas alle"),
    (met_nieuwe_themas, "dieper", "begin ../.. --ververs --themas alle"),
    (met_nieuwe_themas, "erbuiten", 'begin "mijn kaart" --ververs --themas alle'),
]


def opdrachten(scherm: str) -> Iterator[str]:
    yield from (regel.strip() for regel in scherm.splitlines() if regel.startswith("       kaart "))


@pytest.fixture
def zeist(tmp_path: Path) -> Path:
    (tmp_path / ".gitconfig").write_text("[user]\nname = Rol\nemail = rol@example.org\n")
    map_ = tmp_path / "mijn kaart"
    (tmp_path / "wijken.txt").write_text("'t Zand\nNoord & Zuid\n", "utf-8")
    wijken = tmp_path / "wijken.txt"
    assert roep("begin", map_, "--gemeente", "Zeist", "--wijken", wijken).code == 0
    return map_


@pytest.mark.parametrize(("maak", "waar", "verwacht"), TOESTANDEN)
def test_elke_stap_werkt_zoals_hij_er_staat(
    zeist: Path,
    monkeypatch: pytest.MonkeyPatch,
    maak: Callable[[Path], None],
    waar: str,
    verwacht: str,
) -> None:
    maak(zeist)
    plek = {"erin": zeist, "dieper": zeist / "data/wijken", "erbuiten": zeist.parent}[waar]
    monkeypatch.chdir(plek)
    genoemd = ("--map", "mijn kaart") if waar == "erbuiten" else ()
    scherm = roep(*genoemd, "--peildatum", "2026-11-21")
    assert scherm.code == 0
    gevonden = list(opdrachten(scherm.uit))
    assert any(verwacht in opdracht for opdracht in gevonden)
    monkeypatch.setattr(nieuw, "is_gesprek", lambda: True)
    monkeypatch.setattr(nieuw, "Gesprek", lambda: Gesprek(lambda _: _weg()))
    for opdracht in gevonden:
        if "drukwerk" in opdracht:  # named as what comes after the first organisations
            zet(zeist, "soep")
        _, *woorden = shlex.split(opdracht)
        antwoord = roep("--peildatum", "2026-11-21", *woorden)
        # 1 is a finding, or a question that nobody answers; who breaks off a talk is told so.
        assert antwoord.code < 2 or "afgebroken" in antwoord.fout, (opdracht, antwoord)


def _weg() -> str:
    raise EOFError


def test_zonder_kaart_staat_er_hoe_men_begint(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    antwoord = roep()
    assert antwoord.code == 0
    assert antwoord.uit.startswith("Gebruik: kaart")
    assert "begin er een met: kaart begin MAP" in antwoord.fout


def test_een_gekopieerde_kaart_zonder_geheugen_hoort_niets_van_themas(zeist: Path) -> None:
    zet(zeist, "soep")
    (zeist / "data/themaset.txt").unlink()
    shutil.rmtree(zeist / "data/themas")
    (zeist / "data/themas").mkdir()
    assert "themas" not in roep("--map", zeist, "--peildatum", "2026-11-21").uit


def test_elke_stap_komt_in_een_van_deze_kaarten_voor() -> None:
    """Else one could be named that nobody ever typed."""
    bron = Path(volgende_stappen.__file__).read_text("utf-8")
    assert bron.count("yield Stap(") == 9
