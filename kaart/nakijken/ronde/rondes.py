"""data/rondes/ → the rounds that were begun, and how far each is.

Only what was begun is written down, and what the map has no place for: when nobody answered. What
came of it is what the map says today, however it got there (a list, a form, `kaart bevestig`, an
editor), so that a round is never a second truth.
"""

import hashlib
import json
from collections.abc import Collection, Iterator, Mapping
from datetime import date
from enum import Enum
from typing import Any, NamedTuple

from kaart.basis import Bevinding, KaartFout, OnbekendeWaarde, lijkt_op
from kaart.bestand import Document, Werkmap, lees_map
from kaart.model import Deelnemer, Organisatie, Ronde, eerste_dag, maak
from kaart.oordeel import is_gestopt
from kaart.schema import verklaar
from kaart.schrijven import Bestandswijziging, herschrijf

MAP = "rondes"
SOORT = "ronde"
# About the check itself, and not about what was checked.
_CONTROLE = {"gecontroleerd", "bronnen", "gemeld"}
_LENGTE = 12


class Rondestap(Enum):
    """What came of one organisation in a round."""

    KLOPT = "klopt"
    GEWIJZIGD = "gewijzigd"
    GESTOPT = "gestopt"
    OPEN = "open"


class Rondevoortgang(NamedTuple):
    """How far one organisation of a round is; `op` is the day of its check.

    `niet_bereikt` are the days on which nobody answered.
    """

    id: str
    naam: str
    stap: Rondestap
    op: str = ""
    niet_bereikt: tuple[str, ...] = ()


class Rondelijst(NamedTuple):
    """The rounds, the oldest first, and the files that could not be read."""

    rondes: tuple[Ronde, ...] = ()
    geweigerd: tuple[str, ...] = ()

    def zoek(self, naam: str) -> Ronde:
        """Return a round by its name. Raises KaartFout when there is none."""
        if not self.rondes:
            raise KaartFout("Er is nog geen ronde; begin er een met: kaart ronde begin")
        namen = [ronde.id for ronde in self.rondes]
        if naam not in namen:
            raise OnbekendeWaarde("ronde", naam, lijkt_op(naam, namen), namen)
        return self.rondes[namen.index(naam)]


def laad_rondes(werkmap: Werkmap) -> Rondelijst:
    """Read data/rondes; empty when it is not there."""
    documenten, bevindingen = lees_map(werkmap, MAP, SOORT)
    rondes = [maak(Ronde, {"id": d.id, **d.waarde}) for d in documenten if d.goed]
    geweigerd = [d.bestand for d in documenten if not d.goed]
    geweigerd += [b.vindplaats.bestand for b in bevindingen]
    return Rondelijst(tuple(sorted(rondes, key=lambda r: (r.begonnen, r.id))), tuple(geweigerd))


def keur_rondes(werkmap: Werkmap) -> Iterator[Bevinding]:
    """Yield what is wrong with the files of rounds: a list may have gone out by one of them."""
    documenten, bevindingen = lees_map(werkmap, MAP, SOORT)
    yield from bevindingen
    for document in documenten:
        yield from document.bevindingen
        if not document.goed and document.waarde is not None:
            yield from verklaar(SOORT, document.waarde, document.plaatsen())


def vrije_naam(rondelijst: Rondelijst, begonnen: str, via: str) -> str:
    """Return a name that no round has: the day and the way, and a number from the second on."""
    bezet = {ronde.id for ronde in rondelijst.rondes}
    bezet |= {bestand.rpartition("/")[2].removesuffix(".yaml") for bestand in rondelijst.geweigerd}
    naam, nummer = f"{begonnen}-{via}", 1
    while naam in bezet:
        nummer += 1
        naam = f"{begonnen}-{via}-{nummer}"
    return naam


def maak_deelnemer(document: Document) -> Deelnemer:
    """Return an organisation as it takes part: with what its file says now."""
    return Deelnemer(document.id, vingerafdruk(document.waarde))


