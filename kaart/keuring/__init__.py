"""The content checks: what is wrong with a map that could be read.

One module is one toets; a new one is written in its own file and added to a table here.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from pathlib import PurePosixPath

from kaart.bevinding import Bevinding, Ernst, Vindplaats, op_volgorde
from kaart.dataset import Document, Inleesresultaat
from kaart.keuring import (
    bron,
    contactpersoon,
    datum,
    dubbel,
    geheim_adres,
    gestopt,
    http,
    id_uniek,
    internetadres,
    onbereikbaar,
    overlap,
    periode,
    personen,
    postcode,
    privacy,
    ruimte,
    stijl,
    telefoon,
    toekomst,
    verwijzing,
    volgorde,
)
from kaart.keuring.invoer import Documenttoets, Gevonden, Kaarttoets, Keuring, Stuk, Toets
from kaart.keuring.teksten import lees_teksten
from kaart.model import COLLECTIES, Kaart
from kaart.personen import SOORT, Personenlijst, laad_personen
from kaart.schema import verklaar, verwijzingen
from kaart.verbergen import verberg
from kaart.werkmap import Werkmap
from kaart.yamllezer import Plaatsen

PER_DOCUMENT: tuple[Documenttoets, ...] = (
    verwijzing, telefoon, internetadres, datum, periode, toekomst, geheim_adres, bron,
    onbereikbaar, http, postcode, gestopt, privacy, overlap, stijl, volgorde,
)  # fmt: skip
OVER_DE_KAART: tuple[Kaarttoets, ...] = (id_uniek, personen, dubbel, ruimte)
PER_PERSOON: tuple[Documenttoets, ...] = (
    contactpersoon, verwijzing, telefoon, internetadres, datum, toekomst, gestopt,
)  # fmt: skip
TOETSEN: Mapping[str, Toets] = {
    toets.NAAM: toets for toets in (*PER_DOCUMENT, *OVER_DE_KAART, *PER_PERSOON)
}  # fmt: skip


def keur(
    resultaat: Inleesresultaat, peildatum: date, werkmap: Werkmap | None = None
) -> tuple[Bevinding, ...]:
    """Return all findings in order of place: of reading, of shape, and of every toets.

    With `werkmap` the contact persons are looked at too, and git is asked whether it follows them.
    """
    personen_ = laad_personen(werkmap) if werkmap else Personenlijst()
    plaatsen = _Vindplaatsen((*resultaat.documenten, *personen_.documenten))
    bevindingen = [*resultaat.bevindingen, *personen_.bevindingen]
    for document in resultaat.documenten:
        bevindingen += document.bevindingen
        if not document.goed and document.waarde is not None:
            bevindingen += verklaar(document.soort, document.waarde, plaatsen.van(document))
    keuring = Keuring(
        resultaat.kaart,
        resultaat.documenten,
        _bekend(resultaat),
        peildatum,
        werkmap.wortel if werkmap else None,
        _anders_genoemd(resultaat),
        _onleesbaar(resultaat),
        personen_,
    )
    for toets, gevonden in _alle(keuring):
        bevinding = Bevinding(
            plaatsen.vind(gevonden),
            gevonden.ernst or toets.ERNST,
            toets.NAAM,
            gevonden.melding,
            gevonden.raad,
        )
        bevindingen.append(_discreet(bevinding, gevonden, personen_))
    return op_volgorde(bevindingen)


def _discreet(bevinding: Bevinding, gevonden: Gevonden, lijst: Personenlijst) -> Bevinding:
    """Cover what a finding says of a contact person."""
    for document in lijst.documenten:
        if document.bestand == gevonden.bestand:
            veld = next((str(stap) for stap in gevonden.pad if isinstance(stap, str)), "")
            return verberg(bevinding, document.waarde, veld)
    return bevinding


def _alle(keuring: Keuring) -> Iterator[tuple[Toets, Gevonden]]:
    """Run every toets over what it looks at."""
    for document in keuring.goede():
        stuk = Stuk(
            document,
            _ding(keuring.kaart, document),
            lees_teksten(document.soort, document.waarde),
            tuple(verwijzingen(document.soort, document.waarde)),
        )
        for toets in PER_DOCUMENT:
            for gevonden in _veilig(toets, document.bestand, toets.toets, stuk, keuring):
                yield toets, gevonden
    for document, persoon in keuring.personen.goede():
        stuk = Stuk(
            document,
            persoon,
            lees_teksten(SOORT, document.waarde),
            tuple(verwijzingen(SOORT, document.waarde)),
        )
        for toets in PER_PERSOON:
            for gevonden in _veilig(toets, document.bestand, toets.toets, stuk, keuring):
                yield toets, gevonden
    for kaarttoets in OVER_DE_KAART:
        for gevonden in _veilig(kaarttoets, "data", kaarttoets.toets, keuring):
            yield kaarttoets, gevonden


def _veilig(
    toets: Toets, bestand: str, functie: Callable[..., Iterable[Gevonden]], *invoer: object
) -> Iterator[Gevonden]:
    """Yield what a toets finds; a toets that itself goes wrong is a finding too, and no more."""
    try:
        yield from functie(*invoer)
    except Exception as fout:  # noqa: BLE001 - whatever goes wrong there, the others must go on
        yield Gevonden(
            bestand,
            (),
            f"de toets {toets.NAAM} liep vast ({type(fout).__name__}: {fout})",
            "dit is een fout van kaart zelf: geef het door aan de makers",
            ernst=Ernst.FOUT,
        )


def _ding(kaart: Kaart, document: Document) -> object:
    """Return the object that a document of the right shape became."""
    if not document.collectie:
        return kaart.gegevens
    return getattr(kaart, document.collectie)[document.id]


def _bekend(resultaat: Inleesresultaat) -> dict[str, frozenset[str]]:
    """Return the ids per collection, also of files that were refused or could not be read.

    Otherwise one wrong file would make every reference to it wrong as well.
    """
    uit: dict[str, set[str]] = {collectie: set() for collectie in COLLECTIES}
    for document in resultaat.documenten:
        uit.setdefault(document.collectie, set()).add(document.id)
    for bevinding in resultaat.bevindingen:
        _, _, rest = bevinding.vindplaats.bestand.partition("/")
        collectie, _, naam = rest.partition("/")
        if collectie in COLLECTIES and naam.endswith(".yaml"):
            uit[collectie].add(naam.removesuffix(".yaml"))
    return {collectie: frozenset(ids) for collectie, ids in uit.items()}


def _anders_genoemd(resultaat: Inleesresultaat) -> dict[str, str]:
    """Return the files that were passed by because they end in .yml or .YAML, by what they are."""
    paden = (PurePosixPath(bevinding.vindplaats.bestand) for bevinding in resultaat.bevindingen)
    return {
        pad.with_suffix("").as_posix(): pad.name
        for pad in paden
        if pad.suffix.lower() in (".yaml", ".yml") and pad.suffix != ".yaml"
    }


def _onleesbaar(resultaat: Inleesresultaat) -> frozenset[str]:
    """Return the collections whose folder could not be read; that is one finding, no hundred."""
    plekken = {bevinding.vindplaats.bestand for bevinding in resultaat.bevindingen}
    return frozenset(collectie for collectie in COLLECTIES if f"data/{collectie}" in plekken)


class _Vindplaatsen:
    """Looks places up, composing the marks of a file only once and only when it is needed."""

    def __init__(self, documenten: Iterable[Document]) -> None:
        self._documenten = {document.bestand: document for document in documenten}
        self._plaatsen: dict[str, Plaatsen] = {}

    def van(self, document: Document) -> Plaatsen:
        if document.bestand not in self._plaatsen:
            self._plaatsen[document.bestand] = document.plaatsen()
        return self._plaatsen[document.bestand]

    def vind(self, gevonden: Gevonden) -> Vindplaats:
        document = self._documenten.get(gevonden.bestand)
        if document is None or not gevonden.pad:
            return Vindplaats(gevonden.bestand)
        return self.van(document).vind(gevonden.pad, sleutel=gevonden.sleutel)
