"""A finding that somebody lets stand: until a day, and no other than that one."""

import json
from datetime import date
from pathlib import Path

import pytest
from aanroep import Antwoord, roep
from hulp.kaartje import schrijf_kaartje

from kaart.basis.bevinding import Bevinding, Ernst, Vindplaats, uitgangscode
from kaart.bestand.dataset import laad
from kaart.keuring import TOETSEN, keur
from kaart.keuring.aanvaarding import AANVAARDBAAR
from kaart.schema import keuzes

DAG = date(2026, 11, 21)
HTTP = "# data/organisaties/samen-eten.yaml\nwebsite: http://eten.example\n"
MELDING = "“http://eten.example” is alleen http"


def aanvaard(
    melding: str = MELDING, tot: str = "2027-06-01", toets: str = "http", keer: int = 1
) -> str:
    regels = (
        f"  - toets: {toets}\n    bestand: data/organisaties/samen-eten.yaml\n"
        f"    melding: {melding}\n    reden: de site kan niet anders\n"
        f"    tot: {tot}\n    door: beheerder\n"
    )
    return f"# data/kaart.yaml\naanvaard:\n{regels * keer}"


def keur_alles(plek: Path, stukken: str, dag: date = DAG) -> list[tuple[str, str, str, str]]:
    """Return toets, ernst, place and acceptance of every finding but the order of keys."""
    return [
        (b.toets, b.ernst.value, str(b.vindplaats), b.aanvaard)
        for b in keur(laad(schrijf_kaartje(plek, stukken)), dag)
        if b.toets != "volgorde"
    ]


PLEK = "data/organisaties/samen-eten.yaml:2:10"
OPEN = ("http", "let op", PLEK, "")
WAAROM = "aanvaard tot en met 1 juni 2027 door beheerder: de site kan niet anders"
NIET_NODIG = ("aanvaard", "tip", "data/kaart.yaml:5:14", "")


def test_een_aanvaarde_bevinding_telt_niet_mee(tmp_path: Path) -> None:
    assert keur_alles(tmp_path, HTTP) == [OPEN]
    assert keur_alles(tmp_path, HTTP + aanvaard()) == [("http", "let op", PLEK, WAAROM)]


@pytest.mark.parametrize(("dag", "open_"), [(date(2027, 6, 1), False), (date(2027, 6, 2), True)])
def test_na_de_einddatum_komt_ze_terug(tmp_path: Path, dag: date, open_: bool) -> None:
    gevonden = keur_alles(tmp_path, HTTP + aanvaard(), dag)
    verlopen = ("aanvaard", "let op", "data/kaart.yaml:7:10", "")
    assert gevonden == ([verlopen, OPEN] if open_ else [("http", "let op", PLEK, WAAROM)])


@pytest.mark.parametrize(
    "stukken",
    [
        HTTP.replace("eten.example", "anders.example") + aanvaard(),  # another value
        HTTP + aanvaard("“http://eten.example” is alleen htt"),  # not these words
        HTTP + aanvaard(toets="privacy"),  # another toets
        HTTP.replace("samen-eten", "maatje-meer") + aanvaard(),  # another file
    ],
)
def test_wat_anders_is_blijft_staan(tmp_path: Path, stukken: str) -> None:
    gevonden = keur_alles(tmp_path, stukken)
    assert [g[:2] for g in gevonden] == [("aanvaard", "tip"), ("http", "let op")]
    assert not any(g[3] for g in gevonden)


def test_een_tweede_in_hetzelfde_bestand_glipt_er_niet_door(tmp_path: Path) -> None:
    twee = f"{HTTP}aanbod:\n  - naam: Soep\n    soort: inloop\n    website: http://eten.example\n"
    gevonden = [g for g in keur_alles(tmp_path, twee + aanvaard()) if g[0] == "http"]
    assert [bool(g[3]) for g in gevonden] == [True, False]
    gevonden = keur_alles(tmp_path, twee + aanvaard(keer=2))
    assert [bool(g[3]) for g in gevonden] == [True, True]


