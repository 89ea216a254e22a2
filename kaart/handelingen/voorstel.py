"""A change of the map that is ready and not yet written: somebody may still say no."""

from typing import NamedTuple

from kaart.basis import Bevinding
from kaart.bijwerken import Bewerking, Wijziging
from kaart.keuring import noemt_een_persoon
from kaart.model import Kaart


class Wijzigvoorstel(NamedTuple):
    """What would change, what that gives, and whether a person has to have seen it."""

    bewerking: Bewerking

    @property
    def kaart(self) -> Kaart:
        """The map as it was read, for the names of what changes."""
        return self.bewerking.kaart

    @property
    def wijzigingen(self) -> tuple[Wijziging, ...]:
        """What changes, file by file."""
        return self.bewerking.wijzigingen()

    @property
    def bevindingen(self) -> tuple[Bevinding, ...]:
        """What is found by this and was not found before."""
        return self.bewerking.keur()

    @property
    def noemt_een_persoon(self) -> bool:
        """Whether it may name somebody.

        Then nobody can have agreed beforehand: git keeps it for ever, so somebody has to have read
        the warning.
        """
        return any(map(noemt_een_persoon, self.bevindingen))

    def schrijf(self) -> tuple[str, ...]:
        """Write all of it or nothing and return the files; raises what `Bewerking.bewaar` does."""
        return self.bewerking.bewaar()
