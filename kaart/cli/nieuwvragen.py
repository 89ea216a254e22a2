"""The talk of `kaart nieuw`: one question at a time, looked at at once, with a way back."""

import sys
from collections.abc import Callable, Collection, Iterator, Mapping
from datetime import date
from typing import Any

from kaart.basis import Bevinding, Ernst, KaartFout, OnbekendeWaarde, vergelijkbaar
from kaart.bestand import Inleesresultaat
from kaart.bijwerken import (
    KENMERKEN,
    Vraag,
    beantwoord,
    bevindingen_bij,
    lijkt_dubbel,
    past,
    voorstel,
    vragen,
)
from kaart.cli.gesprek import Gesprek
from kaart.handelingen import zin_over_dubbel
from kaart.hulp import noemer
from kaart.model import Kaart
from kaart.schema import haal
from kaart.taal import woord
from kaart.veldverschil import waardetekst
from kaart.weergave import scherm_van, schoon
from kaart.yamllezer import Pad

TERUG, UITLEG, NIETS = "<", "?", "-"
_KORT = 8  # so many choices are shown at once
_BEGIN = (
    f"{UITLEG} laat zien wat kan, {TERUG} gaat een vraag terug, Enter slaat over wat mag of neemt "
    f"wat er tussen haken staat, {NIETS} laat dat leeg. "
    "Ctrl-C stopt; er wordt pas aan het eind iets geschreven."
)


class ErAl(KaartFout):
    """What somebody was about to add is on the map."""

    def __init__(self, ids: list[str]) -> None:
        super().__init__(f"er is niets geschreven; kijk met kaart toon {' of '.join(ids)}")


