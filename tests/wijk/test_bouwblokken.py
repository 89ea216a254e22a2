"""Which blocks meet: on an invented map with all the edges, for the real one cannot prove it."""

from datetime import date
from typing import Any

import pytest
from hulp.buurtje import kaart_met

from kaart.hulp import begrijp_gebied
from kaart.wijk import Blokkeuze, Bouwblokken, zoek_bouwblokken

VANDAAG = date(2026, 11, 30)
ALLES = Blokkeuze()


def zoek(*blokken: str, keuze: Blokkeuze = ALLES, **anders: Any) -> Bouwblokken:
    return zoek_bouwblokken(kaart_met(*blokken, **anders), keuze, VANDAAG)


def samen(*blokken: str, keuze: Blokkeuze = ALLES, **anders: Any) -> list[str]:
    """Return the clusters as "wie+wie dagen zekerheid van-tot"."""
    return [
        f"{'+'.join(b.organisatie.id for b in c.blokken)} {' '.join(c.dagen)} {c.zekerheid}"
        + (f" {c.van // 60}:{c.van % 60:02}-{c.tot // 60}:{c.tot % 60:02}"
           if c.van is not None and c.tot is not None else "")
        for c in zoek(*blokken, keuze=keuze, **anders).clusters
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("een", "ander", "verwacht"),
    [
        ("a/brug/di/10:00-11:00", "b/brug/di/12:00-13:00", "a+b di uur 10:00-13:00"),  # 60 min
        ("a/brug/di/10:00-11:00", "b/brug/di/12:01-13:00", ""),
        ("a/brug/di/10:00-12:00", "b/brug/di/10:00-12:00", "a+b di uur 10:00-12:00"),
        ("a/brug/di/10:00-12:00", "b/brug/wo/10:00-12:00", ""),
        ("a/brug/di/09:00", "b/brug/di/10:00-12:00", "a+b di uur 9:00-12:00"),  # begin, no end
        ("a/brug/di/08:59", "b/brug/di/10:00-12:00", ""),
        ("a/brug/di/ochtend", "b/brug/di/ochtend", "a+b di dagdeel"),
        ("a/brug/di/ochtend", "b/brug/di/middag", ""),
        ("a/brug/di/ochtend", "b/brug/di/11:59-16:00", "a+b di dagdeel"),
        ("a/brug/di/ochtend", "b/brug/di/12:00-16:00", ""),
        ("a/brug/di/avond", "b/brug/di/17:00-19:00", "a+b di dagdeel"),
        ("a/brug/di", "b/brug/di/10:00-12:00", ""),  # the day only: misschien ook
        ("a//di/10:00-12:00", "b//di/10:00-12:00", ""),  # nobody knows where
        ("a/brug//10:00-12:00", "b/brug//10:00-12:00", ""),  # nor on which day
        ("a/brug/di/10:00-12:00", "b/loods/di/10:00-12:00", "a+b di uur 10:00-12:00"),  # 150 m
        ("a/brug/di/10:00-12:00", "b/kerk/di/10:00-12:00", ""),
        ("a/zaal/di/10:00-12:00", "b/salon/di/10:00-12:00", ""),  # nobody measured
        ("a/brug/di/09:00-11:30", "b/brug/di/11:30-14:00", "a+b di uur 9:00-14:00"),
    ],
)
def test_een_band(een: str, ander: str, verwacht: str) -> None:
    assert samen(een, ander) == ([verwacht] if verwacht else [])
    assert len(samen(ander, een)) == bool(verwacht)


DI = {"dag": "di", "van": "10:00", "tot": "12:00"}


@pytest.mark.parametrize(
    ("een", "ander", "ooit"),
    [
        ({"ritme": "om-de-week", "vanaf": "2026-12-01"},
         {"ritme": "om-de-week", "vanaf": "2026-12-08"}, False),
        ({"ritme": "om-de-week", "vanaf": "2026-12-01"}, {"ritme": "om-de-week"}, True),
        ({"week": "1"}, {"week": "3"}, False),
        ({"week": "1"}, {"ritme": "maandelijks"}, True),
        ({"maanden": ["juli"]}, {"maanden": ["januari", "februari"]}, False),
        ({"geldig_tot": "2026-12-01"}, {"geldig_van": "2026-12-02"}, False),
        ({"geldig_tot": "2026-12-01"}, {}, True),
        ({"geldig_tot": "2026-11-29"}, {}, False),  # over
        ({}, {"dag": "", "datum": "2026-12-01"}, True),
        ({"ritme": "eenmalig"}, {"ritme": "jaarlijks"}, True),
    ],
)  # fmt: skip
def test_wat_zeker_nooit_samenvalt_heeft_geen_band(
    een: dict[str, Any], ander: dict[str, Any], ooit: bool
) -> None:
    tijden = [{"tijden": [{k: v for k, v in {**DI, **d}.items() if v}]} for d in (een, ander)]
    gevonden = samen("a/brug", "b/brug", a0=tijden[0], a1=tijden[1])
    assert bool(gevonden) is ooit


