"""An edition: which sheets a binder held when it was printed, and what each of them said.

Paper cannot be asked what it says, so an edition keeps it: a later one is compared with these
values, without git and without printing the old binder again. Only what everybody may read.
"""

import hashlib
import json
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from kaart.drukwerk.blad.blad import Blad, Inhoud
from kaart.drukwerk.map.inhoudsopgave import Vervallen
from kaart.drukwerk.uitgave.registerstand import Registerstand
from kaart.hulp import Gebied, Keuze, begrijp_gebied
from kaart.model import Kaart

PER_THEMA = "thema"
# The content of a sheet as plain values, by the fields of Inhoud; what is not printed is not there.
Waarden = Mapping[str, Any]


class Uitgavekeuze(NamedTuple):
    """What this binder holds, in words that can be asked again; all () is everything."""

    wijken: tuple[str, ...] = ()
    themas: tuple[str, ...] = ()
    organisaties: tuple[str, ...] = ()
    per: str = ""  # PER_THEMA when the dividers are themes, else of wijken
    voor: str = ""  # DEELNEMERS when contact persons are on the sheets, else for everybody
    hulpvragen: tuple[str, ...] = ()  # thema/hulpvraag
    netwerken: tuple[str, ...] = ()

    @classmethod
    def van(cls, keuze: Keuze, per: str = "", voor: str = "") -> "Uitgavekeuze":
        """Keep a choice, in an order that does not depend on how it was typed."""
        return cls(
            tuple(sorted({gebied.naam for gebied in keuze.gebieden})),
            tuple(sorted(set(keuze.themas))),
            tuple(sorted(set(keuze.organisaties))),
            PER_THEMA if per == PER_THEMA else "",
            voor,
            tuple(sorted(set(keuze.hulpvragen))),
            tuple(sorted(set(keuze.netwerken))),
        )


def gebieden_van(kaart: Kaart, keuze: Uitgavekeuze) -> tuple[Gebied, ...]:
    """Return the places that a binder is of."""
    return tuple(begrijp_gebied(kaart, naam) for naam in keuze.wijken)


class Uitgaveblad(NamedTuple):
    """One sheet; `uitgave` is the one in its foot: since then it has not changed."""

    bladcode: str
    organisatie: str
    naam: str
    sectie: str
    uitgave: str
    hash: str
    inhoud: Waarden


class Uitgave(NamedTuple):
    """One edition of one binder; the sheets in the order of the binder."""

    uitgave: str
    datum: str
    vorige: str = ""
    keuze: Uitgavekeuze = Uitgavekeuze()
    bladen: tuple[Uitgaveblad, ...] = ()
    vervallen: tuple[Vervallen, ...] = ()
    registers: tuple[Registerstand, ...] = ()  # () of an edition from before they were kept

    @property
    def per_code(self) -> dict[str, Uitgaveblad]:
        """The sheets by bladcode."""
        return {blad.bladcode: blad for blad in self.bladen}


def volgorde(uitgave: str) -> tuple[int, int]:
    """Return the key that puts editions in order: 2026-10 comes after 2026-9."""
    jaar, _, nummer = uitgave.partition("-")
    return int(jaar), int(nummer)


def inhoud_als_waarden(inhoud: Inhoud) -> Waarden:
    """Return what a sheet says, without what is not printed; the id is nobody's to read."""
    waarden: Waarden = _waarden(inhoud._replace(id=""))
    return waarden


def _waarden(deel: Any) -> Any:
    if hasattr(deel, "_asdict"):
        # A field that is added to Inhoud later changes nothing until a sheet uses it.
        return {sleutel: _waarden(waarde) for sleutel, waarde in deel._asdict().items() if waarde}
    return [_waarden(stuk) for stuk in deel] if isinstance(deel, tuple) else deel


