"""Which column of a table is what: by our own word, by what others call it, by a near miss.

A head that means nothing to us is listed and left; one that is about a person is left on purpose.
"""

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from kaart.basis import KaartFout, OnbekendeWaarde, aaneen, bijna_zelfde, lijkt_op, vergelijkbaar
from kaart.inlezen.kolommen import (
    AANBOD,
    BIJ,
    BIJNAAM,
    ID,
    ORGANISATIES,
    Kolom,
    Pad,
    kolommen,
)
from kaart.inlezen.synoniemen import SYNONIEMEN, SYNONIEMEN_AANBOD, VAN_PERSONEN
from kaart.schema import laad_schema
from kaart.tabellen import Rij, Tabel, letter

EIGEN_TABBLADEN = frozenset({"uitleg", "keuzes", "stand"})
MEESTE_CONTACTEN = 9
WAAROM = "waarom"  # what we wrote ourselves in a table of what was left over
_ONBEKEND = "onbekend"
_ZOEK_KOP = 20  # rows: above the heads may stand a title and an explanation
_GENUMMERD = re.compile(r"(?:contact (?P<voor>[1-9]) (?P<wat>.+)|(?P<los>.+?) ?(?P<na>[1-9]))")


class Kop(NamedTuple):
    """A column of the table: what it is taken for (None: nothing), and why, if not by its name."""

    plek: int
    tekst: str
    kolom: Kolom | None
    waarom: str = ""
    los: bool = False  # a contact without a number: any contact may have it already
    misschien: str = ""  # what a column that is not read may be; a person decides

    @property
    def naam(self) -> str:
        """The column as somebody finds it: "C (Telefoon)"."""
        return f"{letter(self.plek)} ({self.tekst})" if self.tekst else letter(self.plek)


class Kopregel(NamedTuple):
    """The heads of a table: in which row, of which tab, and what each column is."""

    tabblad: str
    rij: int
    koppen: tuple[Kop, ...]

    def van(self, pad: Pad) -> Kop | None:
        """Return the column that is about this place."""
        return next((kop for kop in self.koppen if kop.kolom and kop.kolom.pad == pad), None)

    @property
    def is_rest(self) -> bool:
        """Whether it is a table of what was left: in its column id one says whom a row is about."""
        return any(aaneen(kop.tekst) == WAAROM for kop in self.koppen)

    def tekst(self, rij: Rij, pad: Pad) -> str:
        """Return what a row says there."""
        kop = self.van(pad)
        return rij.cel(kop.plek).tekst.strip() if kop else ""


@cache
def _woorden(tabblad: str) -> Mapping[str, tuple[Kolom, bool]]:
    """Return every word for a column, without spaces, and whether that is a contact at large."""
    uit: dict[str, tuple[Kolom, bool]] = {}
    eigen = kolommen(tabblad, MEESTE_CONTACTEN)
    anders = {**SYNONIEMEN, **SYNONIEMEN_AANBOD} if tabblad == AANBOD else SYNONIEMEN
    for kolom in (*eigen, *_samengesteld(tabblad)):
        uit.setdefault(aaneen(kolom.kop), (kolom, False))
    for kolom in (*eigen, *_samengesteld(tabblad)):
        if kolom.contact in (None, 0):
            namen = anders.get(str(kolom.pad[-1]), "").split(", ")
            eerste = kolom.pad[0] in ("gecontroleerd", "adres") or len(kolom.pad) == 1
            if eerste or kolom.contact == 0 or kolom.pad[0] == "contact":
                for naam in filter(None, namen):
                    uit.setdefault(aaneen(naam), (kolom, kolom.contact == 0))
    return uit


def _samengesteld(tabblad: str) -> tuple[Kolom, ...]:
    """Return the columns that others have as one and we as several."""
    if tabblad == AANBOD:
        return ()
    velden = laad_schema("organisatie")["properties"]
    return tuple(
        Kolom(naam, (naam,), velden[naam], "") for naam in ("adres", "leeftijd", "wachttijd")
    )


def herken_kolom(tekst: str, tabblad: str) -> tuple[Kolom, bool] | None:
    """Return the column that a head names outright; a number behind it is that of the contact."""
    woorden = _woorden(tabblad)
    if direct := woorden.get(aaneen(tekst)):
        return direct
    delen = _GENUMMERD.fullmatch(vergelijkbaar(tekst))
    if delen and tabblad == ORGANISATIES:
        wat, nummer = delen["wat"] or delen["los"], int(delen["voor"] or delen["na"])
        gevonden = woorden.get(aaneen(wat)) or woorden.get(aaneen(f"contact 1 {wat}"))
        if gevonden and gevonden[0].contact is not None:
            pad = (gevonden[0].pad[0], nummer - 1, gevonden[0].pad[2])
            return next((k, False) for k, _ in woorden.values() if k.pad == pad)
    return None


def lees_koppen(tabel: Tabel, met_de_hand: Mapping[str, str], tabblad: str = "") -> Kopregel | None:
    """Return the heads of a table; None when it holds none that we know, or is not to be read."""
    if aaneen(tabel.naam) in EIGEN_TABBLADEN:
        return None
    beste: tuple[int, Rij, str] | None = None
    for rij in tabel.rijen[:_ZOEK_KOP]:
        wat = tabblad or _tabblad(tabel.naam, rij)
        bekend = {k[0].pad for cel in rij.cellen if (k := herken_kolom(cel.tekst, wat))}
        eigen = {aaneen(naam) for naam in met_de_hand} & {aaneen(cel.tekst) for cel in rij.cellen}
        aantal = len(bekend) + len(eigen)
        if aantal > (beste[0] if beste else 0):
            beste = aantal, rij, wat
    if beste is None:
        return None
    _, rij, wat = beste
    koppen = tuple(_koppen(rij, met_de_hand, wat))
    paden = {kop.kolom.pad for kop in koppen if kop.kolom}
    herkenbaar = BIJ in paden if wat == AANBOD else bool(paden & {ID, ("naam",)})
    return Kopregel(wat, rij.nummer, koppen) if herkenbaar else None


