"""The A5 sheet of each organisation as a PDF of its own, to go along with the website.

Each is printed by itself: a PDF that is cut out of another loses what a screen reader goes by.
"""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from kaart.bestand import Werkmap
from kaart.drukwerk import (
    Drukopdracht,
    Huisstijl,
    Perforatie,
    druk_bladen,
    maak_blad,
    maak_secties,
    sectie_van,
)
from kaart.handelingen.voortgang import Voortgang
from kaart.vrijgave import VrijeKaart


class Sitebladen(NamedTuple):
    """The PDFs by the id of their organisation, and of whom there is none, with why."""

    pdfs: dict[str, bytes]
    geweigerd: tuple[str, ...]


def druk_sitebladen(werkmap: Werkmap, kaart: VrijeKaart, dag: date, volg: Voortgang) -> Sitebladen:
    """Print the sheet of every organisation. Raises SjabloonFout, KaartFout."""
    pdfs: dict[str, bytes] = {}
    geweigerd: list[str] = []
    aantal = len(kaart.organisaties)
    for id_, pdf, reden in volg(_druk(werkmap, kaart, dag), aantal, "Bladen drukken"):
        if pdf:
            pdfs[id_] = pdf
        geweigerd += [reden] if reden else []
    return Sitebladen(pdfs, tuple(geweigerd))


def _druk(werkmap: Werkmap, kaart: VrijeKaart, dag: date) -> Iterator[tuple[str, bytes, str]]:
    secties = maak_secties(kaart)
    keuze = kaart.gegevens.drukwerk
    for id_, organisatie in kaart.organisaties.items():
        sectie = secties.get(sectie_van(organisatie), secties[""])
        opdracht = Drukopdracht(
            organisatie.naam, dag, Perforatie(keuze.perforatie),
            eigen_sjablonen=werkmap.wortel / "templates", huisstijl=Huisstijl.van(keuze),
        )  # fmt: skip
        proef = druk_bladen([maak_blad(id_, sectie, kaart, dag)], opdracht)
        reden = f"{organisatie.naam}: {proef.geweigerd[0].reden}" if proef.geweigerd else ""
        yield id_, proef.pdf, reden
