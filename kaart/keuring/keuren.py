"""The content checks: what is wrong with a map that could be read.

One module is one toets; a new one is written in its own file and added to a table here.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import date
from itertools import chain
from pathlib import Path, PurePosixPath

from kaart.basis import Bevinding, Ernst, kopie_van, op_volgorde
from kaart.bestand import Document, Inleesresultaat, Werkmap
from kaart.keuring import (
    aanmeldingen,
    aanvaarding,
    bestandsnaam,
    bijeenkomst,
    bron,
    bronpagina,
    contactbron,
    contactpersoon,
    datum,
    dubbel,
    geheim_adres,
    gestopt,
    hekje,
    html,
    http,
    hulpvraag,
    id_uniek,
    internetadres,
    kalender,
    kopie,
    kring,
    lettertekens,
    markt,
    naam,
    onbereikbaar,
    onzichtbaar,
    oud_aanbod,
    overlap,
    periode,
    personen,
    postcode,
    privacy,
    ruimte,
    schoolvakanties,
    signaalwoorden,
    stijl,
    tekenset,
    telefoon,
    toekomst,
    uren,
    vangnet,
    verdwaald,
    verwijzing,
    vlek,
    volgorde,
)
from kaart.keuring.invoer import Documenttoets, Kaarttoets, Keuring, Toets, Toetsvondst
from kaart.keuring.lopen import Vindplaatsen, maak_stuk, over_de_kaart, over_documenten, over_stuk
from kaart.model import COLLECTIES
from kaart.personen import SOORT, Personenlijst, laad_personen, verberg
from kaart.schema import verklaar
from kaart.yamllezer import Pad

PER_DOCUMENT: tuple[Documenttoets, ...] = (
    verwijzing, telefoon, internetadres, datum, periode, toekomst, geheim_adres, bron,
    onbereikbaar, http, postcode, gestopt, privacy, overlap, kalender, stijl, volgorde, naam, vlek,
    onzichtbaar, bestandsnaam, uren, verdwaald, tekenset, html, hekje, lettertekens,
    contactbron, oud_aanbod, bijeenkomst, markt,
)  # fmt: skip
OVER_DE_KAART: tuple[Kaarttoets, ...] = (
    id_uniek,
    personen,
    aanmeldingen,
    kring,
    kopie,
    dubbel,
    ruimte,
    schoolvakanties,
    signaalwoorden,
    vangnet,
    hulpvraag,
    bronpagina,
)
PER_PERSOON: tuple[Documenttoets, ...] = (
    contactpersoon, verwijzing, telefoon, internetadres, datum, toekomst, gestopt, bestandsnaam,
)  # fmt: skip
TOETSEN: Mapping[str, Toets] = {
    toets.NAAM: toets for toets in (*PER_DOCUMENT, *OVER_DE_KAART, *PER_PERSOON)
}  # fmt: skip
_GEEN_PERSONEN = Personenlijst()


def keur(
    resultaat: Inleesresultaat, peildatum: date, werkmap: Werkmap | None = None
) -> tuple[Bevinding, ...]:
    """Return all findings in order of place: of reading, of shape, and of every toets.

    With `werkmap` the contact persons are looked at too, and git is asked whether it follows them.
    """
    personen_ = laad_personen(werkmap) if werkmap else Personenlijst()
    plaatsen = Vindplaatsen((*resultaat.documenten, *personen_.documenten))
    bevindingen = [*_zonder_kopieen(resultaat.bevindingen), *personen_.bevindingen]
    bevindingen += _lezen_en_vorm(resultaat.documenten, plaatsen)
    wortel = werkmap.wortel if werkmap else None
    keuring = _keuring(resultaat, peildatum, wortel, personen_)
    paden: aanvaarding.Paden = {}
    for toets, gevonden in _alle(keuring):
        bevinding = Bevinding(
            plaatsen.vind(gevonden),
            gevonden.ernst or toets.ERNST,
            toets.NAAM,
            gevonden.melding,
            gevonden.raad,
        )
        bevindingen.append(_discreet(bevinding, gevonden, personen_))
        if gevonden.bestand == aanvaarding.BESTAND:
            paden[bevindingen[-1]] = gevonden.pad
    return op_volgorde(aanvaarding.pas_toe(op_volgorde(bevindingen), paden, keuring, plaatsen))


def zoek_fouten(
    resultaat: Inleesresultaat, peildatum: date, bestanden: Collection[str]
) -> tuple[Bevinding, ...]:
    """Return every FOUT in these files, as `keur` would, without what only gives advice.

    Who prints has to know which sheets are wrong, and waits for it.
    """
    documenten = tuple(d for d in resultaat.documenten if d.bestand in bestanden)
    plaatsen = Vindplaatsen(documenten)
    bevindingen = [b for b in resultaat.bevindingen if b.vindplaats.bestand in bestanden]
    bevindingen += _lezen_en_vorm(documenten, plaatsen)
    keuring = _keuring(resultaat, peildatum)
    toetsen = [toets for toets in PER_DOCUMENT if toets.ERNST is Ernst.FOUT]
    for toets, gevonden in chain(
        over_documenten(keuring, [d for d in documenten if d.goed], toetsen),
        over_de_kaart(keuring, [toets for toets in OVER_DE_KAART if toets.ERNST is Ernst.FOUT]),
    ):
        if gevonden.bestand in bestanden:
            ernst = gevonden.ernst or toets.ERNST
            plaats = plaatsen.vind(gevonden)
            bevindingen.append(
                Bevinding(plaats, ernst, toets.NAAM, gevonden.melding, gevonden.raad)
            )
    return op_volgorde([b for b in bevindingen if b.ernst is Ernst.FOUT])


def keur_document(
    resultaat: Inleesresultaat, document: Document, peildatum: date
) -> tuple[tuple[Pad, Bevinding], ...]:
    """Return what each toets of one document says of this one, with the place it says it of."""
    keuring = _keuring(resultaat, peildatum)
    plaatsen = Vindplaatsen((document,))
    return tuple(
        (gevonden.pad, Bevinding(
            plaatsen.vind(gevonden), gevonden.ernst or toets.ERNST, toets.NAAM, gevonden.melding,
            gevonden.raad,
        ))
        for toets, gevonden in over_documenten(keuring, (document,), PER_DOCUMENT)
    )  # fmt: skip


def _lezen_en_vorm(documenten: Iterable[Document], plaatsen: Vindplaatsen) -> Iterator[Bevinding]:
    """Yield what reading found, and why a document has the wrong shape."""
    for document in documenten:
        if kopie.heeft_kopienaam(document):
            continue  # that says it all
        yield from document.bevindingen
        if not document.goed and document.waarde is not None:
            yield from verklaar(document.soort, document.waarde, plaatsen.van(document))


def _keuring(
    resultaat: Inleesresultaat,
    peildatum: date,
    wortel: Path | None = None,
    personen_: Personenlijst = _GEEN_PERSONEN,
) -> Keuring:
    return Keuring(
        resultaat.kaart,
        resultaat.documenten,
        _bekend(resultaat),
        peildatum,
        wortel,
        _anders_genoemd(resultaat),
        _onleesbaar(resultaat),
        personen_,
        _overgeslagen(resultaat),
    )


def _discreet(bevinding: Bevinding, gevonden: Toetsvondst, lijst: Personenlijst) -> Bevinding:
    """Cover what a finding says of a contact person."""
    for document in lijst.documenten:
        if document.bestand == gevonden.bestand:
            veld = next((str(stap) for stap in gevonden.pad if isinstance(stap, str)), "")
            return verberg(bevinding, document.waarde, veld)
    return bevinding


def _alle(keuring: Keuring) -> Iterator[tuple[Toets, Toetsvondst]]:
    """Run every toets over what it looks at."""
    yield from over_documenten(keuring, keuring.goede(), PER_DOCUMENT)
    for document, persoon in keuring.personen.goede():
        yield from over_stuk(keuring, maak_stuk(document, persoon, SOORT), PER_PERSOON)
    yield from over_de_kaart(keuring, OVER_DE_KAART)


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


def _overgeslagen(resultaat: Inleesresultaat) -> tuple[str, ...]:
    """Return the files in the folders of the map that were not read at all."""
    gelezen = {document.bestand for document in resultaat.documenten}
    plekken = dict.fromkeys(bevinding.vindplaats.bestand for bevinding in resultaat.bevindingen)
    return tuple(plek for plek in plekken if plek not in gelezen)


def _zonder_kopieen(bevindingen: Iterable[Bevinding]) -> Iterator[Bevinding]:
    """Leave out that a file was passed by when it is a copy, which the toets of that name says."""
    for bevinding in bevindingen:
        naam = PurePosixPath(bevinding.vindplaats.bestand).name
        if bevinding.ernst is Ernst.FOUT or not kopie_van(naam):
            yield bevinding


def _onleesbaar(resultaat: Inleesresultaat) -> frozenset[str]:
    """Return the collections whose folder could not be read; that is one finding, no hundred."""
    plekken = {bevinding.vindplaats.bestand for bevinding in resultaat.bevindingen}
    return frozenset(collectie for collectie in COLLECTIES if f"data/{collectie}" in plekken)
