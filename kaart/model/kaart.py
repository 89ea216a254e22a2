"""The whole map, and how plain values become its things."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Any, NamedTuple, TypeVar

from kaart.model.bijeenkomst import (
    Bijeenkomst,
    Evaluatie,
    Evaluatiegroep,
    FoutBlad,
    Gemis,
    Percentages,
    Programmadeel,
    Reeks,
    Sessie,
    Stemmen,
    Tellingen,
)
from kaart.model.gedeeld import Bron, Controle, Melding, Tijd
from kaart.model.kaartgegevens import (
    Aanvaarding,
    Beheerder,
    Doelgroepwoorden,
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
    Aanbod,
    Aanmeldstop,
    Adres,
    Contact,
    Leeftijd,
    Organisatie,
    Wachttijd,
)
from kaart.model.persoon import Persoonsbron
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
from kaart.model.ronde import Deelnemer
from kaart.model.soorten import SOORTEN
from kaart.model.thema import Hulpvraag, LetOp, Thema

T = TypeVar("T", bound=tuple[Any, ...])


class Kaart(NamedTuple):
    """Everything that was read, by id."""

    gegevens: Kaartgegevens
    wijken: Mapping[str, Wijk]
    themas: Mapping[str, Thema]
    locaties: Mapping[str, Locatie]
    netwerken: Mapping[str, Netwerk]
    organisaties: Mapping[str, Organisatie]
    reeksen: Mapping[str, Reeks] = MappingProxyType({})
    bijeenkomsten: Mapping[str, Bijeenkomst] = MappingProxyType({})


# The collections in reading order: folder, the word for one of them, its class.
COLLECTIES: Mapping[str, tuple[str, type[Any]]] = {
    soort.map: (soort.naam, soort.klasse)
    for soort in SOORTEN.values()
    if soort.op_de_kaart and soort.klasse is not None
}

_STEMMEN = dict.fromkeys(("vervolg", "nieuwe_contacten", "bestaande_contacten"), Stemmen)
# Which class a key holds, for the keys that hold more than text, numbers or ids.
ONDERDELEN: Mapping[str, Mapping[str, type[Any]]] = {
    "Organisatie": {
        "leeftijd": Leeftijd, "wachttijd": Wachttijd, "aanmeldstop": Aanmeldstop,
        "openingstijden": Tijd, "contacten": Contact, "adres": Adres, "aanbod": Aanbod,
        "bronnen": Bron, "gecontroleerd": Controle, "gemeld": Melding,
    },
    "Aanbod": {
        "leeftijd": Leeftijd, "wachttijd": Wachttijd, "aanmeldstop": Aanmeldstop,
        "contact": Contact, "tijden": Tijd, "bronnen": Bron, "gecontroleerd": Controle,
    },
    "Adres": {"middelpunt": Middelpunt, "bronnen": Bron, "gecontroleerd": Controle},
    "Contact": {"bronnen": Bron, "gecontroleerd": Controle},
    "Tijd": {"bronnen": Bron, "gecontroleerd": Controle},
    "Wijk": {
        "inwoners": Inwoners, "middelpunt": Middelpunt, "deelgebieden": Deelgebied,
        "aliassen": Alias, "buurten": Buurt, "vlekken": Vlek, "bronnen": Herkomst,
    },
    "Buurt": {"middelpunt": Middelpunt},
    "Vlek": {"gevraagd": Navraag},
    "Thema": {"hulpvragen": Hulpvraag, "let_op": LetOp},
    "Locatie": {
        "middelpunt": Middelpunt, "openingstijden": Tijd, "verspreidpunt": Verspreidpunt,
        "bronnen": Bron, "gecontroleerd": Controle, "gemeld": Melding,
    },
    "Convenant": {"bron": Bron},
    "Netwerk": {
        "convenanten": Convenant, "bronnen": Bron, "gecontroleerd": Controle, "gemeld": Melding,
    },
    "Bijeenkomst": {
        "programma": Programmadeel, "tellingen": Tellingen, "evaluatie": Evaluatie, "bronnen": Bron,
    },
    "Programmadeel": {"sessies": Sessie},
    "Evaluatie": {
        **_STEMMEN, "groepen": Evaluatiegroep, "gemist": Gemis, "klopt_niet": FoutBlad,
    },
    "Evaluatiegroep": _STEMMEN,
    "Reeks": {"percentages": Percentages, "bronnen": Bron},
    "Persoon": {"bron": Persoonsbron, "gecontroleerd": Controle},
    "Ronde": {"organisaties": Deelnemer},
    "Kaartgegevens": {
        "gemeente": Gemeente, "beheerder": Beheerder,
        "doelgroepwoorden": Doelgroepwoorden, "termijnen": Termijnen,
        "verwerking": Verwerking,
        "drukwerk": Drukwerkkeuze, "tegelraster": Tegelraster, "bronnen": Herkomst,
        "schoolvakanties": Schoolvakantie,
        "niet_dubbel": NietDubbel, "aanvaard": Aanvaarding, "gemeld": Melding,
    },
    "Drukwerkkeuze": {"vellen": Kaartvel},
    "Gemeente": {"inwoners": Inwoners},
    "Termijnen": {**dict.fromkeys(Termijnen._fields, Termijn), "persoon": Persoonstermijn},
}  # fmt: skip


def maak(soort: type[T], waarden: Mapping[str, Any]) -> T:
    """Build a `soort` from plain values of the right shape (the schema has seen them)."""
    onderdelen = ONDERDELEN.get(soort.__name__, {})
    velden: dict[str, Any] = {}
    for sleutel, waarde in waarden.items():
        onderdeel = onderdelen.get(sleutel)
        if onderdeel is None:
            velden[sleutel] = tuple(waarde) if isinstance(waarde, list) else waarde
        elif isinstance(waarde, list):
            velden[sleutel] = tuple([maak(onderdeel, deel) for deel in waarde])
        else:
            velden[sleutel] = maak(onderdeel, waarde)
    return soort(**velden)


def waarden_van(ding: tuple[Any, ...]) -> dict[str, Any]:
    """Return the plain values from which `maak` makes this thing, without what nobody said.

    What is as it is when a file is silent (status actief, soort algemeen) counts as not said.
    """
    velden: dict[str, Any] = ding._asdict()  # type: ignore[attr-defined]
    gewoon = ding._field_defaults  # type: ignore[attr-defined]
    return {
        sleutel: _plat(waarde)
        for sleutel, waarde in velden.items()
        if waarde not in ("", (), None) and not _is_gewoon(waarde, gewoon.get(sleutel))
    }


def _is_gewoon(waarde: Any, anders: Any) -> bool:
    """Say whether a value is the usual one; a number always says something: 0 weeks is short."""
    return isinstance(waarde, str | bool) and isinstance(anders, type(waarde)) and waarde == anders


def _plat(waarde: Any) -> Any:
    if hasattr(waarde, "_asdict"):
        return waarden_van(waarde)
    return [_plat(deel) for deel in waarde] if isinstance(waarde, tuple) else waarde


def maak_kaart(dingen: Iterable[tuple[str, str, Mapping[str, Any]]]) -> Kaart:
    """Build the Kaart from (collection, id, plain values); collection "" is data/kaart.yaml."""
    collecties: dict[str, dict[str, Any]] = {collectie: {} for collectie in COLLECTIES}
    gegevens = Kaartgegevens()
    for collectie, identiteit, waarden in dingen:
        if collectie:
            klasse = COLLECTIES[collectie][1]
            collecties[collectie][identiteit] = maak(klasse, {"id": identiteit, **waarden})
        else:
            gegevens = _gegevens(waarden)
    return Kaart(gegevens, **collecties)


def _gegevens(waarden: Mapping[str, Any]) -> Kaartgegevens:
    """Build the data of the whole map; what `termijnen` does not say keeps its default."""
    gegevens = maak(Kaartgegevens, {s: w for s, w in waarden.items() if s != "termijnen"})
    eigen = waarden.get("termijnen", {})
    termijnen = {
        naam: termijn._replace(**eigen.get(naam, {}))
        for naam, termijn in Termijnen()._asdict().items()
    }
    return gegevens._replace(termijnen=Termijnen(**termijnen))
