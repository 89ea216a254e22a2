"""What came of the answers of a round: values, to show and to test."""

from typing import NamedTuple

from kaart.nakijken.lijsten.rondeantwoorden import Rondeantwoord
from kaart.taal import opsomming


class Gelaten(NamedTuple):
    """A row that is not written, and why: a reason a line."""

    antwoord: Rondeantwoord
    reden: str


class Handwerk(NamedTuple):
    """Something a person must put into the file; `open` as long as nothing else may be stamped."""

    antwoord: Rondeantwoord
    wat: str
    tekst: str
    open: bool = True


class Poging(NamedTuple):
    """A day on which nobody of an organisation of a round was reached."""

    ronde: str
    id: str
    op: str


class Rondeuitkomst(NamedTuple):
    """What came of all answers; of each kind the ids."""

    klopt: tuple[str, ...] = ()
    gewijzigd: tuple[str, ...] = ()
    gestopt: tuple[str, ...] = ()
    niet_op_kaart: tuple[str, ...] = ()
    niet_bereikt: tuple[str, ...] = ()
    al_verwerkt: tuple[str, ...] = ()
    gelaten: tuple[Gelaten, ...] = ()
    handwerk: tuple[Handwerk, ...] = ()
    pogingen: tuple[Poging, ...] = ()
    gezien: tuple[str, ...] = ()  # what stands out in the files, in sentences

    @property
    def half(self) -> tuple[str, ...]:
        """The ids of which a person must do the rest."""
        return tuple(dict.fromkeys(w.antwoord.ingevuld.id for w in self.handwerk if w.open))

    @property
    def is_af(self) -> bool:
        """Whether nothing is left to be done by a person."""
        return not self.gelaten and not self.half

    def telling(self) -> str:
        """Return in one sentence what came of all answers."""
        liggen = "blijft liggen" if len(self.gelaten) == 1 else "blijven liggen"
        delen = [
            f"{len(ids)} {wat}"
            for ids, wat in (
                (self.klopt, "klopt"),
                (self.gewijzigd, "gewijzigd"),
                (self.gestopt, "gestopt"),
                (self.niet_op_kaart, "wil niet op de kaart"),
                (self.half, "om zelf af te maken"),
                (self.niet_bereikt, "niet bereikt"),
                (self.al_verwerkt, "al eerder verwerkt"),
                (self.gelaten, liggen),
            )
            if ids
        ]
        return opsomming(delen) or "er is nog niets ingevuld"
