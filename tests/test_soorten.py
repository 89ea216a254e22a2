"""Every kind of thing is shown, or refused in a sentence, by whoever may be asked for it."""

import shutil
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest
from aanroep import Antwoord, roep
from conftest import VOORBEELDKAART
from hulp.repo import leg_vast

from kaart.model import DOEN, SOORTEN, Soort

# Of each kind a thing, and the word by which one knows that it is shown.
DINGEN = {
    "wijk": ("noord", "Noord-Overzee"),
    "thema": ("eten", "Eten"),
    "locatie": ("de-meerpaal", "Buurthuis De Meerpaal"),
    "netwerk": ("zorgkring", "Zorgkring"),
    "organisatie": ("soep-aan-zee", "Soep aan Zee"),
    "kaart": ("kaart", "Sociale kaart van Voorbeeldstad"),
    "persoon": ("p-0001", "p-0001"),
    "ronde": ("2026-11-01-telefoon", "2026-11-01-telefoon"),
    "uitgave": ("2026-1", "2026-1"),
    "reeks": ("live-2026", "Sociale kaart live"),
    "bijeenkomst": ("noord-2026-11", "Sociale kaart live Noord"),
    "proefding": ("proef", "Proef"),
}
PROEFDING = Soort("proefdingen", "proefding", "proefdingen")


class Proefmap:
    """A map in git, in which of one kind there is something new since then."""

    def __init__(self, plek: Path, soort: Soort) -> None:
        self.wortel = Path(shutil.copytree(VOORBEELDKAART, plek / soort.naam))
        self.id, self.naam = DINGEN[soort.naam]
        self.bestand = self.wortel / "data" / soort.map / f"{self.id}.yaml"
        leg_vast(self.wortel)
        self.bestand.parent.mkdir(exist_ok=True)
        tekst = self.bestand.read_text(encoding="utf-8") if self.bestand.exists() else "naam: X\n"
        self.bestand.write_text(tekst.replace("naam: ", "naam: Nieuw ", 1), encoding="utf-8")

    def roep(self, *woorden: object) -> Antwoord:
        return roep("--map", self.wortel, "--peildatum", "2026-11-21", *woorden)


def toont(proef: Proefmap, _: Soort) -> tuple[bool, str]:
    antwoord = proef.roep("toon", proef.id)
    return proef.naam in antwoord.uit, antwoord.fout


def noemt_in_verschil(proef: Proefmap, _: Soort) -> tuple[bool, str]:
    antwoord = proef.roep("verschil", "HEAD")
    return f"Nieuw {proef.naam}" in antwoord.uit, ""


def maakt_nieuw(proef: Proefmap, soort: Soort) -> tuple[bool, str]:
    antwoord = proef.roep("nieuw", soort.naam)
    return "er ontbreekt nog: --naam" in antwoord.fout, antwoord.fout


def wijzigt(proef: Proefmap, _: Soort) -> tuple[bool, str]:
    antwoord = proef.roep("wijzig", proef.id, "naam=Anders", "--ja")
    geschreven = "naam: Anders" in proef.bestand.read_text(encoding="utf-8")
    return geschreven, antwoord.fout


def valideert(proef: Proefmap, soort: Soort) -> tuple[bool, str]:
    proef.bestand.write_text("naam: [\n", encoding="utf-8")
    antwoord = proef.roep("valideer")
    return antwoord.code == 1 and (
        proef.id in antwoord.uit or f"data/{soort.map}:" in antwoord.uit
    ), ""


def vindt(proef: Proefmap, _: Soort) -> tuple[bool, str]:
    return f"[{proef.id}]" in proef.roep("zoek", proef.naam).uit, ""


DOET: Mapping[str, Callable[[Proefmap, Soort], tuple[bool, str]]] = {
    "toon": toont,
    "verschil": noemt_in_verschil,
    "nieuw": maakt_nieuw,
    "zoek": vindt,
    "wijzig": wijzigt,
    "valideer": valideert,
}
# These are asked for a kind by name, and say no in the words of its record.
ZEGT_NEE = {"toon", "nieuw", "wijzig"}


def vergeten(plek: Path, soort: Soort) -> Iterator[str]:
    """Yield what nobody decided: neither done, nor refused in a sentence."""
    proef = Proefmap(plek, soort)
    for doen, probeer in DOET.items():
        gedaan, gezegd = probeer(proef, soort)
        waarom = soort.elders.get(doen)
        if waarom is None and not gedaan:
            yield doen
        elif waarom is not None and (gedaan or (doen in ZEGT_NEE and waarom not in gezegd)):
            yield f"{doen}, anders dan gezegd"


@pytest.mark.parametrize("naam", SOORTEN)
def test_elke_soort_wordt_getoond_of_in_een_zin_geweigerd(naam: str, tmp_path: Path) -> None:
    assert DOET.keys() == set(DOEN)
    assert list(vergeten(tmp_path, SOORTEN[naam])) == []


def test_een_nieuwe_soort_kan_niet_worden_vergeten(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(SOORTEN, "proefding", PROEFDING)
    assert set(vergeten(tmp_path, PROEFDING)) == set(DOEN)
    antwoord = Proefmap(tmp_path / "nog", PROEFDING).roep("toon", "proef")
    assert antwoord.fout == (
        "kaart: proef is een proefding: kaart toon kan dat niet met proefdingen\n"
    )


KRINGEN = {
    "organisaties": "organisatievorm: welzijn\nomschrijving: Doet iets.\nthemas:\n  - eten\n"
    "doelgroepen:\n  - iedereen\nwerkgebied:\n  - noord\n",
    "locaties": "soort: buurthuis\nwijk: noord\n",
}


@pytest.mark.parametrize("collectie", KRINGEN)
@pytest.mark.parametrize("status", ["actief", "gestopt", "niet-opnemen"])
@pytest.mark.parametrize("lengte", [1, 2, 3])
def test_een_kring_van_opvolgers_en_delen_wordt_gewoon_getoond(
    collectie: str, status: str, lengte: int, tmp_path: Path
) -> None:
    plek = Path(shutil.copytree(VOORBEELDKAART, tmp_path / "kaart"))
    for nummer in range(lengte):
        volgende = f"kring-{(nummer + 1) % lengte}"
        deel = f"onderdeel_van: {volgende}\n" if collectie == "organisaties" else ""
        bestand = plek / f"data/{collectie}/kring-{nummer}.yaml"
        bestand.write_text(
            f"naam: Kring {nummer}\n{KRINGEN[collectie]}{deel}status: {status}\n"
            f"opgevolgd_door: {volgende}\nbronnen:\n  - document: proef\n",
            encoding="utf-8",
        )
    for vorm in ("tekst", "json"):
        antwoord = roep("--map", plek, "toon", "kring-0", "--formaat", vorm)
        assert (antwoord.code, "Kring 0" in antwoord.uit) == (0, True), antwoord.fout
