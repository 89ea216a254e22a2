"""A meeting has a day, and its counts can be."""

from collections.abc import Iterator

from kaart.basis import Ernst
from kaart.keuring.invoer import Keuring, Keurstuk, Toetsvondst
from kaart.model import Bijeenkomst, Evaluatie, Evaluatiegroep, Stemmen
from kaart.oordeel import gestopt_vanaf
from kaart.wijk import MINST, bewaarbaar
from kaart.yamllezer import Pad

NAAM = "bijeenkomst"
ERNST = Ernst.FOUT
UITLEG = """\
Een bijeenkomst heeft een dag: “datum”, of “van” en “tot” als zij langer duurt. Wat geteld is, moet
kunnen: niet meer inlopers dan bezoekers, en niet meer antwoorden dan formulieren. Een groep van
minder dan vijf formulieren zegt bijna wie het waren, en staat hier niet. Elk deel van het programma
valt binnen die dagen, op een plek die dan niet gestopt is; bij een maand in haar wijk.

Goed:

    # data/bijeenkomsten/noord-2026.yaml
    naam: Sociale kaart live
    datum: 2026-11-12
    tellingen:
      bezoekers: 42
      ingelopen: 3

Fout:

    # data/bijeenkomsten/noord-2026.yaml
    naam: Sociale kaart live
    tellingen:
      bezoekers: 2
      ingelopen: 3
"""
_VRAGEN = ("vervolg", "nieuwe_contacten", "bestaande_contacten")


def toets(stuk: Keurstuk, keuring: Keuring) -> Iterator[Toetsvondst]:
    """Look at the days, the places, the sessions and the counts of a meeting."""
    bijeenkomst = stuk.ding
    if not isinstance(bijeenkomst, Bijeenkomst):
        return
    bestand = stuk.document.bestand
    for pad, melding, raad in (
        *_dagen(bijeenkomst), *_sessies(bijeenkomst), *_tellingen(bijeenkomst),
        *_evaluatie(bijeenkomst.evaluatie),
    ):  # fmt: skip
        yield Toetsvondst(bestand, pad, melding, raad)
    for pad, melding, raad in (
        *_plekken(bijeenkomst, keuring), *_te_weinig(bijeenkomst.evaluatie),
    ):  # fmt: skip
        yield Toetsvondst(bestand, pad, melding, raad, ernst=Ernst.LET_OP)


_Mis = tuple[Pad, str, str]


def _dagen(bijeenkomst: Bijeenkomst) -> Iterator[_Mis]:
    begin, eind = bijeenkomst.begin, bijeenkomst.eind
    if not begin:
        yield (), "er staat niet wanneer deze bijeenkomst is", "zet de dag bij datum"
        return
    if bijeenkomst.datum and bijeenkomst.van not in ("", bijeenkomst.datum):
        yield ("van",), "hier staan twee begindagen: datum en van", "haal een van beide weg"
    if eind < begin and not bijeenkomst.van:  # of van and tot another toets speaks
        yield ("tot",), f"“tot” ({eind}) ligt voor “datum” ({begin})", "kijk ze allebei na"
    if bijeenkomst.aanmelden_voor > eind:
        melding = "de laatste dag om zich aan te melden ligt na de bijeenkomst"
        yield ("aanmelden_voor",), melding, "kijk ze allebei na"
    for nummer, deel in enumerate(bijeenkomst.programma):
        if deel.datum and not begin <= deel.datum <= eind:
            melding = f"op {deel.datum} is deze bijeenkomst niet"
            yield ("programma", nummer, "datum"), melding, f"zij is van {begin} tot en met {eind}"


def _sessies(bijeenkomst: Bijeenkomst) -> Iterator[_Mis]:
    """Yield ids that mean two things: the same session may stand in more rounds."""
    titels: dict[str, str] = {}
    for nummer, deel in enumerate(bijeenkomst.programma):
        hier: set[str] = set()
        for plek, sessie in enumerate(deel.sessies):
            pad = ("programma", nummer, "sessies", plek, "id")
            if sessie.id in hier or titels.setdefault(sessie.id, sessie.titel) != sessie.titel:
                melding = f"er zijn twee sessies “{sessie.id}”"
                yield pad, melding, "geef een van beide een ander id"
            hier.add(sessie.id)


