"""The things a sociale kaart is made of: plain immutable values, no input or output.

Names are the YAML keys of `docs/datamodel.md`; a test keeps these fields and the schemas the
same set. A text that is absent is "", a list that is absent is (), a part that is absent is None.
NamedTuples and not dataclasses, because defining thirty frozen dataclasses costs more time than
the whole search (docs/besluiten/basis.md).
"""

from kaart.model.gedeeld import Bron, Controle, Tijd, eerste_dag
from kaart.model.kaart import COLLECTIES, Kaart, maak, maak_kaart
from kaart.model.kaartgegevens import (
    Aanvaarding,
    Beheerder,
    Drukwerkkeuze,
    Gemeente,
    Kaartgegevens,
    Kaartvel,
    NietDubbel,
    Persoonstermijn,
    Schoolvakantie,
    Tegelraster,
    Termijn,
    Termijnen,
    Verwerking,
)
from kaart.model.netwerk import Convenant, Netwerk
from kaart.model.organisatie import (
    LANDELIJK,
    STAD,
    VRIJE_TEKSTEN,
    Aanbieder,
    Aanbod,
    Aanmeldstop,
    Adres,
    Contact,
    Leeftijd,
    Organisatie,
    Vrijetekst,
    Wachttijd,
)
from kaart.model.persoon import Persoon, Persoonsbron
from kaart.model.plaats import (
    Alias,
    Buurt,
    Deelgebied,
    Herkomst,
    Inwoners,
    Locatie,
    Middelpunt,
    Navraag,
    Verspreidpunt,
    Vlek,
    Wijk,
)
from kaart.model.ronde import Deelnemer, Ronde
from kaart.model.soorten import DOEN, SOORTEN, Soort
from kaart.model.thema import Hulpvraag, LetOp, Thema
from kaart.model.toonbaar import is_geheim, toonbaar

__all__ = [
    "COLLECTIES",
    "DOEN",
    "LANDELIJK",
    "SOORTEN",
    "STAD",
    "VRIJE_TEKSTEN",
    "Aanbieder",
    "Aanbod",
    "Aanmeldstop",
    "Aanvaarding",
    "Adres",
    "Alias",
    "Beheerder",
    "Bron",
    "Buurt",
    "Contact",
    "Controle",
    "Convenant",
    "Deelgebied",
    "Deelnemer",
    "Drukwerkkeuze",
    "Gemeente",
    "Herkomst",
    "Hulpvraag",
    "Inwoners",
    "Kaart",
    "Kaartgegevens",
    "Kaartvel",
    "Leeftijd",
    "LetOp",
    "Locatie",
    "Middelpunt",
    "Navraag",
    "Netwerk",
    "NietDubbel",
    "Organisatie",
    "Persoon",
    "Persoonsbron",
    "Persoonstermijn",
    "Ronde",
    "Schoolvakantie",
    "Soort",
    "Tegelraster",
    "Termijn",
    "Termijnen",
    "Thema",
    "Tijd",
    "Verspreidpunt",
    "Verwerking",
    "Vlek",
    "Vrijetekst",
    "Wachttijd",
    "Wijk",
    "eerste_dag",
    "is_geheim",
    "maak",
    "maak_kaart",
    "toonbaar",
]
