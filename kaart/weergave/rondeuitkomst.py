"""The answer of `kaart ronde verwerk`: what was left and why, and what a person must do."""

from collections.abc import Iterator, Sequence

from kaart.handelingen import Uitkomst
from kaart.nakijken import Gelaten, Handwerk, Rondeantwoord, Rondeuitkomst
from kaart.weergave.scherm import Scherm
from kaart.weergave.schoonmaken import schoon
from kaart.weergave.uitvoer import Vorm

# A reason of so many rows of one file is said once.
_SAMEN = 3


def _als_tekst(gegeven: Uitkomst[Rondeuitkomst], scherm: Scherm) -> str:
    """Return what was left and why, and what a person must do, row by row."""
    uitkomst = gegeven.antwoord
    regels: list[str] = []
    if uitkomst.gezien:
        regels.append(scherm.vet("Wat ik in uw bestand zag"))
        for zin in uitkomst.gezien:
            regels += scherm.vouw(schoon(zin), "  ", "    ")
    if uitkomst.gelaten:
        regels.append(scherm.vet(f"Blijft liggen ({len(uitkomst.gelaten)})"))
        regels += _gelaten(uitkomst.gelaten, scherm)
    if uitkomst.handwerk:
        regels.append(scherm.vet(f"Zelf doen ({len(uitkomst.handwerk)})"))
        for werk in uitkomst.handwerk:
            regels += _regel(werk.antwoord, _handwerk(werk), scherm)
    return "\n".join(regels)


def _gelaten(alle: Sequence[Gelaten], scherm: Scherm) -> Iterator[str]:
    """Yield the reasons; one mistake above the list is said once, and not at every row."""
    wie: dict[tuple[str, str], list[Gelaten]] = {}
    for gelaten in alle:
        for reden in gelaten.reden.split("\n"):
            wie.setdefault((gelaten.antwoord.bestand, reden), []).append(gelaten)
    gedeeld = {sleutel for sleutel, rijen in wie.items() if len(rijen) >= _SAMEN}
    for bestand, reden in sorted(gedeeld):
        rijen = [g.antwoord.plek for g in wie[bestand, reden]]
        plek = f"{bestand}, {len(rijen)} keer ({rijen[0]} tot en met {rijen[-1]}):"
        yield from (*scherm.vouw(schoon(plek), "  ", "    "),
                    *scherm.vouw(schoon(reden), "    ", "    "))  # fmt: skip
    for gelaten in alle:
        antwoord = gelaten.antwoord
        redenen = [r for r in gelaten.reden.split("\n") if (antwoord.bestand, r) not in gedeeld]
        if redenen:
            yield from _regel(antwoord, redenen[0], scherm)
        for reden in redenen[1:]:
            yield from scherm.vouw(schoon(reden), "    ", "    ")


def _regel(antwoord: Rondeantwoord, tekst: str, scherm: Scherm) -> list[str]:
    plek = f"{antwoord.bestand}, {antwoord.plek}, {antwoord.ingevuld.naam}:"
    return [
        *scherm.vouw(schoon(plek), "  ", "    "),
        *scherm.vouw(schoon(tekst), "    ", "    "),
    ]


def _handwerk(werk: Handwerk) -> str:
    tekst = " / ".join(werk.tekst.split("\n"))
    if not werk.open:
        return f"{werk.wat}: {tekst}"
    return f"{werk.wat}: {tekst} [{werk.antwoord.ingevuld.id}]"


UITKOMSTVORM: Vorm[Rondeuitkomst] = Vorm(_als_tekst)
