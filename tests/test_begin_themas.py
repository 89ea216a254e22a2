"""Later versions of the built-in themes: offered, taken or declined, and never offered twice.

Each test has a set of its own: `SET`, which a later version of kaart would bring.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from aanroep import Antwoord, roep

from kaart.begin import themageheugen
from kaart.begin.themageheugen import GEHEUGENBESTAND
from kaart.begin.themaverschil import vul_aan
from kaart.bestand import Werkmap, laad
from kaart.cli import themakeuze
from kaart.cli.gesprek import Gesprek
from kaart.handelingen import nieuwe_kaart, themaverversing
from kaart.model import Kaart

Waarden = dict[str, Any]


def eten(**anders: Any) -> Waarden:
    return {
        "naam": "Eten",
        "synoniemen": ["maaltijd"],
        "hulpvragen": [{"id": "samen-eten", "tekst": "Ik wil samen eten.", "woorden": ["tafel"]}],
        **anders,
    }


SET = {"eten": eten(), "geld": {"naam": "Geld"}}


class Map:
    """A map that began with a set of themes, and a program that brings another."""

    def __init__(self, plek: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.plek = plek
        self._monkeypatch = monkeypatch
        self.zet_set(SET, "versie 1")
        monkeypatch.setattr(
            nieuwe_kaart, "themabestanden",
            lambda _: {id_: f"naam: {w['naam']}\n".encode() for id_, w in SET.items()},
        )  # fmt: skip
        assert roep("begin", plek, "--gemeente", "Zeist").code == 0
        vraag = "{id: samen-eten, tekst: Ik wil samen eten., woorden: [tafel]}"
        self.schrijf("eten", f"naam: Eten\nsynoniemen: [maaltijd]\nhulpvragen:\n- {vraag}\n")

    def zet_set(self, themas: Mapping[str, Waarden], naam: str) -> None:
        for kamer in (nieuwe_kaart, themaverversing):
            self._monkeypatch.setattr(kamer, "themawaarden", lambda _: themas)
        self._monkeypatch.setattr(themageheugen, "vingerafdruk", lambda: naam)

    def schrijf(self, thema: str, tekst: str) -> None:
        (self.plek / f"data/themas/{thema}.yaml").write_text(tekst, "utf-8")

    def ververs(self, *woorden: str) -> Antwoord:
        return roep("begin", self.plek, "--ververs", "--themas", *woorden)

    def antwoordt(self, *regels: str) -> None:
        """Give these answers, and then hang up."""
        over = list(regels)

        def lees(_: str) -> str:
            if not over:
                raise EOFError
            return over.pop(0)

        self._monkeypatch.setattr(themakeuze, "is_gesprek", lambda: True)
        self._monkeypatch.setattr(themakeuze, "Gesprek", lambda: Gesprek(lees))

    @property
    def kaart(self) -> Kaart:
        return laad(Werkmap(self.plek)).kaart


@pytest.fixture
def map_(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Map:
    return Map(tmp_path / "kaart", monkeypatch)


LATER = {
    "eten": eten(
        synoniemen=["maaltijd", "koken"],
        let_op={"tekst": "Bel eerst.", "signaalwoorden": ["honger"]},
        hulpvragen=[
            {"id": "samen-eten", "tekst": "Ik wil aanschuiven.", "woorden": ["tafel", "soep"],
             "zinnen": ["altijd alleen aan tafel"]},
            {"id": "maaltijd-thuis", "tekst": "Wie brengt een maaltijd?"},
        ],
    ),
    "geld": {"naam": "Geld"},
    "rouw": {"naam": "Rouw", "hulpvragen": [{"id": "praten", "tekst": "Ik wil praten."}]},
}  # fmt: skip
AANBOD = """\
De ingebouwde thema’s hebben meer dan deze kaart
   1  Eten: de vraag “Wie brengt een maaltijd?”; 1 synoniem; 1 woord; 1 zin; een
      andere tekst bij een hulpvraag en let op
   2  nieuw thema: Rouw, met 1 vraag
