"""What came back → a change of the map: what can be written is put together, the rest is named.

A row is written whole or left: nothing is guessed about what somebody said on the telephone. What
cannot be written by a program (a text about opening hours) is handed to a person, and until that
is done the organisation does not count as checked.
"""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Any

from kaart.basis import Bevinding, Ernst, KaartFout
from kaart.bijwerken import (
    Bewerking,
    GeenWijziging,
    bevindingen_op_plek,
    met_controle,
    stop,
    stoppen,
)
from kaart.keuring import privacy
from kaart.model import Organisatie, Ronde, eerste_dag
from kaart.nakijken.lijsten.bellijstboek import NIET_BEREIKT
from kaart.nakijken.lijsten.rondeantwoorden import Rondeantwoord
from kaart.nakijken.lijsten.vragenlijst import Veldvraag, maak_vragenlijst
from kaart.nakijken.ronde.oordelen import (
    GESTOPT,
    KLOPT,
    NIET_OP_KAART,
    bezwaar_tegen_dag,
    bezwaar_tegen_kaart,
    bezwaar_tegen_later,
    bezwaar_tegen_oordeel,
    bezwaar_tegen_velden,
    bezwaar_tegen_wie,
    bezwaren_tegen_waarden,
    dubbelen,
    naam_van,
    oordeel_van,
    opmerking,
    verbeteringen,
    zelfde,
)
from kaart.nakijken.ronde.uitkomst import Gelaten, Handwerk, Poging, Rondeuitkomst
from kaart.nakijken.ronde.veldwaarde import is_te_lezen, lees_waarde, met_velden, versta_veld
from kaart.nakijken.ronde.vergissing import bezwaar_tegen_rij, bezwaren_tegen_nummers
from kaart.oordeel import is_gestopt

STANDAARD_HOE = "mail"  # how a form outside a round came in
# What takes an organisation off the map, and what it is then.
_STATUS = {GESTOPT: stoppen.GESTOPT, NIET_OP_KAART: stoppen.NIET_OPNEMEN}
_NIETS = "; er is niets geschreven"  # of one row, while the others go on
_OP_VERZOEK = "Staat op eigen verzoek niet op deze kaart."


class _Laten(Exception):
    """Leave a row, for this reason."""


def verwerk(
    bewerking: Bewerking,
    antwoorden: Iterable[Rondeantwoord],
    rondes: Iterable[Ronde],
    peildatum: date,
    op: str = "",
) -> Rondeuitkomst:
    """Put all that can be written into `bewerking`; `op` is the day for what has none."""
    verwerker = _Verwerker(bewerking, {ronde.id: ronde for ronde in rondes}, peildatum, op)
    gegeven = tuple(antwoorden)
    dubbel = set(dubbelen(gegeven))
    # The same said twice is said once.
    eerste = {antwoord.ingevuld: antwoord for antwoord in reversed(gegeven)}
    for antwoord in gegeven:
        if antwoord.ingevuld.id not in dubbel and eerste[antwoord.ingevuld] is not antwoord:
            continue
        try:
            _laat(_dubbel(antwoord, gegeven) if antwoord.ingevuld.id in dubbel else "")
            verwerker.doe(antwoord)
        except _Laten as reden:
            verwerker.gelaten.append(Gelaten(antwoord, str(reden)))
        except GeenWijziging as fout:  # a sign that no file may hold
            verwerker.laat(antwoord, str(fout).removesuffix(_NIETS))
    verwerker.keur()
    verwerker.gelaten.sort(key=lambda gelaten: gegeven.index(gelaten.antwoord))
    return verwerker.uitkomst()


def _dubbel(antwoord: Rondeantwoord, alle: tuple[Rondeantwoord, ...]) -> str:
    elders = [
        ander.plek if ander.bestand == antwoord.bestand else f"{ander.bestand}, {ander.plek}"
        for ander in alle
        if ander.ingevuld.id == antwoord.ingevuld.id and ander != antwoord
    ]
    ook = "; ".join(elders)
    return f"staat er meer dan één keer in, en niet gelijk (ook {ook}); laat er één staan"


