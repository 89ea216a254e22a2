"""A network with one voice: what is known of its members, and what is not said without them."""

from datetime import date
from typing import Any

from kaart.drukwerk import maak_netwerkblad
from kaart.model import (
    Contact,
    Controle,
    Convenant,
    Kaart,
    Kaartgegevens,
    Netwerk,
    Organisatie,
    Thema,
    Wijk,
)
from kaart.oordeel import Stand
from kaart.vrijgave import Publiek, geef_vrij
from kaart.wijk import bekijk_netwerk
from kaart.wijk.netwerk.vormen import Hulpwijzen, hulpwijzen

DAG = date(2026, 12, 1)


def organisatie(id_: str, **anders: Any) -> Organisatie:
    basis = Organisatie(id_, id_.title(), "welzijn", "Helpt.", website="https://example.org")
    return basis._replace(**anders)


SOEP = organisatie(
    "soep", themas=("eten",), werkgebied=("noord",), vormen=("inloop",), netwerken=("samen",),
    gecontroleerd=Controle(op="2026-06-01", hoe="telefoon"),
)  # fmt: skip
MAATJE = organisatie(
    "maatje", themas=("taal",), werkgebied=("stad",), vormen=("een-op-een",), netwerken=("samen",)
)
WEG = organisatie("weg", netwerken=("samen",), status="gestopt", gestopt_op="2026-11-30")
PUNT = organisatie(
    "punt",
    contacten=(
        Contact("klacht", "klachten", email="klacht@example.org"),
        Contact("infopunt", email="samen@example.org"),
    ),
)
SAMEN = Netwerk(
    "samen", "Samen Noord", organisatie="punt", werkgebied=("stad",),
    convenanten=(Convenant("Zorgkantoor", "welzijn", tot="2027-01-15"),
                 Convenant("Corporatie", tot="2026-11-30"), Convenant("School")),
)  # fmt: skip
KAART = Kaart(
    gegevens=Kaartgegevens(),
    locaties={},
    wijken={w: Wijk(w, w.title()) for w in ("noord", "zuid")},
    themas={t: Thema(t, t.title()) for t in ("eten", "taal", "rouw")},
    organisaties={o.id: o for o in (SOEP, MAATJE, WEG, PUNT)},
    netwerken={"samen": SAMEN, "leeg": Netwerk("leeg", "Leeg")},
)


def test_leden_contact_afspraken_en_wat_zij_doen() -> None:
    beeld = bekijk_netwerk(KAART, SAMEN, DAG)
    assert [o.id for o in beeld.leden] == ["soep", "maatje"]
    assert [o.id for o in beeld.gestopt] == ["weg"]
    punt = beeld.aanspreekpunt
    assert punt is not None
    assert punt.contact is not None
    assert punt.contact.email == "samen@example.org"
    assert [oordeel.stand for _, oordeel in beeld.convenanten] == [
        Stand.BIJNA, Stand.VEROUDERD, Stand.ACTUEEL,
    ]  # fmt: skip
    assert beeld.dekt is not None
    assert beeld.dekt.themas == (("eten",), ("taal",), ("rouw",))
    assert beeld.dekt.wijken == (("noord",), ("zuid",), ())
    assert beeld.hulpwijzen == Hulpwijzen(een_op_een=1, collectief=1, allebei=0, geen=0)
    assert [o.id for o, _ in beeld.niet_vers] == ["maatje"]


def test_zonder_een_lid_op_de_kaart_ontbreekt_er_niets() -> None:
    beeld = bekijk_netwerk(KAART, KAART.netwerken["leeg"], DAG)
    assert not beeld.leden_bekend
    assert beeld.dekt is None
    assert beeld.aanspreekpunt is None


def test_een_netwerk_van_een_wijk_mist_geen_andere_wijk() -> None:
    beeld = bekijk_netwerk(KAART, SAMEN._replace(werkgebied=("noord/hoek",)), DAG)
    assert beeld.dekt is not None
    assert beeld.dekt.wijken == (("noord",), (), ())


def test_van_vormen_naar_hulpwijzen() -> None:
    gevallen = (("groep", "telefoon"), ("spreekuur",), (), ("maaltijd",), ("respijt",))
    leden = [organisatie(f"o{i}", vormen=vormen) for i, vormen in enumerate(gevallen)]
    assert hulpwijzen(leden) == Hulpwijzen(een_op_een=1, collectief=1, allebei=1, geen=2)


def test_op_papier_een_gesprek_in_plaats_van_zoveel() -> None:
    vrij = geef_vrij(KAART, Publiek.VERWIJZERS, DAG).kaart
    blad, leeg = (maak_netwerkblad(vrij, netwerk, DAG) for netwerk in KAART.netwerken.values())
    assert (blad.belofte, blad.ledenkop) == ("Eén gesprek in plaats van 2", "2 leden op de kaart")
    assert blad.convenanten == (
        "Zorgkantoor: welzijn (tot 15 januari 2027, bijna verouderd)",
        "Corporatie (tot 30 november 2026, verouderd)",
        "School (einddatum niet bekend)",
    )
    assert (leeg.belofte, leeg.ledenkop, leeg.samen, leeg.nagegaan) == (
        "", "Ledenlijst niet bekend", (), ""
    )  # fmt: skip
    assert leeg.ledenzin == "Vraag het netwerk wie er lid zijn."
