"""Two entries become one: nothing that only one of them knew is lost."""

import re
import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from aanroep import roep
from hulp.kaartje import schrijf_kaartje
from hulp.persoon import GEHEIMEN, PERSOON
from hypothesis import given, settings, strategies as st

from kaart.basis.tekst import vergelijkbaar
from kaart.bestand.dataset import laad
from kaart.bestand.werkmap import Werkmap
from kaart.bijwerken import Bewerking, GeenWijziging
from kaart.bijwerken.grafsteen import botsingen, is_nieuwer, voeg_toe
from kaart.bijwerken.samenvoegen import Botsing, niet_overgenomen, voeg_samen
from kaart.cli.gesprek import Afgebroken, Gesprek
from kaart.cli.voeg_samen import vraag_keuzes
from kaart.keuring import keur
from kaart.personen.lezen import laad_personen
from kaart.schema import heeft_vorm
from kaart.taal.zeg.woorden import woord

DAG = date(2026, 11, 22)
ECHT = [d for d in laad(Werkmap(Path(__file__).parents[2])).documenten if d.goed]
ORGANISATIES = [d for d in ECHT if d.collectie == "organisaties"]
BALIE = {"functie": "Balie", "telefoon": "030 000 00 01"}


def samen(een: dict[str, Any], ander: dict[str, Any], *, neem_ander: bool = False) -> Any:
    return voeg_samen("organisatie", een, ander, lambda _: neem_ander).waarden


@pytest.mark.parametrize(
    ("een", "ander", "verwacht"),
    [
        # what one did not know
        ({"naam": "A"}, {"kosten": "€ 2"}, {"naam": "A", "kosten": "€ 2"}),
        # lists are united, the first one first
        ({"themas": ["geld", "eten"]}, {"themas": ["eten", "taal"]},
         {"themas": ["geld", "eten", "taal"]}),
        ({"bronnen": [{"url": "https://a.nl"}]},
         {"bronnen": [{"url": "https://a.nl"}, {"document": "folder"}]},
         {"bronnen": [{"url": "https://a.nl"}, {"document": "folder"}]}),
        # the same in other characters is no difference
        ({"website": "https://www.kook.example/"}, {"website": "http://kook.example"},
         {"website": "https://www.kook.example/"}),
        ({"naam": "Kook Club"}, {"naam": "kook club"}, {"naam": "Kook Club"}),
        # one thing of a list by its name, its number or its mailbox
        ({"contacten": [BALIE]}, {"contacten": [{"functie": "balie", "email": "x@y.nl"}]},
         {"contacten": [{**BALIE, "email": "x@y.nl"}]}),
        ({"contacten": [BALIE]}, {"contacten": [{"functie": "loket", "telefoon": "0300000001"}]},
         {"contacten": [BALIE]}),
        ({"contacten": [BALIE]}, {"contacten": [{"functie": "klachten", "soort": "klachten"}]},
         {"contacten": [BALIE, {"functie": "klachten", "soort": "klachten"}]}),
        # addresses complete each other, times do not
        ({"adres": {"straat": "Kerkstraat"}}, {"adres": {"postcode": "3500 AA"}},
         {"adres": {"straat": "Kerkstraat", "postcode": "3500 AA"}}),
        ({"openingstijden": [{"dag": "ma"}]}, {"openingstijden": [{"dag": "di"}]},
         {"openingstijden": [{"dag": "ma"}]}),
        ({"opmerking": "Bel laat."}, {"opmerking": "Of mail."},
         {"opmerking": "Bel laat. Of mail."}),
        # the oldest check counts; one that was never made is older still
        ({"gecontroleerd": {"op": "2026-03"}}, {"gecontroleerd": {"op": "2025", "hoe": "mail"}},
         {"gecontroleerd": {"op": "2025", "hoe": "mail"}}),
        ({"gecontroleerd": {"op": "2026-03"}}, {}, {}),
        ({"contacten": [{**BALIE, "gecontroleerd": {"op": "2026-03"}}]},
         {"contacten": [BALIE], "gecontroleerd": {"op": "2024"}},
         {"contacten": [{**BALIE, "gecontroleerd": {"op": "2024"}}]}),
        # what an entry says of its own life is not taken over
        ({"naam": "A"}, {"naam": "A", "status": "gestopt", "reden": "x"}, {"naam": "A"}),
        # the address of a shelter stays secret, whoever knew it
        ({"geheim_adres": True},
         {"adres": {"straat": "Stille Laan"}, "locaties": ["huis"],
          "aanbod": [{"naam": "Hulp", "soort": "dienst", "locatie": "huis"}]},
         {"geheim_adres": True, "aanbod": [{"naam": "Hulp", "soort": "dienst"}]}),
    ],
)  # fmt: skip
def test_samen_weten_ze(een: dict[str, Any], ander: dict[str, Any], verwacht: Any) -> None:
    assert samen(een, ander) == verwacht


