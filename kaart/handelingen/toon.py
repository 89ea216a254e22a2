"""One thing whole."""

from contextlib import suppress
from datetime import date
from typing import Any, NamedTuple

from kaart.basis import KaartFout, OnbekendeWaarde
from kaart.bestand import Werkmap, laad_kaart
from kaart.gevaar import Oproep
from kaart.handelingen.elders import weiger_elders
from kaart.handelingen.uitkomst import Uitkomst, weggelaten
from kaart.hulp import Gebied, begrijp_ding, begrijp_gebied, opvolger
from kaart.model import Kaart, Persoon, Thema
from kaart.personen import Kanaal, kies

_POSTCODE = 4  # digits


class Toonverzoek(NamedTuple):
    """Which thing, and whether to tell who works there."""

    wat: str
    met_personen: bool = False
    nummer_was: str = ""  # the id that stood at this number in the last search


class Dingantwoord(NamedTuple):
    """One thing of the map, and what is needed to show it."""

    kaart: Kaart
    collectie: str
    ding: Any
    peildatum: date
    personen: tuple[Persoon, ...] = ()  # who may be shown here, when that was asked for


def toon_ding(werkmap: Werkmap, peildatum: date, verzoek: Toonverzoek) -> Uitkomst[Dingantwoord]:
    """Return the thing with this id or name, what came in its place when it is not to be shown.

    A part of the city is shown as its wijk. Raises KaartFout for what is nowhere on the map.
    """
    leesbaar = laad_kaart(werkmap)
    kaart = leesbaar.kaart
    collectie, ding, begrepen = _vind(werkmap, kaart, verzoek)
    opmerkingen = [*weggelaten(leesbaar.weggelaten)]
    if getattr(ding, "status", "") == "niet-opnemen" and (na := opvolger(kaart, collectie, ding)):
        waarom = ding.reden or "staat niet op de kaart"
        opmerkingen.append(f"{ding.naam} [{ding.id}]: {waarom}; dit is {na.naam} [{na.id}]")
        ding = na
    antwoord = Dingantwoord(kaart, collectie, ding, peildatum)
    if verzoek.met_personen:
        personen, niet = _personen(werkmap, antwoord)
        antwoord = antwoord._replace(personen=personen)
        opmerkingen += niet
    return Uitkomst(antwoord, _let_op(ding), begrepen=begrepen, opmerkingen=tuple(opmerkingen))


def _let_op(ding: Any) -> tuple[Oproep, ...]:
    """Return what a thema warns of, in the words of the map."""
    if not isinstance(ding, Thema) or ding.let_op is None:
        return ()
    return (Oproep(ding.let_op.tekst, ding.let_op.organisatie, ding.let_op.signaalwoorden),)


def _vind(werkmap: Werkmap, kaart: Kaart, verzoek: Toonverzoek) -> tuple[str, Any, tuple[str, ...]]:
    """Return the collection and the thing, and how the words were taken."""
    wat = verzoek.wat
    try:
        return (*begrijp_ding(kaart, wat, "kaart toon"), ())
    except OnbekendeWaarde:
        if verzoek.nummer_was in kaart.organisaties:
            return "organisaties", kaart.organisaties[verzoek.nummer_was], ()
        if wat.isdecimal() and len(wat) < _POSTCODE:
            melding = f"nummer {wat} staat niet op dit scherm"
            raise KaartFout(melding, "zoek eerst, of noem het id of de naam") from None
        gebied = _deel_van_de_stad(kaart, wat)
        if gebied is None:
            weiger_elders(werkmap, wat, "toon")
            raise
        return "wijken", kaart.wijken[gebied.wijken[0]], (gebied.uitleg,)


def _personen(
    werkmap: Werkmap, antwoord: Dingantwoord
) -> tuple[tuple[Persoon, ...], list[str]]:  # fmt: skip
    """Return who may be shown of an organisation, and of the others by id why not."""
    from kaart.personen import laad_personen

    if antwoord.collectie != "organisaties":
        raise KaartFout("--met-personen kan alleen bij een organisatie")
    lijst = laad_personen(werkmap)
    hier = [persoon for persoon in lijst.personen if persoon.organisatie == antwoord.ding.id]
    termijnen = antwoord.kaart.gegevens.termijnen
    keus = kies(hier, (Kanaal.NETWERK,), antwoord.peildatum, termijnen)
    niet = [f"niet getoond: {reden}" for reden in (*keus.niet, *lijst.onleesbaar)]
    if not hier and not lijst.onleesbaar:
        niet.append("van deze organisatie is geen contactpersoon bekend")
    return keus.personen, niet


def _deel_van_de_stad(kaart: Kaart, tekst: str) -> Gebied | None:
    """Return the buurt, deelgebied, alias or postcode that is meant; its main wijk comes first."""
    with suppress(OnbekendeWaarde):
        gebied = begrijp_gebied(kaart, tekst)
        # Of the whole city there is no one thing to show.
        deel = len(gebied.delen) == 1 or any(buurten for _, buurten in gebied.delen)
        return gebied if deel else None
    return None