def als_waarden(ronde: Ronde) -> dict[str, Any]:
    """Return a round as the plain values of its file."""
    waarden: dict[str, Any] = {"begonnen": ronde.begonnen, "via": ronde.via}
    waarden |= {"wijken": list(ronde.wijken)} if ronde.wijken else {}
    waarden |= {"themas": list(ronde.themas)} if ronde.themas else {}
    waarden["organisaties"] = [_deelnemer(deelnemer) for deelnemer in ronde.organisaties]
    return waarden | ({"gesloten": ronde.gesloten} if ronde.gesloten else {})


def _deelnemer(deelnemer: Deelnemer) -> dict[str, Any]:
    waarden: dict[str, Any] = {"organisatie": deelnemer.organisatie, "inhoud": deelnemer.inhoud}
    return waarden | ({"niet_bereikt": list(d)} if (d := deelnemer.niet_bereikt) else {})


def met_niet_bereikt(ronde: Ronde, pogingen: Collection[tuple[str, str]]) -> Ronde:
    """Return a round that remembers on which days nobody answered: (id, day)."""
    return ronde._replace(
        organisaties=tuple(
            d._replace(
                niet_bereikt=tuple(
                    sorted({*d.niet_bereikt, *(op for id_, op in pogingen if id_ == d.organisatie)})
                )
            )
            for d in ronde.organisaties
        )
    )


def wijziging_van(werkmap: Werkmap, ronde: Ronde) -> Bestandswijziging:
    """Return what its file must become to say this; only the lines that must change differ."""
    pad = werkmap.data / MAP / f"{ronde.id}.yaml"
    try:
        oud = pad.read_bytes()
        return Bestandswijziging(pad, oud, herschrijf(oud, als_waarden(ronde), SOORT))
    except (OSError, ValueError):
        raise KaartFout(f"{pad.name} is niet te lezen of te wijzigen") from None


def vingerafdruk(waarde: Any) -> str:
    """Return a number that is another one as soon as a file says something else.

    Who checked it and when does not count, nor the day a waiting time or a stop was confirmed.
    """
    kaal = json.dumps(_zonder_controle(waarde), sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(kaal.encode()).hexdigest()[:_LENGTE]


def _zonder_controle(waarde: Any) -> Any:
    if isinstance(waarde, list):
        return [_zonder_controle(deel) for deel in waarde]
    if not isinstance(waarde, dict):
        return waarde
    weg = _CONTROLE | ({"op"} if {"weken", "sinds"} & waarde.keys() else set())
    return {k: _zonder_controle(deel) for k, deel in waarde.items() if k not in weg}


def bepaal_voortgang(
    ronde: Ronde,
    documenten: Mapping[str, Document],
    organisaties: Mapping[str, Organisatie],
    peildatum: date,
) -> tuple[Rondevoortgang, ...]:
    """Return how far each organisation of a round is, in the order of its list."""
    return tuple(
        _voortgang(
            deelnemer, ronde, documenten, organisaties.get(deelnemer.organisatie), peildatum
        )._replace(niet_bereikt=deelnemer.niet_bereikt)
        for deelnemer in ronde.organisaties
    )  # fmt: skip


def _voortgang(
    deelnemer: Deelnemer, ronde: Ronde, documenten: Mapping[str, Document],
    organisatie: Organisatie | None, peildatum: date,
) -> Rondevoortgang:  # fmt: skip
    id_ = deelnemer.organisatie
    if organisatie is None:
        # A file with a fault is still to be asked; one that is gone needs no asking any more.
        return Rondevoortgang(id_, id_, Rondestap.OPEN if id_ in documenten else Rondestap.GESTOPT)
    if is_gestopt(organisatie, peildatum):
        return Rondevoortgang(id_, organisatie.naam, Rondestap.GESTOPT, organisatie.gestopt_op)
    op = organisatie.gecontroleerd.op if organisatie.gecontroleerd else ""
    dag, begin = eerste_dag(op), eerste_dag(ronde.begonnen)
    if dag is None or begin is None or dag < begin:
        return Rondevoortgang(id_, organisatie.naam, Rondestap.OPEN)
    zelfde = vingerafdruk(documenten[id_].waarde) == deelnemer.inhoud
    return Rondevoortgang(
        id_, organisatie.naam, Rondestap.KLOPT if zelfde else Rondestap.GEWIJZIGD, op
    )
