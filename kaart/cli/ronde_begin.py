"""`kaart ronde begin` and `lijst`: choose whom to ask, make what to ask with, and remember it."""

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path

from kaart.basis import KaartFout
from kaart.bestand import Inleesresultaat, Werkmap, eis_binnen, laad
from kaart.cli.opties import meld_weggelaten
from kaart.cli.ronde_lijsten import (
    maak_lijsten,
    meld,
    meld_lijsten,
    organisaties,
    schrijf_lijsten,
)
from kaart.hulp import begrijp_gebied
from kaart.model import Kaart, Organisatie, Ronde
from kaart.nakijken import (
    MAP,
    SOORT,
    Rondekeuze,
    Stap,
    als_waarden,
    beheerder_van,
    bepaal_voortgang,
    kies_ronde,
    laad_rondes,
    maak_deelnemer,
    postbus_van,
    vrije_naam,
)
from kaart.schema import vorm
from kaart.schrijven import Bestandswijziging, als_yaml, bewaar
from kaart.weergave import schoon
from kaart.zoek import begrijp_vraag

_KOPREGEL = "# Gemaakt door kaart ronde begin. Ophouden: kaart ronde sluit.\n"
_NOEM = 5


def begin(
    map_: Werkmap, dag: date, via: str, keuze: Mapping[str, Sequence[str]], aantal: int,
    uit: Path | None, uit_dekking: str = "",
) -> None:  # fmt: skip
    """Begin a round: write what to ask with, then the round itself. Raises KaartFout.

    With `uit_dekking` it is about the cells of that wijk that nobody knows enough of.
    """
    resultaat = laad(map_)
    if via == "mail":
        beheerder_van(resultaat.kaart)  # no round without a sender
    meld_weggelaten(tuple(document.bestand for document in resultaat.geweigerd))
    rondelijst = laad_rondes(map_)
    meld_weggelaten(rondelijst.geweigerd)
    vraag, _ = begrijp_vraag(resultaat.kaart, "", keuze)
    gekozen = kies_ronde(
        resultaat, dag, vraag.gebieden, vraag.themas,
        aantal=aantal, via=via, rondes=rondelijst.rondes,
        uit_dekking=_wijk(resultaat.kaart, uit_dekking),
    )  # fmt: skip
    _meld_overgeslagen(gekozen, via)
    if not gekozen.gekozen:
        raise KaartFout(_niemand(gekozen, via))
    ronde = _maak_ronde(
        vrije_naam(rondelijst, dag.isoformat(), via), dag, via, gekozen.gekozen, resultaat, keuze
    )
    lijsten = maak_lijsten(map_, ronde, gekozen.gekozen, resultaat.kaart, dag)
    plek = uit or map_.wortel / "drukwerk" / f"ronde-{ronde.id}"
    doel = map_.data / MAP / f"{ronde.id}.yaml"
    eis_binnen(map_.wortel, doel)  # or there would be lists without a round
    schrijf_lijsten(plek, lijsten, None if uit else map_.wortel)
    inhoud = (_KOPREGEL + als_yaml(als_waarden(ronde), vorm(SOORT))).encode()
    bewaar(map_, [Bestandswijziging(doel, None, inhoud)])
    print(schoon(f"Ronde {ronde.id}: {organisaties(len(gekozen.gekozen))}"))
    meld_lijsten(plek, lijsten)


def _wijk(kaart: Kaart, woord: str) -> str:
    """Return the wijk that is meant; "" for none. Raises KaartFout when it is not one wijk."""
    if not woord:
        return ""
    wijken = begrijp_gebied(kaart, woord).wijken
    if len(wijken) != 1:
        raise KaartFout(f"“{woord}” is niet één wijk", bij="uit_dekking")
    return wijken[0]


def _maak_ronde(
    naam: str, dag: date, via: str, gekozen: Sequence[Organisatie], resultaat: Inleesresultaat,
    keuze: Mapping[str, Sequence[str]],
) -> Ronde:  # fmt: skip
    documenten = {d.id: d for d in resultaat.documenten if d.collectie == "organisaties"}
    return Ronde(
        naam, dag.isoformat(), via,
        tuple(maak_deelnemer(documenten[organisatie.id]) for organisatie in gekozen),
        tuple(keuze.get("wijk", ())), tuple(keuze.get("thema", ())),
    )  # fmt: skip


def _niemand(keuze: Rondekeuze, via: str) -> str:
    if keuze.onbereikbaar:
        return "Van wie gevraagd moet worden, is geen mailbox bekend; probeer --via telefoon"
    if keuze.bezig:
        return f"Wie gevraagd moet worden, staat al in een ronde via {via}; zie kaart ronde stand"
    return "Er is niemand te vragen: bij deze keuze is alles actueel"


def _meld_overgeslagen(keuze: Rondekeuze, via: str) -> None:
    if keuze.bezig:
        meld(f"overgeslagen, want al in een ronde die nog loopt: {organisaties(len(keuze.bezig))}")
    if keuze.onbereikbaar:
        namen = [o.naam for o in keuze.onbereikbaar]
        meer = f" en {len(namen) - _NOEM} andere" if len(namen) > _NOEM else ""
        zonder = "mailbox" if via == "mail" else "nummer om te bellen"
        meld(f"overgeslagen, want zonder {zonder}: {', '.join(namen[:_NOEM])}{meer}")
    if keuze.ook:
        wie = organisaties(len(keuze.ook))
        meld(f"ook in een andere ronde die nog loopt: {wie}; wie daar antwoordt, is hier klaar")


def lijst(map_: Werkmap, dag: date, naam: str, uit: Path | None) -> None:
    """Make the lists of a round again, as the map is now, for who is still to be asked."""
    resultaat = laad(map_)
    meld_weggelaten(tuple(document.bestand for document in resultaat.geweigerd))
    ronde = laad_rondes(map_).zoek(naam)
    kaart = resultaat.kaart
    documenten = {d.id: d for d in resultaat.documenten if d.collectie == "organisaties"}
    stappen = bepaal_voortgang(ronde, documenten, kaart.organisaties, dag)
    open_ = [stap.id for stap in stappen if stap.stap is Stap.OPEN]
    wie = [kaart.organisaties[id_] for id_ in open_ if id_ in kaart.organisaties]
    if ronde.via == "mail":
        wie = [organisatie for organisatie in wie if postbus_van(organisatie)]
    if not wie:
        raise KaartFout(f"In ronde {naam} is niemand meer te vragen; zie kaart ronde stand {naam}")
    lijsten = maak_lijsten(map_, ronde, wie, kaart, dag)
    plek = uit or map_.wortel / "drukwerk" / f"ronde-{ronde.id}-nog-{dag.isoformat()}"
    schrijf_lijsten(plek, lijsten, None if uit else map_.wortel)
    print(schoon(f"Ronde {ronde.id}: nog {organisaties(len(wie))}"))
    meld_lijsten(plek, lijsten)
