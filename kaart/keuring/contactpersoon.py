"""What the AVG asks of the record of a contact person."""

from collections.abc import Iterator
from datetime import date

from kaart.basis import Ernst
from kaart.keuring.invoer import Keuring, Keurstuk, Toetsvondst
from kaart.model import Persoon, eerste_dag
from kaart.oordeel import plus_maanden
from kaart.personen import oordeel_persoon, zonder_toestemming

NAAM = "contactpersoon"
ERNST = Ernst.FOUT
UITLEG = """\
Een contactpersoon staat in data/personen, in een bestand met een nummer als naam. Er staat bij
waarom dat mag (grondslag), waar het mag staan (bereik), hoe we eraan komen (bron), wanneer de
persoon dat hoorde (gemeld_op, binnen een maand) en tot wanneer het geldt (verloopt_op). Een
06-nummer of een eigen postbus mag alleen met toestemming.

Goed:

    # data/personen/p-0001.yaml
    naam: Sam Voorbeeld
    organisatie: samen-eten
    functie: coördinator
    email: naam@gmail.example
    grondslag: toestemming
    bereik:
      - netwerk
      - papier
    bron:
      wat: zelf gegeven, per mail
      op: 2026-09-01
    gemeld_op: 2026-09-01
    verloopt_op: 2028-09-01

Fout:

    # data/personen/p-0001.yaml
    naam: Sam Voorbeeld
    organisatie: samen-eten
    functie: coördinator
    email: naam@gmail.example
    grondslag: gerechtvaardigd-belang
    bereik:
      - netwerk
    bron:
      wat: opgave van de organisatie
      op: 2026-06-01
    gemeld_op: 2026-09-01
    verloopt_op: 2028-09-01
"""
_RAAD_EIGEN = "vraag toestemming, of zet er het nummer of adres van het werk in"


def toets(stuk: Keurstuk, keuring: Keuring) -> Iterator[Toetsvondst]:
    """Look at one person."""
    persoon, bestand = stuk.ding, stuk.document.bestand
    if not isinstance(persoon, Persoon):
        return
    if any(persoon.id in ids for ids in keuring.bekend.values()):
        yield Toetsvondst(bestand, (), "dit id is al van iets anders", "neem een ander nummer")
    for veld, wat in zonder_toestemming(persoon):
        yield Toetsvondst(bestand, (veld,), f"{wat} zonder toestemming", _RAAD_EIGEN)
    for melding, veld, raad, ernst in _data(persoon, keuring.peildatum):
        yield Toetsvondst(bestand, (veld,), melding, raad, ernst=ernst)
    oordeel = oordeel_persoon(persoon, keuring.kaart.gegevens.termijnen, keuring.peildatum)
    if oordeel.verwijderen:
        raad = f"vraag na of het nog klopt, of verwijder het: kaart avg vergeet {persoon.id}"
        yield Toetsvondst(bestand, ("verloopt_op",), oordeel.verwijderen, raad, ernst=Ernst.LET_OP)


def _data(persoon: Persoon, peildatum: date) -> Iterator[tuple[str, str, str, Ernst]]:
    """Yield (what is wrong, key, cure, ernst) of dates together; each alone has its own toets."""
    bron, gemeld = eerste_dag(persoon.bron.op), eerste_dag(persoon.gemeld_op)
    verloopt = eerste_dag(persoon.verloopt_op)
    if gemeld and gemeld > peildatum:
        raad = "vul de dag in waarop het echt was"
        yield "gemeld_op is nog niet geweest", "gemeld_op", raad, ERNST
    elif bron and gemeld and gemeld > plus_maanden(bron, 1):
        # What happened cannot be mended, so it is no fout.
        raad = "de AVG vraagt het binnen een maand te zeggen"
        yield "gemeld_op is meer dan een maand na de bron", "gemeld_op", raad, Ernst.LET_OP
    if bron and verloopt and verloopt <= bron:
        yield "verloopt_op ligt niet na de bron", "verloopt_op", "kijk ze allebei na", ERNST
