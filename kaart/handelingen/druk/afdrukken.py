"""Something on paper: understood, made, written, and said what is not on it."""

from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import NamedTuple

from kaart.bestand import Werkmap, eis_binnen
from kaart.drukwerk import WAARSCHUWING, Product
from kaart.handelingen.druk.bestanden import (
    Bestemming,
    Geschreven,
    achtervoegsel,
    kort,
    schrijf_product,
)
from kaart.handelingen.druk.personen import kan_met_git_mee
from kaart.handelingen.druk.producten import PRODUCTEN, Gemaakt
from kaart.handelingen.druk.verzoek import (
    DRUKKERIJ,
    KEUZE,
    Drukverzoek,
    weiger_wat_niet_samengaat,
)
from kaart.handelingen.druk.vraag import Drukvraag, opgevat, stel_vraag
from kaart.handelingen.uitkomst import Uitkomst
from kaart.handelingen.voortgang import Voortgang, ongezien

# What has a fout is kept off these; a form is there to correct it.
_ZONDER_FOUTEN = frozenset(
    {"bladen", "map", "kaartjes", "poster", "netwerk", "werving", "scholing"}
)


class Drukantwoord(NamedTuple):
    """What was made: the files, and a line of each (or what there is to say without one)."""

    paden: tuple[Path, ...] = ()
    regels: tuple[str, ...] = ()


def druk_af(
    werkmap: Werkmap,
    peildatum: date,
    product: str,
    verzoek: Drukverzoek,
    doel: Path | None = None,
    volg: Voortgang = ongezien,
) -> Uitkomst[Drukantwoord]:
    """Make one of PRODUCTEN and write it, in `drukwerk/` when there is no `doel`.

    Raises KaartFout for what cannot be asked, and when nothing of it can be written.
    """
    weiger_wat_niet_samengaat(verzoek)
    soort = PRODUCTEN[product]
    vraag = stel_vraag(
        werkmap, peildatum, verzoek, volg, hulpvraag_kiest=set(KEUZE) <= set(soort.opties)
    )
    plaats = _plaats(vraag, product, doel)
    gemaakt = soort.maak(vraag)
    if verzoek.vorm == DRUKKERIJ:
        from kaart.handelingen.druk.drukkerij import naar_de_drukkerij  # loads pypdf

        gemaakt = gemaakt._replace(
            product=naar_de_drukkerij(vraag, product, gemaakt.product, plaats.doel)
        )
    geschreven = _schrijf(vraag, gemaakt, plaats)
    zonder = product in _ZONDER_FOUTEN
    rooster = vraag.niet_te_drukken if product == "rooster" else ()
    vooraf = vraag.niet_gedrukt if zonder else rooster
    niet = list(dict.fromkeys((*vooraf, *gemaakt.product.geweigerd)))
    return Uitkomst(
        Drukantwoord(geschreven.paden, geschreven.regels),
        begrepen=tuple(opgevat(vraag.kaart, verzoek.hulpvragen)),
        opmerkingen=(
            *_vooraf(gemaakt.product, geschreven),
            *_over_het_blad(vraag, gemaakt.product, niet),
            *_achteraf(geschreven),
        ),
        code=int(bool(niet) or not geschreven.regels),
    )


def _plaats(vraag: Drukvraag, naam: str, doel: Path | None) -> Bestemming:
    """Say where it comes, before it costs a minute to make. Raises Koppeling."""
    if doel is not None:
        return Bestemming(doel, None)
    wortel = vraag.werkmap.wortel
    doel = wortel / "drukwerk" / f"{naam}{achtervoegsel(vraag.verzoek)}"
    eis_binnen(wortel, doel)
    return Bestemming(doel, wortel)


def _schrijf(vraag: Drukvraag, gemaakt: Gemaakt, plaats: Bestemming) -> Geschreven:
    """Write the product, and only then the edition that says it was printed."""
    product = gemaakt.product
    if not product.pdf:
        return Geschreven((), (product.verslag,) if product.verslag else ())
    prive = WAARSCHUWING in product.opmerkingen
    geschreven = schrijf_product(plaats, product, vraag.verzoek.vorm, vraag.volg, prive=prive)
    if gemaakt.afronding is None:
        return geschreven
    gemaakt.afronding()
    regel = f"Uitgave {vraag.verzoek.uitgave} is vastgelegd in data/uitgaven"
    return geschreven._replace(regels=(*geschreven.regels, regel))


def _vooraf(product: Product, geschreven: Geschreven) -> Iterator[str]:
    if geschreven.nieuwe_map:
        yield f"nieuwe map {geschreven.nieuwe_map}"
    if WAARSCHUWING in product.opmerkingen:
        for pad in geschreven.paden:
            yield from kan_met_git_mee(pad)


def _over_het_blad(vraag: Drukvraag, product: Product, niet: Iterable[str]) -> Iterator[str]:
    yield from product.opmerkingen
    if vraag.verzoek.ondanks_fouten:
        for reden in vraag.met_fout_gedrukt:
            yield f"gedrukt met een regel dat er een fout in zit: {reden}"
    yield from (f"niet gedrukt, want gestopt: {naam}" for naam in vraag.gestopt)
    yield from (f"niet gedrukt: {reden}" for reden in niet)


def _achteraf(geschreven: Geschreven) -> Iterator[str]:
    if namen := [pad.name for pad in geschreven.oud]:
        yield f"van een eerdere keer, en nu niet gemaakt: {kort(namen)}"
    if not geschreven.regels:
        yield "er is niets gemaakt"
