"""A free text of an organisation is one line in the model: everything else follows from it."""

from datetime import date
from unittest.mock import patch

import pytest
from conftest import VOORBEELDKAART

from kaart.bestand import Werkmap, laad
from kaart.bestand.index import Leesbaar
from kaart.drukwerk.blad.blad import Bladtekst
from kaart.drukwerk.blad.inhoud import maak_inhoud
from kaart.handelingen import Dingantwoord, Uitkomst, Zoekverzoek, zoek_hulp
from kaart.model import Vrijetekst
from kaart.nakijken import maak_vragenlijst
from kaart.weergave import DINGVORMEN, Scherm, geef_uit

VANDAAG = date(2026, 11, 21)
# A field that is there and shown otherwise, as if it were a text that somebody added.
PROEF = Vrijetekst("opmerking", "Vervoer", "Hoe komt men er?")


def test_een_vrije_tekst_wordt_getoond_gedrukt_gevraagd_en_gevonden(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for plek in (
        "kaart.weergave.organisatieregels", "kaart.drukwerk.blad.inhoud",
        "kaart.nakijken.lijsten.vragenlijst", "kaart.zoek.tabel.velden",
    ):  # fmt: skip
        monkeypatch.setattr(f"{plek}.VRIJE_TEKSTEN", (PROEF,))
    kaart = laad(Werkmap(VOORBEELDKAART)).kaart
    soep = kaart.organisaties["soep-aan-zee"]._replace(opmerking="met de belbus")
    kaart = kaart._replace(organisaties={**kaart.organisaties, soep.id: soep})
    antwoord = Dingantwoord(kaart, "organisaties", soep, VANDAAG)
    getoond = geef_uit(Uitkomst(antwoord), DINGVORMEN["tekst"], Scherm()).antwoord
    assert "Vervoer         met de belbus" in getoond
    teksten = maak_inhoud(soep, kaart, VANDAAG).teksten
    assert teksten == (Bladtekst("Vervoer", "Met de belbus."),)
    gevraagd = [v for v in maak_vragenlijst(soep, kaart, VANDAAG).vragen if v.veld == "opmerking"]
    assert [(v.vraag, v.nu) for v in gevraagd] == [("Hoe komt men er?", "met de belbus")]
    with patch("kaart.handelingen.zoek.laad_kaart", lambda _: Leesbaar(kaart, ())):
        gevonden = zoek_hulp(Werkmap(VOORBEELDKAART), VANDAAG, Zoekverzoek(tekst="belbus"))
    assert gevonden.antwoord.treffers[0].organisatie.id == "soep-aan-zee"
