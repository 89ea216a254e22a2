"""A new map: what stands in it, and how one goes on."""

from collections.abc import Iterator

from kaart.handelingen import NieuweKaart
from kaart.weergave.scherm import Scherm
from kaart.weergave.schoonmaken import schoon
from kaart.weergave.shellwoord import shellwoord
from kaart.weergave.uitvoer import Vorm, van_antwoord


def _toon(nieuw: NieuweKaart, scherm: Scherm) -> str:
    return "\n".join(_regels(nieuw, scherm))


def _regels(nieuw: NieuweKaart, scherm: Scherm) -> Iterator[str]:
    plek = schoon(str(nieuw.plek))
    yield scherm.vet(f"Nieuwe sociale kaart van {schoon(nieuw.gemeente)} in {plek}")
    yield f"  {', '.join(_aantallen(nieuw))}"
    yield ""
    yield "Ga verder met:"
    yield ""
    if plek != ".":
        yield f"  cd {shellwoord(plek)}"
    yield "  kaart"
    yield "  kaart lees-in --sjabloon -o lijst.xlsx"
    if nieuw.eerste_thema:
        wijk = shellwoord(schoon(nieuw.eerste_wijk))
        yield f"  kaart zoek --wijk {wijk} --thema {nieuw.eerste_thema}"


def _aantallen(nieuw: NieuweKaart) -> Iterator[str]:
    for aantal, een, meer in (
        (nieuw.wijken, "wijk", "wijken"),
        (nieuw.buurten, "buurt", "buurten"),
        (nieuw.themas, "thema", "thema’s"),
        (nieuw.organisaties, "organisatie", "organisaties"),
    ):
        if aantal:
            yield f"{aantal} {een if aantal == 1 else meer}"


BEGINVORM: Vorm[NieuweKaart] = van_antwoord(_toon)