class _Verwerker:
    def __init__(
        self, bewerking: Bewerking, rondes: Mapping[str, Ronde], peildatum: date, op: str
    ) -> None:
        self._bewerking = bewerking
        self._rondes = rondes
        self._peildatum = peildatum
        self._op = op
        self._gedaan: dict[str, tuple[str, Rondeantwoord]] = {}  # id → what, and from which row
        self._handwerk: list[Handwerk] = []
        self._pogingen: list[Poging] = []
        self._overig: dict[str, list[str]] = {"niet bereikt": [], "al verwerkt": []}
        self.gelaten: list[Gelaten] = []

    def doe(self, antwoord: Rondeantwoord) -> None:
        """Write one answer into the change. Raises _Laten."""
        ingevuld = antwoord.ingevuld
        _laat(antwoord.bezwaar)
        organisatie = self._organisatie(ingevuld.id)
        _laat(bezwaar_tegen_rij(antwoord, organisatie, self._bewerking.kaart))
        ronde = self._ronde(antwoord)
        op = ingevuld.op or self._op
        oud = self._bewerking.lees(ingevuld.id)
        # All at once: who corrects a row does not want to come back for the next mistake.
        bezwaren = [
            bezwaar_tegen_oordeel(antwoord),
            bezwaar_tegen_dag(op, ronde, self._peildatum),
            bezwaar_tegen_wie(ingevuld.door, self._bewerking.kaart),
            *bezwaren_tegen_nummers(antwoord, organisatie),
            *bezwaren_tegen_waarden(antwoord, oud, self._bewerking.kaart),
        ]
        if any(bezwaren) and self._mag_alles(antwoord, organisatie):
            bezwaren += self._ook(antwoord, oud)
        _laat(*bezwaren)
        oordeel = oordeel_van(antwoord)
        hoe = ronde.via if ronde else STANDAARD_HOE
        if oordeel == NIET_BEREIKT:
            self._overig["niet bereikt"].append(ingevuld.id)
            if ronde is not None:
                self._pogingen.append(Poging(ronde.id, ingevuld.id, op))
        elif is_gestopt(organisatie, self._peildatum):
            if oordeel not in _STATUS:
                opvolger = organisatie.opgevolgd_door
                door = f", opgevolgd door {opvolger}" if opvolger else ""
                raise _Laten(f"staat op de kaart al als gestopt{door}")
            self._overig["al verwerkt"].append(ingevuld.id)
        elif oordeel in _STATUS:
            self._stop(antwoord, op, hoe, oordeel)
        elif self._is_al_verwerkt(antwoord, organisatie, op):
            self._overig["al verwerkt"].append(ingevuld.id)
        else:
            self._controleer(antwoord, organisatie, op, hoe)

    def _stop(self, antwoord: Rondeantwoord, op: str, hoe: str, oordeel: str) -> None:
        """Take an organisation off the map, and remember when and of whom we know it."""
        ingevuld = antwoord.ingevuld
        gezegd = opmerking(ingevuld)
        if oordeel == NIET_OP_KAART and gezegd:  # why somebody objects is nobody's business
            self._handwerk.append(Handwerk(antwoord, "Opmerking", gezegd, open=False))
        reden = _OP_VERZOEK if oordeel == NIET_OP_KAART else gezegd
        stop(self._bewerking, ingevuld.id, op, reden, status=_STATUS[oordeel])
        door = " ".join(ingevuld.door.split())
        controle = {"op": op, "hoe": hoe} | ({"door": door} if door else {})
        waarden = self._bewerking.lees(ingevuld.id) | {"gecontroleerd": controle}
        self._bewerking.zet_met_stempels(ingevuld.id, waarden)
        self._gedaan[ingevuld.id] = oordeel, antwoord

    def _controleer(
        self, antwoord: Rondeantwoord, organisatie: Organisatie, op: str, hoe: str
    ) -> None:
        ingevuld = antwoord.ingevuld
        oud = self._bewerking.lees(ingevuld.id)
        vragen = self._vragen(organisatie)
        staat = {veld: vraag.nu for veld, vraag in vragen.items()}
        _laat(bezwaar_tegen_kaart(antwoord, oud, staat, self._bewerking.kaart))
        _laat(bezwaar_tegen_velden(antwoord, vragen, len(organisatie.contacten)))
        beter = verbeteringen(ingevuld)
        gelezen = self._lees(antwoord, oud)
        _laat(bezwaar_tegen_later(gelezen, oud, op))
        nieuw = met_velden(oud, gelezen)
        zelf = [
            Handwerk(
                antwoord, vragen[a.veld].vraag if a.veld in vragen else naam_van(a.veld), a.nieuw
            )
            for a in beter
            # What stands there now is not what was on the sheet: somebody did it.
            if a.veld not in gelezen and zelfde(vragen[a.veld].nu, a.oud)
        ]
        if tekst := opmerking(ingevuld):
            klopt = oordeel_van(antwoord) == KLOPT
            zelf.append(Handwerk(antwoord, "Opmerking", tekst, open=not klopt))
        self._handwerk += zelf
        if not any(werk.open for werk in zelf):  # all of it was looked at
            nieuw = met_controle(nieuw, op, hoe, " ".join(ingevuld.door.split()))
            self._gedaan[ingevuld.id] = "gewijzigd" if beter else "klopt", antwoord
            self._bewerking.zet_met_stempels(ingevuld.id, nieuw)
            return
        if nieuw != oud:
            self._gedaan[ingevuld.id] = "half", antwoord
        self._bewerking.zet(ingevuld.id, nieuw)

    def _is_al_verwerkt(self, antwoord: Rondeantwoord, organisatie: Organisatie, op: str) -> bool:
        """Say whether the map knows all of this: the same file is handed in more than once."""
        controle = organisatie.gecontroleerd
        gecontroleerd = eerste_dag(controle.op) if controle else None
        dag = eerste_dag(op)
        if gecontroleerd is None or dag is None or gecontroleerd < dag:
            return False
        nu = self._bewerking.lees(organisatie.id)
        gelezen = self._lees(antwoord, nu)
        return all(lees_waarde(nu, veld) == waarde for veld, waarde in gelezen.items())

    def _mag_alles(self, antwoord: Rondeantwoord, organisatie: Organisatie) -> bool:
        vragen = self._vragen(organisatie)
        return not bezwaar_tegen_velden(antwoord, vragen, len(organisatie.contacten))

    def _ook(self, antwoord: Rondeantwoord, oud: Mapping[str, Any]) -> Iterator[str]:
        """Yield what a toets will say of the rest of a row that is left already."""
        nieuw = met_velden(oud, self._lees(antwoord, oud))
        nu, wordt = (
            bevindingen_op_plek(self._bewerking.wordt, "organisaties", waarden, self._peildatum)
            for waarden in (oud, nieuw)
        )
        al = {bevinding.melding for _, bevinding in nu}
        for _, bevinding in wordt:
            if _is_bezwaar(bevinding) and bevinding.melding not in al:
                yield "; ".join(filter(None, (bevinding.melding, bevinding.raad)))

    def _vragen(self, organisatie: Organisatie) -> dict[str, Veldvraag]:
        lijst = maak_vragenlijst(organisatie, self._bewerking.kaart, self._peildatum)
        return {vraag.veld: vraag for vraag in lijst.vragen}

    def _lees(self, antwoord: Rondeantwoord, nu: Mapping[str, Any]) -> dict[str, Any]:
        """Return the value of each field that can be read; None is that it goes.

        That something of which the text is no value must go, is for a person to see.
        """
        uit: dict[str, Any] = {}
        for a in verbeteringen(antwoord.ingevuld):
            if a.letterlijk or (a.nieuw and is_te_lezen(a.veld)):
                gelezen = versta_veld(self._bewerking.kaart, a.veld, a.nieuw, nu)
                if not gelezen.bezwaar:
                    uit[a.veld] = gelezen.waarde
        return uit

    def keur(self) -> None:
        """Take back each row that would put a fault or something private on the map."""
        while slecht := self._bezwaren():
            for id_, reden in slecht.items():
                self.laat(self._gedaan[id_][1], reden)

    def laat(self, antwoord: Rondeantwoord, reden: str) -> None:
        """Take a row back."""
        self._gedaan.pop(antwoord.ingevuld.id, None)
        self._bewerking.laat_zo(antwoord.ingevuld.id)
        self._handwerk = [werk for werk in self._handwerk if werk.antwoord != antwoord]
        self.gelaten.append(Gelaten(antwoord, reden))

    def _bezwaren(self) -> dict[str, str]:
        bestanden = {f"data/organisaties/{id_}.yaml": id_ for id_ in self._gedaan}
        bezwaren: dict[str, dict[str, None]] = {}
        for bevinding in self._bewerking.keur():
            id_ = bestanden.get(bevinding.vindplaats.bestand)
            if id_ is not None and _is_bezwaar(bevinding):
                raad = f"; {bevinding.raad}" if bevinding.raad else ""
                bezwaren.setdefault(id_, {})[f"{bevinding.melding}{raad}"] = None
        return {id_: "\n".join(redenen) for id_, redenen in bezwaren.items()}

    def uitkomst(self) -> Rondeuitkomst:
        """Return what came of everything, in the order in which it was handed in."""

        def met(wat: str) -> tuple[str, ...]:
            return tuple(id_ for id_, (gedaan, _) in self._gedaan.items() if gedaan == wat)

        return Rondeuitkomst(
            met("klopt"), met("gewijzigd"), met(GESTOPT), met(NIET_OP_KAART),
            tuple(self._overig["niet bereikt"]), tuple(self._overig["al verwerkt"]),
            tuple(self.gelaten), tuple(self._handwerk), tuple(self._pogingen),
        )  # fmt: skip

    def _organisatie(self, id_: str) -> Organisatie:
        organisatie = self._bewerking.kaart.organisaties.get(id_)
        if organisatie is not None:
            return organisatie
        try:
            self._bewerking.document(id_)
        except GeenWijziging as fout:
            raise _Laten(str(fout)) from None
        except KaartFout:
            pass
        raise _Laten(f"{id_} is geen organisatie op deze kaart; is ze hernoemd of samengevoegd?")

    def _ronde(self, antwoord: Rondeantwoord) -> Ronde | None:
        if not antwoord.ronde:
            return None
        ronde = self._rondes.get(antwoord.ronde)
        if ronde is None:
            raise _Laten(
                f"ronde {antwoord.ronde} staat niet in data/rondes; hoort dit bij deze kaart?"
            )
        return ronde


def _laat(*bezwaren: str) -> None:
    if reden := "\n".join(filter(None, bezwaren)):
        raise _Laten(reden)


def _is_bezwaar(bevinding: Bevinding) -> bool:
    return bevinding.ernst is Ernst.FOUT or bevinding.toets == privacy.NAAM
