"""What goes to a print shop: each file made fit for it, and one note beside them."""

from pathlib import Path

from kaart.drukwerk import (
    PAPIERSOORTEN,
    Drukbriefvraag,
    Product,
    eerste_bladzijden,
    maak_drukbaar,
    maak_verspreiding,
    schrijf_drukbrief,
)
from kaart.handelingen.druk.bestanden import namen_van
from kaart.handelingen.druk.vraag import Drukvraag


def naar_de_drukkerij(vraag: Drukvraag, wat: str, product: Product, doel: Path) -> Product:
    """Return the product as a shop wants it, with the note that belongs to its files."""
    delen = product.bestanden()
    if not product.pdf:
        return product
    drukbaar = [maak_drukbaar(deel.pdf, deel.per_stuk) for deel in delen]
    begin = eerste_bladzijden(product.per_stuk)
    brief = schrijf_drukbrief(
        Drukbriefvraag(
            [pad.name for pad in namen_van(doel, len(delen))],
            PAPIERSOORTEN[wat],
            vraag.opdracht.perforatie.value,
            dubbelzijdig=bool(product.per_stuk),
            oplage=_oplage(vraag, wat),
            tabbladen=[begin[nr] for nr in product.tabbladen],
        ),
        drukbaar,
    )
    eerste, *rest = (
        deel._replace(pdf=gedrukt.pdf) for deel, gedrukt in zip(delen, drukbaar, strict=True)
    )
    return eerste._replace(brief=brief, vervolg=tuple(rest))


def _oplage(vraag: Drukvraag, wat: str) -> str:
    """Return how many are wanted where the map knows it: of one wijk, for its verspreidpunten."""
    wijken = {wijk for gebied in vraag.keuze.gebieden for wijk in gebied.wijken}
    if len(wijken) != 1:
        return ""
    oplagen = maak_verspreiding(vraag.kaart, vraag.dag, wijken).oplagen
    aantal = sum(oplage.aantal for oplage in oplagen if oplage.product == wat)
    return f"{aantal}, volgens de verspreidpunten op de kaart" if aantal else ""
