"""What in a sentence may be about a person, before it is kept for ever."""

import pytest

from kaart.keuring import herkenbaar
from kaart.model import Kaart, maak_kaart


def kaart() -> Kaart:
    soep = {
        "naam": "Jan Pieterhuis", "organisatievorm": "welzijn", "omschrijving": "Kookt.",
        "contacten": [
            {"functie": "balie", "telefoon": "030 123 45 67", "email": "balie@example.org"}
        ],
    }  # fmt: skip
    return maak_kaart([("organisaties", "soep", soep)])


@pytest.mark.parametrize(
    ("zin", "bezwaar"),
    [
        ("Bel Fatima maar.", "“Fatima” lijkt een naam"),
        ("Het nummer is van Youssef Bennani.", "“Youssef Bennani” lijkt een naam"),
        ("Mijn naam is Quirina.", "“Quirina” lijkt een naam"),
        ("Ik sprak met fatima van de balie.", "“fatima” lijkt een naam"),
        ("Vraag naar mevrouw Zevenster.", "“mevrouw Zevenster” lijkt een naam"),
        ("Bel 06-12345678.", "“06-12345678” lijkt een nummer van iemand"),
        ("Bel 030 765 43 21.", "“030 765 43 21” lijkt een nummer van iemand"),
        ("Mijn bsn is 111222333.", "“111222333” lijkt een nummer van iemand"),
        ("NL91 ABNA 0417 1643 00.", "“NL91 ABNA 0417 1643 00” lijkt een nummer van iemand"),
        ("Mail sam@example.org.", "“sam@example.org” is een mailadres"),
        ("Ik ben geboren op 3 mei 1960.", "“geboren op 3 mei 1960” is een geboortedatum"),
        ("Mijn moeder heeft dementie.", "“dementie” zegt iets over iemands gezondheid"),
        ("De coördinator heeft een burn-out.", "“burn-out” zegt iets over iemands gezondheid"),
        ("Wegens ziekte gesloten.", "“ziekte” zegt iets over iemands gezondheid"),
    ],
)  # fmt: skip
def test_wat_van_een_mens_kan_zijn_wordt_genoemd(zin: str, bezwaar: str) -> None:
    assert bezwaar in [*herkenbaar(zin, kaart())]


@pytest.mark.parametrize(
    "zin",
    [
        "De inloop is verhuisd naar Voorbeeldweg 12, 3512 AB.",
        "Open op 3-12-2026 van 10.00 tot 16.30 uur, en in 2027 niet meer.",
        "Het kost nu € 2,50 per keer.",
        "030 123 45 67 wordt niet opgenomen, en balie@example.org bestaat niet.",
        "Het Jan Pieterhuis is gestopt.",
        "De groep voor mensen met dementie is er niet meer.",
        "De Website Werkt Niet.",
    ],
)
def test_wat_van_niemand_is_niet(zin: str) -> None:
    assert [*herkenbaar(zin, kaart())] == []
