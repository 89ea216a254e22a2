"""What people thought of a meeting: forms counted and written on the map, and nobody with them."""

import re
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import NamedTuple

from kaart.basis import KaartFout, aaneen
from kaart.bestand import Werkmap
from kaart.bijwerken import Bewerking
from kaart.handelingen.bijeenkomst.formulierlijst import lees_formulieren
from kaart.handelingen.bijeenkomst.organisatienamen import organisatienamen
from kaart.handelingen.bijeenkomst.zaak import open_zaak
from kaart.handelingen.uitkomst import Uitkomst
from kaart.handelingen.voorstel import Wijzigvoorstel
from kaart.hulp import begrijp_thema
from kaart.keuring import herkenbaar
from kaart.model import Kaart
from kaart.wijk import STEMMEN, Evaluatiewaarden, wat_blijft, zonder_woorden

_EVALUATIE = "evaluatie"
_GETELD = re.compile(r"(ja|nee|weet[ _]niet)\s*[=:]?\s*(\d{1,4})")
_KAAL = re.compile(r"\d{1,4}(?:\s*[/,;-]\s*\d{1,4}){0,2}")
_AANTAL = re.compile(r"(.+?)\s*[=:]?\s*(\d{1,4})")


class Evaluatieverzoek(NamedTuple):
    """Of which meeting, and the counts as somebody types them or a list that was filled in."""

    bijeenkomst: str
    lijsten: tuple[Path, ...] = ()
    formulieren: int | None = None
    stemmen: Mapping[str, str] = {}
    gemist: tuple[str, ...] = ()
    klopt_niet: tuple[str, ...] = ()
    met_tekst: bool = False  # also what people wrote

    @property
    def zegt_iets(self) -> bool:
        """Whether there is anything to write down."""
        return any(self[1:6]) or self.formulieren is not None


def schrijf_evaluatie(
    werkmap: Werkmap, peildatum: date, verzoek: Evaluatieverzoek
) -> Uitkomst[str]:  # fmt: skip
    """Return the id of the meeting, with the change. Raises KaartFout for what is no count.

    What people wrote stays out, unless it is asked for and names nobody as far as can be seen.
    """
    zaak = open_zaak(werkmap, peildatum, verzoek.bijeenkomst)
    id_ = zaak.bijeenkomst.id
    gezegd, niet = _gezegd(zaak.kaart, verzoek)
    woorden, weg = _tel_zinnen(gezegd), 0
    if verzoek.met_tekst:
        gezegd, weg = _zonder_namen(zaak.kaart, gezegd)
    else:
        gezegd = zonder_woorden(gezegd)
    bewerking = Bewerking(werkmap, peildatum)
    waarden = bewerking.lees(id_)
    oud: Evaluatiewaarden = waarden.get(_EVALUATIE, {})
    if verzoek.lijsten:  # a list says all of it, but what was not asked for
        oud = {s: w for s, w in oud.items() if s == "gezegd" and s not in gezegd}
    nieuw = {**oud, **gezegd}
    if nieuw.get("formulieren") is None and nieuw:
        raise KaartFout("hoeveel formulieren zijn er ingevuld?", "zeg --formulieren 38")
    blijft, zinnen = wat_blijft(nieuw)
    waarden[_EVALUATIE] = blijft
    bewerking.zet(id_, waarden)
    return Uitkomst(
        id_,
        opmerkingen=(*zaak.opmerkingen, *niet, *zinnen, *_over_woorden(verzoek, woorden, weg)),
        voorstel=Wijzigvoorstel(bewerking),
        ten_slotte=zaak.ten_slotte,
    )


