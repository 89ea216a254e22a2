"""May this person stand here, today? And must the data go?"""

from datetime import date

import pytest
from hypothesis import given, strategies as st

from kaart.model import Controle, Persoon, Persoonsbron, Persoonstermijn, Termijnen
from kaart.oordeel.actualiteit import Stand, plus_maanden
from kaart.personen.oordeel import Kanaal, kies, mag, oordeel_persoon

ROBIN = Persoon(
    "p-0001", "Robin Verzonnen", "samen-eten", "coördinator", "toestemming",
    ("netwerk", "papier"), Persoonsbron("zelf gegeven", "2025-06-01"), "2025-06-01", "2028-06-01",
)  # fmt: skip

BELANG = {"grondslag": "gerechtvaardigd-belang"}
NUMMER, POSTBUS = "een 06-nummer zonder toestemming", "een eigen postbus zonder toestemming"
OUD = "al 12 maanden niet bevestigd"


@pytest.mark.parametrize(
    ("anders", "kanaal", "dag", "reden"),
    [
        ({}, "papier", "2026-05-31", ""),
        ({}, "papier", "2026-06-01", OUD),
        ({"gecontroleerd": Controle("2026-05")}, "papier", "2027-04-30", ""),
        ({"gecontroleerd": Controle(hoe="mail")}, "papier", "2026-05-31", ""),
        ({"gecontroleerd": Controle("2024")}, "papier", "2025-01-01", OUD),
        ({}, "web", "2026-05-31", "bereik web is niet afgesproken"),
        ({}, "export", "2026-05-31", "bereik export is niet afgesproken"),
        ({"bereik": ("web",)}, "netwerk", "2026-05-31", "bereik netwerk is niet afgesproken"),
        ({"verloopt_op": "2026-06-01"}, "papier", "2026-05-31", ""),
        ({"verloopt_op": "2026-05-31"}, "papier", "2026-05-31", "verlopen op 2026-05-31"),
        ({"telefoon": "+31 6 12345678"}, "papier", "2026-05-31", ""),
        ({"telefoon": "+31 6 12345678", **BELANG}, "papier", "2026-05-31", NUMMER),
        ({"email": "x@gmail.com", **BELANG}, "papier", "2026-05-31", POSTBUS),
        ({"email": "x@werk.example", **BELANG}, "papier", "2026-05-31", ""),
        ({"verloopt_op": "2026-02-31"}, "papier", "2026-01-01", "verlopen op 2026-02-31"),
    ],
)  # fmt: skip
def test_waar_en_tot_wanneer(anders: dict[str, object], kanaal: str, dag: str, reden: str) -> None:
    persoon = ROBIN._replace(**anders)  # type: ignore[arg-type]
    oordeel = mag(persoon, Kanaal(kanaal), date.fromisoformat(dag), Termijnen())
    assert (oordeel.mag, oordeel.reden) == (not reden, reden)


def test_de_kaart_kan_de_termijn_veranderen() -> None:
    kort = Termijnen(persoon=Persoonstermijn(1, 3, 6))
    assert mag(ROBIN, Kanaal.PAPIER, date(2025, 8, 31), kort).mag
    assert not mag(ROBIN, Kanaal.PAPIER, date(2025, 9, 1), kort).mag
    assert oordeel_persoon(ROBIN, kort, date(2025, 12, 1)).verwijderen == (
        "al 6 maanden niet bevestigd"
    )


@pytest.mark.parametrize(
    ("dag", "stand", "verwijderen"),
    [
        ("2025-11-30", Stand.ACTUEEL, ""),
        ("2025-12-01", Stand.BIJNA, ""),
        ("2026-06-01", Stand.VEROUDERD, ""),
        ("2027-05-31", Stand.VEROUDERD, ""),
        ("2027-06-01", Stand.VEROUDERD, "al 24 maanden niet bevestigd"),
        ("2028-06-01", Stand.VEROUDERD, "verlopen op 2028-06-01"),
    ],
)
def test_eerst_nakijken_dan_niet_meer_drukken_dan_weg(
    dag: str, stand: Stand, verwijderen: str
) -> None:
    gevonden = oordeel_persoon(ROBIN, Termijnen(), date.fromisoformat(dag))
    assert (gevonden.id, gevonden.oordeel.stand, gevonden.verwijderen) == (
        "p-0001", stand, verwijderen,
    )  # fmt: skip


def test_alle_kanalen_moeten_mogen_en_wie_afvalt_wordt_bij_nummer_genoemd() -> None:
    ander = ROBIN._replace(id="p-0002", bereik=("papier",))
    kanalen = (Kanaal.PAPIER, Kanaal.NETWERK)
    keus = kies((ROBIN, ander), kanalen, date(2026, 1, 1), Termijnen())
    assert (keus.personen, keus.niet) == (
        (ROBIN,), ("p-0002: bereik netwerk is niet afgesproken",),
    )  # fmt: skip


def test_wat_later_is_bevestigd_was_het_toen_nog_niet() -> None:
    persoon = ROBIN._replace(
        bron=Persoonsbron("x", "2026-01-02"), gecontroleerd=None, verloopt_op="2030-01-01"
    )
    for dag, niet in (
        (date(2026, 1, 1), ("p-0001: op die dag nog niet bevestigd",)),
        (date(2026, 1, 2), ()),
    ):
        assert kies((persoon,), (Kanaal.NETWERK,), dag, Termijnen()).niet == niet


DAGEN = st.dates(date(2024, 1, 1), date(2030, 12, 31))
KANALEN = st.lists(st.sampled_from([kanaal.value for kanaal in Kanaal]), unique=True)


@given(
    KANALEN, st.lists(st.sampled_from(Kanaal), min_size=1), DAGEN, DAGEN, DAGEN,
    st.sampled_from(["toestemming", "gerechtvaardigd-belang"]),
    st.sampled_from(["", "06 12345678", "030 123 45 67"]),
)  # fmt: skip
def test_wie_getoond_wordt_mocht_dat_in_elk_opzicht(
    bereik: list[str], gevraagd: list[Kanaal], bron: date, einde: date, dag: date,
    grondslag: str, telefoon: str,
) -> None:  # fmt: skip
    persoon = ROBIN._replace(
        bereik=tuple(bereik), bron=Persoonsbron("x", bron.isoformat()), grondslag=grondslag,
        verloopt_op=einde.isoformat(), telefoon=telefoon,
    )  # fmt: skip
    keus = kies((persoon,), gevraagd, dag, Termijnen())
    alles_goed = (
        {kanaal.value for kanaal in gevraagd} <= set(bereik)
        and dag < einde
        and bron <= dag < plus_maanden(bron, 12)
        and (grondslag == "toestemming" or not telefoon.startswith("06"))
    )
    assert bool(keus.personen) is alles_goed
    assert bool(keus.niet) is not alles_goed
    assert "Robin" not in "".join(keus.niet)
