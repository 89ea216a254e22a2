"""What an answer rests on: a whole question before a loose word, and honesty when it is little."""

import pytest
from conftest import VOORBEELDKAART
from zoekproef import VANDAAG, naslag, vraag_van

from kaart.bestand.dataset import laad
from kaart.bestand.werkmap import Werkmap
from kaart.taal import stam
from kaart.zoek import spreekt_niemand, zoek
from kaart.zoek.rangorde import NABIJSTE
from kaart.zoek.tabel.kenmerken import WOORD
from kaart.zoek.tabel.velden import OMSCHRIJVING
from kaart.zoek.zoeken import Gevonden

UTRECHT = laad(Werkmap(VOORBEELDKAART.parents[2])).kaart


def vind(tekst: str) -> Gevonden:
    return zoek(UTRECHT, vraag_van(UTRECHT, tekst)[0], VANDAAG, naslag(UTRECHT))


def ids(tekst: str) -> list[str]:
    return [treffer.organisatie.id for treffer in vind(tekst).treffers]


def zwaarste(woord: str) -> int:
    """Return the weight of a word for whoever has it in a description."""
    rij = naslag(UTRECHT).geef([WOORD + stam(woord)])[WOORD + stam(woord)]
    return max((rij[p + 1] for p in range(0, len(rij), 3) if rij[p + 2] == OMSCHRIJVING), default=0)


def test_een_woord_dat_bij_elke_vraag_hoort_weegt_weinig() -> None:
    assert zwaarste("school") < zwaarste("serviceappartementen")


@pytest.mark.parametrize("tekst", ["glazenwasser", "hondenuitlaatservice"])
def test_wat_er_niet_staat_wordt_gezegd_met_het_nabijste_en_het_vangnet(tekst: str) -> None:
    gevonden = vind(tekst)
    assert gevonden.zwak
    assert len([t for t in gevonden.treffers if not t.vangnet]) <= NABIJSTE
    assert gevonden.treffers[-1].vangnet or any(t.vangnet for t in gevonden.treffers)


@pytest.mark.parametrize("tekst", ["voedselbank", "schimmel in de slaapkamer", "Zuilen", "dock"])
def test_wat_er_wel_staat_is_niet_zwak(tekst: str) -> None:
    assert not vind(tekst).zwak


def test_een_plaats_bij_een_groep_laat_de_stad_meedoen() -> None:
    met_plaats = ids("dementie vleuten")
    assert {"u-centraal", "alzheimer-telefoon"} <= set(met_plaats)
    assert "odensehuis-andante" not in met_plaats  # serves another wijk only


def test_een_plaats_alleen_vraagt_wie_er_is() -> None:
    assert "gemeente-schulddienstverlening" not in ids("Zuilen")


def test_een_taal_die_niemand_spreekt_wordt_gezegd() -> None:
    vraag, _ = vraag_van(UTRECHT, "iemand die Turks spreekt")
    treffers = vind("iemand die Turks spreekt").treffers
    spreekt = any("tr" in t.organisatie.talen for t in treffers)
    assert list(spreekt_niemand(vraag, treffers)) == (
        [] if spreekt else ["Van niemand hieronder is bekend of men er Turks spreekt."]
    )
    assert list(spreekt_niemand(vraag, ())) == []