def test_een_verschil_wordt_gekozen_en_genoemd() -> None:
    een = {"kosten": "€ 2", "contacten": [BALIE]}
    ander = {"kosten": "gratis", "contacten": [{"functie": "balie", "telefoon": "030 999 99 99"}]}
    uit = voeg_samen("organisatie", een, ander, lambda botsing: botsing.pad[0] == "kosten")
    assert uit.waarden == {"kosten": "gratis", "contacten": [BALIE]}
    assert [*niet_overgenomen(uit.botsingen)] == [
        "kosten: € 2",
        "telefoon van contact Balie: 030 999 99 99",
    ]


def bladeren(waarde: Any, sleutel: str = "") -> Iterator[str]:
    """Yield every single value in a document."""
    if isinstance(waarde, dict):
        for naam, deel in waarde.items():
            if naam != "gecontroleerd":
                yield from bladeren(deel, naam)
    elif isinstance(waarde, list):
        for deel in waarde:
            yield from bladeren(deel, sleutel)
    elif sleutel not in {"status", "gestopt_op", "reden", "opgevolgd_door"}:
        yield str(waarde)


@given(st.sampled_from(ORGANISATIES), st.sampled_from(ORGANISATIES), st.booleans())
@settings(max_examples=100)
def test_niets_gaat_verloren(een: Any, ander: Any, neem_ander: bool) -> None:
    uit = voeg_samen("organisatie", een.waarde, ander.waarde, lambda _: neem_ander)
    assert heeft_vorm("organisatie", uit.waarden)
    if any(d.waarde.get("geheim_adres") for d in (een, ander)):
        return
    genoemd = plat(" ".join(f"{b.een} {b.ander}" for b, _ in uit.botsingen))
    over = "|".join(map(plat, bladeren(uit.waarden)))  # an opmerking is joined to the other
    kwijt = [
        blad
        for document in (een, ander)
        for blad in bladeren(document.waarde)
        if plat(blad) not in over and plat(blad) not in genoemd
    ]
    # A date, an hour or a yes is said in other words where it is named.
    assert [blad for blad in kwijt if not re.fullmatch(r"[0-9:.-]+|[A-Za-z]+", blad)] == []


def plat(tekst: str) -> str:
    """Return a value as it is compared: in words, without the protocol of an address."""
    return vergelijkbaar(woord(tekst).replace("https:", "http:").removesuffix("/"))


