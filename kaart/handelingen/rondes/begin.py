"""A round begins, or is asked once more of who is still open: whom, what with, and remembered."""

from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import NamedTuple

from kaart.basis import KaartFout
from kaart.bestand import Inleesresultaat, Werkmap, eis_binnen, laad
from kaart.handelingen.rondes.lijsten import (
    maak_lijsten,
    organisaties,
    schrijf_lijsten,
)
from kaart.handelingen.rondes.pakket import Rondepakket
from kaart.handelingen.uitkomst import Uitkomst, weggelaten
from kaart.handelingen.verouderd import gemist
from kaart.hulp import begrijp_gebied, begrijp_keuze
from kaart.model import Kaart, Organisatie, Ronde
from kaart.nakijken import (
    MAP,
    SOORT,
    Rondekeuze,
    Rondestap,
    als_waarden,
    beheerder_van,
    bepaal_voortgang,
    kies_ronde,
    laad_rondes,
    maak_deelnemer,
    postbus_van,
    vrije_naam,
)
from kaart.schema import keuzes, vorm
from kaart.schrijven import Bestandswijziging, als_yaml, bewaar
from kaart.zoek import begrijp_opties

VIA = keuzes("ronde", "via")
_AANTAL = 20
_KOPREGEL = "# Gemaakt door kaart ronde begin. Ophouden: kaart ronde sluit.\n"
_NOEM = 5


class Beginverzoek(NamedTuple):
    """Of which wijken and themas, how many at most, how one asks, and where the files come."""

    wijk: tuple[str, ...] = ()
    thema: tuple[str, ...] = ()
    via: str = VIA[0]
    aantal: int | None = None
    uit: Path | None = None
    uit_dekking: str = ""  # a wijk: who knows more of what nobody knows enough of there


def begin_ronde(werkmap: Werkmap, peildatum: date, verzoek: Beginverzoek) -> Uitkomst[Rondepakket]:
    """Write what to ask with, then the round itself.

    Raises KaartFout when nobody is to be asked.
    """
    via = begrijp_keuze("via", verzoek.via, VIA)
    resultaat = laad(werkmap)
    if via == "mail":
        beheerder_van(resultaat.kaart)  # no round without a sender
    rondelijst = laad_rondes(werkmap)
    woorden = {"wijk": verzoek.wijk, "thema": verzoek.thema}
    vraag, _ = begrijp_opties(resultaat.kaart, woorden)
    gekozen = kies_ronde(
        resultaat, peildatum, vraag.gebieden, vraag.themas,
        aantal=_AANTAL if verzoek.aantal is None else verzoek.aantal,
        via=via, rondes=rondelijst.rondes,
        uit_dekking=_wijk(resultaat.kaart, verzoek.uit_dekking),
    )  # fmt: skip
    opmerkingen = (
        *weggelaten(_geweigerd(resultaat)),
        *weggelaten(rondelijst.geweigerd),
        *_overgeslagen(gekozen, via),
        *gemist(resultaat.kaart),
    )
    if not gekozen.gekozen:
        raise KaartFout(_niemand(gekozen, via), vooraf=opmerkingen)
    naam = vrije_naam(rondelijst, peildatum.isoformat(), via)
    ronde = _maak_ronde(naam, peildatum, via, gekozen.gekozen, resultaat, verzoek)
    lijsten = maak_lijsten(werkmap, ronde, gekozen.gekozen, resultaat.kaart, peildatum)
    plek = verzoek.uit or werkmap.wortel / "drukwerk" / f"ronde-{ronde.id}"
    doel = werkmap.data / MAP / f"{ronde.id}.yaml"
    eis_binnen(werkmap.wortel, doel)  # or there would be lists without a round
    bestanden = schrijf_lijsten(plek, lijsten, None if verzoek.uit else werkmap.wortel)
    inhoud = (_KOPREGEL + als_yaml(als_waarden(ronde), vorm(SOORT))).encode()
    bewaar(werkmap, [Bestandswijziging(doel, None, inhoud)])
    return Uitkomst(
        Rondepakket(f"Ronde {ronde.id}: {organisaties(len(gekozen.gekozen))}", bestanden),
        opmerkingen=(*opmerkingen, *lijsten.opmerkingen()),
    )