def _tabblad(naam: str, rij: Rij) -> str:
    """Return what a row of heads is about; others call an organisation `organisatie` too."""
    if aaneen(naam) in (AANBOD, "activiteiten"):
        return AANBOD
    paden = [k[0].pad for cel in rij.cellen if (k := herken_kolom(cel.tekst, AANBOD))]
    is_aanbod = {BIJ, ("naam",), ("soort",)} <= set(paden)
    return AANBOD if is_aanbod and aaneen(naam) != ORGANISATIES else ORGANISATIES


def _koppen(rij: Rij, met_de_hand: Mapping[str, str], tabblad: str) -> Iterable[Kop]:
    hand = {aaneen(naam): naar for naam, naar in met_de_hand.items()}
    gebruikt: dict[Pad, str] = {}
    uit: list[Kop] = []
    for plek, cel in enumerate(rij.cellen):
        kop = _kop(plek, cel.tekst, hand, tabblad)
        if kop.kolom and kop.kolom.pad in gebruikt:
            waarom = f"kolom {gebruikt[kop.kolom.pad]} is ook “{kop.kolom.kop}”"
            kop = kop._replace(kolom=None, waarom=waarom)
        elif kop.kolom:
            gebruikt[kop.kolom.pad] = letter(plek)
        if cel.tekst:
            uit.append(kop)
    return [
        kop._replace(misschien=_misschien(kop.tekst, tabblad, gebruikt))
        if kop.waarom == _ONBEKEND else kop
        for kop in uit
    ]  # fmt: skip


def _misschien(tekst: str, tabblad: str, gebruikt: Collection[Pad]) -> str:
    """Return the column that a head may be about: soort says less than soort organisatie.

    A column that must be there comes first; of several others none can be told.
    """
    woorden = set(vergelijkbaar(tekst).split())
    anders = {**SYNONIEMEN, **SYNONIEMEN_AANBOD} if tabblad == AANBOD else SYNONIEMEN
    gevonden = []
    for kolom in kolommen(tabblad, 1):
        namen = [kolom.kop, *anders.get(str(kolom.pad[-1]), "").split(", ")]
        if kolom.pad not in gebruikt and any(woorden <= set(naam.split()) for naam in namen):
            gevonden.append(kolom)
    moet = [kolom for kolom in gevonden if kolom.verplicht] or gevonden
    return moet[0].kop if woorden and len(moet) == 1 else ""


def _kop(plek: int, tekst: str, hand: Mapping[str, str], tabblad: str) -> Kop:
    naar = hand.get(aaneen(tekst), hand.get(letter(plek).casefold()))
    if naar is not None:
        gekozen = _met_de_hand(naar, tabblad) if naar else None
        return Kop(plek, tekst, gekozen, "" if naar else "overgeslagen")
    if aaneen(tekst) in VAN_PERSONEN:
        waarom = "gegevens van personen horen niet in de openbare kaart"
        return Kop(plek, tekst, None, waarom)
    if herkend := herken_kolom(tekst, tabblad):
        return Kop(plek, tekst, herkend[0], "", herkend[1])
    if aaneen(tekst) in ("", WAAROM):
        return Kop(plek, tekst, None, "")
    lijkt = bijna_zelfde(tekst, _woorden(tabblad))
    if lijkt and not _is_ander_woord(aaneen(tekst), lijkt):
        kolom, los = _woorden(tabblad)[lijkt]
        return Kop(plek, tekst, kolom, f"gelezen als {kolom.kop}", los)
    return Kop(plek, tekst, None, _ONBEKEND)


def _is_ander_woord(tekst: str, lijkt: str) -> bool:
    """Say whether one is the other with a word more: wachttijd is not yet wachttijd op."""
    kort, lang = sorted((tekst, lijkt), key=len)
    return len(lang) > len(kort) + 1 and (lang.startswith(kort) or lang.endswith(kort))


def _met_de_hand(naar: str, tabblad: str) -> Kolom:
    if herkend := herken_kolom(naar, tabblad):
        return herkend[0]
    namen = [kolom.kop for kolom in kolommen(tabblad)]
    raise OnbekendeWaarde("kolom", naar, lijkt_op(naar, namen) or namen[:8])


def lees_toewijzingen(paren: Sequence[str]) -> dict[str, str]:
    """Return what `--kolom "Tel. nr=telefoon"` says. Raises KaartFout when there is no =."""
    uit = {}
    for paar in paren:
        kop, is_, naar = paar.partition("=")
        if not is_ or not kop.strip():
            raise KaartFout(
                f"“{paar}” kan niet", "schrijf bijvoorbeeld “Tel. nr=telefoon”", "kolom"
            )
        uit[kop.strip()] = naar.strip()
    return uit


def lees_rijkeuzes(paren: Sequence[str]) -> dict[str, str]:
    """Return what `--rij 5=nieuw` says, by number. Raises KaartFout for what says nothing."""
    uit = {}
    for paar in paren:
        nummer, _, wat = (deel.strip() for deel in paar.partition("="))
        if not nummer.isdecimal() or not wat:
            raise KaartFout(
                f"“{paar}” kan niet", "schrijf bijvoorbeeld 5=nieuw, 5=over of 5=het-id", "rij"
            )
        uit[nummer] = wat.casefold()
    return uit


def is_meelezer(kolom: Kolom) -> bool:
    """Say whether a column is only there to know which row one looks at."""
    return kolom.pad in (ID, BIJ, BIJNAAM)