@pytest.fixture
def werkmap(tmp_path: Path) -> Werkmap:
    """Return a map in which everything refers to samen-eten, that is there twice."""
    tweede = schrijf_kaartje(tmp_path).data / "organisaties/samen-eten.yaml"
    tekst = tweede.read_text().replace("omschrijving: Bewoners", "omschrijving: Buren")
    kopie = tekst.replace("  - noord\n", "  - stad\n").replace("op: 2026-02", "op: 2026-06")
    (tweede.parent / "samen-aan-tafel.yaml").write_text(kopie.replace("123 45 67", "765 43 21"))
    for bestand, regels in (
        ("themas/geld", "vangnet: samen-eten\nlet_op:\n  tekst: Bel.\n  organisatie: samen-eten\n"),
        ("netwerken/samen-noord", "organisatie: samen-eten\n"),
        ("organisaties/maatje-meer", "onderdeel_van: samen-eten\n"),
        ("kaart", "niet_dubbel:\n  - een: samen-eten\n    ander: maatje-meer\n    reden: x\n"),
    ):
        pad = tmp_path / f"data/{bestand}.yaml"
        pad.write_text(pad.read_text() + regels)
    return Werkmap(tmp_path)


def test_alle_verwijzingen_gaan_mee(werkmap: Werkmap) -> None:
    bewerking = Bewerking(werkmap, DAG)
    assert [b.veld for b in botsingen(bewerking, "samen-aan-tafel", "samen-eten")] == [
        "omschrijving",
        "telefoon van contact algemeen",
    ]
    weg = voeg_toe(bewerking, "samen-aan-tafel", "samen-eten", lambda _: False)
    assert weg == (
        "omschrijving: Bewoners koken en eten samen.",
        "telefoon van contact algemeen: 030 123 45 67",
    )
    bewerking.bewaar()
    kaart = laad(werkmap).kaart
    assert kaart.themas["geld"].vangnet == "samen-aan-tafel"
    assert kaart.themas["geld"].let_op is not None
    assert kaart.themas["geld"].let_op.organisatie == "samen-aan-tafel"
    assert kaart.netwerken["samen-noord"].organisatie == "samen-aan-tafel"
    assert kaart.organisaties["maatje-meer"].onderdeel_van == "samen-aan-tafel"
    assert kaart.organisaties["samen-aan-tafel"].werkgebied == ("stad", "noord")
    assert kaart.organisaties["samen-aan-tafel"].gecontroleerd is not None
    assert kaart.organisaties["samen-aan-tafel"].gecontroleerd.op == "2026-02"
    steen = kaart.organisaties["samen-eten"]
    assert (steen.status, steen.opgevolgd_door) == ("niet-opnemen", "samen-aan-tafel")
    assert steen.reden == "samengevoegd met Samen Eten"
    assert steen.contacten == ()
    assert steen.omschrijving == "Bewoners koken en eten samen."
    assert steen.opmerking == (
        "Niet overgenomen bij het samenvoegen: telefoon van contact algemeen: 030 123 45 67"
    )
    assert [(p.een, p.ander) for p in kaart.gegevens.niet_dubbel] == [
        ("samen-eten", "maatje-meer"),
        ("samen-aan-tafel", "maatje-meer"),
    ]
    assert [b.melding for b in keur(laad(werkmap), DAG) if b.toets in {"dubbel", "gestopt"}] == []


def test_wie_de_tweede_zoekt_komt_bij_de_eerste_uit(werkmap: Werkmap) -> None:
    map_ = ("--map", werkmap.wortel, "--peildatum", "2026-11-22")
    woorden = ("voeg-samen", "samen-aan-tafel", "samen-eten")
    geweigerd = roep(*map_, *woorden)
    assert geweigerd.code == 1
    assert "telefoon van contact algemeen" in geweigerd.uit
    assert "kies met --houd samen-aan-tafel of --houd samen-eten" in geweigerd.fout
    assert roep(*map_, *woorden, "--houd", "maatje-meer").code == 2
    (werkmap.data / "personen").mkdir()
    (werkmap.data / "personen/p-0001.yaml").write_text(PERSOON.partition("\n")[2])
    klaar = roep(*map_, *woorden, "--houd", "samen-eten", "--ja")
    assert klaar.code == 0
    assert "contactpersoon p-0001 gaat mee naar samen-aan-tafel" in klaar.fout
    (persoon,) = laad_personen(werkmap).personen
    assert persoon.organisatie == "samen-aan-tafel"
    assert not [geheim for geheim in GEHEIMEN if geheim in klaar.fout + klaar.uit]
    getoond = roep(*map_, "toon", "samen-eten")
    assert getoond.uit.startswith("Samen Eten  [samen-aan-tafel]\n")
    assert "[samen-eten]: samengevoegd met Samen Eten; dit is Samen Eten" in getoond.fout
    assert roep(*map_, "zoek", "samen eten").fout == "", "the name leads there by itself"
    assert "is al samengevoegd" in roep(*map_, *woorden).fout


