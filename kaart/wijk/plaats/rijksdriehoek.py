"""Coordinates of the Dutch grid (RD) → degrees, by the published polynomial.

Schreutelkamp and Strang van Hees, "Benaderingsformules voor de transformatie tussen RD- en
WGS84-kaartcoördinaten" (NGT Geodesia, 2001): within 0.25 m of RDNAPTRANS in the Netherlands, which
is finer than anybody here can point. pyproj says it to the millimetre, in ten megabytes.
"""

from collections.abc import Mapping

from kaart.model import Middelpunt

_X0, _Y0 = 155_000, 463_000  # the tower of Amersfoort
_LAT0, _LON0 = 52.15517440, 5.38720621
_EENHEID = 100_000  # metres
_SECONDEN = 3600
# Of the powers of x and y, in seconds of arc.
_LAT: Mapping[tuple[int, int], float] = {
    (0, 1): 3235.65389, (2, 0): -32.58297, (0, 2): -0.24750, (2, 1): -0.84978, (0, 3): -0.06550,
    (2, 2): -0.01709, (1, 0): -0.00738, (4, 0): 0.00530, (2, 3): -0.00039, (4, 1): 0.00033,
    (1, 1): -0.00012,
}  # fmt: skip
_LON: Mapping[tuple[int, int], float] = {
    (1, 0): 5260.52916, (1, 1): 105.94684, (1, 2): 2.45656, (3, 0): -0.81885, (1, 3): 0.05594,
    (3, 1): -0.05607, (0, 1): 0.01199, (3, 2): -0.00256, (1, 4): 0.00128, (0, 2): 0.00022,
    (2, 0): -0.00022, (5, 0): 0.00026,
}  # fmt: skip
_X, _Y = (0, 300_000), (300_000, 630_000)  # where the grid is


def is_rd(x: float, y: float) -> bool:
    """Say whether two numbers can be a place on the grid; x and y never look alike."""
    return _X[0] <= x <= _X[1] and _Y[0] <= y <= _Y[1]


def uit_rd(x: float, y: float) -> Middelpunt:
    """Return a place on the grid in degrees, with the six decimals that mean a decimetre."""
    oost, noord = (x - _X0) / _EENHEID, (y - _Y0) / _EENHEID
    return Middelpunt(
        round(_LAT0 + _som(_LAT, oost, noord), 6), round(_LON0 + _som(_LON, oost, noord), 6)
    )


def _som(termen: Mapping[tuple[int, int], float], oost: float, noord: float) -> float:
    return sum(k * oost**p * noord**q for (p, q), k in termen.items()) / _SECONDEN
