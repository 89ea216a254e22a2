"""What a command is about to write: per file one line for each field that changes."""

from collections.abc import Iterable, Iterator

from kaart.bijwerken import Wijziging
from kaart.veldverschil import Noemer, als_id, in_zin, vergelijk
from kaart.weergave.scherm import Scherm
from kaart.weergave.schoonmaken import schoon

_CONTROLE = "gecontroleerd"


def als_regels(
    wijzigingen: Iterable[Wijziging], scherm: Scherm, noem: Noemer = als_id
) -> list[str]:
    """Return the differences to read before one says yes; nothing is cut off."""
    regels: list[str] = []
    for wijziging in wijzigingen:
        regels.append(scherm.vet(schoon(_kop(wijziging))))
        for tekst in _velden(wijziging, noem):
            regels += scherm.vouw(schoon(tekst), "  ", "    ")
    return regels


def _kop(wijziging: Wijziging) -> str:
    if wijziging.oud is None:
        return f"{wijziging.bestand} (nieuw)"
    if wijziging.nieuw is None:
        return f"{wijziging.bestand} (gaat weg)"
    return wijziging.bestand


def _velden(wijziging: Wijziging, noem: Noemer) -> Iterator[str]:
    if wijziging.nieuw is None:  # its name says enough; git still has the rest
        return
    verschillen = vergelijk(wijziging.soort, wijziging.oud, wijziging.nieuw, noem)
    controle = next((v.nieuw for v in verschillen if v.pad == (_CONTROLE,)), None)
    mee = [v for v in verschillen if v.pad[-1] == _CONTROLE and v.nieuw == controle and v.pad[1:]]
    for verschil in verschillen:
        # What was checked with the whole is a number, or it hides what really changed.
        if verschil not in mee:
            ook = f" (ook van {len(mee)} {'deel' if len(mee) == 1 else 'delen'})"
            yield in_zin(verschil) + (ook if mee and verschil.pad == (_CONTROLE,) else "")
