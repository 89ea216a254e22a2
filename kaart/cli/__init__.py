"""The table of contents: each command, its module and its help in one line."""

import gc

from kaart.cli.groep import Groep, Ingang
from kaart.cli.seinen import ruim_op_bij_einde
from kaart.cli.stromen import stel_in

INHOUD = {
    "zoek": Ingang("zoek", "Zoek wie er helpt, met wijk, thema of gewoon woorden."),
    "toon": Ingang("toon", "Laat één organisatie, plek, thema, wijk of netwerk helemaal zien."),
    "bouwblokken": Ingang("bouwblokken", "Wat er samenkomt in één gebouw, of bijna."),
    "bijeenkomst": Ingang(
        "bijeenkomst.inhoud", "Van uitnodiging tot verslag, met dezelfde kaart.", is_groep=True
    ),
    "netwerk": Ingang("netwerk", "Wie samenwerken: leden, één contact, afspraken."),
    "dekking": Ingang("dekking", "Wat is waar, wat weten we niet, en wat hangt aan één."),
    "verouderd": Ingang("verouderd", "Wat moet worden nagekeken, het belangrijkste eerst."),
    "meld": Ingang("meld", "Iemand zegt dat iets niet klopt: om na te kijken."),
    "ronde": Ingang("ronde", "Vraag na of het nog klopt, en verwerk de antwoorden."),
    "bevestig": Ingang("bevestig", "Nagekeken en het klopt: zet de datum erbij."),
    "stop": Ingang("stop", "Iets is gestopt: bewaar de naam, met reden en opvolger."),
    "geschiedenis": Ingang("geschiedenis", "Wat er wanneer veranderde aan één ding, uit git."),
    "verschil": Ingang("verschil", "Wat er op de kaart veranderde sinds een datum, uit git."),
    "leg-vast": Ingang("leg_vast", "Leg wat er veranderde vast in git, in gewone woorden."),
    "lees-in": Ingang("lees_in", "Lees een spreadsheet in, of maak er een om in te vullen."),
    "nieuw": Ingang("nieuw", "Zet een organisatie, plek of netwerk op de kaart."),
    "wijzig": Ingang("wijzig", "Verander een bestand in je editor, of één veld meteen."),
    "dubbel": Ingang("dubbel", "Wat er waarschijnlijk twee keer op staat, en waarom."),
    "voeg-samen": Ingang(
        "voeg_samen", "Maak van twee één; wat naar de ene wees, wijst naar de ander."
    ),
    "plaats": Ingang("plaats", "Zet plekken op de landkaart, met coördinaten en een bron."),
    "valideer": Ingang("valideer", "Controleer de bestanden: vorm, verwijzingen, privacy."),
    "opmaak": Ingang("opmaak", "Zet bestanden in de vaste vorm."),
    "drukwerk": Ingang("drukwerk", "Druk de contactenmap: bladen, kaartjes, posters (PDF)."),
    "exporteer": Ingang("exporteer", "Geef de kaart aan een ander programma, of aan iemand."),
    "uitgave": Ingang("uitgave", "Laat zien wat er is gedrukt, en wat sindsdien veranderde."),
    "sjabloon": Ingang("sjabloon", "Bekijk, kopieer en controleer de sjablonen van het drukwerk."),
    "website": Ingang("website", "Maak een website van de kaart, zonder server."),
    "avg": Ingang("avg", "Waar staat iemand, haal iemand weg, en het register (privacy)."),
    "schema": Ingang("schema", "Schrijf schema’s waarmee een editor meehelpt."),
    "begin": Ingang("begin", "Begin een nieuwe sociale kaart."),
    "aanvulling": Ingang("aanvulling", "Laat de Tab-toets wijken, thema’s en ids aanvullen."),
}


def start() -> None:
    """Run the command line; the console script."""
    # Searching for cycles costs valideer an eighth at 1,000 organisations and a third at 10,000,
    # and gives nothing back: a map is one tree that lives until the end.
    gc.disable()
    stel_in()
    ruim_op_bij_einde()
    maak_groep()()


def maak_groep() -> Groep:
    """Build the command group (a fresh one for each run, so that tests do not meet)."""
    return Groep.maak(INHOUD)
