"""The Dutch calendar: public holidays, computed, and school holidays, which are data."""

from collections.abc import Sequence
from datetime import date, timedelta
from functools import lru_cache

from kaart.model import Schoolvakantie, eerste_dag

_LUSTRUM = 5
_ZONDAG = 6


def pasen(jaar: int) -> date:
    """Return Easter Sunday (Gregorian; the rule of Meeus, Jones and Butcher)."""
    eeuw, in_eeuw = divmod(jaar, 100)
    maan = (19 * (jaar % 19) + eeuw - eeuw // 4 - (eeuw - (eeuw + 8) // 25 + 1) // 3 + 15) % 30
    tot_zondag = (32 + 2 * (eeuw % 4) + 2 * (in_eeuw // 4) - maan - in_eeuw % 4) % 7
    te_laat = (jaar % 19 + 11 * maan + 22 * tot_zondag) // 451
    maand, dag = divmod(maan + tot_zondag - 7 * te_laat + 114, 31)
    return date(jaar, maand, dag + 1)


@lru_cache(maxsize=64)
def feestdagen(jaar: int) -> dict[date, bool]:
    """Return the holidays of a year, and of each whether everything is sure to be closed.

    Goede Vrijdag, and Bevrijdingsdag between two lustra, are a day off for some only.
    """
    paaszondag = pasen(jaar)
    koningsdag = date(jaar, 4, 27)
    if koningsdag.weekday() == _ZONDAG:
        koningsdag -= timedelta(days=1)
    vast = [date(jaar, 1, 1), koningsdag, date(jaar, 12, 25), date(jaar, 12, 26)]
    # Easter, Hemelvaart and Pinksteren, with their second days.
    vast += [paaszondag + timedelta(days=dagen) for dagen in (0, 1, 39, 49, 50)]
    soms = {paaszondag - timedelta(days=2): False, date(jaar, 5, 5): jaar % _LUSTRUM == 0}
    return {**soms, **dict.fromkeys(vast, True)}


def is_vakantie(dag: date, vakanties: Sequence[Schoolvakantie]) -> bool | None:
    """Say whether the schools are closed on this day; None outside what the list covers."""
    perioden = _perioden(tuple(vakanties))
    if not perioden or not min(perioden)[0] <= dag <= einde_van(vakanties):
        return None
    return any(van <= dag <= tot for van, tot in perioden)


def einde_van(vakanties: Sequence[Schoolvakantie]) -> date:
    """Return the last day that the list says something about; the first of all days for none."""
    return max((tot for _, tot in _perioden(tuple(vakanties))), default=date.min)


@lru_cache(maxsize=8)
def _perioden(vakanties: tuple[Schoolvakantie, ...]) -> tuple[tuple[date, date], ...]:
    dagen = ((eerste_dag(vakantie.van), eerste_dag(vakantie.tot)) for vakantie in vakanties)
    return tuple((van, tot) for van, tot in dagen if van and tot)
