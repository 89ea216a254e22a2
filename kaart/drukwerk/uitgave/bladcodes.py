"""Bladcodes: the fixed name of a sheet on paper, "3-017", never given to another sheet.

In front the number of the wijk (S for the whole city), behind it the number that an organisation
keeps for ever. Who holds a withdrawn sheet can look its code up and find what it was.
"""

from collections.abc import Collection, Iterable, Mapping
from typing import Any, NamedTuple

from kaart.basis import KaartFout
from kaart.drukwerk.blad.keuze import sectie_van
from kaart.model import Kaart, Organisatie, Wijk

STAD = "S"
_CIJFERS_IN_CODE = 2  # a CBS code of a wijk, WK034409, ends in the number people know it by


class Wijknummer(NamedTuple):
    """A wijk and the number in front of its codes."""

    nummer: int
    wijk: str


class Bladcode(NamedTuple):
    """A code that was given out; `vervallen` is the first edition without it, "" while in use."""

    bladcode: str
    vervallen: str = ""


class Codehouder(NamedTuple):
    """An organisation, its number, and every code it ever had."""

    nummer: int
    organisatie: str
    naam: str
    bladcodes: tuple[Bladcode, ...] = ()


class Bladcodes(NamedTuple):
    """`data/uitgaven/bladcodes.yaml`: what was given out, and which editions there must be."""

    uitgaven: tuple[str, ...] = ()
    wijken: tuple[Wijknummer, ...] = ()
    organisaties: tuple[Codehouder, ...] = ()


class Tegenstrijdig(KaartFout):
    """The file with the codes gives one number to two."""

    def __init__(self, wat: str) -> None:
        super().__init__(
            f"In data/uitgaven/bladcodes.yaml {wat}; haal het bestand terug uit git of een "
            "reservekopie"
        )


def ken_toe(
    codes: Bladcodes, organisaties: Iterable[Organisatie], kaart: Kaart
) -> tuple[Bladcodes, dict[str, str]]:
    """Give every organisation without a number the next one; return the code of each by id.

    Numbers follow the order in which they are asked for, so the first edition counts up.
    """
    wijken = {rij.wijk: rij.nummer for rij in codes.wijken}
    houders = {houder.organisatie: houder for houder in codes.organisaties}
    hoogste = max((houder.nummer for houder in codes.organisaties), default=0)
    per_id: dict[str, str] = {}
    for organisatie in organisaties:
        wijk = sectie_van(organisatie)
        if wijk and wijk not in wijken:
            wijken[wijk] = _wijknummer(kaart.wijken.get(wijk), set(wijken.values()))
        houder = houders.get(organisatie.id)
        if houder is None:
            hoogste += 1
            houder = Codehouder(hoogste, organisatie.id, organisatie.naam)
        code = f"{wijken[wijk] if wijk else STAD}-{houder.nummer:03}"
        gegeven = [oud for oud in houder.bladcodes if oud.bladcode != code]
        houders[organisatie.id] = houder._replace(
            naam=organisatie.naam, bladcodes=(*gegeven, Bladcode(code))
        )
        per_id[organisatie.id] = code
    nieuw = codes._replace(
        wijken=tuple(sorted(Wijknummer(nummer, wijk) for wijk, nummer in wijken.items())),
        organisaties=tuple(sorted(houders.values(), key=lambda houder: houder.nummer)),
    )
    return nieuw, per_id


def _wijknummer(wijk: Wijk | None, bezet: Collection[int]) -> int:
    """Return the number of the municipality when the code has one, else the first that is free."""
    cijfers = wijk.code[-_CIJFERS_IN_CODE:] if wijk else ""
    if cijfers.isdecimal() and int(cijfers) and int(cijfers) not in bezet:
        return int(cijfers)
    return next(nummer for nummer in range(1, len(bezet) + 2) if nummer not in bezet)


def laat_vervallen(
    codes: Bladcodes, per_id: Mapping[str, str], levend: Collection[str], uitgave: str
) -> Bladcodes:
    """Mark every code that no sheet has any more; it stays listed.

    `per_id` holds the codes of this edition; an organisation in `levend` may have its sheet in
    another binder, so its codes stay as they are.
    """

    def merk(houder: Codehouder) -> Codehouder:
        nu = per_id.get(houder.organisatie)
        if nu is None and houder.organisatie in levend:
            return houder
        return houder._replace(
            bladcodes=tuple(
                Bladcode(oud.bladcode, "" if oud.bladcode == nu else oud.vervallen or uitgave)
                for oud in houder.bladcodes
            )
        )

    return codes._replace(organisaties=tuple(map(merk, codes.organisaties)))


def als_waarden(codes: Bladcodes) -> dict[str, Any]:
    """Return the codes as the plain values of their file."""
    waarden: dict[str, Any] = {
        "uitgaven": list(codes.uitgaven),
        "wijken": [rij._asdict() for rij in codes.wijken],
        "organisaties": [
            {
                "nummer": houder.nummer,
                "organisatie": houder.organisatie,
                "naam": houder.naam,
                "bladcodes": [
                    {sleutel: waarde for sleutel, waarde in code._asdict().items() if waarde}
                    for code in houder.bladcodes
                ],
            }
            for houder in codes.organisaties
        ],
    }
    return {sleutel: waarde for sleutel, waarde in waarden.items() if waarde}


def uit_waarden(waarden: Mapping[str, Any]) -> Bladcodes:
    """Build the codes from the plain values of their file (the schema has seen them).

    Raises Tegenstrijdig when one number has two holders: a sheet could be filed at the wrong place.
    """
    codes = Bladcodes(
        tuple(waarden.get("uitgaven", ())),
        tuple(Wijknummer(**rij) for rij in waarden.get("wijken", ())),
        tuple(
            Codehouder(
                rij["nummer"],
                rij["organisatie"],
                rij["naam"],
                tuple(Bladcode(**code) for code in rij["bladcodes"]),
            )
            for rij in waarden["organisaties"]
        ),
    )
    _eenmaal("nummer van een wijk", (rij.nummer for rij in codes.wijken))
    _eenmaal("wijk", (rij.wijk for rij in codes.wijken))
    _eenmaal("nummer van een organisatie", (houder.nummer for houder in codes.organisaties))
    _eenmaal("organisatie", (houder.organisatie for houder in codes.organisaties))
    for houder in codes.organisaties:
        for code in houder.bladcodes:
            if int(code.bladcode.partition("-")[2]) != houder.nummer:
                raise Tegenstrijdig(f"heeft {houder.organisatie} de bladcode van een ander")
    return codes


def _eenmaal(wat: str, waarden: Iterable[object]) -> None:
    gezien: set[object] = set()
    for waarde in waarden:
        if waarde in gezien:
            raise Tegenstrijdig(f"staat {wat} {waarde} twee keer")
        gezien.add(waarde)
