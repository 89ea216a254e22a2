"""What one can do with a meeting, in the order of an organiser."""

from kaart.cli.groep import Ingang

HULP = """Een bijeenkomst staat in data/bijeenkomsten: welke organisaties, en hoeveel mensen. Namen
van mensen worden nergens bewaard. Aanmeldingen staan in data/aanmeldingen, als
aantallen per organisatie, nooit in git; vier weken na afloop moeten ze weg.

\b
  kaart bijeenkomst nieuw --naam "Sociale kaart live" --datum 2027-03-18
  kaart bijeenkomst uitnodigen sociale-kaart-live-2027-03 -o mails
  kaart bijeenkomst aanmelding sociale-kaart-live-2027-03 dock 2
  kaart bijeenkomst kennismaken --deelnemers lijst.csv"""

_MAP = "bijeenkomst"
INHOUD = {
    "nieuw": Ingang(f"{_MAP}.nieuw", "Zet een bijeenkomst op de kaart."),
    "uitnodigen": Ingang(f"{_MAP}.uitnodigen", "Maak een uitnodiging per organisatie."),
    "aanmelding": Ingang(f"{_MAP}.aanmelding", "Schrijf op hoeveel mensen er komen, van wie."),
    "bevestig-aanmelding": Ingang(
        f"{_MAP}.bevestig_aanmelding", "Maak een bevestiging voor wie zich aanmeldde."
    ),
    "lijst": Ingang(f"{_MAP}.lijst", "Wie er komen, een tekenlijst en naamkaartjes."),
    "map": Ingang(f"{_MAP}.map", "De bladen van wie er zijn, met een leeg blad."),
    "wand": Ingang(f"{_MAP}.wand", "Kaarten per thema voor aan de muur."),
    "maand": Ingang(f"{_MAP}.maand", "De maand van …: poster, programma en agenda."),
    "kennismaken": Ingang(f"{_MAP}.kennismaken", "Wie zit in welke ronde bij wie."),
    "programma": Ingang(f"{_MAP}.programma", "Wie gaat naar welke sessie van een carrousel."),
    "aanwezig": Ingang(f"{_MAP}.aanwezig", "Schrijf op welke organisaties er waren."),
    "evaluatie": Ingang(f"{_MAP}.evaluatie", "Een formulier zonder naam, en wat erop stond."),
    "verslag": Ingang(f"{_MAP}.verslag", "Wat er van een bijeenkomst of reeks te zeggen is."),
    "ruim-op": Ingang(f"{_MAP}.ruim_op", "Haal aanmeldingen weg die niet meer mogen blijven."),
}
