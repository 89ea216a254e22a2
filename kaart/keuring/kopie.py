"""A copy that two computers made of one file, each with its own changes."""

import re
import unicodedata
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path, PurePosixPath
from typing import Any, NamedTuple

from kaart.basis import Ernst, is_id, kopie_van
from kaart.bestand import Document
from kaart.keuring.invoer import Keuring, Toetsvondst
from kaart.taal import datumtekst

NAAM = "kopie"
ERNST = Ernst.FOUT
UITLEG = """\
Een map die met een andere computer gedeeld wordt, laat soms een tweede bestand achter: “dock (1)”,
“dock-laptop”, “dock (conflicted copy)”. Dat is geen tweede organisatie, maar dezelfde met
andere wijzigingen. Zet wat anders is over in het ene bestand en haal het andere weg. Twee namen
die alleen verschillen in hoofdletters of in hoe een letter met een accent is opgeslagen, zijn op
Windows en macOS één bestand.

Goed:

    # data/themas/geld-en-werk.yaml
    naam: Geld en werk

Fout:

    # data/themas/geld (1).yaml
    naam: Geld
"""
_COMPUTER = re.compile(
    r"(?:[\w-]*-)?(?:laptop|desktop|pc|computer|macbook|imac|surface|kopie|copy|conflict|backup"
    r"|oud|old|orig|thuis|werk)(?:-[\w-]+)?"
)
_ZELFDE_TEL = 2  # seconds: what was written together is as old


class _Kopie(NamedTuple):
    """A file, and the id of what it is a copy of."""

    bestand: str
    van: str
    ernst: Ernst


def toets(keuring: Keuring) -> Iterator[Toetsvondst]:
    """Report each copy once, with which of the two is the newer."""
    documenten = {document.bestand: document for document in keuring.documenten}
    for kopie in _kopieen(keuring):
        origineel = str(PurePosixPath(kopie.bestand).parent / f"{kopie.van}.yaml")
        melding = f"dit is een kopie van {kopie.van}.yaml"
        raad = _raad(kopie, documenten.get(origineel), documenten.get(kopie.bestand), keuring)
        yield Toetsvondst(kopie.bestand, (), melding, raad, ernst=kopie.ernst)
    yield from _op_windows_gelijk(keuring)


def heeft_kopienaam(document: Document) -> bool:
    """Say whether only its name already makes it a copy, so that nothing else is to be said."""
    return not is_id(document.id) and bool(kopie_van(f"{document.id}.yaml"))


def is_kopie(id_: str, van: str, hier: Any, daar: Any) -> bool:
    """Say whether one file of a collection has the id and the text of another, and something on."""
    if not id_.startswith(f"{van}-") or hier.get("naam") != daar.get("naam"):
        return False
    zelfde = hier.get("omschrijving") == daar.get("omschrijving") and len(hier) > 1
    return bool(_COMPUTER.fullmatch(id_.removeprefix(f"{van}-"))) or (
        zelfde and hier.get("omschrijving") is not None
    )


def _kopieen(keuring: Keuring) -> Iterator[_Kopie]:
    for bestand in keuring.overgeslagen:
        if van := kopie_van(PurePosixPath(bestand).name):
            yield _Kopie(bestand, van, Ernst.LET_OP)
    per_plek = {(d.collectie, d.id): d for d in keuring.documenten}
    apart = {frozenset({paar.een, paar.ander}) for paar in keuring.kaart.gegevens.niet_dubbel}
    for document in keuring.documenten:
        if heeft_kopienaam(document):
            van = kopie_van(f"{document.id}.yaml")
            yield _Kopie(document.bestand, van, Ernst.FOUT)
            continue
        delen = document.id.split("-")
        for aantal in range(1, len(delen)):
            van = "-".join(delen[:aantal])
            ander = per_plek.get((document.collectie, van))
            if ander is None or {van, document.id} in apart or not (document.goed and ander.goed):
                continue
            if is_kopie(document.id, van, document.waarde, ander.waarde):
                yield _Kopie(document.bestand, van, Ernst.LET_OP)
                break


def _raad(
    kopie: _Kopie, origineel: Document | None, zelf: Document | None, keuring: Keuring
) -> str:
    """Say which is newer, and what to do."""
    if origineel is None:
        return f"{kopie.van}.yaml is er niet: noem dit bestand zo, of haal het weg"
    if zelf and zelf.inhoud == origineel.inhoud:
        return "er staat hetzelfde in: haal dit bestand weg"
    namen = (PurePosixPath(kopie.bestand).name, f"{kopie.van}.yaml")
    nieuwste = _nieuwste(namen, zelf, origineel, keuring.wortel, kopie.bestand)
    return f"{nieuwste}; zet wat hier anders is over in {kopie.van}.yaml en haal dit bestand weg"


def _nieuwste(
    namen: tuple[str, str],
    zelf: Document | None,
    origineel: Document,
    wortel: Path | None,
    bestand: str,
) -> str:
    """Say which was checked last, or else was written last."""
    hier, daar = _nagekeken(zelf), _nagekeken(origineel)
    if hier and daar and hier != daar:
        naam, dag = max(zip((hier, daar), namen, strict=True))[::-1]
        return f"{naam} is het laatst nagekeken ({datumtekst(dag)})"
    if wortel is not None:
        tijden = (_geschreven(wortel / bestand), _geschreven(wortel / origineel.bestand))
        if min(tijden) and abs(tijden[0] - tijden[1]) > _ZELFDE_TEL:
            tijd, naam = max(zip(tijden, namen, strict=True))
            geschreven = datetime.fromtimestamp(tijd, UTC).astimezone().date().isoformat()
            return f"{naam} is het laatst geschreven ({datumtekst(geschreven)})"
    return "welke de nieuwste is, is niet te zien"


def _nagekeken(document: Document | None) -> str:
    waarde = document.waarde if document else None
    controle = waarde.get("gecontroleerd") if isinstance(waarde, dict) else None
    op = controle.get("op") if isinstance(controle, dict) else None
    return op if isinstance(op, str) else ""


def _geschreven(pad: Path) -> float:
    try:
        return pad.stat().st_mtime
    except (OSError, ValueError):
        return 0.0


def _op_windows_gelijk(keuring: Keuring) -> Iterator[Toetsvondst]:
    """Report names that only differ in what Windows and macOS do not tell apart."""
    gezien: dict[str, str] = {}
    bestanden = (*(document.bestand for document in keuring.documenten), *keuring.overgeslagen)
    for bestand in sorted(bestanden, key=lambda naam: (not is_id(PurePosixPath(naam).stem), naam)):
        sleutel = unicodedata.normalize("NFC", bestand).casefold()
        eerder = gezien.setdefault(sleutel, bestand)
        if eerder != bestand:
            melding = f"deze naam is op Windows en macOS dezelfde als {PurePosixPath(eerder).name}"
            raad = "zet over wat hier anders is en haal dit bestand weg"
            yield Toetsvondst(bestand, (), melding, raad)
