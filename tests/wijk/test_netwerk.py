"""A network with one voice: what is known of its members, and what is not said without them."""

from datetime import date, timedelta
from typing import Any

from kaart.drukwerk import maak_netwerkblad, maak_samenblad
from kaart.model import (
    Aanbod,
    Contact,
    Controle,
    Convenant,
    Kaart,
    Kaartgegevens,
    Netwerk,
    Organisatie,
    Thema,
    Tijd,
    Wijk,
)
from kaart.oordeel import Stand, oordeel_convenant
from kaart.vrijgave import Publiek, geef_vrij
from kaart.wijk import bekijk_netwerk, samen_van, samenzinnen
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


def test_werving_en_scholing_van_een_netwerk() -> None:
    aanbod = (
        Aanbod("Chauffeurs", "vrijwilligerswerk", tijden=(Tijd(datum="2027-02-01"),), plaatsen=3),
        Aanbod("Alleen bij ons", "vrijwilligerswerk", voor="leden"),
        Aanbod("Van een ander", "vrijwilligerswerk", netwerk="leeg"),
        Aanbod("Voorbij", "vrijwilligerswerk", tijden=(Tijd(datum="2026-11-30"),)),
        Aanbod("Luisteren", "scholing", tijden=(Tijd(datum="2026-12-01", van="10:00"),)),
    )
    kaart = KAART._replace(organisaties={"soep": SOEP._replace(aanbod=aanbod)})
    leeg = kaart.netwerken["leeg"]

    def namen(netwerk: Netwerk | None, soort: str) -> list[str]:
        return [rij.aanbod.naam for rij in samen_van(kaart, netwerk, soort, DAG)]

    assert namen(SAMEN, "vrijwilligerswerk") == ["Chauffeurs", "Alleen bij ons"]
    assert namen(leeg, "vrijwilligerswerk") == ["Van een ander"]
    assert namen(None, "scholing") == ["Luisteren"]
    zinnen = [tuple(samenzinnen(r)) for r in samen_van(kaart, SAMEN, "vrijwilligerswerk", DAG)]
    assert zinnen == [
        ("1 februari 2027", "3 plaatsen", "Kijk op https://example.org"),
        ("Wanneer: vraag na.", "Alleen voor leden van het netwerk", "Kijk op https://example.org"),
    ]
    vrij = geef_vrij(kaart, Publiek.OPENBAAR, DAG).kaart
    poster = maak_samenblad(vrij, SAMEN, "vrijwilligerswerk", DAG, "a3")
    assert [rij.naam for rij in poster.rijen] == ["Chauffeurs"]


def test_een_opgezegd_convenant_is_voorbij_vanaf_die_dag() -> None:
    convenant = Convenant("School", tot="2030-01-01", opgezegd_op="2026-12-01")
    standen = [
        oordeel_convenant(convenant, KAART.gegevens.termijnen, DAG + timedelta(days=dagen)).stand
        for dagen in (-1, 0, 1)
    ]
    assert standen == [Stand.ACTUEEL, Stand.VEROUDERD, Stand.VEROUDERD]
