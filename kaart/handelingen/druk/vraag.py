"""What is asked of the press, understood: which map, which sheets, and what is not printed."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from kaart.basis import KaartFout, aaneen
from kaart.bestand import Inleesresultaat, Werkmap, laad
from kaart.drukwerk import (
    Blad,
    Drukopdracht,
    Huisstijl,
    Ondrukbaar,
    Perforatie,
    Sectie,
    begrijp_bladkeuze,
    kies,
    lettertypen,
    maak_blad,
    titel_van,
    vind_ondrukbaar,
    zonder_ondrukbaar,
)
from kaart.handelingen.druk.personen import lees_personen
from kaart.handelingen.druk.verzoek import DRUKKERIJ, Drukverzoek
from kaart.handelingen.fouten import meldingen_in, redenen
from kaart.handelingen.voortgang import Voortgang
from kaart.hulp import Keuze, begrijp_hulpvraag, begrijp_keuze, vraagtekst
from kaart.model import Aanbod, Kaart, Organisatie, Persoon
from kaart.oordeel import is_gestopt
from kaart.taal import opsomming
from kaart.vrijgave import Publiek, Vrijgave, geef_vrij

_FOUT = "In de gegevens van dit blad zit een fout. Vraag na of het klopt."
_WEGGELATEN = f"{_FOUT} Wat niet kan kloppen, is weggelaten."


class Drukvraag(NamedTuple):
    """The map as read, the choice, and how to print.

    `fouten` says by id which organisation has a FOUT, `ondrukbaar` what has a sign that no font
    has: the first may be printed when that was asked for, the second cannot.
    """

    werkmap: Werkmap
    resultaat: Inleesresultaat
    dag: date
    keuze: Keuze
    gekozen: tuple[tuple[Sectie, Organisatie], ...]
    fouten: Mapping[str, str]
    meldingen: Mapping[str, Sequence[str]]  # by id what is wrong in it
    opdracht: Drukopdracht
    verzoek: Drukverzoek
    volg: Voortgang
    ondrukbaar: Ondrukbaar

    @property
    def kaart(self) -> Kaart:
        """The map."""
        return self.resultaat.kaart

    @property
    def onleesbaar(self) -> frozenset[str]:
        """The ids of organisations whose file could not be read."""
        return frozenset(document.id for document in self.resultaat.geweigerd)

    def personen(self) -> tuple[Persoon, ...]:
        """Return the contact persons, for who prints for deelnemers."""
        return lees_personen(self.werkmap, self.resultaat, self.dag)

    @property
    def gestopt(self) -> list[str]:
        """Who was asked for by name but is no more; a choice by wijk or thema passes it by."""
        gevraagd = (self.kaart.organisaties.get(id_) for id_ in self.keuze.organisaties)
        return [
            f"{wie.naam} (data/organisaties/{wie.id}.yaml)"
            for wie in gevraagd
            if wie is not None and is_gestopt(wie, self.dag)
        ]

    @property
    def te_drukken(self) -> tuple[tuple[Sectie, Organisatie], ...]:
        """What was chosen, without what a FOUT keeps off the paper."""
        return tuple(
            (sectie, organisatie)
            for sectie, organisatie in self.gekozen
            if ("organisaties", organisatie.id) not in self.ondrukbaar
            and (self.verzoek.ondanks_fouten or organisatie.id not in self.fouten)
        )

    @property
    def niet_gedrukt(self) -> list[str]:
        """Who is not printed for a FOUT, and what cannot be, and why."""
        ids = {organisatie.id for _, organisatie in self.te_drukken}
        fout = [
            reden
            for id_, reden in self.fouten.items()
            if id_ not in ids and self._gaat_over_de_vraag(id_)
        ]
        return [*fout, *self.niet_te_drukken]

    @property
    def niet_te_drukken(self) -> list[str]:
        """What is off this paper for a sign that no font has: of the organisations, the chosen."""
        gekozen = {organisatie.id for _, organisatie in self.gekozen} - self.fouten.keys()
        return [
            reden
            for (map_, id_), reden in self.ondrukbaar.items()
            if map_ != "organisaties" or (id_ in gekozen and self._gaat_over_de_vraag(id_))
        ]

    def _gaat_over_de_vraag(self, id_: str) -> bool:
        """Whether it could answer what is asked; for cards a hulpvraag chooses no organisations."""
        wie = self.kaart.organisaties.get(id_)
        if wie is None or not self.verzoek.hulpvragen or self.keuze.hulpvragen or self.keuze.themas:
            return True
        bedoeld = [begrijp_hulpvraag(self.kaart, tekst) for tekst in self.verzoek.hulpvragen]
        themas = {v.partition("/")[0] for deel in bedoeld for v in deel.hulpvragen}
        themas.update(*(deel.themas for deel in bedoeld))
        dingen: tuple[Organisatie | Aanbod, ...] = (wie, *wie.aanbod_volledig())
        return any(not themas.isdisjoint(ding.themas) for ding in dingen)

    @property
    def met_fout_gedrukt(self) -> list[str]:
        """Who is printed with a FOUT, because that was asked for."""
        ids = {organisatie.id for _, organisatie in self.te_drukken}
        return [reden for id_, reden in self.fouten.items() if id_ in ids]

    def bladen(self) -> list[Blad]:
        """Make the sheets of what was chosen and can be printed; names are put on them later."""
        vrij = self.vrij(Publiek.VERWIJZERS)
        bladen = [maak_blad(o.id, sectie, vrij.kaart, self.dag) for sectie, o in self.te_drukken]
        return [self._met_waarschuwing(blad, vrij) for blad in bladen]

    def _met_waarschuwing(self, blad: Blad, vrij: Vrijgave) -> Blad:
        if blad.inhoud.id not in self.fouten:
            return blad
        fout = _WEGGELATEN if blad.inhoud.id in vrij.ingekort else _FOUT
        return blad._replace(vertrouwen=blad.vertrouwen._replace(fout=fout))

    def vrij(self, publiek: Publiek) -> Vrijgave:
        """Return what of the map may go on this paper."""
        return geef_vrij(
            zonder_ondrukbaar(self.kaart, self.ondrukbaar), publiek, self.dag, self.meldingen,
            ondanks_fouten=self.verzoek.ondanks_fouten,
        )  # fmt: skip


def stel_vraag(
    werkmap: Werkmap, dag: date, verzoek: Drukverzoek, volg: Voortgang, *, hulpvraag_kiest: bool
) -> Drukvraag:
    """Read the map and understand the choice. Raises OnbekendeWaarde for what it does not know.

    For cards a hulpvraag does not choose who is on them, and `hulpvraag_kiest` is False.
    """
    resultaat = laad(werkmap)
    if any(document.soort == "kaart" for document in resultaat.geweigerd):
        raise KaartFout("In data/kaart.yaml zit een fout, zie kaart valideer data/kaart.yaml")
    kaart = resultaat.kaart
    eigen = kaart.gegevens.drukwerk
    vormen = [vorm.value for vorm in Perforatie]
    gaten = begrijp_keuze("perforatie", verzoek.perforatie or eigen.perforatie, vormen)
    onleesbaar = {document.id for document in resultaat.geweigerd}
    keuze = begrijp_bladkeuze(
        kaart, verzoek.wijken, verzoek.themas, verzoek.organisaties, onleesbaar,
        verzoek.hulpvragen if hulpvraag_kiest else (), verzoek.netwerken,
    )  # fmt: skip
    gekozen = tuple(kies(kaart, keuze, dag))
    meldingen = meldingen_in(resultaat, dag, _in_beeld(keuze, gekozen, onleesbaar))
    opdracht = Drukopdracht(
        titel_van(kaart, keuze), dag, Perforatie(gaten), verzoek.groot,
        werkmap.wortel / "templates", Huisstijl.van(eigen), verzoek.vorm == DRUKKERIJ,
    )  # fmt: skip
    vrij = geef_vrij(kaart, Publiek.VERWIJZERS, dag).kaart
    return Drukvraag(
        werkmap,
        resultaat,
        dag,
        keuze,
        gekozen,
        redenen(resultaat, meldingen),
        meldingen,
        opdracht,
        verzoek,
        volg,
        vind_ondrukbaar(vrij, lettertypen(opdracht)),
    )


def opgevat(kaart: Kaart, hulpvragen: Iterable[str]) -> Iterator[str]:
    """Yield how the words of a resident were understood; not when they are the question itself."""
    for tekst in hulpvragen:
        bedoeld = begrijp_hulpvraag(kaart, tekst)
        vragen = [vraagtekst(kaart, vraag) for vraag in bedoeld.hulpvragen]
        if bedoeld.themas:
            namen = opsomming([kaart.themas[thema].naam for thema in bedoeld.themas], "of")
            yield f"thema {namen} (geen hulpvraag zegt precies “{tekst}”)"
        elif not any(aaneen(tekst) == aaneen(vraag) for vraag in vragen) and not any(
            tekst in {vraag, vraag.partition("/")[2]} for vraag in bedoeld.hulpvragen
        ):
            yield f"hulpvraag {opsomming([f'“{vraag}”' for vraag in vragen], 'of')}"


def _in_beeld(
    keuze: Keuze, gekozen: Iterable[tuple[Sectie, Organisatie]], onleesbaar: set[str]
) -> set[str]:
    """Return the ids that were asked for; a file that cannot be read may have been one of them."""
    mogelijk = onleesbaar & set(keuze.organisaties) if keuze.organisaties else onleesbaar
    return mogelijk | {organisatie.id for _, organisatie in gekozen}
