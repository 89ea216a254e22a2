"""What another year of CBS says of the wijken: which buurten came, went, or were split."""

from collections.abc import Iterator

from kaart.begin import Buurtverschil, Telbuurt
from kaart.handelingen import Verversing
from kaart.taal import opsomming
from kaart.weergave.scherm import Scherm
from kaart.weergave.schoonmaken import schoon
from kaart.weergave.uitvoer import Vorm, van_antwoord


def _toon(verversing: Verversing, scherm: Scherm) -> str:
    jaar = f" van {verversing.jaar}" if verversing.jaar else ""
    regels = list(_regels(verversing))
    kop = scherm.vet(f"Wijken en buurten volgens de cijfers{jaar}")
    return "\n".join([kop, *(regels or ["  dezelfde wijken en buurten als nu"]), ""])


def _regels(verversing: Verversing) -> Iterator[str]:
    for naam in verversing.nieuwe_wijken:
        yield f"  nieuw: wijk {schoon(naam)}"
    for naam in verversing.weg:
        yield (
            f"  niet meer bij het CBS: wijk {schoon(naam)}; zij blijft staan, kijk waar zij "
            "naartoe ging"
        )
    for wijk, verschil in verversing.wijken:
        for zin in _van_wijk(verschil):
            yield f"  {schoon(wijk)}: {zin}"
    for wijk, buurt in verversing.gebleven:
        yield f"  {schoon(wijk)}: {schoon(buurt)} blijft staan, want iets op de kaart noemt die"


def _van_wijk(verschil: Buurtverschil) -> Iterator[str]:
    for heel, delen in verschil.gesplitst:
        yield f"{_naam(heel)} is gesplitst in {_namen(delen)}"
    for stukken, geheel in verschil.samengevoegd:
        yield f"{_namen(stukken)} zijn samen {_naam(geheel)}"
    for buurt in verschil.gekomen:
        yield f"{_naam(buurt)} is erbij gekomen"
    for buurt in verschil.verdwenen:
        yield f"{_naam(buurt)} is verdwenen"
    for was, is_ in verschil.hernoemd:
        yield f"{_naam(was)} heet nu {_naam(is_)}"
    for was, is_ in verschil.andere_code:
        yield f"{_naam(was)} heeft nu code {is_.code}"


def _namen(buurten: tuple[Telbuurt, ...]) -> str:
    return opsomming([_naam(buurt) for buurt in buurten])


def _naam(buurt: Telbuurt) -> str:
    return schoon(buurt.naam)


VERVERSVORM: Vorm[Verversing] = van_antwoord(_toon)