def _tellingen(bijeenkomst: Bijeenkomst) -> Iterator[_Mis]:
    tellingen = bijeenkomst.tellingen
    if tellingen is None or tellingen.bezoekers is None:
        return
    if (tellingen.ingelopen or 0) > tellingen.bezoekers:
        melding = f"{tellingen.ingelopen} inlopers is meer dan {tellingen.bezoekers} bezoekers"
        yield ("tellingen", "ingelopen"), melding, "de inlopers tellen mee bij de bezoekers"


def _evaluatie(evaluatie: Evaluatie | None) -> Iterator[_Mis]:
    if evaluatie is None:
        return
    if evaluatie.formulieren is not None:
        yield from _antwoorden(evaluatie, evaluatie.formulieren, ("evaluatie",))
        for nummer, gemis in enumerate(evaluatie.gemist):
            if gemis.keer > evaluatie.formulieren:
                melding = f"{gemis.keer} keer is meer dan {evaluatie.formulieren} formulieren"
                yield ("evaluatie", "gemist", nummer, "keer"), melding, "kijk ze allebei na"
    for nummer, groep in enumerate(evaluatie.groepen):
        yield from _antwoorden(groep, groep.formulieren, ("evaluatie", "groepen", nummer))


def _antwoorden(wie: Evaluatie | Evaluatiegroep, formulieren: int, pad: Pad) -> Iterator[_Mis]:
    for vraag in _VRAGEN:
        stemmen: Stemmen | None = getattr(wie, vraag)
        geteld = sum(aantal or 0 for aantal in stemmen or ())
        if geteld > formulieren:
            melding = f"{geteld} antwoorden is meer dan {formulieren} formulieren"
            yield (*pad, vraag), melding, "kijk ze allebei na"


def _plekken(bijeenkomst: Bijeenkomst, keuring: Keuring) -> Iterator[_Mis]:
    """Yield places that have stopped by that day, and for a month those in another wijk."""
    kaart = keuring.kaart
    delen = [(("programma", nr, "locatie"), deel.locatie, deel.datum or bijeenkomst.begin)
             for nr, deel in enumerate(bijeenkomst.programma)]  # fmt: skip
    for pad, id_, dag in ((("locatie",), bijeenkomst.locatie, bijeenkomst.eind), *delen):
        plek = kaart.locaties.get(id_)
        if plek is None:
            continue
        vanaf = gestopt_vanaf(plek)
        if vanaf is not None and keuring.peildatum < vanaf and vanaf.isoformat() <= dag:
            yield pad, f"“{id_}” is dan gestopt", "kies een andere plek"
        wijk = bijeenkomst.wijk if bijeenkomst.soort == "maand" else ""
        if wijk and plek.wijk not in ("", wijk):
            yield pad, f"“{id_}” ligt in {plek.wijk}, en deze maand is in {wijk}", "kijk ze na"


def _te_weinig(evaluatie: Evaluatie | None) -> Iterator[_Mis]:
    """Yield figures that say what a few people thought, or let one work that out."""
    if evaluatie is None:
        return
    aantal, pad = evaluatie.formulieren, ("evaluatie",)
    if aantal and aantal < MINST and any(getattr(evaluatie, vraag) for vraag in _VRAGEN):
        melding = f"antwoorden van {aantal} formulieren zeggen bijna wie het waren"
        yield (*pad, "formulieren"), melding, "laat alleen het aantal staan"
    delen = [groep.formulieren for groep in evaluatie.groepen]
    mogen = bewaarbaar(delen, sum(delen) if aantal is None else aantal)
    for nummer, (deel, mag) in enumerate(zip(delen, mogen, strict=True)):
        plek = (*pad, "groepen", nummer, "formulieren")
        if 0 < deel < MINST:
            melding = f"een groep van {deel} formulieren zegt bijna wie het waren"
            yield plek, melding, "tel haar op bij een andere, of haal haar weg"
        elif deel and not mag and (aantal or MINST) >= MINST:
            melding = "hiermee is uit te rekenen hoe groot een kleine groep was"
            yield plek, melding, "haal deze groep ook weg, of tel de kleine hierbij op"
