"""Short public numbers that the library of telephone numbers does not know as Dutch numbers.

Source: Nummerplan telefoon- en ISDN-diensten (BWBR0010198), bijlage 1, at wetten.overheid.nl:
112; 113 (Staatscourant 2020, 19241); 144 (Staatscourant 2011, 15577); the European numbers that
begin with 116 (Staatscourant 2007, 182); 1400 and the numbers of municipalities, 14 with the area
code (Staatscourant 2006, 77).
"""

import re

KORTE_NUMMERS = frozenset({"112", "113", "144", "1400"})
EUROPEES = re.compile("116[0-9]{3}")
GEMEENTE = re.compile("140[1-57][0-9]{1,2}")


def is_kort_nummer(cijfers: str) -> bool:
    """Say whether these digits are a short number that anybody in the Netherlands can call."""
    return cijfers in KORTE_NUMMERS or EUROPEES.fullmatch(cijfers) is not None


def is_gemeentenummer(cijfers: str) -> bool:
    """Say whether this is the general number of a municipality: 14 and its area code."""
    return GEMEENTE.fullmatch(cijfers) is not None
