"""Tables → what the map would say: every row is done, left for a reason, or says nothing new.

Everything comes together in one Bewerking; a row that would make the map wrong is taken out of it
and named, so that the others can be written.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from enum import Enum
from typing import Any, NamedTuple

from kaart.bevinding import Bevinding, Ernst
from kaart.bijwerken import Bewerking
from kaart.fouten import KaartFout
from kaart.inlezen.herkennen import Gezocht, Herkend, herken
from kaart.inlezen.kolommen import AANBOD, BIJ, CONTACTEN, ID, ORGANISATIES, Pad
from kaart.inlezen.koppen import Kopregel
from kaart.inlezen.rijen import Celfout, Invoer, Toegepast, haal, pas_toe, zet
from kaart.inlezen.telefoon import lees_telefoon
from kaart.inlezen.waarden import uit_cel
from kaart.model import Kaart
from kaart.schema import laad_schema
from kaart.tekst import aaneen, bijna_zelfde
from kaart.uitwisseling.tabel import Cel, Rij, Tabel
from kaart.werkmap import Werkmap

SOORT = "organisatie"
_CONTACTEN = 3  # by which a row may be known
_RONDES = 6  # how often rows are taken out before all of a file is


class Stand(Enum):
    """What became of a row."""

    NIEUW = "nieuw"
    GEWIJZIGD = "gewijzigd"
    GELIJK = "ongewijzigd"
    TWIJFEL = "twijfel"
    AFGEKEURD = "afgekeurd"
    OVERGESLAGEN = "overgeslagen"  # an example or an explanation


class Rijuitkomst(NamedTuple):
    """A row: which one, about whom, what became of it and why."""

    tabblad: str
    rij: int
    id: str
    naam: str
    stand: Stand
    fouten: tuple[Celfout, ...] = ()
    hersteld: tuple[str, ...] = ()
    leeg: tuple[str, ...] = ()  # cells that were made empty, which takes nothing away
    waarom: str = ""  # how it was known without an id

    @property
    def blijft_liggen(self) -> bool:
        """Whether somebody still has to look at it."""
        return self.stand in (Stand.TWIJFEL, Stand.AFGEKEURD)


class Blad(NamedTuple):
    """A table with its heads understood; `stand` is what it said when we handed it out, by key."""

    tabel: Tabel
    kopregel: Kopregel
    stand: Mapping[tuple[str, ...], Mapping[str, str]] = {}


class Wensen(NamedTuple):
    """What holds for all rows: the source to note, and values for new ones that have none."""

    bron: Mapping[str, str] = {}
    vul: Mapping[Pad, tuple[str, Any]] = {}  # by place: which option, and its value


class Inlezing(NamedTuple):
    """What reading gave: the change, ready to be written, and what became of each row."""

    bewerking: Bewerking
    bladen: tuple[Blad, ...]
    rijen: tuple[Rijuitkomst, ...]
    plekken: tuple[int, ...]  # which of the bladen each row is on


class _Rijplek(NamedTuple):
    blad: int
    rij: int


def lees_in(werkmap: Werkmap, peildatum: date, bladen: Sequence[Blad], wensen: Wensen) -> Inlezing:
    """Put the rows onto the map; rows by which it would become wrong are left out."""
    afgekeurd: dict[_Rijplek, list[Celfout]] = defaultdict(list)
    for ronde in range(_RONDES + 1):
        poging = _Poging(Bewerking(werkmap, peildatum), bladen, wensen, afgekeurd)
        poging.doe()
        nieuwe = poging.keur(alles=ronde == _RONDES - 1)
        if not nieuwe:
            break
        for plek, fouten in nieuwe.items():
            afgekeurd[plek] += fouten
    return Inlezing(poging.bewerking, tuple(bladen), *poging.uitkomsten())


class _Poging:
    """One time all rows, without those that were found wrong before."""

    def __init__(
        self,
        bewerking: Bewerking,
        bladen: Sequence[Blad],
        wensen: Wensen,
        afgekeurd: Mapping[_Rijplek, list[Celfout]],
    ) -> None:
        self.bewerking = bewerking
        self._bladen = bladen
        self._wensen = wensen
        self._afgekeurd = afgekeurd
        self._uit: dict[_Rijplek, Rijuitkomst] = {}
        self._waarden: dict[str, dict[str, Any]] = {}  # by id, as it becomes
        self._nieuw: dict[str, _Rijplek] = {}
        self._rijen_van: dict[str, list[_Rijplek]] = defaultdict(list)
        # Where a value of a file came from, to say of a finding which cell it is about.
        self._cellen: dict[str, dict[Pad, tuple[_Rijplek, str]]] = defaultdict(dict)

    @property
    def kaart(self) -> Kaart:
        return self.bewerking.kaart

    def doe(self) -> None:
        for nummer, blad in enumerate(self._bladen):
            if blad.kopregel.tabblad == ORGANISATIES:
                self._organisaties(nummer, blad)
        for nummer, blad in enumerate(self._bladen):
            if blad.kopregel.tabblad == AANBOD:
                self._aanbod(nummer, blad)
        for id_, waarden in self._waarden.items():
            if id_ in self._nieuw:
                self.bewerking.nieuw("organisaties", id_, waarden)
            else:
                self.bewerking.zet(id_, waarden)

    def uitkomsten(self) -> tuple[tuple[Rijuitkomst, ...], tuple[int, ...]]:
        """Return what became of each row, in order, and on which of the bladen it is."""
        plekken = sorted(self._uit)
        return tuple(self._uit[plek] for plek in plekken), tuple(plek.blad for plek in plekken)

    def _organisaties(self, nummer: int, blad: Blad) -> None:
        rijen = [rij for rij in _inhoud(blad) if not self._overgeslagen(nummer, blad, rij)]
        gezocht = [_gezocht(blad.kopregel, rij) for rij in rijen]
        bezet = {d.id for d in self.bewerking.wordt.documenten if d.collectie} | set(self._nieuw)
        for rij, wie, herkend in zip(
            rijen, gezocht, herken(gezocht, self.kaart, bezet), strict=True
        ):
            plek = _Rijplek(nummer, rij.nummer)
            bekend = self.kaart.organisaties.get(herkend.id)
            naam = wie.naam or (bekend.naam if bekend else "")
            uit = Rijuitkomst(
                ORGANISATIES, rij.nummer, herkend.id, naam, Stand.AFGEKEURD, waarom=herkend.waarom
            )
            self._uit[plek] = self._organisatie(plek, uit, herkend, Invoer(
                blad.kopregel, rij, self.kaart, aanvullen=bool(herkend.waarom),
                stand=blad.stand.get((herkend.id,)),
            ))  # fmt: skip

    def _organisatie(
        self, plek: _Rijplek, uit: Rijuitkomst, herkend: Herkend, invoer: Invoer
    ) -> Rijuitkomst:
        if herkend.twijfel:
            fout = Celfout("", herkend.twijfel, herkend.raad)
            return uit._replace(stand=Stand.TWIJFEL, fouten=(fout,))
        if plek in self._afgekeurd:
            return uit._replace(fouten=tuple(self._afgekeurd[plek]))
        try:
            oud = {} if herkend.nieuw else self.bewerking.lees(herkend.id)
        except KaartFout as fout:
            return uit._replace(fouten=(Celfout("", str(fout)),))
        if herkend.nieuw:
            oud = self._met_vulling(oud, invoer)
        toegepast = pas_toe(oud, invoer, laad_schema(SOORT))
        uit = uit._replace(hersteld=toegepast.hersteld, leeg=toegepast.leeg)
        if toegepast.fouten:
            return uit._replace(fouten=toegepast.fouten)
        stand = Stand.NIEUW if herkend.nieuw else Stand.GEWIJZIGD
        if toegepast.waarden == oud and not herkend.nieuw:
            return uit._replace(stand=Stand.GELIJK)
        self._neem(herkend.id, plek, toegepast, invoer, ())
        if herkend.nieuw:
            self._nieuw[herkend.id] = plek
        return uit._replace(stand=stand)

    def _aanbod(self, nummer: int, blad: Blad) -> None:
        gezien: set[tuple[str, str]] = set()
        for rij in _inhoud(blad):
            if self._overgeslagen(nummer, blad, rij):
                continue
            plek = _Rijplek(nummer, rij.nummer)
            naam = _tekst(blad.kopregel, rij, ("naam",))
            uit = Rijuitkomst(AANBOD, rij.nummer, "", naam, Stand.AFGEKEURD)
            bij = _tekst(blad.kopregel, rij, BIJ)
            id_, fout = self._wie(bij)
            if fout is None and (id_, aaneen(naam)) in gezien:
                fout = Celfout("", "dit aanbod staat er twee keer in", "laat er een staan")
            gezien.add((id_, aaneen(naam)))
            if plek in self._afgekeurd:
                self._uit[plek] = uit._replace(id=id_, fouten=tuple(self._afgekeurd[plek]))
            elif fout is not None:
                self._uit[plek] = uit._replace(id=id_, fouten=(fout,))
            else:
                self._uit[plek] = self._blok(plek, uit._replace(id=id_), blad, rij)

    def _wie(self, bij: str) -> tuple[str, Celfout | None]:
        """Return the organisation that a row of aanbod names, also one that is new here."""
        if bij in self._waarden or bij in self.kaart.organisaties:
            return bij, None
        nieuw = [
            id_ for id_, w in self._waarden.items() if aaneen(w.get("naam", "")) == aaneen(bij)
        ]
        if bij and len(nieuw) == 1:
            return nieuw[0], None
        if not bij:
            return "", Celfout("", "er staat niet van welke organisatie", "vul het id in")
        schema = laad_schema(SOORT)["properties"]["opgevolgd_door"]
        gelezen = uit_cel(Cel(bij), schema, self.kaart)
        if gelezen.bezwaar:
            return "", Celfout("organisatie", gelezen.bezwaar, gelezen.raad)
        return gelezen.waarde, None

    def _blok(self, plek: _Rijplek, uit: Rijuitkomst, blad: Blad, rij: Rij) -> Rijuitkomst:
        try:
            heel = self._waarden.get(uit.id) or self.bewerking.lees(uit.id)
        except KaartFout as fout:
            return uit._replace(fouten=(Celfout("", str(fout)),))
        blokken = heel.get("aanbod", [])
        nummer, twijfel = _kies_blok(blokken, _tekst(blad.kopregel, rij, ("id",)), uit.naam)
        if twijfel:
            return uit._replace(stand=Stand.TWIJFEL, fouten=(twijfel,))
        oud = blokken[nummer] if nummer < len(blokken) else {}
        stand = blad.stand.get((uit.id, aaneen(uit.naam)))
        invoer = Invoer(blad.kopregel, rij, self.kaart, stand=stand)
        toegepast = pas_toe(oud, invoer, laad_schema(SOORT)["properties"]["aanbod"]["items"])
        uit = uit._replace(hersteld=toegepast.hersteld, leeg=toegepast.leeg)
        if toegepast.fouten:
            return uit._replace(fouten=toegepast.fouten)
        if toegepast.waarden == oud:
            return uit._replace(stand=Stand.GELIJK)
        nieuw = {**heel, "aanbod": [*blokken[:nummer], toegepast.waarden, *blokken[nummer + 1 :]]}
        self._neem(uit.id, plek, toegepast._replace(waarden=nieuw), invoer, ("aanbod", nummer))
        return uit._replace(stand=Stand.GEWIJZIGD if oud else Stand.NIEUW)

    def _neem(
        self, id_: str, plek: _Rijplek, toegepast: Toegepast, invoer: Invoer, onder: Pad
    ) -> None:
        """Keep what a thing becomes, with the source of it all, and where each value came from."""
        waarden = toegepast.waarden
        if self._wensen.bron:
            waarden = _met_bron(waarden, self._wensen.bron, onder)
        self._waarden[id_] = waarden
        self._rijen_van[id_].append(plek)
        for kop in invoer.kopregel.koppen:
            if kop.kolom is not None:
                self._cellen[id_][(*onder, *kop.kolom.pad)] = (plek, kop.naam)

    def _met_vulling(self, oud: dict[str, Any], invoer: Invoer) -> dict[str, Any]:
        """Return the values that hold for every new row that does not say otherwise."""
        gevuld = {kop.kolom.pad for kop, _ in invoer.gevuld() if kop.kolom}
        for pad, (_, waarde) in self._wensen.vul.items():
            if pad not in gevuld:
                zet(oud, pad, waarde)
        if self._wensen.bron and ("bronnen",) not in gevuld:
            oud["bronnen"] = [dict(self._wensen.bron)]
        return oud

    def _overgeslagen(self, nummer: int, blad: Blad, rij: Rij) -> bool:
        """Pass an example by: its first word stands between brackets, which no id does."""
        sleutel = ID if blad.kopregel.tabblad == ORGANISATIES else BIJ
        tekst = _tekst(blad.kopregel, rij, sleutel)
        if not (tekst.startswith("(") and tekst.endswith(")")):
            return False
        naam = _tekst(blad.kopregel, rij, ("naam",))
        self._uit[_Rijplek(nummer, rij.nummer)] = Rijuitkomst(
            blad.kopregel.tabblad, rij.nummer, tekst, naam, Stand.OVERGESLAGEN
        )
        return True

    def keur(self, *, alles: bool) -> dict[_Rijplek, list[Celfout]]:
        """Return which rows bring a FOUT; with `alles` every row of such a file."""
        uit: dict[_Rijplek, list[Celfout]] = defaultdict(list)
        for bevinding in self.bewerking.keur():
            if bevinding.ernst is not Ernst.FOUT:
                continue
            id_ = bevinding.vindplaats.bestand.rpartition("/")[2].removesuffix(".yaml")
            gevonden = None if alles else self._cel_van(id_, bevinding)
            plekken = [gevonden[0]] if gevonden else self._rijen_van.get(id_, [])
            fout = Celfout(gevonden[1] if gevonden else "", bevinding.melding, bevinding.raad)
            for plek in plekken or self._alle_plekken():
                uit[plek].append(fout)
        return uit

    def _alle_plekken(self) -> list[_Rijplek]:
        return [plek for plekken in self._rijen_van.values() for plek in plekken]

    def _cel_van(self, id_: str, bevinding: Bevinding) -> tuple[_Rijplek, str] | None:
        """Return the cell that a finding is about: whose value stands in that place."""
        if id_ not in self._waarden:
            return None
        plaatsen = self.bewerking.document(id_).plaatsen()
        paden = [pad for pad in self._cellen[id_] if haal(self._waarden[id_], pad) is not None]
        for pad in sorted(paden, key=len, reverse=True):
            waarde = haal(self._waarden[id_], pad)
            delen = (
                [pad, *((*pad, nr) for nr in range(len(waarde)))]
                if isinstance(waarde, list)
                else [pad]
            )
            for deel in delen:
                if plaatsen.vind(deel).regel == bevinding.vindplaats.regel:
                    return self._cellen[id_][pad]
        return None


def _inhoud(blad: Blad) -> Iterator[Rij]:
    """Yield the rows below the heads in which one of the columns says something."""
    for rij in blad.tabel.rijen:
        if rij.nummer > blad.kopregel.rij:
            cellen = (rij.cel(kop.plek) for kop in blad.kopregel.koppen if kop.kolom)
            if any(cel.tekst or cel.bezwaar for cel in cellen):
                yield rij


def _tekst(kopregel: Kopregel, rij: Rij, pad: Pad) -> str:
    kop = kopregel.van(pad)
    return rij.cel(kop.plek).tekst.strip() if kop else ""


def _gezocht(kopregel: Kopregel, rij: Rij) -> Gezocht:
    website = _tekst(kopregel, rij, ("website",))
    contacten = tuple(
        (_nummer(kopregel, rij, nummer), _tekst(kopregel, rij, (CONTACTEN, nummer, "email")))
        for nummer in range(_CONTACTEN)
    )
    return Gezocht(
        rij.nummer,
        _tekst(kopregel, rij, ID),
        " ".join(_tekst(kopregel, rij, ("naam",)).split()),
        website if "://" in website or not website else f"https://{website}",
        tuple(paar for paar in contacten if any(paar)),
    )


def _nummer(kopregel: Kopregel, rij: Rij, nummer: int) -> str:
    """Return a telephone number as it will be read; "" when it cannot be."""
    kop = kopregel.van((CONTACTEN, nummer, "telefoon"))
    cel = rij.cel(kop.plek) if kop else Cel()
    if kop is None or kop.kolom is None or not cel.tekst:
        return ""
    return lees_telefoon(cel, kop.kolom.schema["pattern"])[0] or ""


def _kies_blok(
    blokken: Sequence[Mapping[str, Any]], id_: str, naam: str
) -> tuple[int, Celfout | None]:
    """Return which aanbod a row is about; the first free place is a new one."""
    for nummer, blok in enumerate(blokken):
        if id_ and blok.get("id") == id_:
            return nummer, None
    zelfde = [nr for nr, blok in enumerate(blokken) if aaneen(blok["naam"]) == aaneen(naam)]
    if len(zelfde) == 1 and not (id_ and "id" in blokken[zelfde[0]]):
        return zelfde[0], None
    if len(zelfde) > 1:
        return 0, Celfout(
            "", f"er is meer aanbod dat {naam} heet", "geef het een id in het bestand"
        )
    lijkt = bijna_zelfde(naam, [blok["naam"] for blok in blokken])
    if lijkt and not id_:
        raad = "schrijf dezelfde naam, of geef het een eigen id"
        return 0, Celfout("", f"lijkt op “{lijkt}”", raad)
    return len(blokken), None


def _met_bron(waarden: dict[str, Any], bron: Mapping[str, str], onder: Pad) -> dict[str, Any]:
    """Return a thing that names the source of this table too, once."""
    ding = haal(waarden, onder) if onder else waarden
    bronnen = ding.get("bronnen", [])
    if dict(bron) not in bronnen:
        zet(waarden, (*onder, "bronnen"), [*bronnen, dict(bron)])
    return waarden
