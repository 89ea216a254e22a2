"""What is on offer where, and what do we not even know."""

from datetime import date
from typing import NamedTuple

from kaart.basis import KaartFout
from kaart.bestand import Werkmap, laad_kaart
from kaart.handelingen.uitkomst import Uitkomst, weggelaten
from kaart.hulp import begrijp_ding, begrijp_gebied, begrijp_keuze, begrijp_thema
from kaart.model import Kaart, Locatie, Organisatie
from kaart.wijk import (
    DIMENSIES,
    Dekking,
    Dekkingsvraag,
    Hangt,
    Navraagcel,
    Per,
    Telling,
    hangt_aan_een,
    na_te_vragen,
    tel,
    valt_weg,
)

Woorden = tuple[str, ...]


class Dekkingsverzoek(NamedTuple):
    """What somebody wants to see, in their own words."""

    wijk: Woorden = ()
    thema: Woorden = ()
    per: str = "wijk"
    naar: str = "thema"
    tel: str = "organisaties"
    organisatie: str = ""
    zonder: str = ""
    kwetsbaar: bool = False  # also what hangs on one
    onbereikbaar: bool = False  # also who was left out, by name


class Dekkingsantwoord(NamedTuple):
    """The table, what falls away, and what to ask."""

    kaart: Kaart
    peildatum: date
    dekking: Dekking
    na_te_vragen: tuple[Navraagcel, ...]
    zonder: Hangt | None = None
    kwetsbaar: tuple[Hangt, ...] = ()
    onbereikbaar: tuple[Organisatie, ...] = ()


def toon_dekking(
    werkmap: Werkmap, peildatum: date, verzoek: Dekkingsverzoek
) -> Uitkomst[Dekkingsantwoord]:  # fmt: skip
    """Count what is where.

    Raises OnbekendeWaarde for a word that the map does not know, TeWeinigBekend for a dimension
    that hardly anybody filled in.
    """
    leesbaar = laad_kaart(werkmap)
    kaart = leesbaar.kaart
    vraag, opmerkingen = _begrijp(kaart, verzoek)
    dekking = tel(kaart, vraag, peildatum)
    antwoord = Dekkingsantwoord(
        kaart,
        peildatum,
        dekking,
        na_te_vragen(kaart, dekking),
        _zonder(kaart, dekking, verzoek.zonder),
        hangt_aan_een(kaart, dekking) if verzoek.kwetsbaar or verzoek.zonder else (),
        tuple(kaart.organisaties[i] for i in dekking.onbereikbaar) if verzoek.onbereikbaar else (),
    )
    return Uitkomst(
        antwoord, opmerkingen=(*weggelaten(leesbaar.weggelaten), *opmerkingen)
    )  # fmt: skip


def _begrijp(kaart: Kaart, verzoek: Dekkingsverzoek) -> tuple[Dekkingsvraag, Woorden]:
    gebieden = [begrijp_gebied(kaart, woord) for woord in verzoek.wijk]
    per = Per(begrijp_keuze("per", verzoek.per, [p.value for p in Per]))
    opmerkingen = tuple(
        f"{gebied.uitleg}; geteld is de hele wijk, met --per buurt elke buurt apart"
        for gebied in gebieden
        if per is Per.WIJK and any(buurten for _, buurten in gebied.delen)
    )
    organisatie = ""
    if verzoek.organisatie:
        organisatie = _id(kaart, "organisatie", verzoek.organisatie, Organisatie)
    return Dekkingsvraag(
        tuple(dict.fromkeys(wijk for gebied in gebieden for wijk in gebied.wijken)),
        tuple(dict.fromkeys(id_ for woord in verzoek.thema for id_ in begrijp_thema(kaart, woord))),
        per,
        begrijp_keuze("naar", verzoek.naar, DIMENSIES),
        Telling(begrijp_keuze("tel", verzoek.tel, [t.value for t in Telling])),
        organisatie,
    ), opmerkingen


def _zonder(kaart: Kaart, dekking: Dekking, wie: str) -> Hangt | None:
    if not wie:
        return None
    return valt_weg(kaart, dekking, _id(kaart, "zonder", wie, Organisatie, Locatie))


def _id(kaart: Kaart, bij: str, wie: str, *soorten: type) -> str:
    """Return the id of what is meant.

    Raises OnbekendeWaarde when the map has none, KaartFout when it is of another kind.
    """
    _, ding = begrijp_ding(kaart, wie, bij)
    identiteit: str = ding.id
    if not isinstance(ding, soorten):
        namen = " of ".join(soort.__name__.lower() for soort in soorten)
        raise KaartFout(f"{ding.naam} is geen {namen}", bij=bij)
    return identiteit
