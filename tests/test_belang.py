"""What to check first, and that a reader can see why."""

from datetime import date
from pathlib import Path

import pytest
from hulp.kaartje import schrijf_kaartje
from hypothesis import given, strategies as st

from kaart.bestand.dataset import laad
from kaart.model import Controle
from kaart.nakijken.achterstand.belang import (
    Belang,
    bepaal_belang,
    keer_van,
    sorteer_op_belang,
    voorrang,
)
from kaart.oordeel.actualiteit import Oordeel, Stand

VANDAAG = date(2026, 11, 21)
# Maatje Meer answers a question alone and is the vangnet; Samen Eten has a part and a place.
MEER = """\
# data/themas/eenzaamheid.yaml
vangnet: maatje-meer
let_op:
  tekst: Bel bij nood 112.
  organisatie: maatje-meer
# data/netwerken/samen-noord.yaml
organisatie: samen-eten
werkgebied:
  - noord
# data/organisaties/maatje-meer.yaml
hulpvragen:
  - eenzaamheid/vaak-alleen
# data/organisaties/samen-koken.yaml
naam: Samen Koken
organisatievorm: bewonersinitiatief
omschrijving: Bewoners leren van elkaar koken.
themas:
  - eenzaamheid
doelgroepen:
  - iedereen
werkgebied:
  - noord/noord-dorp
  - noord/noord-haven
onderdeel_van: samen-eten
bronnen:
  - document: Folder Samen Koken
# data/organisaties/oud-maatje.yaml
naam: Oud Maatje
organisatievorm: vrijwilligersorganisatie
status: gestopt
opgevolgd_door: maatje-meer
omschrijving: Ging op bezoek.
themas:
  - eenzaamheid
hulpvragen:
  - eenzaamheid/vaak-alleen
doelgroepen:
  - ouderen
werkgebied:
  - stad
bronnen:
  - document: Folder Oud Maatje
"""
OOK_IN_AANBOD = """\
# data/organisaties/samen-eten.yaml
aanbod:
  - naam: Aanschuiven
    soort: inloop
    status: {status}
    locatie: de-brug
    hulpvragen:
      - eenzaamheid/vaak-alleen
"""


def test_het_belang_zegt_zelf_waarom(tmp_path: Path) -> None:
    belang = bepaal_belang(laad(schrijf_kaartje(tmp_path, MEER)).kaart, VANDAAG)
    assert {naam: (str(b), b.punten) for naam, b in belang.items()} == {
        "maatje-meer": (
            (
                "enige bij 1 hulpvraag, hele stad, vangnet van 1 thema, noodlijn van 1 thema, "
                "opvolger van 1 ander"
            ),
            5 + 10 + 3 * 2,
        ),
        "samen-eten": ("1 wijk, contact van 1 netwerk, 1 onderdeel", 1 + 2 * 2),
        "samen-koken": ("1 wijk", 1),
        "oud-maatje": ("hele stad", 10),
        "de-brug": ("1 wijk, plek van 1 organisatie", 1 + 2),
        "samen-noord": ("1 wijk, 1 lid", 1 + 2),
    }


@pytest.mark.parametrize(
    ("status", "alleen"), [("actief", ()), ("gestopt", ("eenzaamheid/vaak-alleen",))]
)
def test_een_vraag_die_ook_een_ander_beantwoordt_hangt_niet_aan_een(
    tmp_path: Path, status: str, alleen: tuple[str, ...]
) -> None:
    werkmap = schrijf_kaartje(tmp_path, MEER + OOK_IN_AANBOD.format(status=status))
    assert bepaal_belang(laad(werkmap).kaart, VANDAAG)["maatje-meer"].alleen == alleen


def test_veel_leden_maken_een_netwerk_niet_tot_het_belangrijkste() -> None:
    assert Belang(verwijzingen=(("lid", 40),)).punten == Belang(hele_stad=True).punten == 10
    assert Belang(wijken=40).punten == 10
    assert Belang().punten == 1  # what nobody uses still gets old


@pytest.mark.parametrize(
    ("stand", "dag", "keer"),
    [
        (Stand.ACTUEEL, date(2026, 11, 1), 0),
        (Stand.BIJNA, date(2026, 1, 1), 1),
        (Stand.VEROUDERD, date(2025, 1, 1), 2),
        (Stand.VEROUDERD, date(2023, 11, 22), 2),
        (Stand.VEROUDERD, date(2023, 11, 21), 3),  # three years
        (Stand.ONBEKEND, None, 3),
    ],
)
def test_hoe_ouder_hoe_zwaarder(stand: Stand, dag: date | None, keer: int) -> None:
    assert keer_van(Oordeel(stand, Controle(), dag), VANDAAG) == keer


def test_eerst_wat_oud_en_veel_gebruikt_is(tmp_path: Path) -> None:
    kaart = laad(schrijf_kaartje(tmp_path, MEER)).kaart
    volgorde = sorteer_op_belang(kaart, kaart.organisaties.values(), date(2027, 3, 1))
    assert [(g.organisatie.id, g.oordeel.stand.value) for g in volgorde] == [
        ("maatje-meer", "verouderd"),  # 2 × 21
        ("samen-eten", "verouderd"),  # 2 × 5
        ("samen-koken", "onbekend"),  # 3 × 1
    ]
    kort_geleden = sorteer_op_belang(kaart, kaart.organisaties.values(), date(2026, 3, 1))
    assert [g.organisatie.id for g in kort_geleden] == ["samen-koken", "maatje-meer", "samen-eten"]


oordelen = st.builds(
    lambda stand, dag: Oordeel(stand, Controle(op=str(dag)), dag),
    st.sampled_from([Stand.ACTUEEL, Stand.BIJNA, Stand.VEROUDERD]),
    st.dates(date(1990, 1, 1), VANDAAG),
)
belangen = st.builds(Belang, st.just(()), st.integers(0, 12), st.booleans())


@given(oordelen, belangen, belangen)
def test_van_twee_even_oude_gaat_het_meest_gebruikte_voor(
    oordeel: Oordeel, een: Belang, ander: Belang
) -> None:
    minder, meer = sorted((een, ander), key=lambda belang: belang.punten)
    eerst = voorrang(oordeel, meer, VANDAAG, "A")
    assert eerst <= voorrang(oordeel, minder, VANDAAG, "A")


@given(belangen, oordelen, oordelen)
def test_van_twee_even_gebruikte_gaat_het_zwaarste_oordeel_voor(
    belang: Belang, een: Oordeel, ander: Oordeel
) -> None:
    lichter, zwaarder = sorted((een, ander), key=lambda oordeel: keer_van(oordeel, VANDAAG))
    if keer_van(lichter, VANDAAG) != keer_van(zwaarder, VANDAAG):
        assert voorrang(zwaarder, belang, VANDAAG, "B") < voorrang(lichter, belang, VANDAAG, "A")
