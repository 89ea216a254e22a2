"""What a list calls its categories → themes of this map: one that is there, a new one, or none."""

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from kaart.basis import KaartFout, OnbekendeWaarde, aaneen
from kaart.hulp import begrijp_thema
from kaart.inlezen.herkennen import NIEUW, maak_id
from kaart.inlezen.koppen import Kopregel
from kaart.inlezen.uitkomst import OVER, Leesblad, Rijuitkomst
from kaart.model import Kaart, Thema
from kaart.tabellen import Rij, Tabel

_THEMAS = ("themas",)
_TUSSEN = re.compile(r"\s*(?:[;,/&+|>\n]|\ben\b)\s*")


class Categorieen(NamedTuple):
    """Which theme a category is, by its word without spaces ("" is none), and which are new."""

    naar: Mapping[str, str] = {}
    nieuw: Mapping[str, Thema] = {}


def lees_categorieen(paren: Sequence[str], kaart: Kaart) -> Categorieen:
    """Return what `--thema "Bewegen=gezond"` says. Raises KaartFout for what is no theme."""
    naar: dict[str, str] = {}
    nieuw: dict[str, Thema] = {}
    for paar in paren:
        categorie, is_, doel = (deel.strip() for deel in paar.partition("="))
        if not is_ or not categorie or not doel:
            raad = f"schrijf bijvoorbeeld “Bewegen=gezond”, “Bewegen={NIEUW}” of “Bewegen={OVER}”"
            raise KaartFout(f"“{paar}” kan niet", raad, "thema")
        sleutel = aaneen(categorie)
        if doel.casefold() == OVER:
            naar[sleutel] = ""
        elif doel.casefold() == NIEUW:
            id_ = maak_id(categorie, kaart.themas)
            nieuw[id_] = Thema(id_, categorie)
            naar[sleutel] = id_
        else:
            naar[sleutel] = _thema(doel, kaart)
    return Categorieen(naar, nieuw)


def vertaal_categorieen(tabel: Tabel, kopregel: Kopregel | None, gezegd: Categorieen) -> Tabel:
    """Return a table in which the categories that somebody spoke of are themes of this map."""
    kop = kopregel.van(_THEMAS) if kopregel else None
    if kop is None or kopregel is None or not gezegd.naar:
        return tabel
    rijen = tuple(
        _vertaal(rij, kop.plek, gezegd.naar) if rij.nummer > kopregel.rij else rij
        for rij in tabel.rijen
    )
    return tabel._replace(rijen=rijen)


def open_categorieen(bladen: Sequence[Leesblad], rijen: Sequence[Rijuitkomst]) -> tuple[str, ...]:
    """Return the categories by which rows were left, as the list writes them."""
    uit: dict[str, str] = {}
    for rij in rijen:
        blad = bladen[rij.plek.blad]
        kop = blad.kopregel.van(_THEMAS)
        if kop and any(fout.kolom == kop.naam for fout in rij.fouten):
            bron = next(r for r in blad.tabel.rijen if r.nummer == rij.plek.rij)
            tekst = " ".join(bron.cel(kop.plek).tekst.split())
            uit.setdefault(aaneen(tekst), tekst)
    return tuple(uit.values())


def _thema(doel: str, kaart: Kaart) -> str:
    try:
        ids = begrijp_thema(kaart, doel)
    except OnbekendeWaarde:
        raad = f"kies uit {', '.join(kaart.themas)}, of {NIEUW}"
        raise KaartFout(f"“{doel}” is geen thema van deze kaart", raad, "thema") from None
    if len(ids) > 1:
        raad = f"kies {' of '.join(ids)}"
        raise KaartFout(f"“{doel}” hoort bij meer thema’s", raad, "thema")
    return str(ids[0])


def _vertaal(rij: Rij, plek: int, naar: Mapping[str, str]) -> Rij:
    cel = rij.cel(plek)
    heel = naar.get(aaneen(cel.tekst))
    if heel is None:
        delen = [naar.get(aaneen(deel), deel) for deel in _TUSSEN.split(cel.tekst)]
        anders = any(aaneen(deel) in naar for deel in _TUSSEN.split(cel.tekst))
        heel = "; ".join(filter(None, delen)) if anders else cel.tekst
    if plek >= len(rij.cellen):
        return rij
    cellen = (*rij.cellen[:plek], cel._replace(tekst=heel), *rij.cellen[plek + 1 :])
    return rij._replace(cellen=cellen)