class Uitvraging:
    """Asks for all that is not known yet; what was said is looked at as `valideer` would."""

    def __init__(
        self, gesprek: Gesprek, resultaat: Inleesresultaat, collectie: str, dag: date
    ) -> None:
        self._gesprek = gesprek
        self._resultaat = resultaat
        self._kaart = resultaat.kaart
        self._collectie = collectie
        self._dag = dag
        self._scherm = scherm_van(sys.stdout)
        self._eerder: dict[Pad, str] = {}  # what was said before somebody went back
        self._gezien: set[str] = set()  # doubles that somebody said are none

    def vraag_alles(
        self,
        waarden: Mapping[str, Any],
        zonder: Collection[Pad] = (),
        eind: Callable[[Mapping[str, Any]], bool] = bool,
    ) -> dict[str, Any]:
        """Return the values with every answer in it, `zonder` what need not be asked.

        `eind` shows them and says whether that is it; else there is a question more to answer.
        Raises Afgebroken, or ErAl.
        """
        self._toon(_BEGIN)
        self.vraag_dubbel(waarden)
        te_vragen = [
            vraag for vraag in vragen(self._collectie)
            if haal(waarden, vraag.pad) is None and vraag.pad not in zonder
        ]  # fmt: skip
        stappen: list[tuple[int, dict[str, Any]]] = []  # the way back
        nu, nummer = dict(waarden), 0
        while nummer < len(te_vragen) or not eind(nu):
            if nummer == len(te_vragen):
                nummer, nu = stappen.pop()  # whoever looks at the end may still go back
                continue
            vraag = te_vragen[nummer]
            if not past(vraag, nu):
                nummer += 1
                continue
            gezegd = self._stel(vraag, nu)
            if gezegd is not None:
                stappen.append((nummer, nu))
                nu, nummer = gezegd, nummer + 1
            elif stappen:
                nummer, nu = stappen.pop()
        return nu

    def _stel(self, vraag: Vraag, waarden: dict[str, Any]) -> dict[str, Any] | None:
        """Ask until there is a good answer; None is the wish to go back."""
        mag = "" if vraag.verplicht else " (mag leeg)"
        naam = vraag.naam[0].upper() + vraag.naam[1:]
        self._toon("", f"{self._scherm.vet(naam)}{mag}. {vraag.uitleg}")
        keuzes = list(_keuzes(vraag, self._kaart))
        if 0 < len(keuzes) <= _KORT:
            self._toon(f"  {', '.join(waarde for waarde, _ in keuzes)}")
        eerder = self._eerder.get(vraag.pad) or voorstel(self._kaart, waarden, vraag)
        while True:
            tekst = self._gesprek.vraag(f"[{eerder}] >" if eerder else ">") or eerder
            if tekst == NIETS:
                tekst = ""
            if tekst == TERUG:
                return None
            if tekst == UITLEG:
                self._toon_keuzes(vraag, keuzes)
            elif tekst or not vraag.verplicht:
                gezegd = self._beoordeel(vraag, waarden, tekst)
                if gezegd is not None:
                    self._eerder[vraag.pad] = tekst
                    return gezegd
            else:
                self._toon("  Dit moet erbij.")

    def _beoordeel(
        self, vraag: Vraag, waarden: dict[str, Any], tekst: str
    ) -> dict[str, Any] | None:
        """Return the values with this answer; None when it cannot be, which is said."""
        if not tekst:
            return waarden
        try:
            gezegd = beantwoord(self._kaart, waarden, vraag, tekst, self._dag)
        except OnbekendeWaarde as fout:
            self._toon(f"  {schoon(fout.gezegd(vraag.naam))}")
            return None
        except KaartFout as fout:
            self._toon(f"  {schoon(fout.gezegd())}")
            return None
        bevindingen = bevindingen_bij(
            self._resultaat, self._collectie, vraag.pad, gezegd, self._dag
        )
        self._toon_begrepen(vraag, gezegd, tekst)
        for bevinding in bevindingen:
            self._toon(f"  {schoon(zin(bevinding))}")
        if any(bevinding.ernst is Ernst.FOUT for bevinding in bevindingen):
            return None
        if vraag.sleutel in KENMERKEN:
            self.vraag_dubbel(gezegd)
        return gezegd

    def _toon_begrepen(self, vraag: Vraag, waarden: Mapping[str, Any], tekst: str) -> None:
        """Say what an answer was taken for, when that is something else than what was typed."""
        waarde = haal(waarden, vraag.pad)
        woorden = waardetekst(vraag.schema, waarde, noemer(self._kaart))
        if woorden and vergelijkbaar(woorden) != vergelijkbaar(tekst):
            self._gesprek.zeg(self._scherm.vouw(schoon(woorden), "  → ", "    "))

    def vraag_dubbel(self, waarden: Mapping[str, Any]) -> None:
        """Ask on when it seems to be there already. Raises ErAl when it is."""
        paren = lijkt_dubbel(self._kaart, self._collectie, waarden)
        nieuw = [paar for paar in paren if paar.ander not in self._gezien]
        if not nieuw:
            return
        for regel in (zin_over_dubbel(self._kaart, paar) for paar in nieuw):
            self._toon(f"  {schoon(regel)}")
        if not self._gesprek.mag("Is dit toch een andere?"):
            raise ErAl([paar.ander for paar in nieuw])
        self._gezien |= {paar.ander for paar in nieuw}

    def _toon_keuzes(self, vraag: Vraag, keuzes: list[tuple[str, str]]) -> None:
        breedte = max((len(waarde) for waarde, _ in keuzes), default=0)
        for waarde, uitleg in keuzes:
            begin = f"  {waarde:<{breedte}}  "
            tekst = schoon(uitleg) if uitleg != waarde else ""
            self._gesprek.zeg(self._scherm.vouw(tekst, begin, " " * len(begin)))
        voorbeeld = next(iter(vraag.schema.get("examples", ())), "")
        if not keuzes:
            self._toon(f"  Bijvoorbeeld: {voorbeeld}" if voorbeeld else "  Schrijf gewone tekst.")
        elif vraag.schema.get("type") == "array":
            self._toon("  Meer dan een mag, met komma’s ertussen.")

    def _toon(self, *regels: str) -> None:
        for regel in regels:
            self._gesprek.zeg(self._scherm.vouw(regel, "", "  "))


def _keuzes(vraag: Vraag, kaart: Kaart) -> Iterator[tuple[str, str]]:
    """Yield what can be said, with the words for it."""
    schema = vraag.schema.get("items", vraag.schema)
    for waarde in schema.get("enum", ()):
        yield waarde, woord(waarde)
    match schema.get("x-verwijst"):
        case "werkgebied":
            yield "stad", "de hele stad"
            yield "landelijk", "heel Nederland"
            yield from ((wijk.id, wijk.naam) for wijk in kaart.wijken.values())
            yield "…", "of de naam van een buurt, een plaats of een postcode"
        case str(collectie) if hasattr(kaart, collectie):
            yield from ((d.id, d.naam) for d in getattr(kaart, collectie).values())


def zin(bevinding: Bevinding) -> str:
    """Return a finding about an answer, without the place in a file that is not there yet."""
    raad = f"; {bevinding.raad}" if bevinding.raad else ""
    return f"{bevinding.ernst.value}: {bevinding.melding}{raad}"
