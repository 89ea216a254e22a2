"""A dekking in a file: a picture to show, or the report of a year."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import NamedTuple

from kaart.basis import KaartFout
from kaart.bestand import GitFout, Werkmap, laad
from kaart.drukwerk import (
    Drukopdracht,
    Huisstijl,
    druk_rapport,
    maak_beeld,
    maak_plaat,
    maak_rapport,
)
from kaart.geschiedenis import GESTOPT, GEWIJZIGD, NIEUW, beperk, kies_moment, vergelijk_kaart
from kaart.handelingen.dekking import Dekkingsantwoord, Dekkingsverzoek, toon_dekking
from kaart.handelingen.uitkomst import Uitkomst
from kaart.hulp import begrijp_gebied
from kaart.schrijven import schrijf
from kaart.taal import opsomming
from kaart.wijk import Per, legenda, nagegaan

RAPPORT = ".pdf"
ACHTERVOEGSELS = (".svg", ".png", RAPPORT)
_WOORD = {NIEUW: "Nieuw", GESTOPT: "Gestopt", GEWIJZIGD: "Gewijzigd"}


class Dekkingsbestand(NamedTuple):
    """What was written, in a sentence."""

    regels: tuple[str, ...]


def schrijf_dekking(
    werkmap: Werkmap, peildatum: date, verzoek: Dekkingsverzoek, doel: Path, sinds: str = ""
) -> Uitkomst[Dekkingsbestand]:
    """Write the file that the user named; its ending says what it is.

    Raises KaartFout for another ending, or when a report is asked of anything but wijken.
    """
    soort = doel.suffix.casefold()
    if soort not in ACHTERVOEGSELS:
        raise KaartFout(f"{doel.name}: laat de naam eindigen op .svg, .png of .pdf (rapport)")
    uitkomst = toon_dekking(werkmap, peildatum, verzoek)
    antwoord = uitkomst.antwoord
    if soort == RAPPORT:
        inhoud, wat, weggelaten = _rapport(werkmap, peildatum, antwoord, sinds)
    else:
        plaat = maak_plaat(antwoord.kaart, antwoord.dekking, nagegaan(antwoord.dekking))
        inhoud = plaat.encode() if soort == ".svg" else maak_beeld(plaat)
        wat, weggelaten = "dekking", ()
    if inhoud:
        schrijf(doel, inhoud, binnen=None)
    return Uitkomst(
        Dekkingsbestand((f"{doel}: {wat}",) if inhoud else ()),
        opmerkingen=(*uitkomst.opmerkingen, *weggelaten),
        code=int(bool(weggelaten)),
    )


def _rapport(
    werkmap: Werkmap, peildatum: date, antwoord: Dekkingsantwoord, sinds: str
) -> tuple[bytes, str, tuple[str, ...]]:
    kaart, dekking = antwoord.kaart, antwoord.dekking
    if dekking.vraag.per is not Per.WIJK or dekking.vraag.naar != "thema":
        raise KaartFout("een rapport gaat over wijken en thema’s, zonder --per en --naar")
    veranderd, sinds_tekst = _veranderd(werkmap, peildatum, antwoord, sinds)
    rapport = maak_rapport(
        kaart, dekking, antwoord.na_te_vragen, (nagegaan(dekking), *legenda(dekking)),
        veranderd, sinds_tekst,
    )  # fmt: skip
    titel = f"Dekking, {kaart.gegevens.naam or 'sociale kaart'}"
    opdracht = Drukopdracht(
        titel, peildatum, eigen_sjablonen=werkmap.wortel / "templates",
        huisstijl=Huisstijl.van(kaart.gegevens.drukwerk),
    )  # fmt: skip
    product = druk_rapport(rapport, kaart, opdracht)
    return product.pdf, product.verslag, product.opmerkingen


def _veranderd(
    werkmap: Werkmap, peildatum: date, antwoord: Dekkingsantwoord, sinds: str
) -> tuple[Mapping[str, tuple[str, ...]], str]:
    """Return per wijk what changed, and since when; without a past nothing, and "".

    Who named a moment wants to know when that cannot be told.
    """
    nu = laad(werkmap)
    try:
        moment = kies_moment(werkmap, sinds or f"{peildatum.year}-01-01", peildatum)
        verschil = vergelijk_kaart(werkmap, nu, moment)
    except (GitFout, KaartFout):
        if sinds:
            raise
        return {}, ""
    per_wijk: dict[str, tuple[str, ...]] = {}
    for rij in antwoord.dekking.rijen:
        gebied = begrijp_gebied(nu.kaart, rij.wijk)
        deel = beperk(verschil, nu.kaart, peildatum, (gebied,), ())
        namen: dict[str, list[str]] = {}
        for ding in deel.dingen:
            if ding.collectie == "organisaties" and ding.wat in _WOORD:
                namen.setdefault(_WOORD[ding.wat], []).append(ding.naam)
        per_wijk[rij.id] = tuple(f"{wat}: {opsomming(wie)}" for wat, wie in namen.items())
    return per_wijk, moment.tekst
