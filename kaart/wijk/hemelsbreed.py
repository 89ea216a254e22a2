"""How far apart two points are, as the crow flies."""

from math import cos, hypot, radians

from kaart.model import Middelpunt

_METER_PER_GRAAD = 111_195  # of latitude


def hemelsbreed(een: Middelpunt, ander: Middelpunt) -> float:
    """Return the metres between two points; flat, which is right to centimetres in one city."""
    breedte = radians((een.lat + ander.lat) / 2)
    return hypot(een.lat - ander.lat, (een.lon - ander.lon) * cos(breedte)) * _METER_PER_GRAAD
