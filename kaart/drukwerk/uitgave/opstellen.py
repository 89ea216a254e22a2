"""Sheets of today + the editions there were → a new edition, and the sheets with their foot. Pure.

A sheet that says what it said keeps the edition in its foot, also when the whole binder is printed
anew. So a binder with every supplement in it and a new print are the same binder.
"""

import re
from collections.abc import Collection, Iterable, Sequence
from datetime import date
from typing import NamedTuple

from kaart.basis import KaartFout
from kaart.drukwerk.blad.blad import Blad
from kaart.drukwerk.blad.deelnemers import DEELNEMERS, met_personen
from kaart.drukwerk.blad.inhoud import maak_blad
from kaart.drukwerk.blad.keuze import begrijp_bladkeuze, kies
from kaart.drukwerk.map.inhoudsopgave import Vervallen
from kaart.drukwerk.map.register import maak_registers
from kaart.drukwerk.rooster.roosterblad import Roosterblad, bladen_van_de_map
from kaart.drukwerk.uitgave.bladcodes import Bladcodes, ken_toe, laat_vervallen
from kaart.drukwerk.uitgave.registerstand import leg_registers_vast, leg_week_vast
from kaart.drukwerk.uitgave.uitgave import (
    PER_THEMA,
    Uitgave,
    Uitgavekeuze,
    gebieden_van,
    in_de_voet,
    maak_uitgaveblad,
    volgorde,
    zelfde_inhoud,
)
from kaart.drukwerk.uitgave.uitgavebestand import Archief
from kaart.hulp import Keuze
from kaart.model import Kaart, Persoon
from kaart.vrijgave import Publiek, VrijeKaart, geef_vrij

PROEF = "proefdruk"  # in the foot of what is not recorded, so that nobody files it
_NAAM = re.compile(r"[0-9]{4}-[1-9][0-9]?")


class Opgesteld(NamedTuple):
    """An edition that can be printed and then recorded; `bestaat` when it was recorded before."""

    uitgave: Uitgave
    bladen: tuple[Blad, ...]
    codes: Bladcodes
    bestaat: bool = False


class Onvolledig(KaartFout):
    """A sheet cannot be printed, so the paper and its record would not be the same."""

    def __init__(self, redenen: Sequence[str]) -> None:
        wat = "dit blad" if len(redenen) == 1 else f"deze {len(redenen)} bladen"
        super().__init__(
            f"Er komt geen uitgave of aanvulling zolang {wat} niet te drukken "
            f"{'is' if len(redenen) == 1 else 'zijn'}: {'; '.join(redenen)}"
        )


def weiger_onvolledig(redenen: Iterable[str]) -> None:
    """Raise Onvolledig when anything was refused: it would seem to have stopped."""
    if lijst := list(redenen):
        raise Onvolledig(lijst)


def vraag_opnieuw(kaart: Kaart, keuze: Uitgavekeuze, onleesbaar: Collection[str] = ()) -> Keuze:
    """Return the choice of an edition, to be asked of the Kaart of today.

    An organisation that is no more stays in the choice: then its sheet is withdrawn. Raises
    OnbekendeWaarde for a wijk or thema that is no more.
    """
    begrepen = begrijp_bladkeuze(
        kaart, keuze.wijken, keuze.themas, (), onleesbaar, keuze.hulpvragen, keuze.netwerken
    )
    return begrepen._replace(organisaties=keuze.organisaties)


def bladen_opnieuw(
    keuze: Uitgavekeuze,
    kaart: Kaart,
    peildatum: date,
    onleesbaar: Collection[str] = (),
    personen: Sequence[Persoon] = (),
) -> list[Blad]:
    """Return the sheets of today for the binder of an edition, in the order of that binder.

    `personen` are printed only when that edition was for deelnemers.
    """
    gevraagd = vraag_opnieuw(kaart, keuze, onleesbaar)
    vrij = geef_vrij(kaart, Publiek.VERWIJZERS, peildatum).kaart
    bladen = [
        maak_blad(o.id, sectie, vrij, peildatum) for sectie, o in kies(vrij, gevraagd, peildatum)
    ]
    if keuze.voor == DEELNEMERS:
        bladen = met_personen(bladen, personen, peildatum, kaart.gegevens.termijnen).bladen
    if keuze.per != PER_THEMA:
        return bladen
    from kaart.drukwerk.map.map import op_thema  # it brings the printing press along

    return op_thema(bladen, vrij)