def bladhash(sectie: str, inhoud: Waarden) -> str:
    """Return the hash of what a sheet says and of the section that stands on its edge."""
    return vingerafdruk({"sectie": sectie, "inhoud": inhoud})


def vingerafdruk(waarden: object) -> str:
    """Return a hash of plain values: the same in every version of Python, on every machine."""
    tekst = json.dumps(waarden, ensure_ascii=True, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(tekst.encode("ascii")).hexdigest()


def als_waarden(uitgave: Uitgave) -> dict[str, Any]:
    """Return an edition as the plain values of its file, with the number that guards them."""
    waarden: dict[str, Any] = {
        "uitgave": uitgave.uitgave,
        "datum": uitgave.datum,
        "vorige": uitgave.vorige,
        "keuze": _waarden(uitgave.keuze),
        "bladen": [blad._asdict() for blad in uitgave.bladen],
        "vervallen": [blad._asdict() for blad in uitgave.vervallen],
        "registers": [_waarden(register) for register in uitgave.registers],
    }
    gevuld = {sleutel: waarde for sleutel, waarde in waarden.items() if waarde}
    return {"controlegetal": vingerafdruk(gevuld), **gevuld}


def is_onveranderd(waarden: Mapping[str, Any]) -> bool:
    """Say whether the values of a file are still those that were written."""
    rest = {sleutel: waarde for sleutel, waarde in waarden.items() if sleutel != "controlegetal"}
    return bool(waarden.get("controlegetal") == vingerafdruk(rest))


def uit_waarden(waarden: Mapping[str, Any]) -> Uitgave:
    """Build an edition from the plain values of its file (the schema has seen them)."""
    keuze: Mapping[str, Any] = waarden.get("keuze", {})
    return Uitgave(
        waarden["uitgave"],
        waarden["datum"],
        waarden.get("vorige", ""),
        Uitgavekeuze(
            tuple(keuze.get("wijken", ())),
            tuple(keuze.get("themas", ())),
            tuple(keuze.get("organisaties", ())),
            keuze.get("per", ""),
            keuze.get("voor", ""),
            tuple(keuze.get("hulpvragen", ())),
            tuple(keuze.get("netwerken", ())),
        ),
        tuple(Uitgaveblad(**blad) for blad in waarden["bladen"]),
        tuple(Vervallen(**blad) for blad in waarden.get("vervallen", ())),
        tuple(
            Registerstand(register["id"], tuple(register["rijen"]))
            for register in waarden.get("registers", ())
        ),
    )


def maak_uitgaveblad(
    blad: Blad, bladcode: str, uitgave: str, eerder: Uitgaveblad | None
) -> Uitgaveblad:
    """Return the record of a sheet; unchanged it keeps the edition that `eerder` had."""
    inhoud = inhoud_als_waarden(blad.inhoud)
    hash_ = bladhash(blad.sectie.naam, inhoud)
    gelijk = eerder is not None and eerder.hash == hash_
    return Uitgaveblad(
        bladcode,
        blad.inhoud.id,
        blad.inhoud.naam,
        blad.sectie.naam,
        eerder.uitgave if eerder is not None and gelijk else uitgave,
        hash_,
        inhoud,
    )


def zelfde_inhoud(een: Uitgave, ander: Uitgave) -> bool:
    """Say whether two editions put the same sheets in the same binder, whatever their day."""
    # The registers follow the day too: an aanbod can have ended.
    return een._replace(datum="", registers=()) == ander._replace(datum="", registers=())


def in_de_voet(bladen: Sequence[Blad], uitgave: Uitgave) -> tuple[Blad, ...]:
    """Give each sheet its bladcode and edition in the foot."""
    per_id = {blad.organisatie: blad for blad in uitgave.bladen}
    return tuple(
        blad._replace(
            voet=blad.voet._replace(
                bladcode=per_id[blad.inhoud.id].bladcode, uitgave=per_id[blad.inhoud.id].uitgave
            )
        )
        for blad in bladen
    )
