"""One change to the map, from reading to writing: all of it, or nothing."""

import copy
from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from datetime import date
from typing import Any, NamedTuple

from kaart.basis import Bevinding, Ernst, KaartFout, OnbekendeWaarde, lijkt_op, op_volgorde
from kaart.bestand import Document, Inleesresultaat, Werkmap, laad, maak_document, maak_resultaat
from kaart.bijwerken.samengaan import Botst, gaan_samen
from kaart.bijwerken.stempel import met_stempels
from kaart.keuring import keur
from kaart.model import COLLECTIES, Kaart
from kaart.schema import laad_schema, verwijzingen, vorm
from kaart.schrijven import (
    Bestandswijziging,
    IntussenVeranderd,
    als_yaml,
    bewaar,
    geordend,
    herschrijf,
)
from kaart.taal import veldnaam
from kaart.yamllezer import Pad

# The line that lets an editor check a file; the folder of kaart.yaml is one higher.
_EDITORREGEL = "# yaml-language-server: $schema={map}schemas/editor/{soort}.schema.json\n"
KAART = "kaart"
_KAARTBESTAND = f"data/{KAART}.yaml"
_POGINGEN = 8  # so many others may write first


class Wijziging(NamedTuple):
    """What changes in one file: the plain values before (None: new) and after (None: gone)."""

    collectie: str  # "" for data/kaart.yaml
    soort: str
    id: str
    bestand: str
    oud: dict[str, Any] | None
    nieuw: dict[str, Any] | None


class _Gevraagd(NamedTuple):
    """What a file was asked to say, before its stamps; `inhoud` is what somebody typed."""

    waarden: Mapping[str, Any]
    nagegaan: Collection[Pad]
    stempel: bool
    inhoud: bytes | None = None


class GeenWijziging(KaartFout):
    """What was asked cannot be changed here."""


