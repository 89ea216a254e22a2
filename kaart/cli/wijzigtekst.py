"""A file in the editor of whoever keeps the map: open, look it over, go back or write.

What somebody types lies in the folder of the map that does not travel, so that a crash or a change
of somebody else never costs it; it goes when it is written or thrown away on purpose.
"""

import contextlib
import os
import sys
from pathlib import Path

from kaart.basis import Ernst, KaartFout
from kaart.bestand import (
    Werkmap,
    bewerk,
    eis_binnen,
    gevolgde_bestanden,
    is_repository,
    kies_editor,
    lees,
    maak_map,
    wachtraad,
)
from kaart.bijwerken import Bewerking
from kaart.cli.bewaren import meld
from kaart.cli.gesprek import Gesprek
from kaart.hulp import noemer
from kaart.keuring import zoek_fouten
from kaart.schrijven import NietGeschreven, eigen_map, schrijf
from kaart.weergave import als_regels, regel, scherm_van, schoon

_TERUG, _BEWAAR, _STOP, _SCHRIJF = "t", "b", "s", "j"
_KEUS = "t: terug naar de tekst, b: bewaar die voor later, s: gooi weg >"


class Teksteditor:
    """One file being changed by hand."""

    def __init__(
        self, bewerking: Bewerking, werkmap: Werkmap, id_: str, gesprek: Gesprek | None = None
    ) -> None:
        self._bewerking = bewerking
        self._werkmap = werkmap
        self._id = id_
        self._document = bewerking.ruw(id_)
        self._gesprek = gesprek or Gesprek()
        self._kladje = eigen_map(werkmap) / "wijzig" / f"{id_}.yaml"
        self._weiger_vreemd()

    def bewerk(self) -> bool:
        """Let somebody change the file; say whether the map now says what they want.

        Raises KaartFout when there is no editor or nothing can be written; what was typed stays.
        """
        editor = kies_editor(os.environ)
        self._leg_klaar()
        try:
            while True:
                inhoud = self._open(editor)
                if inhoud == self._document.inhoud:
                    print("kaart: er is niets veranderd", file=sys.stderr)
                    self._ruim_op()
                    return True
                self._bewerking.zet_tekst(self._id, inhoud)
                antwoord = self._vraag()
                if antwoord == _SCHRIJF:
                    meld(self._bewerking.bewaar(), self._bewerking.werkmap)
                    self._ruim_op()
                    return True
                if antwoord == _STOP:
                    self._ruim_op()
                    print("kaart: er is niets geschreven", file=sys.stderr)
                    return False
                if antwoord == _BEWAAR:
                    self._meld_kladje()
                    return False
        except KaartFout:
            self._meld_kladje()
            raise

    def _weiger_vreemd(self) -> None:
        """Refuse a draft that is a link, or that came along with the map."""
        wortel = self._werkmap.wortel
        eis_binnen(wortel, self._kladje)
        if not self._kladje.exists() or not is_repository(wortel):
            return
        naam = self._kladje.relative_to(wortel).as_posix()
        if naam in gevolgde_bestanden(wortel, naam):
            raise KaartFout(
                f"{naam} kwam met de kaart mee en is niet van jou; haal het weg: git rm {naam}"
            )

    def _leg_klaar(self) -> None:
        """Put a copy ready, or what somebody typed before and never wrote."""
        if self._kladje.exists():
            self._gesprek.zeg([f"Er staat nog tekst van een vorige keer in {self._kladje}."])
            bestand = self._werkmap.wortel / self._document.bestand
            if bestand.stat().st_mtime > self._kladje.stat().st_mtime:
                self._gesprek.zeg(
                    ["Het bestand zelf is daarna veranderd: let straks op wat je terugdraait."]
                )
            if self._gesprek.mag("Daarmee verder?"):
                return
        try:
            maak_map(self._werkmap.wortel, self._kladje.parent)
            schrijf(self._kladje, self._document.inhoud, binnen=self._werkmap.wortel)
        except OSError as fout:
            raise NietGeschreven(self._kladje, fout) from None

    def _open(self, editor: tuple[str, ...]) -> bytes:
        """Return the text that the editor leaves; an editor that did not wait is waited for."""
        inhoud, meteen_terug = bewerk(editor, self._kladje)
        if not meteen_terug or inhoud != self._document.inhoud:
            return inhoud
        self._gesprek.zeg(
            [
                "De editor kwam meteen terug. Heeft hij een eigen venster, bewaar daar dan eerst",
                f"(en zeg voortaan dat hij moet wachten: {wachtraad(editor)}).",
            ]
        )
        self._gesprek.vraag("Druk op Enter als je klaar bent")
        return lees(self._kladje)

    def _vraag(self) -> str:
        """Show what changes and what is wrong with it, and ask what to do."""
        nieuw = self._bewerking.keur()
        hier = self._document.bestand
        fouten = zoek_fouten(self._bewerking.wordt, self._bewerking.peildatum, {hier})
        scherm = scherm_van(sys.stdout)
        wijzigingen = self._bewerking.wijzigingen()
        regels = als_regels(wijzigingen, scherm, noemer(self._bewerking.kaart))
        if any(w.oud is None or w.nieuw is None for w in wijzigingen):  # one cannot be read
            regels = [scherm.vet(hier)]
        elif len(regels) == len(wijzigingen):
            regels.append("  alleen opmerkingen of de opmaak")
        # A FOUT that stood there before is named too, or nobody would know it is there still.
        regels += [regel(b) for b in dict.fromkeys((*nieuw, *fouten))]
        self._gesprek.zeg(regels)
        if any(bevinding.ernst is Ernst.FOUT for bevinding in nieuw):
            self._gesprek.zeg(["", "Dit kan er zo niet in."])
            return self._kies(_KEUS, (_TERUG, _BEWAAR, _STOP))
        self._gesprek.zeg([""])
        return self._kies(f"j: schrijf het, {_KEUS}", (_SCHRIJF, _TERUG, _BEWAAR, _STOP))

    def _kies(self, vraag: str, mogelijk: tuple[str, ...]) -> str:
        antwoord = ""
        while antwoord not in mogelijk:
            antwoord = self._gesprek.vraag(vraag).lower()[:1]
        return antwoord

    def _meld_kladje(self) -> None:
        if self._kladje.exists() and _anders(self._kladje, self._document.inhoud):
            zin = f"je tekst staat nog in {self._kladje}; verder met kaart wijzig {self._id}"
            print(f"kaart: {schoon(zin)}", file=sys.stderr)

    def _ruim_op(self) -> None:
        with contextlib.suppress(OSError):
            self._kladje.unlink()


def _anders(pad: Path, inhoud: bytes) -> bool:
    try:
        return pad.read_bytes() != inhoud
    except OSError:
        return False
