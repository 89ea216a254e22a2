"""The weights belong to the words and features of now, and to the sentences of the repository."""

import leer_gevaar

from kaart.gevaar.gewichten import TABELLEN, gewichten
from kaart.gevaar.kenmerken import VAKKEN, vakken
from kaart.gevaar.lezing import lees


def test_de_gewichten_zijn_geleerd_met_de_woorden_van_nu() -> None:
    """When this fails: python benchmarks/leer_gevaar.py, and look at the figures."""
    assert gewichten().vingerafdruk == leer_gevaar.vingerafdruk()
    assert len(gewichten().tabellen) == VAKKEN * len(TABELLEN)


def test_de_plekken_zijn_die_van_de_beschrijving() -> None:
    """docs/gevaar.md has them too, for who computes the same in another language."""
    plekken = vakken(lees("mijn man slaat me"))
    assert (len(plekken), plekken[:3]) == (50, (170, 461, 587))


def test_leren_gaat_twee_keer_gelijk() -> None:
    zinnen = leer_gevaar.lees_zinnen("werker")[:60] + leer_gevaar.lees_zinnen("werker")[-60:]
    lezingen = [lees(zin.tekst) for zin in zinnen]
    plekken = [vakken(lezing) for lezing in lezingen]
    opgave = [leer_gevaar.Voorbeeld(p, z.gevaar) for z, p in zip(zinnen, plekken, strict=True)]
    assert leer_gevaar.leer(opgave) == leer_gevaar.leer(opgave)


def test_de_stemmen_schreven_elkaar_niet_over() -> None:
    zinnen = [z for van in leer_gevaar.SETS for z in leer_gevaar.lees_zinnen(van)]
    gevaar = [zin for zin in zinnen if zin.soort != "zin"]
    assert len(gevaar) >= 2000
    assert leer_gevaar.tel_kopieen(gevaar).endswith("(0.8 %)")