def test_wat_gestopt_dicht_of_geheim_is_telt_niet_en_houdt_zijn_nummer() -> None:
    blokken = ("a/brug/di/10:00-12:00", "a/brug/di/10:00-12:00", "b/brug/di/10:00-12:00")
    gevonden = zoek(*blokken, a0={"status": "gestopt"})
    assert [[b.sleutel for b in c.blokken] for c in gevonden.clusters] == [[("a", 1), ("b", 0)]]
    assert (gevonden.blokken, gevonden.met_plek_en_moment) == (2, 2)
    assert samen(*blokken, b={"status": "gestopt", "gestopt_op": "2026-11-30"}) == [
        "a+a di uur 10:00-12:00"
    ]
    assert samen(*blokken, b={"status": "gestopt", "gestopt_op": "2026-12-01"}) == [
        "a+a+b di uur 10:00-12:00"
    ]
    assert samen(*blokken, b={"status": "tijdelijk-gesloten"}) == ["a+a di uur 10:00-12:00"]
    assert samen(*blokken, b={"geheim_adres": True}) == ["a+a di uur 10:00-12:00"]
    assert samen(*blokken, brug={"status": "gestopt"}) == []


def test_een_groep_op_meer_dagen_is_een_cluster_en_lang_is_een_dagprogramma() -> None:
    week = [{"dag": dag, "van": "09:00", "tot": "12:00"} for dag in ("ma", "di", "wo")]
    (cluster,) = zoek(
        "a/brug",
        "b/brug",
        a0={"tijden": week},
        a1={"tijden": [*week[:2], {**week[2], "tot": "14:00"}]},
    ).clusters
    assert (cluster.dagen, cluster.van, cluster.tot) == (("ma", "di", "wo"), 540, 840)
    assert not cluster.dagprogramma  # five hours is no longer than five hours
    (lang,) = zoek("a/brug/di/09:00-12:00", "b/brug/di/12:00-14:01").clusters
    assert (lang.dagprogramma, lang.piek) == (True, 1)


def test_een_keten_is_een_cluster_met_zijn_piek() -> None:
    (cluster,) = zoek(
        "a/brug/di/09:00-10:00", "b/brug/di/09:30-11:00", "c/brug/di/10:00-12:00",
        "d/loods/di/13:00-13:30", "e/kerk/di/14:00-15:00",
    ).clusters  # fmt: skip
    assert [b.organisatie.id for b in cluster.blokken] == ["a", "b", "c", "d", "e"]
    assert (cluster.locatie, cluster.piek, cluster.dagprogramma) == ("brug", 2, True)


@pytest.mark.parametrize(
    ("een", "ander", "soort"),
    [
        ("a/brug/di/10:00-11:00", "b/brug/di/12:01-13:00", "later op de dag"),  # 61
        ("a/brug/di/10:00-11:00", "b/brug/di/14:00-15:00", "later op de dag"),  # 180
        ("a/brug/di/10:00-11:00", "b/brug/di/14:01-15:00", ""),
        ("a/brug/di/10:00-11:00", "b/brug/wo/ochtend", "andere dag"),
        ("a/brug/di/10:00-11:00", "b/brug/wo/12:00-13:00", ""),
        ("a/brug/di/10:00-11:00", "b/kerk/di/08:00-09:00", "andere plek"),  # 151 m
        ("a/brug/di/10:00-11:00", "b/veer/di/08:00-09:00", "andere plek"),  # 500 m
        ("a/brug/di/10:00-11:00", "b/molen/di/08:00-09:00", ""),
        ("a/zaal/di/10:00-11:00", "b/salon/di/ochtend", "andere plek"),  # the same buurt
        ("a/zaal/di/10:00-11:00", "b/brug/di/ochtend", ""),
        ("a/brug/di/10:00-11:00", "b/brug/di", ""),
        ("a/brug/di/10:00-12:00", "b/brug/di/10:00-12:00", ""),  # these do meet
    ],
)
def test_bijna(een: str, ander: str, soort: str) -> None:
    assert [b.soort for b in zoek(een, ander).bijna] == ([soort] if soort else [])
    assert [b.soort for b in zoek(ander, een).bijna] == ([soort] if soort else [])


@pytest.mark.parametrize(
    ("een", "ander", "gedeeld"),
    [
        ("ouderen/eten", "ouderen+vrouwen/taal", "ouderen"),
        ("iedereen/eten", "iedereen/taal", "iedereen"),
        ("iedereen/eten", "ouderen/taal", ""),
        ("iedereen+ouderen/eten", "ouderen+iedereen/taal", "ouderen"),
        ("ouderen/eten", "ouderen/eten+taal", ""),  # one does all that the other does
        ("ouderen/eten", "ouderen/eten", ""),
        ("ouderen/eten+geld", "ouderen/eten+taal", "ouderen"),
    ],
)
def test_koppelkans(een: str, ander: str, gedeeld: str) -> None:
    blokken = (f"a/brug/di/ochtend/{een}", f"b/brug/di/ochtend/{ander}")
    kansen = zoek(*blokken).koppelkansen
    assert [(" ".join(k.doelgroepen), k.waarom) for k in kansen] == (
        [(gedeeld, "samen")] if gedeeld else []
    )
    zelfde_huis = [blok.replace("b/", "a/", 1) for blok in blokken]
    assert zoek(*zelfde_huis).koppelkansen == ()