def test_wat_niet_meer_nodig_is_wordt_genoemd(tmp_path: Path) -> None:
    assert keur_alles(tmp_path, aanvaard()) == [NIET_NODIG]
    bevinding = keur(laad(schrijf_kaartje(tmp_path, aanvaard())), DAG)[0]
    assert bevinding.raad == "haal haar weg"
    fout = HTTP + aanvaard("is alleen http")
    eerste = keur(laad(schrijf_kaartje(tmp_path, fout)), DAG)[0]
    assert eerste.raad == f"haal haar weg, of bedoel je: {MELDING}"


def test_van_een_bestand_dat_niemand_kan_lezen_weet_niemand_of_het_nog_nodig_is(
    tmp_path: Path,
) -> None:
    kapot = "# data/organisaties/samen-eten.yaml\nthemas: eten\n"
    assert {g[0] for g in keur_alles(tmp_path, kapot + aanvaard())} == {"vorm"}


def test_een_prive_gegeven_dat_hier_herhaald_wordt_is_geen_tweede_bevinding(tmp_path: Path) -> None:
    tekst = "# data/organisaties/samen-eten.yaml\nopmerking: t.a.v. F. Voorbeeld\n"
    melding = "“t.a.v.” wijst op een persoon"
    gevonden = keur_alles(tmp_path, tekst + aanvaard(melding, toets="privacy"))
    assert [(g[0], bool(g[3])) for g in gevonden] == [("privacy", True)]
    los = keur_alles(tmp_path, aanvaard(melding, toets="privacy"))  # gone there: so it must go here
    assert [g[0] for g in los] == ["privacy", "aanvaard"]


def test_alleen_waar_een_mens_moet_oordelen(tmp_path: Path) -> None:
    assert keuzes("kaart", "aanvaard", "toets") == AANVAARDBAAR
    assert not [naam for naam in AANVAARDBAAR if TOETSEN[naam].ERNST is Ernst.FOUT]
    for toets in ("telefoon", "verwijzing", "vorm", "personen", "contactpersoon", "dubbel"):
        gevonden = keur_alles(tmp_path, HTTP + aanvaard(toets=toets))
        assert [g[0] for g in gevonden] == ["vorm", "http"]


def test_een_fout_wordt_nooit_aanvaard() -> None:
    plek = Vindplaats("data/themas/geld.yaml")
    open_ = Bevinding(plek, Ernst.LET_OP, "http", "x")
    assert uitgangscode([open_], streng=True) == 1
    assert uitgangscode([open_._replace(aanvaard="omdat")], streng=True) == 0


def valideer(plek: Path, *woorden: str) -> Antwoord:
    return roep("--map", plek, "--peildatum", DAG, "valideer", *woorden)


def test_op_het_scherm(tmp_path: Path) -> None:
    schrijf_kaartje(tmp_path, HTTP + aanvaard())
    roep("--map", tmp_path, "opmaak")
    antwoord = valideer(tmp_path, "--streng")
    assert antwoord == (0, "8 bestanden, 0 fouten, 0 keer let op, 0 tips, 1 aanvaard\n", "")
    assert valideer(tmp_path, "--streng", "--alles").uit.splitlines()[0] == (
        f"data/organisaties/samen-eten.yaml:12:10: let op: {MELDING}; {WAAROM} [http]"
    )
    assert valideer(tmp_path, "--formaat", "github").uit == ""
    assert valideer(tmp_path, "--formaat", "github", "--alles").uit.startswith("::notice file=")


def test_voor_andere_programmas(tmp_path: Path) -> None:
    schrijf_kaartje(tmp_path, HTTP + aanvaard() + "# data/themas/geld.yaml\nvangnet: weg\n")
    roep("--map", tmp_path, "opmaak")
    json_ = json.loads(valideer(tmp_path, "--formaat", "json").uit)
    assert [b["toets"] for b in json_["bevindingen"]] == ["verwijzing"]
    assert json_["samenvatting"]["aanvaard"] == 1
    alles = json.loads(valideer(tmp_path, "--formaat", "json", "--alles").uit)
    assert [b["aanvaard"] for b in alles["bevindingen"]] == [WAAROM, ""]
    (run,) = json.loads(valideer(tmp_path, "--formaat", "sarif").uit)["runs"]
    assert [uitkomst["suppressions"] for uitkomst in run["results"]] == [
        [{"kind": "external", "status": "accepted", "justification": WAAROM}], [],
    ]  # fmt: skip
