"""Somebody told that something is wrong: it is read, looked at for persons, and written down.

Two doings, because between them somebody may be asked whether a sentence names nobody.
"""

from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import NamedTuple

from kaart.basis import KaartFout, OnbekendeWaarde, lijkt_op
from kaart.bestand import Werkmap
from kaart.bijwerken import GEMELD, KAART, Bewerking, GeenWijziging, zet_melding
from kaart.handelingen.uitkomst import Uitkomst, weggelaten
from kaart.handelingen.voorstel import Wijzigvoorstel
from kaart.hulp import begrijp_ding, opvolger
from kaart.keuring import herkenbaar
from kaart.model import COLLECTIES, Kaart, Melding
from kaart.nakijken import (
    MELDVELDEN,
    STATUS,
    Gelezen,
    Meldbestand,
    lees_meldbestanden,
    lees_melding,
    maak_zin,
    raad_veld,
)
from kaart.oordeel import is_gestopt
from kaart.schema import laad_schema
from kaart.taal import meldingtekst

_TYP_OVER = 'zeg het zonder dat: kaart meld {} --zin "…"'
_MET_MELDINGEN = frozenset({"organisaties", "locaties", "netwerken"})


class Meldverzoek(NamedTuple):
    """Mails, in files or folders; or one report that somebody typed: about what, and a sentence."""

    bestanden: tuple[Path, ...] = ()
    wie: str = ""
    zin: str = ""
    veld: str = ""


class Gemeld(NamedTuple):
    """A report with its entry, where it came from, and what in it may be about a person."""

    bron: str
    id: str
    naam: str
    melding: Melding
    bezwaren: tuple[str, ...] = ()


class Meldlezing(NamedTuple):
    """What was read; what somebody has to look at first; what could not be used, with why."""

    bewerking: Bewerking
    meldingen: tuple[Gemeld, ...]
    twijfel: tuple[Gemeld, ...] = ()
    gelaten: tuple[str, ...] = ()
    opmerkingen: tuple[str, ...] = ()

    def neem(self, gemeld: Gemeld) -> "Meldlezing":
        """Take a report of which somebody saw that it names nobody."""
        over = tuple(ander for ander in self.twijfel if ander != gemeld)
        return self._replace(meldingen=(*self.meldingen, gemeld), twijfel=over)


class Meldantwoord(NamedTuple):
    """A line for each report that comes on the map."""

    regels: tuple[str, ...]


class _Laten(Exception):
    """A report cannot be used, for this reason."""


def lees_meldingen(werkmap: Werkmap, peildatum: date, verzoek: Meldverzoek) -> Meldlezing:
    """Read what was told. Raises KaartFout for a file that is not there, or what is unknown."""
    bewerking = Bewerking(werkmap, peildatum)
    if verzoek.zin:
        return _maak_lezing(bewerking, [_getypt(bewerking, verzoek)])
    gevonden: dict[tuple[str, Melding], Gemeld] = {}
    gelaten, opmerkingen = [], []
    for bestand in lees_meldbestanden(verzoek.bestanden):
        gelezen = lees_melding(bestand.mail)
        try:
            gemeld = _vind(bewerking, bestand, gelezen)
        except _Laten as reden:
            gelaten.append(f"{bestand.naam}: {reden}")
            continue
        if gelezen.ingekort:
            opmerkingen.append(f"{bestand.naam}: de tekst is ingekort; lees de rest in de mail")
        gevonden.setdefault((gemeld.id, gemeld.melding), gemeld)
    lezing = _maak_lezing(bewerking, gevonden.values())
    return lezing._replace(gelaten=tuple(gelaten), opmerkingen=(*lezing.opmerkingen, *opmerkingen))


def _maak_lezing(bewerking: Bewerking, meldingen: Iterable[Gemeld]) -> Meldlezing:
    alle = tuple(meldingen)
    return Meldlezing(
        bewerking,
        tuple(gemeld for gemeld in alle if not gemeld.bezwaren),
        tuple(gemeld for gemeld in alle if gemeld.bezwaren),
        opmerkingen=weggelaten(bewerking.weggelaten),
    )


def schrijf_meldingen(lezing: Meldlezing) -> Uitkomst[Meldantwoord]:
    """Return what comes on the map, with the change; code 1 when something was left."""
    regels, al = [], []
    for gemeld in lezing.meldingen:
        over = f"{gemeld.naam} [{gemeld.id}]"
        if waarom := zet_melding(lezing.bewerking, gemeld.id, gemeld.melding):
            al.append(f"{gemeld.bron}: {over}: {waarom}")
        else:
            regels.append(f"{over}: gemeld op {meldingtekst(gemeld.melding)}")
    gelaten = (*lezing.gelaten, *map(_bezwaar, lezing.twijfel))
    return Uitkomst(
        Meldantwoord(tuple(regels)),
        opmerkingen=(*lezing.opmerkingen, *al, *(f"blijft liggen: {reden}" for reden in gelaten)),
        voorstel=Wijzigvoorstel(lezing.bewerking) if regels else None,
        code=int(bool(gelaten)),
    )