Wat de kaart zelf zegt, blijft zoals het is.
"""
NIETS = "De ingebouwde thema’s hebben niets nieuws voor deze kaart.\n"


def test_een_nieuwe_kaart_kent_de_hele_set(map_: Map) -> None:
    assert map_.ververs("alle") == (0, NIETS, "kaart: er verandert niets\n")
    assert "--ververs" not in roep("--map", map_.plek).uit


def test_wat_er_bij_kwam_wordt_aangeboden_en_niet_geschreven(map_: Map) -> None:
    map_.zet_set(LATER, "versie 2")
    antwoord = map_.ververs("alle")
    assert (antwoord.code, antwoord.uit) == (1, AANBOD)
    assert antwoord.fout == (
        "kaart: er is niets geschreven; neem alles over met --ja, of niets met --themas geen\n"
    )
    assert list(map_.kaart.themas) == ["eten", "geld"]
    assert map_.ververs("alle").uit == AANBOD  # nobody decided, so again


def test_wie_overneemt_heeft_het_en_hoort_er_niet_meer_van(map_: Map) -> None:
    map_.zet_set(LATER, "versie 2")
    assert map_.ververs("alle", "--ja").code == 0
    eten_ = map_.kaart.themas["eten"]
    assert eten_.synoniemen == ("maaltijd", "koken")
    assert eten_.let_op is not None
    assert eten_.let_op.signaalwoorden == ("honger",)
    assert [vraag.tekst for vraag in eten_.hulpvragen] == [
        "Ik wil aanschuiven.", "Wie brengt een maaltijd?",
    ]  # fmt: skip
    assert eten_.hulpvragen[0].woorden == ("tafel", "soep")
    assert list(map_.kaart.themas) == ["eten", "geld", "rouw"]
    assert map_.ververs("alle").uit == NIETS


@pytest.mark.parametrize("hoe", ["geen", "gesprek"])
def test_wat_iemand_niet_wil_komt_niet_terug(map_: Map, hoe: str) -> None:
    map_.zet_set(LATER, "versie 2")
    if hoe == "gesprek":
        map_.antwoordt("misschien", "n")
        antwoord = map_.ververs("alle")
    else:
        antwoord = map_.ververs("geen")
    assert antwoord.code == 0
    assert antwoord.fout == "kaart: dit wordt niet meer aangeboden: 2 thema’s\n"
    assert map_.kaart.themas["eten"].synoniemen == ("maaltijd",)
    assert map_.ververs("alle").uit == (
        f"{NIETS}Eerder aangeboden, en niet op de kaart: 1 thema. Toch zien? Haal\n"
        "data/themaset.txt weg.\n"
    )
    # What comes later still is offered, and no more than that.
    nog_later = {**LATER, "eten": {**LATER["eten"], "synoniemen": ["maaltijd", "koken", "soep"]}}
    map_.zet_set(nog_later, "versie 3")
    assert "   1  Eten: 1 synoniem\n" in map_.ververs("alle").uit
    (map_.plek / GEHEUGENBESTAND).unlink()
    assert "nieuw thema: Rouw" in map_.ververs("alle").uit


def test_per_thema_kiezen_neemt_een_deel_en_schuift_de_rest_op(map_: Map) -> None:
    map_.zet_set(LATER, "versie 2")
    map_.antwoordt("", "j")
    antwoord = map_.ververs("kies")
    assert antwoord.code == 0
    assert list(map_.kaart.themas) == ["eten", "geld", "rouw"]
    assert map_.kaart.themas["eten"].synoniemen == ("maaltijd",)
    assert "   1  Eten: de vraag" in map_.ververs("geen").uit
    map_.antwoordt("")
    assert map_.ververs("kies").uit == NIETS


def test_kaart_alleen_noemt_dat_er_meer_is_tot_iemand_beslist(map_: Map) -> None:
    organisatie = (
        "naam: Soep\norganisatievorm: welzijn\nomschrijving: Soep.\nthemas: [eten, geld, rouw]\n"
        "doelgroepen: [iedereen]\nwerkgebied: [centrum]\nwebsite: https://soep.example\n"
        "bronnen: [{document: Gids, datum: 2026-11-01}]\n"
        "gecontroleerd: {op: 2026-11-20, hoe: telefoon}\n"
    )
    (map_.plek / "data/organisaties/soep.yaml").write_text(organisatie, "utf-8")
    map_.schrijf("eten", "naam: Eten\nvangnet: soep\n")
    map_.zet_set(LATER, "versie 2")
    gezegd = [roep("--map", map_.plek, "--peildatum", "2026-11-21").uit]
    map_.ververs("geen")
    gezegd.append(roep("--map", map_.plek, "--peildatum", "2026-11-21").uit)
    assert ["--ververs --themas alle" in tekst for tekst in gezegd] == [True, False]


EIGEN: Waarden = {
    "naam": "Eten en drinken",
    "hulpvragen": [{"id": "samen-eten", "tekst": "Eigen tekst."}],
}


@pytest.mark.parametrize(
    ("eigen", "vers", "kent", "wordt"),
    [
        (EIGEN, eten(), "", {"synoniemen": ["maaltijd"], "woorden": ["tafel"]}),
        (EIGEN, eten(), "maaltijd", {"woorden": ["tafel"]}),
        (EIGEN, eten(), "tafel maaltijd", {}),
        ({"naam": "Eten"}, eten(), "samen-eten maaltijd", {}),  # taken away on purpose
        ({"naam": "Eten"}, {"naam": "Voedsel"}, "Eten", {"naam": "Voedsel"}),
        ({"naam": "Smullen"}, {"naam": "Voedsel"}, "Eten", {}),
        ({"naam": "Eten"}, {"naam": "Eten", "zrm": ["tijd"]}, "", {"zrm": ["tijd"]}),
        (
            {"naam": "Eten", "let_op": {"tekst": "Eigen."}},
            {"naam": "Eten", "let_op": {"tekst": "Bel.", "signaalwoorden": ["honger"]}}, "",
            {"let_op": {"tekst": "Eigen.", "signaalwoorden": ["honger"]}},
        ),
        (
            {"naam": "Eten"},
            {"naam": "Eten", "let_op": {"tekst": "Bel.", "signaalwoorden": ["honger"]}}, "Bel.",
            {},
        ),
    ],
)  # fmt: skip
def test_wat_de_kaart_zelf_zegt_blijft(
    eigen: Waarden, vers: Waarden, kent: str, wordt: Waarden
) -> None:
    """`kent` are the last steps of what was offered before."""
    aanvulling = vul_aan("eten", eigen, vers, lambda pad: pad[-1] in kent.split())
    if woorden := wordt.pop("woorden", None):
        wordt["hulpvragen"] = [{**eigen["hulpvragen"][0], "woorden": woorden}]
    assert aanvulling.waarden == {**eigen, **wordt}
    assert aanvulling.leeg == (not wordt)


@pytest.mark.parametrize("inhoud", [b"", b"\xff\xfe\x00", b"set\n: :\n../weg: x\n", b"eten:\n"])
def test_een_geheugen_dat_kapot_is_is_leeg(map_: Map, inhoud: bytes) -> None:
    (map_.plek / GEHEUGENBESTAND).write_bytes(inhoud)
    map_.zet_set(LATER, "versie 2")
    antwoord = map_.ververs("alle")
    assert antwoord.code == 1
    assert "Rouw" in antwoord.uit
