"""By what another program knows a thing again: the same id each time, whatever else changes."""

from uuid import UUID, uuid5

# Fixed once; another one would make all things new in every program that has them.
_NAAMRUIMTE = UUID("7b0c9c3e-6f0e-5d0c-9a55-2f6c1a0d8e11")


def uuid_van(soort: str, *delen: str) -> str:
    """Return the UUID of a thing by its kind and its ids on this map."""
    return str(uuid5(_NAAMRUIMTE, "/".join((soort, *delen))))