def _bezwaar(gemeld: Gemeld) -> str:
    """Return why a report was left that may be about a person."""
    return f"{gemeld.bron}: {'; '.join(gemeld.bezwaren)}; {_TYP_OVER.format(gemeld.id)}"


def _getypt(bewerking: Bewerking, verzoek: Meldverzoek) -> Gemeld:
    """Return what was told on the telephone, or face to face."""
    zin = maak_zin(verzoek.zin)
    if not zin:
        raise KaartFout("er staat niets in", "zeg wat er niet klopt", "zin")
    op = bewerking.peildatum.isoformat()
    if verzoek.wie == KAART:
        melding, naam = Melding(op, zin), _kaartnaam(bewerking.kaart)
        return Gemeld("getypt", KAART, naam, melding, (*herkenbaar(zin, bewerking.kaart),))
    collectie, ding = begrijp_ding(bewerking.kaart, verzoek.wie)
    try:
        id_, naam = _mag_melden(bewerking, collectie, ding.id)
    except _Laten as reden:
        raise KaartFout(f"{ding.naam} [{ding.id}] {reden}") from None
    veld = _veld(collectie, verzoek.veld) if verzoek.veld else raad_veld(zin)
    bezwaren = tuple(herkenbaar(zin, bewerking.kaart))
    return Gemeld("getypt", id_, naam, Melding(op, zin, veld), bezwaren)


def _veld(collectie: str, woord: str) -> str:
    """Return the field that is meant: a key of the entry, or of a contact of it."""
    schema = laad_schema(COLLECTIES[collectie][0])["properties"]
    contact = schema.get("contacten", {}).get("items", {}).get("properties", {})
    namen = [*schema, *(sleutel for sleutel in contact if sleutel not in schema)]
    gezocht = woord.casefold().strip().replace("-", "_").replace(" ", "_")
    veld = "email" if gezocht == "e_mail" else gezocht
    if veld not in namen or veld == GEMELD:
        raise OnbekendeWaarde("veld", woord, lijkt_op(veld, namen), (STATUS, *MELDVELDEN))
    return veld


def _vind(bewerking: Bewerking, bestand: Meldbestand, gelezen: Gelezen) -> Gemeld:
    """Return a mail as the report of an entry. Raises _Laten."""
    if bestand.bezwaar:
        raise _Laten(bestand.bezwaar)
    if not gelezen.zin:
        raise _Laten("er is niets ingevuld")
    dag = bewerking.peildatum.isoformat()
    melding = Melding(min(gelezen.op or dag, dag), gelezen.zin, gelezen.veld)
    if gelezen.ontbreekt:
        id_, naam = KAART, _kaartnaam(bewerking.kaart)
    else:
        id_, naam = _mag_melden(bewerking, *_over_wie(bewerking.kaart, gelezen.ids))
    return Gemeld(bestand.naam, id_, naam, melding, (*herkenbaar(melding.zin, bewerking.kaart),))


def _over_wie(kaart: Kaart, ids: tuple[str, ...]) -> tuple[str, str]:
    """Return the collection and the id of the first that is on the map."""
    for id_ in ids:
        for collectie in COLLECTIES:
            if id_ in getattr(kaart, collectie):
                return collectie, id_
    if not ids:
        raise _Laten('er staat niet in over wie het gaat; typ het over met kaart meld ID --zin "…"')
    lijkt = lijkt_op(ids[0], [*kaart.organisaties, *kaart.locaties])
    raad = f"; lijkt op {' of '.join(lijkt)}" if lijkt else ""
    raise _Laten(f"“{ids[0]}” staat niet op de kaart{raad}")


def _mag_melden(bewerking: Bewerking, collectie: str, id_: str) -> tuple[str, str]:
    """Return whose report it is: of who was merged into another, that other. Raises _Laten."""
    if collectie not in _MET_MELDINGEN:
        raise _Laten("heeft geen controle; wijzig het meteen met kaart wijzig")
    kaart = bewerking.kaart
    ding = getattr(kaart, collectie)[id_]
    if is_gestopt(ding, bewerking.peildatum) if collectie != "netwerken" else False:
        na = opvolger(kaart, collectie, ding) if ding.status == "niet-opnemen" else None
        if na is None or is_gestopt(na, bewerking.peildatum):
            raise _Laten(f"{ding.naam} [{id_}] staat op de kaart al als gestopt")
        ding = na
    try:
        bewerking.document(ding.id)
    except GeenWijziging as fout:
        raise _Laten(str(fout)) from None
    return str(ding.id), str(ding.naam)


def _kaartnaam(kaart: Kaart) -> str:
    return kaart.gegevens.naam or "de kaart"


def vraag_bij(gemeld: Gemeld) -> Iterator[str]:
    """Yield what to read before agreeing to a report that may be about a person."""
    yield f"{gemeld.bron}: {gemeld.naam} [{gemeld.id}]: “{gemeld.melding.zin}”"
    yield from (f"  {bezwaar}" for bezwaar in gemeld.bezwaren)