class Bewerking:
    """A map being changed: read once, changed in memory, judged, and written at the end.

    `kaart` is the map as it was read; what was changed already is in `lees` and `wordt`.
    """

    def __init__(self, werkmap: Werkmap, peildatum: date) -> None:
        self._werkmap = werkmap
        self._peildatum = peildatum
        self._neem_resultaat(laad(werkmap))
        self._ook: list[Bestandswijziging] = []
        self._gevraagd: dict[str, _Gevraagd] = {}  # by file: to ask it again when others wrote

    def _neem_resultaat(self, resultaat: Inleesresultaat) -> None:
        """Begin from the map as it was read just now, with nothing changed."""
        self._resultaat = resultaat
        self._documenten = {document.bestand: document for document in resultaat.documenten}
        self._bestanden = {d.id: d.bestand for d in resultaat.documenten if d.collectie}
        self._nieuw: dict[str, Document | None] = {}  # by file; None is taken away
        # What `keur` looked at last, and what it found.
        self._gekeurd: tuple[dict[str, Document | None], tuple[Bevinding, ...]] = ({}, ())

    @property
    def kaart(self) -> Kaart:
        """The map as it was read."""
        return self._resultaat.kaart

    @property
    def werkmap(self) -> Werkmap:
        """The folder of the map."""
        return self._werkmap

    @property
    def peildatum(self) -> date:
        """The day it is judged at."""
        return self._peildatum

    @property
    def wordt(self) -> Inleesresultaat:
        """The map as it becomes, with all that could and could not be read."""
        if not self._nieuw:
            return self._resultaat
        documenten = {**self._documenten, **self._nieuw}
        over = (documenten[bestand] for bestand in sorted(documenten))
        return maak_resultaat((d for d in over if d is not None), self._resultaat.bevindingen)

    @property
    def weggelaten(self) -> tuple[str, ...]:
        """The files that could not be used because of a fault in them."""
        return tuple(document.bestand for document in self._resultaat.geweigerd)

    def heeft(self, id_: str) -> bool:
        """Say whether there is a thing with this id, also one that was added just now."""
        bestand = self._bestanden.get(id_)
        return bestand is not None and self._nu(bestand) is not None

    def document(self, id_: str) -> Document:
        """Return a thing as it is by now.

        Raises OnbekendeWaarde when there is none, GeenWijziging when its file has a fault.
        """
        return _heel(self.ruw(id_))

    def ruw(self, id_: str) -> Document:
        """Return the file of a thing as it is by now, with a fault in it or not.

        KAART is data/kaart.yaml. Raises OnbekendeWaarde when there is none.
        """
        bestand = self._bestanden.get(id_) or (_KAARTBESTAND if id_ == KAART else None)
        document = self._nu(bestand) if bestand is not None else None
        if document is None:
            raise OnbekendeWaarde("id", id_, lijkt_op(id_, sorted(self._bestanden)))
        return document

    def zet_tekst(self, id_: str, inhoud: bytes) -> None:
        """Let the file of a thing be exactly this, as somebody typed it."""
        oud = self.ruw(id_)
        document = maak_document(oud.collectie, oud.soort, oud.id, inhoud)
        self._nieuw[oud.bestand] = document
        if document.goed:
            self._zet(document, document.waarde, inhoud=inhoud)

    def lees(self, id_: str) -> dict[str, Any]:
        """Return the plain values of a thing to change and give to `zet`; see `document`."""
        waarden: dict[str, Any] = copy.deepcopy(self.document(id_).waarde)
        return waarden

    def zet(self, id_: str, waarden: Mapping[str, Any], nagegaan: Collection[Pad] = ()) -> None:
        """Let a thing say `waarden`; what changes loses the stamp of what it was.

        `nagegaan` are the places that were checked with this change; () is the whole.
        """
        self._zet(self.document(id_), waarden, nagegaan)

    def zet_met_stempels(self, id_: str, waarden: Mapping[str, Any]) -> None:
        """Let a thing say `waarden`, in which each value has its stamp already: a merge."""
        document = self.document(id_)
        self._schrijf(document, waarden)
        self._gevraagd[document.bestand] = _Gevraagd(waarden, (), stempel=False)

    def laat_zo(self, id_: str) -> None:
        """Forget what was changed in a thing, whatever shape that had."""
        self._nieuw.pop(self._bestanden.get(id_, ""), None)

    def lees_gegevens(self) -> dict[str, Any]:
        """Return what data/kaart.yaml says, to change and give to `zet_gegevens`."""
        document = self._nu(_KAARTBESTAND)
        return {} if document is None else copy.deepcopy(_heel(document).waarde)

    def zet_gegevens(self, waarden: Mapping[str, Any]) -> None:
        """Let data/kaart.yaml say `waarden`."""
        document = self._nu(_KAARTBESTAND)
        if document is None:
            self._nieuw[_KAARTBESTAND] = maak_nieuw("", "kaart", waarden)
        else:
            self._zet(_heel(document), waarden)

    def nieuw(self, collectie: str, id_: str, waarden: Mapping[str, Any]) -> None:
        """Add a thing. Raises GeenWijziging when the id is taken, in whatever collection."""
        bezet = self._bestanden.get(id_)
        if bezet is not None and self._nu(bezet) is not None:
            raise GeenWijziging(f"{id_} bestaat al ({bezet}); kies een ander id")
        document = maak_nieuw(collectie, id_, waarden)
        self._bestanden[id_] = document.bestand
        self._nieuw[document.bestand] = document

    def verwijder(self, id_: str) -> None:
        """Take a thing away with its file. Nothing else is changed: see `verwijzingen_naar`."""
        self._nieuw[self.document(id_).bestand] = None

    def verwijzingen_naar(self, id_: str) -> tuple[tuple[str, Pad], ...]:
        """Return who refers to a thing: its id, and the place in its file."""
        collectie = self.document(id_).collectie
        return tuple(
            (document.id or document.bestand, pad)
            for bestand in sorted({**self._documenten, **self._nieuw})
            if (document := self._nu(bestand)) is not None and document.goed
            for pad, soort, waarde in verwijzingen(document.soort, document.waarde)
            if soort == collectie and waarde == id_
        )

    def wijzigingen(self) -> tuple[Wijziging, ...]:
        """Return what changes, in order of file."""
        return tuple(
            Wijziging(ding.collectie, ding.soort, ding.id, bestand, _waarde(oud), _waarde(nieuw))
            for bestand, nieuw in sorted(self._nieuw.items())
            for oud in [self._documenten.get(bestand)]
            for ding in [nieuw or oud]
            if ding is not None and (oud is None or nieuw is None or oud.inhoud != nieuw.inhoud)
        )

    def keur(self) -> tuple[Bevinding, ...]:
        """Return the findings that the map would get by this and does not have now."""
        if self._gekeurd[0] != self._nieuw:  # who shows them and then writes judges once
            self._gekeurd = (dict(self._nieuw), self._keur())
        return self._gekeurd[1]

    def _keur(self) -> tuple[Bevinding, ...]:
        nu = Counter(map(_zonder_plaats, keur(self._resultaat, self._peildatum)))
        erbij: list[Bevinding] = []
        for bevinding in keur(self.wordt, self._peildatum):
            if nu[_zonder_plaats(bevinding)] > 0:
                nu[_zonder_plaats(bevinding)] -= 1
            elif not bevinding.aanvaard:
                erbij.append(bevinding)
        return op_volgorde(erbij)

    def bewaar(self) -> tuple[str, ...]:
        """Write all changes or none, and return the files.

        Raises GeenWijziging when the map would get a new FOUT, and what `bewaren.bewaar` raises.
        """
        for over in reversed(range(_POGINGEN)):
            fouten = [b for b in self.keur() if b.ernst is Ernst.FOUT]
            if fouten:
                raise GeenWijziging(_weigering(fouten))
            bestanden = tuple(wijziging.bestand for wijziging in self.wijzigingen())
            eigen = [self._bestandswijziging(bestand) for bestand in bestanden]
            try:
                bewaar(self._werkmap, (*eigen, *self._ook))
            except IntussenVeranderd:
                if not over or not self._lees_opnieuw():
                    raise
            else:
                break
        return bestanden

    def _lees_opnieuw(self) -> bool:
        """Put the change upon what others wrote meanwhile; say whether that was anything.

        Raises IntussenVeranderd when one of them changed the same value.
        """
        oude, nieuw = self._documenten, self._nieuw
        self._neem_resultaat(laad(self._werkmap))
        anders = False
        for bestand, wens in nieuw.items():
            oud, nu = oude.get(bestand), self._documenten.get(bestand)
            if _inhoud(oud) == _inhoud(nu):
                self._nieuw[bestand] = wens
            else:
                anders = True
                self._leg_erop(bestand, oud if wens is not None else None, nu)
        return anders

    def _leg_erop(self, bestand: str, oud: Document | None, nu: Document | None) -> None:
        """Put what one file was asked to say upon what it says by now."""
        pad = self._werkmap.wortel / bestand
        gevraagd = self._gevraagd.get(bestand)
        if oud is None or nu is None or gevraagd is None or not (oud.goed and nu.goed):
            raise IntussenVeranderd(pad)
        try:
            samen = gaan_samen(nu.soort, oud.waarde, gevraagd.waarden, nu.waarde)
        except Botst as botst:
            raise IntussenVeranderd(pad, _waar(botst.pad)) from None
        tekst = gevraagd.inhoud
        if tekst and herschrijf(oud.inhoud, nu.waarde, nu.soort) != nu.inhoud:
            raise IntussenVeranderd(pad)  # both typed around the values
        wens = samen  # beside what it says now, should yet another be first
        if gevraagd.stempel:
            samen = met_stempels(nu.soort, nu.waarde, samen, gevraagd.nagegaan)
        self._schrijf(nu, samen, tekst)
        geworden = self._nieuw[bestand]
        inhoud = geworden.inhoud if tekst and geworden else None
        self._gevraagd[bestand] = gevraagd._replace(waarden=wens, inhoud=inhoud)

    def neem_mee(self, wijziging: Bestandswijziging) -> None:
        """Write a file that is no part of the map in the same go: a contact person."""
        self._ook.append(wijziging)

    def _bestandswijziging(self, bestand: str) -> Bestandswijziging:
        oud, nieuw = self._documenten.get(bestand), self._nieuw[bestand]
        return Bestandswijziging(
            self._werkmap.wortel / bestand,
            oud.inhoud if oud else None,
            nieuw.inhoud if nieuw else None,
        )

    def _nu(self, bestand: str) -> Document | None:
        return self._nieuw[bestand] if bestand in self._nieuw else self._documenten.get(bestand)

    def _zet(
        self,
        document: Document,
        waarden: Mapping[str, Any],
        nagegaan: Collection[Pad] = (),
        inhoud: bytes | None = None,
    ) -> None:
        self._gevraagd[document.bestand] = _Gevraagd(waarden, nagegaan, stempel=True, inhoud=inhoud)
        oud = self._documenten.get(document.bestand)
        if oud is not None and oud.goed:
            gestempeld = met_stempels(document.soort, oud.waarde, waarden, nagegaan)
            if inhoud is not None and gestempeld == waarden:
                return
            waarden = gestempeld
        self._schrijf(document, waarden, inhoud)

    def _schrijf(
        self, document: Document, waarden: Mapping[str, Any], inhoud: bytes | None = None
    ) -> None:
        # From the file as it was: a change that is taken back leaves no trace.
        oud = self._documenten.get(document.bestand, document)
        inhoud = herschrijf(inhoud or oud.inhoud, waarden, document.soort)
        self._nieuw[document.bestand] = _leesbaar(
            maak_document(document.collectie, document.soort, document.id, inhoud)
        )


