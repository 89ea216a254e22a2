"""Where a person meets what stands in a key: the places that really say something else by it."""

import json
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import Any
from unittest.mock import patch

from conftest import VOORBEELDKAART

from hulp.vol_ding import Pad, alleen, anders, iets_anders, vul, zonder
from kaart.bestand import Werkmap, laad
from kaart.bestand.index import Leesbaar
from kaart.drukwerk.blad.blad import Sectie
from kaart.drukwerk.blad.deelnemers import met_personen
from kaart.drukwerk.blad.inhoud import maak_blad
from kaart.handelingen import Dingantwoord, Uitkomst, Zoekverzoek, zoek_hulp
from kaart.model import Kaart, Persoon, maak, maak_kaart
from kaart.nakijken import maak_vragenlijst
from kaart.schema import Schema, laad_schema
from kaart.vrijgave import VrijeKaart
from kaart.weergave import DINGVORMEN, TREFFERVORMEN, Scherm, geef_uit

VANDAAG = date(2026, 11, 21)
MAPPEN = {
    "organisatie": "organisaties", "locatie": "locaties", "netwerk": "netwerken",
    "thema": "themas", "wijk": "wijken", "persoon": "personen", "kaart": "",
    "bijeenkomst": "bijeenkomsten", "reeks": "reeksen",
}  # fmt: skip
# The thing that is looked at; an organisation has all others around it.
IDS = {
    "organisatie": "proef", "locatie": "plek", "netwerk": "netje", "thema": "eten",
    "wijk": "noord", "persoon": "p-0001", "kaart": "kaart",
    "bijeenkomst": "avond", "reeks": "rij",
}  # fmt: skip


class Proefkaart:
    """A map in memory with one of each kind, of which one says what is looked at."""

    def __init__(self, soort: str) -> None:
        self.soort = soort
        klein = laad(Werkmap(VOORBEELDKAART))
        self._dingen: dict[tuple[str, str], Mapping[str, Any]] = {
            (document.collectie, document.id): document.waarde
            for document in klein.documenten
            if document.collectie != "organisaties"  # who is far down a list is one line
        }
        for ander, id_ in IDS.items():
            if ander != "persoon":
                self._dingen[MAPPEN[ander], id_] = alleen(ander, ())
        eigen = {"locaties": ["plek"], "netwerken": ["netje"], "naam": "Proef",
                 "gecontroleerd": {"op": "2026-09-01"}}  # fmt: skip
        self._dingen["organisaties", "proef"] = {**alleen("organisatie", ()), **eigen}
        self._dingen["organisaties", "ander"] = alleen("organisatie", ())
        self.personen: tuple[Persoon, ...] = ()

    def zeg(self, waarden: Mapping[str, Any]) -> None:
        """Let the thing say this."""
        if self.soort == "persoon":
            self.personen = (maak(Persoon, {"id": "p-0001", **waarden}),)
        else:
            self._dingen[MAPPEN[self.soort], IDS[self.soort]] = waarden

    def kaart(self) -> Kaart:
        """Return the map as it is by now."""
        return maak_kaart((map_, id_, waarden) for (map_, id_), waarden in self._dingen.items())


def _zoek(proef: Proefkaart) -> str:
    verzoeken = [Zoekverzoek(ook_gestopt=True)]
    if proef.soort not in {"organisatie", "persoon"}:  # it helps to understand a question
        verzoeken.append(Zoekverzoek(tekst="kanarievogel"))
    vormen = (TREFFERVORMEN["lijst"], TREFFERVORMEN["json"])
    with patch("kaart.handelingen.zoek.laad_kaart", lambda _: Leesbaar(proef.kaart(), ())):
        uitkomsten = [zoek_hulp(Werkmap(VOORBEELDKAART), VANDAAG, v) for v in verzoeken]
    return "\n".join(geef_uit(u, v, Scherm()).antwoord for u in uitkomsten for v in vormen)


def _toon(proef: Proefkaart) -> str:
    soort = "organisatie" if proef.soort in {"persoon", "kaart"} else proef.soort
    kaart, map_ = proef.kaart(), MAPPEN[soort]
    ding = getattr(kaart, map_)[IDS[soort]]
    antwoord = Dingantwoord(kaart, map_, ding, VANDAAG, proef.personen)
    return geef_uit(Uitkomst(antwoord), DINGVORMEN["tekst"], Scherm()).antwoord


def _blad(proef: Proefkaart) -> str:
    kaart = proef.kaart()
    blad = maak_blad("proef", Sectie("Noord", 0, 1), VrijeKaart(kaart), VANDAAG)
    termijnen = kaart.gegevens.termijnen
    return str(met_personen([blad], proef.personen, VANDAAG, termijnen))


def _formulier(proef: Proefkaart) -> str:
    kaart = proef.kaart()
    return str(maak_vragenlijst(kaart.organisaties["proef"], kaart, VANDAAG))


# The places that `x-toon` may name; a new one comes with its room.
PLEKKEN: Mapping[str, Callable[[Proefkaart], str]] = {
    "zoek": _zoek, "toon": _toon, "blad": _blad, "formulier": _formulier,
}  # fmt: skip


def paren(soort: str, pad: Pad, deel: Schema, *, moet: bool) -> Iterator[tuple[Any, Any]]:
    """Yield things that differ in this key only: full, stopped, and with nothing else in them."""
    vol = vul(laad_schema(soort))
    open_ = zonder(zonder(vol, ("geheim_adres",)), ("aanbod", "geheim_adres"))
    gestopt = {**open_, "status": "gestopt"} if "status" in vol else open_
    for heel in (open_, alleen(soort, pad), gestopt, zonder(open_, ("kosten",)), vol):
        if not moet:
            yield heel, zonder(heel, pad)
        if moet or "enum" in deel:
            yield heel, anders(heel, pad, iets_anders(deel))


class Kijker:
    """Looks at one thing in all places, and remembers what it saw."""

    def __init__(self, soort: str) -> None:
        self._proef = Proefkaart(soort)
        self._gezien: dict[tuple[str, str], str] = {}

    def is_te_zien(self, pad: Pad, deel: Schema, plek: str, *, moet: bool) -> bool:
        """Say whether somebody can see at this place what stands in the key."""
        return any(
            self._beeld(plek, een) != self._beeld(plek, ander)
            for een, ander in paren(self._proef.soort, pad, deel, moet=moet)
        )

    def _beeld(self, plek: str, waarden: Any) -> str:
        sleutel = (plek, json.dumps(waarden))
        if sleutel not in self._gezien:
            self._proef.zeg(waarden)
            self._gezien[sleutel] = PLEKKEN[plek](self._proef)
        return self._gezien[sleutel]