def test_een_koppelkans_van_wie_bijna_samen_is() -> None:
    (kans,) = zoek("a/brug/di/ochtend/ouderen/eten", "b/brug/wo/ochtend/ouderen/taal").koppelkansen
    assert (kans.locatie, kans.dagen, kans.waarom) == ("brug", ("di", "wo"), "andere dag")


VAST = {"ritme": "wekelijks"}


@pytest.mark.parametrize(
    ("een", "ander", "anders", "telt"),
    [
        ("brug/di/10:00-12:00", "kerk/di/11:00-13:00", {}, True),
        ("brug/di/10:00-12:00", "kerk/di/12:00-13:00", {}, False),
        ("brug/di/10:00-12:00", "loods/di/10:00-12:00", {}, False),  # one place
        ("brug/di/10:00-14:00", "kerk/di/10:00-12:00", {}, True),
        ("brug/di/10:00-14:01", "kerk/di/10:00-12:00", {}, False),  # open so long
        ("brug/di/10:00-12:00", "oord/di/10:00-12:00", {"oord": {"wijk": "zuid"}}, True),
        ("brug/di/10:00-12:00", "eind/di/10:00-12:00", {"eind": {"wijk": "zuid"}}, False),
        ("brug/di/10:00-12:00", "zaal/di/10:00-12:00", {}, True),  # the wijk is enough
        ("brug/di/10:00-12:00", "kerk/di/10:00-12:00", {"b": {"onderdeel_van": "a"}}, False),
        ("brug/di/ochtend", "kerk/di/ochtend", {}, False),  # not certain
    ],
)
def test_tegelijk(een: str, ander: str, anders: dict[str, Any], telt: bool) -> None:
    kaart = kaart_met(f"a/{een}/ouderen/eten", f"b/{ander}/ouderen/eten+taal", **anders)
    assert zoek_bouwblokken(kaart, ALLES, VANDAAG).tegelijk == ()  # nobody said how often
    for wie, organisatie in kaart.organisaties.items():
        blok = organisatie.aanbod[0]
        tijden = tuple(tijd._replace(ritme="wekelijks") for tijd in blok.tijden)
        vast = organisatie._replace(aanbod=(blok._replace(tijden=tijden),))
        kaart = kaart._replace(organisaties={**kaart.organisaties, wie: vast})
    gevonden = zoek_bouwblokken(kaart, ALLES, VANDAAG).tegelijk
    assert [(t.dagen, t.doelgroepen, t.themas) for t in gevonden] == (
        [(("di",), ("ouderen",), ("eten",))] if telt else []
    )


def test_misschien_ook() -> None:
    (misschien,) = zoek("a/brug/di/ochtend", "b/brug/di", "c/brug/wo", "d/kerk/di").misschien
    assert (misschien.locatie, misschien.dag) == ("brug", "di")
    assert [b.organisatie.id for b in misschien.blokken] == ["a"]
    assert [b.organisatie.id for b in misschien.misschien] == ["b"]


def test_de_keuze_van_plek_en_dag_gaat_vooraf_die_van_thema_en_doelgroep_erna() -> None:
    blokken = (
        "a/brug/di/ochtend/ouderen/eten", "b/brug/di/ochtend/kinderen/taal",
        "c/zaal/wo/ochtend/ouderen/geld", "d/zaal/wo/ochtend/iedereen/geld", "e//",
    )  # fmt: skip
    noord = begrijp_gebied(kaart_met(), "Noord")
    haven = begrijp_gebied(kaart_met(), "Haven")
    brug, zaal = "a+b di dagdeel", "c+d wo dagdeel"
    for keuze, verwacht, blokken_, bekend in (
        (ALLES, [brug, zaal], 5, 4),
        (Blokkeuze(gebieden=(noord,)), [brug, zaal], 5, 4),
        (Blokkeuze(gebieden=(haven,)), [brug], 3, 2),  # the brug may lie there; e is for Noord
        (Blokkeuze(locaties=("zaal",)), [zaal], 2, 2),
        (Blokkeuze(dagen=("di",)), [brug], 5, 2),
        (Blokkeuze(themas=("taal",)), [brug], 1, 1),
        (Blokkeuze(doelgroepen=("ouderen",)), [brug, zaal], 4, 3),
        (Blokkeuze(doelgroepen=("kinderen",), themas=("taal",)), [brug], 1, 1),
    ):
        gevonden = zoek(*blokken, keuze=keuze)
        assert samen(*blokken, keuze=keuze) == verwacht
        assert (gevonden.blokken, gevonden.met_plek_en_moment) == (blokken_, bekend)