def _gezegd(
    kaart: Kaart, verzoek: Evaluatieverzoek
) -> tuple[Evaluatiewaarden, tuple[str, ...]]:  # fmt: skip
    """Return what is said now; what is typed goes before what a list says."""
    gelezen: Evaluatiewaarden = {}
    niet: tuple[str, ...] = ()
    if verzoek.lijsten:
        gelezen, niet = lees_formulieren(kaart, verzoek.lijsten)
    getypt: Evaluatiewaarden = {
        vraag: _stemmen(tekst, vraag) for vraag, tekst in verzoek.stemmen.items() if tekst
    }
    if verzoek.formulieren is not None:
        getypt["formulieren"] = verzoek.formulieren
    if verzoek.gemist:
        getypt["gemist"] = [_gemis(kaart, tekst) for tekst in verzoek.gemist]
    if verzoek.klopt_niet:
        getypt["klopt_niet"] = [{"organisatie": _organisatie(kaart, w)} for w in verzoek.klopt_niet]
    return {**gelezen, **getypt}, niet


def _stemmen(tekst: str, vraag: str) -> dict[str, int]:
    """Return "ja 37, nee 1" or "37/1/0" as counts."""
    kaal = tekst.strip().casefold()
    if _KAAL.fullmatch(kaal):
        return dict(zip(STEMMEN, map(int, re.findall(r"\d+", kaal)), strict=False))
    geteld = {wat.replace(" ", "_"): int(aantal) for wat, aantal in _GETELD.findall(kaal)}
    if not geteld or _GETELD.sub("", kaal).strip(" ,;/en"):
        raise KaartFout(f"“{tekst}” zijn geen aantallen", "schrijf: ja 37, nee 1", vraag)
    return geteld


def _gemis(kaart: Kaart, tekst: str) -> dict[str, str | int]:
    gevonden = _AANTAL.fullmatch(tekst.strip())
    naam, keer = (gevonden[1], int(gevonden[2])) if gevonden else (tekst, 1)
    themas = begrijp_thema(kaart, naam)
    if len(themas) != 1:
        raise KaartFout(f"“{naam}” is niet één thema", "noem het id", "gemist")
    return {"thema": themas[0], "keer": keer}


def _organisatie(kaart: Kaart, tekst: str) -> str:
    id_ = organisatienamen(kaart).get(aaneen(tekst))
    if id_ is None:
        raise KaartFout(f"“{tekst}” staat niet op de kaart", bij="klopt_niet")
    return id_


def _zonder_namen(kaart: Kaart, waarden: Evaluatiewaarden) -> tuple[Evaluatiewaarden, int]:
    """Return the counts without sentences that may name somebody, and how many those were."""
    gezegd = [zin for zin in waarden.get("gezegd", ()) if not any(herkenbaar(zin, kaart))]
    bladen = [
        {s: w for s, w in blad.items() if s != "wat" or not any(herkenbaar(w, kaart))}
        for blad in waarden.get("klopt_niet", ())
    ]
    uit = {s: w for s, w in waarden.items() if s not in {"gezegd", "klopt_niet"}}
    uit |= ({"gezegd": gezegd} if gezegd else {}) | ({"klopt_niet": bladen} if bladen else {})
    return uit, _tel_zinnen(waarden) - _tel_zinnen(uit)


def _tel_zinnen(waarden: Evaluatiewaarden) -> int:
    """Count what people wrote: what they said, and what is wrong on a sheet."""
    bladen = waarden.get("klopt_niet", ())
    return len(waarden.get("gezegd", ())) + sum("wat" in blad for blad in bladen)


def _over_woorden(verzoek: Evaluatieverzoek, woorden: int, weg: int) -> tuple[str, ...]:
    if woorden and not verzoek.met_tekst:
        wat = "1 zin" if woorden == 1 else f"{woorden} zinnen"
        return (
            f"{wat} van mensen niet opgeschreven; dat doet --met-tekst, als er geen naam in staat",
        )
    if weg:
        wat = "1 zin lijkt" if weg == 1 else f"{weg} zinnen lijken"
        slot = "die is" if weg == 1 else "zij zijn"
        return (f"{wat} iemand te noemen; {slot} weggelaten",)
    return ()
