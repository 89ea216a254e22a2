"""Of counted forms nobody can work out what a few said: not from the total, not from the series."""

import re
from collections.abc import Iterator, Sequence
from itertools import product

import pytest
from hypothesis import given, strategies as st

from kaart.model import Bijeenkomst, Evaluatie, Evaluatiegroep, Stemmen
from kaart.wijk.bijeenkomst.bescherming import Stemvak, Zegwijze, bewaarbaar, zegwijzen
from kaart.wijk.bijeenkomst.cijfers import cijferzinnen

VAKKEN = st.builds(Stemvak, st.integers(0, 9), st.integers(0, 6))


@pytest.mark.parametrize(
    ("aantallen", "blijven"),
    [
        ((20, 12), (True, True)),
        ((20, 5, 5), (True, True, True)),
        ((20, 3, 9), (True, False, False)),  # 3 alone would be 32 - 29
        ((20, 1, 2), (False, False, False)),  # 1 + 2 is still a few
        ((20, 4, 4), (True, False, False)),
        ((28,), (False,)),  # what is left of 32 are 4
        ((27,), (True,)),  # or 5
        ((20, 0, 12), (True, False, True)),  # nobody is no secret
    ],
)
def test_een_klein_deel_verbergt_een_tweede(
    aantallen: tuple[int, ...], blijven: tuple[bool, ...]
) -> None:
    totaal = 32 if len(aantallen) == 1 else sum(aantallen)
    assert bewaarbaar(aantallen, totaal) == blijven
    delen = [Stemvak(aantal - aantal // 3, aantal // 3) for aantal in aantallen]
    geheel = Stemvak(totaal - sum(d.anders for d in delen), sum(d.anders for d in delen))
    if len(aantallen) > 1:
        wijzen = zegwijzen(delen, geheel)
        assert tuple(wijze is Zegwijze.CIJFERS for wijze in wijzen) == blijven


def verdelingen(som: int, grenzen: Sequence[tuple[int, int | None]]) -> Iterator[tuple[int, ...]]:
    """Yield all that these hidden numbers can be when they make this sum."""
    if not grenzen:
        if som == 0:
            yield ()
        return
    laag, hoog = grenzen[0]
    for getal in range(laag, min(som, som if hoog is None else hoog) + 1):
        for rest in verdelingen(som - getal, grenzen[1:]):
            yield (getal, *rest)


@given(st.lists(VAKKEN, min_size=1, max_size=3), VAKKEN)
def test_niemand_rekent_een_verborgen_getal_uit(delen: list[Stemvak], rest: Stemvak) -> None:
    """Solve for what is hidden from all that is shown, as somebody with a pencil would."""
    totaal = Stemvak(*map(sum, zip(*delen, rest, strict=True)))
    wijzen = zegwijzen(delen, totaal)
    if set(wijzen) == {Zegwijze.NIETS}:
        return  # the total is all there is
    getoond = [d for d, w in zip(delen, wijzen, strict=True) if w is Zegwijze.CIJFERS]
    assert all(vak.van >= 5 for vak in getoond)
    verborgen = [
        (vak, w) for vak, w in zip([*delen, rest], [*wijzen, Zegwijze.NIETS], strict=True)
        if w is not Zegwijze.CIJFERS
    ]  # fmt: skip
    moet_geheim = {
        nr for nr, (vak, w) in enumerate(verborgen) if 0 < vak.van < 5 or w is Zegwijze.WOORDEN
    }
    for kant in (0, 1):
        grenzen: list[tuple[int, int | None]] = [
            (0, None) if w is Zegwijze.NIETS else (5, 9) if vak[kant] else (0, 0)
            for vak, w in verborgen
        ]
        som = totaal[kant] - sum(vak[kant] for vak in getoond)
        mogelijk = list(verdelingen(som, grenzen))
        for nr in moet_geheim:
            gezegd = grenzen[nr] == (0, 0)  # in words
            assert gezegd or len({getallen[nr] for getallen in mogelijk}) > 1


def bijeenkomst(nummer: int, vak: Stemvak, groepen: Sequence[Stemvak] = ()) -> Bijeenkomst:
    def stemmen(van: Stemvak) -> Stemmen:
        return Stemmen(van.ja, van.anders)

    delen = tuple(
        Evaluatiegroep(naam, groep.van, stemmen(groep))
        for naam, groep in zip("abc", groepen, strict=False)
    )
    evaluatie = Evaluatie(vak.van, stemmen(vak), groepen=delen)
    return Bijeenkomst(f"b{nummer}", "Live", evaluatie=evaluatie)


def getallen(keren: Sequence[Bijeenkomst]) -> dict[str, tuple[int, int]]:
    """Return what is told in figures, by group; "" is all of the forms."""
    gevonden = (re.fullmatch(r"(?:(\w): )?(\d+) van (\d+) .*", z) for z in cijferzinnen(keren))
    return {m[1] or "": (int(m[2]), int(m[3])) for m in gevonden if m}


@given(st.lists(st.tuples(VAKKEN, st.lists(VAKKEN, max_size=3)), min_size=1, max_size=4))
def test_een_reeks_zegt_niets_dat_haar_bijeenkomsten_niet_zeggen(
    keren: list[tuple[Stemvak, list[Stemvak]]],
) -> None:
    """So the report of a series gives nothing away, nor does that of last month beside it."""
    alle = [
        bijeenkomst(nr, Stemvak(*map(sum, zip(rest, *groepen, strict=True))), groepen)
        for nr, (rest, groepen) in enumerate(keren)
    ]
    per_keer = [getallen([een]) for een in alle]
    namen = {naam for een in per_keer for naam in een}
    som = {
        naam: (sum(een[naam][0] for een in per_keer if naam in een),
               sum(een[naam][1] for een in per_keer if naam in een))
        for naam in namen
    }  # fmt: skip
    assert getallen(alle) == som


def test_zo_staat_het_er() -> None:
    vol = bijeenkomst(1, Stemvak(30, 2), [Stemvak(19, 1), Stemvak(3, 0), Stemvak(8, 1)])
    eens = bijeenkomst(2, Stemvak(7, 0))
    klein = bijeenkomst(3, Stemvak(3, 1))
    assert list(cijferzinnen([vol])) == [
        "30 van 32 wil een vervolg (94%)",
        "a: 19 van 20 wil een vervolg (95%)",
    ]
    assert list(cijferzinnen([eens])) == ["iedereen wil een vervolg"]
    assert list(cijferzinnen([klein])) == ["bij minder dan 5 formulieren blijven de cijfers weg"]
    assert list(cijferzinnen([vol, eens, klein]))[1:] == [
        "30 van 32 wil een vervolg (94%)",
        "a: 19 van 20 wil een vervolg (95%)",
    ]


def test_een_groep_die_het_eens_is_staat_er_in_woorden() -> None:
    keer = bijeenkomst(1, Stemvak(30, 8), [Stemvak(12, 3), Stemvak(7, 0), Stemvak(11, 5)])
    assert list(cijferzinnen([keer]))[1:] == [
        "b: iedereen wil een vervolg",
        "c: 11 van 16 wil een vervolg",
    ]


def test_elke_combinatie_van_kleine_delen() -> None:
    """No part under five is ever kept, nor can it be worked out from those that are."""
    for delen in product(range(13), repeat=3):
        totaal = sum(delen)
        blijven = bewaarbaar(delen, totaal)
        weg = [n for n, blijft in zip(delen, blijven, strict=True) if n and not blijft]
        assert not any(0 < n < 5 and blijft for n, blijft in zip(delen, blijven, strict=True))
        assert totaal < 5 or not any(n < 5 for n in weg) or (len(weg) > 1 and sum(weg) >= 5)
