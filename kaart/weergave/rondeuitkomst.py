"""The answer of `kaart ronde verwerk`: what was left and why, and what a person must do."""

from collections.abc import Iterator, Sequence

from kaart.nakijken import Gelaten, Handwerk, Rondeantwoord, Uitkomst
from kaart.taal import opsomming
from kaart.weergave.scherm import Scherm
from kaart.weergave.schoonmaken import schoon

# A reason of so many rows of one file is said once.
_SAMEN = 3


def uitkomst_als_tekst(uitkomst: Uitkomst, scherm: Scherm) -> str:
    """Return what was left and why, and what a person must do, row by row."""
    regels: list[str] = []
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


def telling(uitkomst: Uitkomst) -> str:
    """Return in one sentence what came of all answers."""
    delen = [
        f"{len(ids)} {wat}"
        for ids, wat in (
            (uitkomst.klopt, "klopt"),
            (uitkomst.gewijzigd, "gewijzigd"),
            (uitkomst.gestopt, "gestopt"),
            (uitkomst.niet_op_kaart, "wil niet op de kaart"),
            (uitkomst.half, "om zelf af te maken"),
            (uitkomst.niet_bereikt, "niet bereikt"),
            (uitkomst.al_verwerkt, "al eerder verwerkt"),
            (uitkomst.gelaten, "blijft liggen" if len(uitkomst.gelaten) == 1 else "blijven liggen"),
        )
        if ids
    ]
    return opsomming(delen) or "er is nog niets ingevuld"