def _wijk(kaart: Kaart, woord: str) -> str:
    """Return the wijk that is meant; "" for none. Raises KaartFout when it is not one wijk."""
    if not woord:
        return ""
    wijken = begrijp_gebied(kaart, woord).wijken
    if len(wijken) != 1:
        raise KaartFout(f"“{woord}” is niet één wijk", bij="uit_dekking")
    return wijken[0]


def _geweigerd(resultaat: Inleesresultaat) -> tuple[str, ...]:
    return tuple(document.bestand for document in resultaat.geweigerd)


def _maak_ronde(
    naam: str, dag: date, via: str, gekozen: Sequence[Organisatie], resultaat: Inleesresultaat,
    verzoek: Beginverzoek,
) -> Ronde:  # fmt: skip
    documenten = {d.id: d for d in resultaat.documenten if d.collectie == "organisaties"}
    return Ronde(
        naam, dag.isoformat(), via,
        tuple(maak_deelnemer(documenten[organisatie.id]) for organisatie in gekozen),
        verzoek.wijk, verzoek.thema,
    )  # fmt: skip


def _niemand(keuze: Rondekeuze, via: str) -> str:
    if keuze.onbereikbaar:
        return "Van wie gevraagd moet worden, is geen mailbox bekend; probeer --via telefoon"
    if keuze.bezig:
        return f"Wie gevraagd moet worden, staat al in een ronde via {via}; zie kaart ronde stand"
    return "Er is niemand te vragen: bij deze keuze is alles actueel"


def _overgeslagen(keuze: Rondekeuze, via: str) -> Iterator[str]:
    if keuze.bezig:
        wie = organisaties(len(keuze.bezig))
        yield f"overgeslagen, want al in een ronde die nog loopt: {wie}"
    if keuze.onbereikbaar:
        namen = [o.naam for o in keuze.onbereikbaar]
        meer = f" en {len(namen) - _NOEM} andere" if len(namen) > _NOEM else ""
        zonder = "mailbox" if via == "mail" else "nummer om te bellen"
        yield f"overgeslagen, want zonder {zonder}: {', '.join(namen[:_NOEM])}{meer}"
    if keuze.ook:
        wie = organisaties(len(keuze.ook))
        yield f"ook in een andere ronde die nog loopt: {wie}; wie daar antwoordt, is hier klaar"


def maak_opnieuw(
    werkmap: Werkmap, peildatum: date, naam: str, uit: Path | None = None
) -> Uitkomst[Rondepakket]:
    """Make the lists of a round again, as the map is now, for who is still to be asked."""
    resultaat = laad(werkmap)
    ronde = laad_rondes(werkmap).zoek(naam)
    wie = _nog_te_vragen(ronde, resultaat, peildatum)
    if not wie:
        raise KaartFout(f"In ronde {naam} is niemand meer te vragen; zie kaart ronde stand {naam}")
    lijsten = maak_lijsten(werkmap, ronde, wie, resultaat.kaart, peildatum)
    standaard = f"ronde-{ronde.id}-nog-{peildatum.isoformat()}"
    plek = uit or werkmap.wortel / "drukwerk" / standaard
    bestanden = schrijf_lijsten(plek, lijsten, None if uit else werkmap.wortel)
    return Uitkomst(
        Rondepakket(f"Ronde {ronde.id}: nog {organisaties(len(wie))}", bestanden),
        opmerkingen=(*weggelaten(_geweigerd(resultaat)), *lijsten.opmerkingen()),
    )


def _nog_te_vragen(
    ronde: Ronde, resultaat: Inleesresultaat, peildatum: date
) -> list[Organisatie]:  # fmt: skip
    alle = resultaat.kaart.organisaties
    documenten = {d.id: d for d in resultaat.documenten if d.collectie == "organisaties"}
    stappen = bepaal_voortgang(ronde, documenten, alle, peildatum)
    wie = [alle[stap.id] for stap in stappen if stap.stap is Rondestap.OPEN and stap.id in alle]
    return [o for o in wie if postbus_van(o)] if ronde.via == "mail" else wie
