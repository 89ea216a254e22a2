"""What changed on a sheet, in words that somebody can say on the telephone."""

from typing import Any

import pytest
from drukproef import maak_stad, organisatie
from hypothesis import given, strategies as st
from uitgeven import KEUKEN, stel, twee_uitgaven

from kaart.drukwerk.uitgave.uitgave import Uitgaveblad
from kaart.drukwerk.uitgave.verschil import Bladwijziging, vergelijk, vergelijk_bladen


def blad(**anders: Any) -> Uitgaveblad:
    return stel("2026-1", maak_stad(proef={**KEUKEN, **anders})).uitgave.bladen[0]


LOKET = {"functie": "loket", "telefoon": "030 111 22 33"}
INLOOP = {"naam": "Inloop", "soort": "inloop", "tijden": [{"dag": "ma", "van": "10:00"}]}
KOKEN = {"naam": "Koken", "soort": "activiteit", "tijden": [{"dag": "di", "van": "17:00"}]}


@pytest.mark.parametrize(
    ("voor", "na", "woorden"),
    [
        ({}, {"contacten": [{**KEUKEN["contacten"][0], "telefoon": "030 765 43 21"}]},
         ["telefoon van keuken: 030 123 45 67 → 030 765 43 21"]),
        ({}, {"contacten": [{**KEUKEN["contacten"][0], "functie": "koks"}]},
         ["functie van Keuken: Keuken → Koks"]),
        ({}, {"contacten": [*KEUKEN["contacten"], LOKET]},
         ["contact erbij: Loket, 030 111 22 33"]),
        ({"contacten": [LOKET]}, {"contacten": []}, ["contact weg: Loket, 030 111 22 33"]),
        ({"contacten": [LOKET]}, {"contacten": [{**LOKET, "soort": "klachten"}]},
         ["plaats op het blad van Loket: bij de eerste contacten → bij de andere contacten",
          "klein gedrukt van Loket: nee → ja"]),
        ({"contacten": [LOKET, {**LOKET, "functie": "balie"}]},
         {"contacten": [{**LOKET, "functie": "balie"}, LOKET]},
         ["andere volgorde van de contacten"]),
        ({}, {"kosten": "€ 2"}, ["kosten erbij: € 2."]),
        ({"kosten": "€ 2"}, {"kosten": "€ 3"}, ["kosten: € 2. → € 3."]),
        ({"kosten": "€ 2"}, {}, ["kosten weg: € 2."]),
        ({}, {"themas": ["eenzaamheid", "geld"]}, ["thema’s erbij: Geld en schulden"]),
        ({"themas": ["geld", "eenzaamheid"]}, {"themas": ["eenzaamheid", "geld"]},
         ["andere volgorde van thema’s"]),
        ({}, {"geheim_adres": True}, ["geheim adres: nee → ja"]),
        ({"aanbod": [INLOOP]}, {"aanbod": [{**INLOOP, "tijden": [{"dag": "wo"}]}]},
         ["wanneer van Inloop: Maandag vanaf 10.00 uur → Woensdag"]),
        ({"aanbod": [INLOOP]}, {"aanbod": [KOKEN, INLOOP]},
         ["aanbod erbij: Koken, Dinsdag vanaf 17.00 uur"]),
        ({"aanbod": [INLOOP]}, {"aanbod": [{"naam": "Inloop", "soort": "inloop"}]},
         ["wanneer van Inloop weg: Maandag vanaf 10.00 uur",
          "plaats op het blad van Inloop: bij Waar en wanneer → bij Wat"]),
        ({}, {"werkgebied": ["aan-zee"]},
         ["bladcode: 1-001 → 2-001", "deel van de map: Noord → Aan Zee",
          "werkgebied: Noord → Aan Zee"]),
    ],
)  # fmt: skip
def test_een_verandering_in_woorden(
    voor: dict[str, Any], na: dict[str, Any], woorden: list[str]
) -> None:
    gezegd = [str(verandering) for verandering in vergelijk_bladen(blad(**voor), blad(**na))]
    assert [zin.casefold() for zin in gezegd] == [zin.casefold() for zin in woorden]


def test_twee_uitgaven_naast_elkaar() -> None:
    een, twee = twee_uitgaven()
    verschillen = vergelijk(een.uitgave, twee.uitgave)
    assert [(v.soort, v.blad.naam) for v in verschillen] == [
        (Bladwijziging.NIEUW, "Klussen"),
        (Bladwijziging.VERANDERD, "Samen Eten"),
        (Bladwijziging.VERANDERD, "Wandelen"),
        (Bladwijziging.VERANDERD, "Aria"),
        (Bladwijziging.VERVALLEN, "Leeg"),
    ]
    assert vergelijk(een.uitgave, een.uitgave) == ()


CONTACTEN = st.lists(
    st.fixed_dictionaries(
        {"functie": st.sampled_from(["algemeen", "keuken", "loket"])},
        optional={
            "telefoon": st.sampled_from(["030 123 45 67", "030 765 43 21"]),
            "soort": st.sampled_from(["klachten", "hulplijn"]),
        },
    ),
    max_size=3,
)
AANBOD = st.lists(
    st.sampled_from([INLOOP, KOKEN, {**KOKEN, "tijden": [{"dag": "wo"}]}]), max_size=3
)
ANDERS = st.fixed_dictionaries(
    {"contacten": CONTACTEN, "aanbod": AANBOD},
    optional={"kosten": st.sampled_from(["€ 2", "€ 3"]), "werkgebied": st.just(["stad"])},
)


@given(ANDERS, ANDERS)
def test_er_is_iets_te_zeggen_als_de_hash_anders_is_en_anders_niets(
    voor: dict[str, Any], na: dict[str, Any]
) -> None:
    een, twee = blad(**voor), blad(**na)
    assert bool(vergelijk_bladen(een, twee)) == (een.hash != twee.hash)


def test_een_nieuwe_naam_is_dezelfde_organisatie() -> None:
    een = stel("2026-1", maak_stad(proef=organisatie(naam="Oud")))
    twee = een.uitgave._replace(
        bladen=stel("2026-2", maak_stad(proef=organisatie(naam="Nieuw"))).uitgave.bladen
    )
    (verschil,) = vergelijk(een.uitgave, twee)
    assert [str(v) for v in verschil.veranderingen] == ["naam: Oud → Nieuw"]