@pytest.mark.parametrize(
    ("een", "ander", "zin"),
    [
        ("belmaatjes", "belmaatjes", "noem er twee"),
        ("belmaatjes", "de-meerpaal", "geen twee organisaties of twee plekken"),
        ("noord", "zuid", "geen twee organisaties of twee plekken"),
        ("oude-eettafel", "soep-aan-zee", "voeg-samen soep-aan-zee oude-eettafel"),
    ],
)
def test_wat_niet_samen_kan(
    tmp_path: Path, voorbeeldkaart: Path, een: str, ander: str, zin: str
) -> None:
    shutil.copytree(voorbeeldkaart, tmp_path / "kaart")
    bewerking = Bewerking(Werkmap.op(tmp_path / "kaart"), DAG)
    with pytest.raises(GeenWijziging, match=zin):
        botsingen(bewerking, een, ander)


def test_een_deel_gaat_op_in_het_geheel(werkmap: Werkmap) -> None:
    bewerking = Bewerking(werkmap, DAG)
    voeg_toe(bewerking, "samen-eten", "maatje-meer", lambda _: False)
    assert "onderdeel_van" not in bewerking.lees("samen-eten")
    assert "niet_dubbel" not in bewerking.lees_gegevens()


def test_twee_plekken(tmp_path: Path) -> None:
    plek = "# data/locaties/brug.yaml\nnaam: De Brug\nsoort: buurthuis\ntelefoon: 030 123 45 67\n"
    werkmap = schrijf_kaartje(tmp_path, plek)
    bewerking = Bewerking(werkmap, DAG)
    voeg_toe(bewerking, "brug", "de-brug", lambda _: False)
    assert bewerking.lees("samen-eten")["locaties"] == ["brug"]
    assert bewerking.lees("brug")["postcode"] == "1001 AB"
    assert bewerking.lees("de-brug")["opgevolgd_door"] == "brug"
    assert bewerking.keur() == ()


VERSCHIL = Botsing(("kosten",), "kosten", "€ 2", "€ 3")


@pytest.mark.parametrize(
    ("antwoorden", "gekozen"),
    [(["1"], False), (["2"], True), ([""], True), (["ja", "", "1"], True)],
)
def test_gevraagd_met_de_nieuwste_als_voorstel(antwoorden: list[str], gekozen: bool) -> None:
    gesprek = Gesprek(lambda _: antwoorden.pop(0))
    keuzes = vraag_keuzes(gesprek, [VERSCHIL], "a", "b", ander_eerst=True)
    assert keuzes == {("kosten",): gekozen}


def test_wie_weggaat_verandert_niets() -> None:
    def weg(_: str) -> str:
        raise EOFError

    with pytest.raises(Afgebroken, match="er is niets geschreven"):
        vraag_keuzes(Gesprek(weg), [VERSCHIL], "a", "b", ander_eerst=False)


def test_de_nieuwste_controle_is_het_voorstel(werkmap: Werkmap) -> None:
    bewerking = Bewerking(werkmap, DAG)
    assert is_nieuwer(bewerking, "samen-eten", "samen-aan-tafel")
    assert not is_nieuwer(bewerking, "samen-aan-tafel", "samen-eten")
