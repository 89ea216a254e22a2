"""The report as a file: one A4 to print or send, or the same as Markdown."""

from datetime import date
from pathlib import Path

from kaart.bestand import Werkmap
from kaart.drukwerk import druk_verslag
from kaart.handelingen.bijeenkomst.plek import bewaar_in
from kaart.handelingen.bijeenkomst.tafelwerk import Bestandantwoord
from kaart.handelingen.bijeenkomst.verslag import Onderwerp, vind_onderwerp, zonder_namen
from kaart.handelingen.bijeenkomst.zaak import zegt_tot_slot
from kaart.handelingen.druk.verzoek import Drukverzoek
from kaart.handelingen.druk.vraag import stel_vraag
from kaart.handelingen.uitkomst import Uitkomst, weggelaten
from kaart.handelingen.voortgang import ongezien
from kaart.model import Bijeenkomst
from kaart.vrijgave import Publiek, VrijeKaart

_PDF = ".pdf"


def druk_verslagblad(
    werkmap: Werkmap, peildatum: date, wie: str, doel: Path | None
) -> Uitkomst[Bestandantwoord]:
    """Print the report, as this file or in this folder. Raises KaartFout."""
    vraag = stel_vraag(werkmap, peildatum, Drukverzoek(), ongezien, hulpvraag_kiest=True)
    kaart = vraag.vrij(Publiek.OPENBAAR).kaart
    onderwerp, stil = zonder_namen(vraag.kaart, vind_onderwerp(vraag.kaart, wie))
    over = _zonder_wie_niet_mag(onderwerp, kaart)
    opdracht = vraag.opdracht._replace(titel=f"{over.naam}: verslag")
    product = druk_verslag(over.verslag(kaart), kaart, opdracht)
    als_bestand = doel is not None and doel.suffix.casefold() == _PDF
    map_, naam = (
        (doel.parent, doel.name) if doel and als_bestand else (doel, f"{over.id}-verslag.pdf")
    )
    pad = bewaar_in(werkmap, map_, naam, product.pdf)
    return Uitkomst(
        Bestandantwoord((f"{pad}: {product.verslag}",)),
        opmerkingen=(*weggelaten(tuple(vraag.onleesbaar)), *stil, *product.opmerkingen),
        ten_slotte=zegt_tot_slot(werkmap, vraag.kaart, peildatum),
    )


def _zonder_wie_niet_mag(over: Onderwerp, kaart: VrijeKaart) -> Onderwerp:
    """Count who may not be named on paper with those that did not want to be."""

    def stil(keer: Bijeenkomst) -> Bijeenkomst:
        genoemd = tuple(id_ for id_ in keer.aanwezig if id_ in kaart.organisaties)
        niet = keer.niet_noemen + len(keer.aanwezig) - len(genoemd)
        return keer._replace(aanwezig=genoemd, niet_noemen=niet)

    return Onderwerp(over.reeks, tuple(map(stil, over.keren)))
