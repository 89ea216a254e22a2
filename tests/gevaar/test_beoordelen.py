"""Danger in what was typed: loud, suspicious, or neither. Cases come in kinds, not as a list."""

import pytest
from hypothesis import given, strategies as st

from kaart.gevaar import beoordeel_gevaar

LUID = {
    # something now, or medical
    "112": "112",
    "bel 112": "112",
    "hij ademt niet meer": "112",
    "er staat een man met een mes voor de deur": "112",
    "brand in de keuken": "112",
    "pijn op de borst": "112",
    "peuter zit alleen thuis te huilen": "112",
    "mijn vader praat ineens wartaal": "112",
    "iemand aangereden, ligt op straat": "112",
    "kind heeft bleek gedronken": "112",
    "prullenbak in de gang staat in de fik": "112",
    # a wish to die, of oneself or somebody else, plain, spelled wrong, in worker's shorthand
    "alles is zinloos, ik wil dood": "113",
    "mijn zus wil niet meer leven": "113",
    "cl heeft suïcidale gedachten": "113",
    "zelfmoort": "113",
    "suiside": "113",
    "zelf-moord": "113",
    "zelfbeschadeging dochter": "113",
    "mijn dochter wil voor de trein springen": "113",
    "ik hoef niet meer te leven": "113",
    "ik heb pillen klaarliggen": "113",
    # violence, fear, force
    "mijn man slaat me": "VT",
    "mw 82 wordt geslagen door zoon": "VT",
    "bang voor mijn man": "VT",
    "gewelt": "VT",
    "mijn ex staat elke dag voor de deur": "VT",
    "ik mag van mijn man het huis niet uit": "VT",
    "mijn vriend trekt me aan mijn haren": "VT",
    "mijn baas zit aan me": "VT",
    "ze moet trouwen met haar neef": "VT",
    "niet veilig": "VT",
    # other languages, however they are written
    "I want to kill myself": "113",
    "my husband hits me": "VT",
    "my boyfriend is violent": "VT",
    "evde güvende değilim": "VT",
    "أنا خائفة من زوجي": "VT",
    "annem nefes almıyor": "112",
    "KOCAM BANA VURUYOR": "VT",
    "nefes alamıyor": "112",
    "إنتحار": "113",
    "انتحار": "113",
}  # fmt: skip

NIET_LUID = """
Ankaradreef 112
schoolreis kost 113 euro
bus 112
Wie kan een lamp voor mij ophangen?
school voor kinderen
iemand om mee te praten
koken voor mijn moeder
een geweldige middag
hij slaat een beurt over
mijn kind slaat andere kinderen
een verwaarloosde tuin
bedreigde diersoorten
bewegen na een beroerte
de computer reageert niet
niet meer leven van een uitkering
training suïcidepreventie
boek over kindermishandeling
reanimatiecursus
springkussen voor kleuters
kaartje voor de trein
omgangsregeling met mijn ex
mijn man komt het huis niet uit
de huurbaas dreigt ons uit huis te zetten
ontruiming morgen met drie kinderen
laptop crasht en hangt zich op
hulp bij medicijnen innemen
ze gooien hun peuken op mijn balkon
onveilig kruispunt
verse sla
""".strip().splitlines()


@pytest.mark.parametrize(("tekst", "nummer"), LUID.items())
def test_gevaar_is_luid_met_het_juiste_nummer_eerst(tekst: str, nummer: str) -> None:
    assert beoordeel_gevaar(tekst).luid[:1] == (nummer,)


@pytest.mark.parametrize("tekst", NIET_LUID)
def test_wat_erop_lijkt_is_niet_luid(tekst: str) -> None:
    assert beoordeel_gevaar(tekst).luid == ()


def test_wat_onschuldig_is_beeindigt_het_oordeel_niet() -> None:
    assert beoordeel_gevaar("hij slaat les over en hij slaat mij").luid == ("VT",)
    assert beoordeel_gevaar("cursus reanimatie, en ik wil dood").luid == ("113",)


def test_wat_luid_is_is_ook_verdacht() -> None:
    assert beoordeel_gevaar("ik wil dood").verdacht
    assert not beoordeel_gevaar("koffie drinken met buren").verdacht


@given(st.text(max_size=300))
def test_elke_tekst_krijgt_een_oordeel(tekst: str) -> None:
    oordeel = beoordeel_gevaar(tekst)
    assert set(oordeel.luid) <= {"112", "113", "VT"}
    assert len(set(oordeel.luid)) == len(oordeel.luid)
    assert oordeel.verdacht or not oordeel.luid
    assert beoordeel_gevaar(tekst.upper() if tekst.isascii() else tekst) == oordeel
