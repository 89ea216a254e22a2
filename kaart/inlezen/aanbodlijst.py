"""A list with one row for each thing on offer → organisations, and what each of them offers.

Others write Organisatie and Naam beside each other, and the number of the organisation in every
row. A number that differs stays with its own row.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from kaart.basis import aaneen
from kaart.inlezen.kolommen import AANBOD, ORGANISATIES, Pad
from kaart.inlezen.koppen import Kopregel, herken_kolom, lees_koppen
from kaart.tabellen import Cel, Rij, Tabel

_WIE = frozenset("organisatie organisatienaam naamorganisatie aanbieder uitvoerder instelling "
                 "naamaanbieder uitvoerendeorganisatie".split())  # fmt: skip
_WAT = frozenset("naam aanbod activiteit naamaanbod naamactiviteit dienst titel voorziening "
                 "project naamproject product".split())  # fmt: skip
# What belongs to a thing on offer, and what it is called there.
_VAN_AANBOD: Mapping[str, str] = {
    "omschrijving": "omschrijving", "openingstijden": "tijden", "kosten": "kosten",
    "tijden": "tijden", "ruimte": "ruimte",
    "toegang": "toegang", "leeftijd": "leeftijd", "aanmelden": "aanmelden",
}  # fmt: skip
_LOS = {("tijden",), ("ruimte",)}
_DAG = ("gecontroleerd", "op")
_WANNEER = {"openingstijden"}
_SAMEN = ("themas", "doelgroepen")  # an organisation has those of all that it offers
_EIGEN = {"telefoon": "contact telefoon", "email": "contact e-mail", "website": "website"}
_SOORTEN = {
    "inloop": r"inloop|caf[eé]\b|huiskamer|open huis|ontmoet",
    "spreekuur": r"spreekuur|loket|balie",
    "cursus": r"cursus|training|\bles(?:sen)?\b|workshop",
    "maatje": r"maatje|buddy|vriendendienst",
    "vrijwilligerswerk": r"vrijwilliger worden|vrijwilligersvacature",
    "activiteit": r"groep|wandel|koffie|eten|eettafel|sport|bingo|zang|koor|activiteit|club",
}
_GEZIEN = (
    "Elke rij is iets dat een organisatie aanbiedt: het komt bij haar. Wat voor aanbod het is, is "
    "uit de naam afgeleid; zonder naam heet het als de organisatie"
)


class _Lijst(NamedTuple):
    """A list with its columns: who, what, and the place of each other one."""

    koprij: Rij
    wie: int
    wat: int
    paden: Mapping[int, Pad]


def splits_aanbod(tabel: Tabel, met_de_hand: Mapping[str, str]) -> tuple[Tabel, ...]:
    """Return a table of organisations and one of aanbod; any other table as it is."""
    kopregel = lees_koppen(tabel, met_de_hand)
    lijst = _als_lijst(tabel, kopregel) if kopregel else None
    if kopregel is None or lijst is None:
        return (tabel,)
    per_wie: dict[str, list[Rij]] = defaultdict(list)
    apart = []
    for rij in tabel.rijen:
        if rij.nummer > kopregel.rij:
            wie = rij.cel(lijst.wie).tekst or rij.cel(lijst.wat).tekst
            if rij.bezwaar or not wie:
                apart.append(rij)
            else:
                per_wie[aaneen(wie)].append(rij)
    samen = [_organisatie(rijen, lijst) for rijen in per_wie.values()]
    los = {plek for plek, pad in lijst.paden.items() if pad in _LOS}
    kop = _zonder(lijst.koprij, {lijst.wat, *los})
    organisaties = sorted([*samen, *apart], key=lambda rij: rij.nummer)
    gezien = (*tabel.gezien, _GEZIEN)
    aanbod = tuple(_aanbod(per_wie.values(), lijst))
    return (
        Tabel(tabel.naam or ORGANISATIES, (kop, *organisaties), gezien, los=True),
        *([Tabel(AANBOD, aanbod, los=True)] if len(aanbod) > 1 else []),
    )


def _als_lijst(tabel: Tabel, kopregel: Kopregel) -> _Lijst | None:
    """Return the list with its columns; None when no organisation stands beside what it offers."""
    if kopregel.tabblad != ORGANISATIES:
        return None
    koprij = next(rij for rij in tabel.rijen if rij.nummer == kopregel.rij)
    koppen = [aaneen(cel.tekst) for cel in koprij.cellen]
    wie = next((plek for plek, kop in enumerate(koppen) if kop in _WIE), None)
    wat = next((plek for plek, kop in enumerate(koppen) if kop in _WAT), None)
    if wie is None or wat is None:
        return None
    paden = {kop.plek: kop.kolom.pad for kop in kopregel.koppen if kop.kolom}
    for kop in kopregel.koppen:  # what only aanbod has
        herkend = None if kop.kolom else herken_kolom(kop.tekst, AANBOD)
        if herkend and herkend[0].pad in _LOS:
            paden[kop.plek] = herkend[0].pad
    return _Lijst(koprij, wie, wat, {p: pad for p, pad in paden.items() if p not in (wie, wat)})


def _organisatie(rijen: Sequence[Rij], lijst: _Lijst) -> Rij:
    """Return one row for all rows of an organisation: what they agree on, or have together."""
    eerste = rijen[0]
    cellen = []
    for plek in range(len(lijst.koprij.cellen)):
        naam = str(lijst.paden.get(plek, ("",))[-1])
        gevuld = [rij.cel(plek) for rij in rijen if rij.cel(plek).tekst or rij.cel(plek).bezwaar]
        zelfde = list({aaneen(cel.tekst): cel for cel in reversed(gevuld)}.values())[::-1]
        if plek == lijst.wie:
            cellen.append(gevuld[0] if gevuld else eerste.cel(lijst.wat))
        elif naam in _SAMEN:
            cellen.append(Cel("; ".join(cel.tekst for cel in zelfde)))
        elif naam == "omschrijving" and len(rijen) > 1:
            namen = dict.fromkeys(rij.cel(lijst.wat).tekst for rij in rijen)
            cellen.append(Cel(f"Biedt: {', '.join(filter(None, namen))}."))
        elif naam in _VAN_AANBOD and len(rijen) > 1:
            cellen.append(Cel())
        elif _adres(lijst.paden.get(plek)) and len(zelfde) > 1:
            cellen.append(Cel())  # they are in several places
        else:
            cellen.append(gevuld[0] if gevuld else Cel())
    return _zonder(Rij(eerste.nummer, tuple(cellen)), {lijst.wat})


def _aanbod(groepen: Iterable[Sequence[Rij]], lijst: _Lijst) -> Iterable[Rij]:
    """Yield the heads and the rows of aanbod, each with the number of its own row."""
    velden = {plek: str(pad[-1]) for plek, pad in lijst.paden.items()}
    mee = [plek for plek, veld in velden.items() if veld in _VAN_AANBOD or veld in _SAMEN]
    eigen = [plek for plek, veld in velden.items() if veld in _EIGEN]
    dag = [plek for plek, pad in lijst.paden.items() if pad == _DAG]  # of the row, as of its source
    mee += dag
    namen = {**_VAN_AANBOD, **_EIGEN, _DAG[-1]: " ".join(_DAG)}
    koppen = [namen.get(velden[plek], velden[plek]) for plek in (*mee, *eigen)]
    yield Rij(lijst.koprij.nummer, tuple(map(Cel, ("organisatie", "naam", "soort", *koppen))))
    for rijen in groepen:
        anders = {plek for plek, veld in velden.items() if len(rijen) > 1 and veld in _WANNEER}
        alleen_hier = {plek for plek, pad in lijst.paden.items() if pad in _LOS} | anders
        for rij in rijen:
            wie, wat = rij.cel(lijst.wie).tekst, rij.cel(lijst.wat).tekst
            if not wie or not wat or aaneen(wie) == aaneen(wat):
                if not any(rij.cel(plek).tekst for plek in alleen_hier):
                    continue
                wie = wat = wie or wat  # when one can come is not lost for want of a name
            waarden = [rij.cel(plek) for plek in mee]
            waarden += [_van_zichzelf(rij, rijen, plek) for plek in eigen]
            yield Rij(rij.nummer, (Cel(wie), Cel(wat), Cel(_soort(wat)), *waarden))


def _van_zichzelf(rij: Rij, rijen: Sequence[Rij], plek: int) -> Cel:
    """Return a number or site that is of this row and not of its organisation."""
    eerste = next((ander.cel(plek) for ander in rijen if ander.cel(plek).tekst), Cel())
    cel = rij.cel(plek)
    return Cel() if aaneen(cel.tekst) == aaneen(eerste.tekst) else cel


def _soort(naam: str) -> str:
    return next((s for s, w in _SOORTEN.items() if re.search(w, naam, re.IGNORECASE)), "dienst")


def _adres(pad: Pad | None) -> bool:
    return pad is not None and pad[0] == "adres"


def _zonder(rij: Rij, plekken: set[int]) -> Rij:
    """Return a row in which these cells say nothing; all others keep their place."""
    cellen = tuple(Cel() if plek in plekken else cel for plek, cel in enumerate(rij.cellen))
    return rij._replace(cellen=cellen)