def week_van(bladen: Sequence[Blad], vrij: VrijeKaart, peildatum: date) -> tuple[Roosterblad, ...]:
    """Return the week per building that lies behind these sheets."""
    ids, secties = {b.inhoud.id for b in bladen}, {b.sectie.naam for b in bladen}
    return bladen_van_de_map(vrij, ids, secties, peildatum)


def stel_op(
    naam: str,
    bladen: Sequence[Blad],
    kaart: Kaart,
    peildatum: date,
    keuze: Uitgavekeuze,
    archief: Archief,
    *,
    opnieuw: bool = False,
    onleesbaar: Collection[str] = (),
) -> Opgesteld:
    """Give the sheets their codes and compare them with the last edition of the same binder.

    Without `naam` it is a trial. With `opnieuw` every sheet counts as changed, for a new template.
    Raises KaartFout when the name cannot be, or was given to other sheets.
    """
    eerder = [uitgave for uitgave in archief.uitgaven if uitgave.keuze == keuze]
    bestaand = next((uitgave for uitgave in archief.uitgaven if uitgave.uitgave == naam), None)
    if bestaand is not None:
        eerder = [u for u in eerder if volgorde(u.uitgave) < volgorde(naam)]
    elif naam:
        _weiger_naam(naam, eerder)
    vorige = eerder[-1] if eerder else None
    organisaties = [kaart.organisaties[blad.inhoud.id] for blad in bladen]
    codes, per_id = ken_toe(archief.codes, organisaties, kaart)
    oud = vorige.per_code if vorige and not opnieuw else {}
    nieuw = Uitgave(
        naam or PROEF,
        peildatum.isoformat(),
        vorige.uitgave if vorige else "",
        keuze,
        tuple(
            maak_uitgaveblad(blad, code, naam or PROEF, oud.get(code))
            for blad in bladen
            for code in [per_id[blad.inhoud.id]]
        ),
        _vervallen(vorige, set(per_id.values()), naam or PROEF),
    )
    gevuld = in_de_voet(bladen, nieuw)
    vrij = geef_vrij(kaart, Publiek.VERWIJZERS, peildatum).kaart
    gebieden = gebieden_van(kaart, keuze)
    registers = leg_registers_vast(maak_registers(gevuld, vrij, peildatum, gebieden))
    week = leg_week_vast(week_van(gevuld, vrij, peildatum))
    nieuw = nieuw._replace(registers=(*registers, *week))
    if bestaand is not None:
        if not zelfde_inhoud(bestaand, nieuw):
            raise KaartFout(
                f"Uitgave {naam} is al gedrukt, met een andere inhoud (zie kaart uitgave "
                f"verschil {naam}); kies een nieuw nummer, bijvoorbeeld {_volgende(archief, naam)}"
            )
        return Opgesteld(bestaand, gevuld, archief.codes, bestaat=True)
    levend = {organisatie.id for _, organisatie in kies(kaart, Keuze(), peildatum)}
    vervallen = laat_vervallen(codes, per_id, levend | set(onleesbaar), naam)
    # Also one of which the recording was broken off halfway.
    namen = {*archief.codes.uitgaven, *(uitgave.uitgave for uitgave in archief.uitgaven)}
    codes = vervallen._replace(uitgaven=tuple(sorted(namen, key=volgorde)))
    return Opgesteld(nieuw, gevuld, codes)


def _weiger_naam(naam: str, eerder: Sequence[Uitgave]) -> None:
    if not _NAAM.fullmatch(naam):
        raise KaartFout(
            f"“{naam}” kan niet", "schrijf het jaar en een volgnummer, zoals 2026-1", "uitgave"
        )
    if eerder and volgorde(naam) < volgorde(eerder[-1].uitgave):
        raise KaartFout(
            f"{naam} komt voor {eerder[-1].uitgave}, de laatste van deze map",
            "kies een later nummer",
            "uitgave",
        )


def _volgende(archief: Archief, naam: str) -> str:
    """Return the first number of the same year that no edition has."""
    jaar = volgorde(naam)[0]
    nummers = [volgorde(u.uitgave)[1] for u in archief.uitgaven if volgorde(u.uitgave)[0] == jaar]
    return f"{jaar}-{max(nummers) + 1}"


def _vervallen(vorige: Uitgave | None, nu: Collection[str], naam: str) -> tuple[Vervallen, ...]:
    """Return what is no longer in this binder: what was so already, and what goes out now."""
    if vorige is None:
        return ()
    weg = [Vervallen(blad.bladcode, blad.naam, naam) for blad in vorige.bladen]
    return tuple(sorted(rij for rij in (*vorige.vervallen, *weg) if rij.bladcode not in nu))
