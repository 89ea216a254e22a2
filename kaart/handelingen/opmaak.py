"""Every file in its canonical form, or which ones are not."""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from kaart.basis import Bevinding, op_volgorde, uitgangscode
from kaart.bestand import Document, Werkmap, laad
from kaart.handelingen.padkeuze import Padkeuze
from kaart.handelingen.uitkomst import Uitkomst
from kaart.opmaak import Opgemaakt, maak_op
from kaart.personen import SOORT, laad_personen, verberg
from kaart.schrijven import vervang


class Opmaakverzoek(NamedTuple):
    """Which files (none is all), and whether one only comes to look."""

    paden: tuple[Path, ...] = ()
    controleer: bool = False


class Opmaakantwoord(NamedTuple):
    """The files that were otherwise, and what was found in all that was looked at."""

    bestanden: tuple[str, ...]
    bevindingen: tuple[Bevinding, ...]


def maak_kaart_op(werkmap: Werkmap, verzoek: Opmaakverzoek) -> Uitkomst[Opmaakantwoord]:
    """Write the files that are not in the form, or with `controleer` only name them."""
    keuze = Padkeuze.maak(werkmap, verzoek.paden)
    resultaat = laad(werkmap)
    alle = (*resultaat.documenten, *laad_personen(werkmap).documenten)
    documenten = [document for document in alle if keuze.heeft(document.bestand)]
    bevindingen = [b for b in resultaat.bevindingen if keuze.heeft(b.vindplaats.bestand)]
    anders: list[str] = []
    intussen: list[str] = []
    regeleinden = 0
    for document in documenten:
        opgemaakt = maak_op(document.inhoud, document.bestand, document.soort)
        bevindingen += _bevindingen(document, opgemaakt)
        if opgemaakt.inhoud == document.inhoud:
            continue
        alleen_einden = opgemaakt.is_alleen_anders_van_regeleinden(document.inhoud)
        if verzoek.controleer and alleen_einden:
            regeleinden += 1
        elif verzoek.controleer or _vervang(werkmap, document, opgemaakt):
            anders.append(document.bestand)
        else:
            intussen.append(f"{document.bestand} is intussen veranderd, overgeslagen")
    return Uitkomst(
        Opmaakantwoord(tuple(anders), tuple(op_volgorde(bevindingen))),
        opmerkingen=tuple(intussen),
        ten_slotte=(
            *_over_regeleinden(regeleinden),
            _verslag(len(documenten), len(anders), controleer=verzoek.controleer),
        ),
        code=max(uitgangscode(bevindingen), int(verzoek.controleer and bool(anders))),
    )


def _bevindingen(document: Document, opgemaakt: Opgemaakt) -> Iterator[Bevinding]:
    for bevinding in opgemaakt.bevindingen:
        yield verberg(bevinding, document.waarde) if document.soort == SOORT else bevinding


def _vervang(werkmap: Werkmap, document: Document, opgemaakt: Opgemaakt) -> bool:
    """Write one file; False when somebody else wrote it in the meantime."""
    pad = werkmap.wortel / document.bestand
    return vervang(pad, document.inhoud, opgemaakt.inhoud, binnen=werkmap.wortel)


def _over_regeleinden(aantal: int) -> Iterator[str]:
    if aantal:
        wie = f"{_bestanden(aantal)} {'heeft' if aantal == 1 else 'hebben'}"
        yield (
            f"{wie} regeleinden van Windows; dat is geen verschil: met * text=auto eol=lf in "
            ".gitattributes bewaart git ze gelijk"
        )


def _verslag(alle: int, anders: int, *, controleer: bool) -> str:
    if not anders:
        return f"{_bestanden(alle)} bekeken, niets te doen"
    if controleer:
        return (
            f"{_bestanden(alle)} bekeken, {anders} niet in de vaste vorm; "
            "kaart opmaak doet het voor je"
        )
    return f"{_bestanden(alle)} bekeken, {anders} opgemaakt"


def _bestanden(aantal: int) -> str:
    return f"{aantal} bestand{'en' if aantal != 1 else ''}"
