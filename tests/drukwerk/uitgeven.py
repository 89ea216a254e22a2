"""Print, record, follow a supplement: what the tests of editions share."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from drukproef import PEILDATUM, maak_stad, organisatie

from kaart.drukwerk.uitgave.inlegopdracht import Handeling, Inlegstap
from kaart.drukwerk.uitgave.opstellen import Opgesteld, bladen_opnieuw, stel_op
from kaart.drukwerk.uitgave.uitgave import Uitgave, Uitgavekeuze
from kaart.drukwerk.uitgave.uitgavebestand import Archief
from kaart.model import Kaart

ALLES = Uitgavekeuze()

KEUKEN: dict[str, Any] = organisatie(
    naam="Samen Eten",
    contacten=[{"functie": "keuken", "telefoon": "030 123 45 67", "email": "keuken@x.example"}],
)
EERST: dict[str, dict[str, Any]] = {
    "samen_eten": KEUKEN,
    "leeg": organisatie(naam="Leeg", werkgebied=["aan-zee/duin"]),
    "buurthulp": organisatie(naam="Buurthulp"),
    "wandelen": organisatie(naam="Wandelen", werkgebied=["stad"]),
    "zingen": organisatie(naam="Zingen", werkgebied=["stad"]),
}
DAARNA: dict[str, dict[str, Any]] = {
    **EERST,
    "samen_eten": {
        **KEUKEN,
        "contacten": [{**KEUKEN["contacten"][0], "telefoon": "030 765 43 21"}],
    },
    "leeg": {**EERST["leeg"], "status": "gestopt", "gestopt_op": "2026-06-01"},
    "klussen": organisatie(naam="Klussen"),
    "wandelen": {**EERST["wandelen"], "werkgebied": ["noord"]},
    "zingen": {**EERST["zingen"], "naam": "Aria"},
}


def stel(
    naam: str,
    kaart: Kaart,
    archief: Archief | None = None,
    dag: date = PEILDATUM,
    keuze: Uitgavekeuze = ALLES,
    *,
    opnieuw: bool = False,
) -> Opgesteld:
    bladen = bladen_opnieuw(keuze, kaart, dag)
    return stel_op(naam, bladen, kaart, dag, keuze, archief or Archief(), opnieuw=opnieuw)


def leg_bij(archief: Archief, opgesteld: Opgesteld) -> Archief:
    return Archief((*archief.uitgaven, opgesteld.uitgave), opgesteld.codes)


def twee_uitgaven() -> tuple[Opgesteld, Opgesteld]:
    een = stel("2026-1", maak_stad(**EERST))
    return een, stel("2026-2", maak_stad(**DAARNA), leg_bij(Archief(), een))


Ligt = tuple[str, str]  # the bladcode and edition in the foot of a sheet


def map_van(uitgave: Uitgave) -> list[Ligt]:
    """Return a binder as it lies on the table: what can be read in the foot of each sheet."""
    return [(blad.bladcode, blad.uitgave) for blad in uitgave.bladen]


def volg_op(map_: Sequence[Ligt], stappen: Sequence[Inlegstap]) -> list[Ligt]:
    """Do what the instruction sheet says, to the letter, and nothing else."""
    uit = list(map_)
    for stap in stappen:
        erin = (stap.bladcode, stap.nieuw)
        match stap.handeling:
            case Handeling.VERVANG:
                uit[uit.index((stap.bladcode, stap.oud))] = erin
            case Handeling.HAAL_UIT:
                uit.remove((stap.bladcode, stap.oud))
            case soort:
                if soort is Handeling.VERPLAATS:
                    uit.remove((stap.bladcode, stap.oud))
                achter = stap.achter
                plek = uit.index((achter.bladcode, achter.uitgave)) + 1 if achter else 0
                uit.insert(plek, erin)
    return uit
