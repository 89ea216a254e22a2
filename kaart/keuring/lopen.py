"""Running toetsen over documents and the whole map, and the place of what they find."""

from collections.abc import Callable, Iterable, Iterator

from kaart.basis import Ernst, Vindplaats
from kaart.bestand import Document
from kaart.keuring.invoer import Documenttoets, Kaarttoets, Keuring, Keurstuk, Toets, Toetsvondst
from kaart.keuring.teksten import lees_teksten
from kaart.model import Kaart
from kaart.schema import verwijzingen
from kaart.yamllezer import Plaatsen


def over_documenten(
    keuring: Keuring, documenten: Iterable[Document], toetsen: Iterable[Documenttoets]
) -> Iterator[tuple[Toets, Toetsvondst]]:
    """Run these toetsen over each document."""
    for document in documenten:
        stuk = maak_stuk(document, _ding(keuring.kaart, document), document.soort)
        yield from over_stuk(keuring, stuk, toetsen)


def over_stuk(
    keuring: Keuring, stuk: Keurstuk, toetsen: Iterable[Documenttoets]
) -> Iterator[tuple[Toets, Toetsvondst]]:
    """Run these toetsen over one document."""
    for toets in toetsen:
        for gevonden in _veilig(toets, stuk.document.bestand, toets.toets, stuk, keuring):
            yield toets, gevonden


def over_de_kaart(
    keuring: Keuring, toetsen: Iterable[Kaarttoets]
) -> Iterator[tuple[Toets, Toetsvondst]]:
    """Run the toetsen that look at everything together."""
    for toets in toetsen:
        for gevonden in _veilig(toets, "data", toets.toets, keuring):
            yield toets, gevonden


def maak_stuk(document: Document, ding: object, soort: str) -> Keurstuk:
    """Return a document with what was found in it."""
    return Keurstuk(
        document,
        ding,
        lees_teksten(soort, document.waarde),
        tuple(verwijzingen(soort, document.waarde)),
    )


def _veilig(
    toets: Toets, bestand: str, functie: Callable[..., Iterable[Toetsvondst]], *invoer: object
) -> list[Toetsvondst]:
    """Return what a toets finds; a toets that itself goes wrong is a finding too, and no more."""
    gevonden: list[Toetsvondst] = []
    try:
        gevonden.extend(functie(*invoer))
    except Exception as fout:  # noqa: BLE001 - whatever goes wrong there, the others must go on
        gevonden.append(
            Toetsvondst(
                bestand,
                (),
                f"de toets {toets.NAAM} liep vast ({type(fout).__name__}: {fout})",
                "dit is een fout van kaart zelf: geef het door aan de makers",
                ernst=Ernst.FOUT,
            )
        )
    return gevonden


def _ding(kaart: Kaart, document: Document) -> object:
    """Return the object that a document of the right shape became."""
    if not document.collectie:
        return kaart.gegevens
    return getattr(kaart, document.collectie)[document.id]


class Vindplaatsen:
    """Looks places up, composing the marks of a file only once and only when it is needed."""

    def __init__(self, documenten: Iterable[Document]) -> None:
        self._documenten = {document.bestand: document for document in documenten}
        self._plaatsen: dict[str, Plaatsen] = {}

    def van(self, document: Document) -> Plaatsen:
        """Return the places in a document."""
        if document.bestand not in self._plaatsen:
            self._plaatsen[document.bestand] = document.plaatsen()
        return self._plaatsen[document.bestand]

    def vind(self, gevonden: Toetsvondst) -> Vindplaats:
        """Return the file, line and column of what was found."""
        document = self._documenten.get(gevonden.bestand)
        if document is None or not gevonden.pad:
            return Vindplaats(gevonden.bestand)
        return self.van(document).vind(gevonden.pad, sleutel=gevonden.sleutel)