def maak_nieuw(collectie: str, id_: str, waarden: Mapping[str, Any]) -> Document:
    """Return the file of a new thing; "" is data/kaart.yaml. Raises GeenWijziging."""
    soort = COLLECTIES[collectie][0] if collectie else "kaart"
    regel = _EDITORREGEL.format(map="../../" if collectie else "../", soort=soort)
    tekst = regel + als_yaml(geordend(waarden, laad_schema(soort)), vorm(soort))
    return _leesbaar(maak_document(collectie, soort, id_, tekst.encode()))


def _leesbaar(document: Document) -> Document:
    """Refuse a value that no file may hold: it is what was given that is wrong, and no file."""
    if document.waarde is None:
        eerste = document.bevindingen[0]
        raise GeenWijziging(
            f"wat je opgaf kan er niet in: {eerste.melding}; {eerste.raad}; er is niets geschreven"
        )
    return document


def _heel(document: Document) -> Document:
    if not document.goed:
        raise GeenWijziging(
            f"in {document.bestand} staat een fout; maak die eerst goed (zie kaart valideer)"
        )
    return document


def _inhoud(document: Document | None) -> bytes | None:
    return None if document is None else document.inhoud


def _waar(pad: Pad) -> str:
    """Return a place in words, the deepest first: telefoon van contacten."""
    return " van ".join(veldnaam(stap) for stap in reversed(pad) if isinstance(stap, str))


def _waarde(document: Document | None) -> dict[str, Any] | None:
    return None if document is None else document.waarde


def _zonder_plaats(bevinding: Bevinding) -> tuple[str, str, str, Ernst]:
    """Return what makes a finding the same one when lines have moved."""
    return bevinding.vindplaats.bestand, bevinding.toets, bevinding.melding, bevinding.ernst


def _weigering(fouten: Iterable[Bevinding]) -> str:
    eerste, *rest = fouten
    plek = eerste.vindplaats.bestand
    meer = f" (en {len(rest)} meer)" if rest else ""
    raad = f"; {eerste.raad}" if eerste.raad else ""
    return f"er is niets geschreven: {plek}: {eerste.melding}{raad}{meer}"
